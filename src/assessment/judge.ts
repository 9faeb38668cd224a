/** All practices of one subject, with the score and the level that follow from them. */

import { dimensions } from '../catalogue/dimensions.ts'
import { ceilings, levels } from '../catalogue/levels.ts'
import type { Judgement } from '../model.ts'
import { practices } from '../practices/index.ts'
import type { Practice, Subject } from '../practices/practice.ts'
import type { Settings } from '../settings/settings.ts'
import { waiverOf } from '../settings/waivers.ts'
import { asExercise } from './exercise.ts'
import type { WaivableAssessment } from './gate.ts'
import { levelOf } from './level.ts'
import { type Assessment, scorecardOf } from './scorecard.ts'

/**
 * `assessments` holds every practice, `scored` those that no waiver switches off, `counted` what the level sees: a waived
 * practice as unmet. `today` (`YYYY-MM-DD`) only decides whether a waiver has run out.
 */
export function judge(subject: Subject, settings: Settings, today: string) {
  const assessments = practices.map(practice => assess(practice, subject, settings, today))
  const scored = assessments.filter(assessment => assessment.waiver === null)
  const scorecard = scorecardOf(scored, dimensions, readShareOf(subject))
  const counted = assessments.map(asUnmetWhenWaived)
  const ceiling = ceilings[subject.profile.id] ?? null
  const level = levelOf(counted, subject.profile, levels, dimensions, ceiling)
  return { applicable: subject.profile.id !== 'non-ml', assessments, scored, counted, scorecard, level }
}

function assess(practice: Practice, subject: Subject, settings: Settings, today: string): WaivableAssessment {
  return {
    practice,
    judgement: asExercise(practice, practice.assess(subject), subject),
    waiver: waiverOf(practice.id, settings.waivers, today),
  }
}

/** A practice that matters for a level and is switched off counts as unmet for the level (catalogue, section 5). */
function asUnmetWhenWaived({ practice, judgement, waiver }: WaivableAssessment): Assessment {
  if (waiver === null || judgement.status === 'met' || judgement.status === 'not-applicable') {
    return { practice, judgement }
  }
  const unmet: Judgement = {
    status: 'unmet',
    confidence: 'high',
    evidence: [],
    searched: [practice.title],
    because: `Waived: ${waiver.reason}`,
  }
  return { practice, judgement: unmet }
}

/** The share (0–1) of the workflows and manifests that could be read; each one that could not lowers the coverage. */
function readShareOf({ facts }: Subject): number {
  const lost = new Set(['too-large', 'unreadable', 'malformed'])
  const unread = new Set(
    facts.diagnostics().flatMap(({ path, problem }) => (lost.has(problem) ? [path] : [])),
  )
  const needed = [...facts.workflows, ...facts.dependencyFiles]
  if (needed.length === 0) return 1
  return 1 - needed.filter(({ path }) => unread.has(path)).length / needed.length
}
