import type { FileEntry, Snapshot } from '../model.ts'

/** True when the path is a file (or a link to one) of the snapshot. */
export function isFile(snapshot: Snapshot, path: string | null): path is string {
  if (path === null) return false
  const entry = snapshot.entry(path)
  return entry !== undefined && entry.kind !== 'submodule'
}

/** The first of the paths that is a file, or null. */
export function firstFile(snapshot: Snapshot, paths: readonly (string | null)[]): string | null {
  return paths.find(path => isFile(snapshot, path)) ?? null
}

/** Files below a folder (`` for all), in order; found by bisection, because a snapshot can be large. */
export function filesBelow(snapshot: Snapshot, folder: string): readonly FileEntry[] {
  if (folder === '') return snapshot.files
  const start = lowerBound(snapshot.files, `${folder}/`)
  // `0` is the character after `/`.
  return snapshot.files.slice(start, lowerBound(snapshot.files, `${folder}0`))
}

export function isFolder(snapshot: Snapshot, folder: string): boolean {
  if (folder === '') return true
  const at = lowerBound(snapshot.files, `${folder}/`)
  return snapshot.files[at]?.path.startsWith(`${folder}/`) === true
}

function lowerBound(files: readonly FileEntry[], path: string): number {
  let low = 0
  let high = files.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((files[middle] as FileEntry).path < path) low = middle + 1
    else high = middle
  }
  return low
}
