/** The beginning of the README, where a repository says what it is. */

import type { Snapshot } from '../model.ts'
import { filesEnding } from '../snapshot/endings.ts'
import { localPath } from './localPath.ts'

export interface Opening {
  /** The first 4,000 characters as written; empty when there is no README. */
  readonly text: string
}

const readmePath = /^readme(?:\.(?:md|markdown|rst|txt|org|qmd|rmd))?$/i

export function openingOf(snapshot: Snapshot): Opening {
  const readme = filesEnding(snapshot, 'md', 'markdown', 'rst', 'txt', 'org', 'qmd', 'rmd', '').find(
    ({ path }) => readmePath.test(localPath(path, snapshot.scope)),
  )
  const content = readme === undefined ? null : snapshot.text(readme.path)
  if (content === null || !content.ok) return { text: '' }
  return { text: content.text.slice(0, 4000) }
}
