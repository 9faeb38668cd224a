/** The chains from events to what runs, as the command `trace` tells them. */

import type { Run } from '../automation/model.ts'
import { runText } from '../automation/trace.ts'
import type { DetectedTask } from '../detection/model.ts'
import type { Sighting } from '../detection/sightings.ts'
import type { Confidence, Strength, TraceStep } from '../model.ts'
import type { Subject } from '../practices/practice.ts'
import { eventLabels, learningTasks } from './activity.ts'
import { workflowReport } from './assemble.ts'
import { withoutCredentials } from './withoutCredentials.ts'

/** What to tell; of an empty list everything. */
export interface ChainFilter {
  readonly tasks: readonly string[]
  readonly tools: readonly string[]
  readonly files: readonly string[]
}

export interface Chain {
  /** Ids of the tasks that its end performs. */
  readonly tasks: readonly string[]
  /** Low where only a name tells the task; null where it is about no task. */
  readonly confidence: Confidence | null
  /** Tools that were asked for and are used at its end, and how much that proves. */
  readonly tools: readonly { readonly id: string; readonly strength: Strength }[]
  readonly reachable: boolean
  /** Why nothing reaches it; null when something does. */
  readonly because: string | null
  readonly events: readonly string[]
  /** From the event, in words, to the end. */
  readonly hops: readonly TraceStep[]
}

export interface WorkflowChains {
  readonly path: string
  readonly name: string | null
  readonly reachable: boolean
  readonly because: string | null
  readonly chains: readonly Chain[]
}

/** A hop that could not be followed. */
export interface OpenEnd extends TraceStep {
  readonly because: string
}

export interface TraceReport {
  readonly filter: ChainFilter
  /** With a filter only those that have a chain. */
  readonly workflows: readonly WorkflowChains[]
  /** Tasks that are performed and were not asked for, with the number of places. */
  readonly otherTasks: readonly { readonly id: string; readonly places: number }[]
  /** Where the tools that were asked for are set up or used outside of automation. */
  readonly elsewhere: readonly (TraceStep & { readonly tool: string; readonly strength: Strength })[]
  readonly unresolved: readonly OpenEnd[]
}

/** What is shown when nothing is asked for, besides the tasks of the report: where data comes from and goes to. */
const shownTasks: ReadonlySet<string> = new Set([...learningTasks, 'data-pull', 'data-push'])

/** `sightings` are those of the tools that the filter names. No text of it holds a credential. */
export function traceReportOf(
  subject: Subject,
  filter: ChainFilter,
  sightings: readonly Sighting[],
): TraceReport {
  const candidates = candidatesOf(subject, filter, sightings)
  const { automation, facts } = subject
  const order = new Map([...automation.runs, ...automation.elsewhere].map((run, index) => [run, index]))
  const chains = chainsOf(subject, candidates, order)
  const filtered = filter.tasks.length + filter.tools.length + filter.files.length > 0
  const others = facts.otherCi.map(workflow => {
    const because = `${workflow.name} runs it, not GitHub Actions`
    return isAlone(subject)
      ? { workflow, reachable: true, because: null }
      : { workflow, reachable: false, because }
  })
  const workflows = [...automation.workflows, ...others].map(({ workflow, reachable, because }) => ({
    path: workflow.path,
    name: workflow.name,
    reachable,
    because,
    chains: chains.get(workflow.path) ?? [],
  }))
  const reached = new Set(sightings.flatMap(sighting => (sighting.run === null ? [] : [placeKey(sighting)])))
  const elsewhere = sightings.filter(sighting => sighting.run === null && !reached.has(placeKey(sighting)))
  return withoutCredentials({
    filter,
    workflows: filtered ? workflows.filter(workflow => workflow.chains.length > 0) : workflows,
    otherTasks: filtered ? [] : countsOf(subject.tasks.filter(({ id }) => !shownTasks.has(id))),
    elsewhere: elsewhere.map(({ tool, strength, evidence: { path, line, what } }) => {
      return { tool: tool.id, strength, path, line, what }
    }),
    unresolved: unresolvedOf(subject),
  })
}

/** Another CI service is all the automation that there is: what it runs is told as reached. */
function isAlone({ automation }: Subject): boolean {
  return automation.workflows.length === 0
}

/** What starts a run, and why nothing does. */
function startOf(subject: Subject, run: Run): Pick<Chain, 'reachable' | 'because' | 'events'> {
  const { reachable, because, events } = run.reach
  return isAlone(subject) ? { reachable: true, because: null, events } : { reachable, because, events }
}

function placeKey({ tool, evidence: { path, line } }: Sighting): string {
  return `${tool.id} ${path}:${line}`
}

interface Candidate {
  readonly run: Run
  /** After the event. */
  readonly hops: readonly TraceStep[]
  readonly task: DetectedTask | null
  readonly sighting: Sighting | null
}

function candidatesOf(
  { tasks, elsewhere, automation }: Subject,
  filter: ChainFilter,
  sightings: readonly Sighting[],
): readonly Candidate[] {
  const files = new Set(filter.files)
  const tools = sightings.flatMap(sighting =>
    sighting.run === null ? [] : [ofSighting(sighting, sighting.run)],
  )
  const filtered = filter.tasks.length + filter.tools.length + filter.files.length > 0
  const asked = [...tasks, ...elsewhere]
    .filter(({ id }) =>
      filter.tasks.length > 0 ? filter.tasks.includes(id) : filtered || shownTasks.has(id),
    )
    .map(ofTask)
  if (filter.tools.length > 0 && filter.tasks.length === 0) return tools.filter(leadsInto(files))
  if (filter.tools.length > 0) return asked.filter(passes(tools)).filter(leadsInto(files))
  if (filter.files.length === 0) return asked
  const performed = asked.filter(leadsInto(files))
  if (filter.tasks.length > 0) return performed
  return [...performed, ...arrivals([...automation.runs, ...automation.elsewhere], files, performed)]
}

function ofTask(task: DetectedTask): Candidate {
  const { run, source } = task
  const within = run.kind === 'code' && run.path !== source.path ? [endOf(run)] : []
  return { run, hops: [...run.trace.slice(1), ...within, source], task, sighting: null }
}

function ofSighting(sighting: Sighting, run: Run): Candidate {
  const { path, line, what } = sighting.evidence
  return { run, hops: [...run.trace.slice(1), { path, line, what }], task: null, sighting }
}

function endOf(run: Run): TraceStep {
  return { path: run.path, line: run.line, what: runText(run) }
}

function leadsInto(files: ReadonlySet<string>): (candidate: Candidate) => boolean {
  return ({ hops }) => files.size === 0 || hops.some(({ path }) => files.has(path))
}

/** Whether a tool is used on the way. */
function passes(tools: readonly Candidate[]): (candidate: Candidate) => boolean {
  const places = new Set(tools.map(({ run }) => `${run.workflow.path} ${run.path}:${run.line}`))
  return ({ run, hops }) => hops.some(({ path, line }) => places.has(`${run.workflow.path} ${path}:${line}`))
}

/** The ways into the files that no performed task tells, as far as the first hop in them. */
function arrivals(
  runs: readonly Run[],
  files: ReadonlySet<string>,
  performed: readonly Candidate[],
): readonly Candidate[] {
  const known = new Set(performed.map(({ run, hops }) => arrivalKey(run, upTo(files, hops))))
  return runs.flatMap(run => {
    if (run.kind === 'unresolved') return []
    const hops = upTo(files, [...run.trace.slice(1), endOf(run)])
    const key = arrivalKey(run, hops)
    if (hops.length === 0 || known.has(key)) return []
    known.add(key)
    return [{ run, hops, task: null, sighting: null }]
  })
}

/** A source file is one place, whatever runs in it; of other files each stage or target is one. */
function arrivalKey(run: Run, hops: readonly TraceStep[]): string {
  const last = hops.at(-1)
  if (run.kind !== 'code' || last === undefined || last.path !== run.path) return keyOf(run, hops)
  return keyOf(run, [...hops.slice(0, -1), endOf(run)])
}

function upTo(files: ReadonlySet<string>, hops: readonly TraceStep[]): readonly TraceStep[] {
  return hops.slice(0, hops.findIndex(({ path }) => files.has(path)) + 1)
}

/** Chains by the path of the workflow that starts them, in the order in which they run; equal ones are one. */
function chainsOf(
  subject: Subject,
  candidates: readonly Candidate[],
  order: ReadonlyMap<Run, number>,
): ReadonlyMap<string, readonly Chain[]> {
  const workflows = subject.automation.workflows.map(workflowReport)
  const merged = new Map<string, [Candidate, ...Candidate[]]>()
  for (const candidate of candidates) {
    const key = keyOf(candidate.run, mergedHops(candidate))
    const known = merged.get(key)
    if (known === undefined) merged.set(key, [candidate])
    else known.push(candidate)
  }
  const byWorkflow = new Map<string, Chain[]>()
  const sorted = [...merged.values()].sort(([a], [b]) => (order.get(a.run) ?? 0) - (order.get(b.run) ?? 0))
  for (const group of sorted) {
    const { run } = group[0]
    const [event] = run.trace
    const path = event?.path ?? run.workflow.path
    const start = startOf(subject, run)
    const words = eventLabels({ workflows }, { events: start.events, path, trace: run.trace }).map(inBrackets)
    const first = { path, line: event?.line ?? 1, what: words.join(', ') || (event?.what ?? '') }
    const chain = { ...chainOf(group, first), ...start }
    const known = byWorkflow.get(path)
    if (known === undefined) byWorkflow.set(path, [chain])
    else known.push(chain)
  }
  return byWorkflow
}

/** `push to main, dev` as `push (main, dev)`: in a chain events stand side by side. */
function inBrackets(label: string): string {
  return label.replace(/^push (?:to|of (?=tag )) ?(.*)$/, 'push ($1)')
}

/** A tool is told once for each file that runs, a task at its call. */
function mergedHops({ run, hops, sighting }: Candidate): readonly TraceStep[] {
  return sighting === null || run.kind !== 'code' ? hops : [...hops.slice(0, -1), endOf(run)]
}

function chainOf(
  group: readonly [Candidate, ...Candidate[]],
  event: TraceStep,
): Omit<Chain, 'reachable' | 'because' | 'events'> {
  const { hops } = group[0]
  const tasks = group.flatMap(({ task }) => task ?? [])
  const tools = new Map<string, Strength>()
  for (const { sighting } of group) {
    if (sighting !== null && stronger(sighting.strength, tools.get(sighting.tool.id)))
      tools.set(sighting.tool.id, sighting.strength)
  }
  return {
    tasks: [...new Set(tasks.map(({ id }) => id))],
    confidence: tasks[0]?.confidence ?? null,
    tools: [...tools].map(([id, strength]) => ({ id, strength })),
    hops: [event, ...hops],
  }
}

const strengths: readonly Strength[] = ['declared', 'configured', 'exercised', 'enforced']

function stronger(one: Strength, other: Strength | undefined): boolean {
  return other === undefined || strengths.indexOf(one) > strengths.indexOf(other)
}

function keyOf(run: Run, hops: readonly TraceStep[]): string {
  const { reachable, events } = run.reach
  return JSON.stringify([
    run.trace[0]?.path,
    reachable,
    events,
    hops.map(({ path, line, what }) => [path, line, what]),
  ])
}

function countsOf(tasks: readonly DetectedTask[]): TraceReport['otherTasks'] {
  const counts = new Map<string, number>()
  for (const { id, reachable } of tasks) if (reachable) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].map(([id, places]) => ({ id, places }))
}

/** Each once, those that something reaches. */
function unresolvedOf({ automation }: Subject): readonly OpenEnd[] {
  const ends = new Map<string, OpenEnd>()
  for (const run of automation.runs) {
    if (run.kind !== 'unresolved' || !run.reach.reachable) continue
    const { path, line, what, because } = run
    const key = JSON.stringify([path, line, what, because])
    if (!ends.has(key)) ends.set(key, { path, line, what, because })
  }
  return [...ends.values()]
}
