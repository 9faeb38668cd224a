/** What the closed loop of the archetypes still lacks. Laid over it. */

import type { Files } from './files.ts'

const commit = 'a'.repeat(40)

const notebook = JSON.stringify({
  cells: [{ cell_type: 'code', source: ['print(1)\n'], outputs: [], execution_count: 1, metadata: {} }],
  metadata: {},
  nbformat: 4,
  nbformat_minor: 5,
})

export const exemplary: Files = {
  '.github/workflows/gpu.yml': `on:
  workflow_dispatch:
permissions:
  contents: read
  id-token: write
jobs:
  runner:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: cml runner launch --cloud=aws --cloud-type=g4dn.xlarge --single --labels=gpu
  train:
    needs: runner
    runs-on: [self-hosted, gpu]
    timeout-minutes: 60
    steps:
      - uses: actions/checkout@v4
      - run: pip install -r requirements.txt
      - run: dvc exp run --queue -S train.depth=4,6,8
      - run: dvc queue start
      - run: python src/search.py
`,
  '.github/workflows/quality.yml': `on: pull_request
permissions:
  contents: read
jobs:
  quality:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    steps:
      - uses: actions/checkout@v4
      - run: pip install -r requirements.txt
      - run: pytest --nbmake notebooks
      - run: python src/groups.py
      - run: pip-audit -r requirements.txt
`,
  '.github/workflows/canary.yml': `on:
  release:
    types: [published]
permissions:
  contents: read
  id-token: write
jobs:
  canary:
    runs-on: ubuntu-latest
    environment: production
    steps:
      - uses: actions/checkout@v4
      - uses: aws-actions/configure-aws-credentials@${commit}
        with: { role-to-assume: 'arn:aws:iam::123456789012:role/deploy', aws-region: eu-west-1 }
      - run: kubectl apply -f serving/canary.yaml
`,
  'serving/canary.yaml':
    'apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nspec:\n  predictor:\n    canaryTrafficPercent: 10\n',
  'notebooks/look.ipynb': notebook,
  'src/search.py': `import optuna
from sklearn.svm import SVC


def objective(trial):
    return SVC(C=trial.suggest_float("c", 0.1, 10)).fit([[0], [1]], [0, 1]).score([[0], [1]], [0, 1])


study = optuna.create_study()
study.optimize(objective, n_trials=10)
`,
  'src/groups.py': `import pandas as pd
from fairlearn.metrics import MetricFrame
from sklearn.metrics import accuracy_score

people = pd.read_csv("data/customers.csv")
frame = MetricFrame(metrics=accuracy_score, y_true=people["churn"], y_pred=people["churn"], sensitive_features=people["gender"])
assert frame.difference() < 0.1
`,
  'src/text.py': `import torch
from huggingface_hub import hf_hub_download

path = hf_hub_download("acme/encoder", "encoder.pt", revision="${commit}")
encoder = torch.load(path, weights_only=True)
`,
}
