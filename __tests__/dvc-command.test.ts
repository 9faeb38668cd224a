import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Surroundings } from '../src/command.ts'
import { runDvcCommand } from '../src/dvcCommand.ts'
import { dvcReport } from '../src/report/dvc.ts'
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
    writeFile: (path, text) => written.set(path, text),
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

  it('refuses what it does not know', async () => {
    expect(await run('verify', '--formt', 'x')).toMatchObject({ code: 2 })
    expect((await run('verify', '--format', 'xml')).errors).toContain('text, json, sarif')
    expect(await run('repair')).toMatchObject({ code: 2 })
    expect(await run('verify', 'nowhere')).toMatchObject({ code: 2 })
    expect((await run('--help')).out).toContain('Usage: mlops-audit dvc verify')
  })
})

describe('the report on DVC', () => {
  it('tells remotes without their secrets, and counts data sets', () => {
    const report = dvcReport(
      snapshotOf({
        '.dvc/config':
          '[core]\n    remote = store\n[\'remote "store"\']\n    url = s3://user:hunter2@bucket/x\n    secret_access_key = hunter2\n[\'remote "old"\']\n    url = /mnt/data\n',
        'data.csv.dvc': 'outs:\n- md5: aa\n  path: data.csv\n',
      }),
    )
    expect(report).toEqual({
      pipelines: [],
      tracked: 1,
      remotes: [
        { name: 'store', type: 's3', default: true, line: 4 },
        { name: 'old', type: 'local', default: false, line: 7 },
      ],
    })
    expect(dvcReport(snapshotOf({ 'a.py': '' }))).toBeNull()
  })
})
