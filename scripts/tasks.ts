/**
 * npm run tasks -- CLONES [TASK …]
 *
 * Compares the tasks that the audit finds with those that people read in the workflows of 57 repositories
 * (`__tests__/labels/tasks.json`: repository, commit, task, place). CLONES holds them as OWNER__NAME. Prints precision and
 * recall per task and over all, and every difference, or those of the named tasks alone.
 */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { understand } from '../src/audit.ts'
import { openSnapshot } from '../src/snapshot/open.ts'

interface Label {
  readonly repository: string
  readonly commit: string
  readonly tasks: readonly {
    readonly id: string
    readonly path: string | null
    readonly line: number | null
  }[]
}

const [folder, ...named] = process.argv.slice(2)
if (folder === undefined || !existsSync(folder)) {
  console.error('usage: npm run tasks -- CLONES [TASK …]')
  process.exit(2)
}

const file = join(import.meta.dirname, '../__tests__/labels/tasks.json')
const labels: readonly Label[] = JSON.parse(readFileSync(file, 'utf8'))
const counts = new Map<string, { both: number; audit: number; reader: number }>()
let compared = 0

for (const { repository, commit, tasks } of labels) {
  const path = join(folder, repository.replace('/', '__'))
  if (!existsSync(path)) {
    console.log(`no clone  ${repository}`)
    continue
  }
  compared++
  const snapshot = await openSnapshot({ path, ref: commit, name: repository })
  const subject = await understand(snapshot, { profile: null, ignorePaths: [] })
  snapshot.close()
  const found = new Map(subject.tasks.filter(task => task.reachable).map(task => [task.id, task]))
  const read = new Map(tasks.map(task => [task.id, task]))
  for (const id of new Set([...found.keys(), ...read.keys()])) {
    const count = counts.get(id) ?? { both: 0, audit: 0, reader: 0 }
    counts.set(id, count)
    const who = found.has(id) ? (read.has(id) ? 'both' : 'audit') : 'reader'
    count[who]++
    if (who === 'both' || (named.length > 0 && !named.includes(id))) continue
    const place = found.get(id) ?? read.get(id)
    console.log(`${id} only by the ${who}: ${repository} ${place?.path ?? ''}:${place?.line ?? ''}`)
  }
}

console.log(`\n${compared} repositories\ntask                 both  audit  reader  precision  recall`)
let all = { both: 0, audit: 0, reader: 0 }
for (const [id, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  all = {
    both: all.both + count.both,
    audit: all.audit + count.audit,
    reader: all.reader + count.reader,
  }
  console.log(row(id, count))
}
console.log(row('all', all))

function row(id: string, { both, audit, reader }: typeof all): string {
  const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3)).padStart(9)
  const numbers = [String(both).padStart(4), String(audit).padStart(6), String(reader).padStart(7)]
  return [id.padEnd(19), ...numbers, share(both, both + audit), share(both, both + reader)].join(' ')
}
