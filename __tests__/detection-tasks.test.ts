import { describe, expect, it } from 'vitest'
import { buildAutomation } from '../src/automation/index.ts'
import type { Run } from '../src/automation/model.ts'
import { rulesOfName } from '../src/detection/taskNames.ts'
import { detectTasks } from '../src/detection/tasks.ts'
import type { Facts } from '../src/facts/index.ts'
import { actionRun, automationOf, codeRun, commandRun, factsOf, workflowPath } from './handmade.ts'

const nothing = await factsOf({})

function found(facts: Facts, ...runs: readonly Run[]): string[] {
  return detectTasks(facts, automationOf(...runs)).map(({ id, confidence }) => `${id} ${confidence}`)
}

describe('tasks of commands', async () => {
  it.each<[string, string[]]>([
    ['air format . --check', ['lint high']],
    ['dvc repro', ['run-pipeline high']],
    ['dvc repro --dry', []],
    ['dvc pull', ['data-pull high']],
    ['aws s3 cp s3://bucket/data data', ['data-pull high']],
    ['aws s3 cp model.pkl s3://bucket/', ['data-push high']],
    ['cml comment create report.md', ['report-metrics high']],
    ['cml runner launch --cloud=aws', ['provision-compute high']],
    ['pytest --cov=src', ['test high', 'coverage high']],
    ['pytest --collect-only', []],
    ['pytest --black', ['lint high', 'test high']],
    ['pytest -k black', ['test high']],
    ['az ml service update -n churn', ['deploy high']],
    ['az ml service show -n churn', []],
    ['mkdocs gh-deploy', ['docs high']],
    ['twine upload dist/*', ['publish-package high']],
    ['git push origin main', ['commit-back high']],
    ['git push --force space main', ['deploy high']],
    ['mlem deployment run flyio app', ['deploy high']],
    ['kedro run', ['run-pipeline high']],
    ['git push https://huggingface.co/spaces/me/app main', ['deploy high']],
    ['huggingface-cli upload me/model .', ['register-model high']],
    ['docker buildx build --push .', ['build-image high', 'publish-image high']],
    ['git tag --list', []],
    ['kubectl apply -f k8s', ['deploy high']],
    ['echo train', []],
    ['kustomize edit set image api=api:2', []],
    ['evidently ui --port 8000', []],
    ['evidently demo_project --project bikes', []],
    ['evidently report config.yaml', ['monitor high']],
    ['npm install-ci-test --ignore-scripts', ['test high']],
  ])('%s', (line, expected) => {
    expect(found(nothing, commandRun(line))).toEqual(expected)
  })

  it('does not call it a deployment when the cluster lives on the runner', () => {
    expect(
      found(nothing, actionRun('helm/kind-action@v1', {}, { line: 8 }), commandRun('kubectl apply -f k8s')),
    ).toEqual([])
  })
})

describe('tasks by the configuration around a command', () => {
  it('measures coverage when the configuration of pytest says so', async () => {
    const facts = await factsOf({
      'pyproject.toml': '[tool.pytest.ini_options]\naddopts = [\n  "--cov=src",\n]\n',
    })
    expect(found(facts, commandRun('pytest tests'))).toEqual(['test high', 'coverage high'])
    expect(found(facts, commandRun('pytest --no-cov'))).toEqual(['test high'])
  })

  it('pulls data with a checkout only where files are kept with LFS', async () => {
    const checkout = actionRun('actions/checkout@v6', { lfs: 'true' })
    const facts = await factsOf({ '.gitattributes': '*.csv filter=lfs diff=lfs merge=lfs -text\n' })
    expect(found(facts, checkout)).toEqual(['data-pull high'])
    expect(found(nothing, checkout)).toEqual([])
  })

  it('watches a service only when it asks again and again', () => {
    const ask = commandRun('curl -sf https://app.example/health')
    const scheduled = commandRun('curl -sf https://app.example/health', {
      reach: { ...ask.reach, events: ['schedule'] },
    })
    expect(found(nothing, ask)).toEqual([])
    expect(found(nothing, scheduled)).toEqual(['monitor low'])
  })
})

describe('tasks of actions', () => {
  it('needs the input that makes them one', () => {
    expect(found(nothing, actionRun('docker/build-push-action@v6', { push: 'false' }))).toEqual([
      'build-image high',
    ])
    expect(found(nothing, actionRun('docker/build-push-action@v6', { push: 'true' }))).toEqual([
      'build-image high',
      'publish-image high',
    ])
    expect(found(nothing, actionRun('actions/upload-artifact@v4', { path: 'model.pkl' }))).toEqual([])
    expect(found(nothing, actionRun('actions/deploy-pages@v4'))).toEqual(['docs high'])
  })
})

describe('tasks of code', () => {
  const training =
    'from sklearn.linear_model import LogisticRegression\nLogisticRegression().fit([[0]], [0])\n'

  it('stand at the command that leads to it', async () => {
    const [task] = detectTasks(
      await factsOf({ 'clustering.py': training }),
      automationOf(codeRun('clustering.py')),
    )
    expect(task).toMatchObject({
      id: 'train',
      path: workflowPath,
      line: 10,
      confidence: 'high',
      what: 'LogisticRegression.fit in clustering.py:2',
    })
  })

  it('count through tests at medium confidence', async () => {
    const test = `${training}\ndef test_a():\n    assert True\n`
    expect(found(await factsOf({ 'test_a.py': test }), codeRun('test_a.py', 'test'))).toEqual([
      'train medium',
    ])
  })

  it('do not count for functions of imported files that nothing calls', async () => {
    const model = `${training.split('\n')[0]}\ndef train():\n    LogisticRegression().fit([[0]], [0])\ndef load():\n    return 1\n`
    const files = (main: string) => factsOf({ 'model.py': model, 'main.py': main })
    const runs = [codeRun('main.py'), codeRun('model.py', 'import')]
    expect(found(await files('from model import load\nload()\n'), ...runs)).toEqual([])
    expect(found(await files('from model import train\ntrain()\n'), ...runs)).toEqual(['train medium'])
  })

  it('follow the word that tells a program which of its commands to run', async () => {
    const program = [
      'import typer',
      training,
      'app = typer.Typer()',
      '@app.command()',
      'def train():\n    LogisticRegression().fit([[0]], [0])',
      '@app.command()',
      'def push():\n    import mlflow\n    mlflow.register_model("runs:/1", "m")',
    ].join('\n')
    const facts = await factsOf({
      'cli.py': program.replace('LogisticRegression().fit([[0]], [0])\n\napp', 'app'),
    })
    const start = { ...codeRun('cli.py'), args: ['train'] }
    expect(found(facts, start)).toEqual(['train high'])
    expect(found(facts, { ...start, args: [] })).toEqual(['train high', 'register-model high'])
  })

  it('do not take the fitting of a scaler for training', async () => {
    const code =
      'from sklearn.preprocessing import StandardScaler\nscaler = StandardScaler()\nscaler.fit([[0]])\n'
    expect(found(await factsOf({ 'a.py': code }), codeRun('a.py'))).toEqual([])
  })
})

describe('names', async () => {
  it('count at medium confidence while the content is hidden or bears them out, at low when it could be read', async () => {
    const run = commandRun('python train.py')
    expect(found(nothing, run)).toEqual(['train medium'])
    const facts = await factsOf({ 'train.py': 'print("nothing")\n' })
    expect(found(facts, run, codeRun('train.py'))).toEqual(['train low'])
    const own = await factsOf({ 'train.py': 'from engine import fit_model\nfit_model()\n' })
    expect(found(own, run, codeRun('train.py'))).toEqual(['train medium'])
    expect(found(nothing, commandRun('python preprocess.py'))).toEqual(['preprocess medium'])
  })

  it.each<[string, string[]]>([
    ['train_model', ['train']],
    ['trainModel', ['train']],
    ['notify_slack_about_release', ['notify']],
    ['run_checkpoint', ['data-validation']],
    ['restart_run_from_checkpoint', []],
    ['Import Great Expectations', []],
    ['/etc/os-release', []],
    ['train-test-split', []],
    ['model_evaluation', ['evaluate']],
    ['preprocess_data', ['preprocess']],
    ['constrained', []],
    ['test', ['test']],
  ])('%s hints at %j', (name, expected) => {
    expect(rulesOfName(name).map(({ task }) => task)).toEqual(expected)
  })

  it('are read where a program is told what to do', async () => {
    expect(found(nothing, commandRun('python main.py train'))).toEqual(['train medium'])
    expect(found(nothing, commandRun('python main.py --mode train'))).toEqual(['train medium'])
    expect(found(await factsOf({}, { scripts: ['bikes'] }), commandRun('bikes train'))).toEqual([
      'train medium',
    ])
    expect(found(nothing, commandRun('bikes train'))).toEqual([])
    expect(found(nothing, commandRun('python main.py --verbose train'))).toEqual(['train medium'])
    const inline = { argv: ['-c', 'from monitoring.alerts import send_alert'] }
    expect(found(nothing, commandRun('python', { command: inline }))).toEqual(['notify medium'])
  })
})

describe('names say nothing', async () => {
  it.each<[string]>([
    ['source /etc/os-release'],
    ['python extract.py --type pipeline'],
    ['--destination=registry/pipeline-components'],
    ['invoke check -W default::great_expectations.datasource'],
  ])('%s', line => {
    expect(found(nothing, commandRun(line))).toEqual([])
  })

  it('surely, where a variable alone names the script', () => {
    expect(found(nothing, commandRun('python $pipeline_py'))).toEqual(['run-pipeline low'])
    expect(found(nothing, commandRun('python $DIR/pipeline.py'))).toEqual(['run-pipeline medium'])
  })
})

it('uploads to a space deploy with a folder or the app, not with a file of data', async () => {
  const upload = (call: string) => `from huggingface_hub import HfApi\nHfApi().${call}, repo_type="space")\n`
  const tasksOf = async (call: string) => found(await factsOf({ 'a.py': upload(call) }), codeRun('a.py'))
  expect(await tasksOf('upload_folder(folder_path="app"')).toEqual(['deploy high'])
  expect(await tasksOf('upload_file(path_or_fileobj="app.py"')).toEqual(['deploy high'])
  expect(await tasksOf('upload_file(path_or_fileobj=RESULTS, path_in_repo=RESULTS')).toEqual([
    'data-push high',
  ])
})

describe('reports', async () => {
  it('through a comment count where results are spoken of and a model is at hand', () => {
    const comment = (message: string) =>
      actionRun('marocchino/sticky-pull-request-comment@v2', { message }, { line: 20 })
    expect(found(nothing, commandRun('dvc repro'), comment('accuracy: 0.9'))).toEqual([
      'run-pipeline high',
      'report-metrics medium',
    ])
    expect(found(nothing, commandRun('dvc repro'), comment('thank you'))).toEqual(['run-pipeline high'])
    expect(found(nothing, comment('accuracy: 0.9'))).toEqual(['report-metrics low'])
  })
})

describe('one task', () => {
  it('is told once per step, reached before unreached, surest first', () => {
    const unreached = { reach: { reachable: false, because: 'if: false', events: [] } }
    const tasks = detectTasks(
      nothing,
      automationOf(
        commandRun('ruff check'),
        commandRun('mypy src'),
        commandRun('flake8', { ...unreached, line: 30 }),
      ),
    )
    expect(tasks.map(({ id, line, reachable }) => [id, line, reachable])).toEqual([
      ['lint', 10, true],
      ['lint', 30, false],
    ])
  })
})

it('credits a called workflow to each workflow that calls it', async () => {
  const calls = (on: string) => `on: ${on}\njobs:\n  go: {uses: ./.github/workflows/called.yml}\n`
  const facts = await factsOf({
    '.github/workflows/a.yml': calls('{schedule: [{cron: "0 0 * * 0"}]}'),
    '.github/workflows/b.yml': calls('{schedule: [{cron: "0 0 * * 1"}]}'),
    '.github/workflows/c.yml': calls('pull_request'),
    '.github/workflows/called.yml':
      'on: workflow_call\njobs:\n  go:\n    runs-on: ubuntu-latest\n    steps: [{run: ruff check .}, {run: python start.py}]\n',
    'start.py': 'import model\nmodel.learn()\n',
    'model.py':
      'from sklearn.svm import SVC\nfrom sklearn.datasets import load_iris\ndef learn():\n    X, y = load_iris(return_X_y=True)\n    SVC().fit(X, y)\n',
  })
  const found = detectTasks(facts, buildAutomation(facts))
  const starts = (task: string) =>
    found.flatMap(({ id, trace, events }) => (id === task ? [`${trace[0]?.path.at(-5)} ${events}`] : []))
  expect(starts('lint')).toEqual(['a schedule', 'b schedule', 'c pull_request'])
  expect(starts('train')).toEqual(['a schedule', 'b schedule', 'c pull_request'])
})
