/** Tokens of Julia: comments dropped (also nested ones), strings whole. */

import { LITERAL_LIMIT } from './text.ts'
import type { Token } from './tokens.ts'

const NAME = /[\p{L}_][\p{L}\p{N}_′]*(?:!(?!=))?/uy
const NUMBER = /(?:0[xbo][0-9a-fA-F_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eEf][+-]?\d+)?|\.\d+(?:[eEf][+-]?\d+)?)/y
const CHARACTER = /'(?:\\[^\n]{1,10}?|[^\\\n])'/uy
const OPERATOR = /===|!==|==|!=|<=|>=|=>|->|&&|\|\||\|>|::|\.\.\.|[^\s]/uy

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

/** Offset behind a string whose quote (one or three) starts at `at`. Interpolations are part of it. */
function stringEnd(text: string, at: number, quote: string): number {
  let end = at + quote.length
  while (end < text.length && !text.startsWith(quote, end)) end += text[end] === '\\' ? 2 : 1
  return Math.min(end + quote.length, text.length)
}

/** Offset behind `#= … =#`, which nest. */
function commentEnd(text: string, at: number): number {
  if (!text.startsWith('#=', at)) {
    const end = text.indexOf('\n', at)
    return end === -1 ? text.length : end
  }
  let depth = 1
  let index = at + 2
  while (index < text.length && depth > 0) {
    if (text.startsWith('#=', index)) depth += 1
    else if (text.startsWith('=#', index)) depth -= 1
    else {
      index += 1
      continue
    }
    index += 2
  }
  return index
}

function quoted(text: string, at: number): Token {
  const character = text[at] as string
  const quote = text.startsWith(character.repeat(3), at) ? character.repeat(3) : character
  const to = stringEnd(text, at, quote)
  const from = at + quote.length
  const end = Math.max(from, to - quote.length)
  return { kind: 'string', text: text.slice(from, Math.min(end, from + LITERAL_LIMIT)), from: at, to }
}

function tokenAt(text: string, at: number, before: Token | undefined): Token {
  const character = text[at] as string
  if (character === '\n') return { kind: 'newline', text: '', from: at, to: at + 1 }
  if (character === '"' || character === '`') return quoted(text, at)
  // Behind a value `'` is the adjoint, not a character.
  const transposes =
    before !== undefined && before.to === at && (before.kind !== 'operator' || /[\])}']/.test(before.text))
  if (character === "'" && !transposes) {
    const literal = match(CHARACTER, text, at)
    if (literal !== null)
      return { kind: 'string', text: literal.slice(1, -1), from: at, to: at + literal.length }
  }
  const number = match(NUMBER, text, at)
  if (number !== null) return { kind: 'number', text: number, from: at, to: at + number.length }
  const name = match(NAME, text, at)
  if (name !== null) return { kind: 'name', text: name, from: at, to: at + name.length }
  const operator = match(OPERATOR, text, at) ?? character
  return { kind: 'operator', text: operator, from: at, to: at + operator.length }
}

/** Splits Julia source into tokens; linear, never throws. */
export function juliaTokens(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const character = text[at]
    if (character === '#') at = commentEnd(text, at)
    else if (character === ' ' || character === '\t' || character === '\r') at += 1
    else {
      const token = tokenAt(text, at, tokens.at(-1))
      tokens.push(token)
      at = token.to
    }
  }
  return tokens
}
