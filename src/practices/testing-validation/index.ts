import type { Practice } from '../practice.ts'
import { dataValidation } from './dataValidation.ts'
import { inferenceTested } from './inferenceTested.ts'
import { mlCodeTested } from './mlCodeTested.ts'
import { modelQualityGate } from './modelQualityGate.ts'
import { notebooksChecked } from './notebooksChecked.ts'
import { pipelineSmokeTest } from './pipelineSmokeTest.ts'
import { sliceAndFairnessTests } from './sliceAndFairnessTests.ts'
import { testsRunInCi } from './testsRunInCi.ts'

/** In the catalogue's order. */
export const testingValidation: readonly Practice[] = [
  testsRunInCi,
  mlCodeTested,
  dataValidation,
  modelQualityGate,
  pipelineSmokeTest,
  inferenceTested,
  sliceAndFairnessTests,
  notebooksChecked,
]
