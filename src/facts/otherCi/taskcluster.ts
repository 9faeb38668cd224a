/**
 * Commands of Taskcluster. The file is a JSON-e template, in which tasks may stand at any depth (`$if`, `$map`, `$let`): each
 * `command` of a `payload` counts. A worker with an image takes one list of words, a worker without takes a list of lists or
 * of lines. What `taskgraph` makes of its kinds is Python, and is not followed.
 * https://docs.taskcluster.net/docs/reference/integrations/github/taskcluster-yml-v1
 */

import type { Step } from '../model.ts'
import { entriesOf, type YamlNode } from '../yamlNode.ts'
import { argumentsStep, scriptIn, scriptStep } from './parts.ts'

/** The steps of all tasks below a node, in the order of the file. */
export function taskSteps(node: YamlNode, ofPayload = false): readonly Step[] {
  if (node.kind === 'scalar') return []
  if (node.kind === 'list') return node.items.flatMap(item => taskSteps(item, ofPayload))
  return entriesOf(node).flatMap(({ key, value }) =>
    ofPayload && key === 'command' ? commandSteps(value) : taskSteps(value, ofPayload || key === 'payload'),
  )
}

function commandSteps(command: YamlNode): readonly Step[] {
  if (command.kind !== 'list') return []
  const lists = command.items.filter(item => item.kind === 'list')
  if (lists.length > 0) return lists.map(list => argumentsStep(null, list.items, list.line))
  const lines =
    command.items.length > 0 && command.items.every(item => item.kind === 'scalar' && /\s/.test(item.text))
  const script = lines ? scriptIn(command) : null
  return script === null ? [argumentsStep(null, command.items, command.line)] : [scriptStep(script)]
}
