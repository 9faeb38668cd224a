/** The audit, readable top to bottom: snapshot → facts → automation → tools, tasks → profile → practices → score → gate. */

import { gateOf, gateWithoutScore, type WaivableAssessment } from './assessment/gate.ts'
import { improvementsOf, levelOf } from './assessment/level.ts'
import { profileOf } from './assessment/profile.ts'
import { publishedModelsOf } from './assessment/publishedModels.ts'
import { type Assessment, scorecardOf } from './assessment/scorecard.ts'
import { dimensions } from './catalogue/dimensions.ts'
import { ceilings, levels } from './catalogue/levels.ts'
import { performedTasks } from './detection/services.ts'
import { detectTools } from './detection/tools.ts'
import { localPath } from './facts/localPath.ts'
import { compileFilter } from './filterPattern.ts'
import type { Judgement, Snapshot } from './model.ts'
import { practices } from './practices/index.ts'
import { definedPipelines, isComplete } from './practices/pipelineReading.ts'
import type { Practice, Subject } from './practices/practice.ts'
import { assembleReport } from './report/assemble.ts'
import type { Report } from './report/model.ts'
import { type Area, isIn } from './roots/model.ts'
import { namedRoots } from './roots/names.ts'
import { type Survey, surveyOf } from './roots/survey.ts'
import type { KnownNames, Settings } from './settings/settings.ts'
import { waiverOf } from './settings/waivers.ts'
import { withoutPaths } from './snapshot/withoutPaths.ts'

/** The names that settings may refer to. */
export const knownNames: KnownNames = {
  practices: practices.map(practice => practice.id),
  dimensions: dimensions.map(dimension => dimension.id),
  levels: levels.map(level => level.name),
}

/**
 * Audits one snapshot: a repository, or a directory of it. Deterministic: the same snapshot, settings and day give the same
 * report. `today` (`YYYY-MM-DD`) only decides whether a waiver has run out.
 */
export async function audit(snapshot: Snapshot, settings: Settings, today: string): Promise<Report> {
  const survey = await surveyOf(withoutIgnored(snapshot, settings).whole())
  return reportOf(survey, { path: snapshot.scope, without: [] }, settings, today)
}

/**
 * Audits roots of a repository, each by itself and without the roots that lie in it, in the order of their names.
 * @throws ConfigurationError for a name that is no root below the snapshot's directory.
 */
export async function auditApart(
  snapshot: Snapshot,
  names: readonly string[] | 'all',
  settings: Settings,
  today: string,
): Promise<readonly Report[]> {
  const survey = await surveyOf(withoutIgnored(snapshot, settings).whole())
  const roots = namedRoots(survey.roots(snapshot.scope), names, snapshot.scope)
  return roots.map(root => reportOf(survey, survey.areaOf(root), settings, today))
}

/** Audits those of some roots that the snapshot has, each by itself: the same projects in another commit. */
export async function auditSame(
  snapshot: Snapshot,
  paths: readonly string[],
  settings: Settings,
  today: string,
): Promise<readonly Report[]> {
  const survey = await surveyOf(withoutIgnored(snapshot, settings).whole())
  const roots = survey.roots(snapshot.scope).filter(({ path }) => paths.includes(path))
  return roots.map(root => reportOf(survey, survey.areaOf(root), settings, today))
}

/** Everything up to the point where judging starts; what the other commands need too. */
export async function understand(
  snapshot: Snapshot,
  settings: Pick<Settings, 'profile' | 'ignorePaths'>,
): Promise<Subject> {
  const survey = await surveyOf(withoutIgnored(snapshot, settings).whole())
  return subjectOf(survey, { path: snapshot.scope, without: [] }, settings)
}

function withoutIgnored(snapshot: Snapshot, { ignorePaths }: Pick<Settings, 'ignorePaths'>): Snapshot {
  return ignorePaths.length === 0 ? snapshot : withoutPaths(snapshot, compileFilter(ignorePaths))
}

function subjectOf(survey: Survey, area: Area, settings: Pick<Settings, 'profile'>): Subject {
  const { facts, automation } = survey.part(area)
  const tools = detectTools(facts, automation)
  const { tasks, elsewhere } = performedTasks(facts, automation)
  const whole = {
    facts: survey.facts,
    automation: survey.automation,
    tools: [],
    tasks: [],
    definesTraining: false,
  }
  const around = facts === survey.facts ? null : whole
  const everywhere = [...tasks, ...elsewhere]
  const definesTraining = definedPipelines({ snapshot: facts.snapshot, facts }).some(isComplete)
  const profile = profileOf(
    { facts, automation, tools, tasks: everywhere, definesTraining },
    settings.profile,
    around,
  )
  return { snapshot: facts.snapshot, facts, automation, tools, tasks, elsewhere, profile }
}

/** The practices of one subject, its score and its level. */
function judge(subject: Subject, settings: Settings, today: string) {
  const assessments = practices.map(practice => assess(practice, subject, settings, today))
  const scored = assessments.filter(assessment => assessment.waiver === null)
  const scorecard = scorecardOf(scored, dimensions, readShareOf(subject))
  const counted = assessments.map(asUnmetWhenWaived)
  const ceiling = ceilings[subject.profile.id] ?? null
  const level = levelOf(counted, subject.profile, levels, dimensions, ceiling)
  return { applicable: subject.profile.id !== 'non-ml', assessments, scored, counted, scorecard, level }
}

function reportOf(survey: Survey, area: Area, settings: Settings, today: string): Report {
  const subject = subjectOf(survey, area, settings)
  const { applicable, assessments, scored, counted, scorecard, level } = judge(subject, settings, today)
  const roots = survey.roots(area.path).filter(({ path }) => isIn(path, area))
  return assembleReport({
    subject,
    applicable,
    assessments,
    scorecard,
    level: applicable ? level : null,
    models: applicable ? publishedModelsOf(counted, subject.profile, level) : null,
    improvements: improvementsOf(scored, dimensions, level.next),
    roots: roots.slice(0, mostRoots).map(root => {
      if (roots.length < 2) return { ...root, standing: null }
      const apart = subjectOf(survey, survey.areaOf(root), settings)
      return { ...root, standing: { profile: apart.profile, ...judge(apart, settings, today) } }
    }),
    furtherRoots: Math.max(0, roots.length - mostRoots),
    gate: applicable
      ? gateOf(settings.gate, scorecard, level, assessments)
      : gateWithoutScore(settings.gate, assessments),
  })
}

/** Roots that are listed and audited apart with the whole; the others are counted. */
const mostRoots = 50

function assess(practice: Practice, subject: Subject, settings: Settings, today: string): WaivableAssessment {
  return {
    practice,
    judgement: asExercise(practice, practice.assess(subject), subject),
    waiver: waiverOf(practice.id, settings.waivers, today),
  }
}

/** What a course sets up for its students to try counts at most in part (catalogue 11, clarifications 16 and 31). */
function asExercise(practice: Practice, judgement: Judgement, subject: Subject): Judgement {
  const own = practice.kind !== 'practice' || practice.dimension === 'documentation-responsible-ai'
  if (own || practice.id === 'ci-on-change' || judgement.status !== 'met') return judgement
  if (subject.profile.id !== 'course' || checksItself(subject) || isOneProject(subject)) return judgement
  return {
    ...judgement,
    status: 'partial',
    because: `${judgement.because} It is exercise code of a course, which counts in part.`,
  }
}

/** A course that is one worked project, with its manifest in the root: what is there is no exercise, its readers follow it. */
function isOneProject({ facts, snapshot }: Subject): boolean {
  return facts.dependencyFiles.some(
    ({ path, role }) => role !== 'lock' && !localPath(path, snapshot.scope).includes('/'),
  )
}

/**
 * Changes of the course's own main branch are tested, linted or trained with: that is how its authors work. Workflows that
 * students are meant to try wait for branches and events that the course itself never has.
 */
function checksItself({ tasks }: Subject): boolean {
  return tasks.some(
    ({ id, reachable, confidence, run }) =>
      reachable &&
      confidence !== 'low' &&
      /^(?:test|lint|train)$/.test(id) &&
      run.reach.defaultBranchEvents.some(event => /^(?:push|pull_request|merge_group)$/.test(event)),
  )
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
