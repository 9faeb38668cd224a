/**
 * The files of a listing by how their names end. Most questions about a repository are about a few kinds of files, and most files
 * of a large one are of other kinds: each question then looks at those that can answer it, not at all.
 */

import type { FileEntry, Snapshot } from '../model.ts'

type Listed = Pick<Snapshot, 'files'>

const tables = new WeakMap<Listed['files'], Map<string, readonly FileEntry[]>>()

/**
 * Files whose name ends in one of these, in the order of the listing. An ending is what follows the last dot of the name, in lower
 * case (`yml`, `gitignore`), however the file writes it; '' is that of a name without a dot.
 */
export function filesEnding({ files }: Listed, ...endings: readonly string[]): readonly FileEntry[] {
  let table = tables.get(files)
  if (table === undefined) {
    table = byEnding(files)
    tables.set(files, table)
  }
  // No ending has a slash in it, so that lists of several can be kept beside those of one.
  const key = endings.join('/')
  let found = table.get(key)
  if (found === undefined) {
    found = merged(endings.map(ending => table.get(ending) ?? []))
    table.set(key, found)
  }
  return found
}

/** The base name's part behind its last dot, in lower case. */
export function endingOf(path: string): string {
  const dot = path.lastIndexOf('.')
  return dot > path.lastIndexOf('/') ? path.slice(dot + 1).toLowerCase() : ''
}

function byEnding(files: readonly FileEntry[]): Map<string, readonly FileEntry[]> {
  const table = new Map<string, FileEntry[]>()
  for (const file of files) {
    const ending = endingOf(file.path)
    const same = table.get(ending)
    if (same === undefined) table.set(ending, [file])
    else same.push(file)
  }
  return table
}

function merged(lists: readonly (readonly FileEntry[])[]): readonly FileEntry[] {
  return lists.flat().sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}
