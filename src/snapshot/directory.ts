/** The files of a directory outside git, or where git is not installed. */

import { lstatSync } from 'node:fs'
import { relative, sep } from 'node:path'
import type { FileEntry } from '../model.ts'
import { quoted, SnapshotError } from './error.ts'

export interface DirectoryFiles {
  readonly entries: readonly FileEntry[]
  /** More files than `limit` were found; those beyond are left out. */
  readonly truncated: boolean
}

/** Never part of a repository, though nothing but git would say so. */
const excluded = new Set(['.git', 'node_modules', '.venv', '__pycache__'])

/** Files and symlinks below `root` (absolute), links not followed. Throws SnapshotError when a directory cannot be read. */
export async function filesBelow(root: string, limit = 200_000): Promise<DirectoryFiles> {
  if (/[\r\n]/.test(root))
    throw new SnapshotError('path', `${quoted(root)} cannot be listed: its name has a line break.`)
  const { create } = await import('@actions/glob')
  return withoutDebugLines(async () => {
    const options = { followSymbolicLinks: false, matchDirectories: false }
    const globber = await create(`${escaped(root)}${sep}**`, options)
    try {
      return await collected(root, globber.globGenerator(), limit)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new SnapshotError('path', `${quoted(root)} cannot be listed: ${quoted(reason)}.`)
    }
  })
}

async function collected(root: string, found: AsyncIterable<string>, limit: number): Promise<DirectoryFiles> {
  const entries: FileEntry[] = []
  for await (const full of found) {
    const path = relative(root, full).split(sep).join('/')
    if (path.split('/').some(segment => excluded.has(segment))) continue
    if (entries.length === limit) return { entries, truncated: true }
    const entry = entryOf(full, path)
    if (entry !== null) entries.push(entry)
  }
  return { entries, truncated: false }
}

function entryOf(found: string, path: string): FileEntry | null {
  const stat = lstatSync(found, { throwIfNoEntry: false })
  if (stat?.isSymbolicLink()) return { path, kind: 'symlink', executable: false }
  if (!stat?.isFile()) return null
  return { path, kind: 'file', executable: process.platform !== 'win32' && (stat.mode & 0o100) !== 0 }
}

/** As @actions/glob escapes the directories that it adds itself. */
function escaped(directory: string): string {
  const slashes = process.platform === 'win32' ? directory : directory.replaceAll('\\', '\\\\')
  return slashes.replace(/\[/g, '[[]').replace(/\?/g, '[?]').replace(/\*/g, '[*]')
}

/** @actions/glob announces what it searches as a workflow command on standard output, where a report may be going. */
async function withoutDebugLines<Result>(work: () => Promise<Result>): Promise<Result> {
  const { stdout } = process
  const write = stdout.write
  stdout.write = ((chunk: string | Uint8Array, ...rest: []) =>
    typeof chunk === 'string' && chunk.startsWith('::debug::')
      ? true
      : write.call(stdout, chunk, ...rest)) as typeof write
  try {
    return await work()
  } finally {
    stdout.write = write
  }
}
