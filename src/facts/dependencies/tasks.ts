/** Tasks that project tools define in their manifests, as shell text; a line that is the name of a task runs that task. */

import { entriesOf, itemsOf, nodeAt, textOf, textsOf, type YamlNode } from '../yamlNode.ts'
import type { Draft } from './draft.ts'

/** Adds the tasks of `[tool]` of a pyproject.toml: poe, pdm, hatch, taskipy, rye. */
export function addTasks(draft: Draft, tool: YamlNode | null): void {
  for (const { key, line, value } of entriesOf(nodeAt(tool, 'poe', 'tasks')))
    addTask(draft, key, poe(value), line)
  // `_` keeps options that all scripts share.
  for (const manager of ['pdm', 'rye'])
    for (const { key, line, value } of entriesOf(nodeAt(tool, manager, 'scripts')))
      if (key !== '_') addTask(draft, key, pdm(value), line)
  for (const { key, line, value } of entriesOf(nodeAt(tool, 'taskipy', 'tasks')))
    addTask(draft, key, textOf(value) ?? textOf(nodeAt(value, 'cmd')), line)
  for (const environment of entriesOf(nodeAt(tool, 'hatch', 'envs')))
    for (const { key, line, value } of entriesOf(nodeAt(environment.value, 'scripts')))
      addTask(draft, environment.key === 'default' ? key : `${environment.key}:${key}`, joined(value), line)
}

/** Adds a task whose text is known. */
export function addTask(draft: Draft, name: string, run: string | null, line: number): void {
  if (run !== null && run.trim() !== '') draft.tasks.push({ name, run, line })
}

/** The texts of a string or a list, one a line. */
function joined(node: YamlNode | null): string | null {
  const texts = textsOf(node).map(({ value }) => value)
  return texts.length === 0 ? null : texts.join('\n')
}

/** https://poethepoet.natn.io/tasks: a string is a command, a list names other tasks. */
function poe(node: YamlNode, depth = 0): string | null {
  if (depth > 5) return null
  if (node.kind === 'scalar') return textOf(node)
  const sequence = node.kind === 'list' ? node : nodeAt(node, 'sequence')
  if (sequence !== null) return lines(itemsOf(sequence).map(item => poe(item, depth + 1)))
  const parallel = nodeAt(node, 'parallel')
  if (parallel !== null) return lines(itemsOf(parallel).map(item => poe(item, depth + 1)))
  const command = textOf(nodeAt(node, 'cmd')) ?? textOf(nodeAt(node, 'shell')) ?? textOf(nodeAt(node, 'ref'))
  const before = textsOf(nodeAt(node, 'deps')).map(({ value }) => value)
  return lines([...before, command ?? moduleRun(textOf(nodeAt(node, 'script')))])
}

/** https://pdm-project.org/latest/usage/scripts: a command may be a list of words, a composite names other scripts. */
function pdm(node: YamlNode): string | null {
  if (node.kind === 'scalar') return textOf(node)
  const composite = nodeAt(node, 'composite') ?? nodeAt(node, 'chain')
  if (composite !== null) return joined(composite)
  const words = nodeAt(node, 'cmd')
  if (words?.kind === 'list' || node.kind === 'list')
    return textsOf(words ?? node)
      .map(({ value }) => value)
      .join(' ')
  return textOf(words) ?? textOf(nodeAt(node, 'shell')) ?? moduleRun(textOf(nodeAt(node, 'call')))
}

/** `pkg.module:function(…)` runs a function; the module is what can be followed. */
function moduleRun(target: string | null): string | null {
  const module = /^([A-Za-z_][\w.]*)/.exec(target ?? '')?.[1]
  return module === undefined ? null : `python -m ${module}`
}

function lines(parts: readonly (string | null)[]): string | null {
  const known = parts.filter(part => part !== null && part !== '')
  return known.length === 0 ? null : known.join('\n')
}
