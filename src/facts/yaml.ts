import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseAllDocuments,
  type Scalar,
  Schema,
  type YAMLMap,
  type YAMLParseError,
  type YAMLSeq,
} from 'yaml'
import type { Diagnostic } from '../model.ts'
import { resolveCore } from './yamlCore.ts'
import { mendIndentation } from './yamlMend.ts'
import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from './yamlNode.ts'
import { readPlainYaml } from './yamlPlain.ts'

/** Characters of a YAML file that are read, unless told otherwise: as many as a snapshot gives by itself. */
export const YAML_LIMIT = 1024 * 1024

/** Characters from which on a file is worth a try with the reader of simple files. */
const LARGE = 16 * 1024
/** Far above what real files have (16 aliases, 2,227 expanded nodes), far below what a bomb needs. */
const MAX_ALIASES = 200
const MAX_EXPANDED_NODES = 50_000
const MAX_DEPTH = 100
const MAX_PROBLEMS = 20
/** Mending costs another reading of the file each time: so often, and so many characters, at most. */
const MAX_MENDED = 50
const MAX_MENDED_LENGTH = 512 * 1024

/** Everything stays text while the package parses: types are ours (YAML 1.2, whatever a `%YAML` directive says). */
const schema = new Schema({ schema: 'failsafe', resolveKnownTags: false })

export interface YamlFile {
  /** The first document, null when the file has none (empty, or comments alone). */
  readonly root: YamlNode | null
  /** All documents that have content. */
  readonly documents: readonly YamlNode[]
  /** Broken syntax, double keys, what went over a cap. What could be read stands in `documents` all the same. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads any YAML text, bounded in size, depth and aliases; never throws. Aliases and merge keys are resolved.
 * `limit` in characters.
 */
export function readYaml(path: string, text: string, limit: number = YAML_LIMIT): YamlFile {
  if (text.length > limit) {
    const detail = `${text.length} characters are more than the ${limit} that are read`
    return { root: null, documents: [], diagnostics: [{ path, line: 1, problem: 'too-large', detail }] }
  }
  const plain = text.length >= LARGE ? readPlainYaml(text) : null
  if (plain !== null) return { root: plain, documents: [plain], diagnostics: [] }
  const original = parse(text)
  const parsed = parseMended(original) ?? original
  const reading = new Reading(path, parsed.text)
  if (parsed.failure !== null) reading.report(0, 'malformed', brief(parsed.failure))
  const documents: YamlNode[] = []
  for (const { errors, contents } of parsed.documents) {
    const [error] = errors
    if (error !== undefined) reading.report(error.pos[0], 'malformed', brief(error.message))
    const node = contents === null ? null : reading.document(contents)
    if (node !== null) documents.push(node)
  }
  return { root: documents[0] ?? null, documents, diagnostics: reading.diagnostics }
}

interface Parsed {
  readonly text: string
  readonly documents: ReturnType<typeof parseAllDocuments>
  /** The first syntax error. */
  readonly fault: YAMLParseError | null
  /** What the package threw; it should not. */
  readonly failure: string | null
}

function parse(text: string): Parsed {
  // Each syntax error would record a stack: three quarters of the time that a file of nothing but errors takes.
  const traced = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    // Not strict: what is unambiguous is read as libyaml and GitHub read it (`[a]# comment`).
    const options = {
      schema,
      strict: false,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    } as const
    const documents = parseAllDocuments(text, options)
    const fault = documents.find(({ errors }) => errors.length > 0)?.errors[0] ?? null
    return { text, documents, fault, failure: null }
  } catch (error) {
    return { text, documents: [], fault: null, failure: String(error) }
  } finally {
    Error.stackTraceLimit = traced
  }
}

/** The file with what is indented too little mended, null when that does not make it valid. */
function parseMended(original: Parsed): Parsed | null {
  let parsed = original
  let spent = 0
  for (let tries = 0; tries < MAX_MENDED && parsed.fault !== null; tries++) {
    const text = mendIndentation(parsed.text, parsed.fault.message, parsed.fault.pos[0])
    spent += text?.length ?? 0
    if (text === null || spent > MAX_MENDED_LENGTH) return null
    parsed = parse(text)
    if (parsed.fault === null && parsed.failure === null) return parsed
  }
  return null
}

function brief(message: string): string {
  const line = message.replaceAll(/\s+/g, ' ')
  return line.length > 160 ? `${line.slice(0, 160)}…` : line
}

/** A node with what it costs whoever walks over it: nodes and depth with all aliases expanded. */
interface Measured<T extends YamlNode = YamlNode> {
  readonly node: T
  readonly size: number
  readonly height: number
}

/** The conversion of one file: the package's nodes into ours. */
class Reading {
  readonly diagnostics: Diagnostic[] = []
  readonly #path: string
  readonly #lineStarts: number[]
  readonly #lastLine: number
  #anchors = new Map<string, Measured>()
  #aliases = 0
  #expanded = 0

  constructor(path: string, text: string) {
    this.#path = path
    this.#lineStarts = [0]
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
      this.#lineStarts.push(at + 1)
    this.#lastLine = this.#lineStarts.length
  }

  report(offset: number, problem: Diagnostic['problem'], detail: string): void {
    if (this.diagnostics.length >= MAX_PROBLEMS) return
    this.diagnostics.push({ path: this.#path, line: this.#lineAt(offset), problem, detail })
  }

  /** Null when there is nothing, or when its aliases go over a cap. */
  document(contents: Node): YamlNode | null {
    this.#anchors = new Map()
    this.#aliases = 0
    this.#expanded = 0
    const { node } = this.#convert(contents, 0)
    const over = this.#overCap()
    if (over !== null)
      this.report(contents.range?.[0] ?? 0, 'unsupported', `the aliases come to more than ${over}`)
    return over !== null || (node.kind === 'scalar' && node.value === null) ? null : node
  }

  #overCap(): string | null {
    if (this.#aliases > MAX_ALIASES) return `${MAX_ALIASES}`
    return this.#expanded > MAX_EXPANDED_NODES ? `${MAX_EXPANDED_NODES} nodes when expanded` : null
  }

  #convert(node: unknown, depth: number): Measured {
    if (isAlias(node)) return this.#alias(node.source, node.range?.[0] ?? 0, depth)
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined
    const measured = this.#withinDepth(node, depth)
    if (anchor !== undefined) this.#anchors.set(anchor, measured)
    return measured
  }

  #withinDepth(node: unknown, depth: number): Measured {
    if (isScalar(node)) return leaf(this.#scalar(node))
    const collection = isMap(node) || isSeq(node) ? node : null
    if (collection === null) return leaf(NOTHING)
    const offset = collection.range?.[0] ?? 0
    if (depth >= MAX_DEPTH) {
      this.report(offset, 'unsupported', `nested more than ${MAX_DEPTH} deep`)
      return leaf({ ...NOTHING, line: this.#lineAt(offset) })
    }
    return isMap(collection) ? this.#map(collection, offset, depth) : this.#list(collection, offset, depth)
  }

  /** An anchor is known only once its node is complete, so that no node can contain itself. */
  #alias(name: string, offset: number, depth: number): Measured {
    this.#aliases++
    if (this.#overCap() !== null) return leaf(NOTHING)
    const target = this.#anchors.get(name)
    if (target === undefined) {
      this.report(offset, 'malformed', `alias '*${brief(name)}' has no anchor before it`)
      return leaf({ ...NOTHING, line: this.#lineAt(offset) })
    }
    if (depth + target.height > MAX_DEPTH) {
      this.report(offset, 'unsupported', `nested more than ${MAX_DEPTH} deep`)
      return leaf({ ...NOTHING, line: this.#lineAt(offset) })
    }
    this.#expanded += target.size
    return target
  }

  #list(list: YAMLSeq, offset: number, depth: number): Measured<YamlList> {
    const items = list.items.map(item => this.#convert(item, depth + 1))
    const node: YamlList = { kind: 'list', line: this.#lineAt(offset), items: items.map(item => item.node) }
    return measured(node, items)
  }

  #map(map: YAMLMap, offset: number, depth: number): Measured<YamlMap> {
    const entries = new Map<string, YamlEntry>()
    const values: Measured[] = []
    const merged: YamlNode[] = []
    let mergeLine: number | null = null
    for (const pair of map.items) {
      const key = this.#key(pair.key, offset)
      const value = pair.value === null ? leaf(NOTHING) : this.#convert(pair.value, depth + 1)
      if (key === null) continue
      values.push(value)
      if (key.text === '<<' && key.style === 'plain') {
        mergeLine ??= key.line
        merged.push(value.node)
        continue
      }
      if (entries.has(key.text)) this.#reportDouble(key)
      entries.set(key.text, { key: key.text, line: key.line, value: placed(value.node, key.line) })
    }
    for (const entry of merged.flatMap(mergeable)) if (!entries.has(entry.key)) entries.set(entry.key, entry)
    return measured({ kind: 'map', line: this.#lineAt(offset), entries, mergeLine }, values)
  }

  #reportDouble({ text, line }: YamlScalar): void {
    if (this.diagnostics.length >= MAX_PROBLEMS) return
    const detail = `key '${brief(text)}' stands twice in the same map`
    this.diagnostics.push({ path: this.#path, line, problem: 'invalid', detail })
  }

  /** Null for a key that is no scalar: no program that reads these files takes one. */
  #key(key: unknown, offset: number): YamlScalar | null {
    if (key === null) return { ...NOTHING, line: this.#lineAt(offset) }
    const node = isAlias(key) || isScalar(key) ? this.#convert(key, 0).node : null
    if (node?.kind === 'scalar') return node
    const at = isMap(key) || isSeq(key) ? (key.range?.[0] ?? offset) : offset
    this.report(at, 'malformed', 'a list or a map is used as a key')
    return null
  }

  #scalar(scalar: Scalar): YamlScalar {
    const text = typeof scalar.value === 'string' ? scalar.value : String(scalar.source ?? '')
    const style = STYLES.get(scalar.type ?? '') ?? 'plain'
    const typed = style === 'plain' && scalar.tag !== '!' && scalar.tag !== 'tag:yaml.org,2002:str'
    const value = typed ? resolveCore(text) : text
    const line = this.#lineAt(scalar.range?.[0] ?? 0)
    return { kind: 'scalar', line, value, text, style, tag: scalar.tag ?? null }
  }

  #lineAt(offset: number): number {
    let low = 0
    let high = this.#lastLine
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.#lineStarts[middle] as number) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}

const STYLES: ReadonlyMap<string, YamlScalar['style']> = new Map([
  ['QUOTE_DOUBLE', 'quoted'],
  ['QUOTE_SINGLE', 'quoted'],
  ['BLOCK_LITERAL', 'literal'],
  ['BLOCK_FOLDED', 'folded'],
])

const NOTHING: YamlScalar = { kind: 'scalar', line: 1, value: null, text: '', style: 'plain' }

function leaf(node: YamlNode): Measured {
  return { node, size: 1, height: 0 }
}

function measured<T extends YamlNode>(node: T, children: readonly Measured[]): Measured<T> {
  let size = 1
  let height = 0
  for (const child of children) {
    size += child.size
    height = Math.max(height, child.height)
  }
  return { node, size, height: height + 1 }
}

/** An empty value stands nowhere by itself: it gets the line of its key. */
function placed(node: YamlNode, line: number): YamlNode {
  return node.kind === 'scalar' && node.text === '' && node.style === 'plain' ? { ...node, line } : node
}

/** What `<<` brings in: a map, or a list of maps of which the earlier ones win. */
function mergeable(node: YamlNode): readonly YamlEntry[] {
  if (node.kind === 'map') return [...node.entries.values()]
  if (node.kind !== 'list') return []
  return node.items.flatMap(item => (item.kind === 'map' ? [...item.entries.values()] : []))
}
