/** Real repositories for tests, in temporary directories, independent of the machine's git configuration. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import type { MemoryFile } from '../src/snapshot/memory.ts'

const made: string[] = []

/** An empty directory that is removed after the tests of the file. */
export function temporaryDirectory(): string {
  const directory = realpathSync.native(mkdtempSync(join(tmpdir(), 'snapshot-')))
  made.push(directory)
  return directory
}

afterAll(() => {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true })
})

/** Runs git in a directory and gives its trimmed output. */
export function git(directory: string, ...args: string[]): string {
  return gitWith(directory, '', ...args)
}

export function gitWith(directory: string, input: string | Uint8Array, ...args: string[]): string {
  const who = {
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@b',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@b',
  }
  const env = { ...process.env, ...who, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' }
  const settings = ['core.autocrlf=false', 'protocol.file.allow=always', 'init.defaultBranch=main']
  const options = settings.flatMap(setting => ['-c', setting])
  return execFileSync('git', [...options, ...args], {
    cwd: directory,
    env,
    input,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
    .toString()
    .trim()
}

/** A work tree without commits. */
export function initRepository(): string {
  const directory = temporaryDirectory()
  git(directory, 'init', '-q')
  return directory
}

/** Stages files and writes them to disk, the way `git checkout` would on this system. */
export function stage(directory: string, files: Readonly<Record<string, MemoryFile>>): void {
  const links: string[] = []
  for (const [path, file] of Object.entries(files)) {
    if (typeof file === 'object' && 'submodule' in file) {
      git(directory, 'update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},${path}`)
    } else if (typeof file === 'object' && 'symlink' in file) {
      const id = gitWith(directory, file.symlink, 'hash-object', '-w', '--stdin')
      git(directory, 'update-index', '--add', '--cacheinfo', `120000,${id},${path}`)
      links.push(path)
    } else {
      const executable = typeof file === 'object' && 'executable' in file
      writeFile(directory, path, executable ? file.executable : file, executable ? 0o755 : 0o644)
      git(directory, 'add', '--', path)
      git(directory, 'update-index', `--chmod=${executable ? '+' : '-'}x`, '--', path)
    }
  }
  if (links.length > 0) git(directory, 'checkout-index', '-f', '--', ...links)
}

/** Stages the files and commits the index; gives the commit's id. */
export function commit(directory: string, files: Readonly<Record<string, MemoryFile>>): string {
  stage(directory, files)
  git(directory, 'commit', '-q', '--allow-empty', '-m', 'change')
  return git(directory, 'rev-parse', 'HEAD')
}

export function writeFile(directory: string, path: string, content: string | Uint8Array, mode = 0o644): void {
  const full = join(directory, path)
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(full, content, { mode })
}

/** The address of a local repository for a clone that keeps depth and filters. */
export function fileUrl(directory: string): string {
  return `file://${directory.replaceAll('\\', '/').replace(/^(?=[A-Za-z]:)/, '/')}`
}
