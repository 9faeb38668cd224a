import { describe, expect, it } from 'vitest'
import { CI, tracesOf, workflow } from './automationTraces.ts'

describe('images', () => {
  it('of a bake file are those of its targets and groups', async () => {
    expect(
      await tracesOf({
        [CI]: workflow(
          'docker buildx bake',
          'cd ml && docker buildx bake -f ../bake.json gpu',
          'docker buildx bake nothing',
        ),
        'docker-bake.hcl': [
          'group "default" { targets = ["api"] }',
          'target "base" {',
          '  context = "app"',
          '}',
          'target "api" {',
          '  inherits = ["base"]',
          '  dockerfile = "api.Dockerfile"',
          '  tags = ["acme/api:1"]',
          '}',
        ].join('\n'),
        'bake.json': '{"target": {"gpu": {"context": ".", "target": "train"}}}',
        'app/api.Dockerfile': 'FROM python:3.12\nRUN pip install .\n',
        'ml/Dockerfile': 'FROM python:3.12 AS train\nRUN python prep.py\nFROM train\nRUN echo other\n',
        'ml/prep.py': '',
      }),
    ).toMatchInlineSnapshot(`
      "push → .github/workflows/ci.yml:3 job ci → step 1 docker buildx bake
      push → .github/workflows/ci.yml:3 job ci → step 1 docker buildx bake → docker-bake.hcl:5 target api → app/api.Dockerfile:1 FROM → image python:3.12
      push → .github/workflows/ci.yml:3 job ci → step 1 docker buildx bake → docker-bake.hcl:5 target api → app/api.Dockerfile:2 RUN → pip install . (in app)
      push → .github/workflows/ci.yml:3 job ci → step 2 cd ml
      push → .github/workflows/ci.yml:3 job ci → step 2 docker buildx bake -f ../bake.json gpu (in ml)
      push → .github/workflows/ci.yml:3 job ci → step 2 docker buildx bake -f ../bake.json gpu → bake.json:1 target gpu → ml/Dockerfile:1 FROM → image python:3.12 (in ml)
      push → .github/workflows/ci.yml:3 job ci → step 2 docker buildx bake -f ../bake.json gpu → bake.json:1 target gpu → ml/Dockerfile:2 RUN → python prep.py (in ml)
      push → .github/workflows/ci.yml:3 job ci → step 2 docker buildx bake -f ../bake.json gpu → bake.json:1 target gpu → ml/Dockerfile:2 RUN → python prep.py → ml/prep.py (in ml)
      push → .github/workflows/ci.yml:3 job ci → step 3 docker buildx bake nothing
      push → .github/workflows/ci.yml:3 job ci → step 3 docker buildx bake nothing → docker buildx bake nothing (unresolved: no such target in docker-bake.hcl)"
    `)
  })

  it('and deployments of Cloud Build are the steps of its configuration', async () => {
    expect(
      await tracesOf({
        [CI]: workflow(
          'gcloud builds submit --config ci/cloudbuild.yaml',
          'gcloud builds submit -t gcr.io/p/app app',
        ),
        'ci/cloudbuild.yaml': [
          'steps:',
          '  - name: gcr.io/cloud-builders/docker',
          "    args: [build, -t, 'gcr.io/$PROJECT_ID/app', app]",
          '  - id: train',
          '    name: python:3.12',
          '    entrypoint: bash',
          "    args: ['-c', 'pip install . && python train.py']",
          '  - name: gcr.io/google.com/cloudsdktool/cloud-sdk',
          '    entrypoint: gcloud',
          '    args: [run, deploy, app]',
          "images: ['gcr.io/$PROJECT_ID/app']",
        ].join('\n'),
        'app/Dockerfile': 'FROM python:3.12\n',
        'train.py': '',
      }),
    ).toMatchInlineSnapshot(`
      "push → .github/workflows/ci.yml:3 job ci → step 1 gcloud builds submit --config ci/cloudbuild.yaml
      push → .github/workflows/ci.yml:3 job ci → step 1 gcloud builds submit --config ci/cloudbuild.yaml → ci/cloudbuild.yaml:2 build step → docker build -t gcr.io/$PROJECT_ID/app app
      push → .github/workflows/ci.yml:3 job ci → step 1 gcloud builds submit --config ci/cloudbuild.yaml → ci/cloudbuild.yaml:2 build step → docker build -t gcr.io/$PROJECT_ID/app app → app/Dockerfile:1 FROM → image python:3.12
      push → .github/workflows/ci.yml:3 job ci → step 1 gcloud builds submit --config ci/cloudbuild.yaml → ci/cloudbuild.yaml:4 build step train → pip install .
      push → .github/workflows/ci.yml:3 job ci → step 1 gcloud builds submit --config ci/cloudbuild.yaml → ci/cloudbuild.yaml:4 build step train → python train.py
      push → .github/workflows/ci.yml:3 job ci → step 1 gcloud builds submit --config ci/cloudbuild.yaml → ci/cloudbuild.yaml:4 build step train → python train.py → train.py
      push → .github/workflows/ci.yml:3 job ci → step 1 gcloud builds submit --config ci/cloudbuild.yaml → ci/cloudbuild.yaml:8 build step → gcloud run deploy app
      push → .github/workflows/ci.yml:3 job ci → step 1 gcloud builds submit --config ci/cloudbuild.yaml → ci/cloudbuild.yaml:11 images → docker push gcr.io/$PROJECT_ID/app
      push → .github/workflows/ci.yml:3 job ci → step 2 gcloud builds submit -t gcr.io/p/app app
      push → .github/workflows/ci.yml:3 job ci → step 2 gcloud builds submit -t gcr.io/p/app app → app/Dockerfile:1 FROM → image python:3.12"
    `)
  })
})

it('a build specification is what CodeBuild runs, for all that the tree tells', async () => {
  expect(
    await tracesOf({
      [CI]: workflow('aws codebuild start-build --project-name model'),
      'buildspec.yml': 'phases:\n  build:\n    commands:\n      - python train.py\n',
      'train.py': '',
    }),
  ).toMatchInlineSnapshot(`
    "push → .github/workflows/ci.yml:3 job ci → step 1 aws codebuild start-build --project-name model
    push → .github/workflows/ci.yml:3 job ci → step 1 aws codebuild start-build --project-name model → buildspec.yml:2 phase build → python train.py
    push → .github/workflows/ci.yml:3 job ci → step 1 aws codebuild start-build --project-name model → buildspec.yml:2 phase build → python train.py → train.py"
  `)
})

it('Nextflow runs the processes of a pipeline and of what it includes', async () => {
  expect(
    await tracesOf({
      [CI]: workflow(
        'nextflow run . -profile test',
        'nextflow run main.nf -stub',
        'nextflow run nf-core/rnaseq',
      ),
      'main.nf': [
        'include { TRAIN } from "./modules/train"',
        'process PREPARE {',
        '  input: path raw',
        '  script:',
        '  """',
        '  python prep.py --epochs ${params.epochs} > \\$HOME/out',
        '  """',
        '  stub:',
        '  """',
        '  touch out',
        '  """',
        '}',
        'workflow { PREPARE(Channel.of(1)) | TRAIN }',
      ].join('\n'),
      'modules/train.nf': "process TRAIN {\n  script:\n  template 'fit.sh'\n}\n",
      'templates/fit.sh': '#!/bin/bash\npython train.py\n',
      'prep.py': '',
      'train.py': '',
    }),
  ).toMatchInlineSnapshot(`
    "push → .github/workflows/ci.yml:3 job ci → step 1 nextflow run . -profile test
    push → .github/workflows/ci.yml:3 job ci → step 1 nextflow run . -profile test → main.nf:2 process PREPARE → python prep.py --epochs \${params_epochs}
    push → .github/workflows/ci.yml:3 job ci → step 1 nextflow run . -profile test → main.nf:2 process PREPARE → python prep.py --epochs \${params_epochs} → prep.py
    push → .github/workflows/ci.yml:3 job ci → step 1 nextflow run . -profile test → modules/train.nf:1 process TRAIN → python train.py
    push → .github/workflows/ci.yml:3 job ci → step 1 nextflow run . -profile test → modules/train.nf:1 process TRAIN → templates/fit.sh:2 python train.py → train.py
    push → .github/workflows/ci.yml:3 job ci → step 2 nextflow run main.nf -stub
    push → .github/workflows/ci.yml:3 job ci → step 3 nextflow run nf-core/rnaseq
    push → .github/workflows/ci.yml:3 job ci → step 3 nextflow run nf-core/rnaseq → nextflow run nf-core/rnaseq (unresolved: no such pipeline in the tree)"
  `)
})

it('a profile of Nextflow that only makes stubs runs nothing', async () => {
  const traces = await tracesOf({
    [CI]: workflow(
      'nextflow run . -profile docker,dry',
      'nextflow run . -profile test',
      'nextflow run . -profile full',
    ),
    'main.nf': 'process FIT {\n  script:\n  """\n  python fit.py\n  """\n}\n',
    'nextflow.config': [
      'profiles {',
      '  docker { docker.enabled = true }',
      '  dry {',
      '    stubRun = true',
      '  }',
      '  test   { includeConfig "conf/test.config" }',
      '  full { includeConfig "conf/full.config" }',
      '}',
    ].join('\n'),
    'conf/test.config': 'stubRun = true\n',
    'conf/full.config': '// stubRun = true\n',
    'fit.py': '',
  })
  expect(traces.split('\n').filter(line => line.endsWith('fit.py'))).toMatchInlineSnapshot(`
    [
      "push → .github/workflows/ci.yml:3 job ci → step 3 nextflow run . -profile full → main.nf:1 process FIT → python fit.py",
      "push → .github/workflows/ci.yml:3 job ci → step 3 nextflow run . -profile full → main.nf:1 process FIT → python fit.py → fit.py",
    ]
  `)
})

it('code submits files to a service, by the arguments that name them', async () => {
  expect(
    await tracesOf({
      [CI]: workflow('python pipelines/run.py'),
      'pipelines/run.py': 'from steps import build\nbuild()\n',
      'pipelines/steps.py': [
        'import os',
        'from sagemaker.pytorch import PyTorch',
        'from sagemaker.workflow.steps import ProcessingStep',
        'BASE = os.path.dirname(__file__)',
        'def build():',
        '    ProcessingStep(name="prep", code=os.path.join(BASE, "code/prep.py"))',
        '    PyTorch(entry_point="train.py", source_dir=os.path.join(BASE, "code"))',
        '    PyTorch(entry_point="absent.py")',
      ].join('\n'),
      'pipelines/code/prep.py': '',
      'pipelines/code/train.py': 'import model\n',
      'pipelines/code/model.py': '',
    }),
  ).toMatchInlineSnapshot(`
    "push → .github/workflows/ci.yml:3 job ci → step 1 python pipelines/run.py
    push → .github/workflows/ci.yml:3 job ci → step 1 python pipelines/run.py → pipelines/run.py
    push → .github/workflows/ci.yml:3 job ci → step 1 python pipelines/run.py → pipelines/run.py:1 import steps → pipelines/steps.py
    push → .github/workflows/ci.yml:3 job ci → step 1 python pipelines/run.py → pipelines/run.py:1 import steps → pipelines/steps.py:6 submits pipelines/code/prep.py → pipelines/code/prep.py
    push → .github/workflows/ci.yml:3 job ci → step 1 python pipelines/run.py → pipelines/run.py:1 import steps → pipelines/steps.py:7 submits pipelines/code/train.py → pipelines/code/train.py
    push → .github/workflows/ci.yml:3 job ci → step 1 python pipelines/run.py → pipelines/run.py:1 import steps → pipelines/steps.py:7 submits pipelines/code/train.py → pipelines/code/train.py:1 import model → pipelines/code/model.py"
  `)
})

it('variables of a script and what a step tells the next ones are filled in', async () => {
  expect(
    await tracesOf(
      {
        [CI]: [
          'on: push',
          'jobs:',
          '  ci:',
          '    runs-on: ubuntu-latest',
          '    steps:',
          '      - run: |',
          '          SCRIPT=train.py',
          '          python $SCRIPT',
          '          if [ "$1" ]; then SCRIPT=prep.py; fi',
          '          python $SCRIPT',
          '      - id: pick',
          '        run: |',
          '          echo "FILE=prep.py" >> $GITHUB_ENV',
          '          echo "script=train.py" >> "$GITHUB_OUTPUT"',
          '          echo "made=$(date)" >> "$GITHUB_OUTPUT"',
          '      - run: python $FILE',
          '      - run: python ${{ steps.pick.outputs.script }} ${{ steps.pick.outputs.made }}',
        ].join('\n'),
        'train.py': '',
        'prep.py': '',
      },
      ['command'],
    ),
  ).toMatchInlineSnapshot(`
    "push → .github/workflows/ci.yml:3 job ci → step 1 python $SCRIPT → train.py
    push → .github/workflows/ci.yml:3 job ci → step 1 python $SCRIPT → $SCRIPT (unresolved: the path depends on a variable)
    push → .github/workflows/ci.yml:3 job ci → step 3 python $FILE → prep.py
    push → .github/workflows/ci.yml:3 job ci → step 4 python train.py \${{ steps.pick.outputs.made }} → train.py"
  `)
})

it('Julia and R start commands too', async () => {
  expect(
    await tracesOf({
      [CI]: workflow('julia run.jl', 'Rscript run.R'),
      'run.jl': 'run(`$(Base.julia_cmd()) --project=docs docs/make.jl`)\nx = `not run`\n',
      'docs/make.jl': '',
      'run.R': 'system("python train.py")\n',
      'train.py': '',
    }),
  ).toMatchInlineSnapshot(`
    "push → .github/workflows/ci.yml:3 job ci → step 1 julia run.jl
    push → .github/workflows/ci.yml:3 job ci → step 1 julia run.jl → run.jl
    push → .github/workflows/ci.yml:3 job ci → step 1 julia run.jl → run.jl → julia --project=docs docs/make.jl
    push → .github/workflows/ci.yml:3 job ci → step 1 julia run.jl → run.jl → julia --project=docs docs/make.jl → docs/make.jl
    push → .github/workflows/ci.yml:3 job ci → step 2 Rscript run.R
    push → .github/workflows/ci.yml:3 job ci → step 2 Rscript run.R → run.R
    push → .github/workflows/ci.yml:3 job ci → step 2 Rscript run.R → run.R → python train.py
    push → .github/workflows/ci.yml:3 job ci → step 2 Rscript run.R → run.R → python train.py → train.py"
  `)
})

it('a test that makes a project of the template runs commands in it', async () => {
  expect(
    await tracesOf({
      [CI]: workflow('pytest'),
      'test_template.py': [
        'COMMANDS = ["just check"]',
        'def test_bake(cookies, shell):',
        '    cookies.bake()',
        '    for command in COMMANDS: shell.run(*command.split())',
      ].join('\n'),
      '{{cookiecutter.name}}/justfile': 'check:\n    {% raw %}ruff check{% endraw %}\n',
    }),
  ).toMatchInlineSnapshot(`
    "push → .github/workflows/ci.yml:3 job ci → step 1 pytest
    push → .github/workflows/ci.yml:3 job ci → step 1 pytest → test_template.py
    push → .github/workflows/ci.yml:3 job ci → step 1 pytest → test_template.py → just check (in {{cookiecutter.name}})
    push → .github/workflows/ci.yml:3 job ci → step 1 pytest → test_template.py → just check → {{cookiecutter.name}}/justfile:1 recipe check → ruff check (in {{cookiecutter.name}})"
  `)
})

it('the inputs of an action are filled in for each combination of the matrix', async () => {
  const built = [
    'on: push',
    'jobs:',
    '  ci:',
    '    runs-on: ubuntu-latest',
    '    strategy: {matrix: {include: [{file: a.Dockerfile, tag: a}, {file: b.Dockerfile, tag: b}]}}',
    '    steps:',
    '      - uses: docker/build-push-action@v6',
    '        with: {file: "${{ matrix.file }}", tags: "app:${{ matrix.tag }}"}',
  ].join('\n')
  expect(
    await tracesOf(
      {
        [CI]: built,
        'a.Dockerfile': 'FROM scratch\nRUN make a\n',
        'b.Dockerfile': 'FROM scratch\nRUN make b\n',
      },
      ['image', 'unresolved'],
    ),
  ).toMatchInlineSnapshot(`
    "push → .github/workflows/ci.yml:3 job ci → step 1 uses docker/build-push-action@v6
    push → .github/workflows/ci.yml:3 job ci → step 1 a.Dockerfile:2 RUN → make a
    push → .github/workflows/ci.yml:3 job ci → step 1 b.Dockerfile:2 RUN → make b"
  `)
})

it('a file in a computed folder is the only one of its name in the project, below first', async () => {
  const pipeline = [
    'from azureml.pipeline.steps import PythonScriptStep',
    'PythonScriptStep(name="Train", script_name="fit.py", source_directory=SRC)',
    'PythonScriptStep(name="Score", script_name="score.py", source_directory=SRC)',
    '',
  ].join('\n')
  const submitted = async (files: Record<string, string>) => {
    const traces = await tracesOf({
      [CI]: workflow('python ops/build.py'),
      'ops/build.py': pipeline,
      ...files,
    })
    return [...traces.matchAll(/:\d submits (\S+)/g)].map(found => found[1])
  }
  expect(await submitted({ 'src/fit.py': '', 'src/score.py': '', 'tests/score.py': '' })).toEqual([
    'src/fit.py',
    'src/score.py',
  ])
  expect(await submitted({ 'ops/code/fit.py': '', 'src/fit.py': '' })).toEqual(['ops/code/fit.py'])
  expect(await submitted({ 'a/fit.py': '', 'b/fit.py': '' })).toEqual([])
})

it('dvc runs all stages when an expression or a variable stands where targets could', async () => {
  const pipeline = 'stages:\n  train:\n    cmd: python train.py\n'
  const runs = async (command: string) => {
    const traces = await tracesOf({ [CI]: workflow(command), 'dvc.yaml': pipeline, 'train.py': '' })
    return traces.includes('→ train.py')
  }
  expect(await runs('dvc exp run --pull ${{ inputs.args }}')).toBe(true)
  expect(await runs('dvc repro $OPTIONS')).toBe(true)
  expect(await runs('dvc repro prepare')).toBe(false)
})
