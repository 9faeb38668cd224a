/** What the command and its sub-commands share: the process around them, their words, and where their text goes. */

import { resolve } from 'node:path'
import { type CommandLine, readCommandLine } from './settings/commandLine.ts'
import { ConfigurationError, printable } from './settings/error.ts'
import { helpText } from './settings/help.ts'
import type { CommandName } from './settings/options.ts'
import { whyUnwritable } from './snapshot/unwritable.ts'
import { version } from './version.ts'

/** 0 pass, 1 a gate failed, 2 wrong usage or configuration, 3 a bug of ours. */
export type ExitCode = 0 | 1 | 2 | 3

/** What the command sees of the process it runs in. */
export interface Surroundings {
  readonly workingDirectory: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly terminal: boolean
  /** Width of the terminal in characters, null when there is none. */
  readonly columns: number | null
  /** `YYYY-MM-DD`. */
  readonly today: string
  print(text: string): void
  complain(text: string): void
  writeFile(path: string, text: string): void
}

/**
 * Reads the words after the name of a command. Null when they only ask for help or the version, which is printed then.
 * @throws ConfigurationError for an unknown option, one without its value, or more than `most` words that are no options.
 */
export function readWords(
  words: readonly string[],
  command: CommandName,
  around: Surroundings,
  most = 1,
): CommandLine | null {
  const line = readCommandLine(words, command)
  if (line.help) around.print(helpText(command))
  else if (line.version) around.print(`mlops-audit ${version}\n`)
  if (line.help || line.version) return null
  const given = line.positionals.length
  if (given <= most) return line
  const help = command === 'audit' ? 'mlops-audit --help' : `mlops-audit ${command} --help`
  const limit = most === 0 ? 'No PATH is taken here' : `One PATH at a time, not ${given - most + 1}`
  throw new ConfigurationError(`${limit}. See ${help}.`)
}

/** Prints the text, or writes it to the file that `--output` names. */
export function deliver(text: string, line: CommandLine, around: Surroundings): void {
  const output = line.options.get('output')
  if (output === undefined) around.print(text)
  else writeOutput(output.text, text, around)
}

/**
 * Writes the file that `--output` names.
 * @throws ConfigurationError when that is no place for a file.
 */
export function writeOutput(path: string, text: string, around: Surroundings): void {
  try {
    around.writeFile(resolve(around.workingDirectory, path), text)
  } catch (error) {
    const reason = whyUnwritable(error)
    if (reason === null) throw error
    throw new ConfigurationError(`--output: ${printable(path)} cannot be written: ${reason}.`)
  }
}

/** Whether the text may be coloured: an explicit flag wins, then `NO_COLOR` (https://no-color.org), then `FORCE_COLOR`. */
export function isColoured(line: CommandLine, around: Surroundings): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = around.environment
  const wanted = NO_COLOR ? false : FORCE_COLOR ? FORCE_COLOR !== '0' : around.terminal && TERM !== 'dumb'
  return line.color ?? (wanted && !line.options.has('output'))
}

/** Columns of the terminal, null when nothing tells. */
export function widthOf({ environment, columns }: Surroundings): number | null {
  return Number.parseInt(environment.COLUMNS ?? '', 10) || columns
}
