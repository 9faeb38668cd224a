/** Whether a repository keeps files with Git LFS. */

import type { Snapshot } from '../model.ts'
import { filesEnding } from '../snapshot/endings.ts'

const known = new WeakMap<Snapshot, boolean>()

/** Git replaces a file by a pointer only where an attribute says so; without one, LFS is switched on for nothing. */
export function usesLfs(snapshot: Snapshot): boolean {
  const before = known.get(snapshot)
  if (before !== undefined) return before
  const uses = filesEnding(snapshot, 'gitattributes').some(({ path }) => {
    if (path !== '.gitattributes' && !path.endsWith('/.gitattributes')) return false
    const content = snapshot.text(path)
    return content.ok && content.text.includes('filter=lfs')
  })
  known.set(snapshot, uses)
  return uses
}
