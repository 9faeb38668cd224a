import type { CommandRun, Run } from '../../automation/model.ts'
import { filesEnding } from '../../snapshot/endings.ts'
import { evidenceAt, evidenceOf, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import { trainingSchedules } from '../orchestrators.ts'
import type { Practice, Subject } from '../practice.ts'
import { reachedActions, reachedCommands, reachedTasks, slugOf } from '../reading.ts'
import { codeSpecifications, demandsGpu, manifestSpecifications, specialRunner } from './compute.ts'
import { trainingsOf, trainsNothing } from './training.ts'

export const managedTrainingCompute: Practice = {
  id: 'managed-training-compute',
  dimension: 'continuous-training',
  title: 'Training compute is declared as code',
  level: 2,
  weight: 2,
  kind: 'practice',
  gate: null,
  definition: 'Jobs that need special hardware request it declaratively.',
  sources: [
    "AZ2 'compute managed'",
    'KRZ-C5',
    'CMLD self-hosted runners',
    'DVCD CI/CD use case',
    'PAPER (1 of 27 workflows uses cml-runner)',
  ],
  evidence: {
    met: 'TRAIN job on `runs-on` with self-hosted/GPU/large-runner label whose provisioning is in the repo (`cml runner launch`, `machulav/ec2-github-runner`, TPI/Terraform, Cirun) or a cloud job spec with compute/instance type; spot/idle timeout options noted',
    partial: 'self-hosted/GPU label without provisioning code, or container with `--gpus all`',
    unmet: 'GPU framework + `cuda` requirement but CPU hosted runner with a full training command',
    notApplicable: 'CPU-only training (no GPU request in code) or no TRAIN job',
  },
  assess: subject => {
    const nothing = trainsNothing(subject)
    if (nothing !== null) return nothing
    const { sure, doubtful, tested, elsewhere } = trainingsOf(subject)
    const coded = nonEmpty(codeSpecifications(subject))
    const automated =
      sure.length + doubtful.length + elsewhere.length > 0 || trainingSchedules(subject).length > 0
    const specified = (automated ? coded : null) ?? nonEmpty(manifestSpecifications(subject))
    if (specified !== null) {
      return met({
        evidence: specified,
        strength: 'configured',
        because: 'The specification of the training job names its machine.',
      })
    }
    const runs = [...sure, ...doubtful, ...tested].map(({ run }) => run)
    const special = nonEmpty(onSpecialRunners(runs))
    const provisioning = nonEmpty(provisioned(subject))
    if (special === null && provisioning !== null && sure.length > 0) {
      return met({
        evidence: provisioning,
        because: 'The machines that train are made by what is in the repository.',
      })
    }
    if (special !== null) {
      return provisioning === null
        ? partial({
            evidence: special,
            strength: 'exercised',
            because: 'Training asks for its own runner; how that runner is made is not in the repository.',
          })
        : met({
            evidence: [special[0], provisioning[0]],
            because: 'Training runs on a runner that the repository provisions.',
          })
    }
    const container = nonEmpty(gpuContainers(subject, runs))
    if (container !== null) {
      return partial({
        evidence: container,
        strength: 'exercised',
        because: 'Training asks for a GPU by an option of its container only.',
      })
    }
    if (coded !== null) {
      return partial({
        evidence: coded,
        because: 'The specification of the training job names its machine; only a person starts that job.',
      })
    }
    const demands = nonEmpty(demandsGpu(subject))
    if (demands === null || sure.length === 0) return notApplicable('Training asks for no special hardware.')
    return unmet({
      because: 'The training code needs a GPU, and its job runs on a hosted runner without one.',
      searched: ['labels of runners', 'specifications of cloud jobs', 'provisioning commands and actions'],
      evidence: demands,
    })
  },
  remedy: () => ({
    step: 'Provision the runner for the training job in the workflow.',
    snippet:
      'jobs:\n  launch-runner:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: iterative/setup-cml@v2\n      - run: cml runner launch --cloud=aws --cloud-type=g4dn.xlarge --single --idle-timeout=300 --labels=train\n        env:\n          REPO_TOKEN: ${{ secrets.PERSONAL_ACCESS_TOKEN }}\n  train:\n    needs: launch-runner\n    runs-on: [self-hosted, train]',
    language: 'yaml',
  }),
}

function onSpecialRunners(runs: readonly Run[]) {
  return runs
    .filter(specialRunner)
    .map(run =>
      evidenceAt({ path: run.workflow.path, line: run.job.line }, `runs-on: ${run.job.runsOn.join(', ')}`),
    )
}

function provisioned(subject: Subject) {
  const tasks = reachedTasks(subject, 'provision-compute').map(({ run }) => evidenceOf(run))
  const actions = reachedActions(subject)
    .filter(run => /^machulav\/ec2-github-runner$|^cirruslabs\/|-github-runner$/.test(slugOf(run)))
    .map(evidenceOf)
  const cirun = filesEnding(subject.snapshot, 'yml', 'yaml').filter(({ path }) =>
    /^\.cirun\.ya?ml$/.test(path),
  )
  return [...tasks, ...actions, ...cirun.map(({ path }) => evidenceAt({ path, line: 1 }, 'Cirun'))]
}

function gpuContainers(subject: Subject, runs: readonly Run[]) {
  const jobs = new Set(runs.map(({ job }) => job))
  const containers = runs
    .filter(({ job }) => /--gpus/.test(job.container?.options ?? ''))
    .map(run => evidenceAt({ path: run.workflow.path, line: run.job.line }, 'container with --gpus'))
  const commands = reachedCommands(subject).filter(run => jobs.has(run.job) && startsWithGpu(run))
  return [...containers, ...commands.map(evidenceOf)]
}

function startsWithGpu({ command }: CommandRun): boolean {
  return command.program === 'docker' && command.argv.some(word => word.startsWith('--gpus'))
}
