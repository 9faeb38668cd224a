import type { Run } from '../../automation/model.ts'
import type { Located } from '../../facts/model.ts'
import type { Subject } from '../practice.ts'

const input = /^\$\{\{\s{0,9}inputs\.([\w-]{1,100})\s{0,9}\}\}$/

/**
 * The environments that the job of a run names. One that a caller passes to a reusable workflow is each that the callers in the tree
 * write out; where none does, it stays as written.
 */
export function environmentsOf({ automation }: Subject, { job, workflow }: Run): readonly Located[] {
  const { environment } = job
  const name = environment === null ? undefined : input.exec(environment.value)?.[1]
  if (environment === null) return []
  if (name === undefined) return [environment]
  const passed = automation.workflows
    .flatMap(({ workflow: caller }) => caller.jobs)
    .filter(({ uses }) => uses?.reference.kind === 'local' && uses.reference.path === workflow.path)
    .flatMap(caller => caller.with.filter(given => given.name.toLowerCase() === name.toLowerCase()))
    .map(({ value }) => value)
    .filter(value => value !== '' && !value.includes('${{'))
  const values = [...new Set(passed)]
  return values.length === 0 ? [environment] : values.map(value => ({ value, line: environment.line }))
}
