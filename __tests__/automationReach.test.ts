import { describe, expect, it } from 'vitest'
import type { Run } from '../src/automation/model.ts'
import { runText } from '../src/automation/trace.ts'
import { automationOf, CI } from './automationTraces.ts'

/** How each command is reached, one a line. */
async function reachOf(text: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
  const { runs } = await automationOf({ [CI]: text, ...more })
  return runs
    .filter(run => run.kind !== 'action')
    .map(line)
    .join('\n')
}

function line(run: Run): string {
  const { reachable, because, events, defaultBranchEvents, limitedTo, swallowedBy, certainty } = run.reach
  const notDefault = events.filter(event => !defaultBranchEvents.includes(event))
  const parts = [
    `${runText(run)}: ${reachable ? events.join(', ') : `never, ${because}`}`,
    notDefault.length > 0 ? `not for the default branch: ${notDefault.join(', ')}` : '',
    limitedTo === null ? '' : `only if ${limitedTo}`,
    swallowedBy === null
      ? ''
      : `${swallowedBy.certain ? '' : 'maybe '}swallowed at line ${swallowedBy.line} by ${swallowedBy.what}`,
    certainty === 'high' || !reachable ? '' : certainty,
  ]
  return parts.filter(part => part !== '').join('; ')
}

const job = (id: string, ...lines: readonly string[]) =>
  [`  ${id}:`, '    runs-on: ubuntu-latest', ...lines.map(text => `    ${text}`)].join('\n')
const steps = (...lines: readonly string[]) => ['steps:', ...lines.map(text => `  ${text}`)]

describe('conditions', () => {
  it('leave in the trace only the events that they let in', async () => {
    const text = [
      'on: [push, pull_request]',
      'jobs:',
      job('ship', "if: github.event_name == 'push'", ...steps('- run: ship')),
      job('check', ...steps('- run: check', "- if: github.event_name == 'pull_request'", '  run: comment')),
    ].join('\n')
    const { runs } = await automationOf({ [CI]: text })
    expect(runs.map(run => `${run.trace[0]?.what}: ${runText(run)}`)).toEqual([
      'push: ship',
      'push, pull_request: check',
      'pull_request: comment',
    ])
  })

  it('are judged for every event, on jobs and steps', async () => {
    const text = [
      'on:',
      '  push:',
      '    branches: [main]',
      '  pull_request:',
      '  schedule:',
      '    - cron: 0 3 * * *',
      'jobs:',
      job(
        'all',
        ...steps(
          '- run: all',
          "- if: github.event_name == 'push'",
          '  run: pushed',
          '- if: false',
          '  run: off',
          '- if: ${{ github.event.pull_request.draft == false }}',
          '  run: ready',
        ),
      ),
      job('nightly', "if: github.event_name == 'schedule'", ...steps('- run: nightly')),
      job('fork', "if: github.repository == 'upstream/model'", ...steps('- run: fork')),
      job(
        'own',
        "if: github.repository == 'acme/model' && github.ref == 'refs/heads/main'",
        ...steps('- run: own'),
      ),
      job('tag', "if: startsWith(github.ref, 'refs/tags/')", ...steps('- run: tagged')),
      job('bot', "if: github.actor == 'dependabot[bot]'", ...steps('- run: bot')),
      job('person', "if: github.actor != 'dependabot[bot]'", ...steps('- run: person')),
      job('secret', "if: vars.X != ''", ...steps('- run: secret')),
    ].join('\n')
    expect(await reachOf(text)).toMatchInlineSnapshot(`
      "all: push, pull_request, schedule
      pushed: push
      off: never, \`if: false\` never holds
      ready: push, pull_request, schedule
      nightly: schedule
      fork: never, \`if: github.repository == 'upstream/model'\` never holds
      own: push, schedule
      tagged: never, \`if: startsWith(github.ref, 'refs/tags/')\` never holds
      bot: push, pull_request, schedule; only if github.actor == 'dependabot[bot]'; medium
      person: push, pull_request, schedule
      secret: push, pull_request, schedule; medium"
    `)
  })
})

describe('needs', () => {
  it('keep a job away whose needs are not reached, unless it runs always', async () => {
    const text = [
      'on: [push, pull_request]',
      'jobs:',
      job('build', "if: github.event_name == 'push'", ...steps('- run: build')),
      job('never', 'if: false', ...steps('- run: never')),
      job('deploy', 'needs: build', ...steps('- run: deploy')),
      job('after', 'needs: [deploy, never]', ...steps('- run: after')),
      job('clean', 'needs: never', 'if: always()', ...steps('- run: clean')),
    ].join('\n')
    expect(await reachOf(text)).toMatchInlineSnapshot(`
      "build: push
      never: never, \`if: false\` never holds
      deploy: push
      after: never, it needs job never, which is not reached: \`if: false\` never holds
      clean: push, pull_request"
    `)
  })
})

describe('triggers', () => {
  const one = job('a', ...steps('- run: go'))

  it.each([
    ['a schedule that names no day', 'on:\n  schedule:\n    - cron: 0 0 31 2 *\njobs:\n', 'never'],
    ['a schedule of an hour that no day has', "on:\n  schedule:\n    - cron: '0 25 * * *'\njobs:\n", 'never'],
    [
      'a trigger that is commented out',
      'on:\n  # push:\n  workflow_dispatch:\njobs:\n',
      'go: workflow_dispatch',
    ],
    ['a called workflow without a caller', 'on: workflow_call\njobs:\n', 'never'],
    ['an invalid workflow', 'on: push\nnonsense: 1\njobs:\n', 'never'],
    [
      'a workflow_run of an unknown workflow',
      'on:\n  workflow_run:\n    workflows: [Absent]\n    types: [completed]\njobs:\n',
      'never',
    ],
    ['tags only', 'on:\n  push:\n    tags: [v*]\njobs:\n', 'go: push; not for the default branch: push'],
    [
      'experiment branches',
      "on:\n  push:\n    branches: ['exp*']\njobs:\n",
      'go: push; not for the default branch: push',
    ],
    [
      'another base branch',
      'on:\n  pull_request:\n    branches: [release]\njobs:\n',
      'go: pull_request; not for the default branch: pull_request',
    ],
    ['a pattern for the default branch', "on:\n  push:\n    branches: ['m*n']\njobs:\n", 'go: push'],
    ['dispatch', 'on: workflow_dispatch\njobs:\n', 'go: workflow_dispatch'],
  ])('%s', async (_, head, expected) => {
    expect(await reachOf(head + one)).toContain(expected)
  })

  it('leaves out of a job the events that skip what it needs', async () => {
    const files = {
      [CI]: [
        'on: [push, schedule, workflow_dispatch]',
        'jobs:',
        '  own:',
        "    if: github.event.pull_request.head.repo.full_name == github.repository || github.event_name == 'push'",
        '    runs-on: ubuntu-latest',
        '    steps: [{run: echo own}]',
        '  after:',
        '    needs: own',
        '    runs-on: ubuntu-latest',
        '    steps: [{run: echo after}]',
        '  anyway:',
        '    needs: own',
        '    if: always()',
        '    runs-on: ubuntu-latest',
        '    steps: [{run: echo anyway}]',
      ].join('\n'),
    }
    const { runs } = await automationOf(files, { name: null, defaultBranch: 'main' })
    expect(runs.map(line)).toEqual([
      'echo own: push',
      'echo after: push',
      'echo anyway: push, schedule, workflow_dispatch',
    ])
  })

  it('says of workflows what starts them, and who calls them', async () => {
    const { workflows } = await automationOf({
      [CI]: `on: push\njobs:\n  go:\n    uses: ./.github/workflows/called.yml\n  off:\n    if: false\n    uses: ./.github/workflows/unused.yml\n`,
      '.github/workflows/called.yml': `on: workflow_call\njobs:\n${one}`,
      '.github/workflows/unused.yml': `on: workflow_call\njobs:\n${one}`,
      '.github/workflows/sub/no.yml': `on: push\njobs:\n${one}`,
      'template/.github/workflows/no.yml': `on: push\njobs:\n${one}`,
    })
    expect(
      workflows.map(w => [
        w.workflow.path.replace('.github/workflows/', ''),
        w.reachable,
        w.because,
        w.events,
        w.callers.length,
      ]),
    ).toEqual([
      ['called.yml', true, null, ['push'], 1],
      ['ci.yml', true, null, ['push'], 0],
      ['unused.yml', false, 'no job that calls it is reached', [], 1],
    ])
  })
})

describe('swallowed failures', () => {
  it('are told with their place, certain or not, through every hop', async () => {
    const text = [
      'on: push',
      'jobs:',
      job(
        'a',
        ...steps(
          '- run: pytest',
          '- run: ruff check || true',
          '- run: make test || true',
          '- run: mypy',
          '  continue-on-error: true',
          '- run: maybe',
          '  continue-on-error: ${{ matrix.experimental }}',
          '- run: nightly-only',
          "  continue-on-error: ${{ github.event_name == 'schedule' }}",
          '- run: make lint',
          '- run: bash loose.sh',
          '- run: tox -e soft',
        ),
      ),
      job('b', 'continue-on-error: true', ...steps('- run: whole-job')),
    ].join('\n')
    expect(
      await reachOf(text, {
        Makefile: 'test:\n\tpytest tests\nlint:\n\t-flake8\n\tblack --check .\n',
        'loose.sh': 'pytest one\npytest two\n',
        'tox.ini': '[tox]\nenvlist = soft\n[testenv:soft]\ncommands =\n    - bandit .\n    safety check\n',
      }),
    ).toMatchInlineSnapshot(`
      "pytest: push
      ruff check: push; swallowed at line 7 by || true
      make test: push; swallowed at line 8 by || true
      pytest tests: push; swallowed at line 8 by || true
      tests (unresolved: no such test in the tree): push; swallowed at line 8 by || true
      mypy: push; swallowed at line 10 by continue-on-error: true
      maybe: push; maybe swallowed at line 12 by continue-on-error: \${{ matrix.experimental }}
      nightly-only: push
      make lint: push
      flake8: push; swallowed at line 4 by - before the recipe line
      black --check .: push
      bash loose.sh: push
      pytest one: push; swallowed at line 1 by no set -e
      one (unresolved: no such test in the tree): push; swallowed at line 1 by no set -e
      pytest two: push
      two (unresolved: no such test in the tree): push
      tox -e soft: push
      bandit .: push; swallowed at line 5 by - before the command
      safety check: push
      whole-job: push; swallowed at line 20 by continue-on-error: true"
    `)
  })
})

describe('bounds', () => {
  it('ends on circles and on depth, and says so', async () => {
    const scripts = Object.fromEntries(
      Array.from({ length: 20 }, (_, i) => [`s${i}.sh`, `bash s${i + 1}.sh\n`]),
    )
    const { runs } = await automationOf({
      [CI]: `on: push\njobs:\n${job('a', ...steps('- run: bash s0.sh', '- run: make loop'))}`,
      Makefile: 'loop:\n\t$(MAKE) loop\na: b\nb: a\n\tmake a\n',
      ...scripts,
    })
    const cut = runs.filter(run => run.kind === 'unresolved').map(run => runText(run))
    expect(cut).toEqual([
      'script (unresolved: deeper than 12 hops)',
      'script (unresolved: it leads back to itself)',
    ])
  })

  it('stays bounded when everything calls everything', { timeout: 60_000 }, async () => {
    const files: Record<string, string> = { Makefile: '' }
    const targets = Array.from(
      { length: 50 },
      (_, i) => `t${i}: ${i < 49 ? `t${i + 1}` : ''}\n\tpython run${i}.py\n\tbash all.sh\n`,
    )
    files.Makefile = targets.join('')
    files['all.sh'] = Array.from({ length: 50 }, (_, i) => `make t${i}`).join('\n')
    for (let i = 0; i < 200; i++) {
      files[`.github/workflows/w${i}.yml`] = `on: push\njobs:\n${job('a', ...steps('- run: make t0'))}`
    }
    const { runs } = await automationOf(files)
    expect(runs.length).toBeLessThanOrEqual(20_001)
    expect(runs.at(-1)?.kind === 'unresolved' || runs.length < 20_001).toBe(true)
  })
})
