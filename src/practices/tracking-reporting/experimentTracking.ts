import { type TrackingUse, trackingCalls } from '../../facts/code/tracking.ts'
import type { Evidence } from '../../model.ts'
import { mlCode } from '../codeReading.ts'
import { trainingsOf } from '../continuous-training/training.ts'
import { evidenceAt, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { isReached, onlyPrompts } from '../reading.ts'
import { sharedBackend } from './backend.ts'
import { ownRunStore } from './ownRunStore.ts'

export const experimentTracking: Practice = {
  id: 'experiment-tracking',
  dimension: 'tracking-reporting',
  title: 'Experiments are tracked in a shared store',
  level: 2,
  weight: 4,
  kind: 'practice',
  gate: 'L2',
  definition: 'Parameters, metrics and artefacts of runs are logged to a store that others can read.',
  sources: ['KRZ-P7', 'AZ2', 'SE4ML-23', 'CD4ML', 'GCP1 metadata'],
  evidence: {
    met: 'tracker imported AND at least one metric or parameter logged (`mlflow.log_metric|log_param|autolog`, `wandb.log`, `Live().log_metric`, `Task.init` with framework logging, azureml `Run.log`, `neptune_run[…]`, `Experiment.log_metric`, `aim.Run.track` …) AND a shared backend (tracking URI/API key in workflow env, configuration or code, DVCLive files with metrics tracked in git, Studio token, own store on shared storage)',
    partial:
      'logging call but local store only, or keys not wired anywhere; initialised without a logged metric; TensorBoard logs only',
    unmet: 'dependency or import without a logging call',
    notApplicable: 'no training code, and no tracked evaluation of a foundation model',
  },
  assess: subject => {
    const { id, traits } = subject.profile
    if (id === 'library') return notApplicable('A library has no experiments of its own.')
    if (!traits.includes('trains') && !traits.includes('llm'))
      return notApplicable('There is no training code.')
    const uses = mlCode(subject).flatMap(code => trackingCalls(code))
    const own = uses.filter(isRecord)
    const logs = own.length > 0 ? own : loggedByHelpers(subject, uses)
    const logged = nonEmpty(logs.map(use => evidenceAt(use, use.what)))
    if (logged === null) {
      const kept = nonEmpty(metricsOfRegistered(subject))
      if (kept !== null)
        return met({
          evidence: kept,
          confidence: 'medium',
          because: 'Every run keeps its metrics with the model that it registers.',
        })
      const started = nonEmpty(uses.map(use => evidenceAt(use, use.what)))
      if (started !== null)
        return partial({
          evidence: started,
          because: 'A tracker is set up; no metric or parameter is logged.',
        })
      if (onlyPrompts(subject.profile))
        return notApplicable('Nothing is trained, and no evaluation is tracked.')
      const stored = nonEmpty(ownRunStore(subject))
      return stored === null
        ? unmet({ because: 'No experiment tracker logs a metric or a parameter.', searched })
        : partial({
            evidence: stored,
            confidence: 'low',
            because:
              'Each run keeps its results in a file or table of its own, on the machine where it runs.',
          })
    }
    const shared = sharedBackend(subject, logs)
    if (shared === null) {
      return partial({
        evidence: logged,
        because: 'Runs are logged to a local store that others cannot read, or its address is set nowhere.',
      })
    }
    return met({
      evidence: [logged[0], shared, ...logged.slice(1)],
      strength: logs.some(use => isReached(subject, use.path)) ? 'exercised' : 'configured',
      because: 'Runs log their metrics and parameters to a shared store.',
    })
  },
  remedy: subject => {
    const mlflow = subject.tools.some(tool => tool.id === 'mlflow')
    return mlflow
      ? {
          step: 'Give the training job the address of a shared tracking server.',
          snippet: 'env:\n  MLFLOW_TRACKING_URI: ${{ vars.MLFLOW_TRACKING_URI }}',
          language: 'yaml',
        }
      : {
          step: 'Log metrics and parameters of every run, and commit or share the log.',
          snippet:
            'from dvclive import Live\n\nwith Live() as live:\n    live.log_params(params)\n    live.log_metric("accuracy", accuracy)',
          language: 'python',
        }
  },
}

const searched = [
  'logging calls of MLflow, W&B, DVCLive, Neptune, Comet, ClearML, Aim, Azure ML, SageMaker and TensorBoard',
] as const

/** One file starts the run, and hands it to functions of files that know no tracker. */
function loggedByHelpers(subject: Subject, uses: readonly TrackingUse[]): readonly TrackingUse[] {
  const started = uses.find(({ kind }) => kind === 'run')
  if (started === undefined) return []
  return mlCode(subject).flatMap(code => trackingCalls(code, started.tool).filter(isRecord))
}

/** Metrics that a pipeline which automation runs hands to the registry with the model (catalogue 11, clarification 22). */
function metricsOfRegistered(subject: Subject): readonly Evidence[] {
  if (trainingsOf(subject).sure.length === 0) return []
  return mlCode(subject).flatMap(code =>
    code.notebook || !isReached(subject, code.path)
      ? []
      : code.calls
          .filter(({ name }) => name === 'sagemaker.model_metrics.ModelMetrics')
          .map(({ line, written }) =>
            evidenceAt({ path: code.path, line }, `${written} of the registered model`),
          ),
  )
}

/** A metric, a parameter or automatic logging; a plot alone is none. */
function isRecord(use: TrackingUse): boolean {
  if (/plot$/.test(use.call.name)) return false
  return use.kind === 'metric' || use.kind === 'parameter' || use.kind === 'autolog'
}
