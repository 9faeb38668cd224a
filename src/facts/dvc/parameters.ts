/** Parameter files: YAML, JSON and TOML as they are, Python where the values are literals. */

import type { Snapshot } from '../../model.ts'
import { readJson } from '../json.ts'
import { readToml } from '../toml.ts'
import { readYaml } from '../yaml.ts'
import { itemsOf, type YamlEntry, type YamlMap, type YamlNode } from '../yamlNode.ts'

/** Why a parameter file gives no values. */
export type UnreadParameters = 'missing' | 'unreadable'

const PARAMETERS_LIMIT = 1024 * 1024

/** Reads a parameter file; an empty one is an empty map. Never throws. */
export function readParameters(snapshot: Snapshot, path: string): YamlNode | UnreadParameters {
  if (snapshot.entry(path) === undefined) return 'missing'
  const content = snapshot.text(path, PARAMETERS_LIMIT)
  if (!content.ok) return 'unreadable'
  const ending = path.slice(path.lastIndexOf('.') + 1)
  if (ending === 'py') return readPython(content.text)
  if (ending === 'toml') {
    const { root, diagnostics } = readToml(path, content.text)
    return diagnostics.length > 0 ? 'unreadable' : root
  }
  if (ending === 'json') return readJson(path, content.text).root ?? 'unreadable'
  const { root, diagnostics } = readYaml(path, content.text)
  // DVC refuses a file with a key that stands twice, too.
  if (diagnostics.length > 0) return 'unreadable'
  return root ?? mapAt(1)
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

interface OpenMap extends YamlMap {
  readonly entries: Map<string, YamlEntry>
}

function mapAt(line: number): OpenMap {
  return { kind: 'map', line, entries: new Map(), mergeLine: null }
}

/** The text of a value that is no literal: it equals nothing, and nobody can say that it differs. */
export const OPAQUE = '\u0000not a literal'

const ASSIGNMENT = /^( *)(?:self\.)?([A-Za-z_]\w*) *(?::[^=]{0,200})?=(?!=) *(.*)$/
const BLOCK = /^( *)(class|def|async def) +([A-Za-z_]\w*)/

/** Assignments at the top of a module, in its classes and in their constructors, as DVC takes them from Python files. */
function readPython(text: string): YamlNode {
  const root = mapAt(1)
  const open: { indent: number; map: OpenMap | null }[] = []
  text.split('\n').forEach((raw, index) => {
    const line = index + 1
    const indent = raw.length - raw.trimStart().length
    if (raw.trim() === '' || raw.trimStart().startsWith('#')) return
    while (open.length > 0 && indent <= (open.at(-1)?.indent ?? -1)) open.pop()
    const owner = open.length === 0 ? root : (open.at(-1)?.map ?? null)
    const [, , kind, name = ''] = BLOCK.exec(raw) ?? []
    if (kind === 'class') {
      const map = mapAt(line)
      owner?.entries.set(name, { key: name, line, value: map })
      open.push({ indent, map })
      return
    }
    if (kind !== undefined) {
      open.push({ indent, map: name === '__init__' ? owner : null })
      return
    }
    const [, , key, value = ''] = ASSIGNMENT.exec(raw) ?? []
    if (key !== undefined && owner !== null)
      owner.entries.set(key, { key, line, value: pythonLiteral(value, line) })
  })
  return root
}

function pythonLiteral(written: string, line: number): YamlNode {
  const text = written.replace(/ *(?:#[^'"]*)?$/, '')
  const scalar = (value: string | number | boolean | null, style: 'plain' | 'quoted'): YamlNode => ({
    kind: 'scalar',
    line,
    value,
    text: style === 'quoted' ? String(value) : text,
    style,
  })
  if (text === 'True' || text === 'False') return scalar(text === 'True', 'plain')
  if (text === 'None') return scalar(null, 'plain')
  if (/^[-+]?(?:\d[\d_]*)?\.?\d[\d_]*\.?(?:[eE][-+]?\d+)?$/.test(text))
    return scalar(Number(text.replaceAll('_', '')), 'plain')
  const quoted = /^(?:'([^'\\]*)'|"([^"\\]*)")$/.exec(text)
  if (quoted !== null) return scalar(quoted[1] ?? quoted[2] ?? '', 'quoted')
  if (text.startsWith('[') && text.endsWith(']') && !/[[\]{}()'"\\]/.test(text.slice(1, -1))) {
    const items = text
      .slice(1, -1)
      .split(',')
      .map(item => item.trim())
      .filter(item => item !== '')
    return { kind: 'list', line, items: items.map(item => pythonLiteral(item, line)) }
  }
  return { kind: 'scalar', line, value: OPAQUE, text: OPAQUE, style: 'quoted' }
}
