/** Texts that hold expressions: `${{ … }}` inside values, and the values of `if:`, which need no markers. */

import { type Expression, type ParsedExpression, parseExpression } from './expression.ts'

export interface Embedded {
  /** What stands between the markers. */
  readonly source: string
  /** Offset of `source` in the text. */
  readonly offset: number
  /** False when `}}` is missing; `source` then goes up to the end. */
  readonly closed: boolean
}

/** The `${{ … }}` of a text in order. A `}}` inside single quotes closes nothing. */
export function embeddedExpressions(text: string): readonly Embedded[] {
  const found: Embedded[] = []
  for (let open = text.indexOf('${{'); open !== -1; ) {
    const offset = open + 3
    const close = closingOf(text, offset)
    if (close === -1) {
      found.push({ source: text.slice(offset), offset, closed: false })
      return found
    }
    found.push({ source: text.slice(offset, close), offset, closed: true })
    open = text.indexOf('${{', close + 2)
  }
  return found
}

function closingOf(text: string, from: number): number {
  const plain = text.indexOf('}}', from)
  if (plain === -1 || !text.slice(from, plain).includes("'")) return plain
  let quoted = false
  for (let at = from; at < text.length; at++) {
    const char = text[at]
    if (char === "'") quoted = !quoted
    else if (!quoted && char === '}' && text[at + 1] === '}') return at
  }
  return -1
}

const SUCCESS: Expression = { kind: 'call', name: 'success', args: [] }

/**
 * The condition of an `if:`, with or without markers. Empty means `success()`. A text around the markers makes it a text that is
 * always true, which is what GitHub makes of it.
 */
export function parseCondition(text: string): ParsedExpression {
  const embedded = embeddedExpressions(text)
  const [first] = embedded
  if (first === undefined) {
    return text.trim() === '' ? { ok: true, expression: SUCCESS } : parseExpression(text)
  }
  const parsed = embedded.map(parseEmbedded)
  const failed = parsed.find(result => !result.ok)
  if (failed !== undefined) return failed
  const alone = first.offset === 3 && first.offset + first.source.length + 2 === text.length
  return (alone ? parsed[0] : undefined) ?? { ok: true, expression: { kind: 'literal', value: text } }
}

/** Offset of a problem in the text around the markers. */
export function parseEmbedded({ source, offset, closed }: Embedded): ParsedExpression {
  if (!closed) return { ok: false, problem: "'${{' is not closed", offset: offset - 3 }
  const parsed = parseExpression(source)
  return parsed.ok ? parsed : { ...parsed, offset: offset + parsed.offset }
}
