import type { Snapshot } from '../model.ts'

/**
 * The snapshot as if the ignored paths were not there: not listed, not readable by their own name. Closing the view closes the
 * snapshot.
 */
export function withoutPaths(snapshot: Snapshot, ignores: (path: string) => boolean): Snapshot {
  const view = viewOf(
    snapshot,
    snapshot.scope,
    path => !ignores(path),
    () => (snapshot.scope === '' ? view : withoutPaths(snapshot.whole(), ignores)),
  )
  return view
}

/** The paths of a whole snapshot that belong to one directory of it, as a snapshot of that scope. */
export function onlyPaths(whole: Snapshot, scope: string, keeps: (path: string) => boolean): Snapshot {
  return viewOf(whole, scope, keeps, () => whole)
}

function viewOf(
  snapshot: Snapshot,
  scope: string,
  keeps: (path: string) => boolean,
  whole: () => Snapshot,
): Snapshot {
  const files = snapshot.files.filter(file => keeps(file.path))
  const kept = new Set(files.map(file => file.path))
  return {
    repository: snapshot.repository,
    scope,
    whole,
    files,
    entry: path => (kept.has(path) ? snapshot.entry(path) : undefined),
    size: path => (kept.has(path) ? snapshot.size(path) : null),
    text: (path, limit) => (kept.has(path) ? snapshot.text(path, limit) : { ok: false, problem: 'missing' }),
    bytes: (path, limit) => (kept.has(path) ? snapshot.bytes(path, limit) : null),
    chunks: (path, size, limit, take) => kept.has(path) && snapshot.chunks(path, size, limit, take),
    preload: paths => snapshot.preload(paths.filter(path => kept.has(path))),
    close: () => snapshot.close(),
  }
}
