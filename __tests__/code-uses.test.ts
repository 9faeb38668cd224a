import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dataAccessCalls, persistenceCalls } from '../src/facts/code/dataAccess.ts'
import { evaluationCalls } from '../src/facts/code/evaluation.ts'
import { fetches } from '../src/facts/code/fetching.ts'
import { parsePython } from '../src/facts/code/python.ts'
import { parseR } from '../src/facts/code/r.ts'
import { seedCalls } from '../src/facts/code/seeds.ts'
import { servingCalls } from '../src/facts/code/serving.ts'
import { trackingCalls } from '../src/facts/code/tracking.ts'
import { trainingCalls } from '../src/facts/code/training.ts'

const python = (...lines: string[]) => parsePython('a.py', lines.join('\n'))

describe('evaluation', () => {
  const found = (...lines: string[]) =>
    evaluationCalls(python(...lines)).map(({ call, tool }) => [call.written, tool])

  it('takes metric functions, scores of models and evaluation runs', () => {
    expect(
      found(
        'from sklearn.metrics import f1_score as f1, ConfusionMatrixDisplay, make_scorer',
        'from sklearn.model_selection import cross_val_score',
        'import mlflow',
        'f1(y, p)',
        'ConfusionMatrixDisplay.from_predictions(y, p)',
        'cross_val_score(m, X, y)',
        'model.score(X_test, y_test)',
        'mlflow.evaluate(m, d)',
      ),
    ).toEqual([
      ['f1', 'scikit-learn'],
      ['ConfusionMatrixDisplay.from_predictions', 'scikit-learn'],
      ['cross_val_score', 'scikit-learn'],
      ['model.score', 'scikit-learn'],
      ['mlflow.evaluate', 'mlflow'],
    ])
  })

  it('leaves out scorers, other scores and methods of results', () => {
    expect(
      found(
        'import sklearn.metrics as m',
        'm.make_scorer(f)',
        'cm = m.confusion_matrix',
        'm.confusion_matrix(y, p).max()',
        'driver.evaluate("js", x)',
        'tokenizer.score(a, b)',
        'self.evaluate(a, b)',
      ),
    ).toEqual([['m.confusion_matrix', 'scikit-learn']])
    expect(found('page.evaluate(a, b)', 'model.score(X, y)')).toEqual([])
  })
})

describe('fetching', () => {
  const found = (...lines: string[]) =>
    fetches(python(...lines)).map(({ call, kind, source, pin }) => [call.written, kind, source, pin])

  it('takes hubs, addresses, public services and weights of libraries', () => {
    expect(
      found(
        'import requests, yfinance, nltk, timm',
        'import pandas as pd',
        'from transformers import AutoModel, AutoTokenizer',
        'from torchvision.models import resnet50, get_model, ResNet50_Weights',
        'NAME = "owner/model"',
        'BASE = "https://example.org"',
        'URL = f"{BASE}/v1.2.0/train.csv"',
        'AutoModel.from_pretrained(NAME)',
        'AutoModel.from_pretrained(cfg.model.model_name)',
        'AutoTokenizer.from_pretrained(output_dir)',
        'pd.read_csv(URL)',
        'pd.read_csv("data/train.csv")',
        'resnet50(weights=ResNet50_Weights.DEFAULT)',
        'resnet50()',
        'yfinance.download("X")',
        'nltk.download("punkt")',
        'timm.create_model("vit", pretrained=False)',
      ),
    ).toEqual([
      ['AutoModel.from_pretrained', 'model', 'owner/model', 'none'],
      ['AutoModel.from_pretrained', 'model', null, 'none'],
      ['pd.read_csv', 'data', 'https://example.org/v1.2.0/train.csv', 'name'],
      ['resnet50', 'weights', null, 'none'],
      ['yfinance.download', 'data', 'X', 'none'],
      ['nltk.download', 'weights', 'punkt', 'none'],
    ])
  })

  it('tells a download from a question to a service, and sees a checksum', () => {
    expect(
      found(
        'import hashlib, requests',
        'def download_data(url):',
        '    body = requests.get(url).content',
        '    open("data.zip", "wb").write(body)',
        '    assert hashlib.sha256(body).hexdigest() == KNOWN',
        'def ask(text):',
        '    return requests.get("http://localhost:8000/predict", params=text).json()',
        'def status(url):',
        '    return requests.get(url).status_code',
      ),
    ).toEqual([['requests.get', 'data', null, 'fixed']])
  })
})

describe('tracking', () => {
  const found = (...lines: string[]) =>
    trackingCalls(python(...lines)).map(({ call, tool, kind, confidence }) => [
      call.written,
      tool,
      kind,
      confidence,
    ])

  it('tells metrics, parameters, models and the registry apart, by tool', () => {
    expect(
      found(
        'import mlflow, wandb',
        'from dvclive import Live',
        'mlflow.sklearn.log_model(m, "m", registered_model_name="x")',
        'run = wandb.init()',
        'run.log({"a": 1})',
        'with Live() as live: live.log_metric("a", 1)',
      ),
    ).toEqual([
      ['mlflow.sklearn.log_model', 'mlflow', 'model', 'high'],
      ['mlflow.sklearn.log_model', 'mlflow', 'registry', 'high'],
      ['wandb.init', 'wandb', 'run', 'high'],
      ['run.log', 'wandb', 'metric', 'high'],
      ['Live', 'dvclive', 'run', 'high'],
      ['live.log_metric', 'dvclive', 'metric', 'high'],
    ])
  })

  it('reads lightning modules, writers and clients', () => {
    expect(
      found(
        'import lightning as L',
        'from torch.utils.tensorboard import SummaryWriter',
        'from mlflow.tracking import MlflowClient',
        'class M(L.LightningModule):',
        '    def training_step(self): self.log("loss", 1)',
        'w = SummaryWriter()',
        'w.add_scalar("a", 1)',
        'MlflowClient().create_model_version("n")',
      ).map(([written, tool, kind]) => [written, tool, kind]),
    ).toEqual([
      ['self.log', 'lightning', 'metric'],
      ['SummaryWriter', 'tensorboard', 'run'],
      ['w.add_scalar', 'tensorboard', 'metric'],
      ['MlflowClient().create_model_version', 'mlflow', 'registry'],
    ])
  })

  it('takes telling methods of parameters only beside a tracker, and never plain logging', () => {
    expect(found('import mlflow', 'def f(client): client.log_metric("a", 1)')).toEqual([
      ['client.log_metric', 'mlflow', 'metric', 'medium'],
    ])
    expect(found('import logging', 'logger.log(1, "x")', 'client.log_metric("a", 1)', 'math.log(2)')).toEqual(
      [],
    )
    expect(found('import lightning as L', 'L.Trainer()', 'trainer.log("x")')).toEqual([])
  })

  it('reads R', () => {
    const facts = parseR(
      'a.R',
      'library(vetiver)\nvetiver_pin_write(board, v)\nmlflow::mlflow_log_metric("a", 1)',
    )
    expect(trackingCalls(facts).map(({ kind }) => kind)).toEqual(['registry', 'metric'])
  })
})

describe('seeds', () => {
  const found = (...lines: string[]) =>
    seedCalls(python(...lines)).map(({ tool, value, text }) => [tool, value, text])

  it('tells literals from names', () => {
    expect(
      found(
        'import random, torch, numpy as np',
        'from sklearn.svm import SVC',
        'random.seed(1)',
        'np.random.seed(cfg.seed)',
        'torch.manual_seed(params["seed"])',
        'SVC(random_state=0)',
        'df.sample(10, random_state=seed)',
      ),
    ).toEqual([
      ['python', 'literal', '1'],
      ['numpy', 'name', 'cfg.seed'],
      ['pytorch', 'name', 'params["seed"]'],
      ['scikit-learn', 'literal', '0'],
      ['project', 'name', 'seed'],
    ])
  })

  it('takes nothing that seeds nothing', () => {
    expect(
      found(
        'import numpy as np',
        'np.random.seed()',
        'f(random_state=None)',
        'plant(seed="oak")',
        'buy(seed=3)',
      ),
    ).toEqual([])
  })

  it('reads R', () => {
    expect(seedCalls(parseR('a.R', 'set.seed(42)\nset.seed(params$seed)')).map(({ value }) => value)).toEqual(
      ['literal', 'name'],
    )
  })
})

describe('serving', () => {
  const found = (...lines: string[]) =>
    servingCalls(python(...lines)).map(({ tool, kind, line }) => [tool, kind, line])

  it('takes applications, decorators and base classes, each tool once', () => {
    expect(
      found(
        'from fastapi import FastAPI',
        'import bentoml, streamlit as st',
        'from ts.torch_handler.base_handler import BaseHandler',
        'app = FastAPI()',
        'other = FastAPI()',
        '@bentoml.service',
        'class S: pass',
        'st.title("x")',
        'st.write("y")',
        'class H(BaseHandler): pass',
      ),
    ).toEqual([
      ['fastapi-flask', 'service', 4],
      ['bentoml', 'service', 7],
      ['gradio-streamlit', 'application', 8],
      ['torchserve', 'service', 10],
    ])
  })

  it('does not take the call of an application, or a client', () => {
    expect(
      found('from flask import request', 'import requests', 'request.get_json()', 'requests.post(url)'),
    ).toEqual([])
  })
})

describe('data access', () => {
  const found = (...lines: string[]) =>
    dataAccessCalls(python(...lines)).map(({ kind, source, revision }) => [kind, source, revision])

  it('tells where data comes from and whether a revision is asked for', () => {
    expect(
      found(
        'import pandas as pd, dvc.api, torch',
        'from datasets import load_dataset',
        'from transformers import AutoModel',
        'from sklearn.datasets import load_iris',
        'pd.read_csv("data/a.csv")',
        'pd.read_csv("https://host/a.csv")',
        'pd.read_parquet("s3://b/a.parquet")',
        'load_dataset("imdb", revision="abc")',
        'AutoModel.from_pretrained("bert", revision=cfg.rev)',
        'torch.hub.load("o/r:v1", "m")',
        'dvc.api.read("a", rev="v2")',
        'load_iris()',
        'open("x.npz", "rb")',
      ),
    ).toEqual([
      ['file', 'data/a.csv', null],
      ['url', 'https://host/a.csv', null],
      ['object-store', 's3://b/a.parquet', null],
      ['hub', 'imdb', 'abc'],
      ['pretrained', 'bert', 'cfg.rev'],
      ['pretrained', 'o/r:v1', 'v1'],
      ['dvc', 'a', 'v2'],
      ['bundled', null, null],
      ['file', 'x.npz', null],
    ])
  })

  it('leaves out writing, plain requests and the use of a loaded model', () => {
    expect(
      found(
        'import requests',
        'from transformers import AutoModel',
        'open("x.csv", "w")',
        'open("notes.txt")',
        'requests.get("https://host/api/items")',
        'self.load("x.csv")',
      ),
    ).toEqual([])
    expect(found('from transformers import pipeline', 'pipe = pipeline("x")', 'pipe("text")')).toHaveLength(1)
  })

  it('knows how models are saved', () => {
    const facts = python(
      'import joblib, torch',
      'joblib.dump(m, "m.pkl")',
      'torch.save(s, "m.pt")',
      'model.save("m.keras")',
      'fig.save("a.png")',
    )
    expect(persistenceCalls(facts).map(({ line }) => line)).toEqual([2, 3, 4])
  })
})

describe('all recognisers', () => {
  it('never throw, and every place is a call of the file', () => {
    const piece = fc.constantFrom(
      'import mlflow\n',
      'import sklearn\n',
      'x = ',
      'a.fit(',
      'seed=',
      'f()',
      '.log',
      ')\n',
      '"',
      ', ',
      'y',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), parts => {
        const facts = python(parts.join(''))
        const lines = parts.join('').split('\n').length
        const all = [
          trainingCalls,
          evaluationCalls,
          trackingCalls,
          seedCalls,
          servingCalls,
          dataAccessCalls,
          persistenceCalls,
        ]
        for (const use of all.flatMap(recognise => recognise(facts))) {
          expect(use.line >= 1 && use.line <= lines).toBe(true)
        }
      }),
    )
  })
})
