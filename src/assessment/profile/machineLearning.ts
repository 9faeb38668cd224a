/** Whether a repository is about machine learning at all (catalogue 2.9: no ML framework, no data tool, no model file). */

import { tools as catalogue } from '../../catalogue/tools/index.ts'
import { isProduct, ownPackages } from '../../detection/product.ts'
import type { Facts } from '../../facts/index.ts'
import { openingOf } from '../../facts/opening.ts'
import { isOwn, roleOf } from '../../facts/role.ts'
import type { ToolCategory, Trait } from '../../model.ts'
import { filesEnding } from '../../snapshot/endings.ts'
import type { ProfileSubject } from '../profile.ts'

const mlCategories: ReadonlySet<ToolCategory> = new Set([
  'ml-framework',
  'experiment-tracking',
  'model-evaluation',
  'model-registry',
  'hpo',
  'feature-store',
  'llmops',
  'cloud-ml-platform',
  'annotation',
  'responsible-ai',
  'data-validation',
])

/** Packages of frameworks that are made for pipelines of machine learning alone, unlike Airflow or DVC. */
const pipelineFrameworks: ReadonlySet<string> = new Set(
  'kedro zenml metaflow kfp flytekit tfx mlem ploomber'.split(' '),
)

/** Endings of files that hold models. */
const modelFiles =
  'h5 hdf5 onnx pt pth safetensors pkl pickle joblib tflite pb gguf mlmodel ckpt keras'.split(' ')

/** A repository that says it is about machine learning is, though its own code needs no framework: a linter for notebooks, a deploy action. */
const ownWords =
  /\b(?:machine[- ]learning|deep[- ]learning|MLOps|data scien(?:ce|tists?)|jupyter notebooks?|ML (?:models?|pipelines?|projects?|engineers?|workflows?|platform)|bento(?:ml)?|mlflow|LLMs?)\b/i

/** The reason to call it non-ml, or null when it has to do with machine learning. */
export function mlSignal({ facts, tools, tasks }: ProfileSubject, traits: readonly Trait[]): string | null {
  if (traits.includes('trains') || traits.includes('llm')) return null
  if (tools.some(tool => mlCategories.has(tool.category))) return null
  if (tools.some(tool => tool.id === 'cml' || tool.id === 'ml-ci-action')) return null
  if (facts.dependencies.some(({ name }) => pipelineFrameworks.has(name))) return null
  const own = ownPackages(facts)
  if (catalogue.some(tool => mlCategories.has(tool.category) && isProduct(tool, own))) return null
  if (isDataSet(facts)) return null
  if (tasks.some(task => task.id === 'train' || task.id === 'evaluate')) return null
  if (filesEnding(facts.snapshot, ...modelFiles).length > 0) return null
  if (ownWords.test(openingOf(facts.snapshot).text) && !isDocumentation(facts)) return null
  return 'no ML framework, no ML tool and no model file was found'
}

/**
 * Whether the repository is a program of its own that has to do with machine learning only by its words, its tests and what it
 * vendors: a tracking server in Go whose tests use a client in Python.
 */
export function isTool({ facts, tools }: ProfileSubject): boolean {
  const used = tools.some(
    ({ category, evidence }) =>
      mlCategories.has(category) && evidence.some(({ path }) => path !== null && isOwn(path)),
  )
  return !used && facts.snapshot.files.some(({ path }) => otherCode.test(path) && roleOf(path) === 'project')
}

const otherCode = /\.(?:go|rs|java|kt|scala|ts|js|cc|cpp|cs)$/

/** A book or a site: nothing but pages, what formats and hosts them, and settings. */
function isDocumentation({ snapshot }: Facts): boolean {
  const pages = snapshot.files.filter(({ path }) => /\.(?:md|mdx|rst|qmd|adoc)$/i.test(path))
  return pages.length >= leastPages && snapshot.files.every(({ path }) => !isProgram(path))
}

const leastPages = 5

function isProgram(path: string): boolean {
  if (/^action\.ya?ml$/.test(path)) return true
  return roleOf(path) !== 'docs' && !path.startsWith('.') && programs.test(path)
}

const programs = /\.(?:py|ipynb|r|rmd|jl|sh|ps1|sql|tf|bicep|go|rs|java|kt|scala|ts|js|cc|cpp|cs)$/i

/** Data sets that DVC tracks, without a pipeline of DVC that makes something else of them: data is what such a repository is for. */
function isDataSet({ snapshot, dvcYamlPaths, dvcYaml }: Facts): boolean {
  return (
    dvcYamlPaths.every(path => dvcYaml(path)?.stages.length === 0) &&
    snapshot.files.some(({ path }) => path.endsWith('.dvc')) &&
    /\bdata ?(?:sets?|registry)\b/i.test(openingOf(snapshot).text)
  )
}
