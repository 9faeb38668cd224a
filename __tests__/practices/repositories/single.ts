/** One thing each, as small as it can be. */

import type { Files } from './files.ts'

const workflow = (on: string, steps: string, job = ''): string =>
  `on: ${on}\njobs:\n  work:\n    runs-on: ubuntu-latest\n${job}    steps:\n      - uses: actions/checkout@v4\n        with: { fetch-depth: 1 }\n${steps}`

const train = 'from sklearn.svm import SVC\n\nSVC().fit([[1], [2]], [0, 1])\n'
const requirements = 'scikit-learn==1.5.0\npandas==2.2.0\n'

/** Tools are set up, and nothing is done with them. */
export const onlySetUp: Files = {
  'train.py': train,
  'requirements.txt': requirements,
  '.github/workflows/ci.yml': workflow(
    'push',
    '      - uses: iterative/setup-dvc@v1\n      - run: python -m compileall .\n',
  ),
}

/** A model is evaluated on every change and trained by hand; its runs are in a tracker, its results are compared with nothing fetched. */
export const evaluated: Files = {
  'train.py': `import mlflow\n${train}mlflow.log_metric("f1", 1.0)\nmlflow.sklearn.log_model(model, "model")\n`,
  'evaluate.py':
    'import joblib\nfrom sklearn.metrics import accuracy_score\n\nmodel = joblib.load("model.joblib")\nprint(accuracy_score([1], model.predict([[1]])))\n',
  'requirements.txt': `${requirements}mlflow==2.14.0\n`,
  'params.yaml': 'train:\n  c: 1\n',
  '.github/workflows/ci.yml': workflow(
    'pull_request',
    '      - run: python evaluate.py\n      - run: dvc metrics diff main\n',
  ),
  'dvc.yaml': 'stages:\n  first:\n    cmd: echo 1\n    always_changed: true\n  second:\n    cmd: echo 2\n',
  'dvc.lock': "schema: '2.0'\nstages:\n  first:\n    cmd: echo 1\n",
}

/** A weekly check of drift opens an issue; a person starts the training. */
export const watched: Files = {
  'train.py': train,
  'requirements.txt': requirements,
  'data/reference.csv': 'x\n1\n',
  'drift.py':
    'import pandas as pd\nfrom scipy.stats import ks_2samp\n\n\ndef drift():\n    return ks_2samp(pd.read_csv("data/reference.csv").x, pd.read_csv("data/new.csv").x)\n\n\nif drift().pvalue < 0.05:\n    raise SystemExit("drift")\n',
  '.github/workflows/drift.yml': workflow(
    "\n  schedule: [{ cron: '0 6 * * 1' }]",
    '      - run: python drift.py\n      - if: failure()\n        run: gh issue create --title Drift --body Drift\n        env: { GH_TOKEN: "${{ github.token }}" }\n',
  ),
  '.github/workflows/train.yml': workflow('workflow_dispatch', '      - run: python train.py\n'),
}

/** A label of the maintainers lets the code of a stranger run with secrets; the linter tells somebody when it fails. */
export const labelled: Files = {
  'train.py': train,
  'requirements.txt': requirements,
  '.github/workflows/preview.yml': `on:
  pull_request_target:
    types: [labeled]
jobs:
  preview:
    if: github.event.label.name == 'safe to test'
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with: { ref: '\${{ github.event.pull_request.head.sha }}' }
      - run: python train.py
        env: { TOKEN: '\${{ secrets.TOKEN }}' }
`,
  '.github/workflows/lint.yml': workflow(
    'pull_request',
    '      - run: ruff check .\n      - if: failure()\n        uses: slackapi/slack-github-action@v1\n',
  ),
}

/** The cloud trusts the workflow, and no key is stored. */
export const trusted: Files = {
  'train.py': train,
  'requirements.txt': requirements,
  '.github/workflows/train.yml': workflow(
    'push',
    '      - uses: aws-actions/configure-aws-credentials@v5\n        with: { role-to-assume: "arn:aws:iam::123456789012:role/train", aws-region: eu-west-1 }\n      - run: python train.py\n      - run: aws s3 cp model.joblib s3://models/${{ github.sha }}\n',
    '    permissions: { contents: read, id-token: write }\n',
  ),
}

/** A service for a model that others train. */
export const servesOnly: Files = {
  'requirements.txt': 'fastapi==0.111.0\njoblib==1.4.0\n',
  'app.py':
    'import joblib\nfrom fastapi import FastAPI\n\napp = FastAPI()\nmodel = joblib.load("model.joblib")\n\n\n@app.post("/predict")\ndef predict(row: dict):\n    return model.predict([row])\n',
}

/** An application on a foundation model. */
export const asksModel: Files = {
  'requirements.txt': 'openai==1.40.0\n',
  'ask.py':
    'import openai\n\n\ndef ask(text):\n    return openai.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": text}])\n',
  '.github/workflows/ci.yml': workflow('pull_request', '      - run: pip install -r requirements.txt\n'),
}

/** A page that shows what a model does, in the code of a paper. */
export const demonstration: Files = {
  'requirements.txt': 'streamlit==1.38.0\nscikit-learn==1.5.0\n',
  'train.py': train,
  'demo.py':
    'import joblib\nimport streamlit as st\n\nmodel = joblib.load("model.joblib")\nst.write(model.predict([[1]]))\n',
}

/** Training is handed to a cloud, which bounds it. */
export const submitted: Files = {
  'requirements.txt': 'sagemaker==2.230.0\n',
  'launch.py':
    'from sagemaker.sklearn import SKLearn\n\nestimator = SKLearn(entry_point="train.py", instance_type="ml.m5.large", role="train")\nestimator.fit("s3://data/train")\n',
  'train.py': train,
  '.github/workflows/train.yml': workflow('push', '      - run: python launch.py\n'),
}

/** Scripts that need nothing but the language. */
export const plain: Files = { 'count.py': 'import csv\n\nprint(len(list(csv.reader(open("a.csv")))))\n' }
