import type { Command } from '../model.ts'
import { buildCommand } from './build.ts'
import { moveDirectory } from './directory.ts'
import { type Frame, fateOf } from './frame.ts'
import { programName } from './programName.ts'
import type { ShellState } from './shellState.ts'
import type { HereText, Word } from './syntax.ts'
import type { Whereabouts } from './told.ts'
import type { Invocation } from './unwrap.ts'

/** Commands of one script that are listed. */
const MAX_COMMANDS = 10_000

/** How a function is called. */
export interface Way {
  readonly fate: string | null
  readonly conditional: boolean
  readonly cwd: string | null
}

/** The commands of a function's body, and the way in which all its calls so far agree. */
export interface ListedCall {
  readonly from: number
  readonly to: number
  readonly way: Way
}

/** Collects the commands of a script in the order in which they run. */
export class CommandList {
  readonly commands: Command[] = []
  readonly #path: string

  constructor(path: string) {
    this.#path = path
  }

  get full(): boolean {
    return this.commands.length >= MAX_COMMANDS
  }

  emit(found: Invocation, frame: Frame, shell: ShellState, here: HereText | null): void {
    const [first, ...rest] = found.words
    if (first === undefined || this.full) return
    const bracket = first.value === '['
    const args = bracket && rest.at(-1)?.value === ']' ? rest.slice(0, -1) : rest
    // The launcher of Windows takes the version first: `py -3.12 train.py`.
    const launched = first.value === 'py' && /^-\d/.test(args[0]?.value ?? '') ? args.slice(1) : args
    this.commands.push(
      buildCommand({
        path: this.#path,
        line: first.line,
        program: bracket ? 'test' : programName(first.value),
        argv: launched.map(word => word.value),
        wrappers: [...frame.wrappers, ...found.wrappers],
        env: [...frame.env, ...found.env],
        variables: namedVariables(launched, shell),
        redirects: frame.redirects,
        pipedTo: frame.pipedTo,
        stdin: here?.text ?? null,
        cwd: directoryOf(found.whereabouts, shell),
        conditional: frame.conditional,
        inFunction: frame.inFunction,
        swallowedBy: fateOf(frame, shell),
        dialect: 'posix',
      }),
    )
  }

  /** What another call shows of a function's commands: they may run for sure, fail the script, or run elsewhere. */
  callAgain(listed: ListedCall, again: Way): ListedCall {
    const { from, to, way: before } = listed
    const way: Way = {
      fate: again.fate === null ? null : before.fate,
      conditional: before.conditional && again.conditional,
      cwd: again.cwd === before.cwd ? before.cwd : null,
    }
    // At most three calls of a function change anything.
    if (way.fate === before.fate && way.conditional === before.conditional && way.cwd === before.cwd)
      return listed
    for (let at = from; at < to; at++) {
      const command = this.commands[at] as Command
      this.commands[at] = {
        ...command,
        swallowedBy: command.swallowedBy === before.fate ? way.fate : command.swallowedBy,
        conditional: command.conditional && (way.conditional || !before.conditional),
        cwd: way.cwd === before.cwd ? command.cwd : null,
      }
    }
    return { from, to, way }
  }
}

const NO_VARIABLES: Command['variables'] = {}

function namedVariables(words: readonly Word[], { variables }: ShellState): Command['variables'] {
  if (variables.size === 0) return NO_VARIABLES
  const named = words.flatMap(({ value }) => [...value.matchAll(/\$(?:\{(\w+)\}|(\w+))/g)])
  const known = named.flatMap(([, braced, plain]) => {
    const name = braced ?? plain ?? ''
    const value = variables.get(name)
    return value === undefined ? [] : [[name, value] as const]
  })
  return known.length === 0 ? NO_VARIABLES : Object.fromEntries(known)
}

export function directoryOf(whereabouts: Whereabouts, shell: ShellState): string | null {
  if (whereabouts === 'same') return shell.cwd
  return whereabouts === 'unknown' ? null : moveDirectory(shell.cwd, whereabouts.moved)
}
