/** Parts that workflows, jobs, steps and actions share, read from the value tree. What has another form is left out. */

import { parseImageReference } from '../image.ts'
import type { Concurrency, ContainerUse, Permissions, RunDefaults, ScriptText } from '../model.ts'
import {
  entriesOf,
  entryOf,
  nodeAt,
  textOf,
  type YamlEntry,
  type YamlNode,
  type YamlScalar,
} from '../yamlNode.ts'

export function permissionsOf(entry: YamlEntry | null): Permissions | null {
  if (entry === null) return null
  const scopes: Record<string, string> = Object.create(null)
  for (const { key, value } of entriesOf(entry.value)) scopes[key] = textOf(value) ?? ''
  return { line: entry.line, all: textOf(entry.value), scopes }
}

export function concurrencyOf(entry: YamlEntry | null): Concurrency | null {
  if (entry === null) return null
  const group = textOf(entry.value) ?? textOf(nodeAt(entry.value, 'group'))
  return { line: entry.line, group, cancelInProgress: textOf(nodeAt(entry.value, 'cancel-in-progress')) }
}

export function runDefaultsOf(node: YamlNode | null): RunDefaults {
  const run = nodeAt(node, 'defaults', 'run')
  return { shell: textOf(nodeAt(run, 'shell')), workingDirectory: textOf(nodeAt(run, 'working-directory')) }
}

/** The text of a scalar that is a script, and where its lines stand. */
export function scriptOf(node: YamlNode | null): ScriptText | null {
  if (node?.kind !== 'scalar') return null
  // The first line of a literal block, also a blank one, follows its header.
  const literal = node.style === 'literal' && node.text !== ''
  return { text: node.text, line: literal ? node.line + 1 : node.line, literal }
}

/** A container or service: an image, or a map with one. */
export function containerOf({ line, value }: YamlEntry): ContainerUse | null {
  const written = textOf(value) ?? textOf(nodeAt(value, 'image'))
  if (written === null || written === '') return null
  const raw = written.startsWith('docker://') ? written.slice('docker://'.length) : written
  const computed = /^\$\{\{[^}]*\}\}$/.test(raw)
  return {
    line: entryOf(value, 'image')?.line ?? line,
    image: computed ? null : parseImageReference(raw),
    raw,
    options: textOf(nodeAt(value, 'options')),
  }
}

/** A scalar's text with the line of its key: `false` and `0` are texts here. */
export function settingOf(entry: YamlEntry | null): { readonly value: string; readonly line: number } | null {
  const value = textOf(entry?.value)
  return entry === null || value === null ? null : { value, line: entry.line }
}

/** Whether a scalar is the boolean `true`. */
export function isTrue(node: YamlNode | null): boolean {
  return node?.kind === 'scalar' && (node as YamlScalar).value === true
}
