/** The roots that a person names. */

import { ConfigurationError, printable, unknownName } from '../settings/error.ts'
import type { Root } from './model.ts'

/** Names that an error lists. */
const mostListed = 12

/**
 * Roots by their names, from the repository's root or from `directory`; `.` is the directory itself. Each once, in order.
 * @throws ConfigurationError for a name that is none.
 */
export function namedRoots(
  roots: readonly Root[],
  names: readonly string[] | 'all',
  directory: string,
): readonly Root[] {
  if (roots.length === 0) {
    throw new ConfigurationError(
      '--root: no root was found. A root is a directory with a manifest or pipeline and ML code of its own; any other directory is audited as PATH.',
    )
  }
  if (names === 'all') return roots
  const valid = roots.map(({ path }) => nameOf(path))
  const chosen = names.map(name => {
    const path = name.replaceAll('\\', '/').replace(/^(?:\.\/)+|\/+$/g, '')
    const candidates = path === '.' || path === '' ? [directory] : [path, `${directory}/${path}`]
    const root = roots.find(one => candidates.includes(one.path))
    if (root !== undefined) return root
    const listed = valid.slice(0, mostListed).map(printable).join(', ')
    const rest = valid.length > mostListed ? ` and ${valid.length - mostListed} more` : ''
    throw new ConfigurationError(`--root: ${unknownName('root', name, valid, `Valid: ${listed}${rest}.`)}`)
  })
  return [...new Set(chosen)]
}

/** How a root is called: its path, `.` for the repository itself. */
export function nameOf(path: string): string {
  return path === '' ? '.' : path
}
