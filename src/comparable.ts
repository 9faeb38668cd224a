/** Whether a snapshot of a commit can be held against that of a work tree: the same file must give the same content in both. */

import { usesLfs } from './facts/lfs.ts'
import type { FileEntry, Snapshot } from './model.ts'
import { quoted } from './snapshot/error.ts'

/**
 * Why not, as a clause without a full stop; null when they can be compared. A partial or sparse clone lacks what only the
 * earlier commit has, and where Git LFS has fetched content, a work tree holds no pointers.
 */
export function whyIncomparable(now: Snapshot, before: Snapshot): string | null {
  const [current, earlier] = [now.whole(), before.whole()]
  const files = earlier.files.filter(({ kind }) => kind === 'file')
  const absent = files.find(file => isAbsent(file, current, earlier))
  if (absent !== undefined)
    return `the clone is partial and lacks the earlier content of ${quoted(absent.path)}; leave out \`filter\` and \`sparse-checkout\``
  const fetched = usesLfs(earlier) ? files.find(file => isFetched(file, current, earlier)) : undefined
  if (fetched !== undefined)
    return `Git LFS has put content in place of its pointer to ${quoted(fetched.path)}; check out without it (\`lfs: false\`), or compare two commits`
  return null
}

/** Not here, and not for the reason that a sparse checkout leaves it out now as well. */
function isAbsent({ path }: FileEntry, current: Snapshot, earlier: Snapshot): boolean {
  if (earlier.size(path) !== null) return false
  return current.entry(path) === undefined || current.size(path) !== null
}

function isFetched({ path }: FileEntry, current: Snapshot, earlier: Snapshot): boolean {
  if ((earlier.size(path) ?? 0) > longestPointer || current.entry(path)?.kind !== 'file') return false
  return isPointer(earlier, path) && !isPointer(current, path)
}

/** In bytes: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const longestPointer = 1024

function isPointer(snapshot: Snapshot, path: string): boolean {
  const content = snapshot.text(path, longestPointer)
  return !content.ok && content.problem === 'lfs-pointer'
}
