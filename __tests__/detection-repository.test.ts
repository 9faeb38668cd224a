import { expect, it } from 'vitest'
import { buildAutomation } from '../src/automation/index.ts'
import { detectTasks } from '../src/detection/tasks.ts'
import { detectTools } from '../src/detection/tools.ts'
import { collectFacts } from '../src/facts/collect.ts'
import { snapshotOf } from '../src/snapshot/memory.ts'

const repository = {
  '.github/workflows/train.yaml': `on:
  push:
    branches: [main]
jobs:
  train:
    runs-on: ubuntu-latest
    container: ghcr.io/iterative/cml:0-dvc3-base1
    steps:
      - uses: actions/checkout@v4
      - run: |
          pip install -r requirements.txt
          dvc repro
          dvc metrics show --md >> report.md
          cml comment create report.md
      - run: exit 0
        if: false
  nightly:
    if: false
    runs-on: ubuntu-latest
    steps:
      - run: kubectl apply -f k8s
`,
  'requirements.txt': 'scikit-learn==1.5.0\nmlflow==2.9.0\nevidently==0.4.0\n',
  'dvc.yaml': `stages:
  prepare:
    cmd: python src/prepare.py
    deps: [src/prepare.py]
    outs: [data/train.csv]
  train:
    cmd: python src/train.py --config params.yaml
    deps: [src/train.py, data/train.csv]
    outs: [model.pkl]
`,
  'params.yaml': 'alpha: 0.1\n',
  'src/prepare.py': 'import pandas as pd\npd.read_csv("data/raw.csv").dropna().to_csv("data/train.csv")\n',
  'src/train.py': [
    'import mlflow',
    'from sklearn.linear_model import Ridge',
    'from sklearn.metrics import mean_squared_error',
    'model = Ridge().fit([[0]], [0])',
    'mlflow.log_metric("mse", mean_squared_error([0], model.predict([[0]])))',
  ].join('\n'),
}

const facts = await collectFacts(snapshotOf(repository, { defaultBranch: 'main' }))
const automation = buildAutomation(facts)

it('tells what a pipeline does, where its commands stand', () => {
  const tasks = detectTasks(facts, automation).map(({ id, path, line, confidence, reachable }) => {
    return [id, `${path}:${line}`, confidence, reachable]
  })
  expect(tasks).toEqual([
    ['run-pipeline', '.github/workflows/train.yaml:12', 'high', true],
    ['preprocess', 'dvc.yaml:3', 'medium', true],
    ['train', 'dvc.yaml:7', 'high', true],
    ['evaluate', 'dvc.yaml:7', 'high', true],
    ['report-metrics', '.github/workflows/train.yaml:14', 'high', true],
    ['deploy', '.github/workflows/train.yaml:21', 'high', false],
  ])
})

it('tells which tools it uses, how strongly, and how automation gets there', () => {
  const tools = detectTools(facts, automation)
  expect(Object.fromEntries(tools.map(({ id, strength }) => [id, strength]))).toEqual({
    cml: 'enforced',
    dvc: 'enforced',
    evidently: 'declared',
    kubernetes: 'configured',
    mlflow: 'enforced',
    'params-yaml': 'enforced',
    pip: 'enforced',
    'scikit-learn': 'enforced',
  })
  const [evidence] = tools.find(({ id }) => id === 'mlflow')?.evidence ?? []
  expect(evidence).toMatchObject({ path: 'src/train.py', line: 5, what: 'calls mlflow.log_metric' })
  expect(evidence?.trace.map(({ what }) => what)).toEqual(
    expect.arrayContaining(['push', 'dvc repro', 'stage train']),
  )
})

it('reads the code that a command carries in itself', async () => {
  const workflow = `on: push
jobs:
  fetch:
    runs-on: ubuntu-latest
    steps:
      - run: |
          python - <<'EOF'
          import boto3
          boto3.client("s3").download_file("bucket", "key", "data.csv")
          EOF
      - run: Rscript -e 'covr::codecov()'
`
  const inline = await collectFacts(snapshotOf({ '.github/workflows/fetch.yml': workflow }))
  const runs = buildAutomation(inline)
  expect(detectTasks(inline, runs).map(({ id, confidence }) => `${id} ${confidence}`)).toEqual([
    'data-pull high',
    'coverage high',
  ])
  expect(detectTools(inline, runs).map(({ id, strength }) => `${id} ${strength}`)).toEqual([
    'coverage enforced',
  ])
})
