/** Pipelines that run on a schedule of their own, and programs that run what a configuration names. */

import { describe, expect, test } from 'vitest'
import { practices } from '../../src/practices/index.ts'
import { type Files, judgeOf } from './judging.ts'

const judge = judgeOf(practices)
const status = async (...args: Parameters<typeof judge>) => (await judge(...args)).status

const training: Files = {
  'requirements.txt': 'mlflow\nscikit-learn\npandera\n',
  'src/train.py': [
    'import mlflow',
    'from sklearn.metrics import f1_score',
    'from sklearn.svm import SVC',
    'from src.schema import RowSchema',
    '',
    'def main():',
    '    data = RowSchema.validate(load())',
    '    model = SVC().fit(data, data)',
    '    f1 = f1_score(data, model.predict(data))',
    '    if f1 < 0.8:',
    '        raise RuntimeError("too weak")',
    '    mlflow.sklearn.log_model(model, "model")',
    '    mlflow.register_model("runs:/1/model", "churn")',
    '',
  ].join('\n'),
  'src/schema.py': 'import pandera as pa\n\n\nclass RowSchema(pa.DataFrameModel):\n    age: int\n',
}

describe('a DAG that starts a module by its name', () => {
  const dag = (schedule: string, more = ''): Files => ({
    ...training,
    'dags/retrain.py': [
      'from airflow import DAG',
      'from airflow.operators.python import PythonOperator',
      'from runtime import run_module',
      '',
      'def start(**context):',
      '    run_module("src.train", cwd="/opt")',
      more,
      '',
      `with DAG("retrain", schedule=${schedule}) as dag:`,
      '    PythonOperator(task_id="retrain", python_callable=start)',
      '',
    ].join('\n'),
  })

  test.each<[string, string, string]>([
    ['model-registry', 'met', 'partial'],
    ['model-quality-gate', 'met', 'partial'],
    ['data-validation', 'met', 'partial'],
    ['training-outputs-persisted', 'partial', 'unmet'],
    ['scheduled-retraining', 'met', 'unmet'],
  ])('%s is %s, and without a schedule %s', async (id, timed, untimed) => {
    expect(await status(id, dag('"@daily"'))).toBe(timed)
    expect(await status(id, dag('None'))).toBe(untimed)
  })

  test('a module that is only logged about is not started', async () => {
    const logging = dag('"@daily"')
    const text = String(logging['dags/retrain.py']).replace(
      'run_module("src.train", cwd="/opt")',
      'get_logger("src.train")',
    )
    expect(await status('model-registry', { ...logging, 'dags/retrain.py': text })).toBe('partial')
  })

  test('a person may start it with settings of the run', async () => {
    const adjustable = dag('"@daily"', '    context.get("dag_run")')
    expect(await status('event-driven-retraining', adjustable)).toBe('partial')
    expect(await status('event-driven-retraining', dag('"@daily"'))).toBe('unmet')
  })

  test('tasks of another DAG complete no pipeline', async () => {
    const task = (name: string) => `    PythonOperator(task_id="${name}", python_callable=start)\n`
    const head =
      'from airflow import DAG\nfrom airflow.operators.python import PythonOperator\nimport pandas as pd\n\nwith DAG("x") as dag:\n'
    const whole = { ...training, 'dags/a.py': head + task('train') + task('evaluate') }
    const apart = { ...training, 'dags/a.py': head + task('train'), 'dags/b.py': head + task('evaluate') }
    expect(await status('pipeline-defined', whole)).toBe('met')
    expect(await status('pipeline-defined', apart)).toBe('partial')
  })
})

describe('a flow with a timetable that decides whether to train', () => {
  const deployed = (lines: readonly string[]): Files => ({
    ...training,
    'prefect.yaml':
      'deployments:\n- name: daily\n  entrypoint: flows/auto.py:auto\n  schedules:\n  - cron: 0 3 * * *\n',
    'monitoring/policy.py': 'def should_retrain():\n    return read_history().f1 < 0.7\n',
    'monitoring/drift.py':
      'from scipy.stats import ks_2samp\n\ndef feature_drift(reference, current):\n    return ks_2samp(reference, current)\n',
    'flows/training.py':
      'from prefect import flow\nfrom src.train import main\nfrom monitoring.drift import feature_drift\n\n\n@flow\ndef pipeline():\n    feature_drift(old(), new())\n    main()\n',
    'flows/auto.py': [
      'from prefect import flow',
      'from flows.training import pipeline',
      'from monitoring.policy import should_retrain',
      'from monitoring.drift import feature_drift',
      '',
      '@flow',
      'def auto():',
      ...lines.map(line => `    ${line}`),
      '',
    ].join('\n'),
  })
  const deciding = ['if should_retrain():', '    pipeline()']

  test('an event of the model starts the training', async () => {
    expect(await status('event-driven-retraining', deployed(deciding))).toBe('met')
    expect(await status('event-driven-retraining', deployed(['pipeline()']))).toBe('unmet')
  })

  test('drift that is computed before the decision closes the loop', async () => {
    const regular = deployed(['feature_drift(old(), new())', ...deciding])
    expect(await status('drift-detection', regular)).toBe('met')
    expect(await status('feedback-loop', regular)).toBe('met')
  })

  test('drift behind the training is computed only when it is decided to train', async () => {
    const flow = deployed(deciding)
    const text = String(flow['flows/auto.py']).replace('from monitoring.drift import feature_drift\n', '')
    const behind = { ...flow, 'flows/auto.py': text }
    expect(await status('drift-detection', behind)).toBe('partial')
    expect(await status('feedback-loop', behind)).toBe('partial')
  })
})

describe('a program with timers in a container', () => {
  const timers = (command: string, job = 'train'): Files => ({
    ...training,
    Dockerfile: `FROM python:3.12\nCOPY . /opt\nCMD ${command}\n`,
    'scheduler.py': [
      'import subprocess',
      'import schedule',
      '',
      'def submit(script):',
      '    subprocess.run(["spark-submit", f"/opt/src/{script}"])',
      '',
      'def train():',
      '    submit("train.py")',
      '',
      'def check():',
      '    submit("schema.py")',
      '',
      `schedule.every().day.at("02:00").do(${job})`,
      '',
    ].join('\n'),
  })

  test.each(['training-in-workflow', 'scheduled-retraining', 'training-outputs-persisted'])(
    '%s is partial when a job trains and the container starts the program',
    async id => {
      expect(await status(id, timers('["python", "/opt/scheduler.py"]'))).toBe('partial')
      expect(await status(id, timers('["python", "/opt/app.py"]'))).toBe('unmet')
      expect(await status(id, timers('["python", "/opt/scheduler.py"]', 'check'))).toBe('unmet')
    },
  )
})

describe('a program that runs the class which a configuration names', () => {
  const project = (name: string): Files => ({
    'pyproject.toml':
      '[project]\nname = "churn"\nversion = "1"\ndependencies = ["mlflow", "scikit-learn", "pandera"]\n\n[project.scripts]\nchurn = "churn.cli:main"\n',
    'dvc.yaml': 'stages:\n  train:\n    cmd: churn confs/training.yaml\n    deps: [confs/training.yaml]\n',
    'confs/training.yaml': `job:\n  KIND: ${name}\n`,
    'src/churn/__init__.py': '',
    'src/churn/cli.py': 'from churn import jobs\n\ndef main(argv=None):\n    jobs.load(argv).run()\n',
    'src/churn/jobs/__init__.py':
      'from churn.jobs.training import TrainingJob\nfrom churn.jobs.report import ReportJob\n',
    'src/churn/jobs/report.py': 'class ReportJob:\n    def run(self):\n        print("report")\n',
    'src/churn/jobs/training.py': [
      'import mlflow',
      'from sklearn.model_selection import GridSearchCV',
      'from sklearn.svm import SVC',
      'from churn.schema import RowSchema',
      '',
      'class TrainingJob:',
      '    def run(self):',
      '        data = RowSchema.validate(load())',
      '        GridSearchCV(SVC(), grid()).fit(data, data)',
      '        version = mlflow.register_model("runs:/1/model", "churn")',
      '        mlflow.MlflowClient().set_registered_model_alias("churn", "champion", version)',
      '',
    ].join('\n'),
    'src/churn/schema.py': 'import pandera as pa\n\n\nclass RowSchema(pa.DataFrameModel):\n    age: int\n',
  })

  test.each<[string, string, string]>([
    ['data-validation', 'met', 'partial'],
    ['model-registry', 'met', 'partial'],
    ['hyperparameter-search', 'met', 'partial'],
    ['training-entrypoint', 'met', 'partial'],
    ['params-externalised', 'partial', 'unmet'],
  ])('%s is %s, and %s when it names another class', async (id, named, other) => {
    expect(await status(id, project('TrainingJob'))).toBe(named)
    expect(await status(id, project('ReportJob'))).toBe(other)
  })
})

describe('a way back that the service offers', () => {
  const service = (decorator: string): Files => ({
    ...training,
    '.github/workflows/deploy.yml':
      'on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: python -m src.train\n      - run: kubectl apply -f k8s.yaml\n',
    'app.py': `from fastapi import FastAPI\nimport mlflow\n\napp = FastAPI()\nmodel = mlflow.pyfunc.load_model("models:/churn@champion")\n\n\n${decorator}\ndef rollback(version: str):\n    switch(version)\n`,
  })

  test('a route is an operation, a helper is none', async () => {
    expect(await status('rollback-path', service('@app.post("/rollback")'))).toBe('met')
    expect(await status('rollback-path', service('# not offered'))).not.toBe('met')
  })
})
