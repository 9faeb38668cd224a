import type { ScriptSource } from '../facts/index.ts'
import type { Job, Step, Workflow } from '../facts/model.ts'
import { dialectOfShell } from '../facts/shell/dialect.ts'

/**
 * The shell that runs a step, with the options that the runner gives it. A step of an action has its own shell or none: the
 * defaults of the workflow that uses it do not count there.
 */
export function shellOf(
  workflow: Workflow,
  job: Job,
  step: Step,
  inAction: boolean,
): Pick<ScriptSource, 'dialect' | 'errexit' | 'pipefail'> {
  const named = step.shell ?? (inAction ? null : (job.defaults.shell ?? workflow.defaults.shell))
  // A container is Linux, whatever the runner is.
  return dialectOfShell(named, job.container === null ? job.runsOn : [])
}
