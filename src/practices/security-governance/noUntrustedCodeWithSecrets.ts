import type { Workflow } from '../../facts/model.ts'
import type { Remedy } from '../../model.ts'
import { evidenceAt, met, nonEmpty, notApplicable, partial, unknown, unmet } from '../judge.ts'
import type { Practice } from '../practice.ts'
import { judgedWorkflows } from '../reading.ts'
import { type RiskKind, risksOf } from './strangers.ts'

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
  remedy: subject => {
    const risks = judgedWorkflows(subject).flatMap(workflow => risksOf(workflow, subject))
    const worst = risks.find(({ guarded }) => !guarded) ?? risks[0]
    return worst === undefined ? remedies.text : remedies[worst.kind]
  },
}

const remedies: Readonly<Record<RiskKind, Remedy>> = {
  text: {
    step: 'Pass what strangers write through a variable, never into the text of a script.',
    snippet: 'env:\n  TITLE: ${{ github.event.pull_request.title }}\nrun: echo "$TITLE"',
    language: 'yaml',
  },
  checkout: {
    step: 'Run the code of a pull request on `pull_request`, which has no secrets, and keep those for what has been merged.',
    snippet: 'on:\n  pull_request:\npermissions:\n  contents: read',
    language: 'yaml',
  },
  comment: {
    step: 'Let only members of the repository start it by a comment.',
    snippet:
      'if: contains(fromJSON(\'["OWNER", "MEMBER", "COLLABORATOR"]\'), github.event.comment.author_association)',
    language: 'yaml',
  },
  runner: {
    step: 'Keep pull requests of forks off runners of your own: run them on hosted runners, or only from this repository.',
    snippet:
      "if: github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository",
    language: 'yaml',
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
