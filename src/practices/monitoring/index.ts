import type { Practice } from '../practice.ts'
import { alerting } from './alerting.ts'
import { driftDetection } from './driftDetection.ts'
import { feedbackLoop } from './feedbackLoop.ts'
import { predictionLogging } from './predictionLogging.ts'
import { serviceObservability } from './serviceObservability.ts'

/** In the catalogue's order. */
export const monitoring: readonly Practice[] = [
  serviceObservability,
  driftDetection,
  predictionLogging,
  alerting,
  feedbackLoop,
]
