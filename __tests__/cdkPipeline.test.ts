import { expect, test } from 'vitest'
import { collectFacts } from '../src/facts/index.ts'
import { snapshotOf } from '../src/snapshot/memory.ts'

const head = `import aws_cdk as cdk
from aws_cdk import aws_codebuild as codebuild
from aws_cdk import aws_codepipeline as codepipeline
from aws_cdk import aws_codepipeline_actions as actions
from aws_cdk import aws_events as events
from aws_cdk import aws_events_targets as targets


class Delivery(cdk.Stack):
    def __init__(self, scope, name):
        super().__init__(scope, name)
`

/** What the programs of an app run, and what starts it. */
async function read(body: string, more: Readonly<Record<string, string>> = {}) {
  const program =
    head +
    body
      .split('\n')
      .map(line => `        ${line}\n`)
      .join('')
  const facts = await collectFacts(
    snapshotOf({ 'cdk.json': '{"app": "python app.py"}', 'stacks/delivery.py': program, ...more }),
  )
  return facts.otherCi.map(({ path, name, events, jobs }) => ({
    path,
    name,
    events: events.map(event => `${event.name} ${event.line}`),
    jobs: jobs.map(({ id, needs, environment, steps }) => {
      const what = steps.map(
        ({ line, uses, run, workingDirectory }) =>
          `${line} ${uses?.value ?? `${workingDirectory ?? '.'}: ${run?.text.trimEnd()}`}`,
      )
      return [id, needs.join(), environment?.value ?? '', ...what].join(' | ')
    }),
  }))
}

test('stages with their actions in place, and the source that starts them', async () => {
  const found = await read(`pipeline = codepipeline.Pipeline(self, "Pipeline")
pipeline.add_stage(
    stage_name="Source",
    actions=[actions.CodeCommitSourceAction(action_name="Code", repository=repo, output=source)],
)
pipeline.add_stage(
    stage_name="Staging",
    actions=[
        actions.CloudFormationCreateUpdateStackAction(action_name="Apply", stack_name="deploy-staging"),
        actions.ManualApprovalAction(action_name="Approve"),
    ],
)
pipeline.add_stage(stage_name="Train", actions=[actions.StepFunctionInvokeAction(action_name="Run")])`)
  expect(found).toEqual([
    {
      path: 'stacks/delivery.py',
      name: 'CodePipeline',
      events: ['push 15'],
      jobs: ['Staging |  | Staging | 20 CloudFormation | 21 Manual', 'Train | Staging |  | 24 StepFunctions'],
    },
  ])
})

test('stages that name their actions by variables take those made before them', async () => {
  const [pipeline] = await read(`first = actions.S3SourceAction(action_name="Data", bucket=bucket, output=out)
pipeline = codepipeline.Pipeline(self, "Pipeline")
pipeline.add_stage(stage_name="Source", actions=[first])
second = actions.EcsDeployAction(action_name="Roll", service=service)
pipeline.add_stage(stage_name="Roll", actions=[second])`)
  expect(pipeline?.events).toEqual(['object_created 12'])
  expect(pipeline?.jobs).toEqual(['Roll |  | Roll | 15 ECS'])
})

test('rules that are switched on start a pipeline of code or of machine learning; others start nothing', async () => {
  const rule = (name: string, source: string, more: string) => `events.Rule(
    self,
    "${name}",
    event_pattern=events.EventPattern(source=["${source}"]),
    ${more}
)`
  const [pipeline] = await read(
    [
      'events.Rule(self, "Weekly", schedule=events.Schedule.cron(hour="3"), targets=[targets.SageMakerPipeline(arn)])',
      rule('Drift', 'aws.cloudwatch', 'targets=[targets.CodePipeline(pipeline)],'),
      rule('Told', 'aws.sagemaker', 'targets=[targets.LambdaFunction(tell)],'),
      rule('Off', 'aws.s3', 'enabled=False, targets=[targets.CodePipeline(pipeline)],'),
      `${rule('Image', 'aws.ecr', '')}\nadd_training_target(image_rule, sagemaker_pipeline_arn=arn)`,
    ].join('\n'),
  )
  expect(pipeline?.events).toEqual(['schedule 12', 'alarm 16', 'registry_package 34'])
  expect(pipeline?.jobs).toEqual([
    'rule at line 12 |  |  | 12 SageMakerPipeline',
    'rule at line 31 |  |  | 37 SageMakerPipeline',
  ])
})

test('projects build by the file that they name, or by the default one of each source folder', async () => {
  const spec = 'phases:\n  build:\n    commands:\n      - python $CODEBUILD_SRC_DIR/train.py\n'
  const stage = `codepipeline.Pipeline(self, "Pipeline").add_stage(stage_name="Build", actions=[])
actions.CodeCommitSourceAction(action_name="Code", repository=repo)
actions.CodeBuildAction(action_name="Build", project=build)`
  const run = 'python $CODEBUILD_SRC_DIR/'
  const plain = await read(`build = codebuild.PipelineProject(self, "Build")\n${stage}`, {
    'model/buildspec.yml': spec,
    'service/buildspec.yml': spec,
  })
  expect(plain.map(({ path, events, jobs }) => [path, events[0], jobs[0]])).toEqual([
    ['model/buildspec.yml', 'push 14', `CodeBuild |  |  | 4 model: ${run}model/train.py`],
    ['service/buildspec.yml', 'push 14', `CodeBuild |  |  | 4 service: ${run}service/train.py`],
  ])
  const named = await read(
    `build = codebuild.Project(self, "Build", build_spec=codebuild.BuildSpec.from_source_filename("ci/buildspec.yml"))\n${stage}`,
    { 'ci/buildspec.yml': spec, 'service/buildspec.yml': spec },
  )
  expect(named.map(({ path, events }) => [path, events.length])).toEqual([
    ['ci/buildspec.yml', 1],
    ['service/buildspec.yml', 0],
  ])
})

test('steps of the pipelines library are scripts; without an app of the CDK nothing is read', async () => {
  const body = `from aws_cdk import pipelines
pipelines.CodePipeline(
    self,
    "Pipeline",
    synth=pipelines.ShellStep(
        "Synth",
        input=pipelines.CodePipelineSource.git_hub("acme/model", "main"),
        commands=["pip install -r requirements.txt", "cdk synth"],
    ),
)`
  const [pipeline] = await read(body)
  expect(pipeline?.events).toEqual(['push 18'])
  expect(pipeline?.jobs).toEqual(['Synth |  |  | 16 .: pip install -r requirements.txt\ncdk synth'])
  const facts = await collectFacts(snapshotOf({ 'stacks/delivery.py': head + body }))
  expect(facts.otherCi).toEqual([])
})
