/** Does the repository train a model, serve one, or build on a foundation model? Tests, docs and vendored code do not count. */

import { foundationModels } from '../../catalogue/foundationModels.ts'
import { mlCodeOf } from '../../detection/mlCode.ts'
import { resourcesOf } from '../../facts/cloudResources.ts'
import { trainingCalls } from '../../facts/code/training.ts'
import type { Facts } from '../../facts/index.ts'
import type { CodeFacts } from '../../facts/model.ts'
import type { ToolUse, Trait } from '../../model.ts'
import type { ProfileSubject } from '../profile.ts'

const trainingTasks = new Set(['train', 'run-pipeline'])

/** Runtimes of exported models: Python checks an export with them, and serves nothing by that. */
const runtimes: ReadonlySet<string> = new Set(['onnxruntime', 'openvino'])

function onlyChecks({ id, evidence }: ToolUse): boolean {
  return runtimes.has(id) && /\.(?:py|ipynb)$/.test(evidence[0].path)
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
  if (training.length > 0 || usesCategory('hpo') || hasTrainingCall(subject) || subject.definesTraining)
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
  if (usesCategory('llmops') || facts.dependencies.some(({ name }) => foundationModels.test(name)))
    traits.push('llm')
  return traits
}

/** In what a generator copies, `make train` names a place for code that is still to be written. */
function isSkeleton({ snapshot }: Facts): boolean {
  return snapshot.files.some(({ path }) => /\{\{[^}]*\}\}/.test(path))
}

const loading =
  /(?:^|\.)(?:from_pretrained|load_from_checkpoint|load_learner|load_model|InferenceSession)$|^(?:torch(?:\.jit)?|joblib|skops\.io)\.load$/

/** A program that loads a model which was trained elsewhere, and trains none: it is there to predict. */
function predictsInBatch({ facts, automation }: ProfileSubject): boolean {
  return mlCodeOf(facts, automation).some(
    code =>
      !code.notebook && code.calls.some(({ name, written }) => loading.test(name) || loading.test(written)),
  )
}

/** A framework that is only loaded for predicting trains nothing; a call that trains has to stand in the code. */
function hasTrainingCall({ facts, automation }: ProfileSubject): boolean {
  return mlCodeOf(facts, automation).some(
    code => trainingCalls(code, () => importedBy(facts, code)).length > 0,
  )
}

/** Project files that a file imports: a framework may be imported there. */
function importedBy(facts: Facts, code: CodeFacts): readonly CodeFacts[] {
  return facts
    .modules()
    .dependencies(code)
    .flatMap(path => facts.code(path) ?? [])
}
