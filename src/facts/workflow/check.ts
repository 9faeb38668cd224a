import { cronProblem } from '../cron.ts'
import type { WorkflowEvent } from '../model.ts'
import {
  entriesOf,
  entryOf,
  isNull,
  itemsOf,
  nodeAt,
  textOf,
  type YamlEntry,
  type YamlMap,
  type YamlNode,
} from '../yamlNode.ts'
import { checkJob } from './checkJob.ts'
import { CONCURRENCY_KEYS, checkKeys, DEFAULTS_KEYS, DEFAULTS_RUN_KEYS, hint, ROOT_KEYS } from './keys.ts'
import type { Problems } from './problems.ts'

/** Every event that GitHub knows, also those that its documentation has dropped. */
const EVENTS = [
  'branch_protection_rule',
  'check_run',
  'check_suite',
  'create',
  'delete',
  'deployment',
  'deployment_status',
  'discussion',
  'discussion_comment',
  'dynamic',
  'fork',
  'gollum',
  'image_version',
  'interactive_component',
  'issue_comment',
  'issues',
  'label',
  'member',
  'merge_group',
  'milestone',
  'page_build',
  'project',
  'project_card',
  'project_column',
  'public',
  'pull_request',
  'pull_request_comment',
  'pull_request_review',
  'pull_request_review_comment',
  'pull_request_target',
  'push',
  'registry_package',
  'release',
  'repository_dispatch',
  'schedule',
  'status',
  'watch',
  'workflow_call',
  'workflow_dispatch',
  'workflow_run',
]

/** Keys under an event that mean something; GitHub ignores all others. */
const EVENT_KEYS = [
  'branches',
  'branches-ignore',
  'tags',
  'tags-ignore',
  'paths',
  'paths-ignore',
  'types',
  'workflows',
  'inputs',
  'outputs',
  'secrets',
  'names',
  'versions',
]

/** Tells why GitHub refuses a workflow. What is not sure passes. */
export function checkWorkflow(root: YamlMap, events: readonly WorkflowEvent[], problems: Problems): void {
  checkTree(root, problems)
  checkKeys(root, ROOT_KEYS, 'the workflow', problems)
  checkEvents(entryOf(root, 'on'), events, problems)
  const permissions = entryOf(root, 'permissions')
  if (permissions !== null) checkPermissions(permissions, problems)
  checkSettings(root, 'the workflow', problems)
  const jobs = entryOf(root, 'jobs')
  if (jobs === null) problems.refuse(root.line, "the workflow has no 'jobs'")
  else if (jobs.value.kind === 'map' && jobs.value.entries.size === 0)
    problems.refuse(jobs.line, "'jobs' is empty")
  for (const job of entriesOf(jobs?.value)) {
    checkJob(job, problems)
    const inner = entryOf(job.value, 'permissions')
    if (inner !== null) checkPermissions(inner, problems)
    checkSettings(job.value, `job '${job.key}'`, problems)
  }
}

/** What GitHub's reader of YAML does not take, wherever it stands. */
function checkTree(node: YamlNode, problems: Problems): void {
  if (node.kind === 'scalar') {
    const tag = node.tag ?? null
    if (tag !== null && !tag.startsWith('tag:yaml.org,2002:')) {
      problems.refuse(node.line, `the text starts with the tag '${tag.slice(0, 40)}'; it needs quotes`)
    }
    return
  }
  if (node.kind === 'list') {
    for (const item of node.items) checkTree(item, problems)
    return
  }
  if (node.mergeLine !== null) problems.refuse(node.mergeLine, "GitHub knows no merge key '<<'")
  const seen = new Map<string, string>()
  for (const { key, line, value } of node.entries.values()) {
    const other = seen.get(key.toLowerCase())
    if (other !== undefined) problems.refuse(line, `key '${key}' is the same as '${other}' for GitHub`)
    seen.set(key.toLowerCase(), key)
    checkTree(value, problems)
  }
}

function checkEvents(on: YamlEntry | null, events: readonly WorkflowEvent[], problems: Problems): void {
  if (on === null || events.length === 0) {
    problems.refuse(on?.line ?? 1, "the workflow has no event in 'on'")
    return
  }
  for (const event of events) {
    if (!EVENTS.includes(event.name)) {
      problems.refuse(event.line, `unknown event '${event.name.slice(0, 60)}'${hint(event.name, EVENTS)}`)
    }
    for (const { value, line } of event.cron) {
      const problem = cronProblem(value)
      if (problem !== null) problems.refuse(line, problem)
    }
  }
  for (const event of entriesOf(on.value)) {
    for (const { key, line } of entriesOf(event.value)) {
      if (EVENT_KEYS.includes(key)) continue
      problems.ignored(
        line,
        `GitHub ignores '${key.slice(0, 60)}' under ${event.key}${hint(key, EVENT_KEYS)}`,
      )
    }
    if (event.key === 'schedule') checkSchedule(event, problems)
  }
}

function checkSchedule({ line, value }: YamlEntry, problems: Problems): void {
  if (value.kind !== 'list') problems.refuse(line, "'schedule' must be a list of 'cron' entries")
  for (const item of itemsOf(value)) {
    if (isNull(nodeAt(item, 'cron'))) problems.refuse(item.line, "an entry of 'schedule' has no 'cron'")
  }
}

function checkPermissions({ line, value }: YamlEntry, problems: Problems): void {
  const word = textOf(value)
  if (word !== null && word !== '' && word !== 'read-all' && word !== 'write-all') {
    problems.refuse(
      line,
      `'permissions' is '${word.slice(0, 40)}' instead of 'read-all', 'write-all' or a map`,
    )
  }
  for (const scope of entriesOf(value)) {
    const access = textOf(scope.value)
    if (access === 'read' || access === 'write' || access === 'none') continue
    problems.refuse(scope.line, `the permission '${scope.key.slice(0, 40)}' is none of read, write and none`)
  }
}

/** The small maps that workflows and jobs have in common. */
function checkSettings(node: YamlNode, where: string, problems: Problems): void {
  const concurrency = nodeAt(node, 'concurrency')
  if (concurrency?.kind === 'map')
    checkKeys(concurrency, CONCURRENCY_KEYS, `'concurrency' of ${where}`, problems)
  const defaults = nodeAt(node, 'defaults')
  if (defaults?.kind === 'map') checkKeys(defaults, DEFAULTS_KEYS, `'defaults' of ${where}`, problems)
  const run = nodeAt(defaults, 'run')
  if (run?.kind === 'map') checkKeys(run, DEFAULTS_RUN_KEYS, `'defaults.run' of ${where}`, problems)
}
