import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotationsOf } from '../../src/report/annotations.ts'
import { renderBadge } from '../../src/report/badge.ts'
import { renderJson } from '../../src/report/json.ts'
import type { Report } from '../../src/report/model.ts'
import { outputsOf } from '../../src/report/outputs.ts'
import { reportSchema, reportSchemaText } from '../../src/report/schema.ts'
import { hostileText } from './hostile.ts'
import { evidence, hostile, huge, library, practice, rich, web, withTexts } from './samples.ts'

const validate = new Ajv({ strict: true, allErrors: true }).compile(reportSchema)

function problemsOf(report: Report): unknown {
  return validate(JSON.parse(renderJson(report))) ? [] : validate.errors
}

describe('the schema', () => {
  it('is published as it is', () => {
    const file = new URL('../../schemas/report.schema.json', import.meta.url)
    expect(readFileSync(file, 'utf8')).toBe(reportSchemaText())
  })

  it.each([
    ['rich', rich],
    ['web', web],
    ['library', library],
    ['hostile', hostile],
    ['huge', huge],
  ])('accepts the %s report', (_, report) => {
    expect(problemsOf(report)).toEqual([])
  })

  it('refuses what breaks the contract', () => {
    expect(problemsOf({ ...rich, score: 101 })).not.toEqual([])
    expect(problemsOf({ ...rich, coverage: Number.NaN })).not.toEqual([])
    const { gate: _, ...gateless } = rich
    expect(problemsOf(gateless as Report)).not.toEqual([])
    expect(validate({ ...JSON.parse(renderJson(rich)), extra: 1 })).toBe(false)
  })
})

describe('renderJson', () => {
  it('writes the same bytes whatever the order of keys, and leaves out what the contract does not know', () => {
    const shuffled = Object.fromEntries(
      Object.entries({ ...rich, tasks: rich.tasks.map(task => ({ run: { self: 1 }, ...task })) }).reverse(),
    ) as unknown as Report
    expect(renderJson(shuffled)).toBe(renderJson(rich))
    expect(Object.keys(JSON.parse(renderJson(rich))).slice(0, 5)).toEqual([
      'schemaVersion',
      'tool',
      'repository',
      'applicable',
      'profile',
    ])
  })

  it('keeps every text and lets none act on a log or a terminal', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const json = renderJson(withTexts(rich, () => text))
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through
        expect(json).not.toMatch(/^\s*::|##\[|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/m)
        expect(JSON.parse(json).level.name).toBe(text)
      }),
    )
  })
})

describe('annotationsOf', () => {
  it('orders by urgency and keeps waived findings and those without a place out', () => {
    const found = annotationsOf(rich)
    expect(found.map(a => [a.level, a.title, a.path, a.line])).toEqual([
      ['warning', 'No credentials in ML configuration', '.dvc/config', 6],
      ['warning', 'File malformed', '.github/workflows/old.yml', 7],
      ['notice', 'File too large', 'notebooks/eda.ipynb', 1],
      ['notice', 'Check failures are not swallowed', '.github/workflows/test.yaml', 19],
      ['notice', 'A quality gate decides on the model', 'src/evaluate.py', 22],
      ['notice', 'Environments are locked and CI uses the lock', 'requirements.txt', 1],
      ['notice', 'Pipeline lock is present and up to date', 'dvc.lock', 9],
    ])
    expect(found[0]?.message).toBe(
      "A remote's secret is committed (`secret_access_key`). Remote `storage`. Rotate it, then keep it in `.dvc/config.local` or a workflow secret.",
    )
  })

  it('tells of a repository without machine learning what is critical or cannot be read', () => {
    const found = annotationsOf({ ...rich, applicable: false, score: null, level: null })
    expect(found.map(a => [a.level, a.title])).toEqual([
      ['warning', 'No credentials in ML configuration'],
      ['warning', 'File malformed'],
      ['notice', 'File too large'],
    ])
  })

  it('shows at most nine of a level and a pointer to the rest', () => {
    const found = annotationsOf(huge, { limit: 9, highest: 'notice' })
    expect(found).toHaveLength(10)
    expect(found.at(-1)).toEqual({
      level: 'notice',
      title: 'More findings',
      message: '3996 more notices in the job summary.',
      path: null,
      line: null,
    })
  })

  it('places a finding in a file of the repository, and drops one that leads out of it', () => {
    const unmet = { status: 'unmet', kind: 'hygiene', because: 'x' } as const
    const report: Report = {
      ...rich,
      diagnostics: [],
      practices: [
        practice({ ...unmet, id: 'a', title: 'A', evidence: [evidence('x.py', 2, '')] }),
        practice({ ...unmet, id: 'b', title: 'B', evidence: [evidence('../x.py', 2, '')] }),
        practice({ ...unmet, id: 'c', title: 'C', evidence: [evidence('', 1, '')] }),
      ],
    }
    expect(annotationsOf(report).map(a => a.path)).toEqual(['x.py'])
  })
})

describe('outputsOf', () => {
  const waiver = { reason: 'a sample', until: null }

  it('counts critical findings as the summary does: without those that are waived', () => {
    expect(new Map(outputsOf(rich)).get('critical-findings')).toBe('1')
    const waived = { ...rich, practices: rich.practices.map(p => ({ ...p, waiver })) }
    expect(new Map(outputsOf(waived)).get('critical-findings')).toBe('0')
  })

  it('judges nothing of a repository without machine learning but what is critical', () => {
    const outputs = new Map(outputsOf({ ...rich, applicable: false, score: null, level: null }))
    expect(Object.fromEntries(outputs)).toMatchObject({
      score: '',
      level: '',
      coverage: '',
      'critical-findings': '1',
      'failed-practices': '[]',
      'dimension-scores': '{}',
    })
  })
})

describe('renderBadge', () => {
  it('is small and of numbers only', () => {
    expect(JSON.parse(renderBadge(rich))).toEqual({
      schemaVersion: 1,
      label: 'MLOps',
      message: 'level 2 · 58',
      color: 'yellowgreen',
    })
    expect(JSON.parse(renderBadge(web)).message).toBe('not applicable')
    expect(JSON.parse(renderBadge(library)).message).toBe('level 1 · 41 provisional')
    for (const report of [rich, web, library, hostile])
      expect(Buffer.byteLength(renderBadge(report))).toBeLessThan(300)
  })
})
