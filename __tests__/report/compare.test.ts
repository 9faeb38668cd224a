import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Status } from '../../src/model.ts'
import { readBaselines } from '../../src/report/baselineFile.ts'
import { type Baseline, type Comparison, compared, comparisonIn } from '../../src/report/compare.ts'
import { renderJson } from '../../src/report/json.ts'
import type { Report } from '../../src/report/model.ts'
import { outputsOf } from '../../src/report/outputs.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { ConfigurationError } from '../../src/settings/error.ts'
import type { GateSettings } from '../../src/settings/settings.ts'
import { practice, rich, web } from './samples.ts'

const noGate: GateSettings = {
  minScore: null,
  minLevel: null,
  minDimension: new Map(),
  require: [],
  failOnCritical: false,
  failOnRegression: false,
  warnOnly: false,
  notes: [],
}
const strict = { ...noGate, failOnRegression: true }
const { baseline: _, ...uncompared } = rich

/** A report of practices `a`, `b`, … with these statuses. */
function reportWith(score: number | null, ...statuses: readonly Status[]): Report {
  const practices = statuses.map((status, index) => {
    const id = String.fromCharCode(97 + index)
    return { ...practice({ id, title: `Practice ${id}`, because: '' }), status, waiver: null }
  })
  return { ...uncompared, score, practices, gate: { active: true, verdict: 'pass', reasons: [] } }
}

function against(baseline: Baseline): Comparison {
  return comparisonIn({ reports: [baseline] }, baseline.repository.path)
}

const gateOf = (now: Report, before: Baseline, settings = strict) =>
  compared(now, against(before), settings).gate

describe('a comparison', () => {
  it('tells commit, score, level, dimensions and each status that differs', () => {
    const before: Baseline = {
      ...reportWith(60, 'met', 'unmet', 'partial', 'unknown'),
      repository: { ...rich.repository, commit: 'b'.repeat(40) },
      level: { number: 1 },
      dimensions: [{ id: 'environment', score: 44 }],
    }
    const now = reportWith(58, 'unmet', 'met', 'partial', 'not-applicable')
    expect(compared(now, against(before), noGate).baseline).toEqual({
      commit: 'b'.repeat(40),
      score: 60,
      level: 1,
      dimensions: [{ id: 'environment', score: 44 }],
      changes: [
        { practice: 'a', from: 'met', to: 'unmet' },
        { practice: 'b', from: 'unmet', to: 'met' },
        { practice: 'd', from: 'unknown', to: 'not-applicable' },
      ],
    })
  })

  it('of a report with itself finds no change, and fails nothing', () => {
    const { baseline, gate } = compared(rich, against(rich), strict)
    expect([baseline?.changes, baseline?.notes, gate.verdict, gate.reasons]).toEqual([
      [],
      undefined,
      'pass',
      [],
    ])
  })

  it('fails nothing unless it is asked to', () => {
    const now = reportWith(10, 'unmet')
    expect(compared(now, against(reportWith(90, 'met')), noGate).gate).toBe(now.gate)
  })

  it('leaves out practices that only one of them has', () => {
    const both = compared(reportWith(50, 'unmet'), against(reportWith(50, 'unmet', 'met')), strict)
    expect([both.baseline?.changes, both.gate.verdict]).toEqual([[], 'pass'])
    const other = compared(reportWith(50, 'unmet', 'unmet'), against(reportWith(50, 'unmet')), strict)
    expect([other.baseline?.changes, other.gate.verdict]).toEqual([[], 'pass'])
  })

  it('says so when the versions differ', () => {
    const before = { ...reportWith(50), schemaVersion: 2, tool: { ...rich.tool, catalogueVersion: '0.9' } }
    expect(compared(reportWith(50), against(before), noGate).baseline?.notes).toEqual([
      'The baseline is a report of schema version 2, this one of 1: only what both have is compared.',
      'The baseline was judged by catalogue 0.9, this report by 1: only practices that both have are compared, and the scores are not of the same measure.',
    ])
  })

  it('takes the report of the same directory, and nothing when there is none or none about machine learning', () => {
    const at = (path: string): Report => ({ ...rich, repository: { ...rich.repository, path } })
    const reports = [at('services/a'), at('services/b')]
    expect(comparisonIn({ reports }, 'services/b')).toEqual({ baseline: reports[1] })
    expect(comparisonIn({ reports }, '')).toMatchObject({
      baseline: null,
      because: expect.stringContaining('no such project'),
    })
    expect(comparisonIn({ reports: [web] }, '')).toMatchObject({
      baseline: null,
      because: expect.stringContaining('not about'),
    })
  })
})

describe('fail-on-regression', () => {
  it('fails when the score drops, and when a practice that was met becomes unmet', () => {
    expect(gateOf(reportWith(58, 'met'), reportWith(60, 'met'))).toEqual({
      active: true,
      verdict: 'fail',
      reasons: ['The score is 58, below the 60 of the baseline.'],
    })
    expect(gateOf(reportWith(60, 'met', 'unmet'), reportWith(60, 'unmet', 'met'))).toEqual({
      active: true,
      verdict: 'fail',
      reasons: ['Practice b was met in the baseline and is unmet now.'],
    })
  })

  it('fails for no other change of a status', () => {
    const all: readonly Status[] = ['met', 'partial', 'unmet', 'not-applicable', 'unknown']
    for (const from of all)
      for (const to of all)
        expect([from, to, gateOf(reportWith(50, to), reportWith(50, from)).verdict]).toEqual([
          from,
          to,
          from === 'met' && to === 'unmet' ? 'fail' : 'pass',
        ])
  })

  it('keeps the reasons of other gates and their verdict', () => {
    const failed = { active: true, verdict: 'fail', reasons: ['The level is 1.'] } as const
    const gate = gateOf({ ...reportWith(40, 'met'), gate: failed }, reportWith(60, 'met'))
    expect(gate.reasons).toEqual(['The level is 1.', 'The score is 40, below the 60 of the baseline.'])
    expect(gateOf({ ...reportWith(60, 'met'), gate: failed }, reportWith(60, 'met')).verdict).toBe('fail')
  })

  it('may only warn', () => {
    const gate = gateOf(reportWith(1, 'met'), reportWith(2, 'met'), { ...strict, warnOnly: true })
    expect([gate.verdict, gate.reasons.length]).toEqual(['pass', 1])
  })

  it('lets a waived practice go', () => {
    const now = reportWith(60, 'unmet')
    const waived = {
      ...now,
      practices: now.practices.map(p => ({ ...p, waiver: { reason: 'x', until: null } })),
    }
    expect(gateOf(waived, reportWith(60, 'met')).verdict).toBe('pass')
  })

  it.each([
    ['the score is provisional', { provisional: true }, {}],
    ['the score of the baseline is provisional', {}, { provisional: true }],
    ['the baseline was judged by another catalogue', {}, { tool: { ...rich.tool, catalogueVersion: '0.9' } }],
  ])('does not hold a drop against the report when %s, and says so', (doubt, now, before) => {
    const gate = gateOf({ ...reportWith(10, 'met'), ...now }, { ...reportWith(60, 'met'), ...before })
    expect(gate).toEqual({
      active: true,
      verdict: 'pass',
      reasons: [`The score is 10, below the 60 of the baseline, which is not enforced: ${doubt}.`],
    })
    const lost = gateOf({ ...reportWith(10, 'unmet'), ...now }, { ...reportWith(60, 'met'), ...before })
    expect(lost.verdict).toBe('fail')
  })

  it('takes no missing score for a drop', () => {
    expect(gateOf(reportWith(null, 'met'), reportWith(60, 'met')).verdict).toBe('pass')
    expect(gateOf(reportWith(0, 'met'), reportWith(null, 'met')).verdict).toBe('pass')
  })

  it('says that nothing could be compared, and passes', () => {
    const report = compared(reportWith(50, 'unmet'), { baseline: null, because: 'it is not here' }, strict)
    expect(report.gate).toEqual({
      active: true,
      verdict: 'pass',
      reasons: ['Nothing was compared, so fail-on-regression is not enforced: it is not here.'],
    })
    expect(report).not.toHaveProperty('baseline')
  })

  it('has no say over what is not about machine learning', () => {
    const { practices } = reportWith(null, 'unmet')
    const report = compared({ ...web, practices }, against(reportWith(60, 'met')), strict)
    expect([report.gate, report.baseline?.changes]).toEqual([web.gate, []])
  })
})

describe('a report with a baseline', () => {
  const now: Report = {
    ...reportWith(58, 'unmet', 'met', 'partial'),
    level: rich.level,
    repository: { ...rich.repository, path: '' },
  }
  const before = { ...reportWith(55, 'met', 'unmet', 'met'), level: { number: 1 } as const }
  const report = compared(now, against(before), noGate)

  it('has the differences in its headline, the worse changes first', () => {
    for (const text of [
      renderSummary(report, { server: 'https://github.com' }),
      renderTerminal(report, { color: false }),
    ]) {
      expect(text.split('\n')[0]).toContain('level 2 of 4 (was 1), Reproducible training · score 58 (+3)')
      const told = text.slice(text.indexOf('Worse than before'))
      expect(told).toMatch(
        /^Worse than before[*\n]+[- ] ?Practice a: met → unmet\n[- ] ?Practice c: met → partial\n/,
      )
      expect(told).toContain('1 other change since the baseline')
    }
  })

  it('gives the differences to later steps', () => {
    const outputs = (one: Report) => {
      const all = new Map(outputsOf(one))
      return [all.get('score-delta'), all.get('level-delta')]
    }
    expect(outputs(report)).toEqual(['+3', '+1'])
    expect(outputs({ ...report, score: 53 })).toEqual(['-2', '+1'])
    expect(outputs({ ...report, score: 55, level: null })).toEqual(['0', ''])
    expect(outputs(now)).toEqual(['', ''])
  })
})

describe('a report file', () => {
  const named = { name: 'old/report.json', origin: 'Input "baseline"' }
  const read = (content: unknown) => readBaselines(JSON.stringify(content), named)
  const written = JSON.parse(renderJson(rich))

  it('that was written is read back as it was', () => {
    const [baseline] = readBaselines(renderJson(rich), named)
    expect(baseline).toEqual({
      schemaVersion: 1,
      tool: { catalogueVersion: rich.tool.catalogueVersion },
      repository: { commit: rich.repository.commit, path: rich.repository.path },
      applicable: true,
      score: rich.score,
      provisional: rich.provisional,
      level: { number: rich.level?.number },
      dimensions: rich.dimensions.map(({ id, score }) => ({ id, score })),
      practices: rich.practices.map(({ id, status }) => ({ id, status })),
    })
  })

  it('may have fields and statuses that this version does not know, and may be a list', () => {
    const practices = [
      { id: 'x', status: 'met', added: 1 },
      { id: 'y', status: 'superseded' },
    ]
    const [one, other] = read([{ ...written, practices, added: {} }, written])
    expect(one?.practices).toEqual([{ id: 'x', status: 'met' }])
    expect(other?.score).toBe(rich.score)
    const { dimensions: _dimensions, repository: _repository, ...less } = written
    expect(read(less)[0]).toMatchObject({ dimensions: [], repository: { commit: null, path: '' } })
  })

  it.each([
    [{}, 'its "tool" is not mlops-audit'],
    [null, 'its "tool" is not mlops-audit'],
    [[], 'it is an empty list'],
    [{ ...written, tool: { name: 'knip' } }, 'its "tool" is not mlops-audit'],
    [{ ...written, schemaVersion: '1' }, 'it has no "schemaVersion"'],
    [{ ...written, score: '58' }, 'its "score" is neither null nor a whole number from 0 to 100'],
    [{ ...written, score: 580 }, 'its "score"'],
    [{ ...written, level: 2 }, 'its "level" is neither null nor has a "number" from 0 to 4'],
    [{ ...written, practices: {} }, 'it has no list "practices"'],
    [{ ...written, practices: [{ id: 'x' }] }, 'one of its "practices" has no "id" or no "status"'],
  ])('is refused by name when it is none (%#)', (content, problem) => {
    expect(() => read(content)).toThrow(ConfigurationError)
    expect(() => read(content)).toThrow(
      `Input "baseline": "old/report.json" is no report of mlops-audit: ${problem}`,
    )
  })

  it('is read or refused, whatever it holds', () => {
    const fields = fc.record(
      { score: fc.jsonValue(), level: fc.jsonValue(), practices: fc.jsonValue(), dimensions: fc.jsonValue() },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fields.map(some => JSON.stringify({ ...written, ...some })),
        ),
        text => {
          try {
            for (const baseline of readBaselines(text, named)) compared(rich, against(baseline), strict)
          } catch (error) {
            expect(error).toBeInstanceOf(ConfigurationError)
          }
        },
      ),
    )
  })
})
