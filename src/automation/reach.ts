import type { Job, Located, Step, Workflow, WorkflowEvent } from '../facts/model.ts'
import type { RepositoryIdentity } from '../model.ts'
import { type ConditionContext, decide, runsAfterFailure } from './conditions.ts'
import { neverFires } from './cron.ts'
import { matchesDefaultBranch } from './filters.ts'
import type { Reach, Swallow } from './model.ts'

/** One event that is still alive at a place of the graph. */
export interface Trigger {
  readonly event: WorkflowEvent
  /** No condition on the way was undecided. */
  readonly sure: boolean
  /** Reached for the default branch too. */
  readonly defaultBranch: boolean
  /** A condition that admits only a bot or a named person. */
  readonly limitedTo: string | null
}

/** The events that reach a place, or why none does. */
export interface Alive {
  readonly triggers: readonly Trigger[]
  readonly because: string | null
}

/** What conditions may ask about beside the event. */
export interface Surroundings {
  readonly repository: RepositoryIdentity
  readonly inputs: ReadonlyMap<string, string> | null
  readonly environment: ReadonlyMap<string, string>
  readonly runsOn: readonly string[]
}

/** The events that can start a workflow by itself. `workflow_call` is none: its callers start it. */
export function startOf(
  workflow: Workflow,
  workflows: readonly Workflow[],
  repository: RepositoryIdentity,
): Alive {
  if (!workflow.valid) {
    const detail = workflow.diagnostics.find(
      ({ problem }) => problem === 'invalid' || problem === 'malformed',
    )?.detail
    return {
      triggers: [],
      because: `GitHub refuses the workflow${detail === undefined ? '' : `: ${detail}`}`,
    }
  }
  const triggers: Trigger[] = []
  const reasons: string[] = []
  for (const event of workflow.events) {
    if (event.name === 'workflow_call') continue
    const reason = neverStarts(event, workflows)
    if (reason !== null) reasons.push(reason)
    else {
      const defaultBranch = matchesDefaultBranch(event, repository.defaultBranch)
      triggers.push({ event, sure: true, defaultBranch, limitedTo: null })
    }
  }
  if (triggers.length > 0) return { triggers, because: null }
  const callable = workflow.events.some(event => event.name === 'workflow_call')
  return {
    triggers,
    because: reasons[0] ?? (callable ? 'no workflow of the tree calls it' : 'it has no event'),
  }
}

function neverStarts(event: WorkflowEvent, workflows: readonly Workflow[]): string | null {
  if (event.name === 'schedule') {
    const reasons = event.cron.map(({ value }) => neverFires(value))
    return reasons.length > 0 && reasons.every(reason => reason !== null) ? (reasons[0] as string) : null
  }
  if (event.name === 'workflow_run' && event.workflows.length > 0) {
    const known = new Set(workflows.flatMap(workflow => [workflow.name ?? workflow.path, workflow.path]))
    const named = event.workflows.some(name => known.has(name) || /[*?[\]!+]/.test(name))
    return named ? null : `no workflow of the tree is named ${event.workflows.join(', ')}`
  }
  return null
}

/** The triggers that pass a condition. */
export function narrow(alive: Alive, condition: Located | null, surroundings: Surroundings): Alive {
  if (condition === null || alive.triggers.length === 0) return alive
  const triggers = alive.triggers.flatMap(trigger => {
    const context: ConditionContext = {
      ...surroundings,
      event: trigger.event,
      person: false,
      onDefaultBranch: false,
    }
    const result = decide(condition.value, context)
    if (result === false) return []
    const forAPerson = decide(condition.value, { ...context, person: true })
    const anybody = forAPerson !== false
    const onDefault = decide(condition.value, { ...context, onDefaultBranch: true }) !== false
    return [
      {
        event: trigger.event,
        sure: trigger.sure && (result === true || forAPerson === true),
        defaultBranch: trigger.defaultBranch && onDefault,
        limitedTo: anybody ? trigger.limitedTo : (trigger.limitedTo ?? condition.value),
      },
    ]
  })
  if (triggers.length > 0) return { triggers, because: null }
  return { triggers, because: `\`if: ${condition.value.trim()}\` never holds` }
}

/** The triggers that reach each job, by id: its own condition, and what it needs. */
export function reachOfJobs(
  workflow: Workflow,
  start: Alive,
  surroundings: (job: Job) => Surroundings,
): ReadonlyMap<string, Alive> {
  const found = new Map<string, Alive>()
  const visiting = new Set<string>()
  const jobs = new Map(workflow.jobs.map(job => [job.id, job]))
  const reach = (job: Job): Alive => {
    const known = found.get(job.id)
    if (known !== undefined) return known
    // A circle of needs: GitHub refuses it, and nothing of it runs.
    if (visiting.has(job.id)) return { triggers: [], because: `job ${job.id} needs itself` }
    visiting.add(job.id)
    let alive = narrow(start, job.if, surroundings(job))
    if (job.if === null || !runsAfterFailure(job.if.value)) {
      for (const name of job.needs) {
        const needed = jobs.get(name)
        if (needed !== undefined) alive = both(alive, reach(needed), name)
      }
    }
    found.set(job.id, alive)
    return alive
  }
  for (const job of workflow.jobs) reach(job)
  return found
}

/** What reaches a job that needs another one: only what reaches that one too. */
function both(alive: Alive, needed: Alive, name: string): Alive {
  if (alive.triggers.length === 0) return alive
  const triggers = alive.triggers.flatMap(trigger => {
    const other = needed.triggers.find(({ event }) => event === trigger.event)
    if (other === undefined) return []
    return [
      {
        event: trigger.event,
        sure: trigger.sure && other.sure,
        defaultBranch: trigger.defaultBranch && other.defaultBranch,
        limitedTo: trigger.limitedTo ?? other.limitedTo,
      },
    ]
  })
  if (triggers.length > 0) return { triggers, because: null }
  return {
    triggers,
    because: `it needs job ${name}, which is not reached${needed.because === null ? '' : `: ${needed.because}`}`,
  }
}

/** The reach of a place from the triggers that are alive there. */
export function reachOf(alive: Alive, swallowedBy: Swallow | null): Reach {
  const { triggers, because } = alive
  const names = (list: readonly Trigger[]) => [...new Set(list.map(({ event }) => event.name))]
  const limited = triggers.length > 0 && triggers.every(trigger => trigger.limitedTo !== null)
  return {
    reachable: triggers.length > 0,
    because,
    events: names(triggers),
    defaultBranchEvents: names(triggers.filter(trigger => trigger.defaultBranch)),
    limitedTo: limited ? (triggers[0]?.limitedTo ?? null) : null,
    swallowedBy,
    certainty: triggers.some(trigger => trigger.sure) ? 'high' : 'medium',
  }
}

/** `continue-on-error` of a job or step: for sure when it is `true`, at run time when it is an expression that may be. */
export function swallowOf(
  workflow: Workflow,
  where: Job | Step,
  alive: Alive,
  surroundings: Surroundings,
  path: string = workflow.path,
): Swallow | null {
  const setting = where.continueOnError
  if (setting === null || setting.value.trim() === 'false') return null
  const what = `continue-on-error: ${setting.value.trim()}`
  const swallow = (certain: boolean): Swallow => ({ path, line: setting.line, what, trace: [], certain })
  if (setting.value.trim() === 'true') return swallow(true)
  const results = alive.triggers.map(({ event }) =>
    decide(setting.value, { ...surroundings, event, person: false, onDefaultBranch: false }),
  )
  if (results.length > 0 && results.every(result => result === false)) return null
  return swallow(results.length > 0 && results.every(result => result === true))
}
