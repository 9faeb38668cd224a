import type { DvcStage } from '../../facts/dvcYaml.ts'
import type { Facts } from '../../facts/index.ts'
import { baseName, folderOf, inFolder, resolvePath } from '../paths.ts'
import { firstFile } from '../tree.ts'
import { type Hop, lineOf, type Next, unresolved } from './hop.ts'
import { splitWords, type Words } from './words.ts'

const REPRO_VALUED = ['-R', '--recursive', '--glob', '-j', '--jobs']
const EXP_VALUED = [
  '-n',
  '--name',
  '-S',
  '--set-param',
  '-j',
  '--jobs',
  '-C',
  '--copy-paths',
  '-m',
  '--message',
  '--rev',
]

/** Stages that need each other in a row. */
const MAX_CHAIN = 1000

/** A stage with the paths from the root that it reads and writes. */
interface Node {
  readonly stage: DvcStage
  readonly reads: readonly string[]
  readonly writes: readonly string[]
}

/**
 * `dvc repro [targets]`, `dvc exp run`: the stages in the order of their dependencies. `--dry` and `dvc status` run nothing.
 */
export const dvc: Hop = {
  programs: ['dvc'],
  follow({ facts, command, directory }) {
    const { argv } = command
    const moved = argv[0] === '--cd' ? resolvePath(directory, argv[1] ?? '') : directory
    const words = argv[0] === '--cd' ? argv.slice(2) : argv
    const isExperiment = (words[0] === 'exp' || words[0] === 'experiments') && words[1] === 'run'
    const args = words[0] === 'repro' ? words.slice(1) : isExperiment ? words.slice(2) : null
    if (args === null) return []
    const split = splitWords(args, isExperiment ? EXP_VALUED : REPRO_VALUED)
    if (split.has('--dry', '-h', '--help')) return []
    // A queued experiment runs when the queue is started.
    if (isExperiment && split.has('--queue')) return []
    if (moved === null) return [unresolved('dvc repro', 'the directory is not known')]
    return followPipeline(facts, moved, split)
  },
}

function followPipeline(facts: Facts, directory: string, words: Words): readonly Next[] {
  const nodes = new Map<string, Node>()
  for (const path of facts.dvcYamlPaths) {
    for (const stage of facts.dvcYaml(path)?.stages ?? []) nodes.set(`${path}:${stage.name}`, nodeOf(stage))
  }
  const here = firstFile(facts.snapshot, [inFolder(directory, 'dvc.yaml')])
  const chosen = chooseTargets(nodes, directory, here, words)
  if (!Array.isArray(chosen)) return [unresolved('dvc repro', chosen as string)]
  const single = words.has('-s', '--single-item')
  const ordered = single ? chosen : inOrder(nodes, chosen)
  const next: Next[] = ordered.flatMap(({ stage }) => (stage.frozen ? [] : runStage(stage)))
  const known = new Set([...nodes.values()].flatMap(({ stage }) => [stage.name, stage.group]))
  for (const target of targetsOf(words)) {
    if (!isKnownTarget(target, known)) next.push(unresolved(`stage ${target}`, 'no such stage in the tree'))
  }
  return next
}

/** What an expression or a variable alone stands for is mostly an option or nothing. */
function targetsOf({ positionals }: Words): readonly string[] {
  return positionals.filter(word => !/^(?:\$\{\{[^}]*\}\}|\$\{?\w+\}?)$/.test(word))
}

function isKnownTarget(target: string, known: ReadonlySet<string>): boolean {
  const name = target.slice(target.lastIndexOf(':') + 1)
  return known.has(name) || /\.dvc$|dvc\.yaml$|Dvcfile$|\//.test(name)
}

function nodeOf(stage: DvcStage): Node {
  const folder = resolvePath(folderOf(stage.path), stage.wdir === '' ? '.' : stage.wdir)
  const paths = (files: DvcStage['deps']) => {
    return files.flatMap(file => (folder === null ? [] : (resolvePath(folder, file.value) ?? [])))
  }
  const writes = [...paths(stage.outs), ...paths(stage.metrics), ...paths(stage.plots)]
  return { stage, reads: paths(stage.deps), writes }
}

/** The stages that the command names; without names those of the dvc.yaml here. A text says why there are none. */
function chooseTargets(
  nodes: ReadonlyMap<string, Node>,
  directory: string,
  here: string | null,
  words: Words,
): readonly Node[] | string {
  if (words.has('-P', '--all-pipelines')) return [...nodes.values()]
  const targets = targetsOf(words)
  if (targets.length === 0) {
    if (here === null) return `no dvc.yaml in ${directory === '' ? 'the root' : directory}`
    return [...nodes.values()].filter(({ stage }) => stage.path === here)
  }
  return targets.flatMap(target => {
    const colon = target.lastIndexOf(':')
    const file = colon === -1 ? here : resolvePath(directory, target.slice(0, colon))
    const name = target.slice(colon + 1)
    const path = resolvePath(directory, target)
    return [...nodes.values()].filter(({ stage, writes }) => {
      if (path !== null && baseName(target) === 'dvc.yaml') return stage.path === path
      if (stage.path === file && (stage.name === name || stage.group === name)) return true
      if (words.has('-R', '--recursive')) return path !== null && stage.path.startsWith(`${path}/`)
      return path !== null && writes.includes(path)
    })
  })
}

/** Stages by what they write: a path itself, and the folders above it. */
interface Writers {
  readonly byPath: ReadonlyMap<string, Node>
  readonly byFolder: ReadonlyMap<string, ReadonlySet<Node>>
}

function writersIn(nodes: Iterable<Node>): Writers {
  const byPath = new Map<string, Node>()
  const byFolder = new Map<string, Set<Node>>()
  for (const node of nodes) {
    for (const path of node.writes) {
      byPath.set(path, node)
      for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
        byFolder.set(folder, (byFolder.get(folder) ?? new Set()).add(node))
      }
    }
  }
  return { byPath, byFolder }
}

/** The stages that write the path, a folder that it lies in, or something inside it. */
function writersOf({ byPath, byFolder }: Writers, path: string): Iterable<Node> {
  for (let at = path; at !== ''; at = folderOf(at)) {
    const writer = byPath.get(at)
    if (writer !== undefined) return [writer]
  }
  return byFolder.get(path) ?? []
}

/** The stages with all that they need, what is needed first. */
function inOrder(nodes: ReadonlyMap<string, Node>, chosen: readonly Node[]): readonly Node[] {
  const writers = writersIn(nodes.values())
  const ordered: Node[] = []
  const seen = new Set<Node>()
  const visit = (node: Node, depth: number) => {
    if (seen.has(node) || depth > MAX_CHAIN) return
    seen.add(node)
    for (const path of node.reads) for (const writer of writersOf(writers, path)) visit(writer, depth + 1)
    ordered.push(node)
  }
  for (const node of chosen) visit(node, 0)
  return ordered
}

function runStage(stage: DvcStage): readonly Next[] {
  const step = { path: stage.path, line: stage.line, what: `stage ${stage.name}` }
  const directory = resolvePath(folderOf(stage.path), stage.wdir === '' ? '.' : stage.wdir)
  return stage.commands.map(({ value, line }) => ({
    kind: 'script',
    steps: [step],
    source: lineOf(stage.path, value, line),
    directory,
  }))
}
