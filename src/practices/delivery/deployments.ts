/** What of the automation delivers a model or its service, by which event, and what stands before it. */

import type { Run } from '../../automation/model.ts'
import { tasksOfCommand } from '../../catalogue/tasks/index.ts'
import type { DetectedTask } from '../../detection/model.ts'
import { isTestRun } from '../../detection/testCode.ts'
import type { WorkflowEvent } from '../../facts/model.ts'
import type { Evidence, Judgement } from '../../model.ts'
import { evidenceAt, evidenceOf, notApplicable, unmet } from '../judge.ts'
import type { Subject } from '../practice.ts'
import { expectsSubject, externalWorkflows, hiddenElsewhere, reachedTasks } from '../reading.ts'

export interface Delivery {
  readonly run: Run
  readonly evidence: Evidence
  /** Names of the events that start it. */
  readonly events: readonly string[]
}

/** The judgement where delivery has no place: libraries, research, courses, skeletons, and foundation models that nobody serves. */
export function deliversNothing({ profile }: Subject): Judgement | null {
  if (profile.id === 'library') return notApplicable('A library is delivered as a package, not as a model.')
  if (profile.traits.includes('llm') && profile.traits.length === 1)
    return notApplicable('It uses a foundation model and serves none.')
  return expectsSubject(profile) ? null : notApplicable('Nothing here is meant to be delivered as a service.')
}

/** The judgement of a practice about the deployment where there is none. */
export function withoutDeployment(subject: Subject): Judgement {
  return (
    hiddenElsewhere(subject, /deploy|deliver|rollout|endpoint|serv(?:e|ing)\b/i) ??
    unmet({
      because: 'Nothing is deployed by a workflow yet: blocked by `automated-deployment`.',
      searched: ['commands and actions that deploy', 'commits to the repository of a GitOps deployment'],
    })
  )
}

/** Deployments that some event reaches. */
export function deploymentsOf(subject: Subject): readonly Delivery[] {
  const tasks = reachedTasks(subject, 'deploy').filter(
    ({ confidence, run }) => confidence !== 'low' && !isTestRun(run) && !isOnlyNamed(subject, run),
  )
  return tasks.map(deliveryOf)
}

/** Models that automation copies to a hub, the store of another system: that delivers in part (catalogue 11, clarification 25). */
export function copiesOf(subject: Subject): readonly Delivery[] {
  return reachedTasks(subject, 'register-model')
    .filter(({ confidence, run, what }) => confidence !== 'low' && !isTestRun(run) && toHub.test(what))
    .map(deliveryOf)
}

const toHub =
  /(?:^|[. ])(?:upload_folder|upload_file|upload_large_folder|push_to_hub)\b|^(?:hf|huggingface-cli) upload/

/** A shell script that is called deployment and was read: what it runs would show itself. */
function isOnlyNamed(subject: Subject, run: Run): boolean {
  if (run.kind !== 'command' || tasksOfCommand(run.command).some(({ task }) => task === 'deploy'))
    return false
  return subject.automation.runs.some(other => {
    const start = other.trace.at(-1)
    return (
      other.kind === 'command' &&
      start?.path === run.path &&
      start.line === run.line &&
      other.path !== run.path
    )
  })
}

export function deliveryOf(task: DetectedTask): Delivery {
  return {
    run: task.run,
    evidence: evidenceAt(task, task.what, task.trace),
    events: task.run.reach.defaultBranchEvents.length > 0 ? task.run.reach.events : task.events,
  }
}

/** Workflows of other repositories that run here: each may deliver, by the events that start it. */
export function externalDeliveries(subject: Subject): readonly Delivery[] {
  return externalWorkflows(subject).map(run => ({ run, evidence: evidenceOf(run), events: run.reach.events }))
}

/** The workflow event entries that reach a run, those of the caller where it stands in a reusable workflow. */
export function startsOf(subject: Subject, { run, events }: Delivery): readonly WorkflowEvent[] {
  const start = run.trace[0]?.path
  const workflow =
    subject.automation.workflows.find(reach => reach.workflow.path === start)?.workflow ?? run.workflow
  return workflow.events.filter(({ name }) => events.includes(name))
}

/** A release, a tag, a package or a registry event: a version is what starts it. */
export function startsByVersion(subject: Subject, delivery: Delivery): boolean {
  return startsOf(subject, delivery).some(
    event =>
      event.name === 'release' ||
      event.name === 'registry_package' ||
      event.name === 'model_changed' ||
      event.name === 'create' ||
      (event.name === 'repository_dispatch' &&
        event.types.some(type => /model|registry|release|promot/i.test(type))) ||
      (event.name === 'push' &&
        (event.branches.length === 0 ? event.tags.length > 0 : event.tags.some(tag => versionTag.test(tag)))),
  )
}

/** A pattern that only tags of versions fit: `v*`, `[0-9]+.[0-9]+`, `model@v*`, `model#prod*`. */
const versionTag = /^v(?:\d|\*|\[)|^\[0-9\]|^\d|[@#]/

const byHand =
  /^(?:workflow_dispatch|issue_comment|issues|deployment|pull_request_review|discussion_comment)$/

/** Only a person starts it. */
export function onlyByHand({ events }: Delivery): boolean {
  return events.every(event => byHand.test(event))
}

/** Ids of the jobs that a job waits for, directly and through others. */
export function neededJobs({ workflow, job }: Run): ReadonlySet<string> {
  const ids = new Set<string>()
  const open = [...job.needs]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (ids.has(id)) continue
    ids.add(id)
    open.push(...(workflow.jobs.find(other => other.id === id)?.needs ?? []))
  }
  return ids
}

/** Tasks of these ids that run before: in an earlier step, in a needed job, or in the workflow whose end starts this one. */
export function tasksBefore(
  subject: Subject,
  delivery: Delivery,
  ...ids: readonly string[]
): readonly DetectedTask[] {
  const { run } = delivery
  const needed = neededJobs(run)
  const awaited = startsOf(subject, delivery).flatMap(event =>
    event.name === 'workflow_run' ? event.workflows : [],
  )
  // The checks of a pipeline that delivers are other CI, and stand before its deployments all the same.
  const beside = subject.elsewhere.filter(({ id, reachable }) => reachable && ids.includes(id))
  return [...reachedTasks(subject, ...ids), ...beside].filter(task => {
    const other = task.run
    if (other.workflow !== run.workflow) return awaited.includes(other.workflow.name ?? other.workflow.path)
    if (needed.has(other.job.id)) return true
    return other.job === run.job && (other.step?.line ?? 0) <= (run.step?.line ?? 0)
  })
}
