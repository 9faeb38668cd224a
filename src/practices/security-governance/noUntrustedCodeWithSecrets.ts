import type { Job, Step, Workflow } from '../../facts/model.ts'
import type { Evidence } from '../../model.ts'
import { evidenceAt, met, nonEmpty, notApplicable, partial, unknown, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { judgedWorkflows } from '../reading.ts'

export const noUntrustedCodeWithSecrets: Practice = {
  id: 'no-untrusted-code-with-secrets',
  dimension: 'security-governance',
  title: 'Untrusted changes cannot reach secrets or GPU runners',
  level: 1,
  weight: 4,
  kind: 'critical',
  gate: null,
  definition:
    'Fork/comment controlled code never runs with secrets, write tokens or persistent self-hosted runners.',
  sources: [
    'OSSF Dangerous-Workflow (Critical)',
    'zizmor dangerous-triggers, template-injection, self-hosted-runner',
    'GHD',
    'PAPER (issue_comment 7.9 % of CML workflows)',
  ],
  evidence: {
    met: 'none of: `pull_request_target`/`workflow_run` + checkout of PR head; `issue_comment` ChatOps without author-association/permission check; `self-hosted`/cml runner jobs on `pull_request` of a public repo without approval or `--single`; `${{ github.event.*.title|body|head_ref … }}` inside `run:`/`script:`',
    partial: 'present but guarded by label/author check (static doubt)',
    unmet: 'present unguarded',
    notApplicable: 'no workflow',
  },
  assess: subject => {
    const workflows = judgedWorkflows(subject)
    const [first] = workflows
    if (first === undefined) return notApplicable('There is no workflow.')
    const risks = workflows.flatMap(workflow => risksOf(workflow, subject))
    const open = nonEmpty(risks.filter(risk => !risk.guarded).map(risk => risk.evidence))
    if (open !== null) {
      return unmet({
        because: 'Code or text of strangers reaches a shell, secrets or a persistent runner.',
        searched: [
          'checkout of a pull request head with secrets',
          'unguarded comment commands',
          'event text in scripts',
          'self-hosted runners on pull requests',
        ],
        evidence: open,
      })
    }
    const guarded = nonEmpty(risks.map(risk => risk.evidence))
    if (guarded !== null) {
      return partial({
        evidence: guarded,
        strength: 'configured',
        because: 'Untrusted input is handled, behind a check that the files cannot prove.',
      })
    }
    const hidden = handedOver(workflows)
    if (hidden !== null)
      return unknown(`\`${hidden}\` is started by strangers with secrets, and is not in this repository.`)
    return met({
      evidence: [evidenceAt({ path: first.path, line: 1 }, 'no untrusted code or text reaches secrets')],
      strength: 'configured',
      because: 'No workflow gives untrusted changes secrets, write access or a persistent runner.',
    })
  },
  remedy: (_subject, judgement) => {
    const place = 'evidence' in judgement ? judgement.evidence[0] : undefined
    return {
      step: `Keep what strangers write out of scripts and away from secrets. ${place?.what ?? ''}`.trim(),
      snippet: 'env:\n  TITLE: ${{ github.event.pull_request.title }}\nrun: echo "$TITLE"',
      language: 'yaml',
    }
  },
}

/** An external workflow that comments start and that gets the secrets; what it checks is not in the tree. */
function handedOver(workflows: readonly Workflow[]): string | null {
  for (const { events, jobs } of workflows) {
    if (!events.some(({ name }) => name === 'issue_comment' || name === 'pull_request_target')) continue
    const job = jobs.find(({ uses, secrets }) => {
      return uses?.reference.kind === 'repository' && (secrets === 'inherit' || secrets.length > 0)
    })
    if (job?.uses != null) return job.uses.value
  }
  return null
}

interface Risk {
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

function risksOf(workflow: Workflow, subject: Subject): readonly Risk[] {
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

function risk(workflow: Workflow, line: number, what: string, guarded: boolean): Risk {
  return { guarded, evidence: evidenceAt({ path: workflow.path, line }, what) }
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
    return [risk(workflow, lineIn(step, found.index), what, harmless || isGuarded(workflow, job, step))]
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
    gatedByAction || isGuarded(workflow, job, null) || job.steps.every(step => isGuarded(workflow, job, step))
  const who = guarded ? 'commenters that a condition admits' : 'any commenter'
  return [risk(workflow, job.line, `job ${job.id} runs for ${who}`, guarded)]
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
      workflow,
      job.line,
      `job ${job.id} runs pull requests on a self-hosted runner`,
      isGuarded(workflow, job, null),
    ),
  ]
}

/** A check of the author or an environment with reviewers stands before it: on the step, the job or a job that it needs. */
function isGuarded(workflow: Workflow, job: Job, step: Step | null): boolean {
  if (authorCheck.test(step?.if?.value ?? '')) return true
  return [job, ...neededBy(workflow, job)].some(
    ({ if: condition, environment }) => authorCheck.test(condition?.value ?? '') || environment !== null,
  )
}

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
