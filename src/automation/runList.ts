/** The runs that a walk finds, bounded: what is left out is told once. */

import type { CodeRun, Run } from './model.ts'
import { startingWorkflow } from './trace.ts'

const MAX_RUNS = 20_000
/** Tests and imported files are many and say little each: they may not push out the commands. */
const MAX_TESTS = 5_000
const MAX_IMPORTS = 5_000

export class RunList {
  readonly runs: Run[] = []
  readonly #codeRuns = new Set<string>()
  readonly #left = { test: MAX_TESTS, import: MAX_IMPORTS }
  #cut = false

  /** False when the code has been told already for this command (a test or an import: for this workflow and the one that starts it), or there is no room for it. */
  addCode(run: CodeRun): boolean {
    const { via, path, line, job, step, workflow, directory } = run
    const { events, swallowedBy } = run.reach
    const many = via === 'test' || via === 'import'
    const start = run.trace.at(-1)
    const command = `${job.id}:${step?.line}:${start?.path}:${start?.line}`
    const where = `${startingWorkflow(run)}:${workflow.path}:${many ? '' : command}`
    const key = `${where}:${path}:${line}:${events.join()}:${swallowedBy === null}:${directory}`
    if (this.#codeRuns.has(key)) return false
    this.#codeRuns.add(key)
    if (via === 'test' || via === 'import') {
      const left = this.#left[via]--
      if (left === 0) {
        const kind = via === 'test' ? 'tests' : 'imported files'
        this.add(unresolvedAt(run, kind, `the rest of the ${kind} is left out`))
      }
      if (left <= 0) return false
    }
    this.add(run)
    return true
  }

  add(run: Run): void {
    if (this.runs.length < MAX_RUNS) {
      this.runs.push(run)
      return
    }
    if (this.#cut) return
    this.#cut = true
    this.runs.push(unresolvedAt(run, 'automation', `more than ${MAX_RUNS} runs: the rest is left out`))
  }
}

/** What is not told, at the place of a run. */
function unresolvedAt(run: Run, what: string, because: string): Run {
  const { path, line, trace, reach, workflow, job, step, directory } = run
  return { kind: 'unresolved', path, line, trace, reach, workflow, job, step, directory, what, because }
}
