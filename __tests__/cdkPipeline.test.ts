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

test('the same in TypeScript: imports, variables, objects for keywords, stages as objects', async () => {
  const program = `import { Stack, aws_events_targets as targets } from 'aws-cdk-lib'
import * as codepipeline from 'aws-cdk-lib/aws-codepipeline'
import { CloudFormationCreateUpdateStackAction, CodeBuildAction, S3SourceAction } from 'aws-cdk-lib/aws-codepipeline-actions'
import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import * as codebuild from '@aws-cdk/aws-codebuild'
import { Pipeline } from './unrelated'

export class Delivery extends Stack {
  // new Rule(this, 'Commented', { targets: [new targets.CodePipeline(p)] })
  constructor(scope, id) {
    const build = new codebuild.PipelineProject(this, 'Build', {
      buildSpec: codebuild.BuildSpec.fromSourceFilename('ml/buildspec.yml'),
    })
    const data = new S3SourceAction({ actionName: 'Data', bucket, output })
    this.line = new codepipeline.Pipeline(this, 'Line', {
      stages: [
        { stageName: 'Source', actions: [data] },
        { stageName: 'Build', actions: [new CodeBuildAction({ actionName: 'B', project: build })] },
      ],
    })
    this.line.addStage({
      stageName: "Live",
      actions: [new CloudFormationCreateUpdateStackAction({ actionName: 'A', stackName: \`deploy-${'$'}{id}\` })],
    })
    new Rule(this, 'Drift', {
      eventPattern: { source: ['aws.cloudwatch'] },
      targets: [new targets.CodePipeline(this.line)],
    })
    new Rule(this, 'Weekly', { schedule: Schedule.expression('rate(7 days)'), targets: [new targets.CodePipeline(p)], enabled: false })
    new Rule(this, 'Nightly', { schedule: Schedule.expression('rate(1 day)'), targets: [new targets.SfnStateMachine(m)] })
    new Pipeline(this, 'Other')
  }
}
`
  const facts = await collectFacts(
    snapshotOf({
      'cdk.json': '{}',
      'lib/delivery.ts': program,
      'ml/buildspec.yml': 'phases:\n  build:\n    commands:\n      - python train.py\n',
    }),
  )
  expect(
    facts.otherCi.map(({ path, events, jobs }) => [
      path,
      events.map(event => `${event.name} ${event.line}`).join(),
      jobs.map(({ id, steps }) => `${id} ${steps.map(({ line, uses }) => `${line} ${uses?.value}`)}`).join(),
    ]),
  ).toEqual([
    [
      'lib/delivery.ts',
      'object_created 14,alarm 25,schedule 30',
      'Live 23 CloudFormation,rule at line 30 30 StepFunctions',
    ],
    ['ml/buildspec.yml', 'object_created 14,alarm 25,schedule 30', 'CodeBuild 4 undefined'],
  ])
})

test('hostile TypeScript is read in linear time', async () => {
  const start = "import * as events from 'aws-cdk-lib/aws-events'\n"
  for (const text of [
    '/*'.repeat(60_000),
    '"\\'.repeat(60_000),
    '`\\`'.repeat(40_000),
    'events.Rule('.repeat(9_000),
    `events.Rule({${'a: 1,'.repeat(30_000)}})`,
    '{stageName:'.repeat(15_000),
  ]) {
    const before = performance.now()
    await collectFacts(snapshotOf({ 'cdk.json': '{}', 'lib/a.ts': start + text }))
    expect(performance.now() - before).toBeLessThan(3000)
  }
})
