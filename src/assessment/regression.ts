/** The rule `fail-on-regression`: the score may not drop, and a practice that was met may not become unmet. */

import type { Baseline, Comparison } from '../report/compare.ts'
import type { Report } from '../report/model.ts'

export interface Regression {
  /** One sentence for each way in which the report is worse than its baseline. */
  readonly failures: readonly string[]
  /** What was not held against the report, and why. */
  readonly notes: readonly string[]
}

/**
 * Judges a report against its baseline. Nothing to compare with is no failure. A drop of the score counts only where both
 * scores measure the same: not when one is provisional, and not across versions of the catalogue.
 */
export function regressionOf(report: Report, comparison: Comparison): Regression {
  if (comparison.baseline === null) {
    return {
      failures: [],
      notes: [`Nothing was compared, so fail-on-regression is not enforced: ${comparison.because}.`],
    }
  }
  const { baseline } = comparison
  const before = new Map(baseline.practices.map(({ id, status }) => [id, status]))
  const lost = report.practices
    .filter(({ id, status, waiver }) => waiver === null && status === 'unmet' && before.get(id) === 'met')
    .map(({ id }) => `Practice ${id} was met in the baseline and is unmet now.`)
  if (report.score === null || baseline.score === null || report.score >= baseline.score) {
    return { failures: lost, notes: [] }
  }
  const drop = `The score is ${report.score}, below the ${baseline.score} of the baseline`
  const doubt = doubtOf(report, baseline)
  return doubt === null
    ? { failures: [`${drop}.`, ...lost], notes: [] }
    : { failures: lost, notes: [`${drop}, which is not enforced: ${doubt}.`] }
}

/** Why two scores do not measure the same; null when they do. */
function doubtOf(report: Report, baseline: Baseline): string | null {
  if (report.provisional) return 'the score is provisional'
  if (baseline.provisional) return 'the score of the baseline is provisional'
  if (baseline.tool.catalogueVersion !== report.tool.catalogueVersion)
    return 'the baseline was judged by another catalogue'
  return null
}
