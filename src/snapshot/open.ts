/** From a directory, and perhaps a ref, to a snapshot: of its commit, of its work tree, or of its plain files. */

import { existsSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import type { FileEntry, RepositoryIdentity, Snapshot } from '../model.ts'
import { filesOfCommit } from './commit.ts'
import { filesBelow } from './directory.ts'
import { diskContent } from './disk.ts'
import { quoted, SnapshotError } from './error.ts'
import { type Git, gitIn, gitProgram } from './git.ts'
import { type GitLocation, locateGit } from './gitLocation.ts'
import { identityOf, identityWithoutGit, isOfRun, type KnownIdentity } from './identity.ts'
import { askRefs, noRefs, type Refs, readRefs } from './refs.ts'
import { snapshotFrom } from './snapshot.ts'
import { trackedFiles } from './workTree.ts'

export interface OpenOptions extends KnownIdentity {
  /** A directory: a repository, one inside a work tree, a bare repository, or any other. */
  readonly path: string
  /** A commit by any name that git knows, a remote's branch by its plain name too. Absent: the work tree, HEAD of a bare repository. */
  readonly ref?: string | undefined
  /** The workspace of a workflow run: nothing outside of it is opened, and what the run knows is about its repository only. */
  readonly workspace?: string
  /** Files that the caller will look for, in the order of precedence: one that only the disk has is told in a notice. */
  readonly lookedFor?: (scope: string) => readonly string[]
  /** Path of git, null for none; found on PATH unless told. */
  readonly git?: string | null
  /** Told in a sentence when the snapshot is less than its repository. */
  readonly onNotice?: (sentence: string) => void
}

/**
 * Throws SnapshotError for a path that is no readable directory or, links followed, lies outside of the workspace, and for a ref
 * that names no commit there.
 */
export async function openSnapshot(given: OpenOptions): Promise<Snapshot> {
  const directory = existingDirectory(given.path)
  const location = locateGit(directory)
  const options =
    given.workspace === undefined ? given : inWorkspace(given, given.workspace, directory, location)
  const program = options.git === undefined ? gitProgram() : options.git
  const git = location !== null && program !== null ? gitIn(location, program) : null
  if (options.ref !== undefined || location?.bare) {
    if (git === null) throw new SnapshotError('git', whyNoCommits(options.path, location))
    return commitSnapshot(git, options)
  }
  if (location === null) return plainSnapshot(directory, '', identityWithoutGit(options), outsideGit, options)
  if (git !== null) return workTreeSnapshot(git, directory, options)
  const refs = readRefs(location) ?? noRefs
  const repository = identityOf(location, refs, options, refs.head)
  return plainSnapshot(location.root, location.scope, repository, noGit, options)
}

async function workTreeSnapshot(git: Git, directory: string, options: OpenOptions): Promise<Snapshot> {
  const { location } = git
  const { root, scope } = location
  const [tracked, refs] = await Promise.all([trackedFiles(git), refsOf(git)])
  const repository = identityOf(location, refs, options, refs.head)
  if (tracked === null) return plainSnapshot(root, scope, repository, brokenGit, options)
  const nothingCheckedOut = refs.head !== null && !existsSync(join(location.gitDirectory, 'index'))
  if (nothingCheckedOut) return commitSnapshot(git, options)
  if (!tracked.entries.some(entry => scope === '' || entry.path.startsWith(`${scope}/`))) {
    const own = scope === '' ? repository : identityWithoutGit(options)
    return plainSnapshot(directory, '', own, nothingTracked, options)
  }
  const untracked = untrackedAmong(options.lookedFor?.(scope) ?? [], tracked.entries, root)
  if (untracked !== null) options.onNotice?.(`git does not track ${quoted(untracked)}: it is not read.`)
  if (tracked.skipped > 0) options.onNotice?.(sparse(tracked.skipped, options.path))
  return snapshotFrom({ repository, scope, entries: tracked.entries, content: diskContent(root) })
}

/** What holds of the directory among the options of a workflow run. */
function inWorkspace(
  options: OpenOptions,
  path: string,
  directory: string,
  location: GitLocation | null,
): OpenOptions {
  const workspace = existingDirectory(path)
  const way = relative(workspace, directory)
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
    throw new SnapshotError('path', `${quoted(options.path)} is not inside the workspace.`)
  if (location === null || isOfRun(location, workspace, options)) return options
  return { ...options, name: undefined, defaultBranch: undefined }
}

/** The first of the paths that exists, if it is on disk only. */
function untrackedAmong(
  paths: readonly string[],
  tracked: readonly FileEntry[],
  root: string,
): string | null {
  for (const path of paths) {
    if (tracked.some(entry => entry.path === path)) return null
    if (existsSync(join(root, path))) return path
  }
  return null
}

function existingDirectory(path: string): string {
  try {
    if (!statSync(path).isDirectory()) throw new SnapshotError('path', `${quoted(path)} is not a directory.`)
    return realpathSync.native(path)
  } catch (error) {
    if (error instanceof SnapshotError) throw error
    throw new SnapshotError('path', `There is no readable directory ${quoted(path)}.`)
  }
}

async function refsOf(git: Git): Promise<Refs> {
  return readRefs(git.location) ?? askRefs(git)
}

async function commitSnapshot(git: Git, options: OpenOptions): Promise<Snapshot> {
  const { location } = git
  const [refs, files] = await Promise.all([refsOf(git), filesOfCommit(git, options.ref ?? 'HEAD')])
  if (files === null && (options.ref !== undefined || !(await isEmpty(git)))) {
    throw new SnapshotError('ref', whyNoCommit(options, location))
  }
  return snapshotFrom({
    repository: identityOf(location, refs, options, files?.id ?? null),
    scope: location.scope,
    entries: files?.entries ?? [],
    content: files?.content ?? diskContent(location.root),
  })
}

/** A bare repository before the first push is one without files, not a mistake. */
async function isEmpty(git: Git): Promise<boolean> {
  const { ok, stdout } = await git.run(['for-each-ref', '--count=1'])
  return ok && stdout.length === 0
}

function plainSnapshot(
  root: string,
  scope: string,
  repository: RepositoryIdentity,
  why: (path: string) => string,
  options: OpenOptions,
): Snapshot {
  options.onNotice?.(why(quoted(options.path)))
  const { entries, truncated, unread } = filesBelow(root)
  const [first] = unread
  if (first !== undefined) options.onNotice?.(unreadable(first, unread.length))
  if (truncated)
    options.onNotice?.(
      `${quoted(options.path)} has more than ${entries.length} files; the others are not read.`,
    )
  return snapshotFrom({ repository, scope, entries, content: diskContent(root) })
}

const outsideGit = (path: string) => `${path} is in no git repository: every file in it is read.`
const noGit = () => 'git is not installed: every file on disk is read, tracked or not.'
const brokenGit = (path: string) =>
  `git cannot read the index of ${path}: every file on disk is read, tracked or not.`
const nothingTracked = (path: string) => `git tracks no file of ${path}: every file in it is read.`

function unreadable(path: string, count: number): string {
  if (count === 1) return `${quoted(path)} cannot be read and is left out.`
  return `${quoted(path)} and ${count - 1} more cannot be read and are left out.`
}

function sparse(count: number, path: string): string {
  return `${count} tracked files of ${quoted(path)} are left out by its sparse checkout: they are listed, their content is unknown.`
}

function whyNoCommits(path: string, location: GitLocation | null): string {
  if (location === null) return `${quoted(path)} is in no git repository, so it has no commits to read.`
  return `git is not installed, so no commit of ${quoted(path)} can be read.`
}

function whyNoCommit({ path, ref }: OpenOptions, location: GitLocation): string {
  const message = `${quoted(ref ?? 'HEAD')} names no commit of ${quoted(path)}.`
  const shallow = existsSync(join(location.commonDirectory, 'shallow'))
  return shallow ? `${message} The clone is shallow: more history (fetch-depth) may hold it.` : message
}
