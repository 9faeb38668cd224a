/** What a running shell knows, as far as it decides which commands run where and what their failure does. */

import { moveDirectory } from './directory.ts'
import type { Assignment, Word } from './syntax.ts'

const MAX_VARIABLES = 500
const MAX_VALUE = 1000

export interface ShellState {
  cwd: string | null
  previous: string | null
  stack: (string | null)[]
  errexit: boolean
  /** Why a failure does not end the shell, while `errexit` is off. */
  because: string
  pipefail: boolean
  /** Variables with one literal value. */
  variables: Map<string, string>
}

export function newShell(errexit: boolean, pipefail: boolean, cwd: string | null): ShellState {
  return { cwd, previous: null, stack: [], errexit, because: 'no set -e', pipefail, variables: new Map() }
}

/** A shell of its own, as for a subshell: what it changes is lost. */
export function forkShell(shell: ShellState): ShellState {
  return { ...shell, stack: [...shell.stack], variables: new Map(shell.variables) }
}

/** After a branch that may not have run: what differs is not known any more. */
export function mergeShell(shell: ShellState, before: Pick<ShellState, 'cwd'>): void {
  if (shell.cwd !== before.cwd) shell.cwd = null
}

/** After a branch: options that it may have set are taken as set, variables that it changed are forgotten. */
export function adopt(shell: ShellState, branch: ShellState): void {
  shell.errexit = branch.errexit
  shell.because = branch.because
  shell.pipefail = branch.pipefail
  for (const [name, value] of shell.variables) {
    const now = branch.variables.get(name)
    // A branch that only adds words to a command changes nothing of what it runs.
    if (now !== value && now?.startsWith(`${value} `) !== true) shell.variables.delete(name)
  }
}

/** The program that `$(which x)` or `$(command -v x || command -v y)` finds; null for any other text. */
export function programFound(text: string): string | null {
  const found = /^(?:\$\(|`)\s*(?:which|command -v|type -p)\s+([\w.-]+)(?:\s[^()`]*)?(?:\)|`)$/.exec(text)
  return found?.[1] ?? null
}

/** `set -euo pipefail`, `set +e`. */
export function setOptions(shell: ShellState, args: readonly string[]): void {
  for (const [at, arg] of args.entries()) {
    if (arg === '--') return
    const on = arg.startsWith('-')
    if (!on && !arg.startsWith('+')) continue
    if (/^[-+][a-z]*e/i.test(arg) && !arg.startsWith('--') && arg.includes('e')) switchErrexit(shell, on)
    if (!arg.endsWith('o')) continue
    if (args[at + 1] === 'errexit') switchErrexit(shell, on)
    if (args[at + 1] === 'pipefail') shell.pipefail = on
  }
}

function switchErrexit(shell: ShellState, on: boolean): void {
  shell.errexit = on
  if (!on) shell.because = 'set +e'
}

/** `cd`, `pushd` and `popd`. */
export function changeDirectory(shell: ShellState, name: string, args: readonly Word[]): void {
  const from = shell.cwd
  if (name === 'popd') {
    shell.cwd = shell.stack.length > 0 ? (shell.stack.pop() ?? null) : null
    shell.previous = from
    return
  }
  const target = args.find(word => !/^-[A-Za-z]/.test(word.value) && word.value !== '--')
  if (name === 'pushd') {
    if (shell.stack.length < 100) shell.stack.push(from)
  }
  if (target === undefined) shell.cwd = null
  else if (target.value === '-') shell.cwd = shell.previous
  else shell.cwd = moveDirectory(from, expandKnown(shell, target.value))
  shell.previous = from
}

/** Remembers what is assigned, where it is known. `sure` is false where the assignment may not run. */
export function assign(shell: ShellState, assignments: readonly Assignment[], sure: boolean): void {
  for (const { name, value } of assignments) {
    const text = value === null ? null : (programFound(value.value) ?? appended(shell, name, value.value))
    // A value may name other variables (`$VENV/bin/pip`), but nothing that must run to be known.
    const known = text !== null && !/[`(]/.test(text) && text.length < MAX_VALUE
    const before = shell.variables.get(name)
    if (sure && known && shell.variables.size < MAX_VARIABLES) shell.variables.set(name, text)
    // Words that may be added leave what is run as it is.
    else if (before === undefined || text?.startsWith(`${before} `) !== true) shell.variables.delete(name)
  }
}

/** `CMD="$CMD --more"` goes on with what the variable has been. */
function appended(shell: ShellState, name: string, text: string): string {
  const itself = new RegExp(`^\\$(?:\\{${name}\\}|${name}\\b)`)
  return itself.test(text) ? expandKnown(shell, text) : text
}

/** Replaces `$NAME`, `${NAME}` and `${NAME:-fallback}` at the beginning of a word, where the value is known. */
export function expandKnown(shell: ShellState, text: string): string {
  const match = /^\$(?:\{(\w+)(?::?-([^}$`]*))?\}|(\w+))/.exec(text)
  if (match === null) return text
  const found = shell.variables.get(match[1] ?? match[3] ?? '') ?? match[2]
  // A value that is a variable with a fallback itself: `PY="${PY:-python3}"`.
  const value = found?.replace(/^\$\{\w+:?-([^}$`]*)\}/, '$1')
  return value === undefined || value === '' ? text : value + text.slice(match[0].length)
}
