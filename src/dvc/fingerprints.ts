/** The MD5 of the files of a snapshot, as DVC computes it: in pieces of one MiB, so that no file is ever held as a whole. */

import * as crypto from 'node:crypto'
import type { Snapshot } from '../model.ts'

export type Fingerprint =
  /** Of the content as it is. */
  | { readonly md5: string }
  /** Why there is none. */
  | { readonly because: string }

export interface LineEnds {
  /** After CRLF → LF, of text; this is what DVC 2 recorded. */
  readonly unix: string
  /** After LF → CRLF, of text: what a checkout on Windows may have had. */
  readonly dos: string
}

/** Remembers the fingerprints of one snapshot's files. */
export interface Fingerprints {
  of(path: string): Fingerprint
  /** With other line ends. Empty when the file cannot be read. */
  lineEnds(path: string): LineEnds
}

/** DVC reads so many bytes at once, and decides anew for each piece whether it is text. */
const PIECE = 1024 * 1024
/** Larger files are not hashed: a second or two for each. GitHub itself takes no file above 100 MiB. */
const LARGEST = 512 * 1024 * 1024
const POINTER_LIMIT = 1024
const POINTER_START = 'version https://git-lfs.github.com/spec/v1'
const TEXT_SAMPLE = 512

export function fingerprintsOf(snapshot: Snapshot): Fingerprints {
  const raw = new Map<string, Fingerprint>()
  const ends = new Map<string, LineEnds>()
  return {
    of(path) {
      const before = raw.get(path)
      if (before !== undefined) return before
      const made = fingerprint(snapshot, path)
      raw.set(path, made)
      return made
    },
    lineEnds(path) {
      const before = ends.get(path)
      if (before !== undefined) return before
      const made = lineEnds(snapshot, path)
      ends.set(path, made)
      return made
    },
  }
}

function fingerprint(snapshot: Snapshot, path: string): Fingerprint {
  let first: string | null = null
  let hash: crypto.Hash | null = null
  let pointer = false
  const read = snapshot.chunks(path, PIECE, LARGEST, piece => {
    if (first === null) {
      pointer = startsAsPointer(piece)
      first = piece.length < PIECE ? md5(piece) : ''
    }
    if (first === '') {
      hash ??= crypto.createHash('md5')
      hash.update(piece)
    }
  })
  if (!read) return { because: whyUnread(snapshot, path) }
  if (pointer && isPointer(snapshot, path)) return { because: 'it is a Git LFS pointer' }
  return { md5: (hash as crypto.Hash | null)?.digest('hex') ?? first ?? md5('') }
}

function whyUnread(snapshot: Snapshot, path: string): string {
  const size = snapshot.size(path)
  if (size === null) return 'its content is not in this clone'
  if (size > PIECE) return `it is too large to be hashed here (${Math.round(size / PIECE)} MiB)`
  return snapshot.entry(path)?.kind === 'symlink'
    ? 'it is a link to a directory, to nothing, or out of the repository'
    : 'it cannot be read'
}

function startsAsPointer(piece: Uint8Array): boolean {
  if (piece.length > POINTER_LIMIT || piece.length <= POINTER_START.length) return false
  for (let at = 0; at < POINTER_START.length; at++) {
    if (piece[at] !== POINTER_START.charCodeAt(at)) return false
  }
  return true
}

function isPointer(snapshot: Snapshot, path: string): boolean {
  const content = snapshot.text(path, POINTER_LIMIT)
  return !content.ok && content.problem === 'lfs-pointer'
}

function lineEnds(snapshot: Snapshot, path: string): LineEnds {
  const unix = crypto.createHash('md5')
  const dos = crypto.createHash('md5')
  const read = snapshot.chunks(path, PIECE, LARGEST, piece => {
    const isText = looksLikeText(piece)
    const plain = isText ? withoutReturns(piece) : piece
    unix.update(plain)
    dos.update(isText ? withReturns(plain) : piece)
  })
  return read ? { unix: unix.digest('hex'), dos: dos.digest('hex') } : { unix: '', dos: '' }
}

/** Since Node 20.12 there is a call that makes no object; for small files it takes half the time. */
export function md5(content: Uint8Array | string): string {
  if (typeof crypto.hash === 'function') return crypto.hash('md5', content)
  return crypto.createHash('md5').update(content).digest('hex')
}

/** DVC's own guess: no NUL and at most 30 % of what text has no use for in the first 512 bytes. */
function looksLikeText(piece: Uint8Array): boolean {
  const sample = piece.subarray(0, TEXT_SAMPLE)
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
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === 13 && bytes[at + 1] === 10) continue
    kept[length++] = bytes[at] as number
  }
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
