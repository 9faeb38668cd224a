import type { ActionRun, Run } from '../../automation/model.ts'
import type { DetectedTask } from '../../detection/model.ts'
import { trackingCalls } from '../../facts/code/tracking.ts'
import type { CodeFacts } from '../../facts/model.ts'
import type { Evidence } from '../../model.ts'
import { evidenceAt, evidenceOf, evidenceOfTask, met, nonEmpty, partial, unmet } from '../judge.ts'
import { scheduledFiles, trainingSchedules } from '../orchestrators.ts'
import { trainingTimers } from '../ownTimers.ts'
import type { Practice, Subject } from '../practice.ts'
import { expectsSubject, reachedActions, reachedRuns, reachedTasks, slugOf, usesDvc } from '../reading.ts'
import { startingWorkflow, trainingsOf, trainsNothing, withoutTrainingJob } from './training.ts'
import { trainingFiles } from './trainingCode.ts'

export const trainingOutputsPersisted: Practice = {
  id: 'training-outputs-persisted',
  dimension: 'continuous-training',
  title: 'Trained artefacts and metrics leave the runner',
  level: 2,
  weight: 2,
  kind: 'practice',
  gate: null,
  definition: 'The results of an automated training run are stored outside the ephemeral runner.',
  sources: ['AZ2 model management', 'KRZ-P4/P7', 'CMLD pr', 'SE4ML-22', 'swiss-ai-center #442'],
  evidence: {
    met: 'after TRAIN in the same job/downstream: `dvc push`, `dvc exp push`, `cml pr`, `git push`/PR with dvc.lock+metrics, tracker/registry upload with credentials, `actions/upload-artifact` of model+metrics, object-store copy, OCI/HF push; commit-back is guarded against loops (`[skip ci]`, `paths-ignore`, actor check)',
    partial: 'metrics only, or artefact upload with retention but no version; unguarded commit-back',
    unmet: 'nothing persisted',
    notApplicable: 'no TRAIN job',
  },
  assess: subject => {
    const nothing = trainsNothing(subject)
    if (nothing !== null) return nothing
    const { sure: all, doubtful: uncertain, elsewhere } = trainingsOf(subject)
    const [sure, doubtful] = [all.slice(0, mostTrainings), uncertain.slice(0, mostTrainings)]
    if (sure.length + doubtful.length === 0) {
      const other = elsewhere.length === 0 ? null : nonEmpty(keptElsewhere(subject, elsewhere))
      const scheduled = expectsSubject(subject.profile) ? nonEmpty(keptBySchedule(subject)) : null
      if (other === null && scheduled !== null)
        return partial({
          evidence: scheduled,
          because: 'The training has a schedule outside of the workflows, and records what it makes.',
        })
      return other === null
        ? withoutTrainingJob(subject)
        : partial({ evidence: other, because: 'Another CI service trains, and its results are stored.' })
    }
    const kept = sure.flatMap(task => keptOf(subject, task))
    const stored = nonEmpty(kept.filter(({ worth }) => worth === 'model').map(({ evidence }) => evidence))
    if (stored !== null)
      return met({ evidence: stored, because: 'What the training makes is stored outside the runner.' })
    const half = nonEmpty(
      [...kept, ...doubtful.flatMap(task => keptOf(subject, task))].map(({ evidence }) => evidence),
    )
    if (half !== null) {
      return partial({
        evidence: half,
        strength: 'exercised',
        because: reasonOf(kept),
      })
    }
    return unmet({
      because: 'The model ends with the runner: nothing stores it.',
      searched: [
        'dvc push, cml pr and git push after the training',
        'uploads to a registry, a tracker or object storage',
        'uploaded artifacts with the model',
      ],
      evidence: [...sure, ...doubtful].map(evidenceOfTask),
    })
  },
  remedy: subject => ({
    step: 'Store the model and its metrics after the training.',
    snippet: usesDvc(subject)
      ? '- run: |\n    dvc push\n    cml pr create --skip-ci dvc.lock'
      : '- uses: actions/upload-artifact@v6\n  with:\n    name: model-${{ github.sha }}\n    path: models/',
    language: 'yaml',
  }),
}

interface Kept {
  readonly evidence: Evidence
  /** model: the artefact itself; metrics: results only; loop: kept by a commit that starts the workflow again. */
  readonly worth: 'model' | 'metrics' | 'loop'
}

/** Models and files that pipelines with a schedule of their own hand to a tracker or a registry. */
function keptBySchedule(subject: Subject): readonly Evidence[] {
  const files = [
    ...(trainingSchedules(subject).length === 0 ? [] : scheduledFiles(subject)),
    ...trainingTimers(subject).flatMap(timer => [...timer.files]),
  ]
  return [...new Set(files)].flatMap(path => {
    const code = subject.facts.code(path)
    const uses = code === null ? [] : trackingCalls(code)
    return uses.filter(({ kind }) => artefactKinds.has(kind)).map(use => evidenceAt(use, use.what))
  })
}

/** Trainings whose results are looked for; each looks at all that runs. */
const mostTrainings = 100

const storing: ReadonlySet<string> = new Set([
  'data-push',
  'register-model',
  'publish-image',
  'commit-back',
  'deploy',
])

/** Everything that leaves the runner in the job of a training, after it, and in the jobs that need that job. */
function keptOf(subject: Subject, training: DetectedTask): readonly Kept[] {
  const jobs = downstreamJobs(training.run)
  const after = (run: Run) =>
    run.workflow === training.run.workflow &&
    jobs.has(run.job.id) &&
    (run.job !== training.run.job || (run.step?.line ?? 0) >= (training.run.step?.line ?? 0))
  const tasks = subject.tasks
    .filter(task => task.reachable && storing.has(task.id) && task.confidence !== 'low' && after(task.run))
    .map((task): Kept => {
      const loops = task.id === 'commit-back' && startsItselfAgain(subject, task.run)
      return { evidence: evidenceOfTask(task), worth: loops ? 'loop' : 'model' }
    })
  const uploads = reachedActions(subject)
    .filter(run => slugOf(run) === 'actions/upload-artifact' && after(run))
    .map((run): Kept => ({ evidence: evidenceOf(run), worth: holdsModel(run) ? 'model' : 'metrics' }))
  const reports = reachedTasks(subject, 'report-metrics')
    .filter(({ run, confidence }) => confidence !== 'low' && after(run))
    .map((task): Kept => ({ evidence: evidenceOfTask(task), worth: 'metrics' }))
  const others = isElsewhere(subject, training.run)
    ? keptElsewhere(subject, [training]).map((evidence): Kept => ({ evidence, worth: 'model' }))
    : []
  return [
    ...tasks,
    ...uploads,
    ...trackedBy(subject, training),
    ...keptByService(subject, training),
    ...others,
    ...reports,
  ]
}

function downstreamJobs({ workflow, job }: Run): ReadonlySet<string> {
  const ids = new Set([job.id])
  // Jobs stand in any order; each round adds at least one, so there are no more rounds than jobs.
  for (let added = true; added; ) {
    added = false
    for (const other of workflow.jobs) {
      if (ids.has(other.id) || !other.needs.some(id => ids.has(id))) continue
      ids.add(other.id)
      added = true
    }
  }
  return ids
}

/** A push with a token of one's own starts the workflow again, unless something keeps it from that. */
function startsItselfAgain(subject: Subject, run: Run): boolean {
  const push = startingWorkflow(subject, run).events.find(({ name }) => name === 'push')
  if (push === undefined || push.paths.length + push.pathsIgnore.length > 0) return false
  const ownToken = run.job.steps.some(({ with: inputs }) =>
    inputs.some(
      ({ name, value }) =>
        /^(?:token|github_token|ssh-key)$/.test(name) &&
        /secrets\./.test(value) &&
        !/secrets\.GITHUB_TOKEN/i.test(value),
    ),
  )
  const guarded = reachedRuns(subject).some(
    other =>
      other.job === run.job &&
      other.kind === 'command' &&
      other.command.argv.some(word => /\[(?:skip ci|ci skip|skip actions|no ci)\]|--skip-ci/i.test(word)),
  )
  return ownToken && !guarded
}

function holdsModel(run: ActionRun): boolean {
  const path = run.with.find(({ name }) => name === 'path')?.value ?? ''
  const name = run.with.find(input => input.name === 'name')?.value ?? ''
  return /model|weight|checkpoint|ckpt|artifact|output|\.(?:pkl|joblib|pt|pth|onnx|h5|keras|safetensors|bin|cbm)\b/i.test(
    `${path} ${name}`,
  )
}

/** Uploads by the training code itself, to a tracker that the job has the address or the key of. */
function trackedBy(subject: Subject, { run }: DetectedTask): readonly Kept[] {
  const reached = subject.automation.runs.flatMap(other =>
    other.kind === 'code' && other.job === run.job && other.step === run.step && other.via !== 'test'
      ? [other.path]
      : [],
  )
  // What a service or a missing script runs is the project's training code, with the service's own credentials.
  const elsewhere = run.kind === 'action' || run.kind === 'command' || run.kind === 'unresolved'
  const paths = reached.length === 0 && elsewhere ? trainingScripts(subject) : reached
  if (reached.length > 0 && credentialOf(run) === null && !specifiesTracker(subject, run)) return []
  return [...new Set(paths)].flatMap(path => {
    const code = subject.facts.code(path)
    return code === null ? [] : trackedIn(code)
  })
}

function trackedIn(code: CodeFacts): readonly Kept[] {
  return trackingCalls(code)
    .filter(({ kind }) => kind !== 'run' && kind !== 'backend')
    .map(
      (use): Kept => ({
        evidence: evidenceAt(use, use.what),
        worth: artefactKinds.has(use.kind) ? 'model' : 'metrics',
      }),
    )
}

function isElsewhere({ facts }: Subject, { workflow }: Run): boolean {
  return facts.otherCi.includes(workflow)
}

/** What the pipelines of another service store that train, and what the training code uploads to a tracker. */
function keptElsewhere(subject: Subject, trainings: readonly DetectedTask[]): readonly Evidence[] {
  const pipelines = new Set(trainings.map(({ run }) => run.workflow))
  const stored = subject.elsewhere.filter(task => storing.has(task.id) && pipelines.has(task.run.workflow))
  const tracked = trainingFiles(subject).flatMap(({ code }) => (code.notebook ? [] : trackedIn(code)))
  const services = trainingFiles(subject).flatMap(({ code, calls }) => {
    const [call] = calls
    const handsOver = code.imports.some(({ module }) => storingServices.test(module))
    return handsOver && call !== undefined && trainings.some(isHandedOver)
      ? [evidenceAt(call, `${call.what}: the service keeps the model`)]
      : []
  })
  return [...stored.map(evidenceOfTask), ...tracked.map(({ evidence }) => evidence), ...services]
}

function isHandedOver({ id, run }: DetectedTask): boolean {
  return id === 'run-pipeline' || run.trace.some(({ what }) => what.startsWith('submits '))
}

/** Services whose training jobs store the model that they make. */
const storingServices = /^(?:sagemaker|azure\.ai\.ml|azureml|google\.cloud)(?:\.|$)/

const artefactKinds: ReadonlySet<string> = new Set(['model', 'registry', 'artifact', 'autolog'])

function trainingScripts(subject: Subject): readonly string[] {
  return trainingFiles(subject).flatMap(({ code }) => (code.notebook ? [] : [code.path]))
}

const trackerVariables =
  /^(?:MLFLOW_TRACKING_(?:URI|USERNAME|TOKEN|PASSWORD)|DAGSHUB_\w+|DATABRICKS_(?:HOST|TOKEN)|WANDB_(?:API_KEY|BASE_URL)|NEPTUNE_API_TOKEN|COMET_API_KEY|CLEARML_API_\w+|HF_TOKEN|HUGGING\w*TOKEN)$/

function credentialOf({ workflow, job, step }: Run): string | null {
  const variables = [
    ...workflow.env,
    ...job.env,
    ...(step?.env ?? []),
    ...job.steps.flatMap(({ env }) => env),
  ]
  return variables.find(({ name, value }) => trackerVariables.test(name) && value !== '')?.name ?? null
}

/** The manifest of a job that runs elsewhere gives it the key. */
function specifiesTracker(subject: Subject, { trace }: Run): boolean {
  return trace.some(({ path }) => {
    if (path.startsWith('.github/') || !/\.ya?ml$/.test(path)) return false
    const content = subject.snapshot.text(path, 200_000)
    return (
      content.ok &&
      /\bname:\s*["']?(?:WANDB_API_KEY|MLFLOW_TRACKING_URI|NEPTUNE_API_TOKEN|COMET_API_KEY)\b/.test(
        content.text,
      )
    )
  })
}

/** Services that keep what their training jobs make. */
const keeping = /^(?:az ml job create|aws sagemaker (?:create-training-job|start-pipeline-execution))$/

function keptByService(subject: Subject, task: DetectedTask): readonly Kept[] {
  const { run } = task
  const command = run.kind === 'command' ? `${run.command.program} ${run.command.subcommand}`.trim() : ''
  const imports = run.kind === 'code' ? (subject.facts.code(run.path)?.imports ?? []) : []
  const byCode = task.id === 'run-pipeline' && imports.some(({ module }) => storingServices.test(module))
  return keeping.test(command) || byCode ? [{ evidence: evidenceOfTask(task), worth: 'model' }] : []
}

function reasonOf(kept: readonly Kept[]): string {
  if (kept.some(({ worth }) => worth === 'loop'))
    return 'The commit that keeps the results starts the workflow again: its token and its message do not prevent that.'
  return kept.length === 0
    ? 'Results would be stored; what the training step runs is not in the tree or is switched off.'
    : 'Only metrics and reports leave the runner, not the model.'
}
