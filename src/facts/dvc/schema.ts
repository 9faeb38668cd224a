/** What DVC refuses in a dvc.yaml, as far as its keys show it. https://dvc.org/doc/user-guide/project-structure/dvcyaml-files */

import type { Diagnostic } from '../../model.ts'
import { nearestName } from '../../settings/error.ts'
import { entriesOf, entryOf, nodeAt, type YamlEntry, type YamlNode } from '../yamlNode.ts'

const TOP = ['stages', 'vars', 'params', 'metrics', 'plots', 'artifacts', 'datasets']
const STAGE = [
  'cmd',
  'wdir',
  'deps',
  'outs',
  'params',
  'metrics',
  'plots',
  'vars',
  'frozen',
  'always_changed',
  'meta',
  'desc',
  'matrix',
  // Of DVC 2.
  'live',
]
const MOST = 20

/** Unknown keys and missing commands, by line. */
export function checkDvcYaml(path: string, root: YamlNode | null): readonly Diagnostic[] {
  if (root === null) return []
  const found: Diagnostic[] = []
  const refuse = (line: number, detail: string) => {
    if (found.length < MOST) found.push({ path, line, problem: 'invalid', detail })
  }
  if (root.kind !== 'map') {
    refuse(root.line, 'DVC refuses the file: it is no map')
    return found
  }
  for (const { key, line } of entriesOf(root))
    if (!TOP.includes(key)) refuse(line, unknownKey(key, TOP, null))
  const stages = entryOf(root, 'stages')
  if (stages !== null && stages.value.kind !== 'map' && !isEmpty(stages.value))
    refuse(stages.line, 'DVC refuses the file: `stages` is no map of names')
  for (const stage of entriesOf(stages?.value)) checkStage(stage, refuse)
  return found
}

function isEmpty(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.value === null
}

function checkStage(stage: YamlEntry, refuse: (line: number, detail: string) => void): void {
  const repeated = nodeAt(stage.value, 'foreach') !== null
  const body = repeated ? nodeAt(stage.value, 'do') : stage.value
  const outer = repeated ? entriesOf(stage.value).filter(({ key }) => key !== 'foreach' && key !== 'do') : []
  for (const { key, line } of outer) refuse(line, unknownKey(key, ['foreach', 'do'], stage.key))
  if (body?.kind !== 'map') {
    refuse(stage.line, `DVC refuses the file: stage ${stage.key} is no map`)
    return
  }
  for (const { key, line } of entriesOf(body))
    if (!STAGE.includes(key)) refuse(line, unknownKey(key, STAGE, stage.key))
  if (nodeAt(body, 'cmd') === null)
    refuse(stage.line, `DVC refuses the file: stage ${stage.key} has no \`cmd\``)
}

function unknownKey(key: string, valid: readonly string[], stage: string | null): string {
  const near = nearestName(key, valid)
  const hint = near === null ? '' : `; did you mean \`${near}\`?`
  return `DVC refuses the file: unknown key \`${key.slice(0, 60)}\`${stage === null ? '' : ` in stage ${stage}`}${hint}`
}
