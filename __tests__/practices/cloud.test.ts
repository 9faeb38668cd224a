/** Machine learning on a cloud whose automation is declared beside it, without a workflow of GitHub. */

import { describe, expect, test } from 'vitest'
import { understand } from '../../src/audit.ts'
import { practices } from '../../src/practices/index.ts'
import { snapshotOf } from '../../src/snapshot/memory.ts'
import { type Files, judgeOf } from './judging.ts'

const judge = judgeOf(practices)
const status = async (...args: Parameters<typeof judge>) => (await judge(...args)).status

async function tasks(files: Files): Promise<readonly string[]> {
  const subject = await understand(snapshotOf(files, { defaultBranch: 'main' }), {
    profile: 'application',
    ignorePaths: [],
  })
  return [...new Set(subject.tasks.flatMap(({ id, reachable }) => (reachable ? [id] : [])))].sort()
}

/** A pipeline of SageMaker that an app of the CDK defines; `gate` and `register` stand in its middle. */
const definition = (gate: string, register: string) => `from sagemaker.estimator import Estimator
from sagemaker.image_uris import retrieve
from sagemaker.model_metrics import ModelMetrics
from sagemaker.workflow.condition_step import ConditionStep
from sagemaker.workflow.conditions import ConditionLessThan
from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.quality_check_step import QualityCheckStep
from sagemaker.workflow.step_collections import RegisterModel
from sagemaker.workflow.steps import ProcessingStep, TrainingStep


def churn_pipeline(role):
    image = retrieve(framework="xgboost", version="1.7-1")
    learner = Estimator(image_uri=image, instance_type="ml.m5.xlarge")
    profile = QualityCheckStep(name="Profile", skip_check=True)
    fit = TrainingStep(name="Fit", estimator=learner)
    measure = ProcessingStep(name="Evaluate", code="measure.py")
${register}
${gate}
    return Pipeline(name="churn", steps=[profile, fit, measure])
`
const registration = `    metrics = ModelMetrics(model_statistics=measure)
    keep = RegisterModel(name="Keep", estimator=learner, model_metrics=metrics)`
const condition = `    good = ConditionLessThan(left=rmse_of(measure), right=7.0)
    decide = ConditionStep(name="Decide", conditions=[good], if_steps=[keep])`

const measure =
  'from sklearn.metrics import mean_squared_error\n\n\nprint(mean_squared_error([1.0], [1.0]))\n'

/** An app that makes the pipeline, and stacks with an endpoint that is watched. */
const program = (rules: string): Files => ({
  'cdk.json': '{"app": "python infra.py"}',
  'stacks/delivery.py': `import aws_cdk as cdk
from aws_cdk import aws_codebuild as codebuild
from aws_cdk import aws_codepipeline as codepipeline
from aws_cdk import aws_codepipeline_actions as actions
from aws_cdk import aws_events as events
from aws_cdk import aws_events_targets as targets


class Delivery(cdk.Stack):
    def __init__(self, scope, name):
        build = codebuild.PipelineProject(self, "Build")
        pipeline = codepipeline.Pipeline(self, "Pipeline")
        pipeline.add_stage(stage_name="Source", actions=[actions.CodeCommitSourceAction(action_name="Code")])
        pipeline.add_stage(stage_name="Build", actions=[actions.CodeBuildAction(action_name="B", project=build)])
        pipeline.add_stage(
            stage_name="Live",
            actions=[actions.CloudFormationCreateUpdateStackAction(action_name="A", stack_name="deploy-live")],
        )
${rules}
`,
  'buildspec.yml': 'phases:\n  build:\n    commands:\n      - npx cdk synth\n',
  'infra.py':
    'from steps.churn import churn_pipeline\nfrom stacks.endpoint import Endpoint\n\nprint(churn_pipeline("role"))\nEndpoint(None, "live")\n',
  'stacks/endpoint.py': `import aws_cdk as cdk
from aws_cdk import aws_cloudwatch as cloudwatch
from aws_cdk import aws_sagemaker as sagemaker


class Endpoint(cdk.Stack):
    def __init__(self, scope, name):
        sagemaker.CfnEndpoint(self, "Endpoint", endpoint_config_name="c")
        sagemaker.CfnMonitoringSchedule(self, "Monitor", endpoint_name="live")
        cloudwatch.CfnAlarm(self, "Drift", threshold=0.2, metric_name="drift")
`,
  'steps/measure.py': measure,
})

const rules = `        events.Rule(
            self,
            "Drift",
            event_pattern=events.EventPattern(source=["aws.cloudwatch"]),
            schedule=events.Schedule.rate(cdk.Duration.days(30)),
            targets=[targets.SageMakerPipeline(arn)],
        )`

describe('a pipeline of SageMaker in an app of the CDK', () => {
  const whole: Files = { ...program(rules), 'steps/churn.py': definition(condition, registration) }

  test.each<[string, string]>([
    ['training-in-workflow', 'met'],
    ['training-on-change', 'met'],
    ['scheduled-retraining', 'met'],
    ['event-driven-retraining', 'met'],
    ['training-outputs-persisted', 'met'],
    ['pipeline-defined', 'met'],
    ['pipeline-verified-in-ci', 'partial'],
    ['pipeline-smoke-test', 'unmet'],
    ['data-validation', 'partial'],
    ['experiment-tracking', 'met'],
    ['lineage-recorded', 'partial'],
    ['model-registry', 'met'],
    ['model-quality-gate', 'met'],
    ['automated-deployment', 'partial'],
    ['infrastructure-as-code', 'met'],
    ['container-defined', 'met'],
    ['drift-detection', 'met'],
    ['alerting', 'met'],
    ['service-observability', 'met'],
    ['feedback-loop', 'met'],
    ['progressive-rollout', 'unmet'],
  ])('%s is %s', async (id, expected) => {
    expect(await status(id, whole)).toBe(expected)
  })

  test('its steps are tasks of the automation', async () => {
    expect(await tasks(whole)).toEqual([
      'deploy',
      'evaluate',
      'monitor',
      'provision-compute',
      'register-model',
      'run-pipeline',
      'train',
    ])
  })

  test.each<[string, string]>([
    ['automated-deployment', 'met'],
    ['versioned-release-trigger', 'met'],
  ])('that a decision in the registry delivers: %s is %s', async (id, expected) => {
    const approved = `        events.Rule(
            self,
            "Approved",
            event_pattern=events.EventPattern(source=["aws.sagemaker"]),
            targets=[targets.CodePipeline(pipeline)],
        )`
    const files = { ...program(approved), 'steps/churn.py': definition(condition, registration) }
    expect(await status(id, files)).toBe(expected)
  })

  test.each<[string, string]>([
    ['scheduled-retraining', 'unmet'],
    ['event-driven-retraining', 'unmet'],
    ['feedback-loop', 'unmet'],
  ])('without rules: %s is %s', async (id, expected) => {
    const files = { ...program(''), 'steps/churn.py': definition(condition, registration) }
    expect(await status(id, files)).toBe(expected)
  })

  test.each<[string, string]>([
    ['model-quality-gate', 'unmet'],
    ['model-registry', 'unmet'],
    ['experiment-tracking', 'unmet'],
    ['lineage-recorded', 'unmet'],
  ])('that only trains: %s is %s', async (id, expected) => {
    const files = { ...program(rules), 'steps/churn.py': definition('', '') }
    expect(await status(id, files)).toBe(expected)
  })
})

/** A state machine that the code of a build defines, and templates that a pipeline applies. */
const machine = (tags: string, variable: string) => `from stepfunctions import steps
from sagemaker.estimator import Estimator

fit = steps.TrainingStep("Fit the model", estimator=Estimator("image"), experiment_config={"ExperimentName": "churn"}${tags})
ask = steps.compute.LambdaStep("Ask for metrics", parameters={})
good = steps.choice_rule.ChoiceRule.NumericLessThan(variable=ask.output()["${variable}"], value=10)
choice = steps.states.Choice("Good enough")
choice.add_choice(rule=good, next_step=steps.states.Succeed("Good"))
choice.default_choice(next_step=steps.states.Fail("Bad"))
steps.sagemaker.ModelStep("Keep", model=fit.get_expected_model())
chain = steps.states.Chain([fit, ask, choice])
`
const tagged = ', tags={\n    "GitCommitHash": commit,\n    "DataVersionId": version,\n}'

const pipeline = (state: string) => `Resources:
  Data:
    Type: AWS::S3::Bucket
    Properties: { VersioningConfiguration: { Status: Enabled } }
  Build:
    Type: AWS::CodeBuild::Project
    Properties: { Source: { Type: CODEPIPELINE, BuildSpec: ml/buildspec.yml } }
  Delivery:
    Type: AWS::CodePipeline::Pipeline
    Properties:
      Stages:
        - Name: Source
          Actions:
            - ActionTypeId: { Category: Source, Provider: S3 }
            - ActionTypeId: { Category: Source, Provider: CodeCommit }
        - Name: Build
          Actions:
            - ActionTypeId: { Category: Build, Provider: CodeBuild }
              Configuration: { ProjectName: !Ref Build }
        - Name: Train
          Actions:
            - ActionTypeId: { Category: Invoke, Provider: StepFunctions }
              Configuration: { StateMachineArn: x }
        - Name: Trial
          Actions:
            - ActionTypeId: { Category: Deploy, Provider: CloudFormation }
              Configuration: { StackName: deploy-trial }
        - Name: Live
          Actions:
            - ActionTypeId: { Category: Deploy, Provider: CloudFormation }
              Configuration: { StackName: deploy-live }
  Drift:
    Type: AWS::Events::Rule
    Properties:
      EventPattern: { source: [aws.cloudwatch] }
      Targets: [{ Arn: !Sub "arn:aws:codepipeline:x:y:\${Delivery}" }]
  Monthly:
    Type: AWS::Events::Rule
    Properties:
      State: ${state}
      ScheduleExpression: rate(30 days)
      Targets: [{ Arn: !Sub "arn:aws:codepipeline:x:y:\${Delivery}" }]
`
const service = (preference: string) => `Transform: AWS::Serverless-2016-10-31
Resources:
  Endpoint:
    Type: AWS::SageMaker::Endpoint
    Properties: { EndpointConfigName: c }
  Monitor:
    Type: AWS::SageMaker::MonitoringSchedule
    Properties: { EndpointName: live }
  Alarm:
    Type: AWS::CloudWatch::Alarm
    Properties: { AlarmName: drift }
  Front:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: ../front
      Handler: app.handler
      Runtime: python3.11
${preference}
`
const canary = `      DeploymentPreference:
        Type: Canary10Percent5Minutes
        Alarms: [!Ref Alarm]
        Hooks: { PreTraffic: !Ref Check }
        TriggerConfigurations: [{ TriggerEvents: [DeploymentFailure] }]`

const templates = (
  over: Partial<Record<'state' | 'preference' | 'tags' | 'variable', string>> = {},
): Files => ({
  'pipeline.yml': pipeline(over.state ?? 'ENABLED'),
  'templates/service.yml': service(over.preference ?? canary),
  'ml/buildspec.yml':
    'phases:\n  install:\n    runtime-versions:\n      python: 3.11\n  build:\n    commands:\n      - cd $CODEBUILD_SRC_DIR\n      - python ml/machine.py\n',
  'ml/machine.py': machine(over.tags ?? tagged, over.variable ?? 'TrainingMetrics'),
  'front/app.py':
    'import boto3\n\n\ndef handler(event, context):\n    return boto3.client("sagemaker-runtime").invoke_endpoint()\n',
})

describe('a state machine that a pipeline of CloudFormation runs', () => {
  test.each<[string, string]>([
    ['training-in-workflow', 'met'],
    ['scheduled-retraining', 'met'],
    ['event-driven-retraining', 'met'],
    ['pipeline-defined', 'met'],
    ['data-versioned', 'partial'],
    ['model-versioned', 'met'],
    ['lineage-recorded', 'met'],
    ['experiment-tracking', 'met'],
    ['model-registry', 'partial'],
    ['model-quality-gate', 'met'],
    ['deployment-gated', 'met'],
    ['progressive-rollout', 'met'],
    ['rollback-path', 'met'],
    ['infrastructure-as-code', 'met'],
    ['inference-tested', 'partial'],
    ['drift-detection', 'met'],
    ['feedback-loop', 'met'],
    ['interpreter-pinned', 'met'],
    ['ci-bounded-runs', 'not-applicable'],
  ])('%s is %s', async (id, expected) => {
    expect(await status(id, templates())).toBe(expected)
  })

  test('its templates keep a monitor and messages running', async () => {
    expect(await tasks(templates())).toEqual([
      'deploy',
      'evaluate',
      'monitor',
      'notify',
      'provision-compute',
      'register-model',
      'run-pipeline',
      'train',
    ])
  })

  test('a schedule that is switched off counts in part', async () => {
    const judged = await judge('scheduled-retraining', templates({ state: 'DISABLED' }))
    expect(judged).toMatchObject({ status: 'partial', evidence: [{ path: 'pipeline.yml', line: 37 }] })
  })

  test.each<[string, string]>([
    ['progressive-rollout', 'unmet'],
    ['rollback-path', 'unmet'],
    ['inference-tested', 'unmet'],
  ])('all traffic at once: %s is %s', async (id, expected) => {
    const preference = '      DeploymentPreference: { Type: AllAtOnce }'
    expect(await status(id, templates({ preference }))).toBe(expected)
  })

  test('tags and metrics are what they say', async () => {
    expect(await status('lineage-recorded', templates({ tags: ', tags={"Team": "ml"}' }))).toBe('unmet')
    expect(await status('model-quality-gate', templates({ variable: 'RowCount' }))).toBe('unmet')
    expect(await status('deployment-gated', templates({ variable: 'RowCount' }))).toBe('partial')
  })
})

describe('functions that the stages of a pipeline call', () => {
  const stages = (handler: string): Files => ({
    'ml/pipeline.yml': `Resources:
  Fit:
    Type: AWS::Lambda::Function
    Properties:
      FunctionName: !Join ["-", [fit, !Ref Team]]
      Handler: ${handler}
  Delivery:
    Type: AWS::CodePipeline::Pipeline
    Properties:
      Stages:
        - Name: Source
          Actions: [{ ActionTypeId: { Category: Source, Provider: S3 } }]
        - Name: Fit
          Actions:
            - Name: Start
              ActionTypeId: { Category: Invoke, Provider: Lambda }
              Configuration: { FunctionName: !Join ["-", [fit, !Ref Team]] }
`,
    'ml/functions/fit.py':
      'import boto3\n\n\ndef handler(event, context):\n    boto3.client("sagemaker").create_training_job(TrainingJobName="x")\n',
  })

  test('run the file of their handler', async () => {
    expect(await tasks(stages('fit.handler'))).toEqual(['train'])
    expect(await tasks(stages('other.handler'))).toEqual([])
  })
})

describe('rules that start an orchestrator themselves', () => {
  const rule = (target: string): Files => ({
    'infra/template.yml': `Resources:
  Churn:
    Type: AWS::SageMaker::Pipeline
    Properties: { PipelineName: churn }
  Nightly:
    Type: AWS::Events::Rule
    Properties:
      ScheduleExpression: rate(1 day)
      Targets: [{ Arn: ${target}, Id: a }]
`,
    'train.py': 'from sklearn.svm import SVC\n\nSVC().fit([[1], [2]], [0, 1])\n',
  })

  test('train on their schedule, where they start a pipeline', async () => {
    expect(await status('scheduled-retraining', rule('!GetAtt Churn.Arn'))).toBe('met')
    expect(await status('scheduled-retraining', rule('!GetAtt Topic.Arn'))).toBe('unmet')
  })
})

describe('state machines of templates', () => {
  const states = (threshold: string) => `{
  "StartAt": "Fit",
  "States": {
    "Fit": { "Type": "Task", "Resource": "arn:aws:states:::sagemaker:createTrainingJob.sync", "Next": "Measure" },
    "Measure": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Next": "Choose" },
    "Choose": { "Type": "Choice", "Choices": [{ "Variable": "${threshold}", "NumericLessThan": 5, "Next": "Keep" }] },
    "Keep": { "Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sagemaker:createModelPackage", "End": true }
  }
}`
  const template = (definition: string): Files => ({
    'infra/template.yml': `Resources:
  Churn:
    Type: AWS::StepFunctions::StateMachine
    Properties:
${definition}
  Weekly:
    Type: AWS::Events::Rule
    Properties:
      ScheduleExpression: rate(7 days)
      Targets: [{ Arn: !Ref Churn, Id: a }]
`,
    'score.py': 'import xgboost\n\nprint(xgboost.Booster().predict([]))\n',
  })
  const block = (text: string) => `      DefinitionString: !Sub |\n${text.replace(/^/gm, '        ')}`
  const good = template(block(states('$.metrics.rmse')))

  test('train, evaluate and register by what their states ask for', async () => {
    expect(await tasks(good)).toEqual(['evaluate', 'register-model', 'run-pipeline', 'train'])
    const judged = await judge('training-in-workflow', good)
    expect(judged).toMatchObject({ status: 'met', evidence: [{ path: 'infra/template.yml', line: 9 }] })
    expect(await status('pipeline-defined', good)).toBe('met')
    expect(await status('model-quality-gate', good)).toBe('met')
    expect(await status('scheduled-retraining', good)).toBe('met')
  })

  test('decide nothing on the model by a count', async () => {
    const counted = template(block(states('$.rows')))
    expect(await status('model-quality-gate', counted)).toBe('unmet')
    expect(await tasks(counted)).not.toContain('evaluate')
  })

  test('may lie in a file of their own', async () => {
    const apart = template('      DefinitionUri: machine.asl.json')
    expect(await tasks({ ...apart, 'infra/machine.asl.json': states('$.metrics.rmse') })).toContain('train')
    expect(await tasks(apart)).not.toContain('train')
  })

  test('are read in linear time, also where aliases repeat them', async () => {
    const rows = Array.from({ length: 12 }, (_, at) => `  a${at}: &a${at} [${`*a${at - 1}, `.repeat(9)}x]`)
    const text = `Resources:\n  M:\n    Type: AWS::StepFunctions::StateMachine\n    Properties: { Definition: { States: {} } }\nX:\n  a: &a-1 [x]\n${rows.join('\n')}\n`
    const before = performance.now()
    await tasks({ 'infra/template.yml': text, 'train.py': 'import sklearn\n' })
    expect(performance.now() - before).toBeLessThan(5000)
  })
})
