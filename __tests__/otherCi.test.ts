import { expect, test } from 'vitest'
import { parseOtherCi } from '../src/facts/otherCi.ts'
import { mayBeOtherCi } from '../src/facts/otherCiServices.ts'

/** What a configuration runs, line by line, and what starts it. */
function read(path: string, text: string) {
  const workflow = parseOtherCi(path, text)
  return workflow === null
    ? null
    : {
        service: workflow.name,
        events: workflow.events.map(({ name }) => name),
        steps: workflow.jobs.flatMap(({ steps }) =>
          steps.map(
            ({ run, shell }) => `${run?.line}${shell === null ? '' : ` ${shell}`} ${run?.text.trimEnd()}`,
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
    events: ['push', 'schedule'],
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
`
  expect(read('.gcp/cloudbuild.yaml', text)).toEqual({
    service: 'Cloud Build',
    events: [],
    steps: [
      '2 gcloud ai custom-jobs create --display-name "my job"',
      '9 python train.py',
      '10 pytest',
      '13 make deploy',
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
  expect(read('.travis.yml', 'language: python\n')).toBeNull()
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
