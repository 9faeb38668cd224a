/** Two commits of one repository, compared as a person at a prompt does it. */

import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { fixtureRepository, ran } from './atPrompt.ts'
import { commit, fileUrl, git, initRepository, temporaryDirectory } from './gitRepository.ts'

let repository = ''
let before = ''
let reportFile = ''

/** The example, and after it without its tests in CI and without its README. */
beforeAll(async () => {
  repository = fixtureRepository('example')
  before = git(repository, 'rev-parse', 'HEAD')
  git(repository, 'branch', 'before')
  reportFile = join(temporaryDirectory(), 'report.json')
  const { code, printed } = await ran(repository, ['--format', 'json'])
  expect(code).toBe(0)
  writeFileSync(reportFile, printed)
  git(repository, 'rm', '-q', 'README.md', '.github/workflows/check.yml')
  git(repository, 'commit', '-q', '-m', 'less')
})

/** The report of the repository's work tree with these words. */
async function reportWith(...words: readonly string[]) {
  const { code, printed, complained } = await ran(repository, [...words, '--format', 'json'])
  expect([code, complained]).toEqual([0, ''])
  return JSON.parse(printed)
}

describe('mlops-audit --baseline', () => {
  it('compares with a commit by any name, and with the report of it, alike', async () => {
    const byCommit = await reportWith('--baseline', before)
    expect(byCommit.baseline).toMatchObject({ commit: before, level: 2 })
    expect(byCommit.baseline.score).toBeGreaterThan(byCommit.score)
    expect(byCommit.baseline.changes).toContainEqual({
      practice: 'readme-reproduce',
      from: 'met',
      to: 'unmet',
    })
    for (const name of ['before', 'HEAD^', reportFile])
      expect((await reportWith('--baseline', name)).baseline).toEqual(byCommit.baseline)
  })

  it('compares a commit with a later one', async () => {
    const { printed } = await ran(repository, ['--ref', 'before', '--baseline', 'main'])
    expect(printed).toMatch(/^MLOps audit: .* · score \d+ \(\+\d+\)\n/)
    expect(printed).not.toContain(': met → ')
  })

  it('judges the earlier commit by the settings of now', async () => {
    const [profiled, plain] = [
      await reportWith('--baseline', before, '--profile', 'library'),
      await reportWith('--baseline', before),
    ]
    expect(profiled.baseline.score).not.toBe(plain.baseline.score)
    const same = await reportWith('--baseline', 'HEAD', '--profile', 'library')
    expect([same.baseline.score, same.baseline.changes]).toEqual([same.score, []])
  })

  it('shows what became worse, and fails only when asked', async () => {
    const { code, printed } = await ran(repository, ['--baseline', before])
    expect(code).toBe(0)
    expect(printed).toMatch(/^MLOps audit: .* · score \d+ \(−\d+\)\n/)
    expect(printed).toContain('Worse than before\n')
    expect(printed).toContain('  The README explains how to reproduce: met → unmet\n')
    const gated = await ran(repository, ['--baseline', before, '--fail-on-regression'])
    expect(gated.code).toBe(1)
    expect(gated.complained).toMatch(
      /^The score is \d+, below the \d+ of the baseline\.\nPractice readme-reproduce was met in the baseline and is unmet now\.\n$/,
    )
    const warned = await ran(repository, ['--baseline', before, '--fail-on-regression', '--warn-only'])
    expect([warned.code, warned.complained]).toEqual([0, ''])
  })

  it('passes when nothing became worse', async () => {
    const words = ['--ref', 'before', '--baseline', 'main', '--fail-on-regression']
    expect((await ran(repository, words)).code).toBe(0)
  })

  it.each([
    [[], 'name a commit or a report file as `--baseline`'],
    [['--baseline', 'auto'], 'name a commit'],
    [['--baseline', 'none'], 'name a commit'],
  ])('compares nothing with %j, and says so where it was to fail', async (words, because) => {
    const quiet = await ran(repository, words)
    expect([quiet.code, quiet.complained]).toEqual([0, ''])
    expect(quiet.printed).not.toContain('compared')
    const asked = await ran(repository, [...words, '--fail-on-regression'])
    expect(asked.code).toBe(0)
    expect(asked.printed.replace(/\n +/g, ' ')).toContain(
      `Nothing was compared, so fail-on-regression is not enforced: ${because}`,
    )
  })

  it('may stand in the configuration file, and gives way to the command line', async () => {
    const directory = fixtureRepository('example')
    const first = git(directory, 'rev-parse', 'HEAD')
    commit(directory, { '.github/mlops-audit.yml': `baseline: ${first}\nfail-on-regression: true\n` })
    git(directory, 'rm', '-q', 'README.md')
    expect((await ran(directory, [])).code).toBe(1)
    expect((await ran(directory, ['--baseline', 'HEAD'])).complained).not.toContain(first)
    expect((await ran(directory, ['--fail-on-regression=false'])).code).toBe(0)
  })

  it.each([
    ['mian', '--baseline: "mian" names no commit of', 'It is no report file either.'],
    ['atuo', 'It is no report file either.', 'Did you mean "auto"?'],
    ['gone.json', '"gone.json" names no commit', 'It is no report file either.'],
    ['--all', '--baseline needs a value', ''],
    ['Makefile', '--baseline: "Makefile" is no report of mlops-audit: it is not JSON.', ''],
    ['metrics.json', '"metrics.json" is no report of mlops-audit: its "tool" is not mlops-audit.', ''],
    ['src', '"src" names no commit', 'It is no report file either.'],
  ])('refuses %s by name', async (name, ...messages) => {
    const { code, printed, complained } = await ran(repository, ['--baseline', name])
    expect([code, printed]).toEqual([2, ''])
    for (const message of messages) expect(complained).toContain(message)
  })

  it.runIf(existsSync('/dev/zero'))('reads no device', async () => {
    const { code, complained } = await ran(repository, ['--baseline', '/dev/zero'])
    expect(code).toBe(2)
    expect(complained).toContain('It is no report file either.')
  })

  it('takes the commit before a file of its name', async () => {
    writeFileSync(join(repository, 'before'), '{}')
    expect((await reportWith('--baseline', 'before')).baseline.commit).toBe(before)
  })
})

describe('mlops-audit --baseline of a part', () => {
  const project = (name: string) => ({
    [`${name}/README.md`]: `# ${name}\n`,
    [`${name}/requirements.txt`]: 'scikit-learn==1.7.2\n',
    [`${name}/train.py`]: 'from sklearn.svm import SVC\n\nSVC().fit(features, labels)\n',
  })
  let several = ''

  beforeAll(() => {
    several = initRepository()
    commit(several, { ...project('churn'), ...project('fraud') })
    commit(several, { ...project('spam'), 'fraud/requirements.txt': 'scikit-learn\n' })
  })

  it('compares a directory with itself', async () => {
    const changed = async (path: string) => {
      const { printed } = await ran(several, [path, '--baseline', 'HEAD^', '--format', 'json'])
      return JSON.parse(printed).baseline.changes.length
    }
    expect([await changed('churn'), (await changed('fraud')) > 0]).toEqual([0, true])
  })

  it('compares each project with itself, and has nothing for a new one', async () => {
    const words = ['--root', 'all', '--baseline', 'HEAD^', '--format', 'json', '--fail-on-regression']
    const { code, printed, complained } = await ran(several, words)
    const reports = JSON.parse(printed) as { repository: { path: string }; baseline?: { changes: [] } }[]
    expect(reports.map(({ repository: { path }, baseline }) => [path, baseline?.changes.length])).toEqual([
      ['churn', 0],
      ['fraud', expect.any(Number)],
      ['spam', undefined],
    ])
    expect(complained).toContain('spam: Nothing was compared: the baseline has no such project.\n')
    expect(complained).toMatch(/^fraud: The score is/m)
    expect(code).toBe(1)
    const listFile = join(temporaryDirectory(), 'all.json')
    writeFileSync(listFile, (await ran(several, ['--root', 'all', '--format', 'json'])).printed)
    const again = await ran(several, ['--root', 'churn', '--baseline', listFile, '--format', 'json'])
    expect(JSON.parse(again.printed).baseline.changes).toEqual([])
  })

  it('refuses the report of another directory', async () => {
    const { code, complained } = await ran(several, ['churn', '--baseline', reportFile])
    expect(code).toBe(2)
    expect(complained).toContain('is a report of another directory than the one audited.')
  })
})

describe('mlops-audit --baseline in a clone that lacks something', () => {
  it('says that more history may hold the commit', async () => {
    const clone = temporaryDirectory()
    git(clone, 'clone', '-q', '--depth', '1', '--branch', 'main', fileUrl(repository), '.')
    const { code, complained } = await ran(clone, ['--baseline', 'HEAD^'])
    expect(code).toBe(2)
    expect(complained).toContain('The clone is shallow: more history (fetch-depth) may hold it.')
  })

  it('compares with no commit whose files are not there', async () => {
    git(repository, 'config', 'uploadpack.allowFilter', 'true')
    const clone = temporaryDirectory()
    git(clone, 'clone', '-q', '--filter', 'blob:none', '--branch', 'main', fileUrl(repository), '.')
    const { code, complained } = await ran(clone, ['--baseline', 'HEAD^'])
    expect(code).toBe(2)
    expect(complained).toMatch(
      /"HEAD\^" cannot be compared with: the clone is partial and lacks .*check\.yml/,
    )
    expect((await ran(clone, ['--baseline', 'HEAD'])).code).toBe(0)
  })

  it('compares what a sparse checkout leaves out now as before', async () => {
    git(repository, 'config', 'uploadpack.allowFilter', 'true')
    const clone = temporaryDirectory()
    const source = fileUrl(repository)
    git(clone, 'clone', '-q', '--filter', 'blob:none', '--sparse', '--branch', 'main', source, '.')
    expect((await ran(clone, ['--baseline', 'HEAD'])).code).toBe(0)
    const { code, complained } = await ran(clone, ['--baseline', 'HEAD^'])
    expect(code).toBe(2)
    expect(complained).toContain('the clone is partial')
  })

  it('compares no fetched content with pointers of Git LFS, but two commits', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 20\n`
    const directory = fixtureRepository('example')
    commit(directory, { '.gitattributes': '*.csv filter=lfs\n', 'samples.csv': pointer })
    expect((await ran(directory, ['--baseline', 'HEAD'])).code).toBe(0)
    writeFileSync(join(directory, 'samples.csv'), 'a,b\n1,2\n')
    const { code, complained } = await ran(directory, ['--baseline', 'HEAD'])
    expect(code).toBe(2)
    expect(complained).toContain('Git LFS has put content in place of its pointer to "samples.csv"')
    expect((await ran(directory, ['--ref', 'HEAD', '--baseline', 'HEAD'])).code).toBe(0)
  })
})
