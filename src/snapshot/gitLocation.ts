/** Where the repository of a directory lies, found as git finds it, but without git and whoever owns it. */

import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

export interface GitLocation {
  /** The top of the work tree; of a bare repository its own directory. */
  readonly root: string
  /** HEAD and index of this work tree. */
  readonly gitDirectory: string
  /** Refs, objects and configuration: the same, unless `git worktree add` made this work tree. */
  readonly commonDirectory: string
  readonly bare: boolean
  /** The directory relative to the root, with `/`, '' for the root itself. */
  readonly scope: string
}

/** The repository that holds a directory, nearest first, or null outside git. `directory` is absolute and without symlinks. */
export function locateGit(directory: string): GitLocation | null {
  if (isGitDirectory(directory)) return located(directory, directory, true, '')
  const below: string[] = []
  let root = directory
  for (;;) {
    const gitDirectory = gitDirectoryOf(root)
    if (gitDirectory !== null) return located(root, gitDirectory, false, below.reverse().join('/'))
    const parent = dirname(root)
    if (parent === root) return null
    below.push(basename(root))
    root = parent
  }
}

function located(root: string, gitDirectory: string, bare: boolean, scope: string): GitLocation {
  const common = firstLine(join(gitDirectory, 'commondir'))
  const commonDirectory = common === null ? gitDirectory : resolve(gitDirectory, common)
  return { root, gitDirectory, commonDirectory, bare, scope }
}

function gitDirectoryOf(root: string): string | null {
  const marker = join(root, '.git')
  if (isGitDirectory(marker)) return marker
  const named = /^gitdir: (.+)$/.exec(firstLine(marker) ?? '')?.[1]
  if (named === undefined) return null
  const elsewhere = resolve(root, named)
  return isGitDirectory(elsewhere) ? elsewhere : null
}

function isGitDirectory(path: string): boolean {
  if (!existsSync(join(path, 'HEAD'))) return false
  return (
    existsSync(join(path, 'commondir')) ||
    (existsSync(join(path, 'objects')) && existsSync(join(path, 'refs')))
  )
}

/** First line of a small file, null where there is none. */
function firstLine(path: string): string | null {
  try {
    const { size } = statSync(path)
    if (size > 64 * 1024) return null
    return readFileSync(path, 'utf8').split(/\r?\n/, 1)[0] ?? null
  } catch {
    return null
  }
}
