/** Bytes of a repository's file → text with one kind of line end, or the reason why they are not text. Pure. */

import { Buffer } from 'node:buffer'
import type { TextContent } from '../model.ts'

const pointerMark = 'version https://git-lfs.github.com/spec/v1'
/** Longer files are never pointers: git-lfs itself looks no further. */
const pointerLimit = 1024
const sampleBytes = 1024

/**
 * Text of a file: UTF-8 with or without a byte order mark, UTF-16 with one, or little-endian without one where that is plain
 * (PowerShell's `pip freeze >`). Invalid sequences become U+FFFD, `\r\n` and a lone `\r` become `\n`, a NUL means binary.
 */
export function decodeText(bytes: Uint8Array): TextContent {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const pointed = lfsPointerBytes(buffer)
  if (pointed !== null) return { ok: false, problem: 'lfs-pointer', bytes: pointed }
  const text = decoded(buffer)
  if (text === null || text.includes('\0')) return { ok: false, problem: 'binary' }
  return { ok: true, text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text }
}

/** Size in bytes of the content behind a Git LFS pointer, null for every other file. */
export function lfsPointerBytes(buffer: Buffer): number | null {
  if (buffer.length > pointerLimit || buffer.length <= pointerMark.length) return null
  if (buffer.toString('latin1', 0, pointerMark.length) !== pointerMark) return null
  const size = /\nsize (\d{1,15})\r?(?:\n|$)/.exec(buffer.toString('latin1'))
  return size === null ? null : Number(size[1])
}

function decoded(buffer: Buffer): string | null {
  const [first, second, third] = buffer
  if (first === 0xff && second === 0xfe) return utf16(buffer.subarray(2))
  if (first === 0xfe && second === 0xff) {
    const pairs = Buffer.from(buffer.subarray(2, buffer.length - (buffer.length % 2)))
    return utf16(pairs.swap16())
  }
  if (looksLikeUtf16(buffer)) return utf16(buffer)
  if (buffer.includes(0)) return null
  const marked = first === 0xef && second === 0xbb && third === 0xbf
  return buffer.toString('utf8', marked ? 3 : 0)
}

function utf16(littleEndian: Buffer): string {
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(littleEndian)
}

/** Mostly Latin letters in two bytes each: nearly every second byte is NUL, and no character is one that text has no use for. */
function looksLikeUtf16(buffer: Buffer): boolean {
  if (buffer.length < 8 || buffer.length % 2 !== 0 || buffer[1] !== 0) return false
  const end = Math.min(buffer.length, sampleBytes)
  let wide = 0
  for (let at = 0; at < end; at += 2) {
    const low = buffer[at] ?? 0
    if (buffer[at + 1] !== 0) wide++
    else if (low < 32 && low !== 9 && low !== 10 && low !== 12 && low !== 13) return false
  }
  return wide * 10 <= end / 2
}
