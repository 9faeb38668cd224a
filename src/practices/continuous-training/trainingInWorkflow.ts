import type { DetectedTask } from '../../detection/model.ts'
import type { Judgement, NonEmpty } from '../../model.ts'
import { evidenceAt, evidenceOfTask, met, nonEmpty, partial, unmet } from '../judge.ts'
import { trainingSchedules } from '../orchestrators.ts'
import { trainingTimers } from '../ownTimers.ts'
import type { Practice, Subject } from '../practice.ts'
import { expectsSubject, reachedTasks } from '../reading.ts'
import { trainedElsewhere, trainingsOf, trainingWorkflow, trainsNothing } from './training.ts'
import { trainingFiles } from './trainingCode.ts'

export const trainingInWorkflow: Practice = {
  id: 'training-in-workflow',
  dimension: 'continuous-training',
  title: 'Training runs in an automated workflow',
  level: 2,
  weight: 4,
  kind: 'practice',
  gate: 'L2',
  definition: 'A workflow (or orchestrator it calls) trains the model.',
  sources: ['PAPER', 'GCP1', 'AZ2', 'KRZ-P6', 'JOB', 'CD4ML', 'AWS Repeatable', 'CMLD'],
  evidence: {
    met: 'reachable step with a TRAIN command whose script/stage could be resolved to a training call or a pipeline stage; or submission to an orchestrator/cloud job (`az ml job create`, `aws sagemaker start-pipeline-execution`, `gcloud ai custom-jobs create`, `kfp run`, `databricks bundle run`, `argo submit`, `mlflow run` …); or `docker run` of an image built in the repo with a train entrypoint',
    partial:
      'evaluation/inference only, `dvc repro --dry`, smoke training in tests, unresolved script named *train*, or training by another CI service',
    unmet: 'none',
    notApplicable: 'no training entrypoint (library profile)',
  },
  assess: subject => {
    const nothing = trainsNothing(subject)
    if (nothing !== null) return nothing
    const { sure, doubtful, tested, elsewhere } = trainingsOf(subject)
    const real = nonEmpty(sure)
    if (real !== null) {
      return met({
        evidence: evidences(real),
        confidence: real.some(({ confidence }) => confidence === 'high') ? 'high' : 'medium',
        because: 'A workflow trains the model.',
      })
    }
    return (
      inPart(doubtful, 'A step seems to train; what it runs is not in the tree or is switched off.') ??
      inPart(tested, 'Training runs only as a test, a trial run or a side effect of an import.') ??
      inPart(elsewhere, 'Another CI service trains the model, no GitHub workflow.') ??
      ownSchedule(subject) ??
      inPart(evaluations(subject), 'A workflow evaluates a model and does not train one.') ??
      missing(subject)
    )
  },
  remedy: subject => ({
    step: 'Run the training in a workflow.',
    snippet: trainingWorkflow(subject),
    language: 'yaml',
  }),
}

function evidences(tasks: NonEmpty<DetectedTask>) {
  const [first, ...rest] = tasks
  return [evidenceOfTask(first), ...rest.map(evidenceOfTask)] as const
}

function inPart(tasks: readonly DetectedTask[], because: string): Judgement | null {
  const some = nonEmpty(tasks)
  return some === null
    ? null
    : partial({ evidence: evidences(some), strength: 'exercised', confidence: 'medium', because })
}

function ownSchedule(subject: Subject): Judgement | null {
  if (!expectsSubject(subject.profile)) return null
  const schedules = nonEmpty(trainingSchedules(subject))
  const timers = nonEmpty(trainingTimers(subject).map(({ evidence }) => evidence))
  const evidence = schedules ?? timers
  if (evidence === null) return null
  const who =
    schedules === null
      ? 'A program with a timer of its own trains'
      : 'An orchestrator trains on its own schedule'
  return partial({
    evidence,
    strength: 'configured',
    confidence: 'medium',
    because: `${who}; no workflow starts it or brings it there.`,
  })
}

function evaluations(subject: Subject): readonly DetectedTask[] {
  return reachedTasks(subject, 'evaluate').filter(({ confidence }) => confidence !== 'low')
}

/** Its subject is the training, not the job: it is missing wherever something trains. */
function missing(subject: Subject): Judgement {
  const files = trainingFiles(subject)
  const scripts = files.filter(({ code }) => !code.notebook)
  // A notebook explores; the script beside it, above all one that says so, is what a workflow would run.
  const file =
    scripts.find(({ code }) => /(?:^|\/)[^/]*train[^/]*$/i.test(code.path)) ?? scripts[0] ?? files[0]
  return (
    trainedElsewhere(subject) ??
    unmet({
      because:
        file === undefined
          ? 'No workflow trains a model.'
          : `No workflow runs the training in \`${file.code.path}\`.`,
      searched: ['workflow steps, stages and submitted jobs that train'],
      evidence: file === undefined ? [] : [evidenceAt(file.calls[0], file.calls[0].what)],
    })
  )
}
