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
    ['training-outputs-persisted', 'partial'],
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
    ['training-outputs-persisted', 'unmet'],
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

test('notebooks are checked by Black for notebooks, and stripped by a filter of git', async () => {
  const cell = (count: number) => ({
    cell_type: 'code',
    execution_count: count,
    outputs: [{}],
    source: 'x = 1',
  })
  const files: Files = {
    'a.ipynb': JSON.stringify({ cells: [cell(2), cell(1)], metadata: {}, nbformat: 4, nbformat_minor: 5 }),
    'train.py': train,
  }
  const hook = (id: string): Files => ({
    ...files,
    ...workflow(run('pre-commit run --all-files')),
    '.pre-commit-config.yaml': `repos:\n- repo: https://github.com/psf/black\n  rev: 26.1.0\n  hooks:\n  - id: ${id}\n`,
  })
  expect(await status('notebooks-checked', hook('black-jupyter'))).toBe('met')
  expect(await status('notebooks-checked', hook('black'))).toBe('unmet')
  expect(
    await status('notebooks-checked', { ...files, '.gitattributes': '*.ipynb filter=nbstripout\n' }),
  ).toBe('partial')
})

test('a key that stands as the fallback of a variable is a key', async () => {
  const step = (name: string) => workflow(run(`./upload -t \${${name}:-q7Zr4kXw9Tn2Vb6Lm8Ps}`))
  expect(await status('no-plaintext-secrets', { ...step('UPLOAD_TOKEN'), 'train.py': train })).toBe('unmet')
  expect(await status('no-plaintext-secrets', { ...step('CODECOV_TOKEN'), 'train.py': train })).toBe(
    'partial',
  )
  expect(await status('no-plaintext-secrets', { ...step('FOLDER'), 'train.py': train })).toBe('met')
})

test('what the tests of a library train is no pipeline', async () => {
  const files: Files = {
    ...workflow(run('pytest')),
    'pyproject.toml': '[project]\nname = "fits"\n',
    'fits/core.py': `${train}`,
    'tests/test_core.py': 'import fits.core\n\n\ndef test_core():\n    assert fits.core\n',
  }
  expect(await status('pipeline-smoke-test', files, 'library')).toBe('not-applicable')
})

describe('what is kept of a run', () => {
  const pipeline: Files = {
    '.dvc/config': '',
    'dvc.yaml':
      'stages:\n  train:\n    cmd: python train.py\n    metrics:\n    - out/metrics.json: {cache: false}\n',
    'train.py': train,
  }

  test('metrics that neither DVC nor git keeps are only hashes', async () => {
    expect(await status('metrics-declared', { ...pipeline, 'out/metrics.json': '{"f1": 1}' })).toBe('met')
    expect(await status('metrics-declared', pipeline)).toBe('partial')
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

  test('checkpoints by address are pinned by their release, torchvision’s own table is weights of a library', async () => {
    const load = (list: string) => ({
      'net.py': `import torch\n${train}${list}\ntorch.hub.load_state_dict_from_url(model_urls["a"])\n`,
    })
    const release = load('ZOO = Spec(url="https://github.com/team/net/releases/download/0.1/a.zip")')
    expect(await status('external-data-pinned', release)).toBe('partial')
    expect(await status('external-data-pinned', load(''))).toBe('unmet')
    expect(await status('safe-model-artifacts', load(''))).toBe('not-applicable')
  })

  test('examples of a library fetch for its users', async () => {
    const example = { 'examples/a.py': 'import pandas\npandas.read_csv("https://example.org/main/a.csv")\n' }
    expect(await status('external-data-pinned', example, 'library')).toBe('unmet')
  })
})

test('a revision that falls back to a branch pins nothing', async () => {
  const fetched = (revision: string) => ({
    'train.py': `from transformers import AutoModel\n${train}model = AutoModel.from_pretrained("owner/net", revision=${revision})\n`,
  })
  expect(await status('external-data-pinned', fetched('REVISION'))).toBe('met')
  expect(await status('external-data-pinned', fetched('REVISION or "main"'))).toBe('unmet')
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

describe('a repository that another CI service serves', () => {
  const jenkins = (test: string, install: string): Files => ({
    Jenkinsfile: `pipeline {\n  agent any\n  stages {\n    stage('ci') {\n      steps {\n        sh '${install}'\n        sh '${test}'\n        sh 'kubectl apply -f k8s'\n      }\n    }\n  }\n}\n`,
    'train.py': train,
    'requirements.txt': 'scikit-learn==1.5.0\n',
    'k8s/service.yaml': 'kind: Service\n',
  })

  test('its scripts are held to the same', async () => {
    const strict = jenkins('pytest', 'pip install -r requirements.txt')
    expect(await status('ci-failures-block', strict)).toBe('met')
    expect(await status('ci-deps-from-manifest', strict)).toBe('met')
    const loose = jenkins('pytest || true', 'pip install scikit-learn')
    expect(await status('ci-failures-block', loose)).toBe('unmet')
    expect(await status('ci-deps-from-manifest', loose)).toBe('unmet')
  })

  test('what starts its delivery is not in the tree', async () => {
    expect(await status('versioned-release-trigger', jenkins('pytest', 'pip install .'))).toBe('unknown')
  })
})

describe('models that are registered by hand, or elsewhere', () => {
  test.each<[string, Files]>([
    ['a list of its own', { 'models/registry/latest.json': '{"version": "v2"}\n' }],
    ['a model object of MLEM', { 'model/svm.mlem': 'artifacts: {}\nobject_type: model\n' }],
    ['an upload to a hub', { 'push.py': `from own import Net\n${train}Net().push_to_hub("me/net")\n` }],
    [
      'a registry that another CI service reads',
      {
        'cloudbuild.yaml':
          'steps:\n- name: python\n  entrypoint: bash\n  args:\n  - -c\n  - |\n    python -c "\n    import wandb\n    wandb.Api().artifact(\'wandb-registry-model/churn:latest\').download()\n    "\n',
      },
    ],
  ])('%s is a registry in part', async (_, files) => {
    expect(await status('model-registry', { 'train.py': train, ...files })).toBe('partial')
  })
})

describe('deliveries', () => {
  const deploy = (on: string, input: string): Files => ({
    ...workflow(run('docker build -t app .', `./deploy.sh \${{ inputs.${input} }}`, 'kubectl apply -f k8s'), {
      on,
    }),
    'train.py': train,
  })

  test('the version of a model that a person chooses is a way back, although the image is built anew', async () => {
    const on = (input: string) => `{ workflow_dispatch: { inputs: { ${input}: {} } } }`
    expect(await status('rollback-path', deploy(on('model_version'), 'model_version'))).toBe('met')
    expect(await status('rollback-path', deploy(on('version'), 'version'))).toBe('partial')
  })

  test('the end of a workflow that every push starts follows pushes', async () => {
    const chained = (on: string): Files => ({
      ...deploy('{ workflow_run: { workflows: [check] } }', 'x'),
      '.github/workflows/check.yml': `name: check\non: ${on}\njobs:\n  check:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pytest\n`,
    })
    expect(await status('versioned-release-trigger', chained('push'))).toBe('partial')
    expect(await status('versioned-release-trigger', chained('workflow_dispatch'))).toBe('unmet')
  })
})

describe('pushes to other places', () => {
  test('a remote that the script adds is known by its address', async () => {
    const push = (address: string): Files => ({
      ...workflow(
        run(`git remote add target https://me:$TOKEN@${address}`, 'git push --force target HEAD:main'),
        {
          on: 'push',
        },
      ),
      'app.py': 'import gradio\n\ngradio.Interface(fn=len, inputs="text", outputs="text").launch()\n',
      'train.py': train,
    })
    expect(await status('ml-workflow-present', push('huggingface.co/spaces/me/app'))).toBe('met')
    expect(await status('ml-workflow-present', push('example.org/me/mirror.git'))).toBe('unmet')
  })
})

describe('what a service keeps and asks', () => {
  const service = (body: string): Files => ({
    'api.py': `import joblib\nfrom fastapi import FastAPI\n\napp = FastAPI()\nmodel = joblib.load("m.pkl")\n\n\n@app.post("/predict")\ndef predict(row: dict):\n    answer = model.predict([row])\n${body}    return answer\n`,
  })

  test('a helper that appends what was answered stores it', async () => {
    expect(
      await status('prediction-logging', service('    append_row_csv(PATH, {"answer": answer})\n')),
    ).toBe('partial')
    expect(await status('prediction-logging', service('    append_path(PATH)\n'))).toBe('unmet')
  })

  test('a workflow that asks the service for drift and tells a person closes half of the loop', async () => {
    const ask = (address: string): Files => ({
      ...service(''),
      'train.py': train,
      '.github/workflows/drift.yml': `on: { schedule: [{ cron: '0 4 * * *' }] }\njobs:\n  drift:\n    runs-on: ubuntu-latest\n    steps:\n      - run: curl -sf https://churn.example.org/${address}\n      - run: gh issue create --title Drift\n`,
      '.github/workflows/train.yml':
        'on: workflow_dispatch\njobs:\n  train:\n    runs-on: ubuntu-latest\n    steps:\n      - run: python train.py\n',
    })
    expect(await status('feedback-loop', ask('monitoring/drift'))).toBe('partial')
    expect(await status('feedback-loop', ask('index.html'))).toBe('unmet')
  })
})

test('what seeds may be called by the program that starts the training', async () => {
  const files = (main: string): Files => ({
    'churn/main.py': `import numpy as np\nfrom churn import seeds, fit\n\n${main}fit.run()\n`,
    'churn/__init__.py': '',
    'churn/seeds.py':
      'import numpy as np\nimport random\n\n\ndef fix(seed):\n    random.seed(seed)\n    np.random.seed(seed)\n',
    'churn/fit.py': `def run():\n    ${train.split('\n\n').join('\n    ')}`,
  })
  expect(await status('randomness-controlled', files('seeds.fix(seed=options.seed)\n'))).toBe('met')
})

describe('pages and sites', () => {
  const page = (more: string): Files => ({
    'dash/app.py': `import dash\nimport pandas as pd\nfrom graphs import draw\n\napp = dash.Dash()\n`,
    'dash/graphs.py': `import numpy as np\n${more}\n\ndef draw(data):\n    return np.mean(data)\n`,
    'train.py': train,
  })

  test('a page that shows data has no model to test', async () => {
    expect(await status('inference-tested', page(''))).toBe('not-applicable')
    expect(await status('inference-tested', page('import joblib\nmodel = joblib.load("m.pkl")'))).toBe(
      'unmet',
    )
  })

  test('a static site that is put online is no deployment of a model', async () => {
    const site = (command: string) => ({ ...workflow(run(command), { on: 'push' }), 'train.py': train })
    expect(await status('automated-deployment', site('firebase deploy --token $TOKEN'))).toBe('unmet')
    expect(await status('automated-deployment', site('gcloud run deploy app'))).not.toBe('unmet')
  })
})

describe('services', () => {
  test('traces are set up in a file that knows nothing of models', async () => {
    const files = {
      'app.py':
        'import joblib\nfrom fastapi import FastAPI\n\napp = FastAPI()\nmodel = joblib.load("m.pkl")\n\n\n@app.post("/predict")\ndef predict(row: dict):\n    return model.predict([row])\n',
      'utils/errors.py': 'import sentry_sdk\n\nsentry_sdk.init(dsn="x")\n',
    }
    expect(await status('service-observability', files)).toBe('partial')
  })
})

describe('data and models', () => {
  test('toy data that a library brings needs no version', async () => {
    const data = (name: string) => ({
      'train.py': `import torch\nfrom torchvision.datasets import ${name}\n${train}data = ${name}("data", download=True)\n`,
    })
    expect(await status('data-versioned', data('MNIST'))).toBe('not-applicable')
    expect(await status('data-versioned', data('ImageNet'))).toBe('unmet')
  })

  test('the folder that a training makes holds the model', async () => {
    const md5 = '0123456789abcdef0123456789abcdef'
    const locked = (stage: string, folder: string): Files => ({
      '.dvc/config': '',
      '.gitignore': `/${folder}\n`,
      'dvc.yaml': `stages:\n  ${stage}:\n    cmd: python run.py\n    outs: [${folder}]\n`,
      'dvc.lock': `schema: '2.0'\nstages:\n  ${stage}:\n    cmd: python run.py\n    outs:\n    - path: ${folder}\n      hash: md5\n      md5: ${md5}.dir\n`,
      'run.py': train,
    })
    expect(await status('model-versioned', locked('train', 'runs/box'))).toBe('met')
    expect(await status('model-versioned', locked('prepare', 'runs/box'))).toBe('unmet')
  })
})

test('the tests of an R package load all of it', async () => {
  const files = {
    DESCRIPTION: 'Package: fits\nImports: caret\n',
    'R/train.R': 'fit_all <- function(x) {\n  caret::train(y ~ ., data = x)\n}\n',
    'tests/testthat/test-train.R': 'test_that("it fits", {\n  expect_s3_class(fit_all(cars), "train")\n})\n',
  }
  expect(await status('ml-code-tested', files)).toBe('met')
  const test = files['tests/testthat/test-train.R']
  const apart = { ...files, 'tests/testthat/test-train.R': '', 'other/tests/testthat/test-train.R': test }
  expect(await status('ml-code-tested', apart)).toBe('unmet')
})

describe('READMEs', () => {
  const part: Files = {
    'README.md': '# Paper\n\nSee the folders.\n',
    'agedb/README.md': '```bash\npip install -r requirements.txt\npython train.py\n```\n',
    'agedb/train.py': train,
    'agedb/requirements.txt': 'scikit-learn\n',
  }

  test('of the parts tell how the experiments of a paper are run', async () => {
    expect(await status('readme-reproduce', part, 'research')).toBe('met')
    expect(await status('readme-reproduce', part, 'application')).toBe('unmet')
  })

  test('may have commands without the marks of code', async () => {
    const prose = (lines: string) => ({
      'README.md': `# Houses\n\n${lines}\n`,
      'train.py': train,
      'requirements.txt': 'scikit-learn\n',
    })
    expect(
      await status('readme-reproduce', prose('pip install -r requirements.txt\n\npython train.py')),
    ).toBe('met')
    expect(await status('readme-reproduce', prose('You can pip install it and then make it train.'))).toBe(
      'unmet',
    )
  })

  test('of plug-ins show commands of the program that they extend', async () => {
    const files = (use: string): Files => ({
      'pyproject.toml': '[project]\nname = "kedro-cloud"\n',
      'kedro_cloud/cli.py': 'import kedro\n',
      'README.md': `\`\`\`bash\npip install kedro-cloud\n${use}\n\`\`\`\n`,
    })
    expect(await status('readme-reproduce', files('kedro cloud init'), 'library')).toBe('met')
    expect(await status('readme-reproduce', files('git clone x'), 'library')).toBe('partial')
  })

  test('of R packages show their use in R', async () => {
    const files = {
      DESCRIPTION: 'Package: fits\nImports: parsnip\n',
      'R/fit.R': 'fits <- function(x) parsnip::fit(x)\n',
      'README.md': '```r\ninstall.packages("fits")\nlibrary(fits)\nfits(cars)\n```\n',
    }
    expect(await status('readme-reproduce', files, 'library')).toBe('met')
  })

  test('with a badge of a template tell nothing of installing', async () => {
    const badge = '<img src="https://img.shields.io/badge/CCDS-Project-328F97?logo=cookiecutter" />'
    expect(
      await status('readme-reproduce', { 'README.md': `# x\n\n    ${badge}\n`, 'train.py': train }),
    ).toBe('unmet')
  })
})

test('each target of an R pipeline is a step, also where its name stands on the next line', async () => {
  const files = {
    DESCRIPTION: 'Package: a\nImports: targets, parsnip\n',
    '_targets.R': [
      'library(targets)',
      'tar_option_set(packages = "parsnip")',
      'list(',
      '  tar_target(data, read.csv("a.csv")),',
      '  tar_target(',
      '    model_fit,',
      '    fit(linear_reg(), y ~ x, data)',
      '  ),',
      '  tar_target(',
      '    name = evaluation,',
      '    command = metrics(model_fit, data)',
      '  )',
      ')',
    ].join('\n'),
    'R/a.R': 'library(parsnip)\nfit(linear_reg(), y ~ x, d)\n',
  }
  const judgement = await judge('pipeline-defined', files)
  expect(judgement).toMatchObject({ status: 'met' })
  expect(
    'evidence' in judgement ? judgement.evidence.map(({ what, line }) => `${line} ${what}`) : [],
  ).toEqual(['4 targets step data', '5 targets step model_fit', '9 targets step evaluation'])
})

describe('a project in a compiled language', () => {
  const project = (reference: string): string =>
    `<Project Sdk="Microsoft.NET.Sdk">\n<PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>\n<ItemGroup>${reference}</ItemGroup>\n</Project>\n`
  const dotnet: Files = {
    'src/Lab/Lab.csproj': project('<PackageReference Include="Microsoft.ML" Version="3.0.1" />'),
    'src/Lab/Trainer.cs': 'public class Trainer { }\n',
    'Lab.Tests/TrainerTests.cs':
      '[TestClass]\npublic class TrainerTests { [TestMethod] public void Fits() { } }\n',
  }
  const setUp = '      - uses: actions/setup-dotnet@v4\n        with: { dotnet-version: 8.0.x }\n'
  const tested = { ...dotnet, ...workflow(setUp + run('dotnet restore', 'dotnet test --no-restore')) }

  test('.NET: its manifest, tests, versions and installs are seen', async () => {
    expect(await status('dependencies-declared', tested)).toBe('met')
    expect(await status('tests-run-in-ci', tested)).toBe('met')
    expect(await status('ci-deps-from-manifest', tested)).toBe('met')
    expect(await status('interpreter-pinned', tested)).toBe('met')
    expect(await status('interpreter-pinned', dotnet)).toBe('partial')
    expect(await status('ci-static-analysis', tested)).toBe('unmet')
    expect(await status('vulnerability-scan', tested)).toBe('unmet')
  })

  test('one version of each package is no lock of what these bring; the lock is, where it is restored from', async () => {
    expect(await judge('dependencies-locked', tested)).toMatchObject({
      status: 'partial',
      because: 'The direct dependencies name one version each; no lock fixes what these bring along.',
    })
    const open = {
      ...tested,
      'src/Lab/Lab.csproj': project('<PackageReference Include="A" Version="3.*" />'),
    }
    expect(await status('dependencies-locked', open)).toBe('unmet')
    const locked = { ...tested, 'src/Lab/packages.lock.json': '{"version":1,"dependencies":{}}' }
    expect(await status('dependencies-locked', locked)).toBe('met')
  })

  test('CodeQL on a change is static analysis; a check of links is not', async () => {
    const scan = workflow('      - uses: github/codeql-action/analyze@v3\n')
    expect(await status('ci-static-analysis', { ...dotnet, ...scan })).toBe('met')
    const nightly = workflow('      - uses: github/codeql-action/analyze@v3\n', {
      on: '{ schedule: [{ cron: "0 3 * * 1" }] }',
    })
    expect(await status('ci-static-analysis', { ...dotnet, ...nightly })).toBe('partial')
    const links = workflow('      - uses: lycheeverse/lychee-action@v2\n')
    expect(await status('ci-static-analysis', { ...dotnet, ...links })).toBe('unmet')
  })

  test('beside Python it says nothing of the environment of Python', async () => {
    const app: Files = {
      'train.py': train,
      'requirements.txt': 'scikit-learn\n',
      'android/build.gradle': "implementation 'a.b:c:1.0'\nimplementation 'a.b:d:1.0'\n",
      'fast/Cargo.toml':
        '[package]\nname = "fast"\nrust-version = "1.75"\n[dependencies]\npyo3 = "=0.20.0"\n',
      'fast/Cargo.lock': '[[package]]\nname = "pyo3"\nversion = "0.20.0"\n',
    }
    expect(await status('dependencies-locked', app)).toBe('unmet')
    expect(await status('interpreter-pinned', app)).toBe('unmet')
    const { 'requirements.txt': _, ...undeclared } = app
    expect(await status('dependencies-declared', undeclared)).toBe('unmet')
  })

  test('Go: the hashes of all modules are a lock that every build looks at', async () => {
    const go = {
      'go.mod': 'module acme.org/m\n\ngo 1.22\n\nrequire gorgonia.org/gorgonia v0.9.17\n',
      'go.sum': 'gorgonia.org/gorgonia v0.9.17 h1:a=\n',
      'main.go': 'package main\n',
    }
    expect(await status('dependencies-locked', { ...go, ...workflow(run('go build ./...')) })).toBe('met')
    expect(await status('dependencies-locked', go)).toBe('partial')
  })
})

describe('an application that neither makes nor serves a model', () => {
  const files: Files = { 'requirements.txt': 'pandas\nmlflow\n', 'clean.py': 'import pandas\n' }

  test.each([
    'pipeline-defined',
    'pipeline-verified-in-ci',
    'model-versioned',
    'model-card',
    'data-validation',
  ])('lacks what %s asks for; a course does not', async id => {
    expect(await status(id, files)).toBe('unmet')
    expect(await status(id, files, 'course')).toBe('not-applicable')
  })
})

describe('an application on a foundation model', () => {
  const files: Files = {
    'requirements.txt': 'openai\nscikit-learn\n',
    'calibrate.py':
      'from sklearn.isotonic import IsotonicRegression\n\n\ndef calibrate(x, y):\n    model = IsotonicRegression()\n    model.fit(x, y)\n    return model\n',
  }

  test.each([
    'training-entrypoint',
    'training-in-workflow',
    'randomness-controlled',
    'ml-code-tested',
    'experiment-tracking',
  ])('has no training that %s could be about, though it calibrates', async id => {
    expect(await status(id, files)).toBe('not-applicable')
    expect(await status(id, { ...files, 'requirements.txt': 'scikit-learn\n' })).not.toBe('not-applicable')
  })
})

test('a package that another service publishes is released, what a course deploys is not', async () => {
  const travis: Files = {
    'setup.py': "from setuptools import setup\n\nsetup(name='lcs')\n",
    '.travis.yml': 'script: pytest\ndeploy:\n  provider: pypi\n',
  }
  expect(await status('artifact-provenance', travis, 'library')).toBe('unmet')
  const deploys = workflow(run('docker push team/churn:1'))
  expect(await status('artifact-provenance', deploys)).toBe('unmet')
  expect(await status('artifact-provenance', deploys, 'course')).toBe('not-applicable')
})

test('rollback-path: versions of images and of models in releases are kept also before anything is deployed', async () => {
  const judged = (files: Files) => status('rollback-path', files)
  const pushed = (tag: string) => ({
    'train.py': train,
    ...workflow(run(`docker build -t acme/model:${tag} .`, `docker push acme/model:${tag}`), { on: 'push' }),
  })
  expect(await judged(pushed('$VERSION'))).toBe('partial')
  expect(await judged(pushed('latest'))).toBe('unmet')
  const released = (files: string) => ({
    'train.py': train,
    ...workflow(
      `${run('python train.py')}      - uses: softprops/action-gh-release@v2\n        with: { files: ${files} }\n`,
      { on: '\n  push: { tags: ["v*"] }' },
    ),
  })
  expect(await judged(released('models/classifier.joblib'))).toBe('partial')
  expect(await judged(released('dist/notes.txt'))).toBe('unmet')
})
