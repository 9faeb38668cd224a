/**
 * What the resources of AWS mean for a model in use, by `service::resource` in lower case: as CloudFormation and SAM name them, and
 * as the classes of the CDK are called without `Cfn`.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html
 */

import { listed } from './commandPattern.ts'

export type CloudRole =
  /** Answers requests with a model. */
  | 'endpoint'
  /** Compares what an endpoint gets and answers with a baseline, by a timetable. */
  | 'model-monitor'
  | 'alarm'
  /** Tells people. */
  | 'notification'
  | 'scaling'
  | 'function'
  | 'rule'
  | 'bucket'
  | 'build'
  | 'rollout'
  | 'registry'

const vocabulary: readonly (readonly [CloudRole, string])[] = [
  ['endpoint', 'sagemaker::endpoint, sagemaker::inferencecomponent, sagemaker::inferenceexperiment'],
  ['model-monitor', 'sagemaker::monitoringschedule'],
  ['alarm', 'cloudwatch::alarm, cloudwatch::compositealarm'],
  ['notification', 'sns::topic, sns::subscription, chatbot::slackchannelconfiguration'],
  ['scaling', 'applicationautoscaling::scalabletarget, applicationautoscaling::scalingpolicy'],
  ['function', 'lambda::function, serverless::function, lambda::dockerimagefunction'],
  ['rule', 'events::rule, scheduler::schedule'],
  ['bucket', 's3::bucket'],
  ['build', 'codebuild::project, codebuild::pipelineproject'],
  [
    'rollout',
    `codedeploy::deploymentgroup, codedeploy::deploymentconfig, codedeploy::lambdadeploymentgroup
    codedeploy::ecsdeploymentgroup, codedeploy::lambdadeploymentconfig`,
  ],
  ['registry', 'sagemaker::modelpackagegroup, sagemaker::modelpackage'],
]

const roles: ReadonlyMap<string, CloudRole> = new Map(
  vocabulary.flatMap(([role, names]) => listed(names).map(name => [name, role] as const)),
)

/** What a resource is for; null for all that says nothing of a model in use. */
export function roleOfResource(kind: string): CloudRole | null {
  return roles.get(kind) ?? null
}
