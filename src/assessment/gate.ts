/**
 * The gates: which of the user's rules the result breaks. Deciding and failing are separate; this only decides. The rule
 * that needs a second result, `fail-on-regression`, is judged in regression.ts.
 */

import { levels } from '../catalogue/levels.ts'
import type { GateResult } from '../model.ts'
import type { GateSettings, Waiver } from '../settings/settings.ts'
import { isCriticalFinding } from './critical.ts'
import type { LevelResult } from './level.ts'
import type { Assessment, Scorecard } from './scorecard.ts'

/** An assessment with the waiver that holds for its practice. */
export interface WaivableAssessment extends Assessment {
  readonly waiver: Waiver | null
}

/**
 * One reason per broken rule, in the order of the settings. `warnOnly` keeps the reasons and passes. What was not held
 * against the repository (a provisional score, a waived practice, a setting of the file that gates outside of it overrule) is
 * said in further reasons, which fail nothing.
 */
export function gateOf(
  settings: GateSettings,
  scorecard: Scorecard,
  level: LevelResult,
  assessments: readonly WaivableAssessment[],
): GateResult {
  const failures = [
    ...scoreFailures(settings, scorecard),
    ...levelFailures(settings, level),
    ...dimensionFailures(settings, scorecard),
    ...requirementFailures(settings, assessments),
    ...criticalFailures(settings, assessments),
  ]
  return resultOf(settings, failures, [
    ...provisionalNotes(settings, scorecard),
    ...exemptionNotes(settings, assessments),
    ...unscoredNotes(settings, assessments),
  ])
}

/**
 * The gate of a repository without machine learning: it has no score and no level, and nothing of it is required. Critical
 * findings are found and shown all the same, and fail the same.
 */
export function gateWithoutScore(
  settings: GateSettings,
  assessments: readonly WaivableAssessment[],
): GateResult {
  const { minScore, minLevel, minDimension, require, failOnRegression } = settings
  const idle = [
    ...(minScore === null ? [] : ['min-score']),
    ...(minLevel === null ? [] : ['min-level']),
    ...(minDimension.size === 0 ? [] : ['min-dimension']),
    ...(require.length === 0 ? [] : ['require']),
    ...(failOnRegression ? ['fail-on-regression'] : []),
  ]
  const notes = idle.map(name => `${name} does not apply: this is no machine learning repository.`)
  return resultOf(settings, criticalFailures(settings, assessments), [
    ...notes,
    ...exemptionNotes({ ...settings, require: [] }, assessments),
  ])
}

function resultOf(settings: GateSettings, failures: readonly string[], notes: readonly string[]): GateResult {
  return {
    active: isActive(settings),
    verdict: failures.length > 0 && !settings.warnOnly ? 'fail' : 'pass',
    reasons: [...failures, ...notes, ...settings.notes],
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

function requirementFailures(
  { require }: GateSettings,
  assessments: readonly WaivableAssessment[],
): string[] {
  return require.flatMap(id => {
    const assessment = assessments.find(({ practice }) => practice.id === id)
    if (assessment === undefined || assessment.waiver !== null || !fallsShort(assessment)) return []
    return [`Required practice ${id} is ${assessment.judgement.status}.`]
  })
}

function criticalFailures(
  { failOnCritical }: GateSettings,
  assessments: readonly WaivableAssessment[],
): string[] {
  if (!failOnCritical) return []
  return assessments
    .filter(({ practice, judgement, waiver }) =>
      isCriticalFinding({ kind: practice.kind, status: judgement.status, waiver }),
    )
    .map(({ practice }) => `Critical practice ${practice.id} is violated.`)
}

function provisionalNotes({ minScore }: GateSettings, { provisional, coverage }: Scorecard): string[] {
  if (minScore === null || !provisional) return []
  return [`The score is provisional (coverage ${percent(coverage)}), so min-score is not enforced.`]
}

/** What would fail but for a waiver: a rule that an exemption answers has not passed in silence. */
function exemptionNotes(settings: GateSettings, assessments: readonly WaivableAssessment[]): string[] {
  const { require, failOnCritical } = settings
  return assessments.flatMap(({ practice: { id, kind }, judgement, waiver }) => {
    if (waiver === null) return []
    const required = require.includes(id) && fallsShort({ judgement })
    const critical = failOnCritical && isCriticalFinding({ kind, status: judgement.status, waiver: null })
    if (!required && !critical) return []
    const what = required
      ? `Required practice ${id} is ${judgement.status}`
      : `Critical practice ${id} is violated`
    const end = waiver.until === null ? '' : ` until ${waiver.until}`
    return [`${what}, and waived${end}: ${waiver.reason}`]
  })
}

/** Waived practices leave the score, which lifts it: a threshold that is met that way says so. */
function unscoredNotes({ minScore, minDimension }: GateSettings, assessments: readonly WaivableAssessment[]) {
  if (minScore === null && minDimension.size === 0) return []
  const unscored = assessments.filter(a => a.waiver !== null && fallsShort(a)).map(a => a.practice.id)
  return unscored.length === 0 ? [] : [`Waived, so not part of the score: ${unscored.join(', ')}.`]
}

function fallsShort({ judgement }: Pick<Assessment, 'judgement'>): boolean {
  return judgement.status !== 'met' && judgement.status !== 'not-applicable'
}

function percent(share: number): string {
  return `${Math.floor(share * 100)} %`
}
