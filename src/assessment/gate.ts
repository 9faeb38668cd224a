/**
 * The gates: which of the user's rules the result breaks. Deciding and failing are separate; this only decides. The rule
 * that needs a second result, `fail-on-regression`, is judged in regression.ts.
 */

import { levels } from '../catalogue/levels.ts'
import type { GateResult } from '../model.ts'
import type { GateSettings } from '../settings/settings.ts'
import type { LevelResult } from './level.ts'
import type { Assessment, Scorecard } from './scorecard.ts'

/**
 * One reason per broken rule, in the order of the settings. `warnOnly` keeps the reasons and passes. A provisional score
 * is not held against a threshold; that too is said in a reason, without failing.
 */
export function gateOf(
  settings: GateSettings,
  scorecard: Scorecard,
  level: LevelResult,
  assessments: readonly Assessment[],
): GateResult {
  const failures = [
    ...scoreFailures(settings, scorecard),
    ...levelFailures(settings, level),
    ...dimensionFailures(settings, scorecard),
    ...requirementFailures(settings, assessments),
    ...criticalFailures(settings, assessments),
  ]
  const notes =
    settings.minScore !== null && scorecard.provisional
      ? [`The score is provisional (coverage ${percent(scorecard.coverage)}), so min-score is not enforced.`]
      : []
  return {
    active: isActive(settings),
    verdict: failures.length > 0 && !settings.warnOnly ? 'fail' : 'pass',
    reasons: [...failures, ...notes],
  }
}

/** The user set at least one rule. */
function isActive(settings: GateSettings): boolean {
  const { minScore, minLevel, minDimension, require, failOnCritical, failOnRegression } = settings
  return (
    minScore !== null ||
    minLevel !== null ||
    minDimension.size > 0 ||
    require.length > 0 ||
    failOnCritical ||
    failOnRegression
  )
}

function scoreFailures({ minScore }: GateSettings, scorecard: Scorecard): string[] {
  if (minScore === null || scorecard.provisional || scorecard.score === null || scorecard.score >= minScore)
    return []
  return [`The score is ${scorecard.score}, below min-score ${minScore}.`]
}

function levelFailures({ minLevel }: GateSettings, level: LevelResult): string[] {
  if (minLevel === null || level.number >= minLevel) return []
  const wanted = levels[minLevel]?.name ?? ''
  return [`The level is ${level.number} (${level.name}), below min-level ${minLevel} (${wanted}).`]
}

function dimensionFailures({ minDimension }: GateSettings, scorecard: Scorecard): string[] {
  return scorecard.dimensions.flatMap(({ dimension, score }) => {
    const least = minDimension.get(dimension.id)
    if (least === undefined || score === null || score >= least) return []
    return [`Dimension ${dimension.id} has ${score}, below its minimum ${least}.`]
  })
}

function requirementFailures({ require }: GateSettings, assessments: readonly Assessment[]): string[] {
  return require.flatMap(id => {
    const status = assessments.find(a => a.practice.id === id)?.judgement.status
    if (status === undefined || status === 'met' || status === 'not-applicable') return []
    return [`Required practice ${id} is ${status}.`]
  })
}

function criticalFailures({ failOnCritical }: GateSettings, assessments: readonly Assessment[]): string[] {
  if (!failOnCritical) return []
  return assessments
    .filter(a => a.practice.kind === 'critical' && a.judgement.status === 'unmet')
    .map(a => `Critical practice ${a.practice.id} is violated.`)
}

function percent(share: number): string {
  return `${Math.floor(share * 100)} %`
}
