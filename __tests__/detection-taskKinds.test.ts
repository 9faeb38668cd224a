import { describe, expect, it } from 'vitest'
import { understand } from '../src/audit.ts'
import { type MemoryFile, snapshotOf } from '../src/snapshot/memory.ts'
import { CI, workflow } from './automationTraces.ts'

/** Tasks of a whole repository with their confidence, each once, in order. */
async function tasksOf(files: Readonly<Record<string, MemoryFile>>): Promise<readonly string[]> {
  const snapshot = snapshotOf(files, { name: 'acme/model', defaultBranch: 'main' })
  const { tasks } = await understand(snapshot, { profile: null, ignorePaths: [] })
  return [...new Set(tasks.map(({ id, confidence }) => `${id} ${confidence}`))]
}

function steps(...lines: readonly string[]): string {
  return [
    'on: push',
    'jobs:',
    '  ci:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    ...lines.map(line => `      ${line}`),
  ].join('\n')
}

const fit = 'from sklearn.svm import SVC\nSVC().fit([[0]], [0])\n'

describe('deployments', () => {
  it('by pull: an image in a manifest, pushed', async () => {
    expect(
      await tasksOf({
        [CI]: workflow('sed -i "s|tag: .*|tag: 2|" deploy/values.yaml', 'git commit -am x && git push'),
      }),
    ).toEqual(['deploy medium', 'commit-back high'])
    expect(
      await tasksOf({ [CI]: workflow('sed -i s/1/2/ setup.cfg', 'git commit -am x && git push') }),
    ).toEqual(['commit-back high'])
  })

  it('not by an action that a branch of pages keeps for itself', async () => {
    const deploy = '- uses: ./.github/actions/build-and-deploy'
    const pages = ['- uses: actions/checkout@v4', '  with:', '    ref: gh-pages']
    expect(await tasksOf({ [CI]: steps(deploy) })).toEqual(['deploy medium'])
    expect(await tasksOf({ [CI]: steps(...pages, deploy) })).toEqual(['docs medium'])
  })

  it('through infrastructure code that declares the service, also in a module', async () => {
    const applied = { [CI]: workflow('cd infra && terraform apply -auto-approve') }
    const service = 'resource "google_cloud_run_v2_service" "api" {}\n'
    expect(
      await tasksOf({ ...applied, 'infra/main.tf': 'resource "google_storage_bucket" "b" {}\n' }),
    ).toEqual(['provision-compute high'])
    expect(
      await tasksOf({
        ...applied,
        'infra/main.tf': 'module "api" {\n  source = "./modules/api"\n}\n',
        'infra/modules/api/main.tf': service,
      }),
    ).toEqual(['deploy medium', 'provision-compute high'])
  })

  it('by a web hook, and by the name of a step that sends something somewhere', async () => {
    expect(await tasksOf({ [CI]: workflow('curl -X POST "$RENDER_DEPLOY_HOOK_URL"') })).toEqual([
      'deploy medium',
    ])
    const named = (command: string) => steps('- name: Deploy the model', `  run: ${command}`)
    expect(await tasksOf({ [CI]: named('curl -X POST "$GATEWAY/admin/role" --data live') })).toEqual([
      'deploy low',
    ])
    expect(await tasksOf({ [CI]: named('curl -O https://example.org/tool') })).toEqual([])
  })
})

it('a program that code leaves open is not the word behind it', async () => {
  const code = 'import subprocess\nsubprocess.run([str(kustomize), "build", "overlay"])\n'
  const start = workflow('python render.py')
  expect(await tasksOf({ [CI]: start, 'render.py': code })).toEqual([])
  expect(await tasksOf({ [CI]: start, 'render.py': code.replace('str(kustomize), ', '') })).toEqual([
    'build-package high',
  ])
})

it('a script that a variable names may be called after anything', async () => {
  expect(await tasksOf({ [CI]: workflow('for pipeline in a b; do python "$pipeline"; done') })).toEqual([
    'run-pipeline low',
  ])
})

it('a container runs the program of its image; one of a job only holds it ready', async () => {
  const scan = 'docker run --rm -v .:/src ghcr.io/gitleaks/gitleaks:v8 dir /src'
  expect(await tasksOf({ [CI]: workflow(scan) })).toEqual(['security-scan high'])
  const inside = steps('- run: make').replace('    steps:', '    container: hadolint/hadolint\n    steps:')
  expect(await tasksOf({ [CI]: inside })).toEqual([])
})

it('a pipeline among the tests only tries the training out', async () => {
  const trained = async (folder: string) => {
    const { tasks } = await understand(
      snapshotOf({
        [CI]: workflow(`dvc repro ${folder}dvc.yaml`),
        [`${folder}dvc.yaml`]: 'stages:\n  train:\n    cmd: python train.py\n',
        [`${folder}train.py`]: fit,
      }),
      { profile: null, ignorePaths: [] },
    )
    return tasks.filter(({ id }) => id === 'train').map(({ inTests }) => inTests)
  }
  expect(await trained('')).toEqual([false])
  expect(await trained('tests/fixture/')).toEqual([true])
})

it('an import alone performs nothing of what a package can do', async () => {
  const files = (call: string) => ({
    [CI]: workflow(`python -c "import model; ${call}"`),
    'model/__init__.py': `from sklearn.svm import SVC\n\nclass Model:\n    def run(self):\n        SVC().fit([[0]], [0])\n`,
  })
  expect(await tasksOf(files('print(model.__version__)'))).toEqual([])
  expect(await tasksOf(files('model.Model().run()'))).toEqual(['train medium'])
})

it('a tag that is pushed is a release, no commit', async () => {
  expect(await tasksOf({ [CI]: workflow('git tag -f v1', 'git push origin v1 --force') })).toEqual([
    'release high',
  ])
})

it('a workflow of another repository is known by its name and by what is switched on', async () => {
  const call = [
    'on: push',
    'jobs:',
    '  ci:',
    '    uses: acme/deploy-workflows/.github/workflows/python_test.yml@main',
    '    with:',
    '      enable_linting: true',
    '      prepare: true',
    '      build_docs: false',
  ].join('\n')
  expect(await tasksOf({ [CI]: call })).toEqual(['lint low', 'test medium'])
})

describe('preparation of data', () => {
  const scale = 'from sklearn.preprocessing import StandardScaler\nStandardScaler().fit_transform([[0]])\n'

  it('counts where something is trained or the data is kept', async () => {
    const runs = { [CI]: workflow('python main.py') }
    expect(await tasksOf({ ...runs, 'main.py': `${scale}${fit}` })).toEqual([
      'preprocess medium',
      'train high',
    ])
    expect(
      await tasksOf({ ...runs, 'main.py': `import pandas as pd\n${scale}pd.DataFrame().to_csv("x.csv")\n` }),
    ).toEqual(['preprocess medium'])
  })

  it('is only the conversion of inputs where a model is used', async () => {
    expect(await tasksOf({ [CI]: workflow('python main.py'), 'main.py': scale })).toEqual([])
  })
})

describe('programs with several commands', () => {
  const train = `def train():\n    ${fit.split('\n').join('\n    ')}\n`
  const pull = 'def pull():\n    import wandb\n    wandb.use_artifact("a")\n'
  const programs: readonly (readonly [string, string])[] = [
    [
      'branches',
      `import argparse\n${train}${pull}args = argparse.ArgumentParser().parse_args()\nif args.command == "train":\n    train()\nelif args.command == "pull":\n    pull()\n`,
    ],
    [
      'sub-parsers',
      `import argparse\n${train}${pull}sub = argparse.ArgumentParser().add_subparsers()\np = sub.add_parser("train")\np.set_defaults(func=train)\nq = sub.add_parser("pull")\nq.set_defaults(func=pull)\n`,
    ],
    [
      'a class',
      `import fire\nclass Tool:\n${`${train}${pull}`
        .replace(/^(?=.)/gm, '    ')
        .replaceAll('()', '(self)')
        .replaceAll('SVC(self)', 'SVC()')}fire.Fire(Tool)\n`,
    ],
  ]
  it.each(programs)('run the one that is asked for: %s', async (_, program) => {
    const files = { 'tool.py': program }
    expect(await tasksOf({ ...files, [CI]: workflow('python tool.py train') })).toEqual(['train high'])
    expect((await tasksOf({ ...files, [CI]: workflow('python tool.py pull') })).join()).toMatch(
      /^data-pull \w+$/,
    )
    expect(await tasksOf({ ...files, [CI]: workflow('python tool.py') })).toContain('train high')
  })

  it('do not start what stands behind the main guard of an imported file', async () => {
    const files = {
      [CI]: workflow('python main.py'),
      'main.py': 'from engine import load\nload()\n',
      'engine.py': `def load(): return 1\ndef run():\n    ${fit.split('\n').join('\n    ')}\nif __name__ == "__main__":\n    run()\n`,
    }
    expect(await tasksOf(files)).toEqual([])
  })
})

describe('tests', () => {
  it('are known by their names, when they look at data or a model', async () => {
    const quality = 'import pandas as pd\ndef test_rows():\n    assert len(pd.read_csv("data.csv")) > 0\n'
    const runs = { [CI]: workflow('pytest') }
    expect(await tasksOf({ ...runs, 'tests/test_data_quality.py': quality })).toEqual([
      'test high',
      'data-validation low',
    ])
    expect(
      await tasksOf({ ...runs, 'tests/test_data_quality.py': 'def test_a():\n    assert True\n' }),
    ).toEqual(['test high'])
  })
})

it('a comment of fixed words reports no metrics', async () => {
  const report = (line: string) => ({
    [CI]: workflow(`dvc repro\n${line} >> report.md\ncml comment create report.md`),
  })
  expect(await tasksOf(report('echo "# Done"'))).toEqual(['run-pipeline high'])
  expect(await tasksOf(report('cat metrics.txt'))).toEqual(['run-pipeline high', 'report-metrics high'])
})

it('a name says nothing more where all that it leads to is known', async () => {
  const files = { [CI]: workflow('make eval') }
  const target = (...lines: readonly string[]) => `eval:\n${lines.map(line => `\t${line}\n`).join('')}`
  expect(
    await tasksOf({
      ...files,
      Makefile: target('cat metrics.txt > report.md', 'cml comment create report.md'),
    }),
  ).toEqual(['report-metrics high'])
  expect(await tasksOf({ ...files, Makefile: target('./bin/score') })).toEqual(['evaluate low'])
})

it('steps of an orchestrator are known by their names, where they run', async () => {
  const flow =
    'from prefect import flow, task\n@task\ndef train_model(): engine()\n@task\ndef deploy(): engine()\n'
  const runs = { [CI]: workflow('python main.py') }
  const main = 'from flow import train_model\ntrain_model()\n'
  expect(await tasksOf({ ...runs, 'main.py': main, 'flow.py': flow })).toEqual(['train low'])
})

describe('builds of compiled languages', () => {
  it.each([
    ['dotnet pack App.sln -o out', ['build-package high']],
    ['dotnet nuget push "*.nupkg" -k key', ['publish-package high']],
    ['dotnet test App.sln --no-build', ['test high']],
    ['dotnet format --verify-no-changes', ['lint high']],
    ['./mvnw -B clean verify', ['test high', 'build-package high']],
    ['mvn -DskipTests package', ['build-package high']],
    ['./gradlew build -x test', ['build-package high']],
    ['./gradlew :core:test', ['test high']],
    ['cargo clippy --all', ['lint high']],
    ['cargo test --no-run', []],
    ['go vet ./...', ['lint high']],
  ])('%s', async (command, expected) => {
    expect(await tasksOf({ [CI]: workflow(command) })).toEqual(expected)
  })

  it('a script called deploy that puts a package into a repository of R packages publishes it', async () => {
    const files = { [CI]: workflow(`Rscript -e "install.packages('drat')"`, 'bash deploy.sh') }
    const script = `Rscript -e "drat::insertPackage('x.tar.gz')"\n`
    expect(await tasksOf({ ...files, 'deploy.sh': script })).toEqual(['publish-package high'])
    expect(await tasksOf({ ...files, 'deploy.sh': 'true\n' })).toEqual(['deploy medium'])
  })
})

describe('what looks like a task and is part of another thing', () => {
  it('the split in a file that trains is its training, in a file of its own it prepares data', async () => {
    const split =
      'from sklearn.model_selection import train_test_split\ndef split(x):\n    return train_test_split(x)\n'
    const whole = `from sklearn.svm import SVC\n${split}a, b = split([1])\nSVC().fit(a, b)\n`
    expect(await tasksOf({ [CI]: workflow('python model.py'), 'model.py': whole })).toEqual(['train high'])
    const apart = `from sklearn.svm import SVC\nfrom data import split\na, b = split([1])\nSVC().fit(a, b)\n`
    expect(
      await tasksOf({ [CI]: workflow('python model.py'), 'model.py': apart, 'data.py': split }),
    ).toContain('preprocess medium')
  })

  it('a pipeline that is written out is not run', async () => {
    const files = { 'flow.py': fit }
    expect(
      await tasksOf({ [CI]: workflow('python flow.py --mode compile-pipeline'), ...files }),
    ).not.toContain('train high')
    expect(await tasksOf({ [CI]: workflow('python flow.py'), ...files })).toEqual(['train high'])
  })

  it('a runner of pipelines that tries itself out runs none', async () => {
    const own = (name: string) => ({
      [CI]: workflow('kedro run'),
      'pyproject.toml': `[project]\nname = "${name}"\nversion = "1"\n`,
    })
    expect(await tasksOf(own('forecast'))).toEqual(['run-pipeline high'])
    expect(await tasksOf(own('kedro'))).toEqual([])
  })

  it('wheels of other packages, and pull requests that are merged', async () => {
    expect(
      await tasksOf({ [CI]: workflow('pip wheel PyYAML==5.4.1', 'gh pr merge --auto --squash') }),
    ).toEqual([])
    expect(await tasksOf({ [CI]: workflow('pip wheel .') })).toEqual(['build-package high'])
  })

  it('a model that a program loads to ask it is fetched by nothing of its own', async () => {
    const load = (call: string) => ({
      [CI]: workflow('python score.py'),
      'score.py': `import mlflow\n${call}\n`,
    })
    expect(await tasksOf(load('mlflow.pyfunc.load_model("models:/churn/3")'))).toEqual([])
    expect(await tasksOf(load('mlflow.artifacts.download_artifacts("models:/churn/3")'))).toEqual([
      'data-pull high',
    ])
  })
})

describe('tasks that a name or a definition tells', () => {
  it('services that are built when they start', async () => {
    const compose = (service: string) => ({
      [CI]: workflow('docker compose up -d'),
      'docker-compose.yml': `services:\n  api:\n    ${service}\n`,
      Dockerfile: 'FROM python:3.12-slim\n',
    })
    expect(await tasksOf(compose('build: .'))).toEqual(['build-image medium'])
    expect(await tasksOf(compose('image: redis:7'))).toEqual([])
  })

  it('coverage that the configuration of Jest asks for', async () => {
    const suite = (settings: string) => ({
      [CI]: workflow('npm test'),
      'package.json': `{ "scripts": { "test": "jest --ci" }, "jest": { ${settings} } }`,
    })
    expect(await tasksOf(suite('"collectCoverage": true'))).toEqual(['test high', 'coverage high'])
    expect(await tasksOf(suite('"collectCoverage": false'))).toEqual(['test high'])
  })

  it('a metric that is held against another model is an evaluation', async () => {
    const gate = (condition: string) => ({
      [CI]: workflow('python gate.py'),
      'gate.py': `new_score = 1\nold = 0\nassert ${condition}\n`,
    })
    expect(await tasksOf(gate('new_score >= champion_score'))).toEqual(['evaluate medium'])
    expect(await tasksOf(gate('new_score >= 0'))).toEqual([])
  })

  it('tests of the data and of the quality of the model', async () => {
    const run = (path: string, text: string) =>
      tasksOf({ [CI]: workflow('pytest'), 'requirements.txt': 'pandas==2.2.0\n', [path]: text })
    const data =
      'import pandas as pd\ndef test_columns():\n    assert list(pd.read_csv("data/x.csv").columns) == ["a"]\n'
    expect(await run('tests/test_data.py', data)).toContain('data-validation low')
    expect(await run('tests/test_io.py', data)).not.toContain('data-validation low')
    const own =
      'from app import Store\ndef test_labels():\n    assert set(Store.load_txt("raw.txt").label) == {0, 1}\n'
    expect(await run('tests/data_test.py', own)).toContain('data-validation low')
    const quality = (bound: string) => `from app import rmse\ndef test_it():\n    assert ${bound}\n`
    expect(await run('tests/test_model_performance.py', quality('rmse(1) <= limit'))).not.toContain(
      'evaluate low',
    )
    expect(
      await run(
        'tests/test_model_performance.py',
        'def test_it(rmse, base):\n    assert rmse <= base + 0.1\n',
      ),
    ).toContain('evaluate low')
  })
})
