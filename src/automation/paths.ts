/** Paths of the repository: with `/`, relative to its root, `` for the root itself. */

export { baseName, folderOf } from '../paths.ts'

/** What a runner calls the checkout. */
const WORKSPACE =
  /^(?:\$\{\{\s*github\.workspace\s*\}\}|\$\{?GITHUB_WORKSPACE\}?|\$env:GITHUB_WORKSPACE|\$\{?CODEBUILD_SRC_DIR\}?|\/github\/workspace|\/home\/runner\/work\/[^/]+\/[^/]+)(?=\/|$)/

/** What a shell calls the directory that it is in. */
const HERE = /^(?:\$\{?PWD\}?|\$\(pwd\)|`pwd`)(?=\/|$)/

/**
 * The path that `path`, written in `directory`, names; null when it cannot be known (expansions, an absolute path, a way out of
 * the repository).
 */
export function resolvePath(directory: string | null, path: string): string | null {
  const written = path.replaceAll('\\', '/')
  const rooted = WORKSPACE.test(written)
  const text = rooted ? written.replace(WORKSPACE, '.') : written.replace(HERE, '.')
  if (text.startsWith('/') || text.startsWith('~') || /[$`*?{}]/.test(text) || /^[A-Za-z]:/.test(text))
    return null
  if (directory === null && !rooted) return null
  return normalisePath(rooted || directory === '' ? text : `${directory}/${text}`)
}

/** Removes `.`, `..` and doubled slashes; null when the path leaves the root. */
export function normalisePath(path: string): string | null {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}

/** `folder/name`, or `name` at the root. */
export function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}
