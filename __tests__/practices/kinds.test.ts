/** Kinds of repositories that several practices meet at once, each in its smallest form. */

import { describe, expect, test } from 'vitest'
import { practices } from '../../src/practices/index.ts'
import { type Files, judgeOf, run, train, workflow } from './judging.ts'

const judge = judgeOf(practices)
const status = async (...args: Parameters<typeof judge>) => (await judge(...args)).status

describe('an orchestrator with its own schedule', () => {
  const flow: Files = {
    'requirements.txt': 'prefect\nmlflow\nscikit-learn\npandera\n',
    'flows/retrain.py':
      'from prefect import flow\nfrom model.train import train\n\n\n@flow\ndef retrain():\n    train()\n',
    'model/train.py': [
      'import mlflow',
      'from sklearn.svm import SVC',
      'from sklearn.metrics import f1_score',
      'from model.schema import RowSchema',
      '',
      'def train():',
      '    data = RowSchema.validate(load())',
      '    model = SVC().fit(data, data)',
      '    new_f1, champion_f1 = f1_score(data, model), f1_score(data, champion())',
      '    if new_f1 > champion_f1:',
      '        mlflow.register_model("runs:/1/model", "churn")',
      '',
    ].join('\n'),
    'model/schema.py': 'import pandera as pa\n\n\nclass RowSchema(pa.DataFrameModel):\n    age: int\n',
  }
  const deployed = (schedules: string): Files => ({
    ...flow,
    'prefect.yaml': `deployments:\n- name: weekly\n  entrypoint: flows/retrain.py:retrain\n${schedules}`,
  })
  const scheduled = deployed('  schedules:\n  - cron: 0 3 * * 1\n')

  test.each<[string, string]>([
    ['scheduled-retraining', 'met'],
    ['training-in-workflow', 'partial'],
    ['model-registry', 'met'],
    ['model-quality-gate', 'met'],
    ['metrics-baseline-comparison', 'met'],
    ['data-validation', 'met'],
  ])('%s is %s', async (id, expected) => {
    expect(await status(id, scheduled)).toBe(expected)
  })

  test.each<[string, string]>([
    ['scheduled-retraining', 'unmet'],
    ['training-in-workflow', 'unmet'],
    ['model-registry', 'partial'],
    ['model-quality-gate', 'partial'],
    ['metrics-baseline-comparison', 'partial'],
    ['data-validation', 'partial'],
  ])('that is switched off: %s is %s', async (id, expected) => {
    expect(await status(id, deployed('  schedules:\n  - cron: 0 3 * * 1\n    active: false\n'))).toBe(
      expected,
    )
  })
})

describe('a pipeline of TFX that another CI service runs', () => {
  const pipeline = (validator: string, threshold: string): Files => ({
    'cloudbuild.yaml': 'steps:\n- name: python\n  args: [python, runner.py]\n',
    'runner.py': 'import pipeline\n\npipeline.create()\n',
    'pipeline.py': [
      'import tensorflow_model_analysis as tfma',
      'from tfx.components import Evaluator, ExampleValidator, Trainer',
      'from tfx.dsl.input_resolution.strategies import latest_blessed_model_strategy',
      'from tfx.dsl.components.common.resolver import Resolver',
      '',
      'def create():',
      validator,
      '    trainer = Trainer(module_file="model.py")',
      '    before = Resolver(strategy_class=latest_blessed_model_strategy.LatestBlessedModelStrategy)',
      `    config = tfma.EvalConfig(metrics=${threshold})`,
      '    return Evaluator(model=trainer.outputs, baseline_model=before.outputs, eval_config=config)',
      '',
    ].join('\n'),
    'model.py': 'import tensorflow as tf\n\nmodel = tf.keras.Sequential()\nmodel.fit([[1]], [1], epochs=3)\n',
  })
  const whole = pipeline(
    '    ExampleValidator(statistics=stats, schema=schema)',
    'tfma.GenericValueThreshold(lower_bound=0.8)',
  )

  test.each<[string, string]>([
    ['data-validation', 'met'],
    ['model-quality-gate', 'met'],
    ['metrics-baseline-comparison', 'met'],
  ])('%s is %s', async (id, expected) => {
    expect(await status(id, whole)).toBe(expected)
  })

  test('without the checks nothing is claimed', async () => {
    const bare = pipeline('    pass', 'None')
    expect(await status('data-validation', bare)).toBe('unmet')
    expect(await status('model-quality-gate', bare)).toBe('unmet')
  })
})

describe('what a project does with helpers of its own', () => {
  test('parameters read by a function that is given the name of their file', async () => {
    const files = {
      'configs/training.yaml': 'model:\n  epochs: 3\n',
      'settings.py': 'import json\n\n\ndef load_config(name):\n    return parse(name)\n',
      'train.py': `from settings import load_config\n${train}config = load_config("training.yaml")\n`,
    }
    expect(await status('params-externalised', files)).toBe('met')
  })

  test('the data version logged as a parameter', async () => {
    const log = (key: string) => ({
      'train.py': `import mlflow\n${train}mlflow.log_param("git_commit", commit)\nmlflow.log_param("${key}", version)\n`,
    })
    expect(await status('lineage-recorded', log('dataset_version'))).toBe('met')
    expect(await status('lineage-recorded', log('comment'))).toBe('partial')
  })

  test('a service that its tests reach through a fixture', async () => {
    const files = {
      ...workflow(run('pytest')),
      'app.py':
        'import joblib\nfrom fastapi import FastAPI\n\napp = FastAPI()\nmodel = joblib.load("model.pkl")\n\n\n@app.post("/predict")\ndef predict(row: dict):\n    return model.predict([row])\n',
      'tests/conftest.py':
        'import pytest\nfrom fastapi.testclient import TestClient\nfrom app import app\n\n\n@pytest.fixture\ndef api():\n    return TestClient(app)\n',
      'tests/test_api.py': 'def test_predicts(api):\n    assert api.post("/predict").status_code == 200\n',
    }
    expect(await status('inference-tested', files)).toBe('met')
    const apart = { ...files, 'tests/test_api.py': 'def test_nothing(tmp_path):\n    assert tmp_path\n' }
    expect(await status('inference-tested', apart)).toBe('unmet')
  })
})

describe('what a tool does without being told', () => {
  test('BentoML serves health routes and metrics', async () => {
    const service = (line: string) => ({
      'service.py': `import bentoml\n\nrunner = bentoml.sklearn.get("churn:latest").to_runner()\n${line}\n`,
      'requirements.txt': 'bentoml\n',
    })
    expect(
      await status('service-observability', service('svc = bentoml.Service("churn", runners=[runner])')),
    ).toBe('met')
  })

  test('an image of a tracking server is no environment of the project', async () => {
    const files = (copy: string): Files => ({
      ...workflow(run('pip install -r requirements.txt', 'docker build -f Dockerfile.mlflow .')),
      'requirements.txt': 'scikit-learn==1.5.0\n',
      'train.py': train,
      'Dockerfile.mlflow': `FROM python:3.12\n${copy}RUN pip install mlflow psycopg2-binary\n`,
    })
    expect(await status('ci-deps-from-manifest', files(''))).toBe('met')
    expect(await status('ci-deps-from-manifest', files('COPY . .\n'))).toBe('partial')
  })

  test('setting gcloud up logs nobody in', async () => {
    const steps = (inputs: string) =>
      workflow(
        `      - uses: google-github-actions/auth@v3\n        with: { workload_identity_provider: x }\n      - uses: google-github-actions/setup-gcloud@v2\n${inputs}`,
      )
    expect(await status('oidc-cloud-auth', { ...steps(''), 'train.py': train })).toBe('met')
    const key = '        with: { service_account_key: "${{ secrets.KEY }}" }\n'
    expect(await status('oidc-cloud-auth', { ...steps(key), 'train.py': train })).toBe('partial')
  })

  test('Ruff leaves out what its configuration excludes', async () => {
    const notebook = JSON.stringify({
      cells: [{ cell_type: 'code', execution_count: 2, outputs: [{}], source: 'x = 1' }],
      metadata: {},
      nbformat: 4,
      nbformat_minor: 5,
    })
    const files = { ...workflow(run('ruff check .')), 'notebooks/a.ipynb': notebook, 'train.py': train }
    expect(await status('notebooks-checked', files)).toBe('met')
    const excluded = { ...files, 'pyproject.toml': '[tool.ruff]\nextend-exclude = ["notebooks"]\n' }
    expect(await status('notebooks-checked', excluded)).toBe('unmet')
  })
})

describe('what is kept of a run', () => {
  const pipeline = (ignored: string): Files => ({
    '.dvc/config': '',
    '.gitignore': ignored,
    'dvc.yaml':
      'stages:\n  train:\n    cmd: python train.py\n    metrics:\n    - out/metrics.json: {cache: false}\n',
    'train.py': train,
  })

  test('metrics that neither DVC nor git keeps are only hashes', async () => {
    expect(await status('metrics-declared', pipeline(''))).toBe('met')
    expect(await status('metrics-declared', pipeline('/out\n'))).toBe('partial')
  })

  test.each([
    'from dvclive import Live\nlive = Live()\nlive.log_artifact("model.pt", type="model")',
    'import bentoml\nbentoml.onnx.save_model("churn", model)',
  ])('a model that code declares by hand is registered in part', async line => {
    expect(await status('model-registry', { 'train.py': `${train}${line}\n` })).toBe('partial')
  })

  test('weights of a library that are named are pinned in part', async () => {
    const weights = (version: string) => ({
      'train.py': `from torchvision.models import ResNet50_Weights, resnet50\n${train}resnet50(weights=ResNet50_Weights.${version})\n`,
    })
    expect(await status('external-data-pinned', weights('IMAGENET1K_V2'))).toBe('partial')
    expect(await status('external-data-pinned', weights('DEFAULT'))).toBe('unmet')
  })
})

test('services that a README starts with one command are installed by it', async () => {
  const readme = (install: string) => ({
    'README.md': `# Churn\n\n\`\`\`bash\n${install}\nmake train\n\`\`\`\n`,
    Makefile: 'train:\n\tpython train.py\n',
    'compose.yaml': 'services: {}\n',
    'train.py': train,
  })
  expect(await status('readme-reproduce', readme('docker compose up -d'))).toBe('met')
  expect(await status('readme-reproduce', readme('make dev-up'))).toBe('met')
  expect(await status('readme-reproduce', readme('make help'))).toBe('partial')
})
