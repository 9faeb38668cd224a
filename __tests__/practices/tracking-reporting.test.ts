import { describe, expect, test } from 'vitest'
import { trackingReporting } from '../../src/practices/tracking-reporting/index.ts'
import { type Files, judgeOf, run, train, workflow } from './judging.ts'

const judge = judgeOf(trackingReporting)
const status = async (...args: Parameters<typeof judge>) => (await judge(...args)).status

const logging = (setting: string) =>
  `import os\nimport mlflow\nfrom sklearn.svm import SVC\n\n${setting}\nmlflow.log_metric("f1", 1.0)\nSVC().fit([[1], [2]], [0, 1])\n`

describe('experiment-tracking', () => {
  test.each<[string, string]>([
    ['mlflow.set_tracking_uri("https://mlflow.example.org")', 'met'],
    ['import dagshub\ndagshub.init("repo", "owner", mlflow=True)', 'met'],
    [
      'import dagshub, mlflow\ndagshub.init("repo", "owner", mlflow=True)\nmlflow.set_tracking_uri("file:///" + HOME)',
      'partial',
    ],
    ['', 'partial'],
    ['mlflow.set_tracking_uri("sqlite:///mlruns.db")', 'partial'],
    ['mlflow.set_tracking_uri("http://localhost:5000")', 'partial'],
    ['uri = os.getenv("MLFLOW_TRACKING_URI")\nmlflow.set_tracking_uri(uri)', 'partial'],
  ])('MLflow with %j is %s', async (setting, expected) => {
    expect(await status('experiment-tracking', { 'train.py': logging(setting) })).toBe(expected)
  })

  test('an address that a workflow sets', async () => {
    const set = workflow(run('python train.py'), {
      top: 'env:\n  MLFLOW_TRACKING_URI: https://mlflow.example.org\n',
    })
    expect(await status('experiment-tracking', { 'train.py': logging(''), ...set })).toBe('met')
  })

  test.each<[string, string, string]>([
    ['a composed trainer', 'trainer:\n    environment: { MLFLOW_TRACKING_URI: "http://mlflow:5000" }', 'met'],
    [
      'a default, in a list',
      'jobs:\n    command: python -m src.pipeline\n    environment: ["MLFLOW_TRACKING_URI=${MLFLOW_URI:-http://mlflow:5000}"]',
      'met',
    ],
    [
      'an interface to the model',
      'app:\n    command: uvicorn train.api:app --workers 2\n    environment: { MLFLOW_TRACKING_URI: "http://mlflow:5000" }',
      'partial',
    ],
    [
      'this machine',
      'trainer:\n    environment: { MLFLOW_TRACKING_URI: "http://localhost:5000" }',
      'partial',
    ],
    ['nothing', 'trainer:\n    environment: [MLFLOW_TRACKING_URI]', 'partial'],
  ])('the address of %s', async (_, service, expected) => {
    const files = { 'train.py': logging(''), 'docker-compose.yml': `services:\n  ${service}\n` }
    expect(await status('experiment-tracking', files)).toBe(expected)
  })

  test('the plugin of Azure ML brings its workspace, a key that of Comet', async () => {
    const plugin = {
      'conda.yml':
        'channels: [conda-forge]\ndependencies:\n  - python=3.11\n  - pip:\n      - azureml-mlflow==1.55\n',
    }
    expect(await status('experiment-tracking', { 'train.py': logging(''), ...plugin })).toBe('met')
    const comet = (key: string) =>
      `import comet_ml\n${train}\nexperiment = comet_ml.Experiment(${key})\nexperiment.log_metric("f1", 1.0)\n`
    expect(await status('experiment-tracking', { 'train.py': comet('api_key=key') })).toBe('met')
    expect(await status('experiment-tracking', { 'train.py': comet('') })).toBe('partial')
  })

  test('DVCLive is shared when its files are in git', async () => {
    const live = `from dvclive import Live\n${train}\nwith Live("training") as live:\n    live.log_metric("f1", 1.0)\n`
    expect(await status('experiment-tracking', { 'train.py': live })).toBe('partial')
    const tracked = { 'train.py': live, 'training/metrics.json': '{"f1": 1.0}' }
    expect(await status('experiment-tracking', tracked)).toBe('met')
  })

  test.each([
    ['', 'dvclive.json', 'met'],
    ['"training"', 'training.json', 'met'],
    ['"training"', 'dvclive.json', 'partial'],
    ['', 'dvclive/scalars/f1.tsv', 'met'],
    ['', 'dvclive/f1.png', 'partial'],
    ['os.path.join(out, "live")', 'runs/1/metrics.json', 'met'],
    ['dir=folder', 'runs/1/metrics.json', 'met'],
    ['"training"', 'runs/1/metrics.json', 'partial'],
    ['save_dvc_exp=True', 'runs/1/metrics.json', 'partial'],
  ])('Live(%s) with %s in git is %s', async (folder, path, expected) => {
    const live = `import os\nfrom dvclive import Live\n${train}\nwith Live(${folder}) as live:\n    live.log_metric("f1", 1.0)\n`
    expect(await status('experiment-tracking', { 'train.py': live, [path]: '{"f1": 1.0}' })).toBe(expected)
  })

  test.each([
    ['wandb.init(entity="team", config={"C": 1})', 'met'],
    ['RUN = wandb.init(entity="team")\n\ndef track(values):\n    RUN.log(values)\n', 'met'],
    ['wandb.init(entity="team")', 'partial'],
  ])('W&B with %j is %s', async (text, expected) => {
    expect(await status('experiment-tracking', { 'train.py': `import wandb\n${train}${text}\n` })).toBe(
      expected,
    )
  })

  test('a helper logs to the run that another file has started', async () => {
    const started = `import helper\nimport wandb\n${train}helper.report(wandb.init(entity="team"))\n`
    const helper = (call: string) =>
      `from sklearn.metrics import f1_score\n\ndef report(run):\n    ${call}({"f1": f1_score([1], [1])})\n`
    const files = (call: string) => ({ 'train.py': started, 'helper.py': helper(call) })
    expect(await status('experiment-tracking', files('run.log'))).toBe('met')
    expect(await status('experiment-tracking', files('print'))).toBe('partial')
  })

  test.each([
    ['open(f"results/metrics_{timestamp}.json", "w")', 'partial'],
    ['open(run_dir / "metrics.json", "w")', 'partial'],
    ['db.log_training_run(version, metrics=metrics)', 'partial'],
    ['open("metrics.json", "w")', 'unmet'],
    ['open(f"data/rows_{timestamp}.parquet", "w")', 'unmet'],
    ['# open(f"results/metrics_{timestamp}.json", "w")', 'unmet'],
  ])('results of a run kept by %s are %s', async (text, expected) => {
    expect(await status('experiment-tracking', { 'train.py': `${train}${text}\n` })).toBe(expected)
  })

  test('no logging, no training, a library', async () => {
    expect(await status('experiment-tracking', { 'train.py': train })).toBe('unmet')
    expect(await status('experiment-tracking', { 'app.py': 'print(1)\n' })).toBe('not-applicable')
    expect(await status('experiment-tracking', { 'train.py': train }, 'library')).toBe('not-applicable')
  })
})

test('metrics-declared looks into files', async () => {
  const files: Files = { 'train.py': train }
  expect(await status('metrics-declared', { ...files, 'reports/metrics.json': '{"f1": 0.9}' })).toBe('met')
  expect(await status('metrics-declared', { ...files, '.github/metrics.json': '{"f1": 0.9}' })).toBe('unmet')
  const dashboard = '{"title": "accuracy", "panels": []}'
  expect(await status('metrics-declared', { ...files, 'prediction_metrics.json': dashboard })).toBe('unmet')
  const printed = `from sklearn.metrics import f1_score\n${train}print(f1_score([1], [1]))\n`
  expect(await status('metrics-declared', { 'train.py': printed })).toBe('partial')
  const defined = (name: string) => ({ 'train.py': `${train}\ndef ${name}(model):\n    return 1\n` })
  expect(await status('metrics-declared', defined('get_model_score'))).toBe('partial')
  expect(await status('metrics-declared', defined('get_model'))).toBe('unmet')
  expect(await status('metrics-declared', files, 'library')).toBe('not-applicable')
})

describe('metrics-report-on-pr', () => {
  const report = run('python train.py', 'dvc metrics show --md >> report.md', 'cml comment create report.md')

  test('on the change, after the push beside pull requests, nowhere', async () => {
    const files: Files = { 'train.py': train }
    expect(await status('metrics-report-on-pr', { ...files, ...workflow(report) })).toBe('met')
    expect(await status('metrics-report-on-pr', { ...files, ...workflow(report, { on: 'push' }) })).toBe(
      'met',
    )
    const late: Files = {
      ...files,
      '.github/workflows/train.yml': workflow(report, { on: 'push' })['.github/workflows/ci.yml'] ?? '',
      ...workflow(run('pytest')),
    }
    expect(await status('metrics-report-on-pr', late)).toBe('partial')
    expect(await status('metrics-report-on-pr', files)).toBe('unmet')
    expect(await status('metrics-report-on-pr', files, 'research')).toBe('unmet')
    expect(await status('metrics-report-on-pr', { 'a.py': 'print(1)\n' }, 'template')).toBe('not-applicable')
  })

  test('results of tests of the code are none of the model', async () => {
    const upload = (name: string) =>
      `${run('python train.py')}      - uses: actions/upload-artifact@v4\n        with: { name: ${name} }\n`
    const files = (name: string): Files => ({ 'train.py': train, ...workflow(upload(name)) })
    expect(await status('metrics-report-on-pr', files('metrics'))).toBe('partial')
    expect(await status('metrics-report-on-pr', files('test-results.xml'))).toBe('unmet')
    expect(await status('metrics-report-on-pr', files('coverage-summary'))).toBe('unmet')
  })

  test('a report that only carries a link', async () => {
    const link = run('python train.py', 'echo see the tracker >> report.md', 'cml comment create report.md')
    expect(await status('metrics-report-on-pr', { 'train.py': train, ...workflow(link) })).toBe('partial')
  })
})

describe('metrics-baseline-comparison', () => {
  const diff = run('python train.py', 'dvc metrics diff main --md')

  test('a command needs the revision that it compares with', async () => {
    const blind: Files = { 'train.py': train, ...workflow(diff) }
    expect(await status('metrics-baseline-comparison', blind)).toBe('partial')
    const seeing: Files = { 'train.py': train, ...workflow(run('git fetch --prune') + diff) }
    expect(await status('metrics-baseline-comparison', seeing)).toBe('met')
    expect(await status('metrics-baseline-comparison', { 'train.py': train })).toBe('unmet')
    expect(await status('metrics-baseline-comparison', { 'train.py': train }, 'library')).toBe(
      'not-applicable',
    )
  })

  test('code counts in full when automation runs it', async () => {
    const gate =
      'import json\n\ndef compare(champion, challenger):\n    return challenger > champion\n\nprint(compare(1, 2))\n'
    const files: Files = { 'train.py': train, 'gate.py': `import sklearn\n${gate}` }
    expect(await status('metrics-baseline-comparison', files)).toBe('partial')
    const running = { ...files, ...workflow(run('python gate.py')) }
    expect(await status('metrics-baseline-comparison', running)).toBe('met')
  })

  test('a test holds the measure against a baseline; both models are asked', async () => {
    const tested = (condition: string): Files => ({
      'train.py': train,
      'test_model.py': `import json\nimport train\n\ndef test_rmse():\n    rmse, base_rmse = 1, json.load(open("base.json"))["rmse"]\n    assert ${condition}\n`,
      ...workflow(run('pytest')),
    })
    expect(await status('metrics-baseline-comparison', tested('rmse <= base_rmse + 0.01'))).toBe('met')
    expect(await status('metrics-baseline-comparison', tested('rmse <= max_rmse'))).toBe('unmet')
    const asked = (other: string): Files => ({
      'train.py': `${train}\ndef verify(champion_model, ${other}, rows):\n    return champion_model.predict(rows) - ${other}.predict(rows)\n`,
    })
    expect(await status('metrics-baseline-comparison', asked('candidate_model'))).toBe('partial')
    expect(await status('metrics-baseline-comparison', asked('fallback'))).toBe('unmet')
    const both = (name: string): Files => ({
      'train.py': `${train}\nchampion, challenger = load()\n\ndef ${name}(rows):\n    return champion.predict(rows), challenger.predict(rows)\n`,
    })
    expect(await status('metrics-baseline-comparison', both('compare'))).toBe('partial')
    expect(await status('metrics-baseline-comparison', both('respond'))).toBe('unmet')
  })

  test.each([
    ['from sklearn.dummy import DummyClassifier\nDummyClassifier(strategy="prior")', 'partial'],
    ['Result(new_auc=1, old_auc=0)', 'partial'],
    ['Report(current_auc=1, baseline_auc=0)', 'unmet'],
    ['score(base_model, rows)\nscore(model, rows)', 'partial'],
    ['load(base_model, rows)\nload(model, rows)', 'unmet'],
  ])('beside its model a run has %j: %s', async (text, expected) => {
    expect(await status('metrics-baseline-comparison', { 'train.py': `${train}${text}\n` })).toBe(expected)
  })

  test('a monitor that compares with a baseline compares no models', async () => {
    const compares = `${train}\ndef compare_to_baseline(metrics):\n    return metrics\n`
    expect(await status('metrics-baseline-comparison', { 'evaluate.py': compares })).toBe('partial')
    expect(await status('metrics-baseline-comparison', { 'monitor.py': compares })).toBe('unmet')
  })

  test('early stopping is no comparison with a baseline', async () => {
    const stopping = `${train}best_loss = 1\nfor val_loss in [2]:\n    if val_loss < best_loss:\n        print(val_loss)\n`
    expect(await status('metrics-baseline-comparison', { 'train.py': stopping })).toBe('unmet')
    const converged = stopping.replaceAll('best_loss', 'prev_loss')
    expect(await status('metrics-baseline-comparison', { 'train.py': converged })).toBe('unmet')
  })

  test.each([
    ['check_promotion', 'search_model_versions', 'partial'],
    ['promote_model', 'get_latest_versions', 'partial'],
    ['check_promotion', 'get_run', 'unmet'],
    ['evaluate_model', 'search_model_versions', 'unmet'],
  ])('%s that measures and asks for %s is %s', async (name, asked, expected) => {
    const promotion = `import mlflow\nfrom sklearn.metrics import f1_score\n\n\ndef ${name}(client, model):\n    known = client.${asked}("name='churn'")\n    return known, f1_score([1], model)\n`
    const files = { 'train.py': train, 'promotion.py': promotion }
    expect(await status('metrics-baseline-comparison', files)).toBe(expected)
  })
})

test('lineage-recorded: commit and data, one of them, by itself, none', async () => {
  const tagged = logging('mlflow.set_tag("git_commit", os.environ["GITHUB_SHA"])')
  const lock: Files = { 'dvc.lock': "schema: '2.0'\nstages: {}\n" }
  expect(await status('lineage-recorded', { 'train.py': tagged, ...lock })).toBe('met')
  expect(await status('lineage-recorded', { 'train.py': train, ...lock })).toBe('partial')
  expect(await status('lineage-recorded', { 'train.py': logging(''), ...lock })).toBe('partial')
  expect(await status('lineage-recorded', { 'train.py': logging('') })).toBe('partial')
  expect(await status('lineage-recorded', { 'train.py': train })).toBe('unmet')
  expect(await status('lineage-recorded', { 'app.py': 'print(1)\n' })).toBe('not-applicable')
})

test.each([
  [
    'import mlflow',
    'tags = {"app.git_commit": sha, "data_checksum": md5}\nmlflow.start_run(tags=tags)',
    'met',
  ],
  ['import mlflow', 'tags = {"app.git_commit": sha}\nmlflow.start_run(tags=tags)', 'partial'],
  ['import json', 'json.dump({"git_sha": sha, "data_version": md5}, file)', 'partial'],
  ['import json', 'print(tags["git_sha"])', 'unmet'],
])('lineage-recorded: %s, %s is %s', async (imported, text, expected) => {
  expect(await status('lineage-recorded', { 'train.py': `${imported}\n${train}${text}\n` })).toBe(expected)
})

test('lineage-recorded: the training commits its results', async () => {
  const commit = run('python train.py', 'git commit -am results', 'git push')
  expect(await status('lineage-recorded', { 'train.py': train, ...workflow(commit, { on: 'push' }) })).toBe(
    'partial',
  )
})

test('lineage-recorded: runs of Azure ML note the commit by themselves', async () => {
  const azure = (line: string) => ({ 'train.py': `from azureml.core import Run\n${train}${line}` })
  const logs = 'run = Run.get_context()\nrun.log("f1", 1.0)\n'
  expect(await status('lineage-recorded', azure(logs))).toBe('partial')
  expect(await status('lineage-recorded', azure(''))).toBe('unmet')
})

test('hyperparameter-search: run, defined, none, no training', async () => {
  const search = `import optuna\n${train}optuna.create_study()\n`
  const running = { 'train.py': search, ...workflow(run('python train.py')) }
  expect(await status('hyperparameter-search', running)).toBe('met')
  expect(await status('hyperparameter-search', { 'train.py': search })).toBe('partial')
  const queued = {
    'train.py': train,
    'search.sh': 'dvc exp run --queue -S train.depth=4\n',
    ...workflow(run('pytest')),
  }
  expect(await status('hyperparameter-search', queued)).toBe('partial')
  expect(await status('hyperparameter-search', { 'train.py': train })).toBe('unmet')
  expect(await status('hyperparameter-search', { 'app.py': 'print(1)\n' })).toBe('not-applicable')
})

test.each([
  ['from pyspark.ml.tuning import ParamGridBuilder', 'ParamGridBuilder()', 'partial'],
  ['from google.cloud import aiplatform', 'aiplatform.HyperparameterTuningJob(display_name="x")', 'partial'],
  ['import random', 'def random_search(space):\n    return space\n', 'partial'],
  ['import random', 'def search(space):\n    return space\n', 'unmet'],
])('hyperparameter-search in code: %s, %s', async (imported, text, expected) => {
  const files = { 'train.py': `${imported}\n${train}${text}\n` }
  expect(await status('hyperparameter-search', files)).toBe(expected)
})

test('hyperparameter-search: a helper that nobody calls, a notebook that logs nothing', async () => {
  const helper = (call: string) =>
    `from sklearn.model_selection import GridSearchCV\n${train}\ndef tuned(model):\n    return GridSearchCV(model, {})\n${call}`
  expect(await status('hyperparameter-search', { 'train.py': helper('tuned(1)\n') })).toBe('partial')
  expect(await status('hyperparameter-search', { 'train.py': helper('') })).toBe('unmet')
  const notebook = (log: string) => ({
    'train.py': train,
    'search.ipynb': JSON.stringify({
      cells: [
        { cell_type: 'code', source: [`import mlflow, optuna\noptuna.create_study()\n${log}`], outputs: [] },
      ],
      metadata: { kernelspec: { language: 'python' } },
      nbformat: 4,
    }),
  })
  expect(await status('hyperparameter-search', notebook('mlflow.log_metric("f1", 1)'))).toBe('partial')
  expect(await status('hyperparameter-search', notebook(''))).toBe('unmet')
})

test('hyperparameter-search: own loops that train and log', async () => {
  const looped = (log: string) =>
    `import mlflow\nimport numpy as np\n${train}\nfor trial in range(3):\n    depth = np.random.choice(param_ranges["depth"])\n    ${log}\n`
  expect(
    await status('hyperparameter-search', { 'train.py': looped('mlflow.log_param("depth", depth)') }),
  ).toBe('partial')
  expect(await status('hyperparameter-search', { 'train.py': looped('print(depth)') })).toBe('unmet')
})

test.each<[string, Files, string]>([
  ['a sweep by its name', { 'configs/sweep_lr.yaml': 'method: grid\n' }, 'partial'],
  ['another configuration', { 'configs/lr.yaml': 'method: grid\n' }, 'unmet'],
  ['combinations in a script that tunes', { 'tune.py': 'itertools.product([1], [2])' }, 'partial'],
  ['a grid in a script that searches', { 'grid_search.py': 'ParameterGrid({"C": [1]})' }, 'partial'],
  ['combinations of something else', { 'plots.py': 'itertools.product([1], [2])' }, 'unmet'],
])('hyperparameter-search with %s', async (_name, files, expected) => {
  const [[path = '', text = ''] = []] = Object.entries(files)
  const looped = `import itertools\nfrom sklearn.model_selection import ParameterGrid\n${train}\nfor one in ${text}:\n    print(one)\n`
  const written = { 'train.py': train, [path]: path.endsWith('.py') ? looped : text }
  expect(await status('hyperparameter-search', written)).toBe(expected)
})

test('trackers that Hugging Face is told to report to', async () => {
  const reports = (to: string) => ({
    'train.py': `from transformers import Trainer, TrainingArguments\n\nTrainer(model=m, args=TrainingArguments(report_to="${to}")).train()\n`,
  })
  expect(await status('experiment-tracking', reports('comet_ml'))).not.toBe('unmet')
  expect(await status('experiment-tracking', reports('none'))).toBe('unmet')
})
