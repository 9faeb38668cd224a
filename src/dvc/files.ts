/** The files of a repository as DVC sees them. */

import { type IgnoreRules, readIgnoreRules } from '../facts/gitIgnore.ts'
import type { Snapshot } from '../model.ts'
import { folderOf } from '../paths.ts'
import { endingOf, filesEnding } from '../snapshot/endings.ts'
import { filesStarting, isStarting } from '../snapshot/starting.ts'

export interface DvcFiles {
  readonly snapshot: Snapshot
  /** Whether git tracks the file, or something in the directory. */
  has(path: string): boolean
  /** Tracked files in a directory, those that .dvcignore names aside, by path. */
  below(folder: string): readonly string[]
  /** A symlink among the directories of a path, null without one. */
  linkAround(path: string): string | null
  /** Whether .gitignore files keep the path out of git. */
  gitIgnores(path: string, directory: boolean | null): boolean
}

const IGNORE_LIMIT = 256 * 1024

export function dvcFilesOf(snapshot: Snapshot): DvcFiles {
  const rules = (name: string): IgnoreRules =>
    readIgnoreRules(
      filesEnding(snapshot, endingOf(name))
        .filter(({ path }) => path === name || path.endsWith(`/${name}`))
        .flatMap(({ path }) => {
          const content = snapshot.text(path, IGNORE_LIMIT)
          return content.ok ? [{ folder: folderOf(path), text: content.text }] : []
        }),
    )
  const gitIgnore = rules('.gitignore')
  const dvcIgnore = rules('.dvcignore')
  return {
    snapshot,
    has(path) {
      if (path === '' || snapshot.entry(path) !== undefined) return true
      return isStarting(snapshot, `${path}/`)
    },
    below(folder) {
      return filesStarting(snapshot, folder === '' ? '' : `${folder}/`).flatMap(({ path }) => {
        const internal = path.startsWith('.dvc/') || path.includes('/.dvc/')
        return internal || dvcIgnore.ignores(path, false) ? [] : path
      })
    },
    linkAround(path) {
      for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
        if (snapshot.entry(folder)?.kind === 'symlink') return folder
      }
      return null
    },
    gitIgnores: (path, directory) => gitIgnore.ignores(path, directory),
  }
}
