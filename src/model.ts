/**
 * The nouns of the audit that every layer shares, as types and nothing else. What files say is typed in
 * `facts/model.ts`, what runs in `automation/model.ts`; the words are those of the product's glossary.
 */

/** A place in the repository: path from its root with `/`, line counted from 1. */
export interface Place {
  readonly path: string
  readonly line: number
}

/** One hop of a chain from a trigger to what finally runs. */
export interface TraceStep extends Place {
  readonly what: string
}

/** Why a verdict holds: a place, what stands there, and how automation gets there (empty when it stands by itself). */
export interface Evidence extends TraceStep {
  readonly trace: readonly TraceStep[]
}

export type NonEmpty<T> = readonly [T, ...T[]]

/** How much a piece of evidence proves, weakest first: listed, set up or used in code, run by automation, able to stop a change. */
export type Strength = 'declared' | 'configured' | 'exercised' | 'enforced'

/** high: parsed and resolved; medium: parsed, decided by name; low: a heuristic. */
export type Confidence = 'high' | 'medium' | 'low'

/** What is wrong with one file of the audited repository. Data, never an exception. */
export interface Diagnostic extends Place {
  /**
   * malformed: not of its format; invalid: of its format, but refused by the program that reads it; too-large: over our cap;
   * unreadable: cannot be read; unsupported: of a form that we do not read; truncated: read in part.
   */
  readonly problem: 'malformed' | 'invalid' | 'too-large' | 'unreadable' | 'unsupported' | 'truncated'
  readonly detail: string
}

export interface FileEntry {
  readonly path: string
  /** A symlink is listed but never followed out of the root; a submodule is never entered. */
  readonly kind: 'file' | 'symlink' | 'submodule'
  readonly executable: boolean
}

/** The text of a file, or why there is none. `text` is decoded (UTF-8, UTF-16 by its mark), without BOM, with `\n` line ends. */
export type TextContent =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false
      readonly problem: 'missing' | 'too-large' | 'binary' | 'symlink' | 'submodule' | 'unreadable'
    }
  /** `bytes` is the size of the content that Git LFS keeps elsewhere. */
  | { readonly ok: false; readonly problem: 'lfs-pointer'; readonly bytes: number }

export interface RepositoryIdentity {
  /** `owner/name`, or null when neither the event nor a remote tells. */
  readonly name: string | null
  /** Full id of the audited commit, or null outside git. */
  readonly commit: string | null
  /** Name of the branch that filters are judged against, or null when nothing tells. */
  readonly defaultBranch: string | null
}

/** The files of one commit or one work tree: paths and sizes at once, content on demand. Reading never throws. */
export interface Snapshot {
  readonly repository: RepositoryIdentity
  /**
   * The audited directory, relative to the repository's root, '' for the whole. A scoped snapshot holds that directory and the
   * root's `.github`, the only place that GitHub reads; its paths stay relative to the root.
   */
  readonly scope: string
  /** The whole repository that a scoped snapshot is a part of, itself when it is the whole. Shares what has been read. */
  whole(): Snapshot
  /** Sorted by path (by UTF-16 code units). */
  readonly files: readonly FileEntry[]
  entry(path: string): FileEntry | undefined
  /** Bytes (of a symlink: of its own text), null when unknown: a blob absent from a partial clone, a submodule, a missing path. */
  size(path: string): number | null
  /** `limit` in bytes, 1 MiB unless told. A symlink to another file of the repository gives that file's text. */
  text(path: string, limit?: number): TextContent
  /** Raw content up to `limit` bytes, null when larger, missing or not a file. Follows symlinks as `text` does. */
  bytes(path: string, limit: number): Uint8Array | null
  /**
   * The same in pieces of `size` bytes, the last one perhaps shorter, none of an empty file; false when it is larger than `limit`,
   * missing or not a file. On disk no more than one piece is held; a blob of a commit is read whole, up to 64 MiB. A piece is only
   * valid until `take` returns.
   */
  chunks(path: string, size: number, limit: number, take: (piece: Uint8Array) => void): boolean
  /** Reads many files at once where that is cheaper (git objects). Only a hint: `text` works without it. */
  preload(paths: readonly string[]): Promise<void>
  close(): void
}

export type ToolCategory =
  | 'annotation'
  | 'ci-reporting'
  | 'ci-triggers'
  | 'cloud-ml-platform'
  | 'code-quality'
  | 'config-management'
  | 'data-validation'
  | 'data-versioning'
  | 'deployment-infra'
  | 'documentation'
  | 'environment'
  | 'experiment-tracking'
  | 'feature-store'
  | 'hpo'
  | 'llmops'
  | 'ml-framework'
  | 'model-evaluation'
  | 'model-registry'
  | 'model-serving'
  | 'monitoring'
  | 'notebook'
  | 'pipeline-orchestration'
  | 'responsible-ai'
  | 'security-supply-chain'
  | 'testing'

/** A tool that the repository has to do with, at its strongest, with the evidence for that strength first. */
export interface ToolUse {
  readonly id: string
  readonly name: string
  readonly category: ToolCategory
  readonly strength: Strength
  readonly evidence: NonEmpty<Evidence>
}

/** One task that automation performs at one place. */
export interface TaskUse extends Place {
  readonly id: string
  readonly reachable: boolean
  readonly events: readonly string[]
  readonly confidence: Confidence
  /** Only a test performs it here: nothing of it is left when the test ends. */
  readonly inTests: boolean
  /** The CI service that performs it; null for GitHub Actions. */
  readonly service: string | null
  readonly what: string
  readonly trace: readonly TraceStep[]
}

export type ProfileId = 'application' | 'template' | 'library' | 'research' | 'course' | 'non-ml'
export type Trait = 'trains' | 'serves' | 'llm'

/** What kind of repository this is; it decides which practices apply. */
export interface Profile {
  readonly id: ProfileId
  readonly because: string
  readonly overridden: boolean
  readonly traits: readonly Trait[]
}

export type DimensionId =
  | 'workflow-automation'
  | 'continuous-training'
  | 'data-pipeline-versioning'
  | 'tracking-reporting'
  | 'delivery'
  | 'testing-validation'
  | 'monitoring'
  | 'environment'
  | 'security-governance'
  | 'documentation-responsible-ai'

export interface Dimension {
  readonly id: DimensionId
  readonly title: string
  /** Share of the total score, in points out of 100. */
  readonly weight: number
  readonly reason: string
}

export type Status = 'met' | 'partial' | 'unmet' | 'not-applicable' | 'unknown'
export type LevelNumber = 0 | 1 | 2 | 3 | 4

/** The verdict of one practice on one repository. No `met` without evidence, no `unmet` without what was looked for. */
export type Judgement =
  | {
      readonly status: 'met' | 'partial'
      readonly strength: Strength
      readonly confidence: Confidence
      readonly evidence: NonEmpty<Evidence>
      /** How many places there are in all; absent when `evidence` holds every one. */
      readonly places?: number
      readonly because: string
    }
  | {
      readonly status: 'unmet'
      readonly confidence: Confidence
      /** Positive evidence of a violation, or what falls short; empty when nothing was found. */
      readonly evidence: readonly Evidence[]
      /** As above. */
      readonly places?: number
      readonly searched: NonEmpty<string>
      readonly because: string
    }
  | { readonly status: 'not-applicable' | 'unknown'; readonly because: string }

/** One concrete next step. `snippet` is Markdown code without fences, made for this repository, or null. */
export interface Remedy {
  readonly step: string
  readonly snippet: string | null
  readonly language: 'yaml' | 'shell' | 'python' | 'toml' | 'text'
}

/** A rule that fails the step, as it came out. */
export interface GateResult {
  /** False when the user set no rule; then there is nothing to pass. */
  readonly active: boolean
  readonly verdict: 'pass' | 'fail'
  readonly reasons: readonly string[]
}
