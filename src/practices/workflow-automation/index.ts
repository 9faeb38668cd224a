import type { Practice } from '../practice.ts'
import { ciBoundedRuns } from './ciBoundedRuns.ts'
import { ciDepsFromManifest } from './ciDepsFromManifest.ts'
import { ciFailuresBlock } from './ciFailuresBlock.ts'
import { ciOnChange } from './ciOnChange.ts'
import { ciStaticAnalysis } from './ciStaticAnalysis.ts'
import { currentCiVocabulary } from './currentCiVocabulary.ts'
import { mlWorkflowPresent } from './mlWorkflowPresent.ts'

/** In the catalogue's order. */
export const workflowAutomation: readonly Practice[] = [
  ciOnChange,
  mlWorkflowPresent,
  ciStaticAnalysis,
  ciFailuresBlock,
  ciDepsFromManifest,
  currentCiVocabulary,
  ciBoundedRuns,
]
