/** From the parts of an audit to the report contract. Copies and names; decides nothing. */

import { isCriticalFinding } from '../assessment/critical.ts'
import type { WaivableAssessment } from '../assessment/gate.ts'
import type { LevelResult, NextStep } from '../assessment/level.ts'
import type { PublishedModels } from '../assessment/publishedModels.ts'
import type { Scorecard } from '../assessment/scorecard.ts'
import type { Run, WorkflowReach } from '../automation/model.ts'
import { transferFindings } from '../detection/dvcTransfers.ts'
import type { ContainerUse, Job, Step } from '../facts/model.ts'
import type { GateResult, Profile } from '../model.ts'
import type { Subject } from '../practices/practice.ts'
import type { Root } from '../roots/model.ts'
import { catalogueVersion, practicePage, toolName, version } from '../version.ts'
import { allTasks } from './allTasks.ts'
import { dvcReport } from './dvc.ts'
import type { CommandReport, PracticeReport, Report, RootReport, WorkflowReport } from './model.ts'
import { withoutCredentials } from './withoutCredentials.ts'

export interface AuditParts {
  readonly subject: Subject
  readonly applicable: boolean
  readonly assessments: readonly WaivableAssessment[]
  readonly scorecard: Scorecard
  /** null when the repository is not about machine learning. */
  readonly level: LevelResult | null
  /** null when the repository is not about machine learning. */
  readonly models: PublishedModels | null
  readonly improvements: readonly NextStep[]
  /** The projects in it; `standing` is how each comes out alone, null where that was not asked. */
  readonly roots: readonly (Root & { readonly standing: Standing | null })[]
  readonly furtherRoots: number
  readonly gate: GateResult
}

/** How one project comes out by itself. */
export interface Standing {
  readonly profile: Profile
  readonly applicable: boolean
  readonly scorecard: Scorecard
  readonly level: LevelResult
}

/** The report, from which every rendering is made; no text of it holds a credential. */
export function assembleReport(parts: AuditParts): Report {
  return withoutCredentials(assembled(parts))
}

function assembled(parts: AuditParts): Report {
  const { subject, applicable, scorecard, level, gate } = parts
  const { snapshot, facts, automation, profile } = subject
  const practices = parts.assessments.map(assessment => practiceReport(assessment, subject))
  return {
    schemaVersion: 1,
    tool: { name: toolName, version, catalogueVersion },
    repository: {
      name: snapshot.repository.name,
      commit: snapshot.repository.commit,
      path: snapshot.scope,
      files: snapshot.files.length,
    },
    applicable,
    profile,
    score: applicable ? scorecard.score : null,
    coverage: scorecard.coverage,
    provisional: scorecard.provisional,
    level:
      level === null
        ? null
        : {
            number: level.number,
            name: level.name,
            ceiling: level.ceiling,
            criticalFindings: practices.filter(isCriticalFinding).length,
            next: level.next,
          },
    models: parts.models,
    roots: parts.roots.map(rootReport),
    furtherRoots: parts.furtherRoots,
    improvements: applicable ? parts.improvements : [],
    dimensions: scorecard.dimensions.map(({ dimension, ...score }) => ({
      id: dimension.id,
      title: dimension.title,
      weight: dimension.weight,
      ...score,
    })),
    practices,
    workflows: automation.workflows.map(workflowReport),
    commands: commandReports(automation.runs),
    tasks: allTasks(subject),
    tools: subject.tools,
    dependencies: facts.dependencies.map(({ ecosystem, name, specifier, pinned, path, line }) => ({
      ecosystem,
      name,
      specifier,
      pinned,
      path,
      line,
    })),
    dvc: dvcReport(snapshot, transferFindings(facts, automation)),
    diagnostics: facts.diagnostics(),
    gate,
  }
}

function rootReport({ path, because, standing }: AuditParts['roots'][number]): RootReport {
  const judged = standing?.applicable === true ? standing : null
  return {
    path,
    because,
    profile: standing?.profile.id ?? null,
    score: judged?.scorecard.score ?? null,
    level: judged?.level.number ?? null,
  }
}

function practiceReport(
  { practice, judgement, waiver }: WaivableAssessment,
  subject: Subject,
): PracticeReport {
  const open = judgement.status === 'partial' || judgement.status === 'unmet'
  const judged = open || judgement.status === 'met' ? judgement : null
  return {
    id: practice.id,
    dimension: practice.dimension,
    title: practice.title,
    level: practice.level,
    weight: practice.weight,
    kind: practice.kind,
    status: judgement.status,
    strength: judged !== null && 'strength' in judged ? judged.strength : null,
    confidence: judged !== null && 'confidence' in judged ? judged.confidence : null,
    evidence: judged?.evidence ?? [],
    places: judged?.places ?? judged?.evidence.length ?? 0,
    searched: judgement.status === 'unmet' ? judgement.searched : [],
    because: judgement.because,
    remedy: open ? { ...practice.remedy(subject, judgement), link: practicePage(practice.id) } : null,
    waiver: waiver === null ? null : { reason: waiver.reason, until: waiver.until },
  }
}

/** A workflow as the report tells it. */
export function workflowReport({ workflow, reachable, because }: WorkflowReach): WorkflowReport {
  return {
    path: workflow.path,
    name: workflow.name,
    valid: workflow.valid,
    reachable,
    because,
    events: workflow.events.map(event => ({
      name: event.name,
      line: event.line,
      branches: [...event.branches, ...event.branchesIgnore.map(pattern => `!${pattern}`)],
      tags: [...event.tags, ...event.tagsIgnore.map(pattern => `!${pattern}`)],
      paths: [...event.paths, ...event.pathsIgnore.map(pattern => `!${pattern}`)],
      types: event.types,
      cron: event.cron.map(entry => entry.value),
    })),
    jobs: workflow.jobs.map(jobReport),
  }
}

function jobReport(job: Job): WorkflowReport['jobs'][number] {
  return {
    id: job.id,
    line: job.line,
    container: containerName(job.container),
    uses: job.uses?.value ?? null,
    steps: job.steps.flatMap(stepReport),
  }
}

function stepReport({ line, uses, run }: Step): WorkflowReport['jobs'][number]['steps'] {
  if (uses !== null) return [{ line, uses: uses.value }]
  return run === null ? [] : [{ line, run: true }]
}

function containerName(container: ContainerUse | null): string | null {
  return container?.raw ?? null
}

/** A line of a script is one command, however many jobs come to it; the events are those of all of them. */
function commandReports(runs: readonly Run[]): readonly CommandReport[] {
  const places = new Map<string, CommandReport>()
  for (const run of runs) {
    if (run.kind !== 'command') continue
    const { command, reach, trace } = run
    const { program, subcommand, canonical, path, line } = command
    const key = JSON.stringify([path, line, canonical, command.argv])
    const before = places.get(key)
    places.set(key, {
      program,
      subcommand,
      canonical,
      path,
      line,
      reachable: reach.reachable || before?.reachable === true,
      events: [...new Set([...(before?.events ?? []), ...reach.events])],
      trace: before === undefined || (reach.reachable && !before.reachable) ? trace : before.trace,
    })
  }
  return [...places.values()]
}
