/** Questions that many practices ask of a subject. */

import { teamBranches } from '../automation/filters.ts'
import type { ActionRun, CommandRun, ImageRun, Run, UnresolvedRun } from '../automation/model.ts'
import type { DetectedTask } from '../detection/model.ts'
import { COMPUTED_REQUIREMENTS } from '../facts/dependencies/setupPy.ts'
import type { Dockerfile } from '../facts/dockerfile.ts'
import type { DvcYaml } from '../facts/dvcYaml.ts'
import type { DependencyFile, Workflow } from '../facts/model.ts'
import { delivers } from '../facts/otherCi/services.ts'
import { isOwn } from '../facts/role.ts'
import type { Diagnostic, Evidence, Judgement, Profile } from '../model.ts'
import { changeEvents } from '../proposal.ts'
import { filesEnding } from '../snapshot/endings.ts'
import { evidenceAt, unknown } from './judge.ts'
import type { Subject } from './practice.ts'

/** Runs that some event reaches. */
export function reachedRuns(subject: Subject): readonly Run[] {
  return subject.automation.runs.filter(run => run.reach.reachable)
}

export function reachedCommands(subject: Subject): readonly CommandRun[] {
  return subject.automation.runs.filter(run => run.kind === 'command' && run.reach.reachable) as CommandRun[]
}

export function reachedActions(subject: Subject): readonly ActionRun[] {
  return subject.automation.runs.filter(run => run.kind === 'action' && run.reach.reachable) as ActionRun[]
}

export function reachedImages(subject: Subject): readonly ImageRun[] {
  return subject.automation.runs.filter(run => run.kind === 'image' && run.reach.reachable) as ImageRun[]
}

/** Runs that some event reaches, and those of the pipelines by which the repository's own infrastructure delivers. */
export function deliveringRuns(subject: Subject): readonly Run[] {
  const { elsewhere } = subject.automation
  return [
    ...reachedRuns(subject),
    ...elsewhere.filter(run => run.reach.reachable && delivers(run.workflow.name)),
  ]
}

export function deliveringCommands(subject: Subject): readonly CommandRun[] {
  return deliveringRuns(subject).filter(run => run.kind === 'command')
}

/** Tasks of these ids that some event reaches. */
export function reachedTasks(subject: Subject, ...ids: readonly string[]): readonly DetectedTask[] {
  return subject.tasks.filter(task => task.reachable && ids.includes(task.id))
}

/** A proposed or merged change starts it. */
export function onChange({ events }: { readonly events: readonly string[] }): boolean {
  return events.some(event => changeEvents.has(event))
}

/**
 * Whether the profile expects the subject of a practice to be there (catalogue 2.10): an application or a template without
 * a training job is missing one; for a library, research code or a course the practice has no subject.
 */
export function expectsSubject(profile: Profile): boolean {
  // A template without any ML code of its own is a skeleton, and judged like a course (clarification 19).
  return profile.id === 'application' || (profile.id === 'template' && profile.traits.length > 0)
}

/** An application that makes, serves and prompts no model is missing one: what it has instead is no foreign reason. */
export function lacksModel(profile: Profile): boolean {
  return profile.id === 'application' && profile.traits.length === 0
}

/** It builds on a foundation model; what it may fit besides is no model of its own. */
export function onlyPrompts({ traits }: Profile): boolean {
  return traits.includes('llm') && !traits.includes('trains')
}

/** Reusable workflows and actions of others on the change path, whose content is not in the tree. */
export function externalWorkflows(subject: Subject): readonly UnresolvedRun[] {
  return reachedRuns(subject).filter(
    (run): run is UnresolvedRun =>
      run.kind === 'unresolved' && /^[\w.-]+\/[\w.-]+\/\.github\/workflows\//.test(run.what),
  )
}

/**
 * `unknown` when another repository's workflow runs here and could do it; else null. With `about` only one whose name, job or
 * calling workflow speaks of it, with `counts` only one that is started as the practice asks: shared checks of an organisation neither train nor deploy a model that nothing local shows.
 */
export function hiddenElsewhere(
  subject: Subject,
  about: RegExp = /./,
  counts: (run: Run) => boolean = () => true,
): Judgement | null {
  const external = externalWorkflows(subject).find(run => {
    const { what, job, workflow } = run
    const words = [what.replace(/^[^/]+\/[^/]+/, ''), job.id, workflow.name ?? '', workflow.path]
    return about.test(words.join(' ')) && counts(run)
  })
  return external === undefined
    ? null
    : unknown(`The reusable workflow \`${external.what}\` is not in this repository.`)
}

/** Workflows whose text is judged: those that GitHub accepts, or all of them when it accepts none. */
export function judgedWorkflows(subject: Subject): readonly Workflow[] {
  const all = subject.automation.workflows.map(({ workflow }) => workflow)
  const valid = all.filter(workflow => workflow.valid)
  return valid.length > 0 ? valid : all
}

/** `owner/repo` of an action in lower case, `` for local and Docker ones: slugs are case-insensitive on GitHub. */
export function slugOf(run: ActionRun): string {
  return run.reference.kind === 'repository'
    ? `${run.reference.owner}/${run.reference.repo}`.toLowerCase()
    : ''
}

const sourceEndings =
  'py ipynb r rmd jl js mjs ts tsx scala java kt groovy go rs c cc cpp cxx cu swift cs fs vb rb php'.split(
    ' ',
  )

/** Source files of the project, in whatever language. */
export function sourceFiles(subject: Subject): readonly string[] {
  return filesEnding(subject.snapshot, ...sourceEndings)
    .filter(({ kind }) => kind === 'file')
    .map(({ path }) => path)
    .filter(isOwn)
}

/** The branches that count as the main one: the default branch or the usual names, and those that changes come together on. */
export function branchesOf(subject: Subject): readonly string[] {
  return teamBranches(subject.snapshot.repository.defaultBranch)
}

const settingUp = /^(?:actions\/(?:checkout|setup-[\w-]+|cache)|[\w-]+\/setup-[\w-]+)$/

/** A checkout or a set-up action: it prepares a job and does nothing of its own. */
export function onlySetsUp(run: Run): boolean {
  if (run.kind === 'image') return true
  return run.kind === 'action' && settingUp.test(slugOf(run))
}

/** Configurations of CI services other than GitHub Actions that run something. */
export function otherCi(subject: Subject): readonly Evidence[] {
  return subject.facts.otherCi.map(({ path, name }) =>
    evidenceAt({ path, line: 1 }, name ?? 'another CI service'),
  )
}

/** Tasks of these ids that another CI service performs. */
export function tasksElsewhere(subject: Subject, ...ids: readonly string[]): readonly DetectedTask[] {
  return subject.elsewhere.filter(task => ids.includes(task.id) && task.confidence !== 'low')
}

/** Manifests of the project itself, those nearest to the root first. */
export function manifests(subject: Subject): readonly DependencyFile[] {
  return subject.facts.dependencyFiles
    .filter(file => file.role === 'manifest' && isOwn(file.path) && file.dependencies.length > 0)
    .toSorted((a, b) => a.path.split('/').length - b.path.split('/').length || (a.path < b.path ? -1 : 1))
}

/** A setup.py of the project whose requirements come out only when it runs, null when there is none. */
export function computedManifest({ facts }: Subject): DependencyFile | null {
  const computes = ({ problem, detail }: Diagnostic) =>
    problem === 'unsupported' && detail === COMPUTED_REQUIREMENTS
  return (
    facts.dependencyFiles.find(
      ({ path, format, diagnostics }) => format === 'setup.py' && isOwn(path) && diagnostics.some(computes),
    ) ?? null
  )
}

/** A file to point at when all of them are meant: the README, else the first that is not hidden. */
export function anyFile({ snapshot }: Subject): string {
  const paths = snapshot.files.map(({ path }) => path)
  return (
    paths.find(path => /^readme\b/i.test(path)) ??
    paths.find(path => !path.startsWith('.')) ??
    paths[0] ??
    '.'
  )
}

const reachedPaths = new WeakMap<Subject, ReadonlySet<string>>()

/** Whether automation that some event reaches runs or imports this file. */
export function isReached(subject: Subject, path: string): boolean {
  const known =
    reachedPaths.get(subject) ??
    new Set(deliveringRuns(subject).flatMap(run => (run.kind === 'code' ? [run.path] : [])))
  reachedPaths.set(subject, known)
  return known.has(path)
}

/** Dockerfiles of the project itself that could be read. */
export function dockerfiles(subject: Subject): readonly Dockerfile[] {
  return subject.facts.dockerfilePaths.filter(isOwn).flatMap(path => subject.facts.dockerfile(path) ?? [])
}

/** Pipelines of DVC that could be read. */
export function dvcPipelines({ facts }: Pick<Subject, 'facts'>): readonly DvcYaml[] {
  return facts.dvcYamlPaths.filter(isOwn).flatMap(path => facts.dvcYaml(path) ?? [])
}

/** Told by an option to succeed whatever it finds. */
export function isAdvisory(run: Run): boolean {
  return (
    run.kind === 'command' &&
    run.command.args.some(arg => arg === '--exit-zero' || arg === '--exit-code=0' || arg === '--no-fail')
  )
}

const checks: ReadonlySet<string> = new Set(['lint', 'test', 'data-validation', 'security-scan'])

/**
 * An advisory pass beside the same check of its workflow that can fail is harmless (catalogue 11, clarification 28). What changes
 * something is no check: `kubectl get` after `kubectl apply` repeats nothing.
 */
export function isRepeatedStrictly({ tasks, elsewhere, automation }: Subject, run: Run): boolean {
  const isCheck = [...tasks, ...elsewhere].some(task => task.run === run && checks.has(task.id))
  if (run.kind !== 'command' || !isCheck) return false
  return [...automation.runs, ...automation.elsewhere].some(
    other =>
      other.kind === 'command' &&
      other.command.program === run.command.program &&
      other.workflow === run.workflow &&
      other.reach.swallowedBy === null &&
      !isAdvisory(other),
  )
}

/** The Dockerfile takes nothing of the repository: it makes the image of a tool beside it, a tracking server for instance. */
export function copiesNothing({ stages }: Dockerfile): boolean {
  return stages.every(({ copies }) => copies.length === 0)
}

/** DVC is set up here, and no mere dependency. */
export function usesDvc({ tools }: Subject): boolean {
  return tools.some(({ id, strength }) => id === 'dvc' && strength !== 'declared')
}
