/** One area of a repository, as if it were all of it: its files and what serves them, and the automation that is about it. */

import type { Automation, Reach, Run, WorkflowReach } from '../automation/model.ts'
import type { Facts } from '../facts/index.ts'
import type { Job, Workflow, WorkflowEvent } from '../facts/model.ts'
import { compileFilter } from '../filterPattern.ts'
import { onlyPaths } from '../snapshot/withoutPaths.ts'
import { type Attribution, startOf } from './attribution.ts'
import { type Area, isIn } from './model.ts'
import { servingFiles } from './serving.ts'

/** Facts and automation of an area; what has been read of the whole is shared. */
export function apart(
  facts: Facts,
  automation: Automation,
  attribution: Attribution,
  area: Area,
): { readonly facts: Facts; readonly automation: Automation } {
  const whole = facts.snapshot
  const { files, dependencyFiles } = servingFiles(facts, area)
  const keeps = (path: string) => isIn(path, area) || path.startsWith('.github/') || files.has(path)
  const snapshot = onlyPaths(whole, area.path, keeps)
  const own = automationOf(facts, automation, attribution, area)
  return {
    automation: own,
    facts: {
      ...facts,
      snapshot,
      workflows: own.workflows.map(({ workflow }) => workflow),
      otherCi: facts.otherCi.filter(({ path }) => own.elsewhere.some(run => run.workflow.path === path)),
      dependencyFiles,
      dependencies: facts.dependencies.filter(({ path }) =>
        dependencyFiles.some(file => file.path === path && file.dependencies.length > 0),
      ),
      dvcYamlPaths: facts.dvcYamlPaths.filter(keeps),
      dockerfilePaths: facts.dockerfilePaths.filter(keeps),
      composePaths: facts.composePaths.filter(keeps),
      diagnostics: () => facts.diagnostics().filter(({ path }) => keeps(path)),
    },
  }
}

function automationOf(
  facts: Facts,
  { workflows, runs, elsewhere }: Automation,
  attribution: Attribution,
  area: Area,
): Automation {
  const counts = (run: Run) => {
    const places = attribution(run)
    return places === null || [...places].some(place => isIn(place, area))
  }
  const kept = new Set(runs.filter(counts))
  const closed = closedEvents(facts, area)
  const jobs = jobsOf(runs, kept)
  const reaches = workflows.flatMap((reach): WorkflowReach[] => {
    const workflow = workflowOf(reach.workflow, jobs, closed.get(reach.workflow.path))
    if (workflow === null) return []
    return [{ ...reach, workflow, ...withoutEvents(reach, closed.get(reach.workflow.path)) }]
  })
  const otherCi = elsewhere.filter(counts)
  const byPath = new Map(reaches.map(({ workflow }) => [workflow.path, workflow]))
  return {
    workflows: reaches,
    runs: [...kept].flatMap(run => {
      const workflow = byPath.get(run.workflow.path)
      if (workflow === undefined) return []
      const job = jobs.get(run.job) ?? run.job
      const reach: Reach = { ...run.reach, ...withoutEvents(run.reach, closed.get(startOf(run))) }
      return [{ ...run, workflow, job, reach }]
    }),
    elsewhere: otherCi,
  }
}

/** The jobs of which something is left, with the steps that are; null for those of which nothing is. */
function jobsOf(runs: readonly Run[], kept: ReadonlySet<Run>): ReadonlyMap<Job, Job | null> {
  const left = new Map<Job, Set<number>>()
  const lost = new Map<Job, Set<number>>()
  for (const run of runs) {
    const where = kept.has(run) ? left : lost
    const steps = where.get(run.job) ?? new Set()
    where.set(run.job, steps)
    steps.add(run.step?.line ?? 0)
  }
  const jobs = new Map<Job, Job | null>()
  for (const job of new Set([...left.keys(), ...lost.keys()])) {
    const steps = left.get(job)
    const gone = lost.get(job)
    if (steps === undefined) jobs.set(job, null)
    else if (gone === undefined) jobs.set(job, job)
    else
      jobs.set(job, {
        ...job,
        steps: job.steps.filter(({ line }) => steps.has(line) || !gone.has(line)),
      })
  }
  return jobs
}

/** Null when nothing of it is about the area. */
function workflowOf(
  workflow: Workflow,
  jobs: ReadonlyMap<Job, Job | null>,
  closed: ReadonlySet<string> | undefined,
): Workflow | null {
  const left = workflow.jobs.flatMap(job => {
    const kept = jobs.get(job)
    return kept === null ? [] : [kept ?? job]
  })
  if (left.length === 0 && workflow.jobs.length > 0) return null
  const events =
    closed === undefined ? workflow.events : workflow.events.filter(({ name }) => !closed.has(name))
  return { ...workflow, jobs: left, events }
}

function withoutEvents(
  { events, defaultBranchEvents }: Pick<Reach, 'events' | 'defaultBranchEvents'>,
  closed: ReadonlySet<string> | undefined,
): Pick<Reach, 'events' | 'defaultBranchEvents'> {
  if (closed === undefined) return { events, defaultBranchEvents }
  return {
    events: events.filter(name => !closed.has(name)),
    defaultBranchEvents: defaultBranchEvents.filter(name => !closed.has(name)),
  }
}

/** Files of an area that a path filter is asked about. */
const mostFiles = 2000

/** By workflow, the events whose path filter lets no file of the area through. */
function closedEvents(facts: Facts, area: Area): ReadonlyMap<string, ReadonlySet<string>> {
  const closed = new Map<string, ReadonlySet<string>>()
  let files: readonly string[] | null = null
  for (const { path, events } of facts.workflows) {
    const shut = events.filter(event => {
      if (event.paths.length === 0 && event.pathsIgnore.length === 0) return false
      files ??= facts.snapshot.files
        .map(file => file.path)
        .filter(file => isIn(file, area))
        .slice(0, mostFiles)
      return !files.some(admittedBy(event))
    })
    if (shut.length > 0) closed.set(path, new Set(shut.map(({ name }) => name)))
  }
  return closed
}

function admittedBy({ paths, pathsIgnore }: WorkflowEvent): (path: string) => boolean {
  if (paths.length > 0) return compileFilter(paths)
  const ignored = compileFilter(pathsIgnore)
  return path => !ignored(path)
}
