import { describe, expect, it } from 'vitest'
import { audit } from '../../src/audit.ts'
import { annotationsOf } from '../../src/report/annotations.ts'
import { explainVerdict } from '../../src/report/explanation.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { snapshotOf } from '../../src/snapshot/memory.ts'
import { noSettings } from '../noSettings.ts'

/** Twelve files of which each trains without a seed. */
const files = Object.fromEntries(
  Array.from({ length: 12 }, (_, at) => [
    `src/train_${at}.py`,
    'from sklearn.ensemble import RandomForestClassifier\n\nRandomForestClassifier().fit([[1], [2]], [0, 1])\n',
  ]),
)

describe('how many places a finding has', async () => {
  const report = await audit(snapshotOf(files, { defaultBranch: 'main' }), noSettings, '2026-01-01')
  const found = report.practices.find(({ id }) => id === 'randomness-controlled')
  if (found === undefined) throw new Error('no such practice')

  it('is told in full, however many the report holds', () => {
    expect([found.status, found.places, found.evidence.length]).toEqual(['unmet', 12, 10])
  })

  it('is the same in annotations, summary and explanation', () => {
    const message = annotationsOf(report, { limit: 99 }).find(({ title }) => title === found.title)?.message
    expect(message).toContain('11 other places')
    expect(renderSummary(report, { server: 'https://github.com' })).toMatch(/train_10\.py:3[^\n]* and 9 more/)
    expect(explainVerdict(found, { color: false, width: 80 })).toContain('… and 2 more')
  })
})
