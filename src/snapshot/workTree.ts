/** The tracked files of a work tree, as they are on disk now. */

import type { Git } from './git.ts'
import { type IndexRows, indexRows } from './gitPaths.ts'

/** Tracked files without those that are deleted on disk; null when git cannot read the index. */
export async function trackedFiles(git: Git): Promise<IndexRows | null> {
  const { ok, stdout } = await git.run(['ls-files', '-z', '-s', '-d', '-t'])
  return ok ? indexRows(stdout.toString()) : null
}
