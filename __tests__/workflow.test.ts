import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Workflow } from '../src/facts/model.ts'
import { parseWorkflow } from '../src/facts/workflow.ts'
import { cpuTime } from './cpuTime.ts'

const parse = (text: string) => parseWorkflow('.github/workflows/ci.yml', text)

/** A valid workflow around the given pieces. */
function workflow({ on = 'push', head = '', job = '', steps = '      - run: make' } = {}): string {
  return `on: ${on}\n${head}jobs:\n  train:\n    runs-on: ubuntu-latest\n${job}    steps:\n${steps}\n`
}

const train = (text: string) => {
  const [job] = parse(text).jobs
  if (job === undefined) throw new Error('no job')
  return job
}
const firstStep = (text: string) => {
  const [step] = train(text).steps
  if (step === undefined) throw new Error('no step')
  return step
}

describe('events', () => {
  it.each([
    ['push', ['push']],
    ['repository_dispatch', ['repository_dispatch']],
    ['[push, pull_request]', ['push', 'pull_request']],
    ['\n  push:\n  workflow_dispatch:', ['push', 'workflow_dispatch']],
  ])('on: %j', (on, names) => {
    const { events, valid } = parse(workflow({ on }))
    expect(events.map(event => event.name)).toEqual(names)
    expect(valid).toBe(true)
  })

  it('keep filters, types, schedules and inputs with their lines', () => {
    const on = `
  push:
    branches: [main, 'releases/**']
    tags-ignore: v1
    paths: ['src/**', '!src/doc/**']
  pull_request: {types: [opened], branches-ignore: dev, paths-ignore: [docs/**]}
  schedule:
    - cron: '0 3 * * MON-FRI'
    - cron: "*/15 1,2 1 jan 0"
  workflow_run: {workflows: [Train], types: [completed]}
  workflow_dispatch:
    inputs: {rounds: {default: 3}, dry: }`
    const { events, valid } = parse(workflow({ on }))
    expect(valid).toBe(true)
    expect(events[0]).toMatchObject({
      name: 'push',
      line: 2,
      branches: ['main', 'releases/**'],
      tagsIgnore: ['v1'],
      paths: ['src/**', '!src/doc/**'],
    })
    expect(events[1]).toMatchObject({ types: ['opened'], branchesIgnore: ['dev'], pathsIgnore: ['docs/**'] })
    expect(events[2]?.cron).toEqual([
      { value: '0 3 * * MON-FRI', line: 8 },
      { value: '*/15 1,2 1 jan 0', line: 9 },
    ])
    expect(events[3]?.workflows).toEqual(['Train'])
    expect(events[4]?.inputs).toEqual(['rounds', 'dry'])
    expect(events[4]?.inputDefaults).toEqual([{ name: 'rounds', value: '3', line: 12 }])
  })

  it('survive an old YAML directive, under which on would be true', () => {
    expect(parse(`%YAML 1.1\n---\n${workflow()}`)).toMatchObject({
      valid: true,
      events: [{ name: 'push', line: 3 }],
    })
  })
})

describe('jobs', () => {
  it('are read in every form', () => {
    const text = `
name: Train
on: push
permissions: read-all
concurrency: group-1
env: {SEED: 1, EMPTY: }
defaults: {run: {shell: bash, working-directory: src}}
jobs:
  Build:
    runs-on: [self-hosted, gpu]
    steps: [{run: make}]
  train:
    name: Training
    needs: build
    if: github.event_name == 'push'
    runs-on: {group: big, labels: [ubuntu-24.04]}
    environment: {name: production, url: 'https://example.org'}
    container: {image: 'docker://ghcr.io/team/cml:1.2@sha256:ab', options: --gpus all}
    services:
      db: postgres:16
      cache: {image: '\${{ matrix.cache }}'}
    strategy:
      matrix:
        python: ['3.9', 3.10]
        os: \${{ fromJSON(needs.build.outputs.os) }}
        include: [{python: '3.12', extra: yes}]
    timeout-minutes: 30
    permissions: {contents: read, id-token: write}
    concurrency: {group: 'x-\${{ github.ref }}', cancel-in-progress: true}
    continue-on-error: \${{ matrix.extra == 'yes' }}
    outputs: {model: '\${{ steps.a.outputs.model }}'}
    steps: [{run: make}]
  deploy:
    needs: [train, Build]
    uses: org/ci/.github/workflows/deploy.yml@v1
    with: {env: prod}
    secrets: inherit
`
    const result = parse(text)
    expect(result.diagnostics).toEqual([])
    expect(result).toMatchObject({
      valid: true,
      name: 'Train',
      permissions: { all: 'read-all', line: 4 },
      concurrency: { group: 'group-1' },
      env: [
        { name: 'SEED', value: '1', line: 6 },
        { name: 'EMPTY', value: '' },
      ],
      defaults: { shell: 'bash', workingDirectory: 'src' },
    })
    const [build, job, deploy] = result.jobs
    expect(build).toMatchObject({
      id: 'Build',
      line: 9,
      runsOn: ['self-hosted', 'gpu'],
      hasMatrix: false,
      matrix: null,
    })
    expect(job).toMatchObject({
      id: 'train',
      name: 'Training',
      needs: ['Build'],
      if: { value: "github.event_name == 'push'", line: 15 },
      runsOn: ['ubuntu-24.04'],
      environment: { value: 'production', line: 17 },
      container: {
        image: { name: 'ghcr.io/team/cml', tag: '1.2', digest: 'sha256:ab' },
        options: '--gpus all',
      },
      timeoutMinutes: { value: '30' },
      permissions: { all: null, scopes: { contents: 'read', 'id-token': 'write' } },
      concurrency: { group: 'x-${{ github.ref }}', cancelInProgress: 'true' },
      continueOnError: { value: "${{ matrix.extra == 'yes' }}" },
      outputs: [{ name: 'model', value: '${{ steps.a.outputs.model }}', line: 31 }],
      hasMatrix: true,
    })
    expect(job?.matrix).toEqual({ python: ['3.9', '3.10', '3.12'], os: [], extra: ['yes'] })
    expect(job?.services.map(({ id, image }) => [id, image?.name ?? null])).toEqual([
      ['db', 'postgres'],
      ['cache', null],
    ])
    expect(deploy).toMatchObject({
      needs: ['train', 'Build'],
      uses: { reference: { kind: 'repository', subpath: '.github/workflows/deploy.yml', ref: 'v1' } },
      with: [{ name: 'env', value: 'prod' }],
      secrets: 'inherit',
      steps: [],
    })
  })

  it('share what anchors share', () => {
    const text = `on: push\njobs:\n  a:\n    runs-on: u\n    env: &env {A: 1}\n    steps: &steps\n      - run: make\n  b: {runs-on: u, env: *env, steps: *steps}\n`
    const result = parse(text)
    expect(result.valid).toBe(true)
    expect(result.jobs[1]).toMatchObject({ env: [{ name: 'A', value: '1' }], steps: [{ line: 7 }] })
  })
})

describe('steps', () => {
  it('are read with all their settings', () => {
    const steps = `      - id: fit
        name: Fit
        if: \${{ always() }}
        uses: ./.github/actions/fit
        with: {rounds: 3}
        env: {A: b}
        continue-on-error: true
        timeout-minutes: 5`
    expect(firstStep(workflow({ steps }))).toEqual({
      line: 6,
      id: 'fit',
      name: 'Fit',
      if: { value: '${{ always() }}', line: 8 },
      uses: {
        value: './.github/actions/fit',
        line: 9,
        reference: { kind: 'local', raw: './.github/actions/fit', path: '.github/actions/fit' },
      },
      with: [{ name: 'rounds', value: '3', line: 10 }],
      run: null,
      shell: null,
      workingDirectory: null,
      env: [{ name: 'A', value: 'b', line: 11 }],
      continueOnError: { value: 'true', line: 12 },
      timeoutMinutes: '5',
      background: false,
      control: null,
    })
  })

  it('take the new forms, parallel groups in their place', () => {
    const steps = `      - {id: server, run: serve, background: true}
      - parallel:
          - run: a
          - uses: $/actions/b
      - wait: server
      - wait-all:
      - cancel: server
      - run: last`
    const result = parse(workflow({ steps }))
    expect(result.diagnostics).toEqual([])
    expect(result.jobs[0]?.steps.map(step => step.run?.text ?? step.uses?.value ?? step.control)).toEqual([
      'serve',
      'a',
      '$/actions/b',
      'wait',
      'wait-all',
      'cancel',
      'last',
    ])
    expect(result.jobs[0]?.steps.map(step => step.background)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ])
  })

  it.each([
    ['|\n          one\n          two', { text: 'one\ntwo\n', line: 7, literal: true }],
    ['|2-\n\n\n            one', { text: '\n\n  one', line: 7, literal: true }],
    ['| # shell\n\n          one\n', { text: '\none\n', line: 7, literal: true }],
    ['>\n          one\n          two', { text: 'one two\n', line: 6, literal: false }],
    ['"one\\ntwo"', { text: 'one\ntwo', line: 6, literal: false }],
    ['one', { text: 'one', line: 6, literal: false }],
    ['|', { text: '', line: 6, literal: false }],
    ['', { text: '', line: 6, literal: false }],
  ])('map the lines of run: %j', (run, expected) => {
    expect(firstStep(workflow({ steps: `      - run: ${run}` })).run).toEqual(expected)
  })
})

describe('validity', () => {
  it.each([
    ['', 1, 'empty'],
    ['# nothing\n', 1, 'empty'],
    ['- a\n', 1, 'must be a map'],
    ['on: push\n', 1, "no 'jobs'"],
    ['on: push\njobs:\n', 2, "'jobs' in the workflow is empty"],
    ['on: push\njobs: {}\n', 2, "'jobs' is empty"],
    ['jobs: {a: {runs-on: x, steps: [{run: y}]}}\n', 1, "no event in 'on'"],
    [workflow({ on: '' }), 1, "no event in 'on'"],
    [workflow({ on: 'pull_requets' }), 1, "unknown event 'pull_requets'; did you mean 'pull_request'?"],
    [workflow({ on: '\n  schedule:\n    - cron: 0 25 * * *' }), 3, "no valid hour: '25'"],
    [workflow({ on: '\n  schedule:\n    - cron: "@daily"' }), 3, 'not five fields'],
    [workflow({ head: 'job: x\n' }), 2, "unknown key 'job' in the workflow; did you mean 'jobs'?"],
    [workflow({ job: '    container: a\n    container: b\n' }), 6, "key 'container' stands twice"],
    [workflow({ job: '    env: {A: 1, a: 2}\n' }), 5, "key 'a' is the same as 'A'"],
    [workflow({ job: '    need: x\n' }), 5, "unknown key 'need' in job 'train'; did you mean 'needs'?"],
    [workflow({ job: '    needs: other\n' }), 3, "job 'train' needs the unknown job 'other'"],
    [workflow({ job: '    needs: train\n' }), 3, 'form a circle'],
    [workflow({ job: '    if: a | contains(b)\n' }), 5, "if: unexpected '|'"],
    [workflow({ job: "    if: secrets.KEY != ''\n" }), 5, "if: 'secrets' is not known here"],
    [workflow({ job: '    env:\n' }), 5, "'env' in job 'train' is empty"],
    [workflow({ job: '    timeout-minutes: ${{ env.LIMIT }}\n' }), 5, "'env' is not known here"],
    [workflow({ job: '    <<: {name: x}\n' }), 5, "no merge key '<<'"],
    [
      workflow({ job: '    strategy: {matrix: {os: ubuntu}}\n' }),
      5,
      "'os' in the matrix of job 'train' must be a list",
    ],
    [workflow({ job: '    permissions: read\n' }), 5, "'permissions' is 'read'"],
    [
      workflow({ job: '    permissions: {contents: admin}\n' }),
      5,
      "'contents' is none of read, write and none",
    ],
    [workflow({ job: '    container: {options: --init}\n' }), 5, 'has no image'],
    [workflow({ steps: `      - run: ${'x'.repeat(21_100)} \${{ github.ref }}` }), 6, 'longer than 21000'],
    [workflow({ steps: '      - name: x' }), 6, "neither 'uses' nor 'run'"],
    [workflow({ steps: '      - {run: a, uses: b/c@d}' }), 6, "both 'uses' and 'run'"],
    [workflow({ steps: '      - uses: actions/checkout' }), 6, 'has no version'],
    [
      workflow({ steps: '      - uses: a/b@v1\n        shell: bash' }),
      7,
      "unknown key 'shell' in a 'uses' step",
    ],
    [workflow({ steps: '      - if: !cancelled()\n        run: a' }), 6, "tag '!cancelled()'"],
    [workflow({ steps: '      - run: |\n          a\n          b ${{ c' }), 8, 'is not closed'],
    [workflow({ steps: '      - run: echo ${{ github.reff == main }}' }), 6, "'main' is not known here"],
    [
      workflow({ steps: '      - run: echo ${{ contains(github.ref) }}' }),
      6,
      "'contains' takes no 1 arguments",
    ],
    [workflow({ steps: '      - {id: a, run: x}\n      - {id: A, run: y}' }), 7, "have the id 'A'"],
    [workflow({ steps: '      []' }), 5, 'has no steps'],
    [`${workflow()}---\non: push\n`, 8, 'one document alone'],
    ['on: push\njobs:\n  a b: {runs-on: x, steps: [{run: y}]}\n', 3, 'is no id for a job'],
    ['on: push\njobs:\n  a: {steps: [{run: y}]}\n', 3, "neither 'runs-on' nor 'uses'"],
    [
      'on: push\njobs:\n  a: {uses: o/r/.github/workflows/x.yml@v1, runs-on: x}\n',
      3,
      "unknown key 'runs-on'",
    ],
  ])('%j is refused', (text, line, detail) => {
    const { valid, diagnostics } = parse(text)
    expect(valid).toBe(false)
    expect(diagnostics[0]).toMatchObject({ path: '.github/workflows/ci.yml', line, problem: 'invalid' })
    expect(diagnostics[0]?.detail).toContain(detail)
  })

  it('is lost with the syntax, without further guesses', () => {
    const { valid, diagnostics, events } = parse('on: push\njobs:\n  a: [\n')
    expect(valid).toBe(false)
    expect(diagnostics.map(diagnostic => diagnostic.problem)).toEqual(['malformed'])
    expect(events).toHaveLength(1)
  })

  it.each([
    workflow({ job: '    strategy: ${{ fromJSON(inputs.strategy) }}\n' }),
    workflow({ job: '    env: ${{ fromJSON(inputs.env) }}\n' }),
    workflow({ job: "    if: ${{ failure('a') && needs.a.result != 'skipped' }}\n" }),
    workflow({ on: '\n  schedule:\n    - cron: "*/60 * * * *"\n      timezone: Europe/Rome' }),
    workflow({ on: '\n  workflow_call:\n    outputs: {a: {value: "${{ jobs.train.outputs.a }}"}}' }),
    workflow({ steps: "      - run: echo ${{ hashFiles('a', 'b') }} ${{ format('{0} }}', 'it''s') }}" }),
    workflow({ steps: '      - uses: docker://python:3.12\n        with: {args: "-V"}' }),
    workflow({ steps: '      - run:\n' }),
    workflow({ steps: `      - run: ${'x'.repeat(30_000)}` }),
    workflow({ job: '    strategy: {matrix: {os: [a]# comment\n    }}\n' }),
    workflow({ head: 'name: 3\nrun-name: by ${{ github.actor }}\n' }),
    `# comment\n\n---\n${workflow()}...\n`,
  ])('%j is taken', text => {
    expect(parse(text)).toMatchObject({ valid: true, diagnostics: [] })
  })

  it('stays when GitHub ignores a key, which is told', () => {
    const { valid, diagnostics } = parse(workflow({ on: '\n  push:\n    branch: main' }))
    expect(valid).toBe(true)
    expect(diagnostics).toMatchObject([{ line: 3, problem: 'unsupported' }])
    expect(diagnostics[0]?.detail).toContain("did you mean 'branches'?")
  })
})

/** Every line that a workflow tells. */
function linesOf(result: Workflow): number[] {
  const lines: number[] = []
  const visit = (value: unknown, key: string): void => {
    if (key === 'line') lines.push(value as number)
    else if (Array.isArray(value)) for (const item of value) visit(item, '')
    else if (typeof value === 'object' && value !== null)
      for (const [name, part] of Object.entries(value)) visit(part, name)
  }
  visit(result, '')
  return lines
}

describe('any text', () => {
  const words = fc.constantFrom(
    ...[
      'on',
      'push',
      'jobs',
      'train',
      'runs-on',
      'steps',
      'run',
      'uses',
      'a/b@c',
      'if',
      'with',
      'env',
      'needs',
      'strategy',
    ],
    ...[
      'matrix',
      'container',
      'services',
      'permissions',
      'schedule',
      'cron',
      'parallel',
      '|',
      '>',
      '${{ ',
      '}}',
      '*a',
      '&a ',
    ],
    ...[
      '<<',
      ': ',
      ':\n',
      '\n',
      '  ',
      '    ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '!x ',
      '---\n',
      '~',
      '1',
      '#',
    ],
  )
  const pieces = fc.array(words, { maxLength: 80 }).map(parts => parts.join(''))
  const edited = fc.tuple(fc.nat(400), fc.nat(40), pieces).map(([at, gone, put]) => {
    const text = workflow({
      job: '    container: a\n    needs: [b]\n    if: a == b\n',
      steps: '      - run: |\n          x\n\n          y\n      - uses: a/b@v1\n        with: {c: d}',
    })
    return text.slice(0, at) + put + text.slice(at + gone)
  })
  it('is read without a throw, and every line lies in the file', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), pieces, edited), text => {
        const result = parse(text)
        const last = text.split('\n').length
        for (const line of linesOf(result)) expect(line >= 1 && line <= last).toBe(true)
        const literal = result.jobs
          .flatMap(job => job.steps)
          .flatMap(step => (step.run?.literal ? [step.run] : []))
        const source = text.split('\n')
        for (const script of literal) {
          for (const [index, line] of script.text.split('\n').entries()) {
            if (line.trim() !== '') expect(source[script.line - 1 + index]).toContain(line.trim())
          }
        }
        if (!result.valid) expect(result.diagnostics.length).toBeGreaterThan(0)
      }),
      { numRuns: 1500 },
    )
  })

  it.each([
    [
      'alias bomb',
      `on: push\njobs:\n${Array.from(
        { length: 9 },
        (_, n) =>
          `  a${n}: &a${n} [${Array(9)
            .fill(n === 0 ? 'x' : `*a${n - 1}`)
            .join(',')}]`,
      ).join('\n')}`,
    ],
    ['10,000 levels', workflow({ job: `    env: ${'{a: '.repeat(10_000)}\n` })],
    [
      '20,000 jobs in a chain',
      `on: push\njobs:\n${Array.from({ length: 15_000 }, (_, n) => `  j${n}: {needs: j${n + 1}}`).join('\n')}`,
    ],
    [
      '20,000 keys',
      workflow({ head: `env:\n${Array.from({ length: 20_000 }, (_, n) => `  k${n}: v`).join('\n')}\n` }),
    ],
    ['an endless expression', workflow({ steps: `      - run: ${'${{'.repeat(50_000)}` })],
    ['many expressions', workflow({ steps: `      - run: ${'${{ a.b }} '.repeat(30_000)}` })],
    ['one line of 50 MB', `on: push\nx: ${'x'.repeat(50_000_000)}`],
  ])('%s is answered soon', (name, text) => {
    expect(cpuTime(() => parse(text))).toBeLessThan(8000)
    const { valid, diagnostics } = parse(text)
    if (name !== '20,000 keys') expect(valid).toBe(false)
    expect(diagnostics.length).toBeLessThanOrEqual(30)
  })
})
