/** Whether what lies in git is what DVC recorded. */

import type { DvcHash, RecordedFile } from '../facts/dvc/hash.ts'
import { pythonText } from '../facts/dvc/pythonJson.ts'
import type { DvcFiles } from './files.ts'
import { type Fingerprints, md5 } from './fingerprints.ts'

export type Agreement =
  | { readonly kind: 'same' }
  | { readonly kind: 'changed'; readonly detail: string }
  /** Only its line ends differ, so that it depends on the checkout whether DVC sees a change. */
  | { readonly kind: 'line-ends' }
  /** It differs, but perhaps for files that never were in git. */
  | { readonly kind: 'doubtful'; readonly because: string }
  | { readonly kind: 'unknown'; readonly because: string }

/** Files of one directory that are hashed. */
const MOST_FILES = 20_000

const SAME: Agreement = { kind: 'same' }
const LINE_ENDS: Agreement = { kind: 'line-ends' }
/** Whether the file or directory at a path of git is the recorded one. The path must be in git. */
export function compareContent(
  files: DvcFiles,
  fingerprints: Fingerprints,
  path: string,
  recorded: RecordedFile,
): Agreement {
  const { hash } = recorded
  if (hash === null) return unknown('the lock has no hash of it')
  if (hash.algorithm !== 'md5') return unknown(`the lock knows its ${hash.algorithm} only`)
  const isFile = files.snapshot.entry(path) !== undefined
  if (isFile !== !recorded.directory) {
    return { kind: 'changed', detail: isFile ? 'a directory became a file' : 'a file became a directory' }
  }
  return isFile
    ? compareFile(fingerprints, path, hash)
    : compareDirectory(files, fingerprints, path, recorded, hash)
}

function compareFile(fingerprints: Fingerprints, path: string, hash: DvcHash): Agreement {
  const raw = fingerprints.of(path)
  if ('because' in raw) return unknown(raw.because)
  const wanted = hash.value
  if (raw.md5 === wanted) return SAME
  const { unix, dos } = fingerprints.lineEnds(path)
  if (hash.legacy && (unix === wanted || dos === wanted)) return SAME
  // Git gives CRLF for LF on some machines; it never gives LF for CRLF.
  if (dos === wanted) return LINE_ENDS
  if (unix === wanted) return { kind: 'changed', detail: 'only its line ends, from LF to CRLF' }
  return { kind: 'changed', detail: `md5 ${short(wanted)} → ${short(hash.legacy ? unix : raw.md5)}` }
}

function compareDirectory(
  files: DvcFiles,
  fingerprints: Fingerprints,
  path: string,
  { nfiles }: RecordedFile,
  hash: DvcHash,
): Agreement {
  const members = files.below(path)
  if (members.length > MOST_FILES) return unknown(`it has more than ${MOST_FILES} files`)
  const prefix = path === '' ? 0 : path.length + 1
  const raw: [string, string][] = []
  for (const member of members) {
    const print = fingerprints.of(member)
    if ('because' in print) return unknown(`${member}: ${print.because}`)
    raw.push([member.slice(prefix), print.md5])
  }
  const now = manifest(raw)
  if (now === hash.value) return SAME
  const [unix, dos] = (['unix', 'dos'] as const).map(kind =>
    manifest(members.map(member => [member.slice(prefix), fingerprints.lineEnds(member)[kind]])),
  )
  if (hash.legacy && (unix === hash.value || dos === hash.value)) return SAME
  if (dos === hash.value) return LINE_ENDS
  // Caches and data that git does not have were hashed too.
  if (nfiles === null || members.length < nfiles) {
    const locked = nfiles === null ? 'an unknown number of' : String(nfiles)
    const because = `${locked} files were locked, git has ${members.length}; what git ignores there (__pycache__) was hashed too, unless .dvcignore names it`
    return { kind: 'doubtful', because }
  }
  const counted = nfiles === members.length ? '' : `, ${nfiles} → ${members.length} files`
  return {
    kind: 'changed',
    detail: `md5 ${short(hash.value)} → ${short(hash.legacy ? (unix ?? now) : now)}${counted}`,
  }
}

/** The name of a directory's content: the MD5 of the list that DVC stores for it, as Python's `json.dumps` writes it. */
export function manifest(members: readonly (readonly [string, string])[]): string {
  const list = sortedByName(members).map(
    ([name, hash]) => `{"md5": "${hash}", "relpath": ${pythonText(name)}}`,
  )
  return `${md5(`[${list.join(', ')}]`)}.dir`
}

/** By code points, as Python sorts; files of git come in this order, but for names with characters beyond U+FFFF. */
function sortedByName(
  members: readonly (readonly [string, string])[],
): readonly (readonly [string, string])[] {
  const inOrder = members.every(([name], at) => at === 0 || (members[at - 1]?.[0] ?? '') < name)
  if (inOrder && !members.some(([name]) => /[\ud800-\udfff]/.test(name))) return members
  return members
    .map(member => ({ member, key: [...member[0]].map(char => char.codePointAt(0) ?? 0) }))
    .sort((a, b) => comparePoints(a.key, b.key))
    .map(({ member }) => member)
}

function comparePoints(a: readonly number[], b: readonly number[]): number {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) {
    const difference = (a[at] as number) - (b[at] as number)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/** Whether two records are of the same content, as far as they can tell. */
export function compareRecords(a: RecordedFile, b: RecordedFile): Agreement {
  const left = a.hash
  const right = b.hash
  if (left === null || right === null) return unknown('there is no hash of it')
  if (left.algorithm !== right.algorithm) return unknown('the hashes are of different kinds')
  if (left.value === right.value) return SAME
  // The same text can have both hashes, when its lines end with CRLF.
  if (left.legacy !== right.legacy) return unknown('one hash is of DVC 2, the other of DVC 3')
  return { kind: 'changed', detail: `${left.algorithm} ${short(left.value)} → ${short(right.value)}` }
}

/** The first characters of a hash, enough to tell it from others. */
export function short(hash: string): string {
  const directory = hash.endsWith('.dir') ? '.dir' : ''
  return hash.length > 12 ? `${hash.slice(0, 4)}…${directory}` : hash
}

function unknown(because: string): Agreement {
  return { kind: 'unknown', because }
}
