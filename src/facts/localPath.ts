/**
 * A path as the audited directory sees it. `scope` is that of the snapshot: what lies in it is told from there; what lies around it
 * and serves it, as if it lay in the directory itself; `.github` belongs to the root of every repository.
 */
export function localPath(path: string, scope: string): string {
  if (scope === '') return path
  if (path.startsWith(`${scope}/`)) return path.slice(scope.length + 1)
  for (let at = scope; at.includes('/'); ) {
    at = at.slice(0, at.lastIndexOf('/'))
    if (path.startsWith(`${at}/`)) return path.slice(at.length + 1)
  }
  return path
}
