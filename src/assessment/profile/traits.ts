/** Does the repository train a model, serve one, or build on a foundation model? Tests, docs and vendored code do not count. */

import { foundationModels } from '../../catalogue/foundationModels.ts'
import { inProcessTools } from '../../catalogue/tools/index.ts'
import { mlCodeOf } from '../../detection/mlCode.ts'
import { resourcesOf } from '../../facts/cloudResources.ts'
import { persistenceCalls } from '../../facts/code/dataAccess.ts'
import { trackingCalls } from '../../facts/code/tracking.ts'
import { trainingCalls } from '../../facts/code/training.ts'
import { type CodeUse, lastPart } from '../../facts/code/use.ts'
import { importedCode } from '../../facts/importedCode.ts'
import type { Facts } from '../../facts/index.ts'
import type { CodeFacts } from '../../facts/model.ts'
import type { ToolUse, Trait } from '../../model.ts'
import type { ProfileSubject } from '../profile.ts'

const trainingTasks = new Set(['train', 'run-pipeline'])

/** Python checks an export with such a runtime, and serves nothing by that. */
function onlyChecks({ id, evidence }: ToolUse): boolean {
  return inProcessTools.has(id) && /\.(?:py|ipynb)$/.test(evidence[0].path)
}

/** Traits in a fixed order: trains, serves, llm. */
export function traitsOf(subject: ProfileSubject): readonly Trait[] {
  const { facts, tools, tasks } = subject
  const usesCategory = (...categories: readonly string[]) =>
    tools.some(tool => tool.strength !== 'declared' && categories.includes(tool.category))
  const traits: Trait[] = []
  const training = tasks.filter(
    ({ id, confidence }) => trainingTasks.has(id) && (confidence === 'high' || !isSkeleton(facts)),
  )
  const llm = usesCategory('llmops') || facts.dependencies.some(({ name }) => foundationModels.test(name))
  const calls = trainingCallsOf(subject)
  if (
    training.length > 0 ||
    usesCategory('hpo') ||
    subject.definesTraining ||
    (calls.length > 0 && !(llm && isIncidental(subject, calls)))
  )
    traits.push('trains')
  const serving = tools.some(
    tool => tool.category === 'model-serving' && tool.strength !== 'declared' && !onlyChecks(tool),
  )
  if (
    serving ||
    resourcesOf(facts, 'endpoint', 'model-monitor').length > 0 ||
    tasks.some(task => task.id === 'deploy') ||
    (traits.length === 0 && predictsInBatch(subject))
  )
    traits.push('serves')
  if (llm) traits.push('llm')
  return traits
}

/** In what a generator copies, `make train` names a place for code that is still to be written. */
function isSkeleton({ snapshot }: Facts): boolean {
  return snapshot.files.some(({ path }) => /\{\{[^}]*\}\}/.test(path))
}

const loading =
  /(?:^|\.)(?:from_pretrained|load_from_checkpoint|load_learner|load_model|InferenceSession)$|^(?:torch(?:\.jit)?|joblib|skops\.io)\.load$/

const predicting = /predict|infer(?!no)|forecast|generate/i

/** A program that loads a model which was trained elsewhere, trains none, and predicts with it; who only compares two models judges. */
function predictsInBatch({ facts, automation }: ProfileSubject): boolean {
  const code = mlCodeOf(facts, automation).filter(({ notebook }) => !notebook)
  const loads = ({ calls }: CodeFacts) =>
    calls.some(({ name, written }) => loading.test(name) || loading.test(written))
  const predicts = ({ path, calls, functions }: CodeFacts) =>
    predicting.test(path) ||
    calls.some(({ written }) => predicting.test(lastPart(written))) ||
    functions.some(({ name }) => predicting.test(name))
  return code.some(loads) && code.some(predicts)
}

/** A framework that is only loaded for predicting trains nothing; a call that trains has to stand in the code. */
function trainingCallsOf({ facts, automation }: ProfileSubject): readonly CodeUse[] {
  return mlCodeOf(facts, automation).flatMap(code => trainingCalls(code, () => importedCode(facts, code)))
}

/** Frameworks whose `fit` leaves nothing behind by itself; those of deep learning write checkpoints. */
const leavesNothing = /^(?:scikit-learn|statsmodels)$/

/**
 * Whether the model that is fitted lives and dies inside a function: a calibration, a clustering of answers. No model is kept
 * and no run is recorded anywhere, so nothing could be trained again. Asked only where a foundation model is the subject.
 */
function isIncidental({ facts, automation }: ProfileSubject, calls: readonly CodeUse[]): boolean {
  if (!calls.every(({ tool }) => leavesNothing.test(tool))) return false
  const fitting = new Set(calls.map(({ path }) => path))
  return mlCodeOf(facts, automation)
    .filter(code => fitting.has(code.path) || imports(facts, code, fitting))
    .every(code => persistenceCalls(code).length === 0 && trackingCalls(code).length === 0)
}

function imports(facts: Facts, code: CodeFacts, paths: ReadonlySet<string>): boolean {
  return facts
    .modules()
    .dependencies(code)
    .some(path => paths.has(path))
}
