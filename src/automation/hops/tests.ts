import type { Snapshot } from '../../model.ts'
import { baseName, resolvePath } from '../paths.ts'
import { filesBelow, isFile, isFolder } from '../tree.ts'
import { type Hop, type Next, unresolved, type Visit } from './hop.ts'
import { notebooks } from './notebooks.ts'
import { splitWords } from './words.ts'

const MAX_TESTS = 2000

/** Folders that pytest does not enter. */
const SKIPPED =
  /(?:^|\/)(?:\.[^/]+|_darcs|build|CVS|dist|node_modules|venv|[^/]*\.egg|site-packages|\{\{[^/]*)(?:\/|$)/

/** Options of pytest that take a value as the next word. */
const VALUED = [
  '-k',
  '-m',
  '-n',
  '-c',
  '-o',
  '-p',
  '-W',
  '-r',
  '--rootdir',
  '--maxfail',
  '--ignore',
  '--deselect',
  '--ignore-glob',
  '--timeout',
  '--cov-config',
  '--junitxml',
  '--junit-xml',
  '--numprocesses',
  '--dist',
  '--durations',
  '--splits',
  '--group',
  '--basetemp',
  '--log-level',
]

/** `pytest`: the test files that it finds. They are named, not parsed. */
export const pytest: Hop = {
  programs: ['pytest', 'py.test', 'pytest-xdist'],
  follow(visit) {
    const { facts, command, directory } = visit
    const words = splitWords(command.argv, VALUED)
    if (words.has('--collect-only', '--co', '--version', '--fixtures', '-h', '--help')) return []
    if (directory === null) return [unresolved('pytest', 'the directory is not known')]
    const named = words.positionals.filter(word => word !== '' && !isOptionValue(visit, word))
    const targets = named.length > 0 ? named : facts.pytest(directory).testPaths
    const next =
      targets.length === 0 ? discover(facts.snapshot, directory) : targets.flatMap(one => target(visit, one))
    const ignored = words.options('--ignore').map(word => resolvePath(directory, word))
    const kept = next.filter(item => item.kind !== 'code' || !ignored.some(path => isBelow(item.path, path)))
    const withNotebooks = words.has('--nbmake', '--nbval', '--nbval-lax', '--ipynb')
    if (!withNotebooks) return kept
    const files =
      named.length > 0 ? named.filter(word => word.endsWith('.ipynb') || !word.includes('.')) : ['.']
    return [...kept.filter(item => item.kind !== 'unresolved'), ...notebooks(visit, files)]
  },
}

/** A plugin's option may take the next word: what is no path and stands behind an option is its value. */
function isOptionValue({ facts, command, directory }: Visit, word: string): boolean {
  const before = command.argv[command.argv.indexOf(word) - 1] ?? ''
  if (!/^--?[\w-]+$/.test(before)) return false
  const path = resolvePath(directory, word.replace(/::.*$/s, ''))
  return path === null || (!isFile(facts.snapshot, path) && !isFolder(facts.snapshot, path))
}

function isBelow(path: string, folder: string | null): boolean {
  return folder !== null && (path === folder || path.startsWith(`${folder}/`))
}

function target({ facts, directory }: Visit, written: string): readonly Next[] {
  const name = written.replace(/::.*$/s, '').replace(/\[.*$/s, '')
  const path = resolvePath(directory, name)
  if (path === null) {
    // A pattern of the shell: its folder stands for it.
    const star = name.search(/[*?{]/)
    const folder =
      star === -1 ? null : resolvePath(directory, name.slice(0, name.lastIndexOf('/', star) + 1) || '.')
    return folder === null
      ? [unresolved(written, 'the path depends on a variable')]
      : discover(facts.snapshot, folder)
  }
  if (isFile(facts.snapshot, path)) return path.endsWith('.py') ? [test(path)] : []
  if (isFolder(facts.snapshot, path)) return discover(facts.snapshot, path)
  return [unresolved(written, 'no such test in the tree')]
}

/** What pytest finds in a folder, by snapshot: every job of a repository may ask for the same. */
const discovered = new WeakMap<Snapshot, Map<string, readonly Next[]>>()

function discover(snapshot: Snapshot, folder: string): readonly Next[] {
  const known = discovered.get(snapshot) ?? new Map<string, readonly Next[]>()
  discovered.set(snapshot, known)
  const found = known.get(folder) ?? testsBelow(snapshot, folder)
  known.set(folder, found)
  return found
}

function testsBelow(snapshot: Snapshot, folder: string): readonly Next[] {
  const skip = folder === '' ? 0 : folder.length + 1
  const found: Next[] = []
  for (const { path, kind } of filesBelow(snapshot, folder)) {
    if (kind !== 'file' || !path.endsWith('.py') || SKIPPED.test(path.slice(skip))) continue
    if (/^test_|_test\.py$/.test(baseName(path))) found.push(test(path))
    if (found.length >= MAX_TESTS) break
  }
  return found
}

function test(path: string): Next {
  return { kind: 'code', steps: [], path, via: 'test', args: [] }
}

/** `python -m unittest`: `test*.py` files, or the module named. */
export const unittest: Hop = {
  programs: ['unittest', 'unittest2', 'nose2', 'nosetests', 'green', 'trial', 'stestr', 'ward'],
  follow({ facts, command, directory }) {
    if (directory === null) return [unresolved(command.program, 'the directory is not known')]
    const words = splitWords(command.argv, [
      '-s',
      '--start-directory',
      '-p',
      '--pattern',
      '-t',
      '--top-level-directory',
      '-k',
    ])
    const names = words.positionals.filter(word => word !== 'discover')
    const folders = [words.option('-s', '--start-directory'), ...names].filter(name => name !== null)
    if (folders.length === 0) return discoverUnittest(facts.snapshot, directory)
    return folders.flatMap(name => {
      const path = resolvePath(directory, name)
      if (isFile(facts.snapshot, path)) return [test(path)]
      if (path !== null && isFolder(facts.snapshot, path)) return discoverUnittest(facts.snapshot, path)
      const module = resolvePath(directory, `${name.replaceAll('.', '/')}.py`)
      if (isFile(facts.snapshot, module)) return [test(module)]
      const folder = resolvePath(directory, name.replaceAll('.', '/'))
      if (folder !== null && isFolder(facts.snapshot, folder)) return discoverUnittest(facts.snapshot, folder)
      // `module.Class.method`: the longest prefix that is a file.
      const parts = name.split('.')
      for (let length = parts.length - 1; length > 0; length--) {
        const prefix = resolvePath(directory, `${parts.slice(0, length).join('/')}.py`)
        if (isFile(facts.snapshot, prefix)) return [test(prefix)]
      }
      return [unresolved(name, 'no such test in the tree')]
    })
  },
}

function discoverUnittest(snapshot: Snapshot, folder: string): readonly Next[] {
  return filesBelow(snapshot, folder)
    .filter(({ path, kind }) => kind === 'file' && /^test.*\.py$/.test(baseName(path)) && !SKIPPED.test(path))
    .slice(0, MAX_TESTS)
    .map(({ path }) => test(path))
}
