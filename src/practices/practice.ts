/** What a practice is, and what it may look at. */

import type { Automation } from '../automation/model.ts'
import type { DetectedTask } from '../detection/model.ts'
import type { Facts } from '../facts/index.ts'
import type { DimensionId, Judgement, LevelNumber, Profile, Remedy, Snapshot, ToolUse } from '../model.ts'

/** Everything known about a repository when it is judged. */
export interface Subject {
  readonly snapshot: Snapshot
  readonly facts: Facts
  readonly automation: Automation
  readonly tools: readonly ToolUse[]
  readonly tasks: readonly DetectedTask[]
  /** Tasks that other CI services perform: they count at most in part (clarification 3). */
  readonly elsewhere: readonly DetectedTask[]
  readonly profile: Profile
}

/** A true/false sentence about a repository, and the function that decides it. One file each, named like its id. */
export interface Practice {
  readonly id: string
  readonly dimension: DimensionId
  readonly title: string
  /** The level at which it is expected. */
  readonly level: LevelNumber
  /** Weight inside its dimension, 1 to 4. */
  readonly weight: number
  /** practice: something to have; hygiene: something to be clean of; critical: as hygiene, shown beside the level. */
  readonly kind: 'practice' | 'hygiene' | 'critical'
  readonly gate: string | null
  readonly definition: string
  /** Keys of the published sources that name it. */
  readonly sources: readonly string[]
  /** What each status takes, in words; shown by the documentation. */
  readonly evidence: {
    readonly met: string
    readonly partial: string
    readonly unmet: string
    readonly notApplicable: string
  }
  assess(subject: Subject): Judgement
  /** The one next step for this repository, asked when it is partial or unmet. */
  remedy(subject: Subject, judgement: Judgement): Remedy
}
