import type { Diagnostic, Place } from '../model.ts'
import type { Environment, Located } from './model.ts'
import { quoteWord } from './quote.ts'
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

export interface ComposeService extends Place {
  readonly name: string
  readonly image: Located | null
  readonly build: {
    readonly context: string
    readonly dockerfile: string | null
    readonly target: string | null
  } | null
  /** Lists are written as one text. */
  readonly command: Located | null
  readonly entrypoint: Located | null
  readonly workingDirectory: string | null
  readonly volumes: readonly string[]
  readonly dependsOn: readonly string[]
  readonly profiles: readonly string[]
  /** Variables with a value, of a map or of `NAME=value` texts. */
  readonly environment: Environment
}

export interface ComposeFile {
  readonly path: string
  readonly services: readonly ComposeService[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a compose file. Never throws. */
export function parseCompose(path: string, text: string): ComposeFile {
  const { root, diagnostics } = readYaml(path, text)
  const services = entriesOf(nodeAt(root, 'services')).map(entry => readService(path, entry))
  return { path, services, diagnostics }
}

function readService(path: string, { key, line, value }: YamlEntry): ComposeService {
  return {
    path,
    line,
    name: key,
    image: locatedOf(nodeAt(value, 'image')),
    build: readBuild(nodeAt(value, 'build')),
    command: commandText(nodeAt(value, 'command')),
    entrypoint: commandText(nodeAt(value, 'entrypoint')),
    workingDirectory: textOf(nodeAt(value, 'working_dir')),
    volumes: itemsOf(nodeAt(value, 'volumes')).flatMap(readVolume),
    dependsOn: namesOf(nodeAt(value, 'depends_on')),
    profiles: textsOf(nodeAt(value, 'profiles')).map(profile => profile.value),
    environment: readEnvironment(nodeAt(value, 'environment')),
  }
}

function readBuild(node: YamlNode | null): ComposeService['build'] {
  const context = textOf(node) ?? textOf(nodeAt(node, 'context'))
  if (context === null) return node?.kind === 'map' ? { context: '.', dockerfile: null, target: null } : null
  return { context, dockerfile: textOf(nodeAt(node, 'dockerfile')), target: textOf(nodeAt(node, 'target')) }
}

/** `host:container` of the short and of the long form. */
function readVolume(node: YamlNode): readonly string[] {
  const short = textOf(node)
  if (short !== null) return [short]
  const source = textOf(nodeAt(node, 'source'))
  const target = textOf(nodeAt(node, 'target'))
  return source === null || target === null ? [] : [`${source}:${target}`]
}

function readEnvironment(node: YamlNode | null): Environment {
  if (node?.kind === 'map') return pairsOf(node)
  return textsOf(node).flatMap(({ value, line }) => {
    const at = value.indexOf('=')
    return at < 1 ? [] : [{ name: value.slice(0, at), value: value.slice(at + 1), line }]
  })
}

/** Keys of a map or texts of a list. */
function namesOf(node: YamlNode | null): readonly string[] {
  if (node?.kind === 'map') return entriesOf(node).map(entry => entry.key)
  return textsOf(node).map(located => located.value)
}

/** A text as it stands, a list as the words of one command line. */
function commandText(node: YamlNode | null): Located | null {
  if (node?.kind !== 'list') return locatedOf(node)
  const words = textsOf(node).map(({ value }) => quoteWord(value))
  return words.length === 0 ? null : { value: words.join(' '), line: node.line }
}
