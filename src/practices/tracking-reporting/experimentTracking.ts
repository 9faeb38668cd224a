import { trackingCalls } from '../../facts/code/tracking.ts'
import type { Evidence } from '../../model.ts'
import { mlCode } from '../codeReading.ts'
import { evidenceAt, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { isReached } from '../reading.ts'

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
    notApplicable: 'no training code',
  },
  assess: subject => {
    if (subject.profile.id === 'library') return notApplicable('A library has no experiments of its own.')
    if (!subject.profile.traits.includes('trains')) return notApplicable('There is no training code.')
    const uses = mlCode(subject).flatMap(code => trackingCalls(code))
    const logs = uses.filter(
      use => use.kind === 'metric' || use.kind === 'parameter' || use.kind === 'autolog',
    )
    const logged = nonEmpty(logs.map(use => evidenceAt(use, use.what)))
    if (logged === null) {
      const started = nonEmpty(uses.map(use => evidenceAt(use, use.what)))
      return started === null
        ? unmet({
            because: 'No experiment tracker logs a metric or a parameter.',
            searched: [
              'logging calls of MLflow, W&B, DVCLive, Neptune, Comet, ClearML, Aim, Azure ML, SageMaker and TensorBoard',
            ],
          })
        : partial({ evidence: started, because: 'A tracker is set up; no metric or parameter is logged.' })
    }
    const shared = backendOf(subject, new Set(logs.map(use => use.tool)))
    if (shared === null) {
      return partial({
        evidence: logged,
        because: 'Runs are logged to a local store that others cannot read, or its address is wired nowhere.',
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

/** Variables that point a tracker to a shared store or authenticate it there. */
const backendVariables: Readonly<Record<string, RegExp>> = {
  mlflow:
    /^(?:MLFLOW_TRACKING_(?:URI|USERNAME|TOKEN)|DAGSHUB_(?:TOKEN|USER_TOKEN|REPO_NAME)|DATABRICKS_(?:HOST|TOKEN)|DATABRICKS_CONFIG_PROFILE)$/,
  wandb: /^WANDB_(?:API_KEY|ENTITY|BASE_URL)$/,
  neptune: /^NEPTUNE_(?:API_TOKEN|PROJECT)$/,
  comet: /^COMET_(?:API_KEY|WORKSPACE)$/,
  clearml: /^(?:CLEARML|TRAINS)_(?:API_HOST|API_ACCESS_KEY|WEB_HOST)$/,
  dvclive: /^(?:DVC_STUDIO_TOKEN|STUDIO_TOKEN)$/,
}

/** Where a shared backend of one of the tools is wired, or null. */
function backendOf(subject: Subject, tools: ReadonlySet<string>): Evidence | null {
  return variableBackend(subject, tools) ?? codeBackend(subject) ?? fileBackend(subject, tools)
}

function variableBackend(subject: Subject, tools: ReadonlySet<string>): Evidence | null {
  for (const { workflow } of subject.automation.workflows) {
    const variables = [
      workflow.env,
      ...workflow.jobs.flatMap(job => [job.env, ...job.steps.map(step => step.env)]),
    ].flat()
    for (const { name, value, line } of variables) {
      const tool = [...tools].find(id => backendVariables[id]?.test(name))
      if (tool !== undefined && value !== '')
        return evidenceAt({ path: workflow.path, line }, `${name} is set`)
    }
  }
  return null
}

/** Calls that point a tracker to an address; one on this machine shares nothing. */
function codeBackend(subject: Subject): Evidence | null {
  const local = /^(?:file:|\.{0,2}\/|sqlite:|https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0))|^mlruns/
  for (const code of mlCode(subject)) {
    for (const use of trackingCalls(code)) {
      const address = use.call.strings['0'] ?? use.call.strings.uri ?? ''
      if (use.kind === 'backend' && !local.test(address)) return evidenceAt(use, use.what)
    }
  }
  return null
}

function fileBackend(subject: Subject, tools: ReadonlySet<string>): Evidence | null {
  if (!tools.has('dvclive')) return null
  const file = subject.snapshot.files.find(({ path }) =>
    /(?:^|\/)dvclive\/(?:metrics\.json|params\.yaml|plots\/)/.test(path),
  )
  return file === undefined ? null : evidenceAt({ path: file.path, line: 1 }, 'DVCLive files in git')
}
