/** What the verification of DVC pipelines finds. */

import type { Diagnostic, Place } from '../model.ts'

export type DvcRule =
  | 'command-changed'
  | 'dependency-added'
  | 'dependency-changed'
  | 'dependency-deleted'
  | 'dependency-left'
  | 'output-added'
  | 'output-changed'
  | 'output-left'
  | 'output-overlap'
  | 'output-tracked'
  | 'output-not-ignored'
  | 'metrics-changed'
  | 'parameter-added'
  | 'parameter-changed'
  | 'parameter-left'
  | 'parameter-missing'
  | 'edge-broken'
  | 'stage-not-locked'
  | 'stage-left'
  | 'cycle'
  | 'script-missing'
  | 'lock-missing'
  | 'line-ends'
  | 'checksum-changed'
  | 'stage-file-old'
  | 'lock-old'
  | 'command-spacing'
  | 'credential-in-config'
  | 'local-config-tracked'
  | 'remote-missing'
  | 'remote-local'
  | 'remote-read-only'
  | 'data-tracked'
  | 'data-not-ignored'
  | 'push-missing'
  | 'transfer-unwired'
  | 'transfer-wired'
  | 'not-comparable'
  | 'unresolved'

/**
 * What a finding means for the lock. stale: DVC would run the stage again; doubtful: it differs in a way that DVC may not mind;
 * unlocked: the stage was never locked; unknown: the files do not tell; defect: something else is wrong, the lock aside;
 * note: worth knowing, and perhaps as it should be.
 */
export type DvcEffect = 'stale' | 'doubtful' | 'unlocked' | 'unknown' | 'defect' | 'note'

export interface DvcFinding extends Place {
  readonly rule: DvcRule
  readonly effect: DvcEffect
  /** Name of the stage, null for what concerns the whole pipeline. */
  readonly stage: string | null
  /** One sentence without place and stage. */
  readonly message: string
}

/**
 * consistent: all that can be compared agrees; stale: something does not; unlocked: not in the lock; exempt: frozen or always
 * changed, and would be stale; unknown: nothing can be compared, or DVC itself could not read it.
 */
export type StageVerdict = 'consistent' | 'stale' | 'unlocked' | 'exempt' | 'unknown'

export interface StageResult extends Place {
  readonly name: string
  readonly verdict: StageVerdict
  /** Items that were compared, and those of them that could not be. */
  readonly compared: number
  readonly unknown: number
  /** Set by the stage: it is never, or always, run again. */
  readonly frozen: boolean
  readonly alwaysChanged: boolean
  readonly findings: readonly DvcFinding[]
}

/** none: there are no stages; missing: there is no lock. */
export type LockVerdict = 'consistent' | 'stale' | 'missing' | 'none' | 'unknown'

export interface PipelineResult {
  /** Of the dvc.yaml. */
  readonly path: string
  /** Of the dvc.lock, null when there is none. */
  readonly lockPath: string | null
  readonly verdict: LockVerdict
  readonly stages: readonly StageResult[]
  /** Of all stages, and of the pipeline as a whole. By line. */
  readonly findings: readonly DvcFinding[]
}

export interface DvcVerification {
  readonly pipelines: readonly PipelineResult[]
  /** Of tracked data, remotes and configurations. */
  readonly data: readonly DvcFinding[]
  readonly diagnostics: readonly Diagnostic[]
}
