/** Tokens of R: comments dropped, strings and raw strings whole. */

import { LITERAL_LIMIT } from './text.ts'
import type { Token } from './tokens.ts'

const NAME = /[\p{L}.][\p{L}\p{N}._]*/uy
const NUMBER = /(?:0[xX][0-9a-fA-F]+|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)[Li]?/y
const RAW_START = /[rR](["'])(-*)([([{])/y
const OPERATOR = /<<-|<-|->>|->|:::|::|\|>|==|!=|<=|>=|&&|\|\||%[^%\n]*%|[^\s]/uy
const CLOSER: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Offset behind a quoted text that starts at `at`; backslash escapes are skipped. */
function quotedEnd(text: string, at: number): number {
  const quote = text[at]
  let end = at + 1
  while (end < text.length && text[end] !== quote) end += text[end] === '\\' ? 2 : 1
  return Math.min(end + 1, text.length)
}

function rawString(text: string, at: number): Token | null {
  const start = match(RAW_START, text, at)
  if (start === null) return null
  const [whole, quote = '', dashes = '', bracket = ''] = start
  const from = at + whole.length
  const end = text.indexOf((CLOSER[bracket] ?? '') + dashes + quote, from)
  const close = end === -1 ? text.length : end
  const to = end === -1 ? text.length : end + 2 + dashes.length
  return { kind: 'string', text: text.slice(from, Math.min(close, from + LITERAL_LIMIT)), from: at, to }
}

function word(text: string, at: number): Token | null {
  const number = match(NUMBER, text, at)
  if (number !== null) return { kind: 'number', text: number[0], from: at, to: at + number[0].length }
  const name = match(NAME, text, at)
  return name === null ? null : { kind: 'name', text: name[0], from: at, to: at + name[0].length }
}

function tokenAt(text: string, at: number): Token {
  const character = text[at] as string
  if (character === '\n') return { kind: 'newline', text: '', from: at, to: at + 1 }
  if (character === '"' || character === "'" || character === '`') {
    const to = quotedEnd(text, at)
    const inner = text.slice(at + 1, Math.min(Math.max(to - 1, at + 1), at + 1 + LITERAL_LIMIT))
    return { kind: character === '`' ? 'name' : 'string', text: inner, from: at, to }
  }
  const token = rawString(text, at) ?? word(text, at)
  if (token !== null) return token
  const operator = match(OPERATOR, text, at)?.[0] ?? character
  return { kind: 'operator', text: operator, from: at, to: at + operator.length }
}

/** Splits R source into tokens; linear, never throws. */
export function rTokens(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const character = text[at]
    if (character === '#') {
      const end = text.indexOf('\n', at)
      at = end === -1 ? text.length : end
    } else if (character === ' ' || character === '\t' || character === '\r') {
      at += 1
    } else {
      const token = tokenAt(text, at)
      tokens.push(token)
      at = token.to
    }
  }
  return tokens
}
