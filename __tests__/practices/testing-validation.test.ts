import { describe, expect, test } from 'vitest'
import { understand } from '../../src/audit.ts'
import type { ProfileId } from '../../src/model.ts'
import { testingValidation } from '../../src/practices/testing-validation/index.ts'
import { snapshotOf } from '../../src/snapshot/memory.ts'

type Files = Readonly<Record<string, string>>

async function judge(id: string, files: Files, profile: ProfileId = 'application') {
  const snapshot = snapshotOf(files, { defaultBranch: 'main' })
  const subject = await understand(snapshot, { profile, ignorePaths: [] })
  const practice = testingValidation.find(one => one.id === id)
  if (practice === undefined) throw new Error(`no practice ${id}`)
  const judgement = practice.assess(subject)
  if (judgement.status === 'unmet' || judgement.status === 'partial') {
    expect(practice.remedy(subject, judgement).step).toMatch(/^[A-Z].*\.$/s)
  }
  return judgement
}

const status = async (...args: Parameters<typeof judge>) => (await judge(...args)).status

const train = `
import pandas as pd
from sklearn.linear_model import LogisticRegression

def train(path):
    data = pd.read_csv(path)
    return LogisticRegression().fit(data[["a"]], data["b"])
`
const features = `
import pandas as pd

def prepare_data(data):
    return data.dropna()
`
const requirements = { 'requirements.txt': 'scikit-learn==1.5.0\npandas==2.2.0\n' }

const workflow = (steps: string, on = 'pull_request') =>
  `on: ${on}\njobs:\n  check:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`
const step = (run: string) => `      - run: ${run}\n`

const project: Files = { 'src/train.py': train, 'src/features.py': features, ...requirements }
const featureTest = `
from src.features import prepare_data

def test_prepare():
    assert prepare_data([]) is not None
`

describe('tests-run-in-ci', () => {
  const tested = { ...project, 'tests/test_features.py': featureTest }

  test('a pull request runs them', async () => {
    const judgement = await judge('tests-run-in-ci', {
      ...tested,
      '.github/workflows/ci.yml': workflow(step('pytest')),
    })
    expect(judgement).toMatchObject({ status: 'met', strength: 'enforced' })
  })

  test('no workflow runs them', async () => {
    expect(await status('tests-run-in-ci', tested)).toBe('partial')
  })

  test('a list by hand misses one', async () => {
    const judgement = await judge('tests-run-in-ci', {
      ...tested,
      'tests/test_train.py': featureTest,
      '.github/workflows/ci.yml': workflow(step('pytest tests/test_features.py')),
    })
    expect(judgement).toMatchObject({ status: 'partial' })
    expect(judgement.because).toContain('tests/test_train.py')
  })

  test('some are listed by hand beside a folder, and most are missed', async () => {
    const files: Files = {
      ...tested,
      'tests/e2e/test_a.py': featureTest,
      'tests/e2e/test_b.py': featureTest,
      '.github/workflows/ci.yml': workflow(step('pytest tests/test_features.py') + step('pytest tests/e2e')),
    }
    expect(await status('tests-run-in-ci', files)).toBe('met')
    const others = [1, 2, 3, 4].map(n => [`tests/unit/test_${n}.py`, featureTest])
    expect(await status('tests-run-in-ci', { ...files, ...Object.fromEntries(others) })).toBe('partial')
  })

  test('a schedule is no change', async () => {
    const files = {
      ...tested,
      '.github/workflows/ci.yml': workflow(step('pytest'), "\n  schedule: [{ cron: '0 0 * * 1' }]"),
    }
    expect(await status('tests-run-in-ci', files)).toBe('partial')
  })

  test('a test command without tests, and names without assertions', async () => {
    const files = {
      ...project,
      'tests/test_nothing.py': 'def test_nothing():\n    print("fine")\n',
      '.github/workflows/ci.yml': workflow(step('pytest')),
    }
    expect(await status('tests-run-in-ci', files)).toBe('unmet')
  })

  test('tests whose imports lead nowhere are none', async () => {
    const files = {
      ...project,
      'tests/test_old.py': 'from src.removed import f\n\ndef test_f():\n    assert f()\n',
      '.github/workflows/ci.yml': workflow(step('pytest')),
    }
    expect(await status('tests-run-in-ci', files)).toBe('unmet')
  })

  test('a library without code has nothing to test', async () => {
    expect(await status('tests-run-in-ci', { 'action.yml': 'name: a\n' }, 'library')).toBe('not-applicable')
  })
})

describe('a job that never installs pytest', () => {
  const tested: Files = {
    ...project,
    'tests/test_features.py': featureTest,
    'requirements-test.txt': 'pytest-cov==5.0\n',
    'more.txt': '-r requirements-test.txt\nnumpy==2.0\n',
  }
  const ci = (...commands: readonly string[]): Files => ({
    ...tested,
    '.github/workflows/ci.yml': workflow(
      ['      - uses: actions/setup-python@v5\n', ...commands.map(step)].join(''),
    ),
  })

  test.each<[string, readonly string[], string]>([
    ['only what runs is installed', ['pip install -r requirements.txt', 'pytest'], 'partial'],
    ['a module of Python', ['pip install -U pip numpy', 'python -m pytest tests'], 'partial'],
    ['a plug-in brings it', ['pip install -r more.txt', 'pytest'], 'met'],
    ['by its name', ['pip install -r requirements.txt "pytest>=8"', 'pytest'], 'met'],
    ['a manager may bring it', ['pip install uv && uv sync', 'pytest'], 'met'],
    ['the project may bring it', ['pip install -e .', 'pytest'], 'met'],
    ['a file that is not here may', ['pip install -r generated.txt', 'pytest'], 'met'],
    ['an environment of its own', ['pip install poetry', 'poetry run pytest'], 'met'],
  ])('%s', async (_, commands, expected) => {
    expect(await status('tests-run-in-ci', ci(...commands))).toBe(expected)
  })

  test('the reader is told why', async () => {
    const judgement = await judge('tests-run-in-ci', ci('pip install -r requirements.txt', 'pytest'))
    expect(judgement).toMatchObject({
      because: 'The step fails before the first test: nothing in its job installs pytest.',
      evidence: [{ path: '.github/workflows/ci.yml', line: 8 }, { path: 'tests/test_features.py' }],
    })
  })
})

describe('ml-code-tested', () => {
  const trainTest = featureTest.replace('src.features import prepare_data', 'src.train import train')

  test('both kinds, one kind, none', async () => {
    const both = { ...project, 'tests/test_a.py': featureTest, 'tests/test_b.py': trainTest }
    expect(await status('ml-code-tested', both)).toBe('met')
    expect(await status('ml-code-tested', { ...project, 'tests/test_a.py': featureTest })).toBe('partial')
    expect(await status('ml-code-tested', project)).toBe('unmet')
  })

  test('what a file does tells preparation from training, not the folder it lies in', async () => {
    const split =
      'from sklearn.model_selection import train_test_split\n\ndef make(rows):\n    return train_test_split(rows)\n'
    const files: Files = {
      ...requirements,
      'src/training/data.py': split,
      'src/training/train.py': `${train}\ndef load_data(path):\n    return pd.read_csv(path)\n`,
      'tests/test_train.py': trainTest.replace('src.train ', 'src.training.train '),
    }
    expect(await status('ml-code-tested', files)).toBe('partial')
    const data = featureTest.replace('src.features import prepare_data', 'src.training.data import make')
    expect(await status('ml-code-tested', { ...files, 'tests/test_data.py': data })).toBe('met')
  })

  test('modules behind others, and scripts in command lines', async () => {
    const onlyModel = { ...project, 'tests/test_b.py': trainTest }
    const passed = {
      'src/old.py': 'from src.features import prepare_data\n\n__all__ = ["prepare_data"]\n',
      'tests/test_a.py': featureTest.replace('src.features', 'src.old'),
    }
    const started = {
      'tests/test_a.py':
        'import subprocess\n\ndef test_it():\n    cmd = f"python src/features.py --out={1}"\n    assert subprocess.run(cmd, shell=True).returncode == 0\n',
    }
    expect(await status('ml-code-tested', onlyModel)).toBe('partial')
    for (const tests of [passed, started])
      expect(await status('ml-code-tested', { ...onlyModel, ...tests })).toBe('met')
  })

  test('a library without model code', async () => {
    expect(await status('ml-code-tested', { 'lib/text.py': 'def f():\n    return 1\n' }, 'library')).toBe(
      'not-applicable',
    )
  })
})

describe('data-validation', () => {
  const validate = `
import pandas as pd

def validate_data(path):
    data = pd.read_csv(path)
    if data["a"].isna().any():
        raise ValueError("missing values")

validate_data("data/train.csv")
`

  test('own checks that a stage runs', async () => {
    const files = {
      ...project,
      'src/validate_data.py': validate,
      'dvc.yaml': 'stages:\n  validate:\n    cmd: python src/validate_data.py\n',
    }
    expect(await status('data-validation', files)).toBe('met')
  })

  test('a test of data that is fetched into a folder that it names', async () => {
    const test = (folder: string) =>
      `from reader import load_txt\n\nRAW = "${folder}"\n\ndef test_labels():\n    labels = load_txt(RAW + "test.txt")\n    assert len(labels.unique()) == 2\n`
    const files = (folder: string): Files => ({
      ...project,
      'tests/data_test.py': test(folder),
      '.github/workflows/ci.yml': workflow(step('pytest')),
    })
    expect(await status('data-validation', files('project/data/raw/'))).toBe('met')
    expect(await status('data-validation', files('/scratch/made/'))).toBe('unmet')
  })

  test('checks that nothing runs', async () => {
    expect(await status('data-validation', { ...project, 'src/validate_data.py': validate })).toBe('partial')
  })

  test('a dependency alone is nothing', async () => {
    const files = { ...project, 'requirements.txt': 'pandera==0.20\nscikit-learn==1.5.0\n' }
    expect(await status('data-validation', files)).toBe('unmet')
  })

  const pytest = { '.github/workflows/ci.yml': workflow(step('pytest')) }
  const asserted = 'def test_rows(rows):\n    assert rows["a"].isna().sum() == 0\n'
  const fixture = (path: string) =>
    `import pandas as pd\nimport pytest\n\nPATH = "${path}"\n\n@pytest.fixture\ndef rows():\n    return pd.read_csv(PATH)\n`

  test.each<[string, Files, string]>([
    [
      'a fixture reads what is in git',
      {
        'data/rows.csv': 'a\n1\n',
        'tests/conftest.py': fixture('data/rows.csv'),
        'tests/test_rows.py': asserted,
      },
      'met',
    ],
    [
      'a fixture reads what DVC keeps',
      {
        'data/rows.csv.dvc': 'outs:\n- md5: 0123456789abcdef0123456789abcdef\n  path: rows.csv\n',
        'tests/conftest.py': fixture('data/rows.csv'),
        'tests/test_rows.py': asserted,
      },
      'met',
    ],
    [
      'a fixture makes the rows up',
      {
        'tests/conftest.py':
          'import pandas as pd\nimport pytest\n\n@pytest.fixture\ndef rows():\n    return pd.DataFrame({"a": [1]})\n',
        'tests/test_rows.py': asserted,
      },
      'unmet',
    ],
    [
      'a test that is named for the data loads it',
      {
        'tests/test_data.py':
          'from src.train import load_dataset\n\ndef test_labels(folder):\n    for label in load_dataset(f"{folder}/train.csv"):\n        assert label in (0, 1)\n',
        'src/train.py': `${train}\ndef load_dataset(path):\n    return []\n`,
      },
      'met',
    ],
    [
      'the same test of a loader, on a file that it writes',
      {
        'tests/test_data.py':
          'from src.train import load_dataset\n\ndef test_labels(tmp_path):\n    for label in load_dataset(f"{tmp_path}/train.csv"):\n        assert label in (0, 1)\n',
        'src/train.py': `${train}\ndef load_dataset(path):\n    return []\n`,
      },
      'unmet',
    ],
  ])('tests of data: %s', async (_, files, expected) => {
    const tests = Object.keys(files).find(path => path.includes('/test_')) ?? ''
    expect(await status('data-validation', { ...project, ...files, ...pytest })).toBe(expected)
    if (expected === 'met')
      expect(await judge('data-validation', { ...project, ...files })).toMatchObject({
        status: 'partial',
        evidence: [{ path: tests }],
      })
  })

  test('a library has no data', async () => {
    expect(await status('data-validation', project, 'library')).toBe('not-applicable')
  })
})

describe('model-quality-gate', () => {
  const gate = `
import json

def test_model_is_good_enough():
    with open("metrics.json") as file:
        metrics = json.load(file)
    assert metrics["accuracy"] > 0.8
`
  const files = { ...project, 'tests/test_model.py': gate }

  test('a pull request waits for it', async () => {
    const judgement = await judge('model-quality-gate', {
      ...files,
      '.github/workflows/ci.yml': workflow(step('pytest')),
    })
    expect(judgement).toMatchObject({ status: 'met', strength: 'enforced' })
  })

  test('swallowed, or after a push without delivery', async () => {
    const swallowed = { ...files, '.github/workflows/ci.yml': workflow(step('pytest || true')) }
    expect(await status('model-quality-gate', swallowed)).toBe('partial')
    const late = { ...files, '.github/workflows/ci.yml': workflow(step('pytest'), 'push') }
    expect(await status('model-quality-gate', late)).toBe('partial')
  })

  test('a test that may be skipped decides nothing', async () => {
    const skipping = gate.replace(
      '    assert',
      '    import pytest\n    pytest.skip("no metrics")\n    assert',
    )
    const judgement = await judge('model-quality-gate', {
      ...project,
      'tests/test_model.py': skipping,
      '.github/workflows/ci.yml': workflow(step('pytest')),
    })
    expect(judgement.status).toBe('partial')
  })

  test('a test of a metric that nothing runs is a gate that nobody passes', async () => {
    expect(await status('model-quality-gate', files)).toBe('partial')
    const counts = gate.replace('metrics["accuracy"] > 0.8', 'metrics.accuracy.n >= MIN_ROWS')
    expect(await status('model-quality-gate', { ...project, 'tests/test_model.py': counts })).toBe('unmet')
  })

  test('training that refuses its own model, in an image that a pull request builds', async () => {
    const strict = `${train}\ndef main():\n    best_score = evaluate(train("a.csv"))\n    if best_score < 0.6:\n        raise ValueError("too low")\n\nmain()\n`
    const built = {
      ...project,
      'src/train.py': strict,
      Dockerfile: 'FROM python:3.12\nCOPY . .\nRUN python src/train.py\n',
    }
    const ci = { '.github/workflows/ci.yml': workflow(step('docker build -t app .')) }
    expect(await status('model-quality-gate', { ...built, ...ci })).toBe('met')
    expect(await status('model-quality-gate', built)).toBe('partial')
    const finite = strict.replace('best_score < 0.6', 'np.isnan(loss) or loss > 1e6')
    expect(await status('model-quality-gate', { ...built, ...ci, 'src/train.py': finite })).toBe('unmet')
  })

  test('the best of the runs goes to the registry', async () => {
    const best = (order: string) =>
      `import mlflow\n\ndef release(client):\n    run = client.search_runs("1", order_by=["${order}"])[0]\n    mlflow.register_model(run.info.run_id, "m")\n\nrelease(mlflow.MlflowClient())\n`
    const files = (order: string, on: string | null): Files => ({
      ...project,
      'src/release.py': best(order),
      ...(on === null ? {} : { '.github/workflows/r.yml': workflow(step('python src/release.py'), on) }),
    })
    expect(await status('model-quality-gate', files('metrics.rmse ASC', 'push'))).toBe('met')
    expect(await status('model-quality-gate', files('metrics.rmse ASC', null))).toBe('partial')
    expect(await status('model-quality-gate', files('attributes.start_time DESC', null))).toBe('unmet')
  })

  test('a step of Azure ML that ends its run beside a comparison', async () => {
    const step = (condition: string) =>
      `from azureml.core import Run\n\nrun = Run.get_context()\nif ${condition}:\n    print("worse")\n    if allowed == "true":\n        run.parent.cancel()\n`
    const files = (condition: string) => ({ ...project, 'evaluate/evaluate_model.py': step(condition) })
    expect(await status('model-quality-gate', files('new_mse > old_mse'))).toBe('partial')
    expect(await status('model-quality-gate', files('old_model is None'))).toBe('unmet')
  })

  test('what holds for every model is no gate', async () => {
    const range = gate.replace('metrics["accuracy"] > 0.8', '0 <= metrics["accuracy"] <= 1')
    const judgement = await judge('model-quality-gate', {
      ...project,
      'tests/test_model.py': range,
      '.github/workflows/ci.yml': workflow(step('pytest')),
    })
    expect(judgement.status).toBe('unmet')
  })

  test('a promotion under a condition decides by itself', async () => {
    const promote = `
import mlflow
from sklearn.metrics import accuracy_score

accuracy = accuracy_score([1], [1])
if accuracy > 0.9:
    mlflow.register_model("runs:/1/model", "m")
`
    const judgement = await judge('model-quality-gate', {
      ...project,
      'src/release.py': promote,
      '.github/workflows/release.yml': workflow(step('python src/release.py'), 'push'),
    })
    expect(judgement.status).toBe('met')
  })

  test('a model that the test trains itself, and how a model behaves', async () => {
    const ci = { '.github/workflows/ci.yml': workflow(step('pytest')) }
    const own = {
      'tests/test_train.py':
        'from sklearn.metrics import accuracy_score\nfrom src.train import train\n\ndef test_accuracy():\n    model = train("rows.csv")\n    accuracy = accuracy_score([1], model.predict([[1]]))\n    assert accuracy > 0.8\n',
    }
    expect(await judge('model-quality-gate', { ...project, ...own, ...ci })).toMatchObject({
      status: 'partial',
      because: expect.stringContaining('trains itself'),
    })
    const behaves = {
      'tests/behavioral/test_invariance.py':
        'import joblib\n\ndef test_same():\n    model = joblib.load("m.pkl")\n    assert model.predict(["a"]) == model.predict(["A"])\n',
    }
    expect(await status('model-quality-gate', { ...project, ...behaves, ...ci })).toBe('partial')
  })

  test('a library whose CI holds its own weights to a floor', async () => {
    const bench =
      'from sklearn.metrics import accuracy_score\n\naccuracy = accuracy_score([1], [1])\nassert accuracy > 0.29\n'
    const files = {
      ...project,
      'benchmarks.py': bench,
      '.github/workflows/ci.yml': workflow(step('python benchmarks.py')),
    }
    expect(await status('model-quality-gate', files, 'library')).toBe('met')
  })

  test('a library has no model', async () => {
    expect(await status('model-quality-gate', project, 'library')).toBe('not-applicable')
  })
})

describe('thresholds of programs that look at code', () => {
  test.each([
    ['docker exec box pylint --fail-under=5 src', 'unmet'],
    ['interrogate --fail-under 90 src', 'unmet'],
    ['python -m judge --min-accuracy 0.8', 'met'],
  ])('%s: %s', async (command, expected) => {
    const files = { ...project, '.github/workflows/ci.yml': workflow(step(command)) }
    expect(await status('model-quality-gate', files)).toBe(expected)
  })
})

describe('pipeline-smoke-test', () => {
  const pipeline = { ...project, 'dvc.yaml': 'stages:\n  train:\n    cmd: python src/train.py\n' }

  test('on a pull request, on a label, never', async () => {
    const run = (on: string) => ({ ...pipeline, '.github/workflows/p.yml': workflow(step('dvc repro'), on) })
    expect(await status('pipeline-smoke-test', run('pull_request'))).toBe('met')
    expect(await status('pipeline-smoke-test', run('\n  pull_request: { types: [labeled] }'))).toBe('partial')
    expect(await status('pipeline-smoke-test', pipeline)).toBe('unmet')
  })

  const evaluate = `
from sklearn.metrics import accuracy_score

def evaluate(model, data):
    return accuracy_score(data["b"], model.predict(data[["a"]]))
`
  const steps: Files = { ...project, 'src/evaluate.py': evaluate }
  const ci = { '.github/workflows/ci.yml': workflow(step('pytest')) }

  test('a test that trains and evaluates by other steps goes through the whole; one that trains tries one step', async () => {
    const one = 'from src.train import train\n\ndef test_train():\n    model = train("tests/rows.csv")\n'
    const both = `from src.evaluate import evaluate\n${one}    assert evaluate(model, None) > 0\n`
    const only = `${one}    assert model is not None\n`
    expect(await status('pipeline-smoke-test', { ...steps, ...ci, 'tests/test_all.py': both })).toBe('met')
    expect(await status('pipeline-smoke-test', { ...steps, ...ci, 'tests/test_one.py': only })).toBe(
      'partial',
    )
    expect(await status('pipeline-smoke-test', { ...steps, 'tests/test_all.py': both })).toBe('unmet')
  })

  test('what stand-ins replace, and what a test trains by itself, is not tried', async () => {
    const main =
      'from src.evaluate import evaluate\nfrom src.train import train\n\ndef main():\n    evaluate(train("a.csv"), None)\n'
    const call = 'def test_main(a=None, b=None):\n    main()\n    assert True is not None\n'
    const files = (test: string): Files => ({
      ...steps,
      ...ci,
      'src/main.py': main,
      'tests/test_main.py': test,
    })
    const imports = 'from unittest.mock import patch\nfrom src.main import main\n\n'
    expect(await status('pipeline-smoke-test', files(`${imports}${call}`))).toBe('met')
    const patched = '@patch("src.main.train")\n@patch("src.main.evaluate")\n'
    expect(await status('pipeline-smoke-test', files(`${imports}${patched}${call}`))).toBe('unmet')
    const other = `${imports}${patched}${call}\ndef test_again():\n    main()\n    assert main\n`
    expect(await status('pipeline-smoke-test', files(other))).toBe('met')
    const own =
      'from sklearn.svm import SVC\nfrom src.evaluate import evaluate\n\ndef test_it():\n    assert evaluate(SVC().fit([[1], [2]], [0, 1]), None)\n'
    expect(await status('pipeline-smoke-test', files(own))).toBe('unmet')
  })

  test('a smoke test of one step, and names that files share', async () => {
    const measuring = train.replace(
      'return LogisticRegression().fit(data[["a"]], data["b"])',
      'model = LogisticRegression().fit(data[["a"]], data["b"])\n    model.score(data[["a"]], data["b"])\n    return model',
    )
    const test = 'from src.train import train\n\ndef test_it():\n    assert train("tests/rows.csv")\n'
    const files: Files = { ...steps, ...ci, 'src/train.py': measuring }
    expect(await status('pipeline-smoke-test', { ...files, 'tests/test_pipeline.py': test })).toBe('met')
    expect(await status('pipeline-smoke-test', { ...files, 'tests/test_train_smoke.py': test })).toBe(
      'partial',
    )
    const fills = `${test}    rows = set()\n    rows.add(1)\n    Path("a").with_suffix(".py")\n`
    const store = {
      'src/evaluate.py': `${evaluate}\nclass Store:\n    def add(self, row):\n        evaluate(row, row)\n`,
    }
    const beside = { 'src/train.py': `from src.evaluate import evaluate\n${train}` }
    expect(
      await status('pipeline-smoke-test', {
        ...steps,
        ...ci,
        ...beside,
        ...store,
        'tests/test_it.py': fills,
      }),
    ).toBe('partial')
    const own = `${test}    assert evaluate(1)\n\ndef evaluate(x):\n    return x\n`
    expect(await status('pipeline-smoke-test', { ...steps, ...ci, ...beside, 'tests/test_it.py': own })).toBe(
      'partial',
    )
  })

  test('tests of another service, and of a network of the project, try single steps', async () => {
    const one = 'from src.train import train\n\ndef test_train():\n    assert train("tests/rows.csv")\n'
    const travis = { '.travis.yml': 'language: python\nscript:\n  - pytest\n' }
    expect(await status('pipeline-smoke-test', { ...steps, ...travis, 'tests/test_a.py': one })).toBe(
      'partial',
    )
    const net = {
      'src/net.py': 'from torch import nn\n\nclass Net(nn.Module):\n    pass\n',
      'tests/test_net.py':
        'import torch\nfrom src.net import Net\n\ndef test_learns():\n    net = Net()\n    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)\n    loss = net(1)\n    loss.backward()\n    optimizer.step()\n    assert loss < 1\n',
    }
    expect(await status('pipeline-smoke-test', { ...steps, ...ci, ...net })).toBe('partial')
  })

  test('training that an image runs while it is built, with what it evaluates', async () => {
    const chain = {
      ...requirements,
      'src/__init__.py': '',
      'src/evaluate.py': evaluate,
      'src/train.py': `from src.evaluate import evaluate\n${train}\nevaluate(train("a.csv"), None)\n`,
      Dockerfile: 'FROM python:3.12\nCOPY . .\nRUN python -m src.train\n',
      '.github/workflows/ci.yml': workflow(step('docker build -t app .')),
    }
    expect(await status('pipeline-smoke-test', chain)).toBe('met')
  })

  test('a course without a pipeline has none to try', async () => {
    expect(await status('pipeline-smoke-test', project, 'course')).toBe('not-applicable')
    expect(await status('pipeline-smoke-test', pipeline, 'course')).toBe('unmet')
  })

  test('scripts one after the other are a pipeline on a pull request, not on the push that ships', async () => {
    const scripts: Files = {
      'train.py': `${train}\ntrain("data.csv")\n`,
      'evaluate.py': `${evaluate}\nevaluate(None, None)\n`,
      ...requirements,
    }
    const run = (on: string) => ({
      ...scripts,
      '.github/workflows/p.yml': workflow(step('python train.py') + step('python evaluate.py'), on),
    })
    expect(await status('pipeline-smoke-test', run('pull_request'))).toBe('met')
    expect(await status('pipeline-smoke-test', run('push'))).toBe('unmet')
  })

  test('a model that is trained elsewhere has no pipeline here', async () => {
    const service = {
      'app.py':
        'import joblib\nfrom fastapi import FastAPI\n\napp = FastAPI()\nmodel = joblib.load("m.pkl")\n',
      'requirements.txt': 'fastapi==0.115.0\n',
    }
    expect(await status('pipeline-smoke-test', service)).toBe('not-applicable')
  })

  test('research without a pipeline', async () => {
    expect(await status('pipeline-smoke-test', project, 'research')).toBe('not-applicable')
  })
})

describe('inference-tested', () => {
  const service = { ...project, 'app/main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n' }
  const client = `
from fastapi.testclient import TestClient
from app.main import app

def test_predict():
    assert TestClient(app).get("/").status_code == 200
`

  test('in CI, beside CI, not at all', async () => {
    const tested = { ...service, 'tests/test_api.py': client }
    const run = { ...tested, '.github/workflows/ci.yml': workflow(step('pytest')) }
    expect(await status('inference-tested', run)).toBe('met')
    expect(await status('inference-tested', tested)).toBe('partial')
    expect(await status('inference-tested', service)).toBe('unmet')
  })

  test('a client that a fixture gives under another name', async () => {
    const files = (name: string): Files => ({
      ...service,
      'tests/conftest.py': `import pytest\nfrom fastapi.testclient import TestClient\nfrom app.main import app\n\n@pytest.fixture(name="client")\ndef client_fixture():\n    return TestClient(app)\n`,
      'tests/test_api.py': `def test_root(${name}):\n    assert ${name}.get("/").status_code == 200\n`,
      '.github/workflows/ci.yml': workflow(step('pytest')),
    })
    expect(await status('inference-tested', files('client'))).toBe('met')
    expect(await status('inference-tested', files('other'))).toBe('unmet')
  })

  test('scoring code beside a service, and a model that a platform serves', async () => {
    const predict = {
      'src/predict.py': 'import joblib\n\ndef score(x):\n    return joblib.load("m").predict(x)\n',
    }
    const scores = {
      'tests/test_score.py': 'from src.predict import score\n\ndef test_score():\n    assert score([1])\n',
    }
    const ci = (steps: string) => ({ '.github/workflows/ci.yml': workflow(steps, 'push') })
    expect(
      await status('inference-tested', { ...service, ...predict, ...scores, ...ci(step('pytest')) }),
    ).toBe('met')
    const deploy = step('az ml online-deployment create -f deployment.yml')
    expect(await status('inference-tested', { ...project, ...ci(deploy) })).toBe('unmet')
    const trained = {
      'tests/test_model.py':
        'from src.train import train\n\ndef test_model():\n    assert train("rows.csv").predict([[1]]) is not None\n',
    }
    expect(await status('inference-tested', { ...project, ...trained, ...ci(step('pytest') + deploy) })).toBe(
      'partial',
    )
  })

  test('an application that shows a model in a course is no service', async () => {
    const demo = {
      ...project,
      'app.py': 'import joblib\nimport streamlit as st\nmodel = joblib.load("m.pkl")\n\nst.title("Digits")\n',
    }
    expect(await status('inference-tested', demo, 'course')).toBe('not-applicable')
    expect(await status('inference-tested', demo)).toBe('unmet')
  })

  test('a test that predicts with the model, beside a service without one', async () => {
    const predicts = {
      'tests/test_model.py':
        'from src.train import train\n\ndef test_model():\n    assert train("rows.csv").predict([[1]]) is not None\n',
    }
    const ci = { '.github/workflows/ci.yml': workflow(step('pytest')) }
    expect(await status('inference-tested', { ...service, ...predicts, ...ci })).toBe('partial')
  })

  test('nothing is served', async () => {
    expect(await status('inference-tested', project)).toBe('not-applicable')
  })
})

describe('slice-and-fairness-tests', () => {
  const people = train.replaceAll('data["b"]', 'check(data["gender"])')

  test('metrics per group, people without them, no people', async () => {
    const sliced = `
from sklearn.metrics import accuracy_score

def accuracy_per_group(data):
    return accuracy_score(data["y"], data["p"])
`
    expect(await status('slice-and-fairness-tests', { ...project, 'src/slices.py': sliced })).toBe('partial')
    expect(await status('slice-and-fairness-tests', { ...project, 'src/train.py': people })).toBe('unmet')
    expect(await status('slice-and-fairness-tests', project)).toBe('not-applicable')
  })

  test('a test refuses the metric of a slice where a workflow runs it', async () => {
    const sliced = (body: string): Files => ({
      ...project,
      'tests/test_model.py': `from src.train import load\n\ndef test_slice_of_negative_reviews(rows):\n${body}`,
      '.github/workflows/ci.yml': workflow(step('pytest')),
    })
    const judged = '    accuracy = load().score(rows)\n    assert accuracy > 0.6\n'
    expect(await status('slice-and-fairness-tests', sliced(judged))).toBe('met')
    const { '.github/workflows/ci.yml': _, ...byHand } = sliced(judged)
    expect(await status('slice-and-fairness-tests', byHand)).toBe('partial')
    expect(await status('slice-and-fairness-tests', sliced('    assert load().score(rows)\n'))).toBe(
      'partial',
    )
    const trained = '    accuracy = train_model(rows).score(rows)\n    assert accuracy > 0.6\n'
    expect(await status('slice-and-fairness-tests', sliced(trained))).toBe('not-applicable')
  })

  test('a README tells whom the model judges', async () => {
    const readme = (text: string) =>
      status('slice-and-fairness-tests', { ...project, 'README.md': `# Model\n\n${text}\n` })
    expect(await readme('Predicts the course of diabetes.')).toBe('unmet')
    expect(await readme('Predicts the price of a ticket.')).toBe('not-applicable')
  })

  test('an order that holds for every model refuses none', async () => {
    const files = (condition: string): Files => ({
      ...project,
      'tests/test_slices.py': `from src.train import train\n\ndef test_accuracy_per_group():\n    accuracy = report()\n    assert ${condition}\n`,
      '.github/workflows/ci.yml': workflow(step('pytest')),
    })
    expect(await status('slice-and-fairness-tests', files('accuracy.point > 0.8'))).toBe('met')
    expect(await status('slice-and-fairness-tests', files('accuracy.low < accuracy.point'))).toBe('partial')
  })

  test('taking a slice of the data measures nothing', async () => {
    const taken = `${train}\ndef load_training_slice(path):\n    return f1_score(path, path)\n`
    const scored = `from sklearn.metrics import f1_score\n${taken}`
    expect(await status('slice-and-fairness-tests', { ...project, 'src/train.py': scored })).toBe(
      'not-applicable',
    )
    const measured = scored.replace('load_training_slice', 'get_slice_metrics')
    expect(await status('slice-and-fairness-tests', { ...project, 'src/train.py': measured })).toBe('partial')
  })
})

describe('notebooks-checked', () => {
  const notebook = (count: number, outputs: number) =>
    JSON.stringify({
      cells: [1, 2].map(index => ({
        cell_type: 'code',
        source: ['print(1)'],
        execution_count: count === 0 ? null : index === 1 ? count : 1,
        outputs: Array.from({ length: outputs }, () => ({ output_type: 'stream', text: ['1'] })),
      })),
      metadata: {},
      nbformat: 4,
      nbformat_minor: 5,
    })

  test('run by CI, stripped, saved out of order, absent', async () => {
    const messy = { ...project, 'analysis.ipynb': notebook(7, 1) }
    const run = { ...messy, '.github/workflows/ci.yml': workflow(step('pytest --nbmake analysis.ipynb')) }
    expect(await status('notebooks-checked', run)).toBe('met')
    expect(await status('notebooks-checked', { ...project, 'analysis.ipynb': notebook(0, 0) })).toBe(
      'partial',
    )
    expect(await judge('notebooks-checked', messy)).toMatchObject({
      status: 'unmet',
      evidence: [{ what: 'cells saved out of order' }],
    })
    expect(await status('notebooks-checked', project)).toBe('not-applicable')
  })

  test.each<[readonly string[], string]>([
    [['jupyter nbconvert --to python nb/*.ipynb --output-dir out', 'python run_all.py'], 'met'],
    [['jupyter nbconvert --to script nb/intro.ipynb', 'python nb/intro.py'], 'met'],
    [['ipython nb/intro.ipynb'], 'met'],
    [['jupyter nbconvert --to python nb/*.ipynb --output-dir out', 'python other.py'], 'unmet'],
    [['jupyter nbconvert --to python nb/*.ipynb --output-dir out'], 'unmet'],
    [['python run_all.py', 'jupyter nbconvert --to python nb/*.ipynb --output-dir out'], 'unmet'],
  ])('%j is %s', async (commands, expected) => {
    const files = {
      'nb/intro.ipynb': notebook(2, 1),
      'run_all.py': 'import glob, runpy\n\nfor path in glob.glob("out/*.py"):\n    runpy.run_path(path)\n',
      'other.py': 'print("done")\n',
      '.github/workflows/nb.yml': workflow(commands.map(step).join('')),
    }
    expect(await status('notebooks-checked', files)).toBe(expected)
  })
})

describe('an application on a foundation model', () => {
  const files: Files = {
    'requirements.txt': 'openai==1.40.0\nlangchain==0.2.0\n',
    'app/chunking.py':
      'import numpy as np\n\n\ndef chunks(text):\n    return np.array_split(list(text), 4)\n',
    'app/retrieval.py':
      'import numpy as np\nimport openai\n\n\ndef nearest(query):\n    return np.argsort(query)\n',
    'tests/test_chunking.py':
      'from app.chunking import chunks\n\n\ndef test_chunks():\n    assert chunks("abcd")\n',
  }

  test('has preparation and retrieval in the place of training', async () => {
    expect(await status('ml-code-tested', files)).toBe('partial')
    const both = {
      ...files,
      'tests/test_retrieval.py':
        'from app.retrieval import nearest\n\n\ndef test_nearest():\n    assert nearest([1, 0])[0] == 1\n',
    }
    expect(await status('ml-code-tested', both)).toBe('met')
  })

  test('that only asks the model has neither', async () => {
    const asking = {
      'requirements.txt': 'openai==1.40.0\n',
      'app/ask.py':
        'import openai\n\n\ndef ask(text):\n    return openai.chat.completions.create(messages=[text])\n',
    }
    expect(await status('ml-code-tested', asking)).toBe('not-applicable')
  })
})

test('expectations that a feature group is made with are checks of data', async () => {
  const made = (suite: string) => ({
    ...project,
    'load.py': `import hopsworks\nimport great_expectations\n\nstore = hopsworks.login().get_feature_store()\nstore.get_or_create_feature_group(name="x"${suite})\n`,
  })
  expect(await status('data-validation', made(', expectation_suite=suite'))).toBe('partial')
  expect(await status('data-validation', made(''))).toBe('unmet')
})
