import type { Run } from '../automation/model.ts'
import type { TaskId } from '../catalogue/tasks.ts'
import type { Confidence, Place, TraceStep } from '../model.ts'

/** One reason to say that a task is performed: a run, and where and by what. */
export interface TaskSighting {
  readonly task: TaskId
  readonly confidence: Confidence
  readonly run: Run
  readonly place: Place
  readonly trace: readonly TraceStep[]
  readonly what: string
  /** The call in the code, where the place is only the command that leads to it. */
  readonly source?: TraceStep
}
