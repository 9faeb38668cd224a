/** The files of a directory outside git, or where git is not installed. */

import { type Dirent, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { FileEntry } from '../model.ts'
import { quoted, SnapshotError } from './error.ts'

export interface DirectoryFiles {
  readonly entries: readonly FileEntry[]
  /** More than `limit` entries were found; those beyond are left out. */
  readonly truncated: boolean
  /** Paths of directories that cannot be listed and of entries that have no readable name. What is in them is left out. */
  readonly unread: readonly string[]
}

/** Never part of a repository, though nothing but git would say so. */
const excluded = new Set(['.git', 'node_modules', '.venv', '__pycache__'])

/**
 * Files and symlinks below `root` (absolute), links not followed. Excluded directories are not entered. Directories count as
 * entries too, so that a tree of empty ones has an end. Throws SnapshotError when `root` itself cannot be listed.
 */
export function filesBelow(root: string, limit = 200_000): DirectoryFiles {
  const entries: FileEntry[] = []
  const unread: string[] = []
  const folders = ['']
  let seen = 0
  // The list grows while it is walked: what is near the root comes first, and stays when the limit cuts.
  for (const folder of folders) {
    const children = childrenOf(join(root, folder))
    if (children === null && folder === '')
      throw new SnapshotError('path', `${quoted(root)} cannot be listed.`)
    if (children === null) unread.push(folder)
    for (const child of children ?? []) {
      if (excluded.has(child.name)) continue
      if (seen++ === limit) return { entries, truncated: true, unread }
      const path = folder === '' ? child.name : `${folder}/${child.name}`
      if (child.isDirectory()) folders.push(path)
      else if (child.isSymbolicLink()) entries.push({ path, kind: 'symlink', executable: false })
      else if (child.isFile()) {
        const executable = isExecutable(join(root, path))
        if (executable === null) unread.push(path)
        else entries.push({ path, kind: 'file', executable })
      }
    }
  }
  return { entries, truncated: false, unread }
}

/** By name, so that a limit cuts alike everywhere; null when the directory cannot be listed. */
function childrenOf(directory: string): readonly Dirent[] | null {
  try {
    const children = readdirSync(directory, { withFileTypes: true })
    return children.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  } catch {
    return null
  }
}

/** Null for a file that is not found by its own name, which is not UTF-8 then. */
function isExecutable(path: string): boolean | null {
  try {
    return process.platform !== 'win32' && (lstatSync(path).mode & 0o100) !== 0
  } catch {
    return null
  }
}
