import type { Practice } from '../practice.ts'
import { eventDrivenRetraining } from './eventDrivenRetraining.ts'
import { managedTrainingCompute } from './managedTrainingCompute.ts'
import { scheduledRetraining } from './scheduledRetraining.ts'
import { trainingEntrypoint } from './trainingEntrypoint.ts'
import { trainingInWorkflow } from './trainingInWorkflow.ts'
import { trainingOnChange } from './trainingOnChange.ts'
import { trainingOutputsPersisted } from './trainingOutputsPersisted.ts'

/** In the catalogue's order. */
export const continuousTraining: readonly Practice[] = [
  trainingEntrypoint,
  trainingInWorkflow,
  trainingOnChange,
  scheduledRetraining,
  eventDrivenRetraining,
  managedTrainingCompute,
  trainingOutputsPersisted,
]
