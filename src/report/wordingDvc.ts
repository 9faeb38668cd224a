/** What reports say of DVC, in words that summary, terminal and annotations share. */

import { isOwnDvcFile } from '../dvc/own.ts'
import type { DvcFindingReport } from './dvc.ts'
import type { Report } from './model.ts'
import { listed, plural } from './wording.ts'

/** Findings of the project's own files that are worth a reader's time: what is stale before what is wrong beside the lock. */
export function telling(report: Report): readonly DvcFindingReport[] {
  const ofStages = report.dvc?.pipelines.flatMap(pipeline => pipeline.findings) ?? []
  const findings = [...ofStages, ...(report.dvc?.data ?? [])].filter(({ path }) => isOwnDvcFile(path))
  return (['stale', 'defect'] as const).flatMap(effect =>
    findings.filter(finding => finding.effect === effect),
  )
}

/** `2 stages of dvc.yaml are stale`; null where no pipeline is. */
export function dvcHeadline(report: Report): string | null {
  const pipelines = report.dvc?.pipelines ?? []
  const stale = pipelines.filter(({ path, lock }) => lock === 'stale' && isOwnDvcFile(path))
  if (stale.length === 0) return telling(report).length === 0 ? null : 'findings beside the lock'
  const where = listed(stale.map(({ path }) => path).slice(0, 3))
  if (stale.length > 1) return `the locks of ${where}${stale.length > 3 ? ' and others' : ''} are stale`
  const stages = stale.flatMap(pipeline => pipeline.stages.filter(stage => stage.verdict === 'stale'))
  if (stages.length === 0) return `the lock of ${where} is stale`
  return `${plural(stages.length, 'stage')} of ${where} ${stages.length === 1 ? 'is' : 'are'} stale`
}
