/** The words of GitHub's expression language, split as GitHub's own lexical analyser does. */

export interface ExpressionToken {
  /** An operator or bracket stands for itself: `&&`, `(`, `.`, `*`. */
  readonly kind: 'name' | 'text' | 'number' | 'end' | Symbol
  /** As written; without quotes and with single quotes for a text. */
  readonly text: string
  readonly offset: number
}

const SYMBOLS = [
  '&&',
  '||',
  '==',
  '!=',
  '<=',
  '>=',
  '<',
  '>',
  '!',
  '(',
  ')',
  '[',
  ']',
  ',',
  '.',
  '*',
] as const
type Symbol = (typeof SYMBOLS)[number]

/** What ends a word that is no text. */
const BOUNDARY = /[\s()[\],.!<>=&|]/
const NAME = /^[a-zA-Z_][\w-]*$/
/** After these, a dot opens a number (`.5`) instead of a property. */
const BEFORE_OPERAND = new Set<string>([
  'start',
  ',',
  '(',
  '[',
  '&&',
  '||',
  '==',
  '!=',
  '<=',
  '>=',
  '<',
  '>',
  '!',
])

/** A word that GitHub does not know, or a text without end. */
export interface BadToken {
  readonly problem: string
  readonly offset: number
}

export function expressionTokens(source: string): readonly ExpressionToken[] | BadToken {
  const tokens: ExpressionToken[] = []
  for (let at = 0; at < source.length; ) {
    if (/\s/.test(source.charAt(at))) {
      at++
      continue
    }
    const read = tokenAt(source, at, tokens.at(-1)?.kind ?? 'start')
    if ('problem' in read) return read
    tokens.push(read.token)
    at = read.end
  }
  tokens.push({ kind: 'end', text: '', offset: source.length })
  return tokens
}

interface Read {
  readonly token: ExpressionToken
  readonly end: number
}

function tokenAt(source: string, at: number, previous: string): Read | BadToken {
  const char = source.charAt(at)
  if (char === "'") return textAt(source, at)
  const opensNumber = char === '.' ? BEFORE_OPERAND.has(previous) : /[-+\d]/.test(char)
  if (opensNumber) return numberAt(source, at)
  const symbol = SYMBOLS.find(candidate => source.startsWith(candidate, at))
  if (symbol !== undefined)
    return { token: { kind: symbol, text: symbol, offset: at }, end: at + symbol.length }
  const word = wordAt(source, at, BOUNDARY)
  if (!NAME.test(word)) return unexpected(word, at)
  return { token: { kind: 'name', text: word, offset: at }, end: at + word.length }
}

/** The text from `at` up to the next boundary, at least one character. */
function wordAt(source: string, at: number, boundary: RegExp): string {
  let end = at + 1
  while (end < source.length && !boundary.test(source.charAt(end))) end++
  return source.slice(at, end)
}

function numberAt(source: string, at: number): Read | BadToken {
  const word = wordAt(source, at, /[\s()[\],!<>=&|]/)
  if (word === '-Infinity' || word === '+Infinity' || !Number.isNaN(Number(word))) {
    return { token: { kind: 'number', text: word, offset: at }, end: at + word.length }
  }
  return unexpected(word, at)
}

function textAt(source: string, at: number): Read | BadToken {
  let text = ''
  for (let from = at + 1; ; ) {
    const quote = source.indexOf("'", from)
    if (quote === -1) return { problem: 'a text is not closed', offset: at }
    text += source.slice(from, quote)
    if (source.charAt(quote + 1) !== "'") return { token: { kind: 'text', text, offset: at }, end: quote + 1 }
    text += "'"
    from = quote + 2
  }
}

function unexpected(word: string, offset: number): BadToken {
  return { problem: `unexpected '${word.length > 40 ? `${word.slice(0, 40)}…` : word}'`, offset }
}
