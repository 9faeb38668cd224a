import { delivers } from '../../facts/otherCi/services.ts'
import type { Judgement } from '../../model.ts'
import { evidenceAt, evidenceOfTask, met, nonEmpty, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { qualityGates } from '../testing-validation/qualityGates.ts'
import {
  copiesOf,
  type Delivery,
  deliversNothing,
  deploymentsOf,
  neededJobs,
  tasksBefore,
  withoutDeployment,
} from './deployments.ts'
import { environmentsOf } from './environments.ts'

export const deploymentGated: Practice = {
  id: 'deployment-gated',
  dimension: 'delivery',
  title: 'Deployments pass named environments',
  level: 3,
  weight: 2,
  kind: 'practice',
  gate: null,
  definition: 'Releases move through environments with a gate.',
  sources: ['GCP2 CD stages', 'AWS Reliable', 'MM-14', 'AZ3 policy'],
  evidence: {
    met: 'deploy job has `environment:` (≥2 distinct names across deploy jobs, or one protected-looking `production` plus a verified pre-step) AND `needs:` a test/quality job',
    partial: 'one of the two',
    unmet: 'neither, or no deploy job',
    notApplicable: 'library/research profile',
  },
  assess: subject => {
    const nothing = deliversNothing(subject)
    if (nothing !== null) return nothing
    const deployments = nonEmpty(deploymentsOf(subject)) ?? nonEmpty(copiesOf(subject))
    if (deployments === null) return gatedElsewhere(subject) ?? withoutDeployment(subject)
    const checked = deployments.filter(delivery => waitsForCheck(subject, delivery))
    const staged = nonEmpty(stages(subject, deployments))
    const waiting = nonEmpty(checked.map(({ evidence }) => evidence))
    if (staged !== null && waiting !== null) {
      return met({
        evidence: [staged[0], ...waiting],
        because: 'Deployments name their environments and wait for a check.',
      })
    }
    if (staged !== null) {
      return partial({
        evidence: staged,
        strength: 'exercised',
        because: 'Deployments name their environments and wait for no test or quality job.',
      })
    }
    const named = nonEmpty(productions(subject, deployments))
    if (waiting !== null) {
      return partial({
        evidence: waiting,
        strength: 'exercised',
        because: 'Deployments wait for a check and name no environments to pass.',
      })
    }
    if (named !== null) {
      return partial({
        evidence: named,
        strength: 'exercised',
        because: 'Deployments name the environment of production; no check stands before them.',
      })
    }
    return unmet({
      because: 'Deployments pass neither environments nor a check.',
      searched: ['`environment` of deployment jobs', '`needs` of a test or quality job'],
      evidence: deployments.map(({ evidence }) => evidence),
    })
  },
  remedy: subject => {
    const [delivery] = deploymentsOf(subject)
    const job = delivery?.run.job.id ?? 'deploy'
    return {
      step:
        delivery === undefined
          ? 'Let the deployment job wait for a test and name its environment.'
          : `Let the job \`${job}\` of \`${delivery.run.workflow.path}\` wait for a test and name its environment.`,
      snippet: `jobs:\n  ${job}:\n    needs: test\n    environment: production`,
      language: 'yaml',
    }
  },
}

/** Deployments of another CI service, which count in part, when they name an environment or follow a check of their pipeline. */
function gatedElsewhere(subject: Subject): Judgement | null {
  const checking = subject.elsewhere.filter(({ id }) => (checks as readonly string[]).includes(id))
  const gated = nonEmpty(
    subject.elsewhere.filter(({ id, confidence, run, line }) => {
      if (id !== 'deploy' || confidence === 'low') return false
      const before = checking.some(
        task =>
          task.run.workflow === run.workflow &&
          (run.job.needs.includes(task.run.job.id) || (task.run.job === run.job && task.line < line)),
      )
      return run.job.environment !== null || before
    }),
  )
  return gated === null
    ? null
    : partial({
        evidence: [evidenceOfTask(gated[0]), ...gated.slice(1).map(task => evidenceOfTask(task))],
        strength: 'exercised',
        because: 'Another CI service deploys behind a check or to a named environment.',
      })
}

const checks = ['test', 'evaluate', 'data-validation'] as const

/** A needed job, or the workflow whose end starts this one, tests, evaluates or holds the model against a threshold. */
function waitsForCheck(subject: Subject, delivery: Delivery): boolean {
  const needed = neededJobs(delivery.run)
  const gated = qualityGates(subject).some(({ runs }) =>
    runs.some(run => run.workflow === delivery.run.workflow && needed.has(run.job.id)),
  )
  return (
    gated ||
    waitsForOrchestrator(subject, delivery, needed) ||
    tasksBefore(subject, delivery, ...checks).some(
      ({ run }) =>
        (run.workflow !== delivery.run.workflow && asksForSuccess(delivery)) || needed.has(run.job.id),
    )
  )
}

/** A stage before runs a pipeline of an orchestrator in which a metric decides: it fails, and the deployment does not take place. */
function waitsForOrchestrator(subject: Subject, delivery: Delivery, needed: ReadonlySet<string>): boolean {
  const waits = tasksBefore(subject, delivery, 'run-pipeline').some(
    ({ service, run }) => delivers(service) && needed.has(run.job.id),
  )
  return (
    waits &&
    qualityGates(subject).some(
      ({ decides, runs }) => decides && runs.some(run => delivers(run.workflow.name)),
    )
  )
}

/** The end of a workflow starts this one also when it failed, unless a condition asks for its success. */
function asksForSuccess({ run }: Delivery): boolean {
  const conditions = [run.job.if?.value, run.step?.if?.value, ...run.workflow.jobs.map(job => job.if?.value)]
  return conditions.some(text => text?.includes('workflow_run.conclusion') === true)
}

/** Environments of production, which people or rules may guard. */
function productions(subject: Subject, deployments: readonly Delivery[]) {
  return deployments.flatMap(({ run }) =>
    environmentsOf(subject, run)
      .filter(({ value }) => /prod|live/i.test(value))
      .map(({ value, line }) => evidenceAt({ path: run.workflow.path, line }, `environment ${value}`)),
  )
}

/** Two environments at least, or one for production behind an earlier step that checks. */
function stages(subject: Subject, deployments: readonly Delivery[]) {
  const named = deployments.flatMap(delivery =>
    environmentsOf(subject, delivery.run).map(environment => ({ delivery, environment })),
  )
  const names = new Set(named.map(({ environment }) => environment.value))
  const enough =
    names.size >= 2
      ? named
      : named.filter(({ delivery, environment }) => {
          return /prod|live/i.test(environment.value) && tasksBefore(subject, delivery, ...checks).length > 0
        })
  return enough.map(({ delivery, environment }) =>
    evidenceAt(
      { path: delivery.run.workflow.path, line: environment.line },
      `environment ${environment.value}`,
    ),
  )
}
