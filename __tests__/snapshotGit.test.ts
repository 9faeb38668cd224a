import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BatchOutput, type GitObject } from '../src/snapshot/batchOutput.ts'
import { gitIn, gitProgram } from '../src/snapshot/git.ts'
import { locateGit } from '../src/snapshot/gitLocation.ts'
import { indexRows, treeRows } from '../src/snapshot/gitPaths.ts'
import { openSnapshot } from '../src/snapshot/open.ts'
import { askRefs, readRefs } from '../src/snapshot/refs.ts'
import { originUrl, repositoryName } from '../src/snapshot/remote.ts'
import { commit, git, initRepository, temporaryDirectory, writeFile } from './gitRepository.ts'

describe('the name of a repository', () => {
  it.each([
    ['https://github.com/owner/name.git', 'owner/name'],
    ['https://github.com/owner/na.me_1-x', 'owner/na.me_1-x'],
    ['https://x-access-token:secret@github.example.com:8443/owner/name/', 'owner/name'],
    ['ssh://git@github.com:22/owner/name.git', 'owner/name'],
    ['git://github.com/owner/name', 'owner/name'],
    ['git@github.com:owner/name.git', 'owner/name'],
    ['github.com:owner/name', 'owner/name'],
    ['https://gitlab.com/group/sub/name.git', null],
    ['https://github.com/owner', null],
    ['https://github.com/owner/..', null],
    ['https://github.com/owner/name?x=1', null],
    ['git@host:/srv/name', null],
    ['/srv/git/owner/name', null],
    ['../owner/name', null],
    ['C:/owner/name', null],
    ['C:\\owner\\name', null],
    ['file:///owner/name', null],
    ['ext::sh -c owner/name', null],
    ['', null],
  ])('of %j is %j', (url, name) => {
    expect(repositoryName(url)).toBe(name)
  })

  it('comes from the first url of origin', () => {
    const configuration = [
      '[remote "upstream"]',
      '\turl = https://github.com/a/b',
      '[Remote "origin"] ; ours',
      '\tpushurl = https://github.com/c/d',
      '\tURL= "https://github.com/owner/name.git"',
      '\turl = https://github.com/e/f',
    ]
    expect(originUrl(configuration.join('\r\n'))).toBe('https://github.com/owner/name.git')
    expect(originUrl('[remote "origin"] url = git@github.com:owner/name\n')).toBe('git@github.com:owner/name')
    expect(originUrl('[remote "origin2"]\nurl = x\n[branch "origin"]\nurl = y')).toBeNull()
  })

  it('and its default branch are what the caller knows, if it knows', async () => {
    const root = initRepository()
    commit(root, { a: '' })
    git(root, 'remote', 'add', 'origin', 'https://github.com/owner/name')
    git(root, 'update-ref', 'refs/remotes/origin/master', 'HEAD')
    const told = await openSnapshot({ path: root })
    expect(told.repository).toMatchObject({ name: 'owner/name', defaultBranch: 'master' })
    const known = await openSnapshot({ path: root, name: 'fork/name', defaultBranch: 'dev' })
    expect(known.repository).toMatchObject({ name: 'fork/name', defaultBranch: 'dev' })
    git(root, 'update-ref', 'refs/remotes/origin/main', 'HEAD')
    const undecided = await openSnapshot({ path: root })
    expect(undecided.repository.defaultBranch).toBeNull()
  })
})

describe('refs', () => {
  it('read from files are those that git tells', async () => {
    const root = initRepository()
    const program = gitProgram() ?? ''
    const both = async (directory: string) => {
      const location = locateGit(directory)
      if (location === null) throw new Error('not found')
      const read = readRefs(location)
      expect(read).toEqual(await askRefs(gitIn(location, program)))
      return read
    }
    expect(await both(root)).toMatchObject({ head: null, branch: 'main' })
    const id = commit(root, { a: '' })
    expect(await both(root)).toMatchObject({ head: id, branch: 'main', remoteHead: null })
    git(root, 'update-ref', 'refs/remotes/origin/main', 'HEAD')
    git(root, 'update-ref', 'refs/remotes/origin/maintenance', 'HEAD')
    git(root, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/topic/x')
    git(root, 'update-ref', 'refs/remotes/origin/topic/x', 'HEAD')
    git(root, 'tag', '-a', '-m', 'x', 'v1')
    git(root, 'pack-refs', '--all')
    expect(await both(root)).toEqual({
      head: id,
      branch: 'main',
      remoteHead: 'topic/x',
      remoteBranches: ['main'],
    })
    git(root, 'checkout', '-q', '--detach')
    expect(await both(root)).toMatchObject({ head: id, branch: null })
    const linked = join(temporaryDirectory(), 'linked')
    git(root, 'worktree', 'add', '-q', '-b', 'side', linked)
    expect(await both(linked)).toMatchObject({ head: id, branch: 'side', remoteHead: 'topic/x' })
  })

  it('never lead to another file', () => {
    const root = initRepository()
    writeFile(root, 'id', `${'a'.repeat(40)}\n`)
    writeFile(root, '.git/HEAD', 'ref: refs/../../id\n')
    const location = locateGit(root)
    expect(location && readRefs(location)).toMatchObject({ head: null, branch: null })
  })
})

describe('the program that is run', () => {
  it('is never one of the directory that git runs in', () => {
    const directory = temporaryDirectory()
    const name = process.platform === 'win32' ? 'git.exe' : 'git'
    writeFile(directory, name, '', 0o755)
    expect(gitProgram('')).toBeNull()
    expect(gitProgram('.')).toBeNull()
    expect(gitProgram(directory)).toBe(join(directory, name))
  })
})

describe('lists of git', () => {
  it('give no path that leaves the root or enters .git', () => {
    const bad = [
      '../x',
      '/etc/passwd',
      'a/../../x',
      './x',
      'a//b',
      '.git/config',
      'sub/.GIT/hooks/x',
      'a/',
      '',
    ]
    const good = ['.github/x', '.gitignore', 'a..b/c', '...', 'x.git/y']
    const index = [...bad, ...good].map(path => `H 100644 ${'1'.repeat(40)} 0\t${path}\0`).join('')
    expect(indexRows(index).entries.map(entry => entry.path)).toEqual(good)
    const tree = [...bad, ...good].map(path => `100644 blob ${'1'.repeat(40)}      12\t${path}\0`).join('')
    expect(treeRows(tree).map(row => row.entry.path)).toEqual(good)
  })

  it('tell deleted files after their row or after all, a skipped one, and a submodule that is not there', () => {
    const row = (tag: string, path: string, mode = '100644') =>
      `${tag} ${mode} ${'1'.repeat(40)} 0\t${path}\0`
    const [a, b, c] = [row('H', 'a'), row('H', 'b'), row('S', 'c')]
    const module = row('H', 'm', '160000') + row('R', 'm', '160000')
    for (const output of [a + b + row('R', 'b') + c + module, a + b + c + module + row('R', 'b')]) {
      const { entries, skipped } = indexRows(output)
      expect([entries.map(entry => entry.path), skipped]).toEqual([['a', 'c', 'm'], 1])
    }
  })

  it('give ids and sizes, in repositories of either hash, null where there is no size', () => {
    const id = 'a'.repeat(64)
    const listed = [
      `100755 blob ${id}       7\ta 1`,
      `160000 commit ${id}       -\tb`,
      `100644 blob ${id}     BAD\tc`,
      `120000 blob ${id}\td`,
    ]
    const rows = treeRows(listed.map(row => `${row}\0`).join(''))
    expect(rows.map(row => [row.entry.kind, row.entry.executable, row.id, row.bytes])).toEqual([
      ['file', true, id, 7],
      ['submodule', false, id, null],
      ['file', false, id, null],
      ['symlink', false, id, null],
    ])
  })
})

describe('answers of cat-file', () => {
  it('are the same however the stream breaks', () => {
    const content = fc.uint8Array({ maxLength: 40 })
    const id = '0123456789'.repeat(4)
    const cuts = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1 })
    fc.assert(
      fc.property(fc.array(fc.option(content)), cuts, (contents, sizes) => {
        const stream = contents.map(bytes =>
          bytes === null
            ? Buffer.from('refs/heads/no such blob 7 missing\n')
            : Buffer.concat([Buffer.from(`${id} blob ${bytes.length}\n`), bytes, Buffer.from('\n')]),
        )
        const answers: (GitObject | null)[] = []
        const output = new BatchOutput(30, answer => answers.push(answer))
        const all = Buffer.concat(stream)
        for (let at = 0, turn = 0; at < all.length; turn++) {
          const end = at + (sizes[turn % sizes.length] ?? 1)
          output.push(all.subarray(at, end))
          at = end
        }
        const expected = contents.map(
          bytes => bytes && { id, type: 'blob', bytes: bytes.length > 30 ? null : Buffer.from(bytes) },
        )
        expect(answers).toEqual(expected)
      }),
    )
  })
})
