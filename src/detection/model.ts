/** What detection finds, with the runs that it was found in. */

import type { Run } from '../automation/model.ts'
import type { TaskUse, TraceStep } from '../model.ts'

/** A task with the run that performs it: its job, its step, what swallows its failure. */
export interface DetectedTask extends TaskUse {
  readonly run: Run
  /** What shows it: the command or action, or the call in the code that a command leads to. */
  readonly source: TraceStep
}
