/** The audit, readable top to bottom: snapshot → facts → automation → tools, tasks → profile → practices → score → gate. */

import { gateOf, gateWithoutScore } from './assessment/gate.ts'
import { judge } from './assessment/judge.ts'
import { improvementsOf } from './assessment/level.ts'
import { profileOf } from './assessment/profile.ts'
import { publishedModelsOf } from './assessment/publishedModels.ts'
import { dimensions } from './catalogue/dimensions.ts'
import { levels } from './catalogue/levels.ts'
import { performedTasks } from './detection/services.ts'
import { detectTools } from './detection/tools.ts'
import { compileFilter } from './filterPattern.ts'
import type { Snapshot } from './model.ts'
import { practices } from './practices/index.ts'
import { definedPipelines, isComplete } from './practices/pipelineReading.ts'
import type { Subject } from './practices/practice.ts'
import { assembleReport } from './report/assemble.ts'
import type { Report } from './report/model.ts'
import { type Area, isIn } from './roots/model.ts'
import { namedRoots } from './roots/names.ts'
import { type Survey, surveyOf } from './roots/survey.ts'
import type { KnownNames, Settings } from './settings/settings.ts'
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
