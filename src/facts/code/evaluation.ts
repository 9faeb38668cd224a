/** Calls that evaluate a model. */

import type { Call, CodeFacts } from '../model.ts'
import { frameworkOf, importedFrameworks } from './frameworks.ts'
import { type CodeUse, lastPart, receiverOf, useOf } from './use.ts'

const VERB = 'evaluates a model'

/** Resolved Python names that compute a metric or run an evaluation, with the tool that has them. */
const EVALUATION_NAMES: readonly (readonly [string, RegExp])[] = [
  [
    'scikit-learn',
    /^(?:sklearn|cuml|imblearn|sksurv)\.metrics\.(?!make_scorer|pairwise)\w+(?:\.from_\w+)?$|^sklearn\.model_selection\.(?:\w+\.)?(?:cross_val_score|cross_validate|cross_val_predict)$/,
  ],
  ['pytorch', /^(?:torchmetrics|torcheval\.metrics|ignite\.metrics)\.(?:\w+\.)*\w+$/],
  ['lightning', /Trainer(?:\.from_argparse_args)?\.(?:test|validate)$/],
  ['transformers', /Trainer\.evaluate$|^evaluate\.(?:load|evaluator)(?:\.compute)?$|^datasets\.load_metric/],
  ['tensorflow', /^(?:tensorflow|keras|tf_keras)\..*\.evaluate$/],
  ['ultralytics', /YOLO\w*\.val$|COCOEvaluator$/],
  ['xgboost', /^xgboost\.(?:cv$|.*\.eval$)/],
  ['lightgbm', /^lightgbm\.cv$/],
  ['mlflow', /^mlflow\.(?:models\.|genai\.)?evaluate$|^mlflow\.validate_evaluation_results$/],
  [
    'evidently',
    /^evidently\..*(?:ClassificationPreset|RegressionPreset|ClassificationPerformance|RegressionPerformance)\w*$/,
  ],
  ['deepchecks', /^deepchecks\..*(?:model_evaluation|full_suite)(?:\.run)?$/],
  ['ragas', /^ragas\.evaluate$/],
  ['deepeval', /^deepeval\.(?:assert_test|evaluate)$/],
  ['lm-eval', /^lm_eval\.(?:simple_evaluate|evaluate)$/],
  [
    'statistics',
    /^(?:jiwer|sacrebleu|rouge_score|nltk\.translate\.bleu_score|bert_score|seqeval\.metrics|pycocotools\.cocoeval)\./,
  ],
  ['automl', /^pycaret\..*\.(?:evaluate_model|pull)$|TabularPredictor\.(?:evaluate|leaderboard)$/],
  ['spark-ml', /^pyspark\.ml\.evaluation\.\w+\.evaluate$/],
]

/** Methods that evaluate when what they are called on is a model. */
const EVALUATING_METHODS = new Set(['score', 'evaluate', 'eval_set', 'evaluate_model'])
const NO_MODEL =
  /scor(?:er|ing)|string|metric|parser|expr|driver|page|browser|self$|cls$|super$|client|deploy|^_?env|context|tokeni|df$|frame/i

const R_EVALUATION =
  /^(?:(?:caret::)?(?:confusionMatrix|postResample|defaultSummary|twoClassSummary)|yardstick::\w+|(?:tune::)?collect_metrics|(?:Metrics|MLmetrics)::\w+|(?:pROC::)?(?:roc|auc)|keras3?::evaluate|vetiver::vetiver_compute_metrics|vetiver_compute_metrics)$/
const JULIA_EVALUATION = /^(?:MLJ\.)?evaluate!?$|^(?:MLJ\.)?(?:accuracy|rms|log_loss|cross_entropy)$/

function pythonTool(
  call: Call,
  frameworks: ReadonlySet<string>,
): readonly [string, 'high' | 'medium'] | null {
  for (const [tool, names] of EVALUATION_NAMES) if (names.test(call.name)) return [tool, 'high']
  const method = lastPart(call.written)
  const receiver = receiverOf(call.written)
  // A trainer that a configuration instantiates has no class in the code; its methods of Lightning's have no other meaning.
  if (frameworks.has('lightning') && /trainer$/i.test(receiver) && /^(?:test|validate)$/.test(method))
    return ['lightning', 'medium']
  const [likely] = frameworks
  if (likely === undefined || receiver === '' || NO_MODEL.test(receiver) || !EVALUATING_METHODS.has(method))
    return null
  const framework = frameworkOf(call.name)
  if (framework !== null && framework !== 'openai') return [framework, 'high']
  const given = Object.keys(call.references).length + Object.keys(call.literals).length
  return given >= 2 || /model|clf|classif|regress|estimator|pipe|trainer/i.test(receiver)
    ? [likely, 'medium']
    : null
}

/** Calls that evaluate a model, in order of lines: metric functions, `score`, `evaluate`, cross validation. */
export function evaluationCalls(facts: CodeFacts): readonly CodeUse[] {
  if (facts.language !== 'python') {
    const names = facts.language === 'r' ? R_EVALUATION : JULIA_EVALUATION
    const [tool] = importedFrameworks(facts)
    if (tool === undefined && facts.language === 'julia') return []
    return facts.calls
      .filter(call => names.test(call.name))
      .map(call => useOf(facts, call, VERB, tool ?? 'r-ml', 'medium'))
  }
  const frameworks = importedFrameworks(facts)
  return facts.calls.flatMap(call => {
    const found = pythonTool(call, frameworks)
    return found === null ? [] : [useOf(facts, call, VERB, ...found)]
  })
}
