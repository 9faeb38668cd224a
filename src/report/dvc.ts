/** DVC in the report: pipelines with their verdicts, data that is tracked, remotes. */

import type { DvcFinding, LockVerdict, StageVerdict } from '../dvc/model.ts'
import { dvcProjectOf } from '../dvc/project.ts'
import { verifyDvc } from '../dvc/verify.ts'
import type { Snapshot } from '../model.ts'

export interface DvcFindingReport {
  readonly path: string
  readonly line: number
  readonly rule: string
  /** `stale`, `doubtful`, `unlocked`, `unknown`, `defect` or `note`. */
  readonly effect: string
  readonly stage: string | null
  readonly message: string
}

export interface DvcReport {
  /** Of tracked data, remotes, configurations, and of how automation fetches and shares data. */
  readonly data: readonly DvcFindingReport[]
  readonly pipelines: readonly {
    readonly path: string
    readonly stages: readonly {
      readonly name: string
      readonly line: number
      readonly verdict: StageVerdict
      readonly compared: number
      readonly unknown: number
    }[]
    readonly lock: LockVerdict
    readonly findings: readonly DvcFindingReport[]
  }[]
  /** Data sets that `.dvc` files track. */
  readonly tracked: number
  readonly remotes: readonly {
    readonly name: string
    readonly type: string
    readonly default: boolean
    readonly line: number
  }[]
}

/** The contract's field `dvc`; null where DVC wrote nothing. `transfers`: what automation does with the data. */
export function dvcReport(snapshot: Snapshot, transfers: readonly DvcFinding[]): DvcReport | null {
  const project = dvcProjectOf(snapshot)
  const { pipelines, data } = verifyDvc(snapshot)
  if (pipelines.length + project.dataFiles.length + project.configs.length === 0) return null
  return {
    data: [...data, ...transfers].map(findingReport),
    pipelines: pipelines.map(({ path, stages, verdict, findings }) => ({
      path,
      stages: stages.map(stage => ({
        name: stage.name,
        line: stage.line,
        verdict: stage.verdict,
        compared: stage.compared,
        unknown: stage.unknown,
      })),
      lock: verdict,
      findings: findings.map(findingReport),
    })),
    tracked: project.dataFiles.filter(file => file.commands.length === 0 && file.outs.length > 0).length,
    remotes: project.configs.flatMap(config =>
      config.remotes.map(({ name, type, default: isDefault, line }) => ({
        name,
        type,
        default: isDefault,
        line,
      })),
    ),
  }
}

function findingReport({ path, line, rule, effect, stage, message }: DvcFinding): DvcFindingReport {
  return { path, line, rule, effect, stage, message }
}
