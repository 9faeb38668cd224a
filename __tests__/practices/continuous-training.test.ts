import { describe, expect, it } from 'vitest'
import { understand } from '../../src/audit.ts'
import type { Judgement, ProfileId, Remedy } from '../../src/model.ts'
import { continuousTraining } from '../../src/practices/continuous-training/index.ts'
import { snapshotOf } from '../../src/snapshot/memory.ts'
import { cpuTime } from '../cpuTime.ts'

type Files = Readonly<Record<string, string>>

async function judge(files: Files, profile: ProfileId = 'application') {
  const snapshot = snapshotOf(files, { name: 'team/churn', defaultBranch: 'main' })
  const subject = await understand(snapshot, { profile, ignorePaths: [] })
  const judged = new Map<string, { judgement: Judgement; remedy: Remedy }>()
  for (const practice of continuousTraining) {
    const judgement = practice.assess(subject)
    judged.set(practice.id, { judgement, remedy: practice.remedy(subject, judgement) })
  }
  return (id: string) => {
    const found = judged.get(id)
    if (found === undefined) throw new Error(id)
    return found
  }
}

async function statusOf(id: string, files: Files, profile?: ProfileId) {
  return (await judge(files, profile))(id).judgement.status
}

const training = `import argparse
import joblib
from sklearn.linear_model import LogisticRegression
parser = argparse.ArgumentParser()
parser.add_argument("--c", type=float)
args = parser.parse_args()
model = LogisticRegression(C=args.c)
model.fit(features, labels)
joblib.dump(model, "models/model.joblib")
`
const hardWired = training.replace(/.*arg.*\n/g, '').concat('LogisticRegression().fit(features, labels)\n')
const dvc =
  'stages:\n  train:\n    cmd: python src/train.py --c 1\n    deps: [src/train.py]\n    outs: [models]\n'

function workflow(on: string, steps: string, job = ''): string {
  return `on:\n${on}\njobs:\n  train:\n    runs-on: ubuntu-latest\n${job}    steps:\n      - uses: actions/checkout@v5\n${steps}`
}

const push = '  push:\n    branches: [main]\n  pull_request:'
const trains = '      - run: python src/train.py --c 1\n'

describe('training-entrypoint', () => {
  const status = (files: Files, profile?: ProfileId) => statusOf('training-entrypoint', files, profile)
  const notebook = (source: string) =>
    JSON.stringify({
      cells: [{ cell_type: 'code', source, outputs: [], execution_count: 1 }],
      metadata: {},
      nbformat: 4,
    })

  it('wants a script that takes its settings from outside', async () => {
    expect(await status({ 'src/train.py': training })).toBe('met')
    expect(await status({ 'src/train.py': hardWired })).toBe('partial')
    expect(await status({ 'train.ipynb': notebook(hardWired) })).toBe('unmet')
  })

  it('finds the command line above the function that trains', async () => {
    const files = {
      'src/model.py': 'from sklearn.svm import SVC\ndef build(c, x, y):\n    return SVC(C=c).fit(x, y)\n',
      'src/cli.py': 'import sys\nfrom src.model import build\nbuild(float(sys.argv[1]), [], [])\n',
    }
    expect(await status(files)).toBe('met')
  })

  it('does not take the name of the runner for a setting', async () => {
    const named = `import os\n${hardWired}\nrun = os.getenv("GITHUB_SHA")\n`
    expect(await status({ 'src/train.py': named })).toBe('partial')
    expect(await status({ 'src/train.py': named.replace('GITHUB_SHA', 'EPOCHS') })).toBe('met')
  })

  it('has no subject in a library', async () => {
    expect(await status({ 'src/train.py': training }, 'library')).toBe('not-applicable')
  })
})

describe('training in another CI service', () => {
  it('counts in part, and its triggers with it', async () => {
    const gitlab = 'train:\n  script:\n    - python src/train.py --c 1\n    - dvc push\n'
    const on = await judge({ 'src/train.py': training, '.gitlab-ci.yml': gitlab })
    expect(on('training-in-workflow').judgement).toMatchObject({
      status: 'partial',
      evidence: [{ path: '.gitlab-ci.yml', line: 3 }],
    })
    expect(on('training-on-change').judgement.status).toBe('partial')
    expect(on('training-outputs-persisted').judgement.status).toBe('partial')
    expect(on('scheduled-retraining').judgement.status).toBe('unmet')
    const cloud = 'steps:\n- name: python:3.12\n  args: [python, src/train.py, --c, "1"]\n'
    const by = await judge({ 'src/train.py': training, 'cloudbuild.yaml': cloud })
    expect(by('training-in-workflow').judgement.status).toBe('partial')
    // What starts a build of the cloud is set up there.
    expect(by('training-on-change').judgement.status).toBe('unknown')
  })
})

describe('training-in-workflow', () => {
  const status = (steps: string, files: Files = {}) =>
    statusOf('training-in-workflow', {
      'src/train.py': training,
      '.github/workflows/train.yml': workflow(push, steps),
      ...files,
    })

  it('is met by a script and by a stage that train', async () => {
    expect(await status(trains)).toBe('met')
    expect(await status('      - run: dvc repro\n', { 'dvc.yaml': dvc })).toBe('met')
    expect(await status('      - run: az ml job create --file job.yml\n')).toBe('met')
  })

  it('is partial where training is a test or its script is missing', async () => {
    const test = `${hardWired}\ndef test_it():\n    assert LogisticRegression().fit(x, y)\n`
    expect(await status('      - run: pytest\n', { 'tests/test_train.py': test })).toBe('partial')
    expect(await status('      - run: python src/train_model.py\n')).toBe('partial')
  })

  it('is unmet where nothing trains, and names the script that could', async () => {
    const judged = await judge({
      'src/train.py': training,
      '.github/workflows/ci.yml': workflow(push, '      - run: ruff check\n'),
    })
    const { judgement, remedy } = judged('training-in-workflow')
    expect(judgement).toMatchObject({
      status: 'unmet',
      because: 'No workflow runs the training in `src/train.py`.',
    })
    expect(remedy.snippet).toContain('python src/train.py')
    expect(judged('training-outputs-persisted').judgement.because).toContain(
      'blocked by `training-in-workflow`',
    )
  })

  it('is partial where an import or a trial of one epoch trains', async () => {
    const server = 'import train\nprint(train.model)\n'
    expect(await status('      - run: python src/server.py\n', { 'src/server.py': server })).toBe('partial')
    expect(await status('      - run: python src/train.py --epochs 1\n')).toBe('partial')
    expect(await status('      - run: python src/train.py --epochs 10\n')).toBe('met')
  })

  it('takes a pipeline that an argument switches off for doubtful', async () => {
    const pipeline =
      'import sys\nfrom sagemaker.workflow.pipeline import Pipeline\nrun_now = sys.argv[1]\npipeline = Pipeline(name="x")\nif run_now:\n    pipeline.start()\n'
    const files = { 'src/pipeline.py': pipeline }
    expect(await status('      - run: python src/pipeline.py --run-now=True\n', files)).toBe('met')
    expect(await status('      - run: python src/pipeline.py --run-now=False\n', files)).toBe('partial')
  })

  it('has no subject where models only come from elsewhere', async () => {
    const serving =
      'import joblib\nfrom fastapi import FastAPI\napp = FastAPI()\nmodel = joblib.load("m")\n@app.get("/")\ndef predict():\n    return model.predict([1])\n'
    expect(await statusOf('training-in-workflow', { 'app.py': serving })).toBe('not-applicable')
  })
})

describe('training-on-change', () => {
  const status = (on: string) =>
    statusOf('training-on-change', {
      'src/train.py': training,
      'params.yaml': 'c: 1\n',
      '.github/workflows/train.yml': workflow(on, trains),
    })

  it('follows events and their path filters', async () => {
    expect(await status(push)).toBe('met')
    expect(await status('  push:\n    paths: [src/**, params.yaml]')).toBe('met')
    expect(await status('  push:\n    paths: [src/**]')).toBe('partial')
    expect(await status("  push:\n    branches: ['exp*']")).toBe('met')
    expect(await status('  push:\n    tags: [v*]')).toBe('unmet')
    expect(await status('  workflow_dispatch:')).toBe('unmet')
  })

  it('asks each file once, however many patterns there are', async () => {
    const patterns = Array.from({ length: 100 }, (_, at) => `'**/x*y*z${at}'`).join(', ')
    const many = Array.from({ length: 4000 }, (_, at) => [`src/x/y${at}/part_${at}.py`, ''])
    const files = {
      ...Object.fromEntries(many),
      'src/train.py': training,
      '.github/workflows/train.yml': workflow(`  push:\n    paths: [${patterns}]`, trains),
    }
    const subject = await understand(snapshotOf(files, { defaultBranch: 'main' }), {
      profile: 'application',
      ignorePaths: [],
    })
    const practice = continuousTraining.find(({ id }) => id === 'training-on-change')
    expect(cpuTime(() => expect(practice?.assess(subject).status).toBe('partial'))).toBeLessThan(8000)
  })

  it('counts a label and a comment in part', async () => {
    expect(await status('  pull_request:\n    types: [labeled]')).toBe('partial')
    expect(await status('  issue_comment:')).toBe('partial')
  })
})

describe('scheduled-retraining', () => {
  const schedule = "  schedule:\n    - cron: '0 4 * * 1'"
  const status = (files: Files, profile?: ProfileId) =>
    statusOf('scheduled-retraining', { 'src/train.py': training, ...files }, profile)

  it('wants the schedule to reach the training', async () => {
    expect(await status({ '.github/workflows/t.yml': workflow(schedule, trains) })).toBe('met')
    expect(await status({ '.github/workflows/t.yml': workflow(schedule, '      - run: dvc pull\n') })).toBe(
      'partial',
    )
    expect(await status({ '.github/workflows/t.yml': workflow(schedule, '      - run: ruff check\n') })).toBe(
      'unmet',
    )
    const never = "    if: github.event_name == 'push'\n"
    const both = workflow(`${push}\n${schedule}`, trains, never)
    expect(await status({ '.github/workflows/t.yml': both })).toBe('unmet')
  })

  it('reads the schedule of a DAG that trains', async () => {
    const dag = (schedule: string) =>
      `from airflow import DAG\nfrom airflow.operators.bash import BashOperator\ndag = DAG("churn", schedule=${schedule})\nBashOperator(task_id="train", bash_command="python src/train.py", dag=dag)\n`
    expect(await status({ 'dags/churn.py': dag('"@daily"') })).toBe('met')
    expect(await status({ 'dags/churn.py': dag('None') })).toBe('unmet')
    const ingests = (schedule: string) => dag(schedule).replace(/train/g, 'ingest')
    expect(await status({ 'dags/ingest.py': ingests('"@daily"') })).toBe('partial')
    expect(await status({ 'dags/ingest.py': ingests('None') })).toBe('unmet')
  })

  it('is not expected of research', async () => {
    expect(await status({}, 'research')).toBe('not-applicable')
  })
})

describe('event-driven-retraining', () => {
  const status = (on: string, files: Files = {}) =>
    statusOf('event-driven-retraining', {
      'src/train.py': training,
      '.github/workflows/train.yml': workflow(on, trains),
      ...files,
    })

  it('is met by dispatches and by the end of a data workflow', async () => {
    expect(await status('  repository_dispatch:\n    types: [drift]')).toBe('met')
    const after = '  workflow_run:\n    workflows: [data]\n    types: [completed]'
    const data = `name: data\n${workflow(push, '      - run: dvc pull\n')}`
    expect(await status(after, { '.github/workflows/data.yml': data })).toBe('met')
    expect(
      await status(after, { '.github/workflows/data.yml': data.replace('dvc pull', 'ruff check') }),
    ).toBe('unmet')
  })

  it('follows a job that dispatches the training', async () => {
    const nightly = (on: string) => ({
      '.github/workflows/drift.yml': workflow(on, '      - run: gh workflow run train.yml\n'),
    })
    expect(await status('  workflow_dispatch:', nightly("  schedule:\n    - cron: '0 4 * * *'"))).toBe('met')
    expect(await status('  workflow_dispatch:', nightly('  workflow_dispatch:'))).toBe('unmet')
  })

  it('counts inputs on demand in part', async () => {
    expect(await status('  workflow_dispatch:\n    inputs:\n      epochs:\n        type: number')).toBe(
      'partial',
    )
  })
})

describe('managed-training-compute', () => {
  const status = (steps: string, job = '', files: Files = {}) =>
    statusOf('managed-training-compute', {
      'src/train.py': training,
      '.github/workflows/train.yml': workflow(push, steps).replace(
        'ubuntu-latest\n',
        job === '' ? 'ubuntu-latest\n' : `${job}\n`,
      ),
      ...files,
    })

  it('has no subject while training runs on any processor', async () => {
    expect(await status(trains)).toBe('not-applicable')
  })

  it('asks how a special runner is made', async () => {
    expect(await status(trains, '[self-hosted, gpu]')).toBe('partial')
    const launch = workflow(push, '      - run: cml runner launch --cloud=aws --single\n')
    expect(await status(trains, '[self-hosted, gpu]', { '.github/workflows/runner.yml': launch })).toBe('met')
  })

  it('reads specifications of jobs, and not those of services', async () => {
    const manifest = (kind: string) =>
      `kind: ${kind}\nspec:\n  template:\n    spec:\n      containers:\n        - resources:\n            limits:\n              nvidia.com/gpu: 1\n`
    expect(await status(trains, '', { 'k8s/train.yaml': manifest('Job') })).toBe('met')
    expect(await status(trains, '', { 'k8s/serve.yaml': manifest('Deployment') })).toBe('not-applicable')
  })

  it('reads specifications in code, in part when only a person runs them', async () => {
    const cluster =
      'from azureml.core.compute import AmlCompute\nAmlCompute.provisioning_configuration(vm_size="STANDARD_D2")\n'
    const request = (call: string) =>
      `import boto3\n\nsettings = {"ResourceConfig": {"InstanceType": "ml.m5.large"}}\nboto3.client("sagemaker").${call}(**settings)\n`
    expect(await status(trains, '', { 'src/compute.py': cluster })).toBe('met')
    expect(await status('      - run: ruff check\n', '', { 'src/compute.py': cluster })).toBe('partial')
    expect(await status(trains, '', { 'src/train_job.py': request('create_training_job') })).toBe('met')
    expect(await status(trains, '', { 'src/serve.py': request('create_endpoint_config') })).toBe(
      'not-applicable',
    )
  })

  it('reads what aliases repeat once', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]`,
    )
    const bomb = `kind: Job\n# nvidia.com/gpu\na0: &a0 [x]\n${levels.join('\n')}\n`
    expect(await status(trains, '', { 'k8s/bomb.yaml': bomb })).toBe('not-applicable')
  })

  it('is unmet where code demands a GPU that the runner lacks', async () => {
    const demanding =
      'import torch\nmodel = torch.nn.Linear(2, 1).cuda()\nopt = torch.optim.SGD(model.parameters())\nloss = model(x)\nloss.backward()\nopt.step()\n'
    expect(await status(trains, '', { 'src/train.py': demanding })).toBe('unmet')
    expect(await status(trains, '', { 'src/train.py': `${demanding}torch.cuda.is_available()\n` })).toBe(
      'not-applicable',
    )
  })
})

describe('training-outputs-persisted', () => {
  const status = (steps: string, files: Files = {}) =>
    statusOf('training-outputs-persisted', {
      'src/train.py': training,
      '.github/workflows/train.yml': workflow(push, steps),
      ...files,
    })
  const upload = (path: string) =>
    `      - uses: actions/upload-artifact@v4\n        with:\n          path: ${path}\n`

  it('looks at what leaves the runner after the training', async () => {
    expect(await status(`${trains}      - run: dvc push\n`)).toBe('met')
    expect(await status(`${trains}${upload('models/')}`)).toBe('met')
    expect(await status(`${trains}${upload('metrics.json')}`)).toBe('partial')
    expect(await status(trains)).toBe('unmet')
    expect(await status(`      - run: dvc push\n${trains}`)).toBe('unmet')
    const report = '      - run: cml comment create report.md\n'
    expect(await status(`${trains}${report}`)).toBe('partial')
    expect(await status(`${report}${trains}`)).toBe('unmet')
  })

  it('follows jobs that need the training job', async () => {
    const later = (needs: string) =>
      `${trains}  store:\n    runs-on: ubuntu-latest\n${needs}    steps:\n      - run: dvc push\n`
    expect(await status(later('    needs: train\n'))).toBe('met')
    expect(await status(later(''))).toBe('unmet')
  })

  it('counts a commit that starts the workflow again in part', async () => {
    const commit = (message: string) =>
      `      - uses: actions/checkout@v5\n        with:\n          token: \${{ secrets.PAT }}\n${trains}      - run: git commit -m "${message}" && git push\n`
    expect(await status(commit('model'))).toBe('partial')
    expect(await status(commit('model [skip ci]'))).toBe('met')
  })

  it('counts a tracker only with its address', async () => {
    const tracked = { 'src/train.py': `import mlflow\n${training}mlflow.sklearn.log_model(model, "model")\n` }
    expect(await status(trains, tracked)).toBe('unmet')
    const wired = `${trains.trimEnd()}\n        env:\n          MLFLOW_TRACKING_URI: \${{ vars.MLFLOW }}\n`
    expect(await status(wired, tracked)).toBe('met')
  })
})

describe('training in a workflow of another repository', () => {
  const call = (name: string, inputs = '') => ({
    'src/train.py': training,
    'jobs/train/pipeline.yml': 'jobs:\n  train:\n    command: python train.py\n',
    '.github/workflows/ci.yml': `on: workflow_dispatch\njobs:\n  call:\n    uses: org/shared/.github/workflows/${name}@main\n${inputs}`,
  })

  it('is seen in part by the definition that it is given, and by its name only as unknown', async () => {
    const given = call('run-pipeline.yml', '    with:\n      parameters-file: jobs/train/pipeline.yml\n')
    expect(await statusOf('training-in-workflow', given)).toBe('partial')
    expect(await statusOf('training-on-change', given)).toBe('unmet')
    expect(await statusOf('scheduled-retraining', given)).toBe('unmet')
    expect(await statusOf('training-in-workflow', call('train-model.yml'))).toBe('partial')
    expect(await statusOf('training-in-workflow', call('branch_ci.yml'))).toBe('unmet')
  })
})

it('managed-training-compute: compute that a pipeline names for all of its jobs, machines of a Ray cluster', async () => {
  const code: Files = { 'train.py': hardWired }
  const pipeline = {
    'azureml/pipeline.yml':
      '$schema: https://azuremlschemas.azureedge.net/latest/pipelineJob.schema.json\nsettings:\n  default_compute: azureml:cpu-cluster\n',
  }
  expect(await statusOf('managed-training-compute', { ...code, ...pipeline })).toBe('met')
  const cluster = {
    'deploy/cluster.yaml': 'worker_node_types:\n  - name: gpu\n    instance_type: g5.4xlarge\n',
  }
  expect(await statusOf('managed-training-compute', { ...code, ...cluster })).toBe('met')
  const settings = {
    'compute.yml': 'TYPE: AmlCompute\nCONFIG:\n  vm_size: STANDARD_DS2_V2\n  max_nodes: 2\n',
  }
  expect(await statusOf('managed-training-compute', { ...code, ...settings })).toBe('met')
  const provisioned = (call: string) => ({
    'compute.py': `import boto3\nfrom azureml.core.compute import AmlCompute\n\n${call}\n`,
  })
  for (const call of [
    'AmlCompute.provisioning_configuration(vm_size="STANDARD_D2", max_nodes=4)',
    'boto3.client("sagemaker").create_training_job(**settings)',
  ])
    expect(await statusOf('managed-training-compute', { ...code, ...provisioned(call) })).toBe('partial')
  expect(
    await statusOf('managed-training-compute', { ...code, ...provisioned('AmlCompute(workspace)') }),
  ).toBe('not-applicable')
  expect(await statusOf('managed-training-compute', code)).toBe('not-applicable')
})

it('a step of SageMaker that trains is training code, a processing step is none', async () => {
  const pipeline = (step: string) => ({
    'pipeline.py': `import sys\nfrom sagemaker.workflow.steps import ProcessingStep, TrainingStep\n\nstep = ${step}(name=sys.argv[1])\n`,
  })
  expect(await statusOf('training-entrypoint', pipeline('TrainingStep'))).toBe('met')
  expect(await statusOf('training-entrypoint', pipeline('ProcessingStep'))).not.toBe('met')
})

it('what trains by a program that is no code here is not trained elsewhere', async () => {
  const rule = (name: string, input: string, output: string) =>
    `rule ${name}:\n    input: "${input}"\n    output: "${output}"\n    shell: "bin/run {input} > {output}"\n`
  const files: Files = {
    'clean.py': 'import torch\n\nprint(torch.load("langid.pt").predict(rows))\n',
    Snakefile: rule('train', 'a.txt', 'model.npz') + rule('evaluate', 'model.npz', 'bleu.txt'),
  }
  expect(await statusOf('training-in-workflow', files)).toBe('unmet')
  const { Snakefile: _, ...alone } = files
  expect(await statusOf('training-in-workflow', alone)).toBe('not-applicable')
})
