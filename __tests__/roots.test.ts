/** Repositories that hold several projects: which they are, and what of the automation each of them has. */

import { describe, expect, it } from 'vitest'
import { audit, auditApart, knownNames } from '../src/audit.ts'
import { collectFacts } from '../src/facts/index.ts'
import type { Report } from '../src/report/model.ts'
import { layoutOf } from '../src/roots/detect.ts'
import { mergeSettings } from '../src/settings/merge.ts'
import { snapshotOf } from '../src/snapshot/memory.ts'

const settings = mergeSettings(new Map(), new Map(), [], knownNames)
const today = '2026-01-01'
type Files = Readonly<Record<string, string>>

const training = 'from sklearn.svm import SVC\n\nSVC().fit(features, labels)\n'
const testing = 'from train import fit\n\ndef test_fit():\n    assert fit([[0]], [0]) is not None\n'

/** A project that trains, with a test. */
function project(folder: string): Files {
  return {
    [`${folder}/README.md`]: `# ${folder}\n\nTrains a model on data of our own.\n`,
    [`${folder}/requirements.txt`]: 'scikit-learn==1.7.2\npytest==8.4.2\n',
    [`${folder}/train.py`]: training,
    [`${folder}/test_train.py`]: testing,
  }
}

function workflow(events: string, jobs: string): string {
  return `on:\n${events}\njobs:\n${jobs}\n`
}

function job(id: string, ...steps: readonly string[]): string {
  const lines = steps.map(step => `      - ${step}`)
  return [`  ${id}:`, '    runs-on: ubuntu-latest', '    steps:', ...lines].join('\n')
}

const told = [
  'ci-on-change',
  'ci-static-analysis',
  'tests-run-in-ci',
  'training-in-workflow',
  'training-on-change',
  'dependencies-declared',
]

/** What a reader wants to know of one report: what runs on which event, and how the practices that hang on it come out. */
function tell({ repository, profile, tasks, workflows, practices }: Report): string {
  const done = tasks.map(
    ({ id, events, path, line }) =>
      `  ${id} on ${events.join(', ') || 'nothing of its own'} at ${path}:${line}`,
  )
  const verdicts = told.map(id => `  ${id} ${practices.find(practice => practice.id === id)?.status}`)
  return [
    `${repository.path || '.'}: ${profile.id}, ${workflows.map(({ path }) => path.slice(18)).join(' ') || 'no workflow'}`,
    ...done,
    ...verdicts,
  ].join('\n')
}

async function rootsOf(files: Files): Promise<readonly string[]> {
  return layoutOf(await collectFacts(snapshotOf(files))).roots.map(
    ({ path, because }) => `${path || '.'}: ${because}`,
  )
}

async function tellApart(files: Files): Promise<string> {
  const reports = await auditApart(snapshotOf(files, { defaultBranch: 'main' }), 'all', settings, today)
  return `\n${reports.map(tell).join('\n')}\n`
}

describe('the projects of a repository', () => {
  it('are directories with a manifest or pipeline and ML code of their own', async () => {
    expect(
      await rootsOf({
        ...project('churn'),
        'fraud/dvc.yaml': 'stages:\n  train:\n    cmd: python fit.py\n',
        'fraud/fit.py': training,
        'chat/pyproject.toml': '[project]\nname = "chat"\ndependencies = ["openai"]\n',
        'chat/answer.py': 'from openai import OpenAI\n\nclient = OpenAI()\n',
        'web/package.json': '{"name": "web", "dependencies": {"react": "19.0.0"}}',
        'web/src/app.ts': 'export {}\n',
        'common/pyproject.toml': '[project]\nname = "common"\n',
        'common/text.py': 'def clean(text):\n    return text\n',
      }),
    ).toEqual([
      'chat: it has `chat/pyproject.toml`, and `chat/answer.py` builds on openai',
      'churn: it has `churn/requirements.txt`, and `churn/train.py` trains',
      'fraud: it has `fraud/dvc.yaml`, and `fraud/fit.py` trains',
    ])
  })

  it('are not its tests, examples, documentation, vendored code and placeholders', async () => {
    expect(
      await rootsOf({
        'pyproject.toml': '[project]\nname = "boost"\ndependencies = ["scikit-learn"]\n',
        'boost/model.py': training,
        ...project('examples/churn'),
        ...project('tests/churn'),
        ...project('docs/churn'),
        ...project('vendor/churn'),
        ...project('{{cookiecutter.name}}/churn'),
        ...project('benchmarks/speed'),
      }),
    ).toEqual(['.: it has `pyproject.toml`, and `boost/model.py` trains'])
  })

  it('are not the parts of one: images of steps, the service in front of the model, its evaluation', async () => {
    expect(
      await rootsOf({
        ...project('churn'),
        'churn/steps/prepare/requirements.txt': 'pandas==2.3.3\n',
        'churn/steps/prepare/prepare.py': 'from sklearn.metrics import f1_score\n\nf1_score(y, p)\n',
        'churn/serving/requirements.txt': 'torch==2.9.0\n',
        'churn/serving/app.py': 'import torch\n\nmodel = torch.load("model.pt")\n',
        'churn/environment/train.yml': 'dependencies:\n  - python=3.12\n',
        'docker/requirements.txt': 'torch==2.9.0\n',
      }),
    ).toEqual(['churn: it has `churn/requirements.txt`, and `churn/train.py` trains'])
  })

  it('are the services where nothing is trained, and only there', async () => {
    const service = (name: string) => ({
      [`${name}/requirements.txt`]: 'torch==2.9.0\n',
      [`${name}/app.py`]: 'import torch\n\nmodel = torch.load("model.pt")\n',
    })
    const services = { ...service('image'), ...service('text') }
    expect((await rootsOf(services)).length).toBe(2)
    expect(await rootsOf({ ...services, 'retraining/image.py': training })).toEqual([])
  })
})

describe('automation belongs to the project that it is about', () => {
  it('two projects with a workflow each', async () => {
    const own = (name: string) =>
      workflow(
        `  pull_request:\n    paths: ['${name}/**']`,
        job(
          'test',
          'uses: actions/checkout@v5',
          `run: pip install -r ${name}/requirements.txt`,
          `run: pytest ${name}`,
        ),
      )
    const files = {
      ...project('churn'),
      ...project('fraud'),
      '.github/workflows/churn.yml': own('churn'),
      '.github/workflows/fraud.yml': own('fraud').replace('pytest fraud', 'python fraud/train.py'),
    }
    expect(await tellApart(files)).toMatchInlineSnapshot(`
      "
      churn: application, churn.yml
        test on pull_request at .github/workflows/churn.yml:10
        train on pull_request at .github/workflows/churn.yml:10
        ci-on-change met
        ci-static-analysis unmet
        tests-run-in-ci met
        training-in-workflow partial
        training-on-change unmet
        dependencies-declared met
      fraud: application, fraud.yml
        train on pull_request at .github/workflows/fraud.yml:10
        ci-on-change met
        ci-static-analysis unmet
        tests-run-in-ci partial
        training-in-workflow met
        training-on-change partial
        dependencies-declared met
      "
    `)
  })

  it('one workflow with a matrix over directories, beside checks of everything', async () => {
    const steps = [
      'uses: actions/checkout@v5',
      'run: pytest\n        working-directory: ${{ matrix.project }}',
      'run: cd ${{ matrix.project }} && python train.py',
    ]
    const matrix = job('test', ...steps).replace(
      '    steps:',
      '    strategy:\n      matrix:\n        project: [churn, fraud]\n    steps:',
    )
    const lint = job('lint', 'uses: actions/checkout@v5', 'run: ruff check .')
    const files = {
      ...project('churn'),
      ...project('fraud'),
      ...project('price'),
      '.github/workflows/all.yml': workflow('  pull_request:', `${matrix}\n${lint}`),
    }
    expect(await tellApart(files)).toMatchInlineSnapshot(`
      "
      churn: application, all.yml
        test on pull_request at .github/workflows/all.yml:11
        train on pull_request at .github/workflows/all.yml:11
        train on pull_request at .github/workflows/all.yml:13
        lint on pull_request at .github/workflows/all.yml:18
        ci-on-change met
        ci-static-analysis met
        tests-run-in-ci met
        training-in-workflow partial
        training-on-change partial
        dependencies-declared met
      fraud: application, all.yml
        test on pull_request at .github/workflows/all.yml:11
        train on pull_request at .github/workflows/all.yml:11
        train on pull_request at .github/workflows/all.yml:13
        lint on pull_request at .github/workflows/all.yml:18
        ci-on-change met
        ci-static-analysis met
        tests-run-in-ci met
        training-in-workflow partial
        training-on-change partial
        dependencies-declared met
      price: application, all.yml
        lint on pull_request at .github/workflows/all.yml:18
        ci-on-change met
        ci-static-analysis met
        tests-run-in-ci partial
        training-in-workflow unmet
        training-on-change unmet
        dependencies-declared met
      "
    `)
  })

  it('a workflow called once for each project', async () => {
    const call =
      '  each:\n    strategy:\n      matrix:\n        project: [churn, fraud]\n    uses: ./.github/workflows/one.yml\n    with:\n      project: ${{ matrix.project }}'
    const files = {
      ...project('churn'),
      ...project('fraud'),
      ...project('price'),
      '.github/workflows/each.yml': workflow('  push:\n    branches: [main]', call),
      '.github/workflows/one.yml': workflow(
        '  workflow_call:\n    inputs:\n      project:\n        type: string',
        job('train', 'run: python ${{ inputs.project }}/train.py'),
      ),
    }
    expect(await tellApart(files)).toMatchInlineSnapshot(`
      "
      churn: application, each.yml one.yml
        train on push at .github/workflows/one.yml:10
        ci-on-change partial
        ci-static-analysis unmet
        tests-run-in-ci partial
        training-in-workflow met
        training-on-change met
        dependencies-declared met
      fraud: application, each.yml one.yml
        train on push at .github/workflows/one.yml:10
        ci-on-change partial
        ci-static-analysis unmet
        tests-run-in-ci partial
        training-in-workflow met
        training-on-change met
        dependencies-declared met
      price: application, no workflow
        ci-on-change unmet
        ci-static-analysis unmet
        tests-run-in-ci partial
        training-in-workflow unmet
        training-on-change unmet
        dependencies-declared met
      "
    `)
  })

  it('a project that only the workflow of another one trains', async () => {
    const files = {
      ...project('churn'),
      ...project('fraud'),
      '.github/workflows/churn.yml': workflow(
        "  push:\n    branches: [main]\n    paths: ['churn/**']",
        job(
          'train',
          'uses: actions/checkout@v5',
          'run: pip install -r requirements.txt\n        working-directory: churn',
          'run: python ../fraud/train.py\n        working-directory: churn',
        ),
      ),
    }
    expect(await tellApart(files)).toMatchInlineSnapshot(`
      "
      churn: application, churn.yml
        ci-on-change partial
        ci-static-analysis unmet
        tests-run-in-ci partial
        training-in-workflow unmet
        training-on-change unmet
        dependencies-declared met
      fraud: application, churn.yml
        train on nothing of its own at .github/workflows/churn.yml:12
        ci-on-change unmet
        ci-static-analysis unmet
        tests-run-in-ci partial
        training-in-workflow met
        training-on-change unmet
        dependencies-declared met
      "
    `)
  })

  it('a project inside another one', async () => {
    const files = {
      'pyproject.toml': '[project]\nname = "scoring"\ndependencies = ["scikit-learn==1.7.2"]\n',
      'scoring/train.py': training,
      'ads/dvc.yaml': 'stages:\n  train:\n    cmd: python fit.py\n    deps: [fit.py]\n',
      'ads/fit.py': training,
      '.github/workflows/ci.yml': workflow(
        '  pull_request:',
        [
          job('score', 'run: pip install .', 'run: python scoring/train.py'),
          job('ads', 'run: dvc repro\n        working-directory: ads'),
          job('check', 'run: pre-commit run --all-files'),
        ].join('\n'),
      ),
    }
    expect(await tellApart(files)).toMatchInlineSnapshot(`
      "
      .: application, ci.yml
        train on pull_request at .github/workflows/ci.yml:8
        lint on pull_request at .github/workflows/ci.yml:17
        ci-on-change met
        ci-static-analysis met
        tests-run-in-ci unmet
        training-in-workflow met
        training-on-change met
        dependencies-declared met
      ads: application, ci.yml
        run-pipeline on pull_request at .github/workflows/ci.yml:12
        train on pull_request at ads/dvc.yaml:3
        lint on pull_request at .github/workflows/ci.yml:17
        ci-on-change met
        ci-static-analysis met
        tests-run-in-ci unmet
        training-in-workflow met
        training-on-change met
        dependencies-declared met
      "
    `)
  })

  it('a service beside a web application, whose tests are not its own', async () => {
    const files = {
      ...project('ml'),
      'web/package.json': '{"name": "web", "scripts": {"test": "vitest"}}',
      'web/app.test.ts': 'test("x", () => expect(1).toBe(1))\n',
      '.github/workflows/web.yml': workflow(
        '  pull_request:',
        job('test', 'uses: actions/setup-node@v5', 'run: npm ci && npm test\n        working-directory: web'),
      ),
    }
    expect(await tellApart(files)).toMatchInlineSnapshot(`
      "
      ml: application, no workflow
        ci-on-change unmet
        ci-static-analysis unmet
        tests-run-in-ci partial
        training-in-workflow unmet
        training-on-change unmet
        dependencies-declared met
      "
    `)
    const whole = await audit(snapshotOf(files, { scope: 'ml' }), settings, today)
    expect(tell(whole)).toBe((await tellApart(files)).trim())
  })
})

describe('what the repository has, its projects have', () => {
  it('a licence, settings, and the manifest of one that has none', async () => {
    const files = {
      LICENSE: 'MIT License\n\nPermission is hereby granted, free of charge\n',
      'requirements.txt': 'scikit-learn==1.7.2\n',
      'one/dvc.yaml': 'stages:\n  train:\n    cmd: python fit.py\n',
      'one/fit.py': training,
      ...project('two'),
    }
    const [one, two] = await auditApart(snapshotOf(files), 'all', settings, today)
    expect(one?.dependencies.map(({ path }) => path)).toEqual(['requirements.txt'])
    expect(two?.dependencies.map(({ path }) => path)).toEqual([
      'two/requirements.txt',
      'two/requirements.txt',
    ])
    for (const report of [one, two])
      expect(report?.practices.find(({ id }) => id === 'license')?.status).toBe('met')
  })

  it('being a course: its chapters are no applications', async () => {
    const chapter = (number: number) => project(`0${number}-chapter`)
    const files = {
      'README.md': '# Course\n\nIn this course you learn how to train.\n',
      ...chapter(1),
      ...chapter(2),
      ...chapter(3),
    }
    const report = await audit(snapshotOf(files, { name: 'acme/ml-course' }), settings, today)
    expect(report.profile.id).toBe('course')
    expect(report.roots.map(({ path, profile }) => [path, profile])).toEqual([
      ['01-chapter', 'course'],
      ['02-chapter', 'course'],
      ['03-chapter', 'course'],
    ])
  })
})

describe('a report of several projects', () => {
  it('lists at most fifty and counts the others; one project alone is not audited twice', async () => {
    const names = Array.from({ length: 53 }, (_, index) => `p${String(index).padStart(2, '0')}`)
    const files = Object.assign({}, ...names.map(project)) as Files
    const report = await audit(snapshotOf(files), settings, today)
    expect([report.roots.length, report.furtherRoots]).toEqual([50, 3])
    const one = await audit(snapshotOf(project('only')), settings, today)
    expect(one.roots).toMatchObject([{ path: 'only', profile: null, score: null, level: null }])
  })

  it('says of each what an audit of it alone says', async () => {
    const files = { ...project('churn'), ...project('fraud') }
    const report = await audit(snapshotOf(files), settings, today)
    const apart = await auditApart(snapshotOf(files), 'all', settings, today)
    expect(report.roots.map(({ path, score, level }) => [path, score, level])).toEqual(
      apart.map(({ repository, score, level }) => [repository.path, score, level?.number]),
    )
  })

  it('refuses a name that is no project, with the nearest one', async () => {
    const files = { ...project('services/churn'), ...project('services/fraud') }
    const named = (names: readonly string[], scope = '') =>
      auditApart(snapshotOf(files, { scope }), names, settings, today)
    await expect(named(['services/chrun'])).rejects.toThrow(
      '--root: Unknown root "services/chrun". Did you mean "services/churn"?',
    )
    await expect(named(['x'])).rejects.toThrow('Unknown root "x". Valid: services/churn, services/fraud.')
    const reports = await named(['./fraud/', 'services/fraud'], 'services')
    expect(reports.map(({ repository }) => repository.path)).toEqual(['services/fraud'])
    await expect(auditApart(snapshotOf({}), 'all', settings, today)).rejects.toThrow('no root was found')
  })
})
