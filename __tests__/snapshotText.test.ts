import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../src/snapshot/text.ts'

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d'.repeat(32)}\nsize 132735\n`

describe('text of a file', () => {
  it.each([
    ['UTF-8', bytes('é = 1\n'), 'é = 1\n'],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], 'import torch\n'), 'import torch\n'],
    ['Windows and old Macintosh line ends', bytes('a\r\nb\rc\n'), 'a\nb\nc\n'],
    [
      'UTF-16 LE with a mark',
      bytes([0xff, 0xfe], [...Buffer.from('torch==2.9\r\n', 'utf16le')]),
      'torch==2.9\n',
    ],
    ['UTF-16 BE with a mark', bytes([0xfe, 0xff], [...utf16be('né\n')]), 'né\n'],
    [
      'UTF-16 LE without a mark',
      Buffer.from('numpy==1.26.4\r\ntorch==2.9.0\r\n', 'utf16le'),
      'numpy==1.26.4\ntorch==2.9.0\n',
    ],
    ['invalid UTF-8', bytes('caf', [0xe9], '\n'), 'caf\u{fffd}\n'],
    ['a lone half of a UTF-16 pair', bytes([0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00]), '\u{fffd}a'],
    ['nothing', bytes(''), ''],
    ['a mark alone', bytes([0xef, 0xbb, 0xbf]), ''],
  ])('decodes %s', (_, content, text) => {
    expect(decodeText(content)).toEqual({ ok: true, text })
  })

  it.each([
    ['a NUL in UTF-8', bytes('text\n', [0])],
    ['little-endian counters', Buffer.from(Uint16Array.from({ length: 64 }, (_, index) => index).buffer)],
    ['UTF-32', bytes([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])],
  ])('takes %s for binary', (_, content) => {
    expect(decodeText(content)).toEqual({ ok: false, problem: 'binary' })
  })

  it('knows a Git LFS pointer and the size behind it', () => {
    expect(decodeText(bytes(pointer))).toEqual({ ok: false, problem: 'lfs-pointer', bytes: 132735 })
    expect(decodeText(bytes(pointer.replaceAll('\n', '\r\n')))).toMatchObject({ problem: 'lfs-pointer' })
  })

  it('does not take a page about pointers for one', () => {
    expect(decodeText(bytes(`A pointer begins so:\n${pointer}`))).toMatchObject({ ok: true })
    expect(decodeText(bytes(pointer.repeat(10)))).toMatchObject({ ok: true })
  })

  it('reads only its own part of a larger buffer', () => {
    expect(decodeText(bytes('before|text|after').subarray(7, 11))).toEqual({ ok: true, text: 'text' })
  })

  it('gives back every text without NUL and carriage return, in UTF-8 and in marked UTF-16', () => {
    const text = fc.string({ unit: 'binary' }).map(value => value.replace(/[\0\r\u{feff}]/gu, ''))
    fc.assert(
      fc.property(text, value => {
        expect(decodeText(bytes(value))).toEqual({ ok: true, text: value })
        expect(decodeText(bytes([0xff, 0xfe], [...Buffer.from(value, 'utf16le')]))).toEqual({
          ok: true,
          text: value,
        })
      }),
    )
  })

  it('never throws, and never lets a carriage return or a NUL through', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), content => {
        const result = decodeText(content)
        if (result.ok) expect(result.text).not.toMatch(/[\0\r]/)
      }),
    )
  })
})
