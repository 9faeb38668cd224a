/** The bundled Action, started as the runner starts it: Node 24, inputs and environment files, an event payload. */

import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileUrl, git, temporaryDirectory } from './gitRepository.ts'

const root = join(import.meta.dirname, '..')
const node24 = join(
  dirname(createRequire(import.meta.url).resolve('node/package.json')),
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)
const scratch = temporaryDirectory()
const workspace = join(scratch, 'workspace')
cpSync(join(root, '__tests__/fixtures/example'), workspace, { recursive: true })
git(workspace, 'init', '-q')
git(workspace, 'add', '--all', '--force')
git(workspace, 'commit', '-q', '-m', 'all')

interface Start {
  readonly inputs?: Readonly<Record<string, string>>
  readonly event?: string
  readonly payload?: object
  readonly summary?: boolean
  readonly environment?: Readonly<Record<string, string>>
  /** The clone that `actions/checkout` made. */
  readonly directory?: string
}

let runs = 0

function start({
  inputs = {},
  event = 'push',
  payload = {},
  summary = true,
  environment = {},
  directory = workspace,
}: Start = {}) {
  const folder = join(scratch, `run-${runs++}`)
  const file = (name: string, text = '') => {
    const path = `${folder}-${name}`
    writeFileSync(path, text)
    return path
  }
  const output = file('output')
  const summaryFile = file('summary')
  const result = spawnSync(node24, [join(root, 'dist/index.js')], {
    cwd: directory,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH ?? '',
      ...(process.env.SystemRoot === undefined ? {} : { SystemRoot: process.env.SystemRoot }),
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: directory,
      GITHUB_REPOSITORY: 'acme/churn',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: file(
        'event.json',
        JSON.stringify({ repository: { default_branch: 'main' }, ...payload }),
      ),
      GITHUB_OUTPUT: output,
      RUNNER_TEMP: scratch,
      ...(summary ? { GITHUB_STEP_SUMMARY: summaryFile } : {}),
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...environment,
    },
  })
  return {
    status: result.status,
    log: result.stdout + result.stderr,
    outputs: outputsIn(readFileSync(output, 'utf8')),
    summary: readFileSync(summaryFile, 'utf8'),
  }
}

/** The toolkit writes `name<<delimiter`, the value, and the delimiter again. */
function outputsIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/^(.+?)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm)].map(match => [
      match[1] ?? '',
      match[3] ?? '',
    ]),
  )
}

describe('the bundled Action on Node 24', () => {
  it('writes the summary and every output, and passes without a gate', () => {
    const run = start()
    expect(run.status, run.log).toBe(0)
    expect(run.summary).toMatch(/^### MLOps audit/)
    expect(run.summary).toContain('https://github.com/acme/churn/blob/')
    expect(run.outputs.get('verdict')).toBe('pass')
    expect(Number(run.outputs.get('score'))).toBeGreaterThan(0)
    const report = JSON.parse(readFileSync(run.outputs.get('report-file') ?? '', 'utf8'))
    expect(report.repository.name).toBe('acme/churn')
    expect(readFileSync(run.outputs.get('summary-file') ?? '', 'utf8')).toBe(run.summary.replace(/\n$/, ''))
  })

  it('sets every output that it declares, and no other', () => {
    const manifest = readFileSync(join(root, 'action.yml'), 'utf8')
    const declared = manifest.slice(manifest.indexOf('\noutputs:'), manifest.indexOf('\nruns:'))
    const names = [...declared.matchAll(/^ {2}([\w-]+):$/gm)].map(match => match[1] ?? '')
    expect([...start().outputs.keys()].sort()).toEqual(names.sort())
  })

  it('fails a gate after its outputs are set, naming every broken rule', () => {
    const run = start({ inputs: { 'min-score': '100', 'min-dimension': 'environment: 100' } })
    expect(run.status).toBe(1)
    expect(run.outputs.get('verdict')).toBe('fail')
    expect(run.log).toMatch(/::error::.*below min-score 100.*Dimension environment/)
    expect(run.summary).not.toBe('')
  })

  it('passes a gate that holds, and any gate when it may only warn', () => {
    expect(start({ inputs: { 'min-level': '1', require: 'ci-on-change' } }).status).toBe(0)
    const warned = start({ inputs: { 'min-score': '100', 'warn-only': 'true' } })
    expect(warned.status).toBe(0)
    expect(warned.outputs.get('verdict')).toBe('pass')
    expect(warned.log).toContain('below min-score 100')
  })

  it.each([
    ['pull_request', { pull_request: { number: 7, base: { ref: 'main' } } }],
    ['merge_group', { merge_group: { base_sha: '0'.repeat(40) } }],
    ['schedule', {}],
  ])('audits on %s', (event, payload) => {
    const run = start({ event, payload })
    expect(run.status, run.log).toBe(0)
    expect(run.outputs.get('level')).toMatch(/^[0-4]$/)
  })

  it('works without a summary file, and keeps the summary in the report folder', () => {
    const run = start({ summary: false })
    expect(run.status, run.log).toBe(0)
    expect(run.log).toContain('The job summary could not be written')
    expect(readFileSync(run.outputs.get('summary-file') ?? '', 'utf8')).toMatch(/^### MLOps audit/)
  })

  it.each([
    [{ 'min-scor': '50' }, 'Unknown input "min-scor". Did you mean "min-score"?'],
    [{ 'min-score': 'high' }, 'Input "min-score" takes a whole number from 0 to 100, not "high".'],
    [{ require: 'ci-on-chnage' }, 'Did you mean "ci-on-change"?'],
    [{ path: 'nowhere' }, 'nowhere'],
    [{ config: 'missing.yml' }, 'missing.yml'],
  ])('refuses wrong input %j by name', (inputs, message) => {
    const run = start({ inputs: inputs as Record<string, string> })
    expect(run.status).toBe(1)
    expect(run.outputs.get('verdict')).toBe('error')
    expect(run.log).toContain(message)
    expect(run.log).not.toContain('bug')
  })

  it("only mentions a workflow's own variable that looks like an input", () => {
    const run = start({ environment: { INPUT_FILE: 'data.csv' } })
    expect(run.status, run.log).toBe(0)
  })

  it('repeats itself byte for byte', () => {
    const [one, other] = [start(), start()]
    const report = (run: typeof one) => readFileSync(run.outputs.get('report-file') ?? '', 'utf8')
    expect(report(one)).toBe(report(other))
    expect(one.summary).toBe(other.summary)
  })
})

describe('the bundled Action on a pull request', () => {
  // A branch that takes the README and the checks away, merged into a main that has moved on, as GitHub merges it.
  const origin = join(scratch, 'origin')
  cpSync(workspace, origin, { recursive: true })
  git(origin, 'checkout', '-q', '-b', 'change')
  rmSync(join(origin, 'README.md'))
  rmSync(join(origin, '.github/workflows/check.yml'))
  git(origin, 'commit', '-q', '-a', '-m', 'less')
  const head = git(origin, 'rev-parse', 'HEAD')
  git(origin, 'checkout', '-q', '-B', 'main', 'HEAD^')
  git(origin, 'commit', '-q', '--allow-empty', '-m', 'meanwhile')
  const base = git(origin, 'rev-parse', 'HEAD')
  git(origin, 'merge', '-q', '--no-ff', '-m', 'merge', 'change')
  const merge = git(origin, 'rev-parse', 'HEAD')
  git(origin, 'update-ref', 'refs/pull/7/merge', merge)
  git(origin, 'reset', '-q', '--hard', base)

  /** What `actions/checkout` does: one ref, so many commits deep. */
  function checkedOut(depth: number, ref = 'refs/pull/7/merge'): string {
    const clone = join(scratch, `clone-${runs++}`)
    git(scratch, 'init', '-q', clone)
    git(clone, 'fetch', '-q', `--depth=${depth}`, fileUrl(origin), `+${ref}:refs/remotes/pull/7/merge`)
    git(clone, 'checkout', '-q', '--force', 'refs/remotes/pull/7/merge')
    return clone
  }

  const pullRequest = {
    event: 'pull_request',
    payload: { pull_request: { number: 7, base: { ref: 'main' } } },
    environment: { GITHUB_SHA: merge },
  }
  const strict = { 'fail-on-regression': 'true' }
  const reportOf = (run: ReturnType<typeof start>) =>
    JSON.parse(readFileSync(run.outputs.get('report-file') ?? '', 'utf8'))

  it('compares with the first parent of the merge commit', () => {
    const run = start({ ...pullRequest, directory: checkedOut(2) })
    expect(run.status, run.log).toBe(0)
    expect(reportOf(run).baseline.commit).toBe(base)
    expect(run.summary).toMatch(/^### .* · score \d+ \(−\d+\)\n/)
    expect(run.summary).toContain('**Worse than before**')
    expect(run.summary).toContain('- The README explains how to reproduce: met → unmet')
    expect(run.outputs.get('score-delta')).toMatch(/^-\d+$/)
    expect(run.outputs.get('level-delta')).toBe('0')
  })

  it('fails a regression with the reasons, after its outputs are set', () => {
    const run = start({ ...pullRequest, directory: checkedOut(2), inputs: strict })
    expect(run.status).toBe(1)
    expect(run.log).toMatch(
      /::error::The score is \d+, below the \d+ of the baseline\. Practice readme-reproduce/,
    )
    expect(run.outputs.get('verdict')).toBe('fail')
    expect(start({ ...pullRequest, directory: checkedOut(2) }).outputs.get('verdict')).toBe('pass')
  })

  it('compares nothing in a clone of depth 1, says how to get it, and never fails for it', () => {
    const run = start({ ...pullRequest, directory: checkedOut(1), inputs: strict })
    expect(run.status, run.log).toBe(0)
    expect(run.log).toMatch(/^Nothing was compared: .*`fetch-depth: 2`/m)
    expect(run.summary).toContain('Nothing was compared, so fail-on-regression is not enforced')
    expect(run.summary).not.toContain('Worse than before')
    expect(run.outputs.get('score-delta')).toBe('')
    expect(reportOf(run)).not.toHaveProperty('baseline')
  })

  it('compares nothing when another commit than the merge is checked out', () => {
    const run = start({ ...pullRequest, directory: checkedOut(2, head), inputs: strict })
    expect(run.status, run.log).toBe(0)
    expect(run.log).toContain('what is checked out is not the commit of the event')
  })

  it('compares a merge group with its base', () => {
    const run = start({
      event: 'merge_group',
      payload: { merge_group: { base_sha: base, head_sha: merge } },
      environment: { GITHUB_SHA: merge },
      directory: checkedOut(2),
      inputs: strict,
    })
    expect(run.status).toBe(1)
    expect(reportOf(run).baseline.commit).toBe(base)
  })

  it('compares a push with what is named, and with nothing else', () => {
    const directory = checkedOut(2)
    const environment = { GITHUB_SHA: merge }
    const plain = start({ directory, environment })
    expect(plain.log).toContain('`baseline: auto` compares on pull_request and merge_group, not on push')
    const byName = start({ directory, environment, inputs: { baseline: `${merge}^1` } })
    expect(byName.outputs.get('score-delta')).toMatch(/^-\d+$/)
    const none = start({ ...pullRequest, directory, inputs: { ...strict, baseline: 'none' } })
    expect([none.status, none.outputs.get('score-delta')]).toEqual([0, ''])
    const wrong = start({ ...pullRequest, directory, inputs: { baseline: 'mian' } })
    expect([wrong.status, wrong.outputs.get('verdict')]).toEqual([1, 'error'])
    expect(wrong.log).toMatch(/::error::Input "baseline": "mian" names no commit of .* It is no report file/)
  })

  it('reads the report of an earlier run from the workspace', () => {
    const directory = checkedOut(2)
    const earlier = start()
    cpSync(earlier.outputs.get('report-file') ?? '', join(directory, 'earlier.json'))
    const run = start({ ...pullRequest, directory, inputs: { baseline: 'earlier.json' } })
    expect(run.status, run.log).toBe(0)
    expect(run.outputs.get('score-delta')).toMatch(/^-\d+$/)
  })
})
