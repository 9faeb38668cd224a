/** Text that a shell parses, and the way back from a position in it to a line of the file and to what was written. */

import type { ScriptText } from '../model.ts'

/**
 * An expression (`${{ … }}`) is replaced before the shell sees the text, so the shell must not look into it. It is parsed as an
 * opaque word of the same length, made of private-use characters that carry its number.
 */
const MASK_START = 0xe000
const MASK_DIGIT = 0xe100
const MASK_FILL = 0xf8ff
const DIGITS = 4096
const MASK = /\ue000([\ue100-\uf0ff])([\ue100-\uf0ff])\uf8ff*/g
const PRIVATE_USE = /[\ue000-\uf8ff]/g
/** `${{}}`, the shortest thing that is masked. */
const SHORTEST = 5

/** What has been masked in one script and all texts inside it. */
export type Masked = string[]

export interface Source {
  readonly text: string
  /** Line of the file at an offset of `text`. */
  lineAt(offset: number): number
  /** `text` or a part of it as it was written. */
  unmask(text: string): string
  readonly masked: Masked
}

/** Offsets at which a new line of the file begins, and that line. Offsets rise. */
interface LineMark {
  readonly offset: number
  readonly line: number
}

export function sourceOfScript(script: ScriptText): Source {
  const masked: Masked = []
  const written = script.text.replace(/\r\n?/g, '\n').replace(PRIVATE_USE, '\ufffd')
  const builder = new SourceBuilder(masked)
  builder.append(maskExpressions(written, masked), script.line, script.literal ? written : null)
  return builder.build()
}

/** Puts a text together from pieces that stand at different places of the file. */
export class SourceBuilder {
  readonly #pieces: string[] = []
  readonly #marks: LineMark[] = []
  readonly #masked: Masked
  #length = 0

  constructor(masked: Masked) {
    this.#masked = masked
  }

  /** Adds `piece`, which begins on `line`. `lines`, of the same length, tells where its lines end; null: it is all on one. */
  append(piece: string, line: number, lines: string | null = piece): this {
    this.#marks.push({ offset: this.#length, line })
    if (lines !== null) {
      let current = line
      for (let at = lines.indexOf('\n'); at !== -1; at = lines.indexOf('\n', at + 1)) {
        current++
        this.#marks.push({ offset: this.#length + at + 1, line: current })
      }
    }
    this.#pieces.push(piece)
    this.#length += piece.length
    return this
  }

  /** Adds a text into which the shell must not look. */
  appendMasked(written: string, line: number): this {
    return this.append(mask(written, this.#masked), line, null)
  }

  build(): Source {
    const text = this.#pieces.join('')
    const marks = this.#marks
    const masked = this.#masked
    return {
      text,
      masked,
      lineAt: offset => lineAt(marks, offset),
      unmask: part => unmask(part, masked),
    }
  }
}

function lineAt(marks: readonly LineMark[], offset: number): number {
  let low = 0
  let high = marks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((marks[middle] as LineMark).offset <= offset) low = middle
    else high = middle - 1
  }
  return marks[low]?.line ?? 1
}

function maskExpressions(text: string, masked: Masked): string {
  let start = text.indexOf('${{')
  if (start === -1) return text
  const pieces: string[] = []
  let from = 0
  while (start !== -1) {
    const end = expressionEnd(text, start + 3)
    if (end === -1) break
    pieces.push(text.slice(from, start), mask(text.slice(start, end), masked))
    from = end
    start = text.indexOf('${{', end)
  }
  pieces.push(text.slice(from))
  return pieces.join('')
}

/** Offset behind the `}}` that closes an expression; braces inside its strings don't. -1 when it is never closed. */
function expressionEnd(text: string, from: number): number {
  let quoted = false
  for (let at = from; at < text.length; at++) {
    const char = text[at]
    if (char === "'") quoted = !quoted
    else if (!quoted && char === '}' && text[at + 1] === '}') return at + 2
  }
  return -1
}

function mask(written: string, masked: Masked): string {
  if (masked.length >= DIGITS * DIGITS) return written
  const index = masked.push(unmask(written, masked)) - 1
  const digits = String.fromCharCode(
    MASK_START,
    MASK_DIGIT + Math.floor(index / DIGITS),
    MASK_DIGIT + (index % DIGITS),
  )
  return digits.padEnd(Math.max(written.length, SHORTEST), String.fromCharCode(MASK_FILL))
}

function unmask(text: string, masked: Masked): string {
  if (!text.includes('\ue000')) return text
  return text.replace(MASK, (whole, high: string, low: string) => {
    const index = (high.charCodeAt(0) - MASK_DIGIT) * DIGITS + (low.charCodeAt(0) - MASK_DIGIT)
    return masked[index] ?? whole
  })
}
