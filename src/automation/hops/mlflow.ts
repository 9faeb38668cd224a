import { resolvePath } from '../paths.ts'
import { firstFile } from '../tree.ts'
import { type Hop, lineOf, unresolved } from './hop.ts'
import { splitWords } from './words.ts'

const VALUED = [
  '-e',
  '--entry-point',
  '-P',
  '--param-list',
  '-b',
  '--backend',
  '--env-manager',
  '-v',
  '--version',
]
const MORE = [
  '--experiment-name',
  '--experiment-id',
  '--run-name',
  '-A',
  '--backend-config',
  '--storage-dir',
  '--run-id',
]

/** `mlflow run uri -e entry`: the command of the entry point of an MLproject in the tree. */
export const mlflow: Hop = {
  programs: ['mlflow'],
  follow({ facts, command, directory }) {
    if (command.argv[0] !== 'run') return []
    const words = splitWords(command.argv.slice(1), [...VALUED, ...MORE])
    const uri = (words.positionals[0] ?? '.').split('#')
    const root = resolvePath(directory, uri[0] as string)
    const folder = root === null ? null : resolvePath(root, uri[1] ?? '.')
    if (folder === null) return [unresolved(`mlflow run ${uri.join('#')}`, 'the project is not in the tree')]
    const path = firstFile(facts.snapshot, [resolvePath(folder, 'MLproject')])
    if (path === null) return [unresolved(`mlflow run ${uri.join('#')}`, 'no MLproject in the tree')]
    const name = words.option('-e', '--entry-point') ?? 'main'
    const entry = facts.mlproject(path)?.entryPoints.find(point => point.name === name)
    if (entry === undefined) {
      // An entry point that is not declared may be a script.
      if (/\.(?:py|sh)$/.test(name)) {
        const text = `${name.endsWith('.py') ? 'python' : 'bash'} ${name}`
        return [
          { kind: 'script', steps: [], source: lineOf(command.path, text, command.line), directory: folder },
        ]
      }
      return [unresolved(`entry point ${name}`, `not in ${path}`)]
    }
    const step = { path, line: entry.line, what: `entry point ${name}` }
    if (entry.command === null) return [unresolved(`entry point ${name}`, 'it has no command', [step])]
    const parameters = new Map(entry.parameters.map(({ name: key, fallback }) => [key, fallback]))
    for (const given of words.options('-P', '--param-list')) {
      const equals = given.indexOf('=')
      if (equals > 0) parameters.set(given.slice(0, equals), given.slice(equals + 1))
    }
    const text = entry.command.value.replace(
      /\{(\w+)\}/g,
      (_, key: string) => parameters.get(key) ?? `\${${key}}`,
    )
    return [
      { kind: 'script', steps: [step], source: lineOf(path, text, entry.command.line), directory: folder },
    ]
  },
}
