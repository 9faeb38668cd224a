/** An application that has a piece of nearly everything, and finishes none of it. */

import type { Files } from './files.ts'

const checkout = '      - uses: actions/checkout@v4\n'

const notebook = JSON.stringify({
  cells: [{ cell_type: 'code', source: ['print(1)\n'], outputs: [], execution_count: null, metadata: {} }],
  metadata: {},
  nbformat: 4,
  nbformat_minor: 5,
})

export const halfway: Files = {
  'README.md': '# Churn\n\nLicense: MIT\n\n```sh\npip install -r requirements.txt\n```\n',
  'requirements.txt':
    'scikit-learn==1.5.0\npandas==2.2.0\nnumpy\nfastapi==0.111.0\npandera\nmlflow==2.14.0\nevidently\noptuna\nfairlearn\ntransformers==4.44.0\njoblib==1.4.0\ntorch==2.4.0\n',
  '.pre-commit-config.yaml':
    'repos:\n  - repo: https://github.com/astral-sh/ruff-pre-commit\n    rev: v0.6.0\n    hooks: [{ id: ruff }]\n  - repo: https://github.com/gitleaks/gitleaks\n    rev: v8.18.0\n    hooks: [{ id: gitleaks }]\n',
  '.github/dependabot.yml':
    'version: 2\nupdates:\n  - package-ecosystem: pip\n    directory: /\n    schedule: { interval: weekly }\n',
  '.github/CODEOWNERS': '/docs/ @acme/writers\n',
  '.github/workflows/train.yml': `on:
  push:
    branches: [main]
    paths: ['src/**']
  pull_request:
    paths: ['src/**']
  workflow_dispatch:
    inputs:
      depth: { default: '4' }
jobs:
  train:
    runs-on: [self-hosted, gpu]
    steps:
${checkout}      - run: pip install -r requirements.txt
      - run: pip install xgboost
      - run: dvc pull
      - run: python src/train.py --limit 10
      - uses: actions/upload-artifact@v4
        with: { name: metrics, path: metrics.json }
`,
  '.github/workflows/nightly.yml': `on:
  schedule: [{ cron: '0 3 * * *' }]
jobs:
  newest:
    runs-on: ubuntu-latest
    continue-on-error: true
    steps:
${checkout}      - run: python -m compileall src
      - run: python src/evaluate.py
      - run: mypy src
      - if: failure()
        uses: slackapi/slack-github-action@v1
`,
  '.github/workflows/deploy.yml': `on:
  push:
    branches: [main]
jobs:
  evaluate:
    runs-on: ubuntu-latest
    steps:
${checkout}      - run: python src/evaluate.py
  deploy:
    needs: evaluate
    runs-on: ubuntu-latest
    steps:
${checkout}      - run: gcloud run deploy churn --source .
`,
  '.github/workflows/labelled.yml': `on:
  pull_request_target:
    types: [labeled]
jobs:
  preview:
    if: github.event.label.name == 'safe'
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with: { ref: '\${{ github.event.pull_request.head.sha }}' }
      - run: ./preview.sh
        env: { TOKEN: '\${{ secrets.TOKEN }}' }
`,
  'preview.sh': 'echo preview\n',
  'src/train.py': `import argparse
import mlflow
import requests
import torch
from sklearn.ensemble import RandomForestClassifier
import pandas as pd

parser = argparse.ArgumentParser()
parser.add_argument("--depth", type=int, default=4)
parser.add_argument("--limit", type=int)
args = parser.parse_args()
data = pd.read_csv("data/train.csv")
model = RandomForestClassifier(max_depth=args.depth, random_state=1)
model.fit(data.drop(columns="churn"), data["churn"])
mlflow.sklearn.log_model(model, "model")
`,
  'src/evaluate.py': `import pandas as pd
import joblib
from sklearn.metrics import accuracy_score

model = joblib.load("models/model.joblib")
data = pd.read_csv("data/test.csv")
print(accuracy_score(data["churn"], model.predict(data.drop(columns="churn"))))
`,
  'src/gate.py': `import sys
import joblib
from sklearn.metrics import accuracy_score

model = joblib.load("models/model.joblib")
if accuracy_score([1], model.predict([[1]])) < 0.8:
    sys.exit(1)
`,
  'src/schema.py': `import pandera as pa

schema = pa.DataFrameSchema({"churn": pa.Column(int)})


def check(data):
    return schema.validate(data)
`,
  'src/search.py': `import optuna
from sklearn.svm import SVC


def objective(trial):
    return SVC(C=trial.suggest_float("c", 0.1, 10)).fit([[0], [1]], [0, 1]).score([[0], [1]], [0, 1])


study = optuna.create_study()
study.optimize(objective, n_trials=10)
`,
  'src/drift.py': `import pandas as pd
from evidently.metric_preset import DataDriftPreset
from evidently.report import Report

report = Report(metrics=[DataDriftPreset()])
report.run(reference_data=pd.read_csv("data/train.csv"), current_data=pd.read_csv("data/new.csv"))
`,
  'src/groups.py': `import pandas as pd
from fairlearn.metrics import MetricFrame
from sklearn.metrics import accuracy_score

people = pd.read_csv("data/test.csv")
print(MetricFrame(metrics=accuracy_score, y_true=people["churn"], y_pred=people["churn"], sensitive_features=people["gender"]))
`,
  'src/text.py': `from transformers import AutoModel, AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained("distilbert-base-uncased", revision="12040accade4e8a0f71eabdb258fecc2e7e948be")
model = AutoModel.from_pretrained("distilbert-base-uncased")
`,
  'src/weights.py': `import joblib
import torch
import urllib.request

urllib.request.urlretrieve("https://models.example/encoder.pt", "encoder.pt")
urllib.request.urlretrieve("https://models.example/scaler.joblib", "scaler.joblib")
encoder = torch.load("encoder.pt", weights_only=True)
scaler = joblib.load("scaler.joblib")
`,
  'app/main.py': `import logging
import joblib
from fastapi import FastAPI

app = FastAPI()
logger = logging.getLogger()
model = joblib.load("models/model.joblib")


@app.get("/health")
def health():
    return "ok"


@app.post("/predict")
def predict(row: dict):
    prediction = model.predict([row])
    logger.info("prediction %s", prediction)
    return prediction
`,
  'tests/test_main.py': `from fastapi.testclient import TestClient
from app.main import app


def test_predict():
    assert TestClient(app).post("/predict", json={}).status_code == 200
`,
  'tests/wide.csv': 'a,b\n'.repeat(3_000_000),
  'notebooks/look.ipynb': notebook,
  'data/README.md': 'The data was collected by the support team between 2019 and 2021.\n',
  'data/train.csv': 'a,churn\n1,0\n',
  'data/test.csv': 'a,churn,gender\n1,0,f\n',
  'MODEL_CARD.md': `# Model card\n\n## Intended use\n\n${'Who may leave. '.repeat(15)}\n\n## Training data\n\n${'Last year. '.repeat(15)}\n`,
  'dvc.yaml':
    'stages:\n  train:\n    cmd: python src/train.py\n    deps: [src/train.py, data/train.csv]\n    outs: [models/model.joblib]\nartifacts:\n  churn:\n    path: models/model.joblib\n    type: model\n',
  Dockerfile: 'FROM python:3.11-slim\nCOPY . /app\nCMD ["uvicorn", "app.main:app"]\n',
  'docker-compose.yml':
    'services:\n  db:\n    image: postgres:16\n    environment:\n      POSTGRES_PASSWORD: postgres\n',
  'infra/main.tf': 'resource "google_cloud_run_v2_service" "churn" {\n  name = "churn"\n}\n',
  'serving/canary.yaml':
    'apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nspec:\n  predictor:\n    canaryTrafficPercent: 10\n',
  'docs/runbook.md':
    '# Runbook\n\n## Rollback\n\nRoll back with `gcloud run services update-traffic churn --to-revisions PREVIOUS=100`.\n',
}
