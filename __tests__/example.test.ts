/** The example repository of the README, audited end to end. Its golden files are read by people when they change. */

import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { audit, knownNames } from '../src/audit.ts'
import { renderJson } from '../src/report/json.ts'
import type { Report } from '../src/report/model.ts'
import { reportSchema } from '../src/report/schema.ts'
import { renderSummary } from '../src/report/summary.ts'
import { renderTerminal } from '../src/report/terminal.ts'
import { mergeSettings } from '../src/settings/merge.ts'
import { snapshotOf } from '../src/snapshot/memory.ts'
import { fixtureSnapshot } from './fixtureSnapshot.ts'
import { expectGolden } from './report/golden.ts'

const settings = mergeSettings(new Map(), new Map(), [], knownNames)
const validate = addFormats.default(new Ajv.default({ strict: true, allErrors: true })).compile(reportSchema)

function expectValid(report: Report): void {
  expect(validate(JSON.parse(renderJson(report))), JSON.stringify(validate.errors)).toBe(true)
}

describe('the example repository', () => {
  it('is told as its golden files tell', async () => {
    const report = await audit(fixtureSnapshot('example'), settings, '2026-01-01')
    expectValid(report)
    expectGolden('example.md', renderSummary(report, { server: 'https://github.com' }))
    expectGolden('example.txt', renderTerminal(report, { color: false, width: 100 }))
  })

  it('is judged the same twice, byte for byte', async () => {
    const once = async () => renderJson(await audit(fixtureSnapshot('example'), settings, '2026-01-01'))
    expect(await once()).toBe(await once())
  })
})

describe('repositories at the edge', () => {
  it('an empty one is not about machine learning, and passes', async () => {
    const report = await audit(snapshotOf({}), settings, '2026-01-01')
    expectValid(report)
    expect(report).toMatchObject({ applicable: false, score: null, level: null, gate: { verdict: 'pass' } })
  })

  it('hostile names and texts change nothing but their own diagnostics', async () => {
    const bomb = `a: &a [x, x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*${i === 0 ? 'a' : `b${i - 1}`}, *${i === 0 ? 'a' : `b${i - 1}`}]`).join('\n')}`
    const plain = {
      'train.py': 'from sklearn.svm import SVC\nSVC().fit([[0]], [0])\n',
      'requirements.txt': 'scikit-learn==1.7.2\n',
    }
    const hostile = {
      ...plain,
      '.github/workflows/bomb.yml': bomb,
      '.github/workflows/deep.yml': `${'['.repeat(10_000)}`,
      '.github/workflows/::error::x.yml': 'on: push\njobs: {}\n',
      '.github/workflows/##[error]y.yml': '\u0007on: [push\n',
      '.github/workflows/</details>|`.yml': 'on: push\n',
      'wide.py': `x = "${'a'.repeat(2_000_000)}"`,
      'dvc.yaml': '? {a: b}\n: c\n',
    }
    const [clean, report] = await Promise.all(
      [plain, hostile].map(files => audit(snapshotOf(files), settings, '2026-01-01')),
    )
    if (clean === undefined || report === undefined) throw new Error('no report')
    expectValid(report)
    expect(report.diagnostics.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        '.github/workflows/bomb.yml',
        '.github/workflows/deep.yml',
        '.github/workflows/::error::x.yml',
      ]),
    )
    const summary = renderSummary(report, { server: 'https://github.com' })
    expect(summary.match(/<details>/g)?.length).toBe(summary.match(/<\/details>/g)?.length)
    expect(summary).not.toMatch(/^\s*::|##\[/m)
    const unlike = report.practices.filter(
      (practice, index) => practice.status !== clean.practices[index]?.status,
    )
    expect(unlike.map(({ id }) => id)).toEqual(
      expect.not.arrayContaining(['dependencies-declared', 'randomness-controlled']),
    )
  })
})

describe('waivers', () => {
  const waiver = { practice: 'ci-bounded-runs', reason: 'runs on our own machines', until: '2026-06-30' }
  const waived = { ...settings, waivers: [waiver] }

  it('leave the score, and are shown with their reason', async () => {
    const report = await audit(fixtureSnapshot('example'), waived, '2026-06-30')
    expect(report.practices.find(({ id }) => id === waiver.practice)?.waiver).toEqual({
      reason: waiver.reason,
      until: waiver.until,
    })
    const without = await audit(fixtureSnapshot('example'), settings, '2026-06-30')
    expect(report.score).not.toBe(without.score)
  })

  it('end after their last day', async () => {
    const report = await audit(fixtureSnapshot('example'), waived, '2026-07-01')
    expect(report.practices.every(practice => practice.waiver === null)).toBe(true)
  })
})
