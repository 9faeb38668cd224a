import { describe, expect, test } from 'vitest'
import { understand } from '../src/audit.ts'
import { snapshotOf } from '../src/snapshot/memory.ts'

type Files = Readonly<Record<string, string>>

/** Profile and traits, as `application: trains, serves`. */
async function profileOf(files: Files, name = 'team/churn'): Promise<string> {
  const { profile } = await understand(snapshotOf(files, { name }), { profile: null, ignorePaths: [] })
  return [profile.id, ...(profile.traits.length > 0 ? [profile.traits.join(', ')] : [])].join(': ')
}

const train = 'from sklearn.svm import SVC\nSVC().fit([[1], [2]], [0, 1])\n'
const publish: Files = {
  '.github/workflows/publish.yml':
    'on: release\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: pypa/gh-action-pypi-publish@release/v1\n',
}

describe('who a repository is for', () => {
  test('an application, when nothing says otherwise', async () => {
    expect(await profileOf({ 'train.py': train })).toBe('application: trains')
  })

  test('a project of R lists packages in a DESCRIPTION; only what exports something is a package', async () => {
    const project = {
      DESCRIPTION: 'Package: churn\nVersion: 1.0\nImports: keras\n',
      'R/fit.R': 'f <- function() 1\n',
    }
    expect(await profileOf({ ...project, NAMESPACE: 'export(f)\n' })).toBe('library')
    expect(await profileOf(project)).toMatch(/^application/)
  })

  test('what trains may be no code here: a pipeline that trains and evaluates says so', async () => {
    const rule = (name: string, input: string, output: string) =>
      `rule ${name}:\n    input: "${input}"\n    output: "${output}"\n    shell: "bin/run {input} > {output}"\n`
    const snakefile = rule('train', 'a.txt', 'model.npz') + rule('evaluate', 'model.npz', 'bleu.txt')
    const text = { 'requirements.txt': 'transformers\n', 'clean.py': 'import transformers\n' }
    expect(await profileOf({ ...text, Snakefile: snakefile })).toContain('trains')
    expect(await profileOf({ ...text, Snakefile: rule('clean', 'a.txt', 'b.txt') })).not.toContain('trains')
  })

  test('a library publishes a package that it describes', async () => {
    const manifest = { 'pyproject.toml': '[project]\nname = "churn"\nversion = "1"\n' }
    expect(await profileOf({ ...publish, ...manifest, 'churn/core.py': train })).toBe('library')
    expect(await profileOf({ ...publish, 'train.py': train })).toBe('application: trains')
    const badge =
      '[![npm](https://img.shields.io/npm/v/@team/cml)](https://www.npmjs.com/package/@team/cml)\nfor machine learning'
    expect(await profileOf({ 'package.json': '{"name": "@team/cml"}', 'README.md': badge })).toBe('library')
  })

  test('Travis publishes a package, and its classifiers file one under a topic', async () => {
    const setup = (more = '') => `from setuptools import setup\n\nsetup(\n    name='lcs',\n${more})\n`
    const topic =
      "    classifiers=[\n        'Topic :: Scientific/Engineering :: Artificial Intelligence',\n    ],\n"
    const travis = (provider: string) => ({
      '.travis.yml': `script: pytest\ndeploy:\n  provider: ${provider}\n  on:\n    tags: true\n`,
    })
    const code = { 'lcs/agent.py': train }
    expect(await profileOf({ ...code, 'setup.py': setup(), ...travis('pypi') })).toBe('library')
    expect(await profileOf({ ...code, 'setup.py': setup(), ...travis('releases') })).toBe(
      'application: trains',
    )
    expect(await profileOf({ ...code, 'setup.py': setup(topic) })).toBe('library')
    const service = {
      'api.py':
        'from fastapi import FastAPI\n\napp = FastAPI()\n\n\n@app.get("/predict")\ndef predict():\n    return 1\n',
    }
    expect(await profileOf({ ...code, ...service, 'setup.py': setup(topic) })).toBe(
      'application: trains, serves',
    )
  })

  test('experiments with their results, which nobody is told about, are research', async () => {
    const experiment = {
      'train.py': train,
      'logs/cnn.txt': 'epoch 1\n',
      'results/cnn.csv': 'f1\n0.9\n',
      'results/svm.csv': 'f1\n0.8\n',
    }
    expect(await profileOf(experiment)).toBe('research: trains')
    expect(await profileOf({ ...experiment, 'README.md': '# Churn\n\nPredicts churn.\n' })).toBe(
      'application: trains',
    )
    expect(await profileOf({ ...experiment, Dockerfile: 'FROM python:3.12\n' })).toBe('application: trains')
  })

  test('teaching material says so in any language', async () => {
    const readme = (text: string) => profileOf({ 'train.py': train, 'README.md': `# MLOps\n\n${text}\n` })
    expect(await readme('7 フェーズ構成の学習用リポジトリ。')).toBe('course: trains')
    expect(await readme('機械学習モデルの学習と評価。')).toBe('application: trains')
    expect(await profileOf({ 'train.py': train }, 'team/study-mlops')).toBe('course: trains')
  })

  test('a program for those who do machine learning, which does none, is a tool for others', async () => {
    const server = {
      'README.md': '# Tracker\n\nAn MLflow server in Go.\n',
      'cmd/server/main.go': 'package main\n',
    }
    const client = {
      'tests/sdk/test_log.py': 'import mlflow\n\n\ndef test_log():\n    mlflow.log_metric("a", 1)\n',
    }
    expect(await profileOf({ ...server, ...client })).toBe('library')
    expect(await profileOf({ ...server, 'train.py': train })).toBe('application: trains')
    expect(await profileOf({ ...server, 'requirements.txt': 'mlflow\n' })).toBe('application')
  })

  test('a tutorial is a template, a course teaches, and naming a course is no course', async () => {
    const readme = (text: string) => profileOf({ 'train.py': train, 'README.md': text })
    expect(await readme('# Tutorial: drift with DVC\n')).toBe('template: trains')
    expect(await readme('# Drug classifier\n\n**Follow the tutorial:** https://example.org\n')).toBe(
      'template: trains',
    )
    expect(await readme('# Projects\n\nThis repository showcases ML use cases.\n')).toBe('template: trains')
    expect(await readme('# Tracker\n\nThis repository contains examples for version 2.\n')).toBe(
      'template: trains',
    )
    expect(
      await readme('# M\n\nThis is a repository for use in MLEM\n[Get Started](https://example.org).\n'),
    ).toBe('template: trains')
    expect(await readme('# A guide to MLOps\n')).toBe('course: trains')
    expect(await readme('# MLOps\n\nIn this course we train.\n')).toBe('course: trains')
    expect(await readme('# DevOps\n\nThe labs contained in this repo show pipelines.\n')).toBe(
      'course: trains',
    )
    expect(await profileOf({ 'train.py': train }, 'school/SE2021Course_demo')).toBe('course: trains')
    expect(await readme('# Package\n\n- [Coding Course](https://example.org): Learn how to code.\n')).toBe(
      'application: trains',
    )
    expect(await readme('# CT scans\n\nWe use the course material as far as possible.\n')).toBe(
      'application: trains',
    )
  })

  test('a study by its name is research, a structure for projects is a template', async () => {
    expect(await profileOf({ 'train.py': train }, 'team/churn-study')).toBe('research: trains')
    expect(await profileOf({ 'train.py': train }, 'team/churn-studio')).toBe('application: trains')
    const readme = (text: string) => profileOf({ 'train.py': train, 'README.md': `# Churn\n\n${text}\n` })
    expect(await readme('A basic project structure for machine learning.')).toBe('template: trains')
    expect(await readme('The project structure for this service is below.')).toBe('application: trains')
  })

  test('who runs a service shows a demo of it and cites a paper for its methods', async () => {
    const readme = {
      'train.py': train,
      'README.md':
        '# Churn\n\nEnd-to-end showcase. This demo shows the flow.\n\nDrift as in https://arxiv.org/abs/1\n',
    }
    const deploy = {
      '.github/workflows/cd.yml':
        'on: push\njobs:\n  cd:\n    runs-on: ubuntu-latest\n    steps:\n      - run: gcloud run deploy churn --image churn\n',
    }
    expect(await profileOf({ ...readme, ...deploy })).toBe('application: trains, serves')
    expect(await profileOf(readme)).toBe('research: trains')
  })

  test('what predicts with a model of others serves', async () => {
    const app =
      'import torch\nfrom pvnet import Model\nmodel = Model.from_pretrained("org/model", revision="a")\n'
    const predict = `${app}print(model.predict(rows))\n`
    expect(await profileOf({ 'app.py': predict, 'requirements.txt': 'torch\n' })).toBe('application: serves')
    expect(await profileOf({ 'compare.py': `${app}assert score(model) > 0.9\n` })).toBe('application')
  })

  test('a model that an application on a foundation model fits and forgets is none of its own', async () => {
    const calibrate =
      'from sklearn.isotonic import IsotonicRegression\n\n\ndef calibrate(x, y):\n    model = IsotonicRegression()\n    model.fit(x, y)\n    return model\n'
    const prompts = { 'requirements.txt': 'openai\nscikit-learn\n', 'agents/calibrate.py': calibrate }
    const keeps = {
      'agents/keep.py':
        'import joblib\nfrom agents.calibrate import calibrate\n\njoblib.dump(calibrate([1], [0]), "model.joblib")\n',
    }
    expect(await profileOf(prompts)).toBe('application: llm')
    expect(await profileOf({ ...prompts, ...keeps })).toBe('application: trains, llm')
    expect(await profileOf({ ...prompts, 'requirements.txt': 'scikit-learn\n' })).toBe('application: trains')
  })
})

describe('machine learning or not', () => {
  test('plain software is not, with or without a pipeline of DVC', async () => {
    expect(await profileOf({ 'index.js': 'run()\n', 'package.json': '{"name": "web"}' })).toBe('non-ml')
    const pipeline = {
      'dvc.yaml': 'stages:\n  build:\n    cmd: make\n',
      'data.csv.dvc': 'outs:\n- path: data.csv\n',
    }
    expect(await profileOf({ ...pipeline, 'README.md': '# Trees\n\nBuilds the dataset of trees.\n' })).toBe(
      'non-ml',
    )
  })

  test('pages about it are not, where nothing but pages is', async () => {
    const page = (name: string) => [`docs/${name}.md`, '# Train\n\n`python train.py`\n']
    const book = {
      'README.md': '# A guide to MLOps\n',
      ...Object.fromEntries('abcdef'.split('').map(page)),
      'docs/site.js': 'stars()\n',
    }
    expect(await profileOf(book)).toBe('non-ml')
    expect(await profileOf({ ...book, 'setup.sh': 'az ml workspace create\n' })).toBe('course')
  })

  test('data sets that DVC tracks are, and so is a tool for machine learning', async () => {
    const data = { 'a.csv.dvc': 'outs:\n- path: a.csv\n  md5: a304afb96060aad90176268345e10355\n' }
    expect(await profileOf({ ...data, 'README.md': '# Reddit dataset\n' })).toBe('application')
    expect(await profileOf({ 'setup.cfg': '[metadata]\nname = gto\n', 'gto/cli.py': 'print(1)\n' })).toBe(
      'application',
    )
  })

  test('a plug-in of a pipeline framework is', async () => {
    const manifest = (needs: string) =>
      `[project]\nname = "versions"\nversion = "1"\ndependencies = ["${needs}"]\n`
    expect(await profileOf({ ...publish, 'pyproject.toml': manifest('kedro') })).toBe('library')
    expect(await profileOf({ ...publish, 'pyproject.toml': manifest('click') })).toBe('non-ml')
  })
})

test('a comment in a block of commands and the repository of a book are no template and no paper', async () => {
  const readme = (text: string) => profileOf({ 'train.py': train, 'README.md': text })
  expect(await readme('# Churn\n\n```bash\n# Copy environment template\ncp .env.example .env\n```\n')).toBe(
    'application: trains',
  )
  expect(await readme('# Churn\n\nOfficial repository of the Practical Handbook\n')).toBe(
    'application: trains',
  )
  expect(await readme('# Net\n\nOfficial repository of "Nets of nets" (2024)\n')).toBe('research: trains')
})

test('one tutorial is what its README says, and a paper whose code has releases is a product', async () => {
  const files = {
    'train.py': train,
    'README.md': '# Checkpoints\n\nThis example DVC project demonstrates checkpoints.\n',
  }
  expect(await profileOf(files, 'team/checkpoints-tutorial')).toBe('template: trains')
  expect(await profileOf({ 'train.py': train }, 'team/mlops-tutorial')).toBe('course: trains')
  const paper = { 'train.py': train, 'README.md': '# Net\n\nOur paper: https://arxiv.org/abs/1234.5678\n' }
  expect(await profileOf(paper, 'team/net')).toBe('research: trains')
  const release =
    'on:\n  push:\n    tags: ["v*"]\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n'
  expect(await profileOf({ ...paper, '.github/workflows/release.yml': release }, 'team/net')).toBe(
    'application: trains',
  )
})
