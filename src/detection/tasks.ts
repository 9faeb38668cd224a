/** Which tasks automation performs, from its commands, its actions and the code that it runs. */

import type { Automation, CommandRun, Run, UnresolvedRun } from '../automation/model.ts'
import { commandText, runText } from '../automation/trace.ts'
import { tasksOfAction, tasksOfCommand } from '../catalogue/tasks/index.ts'
import { type TaskId, tasks as vocabulary } from '../catalogue/tasks.ts'
import type { Facts } from '../facts/index.ts'
import type { Confidence } from '../model.ts'
import type { DetectedTask } from './model.ts'
import { codeTasks } from './taskCode.ts'
import { tasksNamedIn, tasksOfName } from './taskNames.ts'
import { reportTasks } from './taskReports.ts'
import type { TaskSighting } from './taskSighting.ts'
import { isGiven } from './toolRuns.ts'

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
  const followed = followedCommands(automation)
  const clusters = jobsWithLocalCluster(automation)
  return automation.runs.flatMap(run => {
    switch (run.kind) {
      case 'command': {
        const local = clusters.has(run.job)
        return commandTasks(run, entryPoints, followed).filter(({ task }) => !(local && task === 'deploy'))
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

/** By form; by name only where no form is known: medium while the content is hidden, low when it could be read. */
function commandTasks(
  run: CommandRun,
  entryPoints: ReadonlySet<string>,
  followed: ReadonlySet<string>,
): TaskSighting[] {
  const formed = tasksOfCommand(run.command).map(({ task, confidence }) => sightingOf(run, task, confidence))
  const confidence = followed.has(hopKey(run, commandText(run.command))) ? 'low' : 'medium'
  const named = tasksNamedIn(run.command, entryPoints).map(task => sightingOf(run, task, confidence))
  return [...formed, ...named.filter(({ task }) => !formed.some(known => known.task === task))]
}

function unresolvedTasks(run: UnresolvedRun): TaskSighting[] {
  return tasksOfName(run.what).map(task => sightingOf(run, task, 'medium'))
}

function sightingOf(run: Run, task: TaskId, confidence: Confidence): TaskSighting {
  return { task, confidence, run, place: run, trace: run.trace, what: runText(run) }
}

/** The commands whose content was read: hops on the way to something that runs. */
function followedCommands(automation: Automation): ReadonlySet<string> {
  const followed = new Set<string>()
  for (const run of automation.runs) {
    if (run.kind === 'unresolved') continue
    for (const hop of run.trace) followed.add(hopKey(hop, hop.what))
  }
  return followed
}

function hopKey({ path, line }: { path: string; line: number }, what: string): string {
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
  return confidences.indexOf(one.confidence) < confidences.indexOf(other.confidence)
}

const confidences: readonly Confidence[] = ['high', 'medium', 'low']

function rankOf(task: TaskId): number {
  return vocabulary.findIndex(({ id }) => id === task)
}

function useOf({ task, confidence, run, place, trace, what }: TaskSighting): DetectedTask {
  const { reachable, events } = run.reach
  return { id: task, path: place.path, line: place.line, reachable, events, confidence, what, trace, run }
}
