/** What a source file has to do with machine learning: it builds something, or uses what others built. */

import { foundationModels } from '../catalogue/foundationModels.ts'
import type { ToolEntry } from '../catalogue/tool.ts'
import { toolsOfModule, toolsOfPackage } from '../catalogue/tools/index.ts'
import { evaluationCalls } from '../facts/code/evaluation.ts'
import { trainingCalls } from '../facts/code/training.ts'
import type { Facts } from '../facts/index.ts'
import type { CodeFacts } from '../facts/model.ts'
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

/** The strongest that the file shows; null for code without machine learning. What the repository makes itself (`isMade`) is no use of it. */
export function codeKindOf(
  facts: Facts,
  code: CodeFacts,
  isMade: (tool: ToolEntry) => boolean,
): CodeKind | null {
  const imported = facts
    .modules()
    .dependencies(code)
    .flatMap(path => facts.code(path) ?? [])
  if (trainingCalls(code, imported).length > 0) return { deed: 'trains', words: 'trains' }
  const found = code.imports.flatMap(({ module, level }) => (level > 0 ? [] : kindsOf(code, module, isMade)))
  const evaluates = evaluationCalls(code).length > 0
  if (evaluates) found.push({ deed: 'builds', words: 'evaluates' })
  return (
    found.find(({ deed }) => deed === 'trains') ??
    found.find(({ deed }) => deed === 'builds') ??
    found[0] ??
    null
  )
}

function kindsOf(code: CodeFacts, module: string, isMade: (tool: ToolEntry) => boolean): readonly CodeKind[] {
  const [head = ''] = module.split('.', 1)
  if (foundationModels.test(head.replaceAll('_', '-')))
    return [{ deed: 'builds', words: `builds on ${head}` }]
  return toolsOf(code, module).flatMap((tool): CodeKind[] => {
    if (isMade(tool)) return []
    const { id, name, category } = tool
    if (pipelines.has(id)) return [{ deed: 'trains', words: `builds pipelines with ${name}` }]
    if (building.has(category)) return [{ deed: 'builds', words: `builds on ${name}` }]
    return using.has(category) && !servesAnything.has(id) ? [{ deed: 'uses', words: `uses ${name}` }] : []
  })
}

function toolsOf({ language }: CodeFacts, module: string) {
  if (language === 'python') return toolsOfModule(module)
  return toolsOfPackage(language === 'r' ? 'cran' : 'julia', module)
}
