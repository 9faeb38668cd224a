/** Calls that record a run with an experiment tracker or a model registry. */

import type { Call, CodeFacts } from '../model.ts'
import { type CodeUse, lastPart, receiverOf, useOf } from './use.ts'

export type TrackingKind =
  | 'run'
  | 'parameter'
  | 'metric'
  | 'artifact'
  | 'model'
  | 'registry'
  | 'autolog'
  | 'backend'

export interface TrackingUse extends CodeUse {
  readonly kind: TrackingKind
}

interface Tracker {
  readonly tool: string
  /** Dotted prefixes of resolved names. */
  readonly modules: readonly string[]
  /** Last part of the name → what it records. */
  readonly calls: Readonly<Partial<Record<TrackingKind, string>>>
}

/** Trackers and their calls, from their documentation. Words are separated by spaces. */
const TRACKERS: readonly Tracker[] = [
  {
    tool: 'mlflow',
    modules: ['mlflow', 'dagshub.mlflow', 'ray.air.integrations.mlflow', 'ray.tune.integration.mlflow'],
    calls: {
      run: 'start_run set_experiment create_experiment create_run start_span trace',
      parameter: 'log_param log_params set_tag set_tags log_batch',
      metric: 'log_metric log_metrics evaluate',
      artifact: 'log_artifact log_artifacts log_figure log_image log_dict log_text log_table log_input',
      model: 'log_model save_model',
      registry:
        'register_model create_registered_model create_model_version transition_model_version_stage set_registered_model_alias set_model_version_tag',
      autolog: 'autolog MLFlowLogger MLflowLoggerCallback MlflowLogger MLflowCallback',
      backend: 'set_tracking_uri set_registry_uri',
    },
  },
  {
    tool: 'wandb',
    modules: ['wandb', 'ray.air.integrations.wandb', 'ray.tune.integration.wandb'],
    calls: {
      run: 'init login',
      parameter: 'update',
      metric: 'log summary',
      artifact: 'Artifact log_artifact save Table plot Image',
      model: 'log_model',
      registry: 'link_model link_artifact use_model',
      autolog: 'watch WandbCallback WandbLoggerCallback WandbLogger WandbMetricsLogger WandbModelCheckpoint',
      backend: '',
    },
  },
  {
    tool: 'dvclive',
    modules: ['dvclive'],
    calls: {
      run: 'Live next_step end make_summary make_report',
      parameter: 'log_param log_params',
      metric: 'log_metric log log_sklearn_plot log_plot',
      artifact: 'log_artifact log_image',
      autolog: 'DVCLiveCallback DVCLiveLogger DvcLiveCallback DVCLiveLogger',
    },
  },
  {
    tool: 'neptune',
    modules: ['neptune', 'neptune_scale'],
    calls: {
      run: 'init_run init Run create_experiment',
      metric: 'append log extend log_metric log_metrics send_metric',
      parameter: 'assign log_configs set_property',
      artifact: 'upload upload_files track_files log_artifact send_artifact log_image send_image',
      registry: 'init_model init_model_version change_stage',
      autolog: 'NeptuneCallback NeptuneLogger NeptuneXGBoostCallback',
    },
  },
  {
    tool: 'comet',
    modules: ['comet_ml', 'comet_mpm', 'opik'],
    calls: {
      run: 'Experiment OfflineExperiment ExistingExperiment start init login end',
      parameter: 'log_parameter log_parameters log_other log_others',
      metric: 'log_metric log_metrics log_confusion_matrix log_curve log_histogram_3d',
      artifact: 'log_asset log_artifact log_figure log_image log_table log_text',
      model: 'log_model',
      registry: 'register_model',
      autolog: 'CometLogger',
    },
  },
  {
    tool: 'clearml',
    modules: ['clearml', 'trains'],
    calls: {
      run: 'init Task create_task',
      parameter: 'connect connect_configuration set_parameters set_parameter',
      metric: 'report_scalar report_single_value report_confusion_matrix report_histogram report_plotly',
      artifact: 'upload_artifact report_table report_image report_text',
      model: 'OutputModel update_weights',
      registry: 'publish',
    },
  },
  {
    tool: 'aim',
    modules: ['aim'],
    calls: { run: 'Run Repo', metric: 'track', artifact: 'log_artifact', autolog: 'AimCallback AimLogger' },
  },
  {
    tool: 'sacred',
    modules: ['sacred'],
    calls: {
      run: 'Experiment',
      metric: 'log_scalar',
      artifact: 'add_artifact',
      parameter: 'add_config',
      backend: 'MongoObserver FileStorageObserver',
    },
  },
  {
    tool: 'tensorboard',
    modules: [
      'tensorboardX',
      'torch.utils.tensorboard',
      'tensorboard',
      'tensorflow.summary',
      'tensorflow.keras.callbacks.TensorBoard',
      'keras.callbacks.TensorBoard',
    ],
    calls: {
      run: 'SummaryWriter create_file_writer',
      metric: 'add_scalar add_scalars scalar add_pr_curve add_histogram histogram',
      parameter: 'add_hparams hparams',
      artifact: 'add_image add_figure add_graph add_text add_embedding image',
      autolog: 'TensorBoard',
    },
  },
  {
    tool: 'lightning',
    modules: ['pytorch_lightning', 'lightning'],
    calls: {
      metric: 'log log_dict',
      autolog: 'MLFlowLogger WandbLogger TensorBoardLogger CSVLogger CometLogger NeptuneLogger',
    },
  },
  {
    tool: 'swanlab',
    modules: ['swanlab'],
    calls: { run: 'init', metric: 'log', autolog: 'SwanLabCallback' },
  },
  { tool: 'trackio', modules: ['trackio'], calls: { run: 'init', metric: 'log' } },
  {
    tool: 'azure-ml',
    modules: ['azureml.core', 'azureml'],
    calls: {
      run: 'get_context start_logging Experiment',
      metric: 'log log_list log_row log_table log_confusion_matrix parent.log',
      artifact: 'upload_file upload_folder log_image',
      registry: 'register_model register',
    },
  },
  { tool: 'hopsworks', modules: ['hopsworks', 'hsml'], calls: { registry: 'create_model' } },
  {
    tool: 'vertex-ai',
    modules: ['google.cloud.aiplatform'],
    calls: {
      run: 'start_run init',
      metric: 'log_metrics log_time_series_metrics',
      parameter: 'log_params',
      registry: 'upload',
    },
  },
  {
    tool: 'sagemaker',
    modules: ['sagemaker.experiments', 'smexperiments'],
    calls: {
      run: 'Run load_run',
      metric: 'log_metric',
      parameter: 'log_parameter log_parameters',
      artifact: 'log_file log_artifact',
    },
  },
  {
    tool: 'huggingface-hub',
    modules: ['huggingface_hub', 'transformers', 'diffusers', 'sentence_transformers'],
    calls: { registry: 'push_to_hub upload_folder upload_large_folder upload_file create_commit' },
  },
  { tool: 'bentoml', modules: ['bentoml'], calls: { model: 'save_model', registry: 'push' } },
  {
    tool: 'vetiver-pins',
    modules: ['vetiver', 'pins'],
    calls: { registry: 'vetiver_pin_write', artifact: 'pin_write' },
  },
]

const BY_MODULE: ReadonlyMap<string, Tracker> = new Map(
  TRACKERS.flatMap(tracker => tracker.modules.map(module => [module, tracker] as const)),
)

const KINDS: ReadonlyMap<string, ReadonlyMap<string, TrackingKind>> = new Map(
  TRACKERS.map(({ tool, calls }) => [
    tool,
    new Map(
      (Object.entries(calls) as [TrackingKind, string][]).flatMap(([kind, words]) =>
        words.split(' ').map(word => [word, kind] as const),
      ),
    ),
  ]),
)

/** Methods whose names say by themselves that they record, for objects that cannot be resolved. */
const TELLING: ReadonlyMap<string, TrackingKind> = new Map([
  ['log_metric', 'metric'],
  ['log_metrics', 'metric'],
  ['add_scalar', 'metric'],
  ['add_scalars', 'metric'],
  ['report_scalar', 'metric'],
  ['log_param', 'parameter'],
  ['log_params', 'parameter'],
  ['log_hyperparams', 'parameter'],
  ['add_hparams', 'parameter'],
  ['log_artifact', 'artifact'],
  ['log_artifacts', 'artifact'],
  ['register_model', 'registry'],
])

function trackerOf(name: string): Tracker | null {
  let found: Tracker | null = null
  let end = -1
  for (let parts = 0; parts < 4; parts += 1) {
    end = name.indexOf('.', end + 1)
    found = BY_MODULE.get(end === -1 ? name : name.slice(0, end)) ?? found
    if (end === -1) break
  }
  return found
}

function importedTrackers(facts: CodeFacts): ReadonlySet<string> {
  const found = new Set<string>()
  for (const one of facts.imports) {
    if (one.level > 0) continue
    for (const name of [one.module, ...one.names.map(inner => `${one.module}.${inner.name}`)]) {
      const tracker = trackerOf(name)
      if (tracker !== null && tracker.tool !== 'huggingface-hub' && tracker.tool !== 'bentoml')
        found.add(tracker.tool)
    }
  }
  return found
}

/** `run.log({…})` of wandb and `experiment.log` behind an `init` are methods of what the tracker gave. */
function kindOf(tracker: Tracker, call: Call): TrackingKind | null {
  const kind = KINDS.get(tracker.tool)?.get(lastPart(call.name)) ?? null
  if (
    tracker.tool === 'lightning' &&
    (kind === 'metric' ? !/Module\.log(?:_dict)?$/.test(call.name) : !/\.loggers\./.test(call.name))
  ) {
    return null
  }
  return kind
}

/** What a call of each kind does, in words. */
const VERBS: Readonly<Record<TrackingKind, string>> = {
  run: 'starts a tracked run',
  parameter: 'records parameters',
  metric: 'records a metric',
  artifact: 'records an artifact',
  model: 'records a model',
  registry: 'registers a model',
  autolog: 'records automatically',
  backend: 'sets the tracking server',
}

/** Starting the run records what it is configured with. */
function takesConfiguration({ name, keywords }: Call): boolean {
  return /^(?:wandb|swanlab|trackio)\.init$/.test(name) && keywords.includes('config')
}

function record(
  facts: CodeFacts,
  call: Call,
  tool: string,
  kind: TrackingKind,
  resolved: boolean,
): readonly TrackingUse[] {
  const use = {
    ...useOf(facts, call, VERBS[kind], tool, resolved ? 'high' : 'medium'),
    kind,
  }
  if (kind === 'run' && takesConfiguration(call))
    return [use, { ...use, kind: 'parameter', what: `records parameters: ${call.written} (${tool})` }]
  if (kind !== 'model' || !call.keywords.includes('registered_model_name')) return [use]
  return [use, { ...use, kind: 'registry', what: `registers a model: ${call.written} (${tool})` }]
}

/** R and Julia calls by their package: `mlflow::mlflow_log_metric`, `tfruns::training_run`, `vetiver_pin_write`. */
function scriptTracking(facts: CodeFacts): readonly TrackingUse[] {
  const kindsByName: readonly (readonly [RegExp, string, TrackingKind])[] = [
    [/(?:^|::)mlflow_log_metric$/, 'mlflow', 'metric'],
    [/(?:^|::)mlflow_log_param$/, 'mlflow', 'parameter'],
    [/(?:^|::)mlflow_log_(?:artifact|model)$/, 'mlflow', 'artifact'],
    [/(?:^|::)mlflow_(?:register|create)_\w*model\w*$/, 'mlflow', 'registry'],
    [/(?:^|::)log_metrics?_to_run$/, 'azure-ml', 'metric'],
    [/(?:^|::)training_run$/, 'tfruns', 'run'],
    [/(?:^|::)vetiver_pin_write$/, 'vetiver-pins', 'registry'],
    [/(?:^|::)pin_write$/, 'vetiver-pins', 'artifact'],
  ]
  return facts.calls.flatMap(call => {
    const found = kindsByName.find(([names]) => names.test(call.name))
    return found === undefined ? [] : record(facts, call, found[1], found[2], true)
  })
}

/** Jobs that the platform records in an experiment. */
function platformKind({ name, keywords }: Call): TrackingKind | null {
  const job = /^(?:sagemaker|stepfunctions)\./.test(name)
  return job && keywords.includes('experiment_config') ? 'autolog' : null
}

/** `TrainingArguments(report_to="wandb")` of Hugging Face logs the training by itself. */
function reportsTo({ strings }: Call): string | null {
  const named = strings.report_to ?? strings['report_to[0]']
  const tool = named === undefined ? undefined : (reportNames.get(named) ?? named)
  return tool !== undefined && KINDS.has(tool) ? tool : null
}

/** Names by which Hugging Face calls trackers, where they are not ours. */
const reportNames: ReadonlyMap<string, string> = new Map([
  ['comet_ml', 'comet'],
  ['azure_ml', 'azure-ml'],
  ['dagshub', 'mlflow'],
])

/** What a method records by its own name, on an object that is not the class at hand. */
function tellingKind(call: Call): TrackingKind | null {
  const receiver = receiverOf(call.written)
  if (receiver === '' || receiver === 'self' || receiver === 'super') return null
  const method = lastPart(call.written)
  if (method === 'log' && /^(?:_?(?:\w{1,30}_)?run|_?wandb)$/i.test(receiver)) return 'metric'
  return TELLING.get(method) ?? null
}

/**
 * Calls that record something with a tracker or registry, in order of lines. An import alone, or only starting a run, is no record:
 * look at the kinds. A file without a tracker may be handed a run of `given`, which another file has started.
 */
export function trackingCalls(facts: CodeFacts, given?: string): readonly TrackingUse[] {
  if (facts.language !== 'python') return scriptTracking(facts)
  const imported = importedTrackers(facts)
  const [first = given] = imported
  return facts.calls.flatMap(call => {
    const platform = platformKind(call)
    if (platform !== null) return record(facts, call, 'sagemaker', platform, true)
    const reported = reportsTo(call)
    if (reported !== null) return record(facts, call, reported, 'autolog', true)
    const tracker = trackerOf(call.name)
    const kind = tracker === null ? null : kindOf(tracker, call)
    if (tracker !== null && kind !== null) return record(facts, call, tracker.tool, kind, true)
    const telling = tellingKind(call)
    if (first === undefined || telling === null) return []
    return record(facts, call, first, telling, false)
  })
}
