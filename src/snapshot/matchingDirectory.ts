/** The directory that a user's pattern means, such as `downloads/*` for what an archive unpacks to. */

import { statSync } from 'node:fs'
import { sep } from 'node:path'
import { quoted, SnapshotError } from './error.ts'

/**
 * The absolute path itself, unless it is a pattern of @actions/glob (`*`, `?`, `[…]`) and nothing has that very name: then the
 * only directory that matches. Throws SnapshotError when none or several do.
 */
export async function matchingDirectory(path: string): Promise<string> {
  if (!/[*?[]/.test(path) || isDirectory(path)) return path
  const { create } = await import('@actions/glob')
  const pattern = sep === '\\' ? path.replaceAll('\\', '/') : path
  const globber = await create(pattern, { followSymbolicLinks: false, implicitDescendants: false })
  const found: string[] = []
  for await (const match of globber.globGenerator()) if (isDirectory(match)) found.push(match)
  const [only, another] = found.sort()
  if (only === undefined) throw new SnapshotError('path', `No directory matches ${quoted(path)}.`)
  if (another === undefined) return only
  const names = `${quoted(only)} and ${quoted(another)}`
  throw new SnapshotError(
    'path',
    `${quoted(path)} matches ${found.length} directories, such as ${names}: one at a time.`,
  )
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
