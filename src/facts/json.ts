import type { Diagnostic } from '../model.ts'
import type { YamlEntry, YamlNode, YamlScalar } from './yamlNode.ts'

/** Characters of a JSON file that are read, unless told otherwise. */
export const JSON_LIMIT = 2 * 1024 * 1024

const MAX_DEPTH = 100
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:\n]|[^\s"{}[\],:]+/g

export interface JsonFile {
  /** The same tree as of a YAML file; null when the text is no JSON. */
  readonly root: YamlNode | null
  readonly diagnostics: readonly Diagnostic[]
}

interface Open {
  readonly node: YamlNode
  readonly entries: Map<string, YamlEntry> | null
  readonly items: YamlNode[] | null
  key: { readonly text: string; readonly line: number } | null
}

/** Reads a JSON text with the line of every value, bounded in size and depth; never throws. `limit` in characters. */
export function readJson(path: string, text: string, limit: number = JSON_LIMIT): JsonFile {
  const refused = (problem: Diagnostic['problem'], line: number, detail: string): JsonFile => ({
    root: null,
    diagnostics: [{ path, line, problem, detail }],
  })
  if (text.length > limit)
    return refused('too-large', 1, `${text.length} characters are more than the ${limit} that are read`)
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  try {
    // The language's own parser decides what is JSON; after it, finding the tokens again cannot go wrong.
    JSON.parse(source)
  } catch (error) {
    const detail = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : 'no JSON'
    return refused('malformed', lineOfProblem(source, detail), detail.slice(0, 160))
  }
  const root = build(source)
  return root === null ? refused('unsupported', 1, 'nested too deep') : { root, diagnostics: [] }
}

function lineOfProblem(text: string, detail: string): number {
  const offset = /at position (\d+)/.exec(detail)?.[1]
  return offset === undefined ? 1 : text.slice(0, Number(offset)).split('\n').length
}

function build(text: string): YamlNode | null {
  const stack: Open[] = []
  let root: YamlNode | null = null
  let line = 1
  const place = (node: YamlNode): void => {
    const open = stack.at(-1)
    if (open === undefined) root = node
    else if (open.items !== null) open.items.push(node)
    else if (open.key !== null) {
      open.entries?.set(open.key.text, { key: open.key.text, line: open.key.line, value: node })
      open.key = null
    }
  }
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '\n') line += 1
    else if (token === '{' || token === '[') {
      if (stack.length >= MAX_DEPTH) return null
      const open = opened(token, line)
      place(open.node)
      stack.push(open)
    } else if (token === '}' || token === ']') stack.pop()
    else if (token !== ',' && token !== ':') {
      const open = stack.at(-1)
      const isKey = open !== undefined && open.entries !== null && open.key === null
      if (isKey) open.key = { text: String(JSON.parse(token)), line }
      else place(scalarOf(token, line))
    }
  }
  return root
}

function opened(token: '{' | '[', line: number): Open {
  if (token === '[') {
    const items: YamlNode[] = []
    return { node: { kind: 'list', line, items }, entries: null, items, key: null }
  }
  const entries = new Map<string, YamlEntry>()
  return { node: { kind: 'map', line, entries, mergeLine: null }, entries, items: null, key: null }
}

function scalarOf(token: string, line: number): YamlScalar {
  const value = JSON.parse(token) as YamlScalar['value']
  const quoted = typeof value === 'string'
  return {
    kind: 'scalar',
    line,
    value,
    text: quoted ? value : token,
    style: quoted ? 'quoted' : 'plain',
    tag: null,
  }
}
