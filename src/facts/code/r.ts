/** R source files. */

import type { Call, CodeFacts, Guard, Import } from '../model.ts'
import { emptyFacts } from './empty.ts'
import { rTokens } from './rTokens.ts'
import { lineIndex, snippet } from './text.ts'
import {
  type CallSyntax,
  findCalls,
  innermost,
  isOperator,
  readTokenArguments,
  type Stretch,
  splitArguments,
  type TokenCall,
  type Tokens,
  withBrackets,
} from './tokens.ts'

/** Characters of an R or Julia file that are read. */
export const SCRIPT_LIMIT = 1_048_576

const SYNTAX: CallSyntax = {
  joins: new Set(['::', ':::', '$', '@']),
  keywords: new Set(['if', 'for', 'while', 'function', 'repeat', 'else', 'in', 'return']),
}

/** Functions whose first argument names a package, also without quotes. */
const LOADERS = new Set([
  'library',
  'require',
  'requireNamespace',
  'loadNamespace',
  'pacman::p_load',
  'p_load',
])

const ASSIGNS = new Set(['<-', '=', '<<-'])

/** Where functions and branches lie, as stretches of tokens. */
interface Layout {
  readonly functions: readonly (Stretch & { readonly at: number; readonly parameters: readonly string[] })[]
  readonly conditions: readonly Stretch[]
}

/** Tokens of a body without braces that are looked at; bodies inside bodies on one line would cost their product. */
const BODY_LIMIT = 500

/** The tokens of a body that starts at `start`: a block in braces, else what stands before the end of the line. */
function bodyEnd(tokens: Tokens, start: number): number {
  const { list, closing } = tokens
  if (isOperator(list[start], '{')) return closing[start] ?? list.length
  let index = start
  while (index < Math.min(list.length, start + BODY_LIMIT) && list[index]?.kind !== 'newline') {
    const skip = closing[index] ?? -1
    index = skip > index ? skip + 1 : index + 1
  }
  return index
}

function firstToken(tokens: Tokens, from: number): number {
  let index = from
  while (tokens.list[index]?.kind === 'newline') index += 1
  return index
}

function branches(tokens: Tokens, open: number, conditions: Stretch[]): void {
  const { list, closing, source } = tokens
  const close = closing[open] ?? list.length
  const last = list[close - 1]
  const first = list[open + 1]
  if (last === undefined || first === undefined || close >= list.length) return
  const condition = snippet(source, first.from, last.to)
  const start = firstToken(tokens, close + 1)
  const end = bodyEnd(tokens, start)
  conditions.push({ from: start, to: end, value: condition })
  const next = list[end + 1]
  if (!isOperator(list[start], '{') || next?.kind !== 'name' || next.text !== 'else') return
  const other = firstToken(tokens, end + 2)
  if (isOperator(list[other], '{')) {
    conditions.push({ from: other, to: bodyEnd(tokens, other), value: `not (${condition})` })
  }
}

function layout(tokens: Tokens): Layout {
  const { list, closing } = tokens
  const functions: (Stretch & { at: number; parameters: readonly string[] })[] = []
  const conditions: Stretch[] = []
  list.forEach((token, index) => {
    if (token.kind !== 'name' || !isOperator(list[index + 1], '(')) return
    if (token.text === 'if') branches(tokens, index + 1, conditions)
    const target = list[index - 2]
    if (token.text !== 'function' || target?.kind !== 'name' || !ASSIGNS.has(list[index - 1]?.text ?? ''))
      return
    const start = firstToken(tokens, (closing[index + 1] ?? list.length) + 1)
    const parameters = splitArguments(tokens, index + 1).map(one =>
      one.keyword ? one.key : (list[one.from]?.text ?? ''),
    )
    functions.push({
      from: start,
      to: bodyEnd(tokens, start),
      value: target.text,
      at: target.from,
      parameters,
    })
  })
  return { functions, conditions }
}

function loaded(call: Call, optional: boolean): readonly Import[] {
  const separator = call.written.indexOf('::')
  const found: Import[] = []
  const shared = { level: 0, alias: null, line: call.line }
  if (separator > 0) {
    const name = call.written.slice(separator).replace(/^:+/, '')
    const module = call.written.slice(0, separator)
    found.push({ ...shared, module, names: [{ name, alias: null }], optional: true })
  }
  if (!LOADERS.has(call.written)) return found
  const keys = call.written.endsWith('p_load')
    ? Object.keys(call.references).filter(key => /^\d+$/.test(key))
    : ['0']
  for (const key of [...keys, 'package']) {
    const module = call.strings[key] ?? call.references[key]
    if (module !== undefined && /^[A-Za-z][A-Za-z0-9.]*$/.test(module)) {
      found.push({ ...shared, module, names: [], optional })
    }
  }
  return found
}

/** `name <- "text"` at the end of a line. */
function stringAssignments(
  tokens: Tokens,
  lineOf: (offset: number) => number,
  scopeOf: (index: number) => string | null,
): CodeFacts['strings'] {
  const { list } = tokens
  const found: CodeFacts['strings'][number][] = []
  list.forEach((token, index) => {
    const target = list[index - 2]
    const next = list[index + 1]
    if (token.kind !== 'string' || target?.kind !== 'name' || !ASSIGNS.has(list[index - 1]?.text ?? ''))
      return
    if (next !== undefined && next.kind !== 'newline' && next.text !== ';') return
    found.push({ name: target.text, value: token.text, line: lineOf(target.from), scope: scopeOf(index) })
  })
  return found
}

function guardOf(call: Call): Guard | null {
  const { line, scope, condition } = call
  if (call.name === 'stopifnot') return { kind: 'assert', condition: call.references['0'] ?? '', line, scope }
  if (condition === null) return null
  if (call.name === 'stop' || /(?:^|::)abort$/.test(call.name))
    return { kind: 'raise', condition, line, scope }
  return call.name === 'quit' || call.name === 'q' ? { kind: 'exit', condition, line, scope } : null
}

const isAssertion = (name: string): boolean => name === 'stopifnot' || /(?:^|::)expect_\w+$/.test(name)

function readCall(
  tokens: Tokens,
  found: TokenCall,
  at: { readonly line: number; readonly scope: string | null; readonly condition: string | null },
): Call {
  return { written: found.written, name: found.written, ...readTokenArguments(tokens, found.open), ...at }
}

const sameLine = (line: number): number => line

/** Reads an R source text; never throws. `fileLine` maps a line of `text` to the line to report. */
export function parseR(path: string, text: string, fileLine: (line: number) => number = sameLine): CodeFacts {
  const empty = emptyFacts(path, 'r')
  if (text.length > SCRIPT_LIMIT) {
    const detail = `R source of ${text.length} characters; ${SCRIPT_LIMIT} are read at most`
    return { ...empty, diagnostics: [{ path, line: 1, problem: 'too-large', detail }] }
  }
  const lines = lineIndex(text)
  const lineOf = (offset: number): number => fileLine(lines.at(offset))
  const tokens = withBrackets(text, rTokens(text))
  const { functions, conditions } = layout(tokens)
  const scopeOf = innermost(functions)
  const conditionOf = innermost(conditions)
  const imports: Import[] = []
  const calls: Call[] = []
  for (const found of findCalls(tokens, SYNTAX)) {
    const scope = scopeOf(found.start)
    const condition = conditionOf(found.start)
    const call = readCall(tokens, found, { line: lineOf(found.at), scope, condition })
    calls.push(call)
    const tested = isOperator(tokens.list[found.start - 1], '!') || condition !== null || scope !== null
    for (const one of loaded(call, tested)) imports.push(one)
  }
  const asserting = calls.filter(call => isAssertion(call.name))
  const assertsIn = new Map<string | null, number>()
  for (const { scope } of asserting) assertsIn.set(scope, (assertsIn.get(scope) ?? 0) + 1)
  return {
    ...empty,
    imports,
    calls: calls.sort((a, b) => a.line - b.line),
    functions: functions.map(({ value, at, parameters }) => ({
      name: value,
      line: lineOf(at),
      decorators: [],
      asserts: assertsIn.get(value) ?? 0,
      parameters,
    })),
    strings: stringAssignments(tokens, lineOf, innermost(functions)),
    asserts: asserting.map(call => call.line),
    guards: calls.map(guardOf).filter(guard => guard !== null),
  }
}
