/** The configuration file: strict, every mistake named with file and line. */

import { readYaml } from '../facts/yaml.ts'
import { entriesOf, itemsOf, textOf, type YamlEntry, type YamlNode } from '../facts/yamlNode.ts'
import { ConfigurationError, printable, unknownName } from './error.ts'
import type { RawOption, RawOptions } from './merge.ts'
import { type Option, optionsOf } from './options.ts'
import type { Waiver } from './settings.ts'

export interface Configuration {
  readonly options: RawOptions
  readonly waivers: readonly Waiver[]
}

export const noConfiguration: Configuration = { options: new Map(), waivers: [] }

const waiverKeys = ['practice', 'reason', 'until'] as const

/**
 * Reads a configuration file. `path` is only used in messages.
 * @throws ConfigurationError for what is not YAML, unknown keys and practices, values of the wrong kind, a waiver without a
 * reason.
 */
export function readConfiguration(path: string, text: string, practices: readonly string[]): Configuration {
  const { root, diagnostics } = readYaml(path, text)
  const [broken] = diagnostics
  if (broken !== undefined)
    throw new ConfigurationError(`${path}:${broken.line}: ${printable(broken.detail)}`)
  if (root === null) return noConfiguration
  if (root.kind !== 'map')
    throw new ConfigurationError(`${path}:${root.line}: a list of keys and values is expected.`)
  const table = optionsOf('file')
  const names = [...table.map(option => option.name), 'waivers']
  const options = new Map<string, RawOption>()
  let waivers: readonly Waiver[] = []
  for (const entry of entriesOf(root)) {
    const option = table.find(candidate => candidate.name === entry.key)
    if (entry.key === 'waivers') waivers = waiversOf(path, entry, practices)
    else if (option === undefined) {
      throw new ConfigurationError(`${path}:${entry.line}: ${unknownName('key', entry.key, names)}`)
    } else
      options.set(option.name, {
        text: rawText(path, entry, option),
        origin: `${path}:${entry.line}: ${option.name}`,
      })
  }
  return { options, waivers }
}

/** The value as the text that an input would have: one line for each item of a list or entry of a map. */
function rawText(path: string, { key, line, value }: YamlEntry, option: Option): string {
  if (option.kind === 'pairs' && value.kind === 'map') {
    return entriesOf(value)
      .map(entry => `${entry.key}: ${scalar(path, entry.value, entry.key)}`)
      .join('\n')
  }
  if (option.kind === 'lines' && value.kind === 'list') {
    return itemsOf(value)
      .map(item => scalar(path, item, key))
      .join('\n')
  }
  if (value.kind === 'scalar') return textOf(value) ?? ''
  throw new ConfigurationError(`${path}:${line}: "${key}" takes ${kindInWords[option.kind]}.`)
}

const kindInWords: Readonly<Record<Option['kind'], string>> = {
  text: 'one value',
  integer: 'one number',
  level: 'one level',
  flag: 'true or false',
  choice: 'one value',
  lines: 'a list',
  pairs: 'keys with numbers',
}

function scalar(path: string, node: YamlNode, key: string): string {
  const text = textOf(node)
  if (text === null)
    throw new ConfigurationError(`${path}:${node.line}: an entry of "${key}" is no single value.`)
  return text
}

function waiversOf(
  path: string,
  { value, line }: YamlEntry,
  practices: readonly string[],
): readonly Waiver[] {
  if (value.kind !== 'list') throw new ConfigurationError(`${path}:${line}: "waivers" takes a list.`)
  return itemsOf(value).map(item => waiverOf(path, item, practices))
}

function waiverOf(path: string, item: YamlNode, practices: readonly string[]): Waiver {
  const fields = new Map<string, string>()
  for (const { key, line, value } of entriesOf(item)) {
    if (!waiverKeys.some(known => known === key)) {
      throw new ConfigurationError(`${path}:${line}: ${unknownName('key of a waiver', key, waiverKeys)}`)
    }
    fields.set(key, scalar(path, value, key).trim())
  }
  const practice = fields.get('practice') ?? ''
  const reason = fields.get('reason') ?? ''
  const until = fields.get('until') ?? null
  const fail = (problem: string) => new ConfigurationError(`${path}:${item.line}: ${problem}`)
  if (practice === '') throw fail('A waiver names its "practice".')
  if (!practices.includes(practice)) throw fail(unknownName('practice', practice, practices))
  if (reason === '') throw fail(`The waiver of ${practice} needs a "reason".`)
  if (until !== null && !isDay(until))
    throw fail(`"until" takes a day such as 2027-06-30, not "${printable(until)}".`)
  return { practice, reason, until }
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
