/** Tokens of R and Julia, and what both languages share: brackets, dotted names, arguments. */

import type { Call } from '../model.ts'
import { emptyRecord, NO_ARGUMENTS, snippet } from './text.ts'

export interface Token {
  readonly kind: 'name' | 'string' | 'number' | 'operator' | 'newline'
  /** As written; a string without its quotes. */
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Tokens of one file with the partner of every bracket: index of the closing one for an opening one, else -1. */
export interface Tokens {
  readonly source: string
  readonly list: readonly Token[]
  readonly closing: Int32Array
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
])

/** Pairs brackets; one that is never closed ends at the end of the text. */
export function withBrackets(source: string, list: readonly Token[]): Tokens {
  const closing = new Int32Array(list.length).fill(-1)
  const open: number[] = []
  list.forEach((token, index) => {
    if (token.kind !== 'operator') return
    if (CLOSERS.has(token.text)) open.push(index)
    else if (token.text === ')' || token.text === ']' || token.text === '}') {
      const partner = open.at(-1)
      if (partner === undefined || CLOSERS.get(list[partner]?.text ?? '') !== token.text) return
      closing[partner] = index
      open.pop()
    }
  })
  for (const index of open) closing[index] = list.length
  return { source, list, closing }
}

export const isOperator = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'operator' && token.text === text

/** A call as tokens: where its name starts, and its parenthesis. */
export interface TokenCall {
  readonly written: string
  readonly start: number
  readonly open: number
  readonly at: number
}

export interface CallSyntax {
  /** Operators between the parts of a name: `::`, `$`, `.`. */
  readonly joins: ReadonlySet<string>
  /** Words that are followed by a parenthesis without being called. */
  readonly keywords: ReadonlySet<string>
}

/** Longest name that is put together, in parts. */
const PART_LIMIT = 12

/** Finds `name(`, names joined as the language does; one pass. */
export function findCalls(tokens: Tokens, syntax: CallSyntax): readonly TokenCall[] {
  const { list } = tokens
  const found: TokenCall[] = []
  for (let index = 0; index < list.length; ) {
    if (list[index]?.kind !== 'name') {
      index += 1
      continue
    }
    const start = index
    let last = index
    while (
      last - start < 2 * PART_LIMIT &&
      list[last + 1]?.kind === 'operator' &&
      syntax.joins.has(list[last + 1]?.text ?? '') &&
      list[last + 2]?.kind === 'name'
    ) {
      last += 2
    }
    // Julia's `f.(x)` calls `f` on every element.
    const broadcast = isOperator(list[last + 1], '.') && isOperator(list[last + 2], '(') ? 1 : 0
    const open = last + 1 + broadcast
    if (isOperator(list[open], '(') && !(start === last && syntax.keywords.has(list[start]?.text ?? ''))) {
      const joined = list.slice(start, last + 1).map(({ text }) => text)
      const before = list[start - 1]
      const chained = before?.kind === 'operator' && syntax.joins.has(before.text) ? `()${before.text}` : ''
      found.push({ written: chained + joined.join(''), start, open, at: list[last]?.from ?? 0 })
    }
    index = last + 1
  }
  return found
}

export interface Argument {
  /** Position or keyword. */
  readonly key: string
  readonly keyword: boolean
  /** Tokens of the value. */
  readonly from: number
  readonly to: number
}

/** Arguments that are kept of one call. */
const ARGUMENT_LIMIT = 60

/** Splits what stands between the parentheses at commas, nested brackets skipped. `;` starts Julia's keywords. */
export function splitArguments(tokens: Tokens, open: number): readonly Argument[] {
  const { list, closing } = tokens
  const end = closing[open] ?? list.length
  const found: Argument[] = []
  let position = 0
  let from = open + 1
  const finish = (to: number): void => {
    while (from < to && list[from]?.kind === 'newline') from += 1
    if (from >= to) return
    const named = list[from]?.kind === 'name' || list[from]?.kind === 'string'
    const keyword = named && isOperator(list[from + 1], '=')
    const key = keyword ? (list[from]?.text ?? '') : String(position)
    if (!keyword) position += 1
    found.push({ key, keyword, from: keyword ? from + 2 : from, to })
  }
  for (let index = open + 1; index < end && found.length < ARGUMENT_LIMIT; index += 1) {
    const skip = closing[index] ?? -1
    if (skip > index) index = skip
    else if (isOperator(list[index], ',') || isOperator(list[index], ';')) {
      finish(index)
      from = index + 1
    }
  }
  if (found.length < ARGUMENT_LIMIT) finish(Math.min(end, list.length))
  return found
}

/** Words that are values by themselves. */
const CONSTANTS = /^(?:TRUE|FALSE|NULL|NA|T|F|true|false|nothing|missing)$/

/** The value of an argument, and what kind of value it is; null when nothing stands there. */
function argumentValue(
  tokens: Tokens,
  from: number,
  to: number,
): readonly ['strings' | 'literals' | 'references', string] | null {
  const values = tokens.list.slice(from, Math.min(to, from + 4)).filter(token => token.kind !== 'newline')
  const [first, second] = values
  if (first === undefined) return null
  const sign = isOperator(first, '-') && second?.kind === 'number' ? '-' : ''
  const value = sign === '' ? first : (second ?? first)
  const alone = values.length === (sign === '' ? 1 : 2)
  if (alone && value.kind === 'string') return ['strings', value.text]
  if (alone && (value.kind === 'number' || CONSTANTS.test(value.text))) return ['literals', sign + value.text]
  return ['references', snippet(tokens.source, first.from, tokens.list[to - 1]?.to ?? first.to)]
}

/** The same four records as a Python call has. */
export function readTokenArguments(
  tokens: Tokens,
  open: number,
): Pick<Call, 'keywords' | 'strings' | 'literals' | 'references'> {
  const keywords: string[] = []
  const records: Partial<Record<'strings' | 'literals' | 'references', Record<string, string>>> = {}
  for (const { key, keyword, from, to } of splitArguments(tokens, open)) {
    if (keyword) keywords.push(key)
    const found = argumentValue(tokens, from, to)
    if (found === null) continue
    const [kind, value] = found
    const record = records[kind] ?? emptyRecord()
    record[key] = value
    records[kind] = record
  }
  const { strings = NO_ARGUMENTS, literals = NO_ARGUMENTS, references = NO_ARGUMENTS } = records
  return { keywords, strings, literals, references }
}

/** A stretch of tokens with something that holds in it: a function's body, the branch of an `if`. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly value: string
}

/** A function that tells the innermost stretch around a token index; it must be asked in ascending order. */
export function innermost(stretches: readonly Stretch[]): (index: number) => string | null {
  const sorted = [...stretches].sort((a, b) => a.from - b.from || b.to - a.to)
  const around: Stretch[] = []
  let next = 0
  return index => {
    for (let one = sorted[next]; one !== undefined && one.from <= index; one = sorted[next]) {
      around.push(one)
      next += 1
    }
    while (around.length > 0 && (around.at(-1)?.to ?? 0) < index) around.pop()
    return around.at(-1)?.value ?? null
  }
}
