import type { Facts, ScriptSource } from '../../facts/index.ts'
import type { DependencyFile } from '../../facts/model.ts'
import { entryOf, nodeAt, textsOf } from '../../facts/yamlNode.ts'
import type { TraceStep } from '../../model.ts'
import { baseName, folderOf, inFolder, resolvePath } from '../paths.ts'
import { type Hop, lineOf, type Next, unresolved, type Visit } from './hop.ts'
import { findUpwards } from './make.ts'
import { splitWords } from './words.ts'

type Task = DependencyFile['tasks'][number]

interface FoundTask {
  readonly file: DependencyFile
  readonly task: Task
}

const MAX_NESTED = 50

/** Subcommands of package managers that run no script of the manifest. */
const NODE_COMMANDS = new Set([
  'install',
  'i',
  'ci',
  'add',
  'remove',
  'publish',
  'pack',
  'config',
  'cache',
  'version',
  'exec',
  'dlx',
  'create',
  'init',
  'link',
  'audit',
  'login',
  'set',
  'view',
  'info',
  'why',
  'outdated',
  'update',
  'up',
  'upgrade',
  'prune',
  'store',
  'fetch',
  'dedupe',
  'rebuild',
  'workspaces',
])

/** `npm run x`, `yarn x`, `pnpm -C dir x`: scripts of package.json, with `pre` and `post`. */
export const nodeScripts: Hop = {
  programs: ['npm', 'pnpm', 'yarn', 'bun'],
  follow({ facts, command, directory }) {
    const words = splitWords(command.argv, [
      '-C',
      '--prefix',
      '--cwd',
      '--dir',
      '-w',
      '--workspace',
      '--filter',
      '-F',
    ])
    const [first, second] = words.positionals
    const explicit = first === 'run' || first === 'run-script'
    const tests = command.program === 'npm' && /\b(?:test|install(?:-ci)?-test)$/.test(command.canonical)
    const name = explicit ? second : tests ? 'test' : first
    if (name === undefined || (!explicit && NODE_COMMANDS.has(name))) return []
    const moved = words.option('-C', '--prefix', '--cwd', '--dir', '-w', '--workspace')
    const folder = moved === null ? directory : resolvePath(directory, moved)
    if (folder === null) return [unresolved(`${command.program} ${name}`, 'the directory is not known')]
    if (words.has('-r', '--recursive', '--workspaces', '-ws')) return inWorkspaces(facts, folder, name)
    const path = inFolder(folder, 'package.json')
    const file = facts.dependencyFiles.find(candidate => candidate.path === path)
    const scripts =
      file?.tasks.filter(({ name: found }) => [`pre${name}`, name, `post${name}`].includes(found)) ?? []
    if (file === undefined)
      return explicit ? [unresolved(`${command.program} run ${name}`, `no ${path} in the tree`)] : []
    if (!scripts.some(script => script.name === name)) {
      return explicit ? [unresolved(`${command.program} run ${name}`, `no such script in ${path}`)] : []
    }
    return scripts.map(task => scriptOfTask({ file, task }, folder, []))
  },
}

/** The script of every package below a folder. */
function inWorkspaces(facts: Facts, folder: string, name: string): readonly Next[] {
  const head = folder === '' ? '' : `${folder}/`
  return facts.dependencyFiles
    .filter(
      ({ path }) => path.startsWith(head) && path.endsWith('/package.json') && path !== `${head}package.json`,
    )
    .flatMap(file => {
      const task = file.tasks.find(candidate => candidate.name === name)
      return task === undefined ? [] : [scriptOfTask({ file, task }, folderOf(file.path), [])]
    })
}

/** Programs whose tasks stand in a manifest, and how their task is named on the command line. */
const RUNNERS: ReadonlyMap<string, RegExp> = new Map([
  ['poe', /^\[?tool\.poe|pyproject|poe/],
  ['poethepoet', /pyproject|poe/],
  ['pdm', /pyproject/],
  ['hatch', /pyproject|hatch/],
  ['pixi', /pixi|pyproject/],
  ['taskipy', /pyproject/],
  ['rye', /pyproject/],
  ['pipenv', /Pipfile/],
  ['composer', /composer\.json/],
])

/** `poe train`, `poetry poe train` of its plugin, `pdm run x`, `hatch run env:x`, `pixi run x`: tasks of a Python manifest. */
export const manifestTasks: Hop = {
  programs: [...RUNNERS.keys(), 'poetry'],
  follow(visit) {
    const { command } = visit
    const [plugin, ...more] = command.program === 'poetry' ? command.argv : []
    if (plugin !== undefined && plugin !== 'poe') return null
    const argv = plugin === undefined ? command.argv : more
    const runner = plugin ?? command.program
    const words = splitWords(argv, [
      '-C',
      '--directory',
      '-e',
      '--environment',
      '--manifest-path',
      '--root',
      '-p',
    ])
    const [first, ...rest] = words.positionals
    const name = first === 'run' || first === 'script' ? rest[0] : first
    if (name === undefined) return []
    const found = findTask(visit, name, RUNNERS.get(runner) ?? /./)
    if (found !== null) return [nextOf(visit, found)]
    return runner === 'poe' ? [unresolved(`poe ${name}`, 'no such task in the tree')] : []
  },
}

const TASK_WRAPPERS = /^(?:pdm|hatch|pixi|rye|pipenv|poe|uv|poetry) run$|^hatch$|^pixi$/

/** A program after `pdm run`, `hatch run`, `pixi run` may be a task of the manifest. */
export const wrappedTasks: Hop = {
  programs: null,
  follow(visit) {
    const wrapper = visit.command.wrappers.find(name => TASK_WRAPPERS.test(name))
    if (wrapper === undefined) return null
    const runner = wrapper.split(' ')[0] ?? ''
    if (runner === 'uv' || runner === 'poetry') return null
    const found = findTask(visit, visit.command.program, RUNNERS.get(runner) ?? /./)
    return found === null ? null : [nextOf(visit, found)]
  },
}

/** Taskipy calls its program `task`, as Taskfile does; without a Taskfile the name is a task of pyproject. */
export function taskipyTask(visit: Visit, name: string): readonly Next[] {
  const found = findTask(visit, name, /pyproject/)
  return found === null ? [] : [nextOf(visit, found)]
}

/** The task as the nearest manifest at or above the directory names it; `env:task` and `task` both fit. */
function findTask({ facts, directory }: Visit, name: string, format: RegExp): FoundTask | null {
  let best: FoundTask | null = null
  for (const file of facts.dependencyFiles) {
    if (file.tasks.length === 0 || !format.test(baseName(file.path))) continue
    const folder = folderOf(file.path)
    const above =
      directory === null || folder === '' || directory === folder || directory.startsWith(`${folder}/`)
    if (!above) continue
    const task = file.tasks.find(candidate => sameTask(candidate.name, name))
    if (task !== undefined && (best === null || folder.length > folderOf(best.file.path).length))
      best = { file, task }
  }
  return best
}

function sameTask(defined: string, asked: string): boolean {
  if (defined === asked) return true
  const [definedEnvironment, definedName] = splitEnvironment(defined)
  const [askedEnvironment, askedName] = splitEnvironment(asked)
  return (
    definedName === askedName &&
    (definedEnvironment === askedEnvironment ||
      askedEnvironment.startsWith('+') ||
      (askedEnvironment === '' && definedEnvironment === 'default'))
  )
}

function splitEnvironment(name: string): [string, string] {
  const colon = name.indexOf(':')
  return colon === -1 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)]
}

function nextOf({ facts }: Visit, found: FoundTask): Next {
  return scriptOfTask(found, folderOf(found.file.path), [], facts)
}

function scriptOfTask(
  { file, task }: FoundTask,
  directory: string,
  head: readonly TraceStep[],
  facts: Facts | null = null,
): Next {
  const step = {
    path: file.path,
    line: task.line,
    what: `${file.path.endsWith('package.json') ? 'script' : 'task'} ${task.name}`,
  }
  const text = facts === null ? task.run : expandReferences(file, task, 0)
  return { kind: 'script', steps: [...head, step], source: taskText(file, task, text), directory }
}

/** The lines of a task are commands of their own, and the first failure ends it. */
function taskText(file: DependencyFile, task: Task, text: string): ScriptSource {
  return { ...lineOf(file.path, text, task.line), errexit: true }
}

/** Sequences name other tasks (`a && b` of hatch, lists of poe): a line that is just a task's name is that task. */
function expandReferences(file: DependencyFile, task: Task, depth: number): string {
  if (depth > 5) return task.run
  return task.run
    .split('\n')
    .slice(0, MAX_NESTED)
    .map(line => {
      const word = line.trim().split(/\s+/)[0] ?? ''
      const other = file.tasks.find(
        candidate => candidate.name !== task.name && sameTask(candidate.name, word),
      )
      return other === undefined ? line : expandReferences(file, other, depth + 1)
    })
    .join('\n')
}

const MISE_FILES = ['mise.toml', '.mise.toml', 'mise/config.toml', '.config/mise.toml']

/** `mise run x`: what the task depends on, then its commands. */
export const mise: Hop = {
  programs: ['mise'],
  follow({ facts, command, directory }) {
    const words = splitWords(command.argv, ['-C', '--cd', '-j', '--jobs'])
    const [first, second] = words.positionals
    const name = first === 'run' || first === 'r' ? second : undefined
    if (name === undefined) return []
    const path = directory === null ? null : findUpwards(facts, directory, MISE_FILES)
    const tasks = path === null ? null : nodeAt(facts.data(path), 'tasks')
    if (path === null || nodeAt(tasks, name) === null)
      return [unresolved(`mise run ${name}`, 'no such task in the tree')]
    const next: Next[] = []
    const seen = new Set<string>()
    const run = (task: string) => {
      const entry = entryOf(tasks, task)
      if (entry === null || seen.has(task) || seen.size > MAX_NESTED) return
      seen.add(task)
      for (const needed of textsOf(nodeAt(entry.value, 'depends'))) run(needed.value)
      const step = { path, line: entry.line, what: `task ${task}` }
      const lines = textsOf(nodeAt(entry.value, 'run') ?? (entry.value.kind === 'map' ? null : entry.value))
      for (const { value, line } of lines) {
        const source = { ...lineOf(path, value, line), errexit: true }
        next.push({ kind: 'script', steps: [step], source, directory: folderOf(path) })
      }
    }
    run(name)
    return next
  },
}
