import type { Run } from './model.ts'

/**
 * What runs, or what starts it, is not in the tree: a missing script, a workflow of another repository, a job file that is handed to
 * one. The runs of a local reusable workflow belong to its own jobs.
 */
export function isHidden(run: Run): boolean {
  return run.kind === 'unresolved' || isStartedElsewhere(run)
}

/** A workflow of another repository starts it, or is it. */
export function isStartedElsewhere({ step, job }: Run): boolean {
  return step === null && job.uses !== null
}
