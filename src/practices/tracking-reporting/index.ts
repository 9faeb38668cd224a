import type { Practice } from '../practice.ts'
import { experimentTracking } from './experimentTracking.ts'
import { hyperparameterSearch } from './hyperparameterSearch.ts'
import { lineageRecorded } from './lineageRecorded.ts'
import { metricsBaselineComparison } from './metricsBaselineComparison.ts'
import { metricsDeclared } from './metricsDeclared.ts'
import { metricsReportOnPr } from './metricsReportOnPr.ts'

/** In the catalogue's order. */
export const trackingReporting: readonly Practice[] = [
  experimentTracking,
  metricsDeclared,
  metricsReportOnPr,
  metricsBaselineComparison,
  lineageRecorded,
  hyperparameterSearch,
]
