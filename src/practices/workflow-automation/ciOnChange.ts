import type { WorkflowReach } from '../../automation/model.ts'
import type { EventFilter, Workflow } from '../../facts/model.ts'
import { filterAllowsBranch } from '../../filterPattern.ts'
import type { Evidence } from '../../model.ts'
import { proposesChange } from '../../proposal.ts'
import { evidenceAt, met, nonEmpty, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { branchesOf, onlySetsUp, otherCi } from '../reading.ts'
import { checkCommand, workflowHead } from '../suggest.ts'
import { stepsThatRun } from '../suggestEnvironment.ts'

export const ciOnChange: Practice = {
  id: 'ci-on-change',
  dimension: 'workflow-automation',
  title: 'Changes trigger a workflow',
  level: 1,
  weight: 3,
  kind: 'practice',
  gate: 'L1',
  definition: 'Every proposed or merged change starts at least one GitHub workflow.',
  sources: ['PAPER RQ1/RQ2', 'GCP2', 'AZ1', 'KRZ-P1', 'SE4ML-25', 'RZIG22'],
  evidence: {
    met: '≥1 parseable file in `.github/workflows/*.{yml,yaml}` triggered by `pull_request`/`merge_group` (any branch filter that can match the default branch) with ≥1 reachable job that has a `run:` or a non-checkout `uses:` step',
    partial:
      "only `push` with filters that can match the default branch (78.9 % of the study's CML workflows), or only `pull_request_target`/`issue_comment`; or other CI only (`.gitlab-ci.yml`, `azure-pipelines.yml`, `.circleci/config.yml`, `Jenkinsfile`, `.travis.yml`, `.taskcluster.yml`, Buildkite)",
    unmet:
      'no workflow, only workflows that GitHub rejects (invalid YAML or invalid expressions), only `workflow_dispatch`/`schedule`, only tag pushes (`tags` or `tags-ignore` alone), or only jobs limited to a bot or actor',
    notApplicable: 'never',
  },
  assess: subject => {
    const starts = subject.automation.workflows.flatMap(reach => startsOf(reach, subject))
    const proposed = nonEmpty(starts.filter(start => start.how === 'proposed').map(start => start.evidence))
    if (proposed !== null) {
      return met({ evidence: proposed, because: 'A proposed change starts a workflow.' })
    }
    const targeted = nonEmpty(starts.filter(start => start.how === 'targeted').map(start => start.evidence))
    if (targeted !== null) {
      return partial({
        evidence: targeted,
        strength: 'exercised',
        because:
          'A pull request starts a workflow only as `pull_request_target`, with the rights of the repository.',
      })
    }
    const merged = nonEmpty(starts.filter(start => start.how === 'merged').map(start => start.evidence))
    if (merged !== null) {
      return partial({
        evidence: merged,
        strength: 'exercised',
        because: 'Only a change that has already been pushed starts a workflow, not a pull request.',
      })
    }
    const indirect = nonEmpty(starts.map(start => start.evidence))
    if (indirect !== null) {
      return partial({
        evidence: indirect,
        strength: 'exercised',
        because:
          'Changes start a workflow only in a roundabout way, or only on branches other than the main one.',
      })
    }
    const other = nonEmpty(otherCi(subject))
    if (other !== null) {
      return partial({ evidence: other, because: 'Another CI service is set up, no GitHub workflow.' })
    }
    return unmet({
      because: whyNot(subject),
      searched: [
        'a reachable job on pull_request, merge_group or push',
        'configuration of other CI services',
      ],
      evidence: subject.automation.workflows
        .filter(reach => !reach.reachable)
        .map(reach =>
          evidenceAt({ path: reach.workflow.path, line: 1 }, reach.because ?? 'nothing starts it'),
        ),
    })
  },
  remedy: subject => ({
    step: 'Add a workflow that checks every pull request.',
    snippet: `${workflowHead(subject, 'check')}\n${stepsThatRun(subject, checkCommand(subject))}`,
    language: 'yaml',
  }),
}

interface Start {
  /** Targeted: by `pull_request_target`, with a checkout of the pull request's head. */
  readonly how: 'proposed' | 'targeted' | 'merged' | 'indirect'
  readonly evidence: Evidence
}

const proposing = new Set(['pull_request', 'merge_group'])
const indirectly = new Set(['pull_request_target', 'issue_comment'])

/** How changes start a workflow that does more than check out and set up. */
function startsOf({ workflow, reachable, events }: WorkflowReach, subject: Subject): Start[] {
  if (!reachable) return []
  const runs = subject.automation.runs.filter(
    run => run.workflow === workflow && run.reach.reachable && run.reach.limitedTo === null,
  )
  return workflow.events.flatMap((event): Start[] => {
    const does = runs.some(run => run.reach.events.includes(event.name) && !onlySetsUp(run))
    if (!events.includes(event.name) || !does) return []
    const evidence = evidenceAt({ path: workflow.path, line: event.line }, `on: ${event.name}`)
    const main = branchesOf(subject).some(branch => filterAllowsBranch(event, branch))
    if (proposing.has(event.name))
      return [{ how: main && proposesChange(event.types) ? 'proposed' : 'indirect', evidence }]
    if (event.name === 'push') {
      const onlyTags = event.branches.length === 0 && event.branchesIgnore.length === 0 && hasTagFilter(event)
      return onlyTags ? [] : [{ how: main ? 'merged' : 'indirect', evidence }]
    }
    if (event.name === 'pull_request_target' && checksOutHead(workflow))
      return [{ how: 'targeted', evidence }]
    return indirectly.has(event.name) ? [{ how: 'indirect', evidence }] : []
  })
}

function checksOutHead({ jobs }: Workflow): boolean {
  return jobs.some(({ steps }) =>
    steps.some(
      step =>
        /^actions\/checkout@/i.test(step.uses?.value ?? '') &&
        step.with.some(
          ({ name, value }) => name === 'ref' && /pull_request\.head|head_ref|refs\/pull\//.test(value),
        ),
    ),
  )
}

function hasTagFilter(event: EventFilter): boolean {
  return event.tags.length > 0 || event.tagsIgnore.length > 0
}

function whyNot({ automation: { workflows }, snapshot }: Subject): string {
  if (workflows.length === 0) {
    return snapshot.scope === ''
      ? 'There is no workflow in .github/workflows.'
      : `No workflow of the repository runs anything of ${snapshot.scope}.`
  }
  if (workflows.every(({ workflow }) => !workflow.valid)) return 'GitHub rejects every workflow file.'
  return 'No workflow starts on a pull request or a push to a branch.'
}
