/** The forms in which the catalogue says what task something performs. Data only. */

import type { Confidence } from '../model.ts'
import type { TaskId } from './tasks.ts'
import type { ActionMark, CallMark } from './tool.ts'

/** Commands that perform a task, in the notation of `commandPattern.ts`. */
export interface CommandRule {
  readonly task: TaskId
  readonly commands: readonly string[]
  /** Words (with `*`) with which the command does something else; those with `-` are options. */
  readonly unless?: readonly string[]
  readonly confidence: Confidence
}

export interface ActionRule {
  readonly task: TaskId
  readonly actions: readonly ActionMark[]
  readonly confidence: Confidence
}

/** Words in the name of a script, target or subcommand. Names are hints, never verdicts. */
export interface NameRule {
  readonly task: TaskId
  /** Groups of words; one group must stand in the name, in this order but not necessarily side by side. After `=` it is the whole name. */
  readonly words: readonly string[]
  /** Words that give the name another meaning. */
  readonly unless?: readonly string[]
  /**
   * Words in the names of calls that bear the name out, for tasks that code shows when it can be read: a readable script
   * without any of them is only called so. Absent: calls tell little, the name counts as it is.
   */
  readonly calls?: readonly string[]
}

/** Calls that perform a task when automation reaches them. */
export interface CallRule {
  readonly task: TaskId
  readonly calls: readonly CallMark[]
  /** Names (as written or resolved, `*` for anything) of which the call must not be. */
  readonly unless?: readonly string[]
  readonly confidence: Confidence
}
