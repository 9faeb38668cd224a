import { type AST, ParseError, parseTOML } from 'toml-eslint-parser'
import type { Diagnostic } from '../model.ts'
import { firstRendering, hasPlaceholders } from './placeholders.ts'
import type { YamlEntry, YamlMap, YamlNode } from './yamlNode.ts'

/** Characters of a TOML file that are read, unless told otherwise. Manifests stay below 100 kB; a hostile one of this size takes 3 s. */
export const TOML_LIMIT = 512 * 1024

const MAX_DEPTH = 100

interface MutableMap extends YamlMap {
  readonly entries: Map<string, YamlEntry>
}

interface MutableList {
  readonly kind: 'list'
  readonly line: number
  readonly items: YamlNode[]
}

export interface TomlFile {
  /** The same tree as of a YAML file; empty when the text is no TOML. Tables have the line of their header or key. */
  readonly root: YamlMap
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads a TOML text (1.1), bounded in size and depth; never throws. One syntax error voids the whole file, as it does for the
 * programs that read it; the template of a file is read as one project made from it could have it. `limit` in characters.
 */
export function readToml(path: string, text: string, limit: number = TOML_LIMIT): TomlFile {
  if (text.length > limit) {
    const detail = `${text.length} characters are more than the ${limit} that are read`
    return { root: mapAt(1), diagnostics: [{ path, line: 1, problem: 'too-large', detail }] }
  }
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  const read = parse(path, source)
  if (read.diagnostics.length === 0 || !hasPlaceholders(source)) return read
  const rendered = parse(path, firstRendering(source))
  return rendered.diagnostics.length === 0 ? rendered : read
}

function parse(path: string, source: string): TomlFile {
  const root = mapAt(1)
  try {
    fill(root, parseTOML(source, { tomlVersion: '1.1' }).body[0])
    return { root, diagnostics: [] }
  } catch (error) {
    return { root: mapAt(1), diagnostics: [problemOf(path, error)] }
  }
}

function problemOf(path: string, error: unknown): Diagnostic {
  // The parser descends recursively: a nesting bomb ends in a RangeError, whose message says nothing about the file.
  if (error instanceof RangeError) return { path, line: 1, problem: 'unsupported', detail: 'nested too deep' }
  const line = error instanceof ParseError ? error.lineNumber : 1
  const detail = error instanceof Error ? error.message : String(error)
  return { path, line, problem: 'malformed', detail: detail.slice(0, 160) }
}

function mapAt(line: number): MutableMap {
  return { kind: 'map', line, entries: new Map(), mergeLine: null }
}

function fill(root: MutableMap, top: AST.TOMLTopLevelTable): void {
  for (const node of top.body) {
    if (node.type === 'TOMLKeyValue') {
      assign(root, node, 0)
      continue
    }
    const table = tableAt(root, node.resolvedKey, node.loc.start.line)
    for (const pair of node.body) assign(table, pair, 0)
  }
}

/** Walks down to the table of a header, making what is missing; a number in the key is a place in a list of tables. */
function tableAt(root: MutableMap, keys: readonly (string | number)[], line: number): MutableMap {
  if (keys.length > MAX_DEPTH) throw new RangeError('nested too deep')
  let table = root
  keys.forEach((key, index) => {
    if (typeof key === 'number') return
    const place = keys[index + 1]
    if (typeof place === 'number') table = itemAt(listIn(table, key, line), place, line)
    else table = mapIn(table, key, line)
  })
  return table
}

function mapIn(table: MutableMap, key: string, line: number): MutableMap {
  const found = table.entries.get(key)?.value
  if (found?.kind === 'map') return found as MutableMap
  const made = mapAt(line)
  table.entries.set(key, { key, line, value: made })
  return made
}

function listIn(table: MutableMap, key: string, line: number): MutableList {
  const found = table.entries.get(key)?.value
  if (found?.kind === 'list') return found as MutableList
  const made: MutableList = { kind: 'list', line, items: [] }
  table.entries.set(key, { key, line, value: made })
  return made
}

function itemAt(list: MutableList, place: number, line: number): MutableMap {
  const found = list.items[place]
  if (found?.kind === 'map') return found as MutableMap
  const made = mapAt(line)
  list.items.push(made)
  return made
}

function assign(table: MutableMap, pair: AST.TOMLKeyValue, depth: number): void {
  const line = pair.loc.start.line
  const names = pair.key.keys.map(key => (key.type === 'TOMLBare' ? key.name : key.value))
  const last = names.pop()
  if (last === undefined) return
  if (names.length > MAX_DEPTH) throw new RangeError('nested too deep')
  const owner = names.reduce((at, name) => mapIn(at, name, line), table)
  owner.entries.set(last, { key: last, line, value: nodeOf(pair.value, depth) })
}

function nodeOf(node: AST.TOMLContentNode, depth: number): YamlNode {
  if (depth > MAX_DEPTH) throw new RangeError('nested too deep')
  const line = node.loc.start.line
  if (node.type === 'TOMLArray')
    return { kind: 'list', line, items: node.elements.map(element => nodeOf(element, depth + 1)) }
  if (node.type === 'TOMLInlineTable') {
    const table = mapAt(line)
    for (const pair of node.body) assign(table, pair, depth + 1)
    return table
  }
  const scalar = { kind: 'scalar', line, tag: null } as const
  if (node.kind === 'string') return { ...scalar, value: node.value, text: node.value, style: 'quoted' }
  if (node.kind === 'boolean')
    return { ...scalar, value: node.value, text: String(node.value), style: 'plain' }
  if (node.kind === 'integer' || node.kind === 'float')
    return { ...scalar, value: node.value, text: node.number, style: 'plain' }
  return { ...scalar, value: node.datetime, text: node.datetime, style: 'plain' }
}
