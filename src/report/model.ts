/** The report contract, schema version 1. Field names are stable; more may be added beside them. */

import type { PublishedModels } from '../assessment/publishedModels.ts'
import type {
  Confidence,
  Diagnostic,
  DimensionId,
  Evidence,
  GateResult,
  LevelNumber,
  Profile,
  ProfileId,
  Status,
  Strength,
  TaskUse,
  ToolUse,
  TraceStep,
} from '../model.ts'
import type { DvcReport } from './dvc.ts'

export interface PracticeReport {
  readonly id: string
  readonly dimension: DimensionId
  readonly title: string
  readonly level: LevelNumber
  readonly weight: number
  readonly kind: 'practice' | 'hygiene' | 'critical'
  readonly status: Status
  readonly strength: Strength | null
  readonly confidence: Confidence | null
  /** The first places. */
  readonly evidence: readonly Evidence[]
  /** How many places there are in all. */
  readonly places: number
  readonly searched: readonly string[]
  readonly because: string
  readonly remedy: {
    readonly step: string
    readonly snippet: string | null
    readonly language: string
    readonly link: string
  } | null
  readonly waiver: { readonly reason: string; readonly until: string | null } | null
}

export interface DimensionReport {
  readonly id: DimensionId
  readonly title: string
  readonly weight: number
  /** 0–100, null when it is not assessed or nothing in it applies. */
  readonly score: number | null
  /** False when every practice of it is not applicable. */
  readonly applicable: boolean
  /** False when this version has no practices for it yet. */
  readonly assessed: boolean
}

export interface WorkflowReport {
  readonly path: string
  readonly name: string | null
  readonly valid: boolean
  readonly reachable: boolean
  /** Why no trigger can start it; null when one can. */
  readonly because: string | null
  /** Filters to leave out stand in their list with a leading `!`. */
  readonly events: readonly {
    readonly name: string
    readonly line: number
    readonly branches: readonly string[]
    readonly tags: readonly string[]
    readonly paths: readonly string[]
    readonly types: readonly string[]
    readonly cron: readonly string[]
  }[]
  readonly jobs: readonly {
    readonly id: string
    readonly line: number
    readonly container: string | null
    readonly uses: string | null
    readonly steps: readonly (
      | { readonly line: number; readonly uses: string }
      | { readonly line: number; readonly run: true }
    )[]
  }[]
}

/** A command at its line; jobs that come to the same line are one, with the events of all of them and the way of the first. */
export interface CommandReport {
  readonly program: string
  readonly subcommand: string
  readonly canonical: string
  readonly path: string
  readonly line: number
  readonly reachable: boolean
  readonly events: readonly string[]
  readonly trace: readonly TraceStep[]
}

export interface ReportedStep {
  readonly practice: string
  /** Points, one decimal. */
  readonly gain: number
}

/** The same audit of another commit, as far as the comparison needs it. */
export interface BaselineReport {
  readonly commit: string | null
  readonly score: number | null
  readonly level: LevelNumber | null
  /** Scores of its dimensions, as far as they were scored. */
  readonly dimensions?: readonly { readonly id: DimensionId; readonly score: number | null }[]
  /** Practices whose status differs, in the order of the report. */
  readonly changes: readonly { readonly practice: string; readonly from: Status; readonly to: Status }[]
  /** What limits the comparison, in sentences; absent when nothing does. */
  readonly notes?: readonly string[]
}

/** A project inside the audited directory. Profile, score and level are those of an audit of it alone; null when there is but one. */
export interface RootReport {
  /** From the repository's root, '' for the root itself. */
  readonly path: string
  /** Completes "a project of its own, because …". */
  readonly because: string
  readonly profile: ProfileId | null
  readonly score: number | null
  readonly level: LevelNumber | null
}

export interface Report {
  readonly schemaVersion: 1
  readonly tool: { readonly name: string; readonly version: string; readonly catalogueVersion: string }
  readonly repository: {
    readonly name: string | null
    readonly commit: string | null
    /** The audited directory from the repository's root, '' for all of it. */
    readonly path: string
    readonly files: number
  }
  /** False when the repository is not about machine learning: then there is no score and no level. */
  readonly applicable: boolean
  readonly profile: Profile
  /** 0–100, rounded down; null when nothing applies. */
  readonly score: number | null
  /** 0–1: share of the practices' weight that could be decided. */
  readonly coverage: number
  /** Coverage is below 0.7: score thresholds are not enforced. */
  readonly provisional: boolean
  readonly level: {
    readonly number: LevelNumber
    readonly name: string
    /** Highest level that this profile can have, null when there is none. */
    readonly ceiling: LevelNumber | null
    readonly criticalFindings: number
    readonly next: {
      readonly number: LevelNumber
      /** Ids of the anchors of that level that do not hold. */
      readonly missing: readonly string[]
      /** The smallest set of practices that unlocks it, at most five, with the points that each adds to the score. */
      readonly steps: readonly ReportedStep[]
    } | null
  } | null
  /** The position on models that others have published; null when the repository is not about machine learning. */
  readonly models: PublishedModels | null
  /** By path, at most 50. */
  readonly roots: readonly RootReport[]
  /** How many more there are. */
  readonly furtherRoots: number
  /** What else would add most to the score, at most five. */
  readonly improvements: readonly ReportedStep[]
  readonly dimensions: readonly DimensionReport[]
  readonly practices: readonly PracticeReport[]
  readonly workflows: readonly WorkflowReport[]
  readonly commands: readonly CommandReport[]
  readonly tasks: readonly TaskUse[]
  readonly tools: readonly ToolUse[]
  readonly dependencies: readonly {
    readonly ecosystem: string
    readonly name: string
    readonly specifier: string
    readonly pinned: boolean
    readonly path: string
    readonly line: number
  }[]
  /** null where DVC wrote nothing. */
  readonly dvc: DvcReport | null
  readonly diagnostics: readonly Diagnostic[]
  /** Absent when nothing was compared. */
  readonly baseline?: BaselineReport
  readonly gate: GateResult
}
