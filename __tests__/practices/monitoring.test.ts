import { describe, expect, test } from 'vitest'
import { understand } from '../../src/audit.ts'
import type { ProfileId } from '../../src/model.ts'
import { monitoring } from '../../src/practices/monitoring/index.ts'
import { snapshotOf } from '../../src/snapshot/memory.ts'

type Files = Readonly<Record<string, string>>

async function judge(id: string, files: Files, profile: ProfileId = 'application') {
  const snapshot = snapshotOf(files, { defaultBranch: 'main' })
  const subject = await understand(snapshot, { profile, ignorePaths: [] })
  const practice = monitoring.find(one => one.id === id)
  if (practice === undefined) throw new Error(`no practice ${id}`)
  const judgement = practice.assess(subject)
  if (judgement.status === 'unmet' || judgement.status === 'partial') {
    expect(practice.remedy(subject, judgement).step).toMatch(/^[A-Z].*\.$/s)
  }
  return judgement
}

const status = async (...args: Parameters<typeof judge>) => (await judge(...args)).status

const workflow = (steps: string, on: string) =>
  `on:\n  ${on}\njobs:\n  monitor:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n${steps}`
const weekly = "schedule: [{ cron: '0 6 * * 1' }]"

const service = `
from fastapi import FastAPI
import joblib

app = FastAPI()
model = joblib.load("model.joblib")

@app.post("/predict")
def predict(row: dict):
    return model.predict([row])
`
const train = 'from sklearn.svm import SVC\n\nSVC().fit([[1]], [1])\n'
const base: Files = { 'app/main.py': service, 'src/train.py': train }

describe('service-observability', () => {
  const health = '\n@app.get("/health")\ndef health():\n    return "ok"\n'
  const metrics =
    '\nfrom prometheus_fastapi_instrumentator import Instrumentator\n\nInstrumentator().instrument(app).expose(app)\n'

  test('both, one, none, no service', async () => {
    const both = { ...base, 'app/main.py': service + health + metrics }
    expect(await status('service-observability', both)).toBe('met')
    expect(await judge('service-observability', { ...base, 'app/main.py': service + health })).toMatchObject({
      status: 'partial',
      because: 'There is a health check; no metrics or traces are exported.',
    })
    expect(await status('service-observability', base)).toBe('unmet')
    expect(await status('service-observability', { 'src/train.py': train })).toBe('not-applicable')
    expect(await status('service-observability', both, 'library')).toBe('not-applicable')
  })

  test('a root route that answers whether the service is alive is a health check, one that greets is none', async () => {
    const root = (answer: string) => ({
      ...base,
      'app/main.py': `${service}\n@app.get("/")\ndef root():\n    return ${answer}\n`,
    })
    expect(await status('service-observability', root('{"status": "healthy"}'))).toBe('partial')
    expect(await status('service-observability', root('{"message": "Hello"}'))).toBe('unmet')
  })

  test('an operator probes the servers that it runs; rendered charts of others say nothing', async () => {
    const probe = 'kind: Deployment\nspec:\n  livenessProbe:\n    httpGet: { path: / }\n'
    expect(await status('service-observability', { ...base, 'deploy/proxy.yaml': probe })).toBe('partial')
    expect(await status('service-observability', { ...base, 'deploy/mesh-rendered/a.yaml': probe })).toBe(
      'unmet',
    )
    const operated = {
      'deploy/iris.yaml': 'apiVersion: machinelearning.seldon.io/v1\nkind: SeldonDeployment\n',
    }
    expect(await status('service-observability', { ...base, ...operated })).toBe('partial')
  })
})

describe('drift-detection', () => {
  const drift = `
import sys
import pandas as pd
from evidently import Report
from evidently.presets import DataDriftPreset

report = Report([DataDriftPreset()])
result = report.run(pd.read_csv("data/new.csv"), pd.read_csv("data/reference.csv")).dict()
if result["metrics"][0]["value"] > 0.5:
    sys.exit(1)
`
  const files = { ...base, 'src/drift.py': drift, 'data/reference.csv': 'a\n1\n' }
  const run = '      - run: python src/drift.py\n'

  test('on a schedule, with a result that fails the run', async () => {
    const scheduled = { ...files, '.github/workflows/drift.yml': workflow(run, weekly) }
    expect(await status('drift-detection', scheduled)).toBe('met')
  })

  test('only on a push, only in code, with a reference that is nowhere', async () => {
    const pushed = { ...files, '.github/workflows/drift.yml': workflow(run, 'push:') }
    expect(await judge('drift-detection', pushed)).toMatchObject({
      status: 'partial',
      because: expect.stringContaining('neither a schedule nor new data'),
    })
    expect(await status('drift-detection', files)).toBe('partial')
    const { 'data/reference.csv': _gone, ...rest } = files
    const lost = { ...rest, '.github/workflows/drift.yml': workflow(run, weekly) }
    expect(await judge('drift-detection', lost)).toMatchObject({
      status: 'partial',
      because: expect.stringContaining('neither in git nor in DVC'),
    })
  })

  test('a dependency alone, a library', async () => {
    expect(await status('drift-detection', { ...base, 'requirements.txt': 'evidently==0.7.0\n' })).toBe(
      'unmet',
    )
    expect(await status('drift-detection', files, 'library')).toBe('not-applicable')
  })
})

describe('prediction-logging', () => {
  const logging = (record: string) =>
    service
      .replace('    return', `    db.insert_one(${record})\n    return`)
      .replace('app =', 'db = connect()\napp =')

  test('stored with a version, without one, not at all', async () => {
    const versioned = { ...base, 'app/main.py': logging('prediction, model_version=VERSION') }
    expect(await status('prediction-logging', versioned)).toBe('met')
    expect(await status('prediction-logging', { ...base, 'app/main.py': logging('prediction') })).toBe(
      'partial',
    )
    expect(await status('prediction-logging', base)).toBe('unmet')
    expect(await status('prediction-logging', { 'src/train.py': train })).toBe('not-applicable')
  })

  test('a helper that saves stores predictions in a function that is called after them', async () => {
    const answering = (name: string, helper: string) => ({
      ...base,
      'app/main.py': service.replace(
        /@app\.post[\s\S]*/,
        `@app.post("/predict")\ndef answer(row: dict):\n    return ${name}(row)\n\ndef ${name}(row):\n    result = run(model, row)\n    ${helper}(row)\n    return result\n`,
      ),
    })
    expect(await status('prediction-logging', answering('predict_row', 'save_request'))).toBe('partial')
    expect(await status('prediction-logging', answering('handle', 'save_request'))).toBe('unmet')
    expect(await status('prediction-logging', answering('predict_row', 'save_image'))).toBe('unmet')
  })
})

describe('prediction-logging of batches', () => {
  const scoring = (lines: string) => ({
    'src/train.py': train,
    'src/predict.py': `import joblib\nimport pandas as pd\n\n\ndef main():\n    model = joblib.load("model.joblib")\n    result = model.predict(pd.read_csv("data/new.csv"))\n${lines}\n\nmain()\n`,
  })

  test('what a person asks at a prompt is no batch, what a schedule runs is one', async () => {
    const printed = scoring('    print(result)\n')
    expect(await status('prediction-logging', printed)).toBe('not-applicable')
    const run = { '.github/workflows/score.yml': workflow('      - run: python src/predict.py\n', weekly) }
    expect(await status('prediction-logging', { ...printed, ...run })).toBe('unmet')
  })

  test('Spark writes predictions with the version of the model', async () => {
    const write = (columns: string) =>
      scoring(
        `    out = result.select(${columns})\n    out.write.format("mongodb").option("collection", "predictions").mode("append").save()\n`,
      )
    expect(await status('prediction-logging', write('F.lit(tag).alias("model_version")'))).toBe('met')
    expect(await status('prediction-logging', write('F.col("city")'))).toBe('partial')
  })

  test('the platform of a batch endpoint gathers predictions without a version', async () => {
    const batch = { ...base, 'deploy/batch.yml': 'output_action: append_row\noutput_file_name: out.csv\n' }
    expect(await status('prediction-logging', batch)).toBe('partial')
  })

  test('a row with the prediction is kept; how long it took is no prediction', async () => {
    const answering = (line: string) => ({
      ...base,
      'app/main.py': service.replace('    return', `    ${line}\n    return`),
    })
    expect(await status('prediction-logging', answering('metrics.record_prediction_latency(took)'))).toBe(
      'unmet',
    )
    const helper =
      'from fastapi import FastAPI\n\napp = FastAPI()\n\n\n@app.post("/ask")\ndef ask(row: dict):\n    record = {"pred_class": net(row)}\n    append_row_csv("asked.csv", record)\n    return record\n'
    expect(await status('prediction-logging', { ...base, 'app/main.py': helper })).toBe('partial')
  })
})

describe('alerting', () => {
  const training = (notify: string) => ({
    ...base,
    '.github/workflows/train.yml': workflow(`      - run: python src/train.py\n${notify}`, weekly),
  })

  test('a failed training notifies', async () => {
    const notify = '      - if: failure()\n        uses: slackapi/slack-github-action@v2\n'
    expect(await status('alerting', training(notify))).toBe('met')
  })

  test('alert rules count, their comments do not', async () => {
    const rules = 'groups:\n  - name: service\n    rules:\n      - alert: Down\n        expr: up == 0\n'
    expect(await status('alerting', { ...base, 'monitoring/alerts.yml': rules })).toBe('met')
    const commented = rules.replace('      - alert', '      # - alert')
    expect(await status('alerting', { ...base, 'monitoring/alerts.yml': commented })).toBe('unmet')
    const scraping = (loaded: string) => ({
      ...base,
      'monitoring/alerts.yml': rules,
      'monitoring/prometheus.yml': `rule_files:\n${loaded}\nscrape_configs:\n  - job_name: app\n`,
    })
    expect(await status('alerting', scraping('  - alerts.yml'))).toBe('met')
    expect(await status('alerting', scraping('  # - alerts.yml'))).toBe('partial')
  })

  test('what a scheduled DAG tells somebody', async () => {
    const dag = (schedule: string, line: string) => ({
      ...base,
      'dags/churn.py': `from airflow import DAG\nfrom airflow.operators.bash import BashOperator\nfrom airflow.operators.email import EmailOperator\n\ndag = DAG("churn", schedule=${schedule})\nBashOperator(task_id="train", bash_command="python src/train.py", dag=dag)\nif drifted:\n    ${line}\n`,
    })
    const mail = 'EmailOperator(task_id="tell", to="team@example.org", subject="Drift", dag=dag)'
    expect(await status('alerting', dag('"@daily"', mail))).toBe('met')
    expect(await status('alerting', dag('None', mail))).toBe('unmet')
    expect(await status('alerting', dag('"@daily"', 'print("drift")'))).toBe('unmet')
  })

  test('a notification of success, nobody, a library', async () => {
    const notify = '      - uses: slackapi/slack-github-action@v2\n'
    expect(await status('alerting', training(notify))).toBe('partial')
    expect(await status('alerting', training(''))).toBe('unmet')
    expect(await status('alerting', training(notify), 'library')).toBe('not-applicable')
  })
})

describe('feedback-loop', () => {
  const drift = 'import nannyml\n\nnannyml.UnivariateDriftCalculator(column_names=["a"]).fit([1])\n'
  const monitored = (step: string): Files => ({
    'app/main.py': service,
    'src/train.py': train,
    'src/drift.py': drift,
    '.github/workflows/train.yml': workflow('      - run: python src/train.py\n', 'workflow_dispatch:'),
    '.github/workflows/drift.yml': workflow(`      - run: python src/drift.py\n${step}`, weekly),
  })

  test('dispatches training, tells a person, does nothing', async () => {
    const dispatch = '      - if: failure()\n        run: gh workflow run train.yml\n'
    expect(await status('feedback-loop', monitored(dispatch))).toBe('met')
    const tell = '      - if: failure()\n        uses: slackapi/slack-github-action@v2\n'
    expect(await status('feedback-loop', monitored(tell))).toBe('partial')
    expect(await status('feedback-loop', monitored(''))).toBe('unmet')
  })

  test('names the practice that blocks it', async () => {
    expect((await judge('feedback-loop', base)).because).toContain('`drift-detection`')
    expect(await status('feedback-loop', base, 'research')).toBe('not-applicable')
  })
})

test('prediction-logging: what platforms keep, chains of calls, prompts; measuring on test data is none', async () => {
  const serve = 'import fastapi\n\napp = fastapi.FastAPI()\n'
  const endpoint = {
    'deploy/online.yml':
      'name: blue\ndata_collector:\n  collections:\n    model_inputs:\n      enabled: true\n',
  }
  expect(await status('prediction-logging', { 'app.py': serve, ...endpoint })).toBe('met')
  const upsert =
    '\n\ndef answer(model, row):\n    p = model.predict(row)\n    db.table("forecast").upsert({"p": p}).execute()\n'
  expect(await status('prediction-logging', { 'app.py': serve + upsert })).toBe('partial')
  const measured =
    'import pandas as pd\n\n\ndef main(model, df):\n    df["prediction"] = model.predict(df)\n    df.to_csv("predictions.csv")\n'
  expect(await status('prediction-logging', { 'app.py': serve, 'evaluate.py': measured })).toBe('unmet')
  const prompts = 'import mlflow, openai\n\nmlflow.openai.autolog()\nopenai.OpenAI()\n'
  expect(
    await status('prediction-logging', { 'app.py': serve + prompts, 'requirements.txt': 'openai\n' }),
  ).toBe('partial')
})

test('service-observability: a managed endpoint is watched by its platform, a probe is a health check', async () => {
  const managed = { 'deploy/online.yml': 'name: blue\napp_insights_enabled: true\n' }
  const deploy = workflow('      - run: az ml online-deployment create -f deploy/online.yml\n', weekly)
  expect(await status('service-observability', { '.github/workflows/deploy.yml': deploy, ...managed })).toBe(
    'met',
  )
  const image = { Dockerfile: 'FROM python:3.12\nHEALTHCHECK CMD curl -f http://localhost/\n' }
  const serve = { 'app.py': 'import flask\n\napp = flask.Flask("a")\n' }
  expect(await status('service-observability', { ...serve, ...image })).toBe('partial')
})

describe('a check for drift that leads to training', () => {
  const check = (after: string) =>
    `import pandas as pd\nfrom scipy.stats import ks_2samp\n\n\ndef drift():\n    return ks_2samp(pd.read_csv("data/reference.csv").x, pd.read_csv("data/new.csv").x)\n\n\nif drift().pvalue < 0.05:\n${after}`
  const files = (after: string): Files => ({
    ...base,
    'src/train.py':
      'from sklearn.svm import SVC\n\n\ndef main():\n    SVC().fit([[1]], [1])\n\n\nif __name__ == "__main__":\n    main()\n',
    'data/reference.csv': 'x\n1\n',
    'drift_check.py': check(after),
    '.github/workflows/drift.yml': workflow('      - run: python drift_check.py\n', weekly),
  })

  test('starts it in the same step: the loop is closed', async () => {
    const closed = files(
      '    import subprocess\n    subprocess.run(["python", "src/train.py"], check=True)\n',
    )
    expect(await status('drift-detection', closed)).toBe('met')
    expect(await judge('feedback-loop', closed)).toMatchObject({
      status: 'met',
      evidence: [{ path: '.github/workflows/drift.yml', what: 'SVC.fit in src/train.py:5' }],
    })
  })

  test('asks GitHub to start the training workflow', async () => {
    const asking = {
      ...files(
        '    import requests\n    requests.post("https://api.github.com/repos/acme/birds/dispatches", json={})\n',
      ),
      '.github/workflows/train.yml': workflow(
        '      - run: python src/train.py\n',
        'repository_dispatch: {}',
      ),
    }
    expect(await status('feedback-loop', asking)).toBe('met')
  })

  test('only prints: nothing follows', async () => {
    expect(await status('feedback-loop', files('    print("drift")\n'))).toBe('unmet')
  })
})

test('an endpoint of CloudFormation is watched by what stands beside it', async () => {
  const template = (...resources: readonly string[]) => ({
    'train.py': train,
    'infra/deploy.yml': `Resources:\n${resources.map((type, at) => `  R${at}:\n    Type: AWS::${type}\n`).join('')}`,
  })
  const all = template('SageMaker::Endpoint', 'SageMaker::MonitoringSchedule', 'CloudWatch::Alarm')
  expect(await status('drift-detection', all)).toBe('met')
  expect(await status('alerting', all)).toBe('met')
  const bare = template('SageMaker::Endpoint')
  expect(await status('drift-detection', bare)).toBe('unmet')
  expect(await status('alerting', bare)).toBe('unmet')
  expect(await status('prediction-logging', bare)).toBe('unmet')
  expect(await status('prediction-logging', template('S3::Bucket'))).toBe('not-applicable')
})

describe('rows of a table', () => {
  const rows = (columns: string): Files => ({
    ...base,
    'app/main.py':
      `${service.replace('    return model.predict([row])', '    score = model.predict([row])\n    write_prediction({"input": row, "score": score})\n    return score')}
def write_prediction(payload: dict):
    with Session() as session:
        session.add(Prediction(**payload))
        session.commit()
`.replace('import joblib', 'import joblib\nfrom app.tables import Prediction, Session'),
    'app/tables.py': `from sqlalchemy.orm import DeclarativeBase, Mapped\n\n\nclass Prediction(DeclarativeBase):\n    __tablename__ = "predictions"\n${columns}\n\nclass Release(DeclarativeBase):\n    model_version: Mapped[str]\n`,
  })

  test('the class of the row says whether the version of the model goes with it', async () => {
    expect(
      await status('prediction-logging', rows('    model_version: Mapped[str]\n    score: Mapped[float]\n')),
    ).toBe('met')
    expect(await status('prediction-logging', rows('    score: Mapped[float]\n'))).toBe('partial')
  })

  test('a module that the service imports inserts them, whatever libraries it uses', async () => {
    const insert = (record: string): Files => ({
      'src/train.py': train,
      'app/main.py': service.replace(
        'import joblib',
        'import joblib\nfrom app.store import insert_prediction',
      ),
      'app/store.py': `from sqlalchemy.dialects.postgresql import insert as pg_insert\nfrom app.tables import Prediction\n\n\ndef insert_prediction(session, row):\n    values = ${record}\n    session.execute(pg_insert(Prediction).values(**values))\n`,
    })
    expect(await status('prediction-logging', insert('{"model_version": row.version}'))).toBe('met')
    expect(await status('prediction-logging', insert('{"score": row.score}'))).toBe('partial')
  })
})

test('predictions that are measured beside the training are neither served nor scored', async () => {
  const files = (...stages: readonly string[]): Files => ({
    'src/train.py': train,
    'src/predict.py': 'import joblib\n\njoblib.load("model.joblib").predict(rows)\n',
    'dvc.yaml': `stages:\n${stages.map(name => `  ${name}:\n    cmd: python src/${name}.py\n`).join('')}`,
  })
  expect(await status('prediction-logging', files('train', 'predict'))).toBe('not-applicable')
  expect(await status('prediction-logging', files('predict'))).toBe('unmet')
})

test('metrics that a cloud counts in the log of the service', async () => {
  const counted = (resource: string): Files => ({
    ...base,
    'app/main.py': `${service}\n@app.get("/health")\ndef health():\n    return "ok"\n`,
    'infra/logs.tf': `resource "${resource}" "errors" {\n  pattern = "503"\n}\n`,
  })
  expect(await status('service-observability', counted('aws_cloudwatch_log_metric_filter'))).toBe('met')
  expect(await status('service-observability', counted('aws_cloudwatch_log_group'))).toBe('partial')
})

describe('a DAG whose tasks import what they run', () => {
  const dag = (next: string): Files => ({
    ...base,
    'src/drift.py':
      'import numpy as np\nfrom scipy.stats import ks_2samp\n\n\ndef compute_drift(rows, reference):\n    return ks_2samp(rows, reference)\n',
    'dags/daily.py': [
      'from airflow.sdk import dag, task',
      '',
      '@dag(schedule="@daily")',
      'def daily():',
      '    @task.branch()',
      '    def look():',
      '        from src.drift import compute_drift',
      `        return "${next}" if compute_drift(rows, old).pvalue < 0.05 else "skip_training"`,
      '',
      '    @task()',
      '    def retrain():',
      '        from src.train import main',
      '        main()',
      '',
      '    look() >> retrain()',
      '',
    ].join('\n'),
  })

  test('a branch to the training uses the drift and closes the loop; one to anything else does not', async () => {
    expect(await status('drift-detection', dag('retrain'))).toBe('met')
    expect(await status('feedback-loop', dag('retrain'))).toBe('met')
    expect(await status('drift-detection', dag('report'))).toBe('partial')
    expect(await status('feedback-loop', dag('report'))).toBe('unmet')
  })
})

test('a monitor that trains and that nobody starts is half a loop', async () => {
  const monitor = (condition: string): Files => ({
    ...base,
    'src/monitor.py': `import joblib\nfrom src.train import train_model\n\n\ndef check(model, rows, truth):\n    accuracy = model.score(rows, truth)\n    if ${condition}:\n        train_model(rows)\n`,
  })
  expect(await status('feedback-loop', monitor('accuracy < threshold'))).toBe('partial')
  expect(await status('feedback-loop', monitor('rows'))).toBe('unmet')
})

test('drift that a platform is asked to look for in batch predictions', async () => {
  const predicts = (field: string) => ({
    ...base,
    'predict.py': `from google.cloud import aiplatform\n\nmessage = {"${field}": config}\naiplatform.BatchPredictionJob.create(message)\n`,
  })
  expect(await status('drift-detection', predicts('trainingPredictionSkewDetectionConfig'))).toBe('partial')
  expect(await status('drift-detection', predicts('inputConfig'))).toBe('unmet')
})

test('the action that notifies on LINE', async () => {
  const step = '      - uses: snow-actions/line-notify@v1\n        if: always()\n'
  expect(await status('alerting', { ...base, '.github/workflows/a.yml': workflow(step, 'push') })).toBe(
    'partial',
  )
})
