import { declared } from './arguments.ts'
import type { ListedCall } from './commandList.ts'
import { assign, changeDirectory, type ShellState, setOptions } from './shellState.ts'
import type { Node } from './syntax.ts'
import type { Unwrapped } from './unwrap.ts'

export interface ShellFunction {
  readonly body: Node
  called: boolean
  /** Starts the command that it is given: `"$@"` stands in it. */
  passes: boolean
  /** Arguments that it takes for itself before that. */
  shifts: number
  /** Null until its body is walked. */
  listed: ListedCall | null
}

const MAX_SHIFTS = 20
/** What a function or script is given, as a command: `"$@"`, `"${@:2}"`. */
export const PASSED = /^\$(?:[@*]|\{[@*](?::(\d))?\})$/

/** What a builtin changes in the shell. `sure` is false under a condition, `around` is the function that it stands in. */
export function runBuiltin(
  found: Unwrapped,
  shell: ShellState,
  sure: boolean,
  around: ShellFunction | undefined,
): void {
  const args = found.words.slice(1)
  switch (found.program) {
    case 'set':
      setOptions(
        shell,
        args.map(word => word.value),
      )
      break
    case 'cd':
    case 'pushd':
    case 'popd':
      changeDirectory(shell, found.program, args)
      break
    case 'export':
    case 'local':
    case 'declare':
    case 'readonly':
    case 'typeset':
      assign(shell, declared(args), sure)
      break
    case 'unset':
    case 'read':
      for (const { value } of args) shell.variables.delete(value)
      break
    case 'shift':
      if (around !== undefined)
        around.shifts = Math.min(around.shifts + (Number(args[0]?.value ?? 1) || 1), MAX_SHIFTS)
  }
}

/** The function starts the command that it is given. At the top of a script, what that is stands elsewhere. */
export function notePassing(program: string, around: ShellFunction | undefined): void {
  if (around === undefined) return
  around.passes = true
  const from = Number(PASSED.exec(program)?.[1] ?? 1)
  around.shifts = Math.max(around.shifts, from - 1)
}
