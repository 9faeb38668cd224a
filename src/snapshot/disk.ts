/** Content of listed files from a directory. Nothing outside of it is read, whatever links stand in it. */

import { Buffer } from 'node:buffer'
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  readSync,
  type Stats,
} from 'node:fs'
import { join } from 'node:path'
import type { FileEntry } from '../model.ts'
import type { Content, Unread } from './snapshot.ts'

const isWindows = process.platform === 'win32'
const longestLink = 4096
/** A pipe that nobody writes to must not be waited for. Windows has neither flag. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** `root` is absolute and without symlinks. */
export function diskContent(root: string): Content {
  const directories = new Map<string, Unread | null>()
  /** The buffer that all pieces are read into. */
  let piece: Buffer | null = null
  // Joining normalises, which the paths of git need nowhere but on Windows.
  const fullPath = (path: string) => (isWindows ? join(root, path) : `${root}/${path}`)

  /** Why nothing below a directory may be read. A tracked directory may meanwhile be a link to anywhere. */
  const obstacleAt = (path: string): Unread | null => {
    let known = directories.get(path)
    if (known === undefined) {
      known = obstacleAbove(path)
      if (known === null) {
        const stat = status(join(root, path))
        known = stat?.isDirectory() ? null : stat?.isSymbolicLink() ? 'symlink' : 'unreadable'
      }
      directories.set(path, known)
    }
    return known
  }
  const obstacleAbove = (path: string): Unread | null => {
    const end = path.lastIndexOf('/')
    return end < 0 ? null : obstacleAt(path.slice(0, end))
  }
  const obstacle = (path: string): Unread | null => {
    // These characters have no place in a Windows name, and would lead elsewhere there.
    if (isWindows && /[\\:]/.test(path)) return 'unreadable'
    return obstacleAbove(path)
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
  /** Opens a file, tells `use` its size, and closes it. Symlinks are not followed, not even one that is put there meanwhile. */
  const opened = <T>(path: string, limit: number, use: (file: number, size: number) => T): T | Unread => {
    const found = obstacle(path)
    if (found !== null) return found
    const full = fullPath(path)
    let file: number | null = null
    try {
      // Where the system cannot refuse a link by itself, it is asked before.
      if (flags === constants.O_RDONLY && lstatSync(full).isSymbolicLink()) return 'symlink'
      file = openSync(full, flags)
      const stat = fstatSync(file)
      if (!stat.isFile()) return 'unreadable'
      return stat.size > limit ? 'too-large' : use(file, stat.size)
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ELOOP' ? 'symlink' : 'unreadable'
    } finally {
      if (file !== null) closeSync(file)
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
    read: ({ path }, limit) => opened(path, limit, readWhole),
    chunks({ path }, size, limit, take) {
      if (piece === null || piece.length !== size) piece = Buffer.allocUnsafeSlow(size)
      const buffer = piece
      return opened(path, limit, (file, bytes) => eachPiece(file, bytes, buffer, take))
    },
    link,
    preload: async () => {},
    close: () => {},
  }
}

function readWhole(file: number, size: number): Uint8Array {
  const buffer = Buffer.allocUnsafeSlow(size)
  const length = fill(file, buffer)
  return length < size ? buffer.subarray(0, length) : buffer
}

function eachPiece(file: number, bytes: number, buffer: Buffer, take: (piece: Uint8Array) => void): null {
  for (let left = bytes; left > 0; ) {
    const length = fill(file, left < buffer.length ? buffer.subarray(0, left) : buffer)
    if (length === 0) return null
    take(buffer.subarray(0, length))
    left -= length
  }
  return null
}

/** Reads until the buffer is full or the file ends, whatever the system gives at once. */
function fill(file: number, buffer: Buffer): number {
  let filled = 0
  while (filled < buffer.length) {
    const read = readSync(file, buffer, filled, buffer.length - filled, null)
    if (read === 0) break
    filled += read
  }
  return filled
}

function status(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
