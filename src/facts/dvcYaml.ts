import type { Diagnostic, Place } from '../model.ts'
import { folderOf } from '../paths.ts'
import { checkDvcYaml } from './dvc/schema.ts'
import { type ReadData, type Refuse, type Variables, withVars } from './dvc/vars.ts'
import { type DvcScope, fillTemplate, referenced, scalarText } from './dvcTemplate.ts'
import type { Located } from './model.ts'
import { readYaml } from './yaml.ts'
import {
  entriesOf,
  entryOf,
  itemsOf,
  nodeAt,
  pairsOf,
  textOf,
  textsOf,
  type YamlEntry,
  type YamlNode,
} from './yamlNode.ts'

/** A dependency or output of a stage, relative to the stage's working directory. */
export interface DvcFile extends Located {
  /** Options beside the path: `cache`, `persist`, `push`, `remote`, `x`, `y` …, as written. */
  readonly options: Readonly<Record<string, string>>
}

export interface DvcParameter extends Place {
  /** Relative to the working directory; `params.yaml` when none is named. */
  readonly file: string
  /** Dotted key, null for the whole file. */
  readonly key: string | null
}

/** A stage, or one of those that a `foreach` or `matrix` stage stands for. */
export interface DvcStage extends Place {
  /** `train`, or `train@item`. */
  readonly name: string
  /** The name without `@item`. */
  readonly group: string
  readonly commands: readonly Located[]
  /** As written, `` when absent: relative to the folder of the dvc.yaml. */
  readonly wdir: string
  readonly deps: readonly DvcFile[]
  readonly outs: readonly DvcFile[]
  readonly metrics: readonly DvcFile[]
  readonly plots: readonly DvcFile[]
  readonly params: readonly DvcParameter[]
  readonly frozen: boolean
  readonly alwaysChanged: boolean
  /** The first `${}` whose value is not known, in its line; null when the whole stage is known. */
  readonly missing: Located | null
}

export interface DvcArtifact extends Place {
  readonly name: string
  readonly artifactPath: string
  readonly type: string | null
  /** The sentence that `desc` gives. */
  readonly description: string | null
}

export interface DvcYaml {
  readonly path: string
  readonly stages: readonly DvcStage[]
  /** Top-level lists. */
  readonly metrics: readonly DvcFile[]
  readonly plots: readonly DvcFile[]
  readonly params: readonly DvcFile[]
  readonly artifacts: readonly DvcArtifact[]
  /** Names of `foreach` and `matrix` stages whose items are not known. */
  readonly unresolved: readonly Located[]
  /** False when DVC itself could not read the file. */
  readonly readable: boolean
  readonly diagnostics: readonly Diagnostic[]
}

const DEFAULT_PARAMS = 'params.yaml'
const MAX_STAGES = 5000
const MAX_ITEMS = 500

/** Reads a dvc.yaml: stages with templating, `foreach` and `matrix` expanded as far as the files tell. Never throws. */
export function parseDvcYaml(path: string, text: string, readData: ReadData): DvcYaml {
  const { root, diagnostics } = readYaml(path, text)
  const problems = [...diagnostics]
  if (diagnostics.length === 0) problems.push(...checkDvcYaml(path, root))
  const folder = folderOf(path)
  const data: ReadData = name => readData(joinData(folder, name))
  const refuse: Refuse = (line, detail) => problems.push({ path, line, problem: 'invalid', detail })
  const standard = { tree: data(DEFAULT_PARAMS), files: new Set([DEFAULT_PARAMS]) }
  const variables = withVars(nodeAt(root, 'vars'), standard, data, refuse)
  const scope: DvcScope = [variables.tree]
  const context: Context = { path, variables, data, refuse }
  const stages: DvcStage[] = []
  const unresolved: Located[] = []
  for (const entry of entriesOf(nodeAt(root, 'stages'))) {
    const read = readEntry(context, entry)
    if (read === null) unresolved.push({ value: entry.key, line: entry.line })
    for (const stage of read ?? []) {
      if (stages.length < MAX_STAGES) stages.push(stage)
    }
    if (stages.length >= MAX_STAGES) {
      const detail = `only ${MAX_STAGES} stages are read`
      problems.push({ path, line: entry.line, problem: 'truncated', detail })
      break
    }
  }
  const files = (key: string) => itemsOf(nodeAt(root, key)).flatMap(item => readFile(item, scope).file ?? [])
  return {
    path,
    stages,
    metrics: files('metrics'),
    plots: files('plots'),
    params: files('params'),
    artifacts: readArtifacts(path, nodeAt(root, 'artifacts'), scope),
    unresolved,
    readable: !diagnostics.some(({ problem }) => problem === 'malformed' || problem === 'too-large'),
    diagnostics: problems,
  }
}

function joinData(folder: string, name: string): string {
  const parts: string[] = []
  for (const part of `${folder}/${name}`.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** What the stages of one dvc.yaml share. */
interface Context {
  readonly path: string
  readonly variables: Variables
  /** Paths from the folder of the dvc.yaml. */
  readonly data: ReadData
  readonly refuse: Refuse
}

/** The stage of one entry, or those that its `foreach` or `matrix` stands for; null when its items are not known. */
function readEntry(context: Context, entry: YamlEntry): readonly DvcStage[] | null {
  const { key, value } = entry
  const scope: DvcScope = [context.variables.tree]
  const foreach = nodeAt(value, 'foreach')
  const matrix = nodeAt(value, 'matrix')
  if (foreach === null && matrix === null) return [readStage(context, entry, value, key, null)]
  const items = foreach === null ? matrixItems(matrix, scope) : foreachItems(foreach, scope)
  const body = foreach === null ? value : nodeAt(value, 'do')
  if (items === null) return null
  return items.map(({ name, item }) => readStage(context, entry, body, `${key}@${name}`, item))
}

interface Item {
  readonly name: string
  /** A map that binds `item` and `key`. */
  readonly item: YamlNode
}

function foreachItems(node: YamlNode, scope: DvcScope): readonly Item[] | null {
  const source = fillNode(node, scope)
  if (source?.kind === 'map') {
    return entriesOf(source)
      .slice(0, MAX_ITEMS)
      .map(({ key, line, value }) => ({
        name: key,
        item: bind(line, { item: value, key: textNode(key, line) }),
      }))
  }
  if (source?.kind !== 'list') return null
  const items = source.items.slice(0, MAX_ITEMS)
  // One item that is no plain value makes all names numbers.
  const numbered = items.some(({ kind }) => kind !== 'scalar')
  const named = items.map((item, at): [string, YamlNode] => [
    item.kind === 'scalar' && !numbered ? scalarText(item) : String(at),
    item,
  ])
  return [...new Map(named)].map(([name, item]) => ({ name, item: bind(item.line, { item }) }))
}

function matrixItems(node: YamlNode | null, scope: DvcScope): readonly Item[] | null {
  const source = fillNode(node, scope)
  if (source?.kind !== 'map') return null
  let items: { names: string[]; values: Map<string, YamlNode> }[] = [{ names: [], values: new Map() }]
  for (const { key, value } of source.entries.values()) {
    if (value.kind !== 'list') return null
    items = items.flatMap(({ names, values }) =>
      value.items.slice(0, MAX_ITEMS).map((choice, at) => ({
        names: [...names, choice.kind === 'scalar' ? scalarText(choice) : `${key}${at}`],
        values: new Map(values).set(key, choice),
      })),
    )
    if (items.length > MAX_ITEMS) items.length = MAX_ITEMS
  }
  return items
    .filter(({ names }) => names.length > 0)
    .map(({ names, values }) => {
      const item = mapNode(node?.line ?? 1, values)
      const key = names.join('-')
      return { name: key, item: bind(item.line, { item, key: textNode(key, item.line) }) }
    })
}

function bind(line: number, values: Readonly<Record<string, YamlNode>>): YamlNode {
  return mapNode(line, new Map(Object.entries(values)))
}

function mapNode(line: number, values: ReadonlyMap<string, YamlNode>): YamlNode {
  const entries = new Map([...values].map(([key, value]) => [key, { key, line, value }]))
  return { kind: 'map', line, entries, mergeLine: null }
}

function textNode(text: string, line: number): YamlNode {
  return { kind: 'scalar', line, value: text, text, style: 'quoted' }
}

/** A value with its references filled in; null when one of them is not known. */
function fillNode(node: YamlNode | null, scope: DvcScope): YamlNode | null {
  if (node === null) return null
  if (node.kind === 'list') {
    const items = node.items.map(item => fillNode(item, scope))
    return items.includes(null) ? null : { ...node, items: items as YamlNode[] }
  }
  if (node.kind === 'map') {
    const values = new Map<string, YamlNode>()
    for (const { key, value } of node.entries.values()) {
      const filled = fillNode(value, scope)
      if (filled === null) return null
      values.set(key, filled)
    }
    return mapNode(node.line, values)
  }
  if (!node.text.includes('${')) return node
  const whole = referenced(node.text, scope)
  if (whole !== null) return whole
  const { text, complete } = fillTemplate(node.text, scope)
  return complete ? textNode(text, node.line) : null
}

/** `item`: what binds `item` and `key`, null outside of `foreach` and `matrix`. */
function readStage(
  { path, variables, data, refuse }: Context,
  entry: YamlEntry,
  body: YamlNode | null,
  name: string,
  item: YamlNode | null,
): DvcStage {
  const folder = fillTemplate(textOf(nodeAt(body, 'wdir')) ?? '', [item, variables.tree]).text
  const vars = nodeAt(body, 'vars')
  const own = vars === null ? variables : withVars(vars, variables, file => data(`${folder}/${file}`), refuse)
  const scope: DvcScope = [item, own.tree]
  let missing: Located | null = null
  const note = (text: string, line: number) => {
    missing ??= { value: /\$\{[^}]{0,200}\}/.exec(text)?.[0] ?? '${}', line }
  }
  const fill = (text: string, line: number): string => {
    const filled = fillTemplate(text, scope)
    if (!filled.complete) note(filled.text, line)
    return filled.text
  }
  const files = (key: string) =>
    itemsOf(nodeAt(body, key)).flatMap(item => {
      const read = readFile(item, scope)
      if (!read.complete) note(read.file?.value ?? '', read.file?.line ?? entry.line)
      return read.file ?? []
    })
  const cmd = nodeAt(body, 'cmd')
  const commands = textsOf(cmd).map(({ value, line }) => ({ value: fill(value, line), line }))
  const wdir = fill(textOf(nodeAt(body, 'wdir')) ?? '', entryOf(body, 'wdir')?.line ?? entry.line)
  return {
    path,
    line: entry.line,
    name,
    group: entry.key,
    commands,
    wdir,
    deps: files('deps'),
    outs: files('outs'),
    metrics: files('metrics'),
    plots: files('plots'),
    params: itemsOf(nodeAt(body, 'params')).flatMap(item => readParameters(path, item, fill)),
    frozen: textOf(nodeAt(body, 'frozen')) === 'true',
    alwaysChanged: textOf(nodeAt(body, 'always_changed')) === 'true',
    missing,
  }
}

/** `path`, or `path: {options}`. */
function readFile(node: YamlNode, scope: DvcScope): { file: DvcFile | null; complete: boolean } {
  const [entry] = entriesOf(node)
  const written = textOf(node) ?? entry?.key
  if (written === undefined) return { file: null, complete: true }
  const filled = fillTemplate(written, scope)
  const options = Object.create(null) as Record<string, string>
  for (const pair of pairsOf(entry?.value)) options[pair.name] = pair.value
  return { file: { value: filled.text, line: entry?.line ?? node.line, options }, complete: filled.complete }
}

function readParameters(
  path: string,
  node: YamlNode,
  fill: (text: string, line: number) => string,
): readonly DvcParameter[] {
  const plain = textOf(node)
  if (plain !== null) {
    const text = fill(plain, node.line)
    // DVC takes `file:` without keys for the whole file, and any other text for a key of params.yaml.
    return [{ path, line: node.line, file: DEFAULT_PARAMS, key: text }]
  }
  return entriesOf(node).flatMap(({ key, line, value }): DvcParameter[] => {
    const file = fill(key, line)
    const keys = textsOf(value)
    if (keys.length === 0) return [{ path, line, file, key: null }]
    return keys.map(one => ({ path, line: one.line, file, key: fill(one.value, one.line) }))
  })
}

function readArtifacts(path: string, node: YamlNode | null, scope: DvcScope): readonly DvcArtifact[] {
  return entriesOf(node).flatMap(({ key, line, value }) => {
    const written = textOf(nodeAt(value, 'path'))
    if (written === null) return []
    const artifactPath = fillTemplate(written, scope).text
    return [
      {
        path,
        line,
        name: key,
        artifactPath,
        type: textOf(nodeAt(value, 'type')),
        description: textOf(nodeAt(value, 'desc')),
      },
    ]
  })
}
