/**
 * What Travis CI delivers when a build has passed: `deploy` names a provider, or a list of them, each a ready-made task.
 * https://docs.travis-ci.com/user/deployment-v2
 */

import type { Step } from '../model.ts'
import { nodeAt, textOf, type YamlNode } from '../yamlNode.ts'
import { scriptIn, scriptStep, taskStep } from './parts.ts'

const OWNER = 'travis-deploy'

/** The steps of a `deploy` section; the provider `script` runs what it is given. */
export function deliverySteps(node: YamlNode): readonly Step[] {
  if (node.kind === 'list') return node.items.flatMap(deliverySteps)
  const provider = nodeAt(node, 'provider') ?? node
  const name = textOf(provider)
  if (name === null) return []
  if (name !== 'script') return [taskStep(OWNER, name, provider.line, [])]
  const given = nodeAt(node, 'script')
  const script = given === null ? null : scriptIn(given)
  return script === null ? [] : [scriptStep(script)]
}
