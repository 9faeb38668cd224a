/** What Travis delivers when a build has passed: a `deploy` block names a provider of its program `dpl`. */

import type { Step } from '../model.ts'
import { itemsOf, nodeAt, type YamlNode } from '../yamlNode.ts'
import { scriptStep } from './parts.ts'

/** The deployments of one `deploy` block as the commands that Travis makes of them; a `script` runs as it is written. */
export function deploySteps(node: YamlNode): readonly Step[] {
  const blocks = node.kind === 'list' ? itemsOf(node) : [node]
  return blocks.flatMap(block => {
    const provider = block.kind === 'scalar' ? block : nodeAt(block, 'provider')
    if (provider?.kind !== 'scalar' || !/^[a-z][\w:-]{1,40}$/.test(provider.text)) return []
    if (provider.text === 'script') return []
    return [scriptStep({ text: `dpl ${provider.text}`, line: provider.line, literal: false })]
  })
}
