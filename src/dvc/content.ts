/** Whether what lies in git is what DVC recorded. */

import { createHash } from 'node:crypto'
import type { DvcHash, RecordedFile } from '../facts/dvc/hash.ts'
import type { DvcFiles } from './files.ts'

export type Agreement =
  | { readonly kind: 'same' }
  | { readonly kind: 'changed'; readonly detail: string }
  /** It differs, but perhaps for files that never were in git. */
  | { readonly kind: 'doubtful'; readonly because: string }
  | { readonly kind: 'unknown'; readonly because: string }

/** Larger files are not hashed. */
export const HASHED_LIMIT = 64 * 1024 * 1024
/** Files of one directory that are hashed. */
const MOST_FILES = 20_000

const SAME: Agreement = { kind: 'same' }
const TEXT_SAMPLE = 512

/** The MD5 of content, as it is and with either kind of line end, so that a checkout's line ends never count. */
interface Fingerprint {
  readonly raw: string
  /** After CRLF → LF, of text. */
  readonly unix: string | null
  /** After LF → CRLF, of text. */
  readonly dos: string | null
}

/** Remembers the fingerprints of one snapshot's files. */
export interface Fingerprints {
  of(path: string): Fingerprint | null
}

export function fingerprintsOf(files: DvcFiles): Fingerprints {
  const known = new Map<string, Fingerprint | null>()
  return {
    of(path) {
      const before = known.get(path)
      if (before !== undefined) return before
      const bytes = files.snapshot.bytes(path, HASHED_LIMIT)
      const made = bytes === null ? null : fingerprint(bytes)
      known.set(path, made)
      return made
    },
  }
}

function fingerprint(bytes: Uint8Array): Fingerprint {
  const raw = md5(bytes)
  if (!isText(bytes)) return { raw, unix: null, dos: null }
  const unix = withoutReturns(bytes)
  return {
    raw,
    unix: unix === bytes ? raw : md5(unix),
    dos: bytes.includes(10) ? md5(withReturns(unix)) : raw,
  }
}

function md5(bytes: Uint8Array | string): string {
  return createHash('md5').update(bytes).digest('hex')
}

/** DVC's own guess: no NUL and at most 30 % of what text has no use for in the first 512 bytes. */
function isText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, TEXT_SAMPLE)
  let odd = 0
  for (const byte of sample) {
    if (byte === 0) return false
    const plain = (byte >= 32 && byte < 127) || (byte >= 8 && byte <= 13 && byte !== 11)
    if (!plain) odd++
  }
  return odd <= sample.length * 0.3
}

function withoutReturns(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(13)) return bytes
  const kept = new Uint8Array(bytes.length)
  let length = 0
  bytes.forEach((byte, at) => {
    if (byte === 13 && bytes[at + 1] === 10) return
    kept[length++] = byte
  })
  return kept.subarray(0, length)
}

function withReturns(bytes: Uint8Array): Uint8Array {
  let lines = 0
  for (const byte of bytes) if (byte === 10) lines++
  const made = new Uint8Array(bytes.length + lines)
  let length = 0
  for (const byte of bytes) {
    if (byte === 10) made[length++] = 13
    made[length++] = byte
  }
  return made
}

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
    ? compareFile(files, fingerprints, path, hash)
    : compareDirectory(files, fingerprints, path, recorded, hash)
}

function compareFile(files: DvcFiles, fingerprints: Fingerprints, path: string, hash: DvcHash): Agreement {
  if (files.isPointer(path)) return unknown('it is a Git LFS pointer')
  const print = fingerprints.of(path)
  if (print === null) return unknown('it cannot be read or is too large')
  const wanted = hash.value
  if (print.raw === wanted || print.unix === wanted || print.dos === wanted) return SAME
  const now = hash.legacy ? (print.unix ?? print.raw) : print.raw
  return { kind: 'changed', detail: `md5 ${short(wanted)} → ${short(now)}` }
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
  const prints: (readonly [string, Fingerprint])[] = []
  for (const member of members) {
    const print = files.isPointer(member) ? null : fingerprints.of(member)
    if (print === null) return unknown(`${member} cannot be hashed`)
    prints.push([member.slice(path === '' ? 0 : path.length + 1), print])
  }
  const manifests = (['raw', 'unix', 'dos'] as const).map(kind =>
    manifest(prints.map(([name, print]) => [name, print[kind] ?? print.raw])),
  )
  if (manifests.includes(hash.value)) return SAME
  const now = manifests[hash.legacy ? 1 : 0] as string
  // Caches and data that git does not have were hashed too.
  if (nfiles === null || members.length < nfiles) {
    const locked = nfiles === null ? 'an unknown number of' : String(nfiles)
    return { kind: 'doubtful', because: `${locked} files were locked, git has ${members.length}` }
  }
  const counted = nfiles === members.length ? '' : `, ${nfiles} → ${members.length} files`
  return { kind: 'changed', detail: `md5 ${short(hash.value)} → ${short(now)}${counted}` }
}

/** The name of a directory's content: the MD5 of the list that DVC stores for it, as Python's `json.dumps` writes it. */
export function manifest(members: readonly (readonly [string, string])[]): string {
  const sorted = members
    .map(([name, hash]) => ({ name, hash, key: [...name].map(char => char.codePointAt(0) ?? 0) }))
    .sort((a, b) => comparePoints(a.key, b.key))
  const list = sorted.map(({ name, hash }) => `{"md5": "${hash}", "relpath": ${asciiJson(name)}}`)
  return `${md5(`[${list.join(', ')}]`)}.dir`
}

function comparePoints(a: readonly number[], b: readonly number[]): number {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) {
    const difference = (a[at] as number) - (b[at] as number)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

function asciiJson(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\uffff]/g, char =>
    char === '\u007f' ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
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
