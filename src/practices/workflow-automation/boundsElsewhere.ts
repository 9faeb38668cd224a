/** How CI services other than GitHub Actions bound a job, and which of that the files say whose jobs train or test. */

import { boundsOf, type CiBounds } from '../../facts/otherCi/services.ts'
import type { Evidence } from '../../model.ts'
import { trainingsOf } from '../continuous-training/training.ts'
import { evidenceAt } from '../judge.ts'
import type { Subject } from '../practice.ts'
import { tasksElsewhere } from '../reading.ts'

export const boundNames = ['a timeout', 'a concurrency group', 'a cache'] as const
export type Bound = (typeof boundNames)[number]

const settingOf: Readonly<Record<Bound, keyof CiBounds>> = {
  'a timeout': 'timeout',
  'a concurrency group': 'concurrency',
  'a cache': 'cache',
}

export interface BoundedFile {
  readonly evidence: Evidence
  readonly has: ReadonlySet<Bound>
}

/** Configurations of other CI services that train or, where none does, test; one entry for each file, in their order. */
export function boundedElsewhere(subject: Subject): readonly BoundedFile[] {
  const training = subject.profile.id === 'library' ? [] : trainingsOf(subject).elsewhere
  const tasks = training.length > 0 ? training : tasksElsewhere(subject, 'test')
  const files = new Map(tasks.map(({ run }) => [run.workflow.path, run]))
  return [...files].flatMap(([path, { workflow, job }]) => {
    const known = boundsOf(workflow.name)
    const content = subject.snapshot.text(path)
    if (known === null || !content.ok) return []
    const said = content.text.replace(/^[ \t]*(?:#|\/\/).*$/gm, '')
    const has = new Set(boundNames.filter(name => known[settingOf[name]]?.test(said)))
    const missing = boundNames.filter(name => !has.has(name))
    const what = missing.length === 0 ? 'bounded' : `without ${missing.join(', ')}`
    return [{ evidence: evidenceAt({ path, line: job.line }, `${workflow.name}: ${what}`), has }]
  })
}
