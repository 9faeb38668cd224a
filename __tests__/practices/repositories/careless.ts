/** An application that does what it should not: what practices of hygiene are there to find. */

import type { Files } from './files.ts'

export const careless: Files = {
  'README.md': '# Photos\n',
  '.github/workflows/ci.yml': `on:
  push:
  pull_request:
jobs:
  build:
    runs-on: ubuntu-18.04
    steps:
      - uses: actions/checkout@v2
      - run: pip install torch pandas
      - run: pytest || true
      - run: python train.py
      - uses: actions/upload-artifact@v2
        with: { name: model, path: model.pt }
`,
  '.github/workflows/preview.yml': `on: pull_request_target
permissions: write-all
jobs:
  preview:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with: { ref: '\${{ github.event.pull_request.head.sha }}' }
      - run: make preview
        env: { TOKEN: '\${{ secrets.TOKEN }}' }
`,
  '.github/workflows/deploy.yml': `on:
  push:
    branches: [main]
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: aws-actions/configure-aws-credentials@v4
        with:
          aws-access-key-id: \${{ secrets.AWS_ACCESS_KEY_ID }}
          aws-secret-access-key: \${{ secrets.AWS_SECRET_ACCESS_KEY }}
      - uses: appleboy/ssh-action@v1
        with:
          host: photos.example
          script: docker-compose up -d
`,
  '.dvc/config':
    '[core]\n    remote = s3\n[\'remote "s3"\']\n    url = s3://photos\n    access_key_id = AKIAQWERTYUIOPASDFGH\n    secret_access_key = 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\n',
  'dvc.yaml':
    'stages:\n  train:\n    cmd: python train.py\n    deps: [train.py]\n    outs: [model.pt]\n  evaluate:\n    cmd: python evaluate.py\n    deps: [model.pt]\n    metrics: [metrics.json]\n',
  'dvc.lock':
    "schema: '2.0'\nstages:\n  train:\n    cmd: python old.py\n    deps:\n      - path: train.py\n        md5: 00000000000000000000000000000000\n        size: 1\n    outs:\n      - path: model.pt\n        md5: 11111111111111111111111111111111\n        size: 1\n",
  'train.py': `import pandas as pd
import torch
from torch import nn, optim

model = nn.Linear(1, 1)
model.cuda()
optimizer = optim.SGD(model.parameters(), lr=0.1)
data = torch.tensor(pd.read_csv("data/photos.csv").values).cuda()
for _ in range(10):
    loss = model(data).sum()
    loss.backward()
    optimizer.step()
torch.save(model, "model.pt")
`,
  'app.py': `import joblib
import urllib.request
from flask import Flask, request

app = Flask(__name__)
urllib.request.urlretrieve("https://models.example/photos.joblib", "photos.joblib")
model = joblib.load("photos.joblib")


@app.route("/predict", methods=["POST"])
def predict():
    return str(model.predict([request.json]))
`,
  'docker-compose.yml': 'services:\n  app:\n    build: .\n  nginx:\n    image: nginx\n',
  'data/photos.csv': 'photo,label\n'.repeat(9_000_000),
}
