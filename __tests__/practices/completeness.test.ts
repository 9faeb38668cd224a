/** Each practice is shown met, partial and unmet by some repository, and each reason for which it does not apply. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { understand } from '../../src/audit.ts'
import type { Judgement } from '../../src/model.ts'
import { practices } from '../../src/practices/index.ts'
import { snapshotOf } from '../../src/snapshot/memory.ts'
import { expectGolden } from '../report/golden.ts'
import { repositories } from './repositories/index.ts'

const judged = await Promise.all(
  repositories.map(async ({ name, files, profile }) => {
    const snapshot = snapshotOf(files, { name: `acme/${name.split(' ')[0]}`, defaultBranch: 'main' })
    const subject = await understand(snapshot, { profile: profile ?? null, ignorePaths: [] })
    return { name, judgements: new Map(practices.map(practice => [practice.id, practice.assess(subject)])) }
  }),
)

function judgementsOf(id: string): readonly Judgement[] {
  return judged.flatMap(({ judgements }) => judgements.get(id) ?? [])
}

describe('the repositories of the tests', () => {
  it.each(practices.map(({ id }) => id))('show %s met, partial and unmet', id => {
    const statuses = new Set(judgementsOf(id).map(({ status }) => status))
    const missing = (['met', 'partial', 'unmet'] as const).filter(status => !statuses.has(status))
    expect(missing).toEqual([])
  })

  it('show each reason for which a practice does not apply', () => {
    const said = new Set(
      practices.flatMap(({ id }) =>
        judgementsOf(id).flatMap(one => (one.status === 'not-applicable' ? one.because : [])),
      ),
    )
    expect(reasonsInSources().filter(reason => !said.has(reason))).toEqual([])
  })

  it('are judged as the golden table tells', () => {
    expectGolden('practices.txt', table())
  })
})

const marks = { met: '✓', partial: '◐', unmet: '✗', 'not-applicable': '–', unknown: '?' }

/** One row for each practice, one column for each repository. */
function table(): string {
  const names = judged.map(({ name }, index) => `${String.fromCharCode(65 + index)} ${name}`)
  const head = `${' '.repeat(32)}${judged.map((_, index) => String.fromCharCode(65 + index)).join(' ')}`
  const rows = practices.map(
    ({ id }) =>
      `${id.padEnd(32)}${judgementsOf(id)
        .map(({ status }) => marks[status])
        .join(' ')}`,
  )
  return `${[...names, '', head, ...rows].join('\n')}\n`
}

/** Sentences that the sources of the practices give as reasons: literals of `notApplicable`, and of functions that say why not. */
function reasonsInSources(): readonly string[] {
  const folder = join(import.meta.dirname, '../../src/practices')
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path =>
    path.endsWith('.ts'),
  )
  const found = sources.flatMap(path => {
    const text = readFileSync(join(folder, path), 'utf8')
    const given = [...text.matchAll(/notApplicable\(\s*(?:'([^']+)'|"([^"]+)")/g)]
    const bodies = [
      ...text.matchAll(/^(?:export )?function why\w*\([^)]*\): string \| null \{[\s\S]*?^\}/gm),
    ].map(([body]) => body)
    const returned = bodies.flatMap(body => [...body.matchAll(/(?:'([A-Z][^']+\.)'|"([A-Z][^"]+\.)")/g)])
    return [...given, ...returned].map(match => match[1] ?? match[2] ?? '')
  })
  return [...new Set(found)].sort()
}
