/** Which tasks automation performs, from its commands, its actions and the code that it runs. */

import type { Automation, CommandRun, Run, UnresolvedRun } from '../automation/model.ts'
import { commandText, runText } from '../automation/trace.ts'
import { tasksOfAction, tasksOfCommand } from '../catalogue/tasks/index.ts'
import { type TaskId, tasks as vocabulary } from '../catalogue/tasks.ts'
import type { Facts } from '../facts/index.ts'
import type { Call, CodeFacts } from '../facts/model.ts'
import type { Confidence, Place } from '../model.ts'
import type { DetectedTask } from './model.ts'
import { codeTasks } from './taskCode.ts'
import { isBorneOut, namesHintedIn, rulesOfName } from './taskNames.ts'
import { reportTasks } from './taskReports.ts'
import type { TaskSighting } from './taskSighting.ts'
import { isGiven } from './toolRuns.ts'

/** Files of one command that are searched for calls that bear its name out. */
const mostStartedFiles = 20

/**
 * The tasks of all automation, reached or not, in the order of the runs that perform them; each once per workflow step, at the
 * place that shows it best.
 */
export function detectTasks(facts: Facts, automation: Automation): readonly DetectedTask[] {
  const formed = formTasks(facts, automation)
  const coded = codeTasks(facts, automation)
  const known = [...formed, ...coded]
  const sightings = [...known, ...reportTasks(automation, known)]
  const order = new Map(automation.runs.map((run, index) => [run, index]))
  const best = new Map<string, TaskSighting>()
  for (const sighting of sightings) {
    const key = keyOf(sighting)
    const rival = best.get(key)
    if (rival === undefined || isBetter(sighting, rival)) best.set(key, sighting)
  }
  return [...best.values()]
    .sort((a, b) => (order.get(a.run) ?? 0) - (order.get(b.run) ?? 0) || rankOf(a.task) - rankOf(b.task))
    .map(useOf)
}

function formTasks(facts: Facts, automation: Automation): TaskSighting[] {
  const entryPoints = new Set(facts.dependencyFiles.flatMap(({ scripts }) => scripts.map(({ name }) => name)))
  const started = startedCode(facts, automation)
  const clusters = jobsWithLocalCluster(automation)
  return automation.runs.flatMap(run => {
    switch (run.kind) {
      case 'command': {
        const local = clusters.has(run.job)
        return commandTasks(run, entryPoints, started).filter(({ task }) => !(local && task === 'deploy'))
      }
      case 'action':
        return tasksOfAction(run.reference, run.with, isGiven).map(hint =>
          sightingOf(run, hint.task, hint.confidence),
        )
      case 'unresolved':
        return unresolvedTasks(run)
      default:
        return []
    }
  })
}

/** By form; by name only where no form is known, and surely only while the content is hidden or bears the name out. */
function commandTasks(
  run: CommandRun,
  entryPoints: ReadonlySet<string>,
  started: StartedCode,
): TaskSighting[] {
  const formed = tasksOfCommand(run.command).map(({ task, confidence }) => sightingOf(run, task, confidence))
  const calls = started(run)
  const named = namesHintedIn(run.command, entryPoints).map(rule => {
    return sightingOf(run, rule.task, calls === null || isBorneOut(rule, calls) ? 'medium' : 'low')
  })
  return [...formed, ...named.filter(({ task }) => !formed.some(known => known.task === task))]
}

function unresolvedTasks(run: UnresolvedRun): TaskSighting[] {
  return rulesOfName(run.what).map(({ task }) => sightingOf(run, task, 'medium'))
}

function sightingOf(run: Run, task: TaskId, confidence: Confidence): TaskSighting {
  return { task, confidence, run, place: run, trace: run.trace, what: runText(run) }
}

/** The calls of the code that a command starts; null when what it starts could not be read. */
type StartedCode = (run: CommandRun) => readonly Call[] | null

function startedCode(facts: Facts, automation: Automation): StartedCode {
  const followed = new Set<string>()
  const files = new Map<string, string[]>()
  for (const run of automation.runs) {
    if (run.kind === 'unresolved') continue
    for (const hop of run.trace) followed.add(hopKey(hop, hop.what))
    const start = run.trace.at(-1)
    if (run.kind !== 'code' || run.inline !== null || run.via === 'import' || start === undefined) continue
    const key = hopKey(start, start.what)
    files.set(key, [...(files.get(key) ?? []), run.path])
  }
  return run => {
    const key = hopKey(run, commandText(run.command))
    if (!followed.has(key)) return null
    const codes = (files.get(key) ?? []).slice(0, mostStartedFiles).flatMap(path => facts.code(path) ?? [])
    return codes.some(loadsUnknownCode) ? null : codes.flatMap(({ calls }) => calls)
  }
}

/** Code that loads other code by a name that only shows when it runs. */
function loadsUnknownCode({ calls }: CodeFacts): boolean {
  return calls.some(({ name }) =>
    /^(?:importlib\.|__import__$|exec$|runpy\.|hydra\.utils\.(?:instantiate|call)$)/.test(name),
  )
}

function hopKey({ path, line }: Place, what: string): string {
  return `${path}:${line}:${what}`
}

/** Jobs that start a cluster on the runner: what they apply there is a test, not a deployment. */
function jobsWithLocalCluster(automation: Automation): ReadonlySet<Run['job']> {
  const jobs = new Set<Run['job']>()
  for (const run of automation.runs) {
    const starts =
      run.kind === 'command'
        ? /^(?:kind|minikube|k3d|microk8s)$/.test(run.command.program)
        : run.kind === 'action' && /\b(?:kind-action|setup-minikube|k3d)\b/i.test(run.reference.raw)
    if (starts) jobs.add(run.job)
  }
  return jobs
}

function keyOf({ task, run }: TaskSighting): string {
  return `${task} ${run.workflow.path}:${run.job.line}:${run.step?.line ?? 0}`
}

function isBetter(one: TaskSighting, other: TaskSighting): boolean {
  if (one.run.reach.reachable !== other.run.reach.reachable) return one.run.reach.reachable
  const surer = confidences.indexOf(one.confidence) - confidences.indexOf(other.confidence)
  return surer < 0 || (surer === 0 && one.trace.length < other.trace.length)
}

const confidences: readonly Confidence[] = ['high', 'medium', 'low']

function rankOf(task: TaskId): number {
  return vocabulary.findIndex(({ id }) => id === task)
}

function useOf({ task, confidence, run, place, trace, what, source }: TaskSighting): DetectedTask {
  const { reachable, events } = run.reach
  const { path, line } = place
  return {
    id: task,
    path,
    line,
    reachable,
    events,
    confidence,
    what,
    trace,
    run,
    source: source ?? { path, line, what },
  }
}
