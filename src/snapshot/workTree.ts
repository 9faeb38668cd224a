/** The tracked files of a work tree, as they are on disk now. */

import type { FileEntry } from '../model.ts'
import type { Git } from './git.ts'
import { indexRows } from './gitPaths.ts'

export interface WorkTreeFiles {
  readonly entries: readonly FileEntry[]
  readonly skipped: number
}

/** Tracked files without those that are deleted on disk; null when git cannot read the index. */
export async function trackedFiles(git: Git): Promise<WorkTreeFiles | null> {
  const [index, gone] = await Promise.all([
    git.run(['ls-files', '-z', '-s', '-t']),
    git.run(['ls-files', '-z', '-d']),
  ])
  if (!index.ok) return null
  const deleted = new Set(gone.stdout.toString().split('\0'))
  return indexRows(index.stdout.toString(), path => deleted.has(path))
}
