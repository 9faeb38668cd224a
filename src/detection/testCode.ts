/** Code that runs as a test, or that lies among the tests and is imported by one. */

import type { Run } from '../automation/model.ts'
import { roleOf } from '../facts/role.ts'

/** Whether a run tries something out: what it trains, sends or deploys is gone when the test ends. */
export function isTestRun(run: Run): boolean {
  const imported =
    run.kind === 'code' && (run.via === 'test' || (run.via === 'import' && roleOf(run.path) === 'test'))
  // A pipeline among the tests runs on data that is made up for it.
  return (
    imported ||
    [...run.trace, run].some(({ path }) => /(?:^|\/)dvc\.yaml$/.test(path) && roleOf(path) === 'test')
  )
}
