/**
 * Calls of the CDK in TypeScript and JavaScript, in the words of its Python: `new codepipeline.Pipeline(this, 'P', { … })` is
 * `aws_cdk.aws_codepipeline.Pipeline`, `addStage` is `add_stage`, the keys of the last object are keywords. Nothing else is read.
 */

import type { Call } from '../model.ts'
import { emptyRecord } from './text.ts'
import { type Token, type Tokens, withBrackets } from './tokens.ts'

const MOST_CALLS = 20_000
/** Characters of an argument that is kept as written. */
const MOST_KEPT = 500

/** All calls on what a file imports from the CDK, by their place; objects that describe a stage are among them. */
export function cdkCalls(source: string): readonly Call[] {
  const tokens = withBrackets(source, tokensOf(source))
  const names = importedNames(tokens)
  if (names.size === 0) return []
  const lines = lineCounter(source)
  const found: Call[] = []
  for (let at = 0; at < tokens.list.length && found.length < MOST_CALLS; at++) {
    const call = callAt(tokens, at, names, lines) ?? stageAt(tokens, at, lines)
    if (call !== null) found.push(call)
  }
  return found
}

const NAME = /[A-Za-z_$][\w$]*/y
const NUMBER = /\d[\w.]*/y

function tokensOf(source: string): readonly Token[] {
  const found: Token[] = []
  for (let at = 0; at < source.length; ) {
    const character = source[at] ?? ''
    const end = endOf(source, at, character)
    const text = source.slice(at, end)
    const isComment = end - at > 1 && character === '/'
    if (!isComment && character.trim() !== '') {
      const quoted = QUOTES.has(character)
      const kind = quoted
        ? 'string'
        : /\d/.test(character)
          ? 'number'
          : /[\w$]/.test(character)
            ? 'name'
            : 'operator'
      found.push({ kind, text: quoted ? text.slice(1, -1) : text, from: at, to: end })
    }
    at = end
  }
  return found
}

const QUOTES: ReadonlySet<string> = new Set(['"', "'", '`'])

/** Where the token ends that begins here; what is never closed ends with its line or with the file. */
function endOf(source: string, at: number, character: string): number {
  if (QUOTES.has(character)) return endOfString(source, at, character)
  if (source.startsWith('//', at)) return after(source.indexOf('\n', at), 0, source)
  if (source.startsWith('/*', at)) return after(source.indexOf('*/', at + 2), 2, source)
  for (const pattern of [NAME, NUMBER]) {
    pattern.lastIndex = at
    if (pattern.test(source)) return pattern.lastIndex
  }
  return at + 1
}

function after(found: number, length: number, source: string): number {
  return found === -1 ? source.length : found + length
}

function endOfString(source: string, at: number, quote: string): number {
  for (let index = at + 1; index < source.length; index++) {
    const character = source[index]
    if (character === '\\') index++
    else if (character === quote) return index + 1
    else if (character === '\n' && quote !== '`') return index
  }
  return source.length
}

/** Local names by what they stand for: modules and classes of the CDK, and variables that hold one. */
function importedNames({ list, closing }: Tokens): Map<string, string> {
  const names = new Map<string, string>()
  for (const [at, token] of list.entries()) {
    if (token.text !== 'import' || token.kind !== 'name') continue
    const open = list[at + 1]?.text === '{' ? at + 1 : -1
    const from = open === -1 ? at + 4 : (closing[open] ?? at) + 1
    const module = list[from]?.text === 'from' ? moduleOf(list[from + 1]?.text ?? '') : null
    if (module === null) continue
    if (list[at + 1]?.text === '*') names.set(list[at + 3]?.text ?? '', module)
    for (let index = open + 1; open !== -1 && index < (closing[open] ?? 0); index++) {
      const [one, as, alias] = [list[index], list[index + 1], list[index + 2]]
      if (one?.kind !== 'name' || one.text === 'as') continue
      const renamed = as?.text === 'as' && alias !== undefined
      names.set(renamed ? alias.text : one.text, `${module}.${one.text}`)
      if (renamed) index += 2
    }
  }
  return names
}

/** `aws-cdk-lib/aws-events`, `@aws-cdk/aws-events`: `aws_cdk.aws_events`; null for what is not the CDK's. */
function moduleOf(name: string): string | null {
  const inner = /^(?:aws-cdk-lib|@aws-cdk)(?:\/([\w-]+))?$/.exec(name)
  if (inner === null) return null
  const part = inner[1]?.replaceAll('-', '_')
  return part === undefined || part === 'core' ? 'aws_cdk' : `aws_cdk.${part}`
}

function callAt(tokens: Tokens, at: number, names: Map<string, string>, lines: LineOf): Call | null {
  const { list, closing } = tokens
  const first = list[at]
  const own = list[at - 1]?.text !== '.' || list[at - 2]?.text === 'this'
  const root = first?.kind === 'name' && own ? names.get(first.text) : undefined
  if (first === undefined || root === undefined) return null
  const parts = [first.text]
  let open = at + 1
  while (list[open]?.text === '.' && list[open + 1]?.kind === 'name') {
    parts.push(list[open + 1]?.text ?? '')
    open += 2
  }
  const close = closing[open] ?? -1
  if (list[open]?.text !== '(' || close === -1) return null
  const name = [root, ...parts.slice(1).map(snaked)].join('.')
  // const pipeline = new codepipeline.Pipeline(…), this.pipeline = …
  const before = list[at - 1]?.text === 'new' ? at - 2 : at - 1
  const holder = list[before]?.text === '=' ? list[before - 1] : undefined
  if (holder?.kind === 'name') names.set(holder.text, name)
  return { ...argumentsIn(tokens, open + 1, close), ...placed(parts.join('.'), name, lines(first.from)) }
}

/** An object with a `stageName` describes a stage, wherever it stands; the argument of `addStage` is told by its call. */
function stageAt(tokens: Tokens, at: number, lines: LineOf): Call | null {
  const { list, closing } = tokens
  const close = closing[at] ?? -1
  if (list[at]?.text !== '{' || close === -1 || list[at - 1]?.text === '(') return null
  if (list[at + 1]?.text !== 'stageName' || list[at + 2]?.text !== ':') return null
  const name = 'aws_cdk.aws_codepipeline.StageProps'
  const found = noArguments()
  readObject(found, tokens, at)
  return { ...found, ...placed('StageProps', name, lines(list[at]?.from ?? 0)) }
}

function placed(written: string, name: string, line: number) {
  return { written, name, line, scope: null, condition: null }
}

interface Arguments {
  readonly keywords: string[]
  readonly strings: Record<string, string>
  readonly literals: Record<string, string>
  readonly references: Record<string, string>
}

function noArguments(): Arguments {
  return { keywords: [], strings: emptyRecord(), literals: emptyRecord(), references: emptyRecord() }
}

function argumentsIn(tokens: Tokens, from: number, to: number): Arguments {
  const found = noArguments()
  for (const [index, [start, end]] of pieces(tokens, from, to).entries()) {
    if (tokens.list[start]?.text === '{') readObject(found, tokens, start)
    else readValue(found, tokens, `${index}`, start, end)
  }
  return found
}

/** The pieces between commas at one depth. */
function pieces({ list, closing }: Tokens, from: number, to: number): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  let start = from
  for (let at = from; at < to; at++) {
    const partner = closing[at] ?? -1
    if (partner > at) at = Math.min(partner, to)
    else if (list[at]?.text === ',' && list[at]?.kind === 'operator') {
      if (at > start) found.push([start, at])
      start = at + 1
    }
  }
  if (to > start) found.push([start, to])
  return found
}

function readObject(found: Arguments, tokens: Tokens, open: number): void {
  for (const [start, end] of pieces(tokens, open + 1, tokens.closing[open] ?? open)) {
    const key = tokens.list[start]
    if (key === undefined || (key.kind !== 'name' && key.kind !== 'string')) continue
    const keyword = snaked(key.text)
    found.keywords.push(keyword)
    readValue(found, tokens, keyword, tokens.list[start + 1]?.text === ':' ? start + 2 : start, end)
  }
}

function readValue(found: Arguments, tokens: Tokens, key: string, start: number, end: number): void {
  const { list, source, closing } = tokens
  const first = list[start]
  if (first === undefined) return
  if (first.text === '[' && first.kind === 'operator') {
    for (const [index, [from, to]] of pieces(tokens, start + 1, closing[start] ?? start).entries())
      if (to - from === 1 || list[from]?.text === 'this')
        readValue(found, tokens, `${key}[${index}]`, from, to)
    return
  }
  const alone = end - start === 1
  if (first.kind === 'string' && alone) found.strings[key] = first.text.slice(0, MOST_KEPT)
  else if (/^(?:true|false)$/.test(first.text) && alone)
    found.literals[key] = first.text === 'true' ? 'True' : 'False'
  else if (first.kind === 'number' && alone) found.literals[key] = first.text
  else {
    const to = list[end - 1]?.to ?? first.to
    found.references[key] = source.slice(first.from, Math.min(to, first.from + MOST_KEPT))
  }
}

/** `addStage` as `add_stage`; classes keep their names. */
function snaked(name: string): string {
  return /^[A-Z]/.test(name) ? name : name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
}

type LineOf = (offset: number) => number

/** Lines of offsets that only grow. */
function lineCounter(source: string): LineOf {
  let line = 1
  let at = 0
  return offset => {
    for (let next = source.indexOf('\n', at); next !== -1 && next < offset; next = source.indexOf('\n', at)) {
      line++
      at = next + 1
    }
    return line
  }
}
