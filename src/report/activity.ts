/** What the automation does, arranged for people: which event starts which kinds of tasks. */

import type { TaskUse } from '../model.ts'
import { proposesChange } from '../proposal.ts'
import type { Report } from './model.ts'

export type ActivityKind = 'checks' | 'trains' | 'reports' | 'delivers' | 'other'

/** Ids of the task catalogue by the column that they belong to, in the order in which they are named. */
export const activityKinds: Readonly<Record<ActivityKind, readonly string[]>> = {
  checks: ['lint', 'test', 'coverage', 'data-validation', 'benchmark', 'security-scan', 'monitor'],
  trains: ['data-pull', 'preprocess', 'run-pipeline', 'run-notebook', 'train', 'evaluate'],
  reports: ['report-metrics', 'notify'],
  delivers: [
    'register-model',
    'data-push',
    'build-image',
    'publish-image',
    'build-package',
    'publish-package',
    'deploy',
    'docs',
    'release',
  ],
  other: ['provision-compute', 'commit-back', 'dependency-update', 'triage'],
}

/** Tasks of machine learning, the most telling first. */
export const learningTasks: readonly string[] = [
  'train',
  'run-pipeline',
  'evaluate',
  'run-notebook',
  'report-metrics',
  'register-model',
  'deploy',
  'monitor',
  'data-validation',
  'preprocess',
]

export interface ActivityRow {
  /** Events in words, as in `push to main`; more than one when they start the same. */
  readonly events: readonly string[]
  /** One entry for each task id, its first place, and at how many places it is performed. */
  readonly cells: Readonly<Record<ActivityKind, readonly ActivityTask[]>>
}

export interface ActivityTask {
  readonly task: TaskUse
  readonly places: number
}

const firstEvents = ['pull_request', 'pull_request_target', 'merge_group', 'push', 'schedule', 'release']

/** Reachable tasks by event; events that start the same tasks share a row. */
export function activityOf(report: Report): readonly ActivityRow[] {
  const byEvent = new Map<string, TaskUse[]>()
  for (const task of report.tasks) {
    if (!isDeed(task)) continue
    for (const label of startLabels(report, task)) {
      const tasks = byEvent.get(label)
      if (tasks === undefined) byEvent.set(label, [task])
      else tasks.push(task)
    }
  }
  const rows = new Map<string, { events: string[]; tasks: readonly TaskUse[] }>()
  for (const [label, tasks] of [...byEvent].sort(byEventOrder)) {
    const key = JSON.stringify(tasks.map(task => [task.id, task.path, task.line]))
    const row = rows.get(key)
    if (row === undefined) rows.set(key, { events: [label], tasks })
    else row.events.push(label)
  }
  return [...rows.values()].map(({ events, tasks }) => ({ events, cells: cellsOf(tasks) }))
}

/** What automation does for its result: what a test tries out on the way is part of testing. */
export function isDeed({ reachable, inTests, id }: TaskUse): boolean {
  return reachable && !(inTests && triedTasks.has(id))
}

const triedTasks: ReadonlySet<string> = new Set([
  ...activityKinds.trains,
  ...activityKinds.reports,
  ...activityKinds.delivers,
  'data-validation',
  'monitor',
])

/** Tasks that are there but that nothing starts, first place of each id. */
export function unreachedTasks(report: Report): readonly TaskUse[] {
  const reached = new Set(report.tasks.filter(task => task.reachable).map(task => task.id))
  const seen = new Map<string, TaskUse>()
  for (const task of report.tasks) {
    if (task.service === null && !reached.has(task.id) && !seen.has(task.id)) seen.set(task.id, task)
  }
  return [...seen.values()]
}

/** Tasks of CI services that are set up beside GitHub's workflows, first place of each id, by the name of the service. */
export function besideTasks(report: Report): ReadonlyMap<string, readonly TaskUse[]> {
  const found = new Map<string, TaskUse[]>()
  for (const task of report.tasks) {
    if (task.service === null || task.reachable) continue
    const known = found.get(task.service) ?? []
    if (!known.some(({ id }) => id === task.id)) known.push(task)
    found.set(task.service, known)
  }
  return found
}

/** The task whose way from the trigger tells most: training, else what comes closest to it. */
export function mostTellingTask(report: Report): TaskUse | null {
  const rank = { high: 0, medium: 1, low: 2 }
  for (const id of learningTasks) {
    const [best] = report.tasks
      .filter(task => task.id === id && isDeed(task) && task.trace.length > 0)
      .sort((a, b) => rank[a.confidence] - rank[b.confidence])
    if (best !== undefined) return best
  }
  return null
}

/** Events that start these tasks, in words. */
export function eventsOf(report: Report, tasks: readonly TaskUse[]): readonly string[] {
  const labels = tasks.flatMap(task => startLabels(report, task))
  return [...new Set(labels)].sort((a, b) => byEventOrder([a], [b]))
}

function cellsOf(tasks: readonly TaskUse[]): Record<ActivityKind, readonly ActivityTask[]> {
  const named = (ids: readonly string[]) =>
    ids.flatMap(id => {
      const places = tasks.filter(task => task.id === id)
      const [task] = places
      return task === undefined
        ? []
        : [{ task, places: new Set(places.map(({ path, line }) => `${path}:${line}`)).size }]
    })
  return {
    checks: named(activityKinds.checks),
    trains: named(activityKinds.trains),
    reports: named(activityKinds.reports),
    delivers: named(activityKinds.delivers),
    other: named(activityKinds.other),
  }
}

function byEventOrder([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number {
  const order = (label: string) => {
    const index = firstEvents.indexOf(label.split(' ', 1)[0] ?? '')
    return index < 0 ? firstEvents.length : index
  }
  return order(a) - order(b)
}

/** What starts a task that is reached. None of its events is left where only changes of other projects start it. */
function startLabels(report: Report, task: TaskUse): readonly string[] {
  const { service, events } = task
  if (service !== null) return events.length === 0 ? [service] : events.map(event => `${event} (${service})`)
  return events.length === 0 ? ['changes of other projects'] : eventLabels(report, task)
}

/** The workflow's own words for the events of a task; the names alone when the workflow is not in the report. */
export function eventLabels(
  report: Pick<Report, 'workflows'>,
  task: Pick<TaskUse, 'events' | 'path' | 'trace'>,
): readonly string[] {
  const path = task.trace[0]?.path ?? task.path
  const events = report.workflows.find(workflow => workflow.path === path)?.events ?? []
  return task.events.flatMap(name => {
    const found = events.filter(event => event.name === name)
    return found.length === 0 ? [name] : found.flatMap(eventWords)
  })
}

type Event = Report['workflows'][number]['events'][number]

function eventWords(event: Event): readonly string[] {
  if (event.name === 'schedule' && event.cron.length > 0)
    return event.cron.map(cron => `schedule (${cronWords(cron)})`)
  if (event.name.startsWith('pull_request') && !proposesChange(event.types))
    return [`${event.name} (${someOf(event.types)})`]
  if (event.name !== 'push') return [event.name]
  const branches = event.branches.filter(branch => !branch.startsWith('!'))
  const tags = event.tags.filter(tag => !tag.startsWith('!'))
  if (branches.length === 0 && tags.length === 0) return ['push']
  return [
    ...(branches.length > 0 ? [`push to ${someOf(branches)}`] : []),
    ...(tags.length > 0 ? [`push of tag ${someOf(tags)}`] : []),
  ]
}

function someOf(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join(', ')}, …` : names.join(', ')
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** `0 4 * * 1` as `Mon 04:00`; what is not that simple stays as it is. */
export function cronWords(cron: string): string {
  const simple = /^(\d{1,2}) (\d{1,2}) (\*|\d{1,2}) \* (\*|[0-7])$/.exec(cron.trim())
  if (simple === null) return cron
  const [, minute = '', hour = '', date = '', day = ''] = simple
  if (Number(minute) > 59 || Number(hour) > 23) return cron
  const time = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')} UTC`
  if (date === '*') return day === '*' ? `daily ${time}` : `${days[Number(day)]} ${time}`
  return day === '*' ? `day ${date} of the month ${time}` : cron
}
