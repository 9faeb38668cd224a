/** The bundled Action, started as the runner starts it: Node 24, inputs and environment files, an event payload. */

import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { git, temporaryDirectory } from './gitRepository.ts'

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
}

let runs = 0

function start({ inputs = {}, event = 'push', payload = {}, summary = true, environment = {} }: Start = {}) {
  const folder = join(scratch, `run-${runs++}`)
  const file = (name: string, text = '') => {
    const path = `${folder}-${name}`
    writeFileSync(path, text)
    return path
  }
  const output = file('output')
  const summaryFile = file('summary')
  const result = spawnSync(node24, [join(root, 'dist/index.js')], {
    cwd: workspace,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH ?? '',
      ...(process.env.SystemRoot === undefined ? {} : { SystemRoot: process.env.SystemRoot }),
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
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

  it('declares every output that it sets', () => {
    const manifest = readFileSync(join(root, 'action.yml'), 'utf8')
    for (const name of start().outputs.keys()) expect(manifest).toContain(`\n  ${name}:\n`)
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
