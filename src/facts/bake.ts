import { readJson } from './json.ts'
import { entriesOf, nodeAt, textOf, textsOf } from './yamlNode.ts'

/** An image that `docker buildx bake` builds. Null: not told here, or computed. */
export interface BakeTarget {
  readonly name: string
  readonly line: number
  readonly context: string | null
  readonly dockerfile: string | null
  readonly stage: string | null
  readonly tags: readonly string[]
  readonly inherits: readonly string[]
}

export interface BakeFile {
  readonly path: string
  readonly targets: readonly BakeTarget[]
  /** Names of targets and groups by group. */
  readonly groups: ReadonlyMap<string, readonly string[]>
}

const BLOCK = /^[ \t]*(target|group)[ \t]+"([\w.${}-]{1,100})"[ \t]*\{/gm
const MAX_BLOCKS = 500

/** Reads `docker-bake.hcl` or `docker-bake.json`, as far as its values are literal. */
export function parseBake(path: string, text: string): BakeFile {
  return path.endsWith('.json') ? readBakeJson(path, text) : readBakeHcl(path, text)
}

function readBakeHcl(path: string, text: string): BakeFile {
  const targets: BakeTarget[] = []
  const groups = new Map<string, readonly string[]>()
  const heads = [...text.matchAll(BLOCK)].slice(0, MAX_BLOCKS)
  for (const [at, head] of heads.entries()) {
    const start = head.index + head[0].length
    const body = text.slice(start, heads[at + 1]?.index ?? text.length)
    const name = head[2] ?? ''
    if (head[1] === 'group') groups.set(name, listOf(body, 'targets'))
    else
      targets.push({
        name,
        line: text.slice(0, head.index).split('\n').length,
        context: attributeOf(body, 'context'),
        dockerfile: attributeOf(body, 'dockerfile'),
        stage: attributeOf(body, 'target'),
        tags: listOf(body, 'tags'),
        inherits: listOf(body, 'inherits'),
      })
  }
  return { path, targets, groups }
}

function attributeOf(body: string, key: string): string | null {
  return new RegExp(`^[ \\t]*${key}[ \\t]*=[ \\t]*"([^"\\n]{0,300})"`, 'm').exec(body)?.[1] ?? null
}

function listOf(body: string, key: string): readonly string[] {
  const list = new RegExp(`^[ \\t]*${key}[ \\t]*=[ \\t]*\\[([^\\]]{0,5000})\\]`, 'm').exec(body)?.[1] ?? ''
  return Array.from(list.matchAll(/"([^"\n]{0,300})"/g), ([, item]) => item ?? '')
}

function readBakeJson(path: string, text: string): BakeFile {
  const root = readJson(path, text).root
  const targets = entriesOf(nodeAt(root, 'target')).map(({ key, line, value }) => ({
    name: key,
    line,
    context: textOf(nodeAt(value, 'context')),
    dockerfile: textOf(nodeAt(value, 'dockerfile')),
    stage: textOf(nodeAt(value, 'target')),
    tags: textsOf(nodeAt(value, 'tags')).map(tag => tag.value),
    inherits: textsOf(nodeAt(value, 'inherits')).map(name => name.value),
  }))
  const groups = new Map(
    entriesOf(nodeAt(root, 'group')).map(({ key, value }) => {
      return [key, textsOf(nodeAt(value, 'targets')).map(name => name.value)] as const
    }),
  )
  return { path, targets, groups }
}
