import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Surroundings } from '../src/command.ts'
import { verifyDvc } from '../src/dvc/verify.ts'
import { runDvcCommand } from '../src/dvcCommand.ts'
import { dvcReport } from '../src/report/dvc.ts'
import { renderDvcSarif } from '../src/report/dvcSarif.ts'
import { snapshotOf } from '../src/snapshot/memory.ts'

const folder = mkdtempSync(join(tmpdir(), 'dvc-command-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
writeFileSync(join(folder, 'dvc.yaml'), 'stages:\n  train:\n    cmd: python train.py --new\n')
writeFileSync(join(folder, 'dvc.lock'), "schema: '2.0'\nstages:\n  train:\n    cmd: python train.py\n")
writeFileSync(join(folder, 'train.py'), '')

async function run(...words: readonly string[]) {
  const printed: string[] = []
  const complained: string[] = []
  const written = new Map<string, string>()
  const around: Surroundings = {
    workingDirectory: folder,
    environment: {},
    terminal: false,
    columns: null,
    today: '2026-01-01',
    print: text => printed.push(text),
    complain: text => complained.push(text),
    writeFile: (path, text) => {
      if (path.includes('absent')) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' })
      if (path.includes('broken')) throw new Error('a bug')
      written.set(path, text)
    },
  }
  const code = await runDvcCommand(words, around)
  return { code, out: printed.join(''), errors: complained.join(''), written }
}

describe('dvc verify', () => {
  it('names the stage that always runs without calling it stale', async () => {
    const { code, out } = await run('verify')
    expect(code).toBe(0)
    expect(out).toContain('dvc.yaml:3 stage train: the command changed')
  })

  it('ends with 1 when a stage is stale, in every format', async () => {
    writeFileSync(
      join(folder, 'dvc.yaml'),
      'stages:\n  train:\n    cmd: python train.py\n    deps: [train.py]\n',
    )
    for (const format of ['text', 'json', 'sarif']) {
      const { code, out } = await run('verify', '.', '--format', format)
      expect(code).toBe(1)
      expect(out).toContain('train.py is not among the locked dependencies')
    }
    const { out, written } = await run('verify', '--format=sarif', '--output', 'dvc.sarif')
    expect(out).toBe('')
    const sarif = JSON.parse(written.get(join(folder, 'dvc.sarif')) ?? '')
    expect(sarif.runs[0].results[0].locations[0].physicalLocation.region.startLine).toBe(4)
  })

  it('says why its output cannot be written, and hides no bug behind that', async () => {
    const { code, errors } = await run('verify', '--output', 'absent/dvc.txt')
    expect(code).toBe(2)
    expect(errors).toContain('--output: absent/dvc.txt cannot be written: its folder does not exist.')
    expect(await run('verify', '--output', 'broken.txt')).toMatchObject({ code: 3 })
  })

  it('refuses what it does not know', async () => {
    expect(await run('verify', '--formt', 'x')).toMatchObject({ code: 2 })
    expect((await run('verify', '--format', 'xml')).errors).toContain('text, json, sarif')
    expect((await run('verify', '--format', 'serif')).errors).toContain('Did you mean "sarif"?')
    expect(await run('verfy')).toMatchObject({ code: 2, errors: expect.stringContaining('"verify"') })
    expect(await run()).toMatchObject({ code: 2, errors: expect.stringContaining('dvc verify') })
    expect(await run('verify', 'nowhere')).toMatchObject({ code: 2 })
    expect((await run('verify', '')).errors).toContain('An argument is empty')
    expect((await run('verify', '--format=')).errors).toContain('--format needs a value')
    expect((await run('--help')).out).toContain('Usage: mlops-audit dvc verify')
  })
})

describe('SARIF', () => {
  const lines = (text: string) => ({
    'dvc.yaml': `${text}stages:\n  train:\n    cmd: python train.py\n    deps: [a b.py, c.py]\n`,
    'dvc.lock': "schema: '2.0'\nstages:\n  train:\n    cmd: python train.py\n",
    'a b.py.dvc': 'outs:\n- md5: aa\n  path: a b.py\n',
    '.dvc/config': '[core]\n',
  })
  const results = (files: Record<string, string>) =>
    JSON.parse(renderDvcSarif(verifyDvc(snapshotOf(files)))).runs[0].results

  it('has what code scanning asks for, most urgent first', () => {
    const [run] = JSON.parse(renderDvcSarif(verifyDvc(snapshotOf(lines(''))))).runs
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id)
    for (const { ruleId, ruleIndex, level, message, locations, partialFingerprints } of run.results) {
      expect(ids[ruleIndex]).toBe(ruleId)
      expect(['error', 'warning', 'note']).toContain(level)
      expect(message.text).not.toBe('')
      expect(locations[0].physicalLocation.region.startLine).toBeGreaterThan(0)
      expect(Object.values(partialFingerprints)).toEqual([expect.stringMatching(/^[0-9a-f]{32}:1$/)])
    }
    expect(
      run.results.map(({ ruleId, level }: { ruleId: string; level: string }) => [level, ruleId]),
    ).toEqual([
      ['error', 'dvc-dependency-added'],
      ['error', 'dvc-dependency-added'],
      ['warning', 'dvc-script-missing'],
      ['warning', 'dvc-remote-missing'],
      ['warning', 'dvc-data-not-ignored'],
    ])
    expect(run.results[4].locations[0].physicalLocation.artifactLocation.uri).toBe('a%20b.py.dvc')
  })

  it('knows a finding again when lines move', () => {
    const prints = (files: Record<string, string>) =>
      results(files).map(({ partialFingerprints }: { partialFingerprints: object }) => partialFingerprints)
    expect(prints(lines('# one\n# two\n'))).toEqual(prints(lines('')))
    expect(new Set(prints(lines('')).map((print: object) => JSON.stringify(print))).size).toBe(5)
  })
})

describe('the report on DVC', () => {
  it('tells remotes without their secrets, and counts data sets', () => {
    const report = dvcReport(
      snapshotOf({
        '.gitignore': '/data.csv',
        '.dvc/config':
          '[core]\n    remote = store\n[\'remote "store"\']\n    url = s3://user:hunter2@bucket/x\n    secret_access_key = hunter2\n[\'remote "old"\']\n    url = /mnt/data\n',
        'data.csv.dvc': 'outs:\n- md5: aa\n  path: data.csv\n',
      }),
      [],
    )
    const credential = { path: '.dvc/config', rule: 'credential-in-config', effect: 'defect', stage: null }
    expect(report).toEqual({
      data: [
        { ...credential, line: 4, message: expect.stringContaining('the URL holds a password') },
        { ...credential, line: 5, message: expect.stringContaining('secret_access_key is a credential') },
      ],
      pipelines: [],
      tracked: 1,
      remotes: [
        { name: 'store', type: 's3', default: true, line: 4 },
        { name: 'old', type: 'local', default: false, line: 7 },
      ],
    })
    expect(JSON.stringify(report)).not.toContain('hunter2')
    expect(dvcReport(snapshotOf({ 'a.py': '' }), [])).toBeNull()
  })
})
