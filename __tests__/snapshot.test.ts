import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Snapshot } from '../src/model.ts'
import { filesBelow } from '../src/snapshot/directory.ts'
import { SnapshotError } from '../src/snapshot/error.ts'
import { type MemoryFile, snapshotOf } from '../src/snapshot/memory.ts'
import { type OpenOptions, openSnapshot } from '../src/snapshot/open.ts'
import {
  commit,
  fileUrl,
  git,
  gitWith,
  initRepository,
  stage,
  temporaryDirectory,
  writeFile,
} from './gitRepository.ts'

const onWindows = process.platform === 'win32'
const opened: Snapshot[] = []

async function open(path: string, options: Omit<OpenOptions, 'path'> = {}): Promise<Snapshot> {
  const snapshot = await openSnapshot({ path, ...options })
  opened.push(snapshot)
  return snapshot
}

async function failure(path: string, options: Omit<OpenOptions, 'path'> = {}): Promise<SnapshotError> {
  const error = await open(path, options).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(SnapshotError)
  return error as SnapshotError
}

const paths = (snapshot: Snapshot) => snapshot.files.map(file => file.path)
const text = (snapshot: Snapshot, path: string) => {
  const content = snapshot.text(path)
  return content.ok ? content.text : content.problem
}

afterEach(() => {
  for (const snapshot of opened.splice(0)) snapshot.close()
  vi.unstubAllEnvs()
})

const everything: Record<string, MemoryFile> = {
  '-rf': 'a leading dash',
  '.github/workflows/ci.yml': 'on: push\r\n',
  'README.md': '\u{feff}# Title\n',
  'b/script.sh': { executable: '#!/bin/sh\n' },
  'b.txt': 'sorts before b/',
  'data/größe 模型 🚀.csv': 'x,y\n',
  'data/model.bin': new Uint8Array([0, 1, 2, 255]),
  'data/weights.pt': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 99\n`,
  'docs/again': { symlink: '../linked/README.md' },
  'docs/away': { symlink: '../../outside' },
  'docs/readme': { symlink: '../README.md' },
  empty: '',
  linked: { symlink: '.' },
  'requirements.txt': new Uint8Array(Buffer.from('\u{feff}torch==2.9.0\r\n', 'utf16le')),
  vendor: { submodule: true },
  ...(onWindows ? {} : { 'line\nbreak "quoted".py': 'import torch\n', 'tab\there\\': 'x' }),
}

function piecesOf(snapshot: Snapshot, path: string, size: number, limit: number): readonly string[] | null {
  const pieces: string[] = []
  const read = snapshot.chunks(path, size, limit, piece => pieces.push(Buffer.from(piece).toString('hex')))
  return read ? pieces : null
}

/** All that a snapshot tells about its files. */
function told(snapshot: Snapshot) {
  return snapshot.files.map(file => ({
    file,
    size: snapshot.size(file.path),
    text: snapshot.text(file.path),
    small: snapshot.text(file.path, 5),
    bytes: Buffer.from(snapshot.bytes(file.path, 100) ?? 'none').toString('hex'),
    pieces: piecesOf(snapshot, file.path, 3, 100),
  }))
}

describe('the same files', () => {
  it('are told alike from a work tree, a commit, a bare repository and memory', async () => {
    const root = initRepository()
    const id = commit(root, everything)
    const bare = join(temporaryDirectory(), 'bare.git')
    git(root, 'clone', '-q', '--bare', root, bare)
    const expected = told(snapshotOf(everything))
    expect(expected).toHaveLength(Object.keys(everything).length)
    for (const snapshot of [await open(root), await open(root, { ref: id }), await open(bare)]) {
      expect(told(snapshot)).toEqual(expected)
      await snapshot.preload(paths(snapshot))
      expect(told(snapshot)).toEqual(expected)
      expect(snapshot.repository.commit).toBe(id)
    }
  })

  it('are given in full pieces, and not at all above the limit', async () => {
    const root = initRepository()
    const content = Uint8Array.from({ length: 200_000 }, (_, at) => at % 251)
    const id = commit(root, { 'large.bin': content, empty: '' })
    for (const snapshot of [await open(root), await open(root, { ref: id })]) {
      const pieces = piecesOf(snapshot, 'large.bin', 65_536, 1_000_000)
      expect(pieces?.map(({ length }) => length / 2)).toEqual([65_536, 65_536, 65_536, 3392])
      expect(pieces?.join('')).toBe(Buffer.from(content).toString('hex'))
      expect(piecesOf(snapshot, 'large.bin', 65_536, 199_999)).toBeNull()
      expect(piecesOf(snapshot, 'empty', 10, 10)).toEqual([])
      expect(piecesOf(snapshot, 'none', 10, 10)).toBeNull()
    }
  })

  it('are told alike without git, but for what only git can tell', async () => {
    const root = initRepository()
    const known = Object.entries(everything).filter(([path, file]) => {
      if (onWindows) return typeof file === 'string' || file instanceof Uint8Array
      return path !== 'vendor'
    })
    commit(root, Object.fromEntries(known))
    const notices: string[] = []
    const snapshot = await open(root, { git: null, onNotice: notice => notices.push(notice) })
    expect(told(snapshot)).toEqual(told(await open(root)))
    expect(snapshot.repository).toEqual((await open(root)).repository)
    expect(notices).toEqual(['git is not installed: every file on disk is read, tracked or not.'])
  })
})

describe('a work tree', () => {
  it('holds the tracked files as they are on disk, without the deleted ones', async () => {
    const root = initRepository()
    commit(root, { 'a.py': 'old', 'gone.py': '', 'dir/gone.py': '' })
    writeFile(root, 'a.py', 'new')
    writeFile(root, 'untracked.py', '')
    rmSync(join(root, 'gone.py'))
    rmSync(join(root, 'dir'), { recursive: true })
    const snapshot = await open(root)
    expect(paths(snapshot)).toEqual(['a.py'])
    expect(text(snapshot, 'a.py')).toBe('new')
    expect(text(snapshot, 'untracked.py')).toBe('missing')
    expect(text(await open(root, { ref: 'HEAD' }), 'a.py')).toBe('old')
  })

  it('lists a file in conflict once', async () => {
    const root = initRepository()
    commit(root, { 'params.yaml': 'lr: 1' })
    git(root, 'checkout', '-q', '-b', 'other')
    commit(root, { 'params.yaml': 'lr: 2' })
    git(root, 'checkout', '-q', 'main')
    commit(root, { 'params.yaml': 'lr: 3' })
    expect(() => git(root, 'merge', '-q', 'other')).toThrow()
    const snapshot = await open(root)
    expect(paths(snapshot)).toEqual(['params.yaml'])
    expect(text(snapshot, 'params.yaml')).toContain('<<<<<<<')
  })

  it('before its first commit holds what is staged', async () => {
    const root = initRepository()
    stage(root, { 'a.py': 'x' })
    const snapshot = await open(root)
    expect(snapshot.repository.commit).toBeNull()
    expect(paths(snapshot)).toEqual(['a.py'])
  })

  it('with nothing tracked holds what lies there', async () => {
    const root = initRepository()
    const notices: string[] = []
    expect(paths(await open(root))).toEqual([])
    writeFile(root, 'a.py', 'x')
    expect(paths(await open(root, { onNotice: notice => notices.push(notice) }))).toEqual(['a.py'])
    expect(notices).toHaveLength(1)
  })

  it('made by git worktree, or with its git directory elsewhere, is one too', async () => {
    const root = initRepository()
    const id = commit(root, { 'a.py': 'main' })
    git(root, 'remote', 'add', 'origin', 'git@github.com:owner/name.git')
    const linked = join(temporaryDirectory(), 'linked')
    git(root, 'worktree', 'add', '-q', '-b', 'side', linked)
    const side = commit(linked, { 'b.py': 'side' })
    const snapshot = await open(linked)
    expect(snapshot.repository).toEqual({ name: 'owner/name', commit: side, defaultBranch: null })
    expect(paths(snapshot)).toEqual(['a.py', 'b.py'])
    expect((await open(root)).repository.commit).toBe(id)
  })

  it('that is sparse lists what is not on disk, with unknown content', async () => {
    const root = initRepository()
    commit(root, { 'a/x.py': '1', 'b/y.py': '2' })
    git(root, 'sparse-checkout', 'set', 'a')
    const notices: string[] = []
    const snapshot = await open(root, { onNotice: notice => notices.push(notice) })
    expect(paths(snapshot)).toEqual(['a/x.py', 'b/y.py'])
    expect([text(snapshot, 'a/x.py'), text(snapshot, 'b/y.py'), snapshot.size('b/y.py')]).toEqual([
      '1',
      'unreadable',
      null,
    ])
    expect(notices[0]).toContain('1 tracked files')
  })

  it('cloned without a checkout is read from its commit', async () => {
    const origin = initRepository()
    const id = commit(origin, { 'a.py': 'x' })
    const clone = join(temporaryDirectory(), 'clone')
    git(origin, 'clone', '-q', '--no-checkout', origin, clone)
    const snapshot = await open(clone)
    expect([text(snapshot, 'a.py'), snapshot.repository.commit]).toEqual(['x', id])
  })

  it('of another owner is read', async () => {
    const root = initRepository()
    commit(root, { 'a.py': 'x' })
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1')
    expect(() => git(root, 'status')).toThrow()
    expect(paths(await open(root))).toEqual(['a.py'])
    expect(text(await open(root, { ref: 'HEAD' }), 'a.py')).toBe('x')
  })

  it('is the one of its path, whatever the environment points git at', async () => {
    const root = initRepository()
    const other = initRepository()
    commit(root, { 'a.py': '' })
    commit(other, { 'b.py': '' })
    vi.stubEnv('GIT_DIR', join(other, '.git'))
    vi.stubEnv('GIT_WORK_TREE', other)
    vi.stubEnv('GIT_INDEX_FILE', join(other, '.git', 'index'))
    expect(paths(await open(root))).toEqual(['a.py'])
    expect(paths(await open(root, { ref: 'HEAD' }))).toEqual(['a.py'])
  })
})

describe('a commit', () => {
  it('is found by id, relative name, tag, and by the plain name of a branch that only the remote has', async () => {
    const root = initRepository()
    const first = commit(root, { 'a.py': '1' })
    git(root, 'tag', '-a', '-m', 'tag', 'v1')
    git(root, 'checkout', '-q', '-b', 'topic/x')
    const second = commit(root, { 'a.py': '2' })
    git(root, 'checkout', '-q', '--detach')
    git(root, 'update-ref', 'refs/remotes/origin/release', first)
    git(root, 'pack-refs', '--all')
    for (const [ref, id] of [
      [first, first],
      [first.slice(0, 10), first],
      ['HEAD~1', first],
      ['v1', first],
      ['release', first],
      ['topic/x', second],
    ] as const) {
      const snapshot = await open(root, { ref })
      expect([ref, snapshot.repository.commit, text(snapshot, 'a.py')]).toEqual([
        ref,
        id,
        id === first ? '1' : '2',
      ])
    }
  })

  it.each(['none', '', '-h', '--batch-all-objects', 'HEAD\nHEAD', 'HEAD:a.py', '0'.repeat(40), 'a b'])(
    'cannot be %j',
    async ref => {
      const root = initRepository()
      commit(root, { 'a.py': '1' })
      const error = await failure(root, { ref })
      expect(error.reason).toBe('ref')
      expect(error.message).toMatch(/names no commit of/)
    },
  )

  it('needs git', async () => {
    const root = initRepository()
    expect((await failure(root, { ref: 'HEAD', git: null })).reason).toBe('git')
    expect((await failure(temporaryDirectory(), { ref: 'HEAD' })).message).toMatch(/in no git repository/)
  })

  it('read ahead stays readable without git, and leaves nothing behind that keeps the program alive', async () => {
    const root = initRepository()
    commit(root, { 'a.py': 'ahead', 'b.py': 'not', link: { symlink: 'c.py' }, 'c.py': 'linked' })
    const snapshot = await open(root, { ref: 'HEAD' })
    await Promise.all([snapshot.preload(['a.py']), snapshot.preload(['link', 'none'])])
    expect(process.getActiveResourcesInfo()).not.toContain('ProcessWrap')
    renameSync(join(root, '.git'), join(root, 'moved'))
    expect(['a.py', 'link', 'c.py', 'b.py'].map(path => text(snapshot, path))).toEqual([
      'ahead',
      'linked',
      'linked',
      'unreadable',
    ])
  })

  it('read unforeseen takes files of its kind along', async () => {
    const root = initRepository()
    commit(root, { 'a.py': 'a', 'b/c.py': 'c', 'd.txt': 'd' })
    const snapshot = await open(root, { ref: 'HEAD' })
    expect(text(snapshot, 'a.py')).toBe('a')
    renameSync(join(root, '.git'), join(root, 'moved'))
    expect(['a.py', 'b/c.py', 'd.txt'].map(path => text(snapshot, path))).toEqual(['a', 'c', 'unreadable'])
  })

  it('that a hand-made tree leads out of the root shows nothing of it', async () => {
    const root = initRepository()
    commit(root, { 'a.py': 'x' })
    const blob = git(root, 'rev-parse', 'HEAD:a.py')
    const tree = (rows: string) => gitWith(root, rows, 'mktree')
    const inner = tree(`100644 blob ${blob}\tconfig\n`)
    const outer = tree(`040000 tree ${inner}\t.git\n040000 tree ${inner}\t..\n100644 blob ${blob}\tfine\n`)
    const id = git(root, 'commit-tree', '-m', 'x', outer)
    expect(paths(await open(root, { ref: id }))).toEqual(['fine'])
  })
})

describe('a bare repository', () => {
  it('without commits is empty, with a HEAD that names none of its branches an error', async () => {
    const bare = temporaryDirectory()
    git(bare, 'init', '-q', '--bare')
    const snapshot = await open(bare)
    expect([snapshot.files, snapshot.repository.commit]).toEqual([[], null])
    const root = initRepository()
    commit(root, { 'a.py': '' })
    git(root, 'push', '-q', bare, 'HEAD:refs/heads/elsewhere')
    expect((await failure(bare)).message).toMatch(/^"HEAD" names no commit of/)
    expect(paths(await open(bare, { ref: 'elsewhere' }))).toEqual(['a.py'])
  })
})

describe('a clone', () => {
  it('that is shallow works, and says why it has no parent', async () => {
    const origin = initRepository()
    commit(origin, { 'a.py': '1' })
    const id = commit(origin, { 'a.py': '2' })
    const clone = join(temporaryDirectory(), 'clone')
    git(origin, 'clone', '-q', '--depth=1', fileUrl(origin), clone)
    expect((await open(clone)).repository).toEqual({ name: null, commit: id, defaultBranch: 'main' })
    expect((await failure(clone, { ref: 'HEAD^1' })).message).toMatch(/shallow.*fetch-depth/)
  })

  it('that is partial never fetches: what it lacks is unknown', async () => {
    const origin = initRepository()
    git(origin, 'config', 'uploadpack.allowFilter', 'true')
    commit(origin, { 'kept.py': 'kept', 'old.py': 'old', link: { symlink: 'old.py' } })
    const clone = join(temporaryDirectory(), 'clone')
    git(origin, 'clone', '-q', '--filter=blob:none', fileUrl(origin), clone)
    commit(origin, { 'old.py': 'new' })
    git(clone, 'fetch', '-q')
    const snapshot = await open(clone, { ref: 'origin/main' })
    await snapshot.preload(paths(snapshot))
    expect(paths(snapshot)).toEqual(['kept.py', 'link', 'old.py'])
    expect(['kept.py', 'link', 'old.py'].map(path => text(snapshot, path))).toEqual([
      'kept',
      'unreadable',
      'unreadable',
    ])
    expect(['kept.py', 'link', 'old.py'].map(path => snapshot.size(path))).toEqual([4, 6, null])
    expect(git(clone, 'rev-list', '--objects', '--missing=print', 'origin/main')).toContain('?')
  })
})

describe('a directory inside a work tree', () => {
  it('is read with the workflows of the root, in the work tree as in a commit', async () => {
    const root = initRepository()
    commit(root, {
      '.github/workflows/ci.yml': '',
      LICENSE: 'MIT',
      'models/a/LICENSE': { symlink: '../../LICENSE' },
      'models/a/train.py': '',
      'models/b.py': '',
    })
    for (const snapshot of [
      await open(join(root, 'models', 'a')),
      await open(join(root, 'models', 'a'), { ref: 'HEAD' }),
    ]) {
      expect(snapshot.scope).toBe('models/a')
      expect(paths(snapshot)).toEqual(['.github/workflows/ci.yml', 'models/a/LICENSE', 'models/a/train.py'])
      expect(text(snapshot, 'models/a/LICENSE')).toBe('MIT')
    }
  })

  it('that git does not track is a directory of its own', async () => {
    const root = initRepository()
    commit(root, { 'a.py': '' })
    writeFile(root, 'build/out/b.py', 'b')
    const snapshot = await open(join(root, 'build'))
    expect([snapshot.scope, paths(snapshot), snapshot.repository.commit]).toEqual(['', ['out/b.py'], null])
  })
})

describe('a directory outside git', () => {
  it('is read whole but for what never belongs to a repository, and without a word on standard output', async () => {
    const root = join(temporaryDirectory(), onWindows ? '[x]' : '[x] *?\\!')
    for (const path of [
      'a.py',
      '.dvc/config',
      '.venv/lib/x.py',
      'node_modules/x/i.js',
      'src/__pycache__/a.pyc',
      '.git/HEAD',
    ]) {
      writeFile(root, path, 'x')
    }
    const written: unknown[] = []
    const write = vi.spyOn(process.stdout, 'write').mockImplementation(chunk => written.push(chunk) > 0)
    const snapshot = await open(root)
    write.mockRestore()
    expect(written).toEqual([])
    expect(paths(snapshot)).toEqual(['.dvc/config', 'a.py'])
    expect(snapshot.repository).toEqual({ name: null, commit: null, defaultBranch: null })
  })

  it('is listed without entering what is excluded, and cut far from its root', () => {
    const root = temporaryDirectory()
    for (const name of ['a', 'b', 'c', 'd']) writeFile(root, `node_modules/${name}/index.js`, '')
    writeFile(root, '.github/workflows/test.yml', '')
    writeFile(root, 'z.py', '')
    const all = filesBelow(root, 4)
    expect(all).toMatchObject({ truncated: false, unread: [] })
    expect(all.entries.map(({ path }) => path)).toEqual(['z.py', '.github/workflows/test.yml'])
    const cut = filesBelow(root, 3)
    expect(cut.truncated).toBe(true)
    expect(cut.entries.map(({ path }) => path)).toEqual(['z.py'])
  })

  // Other systems refuse such names.
  it.skipIf(process.platform !== 'linux')(
    'is read without what has no readable name, and says so',
    async () => {
      const root = temporaryDirectory()
      writeFile(root, 'a.py', 'x')
      const strange = (name: string) => Buffer.from(`${root}/${name}`, 'latin1')
      writeFileSync(strange('b\xff.csv'), '')
      mkdirSync(strange('c\xff'))
      const notices: string[] = []
      const snapshot = await open(root, { onNotice: sentence => notices.push(sentence) })
      expect(paths(snapshot)).toEqual(['a.py'])
      expect(notices.at(-1)).toBe('"b\ufffd.csv" and 1 more cannot be read and are left out.')
    },
  )

  it('must be a directory', async () => {
    const root = temporaryDirectory()
    writeFile(root, 'file', '')
    expect(await failure(join(root, 'file'))).toMatchObject({
      reason: 'path',
      message: expect.stringMatching(/file" is not a directory/),
    })
    expect(await failure(join(root, 'none'))).toMatchObject({
      reason: 'path',
      message: expect.stringMatching(/none"/),
    })
    expect((await failure(`${root}\0`)).reason).toBe('path')
  })
})

describe('hostile repositories', () => {
  it('start no program through their configuration or hooks', async () => {
    const root = initRepository()
    const marker = join(temporaryDirectory(), 'ran')
    const program = join(temporaryDirectory(), 'program.sh')
    writeFileSync(program, `#!/bin/sh\necho "$0 $@" >> '${marker.replaceAll('\\', '/')}'\nexit 1\n`, {
      mode: 0o755,
    })
    commit(root, { '.gitattributes': '* filter=f diff=d\n', 'a.py': 'x', 'gone.py': '' })
    const run = program.replaceAll('\\', '/')
    for (const name of [
      'alias.ls-files',
      'core.fsmonitor',
      'core.pager',
      'core.sshCommand',
      'core.editor',
      'diff.d.textconv',
      'diff.external',
      'filter.f.clean',
      'filter.f.process',
      'filter.f.smudge',
      'pager.ls-files',
      'pager.ls-tree',
      'credential.helper',
      'remote.origin.uploadpack',
    ]) {
      git(root, 'config', name, run)
    }
    git(root, 'config', 'remote.origin.url', `ext::${run}`)
    git(root, 'config', 'remote.origin.promisor', 'true')
    git(root, 'config', 'extensions.partialClone', 'origin')
    git(root, 'config', 'protocol.ext.allow', 'always')
    mkdirSync(join(root, '.git', 'hooks'), { recursive: true })
    for (const hook of ['post-index-change', 'reference-transaction', 'post-checkout', 'pre-auto-gc']) {
      writeFileSync(join(root, '.git', 'hooks', hook), `#!/bin/sh\nexec '${run}' ${hook}\n`, { mode: 0o755 })
    }
    writeFile(root, 'a.py', 'changed')
    rmSync(join(root, '.git', 'objects'), { recursive: true })
    mkdirSync(join(root, '.git', 'objects'))
    const snapshot = await open(root)
    expect(text(snapshot, 'a.py')).toBe('changed')
    expect(snapshot.repository.name).toBeNull()
    await failure(root, { ref: 'HEAD' })
    expect(() => git(temporaryDirectory(), 'hash-object', marker)).toThrow()
  })

  it.skipIf(onWindows)('cannot lead the reader out of the root by links on disk', async () => {
    const outside = temporaryDirectory()
    writeFile(outside, 'secret', 'secret')
    const root = initRepository()
    commit(root, {
      'a/secret': 'tracked',
      secret: 'tracked',
      absolute: { symlink: join(outside, 'secret') },
      config: { symlink: '.git/config' },
      fifo: { symlink: 'absolute' },
    })
    rmSync(join(root, 'a'), { recursive: true })
    symlinkSync(outside, join(root, 'a'))
    rmSync(join(root, 'secret'))
    symlinkSync(join(outside, 'secret'), join(root, 'secret'))
    const snapshot = await open(root)
    for (const path of ['a/secret', 'secret', 'absolute', 'config', 'fifo']) {
      expect([path, text(snapshot, path), snapshot.bytes(path, 100)]).toEqual([path, 'symlink', null])
    }
    expect(snapshot.size('a/secret')).toBeNull()
  })
})
