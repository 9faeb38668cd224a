/** A snapshot written down in a test: the same semantics as on disk and in git, without either. */

import { Buffer } from 'node:buffer'
import type { FileEntry, RepositoryIdentity, Snapshot } from '../model.ts'
import { type Content, snapshotFrom } from './snapshot.ts'

/** A file's content, or what else may stand at a path. */
export type MemoryFile =
  | string
  | Uint8Array
  | { readonly executable: string | Uint8Array }
  | { readonly symlink: string }
  | { readonly submodule: true }

export interface MemoryOptions extends Partial<RepositoryIdentity> {
  readonly scope?: string
}

/** Paths from the root with `/`; text is stored as UTF-8. */
export function snapshotOf(
  files: Readonly<Record<string, MemoryFile>>,
  options: MemoryOptions = {},
): Snapshot {
  const { name = null, commit = null, defaultBranch = null, scope = '' } = options
  const stored = new Map(Object.entries(files))
  return snapshotFrom({
    repository: { name, commit, defaultBranch },
    scope,
    entries: Array.from(stored, ([path, file]) => entryOf(path, file)),
    content: memoryContent(stored),
  })
}

function entryOf(path: string, file: MemoryFile): FileEntry {
  if (typeof file === 'string' || file instanceof Uint8Array) return { path, kind: 'file', executable: false }
  if ('symlink' in file) return { path, kind: 'symlink', executable: false }
  if ('submodule' in file) return { path, kind: 'submodule', executable: false }
  return { path, kind: 'file', executable: true }
}

function memoryContent(files: ReadonlyMap<string, MemoryFile>): Content {
  const bytes = ({ path }: FileEntry): Uint8Array => {
    const file = files.get(path) ?? ''
    if (typeof file === 'string') return Buffer.from(file)
    if (file instanceof Uint8Array) return file
    if ('executable' in file) return Buffer.from(file.executable)
    return Buffer.from('symlink' in file ? file.symlink : '')
  }
  return {
    size: entry => bytes(entry).length,
    read(entry, limit) {
      const content = bytes(entry)
      return content.length > limit ? 'too-large' : content
    },
    chunks: null,
    link(entry) {
      const file = files.get(entry.path)
      return typeof file === 'object' && 'symlink' in file ? file.symlink : null
    },
    preload: async () => {},
    close: () => {},
  }
}
