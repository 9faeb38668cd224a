/** What a repository's refs tell: its commit, its branch, and what its remote calls the default branch. */

import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Git } from './git.ts'
import type { GitLocation } from './gitLocation.ts'

export interface Refs {
  /** Id of the commit that HEAD names, null when the branch is unborn. */
  readonly head: string | null
  /** The branch that HEAD names, null when it is detached. */
  readonly branch: string | null
  /** The branch that the remote's HEAD names, null when unknown. */
  readonly remoteHead: string | null
  /** Those of main and master that the remote is known to have. */
  readonly remoteBranches: readonly string[]
}

export const noRefs: Refs = { head: null, branch: null, remoteHead: null, remoteBranches: [] }

const branches = 'refs/heads/'
const remote = 'refs/remotes/origin/'
const usual = ['main', 'master']
const packedLimit = 128 * 1024 * 1024

/** Reads the files of the refs, which spares starting git; null when the repository keeps them otherwise (reftable). */
export function readRefs(location: GitLocation): Refs | null {
  if (existsSync(join(location.commonDirectory, 'reftable'))) return null
  const { gitDirectory, commonDirectory } = location
  let packed: string | undefined
  const refValue = (name: string): string | null => {
    const loose = fileText(join(commonDirectory, name))?.trim()
    if (loose !== undefined) return loose
    packed ??= fileText(join(commonDirectory, 'packed-refs')) ?? ''
    return packedValue(packed, name)
  }
  const head = fileText(join(gitDirectory, 'HEAD'))?.trim() ?? ''
  const named = symbolicTarget(head)
  const value = named === null ? head : refValue(named)
  return {
    head: value !== null && isObjectId(value) ? value : null,
    branch: after(branches, named),
    remoteHead: after(remote, symbolicTarget(refValue(`${remote}HEAD`) ?? '')),
    remoteBranches: usual.filter(name => refValue(remote + name) !== null),
  }
}

/** Asks git for the same, whatever the format. */
export async function askRefs(git: Git): Promise<Refs> {
  const wanted = ['HEAD', ...usual].map(name => remote + name)
  const [head, branch, known] = await Promise.all([
    git.run(['rev-parse', '--verify', '--quiet', 'HEAD']),
    git.run(['symbolic-ref', '--quiet', 'HEAD']),
    git.run(['for-each-ref', '--format=%(refname) %(symref)', ...wanted]),
  ])
  const listed = new Map(lines(known.stdout).map(line => [line.split(' ')[0], line.split(' ')[1] ?? '']))
  return {
    head: head.ok ? (lines(head.stdout)[0] ?? null) : null,
    branch: after(branches, branch.ok ? (lines(branch.stdout)[0] ?? null) : null),
    remoteHead: after(remote, listed.get(`${remote}HEAD`) ?? null),
    remoteBranches: usual.filter(name => listed.has(remote + name)),
  }
}

function lines(output: Uint8Array): string[] {
  return output.toString().split(/\r?\n/)
}

function after(prefix: string, name: string | null): string | null {
  return name !== null && name.length > prefix.length && name.startsWith(prefix)
    ? name.slice(prefix.length)
    : null
}

/** A ref's file may say `ref: refs/…`. Whatever else it says must not lead the reader to another file. */
function symbolicTarget(value: string): string | null {
  const name = /^ref:[ \t]*(refs\/\S+)$/.exec(value)?.[1]
  return name === undefined || name.split('/').includes('..') ? null : name
}

function packedValue(packed: string, name: string): string | null {
  const found = packed.indexOf(` ${name}\n`)
  if (found < 0) return null
  const id = packed.slice(packed.lastIndexOf('\n', found) + 1, found)
  return isObjectId(id) ? id : null
}

function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}

function fileText(path: string): string | null {
  try {
    const stat = statSync(path)
    return stat.isFile() && stat.size <= packedLimit ? readFileSync(path, 'utf8') : null
  } catch {
    return null
  }
}
