/** Parameter files: YAML, JSON and TOML as they are, Python where the values are literals. */

import type { Snapshot } from '../../model.ts'
import { readJson } from '../json.ts'
import { readToml } from '../toml.ts'
import { readYaml } from '../yaml.ts'
import { itemsOf, type YamlNode } from '../yamlNode.ts'
import { readPythonParameters } from './pythonParameters.ts'

/** Why a parameter file gives no values. */
export type UnreadParameters = 'missing' | 'unreadable'

const PARAMETERS_LIMIT = 1024 * 1024

/** Reads a parameter file; an empty one is an empty map. Never throws. */
export function readParameters(snapshot: Snapshot, path: string): YamlNode | UnreadParameters {
  if (snapshot.entry(path) === undefined) return 'missing'
  const content = snapshot.text(path, PARAMETERS_LIMIT)
  if (!content.ok) return 'unreadable'
  const ending = path.slice(path.lastIndexOf('.') + 1)
  if (ending === 'py') return readPythonParameters(content.text)
  if (ending === 'toml') {
    const { root, diagnostics } = readToml(path, content.text)
    return diagnostics.length > 0 ? 'unreadable' : root
  }
  if (ending === 'json') return readJson(path, content.text).root ?? 'unreadable'
  const { root, diagnostics } = readYaml(path, content.text)
  // DVC refuses a file with a key that stands twice, too.
  if (diagnostics.length > 0) return 'unreadable'
  return root ?? { kind: 'map', line: 1, entries: new Map(), mergeLine: null }
}

/** The value of a dotted key (`train.layers.0`), null when there is none. */
export function parameterAt(root: YamlNode, key: string): YamlNode | null {
  let node: YamlNode | null = root
  for (const part of key.split('.').slice(0, 100)) {
    if (node?.kind === 'map') node = node.entries.get(part)?.value ?? null
    else if (node?.kind === 'list' && /^\d{1,9}$/.test(part)) node = itemsOf(node)[Number(part)] ?? null
    else return null
  }
  return node
}
