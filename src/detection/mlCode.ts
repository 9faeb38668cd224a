/** Project code that has to do with machine learning: found by what it mentions, parsed once and bounded. */

import type { Automation } from '../automation/model.ts'
import type { Facts } from '../facts/index.ts'
import type { CodeFacts } from '../facts/model.ts'
import { projectCode } from '../facts/role.ts'

/** Files that are parsed at most; what automation reaches comes first. */
const mostFiles = 600

/** Words that the code of interest has somewhere: imports of ML libraries, trackers and services, and calls that seed or save. */
const interesting =
  /\b(?:sklearn|torch|tensorflow|keras|jax|flax|xgboost|lightgbm|catboost|transformers|datasets|mlflow|dagshub|wandb|dvclive|neptune|comet_ml|clearml|aim|optuna|hyperopt|ray|fastapi|flask|gradio|streamlit|bentoml|pandas|numpy|joblib|pickle|evidently|great_expectations|pandera|deepchecks|openai|langchain|llama_index|anthropic|statsmodels|prophet|spacy|fastai|ultralytics|lightning|pytorch_lightning|prefect|zenml|metaflow|dagster|kfp|flytekit|kedro|airflow|luigi|tfx|sagemaker|azureml|azure|google|mlem|hydra|library|using)\b/

const remembered = new WeakMap<Automation, readonly CodeFacts[]>()

/** Project code in the order of paths, reached files first when there are too many. */
export function mlCodeOf(facts: Facts, automation: Automation): readonly CodeFacts[] {
  const known = remembered.get(automation)
  if (known !== undefined) return known
  const found = candidates(facts, automation).flatMap(path => facts.code(path) ?? [])
  remembered.set(automation, found)
  return found
}

function candidates({ snapshot }: Facts, automation: Automation): readonly string[] {
  const reached = new Set(automation.runs.flatMap(run => (run.kind === 'code' ? [run.path] : [])))
  const paths = projectCode(snapshot)
  const first = paths.filter(path => reached.has(path))
  const rest = paths.filter(path => !reached.has(path))
  const chosen: string[] = []
  for (const path of [...first, ...rest]) {
    if (chosen.length >= mostFiles) break
    const content = snapshot.text(path, path.endsWith('.ipynb') ? 5 * 1_048_576 : undefined)
    if (content.ok && (interesting.test(content.text) || namesPackage(path, content.text))) chosen.push(path)
  }
  return chosen.sort((a, b) => (a < b ? -1 : 1))
}

/** Code of an R package calls others by their full names, without loading them. */
function namesPackage(path: string, text: string): boolean {
  return /\.r$/i.test(path) && /\b[A-Za-z][\w.]*::/.test(text)
}
