import type { Job, Permissions, Workflow } from '../../facts/model.ts'
import { evidenceAt, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice } from '../practice.ts'
import { judgedWorkflows } from '../reading.ts'

export const leastPrivilegeToken: Practice = {
  id: 'least-privilege-token',
  dimension: 'security-governance',
  title: 'Workflow tokens have least privilege',
  level: 1,
  weight: 2,
  kind: 'hygiene',
  gate: null,
  definition: 'GITHUB_TOKEN permissions are declared and minimal.',
  sources: ['OSSF Token-Permissions', 'GHD', 'zizmor excessive-permissions'],
  evidence: {
    met: 'top-level `permissions` read-only/`{}` and write scopes only on jobs that need them (e.g. `pull-requests: write` for CML comment)',
    partial:
      'every job that writes or holds secrets declares its permissions, but not all workflows do; or broad but explicit',
    unmet: 'undeclared or `write-all`',
    notApplicable: 'no workflow',
  },
  assess: subject => {
    const workflows = judgedWorkflows(subject)
    const judged = workflows.map(workflow => ({ workflow, how: tokenOf(workflow) }))
    const all = nonEmpty(
      judged.map(({ workflow, how }) =>
        evidenceAt({ path: workflow.path, line: workflow.permissions?.line ?? 1 }, wording[how]),
      ),
    )
    if (all === null) return notApplicable('There is no workflow.')
    const open = judged.filter(({ how }) => how === 'undeclared' || how === 'everything')
    if (open.length === 0) {
      return judged.some(({ how }) => how === 'broad')
        ? partial({
            evidence: all,
            strength: 'configured',
            because: 'Permissions are declared, with write access at the top of a workflow.',
          })
        : met({
            evidence: all,
            strength: 'configured',
            because: 'Every workflow declares what its token may do.',
          })
    }
    const evidence = nonEmpty(
      open.map(({ workflow, how }) => evidenceAt({ path: workflow.path, line: 1 }, wording[how])),
    )
    const risky = open.filter(({ workflow, how }) => how === 'everything' || holdsSecrets(workflow))
    if (evidence !== null && risky.length === 0 && open.length < judged.length) {
      return partial({
        evidence,
        strength: 'configured',
        because: 'Workflows without secrets leave the token to the default of the repository.',
      })
    }
    return unmet({
      because: `${open.length} of ${judged.length} workflows leave the token at its default or give it everything.`,
      searched: ['permissions at the top of each workflow, or on all of its jobs'],
      evidence: open.map(({ workflow, how }) => evidenceAt({ path: workflow.path, line: 1 }, wording[how])),
    })
  },
  remedy: (_subject, judgement) => {
    const path = 'evidence' in judgement ? judgement.evidence[0]?.path : undefined
    return {
      step: `Declare read-only permissions at the top${path === undefined ? '' : ` of ${path}`}, and more on the job that needs it.`,
      snippet: 'permissions:\n  contents: read',
      language: 'yaml',
    }
  },
}

type Token = 'minimal' | 'broad' | 'everything' | 'undeclared'

const wording: Readonly<Record<Token, string>> = {
  minimal: 'declares what its token may do',
  broad: 'gives write access at the top',
  everything: 'permissions: write-all',
  undeclared: 'declares no permissions',
}

/** Read-only at the top, or every job declaring its own, is minimal (catalogue 11, clarification 36). */
function tokenOf({ permissions, jobs }: Workflow): Token {
  if (permissions?.all === 'write-all' || jobs.some(job => job.permissions?.all === 'write-all'))
    return 'everything'
  if (jobs.length > 0 && jobs.every(job => job.permissions !== null)) return 'minimal'
  if (permissions === null) return 'undeclared'
  return writes(permissions) ? 'broad' : 'minimal'
}

function writes({ scopes }: Permissions): boolean {
  return Object.values(scopes).includes('write')
}

function holdsSecrets({ jobs, env }: Workflow): boolean {
  const secret = (text: string) => /\bsecrets\.|\bgithub\.token\b/i.test(text)
  const inJob = (job: Job) => {
    const steps = job.steps.flatMap(step => [...step.env, ...step.with, { value: step.run?.text ?? '' }])
    return job.secrets === 'inherit' || [...job.env, ...job.with, ...steps].some(({ value }) => secret(value))
  }
  return env.some(({ value }) => secret(value)) || jobs.some(inJob)
}
