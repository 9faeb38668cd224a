/** Content of listed files from a directory. Nothing outside of it is read, whatever links stand in it. */

import { Buffer } from 'node:buffer'
import { lstatSync, readFileSync, readlinkSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import type { FileEntry } from '../model.ts'
import type { Content, Unread } from './snapshot.ts'

const isWindows = process.platform === 'win32'
const longestLink = 4096

/** `root` is absolute and without symlinks. */
export function diskContent(root: string): Content {
  const directories = new Map<string, Unread | null>()

  /** Why nothing below a directory may be read. A tracked directory may meanwhile be a link to anywhere. */
  const obstacleAt = (path: string): Unread | null => {
    let known = directories.get(path)
    if (known === undefined) {
      const stat = status(join(root, path))
      known = stat?.isDirectory() ? null : stat?.isSymbolicLink() ? 'symlink' : 'unreadable'
      directories.set(path, known)
    }
    return known
  }
  const obstacle = (path: string): Unread | null => {
    // These characters have no place in a Windows name, and would lead elsewhere there.
    if (isWindows && /[\\:]/.test(path)) return 'unreadable'
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      const found = obstacleAt(path.slice(0, end))
      if (found !== null) return found
    }
    return null
  }
  const link = ({ path }: FileEntry): string | null => {
    if (obstacle(path) !== null) return null
    const full = join(root, path)
    try {
      const stat = lstatSync(full)
      if (stat.isSymbolicLink()) {
        const target = readlinkSync(full)
        return isWindows ? target.replaceAll('\\', '/') : target
      }
      // Where the system has no symlinks, git writes the target into a file.
      return stat.isFile() && stat.size <= longestLink ? readFileSync(full, 'utf8') : null
    } catch {
      return null
    }
  }
  return {
    size(entry) {
      if (entry.kind === 'symlink') {
        const target = link(entry)
        return target === null ? null : Buffer.byteLength(target)
      }
      const stat = obstacle(entry.path) === null ? status(join(root, entry.path)) : undefined
      return stat?.isFile() ? stat.size : null
    },
    read({ path }, limit) {
      const found = obstacle(path)
      if (found !== null) return found
      const full = join(root, path)
      const stat = status(full)
      if (stat?.isSymbolicLink()) return 'symlink'
      if (!stat?.isFile()) return 'unreadable'
      if (stat.size > limit) return 'too-large'
      try {
        return readFileSync(full)
      } catch {
        return 'unreadable'
      }
    },
    link,
    preload: async () => {},
    close: () => {},
  }
}

function status(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
