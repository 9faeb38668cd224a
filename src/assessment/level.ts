/** From judged practices to the maturity level, why it is not one higher, and the smallest set of steps to the next. */

import type { Anchor, Level } from '../catalogue/levels.ts'
import type { Dimension, LevelNumber, Profile, Status } from '../model.ts'
import { type Assessment, gainOf, statusValue } from './scorecard.ts'

export interface NextStep {
  readonly practice: string
  /** Points that the total score gains when the practice is met. */
  readonly gain: number
}

export interface NextLevel {
  readonly number: LevelNumber
  /** Ids of the anchors that do not hold, each the cheapest way to make its condition hold. */
  readonly missing: readonly string[]
  /** The smallest set that unlocks the level, at most five: missing anchors first, then what lifts the share, heaviest first. */
  readonly steps: readonly NextStep[]
}

export interface LevelResult {
  readonly number: LevelNumber
  readonly name: string
  readonly ceiling: LevelNumber | null
  /** null at the top, or at the profile's ceiling. */
  readonly next: NextLevel | null
}

const mostSteps = 5

/** Decides the level. An anchor that is not applicable, unknown or not assessed does not hold. */
export function levelOf(
  assessments: readonly Assessment[],
  profile: Profile,
  levels: readonly Level[],
  dimensions: readonly Dimension[],
  ceiling: LevelNumber | null,
): LevelResult {
  const byId = new Map(assessments.map(assessment => [assessment.practice.id, assessment]))
  let reached = levels[0] as Level
  let next: Level | null = null
  for (const level of levels.slice(1)) {
    if (ceiling !== null && level.number > ceiling) break
    const holds = missingOf(level.anchor(profile.traits), byId).length === 0
    if (!holds || shareOf(level.number, assessments) < level.share) {
      next = level
      break
    }
    reached = level
  }
  return {
    number: reached.number,
    name: reached.name,
    ceiling,
    next: next === null ? null : nextLevelOf(next, profile, assessments, byId, dimensions),
  }
}

/** Weighted share (0–1) of a level's own practices that could be judged; 1 when none applies. */
export function shareOf(level: LevelNumber, assessments: readonly Assessment[]): number {
  let earned = 0
  let weight = 0
  for (const { practice, judgement } of sharing(level, assessments)) {
    earned += practice.weight * (statusValue(judgement.status) ?? 0)
    weight += practice.weight
  }
  return weight === 0 ? 1 : earned / weight
}

/** The practices that a level's share is made of. Critical findings stand beside the level, not in it (catalogue, section 5). */
function sharing(level: LevelNumber, assessments: readonly Assessment[]): readonly Assessment[] {
  return assessments.filter(({ practice, judgement }) => {
    return practice.level === level && practice.kind !== 'critical' && statusValue(judgement.status) !== null
  })
}

type ById = ReadonlyMap<string, Assessment>

/** The practices to change so that the anchor holds, fewest first among alternatives; empty when it holds. */
function missingOf(anchor: Anchor, byId: ById): readonly string[] {
  if ('practice' in anchor) {
    const status = byId.get(anchor.practice)?.judgement.status ?? 'unknown'
    const holds = status === 'met' || (status === 'partial' && anchor.atLeast === 'partial')
    return holds ? [] : [anchor.practice]
  }
  if ('all' in anchor) return [...new Set(anchor.all.flatMap(part => missingOf(part, byId)))]
  const ways = anchor.any.map(part => missingOf(part, byId))
  return ways
    .slice(1)
    .reduce((best, way) => (costOf(way, byId) < costOf(best, byId) ? way : best), ways[0] ?? [])
}

/** What it takes to fix these practices: a partial one is half done, one that cannot apply here costs most. */
function costOf(practices: readonly string[], byId: ById): number {
  const costs: Readonly<Record<Status, number>> = {
    met: 0,
    partial: 1,
    unmet: 2,
    unknown: 3,
    'not-applicable': 10,
  }
  let cost = 0
  for (const id of practices) cost += costs[byId.get(id)?.judgement.status ?? 'unknown']
  return cost
}

function nextLevelOf(
  level: Level,
  profile: Profile,
  assessments: readonly Assessment[],
  byId: ById,
  dimensions: readonly Dimension[],
): NextLevel {
  const missing = missingOf(level.anchor(profile.traits), byId).filter(
    id => byId.get(id)?.judgement.status !== 'not-applicable',
  )
  const anchors = missing.flatMap(id => byId.get(id) ?? [])
  const steps = [...anchors, ...liftsTo(level, anchors, assessments)].slice(0, mostSteps)
  return {
    number: level.number,
    missing,
    steps: steps.map(assessment => ({
      practice: assessment.practice.id,
      gain: roundToTenth(gainOf(assessment, assessments, dimensions)),
    })),
  }
}

/** The level's own practices to meet, heaviest first, until its share is reached once the anchors are met. */
function liftsTo(
  level: Level,
  anchors: readonly Assessment[],
  assessments: readonly Assessment[],
): Assessment[] {
  const own = sharing(level.number, assessments)
  const lost = (a: Assessment) => a.practice.weight * (1 - (statusValue(a.judgement.status) ?? 1))
  let weight = 0
  let earned = 0
  for (const assessment of own) {
    weight += assessment.practice.weight
    earned += assessment.practice.weight - (anchors.includes(assessment) ? 0 : lost(assessment))
  }
  const lifts: Assessment[] = []
  const open = own.filter(a => !anchors.includes(a) && lost(a) > 0).sort((a, b) => lost(b) - lost(a))
  for (const assessment of open) {
    if (earned >= level.share * weight) break
    lifts.push(assessment)
    earned += lost(assessment)
  }
  return lifts
}

/** The practices that would add most to the score, most first, without those that are already steps to the next level. */
export function improvementsOf(
  assessments: readonly Assessment[],
  dimensions: readonly Dimension[],
  next: NextLevel | null,
): readonly NextStep[] {
  const taken = new Set(next?.steps.map(step => step.practice))
  return assessments
    .filter(
      a => (a.judgement.status === 'unmet' || a.judgement.status === 'partial') && !taken.has(a.practice.id),
    )
    .map(a => ({ practice: a.practice.id, gain: roundToTenth(gainOf(a, assessments, dimensions)) }))
    .sort((a, b) => b.gain - a.gain || (a.practice < b.practice ? -1 : 1))
    .slice(0, mostSteps)
}

function roundToTenth(points: number): number {
  return Math.round(points * 10) / 10
}
