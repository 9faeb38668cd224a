/** The directory that a script has moved to, relative to where it started: `` there, null when it cannot be known. */

const MAX_LENGTH = 1000
const ABSOLUTE =
  /^(?:\/|~|[A-Za-z]:[/\\]|\$\{\{\s*github\.(?:workspace|action_path)\s*\}\}|\$\{?(?:GITHUB_(?:WORKSPACE|ACTION_PATH)|CODEBUILD_SRC_DIR)\}?)/
const HERE = /^(?:\$\{?PWD\}?|\$\(pwd\)|`pwd`)(?=\/|$)/

/** `target` as `cd` takes it. A path from the workspace keeps its variable, which the caller may know. */
export function moveDirectory(from: string | null, target: string): string | null {
  const to = target.replace(HERE, '.')
  if (ABSOLUTE.test(to)) return isKnown(to.replace(ABSOLUTE, '')) ? to : null
  if (from === null || !isKnown(to)) return null
  return join(from, to)
}

function isKnown(path: string): boolean {
  return !/[$`*?[\]{}]/.test(path) && !path.includes('\n')
}

function join(from: string, to: string): string | null {
  const parts = from === '' ? [] : from.split('/')
  for (const part of to.replaceAll('\\', '/').split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..' && parts.at(-1) !== '') parts.pop()
    else parts.push(part)
  }
  const path = parts.join('/')
  return path.length > MAX_LENGTH ? null : path
}
