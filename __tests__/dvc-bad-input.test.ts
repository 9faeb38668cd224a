import { createHash } from 'node:crypto'
import { closeSync, ftruncateSync, mkdirSync, openSync, symlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { verifyDvc } from '../src/dvc/verify.ts'
import { type MemoryFile, snapshotOf } from '../src/snapshot/memory.ts'
import { openSnapshot } from '../src/snapshot/open.ts'
import { git, initRepository, temporaryDirectory, writeFile } from './gitRepository.ts'

const lock = "schema: '2.0'\nstages:\n  a:\n    cmd: x\n    deps:\n"
const record = (path: string, md5: string) => `    - path: ${path}\n      hash: md5\n      md5: ${md5}\n`
const md5 = (text: string) => createHash('md5').update(text).digest('hex')

function verified(files: Readonly<Record<string, MemoryFile>>) {
  // A second, sound pipeline shows that a bad one harms nothing else.
  const sound = { 'b/dvc.yaml': 'stages:\n  ok:\n    cmd: y\n    deps: [f]\n', 'b/f': 'f' }
  const soundLock = `schema: '2.0'\nstages:\n  ok:\n    cmd: y\n    deps:\n${record('f', md5('f'))}`
  const { pipelines, diagnostics } = verifyDvc(snapshotOf({ ...files, ...sound, 'b/dvc.lock': soundLock }))
  expect(pipelines.find(({ path }) => path === 'b/dvc.yaml')?.verdict).toBe('consistent')
  const pipeline = pipelines.find(({ path }) => path === 'dvc.yaml')
  return {
    verdict: pipeline?.verdict,
    findings: pipeline?.findings.map(({ line, effect, message }) => `${line} ${effect} ${message}`),
    diagnostics: diagnostics.map(({ path, line, detail }) => `${path}:${line} ${detail}`),
  }
}

describe('bad input', () => {
  it('that is broken YAML is a diagnostic in its line', () => {
    const broken = verified({ 'dvc.yaml': 'stages:\n  a:\n    cmd: [x\n  b: {' })
    expect(broken.verdict).toBe('unknown')
    expect(broken.diagnostics).toEqual([expect.stringMatching(/^dvc\.yaml:4 Flow sequence/)])
    const brokenLock = verified({
      'dvc.yaml': 'stages:\n  a:\n    cmd: x\n',
      'dvc.lock': 'stages:\n  a: [\n',
    })
    expect(brokenLock.verdict).toBe('unknown')
    expect(brokenLock.diagnostics).toEqual([expect.stringMatching(/^dvc\.lock:3 /)])
  })

  it('that DVC refuses is named with the nearest word that it knows', () => {
    const yaml =
      'stages:\n  a:\n    cmd: x\n    dep: [b]\n  b:\n    foreach: [1]\n    do: {cmd: x}\n    x: 1\n  c:\n    deps: [y]\nstage: 1\n'
    expect(verified({ 'dvc.yaml': yaml }).diagnostics).toEqual([
      'dvc.yaml:11 DVC refuses the file: unknown key `stage`; did you mean `stages`?',
      'dvc.yaml:4 DVC refuses the file: unknown key `dep` in stage a; did you mean `deps`?',
      'dvc.yaml:8 DVC refuses the file: unknown key `x` in stage b',
      'dvc.yaml:9 DVC refuses the file: stage c has no `cmd`',
    ])
    expect(verified({ 'dvc.yaml': 'stages: 5\n' }).diagnostics).toEqual([
      'dvc.yaml:1 DVC refuses the file: `stages` is no map of names',
    ])
  })

  it('that refers to missing variables is unknown, and names them', () => {
    const yaml = 'stages:\n  a:\n    cmd: x\n    deps:\n    - ${data.path}/y\n'
    expect(verified({ 'dvc.yaml': yaml, 'dvc.lock': `${lock}${record('b', 'aa')}` })).toMatchObject({
      verdict: 'unknown',
      findings: ['5 unknown ${data.path} has no value that git knows'],
    })
  })

  it('that defines variables by each other ends, and is what DVC refuses', () => {
    const yaml = 'vars:\n- a: ${b}\n- b: ${a}\nstages:\n  a:\n    cmd: x ${a}\n    deps: [b]\n'
    const { diagnostics, findings } = verified({ 'dvc.yaml': yaml, 'dvc.lock': lock, b: '' })
    expect(diagnostics).toEqual(
      [2, 3].map(line => expect.stringContaining(`dvc.yaml:${line} \`vars\` cannot`)),
    )
    expect(findings?.[0]).toContain('(`x` → `x ${b}`)')
  })

  it('that leads out of the repository is unknown, never read', () => {
    const paths = ['/etc/passwd', '../../x', 's3://bucket/x', 'C:\\x']
    const yaml = `stages:\n  a:\n    cmd: x\n    deps:\n${paths.map(path => `    - ${path}\n`).join('')}    outs:\n    - /tmp/y\n`
    const outs = `    outs:\n${record('/tmp/y', 'aa')}`
    const { findings } = verified({
      'dvc.yaml': yaml,
      'dvc.lock': lock + paths.map(path => record(path, 'aa')).join('') + outs,
    })
    expect(findings).toEqual(
      paths.map((path, at) => `${at + 5} unknown ${path}: it lies outside of the repository`),
    )
  })

  it('that is a symlink is followed inside of the repository alone', () => {
    const links = ['in', 'out', 'loop', 'behind/b']
    const yaml = `stages:\n  a:\n    cmd: x\n    deps:\n${links.map(path => `    - ${path}\n`).join('')}`
    const { findings } = verified({
      'dvc.yaml': yaml,
      'dvc.lock': lock + links.map(path => record(path, md5('b'))).join(''),
      'd/b': 'b',
      behind: { symlink: 'd' },
      in: { symlink: 'd/b' },
      loop: { symlink: 'loop' },
      out: { symlink: '/etc/passwd' },
    })
    const nowhere = 'it is a link to a directory, to nothing, or out of the repository'
    expect(findings).toEqual([
      `6 unknown out: ${nowhere}`,
      `7 unknown loop: ${nowhere}`,
      '8 unknown behind/b: it lies behind the link behind',
    ])
  })

  it.skipIf(process.platform === 'win32')(
    'that is a link on disk to a file elsewhere stays unread',
    async () => {
      const root = initRepository()
      const elsewhere = temporaryDirectory()
      writeFile(elsewhere, 'secret', 'b')
      writeFile(root, 'dvc.yaml', 'stages:\n  a:\n    cmd: x\n    deps: [f, d/f]\n')
      writeFile(root, 'dvc.lock', lock + record('f', md5('b')) + record('d/f', md5('b')))
      symlinkSync(join(elsewhere, 'secret'), join(root, 'f'))
      mkdirSync(join(root, 'd'))
      symlinkSync(join(elsewhere, 'secret'), join(root, 'd/f'))
      git(root, 'add', '.')
      const snapshot = await openSnapshot({ path: root })
      expect(verifyDvc(snapshot).pipelines[0]?.findings.map(({ effect }) => effect)).toEqual([
        'unknown',
        'unknown',
      ])
      snapshot.close()
    },
  )

  it('that is a file of 200 MB is hashed in pieces, and one above the limit is unknown with its size', async () => {
    const root = initRepository()
    const large = 200 * 1024 * 1024
    const hash = createHash('md5')
    const zeros = Buffer.alloc(1024 * 1024)
    for (let piece = 0; piece < 200; piece++) hash.update(zeros)
    const digest = hash.update('end').digest('hex')
    for (const [name, size] of [
      ['large.bin', large],
      ['larger.bin', 600 * 1024 * 1024],
    ] as const) {
      // A hole in the file takes no room on the disk.
      const file = openSync(join(root, name), 'w')
      ftruncateSync(file, size)
      writeSync(file, 'end', size)
      closeSync(file)
    }
    writeFile(root, 'dvc.yaml', 'stages:\n  a:\n    cmd: x\n    deps: [large.bin, larger.bin]\n')
    writeFile(root, 'dvc.lock', lock + record('large.bin', digest) + record('larger.bin', 'aa'))
    git(root, 'add', '--intent-to-add', '.')
    const snapshot = await openSnapshot({ path: root })
    const before = process.memoryUsage().rss
    const { findings } = verifyDvc(snapshot).pipelines[0] ?? { findings: [] }
    expect(findings.map(({ effect, message }) => `${effect} ${message}`)).toEqual([
      'unknown larger.bin: it is too large to be hashed here (600 MiB)',
    ])
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024)
    snapshot.close()
  }, 60_000)
})
