/**
 * Where a repository stands on the maturity models that others have published, from the practices that were judged. What no
 * file can show is said to be undecidable, never counted as missing.
 */

import { azure } from '../catalogue/publishedModels/azure.ts'
import { google } from '../catalogue/publishedModels/google.ts'
import { mlTestScore, type TestSection } from '../catalogue/publishedModels/mlTestScore.ts'
import {
  type Criterion,
  type LevelledModel,
  practicesOf,
  type Sign,
} from '../catalogue/publishedModels/model.ts'
import { type Se4mlPractice, se4ml } from '../catalogue/publishedModels/se4ml.ts'
import type { Profile, Status } from '../model.ts'
import type { LevelResult } from './level.ts'
import type { Assessment } from './scorecard.ts'

/** How far a criterion holds. `undecidable`: no file shows it; `unknown`: a file would, and could not be decided here. */
export type Holding = 'fully' | 'partly' | 'not' | 'not-applicable' | 'unknown' | 'undecidable'

export interface CriterionResult {
  readonly level: number
  readonly title: string
  readonly holds: Holding
  /** True when the level hangs on it. */
  readonly decides: boolean
  /** Ids of the practices that show it. */
  readonly practices: readonly string[]
}

export interface ModelPosition {
  /** null where the model does not place such a repository. */
  readonly level: number | null
  readonly name: string | null
  readonly because: readonly string[]
  readonly criteria: readonly CriterionResult[]
}

export interface TestResult {
  readonly id: string
  readonly title: string
  /** 0, ½ or 1; null when it is not decidable here or does not apply. */
  readonly score: number | null
  readonly practices: readonly string[]
}

export interface MlTestScoreResult {
  /** 0–7, the smallest section, a lower bound; null where the rubric does not fit such a repository. */
  readonly score: number | null
  /** What the score means in the authors' bands; null without a score. */
  readonly meaning: string | null
  /** How many of the 28 tests could be scored. */
  readonly decided: number
  readonly sections: readonly {
    readonly id: TestSection['id']
    readonly title: string
    /** 0–7, the sum of its tests. */
    readonly score: number
    readonly tests: readonly TestResult[]
  }[]
}

export interface Se4mlResult {
  /** How many of the 46 practices hold fully, partly, not, and cannot be decided or do not apply. */
  readonly covered: number
  readonly partly: number
  readonly notCovered: number
  readonly open: number
  readonly practices: readonly {
    readonly number: string
    readonly title: string
    readonly category: Se4mlPractice['category']
    readonly difficulty: Se4mlPractice['difficulty']
    readonly holds: Holding
    readonly practices: readonly string[]
  }[]
}

export interface PublishedModels {
  readonly google: ModelPosition
  readonly azure: ModelPosition
  readonly mlTestScore: MlTestScoreResult
  readonly se4ml: Se4mlResult
}

type Statuses = ReadonlyMap<string, Status>

export function publishedModelsOf(
  assessments: readonly Assessment[],
  profile: Profile,
  level: LevelResult,
): PublishedModels {
  const statuses: Statuses = new Map(
    assessments.map(({ practice, judgement }) => [practice.id, judgement.status]),
  )
  return {
    google: profile.id === 'library' ? unplaced(google, statuses) : googlePosition(statuses),
    azure: azurePosition(level, statuses),
    mlTestScore: testScoreOf(statuses, profile),
    se4ml: se4mlOf(statuses),
  }
}

/** How far a sign holds: of `all` the weakest that applies, of `any` the strongest. */
export function holdingOf(sign: Sign | null, statuses: Statuses): Holding {
  if (sign === null) return 'undecidable'
  if ('practice' in sign) {
    const holding = holdings[statuses.get(sign.practice) ?? 'unknown']
    return holding === 'fully' && sign.atMost === 'partly' ? 'partly' : holding
  }
  const order = 'all' in sign ? weakestFirst : strongestFirst
  const parts = new Set(('all' in sign ? sign.all : sign.any).map(part => holdingOf(part, statuses)))
  return order.find(holding => parts.has(holding)) ?? 'not-applicable'
}

const holdings: Readonly<Record<Status, Holding>> = {
  met: 'fully',
  partial: 'partly',
  unmet: 'not',
  'not-applicable': 'not-applicable',
  unknown: 'unknown',
}

/** One missing part decides against `all` whatever is unknown, one full part for `any`. */
const weakestFirst: readonly Holding[] = ['not', 'unknown', 'partly', 'fully']
const strongestFirst: readonly Holding[] = ['fully', 'unknown', 'partly', 'not']

function criterionResult({ level, title, sign, needs }: Criterion, statuses: Statuses): CriterionResult {
  return {
    level,
    title,
    holds: holdingOf(sign, statuses),
    decides: needs !== null,
    practices: practicesOf(sign),
  }
}

function criteriaOf(model: LevelledModel, statuses: Statuses): readonly CriterionResult[] {
  return model.criteria.map(criterion => criterionResult(criterion, statuses))
}

function unplaced(model: LevelledModel, statuses: Statuses): ModelPosition {
  return {
    level: null,
    name: null,
    because: ['The model places systems that train and serve; a library leaves both to its users.'],
    criteria: criteriaOf(model, statuses),
  }
}

function googlePosition(statuses: Statuses): ModelPosition {
  const lacking = (level: number) =>
    google.criteria.filter(criterion => criterion.level === level && !satisfied(criterion, statuses))
  let level = 0
  while (level + 1 < google.levels.length && lacking(level + 1).length === 0) level++
  const reached = google.criteria.filter(c => c.level === level && c.needs !== null)
  const missing = lacking(level + 1)
  return {
    level,
    name: google.levels[level] ?? null,
    because: [
      ...(reached.length === 0 ? [] : [`Level ${level} holds: ${listed(reached)}.`]),
      ...(missing.length === 0 ? [] : [`Level ${level + 1} lacks: ${listed(missing)}.`]),
    ],
    criteria: criteriaOf(google, statuses),
  }
}

function satisfied({ sign, needs }: Criterion, statuses: Statuses): boolean {
  if (needs === null) return true
  const holds = holdingOf(sign, statuses)
  return holds === 'fully' || (holds === 'partly' && needs === 'partly')
}

function azurePosition(level: LevelResult, statuses: Statuses): ModelPosition {
  const next = azure.criteria.filter(
    ({ level: at, sign }) => at === level.number + 1 && holdingOf(sign, statuses) === 'not',
  )
  return {
    level: level.number,
    name: azure.levels[level.number] ?? null,
    because: [
      "It is this audit's level, whose rule was fitted to readers' judgements on this scale.",
      ...(next.length === 0 ? [] : [`Level ${level.number + 1} lacks: ${listed(next)}.`]),
    ],
    criteria: criteriaOf(azure, statuses),
  }
}

function listed(criteria: readonly Criterion[]): string {
  return criteria.map(({ title }) => title.charAt(0).toLowerCase() + title.slice(1)).join('; ')
}

const scores: Readonly<Record<Holding, number | null>> = {
  fully: 1,
  partly: 0.5,
  not: 0,
  'not-applicable': null,
  unknown: null,
  undecidable: null,
}

function testScoreOf(statuses: Statuses, profile: Profile): MlTestScoreResult {
  const sections = mlTestScore.sections.map(({ id, title, tests }) => {
    const results = tests.map(test => ({
      id: test.id,
      title: test.title,
      score: scores[holdingOf(test.sign, statuses)],
      practices: practicesOf(test.sign),
    }))
    return { id, title, score: sumOf(results), tests: results }
  })
  const score = profile.id === 'library' ? null : Math.min(...sections.map(section => section.score))
  return {
    score,
    meaning: score === null ? null : (mlTestScore.bands.find(band => score <= band.upTo)?.meaning ?? null),
    decided: sections.flatMap(section => section.tests).filter(test => test.score !== null).length,
    sections,
  }
}

function sumOf(tests: readonly TestResult[]): number {
  let sum = 0
  for (const { score } of tests) sum += score ?? 0
  return sum
}

function se4mlOf(statuses: Statuses): Se4mlResult {
  const practices = se4ml.practices.map(({ number, title, category, difficulty, sign }) => ({
    number,
    title,
    category,
    difficulty,
    holds: holdingOf(sign, statuses),
    practices: practicesOf(sign),
  }))
  const count = (holds: Holding) => practices.filter(practice => practice.holds === holds).length
  const [covered, partly, notCovered] = [count('fully'), count('partly'), count('not')]
  return {
    covered,
    partly,
    notCovered,
    open: practices.length - covered - partly - notCovered,
    practices,
  }
}
