import { describe, expect, it } from 'vitest'
import { snapshotOf } from '../src/snapshot/memory.ts'
import { withoutPaths } from '../src/snapshot/withoutPaths.ts'

describe('a snapshot', () => {
  it('lists files by path and tells their kinds', () => {
    const snapshot = snapshotOf({
      'b.sh': { executable: '#!/bin/sh\n' },
      a: 'text',
      c: { symlink: 'a' },
      vendor: { submodule: true },
    })
    expect(snapshot.files).toEqual([
      { path: 'a', kind: 'file', executable: false },
      { path: 'b.sh', kind: 'file', executable: true },
      { path: 'c', kind: 'symlink', executable: false },
      { path: 'vendor', kind: 'submodule', executable: false },
    ])
    expect(['a', 'c', 'vendor', 'none'].map(path => snapshot.size(path))).toEqual([4, 1, null, null])
    expect(snapshot.text('vendor')).toEqual({ ok: false, problem: 'submodule' })
    expect(snapshot.text('none')).toEqual({ ok: false, problem: 'missing' })
    expect(snapshot.text('toString')).toEqual({ ok: false, problem: 'missing' })
  })

  it('reads up to the limit and not beyond', () => {
    const snapshot = snapshotOf({ a: '12345' })
    expect(snapshot.text('a', 5)).toEqual({ ok: true, text: '12345' })
    expect(snapshot.text('a', 4)).toEqual({ ok: false, problem: 'too-large' })
    expect(snapshot.bytes('a', 4)).toBeNull()
    expect(snapshot.bytes('a', 5)).toEqual(Buffer.from('12345'))
  })

  it.each([
    ['a file beside it', 'docs/link', 'guide.md'],
    ['a file above it', 'docs/link', '../README.md'],
    ['a file through a linked directory', 'docs/link', '../current/params.yaml'],
    ['another link', 'docs/link', './again'],
  ])('follows a symlink to %s', (_, path, target) => {
    const snapshot = snapshotOf({
      [path]: { symlink: target },
      'README.md': 'found',
      'docs/guide.md': 'found',
      'docs/again': { symlink: '..//docs/guide.md' },
      current: { symlink: 'v2' },
      'v2/params.yaml': 'found',
    })
    expect(snapshot.text(path)).toEqual({ ok: true, text: 'found' })
    expect(snapshot.bytes(path, 100)).toEqual(Buffer.from('found'))
  })

  it.each([
    '../outside',
    '/etc/passwd',
    'C:\\secret',
    '..',
    '.',
    'dir',
    '.git/config',
    'self',
    'loop',
    'vendor',
    'none',
    '',
  ])('does not follow a symlink to %j', target => {
    const snapshot = snapshotOf({
      self: { symlink: target },
      loop: { symlink: 'self' },
      'dir/file': '',
      vendor: { submodule: true },
    })
    expect(snapshot.text('self')).toEqual({ ok: false, problem: 'symlink' })
  })

  it('in a scope holds that directory and the workflows of the root, and follows links out of it', () => {
    const snapshot = snapshotOf(
      {
        '.github/workflows/ci.yml': 'on: push',
        LICENSE: 'MIT',
        'models/a/LICENSE': { symlink: '../../LICENSE' },
        'models/ab/train.py': '',
        'models/a/.github/workflows/dead.yml': '',
      },
      { scope: 'models/a' },
    )
    expect(snapshot.files.map(file => file.path)).toEqual([
      '.github/workflows/ci.yml',
      'models/a/.github/workflows/dead.yml',
      'models/a/LICENSE',
    ])
    expect(snapshot.text('models/a/LICENSE')).toEqual({ ok: true, text: 'MIT' })
    expect(snapshot.text('LICENSE')).toEqual({ ok: false, problem: 'missing' })
    expect(snapshot.entry('models/ab/train.py')).toBeUndefined()
  })

  it('without the ignored paths does not know them at all', async () => {
    const whole = snapshotOf({ 'data/a.csv': '1', 'src/a.py': '2' })
    const view = withoutPaths(whole, path => path.startsWith('data/'))
    await view.preload(['data/a.csv', 'src/a.py'])
    expect(view.files.map(file => file.path)).toEqual(['src/a.py'])
    expect(view.entry('data/a.csv')).toBeUndefined()
    expect(view.size('data/a.csv')).toBeNull()
    expect(view.bytes('data/a.csv', 10)).toBeNull()
    expect(view.text('data/a.csv')).toEqual({ ok: false, problem: 'missing' })
    expect(view.text('src/a.py')).toEqual({ ok: true, text: '2' })
  })
})
