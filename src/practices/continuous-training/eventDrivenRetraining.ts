import type { ActionRun, CommandRun, Run } from '../../automation/model.ts'
import type { DetectedTask } from '../../detection/model.ts'
import type { Workflow } from '../../facts/model.ts'
import { baseName } from '../../paths.ts'
import { evidenceOf, evidenceOfTask, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import { monitors } from '../monitoring/monitors.ts'
import { adjustableTrainings, retrainingDecisions, trainingSensors } from '../orchestrators.ts'
import type { Practice, Subject } from '../practice.ts'
import { expectsSubject, reachedRuns, slugOf } from '../reading.ts'
import { startingWorkflow, trainingsOf, trainsNothing, withoutTrainingJob } from './training.ts'

export const eventDrivenRetraining: Practice = {
  id: 'event-driven-retraining',
  dimension: 'continuous-training',
  title: 'Events start retraining',
  level: 4,
  weight: 3,
  kind: 'practice',
  gate: 'L4',
  definition: 'New data, a drift signal or a registry event starts training without a person.',
  sources: ['GCP1 (new data, performance drop, concept drift)', 'AZ4', 'JOB fully-automated', 'KRZ-P9'],
  evidence: {
    met: 'TRAIN job reachable from `repository_dispatch` (named types), `workflow_run` of a data/monitor workflow, or called by another job through `gh workflow run|gh api …/dispatches|peter-evans/repository-dispatch|benc-uk/workflow-dispatch`; or sensor/trigger code in an orchestrator',
    partial: '`workflow_dispatch` with inputs (on demand)',
    unmet: 'none',
    notApplicable: 'library profile',
  },
  assess: subject => {
    const nothing = trainsNothing(subject)
    if (nothing !== null) return nothing
    const { sure } = trainingsOf(subject)
    const started = nonEmpty(sure.filter(task => startsByEvent(subject, task)).map(evidenceOfTask))
    if (started !== null)
      return met({ evidence: started, because: 'An event starts the training without a person.' })
    const dispatched = nonEmpty(dispatchesOf(subject, sure))
    if (dispatched !== null) {
      return met({
        evidence: dispatched,
        confidence: 'medium',
        because: 'Another job starts the training workflow.',
      })
    }
    const drifted = nonEmpty(monitors(subject).flatMap(({ starts }) => starts.map(evidenceOfTask)))
    if (drifted !== null) {
      return met({
        evidence: drifted,
        confidence: 'medium',
        because: 'A check for drift starts the training by itself.',
      })
    }
    if (!expectsSubject(subject.profile))
      return notApplicable('Research and course code is not expected to retrain by events.')
    const sensors = nonEmpty(trainingSensors(subject))
    if (sensors !== null) {
      return met({
        evidence: sensors,
        strength: 'configured',
        confidence: 'medium',
        because: 'A sensor of the orchestrator starts the training pipeline.',
      })
    }
    const decided = nonEmpty(retrainingDecisions(subject))
    if (decided !== null) {
      return met({
        evidence: decided,
        strength: 'configured',
        confidence: 'medium',
        because: 'A pipeline with a timetable decides by what it observes whether to train.',
      })
    }
    const onDemand = nonEmpty([
      ...sure.filter(task => takesInputs(subject, task)).map(evidenceOfTask),
      ...adjustableTrainings(subject),
    ])
    if (onDemand !== null) {
      return partial({
        evidence: onDemand,
        strength: 'exercised',
        because: 'A person can start the training with inputs; no event does.',
      })
    }
    if (sure.length === 0) return withoutTrainingJob(subject)
    return unmet({
      because: 'No event of the data, the monitoring or the registry starts the training.',
      searched: [
        'repository_dispatch and workflow_run events that reach the training job',
        'jobs that dispatch the training workflow',
        'sensors of orchestrators',
      ],
      evidence: sure.map(evidenceOfTask),
    })
  },
  remedy: subject => {
    const [task] = trainingsOf(subject).sure
    return {
      step:
        task === undefined
          ? 'Train in a workflow that new data or a drift signal starts.'
          : `Let new data or a drift signal start \`${task.run.workflow.path}\`.`,
      snippet: 'on:\n  repository_dispatch:\n    types: [new-data, drift-detected]',
      language: 'yaml',
    }
  },
}

/** Work whose end is news for the model: new data, a check of data or of the model in production. */
const telling: ReadonlySet<string> = new Set([
  'data-pull',
  'data-push',
  'preprocess',
  'data-validation',
  'monitor',
  'evaluate',
  'run-pipeline',
])

/** Events of data, models and monitors: those of GitHub, and those that a pipeline of the cloud listens to. */
const unattended: ReadonlySet<string> = new Set([
  'repository_dispatch',
  'registry_package',
  'alarm',
  'object_created',
  'model_changed',
])

function startsByEvent(subject: Subject, { run, events }: DetectedTask): boolean {
  if (events.some(name => unattended.has(name))) return true
  if (!events.includes('workflow_run')) return false
  const names = startingWorkflow(subject, run).events.flatMap(event =>
    event.name === 'workflow_run' ? event.workflows : [],
  )
  return subject.tasks.some(
    task => task.reachable && telling.has(task.id) && names.includes(nameOf(task.run.workflow)),
  )
}

function nameOf({ name, path }: Workflow): string {
  return name ?? path
}

function takesInputs(subject: Subject, { run, events }: DetectedTask): boolean {
  return (
    events.includes('workflow_dispatch') &&
    startingWorkflow(subject, run).events.some(
      ({ name, inputs }) => name === 'workflow_dispatch' && inputs.length > 0,
    )
  )
}

/** Runs that start a training workflow and that are not themselves started by a person alone. */
function dispatchesOf(subject: Subject, sure: readonly DetectedTask[]) {
  const dispatchable = new Set(
    sure.filter(({ events }) => events.includes('workflow_dispatch')).map(({ run }) => run.workflow),
  )
  if (dispatchable.size === 0) return []
  return reachedRuns(subject)
    .filter(run =>
      run.reach.events.some(event => !/^(?:workflow_dispatch|issue_comment|issues)$/.test(event)),
    )
    .filter(run => [...dispatchable].some(workflow => run.workflow !== workflow && dispatches(run, workflow)))
    .map(evidenceOf)
}

function dispatches(run: Run, workflow: Workflow): boolean {
  const file = baseName(workflow.path)
  const names = [file, workflow.name ?? file]
  if (run.kind === 'command') return commandDispatches(run, names)
  return run.kind === 'action' && actionDispatches(run, names)
}

function commandDispatches({ command }: CommandRun, names: readonly string[]): boolean {
  const words = [command.program, ...command.argv].join(' ')
  const isDispatch =
    command.canonical === 'gh workflow run' ||
    /^gh workflow run\b/.test(words) ||
    (/^(?:gh api|curl)\b/.test(words) && words.includes('/dispatches'))
  return isDispatch && names.some(name => words.includes(name))
}

const dispatchingActions: ReadonlySet<string> = new Set([
  'benc-uk/workflow-dispatch',
  'convictional/trigger-workflow-and-wait',
  'aurelien-baudet/workflow-dispatch',
  'the-actions-org/workflow-dispatch',
])

function actionDispatches(run: ActionRun, names: readonly string[]): boolean {
  const inputs = run.with.map(({ value }) => value)
  if (dispatchingActions.has(slugOf(run)))
    return inputs.some(value => names.includes(value.split('/').at(-1) ?? ''))
  return (
    slugOf(run) === 'actions/github-script' &&
    inputs.some(value => value.includes('createWorkflowDispatch') && names.some(name => value.includes(name)))
  )
}
