/** What the user asked for, after inputs, configuration file and defaults are merged: input > file > default. */

import type { DimensionId, LevelNumber, ProfileId } from '../model.ts'

export interface Waiver {
  readonly practice: string
  readonly reason: string
  /** Last day on which it holds, `YYYY-MM-DD`; null for no end. */
  readonly until: string | null
}

export interface GateSettings {
  /** 0–100; null for no gate. */
  readonly minScore: number | null
  readonly minLevel: LevelNumber | null
  readonly minDimension: ReadonlyMap<DimensionId, number>
  readonly require: readonly string[]
  readonly failOnCritical: boolean
  readonly failOnRegression: boolean
  readonly warnOnly: boolean
  /** Sentences on what the configuration file sets against gates that were given outside of it. */
  readonly notes: readonly string[]
}

/** A commit or a report file, as it was written. `origin` names the place for messages. */
export interface NamedBaseline {
  readonly name: string
  readonly origin: string
}

export interface Settings {
  /** null: detect it. */
  readonly profile: ProfileId | null
  readonly gate: GateSettings
  /** What to compare with; `auto` leaves it to the event that started the run. */
  readonly baseline: 'auto' | 'none' | NamedBaseline
  readonly waivers: readonly Waiver[]
  /** GitHub path filter patterns. */
  readonly ignorePaths: readonly string[]
}

/** The names that a user may refer to; given by the caller, so that settings know no practice. */
export interface KnownNames {
  readonly practices: readonly string[]
  readonly dimensions: readonly DimensionId[]
  /** In order of the level numbers, from 0. */
  readonly levels: readonly string[]
}
