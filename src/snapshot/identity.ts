/** Which repository a snapshot is of. */

import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { RepositoryIdentity } from '../model.ts'
import type { GitLocation } from './gitLocation.ts'
import type { Refs } from './refs.ts'
import { originUrl, repositoryName } from './remote.ts'

/** What the caller knows better than the clone. */
export interface KnownIdentity {
  /** `owner/name`. */
  readonly name?: string | undefined
  readonly defaultBranch?: string | undefined
}

/** `commit` is the one that is read; of a work tree, the one that it stands on. */
export function identityOf(
  location: GitLocation,
  refs: Refs,
  known: KnownIdentity,
  commit: string | null,
): RepositoryIdentity {
  return {
    name: known.name ?? nameFromRemote(location),
    commit,
    defaultBranch: known.defaultBranch ?? defaultBranch(location, refs),
  }
}

/**
 * Whether what a workflow run knows is about this repository: its remote has that name, or it has no remote and stands in the
 * run's workspace itself. A second checkout in the workspace is another repository.
 */
export function isOfRun(location: GitLocation, workspace: string, { name }: KnownIdentity): boolean {
  const remote = nameFromRemote(location)
  if (remote === null || name === undefined) return location.root === workspace
  return remote.toLowerCase() === name.toLowerCase()
}

/** Outside git only the caller can know. */
export function identityWithoutGit(known: KnownIdentity): RepositoryIdentity {
  return { name: known.name ?? null, commit: null, defaultBranch: known.defaultBranch ?? null }
}

function defaultBranch(location: GitLocation, refs: Refs): string | null {
  if (refs.remoteHead !== null) return refs.remoteHead
  const [only, another] = refs.remoteBranches
  if (only !== undefined && another === undefined) return only
  // A bare clone has its remote's branches as its own, and its remote's HEAD as its own.
  return location.bare ? refs.branch : null
}

function nameFromRemote(location: GitLocation): string | null {
  const path = join(location.commonDirectory, 'config')
  try {
    if (statSync(path).size > 1024 * 1024) return null
    const url = originUrl(readFileSync(path, 'utf8'))
    return url === null ? null : repositoryName(url)
  } catch {
    return null
  }
}
