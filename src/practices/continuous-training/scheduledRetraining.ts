import type { DetectedTask } from '../../detection/model.ts'
import { resourcesOf, textsOfResource } from '../../facts/cloudResources.ts'
import { nodeAt, textOf } from '../../facts/yamlNode.ts'
import type { Evidence } from '../../model.ts'
import { evidenceAt, evidenceOfTask, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import { otherSchedules, trainingSchedules } from '../orchestrators.ts'
import { trainingTimers } from '../ownTimers.ts'
import type { Practice, Subject } from '../practice.ts'
import { expectsSubject, reachedTasks } from '../reading.ts'
import { isOtherCi, trainingsOf, trainsNothing, withoutTrainingJob } from './training.ts'

export const scheduledRetraining: Practice = {
  id: 'scheduled-retraining',
  dimension: 'continuous-training',
  title: 'Retraining is scheduled',
  level: 3,
  weight: 2,
  kind: 'practice',
  gate: null,
  definition: 'Training re-runs on a schedule so the model does not go stale.',
  sources: [
    "GCP1 'on a schedule'",
    "AZ2 'scheduled or event-driven jobs'",
    'MTS-Mon4',
    'MM-27',
    'PAPER (schedule 13.6 % of DS workflows, 5.3 % of CML workflows)',
  ],
  evidence: {
    met: 'TRAIN job reachable from `schedule` (valid cron, `if` does not exclude the schedule event), or orchestrator schedule in code (`schedule=`/`schedule_interval=` in an Airflow DAG with a train task, `az ml schedule create`, `CronWorkflow`, EventBridge in IaC, Prefect/Dagster schedule) ',
    partial:
      'schedule exists but only runs data refresh, tests or evaluation; a timer inside a program trains',
    unmet: 'none',
    notApplicable:
      'library profile; static dataset declared in config (`retraining: not-needed` waiver with reason)',
  },
  assess: subject => {
    const nothing = trainsNothing(subject)
    if (nothing !== null) return nothing
    const { sure: all, doubtful, elsewhere: others } = trainingsOf(subject)
    const sure = all.filter(({ run }) => !isOtherCi(subject, run))
    const elsewhere = [...others, ...all.filter(task => !sure.includes(task))]
    const scheduled = nonEmpty(sure.filter(onSchedule).map(evidenceOfTask))
    if (scheduled !== null) return met({ evidence: scheduled, because: 'Training runs on a schedule.' })
    if (!expectsSubject(subject.profile))
      return notApplicable('Research and course code is not expected to retrain on a schedule.')
    const orchestrated = nonEmpty(trainingSchedules(subject))
    if (orchestrated !== null) {
      return met({
        evidence: orchestrated,
        strength: 'configured',
        confidence: 'medium',
        because: 'The orchestrator starts the training pipeline on a schedule.',
      })
    }
    const guessed = nonEmpty(doubtful.filter(onSchedule).map(evidenceOfTask))
    if (guessed !== null) {
      return partial({
        evidence: guessed,
        strength: 'exercised',
        confidence: 'medium',
        because: 'A scheduled step seems to train; what it runs is not in the tree or is switched off.',
      })
    }
    const timers = nonEmpty(trainingTimers(subject).map(({ evidence }) => evidence))
    if (timers !== null) {
      return partial({
        evidence: timers,
        confidence: 'medium',
        because: 'A program trains by a timer of its own, for as long as its container runs.',
      })
    }
    const around = nonEmpty([...scheduledChecks(subject), ...otherSchedules(subject)])
    if (around !== null) {
      return partial({
        evidence: around,
        strength: 'exercised',
        because: 'A schedule refreshes the data or checks data or model; it does not train.',
      })
    }
    const other = nonEmpty(elsewhere.filter(isScheduledElsewhere).map(evidenceOfTask))
    if (other !== null)
      return partial({ evidence: other, because: 'Another CI service trains on a schedule.' })
    const off = nonEmpty(schedulesSwitchedOff(subject))
    if (off !== null && sure.length > 0)
      return partial({ evidence: off, because: 'A schedule of the training is declared and switched off.' })
    if (all.length === 0) return withoutTrainingJob(subject)
    return unmet({
      because: 'Nothing starts the training on a schedule.',
      searched: ['schedule events that reach the training job', 'schedules of orchestrators', 'CronJobs'],
      evidence: all.map(evidenceOfTask),
    })
  },
  remedy: subject => {
    const [task] = trainingsOf(subject).sure
    return {
      step:
        task === undefined
          ? 'Train in a workflow, and give it a schedule.'
          : `Give \`${task.run.workflow.path}\` a schedule.`,
      snippet: "on:\n  schedule:\n    - cron: '0 4 * * 1'",
      language: 'yaml',
    }
  },
}

/** Rules of a cloud that would start a pipeline by a timetable. */
function schedulesSwitchedOff({ facts }: Subject): readonly Evidence[] {
  return resourcesOf(facts, 'rule')
    .filter(resource => {
      const { properties } = resource
      if (textOf(nodeAt(properties, 'State')) !== 'DISABLED') return false
      const starts = textsOfResource(resource).some(text => /pipeline|stateMachine/i.test(text))
      return starts && nodeAt(properties, 'ScheduleExpression') !== null
    })
    .map(resource => evidenceAt(resource, `${resource.name} is disabled`))
}

function onSchedule({ events }: { readonly events: readonly string[] }): boolean {
  return events.includes('schedule')
}

function isScheduledElsewhere({ run }: DetectedTask): boolean {
  return run.workflow.events.some(({ name }) => name === 'schedule')
}

/** Scheduled work on data or on the model; a server's ping, a linter or the unit tests are none. */
function scheduledChecks(subject: Subject) {
  return reachedTasks(
    subject,
    'evaluate',
    'data-validation',
    'data-pull',
    'data-push',
    'preprocess',
    'monitor',
    'run-pipeline',
  )
    .filter(task => onSchedule(task) && task.confidence !== 'low')
    .map(task => evidenceAt(task, task.what, task.trace))
}
