import { describe, expect, test } from 'vitest'
import { audit } from '../../src/audit.ts'
import { boundsOf } from '../../src/facts/otherCi/services.ts'
import { workflowAutomation } from '../../src/practices/workflow-automation/index.ts'
import { annotationsOf } from '../../src/report/annotations.ts'
import { snapshotOf } from '../../src/snapshot/memory.ts'
import { cpuTime } from '../cpuTime.ts'
import { noSettings } from '../noSettings.ts'
import { type Files, judgeOf, run, train, workflow } from './judging.ts'

const judge = judgeOf(workflowAutomation)
const status = async (...args: Parameters<typeof judge>) => (await judge(...args)).status
const code: Files = { 'train.py': train, 'requirements.txt': 'scikit-learn==1.5.0\n' }

test.each<[string, string]>([
  ['pull_request', 'met'],
  ['{ pull_request: { branches: [main] } }', 'met'],
  ['push', 'partial'],
  ['{ push: { branches: ["exp*"] } }', 'partial'],
  ['{ push: { tags: ["v*"] } }', 'unmet'],
  ['{ pull_request: { types: [closed] } }', 'partial'],
  ['{ pull_request: { types: [labeled, synchronize] } }', 'met'],
  ['workflow_dispatch', 'unmet'],
])('ci-on-change on %s: %s', async (on, expected) => {
  expect(await status('ci-on-change', workflow(run('pytest'), { on }))).toBe(expected)
})

test('a job for a bot only, and a checkout alone, are no answer to a change', async () => {
  const bot = workflow(run('pytest'), { job: "    if: github.actor == 'a-bot[bot]'\n" })
  expect(await status('ci-on-change', bot)).toBe('unmet')
  expect(await status('ci-on-change', workflow(''))).toBe('unmet')
  expect(await status('ci-on-change', { '.gitlab-ci.yml': 'test:\n  script: [pytest tests]\n' })).toBe(
    'partial',
  )
})

test('ml-workflow-present: work, set-up only, nothing, a library', async () => {
  expect(await status('ml-workflow-present', { ...code, ...workflow(run('python train.py')) })).toBe('met')
  const setUp = workflow('      - uses: iterative/setup-dvc@v1\n')
  expect(await status('ml-workflow-present', { ...code, ...setUp })).toBe('partial')
  expect(await status('ml-workflow-present', code)).toBe('unmet')
  expect(await status('ml-workflow-present', code, 'library')).toBe('not-applicable')
})

test('ci-on-change: changes come together on a branch for it before they reach the main one', async () => {
  const on = (branch: string) => ({
    ...code,
    ...workflow(run('pytest'), { on: `\n  pull_request: { branches: [${branch}] }` }),
  })
  expect(await status('ci-on-change', on('main'))).toBe('met')
  expect(await status('ci-on-change', on('develop'))).toBe('met')
  expect(await status('ci-on-change', on('exp-1'))).toBe('partial')
})

test('ci-static-analysis: run, only configured, neither, nothing to analyse', async () => {
  expect(await status('ci-static-analysis', { ...code, ...workflow(run('ruff check .')) })).toBe('met')
  expect(await status('ci-static-analysis', { ...code, 'ruff.toml': 'line-length = 90\n' })).toBe('partial')
  expect(await status('ci-static-analysis', code)).toBe('unmet')
  const front = { ...code, 'client/eslint.config.js': 'export default []\n' }
  expect(await status('ci-static-analysis', front)).toBe('partial')
  expect(await status('ci-static-analysis', { 'README.md': 'Hello' })).toBe('not-applicable')
})

test('ci-on-change: the head of a pull request is checked by pull_request_target', async () => {
  const head =
    '      - uses: actions/checkout@v4\n        with: { ref: "${{ github.event.pull_request.head.sha || github.ref }}" }\n'
  const on = '[push, pull_request_target]'
  expect(await judge('ci-on-change', { ...code, ...workflow(head + run('pytest'), { on }) })).toMatchObject({
    status: 'partial',
    because: expect.stringContaining('only as `pull_request_target`'),
  })
  expect(await judge('ci-on-change', { ...code, ...workflow(run('pytest'), { on }) })).toMatchObject({
    because: expect.stringContaining('already been pushed'),
  })
})

describe('ci-failures-block', () => {
  test.each<[string, string]>([
    [run('pytest'), 'met'],
    [run('pytest || true'), 'unmet'],
    [run('flake8 . --exit-zero'), 'unmet'],
    [run('flake8 . --select=E9', 'flake8 . --exit-zero'), 'met'],
    [run('echo hello'), 'not-applicable'],
  ])('%s', async (steps, expected) => {
    expect(await status('ci-failures-block', { ...code, ...workflow(steps) })).toBe(expected)
  })

  const tolerated = '      - id: tests\n        run: pytest\n        continue-on-error: true\n'
  test.each<[string, string]>([
    ["      - if: steps.tests.outcome != 'success'\n        run: exit 1\n", 'met'],
    ['      - run: \'[ "${{ steps.tests.outcome }}" = success ] || exit 1\'\n', 'met'],
    ["      - if: steps.tests.outcome != 'success'\n        run: echo failed\n", 'unmet'],
    [
      "      - id: next\n        if: steps.tests.outcome == 'success'\n        run: pytest slow\n        continue-on-error: true\n      - if: steps.next.outcome != 'success'\n        run: exit 1\n",
      'met',
    ],
    ["      - if: steps.other.outcome != 'success'\n        run: exit 1\n", 'unmet'],
  ])('a tolerated failure, then %s is %s', async (later, expected) => {
    expect(await status('ci-failures-block', { ...code, ...workflow(tolerated + later) })).toBe(expected)
  })

  test('a release by tag is not on the change path', async () => {
    const release = workflow(run('pytest || true'), { on: '{ push: { tags: [v*] } }' })
    expect(await status('ci-failures-block', { ...code, ...release })).toBe('partial')
    const both = workflow(run('pytest || true'), { on: '{ push: { tags: [v*], branches: [main] } }' })
    expect(await status('ci-failures-block', { ...code, ...both })).toBe('unmet')
  })

  test('a script on a server that goes on after a failure', async () => {
    const ssh = (more: string, ...lines: readonly string[]) => {
      const script = lines.map(line => `            ${line}\n`).join('')
      return workflow(
        `      - uses: appleboy/ssh-action@v1\n        with:\n${more}          script: |\n${script}`,
      )
    }
    const release = ['git pull', 'docker compose up -d', 'docker system prune -f']
    expect(await judge('ci-failures-block', { ...code, ...ssh('', ...release) })).toMatchObject({
      status: 'unmet',
      evidence: [{ what: 'git pull: no set -e' }],
    })
    expect(await status('ci-failures-block', { ...code, ...ssh('', 'set -e', ...release) })).toBe('met')
    const stops = '          script_stop: true\n'
    expect(await status('ci-failures-block', { ...code, ...ssh(stops, ...release) })).toBe('met')
    expect(await status('ci-failures-block', { ...code, ...ssh('', 'docker stop a', 'docker run a') })).toBe(
      'met',
    )
  })

  test('a program that does not look at how its commands end', async () => {
    const check = (call: string) => ({
      ...code,
      'check.py': `import subprocess\n\n${call}\n`,
      ...workflow(run('python check.py')),
    })
    expect(await judge('ci-failures-block', check('subprocess.run(["pylint", "src"])'))).toMatchObject({
      status: 'partial',
      evidence: [{ path: 'check.py', line: 3, what: 'pylint src: its exit code is not looked at' }],
    })
    expect(await status('ci-failures-block', check('subprocess.run(["pylint", "src"], check=True)'))).toBe(
      'met',
    )
  })

  test('a check that is switched off', async () => {
    const off = (condition: string) =>
      workflow(`${run('ruff check .')}      - if: ${condition}\n        run: pytest\n`)
    expect(await judge('ci-failures-block', { ...code, ...off('false') })).toMatchObject({
      status: 'partial',
      evidence: [{ what: 'pytest is switched off by `if: false`' }],
    })
    expect(await status('ci-failures-block', { ...code, ...off("github.ref == 'refs/heads/main'") })).toBe(
      'met',
    )
  })

  test('a later command that only looks repeats nothing', async () => {
    const pwsh =
      '      - shell: pwsh\n        run: |\n          kubectl apply -f k8s\n          kubectl get pods\n'
    expect(await status('ci-failures-block', { ...code, ...workflow(pwsh) })).toBe('unmet')
  })

  test('one version of a matrix may fail in part', async () => {
    const matrix = (tolerated: string) =>
      workflow(run('pytest'), {
        job: `    strategy: { matrix: { version: ['3.12', nightly] } }\n    continue-on-error: ${tolerated}\n`,
      })
    const nightly = matrix("${{ matrix.version == 'nightly' }}")
    expect(await status('ci-failures-block', { ...code, ...nightly })).toBe('partial')
    expect(await status('ci-failures-block', { ...code, ...matrix('true') })).toBe('unmet')
  })

  test('outside of the change path it is partial', async () => {
    const nightly = workflow(run('pytest || true'), { on: "{ schedule: [{ cron: '0 3 * * *' }] }" })
    expect(await status('ci-failures-block', { ...code, ...nightly })).toBe('partial')
  })
})

test.each<[string, string]>([
  [run('pip install -r requirements.txt', 'pip install ruff'), 'met'],
  [run('uv run pytest'), 'met'],
  [run('uv python install 3.12', 'uv sync'), 'met'],
  [run('pip install -r requirements.txt', 'pip install pandas'), 'partial'],
  [run('pip install pandas'), 'unmet'],
  [run('pip install "nf-core==${{ env.VERSION }}"'), 'met'],
  [run('pip install "pandas==${{ env.VERSION }}"'), 'unmet'],
  [run('pip install dist/${{ env.FILE }}'), 'met'],
  [run('echo hello'), 'not-applicable'],
])('ci-deps-from-manifest %s %s', async (steps, expected) => {
  expect(await status('ci-deps-from-manifest', { ...code, ...workflow(steps) })).toBe(expected)
})

test.each<[string, string]>([
  [run('cml comment create report.md'), 'met'],
  [run('cml-send-comment report.md'), 'partial'],
  ['      - uses: actions/upload-artifact@v2\n', 'unmet'],
])('current-ci-vocabulary %s %s', async (steps, expected) => {
  expect(await status('current-ci-vocabulary', workflow(steps))).toBe(expected)
})

test('current-ci-vocabulary names what is to be replaced, once', async () => {
  const files = workflow(run(`'echo "::set-output name=x::1"'`, 'cml-send-comment report.md'))
  const report = await audit(snapshotOf(files), noSettings, '2026-01-01')
  const found = report.practices.find(({ id }) => id === 'current-ci-vocabulary')
  expect(found?.remedy?.step).toBe('Replace `::set-output` and `cml-send-comment`.')
  const message = annotationsOf(report, { limit: 99 }).find(({ title }) => title === found?.title)?.message
  expect(message?.match(/write to \$GITHUB_OUTPUT/g)).toHaveLength(1)
  expect(message).not.toContain('set-output :')
})

test('ci-bounded-runs: all three, some, none, no job to bound', async () => {
  const cached =
    "      - uses: actions/setup-python@v5\n        with: { python-version: '3.12', cache: pip }\n"
  const bounds = { job: '    timeout-minutes: 60\n    concurrency: { group: train }\n' }
  const training = run('python train.py')
  expect(await status('ci-bounded-runs', { ...code, ...workflow(cached + training, bounds) })).toBe('met')
  expect(await status('ci-bounded-runs', { ...code, ...workflow(training, bounds) })).toBe('partial')
  expect(await status('ci-bounded-runs', { ...code, ...workflow(training) })).toBe('unmet')
  expect(await status('ci-bounded-runs', { ...code, ...workflow(run('nextflow run .')) })).toBe('unmet')
  expect(await status('ci-bounded-runs', { ...code, ...workflow(run('nextflow run .'), bounds) })).toBe(
    'partial',
  )
  expect(await status('ci-bounded-runs', code)).toBe('unmet')
  expect(await status('ci-bounded-runs', code, 'library')).toBe('not-applicable')
})

test.each<[string, string, string, string]>([
  ['Travis, nothing', '.travis.yml', 'script: pytest\n', 'unmet'],
  ['Travis, a cache', '.travis.yml', 'cache: pip\nscript: pytest\n', 'partial'],
  ['GitLab, a comment', '.gitlab-ci.yml', 'test:\n  # timeout: 1h\n  script: pytest\n', 'unmet'],
  [
    'GitLab, all three',
    '.gitlab-ci.yml',
    'test:\n  timeout: 1h\n  interruptible: true\n  cache: { paths: [.cache] }\n  script: pytest\n',
    'met',
  ],
  [
    'Jenkins, one at a time',
    'Jenkinsfile',
    "pipeline {\n  agent any\n  options { disableConcurrentBuilds() }\n  stages { stage('t') { steps { sh 'pytest' } } }\n}\n",
    'partial',
  ],
])('ci-bounded-runs judges the jobs of another service: %s', async (_, path, text, expected) => {
  const judgement = await judge('ci-bounded-runs', {
    ...code,
    'test_a.py': 'def test_a(): pass\n',
    [path]: text,
  })
  expect(judgement.status).toBe(expected)
  expect('evidence' in judgement && judgement.evidence[0]?.path).toBe(path)
})

test.each(['GitLab CI', 'Azure Pipelines', 'Taskcluster', 'Cloud Build', 'Bitbucket Pipelines'])(
  'the bounds of %s are looked for in time that grows with the file',
  name => {
    const patterns = Object.values(boundsOf(name) ?? {})
    const blank = '\n'.repeat(100_000)
    expect(patterns).not.toEqual([])
    expect(cpuTime(() => patterns.map((pattern: RegExp) => pattern.test(blank)))).toBeLessThan(1000)
  },
)

test('ci-bounded-runs: an action that cancels earlier runs bounds them', async () => {
  const cancel = '      - uses: styfle/cancel-workflow-action@0.11.0\n'
  expect(await status('ci-bounded-runs', { ...code, ...workflow(cancel + run('pytest')) })).toBe('partial')
  expect(await status('ci-bounded-runs', { ...code, ...workflow(run('pytest')) })).toBe('unmet')
})

test.each<[string, string]>([
  ['v4', 'unmet'],
  ['v6', 'partial'],
])('setup-uv@%s caches by default: %s', async (version, expected) => {
  const steps = `      - uses: astral-sh/setup-uv@${version}\n${run('uv run pytest')}`
  expect(await status('ci-bounded-runs', { ...code, ...workflow(steps) })).toBe(expected)
})

describe('kinds that readers met', () => {
  const app = 'from fastapi import FastAPI\napp = FastAPI()\n'

  test('a formatter that rewrites the code checks nothing', async () => {
    const status = async (command: string) =>
      (await judge('ci-static-analysis', { 'a.py': 'x = 1\n', ...workflow(run(command)) })).status
    expect(await status('black .')).toBe('partial')
    expect(await status('black --check .')).toBe('met')
    expect(await status('ruff format .')).toBe('partial')
    expect(await status('ruff check .')).toBe('met')
  })

  test('a global program of npm, a client and a package in a folder of its own are named rightly', async () => {
    const status = async (...commands: string[]) =>
      (await judge('ci-deps-from-manifest', workflow(run(...commands)))).status
    expect(await status('npm install -g json5')).toBe('not-applicable')
    expect(await status('pip install -r requirements.txt', 'pip install -U huggingface_hub[cli]')).toBe('met')
    expect(await status('pip install -e src/backend')).toBe('met')
    expect(await status('pip install pandas')).toBe('unmet')
  })

  test('training that a service runs needs no bounds here', async () => {
    const code = { 'train.py': train, 'job.yml': 'command: python train.py\n' }
    expect(
      (await judge('ci-bounded-runs', { ...code, ...workflow(run('az ml job create --file job.yml')) }))
        .status,
    ).toBe('not-applicable')
    expect((await judge('ci-bounded-runs', { ...code, ...workflow(run('python train.py')) })).status).toBe(
      'unmet',
    )
  })

  test('deploying the service of a model is work for it', async () => {
    const files = { 'app.py': app, ...workflow(run('kubectl apply -f k8s/'), { on: 'push' }) }
    expect((await judge('ml-workflow-present', files)).status).toBe('met')
  })
})
