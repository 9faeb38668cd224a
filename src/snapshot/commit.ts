/** The files of one commit, in work trees and bare repositories, without a checkout. */

import { Buffer } from 'node:buffer'
import type { FileEntry } from '../model.ts'
import { Blobs, largestBlob } from './blobs.ts'
import { quoted, SnapshotError } from './error.ts'
import type { Git } from './git.ts'
import { type TreeRow, treeRows } from './gitPaths.ts'
import type { Content } from './snapshot.ts'

/** Bytes that are kept at most; beyond, each reading starts git anew. */
const heldLimit = 512 * 1024 * 1024
/** Files that one unforeseen reading takes along, and their size in bytes. */
const neighbourhood = 200
const largestNeighbour = 128 * 1024
const longestLink = 4096

export interface CommitFiles {
  readonly id: string
  readonly entries: readonly FileEntry[]
  readonly content: Content
}

/** Null when `ref` names no commit. Throws SnapshotError when git cannot list the commit. */
export async function filesOfCommit(git: Git, ref: string): Promise<CommitFiles | null> {
  const blobs = new Blobs(git)
  const id = await commitId(blobs, ref)
  if (id === null) {
    blobs.close()
    return null
  }
  const rows = await rowsOfTree(git, id)
  if (rows === null) {
    blobs.close()
    throw new SnapshotError(
      'git',
      `git cannot list the files of commit ${id} in ${quoted(git.location.root)}.`,
    )
  }
  return { id, entries: rows.map(row => row.entry), content: blobContent(rows, blobs) }
}

/** A branch that only the remote has here is meant by its plain name too: CI clones have no others. */
async function commitId(blobs: Blobs, ref: string): Promise<string | null> {
  if (ref === '' || /^-|[\0\r\n]/.test(ref)) return null
  const found =
    (await blobs.resolve(`${ref}^{commit}`)) ?? (await blobs.resolve(`refs/remotes/origin/${ref}^{commit}`))
  return found?.id ?? null
}

async function rowsOfTree(git: Git, id: string): Promise<TreeRow[] | null> {
  const sized = await git.run(['ls-tree', '-r', '-l', '-z', '--full-tree', id])
  if (sized.ok) return treeRows(sized.stdout.toString())
  // Git gives up at the first size that a partial clone cannot tell, so the sizes of what is here are listed apart.
  const [plain, present] = await Promise.all([
    git.run(['ls-tree', '-r', '-z', '--full-tree', id]),
    git.run(['cat-file', '--batch-all-objects', '--unordered', '--batch-check=%(objectname) %(objectsize)']),
  ])
  if (!plain.ok) return null
  const sizes = sizesOf(present.stdout.toString())
  return treeRows(plain.stdout.toString()).map(row => ({ ...row, bytes: sizes.get(row.id) ?? null }))
}

function sizesOf(output: string): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>()
  for (const line of output.split('\n')) {
    const space = line.indexOf(' ')
    if (space > 0) sizes.set(line.slice(0, space), Number(line.slice(space + 1)))
  }
  return sizes
}

function blobContent(rows: readonly TreeRow[], blobs: Blobs): Content {
  const byPath = new Map(rows.map(row => [row.entry.path, row]))
  const neighbours = byExtension(rows)
  let held = 0

  /** Whether a blob is still to be read and may be kept. */
  const claim = (row: TreeRow): boolean => {
    if (row.bytes === null || row.bytes > largestBlob || blobs.has(row.id)) return false
    held += row.bytes
    return held <= heldLimit
  }
  /** One miss seldom comes alone, and starting git costs more than reading its likes with it. */
  const loadWithNeighbours = (row: TreeRow): void => {
    if (!claim(row)) return
    const together = [row]
    const others = neighbours(row)
    while (together.length < neighbourhood) {
      const next = others.pop()
      if (next === undefined) break
      if ((next.bytes ?? 0) <= largestNeighbour && next !== row && claim(next)) together.push(next)
    }
    let bytes = 0
    for (const one of together) bytes += one.bytes ?? 0
    blobs.loadNow(Array.from(new Set(together.map(one => one.id))), bytes)
  }
  const read = (entry: FileEntry, limit: number) => {
    const row = byPath.get(entry.path)
    if (row === undefined || row.bytes === null) return 'unreadable'
    if (row.bytes > limit) return 'too-large'
    loadWithNeighbours(row)
    return blobs.read(row.id, limit) ?? 'unreadable'
  }
  return {
    size: entry => byPath.get(entry.path)?.bytes ?? null,
    read,
    chunks: null,
    link(entry) {
      const target = read(entry, longestLink)
      return typeof target === 'string' ? null : Buffer.from(target).toString()
    },
    async preload(entries) {
      const wanted = entries.map(entry => byPath.get(entry.path)).filter(row => row !== undefined)
      await blobs.load(wanted.filter(claim).map(row => row.id))
    },
    close: () => blobs.close(),
  }
}

/** Gives the rows with the extension (or else the name) of a row, the first path last. Made when it is first needed. */
function byExtension(rows: readonly TreeRow[]): (row: TreeRow) => TreeRow[] {
  const groups = new Map<string, TreeRow[]>()
  const group = ({ entry: { path } }: TreeRow): TreeRow[] => {
    const extension = path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('/'), 0))
    const found = groups.get(extension) ?? []
    if (found.length === 0) groups.set(extension, found)
    return found
  }
  return row => {
    if (groups.size === 0) for (const other of rows.toReversed()) group(other).push(other)
    return group(row)
  }
}
