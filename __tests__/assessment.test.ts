import { describe, expect, it } from 'vitest'
import { isCriticalFinding } from '../src/assessment/critical.ts'
import { gateOf, gateWithoutScore, type WaivableAssessment } from '../src/assessment/gate.ts'
import { improvementsOf, levelOf } from '../src/assessment/level.ts'
import { type Assessment, gainOf, scorecardOf } from '../src/assessment/scorecard.ts'
import { dimensions } from '../src/catalogue/dimensions.ts'
import { levels } from '../src/catalogue/levels.ts'
import type { DimensionId, Judgement, LevelNumber, Profile, Status, Trait } from '../src/model.ts'
import type { GateSettings } from '../src/settings/settings.ts'

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

function judged(status: Status): Judgement {
  const place = { path: 'a', line: 1, what: 'a', trace: [] }
  if (status === 'met' || status === 'partial') {
    return { status, strength: 'exercised', confidence: 'high', evidence: [place], because: '' }
  }
  if (status === 'unmet') return { status, confidence: 'high', evidence: [], searched: ['a'], because: '' }
  return { status, because: '' }
}

interface Sketch {
  readonly id: string
  readonly status: Status
  readonly dimension?: DimensionId
  readonly weight?: number
  readonly level?: LevelNumber
  readonly critical?: boolean
  readonly waived?: string
}

function assessments(...sketches: readonly Sketch[]): WaivableAssessment[] {
  return sketches.map(({ id, status, dimension, weight, level, critical, waived }) => ({
    waiver: waived === undefined ? null : { practice: id, reason: waived, until: null },
    practice: {
      id,
      dimension: dimension ?? 'workflow-automation',
      title: id,
      level: level ?? 1,
      weight: weight ?? 1,
      kind: critical === true ? 'critical' : 'practice',
      gate: null,
      definition: '',
      sources: [],
      evidence: { met: '', partial: '', unmet: '', notApplicable: '' },
      assess: () => judged(status),
      remedy: () => ({ step: '', snippet: null, language: 'text' }),
    },
    judgement: judged(status),
  }))
}

function profileWith(...traits: readonly Trait[]): Profile {
  return { id: 'application', because: '', overridden: false, traits }
}

function levelFor(
  list: readonly Assessment[],
  traits: readonly Trait[] = ['trains'],
  ceiling: LevelNumber | null = null,
) {
  return levelOf(list, profileWith(...traits), levels, dimensions, ceiling)
}

describe('score', () => {
  it('weighs practices inside a dimension and dimensions inside the total, and rounds down', () => {
    const list = assessments(
      { id: 'a', status: 'met', weight: 3 },
      { id: 'b', status: 'unmet', weight: 1 },
      { id: 'c', status: 'partial', dimension: 'environment', weight: 2 },
    )
    const { score, dimensions: scores } = scorecardOf(list, dimensions, 1)
    expect(scores.find(({ dimension }) => dimension.id === 'workflow-automation')?.score).toBe(75)
    // (13 × 0.75 + 7 × 0.5) / 20 = 66.25 %
    expect(score).toBe(66)
  })

  it('never reaches a threshold by rounding up', () => {
    const list = assessments(
      { id: 'a', status: 'met', weight: 149 },
      { id: 'b', status: 'unmet', weight: 101 },
    )
    expect(scorecardOf(list, dimensions, 1).score).toBe(59)
  })

  it('leaves out what does not apply and what is unknown; only the latter costs coverage', () => {
    const list = assessments(
      { id: 'a', status: 'met' },
      { id: 'b', status: 'not-applicable', weight: 4 },
      { id: 'c', status: 'unknown', weight: 1 },
    )
    expect(scorecardOf(list, dimensions, 1)).toMatchObject({ score: 100, coverage: 0.5, provisional: true })
  })

  it('tells a dimension without practices from one in which nothing applies', () => {
    const list = assessments({ id: 'a', status: 'not-applicable', dimension: 'delivery' })
    const of = (id: DimensionId) =>
      scorecardOf(list, dimensions, 1).dimensions.find(d => d.dimension.id === id)
    expect(of('delivery')).toMatchObject({ score: null, applicable: false, assessed: true })
    expect(of('monitoring')).toMatchObject({ score: null, applicable: false, assessed: false })
  })

  it('lowers the coverage by what could not be read, never the score', () => {
    const list = assessments({ id: 'a', status: 'met' })
    expect(scorecardOf(list, dimensions, 0.5)).toMatchObject({ score: 100, coverage: 0.5 })
  })

  it('promises a gain that meeting the practice really brings', () => {
    const before = assessments(
      { id: 'a', status: 'partial', weight: 3 },
      { id: 'b', status: 'unmet', weight: 1 },
      { id: 'c', status: 'unmet', dimension: 'environment', weight: 2 },
    )
    const after = assessments(
      { id: 'a', status: 'met', weight: 3 },
      { id: 'b', status: 'unmet', weight: 1 },
      { id: 'c', status: 'unmet', dimension: 'environment', weight: 2 },
    )
    const exact = (list: Assessment[]) => (100 * (13 * (list === before ? 1.5 : 3))) / 4 / 20
    expect(gainOf(before[0] as Assessment, before, dimensions)).toBeCloseTo(exact(after) - exact(before))
  })
})

const first: Sketch = { id: 'ci-on-change', status: 'met' }
const second: readonly Sketch[] = [
  { id: 'training-in-workflow', status: 'met', level: 2, dimension: 'continuous-training' },
  { id: 'metrics-report-on-pr', status: 'partial', level: 2, dimension: 'tracking-reporting' },
]

describe('level', () => {
  it('is 0 where nothing is automated, and names the nearest way to 1', () => {
    const list = assessments(
      { id: 'ci-on-change', status: 'unmet', weight: 3 },
      { id: 'license', status: 'unmet' },
    )
    const level = levelFor(list)
    expect(level.number).toBe(0)
    expect(level.next).toMatchObject({ number: 1, missing: ['ci-on-change'] })
    expect(level.next?.steps.map(step => step.practice)).toEqual(['ci-on-change'])
  })

  it('needs the share of its own weight beside its anchors', () => {
    const open: Sketch = { id: 'license', status: 'unmet', weight: 4 }
    const level = levelFor(assessments({ ...first, weight: 1 }, open))
    expect(level).toMatchObject({ number: 0, next: { missing: [], steps: [{ practice: 'license' }] } })
  })

  it('is reached only when all lower ones are', () => {
    const without = levelFor(assessments({ ...first, status: 'unmet', weight: 4 }, ...second))
    expect(without.number).toBe(0)
    expect(levelFor(assessments(first, ...second)).number).toBe(2)
  })

  it('accepts training at hand with tracking and registry for level 2', () => {
    const list = assessments(
      first,
      { id: 'training-in-workflow', status: 'partial', level: 2 },
      { id: 'experiment-tracking', status: 'partial', level: 2 },
      { id: 'model-registry', status: 'partial', level: 3 },
    )
    expect(levelFor(list).number).toBe(2)
  })

  it('anchors an application of a foundation model on its quality gate', () => {
    const list = assessments(
      first,
      { id: 'model-quality-gate', status: 'met', level: 3 },
      { id: 'metrics-declared', status: 'met', level: 2 },
    )
    expect(levelFor(list, ['llm']).number).toBe(2)
    expect(levelFor(list, ['llm', 'trains']).number).toBe(1)
  })

  it('stops at a ceiling without calling it a failure', () => {
    expect(levelFor(assessments(first, ...second), [], 1)).toMatchObject({
      number: 1,
      next: null,
      ceiling: 1,
    })
  })

  it('asks for the fewest changes among alternatives, and lists what else would lift the score', () => {
    const list = assessments(
      first,
      ...second,
      { id: 'automated-deployment', status: 'partial', level: 3, dimension: 'delivery', weight: 4 },
      { id: 'model-registry', status: 'unmet', level: 3, dimension: 'delivery', weight: 3 },
      {
        id: 'model-versioned',
        status: 'partial',
        level: 2,
        dimension: 'data-pipeline-versioning',
        weight: 2,
      },
    )
    const { next } = levelFor(list)
    expect(next?.missing).toEqual(['automated-deployment'])
    expect(improvementsOf(list, dimensions, next).map(step => step.practice)).not.toContain(
      'automated-deployment',
    )
  })
})

describe('gate', () => {
  const list = assessments(
    { id: 'a', status: 'unmet', weight: 1 },
    { id: 'b', status: 'met', weight: 1 },
    { id: 'c', status: 'unmet', critical: true },
  )
  const scorecard = scorecardOf(list, dimensions, 1)
  const gate = (settings: Partial<GateSettings>) =>
    gateOf({ ...noGate, ...settings }, scorecard, levelFor(list), list)

  it('passes without rules, and has a rule when a regression may fail it', () => {
    expect(gate({})).toEqual({ active: false, verdict: 'pass', reasons: [] })
    expect(gate({ failOnRegression: true })).toEqual({ active: true, verdict: 'pass', reasons: [] })
  })

  it.each([
    [{ minScore: 34 }, 'The score is 33, below min-score 34.'],
    [{ minLevel: 1 as const }, 'The level is 0 (Manual), below min-level 1 (Integrated).'],
    [
      { minDimension: new Map([['workflow-automation', 50]]) as GateSettings['minDimension'] },
      'Dimension workflow-automation has 33, below its minimum 50.',
    ],
    [{ require: ['a', 'b'] }, 'Required practice a is unmet.'],
    [{ failOnCritical: true }, 'Critical practice c is violated.'],
  ])('fails %j with one sentence, and passes when it may only warn', (settings, reason) => {
    expect(gate(settings)).toEqual({ active: true, verdict: 'fail', reasons: [reason] })
    expect(gate({ ...settings, warnOnly: true })).toEqual({
      active: true,
      verdict: 'pass',
      reasons: [reason],
    })
  })

  it('lets a threshold be met exactly', () => {
    expect(gate({ minScore: 33, minLevel: 0 }).verdict).toBe('pass')
  })

  it('does not hold a provisional score against a threshold, and says so', () => {
    const provisional = { ...scorecard, provisional: true, coverage: 0.5 }
    const result = gateOf({ ...noGate, minScore: 100 }, provisional, levelFor(list), list)
    expect(result).toEqual({
      active: true,
      verdict: 'pass',
      reasons: ['The score is provisional (coverage 50 %), so min-score is not enforced.'],
    })
  })

  it('names a waiver that answers a rule, and what a waiver keeps out of the score', () => {
    const waived = assessments(
      { id: 'a', status: 'unmet', waived: 'legacy' },
      { id: 'b', status: 'met', waived: 'unused' },
      { id: 'c', status: 'unmet', critical: true, waived: 'a sample key.' },
    )
    const rules = { ...noGate, require: ['a', 'b'], failOnCritical: true }
    expect(gateOf(rules, scorecard, levelFor(waived), waived)).toEqual({
      active: true,
      verdict: 'pass',
      reasons: [
        'Required practice a is unmet, and waived: legacy',
        'Critical practice c is violated, and waived: a sample key.',
      ],
    })
    const { reasons } = gateOf({ ...noGate, minScore: 1 }, scorecard, levelFor(waived), waived)
    expect(reasons).toEqual(['Waived, so not part of the score: a, c.'])
    expect(gateOf(noGate, scorecard, levelFor(waived), waived).reasons).toEqual([])
  })

  it('says what of the configuration file does not hold beside it', () => {
    const { verdict, reasons } = gate({ minScore: 34, notes: ['file:1: warn-only does not hold.'] })
    expect(verdict).toBe('fail')
    expect(reasons).toEqual(['The score is 33, below min-score 34.', 'file:1: warn-only does not hold.'])
  })
})

describe('gate without a score', () => {
  const list = assessments({ id: 'a', status: 'unmet' }, { id: 'c', status: 'unmet', critical: true })
  const all: GateSettings = {
    ...noGate,
    minScore: 90,
    minLevel: 4,
    minDimension: new Map([['delivery', 5]]) as GateSettings['minDimension'],
    require: ['a'],
  }

  it('names every rule that does not apply', () => {
    expect(gateWithoutScore(all, list)).toEqual({
      active: true,
      verdict: 'pass',
      reasons: ['min-score', 'min-level', 'min-dimension', 'require'].map(
        name => `${name} does not apply: this is no machine learning repository.`,
      ),
    })
  })

  it('fails on critical findings', () => {
    expect(gateWithoutScore({ ...noGate, failOnCritical: true }, list)).toEqual({
      active: true,
      verdict: 'fail',
      reasons: ['Critical practice c is violated.'],
    })
    expect(gateWithoutScore({ ...noGate, failOnCritical: true, warnOnly: true }, list).verdict).toBe('pass')
  })

  it('is not active without rules', () => {
    expect(gateWithoutScore(noGate, list)).toEqual({ active: false, verdict: 'pass', reasons: [] })
  })
})

describe('a critical finding', () => {
  it('is violated and not waived', () => {
    const violated = { kind: 'critical', status: 'unmet', waiver: null } as const
    expect(isCriticalFinding(violated)).toBe(true)
    expect(isCriticalFinding({ ...violated, waiver: { reason: 'a sample' } })).toBe(false)
    expect(isCriticalFinding({ ...violated, status: 'partial' })).toBe(false)
    expect(isCriticalFinding({ ...violated, kind: 'hygiene' })).toBe(false)
  })
})
