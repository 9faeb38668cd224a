import { parseImageReference } from './image.ts'
import type { ActionReference } from './model.ts'

/**
 * Splits the text of a `uses:` as the runner does. Everything after the first `@` is the ref, which may hold slashes
 * (`pypa/gh-action-pypi-publish@release/v1`). A missing ref is null; what the runner could not resolve is malformed.
 */
export function parseActionReference(raw: string): ActionReference {
  const text = raw.trim()
  const malformed = (because: string): ActionReference => ({ kind: 'malformed', raw, because })
  if (text === '') return malformed('it is empty')
  if (text.includes('${{')) return malformed('expressions are not allowed in uses')
  if (text.startsWith('docker://')) {
    const image = parseImageReference(text.slice('docker://'.length))
    return image.name === '' ? malformed('it names no image') : { kind: 'docker', raw, image }
  }
  if (/^(?:\.{1,2}|\$)(?:[\\/]|$)/.test(text)) {
    const path = normalised(text.startsWith('$') ? text.slice(1) : text)
    return path === null ? malformed('it leads out of the repository') : { kind: 'local', raw, path }
  }
  const at = text.indexOf('@')
  const ref = at === -1 ? null : text.slice(at + 1)
  const segments = (at === -1 ? text : text.slice(0, at)).split(/[\\/]/).filter(segment => segment !== '')
  const [owner, repo, ...rest] = segments
  if (owner === undefined || repo === undefined || ref === '' || ref?.includes('@')) {
    return malformed('it has not the form owner/repository@ref')
  }
  return { kind: 'repository', raw, owner, repo, subpath: rest.join('/'), slug: segments.join('/'), ref }
}

/** Without `.`, `..` and doubled slashes; null when it leaves the root. */
function normalised(path: string): string | null {
  const parts: string[] = []
  for (const part of path.split(/[\\/]/)) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}
