import type { Practice } from '../practice.ts'
import { automatedDeployment } from './automatedDeployment.ts'
import { deploymentGated } from './deploymentGated.ts'
import { infrastructureAsCode } from './infrastructureAsCode.ts'
import { modelPackaged } from './modelPackaged.ts'
import { modelRegistry } from './modelRegistry.ts'
import { progressiveRollout } from './progressiveRollout.ts'
import { rollbackPath } from './rollbackPath.ts'
import { versionedReleaseTrigger } from './versionedReleaseTrigger.ts'

/** In the catalogue's order. */
export const delivery: readonly Practice[] = [
  modelRegistry,
  modelPackaged,
  automatedDeployment,
  deploymentGated,
  versionedReleaseTrigger,
  progressiveRollout,
  rollbackPath,
  infrastructureAsCode,
]
