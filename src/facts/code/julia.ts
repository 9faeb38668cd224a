/** Julia source files. */

import type { Call, CodeFacts, Import, Located } from '../model.ts'
import { emptyFacts } from './empty.ts'
import { juliaTokens } from './juliaTokens.ts'
import { SCRIPT_LIMIT } from './r.ts'
import { lineIndex } from './text.ts'
import {
  type CallSyntax,
  findCalls,
  innermost,
  isOperator,
  readTokenArguments,
  type Stretch,
  splitArguments,
  type Token,
  type Tokens,
  withBrackets,
} from './tokens.ts'

const SYNTAX: CallSyntax = {
  joins: new Set(['.']),
  keywords: new Set([
    'if',
    'elseif',
    'while',
    'for',
    'in',
    'function',
    'macro',
    'return',
    'where',
    'let',
    'begin',
  ]),
}

/** Words that open a block which `end` closes. */
const OPENERS = new Set([
  'function',
  'macro',
  'if',
  'for',
  'while',
  'try',
  'let',
  'begin',
  'do',
  'quote',
  'module',
  'baremodule',
  'struct',
])

interface Block {
  readonly word: string
  readonly start: number
  readonly name: string | null
}

interface JuliaFunction extends Stretch {
  readonly at: number
  readonly parameters: readonly string[]
}

interface Layout {
  readonly functions: readonly JuliaFunction[]
  /** Stretches under `if`, `try` or in a function. */
  readonly optional: readonly Stretch[]
}

/** Indexes of tokens inside `[…]`, where `end` is a position and `for`, `if` belong to comprehensions. */
function insideBrackets(tokens: Tokens): (index: number) => boolean {
  const stretches = tokens.list.flatMap((token, index) =>
    isOperator(token, '[') || isOperator(token, '(')
      ? [{ from: index, to: tokens.closing[index] ?? 0, value: token.text }]
      : [],
  )
  const around = innermost(stretches)
  return index => around(index) !== null
}

function functionName(tokens: Tokens, start: number): string | null {
  const parts: string[] = []
  for (let index = start + 1; parts.length < 12; index += 1) {
    const token = tokens.list[index]
    if (token?.kind !== 'name' && !isOperator(token, '.')) break
    parts.push(token?.text ?? '')
  }
  return parts.length === 0 ? null : parts.join('')
}

function parametersOf(tokens: Tokens, open: number): readonly string[] {
  return splitArguments(tokens, open).flatMap(({ keyword, key, from }) => {
    const first = tokens.list[from]
    if (keyword) return [key]
    return first?.kind === 'name' ? [first.text] : []
  })
}

function layout(tokens: Tokens): Layout {
  const { list } = tokens
  const functions: JuliaFunction[] = []
  const optional: Stretch[] = []
  const blocks: Block[] = []
  const bracketed = insideBrackets(tokens)
  list.forEach((token, index) => {
    const inside = bracketed(index)
    if (
      token.kind !== 'name' ||
      inside ||
      isOperator(list[index - 1], '.') ||
      isOperator(list[index - 1], ':')
    )
      return
    if (OPENERS.has(token.text)) {
      blocks.push({
        word: token.text,
        start: index,
        name: token.text === 'function' ? functionName(tokens, index) : null,
      })
      return
    }
    if (token.text !== 'end') return
    const block = blocks.pop()
    if (block === undefined) return
    const stretch = { from: block.start, to: index, value: block.name ?? block.word }
    if (block.word === 'function' || block.word === 'if' || block.word === 'try') optional.push(stretch)
    if (block.word !== 'function' || block.name === null) return
    let open = block.start + 1
    while (open < Math.min(index, block.start + 40) && !isOperator(list[open], '(')) open += 1
    const at = list[block.start]?.from ?? 0
    functions.push({ ...stretch, at, parameters: parametersOf(tokens, open) })
  })
  return { functions: functions.sort((a, b) => a.from - b.from), optional }
}

/** Tokens of the statement behind `using` or `import`; a comma or colon at the end of a line continues it. */
function statement(list: readonly Token[], start: number): readonly Token[] {
  const found: Token[] = []
  for (let index = start; index < list.length && found.length < 400; index += 1) {
    const token = list[index] as Token
    if (isOperator(token, ';')) break
    if (token.kind === 'newline') {
      if (isOperator(found.at(-1), ',') || isOperator(found.at(-1), ':')) continue
      break
    }
    if (token.kind !== 'name' && !/^[.,:]+$/.test(token.text)) break
    found.push(token)
  }
  return found
}

function readImport(
  list: readonly Token[],
  start: number,
  line: number,
  optional: boolean,
): readonly Import[] {
  const found: {
    module: string
    alias: string | null
    level: number
    names: { name: string; alias: string | null }[]
  }[] = []
  let current = {
    module: '',
    alias: null as string | null,
    level: 0,
    names: [] as { name: string; alias: string | null }[],
  }
  let inNames = false
  let aliasNext = false
  for (const token of statement(list, start)) {
    const last = current.names.at(-1)
    if (token.kind === 'name' && token.text === 'as') aliasNext = true
    else if (token.kind === 'name') {
      if (aliasNext && inNames && last !== undefined) last.alias = token.text
      else if (aliasNext) current.alias = token.text
      else if (inNames) current.names.push({ name: token.text, alias: null })
      else current.module += current.module === '' ? token.text : `.${token.text}`
      aliasNext = false
    } else if (token.text === ':') inNames = true
    else if (/^\.+$/.test(token.text) && current.module === '') current.level += token.text.length
    else if (token.text === ',' && !inNames) {
      found.push(current)
      current = { module: '', alias: null, level: 0, names: [] }
    }
  }
  found.push(current)
  return found.filter(one => one.module !== '').map(one => ({ ...one, line, optional }))
}

const sameLine = (line: number): number => line

/** Reads a Julia source text; never throws. `fileLine` maps a line of `text` to the line to report. */
export function parseJulia(
  path: string,
  text: string,
  fileLine: (line: number) => number = sameLine,
): CodeFacts {
  const empty = emptyFacts(path, 'julia')
  if (text.length > SCRIPT_LIMIT) {
    const detail = `Julia source of ${text.length} characters; ${SCRIPT_LIMIT} are read at most`
    return { ...empty, diagnostics: [{ path, line: 1, problem: 'too-large', detail }] }
  }
  const lines = lineIndex(text)
  const lineOf = (offset: number): number => fileLine(lines.at(offset))
  const tokens = withBrackets(text, juliaTokens(text))
  const { functions, optional } = layout(tokens)
  const scopeOf = innermost(functions)
  const isOptional = innermost(optional)
  const calls: Call[] = findCalls(tokens, SYNTAX)
    .filter(({ start }) => tokens.list[start - 1]?.text !== 'function')
    .map(found => {
      const macro = isOperator(tokens.list[found.start - 1], '@') ? '@' : ''
      const written = macro + found.written
      const given = readTokenArguments(tokens, found.open)
      return {
        written,
        name: written,
        ...given,
        line: lineOf(found.at),
        scope: scopeOf(found.start),
        condition: null,
      }
    })
  const imports: Import[] = []
  tokens.list.forEach((token, index) => {
    if (token.kind !== 'name' || (token.text !== 'using' && token.text !== 'import')) return
    const before = tokens.list[index - 1]
    if (before !== undefined && before.kind !== 'newline' && before.text !== ';' && before.text !== 'begin')
      return
    for (const one of readImport(tokens.list, index + 1, lineOf(token.from), isOptional(index) !== null))
      imports.push(one)
  })
  const asserts = tokens.list.flatMap((token, index) =>
    token.kind === 'name' &&
    /^(?:test|assert|test_throws)$/.test(token.text) &&
    isOperator(tokens.list[index - 1], '@')
      ? [lineOf(token.from)]
      : [],
  )
  return {
    ...empty,
    imports,
    calls: calls.sort((a, b) => a.line - b.line),
    functions: functions.map(({ value, at, parameters }) => ({
      name: value,
      line: lineOf(at),
      decorators: [],
      asserts: 0,
      parameters,
    })),
    asserts,
    shellLines: startedCommands(tokens, text, lineOf),
  }
}

/** Commands in backticks that are run: ``run(`julia docs/make.jl`)``. Interpolations stay as variables of a shell would. */
function startedCommands(
  { list }: Tokens,
  text: string,
  lineOf: (offset: number) => number,
): readonly Located[] {
  return list.flatMap((token, index) => {
    if (token.kind !== 'string' || text[token.from] !== '`' || !isOperator(list[index - 1], '(')) return []
    if (!/^(?:run|read|readchomp|success|pipeline)$/.test(list[index - 2]?.text ?? '')) return []
    const value = token.text.replace(/\$\((?:Base\.)?julia_cmd\(\)\)/g, 'julia').trim()
    return value === '' ? [] : [{ value, line: lineOf(token.from) }]
  })
}
