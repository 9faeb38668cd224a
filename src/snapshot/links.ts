/** Where a symlink of a repository leads, by the repository's own files alone: the disk around it is never asked. */

import type { FileEntry } from '../model.ts'

/** As many as Linux follows. */
const maximumHops = 40

/**
 * The regular file that a symlink leads to, through links of files and of directories, or null: a target outside the root, an
 * absolute one, a directory, a file that the repository does not hold, a loop. What git does not hold has no content that a
 * commit could promise, and a checkout's `.git` holds credentials.
 */
export function linkTarget(
  path: string,
  find: (path: string) => FileEntry | undefined,
  read: (link: FileEntry) => string | null,
): FileEntry | null {
  const pending = path.split('/').reverse()
  const reached: string[] = []
  let hops = 0
  while (pending.length > 0) {
    const segment = pending.pop() ?? ''
    if (segment === '' || segment === '.') continue
    if (segment === '..') {
      if (reached.pop() === undefined) return null
      continue
    }
    reached.push(segment)
    const entry = find(reached.join('/'))
    if (entry?.kind !== 'symlink') continue
    const target = ++hops > maximumHops ? null : read(entry)
    if (target === null || target === '' || isAbsolute(target)) return null
    reached.pop()
    pending.push(...target.split('/').reverse())
  }
  const entry = find(reached.join('/'))
  return entry?.kind === 'file' ? entry : null
}

function isAbsolute(target: string): boolean {
  return target.startsWith('/') || target.startsWith('\\') || /^[A-Za-z]:/.test(target)
}
