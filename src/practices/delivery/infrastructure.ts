/** Infrastructure declared in files, and what applies it. */

import type { Run } from '../../automation/model.ts'
import { cloudResources } from '../../facts/cloudResources.ts'
import { isOwn } from '../../facts/role.ts'
import type { Evidence } from '../../model.ts'
import { filesEnding } from '../../snapshot/endings.ts'
import { evidenceAt } from '../judge.ts'
import type { Subject } from '../practice.ts'
import { deliveringRuns, slugOf } from '../reading.ts'

const declarations: readonly (readonly [RegExp, string])[] = [
  [/\.tf$/, 'Terraform'],
  [/(?:^|\/)Pulumi\.ya?ml$/, 'Pulumi'],
  [/(?:^|\/)cdk\.json$/, 'AWS CDK'],
  [/\.bicep$/, 'Bicep'],
  [/(?:^|\/)Chart\.yaml$/, 'Helm chart'],
  [/(?:^|\/)kustomization\.ya?ml$/, 'Kustomize'],
  [/(?:^|\/)serverless\.ya?ml$/, 'Serverless Framework'],
]

/** Files that declare infrastructure, one for each kind and folder. */
export function declaredInfrastructure(subject: Subject): readonly Evidence[] {
  const named = filesEnding(subject.snapshot, 'tf', 'yml', 'yaml', 'json', 'bicep').flatMap(
    ({ path, kind }) => {
      if (kind !== 'file' || !isDeclared(path)) return []
      const found = declarations.find(([pattern]) => pattern.test(path))
      return found === undefined ? [] : [evidenceAt({ path, line: 1 }, found[1])]
    },
  )
  return [
    ...named,
    ...templates(subject),
    ...resourceTemplates(subject),
    ...manifests(subject)
      .filter(({ text }) => runningKinds.test(text))
      .map(({ path, line }) => evidenceAt({ path, line }, 'Kubernetes manifest')),
  ]
}

/** Templates of CloudFormation, one piece for each; those that only hold what people work in are none of the product. */
function templates({ facts }: Subject): readonly Evidence[] {
  const first = new Map<string, Evidence>()
  for (const { path, line, call } of cloudResources(facts))
    if (call === null && !first.has(path)) first.set(path, evidenceAt({ path, line }, 'CloudFormation'))
  return [...first.values()]
}

/** Templates of Azure Resource Manager; what Bicep was compiled to stands beside its source. */
function resourceTemplates({ snapshot }: Subject): readonly Evidence[] {
  return filesEnding(snapshot, 'json')
    .filter(({ path, kind }) => kind === 'file' && isOwn(path) && (snapshot.size(path) ?? 0) < 200_000)
    .flatMap(({ path }) => {
      const content = snapshot.text(path, 200_000)
      return content.ok && /"\$schema"\s*:\s*"[^"\n]{1,120}deploymentTemplate\.json/.test(content.text)
        ? [evidenceAt({ path, line: 1 }, 'ARM template')]
        : []
    })
}

/** Kinds that stay: a job or a pipeline that ends is work for infrastructure, not infrastructure. */
const runningKinds =
  /^kind:\s*(?:Deployment|StatefulSet|DaemonSet|Service|Ingress|InferenceService|SeldonDeployment|Rollout|HorizontalPodAutoscaler|CronJob|Application|Kustomization|RayService|Model|Namespace|PersistentVolumeClaim)\b/m

/** Terraform keeps a folder of its own that starts with a dot; what it downloads there has no `.tf` of the project. */
function isDeclared(path: string): boolean {
  return isOwn(path) && !/(?:^|\/)\.terraform\/(?:modules|providers)\//.test(path)
}

/** Kubernetes manifests of the project with their text. */
export function manifests(subject: Subject): readonly { path: string; line: number; text: string }[] {
  return filesEnding(subject.snapshot, 'yml', 'yaml').flatMap(({ path, kind }) => {
    if (kind !== 'file' || !/\.ya?ml$/.test(path) || path.startsWith('.github/') || !isOwn(path)) return []
    const content = subject.snapshot.text(path, 200_000)
    if (!content.ok || !/^apiVersion:/m.test(content.text) || !/^kind:/m.test(content.text)) return []
    const line = content.text.slice(0, content.text.search(/^kind:/m)).split('\n').length
    return [{ path, line, text: content.text }]
  })
}

/** Which of the runs apply or check declared infrastructure: those that deliver, unless others are asked about. */
export function appliedInfrastructure(
  subject: Subject,
  runs: readonly Run[] = deliveringRuns(subject),
): readonly Run[] {
  return runs.filter(run => {
    if (run.kind === 'action') return applyingActions.has(slugOf(run))
    if (run.kind !== 'command') return false
    return applying.test([run.command.program, ...run.command.argv.slice(0, 3)].join(' '))
  })
}

/** Actions that apply or check what is declared, and those of a pipeline of the cloud that apply a template. */
const applyingActions: ReadonlySet<string> = new Set([
  'aws-actions/aws-cloudformation-github-deploy',
  'aws-codepipeline/cloudformation',
  'aws-codepipeline/cloudformationstackset',
  'azure/arm-deploy',
  'azure/bicep-deploy',
  'azure/k8s-deploy',
  'dflook/terraform-apply',
  'dflook/terraform-plan',
  'dflook/terraform-validate',
  'pulumi/actions',
])

const applying =
  /^(?:(?:terraform|tofu|terragrunt) (?:\S+ )?(?:plan|apply|validate)|pulumi (?:up|preview)|cdk (?:deploy|diff|synth)|helm (?:upgrade|install|lint|template)|kubectl (?:\S+ )?(?:apply|diff)|kustomize build|conftest|kubeconform|kubeval|sam (?:deploy|validate)|serverless deploy|sls deploy|az deployment|az bicep|aws cloudformation (?:deploy|create|update|validate)|ansible-playbook|eksctl create)/
