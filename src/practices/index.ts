import { continuousTraining } from './continuous-training/index.ts'
import { dataPipelineVersioning } from './data-pipeline-versioning/index.ts'
import { delivery } from './delivery/index.ts'
import { documentationResponsibleAi } from './documentation-responsible-ai/index.ts'
import { environment } from './environment/index.ts'
import { monitoring } from './monitoring/index.ts'
import type { Practice } from './practice.ts'
import { securityGovernance } from './security-governance/index.ts'
import { testingValidation } from './testing-validation/index.ts'
import { trackingReporting } from './tracking-reporting/index.ts'
import { workflowAutomation } from './workflow-automation/index.ts'

/** Every practice, by dimension in the catalogue's order. */
export const practices: readonly Practice[] = [
  ...workflowAutomation,
  ...continuousTraining,
  ...dataPipelineVersioning,
  ...trackingReporting,
  ...delivery,
  ...testingValidation,
  ...monitoring,
  ...environment,
  ...securityGovernance,
  ...documentationResponsibleAi,
]
