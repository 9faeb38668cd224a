/** Calls that train a model. */

import type { Call, CodeFacts } from '../model.ts'
import { frameworkOf, importedFrameworks, PYTHON_FRAMEWORKS } from './frameworks.ts'
import {
  FIT_KEYWORDS,
  JULIA_TRAINING,
  MODEL_RECEIVER,
  PREPARATION_CLASS,
  PREPARATION_NAME,
  PREPARATION_RECEIVER,
  PREPARATION_SHORT,
  R_DELIVERY,
  R_GENERAL_TRAINING,
  R_TRAINING,
  TRAIN_KEYWORDS,
  TRAINING_NAMES,
  UNTOLD_NAME,
} from './trainingVocabulary.ts'
import { type CodeUse, lastPart, receiverOf, useOf } from './use.ts'

/** Frameworks that do not train here and now: they hand a job to a service. */
export const SUBMITTING_FRAMEWORKS: ReadonlySet<string> = new Set(['sagemaker', 'vertex-ai', 'openai'])

const VERB = 'trains a model'

/** Methods that mean training on a model; what the receiver is decides. */
const FIT_METHODS = new Set(['fit', 'partial_fit', 'fit_predict', 'fit_generator', 'train_on_batch'])

/** Libraries whose `fit` is of a curve, a layout, an explanation, a transformation: no training of a model. */
const LIBRARIES_WITH_OTHER_FITS =
  /^(?:matplotlib|numpy|scipy|pandas|seaborn|plotly|astropy|lmfit|requests|boto3|sympy|category_encoders|feature_engine|umap|tokenizers|nltk|shap|eli5|yellowbrick|lime|alibi|alibi_detect|evidently|sdv|ydata_profiling|mlflow|wandb|unittest|mock|str|os|re|sys)(?:\.|$)/

function argumentCount(call: Call): number {
  const keys = new Set([
    ...Object.keys(call.strings),
    ...Object.keys(call.literals),
    ...Object.keys(call.references),
  ])
  for (const keyword of call.keywords) keys.add(keyword)
  return new Set([...keys].map(key => key.replace(/\[\d+\]$/, ''))).size
}

const namesPreparation = (receiver: string): boolean =>
  PREPARATION_SHORT.has(receiver) || PREPARATION_RECEIVER.test(receiver)

/** Whether a resolved `fit` is a scaler's or encoder's; a pipeline is what its variable is called. */
function isPreparation(call: Call): boolean {
  if (PREPARATION_NAME.test(call.name) || PREPARATION_CLASS.test(call.name)) return true
  return (
    UNTOLD_NAME.test(call.name) &&
    lastPart(call.name).startsWith('fit') &&
    namesPreparation(receiverOf(call.written))
  )
}

function fitsModel(call: Call): boolean {
  const receiver = receiverOf(call.written)
  if (receiver === '' || receiver === 'self' || receiver === 'cls' || receiver === 'super') return false
  if (call.keywords.some(keyword => FIT_KEYWORDS.has(keyword))) return true
  if (namesPreparation(receiver)) return false
  return MODEL_RECEIVER.test(receiver) || argumentCount(call) >= 2
}

function trainsModel(call: Call): boolean {
  if (/trainer$|^runner$/i.test(receiverOf(call.written))) return true
  return call.keywords.some(keyword => TRAIN_KEYWORDS.has(keyword)) && receiverOf(call.written) !== ''
}

/** Whether a call on something that is not resolved trains, by its method, receiver and arguments. */
function looksLikeTraining(call: Call, frameworks: ReadonlySet<string>): boolean {
  if (PREPARATION_NAME.test(call.name) || LIBRARIES_WITH_OTHER_FITS.test(call.name)) return false
  if (PREPARATION_CLASS.test(call.name)) return false
  const method = lastPart(call.written)
  if (FIT_METHODS.has(method)) return fitsModel(call)
  if (method === 'train') return trainsModel(call)
  if (method === 'learn') return frameworks.has('rl') && call.keywords.includes('total_timesteps')
  if (method === 'fit_one_cycle' || method === 'fine_tune') return frameworks.has('fastai')
  return frameworks.has('openai') && /fine_tun(?:ing\.jobs|es)\.create$/.test(call.written)
}

/** First framework that can have an unresolved `fit`; services come last. */
function likelyFramework(frameworks: ReadonlySet<string>): string | null {
  const all = [...frameworks]
  return all.find(id => !SUBMITTING_FRAMEWORKS.has(id)) ?? all[0] ?? null
}

/** One `backward` per function in a file that also steps an optimizer: a training loop written out. */
function writtenLoops(facts: CodeFacts, frameworks: ReadonlySet<string>): readonly CodeUse[] {
  const gradient = (call: Call): string | null => {
    const method = lastPart(call.name)
    if (method === 'backward' && receiverOf(call.written) !== 'super') return 'pytorch'
    if (method === 'GradientTape' || /^(?:keras|tensorflow)\.(?:.*\.)?gradients$/.test(call.name))
      return 'tensorflow'
    return /^jax\.(?:value_and_)?grad$/.test(call.name) ? 'jax' : null
  }
  const steps = facts.calls.some(call => {
    const method = lastPart(call.name)
    if (/^(?:apply_gradients|apply_updates|minimize|fmin_l_bfgs_b)$/.test(method)) return true
    return (
      method === 'step' &&
      (/optim|^opt|scaler|accelerator|engine/i.test(receiverOf(call.written)) || /\.optim\./.test(call.name))
    )
  })
  if (!steps) return []
  const seen = new Set<string | null>()
  return facts.calls.flatMap(call => {
    const framework = gradient(call)
    if (framework === null || seen.has(call.scope)) return []
    const torch =
      framework === 'pytorch' &&
      ['pytorch', 'transformers', 'lightning', 'paddle-mxnet'].find(id => frameworks.has(id))
    const tool = torch || (frameworks.has(framework) ? framework : null)
    if (tool === null) return []
    seen.add(call.scope)
    return [useOf(facts, call, VERB, tool, 'high')]
  })
}

/** A transformer of the file whose `fit` calls nothing: it has one for the interface alone. */
function learnsNothing({ classes, functions, calls }: CodeFacts, { name }: Call): boolean {
  const owner = classes.find(one => name === `${one.name}.fit` || name === `${one.name}.fit_transform`)
  if (owner === undefined || !owner.bases.some(base => base.endsWith('TransformerMixin'))) return false
  const fit = `${owner.name}.fit`
  return functions.some(one => one.name === fit) && !calls.some(({ scope }) => scope === fit)
}

function pythonTraining(facts: CodeFacts, frameworks: ReadonlySet<string>): readonly CodeUse[] {
  const likely = likelyFramework(frameworks)
  const found = facts.calls.flatMap(call => {
    const framework = frameworkOf(call.name)
    if (framework !== null && TRAINING_NAMES.get(framework)?.test(call.name)) {
      return isPreparation(call) ? [] : [useOf(facts, call, VERB, framework, 'high')]
    }
    if (framework !== null && !FIT_METHODS.has(lastPart(call.name))) return []
    if (learnsNothing(facts, call)) return []
    return likely !== null && looksLikeTraining(call, frameworks)
      ? [useOf(facts, call, VERB, likely, 'medium')]
      : []
  })
  return [...found, ...writtenLoops(facts, frameworks)].sort((a, b) => a.line - b.line)
}

function rTraining(facts: CodeFacts): readonly CodeUse[] {
  const packages = new Set(facts.imports.map(one => one.module))
  return facts.calls
    .filter(
      call =>
        R_TRAINING.test(call.name) ||
        [...(R_GENERAL_TRAINING.get(call.name) ?? [])].some(one => packages.has(one)),
    )
    .map(call => useOf(facts, call, VERB, 'r-ml', call.name.includes('::') ? 'high' : 'medium'))
}

const everyFramework: ReadonlySet<string> = new Set([
  ...PYTHON_FRAMEWORKS.map(({ id }) => id),
  'r-ml',
  'julia-ml',
])

/**
 * Calls that train a model, in order of lines. A framework must be imported by the file, or by a project file that it imports:
 * `imported` gives the facts of these, and is asked only when they can decide, because they may have to be parsed for it.
 */
export function trainingCalls(
  facts: CodeFacts,
  imported: () => readonly CodeFacts[] = () => [],
): readonly CodeUse[] {
  const own = importedFrameworks(facts)
  if (own.size > 0) return trainingWith(facts, own)
  if (trainingWith(facts, everyFramework).length === 0) return []
  return trainingWith(facts, new Set(imported().flatMap(one => [...importedFrameworks(one)])))
}

/** The calls that train if these frameworks are there; more frameworks never make it fewer calls. */
function trainingWith(facts: CodeFacts, frameworks: ReadonlySet<string>): readonly CodeUse[] {
  if (facts.language === 'python') return frameworks.size === 0 ? [] : pythonTraining(facts, frameworks)
  if (facts.language === 'r')
    return frameworks.has('r-ml') || facts.imports.some(one => R_DELIVERY.has(one.module))
      ? rTraining(facts)
      : []
  if (!frameworks.has('julia-ml')) return []
  return facts.calls
    .filter(call => JULIA_TRAINING.test(call.name))
    .map(call => useOf(facts, call, VERB, 'julia-ml', call.name.includes('.') ? 'high' : 'medium'))
}
