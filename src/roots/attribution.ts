/**
 * To which of the repository's components automation belongs (practice catalogue 2.2). Workflows are repository-wide: what runs
 * belongs where its file arguments, its directory or what it leads to lie; what names no place belongs where the rest of its
 * job does, else where the path filters of its workflow look, else to the whole repository.
 */

import type { Automation, Run } from '../automation/model.ts'
import { folderOf, resolvePath } from '../automation/paths.ts'
import { variants } from '../automation/substitution.ts'
import { isFolder } from '../automation/tree.ts'
import { environmentOf } from '../automation/workflows.ts'
import { tasksOfAction, tasksOfCommand } from '../catalogue/tasks/index.ts'
import type { TaskId } from '../catalogue/tasks.ts'
import { isGiven } from '../detection/toolRuns.ts'
import type { Facts } from '../facts/index.ts'
import type { Environment, Workflow } from '../facts/model.ts'
import { nearest } from './components.ts'

/** The components that a run belongs to; null for what belongs to the whole repository. */
export type Attribution = (run: Run) => ReadonlySet<string> | null

type Places = ReadonlySet<string>
const nowhere: Places = new Set()

/** `borders` are the directories that are told apart: what lies in none of them belongs to everybody. */
export function attributionOf(
  facts: Facts,
  automation: Automation,
  borders: ReadonlySet<string>,
): Attribution {
  const found = new Map<Run, Places>()
  const jobs = new Map<string, Set<string>>()
  for (const [run, places] of placesOf([...automation.runs, ...automation.elsewhere], facts, borders)) {
    if (places.size === 0) continue
    found.set(run, places)
    const key = jobKey(run)
    const known = jobs.get(key) ?? new Set<string>()
    jobs.set(key, known)
    for (const place of places) known.add(place)
  }
  const filtered = new Map(
    facts.workflows.map(workflow => [workflow.path, placesOfFilters(workflow, facts, borders)]),
  )
  return run => {
    const own = found.get(run)
    if (own !== undefined) return own
    const job = jobs.get(jobKey(run))
    if (job !== undefined) return checksAll(run) ? null : job
    return filtered.get(startOf(run)) ?? filtered.get(run.workflow.path) ?? null
  }
}

/** The workflow that an event started, where `run.workflow` is one that it calls. */
export function startOf(run: Run): string {
  return run.trace[0]?.path ?? run.workflow.path
}

function jobKey(run: Run): string {
  return `${startOf(run)}\0${run.workflow.path}\0${run.job.id}\0${run.job.line}`
}

/** What says nothing itself lies where it leads to: the runs behind it with a longer way from the trigger. */
function placesOf(
  runs: readonly Run[],
  facts: Facts,
  borders: ReadonlySet<string>,
): ReadonlyMap<Run, Places> {
  const places = new Map<Run, Set<string>>()
  const open: { readonly run: Run; readonly fixed: boolean }[] = []
  for (const run of runs) {
    for (let last = open.at(-1); last !== undefined && !leadsTo(last.run, run); last = open.at(-1)) open.pop()
    const own = ownPlaces(run, facts, borders)
    places.set(run, new Set(own))
    for (const before of open) {
      if (before.fixed) continue
      for (const place of own) places.get(before.run)?.add(place)
    }
    open.push({ run, fixed: own.size > 0 })
  }
  return places
}

/** Runs are listed depth first: one leads to another whose way goes on from where its own ends. */
function leadsTo({ trace }: Run, next: Run): boolean {
  return next.trace.length > trace.length && next.trace[trace.length - 1] === trace.at(-1)
}

function ownPlaces(run: Run, facts: Facts, borders: ReadonlySet<string>): Places {
  const named = namedPlaces(run, facts, borders)
  if (named.size > 0) return named
  // The root of the repository is where everything starts: being there says nothing.
  for (const folder of [run.directory, folderOf(run.path)]) {
    const place = folder === null || folder === '' ? null : nearest(folder, borders)
    if (place !== null && place !== '') return new Set([place])
  }
  return nowhere
}

/** Where the files lie that a run names. */
function namedPlaces(run: Run, facts: Facts, borders: ReadonlySet<string>): Places {
  if (run.kind === 'code' && run.inline === null) return placeOf(folderOf(run.path), borders)
  const words = wordsOf(run)
  if (words.length === 0) return nowhere
  const places = new Set<string>()
  for (const filled of filledIn(run, words)) {
    for (const word of filled) {
      for (const place of placesOfWord(word, run.directory, facts, borders)) places.add(place)
    }
  }
  return places
}

function placeOf(folder: string, borders: ReadonlySet<string>): Places {
  const place = nearest(folder, borders)
  return place === null ? nowhere : new Set([place])
}

const mostWords = 60

function wordsOf(run: Run): readonly string[] {
  if (run.kind === 'command') return [run.command.program, ...run.command.argv].slice(0, mostWords)
  if (run.kind !== 'action') return []
  const inputs = run.with.flatMap(({ name, value }) =>
    value.includes('/') || namesPath.test(name) ? value.split(/[\s,]+/) : [],
  )
  return [...(run.reference.kind === 'local' ? [run.reference.path] : []), ...inputs].slice(0, mostWords)
}

const namesPath = /path|dir|folder|file|context|requirements|project|workspace|package|src|source|config/i

function filledIn(run: Run, words: readonly string[]): readonly (readonly string[])[] {
  if (!words.some(word => word.includes('$'))) return [words]
  const levels: Environment[] = [run.workflow.env, run.job.env, run.step?.env ?? []]
  return variants(words, {
    inputs: new Map(),
    environment: environmentOf(levels, null),
    matrix: run.job.matrixJobs,
    outputs: new Map(),
    actionFolder: null,
  })
}

/** A word names a place when a file or folder of that path is there; targets are written `//a/b:c`, `a/b::` and `a:train`. */
function placesOfWord(
  word: string,
  directory: string | null,
  { snapshot }: Facts,
  borders: ReadonlySet<string>,
): Places {
  const text = word
    .replace(/^-{1,2}[\w-]{1,40}=/, '')
    .replace(/^\/\/|^@/, '')
    .replace(/::?[\w@-]*$/, '')
    .replace(/\/(?:\.\.\.|[^/]*[*?{[].*)$/, '')
  if (text === '' || text === '.' || text.startsWith('-') || text.length > 300) return nowhere
  const path = resolvePath(directory, text)
  if (path === null || path === '') return nowhere
  const entry = snapshot.entry(path)
  if (entry !== undefined) return placeOf(folderOf(path), borders)
  if (!isFolder(snapshot, path)) return nowhere
  const place = nearest(path, borders)
  return place === null || place === '' ? nowhere : new Set([place])
}

const repositoryWide: ReadonlySet<TaskId> = new Set(['lint', 'security-scan', 'dependency-update'])

/** A check without a place, in a job that otherwise has one, looks at everything. */
function checksAll(run: Run): boolean {
  if (run.kind === 'command') return tasksOfCommand(run.command).some(({ task }) => repositoryWide.has(task))
  if (run.kind !== 'action') return false
  return tasksOfAction(run.reference, run.with, isGiven).some(({ task }) => repositoryWide.has(task))
}

/** The components that the path filters of a workflow look at; null when some change of anything starts it. */
function placesOfFilters(
  workflow: Workflow,
  { snapshot }: Facts,
  borders: ReadonlySet<string>,
): Places | null {
  const changes = workflow.events.filter(({ name }) =>
    /^(?:push|pull_request|pull_request_target)$/.test(name),
  )
  if (changes.length === 0) return null
  const places = new Set<string>()
  for (const { paths } of changes) {
    const patterns = paths.filter(pattern => !pattern.startsWith('!') && !pattern.startsWith('.github/'))
    if (patterns.length === 0) return null
    for (const pattern of patterns) {
      const start = pattern.replace(/[*?+[{].*$/s, '')
      const folder =
        snapshot.entry(start) === undefined && !start.endsWith('/') && start === pattern
          ? start
          : folderOf(start)
      const place = folder === '' ? null : nearest(folder, borders)
      if (folder === '' && pattern !== start) return null
      if (place !== null && place !== '') places.add(place)
    }
  }
  return places.size === 0 ? null : places
}
