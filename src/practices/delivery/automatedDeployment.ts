import type { CommandRun } from '../../automation/model.ts'
import { isTestRun } from '../../detection/testCode.ts'
import { evidenceAt, met, nonEmpty, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { hiddenElsewhere, tasksElsewhere } from '../reading.ts'
import { automaticRegistrations } from '../registry.ts'
import {
  copiesOf,
  type Delivery,
  deliversNothing,
  deploymentsOf,
  onlyByHand,
  startsByVersion,
  tasksBefore,
} from './deployments.ts'
import { suggestDeployment } from './suggestDeployment.ts'

export const automatedDeployment: Practice = {
  id: 'automated-deployment',
  dimension: 'delivery',
  title: 'Deployment is automated',
  level: 3,
  weight: 4,
  kind: 'practice',
  gate: 'L3',
  definition: 'A workflow (or GitOps commit) deploys the model or its service.',
  sources: [
    'GCP1/2',
    'AZ3',
    'SE4ML-28',
    'JOB',
    'AWS',
    'KRZ-P1',
    'CD4ML',
    'MM-12,19',
    'PAPER deploy/publish keywords',
  ],
  evidence: {
    met: 'reachable deploy step (DEPLOY vocabulary: kubectl/helm/argocd/flux, `az ml online-deployment`, `aws sagemaker update-endpoint`, `gcloud ai endpoints deploy-model`, `gcloud run deploy`, `bentoml deploy`, `cog push`, HF Space sync, `modal deploy`, `databricks bundle deploy`, ecs/lambda …) that is downstream (`needs`, later step or `workflow_run`) of a model-producing, -packaging or -registering job or triggered by a registry/release event',
    partial:
      'deploy step without link to a model artefact (app only), manual `workflow_dispatch` deploy, deploy by another CI service, or docs-only deploy excluded',
    unmet: 'none (GitHub Pages/docs never count)',
    notApplicable: 'library; research profile',
  },
  assess: subject => {
    const nothing = deliversNothing(subject)
    if (nothing !== null) return nothing
    const deployments = deploymentsOf(subject)
    const automatic = deployments.filter(delivery => !onlyByHand(delivery))
    const linked = nonEmpty(
      automatic.filter(delivery => isLinked(subject, delivery)).map(({ evidence }) => evidence),
    )
    if (linked !== null)
      return met({ evidence: linked, because: 'A workflow deploys what was built, trained or registered.' })
    const some = nonEmpty([...automatic, ...deployments].map(({ evidence }) => evidence))
    if (some !== null) {
      return partial({
        evidence: some,
        strength: 'exercised',
        because:
          automatic.length > 0
            ? 'A workflow deploys the service without a link to a model that was trained, packaged or registered.'
            : 'Only a person starts the deployment.',
      })
    }
    const copied = nonEmpty(copiesOf(subject).map(({ evidence }) => evidence))
    if (copied !== null) {
      return partial({
        evidence: copied,
        strength: 'exercised',
        because: 'A workflow copies the model to a hub; nothing deploys a service of it.',
      })
    }
    const other = nonEmpty(tasksElsewhere(subject, 'deploy').map(task => evidenceAt(task, task.what)))
    if (other !== null)
      return partial({ evidence: other, because: 'Another CI service deploys, no GitHub workflow.' })
    return (
      hiddenElsewhere(subject) ??
      unmet({
        because: 'No workflow deploys the model or its service.',
        searched: [
          'deployment commands and actions for Kubernetes, clouds, model servers and hosting platforms',
          'commits to the repository of a GitOps deployment',
          'Terraform that applies a service',
        ],
      })
    )
  },
  remedy: suggestDeployment,
}

/** Something that makes, packages or registers the model stands before it, or a version of a registry or a release starts it. */
function isLinked(subject: Subject, delivery: Delivery): boolean {
  if (startsByVersion(subject, delivery)) return true
  const makers = ['train', 'run-pipeline', 'register-model', 'build-image', 'publish-image'] as const
  const before = tasksBefore(subject, delivery, ...makers).filter(({ confidence, run }) => {
    return confidence !== 'low' && !isTestRun(run)
  })
  if (before.length > 0 || bringsModel(subject, delivery)) return true
  return automaticRegistrations(subject).some(({ path }) => path === delivery.run.workflow.path)
}

/** The model itself is fetched for the deployment, or is what the command deploys. */
function bringsModel(subject: Subject, delivery: Delivery): boolean {
  const { run } = delivery
  if (run.kind === 'command' && /^mlem (?:deploy|deployment) /.test(wordsOf(run))) return true
  return tasksBefore(subject, delivery, 'data-pull').some(task => {
    return task.confidence !== 'low' && task.run.kind === 'command' && /model/i.test(wordsOf(task.run))
  })
}

function wordsOf({ command }: CommandRun): string {
  return [command.program, ...command.argv].join(' ')
}
