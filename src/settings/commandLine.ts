/** The command's words to raw options. */

import { parseArgs } from 'node:util'
import { ConfigurationError, unknownName } from './error.ts'
import type { RawOption, RawOptions } from './merge.ts'
import { type CommandName, optionsOf } from './options.ts'

export interface CommandLine {
  readonly positionals: readonly string[]
  readonly options: RawOptions
  readonly help: boolean
  readonly version: boolean
  /** `--color`, `--no-color`; null: decide by the terminal. */
  readonly color: boolean | null
}

const builtIn = ['help', 'version', 'color', 'no-color']

/**
 * Reads `--name value`, `--name=value`, `-h`, `-V` and positionals; a repeated option adds a line.
 * @throws ConfigurationError for an unknown option, one without its value, and for an empty word: a variable that is not set
 * must not turn into another directory or no gate.
 */
export function readCommandLine(words: readonly string[], command: CommandName = 'audit'): CommandLine {
  const table = optionsOf(command)
  const names = [...table.map(option => option.name), ...builtIn]
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'V' },
      color: { type: 'boolean' },
      'no-color': { type: 'boolean' },
      ...Object.fromEntries(
        table.map(option => [option.name, { type: option.kind === 'flag' ? 'boolean' : 'string' } as const]),
      ),
    },
  })
  const positionals: string[] = []
  const raw = new Map<string, RawOption>()
  const switches = new Set<string>()
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(filled(token.value))
    if (token.kind !== 'option') continue
    const origin = `--${token.name}`
    const option = table.find(candidate => candidate.name === token.name)
    if (option === undefined && !builtIn.includes(token.name)) {
      throw new ConfigurationError(unknownOption(token.rawName, names))
    }
    const value = token.value?.trim() === '' ? undefined : token.value
    const isFlag = option === undefined || option.kind === 'flag'
    if (isFlag && token.value !== undefined && value === undefined)
      throw new ConfigurationError(`${origin} has no value after its =.`)
    if (isFlag) {
      if (option === undefined) switches.add(token.name)
      else raw.set(token.name, { text: token.value ?? 'true', origin })
      continue
    }
    if (value === undefined || (!token.inlineValue && value.startsWith('--'))) {
      throw new ConfigurationError(`${origin} needs a value: ${origin} ${option.value ?? 'VALUE'}.`)
    }
    const before = raw.get(token.name)?.text
    raw.set(token.name, { text: before === undefined ? value : `${before}\n${value}`, origin })
  }
  return {
    positionals,
    options: raw,
    help: switches.has('help'),
    version: switches.has('version'),
    color: switches.has('no-color') ? false : switches.has('color') ? true : null,
  }
}

/** @throws ConfigurationError for an empty word. */
export function filled(word: string): string {
  if (word.trim() !== '') return word
  throw new ConfigurationError(
    'An argument is empty: a variable may not be set. The current directory is ".".',
  )
}

function unknownOption(written: string, names: readonly string[]): string {
  return unknownName(
    'option',
    written,
    names.map(name => `--${name}`),
  )
}
