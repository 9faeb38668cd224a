import type { Facts } from '../../facts/index.ts'
import type { Located } from '../../facts/model.ts'
import { quoteWord } from '../../facts/quote.ts'
import { entriesOf, itemsOf, nodeAt, textOf, textsOf, type YamlNode } from '../../facts/yamlNode.ts'
import type { TraceStep } from '../../model.ts'
import { folderOf, resolvePath } from '../paths.ts'
import { isFile, isFolder } from '../tree.ts'
import { lineOf, type Next } from './hop.ts'

const MAX_NODES = 5000
const MAX_DEPTH = 20
const MAX_FILES = 50

/** Keys that name a program and its words, in job files of Azure ML, Kubernetes, Argo, Anyscale, SkyPilot, Determined, dstack. */
const COMMAND_KEYS = ['command', 'entrypoint', 'cmd', 'run', 'commands', 'setup']
/** Keys that name a source file. */
const FILE_KEYS = ['script', 'script_name', 'python_file', 'notebook_path', 'program', 'scoring_script']
/** Keys that name the folder which a job takes along. */
const FOLDER_KEYS = ['code', 'source_directory', 'working_dir', 'workdir']
/** Keys that name another job file. */
const REFERENCE_KEYS = ['component', 'pipeline_yaml_file', 'runconfig_yaml_file']

/** A program that a job file runs, with the folder that it says. */
interface JobCommand extends Located {
  readonly folder: string | null
}

/**
 * What a job file in the tree runs on the machine that it is submitted to. Formats differ, but all of them name a command and
 * the folder that it needs by the same few keys.
 */
export function followJobFile(facts: Facts, path: string, head: readonly TraceStep[] = []): readonly Next[] {
  const next: Next[] = []
  const seen = new Set<string>()
  const pending = [{ path, head }]
  for (let at = pending.shift(); at !== undefined && seen.size < MAX_FILES; at = pending.shift()) {
    if (seen.has(at.path)) continue
    seen.add(at.path)
    const found = readJob(facts.data(at.path))
    for (const command of found.commands) {
      const step = { path: at.path, line: command.line, what: 'job' }
      const directory = folderFor(facts, at.path, command)
      const source = lineOf(at.path, command.value, command.line)
      next.push({
        kind: 'script',
        steps: [...at.head, step],
        source,
        directory,
        certainty: 'medium',
        remote: true,
      })
    }
    for (const { value, line } of found.references) {
      const target = referencedFile(facts, at.path, value)
      if (target !== null)
        pending.push({ path: target, head: [...at.head, { path: at.path, line, what: 'job' }] })
    }
  }
  return next
}

function referencedFile(facts: Facts, from: string, written: string): string | null {
  const name = written.replace(/^(?:azureml:|file:)/, '').replace(/^\//, '')
  if (!/\.(?:ya?ml|json)$/.test(name)) return null
  const candidates = [resolvePath(folderOf(from), name), resolvePath('', name)]
  return candidates.find(path => isFile(facts.snapshot, path)) ?? null
}

interface JobFile {
  readonly commands: JobCommand[]
  readonly references: Located[]
}

function readJob(root: YamlNode | null): JobFile {
  const found: JobFile = { commands: [], references: [] }
  let left = MAX_NODES
  const visit = (node: YamlNode, folder: string | null, depth: number) => {
    if (left-- <= 0 || depth > MAX_DEPTH) return
    if (node.kind === 'list') for (const item of node.items) visit(item, folder, depth + 1)
    if (node.kind !== 'map') return
    const own = folderIn(node) ?? folder
    found.commands.push(...commandsIn(node, own))
    for (const { key, value } of entriesOf(node)) {
      const text = textOf(value)
      if (REFERENCE_KEYS.includes(key) && text !== null)
        found.references.push({ value: text, line: value.line })
      else visit(value, own, depth + 1)
    }
  }
  if (root !== null) visit(root, null, 0)
  return found
}

function folderIn(node: YamlNode): string | null {
  const named = [...FOLDER_KEYS.map(key => nodeAt(node, key)), nodeAt(node, 'runtime_env', 'working_dir')]
  const text = named.map(value => textOf(value)).find(value => value !== null)
  return text === undefined || text === null || /^(?:https?|git|azureml):/.test(text) ? null : text
}

function commandsIn(node: YamlNode, folder: string | null): readonly JobCommand[] {
  const commands: JobCommand[] = []
  for (const key of COMMAND_KEYS) {
    const value = nodeAt(node, key)
    if (value === null || value.kind === 'map') continue
    if (value.kind === 'scalar') {
      const text = textOf(value)
      // Argo's `entrypoint` and others name a template or a function with one bare word.
      if (text !== null && /\S[\s/]|\.\w+$/.test(text))
        commands.push({ value: text, line: value.line, folder })
      continue
    }
    const words = [
      ...textsOf(value),
      ...(key === 'command' ? itemsOf(nodeAt(node, 'args')).flatMap(textsOf) : []),
    ]
    // `commands` holds whole lines, the others the words of one.
    const text =
      key === 'commands'
        ? words.map(word => word.value).join('\n')
        : words.map(word => quoteWord(word.value)).join(' ')
    if (text !== '') commands.push({ value: text, line: value.line, folder })
  }
  for (const key of FILE_KEYS) {
    const text = textOf(nodeAt(node, key))
    const program = text === null ? null : programFor(text)
    if (text !== null && program !== null) {
      commands.push({
        value: `${program} ${quoteWord(text)}`,
        line: nodeAt(node, key)?.line ?? node.line,
        folder,
      })
    }
  }
  return commands
}

function programFor(file: string): string | null {
  if (file.endsWith('.py')) return 'python'
  if (/\.[Rr]$/.test(file)) return 'Rscript'
  return file.endsWith('.ipynb') ? 'papermill' : null
}

/** The folder that the words of the command fit: what the job takes along, the folder of the file, or the root. */
function folderFor({ snapshot }: Facts, path: string, { value, folder }: JobCommand): string {
  const here = folderOf(path)
  const named = folder === null ? [] : [resolvePath(here, folder), resolvePath('', folder.replace(/^\//, ''))]
  const candidates = [...named, here, ''].filter(one => one !== null).filter(one => isFolder(snapshot, one))
  const words = value.split(/\s+/).slice(0, 50)
  const fitting = candidates.find(candidate =>
    words.some(word => isFile(snapshot, resolvePath(candidate, word))),
  )
  return fitting ?? candidates[0] ?? ''
}
