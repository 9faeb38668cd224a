import { describe, expect, it } from 'vitest'
import { levelOf } from '../src/assessment/level.ts'
import { holdingOf, publishedModelsOf } from '../src/assessment/publishedModels.ts'
import type { Assessment } from '../src/assessment/scorecard.ts'
import { dimensions } from '../src/catalogue/dimensions.ts'
import { levels } from '../src/catalogue/levels.ts'
import { azure } from '../src/catalogue/publishedModels/azure.ts'
import { google } from '../src/catalogue/publishedModels/google.ts'
import { mlTestScore } from '../src/catalogue/publishedModels/mlTestScore.ts'
import { partlyShown, practicesOf, type Sign, shown } from '../src/catalogue/publishedModels/model.ts'
import { se4ml } from '../src/catalogue/publishedModels/se4ml.ts'
import type { Judgement, Profile, ProfileId, Status } from '../src/model.ts'
import { practices } from '../src/practices/index.ts'

function judged(status: Status): Judgement {
  const evidence = [{ path: 'a', line: 1, what: 'a', trace: [] }] as const
  if (status === 'met' || status === 'partial')
    return { status, strength: 'exercised', confidence: 'high', evidence, because: '' }
  if (status === 'unmet') return { status, confidence: 'high', evidence: [], searched: ['a'], because: '' }
  return { status, because: '' }
}

/** The position of a repository whose practices are `otherwise`, but for those named. */
function positionOf(
  named: Readonly<Record<string, Status>>,
  otherwise: Status = 'unmet',
  id: ProfileId = 'application',
) {
  const profile: Profile = { id, because: '', overridden: false, traits: ['trains', 'serves'] }
  const assessments: Assessment[] = practices.map(practice => ({
    practice,
    judgement: judged(named[practice.id] ?? otherwise),
  }))
  const level = levelOf(assessments, profile, levels, dimensions, id === 'library' ? 1 : null)
  return publishedModelsOf(assessments, profile, level)
}

/** An orchestrated, scheduled training that validates and records: what Google calls level 1. */
const trained = {
  'pipeline-defined': 'met',
  'training-in-workflow': 'met',
  'scheduled-retraining': 'met',
  'data-validation': 'partial',
  'experiment-tracking': 'met',
} as const

describe('signs', () => {
  const statuses = new Map<string, Status>([
    ['full', 'met'],
    ['half', 'partial'],
    ['none', 'unmet'],
    ['apart', 'not-applicable'],
    ['open', 'unknown'],
  ])
  const all = (...names: string[]): Sign => ({ all: names.map(shown) })
  const any = (...names: string[]): Sign => ({ any: names.map(shown) })

  it.each([
    ['one practice', shown('half'), 'partly'],
    ['a sign that shows only a part', partlyShown('full'), 'partly'],
    ['what no file shows', null, 'undecidable'],
    ['the weakest of all', all('full', 'half'), 'partly'],
    ['one missing part of all', all('full', 'none', 'open'), 'not'],
    ['an open part of all', all('full', 'open'), 'unknown'],
    ['parts of all that do not apply', all('apart', 'full'), 'fully'],
    ['the strongest of any', any('none', 'full', 'open'), 'fully'],
    ['an open part of any', any('half', 'open'), 'unknown'],
    ['nothing that applies', any('apart'), 'not-applicable'],
  ] as const)('%s', (_, sign, holds) => {
    expect(holdingOf(sign, statuses)).toBe(holds)
  })
})

describe('Google Cloud', () => {
  it('is at level 0 without an orchestrated pipeline, and says what level 1 lacks', () => {
    const { google: position } = positionOf({ ...trained, 'pipeline-defined': 'unmet' })
    expect(position).toMatchObject({
      level: 0,
      name: 'Manual process',
      because: ['Level 1 lacks: the steps from data to model are orchestrated.'],
    })
  })

  it('is at level 1 with automated, validated and recorded training', () => {
    const { google: position } = positionOf(trained)
    expect(position.level).toBe(1)
    expect(position.because[0]).toContain('Level 1 holds: the steps from data to model are orchestrated')
    expect(position.because[1]).toContain('deployment is automated')
  })

  it('is at level 2 with tests, a gate, a registry, delivery and monitoring', () => {
    const position = positionOf({
      ...trained,
      'tests-run-in-ci': 'met',
      'ml-code-tested': 'partial',
      'model-quality-gate': 'partial',
      'model-registry': 'partial',
      'automated-deployment': 'met',
      'service-observability': 'met',
    }).google
    expect(position.level).toBe(2)
    expect(position.because).toHaveLength(1)
  })

  it('does not place a library', () => {
    const { google: position, mlTestScore: score } = positionOf({}, 'not-applicable', 'library')
    expect([position.level, score.score]).toEqual([null, null])
  })
})

describe('Azure', () => {
  it("is this audit's level by the name of that scale", () => {
    const { azure: position } = positionOf({}, 'met')
    expect([position.level, position.name]).toEqual([4, 'Full MLOps automated operations'])
    expect(positionOf({}).azure.because.at(-1)).toBe(
      'Level 1 lacks: builds are automated; application code is tested.',
    )
  })

  it('takes a model that is stored after training for one that is managed', () => {
    const managed = (status: Status) =>
      positionOf({ 'training-outputs-persisted': status }).azure.criteria.find(
        ({ title }) => title === 'Models and their metadata are managed',
      )?.holds
    expect([managed('met'), managed('partial'), managed('unmet')]).toEqual(['fully', 'partly', 'not'])
  })

  it('has the names and the number of levels that the audit has', () => {
    expect(azure.levels).toEqual(levels.map(level => level.azure))
  })
})

describe('ML Test Score', () => {
  it('is the smallest section, and undecidable tests add nothing', () => {
    const best = positionOf({}, 'met').mlTestScore
    expect(best.sections.map(({ id, score }) => [id, score])).toEqual([
      ['data', 2],
      ['model', 4.5],
      ['infrastructure', 6.5],
      ['monitoring', 5],
    ])
    expect([best.score, best.meaning, best.decided]).toEqual([2, 'a first pass at production', 19])
  })

  it('gives half a point for what is only partly met', () => {
    const { sections } = positionOf({ 'data-validation': 'partial' }).mlTestScore
    expect(sections[0]).toMatchObject({
      score: 0.5,
      tests: [{ id: 'D1', score: 0.5 }, { score: null }, {}, {}, {}, {}, {}],
    })
  })

  it('has 28 tests, seven a section', () => {
    expect(mlTestScore.sections.map(section => section.tests.length)).toEqual([7, 7, 7, 7])
  })
})

describe('SE4ML', () => {
  it('counts each of its practices once', () => {
    const { covered, partly, notCovered, open } = positionOf({
      'model-card': 'met',
      license: 'unknown',
    }).se4ml
    expect([covered, partly]).toEqual([1, 0])
    expect(covered + partly + notCovered + open).toBe(46)
  })
})

describe('mapping tables', () => {
  const known = new Set(practices.map(({ id }) => id))
  const tests = mlTestScore.sections.flatMap(section => section.tests)
  const signs = [google.criteria, azure.criteria, tests, se4ml.practices].flat().map(({ sign }) => sign)

  it('name practices that exist', () => {
    expect(signs.flatMap(practicesOf).filter(id => !known.has(id))).toEqual([])
  })

  it('hold every test of the rubric against the practices that name it as a source', () => {
    const mapped = new Map(tests.map(({ id, sign }) => [id, practicesOf(sign)]))
    const missing = practices.flatMap(({ id, sources }) =>
      sources
        .flatMap(source => source.match(/^MTS-([\w,/]+)/)?.[1]?.split(/[,/]/) ?? [])
        .filter(test => mapped.get(test)?.includes(id) !== true)
        .map(test => `${test} ${id}`),
    )
    expect(missing).toEqual([])
  })

  it('hold every deciding criterion of a level to something that can be seen', () => {
    expect([...google.criteria, ...azure.criteria].filter(c => c.needs !== null && c.sign === null)).toEqual(
      [],
    )
  })
})
