/** Machine learning frameworks by the modules that code imports. Ids are those of the tool catalogue where it has the tool. */

import type { CodeFacts } from '../model.ts'

interface Framework {
  readonly id: string
  /** Modules that can train a model; helpers for images, text or environments are no frameworks here. */
  readonly modules: readonly string[]
}

export const PYTHON_FRAMEWORKS: readonly Framework[] = [
  {
    id: 'scikit-learn',
    modules: [
      'sklearn',
      'imblearn',
      'pyod',
      'hdbscan',
      'hmmlearn',
      'sklearn_crfsuite',
      'surprise',
      'implicit',
      'lightfm',
      'lifelines',
      'sksurv',
      'bertopic',
      'dask_ml',
      'cuml',
      'mlxtend',
      'interpret',
      'ngboost',
      'pygam',
      'skopt',
      'skmultilearn',
      'river',
      'tabpfn',
    ],
  },
  {
    id: 'tensorflow',
    modules: [
      'tensorflow',
      'keras',
      'tf_keras',
      'tensorflow_decision_forests',
      'tensorflow_recommenders',
      'keras_tuner',
      'autokeras',
      'tflearn',
    ],
  },
  {
    id: 'pytorch',
    modules: [
      'torch',
      'skorch',
      'ignite',
      'ray.train',
      'ray.tune',
      'pytorch_tabnet',
      'torch_geometric',
      'dgl',
      'deepspeed',
      'mosaicml',
      'composer',
      'nemo',
      'monai',
      'pyro',
      'tinygrad',
    ],
  },
  {
    id: 'lightning',
    modules: ['pytorch_lightning', 'lightning', 'lightning_fabric', 'pytorch_forecasting', 'anomalib'],
  },
  { id: 'jax', modules: ['jax', 'flax', 'optax', 'haiku', 'equinox'] },
  { id: 'xgboost', modules: ['xgboost'] },
  { id: 'lightgbm', modules: ['lightgbm'] },
  { id: 'catboost', modules: ['catboost'] },
  {
    id: 'transformers',
    modules: [
      'transformers',
      'diffusers',
      'peft',
      'trl',
      'accelerate',
      'sentence_transformers',
      'setfit',
      'timm',
      'simpletransformers',
      'unsloth',
      'gliner',
      'adapters',
    ],
  },
  { id: 'fastai', modules: ['fastai', 'fastcore'] },
  { id: 'spacy', modules: ['spacy', 'flair', 'gensim', 'fasttext'] },
  {
    id: 'automl',
    modules: [
      'autogluon',
      'pycaret',
      'tpot',
      'autosklearn',
      'flaml',
      'supervised',
      'h2o',
      'ludwig',
      'lazypredict',
      'mljar',
    ],
  },
  {
    id: 'timeseries',
    modules: [
      'prophet',
      'fbprophet',
      'statsmodels',
      'sktime',
      'darts',
      'neuralforecast',
      'statsforecast',
      'mlforecast',
      'pmdarima',
      'neuralprophet',
      'gluonts',
      'linearmodels',
    ],
  },
  { id: 'spark-ml', modules: ['pyspark.ml', 'pyspark.mllib', 'synapse.ml', 'mmlspark', 'sparknlp'] },
  {
    id: 'rl',
    modules: ['stable_baselines3', 'stable_baselines', 'sb3_contrib', 'tianshou', 'ray.rllib', 'tf_agents'],
  },
  {
    id: 'ultralytics',
    modules: ['ultralytics', 'detectron2', 'mmengine', 'mmdet', 'mmcv', 'mmcls', 'mmseg', 'yolov5'],
  },
  { id: 'paddle-mxnet', modules: ['paddle', 'mxnet', 'mindspore', 'chainer', 'oneflow', 'megengine'] },
  { id: 'openai', modules: ['openai'] },
  { id: 'sagemaker', modules: ['sagemaker', 'stepfunctions'] },
  { id: 'vertex-ai', modules: ['google.cloud.aiplatform', 'vertexai'] },
]

export const R_FRAMEWORKS: ReadonlySet<string> = new Set(
  'caret tidymodels parsnip workflows tune mlr3 mlr3learners mlr3verse mlr ranger randomForest glmnet keras keras3 tensorflow torch luz xgboost lightgbm catboost h2o e1071 rpart gbm nnet kernlab C50 party partykit Cubist earth prophet forecast fable modeltime SuperLearner sparklyr brulee tabnet agua bonsai'.split(
    ' ',
  ),
)

export const JULIA_FRAMEWORKS: ReadonlySet<string> = new Set(
  'Flux MLJ MLJBase MLJFlux Lux Knet XGBoost LightGBM EvoTrees DecisionTree ScikitLearn GLM BetaML SimpleChains ReinforcementLearning FastAI CatBoost LIBSVM Turing'.split(
    ' ',
  ),
)

const BY_MODULE: ReadonlyMap<string, string> = new Map(
  PYTHON_FRAMEWORKS.flatMap(({ id, modules }) => modules.map(module => [module, id] as const)),
)

/** The framework that a dotted Python name belongs to, by its first one to three parts; null when it is none's. */
export function frameworkOf(name: string): string | null {
  let end = -1
  for (let parts = 0; parts < 3; parts += 1) {
    end = name.indexOf('.', end + 1)
    const found = BY_MODULE.get(end === -1 ? name : name.slice(0, end))
    if (found !== undefined || end === -1) return found ?? null
  }
  return null
}

function pythonFrameworks(facts: CodeFacts): readonly string[] {
  return facts.imports.flatMap(one => {
    if (one.level > 0) return []
    const names = [one.module, ...one.names.map(({ name }) => `${one.module}.${name}`)]
    return names.map(frameworkOf).filter(id => id !== null)
  })
}

const known = new WeakMap<CodeFacts, ReadonlySet<string>>()

/** Ids of the frameworks that a file imports, in order; for R and Julia one id stands for all. */
export function importedFrameworks(facts: CodeFacts): ReadonlySet<string> {
  const before = known.get(facts)
  if (before !== undefined) return before
  const found = frameworksIn(facts)
  known.set(facts, found)
  return found
}

function frameworksIn(facts: CodeFacts): ReadonlySet<string> {
  if (facts.language === 'python') return new Set(pythonFrameworks(facts))
  const frameworks = facts.language === 'r' ? R_FRAMEWORKS : JULIA_FRAMEWORKS
  const found = facts.imports.some(one => frameworks.has(one.module.split('.', 1)[0] ?? ''))
  return new Set(found ? [facts.language === 'r' ? 'r-ml' : 'julia-ml'] : [])
}
