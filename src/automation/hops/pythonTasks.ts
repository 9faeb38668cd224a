import type { Facts } from '../../facts/index.ts'
import type { PythonTask } from '../../facts/pythonCommands.ts'
import { baseName, folderOf, inFolder, resolvePath } from '../paths.ts'
import { firstFile, isFile } from '../tree.ts'
import { type Hop, lineOf, type Next, unresolved } from './hop.ts'
import { findUpwards } from './make.ts'
import { splitWords } from './words.ts'

const MAX_TASKS = 200

/** `nox -s tests`: the commands of the sessions, without names those of all default sessions. */
export const nox: Hop = {
  programs: ['nox'],
  follow({ facts, command, directory }) {
    const valued = [
      '-f',
      '--noxfile',
      '-s',
      '-e',
      '--session',
      '--sessions',
      '-t',
      '--tags',
      '-k',
      '--keywords',
      '-p',
    ]
    const backends = [
      '-db',
      '--default-venv-backend',
      '-fb',
      '--force-venv-backend',
      '--envdir',
      '-P',
      '--force-python',
    ]
    const words = splitWords(command.argv, [...valued, ...backends])
    if (words.has('-l', '--list', '--list-sessions')) return []
    const path = resolvePath(directory, words.option('-f', '--noxfile') ?? 'noxfile.py')
    if (!isFile(facts.snapshot, path)) return [unresolved('nox', 'no noxfile.py in the tree')]
    const sessions = facts.noxSessions(path)
    const named = sessionNames(command.argv)
    const wanted = words.option('-k', '--keywords')
    if (named.length === 0) {
      const all = sessions.filter(
        session => session.isDefault && (wanted === null || session.name.includes(wanted)),
      )
      return all.flatMap(session => runTask(sessions, session, 'session', folderOf(path)))
    }
    return named.flatMap(name => {
      const base = name.replace(/\(.*$/, '').replace(/-\d+(?:\.\d+)*$/, '')
      const session = sessions.find(one => one.name === name) ?? sessions.find(one => one.name === base)
      if (session === undefined) return [unresolved(`session ${name}`, missing(name, path))]
      return runTask(sessions, session, 'session', folderOf(path))
    })
  },
}

function missing(name: string, path: string): string {
  return /[$`]/.test(name) ? 'the name is a variable' : `not in ${path}`
}

/** All words after `-s`, up to the next option: nox takes several. */
function sessionNames(argv: readonly string[]): readonly string[] {
  const names: string[] = []
  let inside = false
  for (const word of argv) {
    if (word === '--') break
    if (/^(?:-s|-e|--sessions?)$/.test(word)) inside = true
    else if (/^(?:-s|-e|--sessions?=)./.test(word) && /^(?:-[se][^-]|--sessions?=)/.test(word)) {
      names.push(word.replace(/^(?:-[se]|--sessions?=)/, ''))
      inside = false
    } else if (word.startsWith('-')) inside = false
    else if (inside) names.push(word)
  }
  return names
}

/** `invoke train`, `inv train`, `fab`, `duty`: tasks of tasks.py. */
export const invoke: Hop = {
  programs: ['invoke', 'inv', 'fab', 'duty'],
  follow({ facts, command, directory }) {
    const words = splitWords(command.argv, ['-c', '--collection', '-r', '--search-root', '-f', '--config'])
    if (words.has('-l', '--list', '--version')) return []
    const root = words.option('-r', '--search-root')
    const folder = root === null ? directory : resolvePath(directory, root)
    if (folder === null) return [unresolved(command.program, 'the directory is not known')]
    const collection = words.option('-c', '--collection')
    const files =
      collection === null ? [...(FILES.get(command.program) ?? FILES_OF_INVOKE)] : [`${collection}.py`]
    const path = findUpwards(facts, folder, files)
    if (path === null) return [unresolved(command.program, `no ${files[0]} in the tree`)]
    const tasks = tasksOf(facts, path)
    const names = words.positionals.filter(word => /^[A-Za-z][\w.-]*$/.test(word))
    const found = names.flatMap(name => taskNamed(tasks, name.replaceAll('_', '-')) ?? [])
    if (found.length === 0) return [unresolved(`task ${names.join(' ')}`, `not in ${path}`)]
    // Commands run where invoke is called, wherever the tasks lie.
    return found.flatMap(task => runTask(tasks, task, 'task', folder))
  },
}

const FILES_OF_INVOKE = ['tasks.py', 'tasks/__init__.py']
const FILES: ReadonlyMap<string, readonly string[]> = new Map([
  ['fab', ['fabfile.py']],
  ['duty', ['duties.py']],
])

/** The tasks of a file, and of the modules beside a package's `__init__.py`. */
function tasksOf(facts: Facts, path: string): readonly PythonTask[] {
  const own = facts.invokeTasks(path)
  if (!path.endsWith('__init__.py')) return own
  const code = facts.code(path)
  const modules = code?.imports.flatMap(found => [found.module, ...found.names.map(({ name }) => name)]) ?? []
  const beside = modules.map(name => inFolder(folderOf(path), `${name.split('.').at(-1)}.py`))
  return [...own, ...new Set(beside)].flatMap(item =>
    typeof item === 'string'
      ? firstFile(facts.snapshot, [item]) === null
        ? []
        : facts.invokeTasks(item)
      : [item],
  )
}

/** `train`, `ml.train`, or the default task of the collection `ml`, which is called like its module. */
function taskNamed(tasks: readonly PythonTask[], wanted: string): PythonTask | null {
  const collectionOf = (task: PythonTask) => baseName(task.path).replace(/\.py$/, '').replaceAll('_', '-')
  const isCalled = (task: PythonTask, name: string) => [task.name, ...task.aliases].includes(name)
  const dot = wanted.lastIndexOf('.')
  const collection = dot === -1 ? wanted : wanted.slice(0, dot)
  const inside = tasks.filter(task => collectionOf(task) === collection)
  const named = dot === -1 ? undefined : inside.find(task => isCalled(task, wanted.slice(dot + 1)))
  const byDefault = dot === -1 ? inside.find(task => task.isDefault) : undefined
  const anywhere = tasks.find(task => isCalled(task, wanted.slice(dot + 1)))
  return named ?? byDefault ?? anywhere ?? null
}

function runTask(
  tasks: readonly PythonTask[],
  task: PythonTask,
  kind: string,
  directory: string,
): readonly Next[] {
  const next: Next[] = []
  const seen = new Set<PythonTask>()
  const visit = (current: PythonTask) => {
    if (seen.has(current) || seen.size > MAX_TASKS) return
    seen.add(current)
    for (const name of current.needs) {
      const beside = tasks.find(other => other.name === name && other.path === current.path)
      const needed = beside ?? taskNamed(tasks, name)
      if (needed !== null) visit(needed)
    }
    const step = { path: current.path, line: current.line, what: `${kind} ${current.name}` }
    for (const { value, line } of current.commands) {
      next.push({ kind: 'script', steps: [step], source: lineOf(current.path, value, line), directory })
    }
  }
  visit(task)
  return next
}
