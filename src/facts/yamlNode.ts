/** The value tree of a YAML file with positions, and how it is read. Every reader takes null for "nothing there". */

export interface YamlScalar {
  readonly kind: 'scalar'
  readonly line: number
  /** As YAML 1.2 core resolves it: `on` and `yes` stay texts, `1.10` is 1.1, a quoted `"1"` stays a text. */
  readonly value: string | number | boolean | null
  /** The text of the file after unquoting and unfolding: `1.10` stays `1.10`; empty for an empty value. */
  readonly text: string
  readonly style: 'plain' | 'quoted' | 'literal' | 'folded'
  /** An explicit tag: `!vault`, `tag:yaml.org,2002:str`. */
  readonly tag?: string | null
}

/** A text with the line where it stands. */
export interface YamlText {
  readonly value: string
  readonly line: number
}

export interface YamlList {
  readonly kind: 'list'
  readonly line: number
  readonly items: readonly YamlNode[]
}

export interface YamlEntry {
  readonly key: string
  /** Line of the key. */
  readonly line: number
  readonly value: YamlNode
}

export interface YamlMap {
  readonly kind: 'map'
  readonly line: number
  /** By key, in the order of the file. Of a key that stands twice, the last one. Merged entries come last. */
  readonly entries: ReadonlyMap<string, YamlEntry>
  /** Line of the first `<<`, null when nothing is merged into it. */
  readonly mergeLine: number | null
}

/** An aliased node is the very node of its anchor, with the lines of the anchor. The tree has no cycles. */
export type YamlNode = YamlScalar | YamlList | YamlMap

type Maybe = YamlNode | null | undefined

/** The entries of a map in order; none for everything else. */
export function entriesOf(node: Maybe): readonly YamlEntry[] {
  return node?.kind === 'map' ? [...node.entries.values()] : []
}

export function entryOf(node: Maybe, key: string): YamlEntry | null {
  return (node?.kind === 'map' ? node.entries.get(key) : undefined) ?? null
}

/** The node at the end of a path of keys, null when one of them is missing. */
export function nodeAt(node: Maybe, ...keys: readonly string[]): YamlNode | null {
  let at = node ?? null
  for (const key of keys) at = entryOf(at, key)?.value ?? null
  return at
}

/** The items of a list; none for everything else. */
export function itemsOf(node: Maybe): readonly YamlNode[] {
  return node?.kind === 'list' ? node.items : []
}

/** The text of a scalar; null for collections and for null itself. */
export function textOf(node: Maybe): string | null {
  return node?.kind === 'scalar' && node.value !== null ? node.text : null
}

export function locatedOf(node: Maybe): YamlText | null {
  const value = textOf(node)
  return value === null || node === null || node === undefined ? null : { value, line: node.line }
}

/** The texts of a scalar or of the scalars of a list, as in `branches: main` and `branches: [main, dev]`. */
export function textsOf(node: Maybe): readonly YamlText[] {
  const nodes = node?.kind === 'list' ? node.items : [node]
  return nodes.flatMap(item => locatedOf(item) ?? [])
}

/** Scalars by key, as in `env:`; what is no scalar is left out, null is the empty text. */
export function pairsOf(node: Maybe): readonly (YamlText & { readonly name: string })[] {
  return entriesOf(node).flatMap(({ key, line, value }) =>
    value.kind === 'scalar' ? [{ name: key, value: value.text, line }] : [],
  )
}

export function isNull(node: Maybe): boolean {
  return node === null || node === undefined || (node.kind === 'scalar' && node.value === null)
}

export type PlainYaml = string | number | boolean | null | PlainYaml[] | { [key: string]: PlainYaml }

/** Plain data with objects that have no prototype, so that no key of the file means anything to the language. */
export function toPlain(node: YamlNode | null): PlainYaml {
  if (node === null) return null
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(toPlain)
  const plain: { [key: string]: PlainYaml } = Object.create(null)
  for (const { key, value } of node.entries.values()) plain[key] = toPlain(value)
  return plain
}

/** All scalars of a tree. A node that aliases repeat is read once, so that the work is linear in the file. */
export function scalarsIn(tree: YamlNode | null): readonly YamlScalar[] {
  const found: YamlScalar[] = []
  const seen = new Set<YamlNode>()
  const open = tree === null ? [] : [tree]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue
    seen.add(node)
    if (node.kind === 'scalar') found.push(node)
    else
      open.push(
        ...(node.kind === 'list' ? node.items : entriesOf(node).map(({ value }) => value)).toReversed(),
      )
  }
  return found
}
