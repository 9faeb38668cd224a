/** Gets what a report is compared with: audits an earlier commit the same way, or reads the report that was written then. */

import { resolve } from 'node:path'
import { whyIncomparable } from './comparable.ts'
import type { Snapshot } from './model.ts'
import { readBaselines } from './report/baselineFile.ts'
import type { Baseline, Baselines } from './report/compare.ts'
import { ConfigurationError, nearestName } from './settings/error.ts'
import type { NamedBaseline } from './settings/settings.ts'
import { quoted, SnapshotError } from './snapshot/error.ts'
import { type OpenOptions, openSnapshot } from './snapshot/open.ts'
import { readUserFile } from './snapshot/userFile.ts'

/** What is audited now, and how to do the same with another commit of it. */
export interface Audited {
  readonly snapshot: Snapshot
  /** Its repository, as it was opened. */
  readonly repository: Pick<OpenOptions, 'path' | 'name' | 'defaultBranch'>
  /** Directories of the reports, from the repository's root. */
  readonly paths: readonly string[]
  /** Audits a snapshot of the same repository with the same settings. */
  readonly again: (snapshot: Snapshot) => Promise<readonly Baseline[]>
}

/**
 * The reports of the commit that the user named, or of the report file. A commit goes before a file of its name: a pull
 * request can add files, not commits.
 * @throws ConfigurationError for a name that is neither, and for a commit or file that cannot be compared with.
 */
export async function namedBaselines(
  audited: Audited,
  named: NamedBaseline,
  workingDirectory: string,
): Promise<Baselines> {
  const { name, origin } = named
  const found = await baselinesOf(audited, name)
  if (found instanceof SnapshotError) {
    const text = readUserFile(resolve(workingDirectory, name))
    if (text === null) throw new ConfigurationError(notFound(named, found))
    return { reports: sameDirectory(audited, readBaselines(text, named), named) }
  }
  if (found.reports === null)
    throw new ConfigurationError(`${origin}: ${quoted(name)} cannot be compared with: ${found.because}.`)
  return found
}

/** The reports of a commit that nobody named: when it cannot be had, that is no mistake. */
export async function eventBaselines(audited: Audited, ref: string): Promise<Baselines> {
  const found = await baselinesOf(audited, ref)
  if (!(found instanceof SnapshotError)) return found
  return {
    reports: null,
    because:
      found.reason === 'ref'
        ? 'the commit to compare with is not in the clone; give actions/checkout `fetch-depth: 2` to have it'
        : 'git cannot read the commit to compare with',
  }
}

async function baselinesOf(audited: Audited, ref: string): Promise<Baselines | SnapshotError> {
  const before = await openedOrNot(audited, ref)
  if (before instanceof SnapshotError) return before
  try {
    const because = whyIncomparable(audited.snapshot, before)
    return because === null ? { reports: await audited.again(before) } : { reports: null, because }
  } finally {
    before.close()
  }
}

async function openedOrNot({ repository }: Audited, ref: string): Promise<Snapshot | SnapshotError> {
  try {
    return await openSnapshot({ ...repository, ref })
  } catch (error) {
    if (error instanceof SnapshotError) return error
    throw error
  }
}

/** A project that is new has no earlier report; a file without any of the directories is the wrong file. */
function sameDirectory(
  { paths }: Audited,
  reports: readonly Baseline[],
  { name, origin }: NamedBaseline,
): readonly Baseline[] {
  if (reports.some(({ repository }) => paths.includes(repository.path))) return reports
  throw new ConfigurationError(
    `${origin}: ${quoted(name)} is a report of another directory than the one audited.`,
  )
}

function notFound({ name, origin }: NamedBaseline, { message }: SnapshotError): string {
  const near = nearestName(name, ['auto', 'none'])
  const hint = near === null ? '' : ` Did you mean "${near}"?`
  return `${origin}: ${message} It is no report file either.${hint}`
}
