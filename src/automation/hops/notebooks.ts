import { resolvePath } from '../paths.ts'
import { filesBelow, isFile } from '../tree.ts'
import { type Hop, type Next, unresolved, type Visit } from './hop.ts'
import { splitWords } from './words.ts'

const MAX_NOTEBOOKS = 200

/** `papermill in.ipynb out.ipynb`: the first notebook runs. */
export const papermill: Hop = {
  programs: ['papermill'],
  follow(visit) {
    const valued = [
      '-p',
      '-r',
      '-f',
      '-y',
      '-k',
      '--kernel',
      '--cwd',
      '--engine',
      '--parameters',
      '--parameters_file',
    ]
    const words = splitWords(visit.command.argv, valued)
    const written = words.positionals[0]
    return written === undefined ? [] : notebooks(visit, [written])
  },
}

/** `jupyter nbconvert --execute`, `jupyter execute`, `jupyter run`; a conversion without `--execute` runs nothing. */
export const jupyter: Hop = {
  programs: ['jupyter', 'jupyter-nbconvert', 'jupyter-execute', 'nbconvert', 'ploomber-engine'],
  follow(visit) {
    const { program, argv } = visit.command
    const subcommand = program === 'jupyter' ? (argv[0] ?? '') : program.replace('jupyter-', '')
    const rest = program === 'jupyter' ? argv.slice(1) : argv
    if (!['nbconvert', 'execute', 'run', 'ploomber-engine'].includes(subcommand)) return []
    if (
      subcommand === 'nbconvert' &&
      !rest.some(word => /^--execute$|ExecutePreprocessor\.enabled=True/.test(word))
    ) {
      return []
    }
    const words = splitWords(rest, [
      '--to',
      '--output',
      '--output-dir',
      '--template',
      '--config',
      '--kernel_name',
    ])
    return notebooks(
      visit,
      words.positionals.filter(word => /\.ipynb$|[*$]/.test(word)),
    )
  },
}

/** `pytest --nbmake`, `--nbval` and `treon` run notebooks as tests. */
export const notebookTests: Hop = {
  programs: ['treon'],
  follow(visit) {
    const words = splitWords(visit.command.argv, ['--threads', '--exclude'])
    return notebooks(visit, words.positionals.length === 0 ? ['.'] : words.positionals)
  },
}

/** The notebooks that the words name: files, folders, and patterns of the shell. */
export function notebooks(visit: Visit, written: readonly string[]): readonly Next[] {
  const { facts, directory } = visit
  return written.flatMap((word): readonly Next[] => {
    const path = resolvePath(directory, word)
    if (isFile(facts.snapshot, path)) return [notebook(path)]
    if (path === null && !word.includes('*')) return [unresolved(word, 'the path depends on a variable')]
    const fitting = path === null ? matching(visit, word) : belowFolder(visit, path)
    return fitting.length === 0 ? [unresolved(word, 'no such notebook in the tree')] : fitting.map(notebook)
  })
}

function notebook(path: string): Next {
  return { kind: 'code', steps: [], path, via: path.endsWith('.ipynb') ? 'notebook' : 'command', args: [] }
}

function belowFolder({ facts }: Visit, folder: string): readonly string[] {
  const files = filesBelow(facts.snapshot, folder).map(file => file.path)
  return files.filter(path => path.endsWith('.ipynb')).slice(0, MAX_NOTEBOOKS)
}

/** Files for a pattern of the shell: `*` inside one folder, `**` through folders. */
function matching({ facts, directory }: Visit, pattern: string): readonly string[] {
  const star = pattern.indexOf('*')
  const slash = pattern.lastIndexOf('/', star)
  const folder = resolvePath(directory, slash === -1 ? '.' : pattern.slice(0, slash))
  if (folder === null) return []
  const deep = pattern.includes('**')
  const before = folder === '' ? 0 : folder.length + 1
  return filesBelow(facts.snapshot, folder)
    .map(file => file.path)
    .filter(path => path.endsWith('.ipynb') && (deep || !path.slice(before).includes('/')))
    .slice(0, MAX_NOTEBOOKS)
}
