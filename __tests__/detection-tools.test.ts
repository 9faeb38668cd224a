import { describe, expect, it } from 'vitest'
import type { Run } from '../src/automation/model.ts'
import { detectTools } from '../src/detection/tools.ts'
import type { Facts } from '../src/facts/index.ts'
import {
  actionRun,
  automationOf,
  codeRun,
  commandRun,
  factsOf,
  imageRun,
  job,
  workflowPath,
} from './handmade.ts'

const nothing = await factsOf({})

function strengths(facts: Facts, ...runs: readonly Run[]): Record<string, string> {
  return Object.fromEntries(
    detectTools(facts, automationOf(...runs)).map(({ id, strength }) => [id, strength]),
  )
}

describe('the strength of a tool', async () => {
  it('is declared when it is only listed, installed or set up', async () => {
    expect(strengths(await factsOf({}, { packages: ['mlflow'] }))).toEqual({ mlflow: 'declared' })
    expect(strengths(nothing, commandRun('pip install dvc[s3]==3.1'))).toMatchObject({ dvc: 'declared' })
    expect(strengths(nothing, actionRun('iterative/setup-cml@v2'))).toEqual({ cml: 'declared' })
    expect(strengths(nothing, commandRun('dvc --version'))).toEqual({ dvc: 'declared' })
    expect(strengths(await factsOf({ 'a.py': 'import mlflow\n' }))).toEqual({ mlflow: 'declared' })
  })

  it('is configured by a file, a table or a call in code', async () => {
    expect(strengths(await factsOf({ 'dvc.yaml': 'stages: {}\n' }))).toEqual({ dvc: 'configured' })
    expect(strengths(await factsOf({ 'dvc.yaml': '' }))).toEqual({})
    expect(strengths(await factsOf({}, { tables: ['ruff'] }))).toEqual({ ruff: 'configured' })
    expect(strengths(await factsOf({ 'a.py': 'import mlflow\nmlflow.log_metric("a", 1)\n' }))).toEqual({
      mlflow: 'configured',
    })
  })

  it('is exercised by what automation runs, enforced when that can stop a change', () => {
    const schedule = { reach: { events: ['schedule'] } }
    expect(strengths(nothing, commandRun('dvc repro', schedule))).toEqual({ dvc: 'exercised' })
    expect(strengths(nothing, commandRun('dvc repro'))).toEqual({ dvc: 'enforced' })
    const swallowedBy = { path: workflowPath, line: 10, what: '|| true', trace: [], certain: true }
    expect(strengths(nothing, commandRun('dvc repro', { reach: { swallowedBy } }))).toEqual({
      dvc: 'exercised',
    })
    const unreachable = { reach: { reachable: false, because: 'if: false', events: [] } }
    expect(strengths(nothing, commandRun('dvc repro', unreachable))).toEqual({ dvc: 'configured' })
  })

  it('comes from code only as far as automation reaches it, and not through tests', async () => {
    const facts = await factsOf({ 'train.py': 'import mlflow\nmlflow.log_metric("a", 1)\n' })
    expect(strengths(facts, codeRun('train.py'))).toEqual({ mlflow: 'enforced' })
    const tests = await factsOf({
      'tests/test_a.py': 'import mlflow\ndef test_a():\n    assert mlflow.active_run()\n',
    })
    expect(strengths(tests, codeRun('tests/test_a.py', 'test'))).toEqual({ mlflow: 'configured' })
    expect(strengths(tests)).toEqual({})
  })

  it('keeps the strongest evidence first, at most five places, with the way there', async () => {
    const runs = [10, 20, 30, 40, 50, 60].map(line => commandRun('dvc pull', { line }))
    const [dvc] = detectTools(await factsOf({ 'dvc.yaml': 'stages: {}\n' }), automationOf(...runs))
    expect(dvc?.evidence).toHaveLength(5)
    expect(dvc?.evidence[0]).toEqual({
      path: workflowPath,
      line: 10,
      what: 'dvc pull',
      trace: [{ path: workflowPath, line: 1, what: 'push' }],
    })
  })
})

describe('what is no use of a tool', async () => {
  it('is a checkout with LFS where no file is kept with it', async () => {
    const checkout = actionRun('actions/checkout@v6', { lfs: 'true' })
    const facts = await factsOf({ '.gitattributes': '*.csv filter=lfs diff=lfs merge=lfs -text\n' })
    expect(strengths(facts, checkout)).toEqual({ 'git-lfs': 'enforced' })
    expect(strengths(await factsOf({}), checkout)).toEqual({})
  })

  it('is an environment that a recipe may set up, and a push by hand', async () => {
    const facts = await factsOf({
      Makefile: 'BIN := venv/bin\nenv:\n\tconda create -n x\n\tgit push\n\t$(BIN)/twine upload dist/*\n',
    })
    expect(strengths(facts)).toEqual({ make: 'configured', 'pypi-publish': 'configured' })
  })

  it("is the repository's own product", async () => {
    const facts = await factsOf(
      { 'optuna/__init__.py': 'import optuna\noptuna.create_study()\n' },
      { projectName: 'optuna' },
    )
    expect(strengths(facts)).toEqual({})
  })

  it('is a module of the project with the name of a library', async () => {
    const facts = await factsOf(
      { 'evaluate.py': 'x = 1\n', 'main.py': 'import evaluate\nevaluate.load("a")\n' },
      { packages: ['evaluate'] },
    )
    expect(strengths(facts)).toEqual({ 'hf-evaluate': 'declared' })
  })

  it('is a function of its own with the name of a library', async () => {
    const code = { 'main.py': 'def evaluate():\n    return 1\nevaluate()\n' }
    expect(strengths(await factsOf(code, { packages: ['evaluate'] }))).toEqual({ 'hf-evaluate': 'declared' })
  })

  it('is a common word that no declared package stands behind', async () => {
    const code = { 'main.py': 'import weave\nweave.init("a")\n' }
    expect(strengths(await factsOf(code))).toEqual({})
    expect(strengths(await factsOf(code, { packages: ['weave'] }))).toEqual({ weave: 'configured' })
  })

  it('is an adapter of a library that publishes packages', async () => {
    const code = { 'pkg/callbacks/wandb.py': 'import wandb\nwandb.log({})\n' }
    const publish = commandRun('twine upload dist/*')
    expect(strengths(await factsOf(code))).toEqual({ wandb: 'configured' })
    expect(strengths(await factsOf(code), publish)).toMatchObject({ wandb: 'declared' })
  })

  it('is an adapter of a package with extras whose README installs it; frameworks are what it is made of', async () => {
    const files = (readme: string, extras: string) => ({
      'README.md': `# Fits\n\n${readme}\n`,
      'fits/log.py': 'import wandb\nwandb.log({})\n',
      'fits/net.py': 'import torch\ntorch.nn.Linear(1, 1)\n',
      'pyproject.toml': `[project]\nname = "fits"\n${extras}`,
    })
    const extras = '[project.optional-dependencies]\nall = ["wandb", "torch"]\n'
    const used = { pytorch: 'configured', wandb: 'configured' }
    expect(strengths(await factsOf(files('pip install fits', extras)))).toEqual({
      ...used,
      wandb: 'declared',
    })
    expect(strengths(await factsOf(files('Clone it.', extras)))).toEqual(used)
    const callback = { 'fits/callbacks/wandb.py': 'import wandb\nwandb.log({})\n', 'fits/log.py': '' }
    const bare = { ...files('pip install fits', ''), ...callback }
    expect(strengths(await factsOf(bare))).toEqual(used)
  })

  it('is a file of another tool, or of a model, with the same name', async () => {
    expect(strengths(await factsOf({ 'tox.ini': '[flake8]\nmax-line-length = 79\n' }))).not.toHaveProperty(
      'tox-nox',
    )
    expect(strengths(await factsOf({ 'tox.ini': '[tox]\nenvlist = py\n' }))).toHaveProperty('tox-nox')
    expect(
      strengths(await factsOf({ 'model/conda.yaml': 'name: a\n', 'model/MLmodel': 'run_id: a\n' })),
    ).not.toHaveProperty('conda')
    expect(strengths(nothing, commandRun('make -C docs html'))).toEqual({})
    const built = 'git clone https://example.org/nvtop\ncd nvtop\nmake install\n'
    const workflow = { [workflowPath]: 'on: push\njobs: {}\n' }
    expect(strengths(await factsOf({ ...workflow, 'setup.sh': built }))).not.toHaveProperty('make')
  })

  it('is text in a placeholder folder of a template', async () => {
    expect(strengths(await factsOf({ '{{cookiecutter.name}}/dvc.yaml': 'stages: {}\n' }))).toEqual({
      dvc: 'declared',
    })
  })
})

describe('where a tool is seen', async () => {
  it.each<[string, Run, Record<string, string>]>([
    [
      'a CML image with DVC in its tag',
      imageRun('ghcr.io/iterative/cml:0-dvc3-base1'),
      { cml: 'enforced', dvc: 'enforced' },
    ],
    [
      'a condition of an action',
      actionRun('actions/setup-python@v6', { 'python-version': '3.12' }),
      { 'python-version': 'enforced' },
    ],
    ['an unfulfilled condition', actionRun('actions/checkout@v4', { 'fetch-depth': '0' }), {}],
    [
      'a login by OIDC',
      actionRun('aws-actions/configure-aws-credentials@v4', { 'role-to-assume': 'r' }),
      { 'oidc-cloud-auth': 'enforced' },
    ],
    [
      'a wrapper',
      commandRun('pytest', { command: { wrappers: ['uv run'] } }),
      { pytest: 'enforced', uv: 'enforced' },
    ],
    ['a plug-in of pytest', commandRun('pytest --black'), { 'black-isort': 'enforced', pytest: 'enforced' }],
    [
      'a redirection',
      commandRun('cat a.md', {
        command: { redirects: [{ operator: '>>', target: '$GITHUB_STEP_SUMMARY' }] },
      }),
      { 'github-step-summary': 'enforced' },
    ],
    [
      "a legacy command by today's name",
      commandRun('cml-send-comment report.md', { command: { canonical: 'cml comment create' } }),
      { cml: 'enforced' },
    ],
    [
      'a runner',
      commandRun('ls', { job: { ...job, runsOn: ['self-hosted', 'gpu'] } }),
      { 'gpu-runners': 'enforced' },
    ],
    [
      'a variable that wires it',
      commandRun('ls', { job: { ...job, env: [{ name: 'WANDB_API_KEY', value: 'x', line: 7 }] } }),
      { wandb: 'configured' },
    ],
    [
      'a release of notes and wheels',
      commandRun('gh release create v1 --notes model dist/a.whl'),
      { 'github-releases': 'enforced' },
    ],
    [
      'a release with a model',
      commandRun('gh release create v1 model.onnx'),
      { 'github-releases': 'enforced', 'github-release-model': 'enforced' },
    ],
    [
      'a release whose action is given a model',
      actionRun('softprops/action-gh-release@v2', { files: 'models/churn.zip' }),
      { 'github-releases': 'enforced', 'github-release-model': 'enforced' },
    ],
    ['a cache, which transfers nothing', actionRun('actions/cache@v4'), {}],
  ])('%s', (_, run, expected) => {
    expect(strengths(nothing, run)).toEqual(expected)
  })

  it('a remote of DVC that names DagsHub', async () => {
    const facts = await factsOf({
      '.dvc/config': '[core]\nremote = origin\n[\'remote "origin"\']\nurl = https://dagshub.com/a/b.dvc\n',
    })
    expect(strengths(facts)).toEqual({ dagshub: 'configured', dvc: 'configured' })
  })

  it('functions that nothing else of the same module name has, without a declared package', async () => {
    const load = 'from datasets import load_dataset\nload_dataset("imdb")\n'
    expect(strengths(await factsOf({ 'a.py': load }))).toEqual({ 'hf-datasets': 'configured' })
    const own = 'def load_dataset(name):\n    return open(name)\n'
    expect(strengths(await factsOf({ 'a.py': load, 'datasets.py': own }))).toEqual({})
  })

  it('a class that is handed to other code, and not one that values are only compared with', async () => {
    const load = 'import lightgbm as lgb\nfrom app import Model\n'
    expect(strengths(await factsOf({ 'a.py': `${load}Model("boosted", lgb.LGBMRegressor)\n` }))).toEqual({
      lightgbm: 'configured',
    })
    expect(strengths(await factsOf({ 'a.py': `${load}isinstance(1, lgb.Booster)\n` }))).toEqual({
      lightgbm: 'declared',
    })
  })

  it('cells of a notebook that call the shell, apart from what a person does by hand', async () => {
    const cell = (source: string) =>
      JSON.stringify({
        cells: [{ cell_type: 'code', execution_count: null, metadata: {}, outputs: [], source: [source] }],
        metadata: { kernelspec: { language: 'python', name: 'python3' } },
        nbformat: 4,
        nbformat_minor: 5,
      })
    expect(strengths(await factsOf({ 'a.ipynb': cell('!kaggle datasets download x') }))).toMatchObject({
      kaggle: 'configured',
    })
    expect(strengths(await factsOf({ 'a.ipynb': cell('!git push origin main') }))).not.toHaveProperty(
      'commit-back',
    )
  })

  it('a dashboard, by what it holds', async () => {
    const path = 'monitoring/grafana/latency.json'
    expect(strengths(await factsOf({ [path]: '{ "title": "Latency", "panels": [] }' }))).toEqual({
      grafana: 'configured',
    })
    expect(strengths(await factsOf({ [path]: '{ "title": "Latency" }' }))).toEqual({})
  })

  it('not a comment that only names it', async () => {
    expect(strengths(await factsOf({ 'k8s/a.yaml': '# kind: SeldonDeployment\nkind: Service\n' }))).toEqual(
      {},
    )
  })
})
