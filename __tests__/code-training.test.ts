import { describe, expect, it } from 'vitest'
import { parseJulia } from '../src/facts/code/julia.ts'
import { parsePython } from '../src/facts/code/python.ts'
import { parseR } from '../src/facts/code/r.ts'
import { trainingCalls } from '../src/facts/code/training.ts'

const python = (...lines: string[]) => parsePython('a.py', lines.join('\n'))
const found = (...lines: string[]) =>
  trainingCalls(python(...lines)).map(({ call, tool, confidence }) => [call.written, tool, confidence])
const r = (text: string) => trainingCalls(parseR('a.R', text)).map(({ call }) => call.written)
const julia = (text: string) => trainingCalls(parseJulia('a.jl', text)).map(({ call }) => call.written)

describe('calls that train', () => {
  it.each([
    ['from sklearn.svm import SVC\nclf = SVC()\nclf.fit(X, y)', 'clf.fit', 'scikit-learn', 'high'],
    [
      'from sklearn.cluster import KMeans\nlabels = KMeans(3).fit_predict(X)',
      'KMeans().fit_predict',
      'scikit-learn',
      'high',
    ],
    [
      'from sklearn.pipeline import make_pipeline\nmake_pipeline(A(), B()).fit(X, y)',
      'make_pipeline().fit',
      'scikit-learn',
      'high',
    ],
    [
      'from sklearn.decomposition import NMF\nNMF().fit_transform(X)',
      'NMF().fit_transform',
      'scikit-learn',
      'high',
    ],
    ['import sklearn\ndef train(model, X, y):\n    model.fit(X, y)', 'model.fit', 'scikit-learn', 'medium'],
    ['import sklearn\nmodels[name].fit(X)', 'models[].fit', 'scikit-learn', 'medium'],
    ['import tensorflow as tf\ntransformer.fit(ds, epochs=3)', 'transformer.fit', 'tensorflow', 'medium'],
    ['import xgboost as xgb\nbst = xgb.train(params, d)', 'xgb.train', 'xgboost', 'high'],
    ['import lightgbm as lgb\nlgb.train(params, d)', 'lgb.train', 'lightgbm', 'high'],
    [
      'import pytorch_lightning as pl\ntrainer = pl.Trainer()\ntrainer.fit(m, dm)',
      'trainer.fit',
      'lightning',
      'high',
    ],
    [
      'from transformers import Trainer\ntrainer = Trainer(m)\ntrainer.train()',
      'trainer.train',
      'transformers',
      'high',
    ],
    [
      'from stable_baselines3 import PPO\nPPO("p", env).learn(total_timesteps=9)',
      'PPO().learn',
      'rl',
      'high',
    ],
    [
      'from ultralytics import YOLO\nYOLO("n.pt").train(data="d.yaml")',
      'YOLO().train',
      'ultralytics',
      'high',
    ],
    [
      'from openai import OpenAI\nclient = OpenAI()\nclient.fine_tuning.jobs.create(model="m")',
      'client.fine_tuning.jobs.create',
      'openai',
      'high',
    ],
    ['from prophet import Prophet\nm = Prophet()\nm.fit(df)', 'm.fit', 'timeseries', 'high'],
    ['import statsmodels.api as sm\nres = sm.OLS(y, X).fit()', 'sm.OLS().fit', 'timeseries', 'high'],
  ])('%s', (source, written, tool, confidence) => {
    expect(found(source)).toEqual([[written, tool, confidence]])
  })

  it('recognises loops written out, once for each function', () => {
    const torch = [
      'import torch',
      'def epoch(opt):',
      '    loss.backward()',
      '    loss.backward()',
      '    optimizer.step()',
    ]
    expect(found(...torch)).toEqual([['loss.backward', 'pytorch', 'high']])
    expect(found('import jax, optax', 'g = jax.value_and_grad(f)', 'optax.apply_updates(p, u)')).toEqual([
      ['jax.value_and_grad', 'jax', 'high'],
    ])
  })

  it('counts a framework that only an imported project file imports', () => {
    const train = python('from net import build', 'model = build()', 'model.fit(X, y)')
    expect(trainingCalls(train)).toEqual([])
    expect(trainingCalls(train, () => [python('import keras')])).toMatchObject([
      { tool: 'tensorflow', confidence: 'medium', line: 3 },
    ])
  })

  it('reads R and Julia', () => {
    expect(r('library(caret)\nm <- train(y ~ ., data = d)\nkeras::fit(k)')).toEqual(['train', 'keras::fit'])
    expect(r('library(tidymodels)\nwf %>% fit(d)\ntune::tune_grid(wf)')).toEqual(['fit', 'tune::tune_grid'])
    expect(julia('using MLJ\nfit!(mach)')).toEqual(['fit!'])
    expect(julia('using Flux\nFlux.train!(loss, ps, data, opt)')).toEqual(['Flux.train!'])
  })
})

describe('calls that do not train', () => {
  it.each([
    [
      'a scaler',
      'from sklearn.preprocessing import StandardScaler\ns = StandardScaler()\ns.fit(X)\ns.fit_transform(X)',
    ],
    [
      'a vectorizer',
      'from sklearn.feature_extraction.text import TfidfVectorizer\nTfidfVectorizer().fit(X, y)',
    ],
    ['a projection', 'from sklearn.decomposition import PCA\nPCA(2).fit(X)'],
    [
      'an encoder by its name',
      'import sklearn\ndef f(label_encoder, sc, scaler):\n  label_encoder.fit(a, b)\n  sc.fit(x, y)\n  scaler.fit(x)',
    ],
    [
      'a preparing pipeline',
      'from sklearn.pipeline import Pipeline\npreprocessor = Pipeline([])\npreprocessor.fit(X, y)',
    ],
    [
      'a column transformer',
      'from sklearn.compose import ColumnTransformer\nColumnTransformer([]).fit(X, y)',
    ],
    [
      'a curve',
      'import sklearn\nfrom scipy.optimize import curve_fit\nfrom numpy.polynomial import Polynomial\ncurve_fit(f, x, y)\nPolynomial.fit(x, y, 2)',
    ],
    ['a distribution', 'import sklearn\nfrom scipy import stats\nstats.norm.fit(data, loc=1)'],
    ['a figure', 'import sklearn\nimport matplotlib.pyplot as plt\nplt.fit(a, b)'],
    ['a train ticket', 'import torch\nclient.train_ticket(a, data=1)\nclient.get_train(1)'],
    ['the switch of a mode', 'import torch\nmodel.train()\nmodel.train(True)\nnet.train(mode=False)'],
    ['a gradient without a step', 'import torch\nloss.backward()\nscheduler.step()'],
    ['no framework at all', 'model.fit(X, y)\ntrainer.train()'],
    ['its own method', 'import sklearn\nclass A:\n  def f(self): self.fit(X, y)'],
    [
      'a preparation in Spark',
      'from pyspark.ml.feature import VectorAssembler, StringIndexer\nStringIndexer().fit(df)',
    ],
    [
      'an explanation',
      'import sklearn\nfrom eli5.sklearn import PermutationImportance\nPermutationImportance(m).fit(X, y)',
    ],
    ['a comment or text', 'import sklearn\n# model.fit(X, y)\ns = "model.fit(X, y)"'],
    [
      'a tokenizer of texts',
      'from tensorflow.keras.preprocessing.text import Tokenizer\nt = Tokenizer()\nt.fit_on_texts(x)',
    ],
  ])('%s', (_name, source) => {
    expect(found(source)).toEqual([])
  })

  it('R: general names without their packages', () => {
    expect(r('library(dplyr)\nfit <- lm(y ~ x)\ntrain(a)')).toEqual([])
    expect(r('library(ggplot2)\nfit(x)')).toEqual([])
  })
})

it('takes the fit of a transformer that does nothing for no training, and that of an estimator for one', () => {
  const transformer = (base: string, body: string) => [
    'from sklearn.base import BaseEstimator, TransformerMixin',
    `class Classifier(BaseEstimator, ${base}):`,
    '    def fit(self, X, y=None):',
    `        ${body}`,
    'clf = Classifier()',
    'clf.fit(X, y)',
  ]
  expect(found(...transformer('TransformerMixin', 'return self'))).toEqual([])
  expect(found(...transformer('TransformerMixin', 'learn(self, X)'))).toHaveLength(1)
  expect(found(...transformer('ClassifierMixin', 'self.X = X'))).toHaveLength(1)
})
