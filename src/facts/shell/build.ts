/** Makes a command of words that no longer stand for anything else. */

import { canonicalCommand, splitCommand } from '../../catalogue/commands.ts'
import type { Command, Dialect } from '../model.ts'

const MAX_PIPED = 16

export interface CommandParts {
  readonly path: string
  readonly line: number
  readonly program: string
  readonly argv: readonly string[]
  readonly wrappers: readonly string[]
  readonly env: readonly (readonly [string, string])[]
  readonly variables: Command['variables']
  readonly redirects: Command['redirects']
  readonly pipedTo: readonly string[]
  readonly stdin: string | null
  readonly cwd: string | null
  readonly conditional: boolean
  readonly inFunction: string | null
  readonly swallowedBy: string | null
  readonly dialect: Dialect
}

/** `argv` are the words after the program. */
export function buildCommand(parts: CommandParts): Command {
  const { program, argv, dialect } = parts
  const { subcommand, args } = splitCommand(program, argv)
  return {
    path: parts.path,
    line: parts.line,
    program,
    subcommand,
    canonical: canonicalCommand(program, subcommand, argv),
    args,
    argv,
    wrappers: parts.wrappers,
    // Own properties only, whatever the name.
    env: Object.fromEntries(parts.env),
    variables: parts.variables,
    redirects: parts.redirects,
    pipedTo: parts.pipedTo.slice(0, MAX_PIPED),
    stdin: parts.stdin,
    cwd: parts.cwd,
    conditional: parts.conditional,
    inFunction: parts.inFunction,
    swallowedBy: parts.swallowedBy,
    dialect,
    confidence: dialect === 'posix' ? 'high' : 'low',
  }
}
