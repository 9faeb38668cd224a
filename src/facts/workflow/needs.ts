import type { Job } from '../model.ts'
import type { Problems } from './problems.ts'

/** Checks that every `needs` names a job, and that the jobs can be put in an order. Ids are those of `jobsOf`, alike in case. */
export function checkNeeds(jobs: readonly Job[], problems: Problems): void {
  const ids = new Set(jobs.map(({ id }) => id))
  for (const { id, line, needs } of jobs) {
    const unknown = needs.find(need => !ids.has(need) && !need.includes('${{'))
    if (unknown !== undefined)
      problems.refuse(line, `job '${id}' needs the unknown job '${unknown.slice(0, 60)}'`)
  }
  const stuck = withoutOrder(jobs, ids)
  const [first] = stuck
  if (first === undefined) return
  const names = stuck.slice(0, 5).map(({ id }) => `'${id}'`)
  problems.refuse(first.line, `the needs of ${names.join(', ')} form a circle, or hang on one`)
}

/** The jobs that no order can reach. */
function withoutOrder(jobs: readonly Job[], ids: ReadonlySet<string>): readonly Job[] {
  const open = new Map(jobs.map(job => [job.id, new Set(job.needs.filter(need => ids.has(need)))]))
  const dependents = new Map<string, string[]>()
  for (const [id, needs] of open) {
    for (const need of needs) {
      const known = dependents.get(need)
      if (known === undefined) dependents.set(need, [id])
      else known.push(id)
    }
  }
  const ready = [...open].flatMap(([id, needs]) => (needs.size === 0 ? [id] : []))
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    open.delete(id)
    for (const dependent of dependents.get(id) ?? []) {
      const needs = open.get(dependent)
      needs?.delete(id)
      if (needs?.size === 0) ready.push(dependent)
    }
  }
  return jobs.filter(({ id }) => open.has(id))
}
