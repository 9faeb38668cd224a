import { folderOf, resolvePath } from '../paths.ts'
import { type Hop, lineOf, type Next, unresolved } from './hop.ts'
import { splitWords } from './words.ts'

const VALUED = [
  '-e',
  '--env',
  '-c',
  '--conf',
  '--workdir',
  '--root',
  '-x',
  '--override',
  '-m',
  '-f',
  '--factors',
  '-p',
  '-k',
]

/** `tox -e a,b`: the commands of the environments, without names those of the list in the configuration. */
export const tox: Hop = {
  programs: ['tox'],
  follow({ facts, command, directory }) {
    const words = splitWords(command.argv, VALUED)
    if (words.has('-l', '--listenvs', '-a', '--showconfig', '--notest', '--version', '-n', '--devenv'))
      return []
    if (/^(?:list|config|devenv|depends|schema|quickstart)$/.test(words.positionals[0] ?? '')) return []
    const conf = words.option('-c', '--conf', '--root')
    const folder =
      conf === null ? directory : resolvePath(directory, /\.\w+$/.test(conf) ? folderOf(conf) : conf)
    const config = folder === null ? null : facts.tox(folder)
    if (config === null) return [unresolved('tox', 'no tox configuration in the tree')]
    const named = words.options('-e', '--env').flatMap(list => list.split(','))
    const names = named.length === 0 || named.includes('ALL') ? config.defaults : named
    if (names.length === 0) return [unresolved('tox', `${config.path} names no environment`)]
    return names.flatMap(name => {
      const environment = config.environment(name.trim())
      if (environment === null) {
        const because = /[$`]/.test(name) ? 'the name is a variable' : `not in ${config.path}`
        return [unresolved(`environment ${name}`, because)]
      }
      const step = { path: environment.path, line: environment.line, what: `environment ${name}` }
      const moved = environment.directory
      const at = moved === null ? folderOf(config.path) : resolvePath(folderOf(config.path), moved)
      return environment.commands.map(({ value, line, ignored }): Next => {
        const source = lineOf(config.path, value, line)
        const next: Next = { kind: 'script', steps: [step], source, directory: at }
        if (!ignored && !environment.ignoresOutcome) return next
        return { ...next, swallowedBy: ignored ? '- before the command' : 'ignore_outcome' }
      })
    })
  },
}
