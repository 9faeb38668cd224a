import { expect, test } from 'vitest'
import { environment } from '../../src/practices/environment/index.ts'
import { type Files, judgeOf, run, train, workflow } from './judging.ts'

const judge = judgeOf(environment)
const status = async (...args: Parameters<typeof judge>) => (await judge(...args)).status
const code: Files = { 'train.py': train }

test('dependencies-declared: covered, gaps, no manifest, nothing imported, no code', async () => {
  const declared = { ...code, 'requirements.txt': 'scikit-learn\n' }
  expect(await status('dependencies-declared', declared)).toBe('met')
  const gap = { ...declared, 'plot.py': 'import torch\n' }
  expect(await judge('dependencies-declared', gap)).toMatchObject({
    status: 'partial',
    because: 'The manifests cover 50 % of the imported packages; missing: torch.',
  })
  expect(await status('dependencies-declared', code)).toBe('unmet')
  expect(await status('dependencies-declared', { 'a.py': 'import os\n' })).toBe('not-applicable')
  expect(await status('dependencies-declared', { 'README.md': 'Hi' })).toBe('not-applicable')
  const template = { 'pyproject.toml': '[project]\nname = "skeleton"\ndependencies = ["copier"]\n' }
  expect(await status('dependencies-declared', template, 'template')).toBe('met')
})

test.each([
  ['from google.cloud import storage', 'google-cloud-storage', 'met'],
  ['from google.cloud import storage', 'google-cloud-bigquery', 'partial'],
  ['import google.auth', 'google-cloud-storage', 'met'],
  ['import google.auth', 'googlemaps', 'partial'],
  ['import google.cloud', 'google-cloud-storage', 'met'],
  ['from azure.core.exceptions import HttpResponseError', 'azure-storage-blob', 'met'],
  ['from azure.core.exceptions import HttpResponseError', 'boto3', 'partial'],
  ['import psycopg_pool', 'psycopg[pool]', 'met'],
])('dependencies-declared: %s with %s is %s', async (line, requirement, expected) => {
  const files = { 'a.py': `${line}\n`, 'requirements.txt': `${requirement}\n` }
  expect(await status('dependencies-declared', files)).toBe(expected)
})

test('what a setup.py computes is not held against it', async () => {
  const files = {
    'kit/train.py': train,
    'setup.py': 'setup(name="kit", install_requires=requirements_of("linux"))\n',
  }
  for (const id of ['dependencies-declared', 'dependencies-locked'])
    expect(await judge(id, files)).toMatchObject({
      status: 'unknown',
      because: 'What `setup.py` requires comes out only when it runs.',
    })
})

test('dependencies-declared: code of all kinds, and what another folder declares is not installed here', async () => {
  const labs: Files = {
    'one/requirements.txt': 'scikit-learn\nnumpy\npandas\n',
    'one/train.py': train,
    'two/requirements.txt': 'requests\nclick\nrich\n',
    'two/fetch.py': 'import requests\n',
  }
  expect(await status('dependencies-declared', labs)).toBe('met')
  expect(await judge('dependencies-declared', { ...labs, 'two/load.py': 'import pandas\n' })).toMatchObject({
    status: 'partial',
    because: 'The manifests cover 66 % of the imported packages; missing: pandas.',
  })
  // A manifest of a few tools above them is no environment, and a folder without one has them all.
  const beside = {
    ...labs,
    'requirements.txt': 'ruff\n',
    'three/load.py': 'import pandas\nimport requests\n',
  }
  expect(await status('dependencies-declared', beside)).toBe('met')
  const helper = { 'lint/rules.py': 'from astroid import nodes\n' }
  expect(await status('dependencies-declared', { ...labs, ...helper })).toBe('partial')
})

test('dependencies-locked: pins beside loose names, a lock of something else, a pinned project', async () => {
  const pins = { ...code, 'requirements.txt': 'fastapi==0.115.0\nuvicorn==0.34.0\n' }
  const named = (words: string) => workflow(run('pip install -r requirements.txt', `pip install ${words}`))
  expect(await status('dependencies-locked', { ...pins, ...named('pytest ruff') })).toBe('met')
  expect(await status('dependencies-locked', { ...pins, ...named('mlflow==3.1.0') })).toBe('met')
  expect(await status('dependencies-locked', { ...pins, ...named('mlflow') })).toBe('partial')
  expect(await status('dependencies-locked', { ...pins, ...named('mlflow pandas scipy') })).toBe('unmet')

  const tools: Files = {
    ...code,
    'pyproject.toml': '[project]\nname = "mine"\ndependencies = ["pytest"]\n',
    'uv.lock': 'version = 1\n\n[[package]]\nname = "pytest"\nversion = "9.0.0"\n',
    'requirements.txt': 'scikit-learn\npandas\n',
  }
  const fromList = workflow(run('pip install -r requirements.txt'))
  expect(await status('dependencies-locked', { ...tools, ...fromList })).toBe('unmet')
  const project = '[project]\nname = "mine"\ndependencies = ["scikit-learn==1.5.0", "pandas==2.2.0"]\n'
  const exact = { ...code, 'pyproject.toml': project, ...workflow(run('pip install -e ".[dev]"')) }
  expect(await status('dependencies-locked', exact)).toBe('met')
})

test('dependencies-declared: the package that is missing is named, once', async () => {
  const files = {
    'a.py': 'from azure.core.exceptions import A\nfrom azure.core.credentials import B\n',
    'requirements.txt': 'numpy\n',
  }
  expect((await judge('dependencies-declared', files)).because).toMatch(/missing: azure\.core\.$/)
})

test.each<[string, Files, string]>([
  ['an installed file of pins', { 'requirements.txt': 'scikit-learn==1.5.0\nnumpy==2.0.0\n' }, 'met'],
  ['half of the pins', { 'requirements.txt': 'scikit-learn==1.5.0\nnumpy\n' }, 'partial'],
  ['no pins', { 'requirements.txt': 'scikit-learn\nnumpy>=2\n' }, 'unmet'],
  [
    'pins only beside what is installed',
    { 'requirements.txt': 'scikit-learn\n', 'requirements_old.txt': 'scikit-learn==1.5.0\n' },
    'unmet',
  ],
])('dependencies-locked with %s is %s', async (_name, files, expected) => {
  const installing = workflow(run('pip install -r requirements.txt'))
  expect(await status('dependencies-locked', { ...code, ...files, ...installing })).toBe(expected)
})

test('a lock counts in full when automation installs from it, and that of a front end is none', async () => {
  const locked: Files = {
    ...code,
    'pyproject.toml': '[project]\nname = "mine"\ndependencies = ["scikit-learn"]\n',
    'uv.lock': 'version = 1\n\n[[package]]\nname = "scikit-learn"\nversion = "1.5.0"\n',
  }
  expect(await status('dependencies-locked', { ...locked, ...workflow(run('uv run pytest')) })).toBe('met')
  expect(await status('dependencies-locked', locked)).toBe('partial')
  const front = {
    'package-lock.json': '{"lockfileVersion": 3, "packages": {"node_modules/a": {"version": "1.0.0"}}}',
  }
  expect(await status('dependencies-locked', { ...code, 'requirements.txt': 'numpy\n', ...front })).toBe(
    'unmet',
  )
  expect(await status('dependencies-locked', { 'README.md': 'Hi' })).toBe('not-applicable')
})

const python = (version: string) =>
  workflow(
    `      - uses: actions/setup-python@v5\n        with: { python-version: '${version}' }\n${run('pytest')}`,
  )
const asks = (range: string): Files => ({
  'pyproject.toml': `[project]\nname = "mine"\nrequires-python = "${range}"\n`,
})

test.each<[string, Files, string]>([
  ['two places that agree', { ...asks('>=3.10'), ...python('3.12') }, 'met'],
  ['a new version inside of an open range', { ...asks('>=3.9'), ...python('3.14') }, 'met'],
  ['workflows alone', python('3.12'), 'partial'],
  [
    'a lock that repeats its manifest',
    { ...asks('>=3.11'), 'uv.lock': 'version = 1\nrequires-python = ">=3.11"\n' },
    'partial',
  ],
  [
    'a lock in another folder than the manifest',
    { ...asks('>=3.11'), 'api/uv.lock': 'version = 1\nrequires-python = ">=3.11"\n' },
    'met',
  ],
  ['an MLflow project that agrees', { ...asks('>=3.8'), 'python_env.yaml': 'python: 3.8.10\n' }, 'met'],
  ['an MLflow project alone', { 'python_env.yaml': 'python: 3.8.10\n' }, 'partial'],
  [
    'an MLflow project below the range',
    { ...asks('>=3.11'), 'python_env.yaml': 'python: 3.8.10\n' },
    'unmet',
  ],
  ['a workflow below the range', { ...asks('>=3.10'), ...python('3.8') }, 'unmet'],
  [
    'a dev container of another version',
    {
      '.python-version': '3.10\n',
      '.devcontainer/devcontainer.json': '{\n  "image": "mcr.microsoft.com/devcontainers/python:1-3.12"\n}\n',
    },
    'unmet',
  ],
  [
    'chapters with versions of their own',
    { 'one/.python-version': '3.9\n', 'two/.python-version': '3.12\n' },
    'met',
  ],
  [
    'folders that are described in different ways',
    { 'one/environment.yml': 'dependencies: [python=3.8, numpy]\n', 'two/.python-version': '3.12\n' },
    'partial',
  ],
  [
    'environments of several steps in their folder',
    {
      'envs/base.yml': 'name: a\ndependencies: [python=3.9, numpy]\n',
      'envs/clean.yml': 'name: b\ndependencies: [python=3.7, numpy]\n',
    },
    'partial',
  ],
  ['no word', {}, 'unmet'],
])('interpreter-pinned with %s', async (_name, files, expected) => {
  expect(await status('interpreter-pinned', { ...code, ...files })).toBe(expected)
})

test('container-defined: built and pinned, moving, unused, none', async () => {
  const build = workflow(run('docker build -f Dockerfile .'))
  const image = (base: string): Files => ({ ...code, Dockerfile: `FROM ${base}\nCOPY . .\n` })
  expect(await status('container-defined', { ...image('python:3.12-slim'), ...build })).toBe('met')
  expect(await status('container-defined', { ...image('ubuntu:noble-20250127'), ...build })).toBe('met')
  expect(await judge('container-defined', { ...image('python:latest'), ...build })).toMatchObject({
    status: 'partial',
    because: 'A container is used; its base can move: `python:latest`.',
  })
  const docs = { 'website/Dockerfile': 'FROM jekyll/jekyll\n' }
  expect(await status('container-defined', { ...image('python:3.12-slim'), ...docs, ...build })).toBe('met')
  expect(await status('container-defined', image('python:3.12-slim'))).toBe('partial')
  expect(await status('container-defined', code)).toBe('unmet')
  expect(await status('container-defined', { 'README.md': 'Hi' })).toBe('not-applicable')
  const library = { 'fit/core.py': 'import numpy\n', 'pyproject.toml': '[project]\nname = "fit"\n' }
  expect(await status('container-defined', library, 'library')).toBe('not-applicable')
  expect(await status('container-defined', { ...library, 'requirements.txt': 'torch\n' }, 'library')).toBe(
    'unmet',
  )
  expect(await status('container-defined', { ...library, ...image('python:3.12-slim') }, 'library')).toBe(
    'partial',
  )
})

const torch = (before: string) =>
  `import torch\nfrom conf import params\n${before}\nmodel = torch.nn.Linear(1, 1)\noptimizer = torch.optim.SGD(model.parameters())\nloss = model(torch.ones(1))\nloss.backward()\noptimizer.step()\n`

test.each<[string, Files, string]>([
  ['a seed from the parameters', { 'train.py': torch('torch.manual_seed(params.seed)') }, 'met'],
  ['a literal', { 'train.py': torch('torch.manual_seed(42)') }, 'partial'],
  [
    'a seed of the split alone',
    {
      'train.py': torch(
        'from sklearn.model_selection import train_test_split\ntrain_test_split([1], random_state=params.seed)',
      ),
    },
    'partial',
  ],
  [
    'a seed far from the training',
    {
      'train.py': torch(''),
      'other.py': 'import torch\nfrom conf import params\ntorch.manual_seed(params.seed)\n',
    },
    'partial',
  ],
  ['a constant of the file', { 'train.py': torch('SEED = 42\ntorch.manual_seed(SEED)') }, 'partial'],
  [
    'a constant of the settings',
    { 'train.py': torch('from conf import SEED\ntorch.manual_seed(SEED)') },
    'met',
  ],
  [
    'an attribute that the constructor fills by default',
    {
      'train.py': torch(
        'class T:\n    def __init__(self, seed=1):\n        self.seed = seed\n    def go(self):\n        torch.manual_seed(self.seed)\nT().go()',
      ),
    },
    'partial',
  ],
  [
    'an attribute that the constructor is given',
    {
      'train.py': torch(
        'class T:\n    def __init__(self, seed=1):\n        self.seed = seed\n    def go(self):\n        torch.manual_seed(self.seed)\nT(seed=params.seed).go()',
      ),
    },
    'met',
  ],
  ['no seed', { 'train.py': torch('') }, 'unmet'],
  ['no training', { 'app.py': 'import torch\n' }, 'not-applicable'],
])('randomness-controlled with %s', async (_name, files, expected) => {
  expect(await status('randomness-controlled', files)).toBe(expected)
})

test('randomness-controlled: a library that sets generators for all answers for it, one that takes seeds does not', async () => {
  const library = (line: string) => ({
    'fits/fit.py': `import numpy as np\nfrom sklearn.svm import SVC\n\n\ndef fit(x, y, seed):\n    ${line}\n    return SVC(random_state=seed).fit(x, y)\n`,
  })
  expect(await status('randomness-controlled', library('np.random.seed(seed)'), 'library')).toBe('partial')
  expect(await status('randomness-controlled', library('np.random.default_rng(seed)'), 'library')).toBe(
    'not-applicable',
  )
})

test('dependencies-locked: pinned tools for the checks are what workflows install, and all there may be', async () => {
  const installing = workflow(run('pip install -r requirements-dev.txt'))
  const manifests = (product: string, tools: string) =>
    status('dependencies-locked', {
      ...code,
      ...installing,
      ...(product === '' ? {} : { 'requirements.txt': product }),
      'requirements-dev.txt': tools,
    })
  expect(await manifests('scikit-learn==1.5.0\n', 'pytest==8.0.0\n')).toBe('met')
  expect(await manifests('scikit-learn==1.5.0\n', 'pytest\n')).toBe('partial')
  expect(await manifests('scikit-learn\n', 'pytest==8.0.0\n')).toBe('unmet')
  expect(await manifests('', 'scikit-learn==1.5.0\npytest==8.0.0\n')).toBe('met')
  expect(await manifests('', 'scikit-learn\npytest\n')).toBe('unmet')
})

test('dependencies-locked: an interface of pip reads no lock, and a second environment that is installed loosely is told', async () => {
  const locked: Files = {
    ...code,
    'pyproject.toml': '[project]\nname = "mine"\ndependencies = ["scikit-learn"]\n',
    'uv.lock': 'version = 1\n\n[[package]]\nname = "scikit-learn"\nversion = "1.5.0"\n',
  }
  const ranges = workflow(run('uv pip install -e .'))
  expect(await status('dependencies-locked', { ...locked, ...ranges })).toBe('partial')
  const two: Files = {
    ...code,
    'api/requirements.txt': 'fastapi==0.111.0\nuvicorn==0.30.0\n',
    'training/requirements.txt': 'scikit-learn\nnumpy>=2\n',
    ...workflow(
      `${run('pip install -r api/requirements.txt')}${run('pip install -r training/requirements.txt')}`,
    ),
  }
  expect(await judge('dependencies-locked', two)).toMatchObject({
    status: 'partial',
    because:
      'One environment is locked; that of `training/requirements.txt`, which is installed too, is not.',
  })
})

test('interpreter-pinned: says that all agree only where they do', async () => {
  const ci = python('3.12')
  const apart = { ...code, ...ci, 'service/environment.yml': 'dependencies: [python=3.8, numpy]\n' }
  expect(await judge('interpreter-pinned', apart)).toMatchObject({
    status: 'met',
    because: 'The interpreter version is stated, though not every folder allows what others state.',
  })
  expect(await judge('interpreter-pinned', { ...code, ...ci, '.python-version': '3.12\n' })).toMatchObject({
    because: 'The interpreter version is stated, and all places agree.',
  })
})

test('interpreter-pinned: workflows may try several versions that the range allows', async () => {
  const both = {
    ...python('3.9'),
    '.github/workflows/docs.yml': python('3.12')['.github/workflows/ci.yml'] ?? '',
  }
  expect((await judge('interpreter-pinned', { ...code, ...asks('>=3.9'), ...both })).because).toBe(
    'The interpreter version is stated, and all places agree.',
  )
})

test('dependencies-locked: the manifest of a front end beside Python pins nothing of the model', async () => {
  const front = { 'web/package.json': '{"dependencies": {"react": "18.0.0", "next": "14.0.0"}}' }
  expect(await status('dependencies-locked', { ...code, 'requirements.txt': 'numpy\n', ...front })).toBe(
    'unmet',
  )
})

test('randomness-controlled: a generator made of a number is a literal', async () => {
  const seeded = (state: string) => ({
    'train.py': `import numpy as np\nfrom sklearn.ensemble import RandomForestClassifier\n\ndef train(seed, x, y):\n    RandomForestClassifier(random_state=${state}).fit(x, y)\n\ntrain(CONFIG["seed"], 1, 2)\n`,
  })
  expect(await status('randomness-controlled', seeded('np.random.RandomState(123)'))).toBe('partial')
  expect(await status('randomness-controlled', seeded('seed'))).toBe('met')
})

test('interpreter-pinned: the image of a server beside those of the project has its own interpreter', async () => {
  const images = (server: string) => ({
    ...code,
    ...python('3.11'),
    Dockerfile: 'FROM python:3.11-slim\nCOPY . .\n',
    'Dockerfile.mlflow': `FROM python:3.12-slim\n${server}`,
  })
  expect(await status('interpreter-pinned', images('RUN pip install mlflow\n'))).toBe('met')
  expect(await status('interpreter-pinned', images('COPY app.py .\n'))).toBe('unmet')
})

test('interpreter-pinned: variables are read, parts may differ, any Python 3 is no version', async () => {
  const variable = workflow(
    `      - uses: actions/setup-python@v5\n        env: {}\n        with: { python-version: '\${{ env.PYTHON }}' }\n${run('pytest')}`,
  )
  const path = Object.keys(variable)[0] ?? ''
  const text = `env: { PYTHON: '3.11' }\n${variable[path]}`
  expect(await status('interpreter-pinned', { ...code, ...asks('>=3.11'), [path]: text })).toBe('met')
  const conda = { 'environment.yml': 'dependencies: [python=3.11.4, numpy]\n' }
  expect(await status('interpreter-pinned', { ...code, ...conda, [path]: text })).toBe('met')
  const parts = { ...code, ...asks('>=3.11'), 'old/environment.yml': 'dependencies: [python=3.8, numpy]\n' }
  expect(await status('interpreter-pinned', parts)).toBe('partial')
  expect(await status('interpreter-pinned', { ...code, ...asks('>=3.9'), ...python('3.x') })).toBe('partial')
  const build = {
    'buildspec.yml': 'phases:\n  install:\n    runtime-versions:\n      python: 3.11\n    commands: [make]\n',
  }
  expect(await status('interpreter-pinned', { ...code, ...asks('>=3.9'), ...build })).toBe('met')
})

test('container-defined: Jenkins builds as a cloud does, a serving tool builds another image', async () => {
  const image = { ...code, Dockerfile: 'FROM python:3.11-slim\n' }
  const jenkins = {
    Jenkinsfile: "pipeline { stages { stage('x') { steps { sh 'docker build -t a .' } } } }\n",
  }
  expect(await status('container-defined', { ...image, ...jenkins })).toBe('met')
  expect(
    await status('container-defined', { ...image, ...workflow(run('mlem build docker -m model')) }),
  ).toBe('partial')
})

test.each<[string, string, string, string]>([
  ['Azure ML, no tag', 'train-env.yml', 'image: mcr.example/ml\nconda_file: conda.yml\n', 'partial'],
  ['Azure ML, a tag', 'train-env.yml', 'image: mcr.example/ml:20230727.v1\nconda_file: conda.yml\n', 'met'],
  [
    'Azure ML v1',
    'azureml_environment.json',
    '{"docker": {"baseImage": "mcr.example/ml:20230727.v1"}}',
    'met',
  ],
  ['Anyscale', 'deploy/cluster_env.yaml', 'base_image: anyscale/ray:2.7.0-py310\n', 'met'],
  ['an image of something else', 'env.yml', 'image: logo.example/a:1.2\n', 'unmet'],
])('container-defined: environments that a platform builds: %s', async (_, path, text, expected) => {
  const job = { 'job.yml': 'command: python train.py\n', 'train.py': train, 'conda.yml': 'name: a\n' }
  const submits = workflow(run('az ml job create --file job.yml'))
  expect(await status('container-defined', { ...job, ...submits, [path]: text })).toBe(expected)
  const unused = await status('container-defined', { ...job, [path]: text })
  expect(unused).toBe(expected === 'unmet' ? 'unmet' : 'partial')
})
