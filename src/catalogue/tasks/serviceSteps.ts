/** What the ready-made steps of other CI services do, under the names that their facts give them. */

import type { ActionRule } from '../taskRule.ts'
import { given, slugs } from './actionMarks.ts'

export const serviceStepRules: readonly ActionRule[] = [
  // Ready-made tasks of Azure Pipelines.
  {
    task: 'deploy',
    actions: [
      ...slugs(`
        azure-pipelines-tasks/AzureWebApp, azure-pipelines-tasks/AzureWebAppContainer
        azure-pipelines-tasks/AzureRmWebAppDeployment, azure-pipelines-tasks/AzureFunctionApp
        azure-pipelines-tasks/AzureFunctionAppContainer, azure-pipelines-tasks/AzureContainerApps
        azure-pipelines-tasks/AMLModelDeploy
        azure-pipelines-tasks/ms-air-aiagility.vss-services-azureml.azureml-model-deploy-task.AMLModelDeploy
      `),
      given('azure-pipelines-tasks/HelmDeploy', 'command', 'upgrade'),
      given('azure-pipelines-tasks/HelmDeploy', 'command', 'install'),
      given('azure-pipelines-tasks/KubernetesManifest', 'action', 'deploy'),
      given('azure-pipelines-tasks/Kubernetes', 'command', 'apply'),
    ],
    confidence: 'high',
  },
  {
    task: 'run-pipeline',
    actions: slugs(`
      azure-pipelines-tasks/MLPublishedPipelineRestAPITask
      azure-pipelines-tasks/ms-air-aiagility.vss-services-azureml.azureml-restApi-task.MLPublishedPipelineRestAPITask
    `),
    confidence: 'high',
  },
  {
    task: 'build-image',
    actions: [
      given('azure-pipelines-tasks/Docker', 'command', 'build'),
      given('azure-pipelines-tasks/Docker', 'action', 'build'),
    ],
    confidence: 'high',
  },
  {
    task: 'publish-image',
    actions: [
      given('azure-pipelines-tasks/Docker', 'command', 'push'),
      given('azure-pipelines-tasks/Docker', 'command', 'buildAndPush'),
      given('azure-pipelines-tasks/Docker', 'action', 'push'),
    ],
    confidence: 'high',
  },
  {
    task: 'provision-compute',
    actions: [
      ...slugs(`
        azure-pipelines-tasks/AzureResourceManagerTemplateDeployment
        azure-pipelines-tasks/AzureResourceGroupDeployment
      `),
      given('azure-pipelines-tasks/TerraformCLI', 'command', 'apply'),
      given('azure-pipelines-tasks/TerraformTaskV1', 'command', 'apply'),
      given('azure-pipelines-tasks/TerraformTaskV2', 'command', 'apply'),
      given('azure-pipelines-tasks/TerraformTaskV3', 'command', 'apply'),
      given('azure-pipelines-tasks/TerraformTaskV4', 'command', 'apply'),
    ],
    confidence: 'high',
  },
  {
    task: 'coverage',
    actions: slugs('azure-pipelines-tasks/PublishCodeCoverageResults'),
    confidence: 'high',
  },
  // Actions of AWS CodePipeline by their provider.
  {
    task: 'deploy',
    actions: [
      ...slugs(`
        aws-codepipeline/ECS, aws-codepipeline/CodeDeploy, aws-codepipeline/CodeDeployToECS
        aws-codepipeline/ElasticBeanstalk, aws-codepipeline/AppRunner
      `),
      given('aws-codepipeline/Lambda', 'functionname', 'deploy'),
      given('aws-codepipeline/CloudFormation', 'stackname', 'deploy'),
      given('aws-codepipeline/CloudFormation', 'templatepath', 'deploy'),
      given('aws-codepipeline/CloudFormation', 'templatepath', 'endpoint'),
    ],
    confidence: 'high',
  },
  {
    task: 'run-pipeline',
    actions: slugs('aws-codepipeline/StepFunctions, aws-codepipeline/SageMakerPipeline'),
    confidence: 'high',
  },
  {
    task: 'provision-compute',
    actions: slugs('aws-codepipeline/CloudFormation, aws-codepipeline/CloudFormationStackSet'),
    confidence: 'high',
  },
  // Providers of Travis CI. Those of package indexes build what they upload.
  { task: 'build-package', actions: slugs('travis-deploy/pypi, travis-deploy/gems'), confidence: 'medium' },
  {
    task: 'publish-package',
    actions: slugs('travis-deploy/pypi, travis-deploy/npm, travis-deploy/gems, travis-deploy/cargo'),
    confidence: 'high',
  },
  { task: 'release', actions: slugs('travis-deploy/releases'), confidence: 'high' },
  { task: 'docs', actions: slugs('travis-deploy/pages, travis-deploy/surge'), confidence: 'high' },
  {
    task: 'deploy',
    actions: slugs(`
      travis-deploy/heroku, travis-deploy/lambda, travis-deploy/elasticbeanstalk, travis-deploy/ecs, travis-deploy/gae
      travis-deploy/cloudfoundry, travis-deploy/azure_web_apps, travis-deploy/codedeploy, travis-deploy/convox
      travis-deploy/engineyard, travis-deploy/hephy
    `),
    confidence: 'high',
  },
]
