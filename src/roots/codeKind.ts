/** What a source file has to do with machine learning: it builds something, or uses what others built. */

import { foundationModels } from '../catalogue/foundationModels.ts'
import type { ToolEntry } from '../catalogue/tool.ts'
import { toolsOfModule, toolsOfPackage } from '../catalogue/tools/index.ts'
import { modulesNamedIn } from '../detection/toolCode.ts'
import { evaluationCalls } from '../facts/code/evaluation.ts'
import { trainingCalls } from '../facts/code/training.ts'
import type { Facts } from '../facts/index.ts'
import type { ToolCategory } from '../model.ts'

/**
 * trains: it trains or defines a pipeline that does; builds: it evaluates a model, or is built on a foundation model; uses: it
 * works with a model that is there.
 */
export type Deed = 'trains' | 'builds' | 'uses'

export interface CodeKind {
  readonly deed: Deed
  /** A verb with its object, as in `trains` or `uses PyTorch`. */
  readonly words: string
}

/** Orchestrators that are made for machine learning: what defines a pipeline of theirs makes a model. */
const pipelines: ReadonlySet<string> = new Set(['flyte', 'kedro', 'kubeflow-pipelines', 'metaflow', 'zenml'])
const building: ReadonlySet<ToolCategory> = new Set(['hpo', 'llmops'])
const using: ReadonlySet<ToolCategory> = new Set([
  'ml-framework',
  'experiment-tracking',
  'model-evaluation',
  'model-registry',
  'model-serving',
  'feature-store',
  'cloud-ml-platform',
  'responsible-ai',
])

/** Web frameworks and dashboards are listed as serving tools; without a model they serve anything. */
const servesAnything: ReadonlySet<string> = new Set(['fastapi-flask', 'gradio-streamlit'])

/** Bytes of a source file that is looked at; notebooks are the largest. */
const sourceLimit = 5 * 1024 * 1024

/**
 * The strongest that a source file shows; null for code without machine learning. What the repository makes itself (`isMade`) is no
 * use of it. Only a file that loads something of machine learning is parsed.
 */
export function codeKindOf(
  facts: Facts,
  path: string,
  isMade: (tool: ToolEntry) => boolean,
): CodeKind | null {
  const content = facts.snapshot.text(path, sourceLimit)
  if (!content.ok) return null
  const found = [...modulesNamedIn(content.text)].flatMap(module => kindsOf(path, module, isMade))
  const strongest = strongestOf(found)
  if (strongest === null || strongest.deed === 'trains') return strongest
  const code = facts.code(path)
  if (code === null) return strongest
  if (trainingCalls(code).length > 0) return { deed: 'trains', words: 'trains' }
  const evaluates = evaluationCalls(code).length > 0 ? [evaluating] : []
  return strongestOf([...found, ...evaluates])
}

/** Whether a file trains a model of a framework that only a file which it imports loads. */
export function trainsByImport(facts: Facts, path: string): boolean {
  const content = facts.snapshot.text(path, sourceLimit)
  if (!content.ok || !/\b(?:fit|train|learn)\w{0,20}\(/.test(content.text)) return false
  const code = facts.code(path)
  if (code === null) return false
  const imported = () =>
    facts
      .modules()
      .dependencies(code)
      .flatMap(other => facts.code(other) ?? [])
  return trainingCalls(code, imported).length > 0
}

const evaluating: CodeKind = { deed: 'builds', words: 'evaluates' }

function strongestOf(kinds: readonly CodeKind[]): CodeKind | null {
  return (
    kinds.find(({ deed }) => deed === 'trains') ??
    kinds.find(({ deed }) => deed === 'builds') ??
    kinds[0] ??
    null
  )
}

function kindsOf(path: string, module: string, isMade: (tool: ToolEntry) => boolean): readonly CodeKind[] {
  const [head = ''] = module.split('.', 1)
  if (foundationModels.test(head.replaceAll('_', '-')))
    return [{ deed: 'builds', words: `builds on ${head}` }]
  return toolsOf(path, module).flatMap((tool): CodeKind[] => {
    if (isMade(tool)) return []
    const { id, name, category } = tool
    if (pipelines.has(id)) return [{ deed: 'trains', words: `builds pipelines with ${name}` }]
    if (building.has(category)) return [{ deed: 'builds', words: `builds on ${name}` }]
    return using.has(category) && !servesAnything.has(id) ? [{ deed: 'uses', words: `uses ${name}` }] : []
  })
}

function toolsOf(path: string, module: string): readonly ToolEntry[] {
  if (/\.(?:r|rmd|qmd)$/i.test(path)) return toolsOfPackage('cran', module)
  return path.endsWith('.jl') ? toolsOfPackage('julia', module) : toolsOfModule(module)
}
