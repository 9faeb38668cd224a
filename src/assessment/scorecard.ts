/** The whole scoring policy: judged practices in, scorecard out. Rules: practice catalogue, section 4. */

import type { Dimension, DimensionId, Judgement, Status } from '../model.ts'
import type { Practice } from '../practices/practice.ts'

export interface Assessment {
  readonly practice: Practice
  readonly judgement: Judgement
}

export interface DimensionScore {
  readonly dimension: Dimension
  /** 0–100 rounded down; null when nothing in it could be scored. */
  readonly score: number | null
  readonly applicable: boolean
  readonly assessed: boolean
}

export interface Scorecard {
  /** 0–100 rounded down; null when no dimension has an applicable practice. */
  readonly score: number | null
  /** 0–1, two decimals, rounded down: the share of the applicable weight that could be decided. */
  readonly coverage: number
  /** True below a coverage of 0.7: the score is then shown as provisional and not held against a threshold. */
  readonly provisional: boolean
  readonly dimensions: readonly DimensionScore[]
}

const provisionalBelow = 0.7

/** The worth of a status; null when it leaves the score. */
export function statusValue(status: Status): number | null {
  if (status === 'met') return 1
  if (status === 'partial') return 0.5
  if (status === 'unmet') return 0
  return null
}

/**
 * Scores the assessments against the dimensions. `readShare` (0–1) is the share of the files that the audit needed and
 * could read: what could not be read lowers the coverage, never the score.
 */
export function scorecardOf(
  assessments: readonly Assessment[],
  dimensions: readonly Dimension[],
  readShare: number,
): Scorecard {
  const tallies = dimensions.map(dimension => ({ dimension, ...tallyOf(dimension.id, assessments) }))
  let weighted = 0
  let scoredWeight = 0
  let decided = 0
  let applicableWeight = 0
  for (const tally of tallies) {
    if (tally.applicable === 0) continue
    applicableWeight += tally.dimension.weight
    decided += (tally.dimension.weight * tally.decided) / tally.applicable
    if (tally.decided === 0) continue
    weighted += (tally.dimension.weight * tally.earned) / tally.decided
    scoredWeight += tally.dimension.weight
  }
  const coverage = applicableWeight === 0 ? 0 : roundDown((decided / applicableWeight) * readShare, 2)
  return {
    score: scoredWeight === 0 ? null : roundDown((100 * weighted) / scoredWeight, 0),
    coverage,
    provisional: coverage < provisionalBelow,
    dimensions: tallies.map(tally => ({
      dimension: tally.dimension,
      score: tally.decided === 0 ? null : roundDown((100 * tally.earned) / tally.decided, 0),
      applicable: tally.applicable > 0,
      assessed: tally.known > 0,
    })),
  }
}

/** How many points of the total score (0–100) a practice would add if it were met; 0 when it is out of the score. */
export function gainOf(
  assessment: Assessment,
  assessments: readonly Assessment[],
  dimensions: readonly Dimension[],
): number {
  const value = statusValue(assessment.judgement.status)
  const dimension = dimensions.find(candidate => candidate.id === assessment.practice.dimension)
  if (value === null || dimension === undefined) return 0
  const scored = new Set(
    assessments.filter(a => statusValue(a.judgement.status) !== null).map(a => a.practice.dimension),
  )
  let total = 0
  for (const candidate of dimensions) if (scored.has(candidate.id)) total += candidate.weight
  const { decided } = tallyOf(dimension.id, assessments)
  return (100 * dimension.weight * assessment.practice.weight * (1 - value)) / (decided * total)
}

function tallyOf(id: DimensionId, assessments: readonly Assessment[]) {
  let known = 0
  let applicable = 0
  let decided = 0
  let earned = 0
  for (const { practice, judgement } of assessments) {
    if (practice.dimension !== id) continue
    known++
    if (judgement.status === 'not-applicable') continue
    applicable += practice.weight
    const value = statusValue(judgement.status)
    if (value === null) continue
    decided += practice.weight
    earned += practice.weight * value
  }
  return { known, applicable, decided, earned }
}

/** Rounds down, so that 59.6 never passes a threshold of 60; the epsilon only undoes binary fractions such as 0.1 + 0.2. */
function roundDown(value: number, decimals: number): number {
  const factor = 10 ** decimals
  return Math.floor(value * factor + 1e-9) / factor
}
