/** Where workflows let in what strangers write: pull requests of forks, comments, titles. */

import type { Job, Step, Workflow } from '../../facts/model.ts'
import type { Evidence } from '../../model.ts'
import { evidenceAt } from '../judge.ts'
import type { Subject } from '../practice.ts'
import { judgedWorkflows } from '../reading.ts'

/** How strangers get in: their text in a script, their code in a checkout, their comments, their jobs on a machine that stays. */
export type RiskKind = 'text' | 'checkout' | 'comment' | 'runner'

export interface Risk {
  readonly kind: RiskKind
  /** A check that the files cannot prove stands before it. */
  readonly guarded: boolean
  readonly evidence: Evidence
}

/** Text that anybody can write. https://docs.github.com/actions/security-guides/security-hardening-for-github-actions */
const strangersText =
  /\$\{\{[^}]{0,200}\bgithub\.(?:head_ref|event\.(?:(?:issue|pull_request|discussion|comment|review|review_comment)\.(?:title|body)|pull_request\.head\.(?:ref|label|repo\.default_branch)|head_commit\.(?:message|author\.(?:email|name))|commits\b[^}]{0,40}message|pages\b[^}]{0,40}page_name|workflow_run\.(?:head_branch|display_title)))/

const strangersHead =
  /github\.event\.pull_request\.head|github\.head_ref|event\.workflow_run\.head|refs\/pull\/|github\.event\.number|issue\.number/

const authorCheck =
  /author_association|github\.actor\b|sender\.login|user\.login|github\.triggering_actor|contains\(fromJSON|labels?\.(?:\*\.)?name|label\.name/

/** Everything in a workflow that lets strangers in, in the order of its jobs. */
export function risksOf(workflow: Workflow, subject: Subject): readonly Risk[] {
  return workflow.jobs.flatMap(job => {
    const events = eventsOf(workflow, job, subject)
    return [
      ...injections(workflow, job, events),
      ...foreignCheckouts(workflow, job, events),
      ...commentCommands(workflow, job, events),
      ...exposedRunners(workflow, job, events),
    ].map(found => (isCalledBehindCheck(workflow, subject) ? { ...found, guarded: true } : found))
  })
}

/** A reusable workflow whose callers all stand behind a check. */
function isCalledBehindCheck({ path }: Workflow, subject: Subject): boolean {
  const callers = judgedWorkflows(subject).flatMap(workflow => {
    return workflow.jobs
      .filter(({ uses }) => uses?.reference.kind === 'local' && uses.reference.path === path)
      .map(job => isGuarded(workflow, job, null))
  })
  return callers.length > 0 && callers.every(Boolean)
}

/** Events that reach the job, also by the callers of a reusable workflow; those of the file where nothing of it can be followed. */
function eventsOf(workflow: Workflow, job: Job, subject: Subject): ReadonlySet<string> {
  const runs = subject.automation.runs.filter(run => run.job === job)
  return new Set(
    runs.length > 0 ? runs.flatMap(run => run.reach.events) : workflow.events.map(event => event.name),
  )
}

function risk(kind: RiskKind, workflow: Workflow, line: number, what: string, guarded: boolean): Risk {
  return { kind, guarded, evidence: evidenceAt({ path: workflow.path, line }, what) }
}

/** Only events that a stranger can start carry a stranger's text. */
const strangersEvents = [
  'pull_request_target',
  'issue_comment',
  'issues',
  'discussion',
  'discussion_comment',
  'workflow_run',
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
]

function injections(workflow: Workflow, job: Job, events: ReadonlySet<string>): readonly Risk[] {
  const strangers = strangersEvents.filter(event => events.has(event))
  if (strangers.length === 0) return []
  // A plain pull_request from a fork has no secrets and a read-only token: the text can do no more than its own code.
  const harmless = strangers.every(event => event === 'pull_request')
  return job.steps.flatMap(step => {
    const script = step.run?.text ?? step.with.find(({ name }) => name === 'script')?.value ?? ''
    const found = strangersText.exec(script)
    if (found === null) return []
    const what = `${found[0].replace('${{', '').trim()} stands inside a script`
    return [
      risk('text', workflow, lineIn(step, found.index), what, harmless || isGuarded(workflow, job, step)),
    ]
  })
}

function lineIn(step: Step, index: number): number {
  if (step.run === null || !step.run.literal) return step.line
  return step.run.line + step.run.text.slice(0, index).split('\n').length - 1
}

function foreignCheckouts(workflow: Workflow, job: Job, events: ReadonlySet<string>): readonly Risk[] {
  const privileged = ['pull_request_target', 'workflow_run'].find(event => events.has(event))
  if (privileged === undefined) return []
  return job.steps.flatMap(step => {
    const reference = step.uses?.reference
    const checksOut = reference?.kind === 'repository' && reference.slug.toLowerCase() === 'actions/checkout'
    const inputs = step.with
      .filter(({ name }) => name === 'ref' || name === 'repository')
      .map(({ value }) => value)
    const byScript = /(?:gh pr checkout|git (?:fetch|checkout)[^\n]*(?:pull\/|head))/.test(
      step.run?.text ?? '',
    )
    if (!(checksOut && inputs.some(value => strangersHead.test(value))) && !byScript) return []
    return [
      risk(
        'checkout',
        workflow,
        step.line,
        `checks out the head of a pull request on ${privileged}`,
        isGuarded(workflow, job, step) || isHarmless(workflow, job),
      ),
    ]
  })
}

/** No secret but a token that was told what it may do, and may neither write content nor speak for the repository elsewhere. */
function isHarmless(workflow: Workflow, job: Job): boolean {
  const permissions = job.permissions ?? workflow.permissions
  if (permissions === null || permissions.all === 'write-all') return false
  const wide = ['contents', 'packages', 'id-token', 'actions', 'deployments', 'pages']
  if (wide.some(scope => permissions.scopes[scope] === 'write')) return false
  const texts = job.steps.flatMap(step => [
    step.run?.text ?? '',
    ...[...step.env, ...step.with].map(({ value }) => value),
  ])
  const values = [...workflow.env, ...job.env].map(({ value }) => value)
  return (
    job.secrets !== 'inherit' &&
    ![...texts, ...values].some(text => /secrets\.(?!GITHUB_TOKEN\b)/i.test(text))
  )
}

function commentCommands(workflow: Workflow, job: Job, events: ReadonlySet<string>): readonly Risk[] {
  if (!events.has('issue_comment')) return []
  const runsCode = job.steps.some(step => step.run !== null)
  const gatedByAction = job.steps.some(step =>
    /chatops|slash-command|permission|team-member|claude-code-action/i.test(step.uses?.value ?? ''),
  )
  if (!runsCode) return []
  const guarded =
    gatedByAction ||
    isGuarded(workflow, job, null) ||
    job.steps.some(asksPermission) ||
    job.steps.every(step => isGuarded(workflow, job, step))
  const who = guarded ? 'commenters that a condition admits' : 'any commenter'
  return [risk('comment', workflow, job.line, `job ${job.id} runs for ${who}`, guarded)]
}

function exposedRunners(workflow: Workflow, job: Job, events: ReadonlySet<string>): readonly Risk[] {
  if (!events.has('pull_request') && !events.has('pull_request_target')) return []
  if (!job.runsOn.some(label => label === 'self-hosted' || /^cml(?:-|$)/.test(label))) return []
  const excluded =
    /event_name\s*==\s*'(?:push|schedule|workflow_dispatch|release)'|event_name\s*!=\s*'pull_request'|head\.repo\.(?:full_name|fork)/.test(
      job.if?.value ?? '',
    )
  if (excluded) return []
  return [
    risk(
      'runner',
      workflow,
      job.line,
      `job ${job.id} runs pull requests on a self-hosted runner`,
      isGuarded(workflow, job, null),
    ),
  ]
}

/**
 * A check of the author or an environment with reviewers stands before it: on the step, in a step before it, on the job or on a
 * job that it needs.
 */
function isGuarded(workflow: Workflow, job: Job, step: Step | null): boolean {
  if (authorCheck.test(step?.if?.value ?? '')) return true
  const before = step === null ? [] : job.steps.slice(0, job.steps.indexOf(step))
  if (before.some(asksPermission)) return true
  const needed = neededBy(workflow, job)
  return (
    (!goesOnRegardless(job) && needed.some(({ steps }) => steps.some(asksPermission))) ||
    [job, ...needed].some(
      ({ if: condition, environment }) => authorCheck.test(condition?.value ?? '') || environment !== null,
    )
  )
}

/** Runs also when a job that it needs has refused, and asks nothing about that. */
function goesOnRegardless({ if: condition }: Job): boolean {
  return /\b(?:always|failure)\(\)/.test(condition?.value ?? '') && !/\bneeds\./.test(condition?.value ?? '')
}

/** Asks GitHub what somebody may do in the repository, to refuse or to tell the steps after it. */
function asksPermission({ run, with: inputs }: Step): boolean {
  const script = run?.text ?? inputs.find(({ name }) => name === 'script')?.value ?? ''
  return permissionQuestion.test(script) && refusal.test(script)
}

const permissionQuestion =
  /\/collaborators\/[^\s"'`]{1,120}\/permission\b|getCollaboratorPermissionLevel|checkMembershipForUser|\/orgs\/[^\s"'`]{1,120}\/(?:members|memberships)\//

/** Fails the step, or writes an output that conditions can look at. */
const refusal = /\bexit\s+[1-9]|setFailed|\bthrow\b|GITHUB_OUTPUT|setOutput|set-output|\breturn\b/

function neededBy(workflow: Workflow, job: Job): readonly Job[] {
  const found = new Set<Job>()
  const open = [...job.needs]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const needed = workflow.jobs.find(other => other.id === id)
    if (needed === undefined || found.has(needed)) continue
    found.add(needed)
    open.push(...needed.needs)
  }
  return [...found]
}
