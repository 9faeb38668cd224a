import type { WorkflowEvent } from '../facts/model.ts'
import { filterAllowsBranch } from '../filterPattern.ts'
import type { ConditionContext } from './conditions.ts'
import { filterAllowsTag, USUAL_BRANCHES } from './filters.ts'
import { known, someText, UNKNOWN, type Value } from './values.ts'

const PULL_REQUESTS = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
])

/** Which events carry which object in `github.event`; in all others it is null. */
const PAYLOADS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['pull_request', PULL_REQUESTS],
  ['issue', new Set(['issues', 'issue_comment'])],
  [
    'comment',
    new Set(['issue_comment', 'pull_request_review_comment', 'commit_comment', 'discussion_comment']),
  ],
  ['review', new Set(['pull_request_review'])],
  ['release', new Set(['release'])],
  ['schedule', new Set(['schedule'])],
  ['inputs', new Set(['workflow_dispatch'])],
  ['client_payload', new Set(['repository_dispatch'])],
  ['workflow_run', new Set(['workflow_run'])],
  ['head_commit', new Set(['push'])],
  ['commits', new Set(['push'])],
  ['label', new Set(['issues', 'pull_request', 'pull_request_target', 'label', 'discussion'])],
  ['discussion', new Set(['discussion', 'discussion_comment'])],
  ['deployment', new Set(['deployment', 'deployment_status'])],
  ['merge_group', new Set(['merge_group'])],
])

/** Types of a pull request event when a workflow names none. */
const DEFAULT_TYPES = ['opened', 'synchronize', 'reopened']

/** A property of the `github` context, its dotted name in lower case. */
export function githubValue(name: string, context: ConditionContext): Value {
  const { event, repository } = context
  switch (name) {
    case 'event_name':
      return known(event.name)
    case 'repository':
      return repository.name === null ? someText(text => text.includes('/')) : known(repository.name)
    case 'repository_owner':
      return repository.name === null ? UNKNOWN : known(repository.name.split('/')[0] ?? '')
    case 'ref':
      return refOf(context, true)
    case 'ref_name':
      return refOf(context, false)
    case 'ref_type':
      return refType(event)
    case 'base_ref':
      return PULL_REQUESTS.has(event.name) ? branchOf(context, '') : known('')
    case 'head_ref':
      return PULL_REQUESTS.has(event.name) ? someText(text => text !== '') : known('')
    case 'actor':
    case 'triggering_actor':
      return personValue(context)
    case 'server_url':
      return known('https://github.com')
    default:
      return name.startsWith('event.') ? payloadValue(name.slice('event.'.length), context) : UNKNOWN
  }
}

/** Somebody whom a condition does not name, or anybody. */
function personValue({ person }: ConditionContext): Value {
  return someText(text => text !== '' && !person)
}

function payloadValue(name: string, context: ConditionContext): Value {
  const { event, repository } = context
  const [object = ''] = name.split('.')
  const carriers = PAYLOADS.get(object)
  if (carriers?.has(event.name) === false) return known(null)
  if (name === 'ref') return payloadRef(context)
  if (name === 'action') return actionValue(event)
  if (name === 'schedule') return someText(text => event.cron.some(({ value }) => value === text))
  if (name === 'repository.full_name') return githubValue('repository', context)
  if (name === 'repository.default_branch') {
    return repository.defaultBranch === null ? UNKNOWN : known(repository.defaultBranch)
  }
  if (name === 'pull_request.merged') {
    const types = event.types.length > 0 ? event.types : DEFAULT_TYPES
    return event.name === 'pull_request_review' || types.includes('closed') ? UNKNOWN : known(false)
  }
  if (name === 'pull_request.base.ref') return branchOf(context, '')
  if (/(?:^|\.)(?:user|sender|author|pusher|actor)\.(?:login|name|username|type)$/.test(name))
    return personValue(context)
  return UNKNOWN
}

/** `github.event.ref`: the full ref of a push or a dispatch, the bare name of what is created or deleted, nothing elsewhere. */
function payloadRef(context: ConditionContext): Value {
  switch (context.event.name) {
    case 'push':
    case 'workflow_dispatch':
      return refOf(context, true)
    case 'create':
    case 'delete':
      return someText(text => text !== '')
    default:
      return known(null)
  }
}

function actionValue(event: WorkflowEvent): Value {
  if (/^(?:push|schedule|workflow_dispatch|create|delete|fork)$/.test(event.name)) return known(null)
  const defaults =
    event.name.startsWith('pull_request') && !event.name.includes('review') ? DEFAULT_TYPES : []
  const types = event.types.length > 0 ? event.types : defaults
  if (types.length === 0) return UNKNOWN
  return types.length === 1 ? known(types[0] as string) : someText(text => types.includes(text))
}

/** `github.ref` (`full`) or `github.ref_name`. */
function refOf(context: ConditionContext, full: boolean): Value {
  const { event } = context
  const head = full ? 'refs/heads/' : ''
  switch (event.name) {
    case 'push':
      return pushedRef(context, full)
    case 'pull_request':
    case 'pull_request_review':
    case 'pull_request_review_comment': {
      const prefix = full ? 'refs/pull/' : ''
      return someText(text => text.startsWith(prefix) && text.endsWith('/merge'), full ? [prefix] : null)
    }
    case 'pull_request_target':
      return branchOf(context, head)
    case 'release':
      return someText(text => !full || text.startsWith('refs/tags/'), full ? ['refs/tags/'] : null)
    case 'merge_group':
      return someText(text => text.startsWith(`${head}gh-readonly-queue/`), [`${head}gh-readonly-queue/`])
    case 'create':
    case 'delete':
    case 'workflow_dispatch':
    case 'deployment':
    case 'deployment_status':
      if (context.onDefaultBranch) return defaultRef(context, head)
      return someText(text => text !== '', full ? ['refs/heads/', 'refs/tags/'] : null)
    default:
      // Everything else runs on the default branch.
      return defaultRef(context, head)
  }
}

function defaultRef({ repository }: ConditionContext, prefix: string): Value {
  const name = repository.defaultBranch
  if (name !== null) return known(prefix + name)
  return someText(text => USUAL_BRANCHES.some(one => prefix + one === text), prefix === '' ? null : [prefix])
}

function pushedRef(context: ConditionContext, full: boolean): Value {
  const { event } = context
  if (context.onDefaultBranch) return defaultRef(context, full ? 'refs/heads/' : '')
  const noFilter =
    event.branches.length + event.branchesIgnore.length + event.tags.length + event.tagsIgnore.length === 0
  const tags = noFilter || event.tags.length + event.tagsIgnore.length > 0
  const branches = noFilter || event.branches.length + event.branchesIgnore.length > 0
  const [only] = event.branches
  if (!tags && event.branches.length === 1 && only !== undefined && /^[\w./-]+$/.test(only)) {
    return known(full ? `refs/heads/${only}` : only)
  }
  const prefixes = [...(branches ? ['refs/heads/'] : []), ...(tags ? ['refs/tags/'] : [])]
  const possible = (text: string) => {
    const name = full ? text.replace(/^refs\/(?:heads|tags)\//, '') : text
    const asBranch = branches && (!full || text.startsWith('refs/heads/')) && filterAllowsBranch(event, name)
    return asBranch || (tags && (!full || text.startsWith('refs/tags/')) && filterAllowsTag(event, name))
  }
  return someText(possible, full ? prefixes : null)
}

/** A branch that the event's filter lets pass, with `prefix`. */
function branchOf(context: ConditionContext, prefix: string): Value {
  const { event } = context
  if (context.onDefaultBranch) return defaultRef(context, prefix)
  const [only] = event.branches
  if (event.branches.length === 1 && only !== undefined && /^[\w./-]+$/.test(only))
    return known(prefix + only)
  return someText(
    text => text.startsWith(prefix) && filterAllowsBranch(event, text.slice(prefix.length)),
    prefix === '' ? null : [prefix],
  )
}

function refType(event: WorkflowEvent): Value {
  if (event.name === 'release') return known('tag')
  if (event.name === 'workflow_dispatch' || event.name === 'create' || event.name === 'delete') return UNKNOWN
  if (event.name !== 'push') return known('branch')
  const tags = event.tags.length + event.tagsIgnore.length > 0
  const branches = event.branches.length + event.branchesIgnore.length > 0
  if (tags === branches) return UNKNOWN
  return known(tags ? 'tag' : 'branch')
}
