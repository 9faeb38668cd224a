/** What surrounds a command while a script is walked. */

import type { Command } from '../model.ts'
import type { ShellState } from './shellState.ts'
import type { Endings } from './syntax.ts'

/** The fates name what swallows a failure; null: it fails the script. */
export interface Frame {
  readonly endings: Endings
  /** When the shell ends here with a failure. */
  readonly exit: string | null
  /** When the failure is only the status of what surrounds it. */
  readonly status: string | null
  /** Why `set -e` has no effect here (a condition, left of `||`); null where it has. */
  readonly unchecked: string | null
  readonly conditional: boolean
  readonly inFunction: string | null
  readonly wrappers: readonly string[]
  readonly env: readonly (readonly [string, string])[]
  readonly pipedTo: readonly string[]
  readonly redirects: Command['redirects']
  /** Shells inside shells. */
  readonly nesting: number
}

export function rootFrame(endings: Endings): Frame {
  return {
    endings,
    exit: null,
    status: null,
    unchecked: null,
    conditional: false,
    inFunction: null,
    wrappers: [],
    env: [],
    pipedTo: [],
    redirects: [],
    nesting: 0,
  }
}

/** What becomes of a failure in this frame. */
export function fateOf(frame: Frame, shell: ShellState): string | null {
  return shell.errexit && frame.unchecked === null ? frame.exit : frame.status
}

/** The same frame, where every failure has this fate. */
export function doomed(frame: Frame, fate: string | null, unchecked: string | null = fate): Frame {
  return { ...frame, exit: fate, status: fate, unchecked: frame.unchecked ?? unchecked }
}

/** What swallows the status of the statement of `lastOrder` when `next` follows it. */
export function lostStatus(frame: Frame, shell: ShellState, lastOrder: number, next: string): string | null {
  if (frame.unchecked !== null) return frame.unchecked
  // With `set -e`, only a failure on the left of `&&` gets this far.
  if (shell.errexit) return '&&'
  const { failing, succeeding } = frame.endings
  if ((failing.at(-1) ?? 0) > lastOrder) return null
  // Its status is handed to later steps.
  if (next.includes('$?') && /GITHUB_(?:OUTPUT|ENV)/.test(next)) return null
  return (succeeding.at(-1) ?? 0) > lastOrder ? 'exit 0' : shell.because
}
