import type { Facts } from '../../facts/index.ts'
import { fillTask, type Taskfile, type TaskfileTask } from '../../facts/taskfile.ts'
import type { TraceStep } from '../../model.ts'
import { folderOf, inFolder, resolvePath } from '../paths.ts'
import { firstFile } from '../tree.ts'
import { type Hop, lineOf, type Next, unresolved, type Visit } from './hop.ts'
import { findUpwards } from './make.ts'
import { taskipyTask } from './tasks.ts'
import { splitWords } from './words.ts'

const NAMES = [
  'Taskfile.yml',
  'taskfile.yml',
  'Taskfile.yaml',
  'taskfile.yaml',
  'Taskfile.dist.yml',
  'Taskfile.dist.yaml',
]
const MAX_TASKS = 500

interface Known {
  readonly task: TaskfileTask
  readonly variables: ReadonlyMap<string, string>
  readonly folder: string
  /** Namespace of the file, with its colon. */
  readonly prefix: string
}

/** `task name`: its dependencies, then its commands. */
export const taskfile: Hop = {
  programs: ['task', 'go-task'],
  follow(visit) {
    const { facts, command, directory } = visit
    const words = splitWords(command.argv, [
      '-t',
      '--taskfile',
      '-d',
      '--dir',
      '-c',
      '--concurrency',
      '-o',
      '--output',
    ])
    if (words.has('-n', '--dry', '-l', '--list', '-a', '--list-all', '--version', '--summary')) return []
    const names = words.positionals.filter(word => !/^\w+=/.test(word))
    if (directory === null) return [unresolved('task', 'the directory is not known')]
    const path = taskfilePath(visit, directory, words.option('-t', '--taskfile'), words.option('-d', '--dir'))
    if (path === null) {
      const found = names.slice(0, 1).flatMap(name => taskipyTask(visit, name))
      return found.length > 0 ? found : [unresolved(`task ${names.join(' ')}`, 'no Taskfile in the tree')]
    }
    const given = assignments(words.positionals)
    const known = readFiles(facts, path, given)
    const next: Next[] = []
    for (const name of names.length === 0 ? ['default'] : names) {
      if (known.has(name)) run(known, name, next, new Set(), [])
      else next.push(unresolved(`task ${name}`, `not in ${path}`))
    }
    return next
  },
}

function taskfilePath(
  { facts }: Visit,
  directory: string,
  file: string | null,
  folder: string | null,
): string | null {
  if (file !== null) return firstFile(facts.snapshot, [resolvePath(directory, file)])
  return findUpwards(
    facts,
    (folder === null ? directory : resolvePath(directory, folder)) ?? directory,
    NAMES,
  )
}

function assignments(words: readonly string[]): ReadonlyMap<string, string> {
  const assigned = new Map<string, string>()
  for (const word of words) {
    const match = /^(\w+)=(.*)$/s.exec(word)
    if (match !== null) assigned.set(match[1] as string, match[2] as string)
  }
  return assigned
}

function readFiles(
  facts: Facts,
  path: string,
  given: ReadonlyMap<string, string>,
): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>()
  const pending = [{ path, prefix: '', folder: folderOf(path) }]
  for (let count = 0; pending.length > 0 && count < 50; count++) {
    const next = pending.shift() as { path: string; prefix: string; folder: string }
    const file: Taskfile | null = facts.taskfile(next.path)
    if (file === null) continue
    const variables = new Map([...file.variables, ...given])
    for (const task of file.tasks) {
      const entry = { task, variables, folder: next.folder, prefix: next.prefix }
      for (const name of [task.name, ...task.aliases]) {
        if (!known.has(next.prefix + name)) known.set(next.prefix + name, entry)
      }
    }
    for (const include of file.includes) {
      const base = resolvePath(folderOf(next.path), fillTask(include.value, variables))
      const target =
        base === null ? null : firstFile(facts.snapshot, [base, ...NAMES.map(name => inFolder(base, name))])
      if (target === null) continue
      const folder =
        include.directory === null ? next.folder : resolvePath(folderOf(next.path), include.directory)
      const prefix = include.flatten ? next.prefix : `${next.prefix}${include.name}:`
      pending.push({ path: target, prefix, folder: folder ?? next.folder })
    }
  }
  return known
}

function run(
  known: ReadonlyMap<string, Known>,
  name: string,
  out: Next[],
  seen: Set<string>,
  head: readonly TraceStep[],
): void {
  const found = known.get(name)
  if (found === undefined || seen.has(name) || seen.size > MAX_TASKS) return
  seen.add(name)
  const { task, prefix } = found
  const here = { path: task.path, line: task.line, what: `task ${name}` }
  const steps = head.length === 0 ? [here] : [head[0] as TraceStep, here]
  const other = (written: string) => (written.startsWith(':') ? written.slice(1) : prefix + written)
  for (const needed of task.needs) run(known, other(needed), out, seen, steps)
  const values = new Map([...found.variables, ...task.variables])
  const directory =
    task.directory === null ? found.folder : resolvePath(found.folder, fillTask(task.directory, values))
  for (const command of task.commands) {
    if (command.isTask) {
      run(known, other(command.value), out, seen, steps)
      continue
    }
    const source = lineOf(task.path, fillTask(command.value, values), command.line)
    const next: Next = { kind: 'script', steps, source, directory }
    out.push(command.ignored || task.ignoresErrors ? { ...next, swallowedBy: 'ignore_error' } : next)
  }
}
