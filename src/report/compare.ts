/** Holds a report against an earlier one: what changed, and whether that breaks the user's rule. */

import { regressionOf } from '../assessment/regression.ts'
import type { DimensionId, GateResult, LevelNumber, Status } from '../model.ts'
import type { GateSettings } from '../settings/settings.ts'
import type { BaselineReport, Report } from './model.ts'

/** A report to compare with, as far as the comparison needs it. Every report is one. */
export interface Baseline {
  readonly schemaVersion: number
  readonly tool: { readonly catalogueVersion: string }
  readonly repository: { readonly commit: string | null; readonly path: string }
  readonly applicable: boolean
  readonly score: number | null
  readonly provisional: boolean
  readonly level: { readonly number: LevelNumber } | null
  readonly dimensions: readonly { readonly id: DimensionId; readonly score: number | null }[]
  readonly practices: readonly { readonly id: string; readonly status: Status }[]
}

/** Why there is nothing to compare with: completes "Nothing was compared: …", without a full stop. */
interface Nothing {
  readonly because: string
}

/** The reports of an earlier audit, one for each directory that was audited then. */
export type Baselines = { readonly reports: readonly Baseline[] } | ({ readonly reports: null } & Nothing)

/** What one report is compared with. */
export type Comparison = { readonly baseline: Baseline } | ({ readonly baseline: null } & Nothing)

/** The comparison for the report of a directory. */
export function comparisonIn(baselines: Baselines, path: string): Comparison {
  if (baselines.reports === null) return { baseline: null, because: baselines.because }
  const baseline = baselines.reports.find(({ repository }) => repository.path === path)
  if (baseline === undefined) return { baseline: null, because: 'the baseline has no such project' }
  if (!baseline.applicable) return { baseline: null, because: 'the baseline is not about machine learning' }
  return { baseline }
}

/** The report with its baseline, and with what `fail-on-regression` says. */
export function compared(report: Report, comparison: Comparison, settings: GateSettings): Report {
  const gate =
    settings.failOnRegression && report.applicable
      ? withRegression(report, comparison, settings)
      : report.gate
  if (comparison.baseline === null) return { ...report, gate }
  return { ...report, baseline: baselineReport(report, comparison.baseline), gate }
}

function withRegression(report: Report, comparison: Comparison, { warnOnly }: GateSettings): GateResult {
  const { failures, notes } = regressionOf(report, comparison)
  return {
    ...report.gate,
    verdict: failures.length > 0 && !warnOnly ? 'fail' : report.gate.verdict,
    reasons: [...report.gate.reasons, ...failures, ...notes],
  }
}

function baselineReport(report: Report, baseline: Baseline): BaselineReport {
  const dimensions = report.dimensions.flatMap(({ id }) => {
    const before = baseline.dimensions.find(dimension => dimension.id === id)
    return before === undefined ? [] : [{ id, score: before.score }]
  })
  const notes = versionNotes(report, baseline)
  return {
    commit: baseline.repository.commit,
    score: baseline.score,
    level: baseline.level?.number ?? null,
    ...(dimensions.length === 0 ? {} : { dimensions }),
    changes: report.applicable ? changesBetween(baseline, report) : [],
    ...(notes.length === 0 ? {} : { notes }),
  }
}

/** Practices that only one of them has were added or taken away by us, not by the repository. */
function changesBetween(baseline: Baseline, report: Report): BaselineReport['changes'] {
  const before = new Map(baseline.practices.map(({ id, status }) => [id, status]))
  return report.practices.flatMap(({ id, status }) => {
    const from = before.get(id)
    return from === undefined || from === status ? [] : [{ practice: id, from, to: status }]
  })
}

function versionNotes(report: Report, baseline: Baseline): readonly string[] {
  const schema =
    baseline.schemaVersion === report.schemaVersion
      ? []
      : [
          `The baseline is a report of schema version ${baseline.schemaVersion}, this one of ${report.schemaVersion}: only what both have is compared.`,
        ]
  const [before, now] = [baseline.tool.catalogueVersion, report.tool.catalogueVersion]
  const catalogue =
    before === now
      ? []
      : [
          `The baseline was judged by catalogue ${before}, this report by ${now}: only practices that both have are compared, and the scores are not of the same measure.`,
        ]
  return [...schema, ...catalogue]
}
