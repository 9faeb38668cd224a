import type { FileEntry, Snapshot } from '../model.ts'
import { filesStarting, isStarting } from '../snapshot/starting.ts'

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

/** Files below a folder (`` for all), in order. */
export function filesBelow(snapshot: Snapshot, folder: string): readonly FileEntry[] {
  return filesStarting(snapshot, folder === '' ? '' : `${folder}/`)
}

export function isFolder(snapshot: Snapshot, folder: string): boolean {
  return folder === '' || isStarting(snapshot, `${folder}/`)
}
