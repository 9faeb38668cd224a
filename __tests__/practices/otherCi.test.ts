/** What services other than GitHub Actions do: how far it counts, and what of it no tree tells. */

import { describe, expect, test } from 'vitest'
import { understand } from '../../src/audit.ts'
import { practices } from '../../src/practices/index.ts'
import { snapshotOf } from '../../src/snapshot/memory.ts'
import { type Files, judgeOf, run, train, workflow } from './judging.ts'

const judge = judgeOf(practices)
const status = async (...args: Parameters<typeof judge>) => (await judge(...args)).status

/** Tasks by whose they are, as `train` or `train not reached`. */
async function tasksOf(files: Files) {
  const { tasks, elsewhere } = await understand(snapshotOf(files), { profile: null, ignorePaths: [] })
  const told = (all: typeof tasks) => all.map(({ id, reachable }) => (reachable ? id : `${id} not reached`))
  return { tasks: told(tasks), elsewhere: told(elsewhere), services: tasks.map(({ service }) => service) }
}

const rule = (what: string) =>
  `  Start:\n    Type: AWS::Events::Rule\n    Properties:\n      ${what}\n      Targets: [{ Arn: !GetAtt Delivery.Arn }]\n`

/** A pipeline of CloudFormation that tests, trains and deploys. */
const codePipeline = (rules: string): Files => ({
  'infra/pipeline.yml': `Resources:
  Build:
    Type: AWS::CodeBuild::Project
    Properties:
      Source: { BuildSpec: buildspec.yml }
  Delivery:
    Type: AWS::CodePipeline::Pipeline
    Properties:
      Stages:
        - Name: Source
          Actions:
            - ActionTypeId: { Category: Source, Provider: CodeCommit }
              Configuration: { PollForSourceChanges: false }
        - Name: Build
          Actions:
            - ActionTypeId: { Category: Build, Provider: CodeBuild }
              Configuration: { ProjectName: !Ref Build }
        - Name: Deploy
          Actions:
            - ActionTypeId: { Category: Deploy, Provider: ECS }
${rules}`,
  'buildspec.yml': 'phases:\n  build:\n    commands:\n      - pytest\n      - python train.py\n',
  'train.py': train,
})

describe('CodePipeline', () => {
  const changed = rule('EventPattern: { source: [aws.codecommit] }')

  test('trains and delivers for the repository when an event starts it; its checks are those of another CI', async () => {
    expect(await tasksOf(codePipeline(changed))).toEqual({
      tasks: ['train', 'deploy'],
      elsewhere: ['test'],
      services: ['CodeBuild', 'CodePipeline'],
    })
    expect(await tasksOf(codePipeline(''))).toEqual({
      tasks: [],
      elsewhere: ['test not reached', 'train not reached', 'deploy not reached'],
      services: [],
    })
  })

  test.each<[string, string, string]>([
    ['training-in-workflow', 'EventPattern: { source: [aws.codecommit] }', 'met'],
    ['training-on-change', 'EventPattern: { source: [aws.codecommit] }', 'met'],
    ['training-on-change', 'EventPattern: { source: [aws.s3] }', 'unmet'],
    ['scheduled-retraining', 'ScheduleExpression: rate(30 days)', 'met'],
    ['scheduled-retraining', 'EventPattern: { source: [aws.s3] }', 'unmet'],
    ['event-driven-retraining', 'EventPattern: { source: [aws.s3] }', 'met'],
    ['event-driven-retraining', 'EventPattern: { source: [aws.cloudwatch] }', 'met'],
    ['event-driven-retraining', 'EventPattern: { source: [aws.codecommit] }', 'unmet'],
    ['versioned-release-trigger', 'EventPattern: { source: [aws.sagemaker] }', 'met'],
    ['versioned-release-trigger', 'EventPattern: { source: [aws.codecommit] }', 'partial'],
  ])('%s with %s is %s', async (id, start, expected) => {
    expect(await status(id, codePipeline(rule(start)))).toBe(expected)
  })

  test('that nothing in the tree starts counts as another CI service does', async () => {
    expect(await status('training-in-workflow', codePipeline(''))).toBe('partial')
    expect(await status('automated-deployment', codePipeline(''))).toBe('partial')
  })

  test('is no workflow of GitHub, and its tests are not those of one', async () => {
    expect(await status('ml-workflow-present', codePipeline(changed))).toBe('partial')
    const tested = { ...codePipeline(changed), 'tests/test_a.py': 'def test_a():\n    assert 1\n' }
    expect(await status('tests-run-in-ci', tested)).toBe('partial')
  })

  test.each([
    ['{ StackName: churn-deploy }', ['deploy', 'provision-compute']],
    ["{ TemplatePath: 'build::endpoint.yml' }", ['deploy', 'provision-compute']],
    ['{ StackName: churn-network }', ['provision-compute']],
  ])('a stack of CloudFormation deploys by its name: %s', async (configuration, expected) => {
    const files = codePipeline(changed)
    const text = `${files['infra/pipeline.yml']}`
    const stack = text.replace(
      'Provider: ECS }',
      `Provider: CloudFormation }\n              Configuration: ${configuration}`,
    )
    expect((await tasksOf({ ...files, 'infra/pipeline.yml': stack })).tasks).toEqual(['train', ...expected])
  })
})

describe('training that Azure Pipelines starts', () => {
  const submit =
    'from azureml.core import Experiment, ScriptRunConfig, Workspace\n\nws = Workspace.from_config()\nconfig = ScriptRunConfig(source_directory=".", script="train.py")\nExperiment(ws, "churn").submit(config)\n'
  const azure = (trigger: string, command: string): Files => ({
    'azure-pipelines.yml': `${trigger}\nsteps:\n- script: ${command}\n`,
    'submit.py': submit,
    'train.py': train,
  })
  const onPush = 'trigger: [main]'

  test('is run by automation where Azure ML runs it, and in part where the agent itself does', async () => {
    expect(await status('training-in-workflow', azure(onPush, 'python submit.py'))).toBe('met')
    expect(await status('training-in-workflow', azure(onPush, 'az ml job create -f job.yml'))).toBe('met')
    expect(await status('training-in-workflow', azure(onPush, 'python train.py'))).toBe('partial')
    expect(await status('training-in-workflow', azure('trigger: none', 'python submit.py'))).toBe('partial')
  })

  test('keeps its triggers in part', async () => {
    const files = azure(onPush, 'python submit.py')
    expect(await status('training-on-change', files)).toBe('partial')
    const weekly = azure("trigger: none\nschedules: [{ cron: '0 0 * * 1' }]", 'python submit.py')
    expect(await status('scheduled-retraining', weekly)).toBe('partial')
    expect(await status('scheduled-retraining', files)).toBe('unmet')
  })

  test('leaves the model with the service that a job is handed to', async () => {
    expect(await status('training-outputs-persisted', azure(onPush, 'az ml job create -f job.yml'))).toBe(
      'met',
    )
    expect(await status('training-outputs-persisted', azure(onPush, 'python train.py'))).toBe('unmet')
  })
})

describe('triggers of a Jenkinsfile', () => {
  const jenkins = (triggers: string): Files => ({
    Jenkinsfile: `pipeline {\n  agent any\n${triggers}  stages { stage('fit') { steps { sh 'python train.py' } } }\n}\n`,
    'train.py': train,
  })
  const poll = jenkins("  triggers { pollSCM('H/5 * * * *') }\n")
  const nightly = jenkins("  triggers { cron('H 4 * * *') }\n")

  test('start what they say; without any no file tells', async () => {
    expect(await status('training-on-change', poll)).toBe('partial')
    expect(await status('training-on-change', nightly)).toBe('unmet')
    expect(await status('training-on-change', jenkins(''))).toBe('unknown')
    expect(await status('scheduled-retraining', nightly)).toBe('partial')
    expect(await status('scheduled-retraining', poll)).toBe('unmet')
  })

  test('are not waited for beside workflows, which are the automation then', async () => {
    const beside = { ...jenkins(''), ...workflow(run('ruff check .')) }
    expect(await status('training-on-change', beside)).toBe('unmet')
  })
})

describe('ready-made tasks of Azure Pipelines', () => {
  test.each<[string, string[]]>([
    ['HelmDeploy@0\n  inputs: { command: upgrade }', ['deploy']],
    ['HelmDeploy@0\n  inputs: { command: package }', []],
    ['AzureWebAppContainer@1', ['deploy']],
    ['Docker@2\n  inputs: { command: buildAndPush }', ['build-image', 'publish-image']],
    ['Docker@2\n  inputs: { command: login }', []],
    ['MLPublishedPipelineRestAPITask@0', ['run-pipeline']],
    ['TerraformTaskV4@4\n  inputs: { command: apply }', ['provision-compute']],
    ['TerraformTaskV4@4\n  inputs: { command: plan }', []],
    ['PublishCodeCoverageResults@1', ['coverage']],
  ])('%s', async (task, expected) => {
    const files = { 'azure-pipelines.yml': `trigger: [main]\nsteps:\n- task: ${task}\n`, 'train.py': train }
    expect((await tasksOf(files)).elsewhere).toEqual(expected)
  })
})

describe('deployments of another CI service', () => {
  const gitlab = (...jobs: readonly string[]): Files => ({
    '.gitlab-ci.yml': jobs.map((script, index) => `job${index}:\n  script:\n    - ${script}\n`).join(''),
    'train.py': train,
  })
  const deploy = 'kubectl apply -f k8s'

  test('are gated in part behind a check of their pipeline', async () => {
    expect(await status('deployment-gated', gitlab('pytest', deploy))).toBe('partial')
    expect(await status('deployment-gated', gitlab(deploy, 'pytest'))).toBe('unmet')
    expect(await status('deployment-gated', gitlab('ruff check .', deploy))).toBe('unmet')
  })

  test('are gated in part by a named environment', async () => {
    const azure = (environment: string): Files => ({
      'azure-pipelines.yml': `trigger: [main]\njobs:\n- deployment: Online\n${environment}  strategy:\n    runOnce:\n      deploy:\n        steps:\n        - script: ${deploy}\n`,
      'train.py': train,
    })
    expect(await status('deployment-gated', azure('  environment: production\n'))).toBe('partial')
    expect(await status('deployment-gated', azure(''))).toBe('unmet')
  })

  test('follow an event that is no version, or one that no file tells', async () => {
    expect(await status('versioned-release-trigger', gitlab(deploy))).toBe('partial')
    const jenkins = { Jenkinsfile: `pipeline { stages { stage('x') { steps { sh '${deploy}' } } } }\n` }
    expect(await status('versioned-release-trigger', { ...jenkins, 'train.py': train })).toBe('unknown')
  })
})

describe('what another CI service does', () => {
  const gitlab = (...commands: readonly string[]): Files => ({
    '.gitlab-ci.yml': `e2e:\n  script:\n${commands.map(command => `    - ${command}\n`).join('')}`,
    'train.py': train,
    'requirements.txt': 'scikit-learn==1.5.0\n',
    'serve.tf': 'resource "x" "y" {}\n',
    'dvc.yaml': 'stages:\n  train:\n    cmd: python train.py\n',
    'app.py': 'from fastapi import FastAPI\napp = FastAPI()\n@app.get("/")\ndef f():\n    return 1\n',
    Dockerfile: 'FROM python:3.12\nCOPY models/ models/\nCMD ["uvicorn", "app:app"]\n',
    'tests/test_a.py': 'def test_a():\n    assert 1\n',
  })

  test.each<[string, string, string]>([
    ['ci-static-analysis', 'ruff check .', 'partial'],
    ['vulnerability-scan', 'pip-audit -r requirements.txt', 'partial'],
    ['tests-run-in-ci', 'pytest', 'partial'],
    ['ci-deps-from-manifest', 'pip install -r requirements.txt', 'met'],
    ['dependencies-locked', 'pip install -r requirements.txt', 'partial'],
    ['infrastructure-as-code', 'terraform apply -auto-approve', 'partial'],
    ['model-packaged', 'docker push registry.example.com/churn', 'partial'],
    ['pipeline-smoke-test', 'dvc repro', 'partial'],
    ['scheduled-retraining', 'python train.py', 'unmet'],
  ])('is what %s says of `%s`', async (id, command, expected) => {
    const judgement = await judge(id, gitlab(command))
    expect(judgement.status).toBe(expected)
    expect(judgement.because).toMatch(/another CI service/i)
    expect((await judge(id, gitlab('true'))).because).not.toMatch(/another CI service/i)
  })

  test('releases what it pushes', async () => {
    const push = gitlab('docker push registry.example.com/churn')
    expect((await judge('artifact-provenance', push)).because).toBe(
      'Released artifacts carry no attestation.',
    )
    expect(await status('versioned-release-trigger', push)).toBe('partial')
  })
})
