/** The NUL-separated lists of files that git prints → entries. */

import type { FileEntry } from '../model.ts'

/** One row of `git ls-tree`. `bytes` is null for what has no size here: a submodule, an object that a partial clone lacks. */
export interface TreeRow {
  readonly entry: FileEntry
  readonly id: string
  readonly bytes: number | null
}

export interface IndexRows {
  readonly entries: readonly FileEntry[]
  /** How many files a sparse checkout keeps off the disk. */
  readonly skipped: number
}

/**
 * Output of `git ls-files -z -s -d -t`: `H 100644 <id> <stage>\t<path>` for every tracked file, `S` instead of `H` for one that a
 * sparse checkout skips, and a further row with `R` for one that is deleted on disk. A conflict has several rows and is one entry.
 */
export function indexRows(output: string): IndexRows {
  const entries: FileEntry[] = []
  const deleted = new Set<string>()
  let skipped = 0
  let previous = ''
  for (let at = 0, end = output.indexOf('\0'); end >= 0; at = end + 1, end = output.indexOf('\0', at)) {
    const path = output.slice(output.indexOf('\t', at) + 1, end)
    if (output.startsWith('R', at)) {
      deleted.add(path)
      continue
    }
    if (path === previous || !isInside(path)) continue
    previous = path
    if (output.startsWith('S', at)) skipped++
    entries.push(entryOf(output, at + 2, path))
  }
  if (deleted.size === 0) return { entries, skipped }
  return { entries: entries.filter(({ path, kind }) => kind === 'submodule' || !deleted.has(path)), skipped }
}

/** Output of `git ls-tree -r -z`, with or without `-l`: `100644 blob <id>[ <spaces><size>]\t<path>`. */
export function treeRows(output: string): TreeRow[] {
  const rows: TreeRow[] = []
  for (let at = 0, end = output.indexOf('\0'); end >= 0; at = end + 1, end = output.indexOf('\0', at)) {
    const tab = output.indexOf('\t', at)
    const path = output.slice(tab + 1, end)
    if (!isInside(path)) continue
    const start = output.indexOf(' ', at + 7) + 1
    const space = output.indexOf(' ', start)
    const sized = space >= 0 && space < tab
    const bytes = sized ? Number.parseInt(output.slice(space, tab), 10) : Number.NaN
    rows.push({
      entry: entryOf(output, at, path),
      id: output.slice(start, sized ? space : tab),
      bytes: Number.isNaN(bytes) ? null : bytes,
    })
  }
  return rows
}

/** Modes are 100644, 100755, 120000 (symlink) and 160000 (submodule). */
function entryOf(output: string, mode: number, path: string): FileEntry {
  const type = output[mode + 1]
  const kind = type === '2' ? 'symlink' : type === '6' ? 'submodule' : 'file'
  return { path, kind, executable: kind === 'file' && output[mode + 3] === '7' }
}

/** Git refuses to make other paths, but an index or a tree made by hand can hold them. */
function isInside(path: string): boolean {
  return path !== '' && !/(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/i.test(path)
}
