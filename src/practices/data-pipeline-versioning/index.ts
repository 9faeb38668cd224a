import type { Practice } from '../practice.ts'
import { dataVersioned } from './dataVersioned.ts'
import { externalDataPinned } from './externalDataPinned.ts'
import { modelVersioned } from './modelVersioned.ts'
import { noLargeBinaries } from './noLargeBinaries.ts'
import { paramsExternalised } from './paramsExternalised.ts'
import { pipelineDefined } from './pipelineDefined.ts'
import { pipelineLockConsistent } from './pipelineLockConsistent.ts'
import { pipelineVerifiedInCi } from './pipelineVerifiedInCi.ts'

/** In the catalogue's order. */
export const dataPipelineVersioning: readonly Practice[] = [
  dataVersioned,
  noLargeBinaries,
  pipelineDefined,
  pipelineLockConsistent,
  paramsExternalised,
  pipelineVerifiedInCi,
  externalDataPinned,
  modelVersioned,
]
