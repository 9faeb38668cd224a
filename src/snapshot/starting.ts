/** The files of a sorted listing whose paths begin alike: they stand together, and are found by bisection. */

import type { FileEntry, Snapshot } from '../model.ts'

type Listed = Pick<Snapshot, 'files'>

/** Files whose path begins with `start` (a folder is `src/`; '' gives all), in the order of the listing. */
export function filesStarting({ files }: Listed, start: string): readonly FileEntry[] {
  if (start === '') return files
  const first = firstIndex(files, path => path >= start)
  const end = firstIndex(files, path => path > start && !path.startsWith(start))
  return files.slice(first, end)
}

/** Whether some path begins with `start`. */
export function isStarting({ files }: Listed, start: string): boolean {
  return files[firstIndex(files, path => path >= start)]?.path.startsWith(start) === true
}

/** Index of the first file for which it holds; it holds for all that follow one. */
function firstIndex(files: readonly FileEntry[], holds: (path: string) => boolean): number {
  let low = 0
  let high = files.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds((files[middle] as FileEntry).path)) high = middle
    else low = middle + 1
  }
  return low
}
