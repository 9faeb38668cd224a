/** Project code that a practice looks at: the files that mention machine learning at all, parsed once and bounded. */

import type { CodeFacts } from '../facts/model.ts'
import { projectCode } from '../facts/role.ts'
import type { Subject } from './practice.ts'

/** Files that are parsed at most for judging; what automation reaches comes first. */
const mostFiles = 600

/** Words that the code of interest has somewhere: imports of ML libraries, trackers and services, and calls that seed or save. */
const interesting =
  /\b(?:sklearn|torch|tensorflow|keras|jax|flax|xgboost|lightgbm|catboost|transformers|datasets|mlflow|wandb|dvclive|neptune|comet_ml|clearml|aim|optuna|hyperopt|ray|fastapi|flask|gradio|streamlit|bentoml|pandas|numpy|joblib|pickle|evidently|great_expectations|pandera|deepchecks|openai|langchain|llama_index|anthropic|statsmodels|prophet|spacy|fastai|ultralytics|lightning|pytorch_lightning|prefect|zenml|metaflow|dagster|kfp|flytekit|kedro|airflow|luigi|tfx|sagemaker|azureml|azure|google|mlem|hydra|library|using)\b/

const remembered = new WeakMap<Subject, readonly CodeFacts[]>()

/** Project code in the order of paths, reached files first when there are too many. */
export function mlCode(subject: Subject): readonly CodeFacts[] {
  const known = remembered.get(subject)
  if (known !== undefined) return known
  const facts = candidates(subject).flatMap(path => subject.facts.code(path) ?? [])
  remembered.set(subject, facts)
  return facts
}

function candidates(subject: Subject): readonly string[] {
  const reached = new Set(subject.automation.runs.flatMap(run => (run.kind === 'code' ? [run.path] : [])))
  const paths = projectCode(
    subject.snapshot.files.filter(({ kind }) => kind === 'file').map(({ path }) => path),
  )
  const first = paths.filter(path => reached.has(path))
  const rest = paths.filter(path => !reached.has(path))
  const chosen: string[] = []
  for (const path of [...first, ...rest]) {
    if (chosen.length >= mostFiles) break
    const content = subject.snapshot.text(path, path.endsWith('.ipynb') ? 5 * 1_048_576 : undefined)
    if (content.ok && interesting.test(content.text)) chosen.push(path)
  }
  return chosen.sort((a, b) => (a < b ? -1 : 1))
}
