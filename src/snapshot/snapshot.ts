/** A list of files and a way to their bytes → a Snapshot. What every kind of snapshot promises is decided here, once. */

import type { FileEntry, RepositoryIdentity, Snapshot, TextContent } from '../model.ts'
import { linkTarget } from './links.ts'
import { decodeText } from './text.ts'

/** Why a listed file gives no bytes. */
export type Unread = 'too-large' | 'symlink' | 'unreadable'

/** Where bytes come from. It is asked for listed entries only, and never throws. */
export interface Content {
  /** Bytes of a file, or of the text of a link, null when unknown. */
  size(entry: FileEntry): number | null
  /** The bytes of an entry of kind file, at most `limit`. */
  read(entry: FileEntry, limit: number): Uint8Array | Unread
  /** The bytes of an entry of kind file in pieces, of at most `limit`; null where only reading it whole is possible. */
  readonly chunks:
    | ((entry: FileEntry, size: number, limit: number, take: (piece: Uint8Array) => void) => Unread | null)
    | null
  /** Where an entry of kind symlink points, with `/`, null when unknown. */
  link(entry: FileEntry): string | null
  preload(entries: readonly FileEntry[]): Promise<void>
  close(): void
}

export interface SnapshotParts {
  readonly repository: RepositoryIdentity
  readonly scope: string
  /** Every file of the repository, whatever the scope: a link in it may lead out of it. */
  readonly entries: readonly FileEntry[]
  readonly content: Content
}

type ReadProblem = Unread | 'missing' | 'submodule'

const defaultLimit = 1024 * 1024
/** Bytes of the largest file that is read whole so as to be given in pieces. */
const largestWhole = 64 * 1024 * 1024
/** Bytes of files whose text is kept: sources are looked at by several searches, and each reading costs five system calls. */
const keptBytes = 32 * 1024 * 1024
/** Bytes of the largest file among them. */
const largestKept = 128 * 1024

export function snapshotFrom(parts: SnapshotParts): Snapshot {
  const { repository, scope, content } = parts
  const entries = inOrder(parts.entries)
  let whole: Snapshot | null = null
  const isVisible = visibility(scope)
  let byPath: Map<string, FileEntry> | undefined
  const find = (path: string): FileEntry | undefined => {
    byPath ??= new Map(entries.map(entry => [entry.path, entry]))
    return byPath.get(path)
  }
  const visible = (path: string) => (isVisible(path) ? find(path) : undefined)
  const target = (link: FileEntry) => linkTarget(link.path, find, entry => content.link(entry))

  const fileAt = (path: string): FileEntry | ReadProblem => {
    const entry = visible(path)
    if (entry === undefined) return 'missing'
    if (entry.kind === 'submodule') return 'submodule'
    return (entry.kind === 'symlink' ? target(entry) : entry) ?? 'symlink'
  }
  const read = (path: string, limit: number): Uint8Array | ReadProblem => {
    const file = fileAt(path)
    return typeof file === 'string' ? file : content.read(file, limit)
  }

  const texts = new Map<string, { readonly bytes: number; readonly content: TextContent }>()
  let room = keptBytes

  const snapshot: Snapshot = {
    repository,
    scope,
    whole() {
      if (scope === '') return snapshot
      whole ??= snapshotFrom({ ...parts, scope: '', entries })
      return whole
    },
    files: scope === '' ? entries : entries.filter(entry => isVisible(entry.path)),
    entry: visible,
    size(path) {
      const entry = visible(path)
      return entry === undefined || entry.kind === 'submodule' ? null : content.size(entry)
    },
    text(path, limit = defaultLimit) {
      const kept = texts.get(path)
      if (kept !== undefined && kept.bytes <= limit) return kept.content
      const bytes = read(path, limit)
      if (typeof bytes === 'string') return { ok: false, problem: bytes }
      const decoded = decodeText(bytes)
      if (bytes.length <= Math.min(largestKept, room)) {
        texts.set(path, { bytes: bytes.length, content: decoded })
        room -= bytes.length
      }
      return decoded
    },
    bytes(path, limit) {
      const bytes = read(path, limit)
      return typeof bytes === 'string' ? null : bytes
    },
    chunks(path, size, limit, take) {
      const file = fileAt(path)
      if (typeof file === 'string') return false
      if (content.chunks !== null) return content.chunks(file, size, limit, take) === null
      const whole = content.read(file, Math.min(limit, largestWhole))
      if (typeof whole === 'string') return false
      for (let at = 0; at < whole.length; at += size) take(whole.subarray(at, at + size))
      return true
    },
    async preload(paths) {
      const wanted = paths.map(visible).filter(entry => entry !== undefined)
      await content.preload(wanted)
      const targets = wanted.filter(entry => entry.kind === 'symlink').map(target)
      if (targets.length > 0) await content.preload(targets.filter(entry => entry !== null))
    },
    close() {
      texts.clear()
      content.close()
    },
  }
  return snapshot
}

/** Sorted, each path once. Git already lists by bytes, which is the same order but for characters beyond U+FFFF. */
function inOrder(entries: readonly FileEntry[]): readonly FileEntry[] {
  let previous = ''
  for (const { path } of entries) {
    if (path <= previous) return sorted(entries)
    previous = path
  }
  return entries
}

function sorted(entries: readonly FileEntry[]): readonly FileEntry[] {
  const copy = entries.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return copy.filter((entry, index) => index === 0 || entry.path !== copy[index - 1]?.path)
}

function visibility(scope: string): (path: string) => boolean {
  if (scope === '') return () => true
  const inside = `${scope}/`
  return path => path.startsWith(inside) || path.startsWith('.github/')
}
