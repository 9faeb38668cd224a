import type { Diagnostic, Place } from '../model.ts'
import type { Located } from './model.ts'
import { readYaml } from './yaml.ts'
import {
  entriesOf,
  itemsOf,
  locatedOf,
  nodeAt,
  pairsOf,
  textOf,
  textsOf,
  type YamlEntry,
  type YamlNode,
} from './yamlNode.ts'

export interface TaskCommand extends Located {
  /** `value` names a task instead of being a shell text. */
  readonly isTask: boolean
  readonly ignored: boolean
}

/** One task of a Taskfile. */
export interface TaskfileTask extends Place {
  readonly name: string
  readonly aliases: readonly string[]
  readonly needs: readonly string[]
  readonly commands: readonly TaskCommand[]
  readonly directory: string | null
  readonly ignoresErrors: boolean
  readonly variables: ReadonlyMap<string, string>
}

export interface Taskfile {
  readonly path: string
  readonly variables: ReadonlyMap<string, string>
  readonly tasks: readonly TaskfileTask[]
  readonly includes: readonly (Located & {
    readonly name: string
    readonly directory: string | null
    readonly flatten: boolean
  })[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Replaces `{{.NAME}}`; what is not known becomes the shell's `${NAME}`. */
export function fillTask(text: string, values: ReadonlyMap<string, string>): string {
  let out = ''
  let at = 0
  for (let guard = 0; guard < 1000; guard++) {
    const open = text.indexOf('{{', at)
    const close = open === -1 ? -1 : text.indexOf('}}', open)
    if (close === -1) break
    const inner = text.slice(open + 2, close).trim()
    const name = /^\.(\w+)/.exec(inner)?.[1]
    const fallback = /default\s+"([^"]*)"|default\s+'([^']*)'/.exec(inner)
    const unknown = name === undefined || name === 'CLI_ARGS' ? '' : `\${${name}}`
    const value = name === undefined ? undefined : values.get(name)
    out += text.slice(at, open) + (value ?? fallback?.[1] ?? fallback?.[2] ?? unknown)
    at = close + 2
  }
  return out + text.slice(at)
}

/** Reads a Taskfile (version 2 or 3). Never throws. */
export function parseTaskfile(path: string, text: string): Taskfile {
  const { root, diagnostics } = readYaml(path, text)
  const includes = entriesOf(nodeAt(root, 'includes')).flatMap(({ key, line, value }) => {
    const file = textOf(value) ?? textOf(nodeAt(value, 'taskfile'))
    if (file === null) return []
    const flatten = textOf(nodeAt(value, 'flatten')) === 'true'
    return [{ value: file, line, name: key, directory: textOf(nodeAt(value, 'dir')), flatten }]
  })
  const tasks = entriesOf(nodeAt(root, 'tasks')).map(entry => readTask(path, entry))
  return { path, variables: readVariables(nodeAt(root, 'vars')), tasks, includes, diagnostics }
}

function readVariables(node: YamlNode | null): ReadonlyMap<string, string> {
  return new Map(pairsOf(node).map(({ name, value }) => [name, value]))
}

function readTask(path: string, { key, line, value }: YamlEntry): TaskfileTask {
  const plain = value.kind === 'map' ? (nodeAt(value, 'cmds') ?? nodeAt(value, 'cmd')) : value
  const commands = (plain?.kind === 'list' ? plain.items : plain === null ? [] : [plain]).flatMap(readCommand)
  const needs = itemsOf(nodeAt(value, 'deps')).flatMap(
    item => textOf(item) ?? textOf(nodeAt(item, 'task')) ?? [],
  )
  return {
    path,
    line,
    name: key,
    aliases: textsOf(nodeAt(value, 'aliases')).map(alias => alias.value),
    needs,
    commands,
    directory: textOf(nodeAt(value, 'dir')),
    ignoresErrors: textOf(nodeAt(value, 'ignore_error')) === 'true',
    variables: readVariables(nodeAt(value, 'vars')),
  }
}

function readCommand(node: YamlNode): readonly TaskCommand[] {
  const ignored = textOf(nodeAt(node, 'ignore_error')) === 'true'
  const shell = locatedOf(node) ?? locatedOf(nodeAt(node, 'cmd')) ?? locatedOf(nodeAt(node, 'defer'))
  if (shell !== null) return [{ ...shell, isTask: false, ignored }]
  const task = locatedOf(nodeAt(node, 'task')) ?? locatedOf(nodeAt(node, 'defer', 'task'))
  return task === null ? [] : [{ ...task, isTask: true, ignored }]
}
