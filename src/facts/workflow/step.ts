import type { Step } from '../model.ts'
import { parseActionReference } from '../references.ts'
import {
  entryOf,
  itemsOf,
  locatedOf,
  nodeAt,
  pairsOf,
  textOf,
  type YamlMap,
  type YamlNode,
} from '../yamlNode.ts'
import { isTrue, scriptOf, settingOf } from './fields.ts'

/** A `parallel` group holds plain steps alone; what stands deeper is not read. */
const MAX_GROUP_DEPTH = 2
const CONTROLS = ['wait', 'wait-all', 'cancel'] as const

/** The steps of a job or of a composite action, those of `parallel` groups in their place. */
export function stepsOf(steps: YamlNode | null, depth = 0): readonly Step[] {
  return itemsOf(steps).flatMap(item => {
    if (item.kind !== 'map') return []
    const group = nodeAt(item, 'parallel')
    if (group === null) return [stepOf(item)]
    return depth < MAX_GROUP_DEPTH ? stepsOf(group, depth + 1) : []
  })
}

function stepOf(node: YamlMap): Step {
  const field = (key: string) => textOf(nodeAt(node, key))
  const uses = locatedOf(nodeAt(node, 'uses'))
  return {
    line: node.line,
    id: field('id'),
    name: field('name'),
    if: settingOf(entryOf(node, 'if')),
    uses: uses === null ? null : { ...uses, reference: parseActionReference(uses.value) },
    with: pairsOf(nodeAt(node, 'with')),
    run: scriptOf(nodeAt(node, 'run')),
    shell: field('shell'),
    workingDirectory: field('working-directory'),
    env: pairsOf(nodeAt(node, 'env')),
    continueOnError: settingOf(entryOf(node, 'continue-on-error')),
    timeoutMinutes: field('timeout-minutes'),
    background: isTrue(nodeAt(node, 'background')),
    control: CONTROLS.find(key => entryOf(node, key) !== null) ?? null,
  }
}
