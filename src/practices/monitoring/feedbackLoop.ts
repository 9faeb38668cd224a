import type { Run } from '../../automation/model.ts'
import type { Evidence } from '../../model.ts'
import { mlCode } from '../codeReading.ts'
import { trainsWhenWorse } from '../conditionalTraining.ts'
import { trainingsOf } from '../continuous-training/training.ts'
import {
  evidenceAt,
  evidenceOf,
  evidenceOfTask,
  met,
  nonEmpty,
  notApplicable,
  partial,
  unmet,
} from '../judge.ts'
import { retrainingDecisions } from '../orchestrators.ts'
import type { Practice, Subject } from '../practice.ts'
import { reachedRuns, reachedTasks, slugOf } from '../reading.ts'
import { driftLine, type Monitor, monitors, scheduledDrift, whyNotMonitored } from './monitors.ts'
import { monitorSchedules, platformAlarms } from './platforms.ts'

export const feedbackLoop: Practice = {
  id: 'feedback-loop',
  dimension: 'monitoring',
  title: 'Monitoring can start retraining',
  level: 4,
  weight: 3,
  kind: 'practice',
  gate: 'L4',
  definition: 'A monitoring result leads to retraining automatically.',
  sources: ['AZ4', 'KRZ-P9', 'GCP1', 'JOB', 'MM-44'],
  evidence: {
    met: 'monitor job output/condition → dispatch of the TRAIN workflow (see event-driven-retraining) in the tree; or scheduled ground-truth ingestion that is evaluated and feeds training',
    partial:
      'monitor opens an issue/PR or alerts a person with a retrain `workflow_dispatch` at hand (JOB semi-automated)',
    unmet: 'none, or no monitor',
    notApplicable: 'library/research profile',
  },
  assess: subject => {
    const reason = whyNotMonitored(subject)
    if (reason !== null) return notApplicable(reason)
    const running = monitors(subject)
    const closing = nonEmpty([
      ...running.flatMap(one => retrainingAfter(subject, one)).map(evidenceOf),
      ...running.flatMap(({ starts }) => starts).map(task => evidenceAt(task, task.what, task.trace)),
      ...running.flatMap(dispatchedByCode),
      ...alarmedTrainings(subject),
    ])
    if (closing !== null) {
      return met({
        evidence: closing,
        confidence: 'medium',
        because: 'A monitor can start the training.',
      })
    }
    // A scheduled pipeline decides by itself: a monitor of the same kind of schedule feeds the decision, or nothing regular does.
    const decided = nonEmpty(retrainingDecisions(subject))
    if (decided !== null) {
      const fed = scheduledDrift(subject).length > 0
      const grounds = { evidence: decided, confidence: 'medium' as const }
      return fed
        ? met({
            ...grounds,
            because: 'A pipeline computes drift by its timetable and decides whether to train.',
          })
        : partial({
            ...grounds,
            because: 'A pipeline decides whether to train; what it decides by is not computed by automation.',
          })
    }
    const half = nonEmpty(running.flatMap(one => toldBy(subject, one)))
    if (half !== null && canRetrainByHand(subject)) {
      return partial({
        evidence: half,
        strength: 'exercised',
        because: 'The monitor tells a person, who can start training by hand.',
      })
    }
    const unstarted = nonEmpty(idleMonitors(subject))
    if (unstarted !== null) {
      return partial({
        evidence: unstarted,
        confidence: 'medium',
        because: 'A monitor trains when it sees the model or its data grow worse; a person starts it.',
      })
    }
    return unmet({
      because:
        running.length === 0
          ? 'Blocked by `drift-detection`: no monitor runs.'
          : 'The result of the monitor does not lead to training.',
      searched: [
        'dispatches of a training workflow after a monitor',
        'training jobs that depend on the output of a monitor',
      ],
    })
  },
  remedy: subject => {
    const [task] = trainingsOf(subject).sure
    const training = task?.run.workflow.path.split('/').at(-1) ?? 'train.yml'
    return {
      step: 'Start the training workflow when the monitor finds drift.',
      snippet: `- if: failure()\n  run: gh workflow run ${training}\n  env: { GH_TOKEN: '\${{ github.token }}' }`,
      language: 'yaml',
    }
  },
}

/** Code that watches a model and starts its training by itself, and that no automation runs. */
function idleMonitors(subject: Subject): readonly Evidence[] {
  return mlCode(subject).flatMap(code => {
    if (code.notebook) return []
    const watches = driftLine(code) !== null || watching.test(code.path)
    return code.calls
      .filter(call => (watches || watching.test(call.scope ?? '')) && trainsWhenWorse(call))
      .slice(0, 1)
      .map(({ line, written }) => evidenceAt({ path: code.path, line }, `${written} under a condition`))
  })
}

const watching = /monitor|drift|watch|retrain/i

/** A pipeline of the cloud that waits for an alarm trains, and an alarm watches the monitor of the model. */
function alarmedTrainings(subject: Subject): readonly Evidence[] {
  const alarms = platformAlarms(subject)
  if (alarms.length === 0 || monitorSchedules(subject).length === 0) return []
  const started = trainingsOf(subject).sure.filter(({ events }) => events.includes('alarm'))
  return started.length === 0 ? [] : [...started.map(evidenceOfTask), ...alarms]
}

const dispatching =
  /^(?:peter-evans\/repository-dispatch|benc-uk\/workflow-dispatch|convictional\/trigger-workflow-and-wait)$/

function dispatches(run: Run): boolean {
  if (run.kind === 'action') {
    if (dispatching.test(slugOf(run))) return true
    const script = run.with.find(({ name }) => name === 'script')?.value ?? ''
    return (
      slugOf(run) === 'actions/github-script' && /createWorkflowDispatch|createDispatchEvent/.test(script)
    )
  }
  if (run.kind !== 'command') return false
  if (/^gh (?:workflow run)/.test(run.command.canonical)) return true
  return (
    /^(?:curl|gh)$/.test(run.command.program) && run.command.argv.some(word => /\/dispatches\b/.test(word))
  )
}

/** Calls of GitHub's interface, by which the code of the monitor starts a workflow. */
function dispatchedByCode({ run, code }: Monitor): readonly Evidence[] {
  return (code?.calls ?? [])
    .filter(
      ({ written, strings }) =>
        /(?:^|\.)create_(?:repository_)?dispatch$/.test(written) ||
        Object.values(strings).some(text => /\/dispatches$/.test(text)),
    )
    .slice(0, 1)
    .map(({ line, written }) => evidenceAt({ path: run.path, line }, `calls ${written}`, run.trace))
}

/** Runs after the monitor that train or start training: in its job, in a job that needs it, in a workflow that follows it. */
function retrainingAfter(subject: Subject, { run }: Monitor): readonly Run[] {
  const trains = reachedTasks(subject, 'train', 'run-pipeline').filter(
    ({ confidence }) => confidence !== 'low',
  )
  const conditional = trains
    .map(task => task.run)
    .filter(other => {
      if (other.workflow !== run.workflow) return false
      const decided = other.step?.if ?? other.job.if
      return (
        other.job.needs.includes(run.job.id) && decided !== null && /outputs|failure\(\)/.test(decided.value)
      )
    })
  const started = reachedRuns(subject).filter(other => {
    return (
      other.workflow === run.workflow &&
      (other.job === run.job || other.job.needs.includes(run.job.id)) &&
      dispatches(other)
    )
  })
  return trains.length > 0 ? [...conditional, ...started] : []
}

/** Notifications of the monitor's workflow, and alerts that its code sends itself. */
function toldBy(subject: Subject, { run, code }: Monitor): readonly Evidence[] {
  const steps = reachedTasks(subject, 'notify')
    .map(task => task.run)
    .filter(other => other.workflow === run.workflow)
  const alerts = (code?.calls ?? [])
    .filter(({ written }) => alerting.test(written))
    .map(({ line, written }) => evidenceAt({ path: run.path, line }, `calls ${written}`, run.trace))
  return [...steps.map(evidenceOf), ...alerts]
}

const alerting =
  /(?:^|\.)(?:(?:send|post|raise|push)_)?(?:\w+_)?(?:alerts?|notify|notification|slack_message|email)(?:_\w+)?$|(?:^|\.)create_issue$/i

function canRetrainByHand(subject: Subject): boolean {
  return reachedTasks(subject, 'train', 'run-pipeline').some(({ events }) =>
    events.includes('workflow_dispatch'),
  )
}
