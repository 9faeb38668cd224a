import { expect, test } from 'vitest'
import { understand } from '../src/audit.ts'
import { linked, parseOtherCi, parseTemplate } from '../src/facts/otherCi/index.ts'
import { mayBeOtherCi } from '../src/facts/otherCi/services.ts'
import { snapshotOf } from '../src/snapshot/memory.ts'

/** What a configuration runs, line by line, and what starts it. */
function read(path: string, text: string) {
  const workflow = parseOtherCi(path, text)?.workflow ?? null
  return workflow === null
    ? null
    : {
        service: workflow.name,
        events: workflow.events.map(({ name }) => name),
        steps: workflow.jobs.flatMap(({ steps }) =>
          steps.map(({ line, uses, run, shell }) =>
            uses === null
              ? `${line}${shell === null ? '' : ` ${shell}`} ${run?.text.trimEnd()}`
              : `${line} uses ${uses.reference.kind === 'repository' ? uses.reference.slug : ''}`,
          ),
        ),
      }
}

test('GitLab: the lines of a job are one script, each on its line', () => {
  const text =
    'train:\n  image: python\n  before_script:\n    - cd src\n    # a comment\n    - pip install dvc\n  script: |\n    dvc repro\n'
  expect(read('.gitlab-ci.yml', text)).toEqual({
    service: 'GitLab CI',
    events: ['push'],
    steps: ['4 cd src\n\npip install dvc', '8 dvc repro'],
  })
})

test('Azure Pipelines: scripts of tasks, PowerShell, variables that are no command substitution, triggers', () => {
  const text = `trigger: none
pr: [main]
schedules: [{ cron: '0 0 * * *' }]
steps:
- task: AzureCLI@2
  inputs:
    command: build
    inlineScript: python $(Build.SourcesDirectory)/train.py --data $(DATA_PATH) --day $(date)
- pwsh: Write-Host hi
- task: PythonScript@0
  inputs: { scriptPath: src/score.py }
`
  expect(read('.pipelines/ci.yml', text)).toEqual({
    service: 'Azure Pipelines',
    events: ['pull_request', 'schedule'],
    steps: [
      '8 python ./train.py --data ${DATA_PATH} --day $(date)',
      '9 pwsh Write-Host hi',
      '11 python src/score.py',
    ],
  })
  expect(read('azure-pipelines.yml', 'trigger: none\nsteps:\n- bash: make\n')?.events).toEqual([])
})

test('Cloud Build: an image takes arguments; nothing in the tree starts it', () => {
  const text = `steps:
- name: gcr.io/cloud-builders/gcloud
  args: [ai, custom-jobs, create, --display-name, 'my job']
- name: python:3.12
  entrypoint: bash
  args:
  - -c
  - |
    python train.py
- name: '$_IMAGE'
  entrypoint: pytest
- name: ubuntu
  script: make deploy
images: ['$_IMAGE']
`
  expect(read('.gcp/cloudbuild.yaml', text)).toEqual({
    service: 'Cloud Build',
    events: [],
    steps: [
      '2 gcloud ai custom-jobs create --display-name "my job"',
      '9 python train.py',
      '10 pytest',
      '13 make deploy',
      '14 docker push "$_IMAGE"',
    ],
  })
  expect(read('build/values.yaml', 'replicas: 3\nsteps: none\n')).toBeNull()
})

test('other services', () => {
  expect(
    read(
      '.circleci/config.yml',
      'jobs:\n  build:\n    steps:\n    - run: make test\n    - run: { name: x, command: make train }\n',
    )?.steps,
  ).toEqual(['4 make test', '5 make train'])
  expect(read('model/buildspec.yml', 'phases:\n  build:\n    commands: [cdk deploy]\n')).toMatchObject({
    service: 'CodeBuild',
    events: [],
    steps: ['3 cdk deploy'],
  })
  expect(
    read(
      'Jenkinsfile',
      'stage(\'x\') { steps { sh \'python train.py\' } }\nsh(script: """\ndvc push\n""")\nsh \'open',
    ),
  ).toMatchObject({ service: 'Jenkins', steps: ['1 python train.py', '2 \ndvc push'] })
  expect(read('JenkinsfileTraining', "pipeline \n{ steps { sh 'python train.py' } }")?.steps).toEqual([
    '2 python train.py',
  ])
  expect(read('JenkinsfileNotes', "sh 'python train.py'")).toBeNull()
  expect(read('.travis.yml', 'language: python\n')?.steps).toEqual([])
  expect(
    read(
      '.travis.yml',
      'deploy:\n  - provider: pypi\n    user: me\n  - provider: script\n    script: make push\n',
    )?.steps,
  ).toEqual(['2 uses travis-deploy/pypi', '5 make push'])
})

test('Travis CI: what is delivered after the build, by ready-made providers or a script', async () => {
  const delivered = async (deploy: string) => {
    const files = { '.travis.yml': `language: python\nscript: pytest\n${deploy}` }
    const { elsewhere } = await understand(snapshotOf(files), { profile: null, ignorePaths: [] })
    return elsewhere.map(({ id }) => id)
  }
  expect(await delivered('deploy:\n  provider: pypi\n  user: me\n')).toEqual([
    'test',
    'build-package',
    'publish-package',
  ])
  const list = 'deploy:\n  - provider: pages\n  - provider: script\n    script: docker push acme/model\n'
  expect(await delivered(list)).toEqual(['test', 'docs', 'publish-image'])
})

test('only a file at the place of a service is read', () => {
  const paths = [
    '.gitlab-ci.yml',
    'sub/.gitlab-ci.yml',
    'ci/azure-pipelines-docs.yml',
    'build/deploy.yaml',
    'src/build/deploy.py',
    'rebuild/x.yaml',
  ]
  expect(paths.filter(mayBeOtherCi)).toEqual([
    '.gitlab-ci.yml',
    'ci/azure-pipelines-docs.yml',
    'build/deploy.yaml',
  ])
})

test('Azure Pipelines: jobs, ready-made tasks, and templates that start when what takes them in does', () => {
  const pipeline = `trigger: [main]
resources:
  pipelines:
    - pipeline: train
      source: train-ci
      trigger: { branches: { include: [main] } }
stages:
  - stage: Deploy
    jobs:
      - deployment: Online
        environment: production
        strategy:
          runOnce:
            deploy:
              steps:
                - template: steps/check.yml
                - template: shared/x.yml@other
                - task: AzureWebAppContainer@1
                  inputs: { appName: churn }
`
  const files = {
    '.pipelines/cd.yml': pipeline,
    '.pipelines/steps/check.yml': 'steps:\n  - template: ../lint.yml\n  - script: pytest\n',
    '.pipelines/lint.yml': 'steps:\n  - script: flake8\n',
    '.pipelines/alone.yml': 'steps:\n  - script: make\n',
  }
  const parsed = Object.entries(files).flatMap(([path, text]) => parseOtherCi(path, text) ?? [])
  expect(linked(parsed).map(({ path, events }) => [path, events.map(({ name }) => name)])).toEqual([
    ['.pipelines/cd.yml', ['push', 'workflow_run']],
    ['.pipelines/steps/check.yml', ['push', 'workflow_run']],
    ['.pipelines/lint.yml', ['push', 'workflow_run']],
    ['.pipelines/alone.yml', []],
  ])
  expect(read('.pipelines/cd.yml', pipeline)?.steps).toEqual([
    '18 uses azure-pipelines-tasks/AzureWebAppContainer',
  ])
  const [online] = parsed[0]?.workflow.jobs ?? []
  expect([online?.id, online?.environment?.value]).toEqual(['Online', 'production'])
})

test('CodePipeline: stages of a template, the build specification they run, the rules that start them', () => {
  const template = `Resources:
  Build:
    Type: AWS::CodeBuild::Project
    Properties:
      Source: { Type: CODEPIPELINE, BuildSpec: model/buildspec.yml }
  Inline:
    Type: AWS::CodeBuild::Project
    Properties:
      Source:
        BuildSpec: |
          phases:
            build:
              commands:
                - pytest
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
            - ActionTypeId: { Category: Test, Provider: CodeBuild }
              Configuration: { ProjectName: !Ref Inline }
        - Name: Train
          Actions:
            - ActionTypeId: { Category: Invoke, Provider: StepFunctions }
              Configuration: { StateMachineArn: x }
  Changed:
    Type: AWS::Events::Rule
    Properties:
      EventPattern: { source: [aws.codecommit] }
      Targets: [{ Arn: !Sub "arn:aws:codepipeline:\${AWS::Region}:x:\${Delivery}" }]
  Drift:
    Type: AWS::Events::Rule
    Properties:
      EventPattern: { source: [aws.cloudwatch] }
      Targets: [{ Arn: !GetAtt Delivery.Arn }]
  Monthly:
    Type: AWS::Events::Rule
    Properties:
      State: DISABLED
      ScheduleExpression: cron(0 12 1 * ? *)
      Targets: [{ Arn: !GetAtt Delivery.Arn }]
`
  const parsed = ['infra/pipeline.yml', 'src/model/buildspec.yml'].flatMap(path => {
    const text = path.startsWith('infra')
      ? template
      : 'phases:\n  build:\n    commands:\n      - python train.py\n'
    return parseOtherCi(path, text) ?? []
  })
  expect(read('infra/pipeline.yml', template)).toEqual({
    service: 'CodePipeline',
    events: ['push', 'alarm'],
    steps: ['14 pytest', '31 uses aws-codepipeline/StepFunctions'],
  })
  expect(linked(parsed).map(({ path, events }) => [path, events.map(({ name }) => name)])).toEqual([
    ['infra/pipeline.yml', ['push', 'alarm']],
    ['src/model/buildspec.yml', ['push', 'alarm']],
  ])
  expect(read('infra/pipeline.yml', 'Resources: {}\n')).toBeNull()
})

test('Taskcluster: the commands of tasks at any depth of the template, as a script, as words, as lines', () => {
  const text = `version: 1
tasks:
  $if: 'tasks_for == "github-push"'
  then:
    - payload:
        image: python:3.12
        command:
          - /bin/bash
          - --login
          - -c
          - |
            pip install .
            python train.py
    - payload: { image: ubuntu, command: [make, 'a b'] }
    - payload:
        command:
          - git clone x
          - tox -e py
    - payload:
        $merge:
          - command: [[pytest, -q], [ruff, check]]
`
  expect(read('.taskcluster.yml', text)).toEqual({
    service: 'Taskcluster',
    events: ['push'],
    steps: [
      '12 pip install .\npython train.py',
      '14 make "a b"',
      '17 git clone x\ntox -e py',
      '21 pytest -q',
      '21 ruff check',
    ],
  })
})

test('a service is set up where its name says so, whatever can be read of what it runs', () => {
  expect(read('.taskcluster.yml', 'version: 1\ntasks: []\n')).toEqual({
    service: 'Taskcluster',
    events: ['push'],
    steps: [],
  })
  expect(read('.gitlab-ci.yml', '# nothing yet\n')).toBe(null)
  expect(read('build/values.yml', 'a: 1\n')).toBe(null)
  const pipeline = parseOtherCi('.gitlab-ci.yml', 'include: { project: shared/ci, file: ml.yml }\n')
  expect(linked(pipeline === null ? [] : [pipeline]).map(({ path }) => path)).toEqual(['.gitlab-ci.yml'])
})

test('templates of Azure take the values that they are given, each way in for itself', () => {
  const files = {
    'azure-pipelines.yml': `trigger: [main]
jobs:
- template: ci/templates/run.yml
  parameters: { script: train.py, kind: aci }
- template: /ci/templates/run.yml
  parameters:
    script: evaluate.py
    kind: aks
`,
    'ci/templates/run.yml': `parameters:
- { name: script, type: string }
- { name: kind, type: string }
- { name: level, type: string, default: info }
jobs:
- job: start
  steps:
  - \${{ if eq(parameters.kind, 'aks') }}:
    - bash: check-cluster
  - task: PythonScript@0
    inputs:
      scriptPath: $(Pipeline.Workspace)/drop/src/\${{ parameters.script }}
      arguments: --log \${{parameters['level']}} --other \${{ parameters.unknown }}
`,
  }
  const pipelines = Object.entries(files).flatMap(([path, text]) => parseTemplate(path, text) ?? [])
  const run = linked(pipelines).map(({ path, events, jobs }) => ({
    path,
    events: events.map(({ name }) => name),
    steps: jobs.flatMap(({ steps }) => steps.map(({ run: script }) => script?.text)),
  }))
  expect(run).toEqual([
    {
      path: 'ci/templates/run.yml',
      events: ['push'],
      steps: [
        'python ./src/train.py --log info --other ${{ parameters.unknown }}',
        'check-cluster',
        'python ./src/evaluate.py --log info --other ${{ parameters.unknown }}',
      ],
    },
  ])
})

test('a template is read where a pipeline takes it in, whatever it is called', async () => {
  const { automation } = await understand(
    snapshotOf({
      'azure-pipelines.yml': 'jobs:\n- template: ci/run.yml\n  parameters: { script: train.py }\n',
      'ci/run.yml': 'jobs:\n- job: a\n  steps:\n  - bash: python ${{ parameters.script }}\n',
      'ci/other.yml': 'jobs:\n- job: a\n  steps:\n  - bash: python other.py\n',
      'train.py': 'from sklearn.svm import SVC\nSVC().fit([[1], [2]], [0, 1])\n',
    }),
    { profile: null, ignorePaths: [] },
  )
  expect([
    ...new Set(automation.elsewhere.map(({ workflow, path, line }) => [workflow.path, path, line].join(' '))),
  ]).toEqual(['ci/run.yml ci/run.yml 4', 'ci/run.yml train.py 1'])
})
