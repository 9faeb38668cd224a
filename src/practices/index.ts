import { continuousTraining } from './continuous-training/index.ts'
import { environment } from './environment/index.ts'
import type { Practice } from './practice.ts'
import { testingValidation } from './testing-validation/index.ts'
import { trackingReporting } from './tracking-reporting/index.ts'
import { workflowAutomation } from './workflow-automation/index.ts'

/** Every practice, by dimension in the catalogue's order. */
export const practices: readonly Practice[] = [
  ...workflowAutomation,
  ...continuousTraining,
  ...trackingReporting,
  ...testingValidation,
  ...environment,
]
