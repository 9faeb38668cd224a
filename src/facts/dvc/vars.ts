/** What `${}` of a dvc.yaml can name: params.yaml and the `vars`, merged as DVC merges them. */

import { itemsOf, nodeAt, textOf, type YamlNode } from '../yamlNode.ts'

/** Reads a parameter file as a tree: YAML, JSON, TOML or Python. Null when it is missing or cannot be read. */
export type ReadData = (path: string) => YamlNode | null

/** Tells what DVC refuses. */
export type Refuse = (line: number, detail: string) => void

export interface Variables {
  readonly tree: YamlNode | null
  /** Files that are loaded whole; naming one again adds nothing. */
  readonly files: ReadonlySet<string>
}

const MAX_NODES = 10_000

/** `outer` with what a `vars` list adds: maps as they stand, files whole or by their keys. */
export function withVars(vars: YamlNode | null, outer: Variables, read: ReadData, refuse: Refuse): Variables {
  let { tree } = outer
  const files = new Set(outer.files)
  for (const item of itemsOf(vars)) {
    if (interpolates(item))
      refuse(item.line, '`vars` cannot refer to other variables: DVC refuses a `${}` in them')
    const written = textOf(item)
    if (written === null) {
      tree = merged(tree, item, item.line, refuse)
      continue
    }
    const [file = '', keys] = written.split(':', 2)
    const name = file.replace(/^(?:\.\/)+/, '')
    if (files.has(name) && keys === undefined) continue
    const loaded = read(name)
    if (loaded === null) refuse(item.line, `\`vars\` names ${file}, which cannot be read`)
    if (keys === undefined) files.add(name)
    tree = merged(tree, keys === undefined ? loaded : onlyKeys(loaded, keys.split(',')), item.line, refuse)
  }
  return { tree, files }
}

function interpolates(root: YamlNode): boolean {
  const open = [root]
  for (let seen = 0; open.length > 0 && seen < MAX_NODES; seen++) {
    const node = open.pop() as YamlNode
    if (node.kind === 'scalar' && node.text.includes('${')) return true
    if (node.kind === 'list') open.push(...node.items)
    if (node.kind === 'map') for (const { value } of node.entries.values()) open.push(value)
  }
  return false
}

function onlyKeys(tree: YamlNode | null, keys: readonly string[]): YamlNode | null {
  if (tree?.kind !== 'map') return null
  return { ...tree, entries: new Map([...tree.entries].filter(([key]) => keys.includes(key))) }
}

/** Maps key by key. What both have, and not as maps, DVC refuses: nobody can say which one is meant, so neither stays. */
function merged(
  into: YamlNode | null,
  update: YamlNode | null,
  line: number,
  refuse: Refuse,
): YamlNode | null {
  if (into?.kind !== 'map') return update?.kind === 'map' ? update : into
  if (update?.kind !== 'map') return into
  const entries = new Map(into.entries)
  for (const [key, entry] of update.entries) {
    const known = nodeAt(into, key)
    if (known === null) entries.set(key, entry)
    else if (known.kind === 'map' && entry.value.kind === 'map') {
      const value = merged(known, entry.value, line, refuse)
      if (value !== null) entries.set(key, { ...entry, value })
    } else {
      refuse(line, `\`vars\` define ${key} again, which DVC refuses`)
      entries.delete(key)
    }
  }
  return { ...into, entries }
}
