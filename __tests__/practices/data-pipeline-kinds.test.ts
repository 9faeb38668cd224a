/** Kinds of data, parameters, pipelines and models that repositories of all sorts have, and how far they count. */

import { describe, expect, it } from 'vitest'
import type { ProfileId } from '../../src/model.ts'
import { dataPipelineVersioning } from '../../src/practices/data-pipeline-versioning/index.ts'
import { type Files, judgeOf, run, train, workflow } from './judging.ts'

const judge = judgeOf(dataPipelineVersioning)

async function status(id: string, files: Files, profile: ProfileId = 'application') {
  return (await judge(id, { 'train.py': train, ...files }, profile)).status
}

const reads =
  'import pandas as pd\nfrom sklearn.svm import SVC\n\ndata = pd.read_csv(PATH)\nSVC().fit(data, data)\n'

describe('data-versioned', () => {
  const versioned = (files: Files) => status('data-versioned', { 'train.py': reads, ...files })

  it('takes data in git for what code reads, not for what runs left', async () => {
    expect(await versioned({ 'data/sales.csv': 'a' })).toBe('partial')
    expect(await versioned({ 'results/latency.csv': 'a' })).toBe('unmet')
    expect(await versioned({ 'web/public/products.csv': 'a' })).toBe('unmet')
    const named = reads.replace('PATH', '"results/latency.csv"')
    expect(await versioned({ 'train.py': named, 'results/latency.csv': 'a' })).toBe('partial')
  })

  it('does not take the model of a run for data', async () => {
    const download = (path: string) =>
      versioned({
        'get.py': `import mlflow\n\nmlflow.artifacts.download_artifacts(run_id=RUN, artifact_path="${path}")\n`,
      })
    expect(await download('model')).toBe('unmet')
    expect(await download('train_data')).toBe('partial')
  })

  it('knows versions that are asked of a platform or of another repository', async () => {
    const asset = (version: string) =>
      versioned({
        'submit.py': `from azure.ai.ml import MLClient\n\nclient = MLClient(C)\nclient.data.get(name="sales"${version})\n`,
      })
    expect(await asset(', version="3"')).toBe('met')
    expect(await asset(', version="latest"')).toBe('unmet')
    expect(await asset('')).toBe('unmet')
    const checkout =
      'from dvc.cli import main\nfrom git import Repo\n\nrepo = Repo("data")\nrepo.git.checkout(data_version)\n'
    expect(await versioned({ 'fetch.py': `${checkout}main(["pull"])\n` })).toBe('met')
    expect(await versioned({ 'fetch.py': checkout })).toBe('unmet')
    expect(await status('external-data-pinned', { 'fetch.py': `${checkout}main(["pull"])\n` })).toBe(
      'partial',
    )
  })

  it('counts snapshots that runs leave in a bucket in part', async () => {
    const snapshots = (body: string) =>
      versioned({
        'snap.py': `import fsspec\nimport pandas as pd\n\ndef snapshot_datasets(version):\n    ${body}\n`,
      })
    expect(await snapshots('fsspec.open(version, "w")')).toBe('partial')
    expect(await snapshots('pass')).toBe('unmet')
  })
})

describe('external-data-pinned', () => {
  const pinned = (files: Files, profile: ProfileId = 'application') =>
    status('external-data-pinned', files, profile)

  it('knows open buckets and tables from those of the project', async () => {
    const copy = (address: string, options = '') =>
      pinned({ 'get.sh': `aws s3 cp ${address} data.parquet${options}\n` })
    expect(await copy('s3://nyc-tlc/trip/2020.parquet')).toBe('unmet')
    expect(await copy('s3://our-data/trip/2020.parquet')).toBe('not-applicable')
    expect(await copy('s3://their-data/trip/2020.parquet', ' --no-sign-request')).toBe('unmet')
    const query = (table: string) =>
      pinned({ 'query.py': `${train}QUERY = "SELECT fare FROM ${table}.trips"\n` })
    expect(await query('bigquery-public-data.taxi')).toBe('unmet')
    expect(await query('our-project.taxi')).toBe('not-applicable')
    expect(await pinned({ 'get.sh': 'S3="https://physionet-open.s3.amazonaws.com"\n' })).toBe('unmet')
    expect(
      await pinned({
        'get.sh': 'S3="https://physionet-open.s3.amazonaws.com"\nAT="sepsis/1.0.0/training"\n',
      }),
    ).toBe('partial')
    const manifest = 'spec:\n  graph:\n    modelUri: gs://seldon-models/v1.14.0/sklearn/iris\n'
    expect(await pinned({ 'serve.yaml': manifest })).toBe('partial')
  })

  it('sees interfaces of the web that a store is filled with', async () => {
    const feed = (sink: string) =>
      pinned({
        'feed.py': `import requests\n\ndef fetch():\n    return requests.get("https://api.example.org/v1/weather").json()\n\ndef keep(rows):\n    ${sink}\n`,
      })
    expect(await feed('rows_of_today.insert_many(rows)')).toBe('unmet')
    expect(await feed('print(rows)')).toBe('not-applicable')
  })

  it('reads versions off names of weights, TF Hub and OpenML', async () => {
    const weights = (name: string) => pinned({ 'get.sh': `wget https://example.org/${name}\n` })
    expect(await weights('resnet18-5c106cde.pth')).toBe('partial')
    expect(await weights('resnet18-deadbeef.txt')).toBe('not-applicable')
    expect(await weights('resnet18-default.pth')).toBe('unmet')
    const hub = (end: string) =>
      pinned({ 'hub.py': `import tensorflow_hub as hub\n\nhub.load("https://tfhub.dev/google/use${end}")\n` })
    expect(await hub('/4')).toBe('partial')
    expect(await hub('')).toBe('unmet')
    const openml = (asked: string) =>
      pinned(
        { 'lib/sets.py': `from sklearn.datasets import fetch_openml\n\nfetch_openml(${asked})\n` },
        'library',
      )
    expect(await openml('data_id=1597')).toBe('partial')
    expect(await openml('"mnist_784"')).toBe('unmet')
  })
})

describe('params-externalised', () => {
  const externalised = (files: Files) => status('params-externalised', files)

  it('reads jobs of Azure ML, JSON that the training loads, and files of ml_collections', async () => {
    const job = (inputs: string) => externalised({ 'job.yml': `type: pipeline\ninputs:\n${inputs}` })
    expect(await job('  epochs: {value: 5}\n')).toBe('met')
    expect(await job('  model_name: {value: churn}\n')).toBe('unmet')
    const json = `import json\n${train}with open("best_params.json") as file:\n    json.load(file)\n`
    expect(await externalised({ 'train.py': json, 'best_params.json': '{"max_depth": 3}' })).toBe('met')
    expect(await externalised({ 'best_params.json': '{"max_depth": 3}' })).toBe('unmet')
    const asks = `from ml_collections.config_flags import config_flags\n${train}config_flags.DEFINE_config_file("config")\n`
    const config = 'import ml_collections\n\nconfig = ml_collections.ConfigDict()\nconfig.epochs = 3\n'
    expect(await externalised({ 'train.py': asks, 'configs/base.py': config })).toBe('met')
  })

  it('reads the parameters of a Nextflow pipeline', async () => {
    const configured = (parameters: string) =>
      externalised({ 'main.nf': '', 'nextflow.config': `params {\n${parameters}}\nepochs = 3\n` })
    expect(await configured("    outdir = './out'\n    batch_size = 32 // rows\n")).toBe('met')
    expect(await configured("    outdir = './out'\n    epochs = null\n")).toBe('unmet')
  })

  it('counts modules with parameters and configuration of other things in part', async () => {
    const from = (name: string) =>
      externalised({ 'train.py': `from spark_config import ${name}\n${train}`, 'spark_config.py': 'A = 1\n' })
    expect(await from('ML_CONFIG')).toBe('partial')
    expect(await from('create_session')).toBe('unmet')
    const hydra = `import hydra\n${train}hydra.main(config_path="conf")\n`
    expect(await externalised({ 'train.py': hydra, 'conf/main.yaml': 'input: data/a.csv\n' })).toBe('partial')
    const paths = `import yaml\n${train}yaml.safe_load(open("config.yml"))\n`
    expect(await externalised({ 'train.py': paths, 'config.yml': 'model_path: models/a.pkl\n' })).toBe(
      'unmet',
    )
  })
})

describe('pipeline-defined', () => {
  it('counts tasks of Airflow under any decorator, each once, and no operators that do nothing', async () => {
    const dag = [
      'from airflow.decorators import dag, task',
      'from airflow.operators.empty import EmptyOperator',
      '@task.virtualenv(',
      "    task_id='train_model',",
      '    requirements=[],',
      ')',
      'def train_model():',
      '    pass',
      "@task.branch(task_id='evaluate_model')",
      'def evaluate_model():',
      '    pass',
      "EmptyOperator(task_id='done')",
    ].join('\n')
    expect(await judge('pipeline-defined', { 'dags/ml.py': dag })).toMatchObject({
      status: 'met',
      because: expect.stringContaining('connects 2 steps'),
    })
  })

  it('reads a Nextflow pipeline over the files that it includes', async () => {
    const process = (name: string) => `process ${name} {\n  script:\n  "python ${name}.py"\n}\n`
    const files = {
      'main.nf': `include { train } from './modules/train'\n${process('prepare')}`,
      'modules/train.nf': `include { evaluate } from './evaluate'\n${process('train')}`,
      'modules/evaluate.nf': process('evaluate'),
    }
    expect(await status('pipeline-defined', files)).toBe('met')
    expect(await status('pipeline-defined', { 'main.nf': process('train') })).toBe('partial')
  })

  it('follows what the tasks of a flow call, when their names say nothing', async () => {
    const stub =
      'try:\n    from prefect import flow, task\nexcept ImportError:\n    def task(f):\n        return f\n    flow = task\n'
    const flow = (body: string) => ({
      'flow.py': `${stub}from steps import work\n\n@task\ndef bronze():\n    return 1\n\n@task\ndef gold(rows):\n    ${body}\n\n@flow\ndef main():\n    gold(bronze())\n`,
      'steps.py':
        'from sklearn.metrics import f1_score\nfrom sklearn.svm import SVC\n\ndef work(rows):\n    model = SVC().fit(rows, rows)\n    return f1_score(rows, model.predict(rows))\n',
    })
    expect(await status('pipeline-defined', flow('return work(rows)'))).toBe('met')
    expect(await status('pipeline-defined', flow('return rows'))).toBe('partial')
  })

  it('counts make targets that others are made with', async () => {
    const made = (all: string) =>
      status('pipeline-defined', { Makefile: `all: ${all}\n\nmodels:\n\tpython train.py\n` })
    expect(await made('features models')).toBe('partial')
    expect(await made('install models')).toBe('unmet')
  })

  it('does not join DAGs of Airflow that stand in files of their own', async () => {
    const dag = (...tasks: readonly string[]) =>
      `from airflow.operators.bash import BashOperator\n\n${tasks.map(name => `BashOperator(task_id="${name}")\n`).join('')}`
    const apart = { 'dags/a.py': dag('ingest', 'train'), 'dags/b.py': dag('ingest', 'evaluate') }
    expect(await status('pipeline-defined', apart)).toBe('partial')
    expect(await status('pipeline-defined', { 'dags/a.py': dag('train', 'evaluate') })).toBe('met')
  })
})

describe('model-versioned', () => {
  const versioned = (files: Files) => status('model-versioned', files)

  it('tells versions of a registry from models of their own', async () => {
    const load = (uri: string) =>
      versioned({ 'serve.py': `import mlflow\n\nmlflow.pyfunc.load_model(f"${uri}")\n` })
    expect(await load('models:/churn/{version}')).toBe('met')
    expect(await load('runs:/{run}/model')).toBe('unmet')
    const upload = (more: string) =>
      versioned({
        'push.py': `from google.cloud import aiplatform\n\naiplatform.Model.upload(display_name="a"${more})\n`,
      })
    expect(await upload(', parent_model=PARENT')).toBe('met')
    expect(await upload('')).toBe('partial')
  })

  it('counts a version in the path of a file and a folder on a hub in part', async () => {
    expect(await versioned({ 'models/model-0.4.0.pkl': 'a' })).toBe('partial')
    expect(await versioned({ 'registry/ridge/2026-01-25_171208/model.joblib': 'a' })).toBe('partial')
    expect(await versioned({ 'models/model.pkl': 'a', 'models/model-0.4.0.pkl': 'a' })).toBe('unmet')
    const push = workflow(run('huggingface-cli upload team/app ./Model /Model --repo-type=space'), {
      on: 'push',
    })
    expect(await versioned(push)).toBe('partial')
  })
})

describe('registries and hubs that keep models', () => {
  const saves = (line: string) => ({
    'train.py': `import hopsworks\n${train}\nproject = hopsworks.login()\n${line}\n`,
  })

  it('says of a registry that it gives a version, and nothing of a commit', async () => {
    const judged = await judge(
      'model-versioned',
      saves('mr = project.get_model_registry()\nmr.python.create_model("best").save("m")'),
    )
    expect(judged).toMatchObject({
      status: 'met',
      because: 'Each trained model has a version in a registry.',
    })
  })

  it('counts what is merged and pushed to a hub in part', async () => {
    expect(await status('model-versioned', saves('model.push_to_hub_merged("me/model")'))).toBe('partial')
    expect(await status('model-versioned', saves(''))).toBe('unmet')
  })
})
