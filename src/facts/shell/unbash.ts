/** The only file that knows the shell parser: its tree becomes ours. */

import {
  type AndOr,
  type ArrayValue,
  type AssignmentPrefix,
  type CommandArgument,
  type CommandNode,
  type CompoundList,
  forEachChild,
  type ParsedScript,
  type Statement as ParsedStatement,
  type Word as ParsedWord,
  type ParseError,
  type PipelineNode,
  parse,
  type Redirection,
  type SyntaxNode,
  type WordPart,
} from 'unbash'
import { type Source, SourceBuilder } from './source.ts'
import type {
  Assignment,
  HereText,
  Node,
  Redirect,
  Script,
  SimpleCommand,
  Statement,
  Statements,
  Substitution,
  Word,
} from './syntax.ts'

interface Reading {
  readonly source: Source
  order: number
  readonly endings: { failing: number[]; succeeding: number[]; waits: number[]; pipeStatus: number[] }
}

/** Parses a text as bash does. After a syntax error only the statements that end on a line before it are kept. */
export function parseShell(source: Source): Script {
  return scriptOf(parse(source.text), source)
}

function scriptOf(parsed: ParsedScript, source: Source): Script {
  const reading: Reading = {
    source,
    order: 0,
    endings: { failing: [], succeeding: [], waits: [], pipeStatus: [] },
  }
  const [error] = [...(parsed.errors ?? [])].sort((a, b) => a.pos - b.pos)
  const kept = error === undefined ? parsed.commands : beforeError(parsed.commands, error, source.text)
  const body = kept.map(statement => statementOf(statement, reading))
  const problem = error === undefined ? null : { message: error.message, line: source.lineAt(error.pos) }
  return { body, endings: reading.endings, problem }
}

/** The statements that bash runs before it reads the error: those that end on a line before it. */
function beforeError(
  statements: readonly ParsedStatement[],
  error: ParseError,
  text: string,
): readonly ParsedStatement[] {
  const at = statements.findLastIndex(statement => statement.pos <= error.pos)
  const last = statements[at]
  if (last === undefined) return []
  const apart = (statement: ParsedStatement, until: number) => text.slice(statement.end, until).includes('\n')
  // An `if` that is never closed ends where it begins, and its error stands at the end of the text.
  const whole =
    error.message.startsWith('unexpected token') && last.end <= error.pos && apart(last, error.pos)
  const stop = whole ? error.pos : last.pos
  return statements.slice(0, whole ? at + 1 : at).filter(statement => apart(statement, stop))
}

function statementsOf(list: CompoundList, reading: Reading): Statements {
  return list.commands.map(statement => statementOf(statement, reading))
}

function statementOf(parsed: ParsedStatement, reading: Reading): Statement {
  const order = ++reading.order
  const text = reading.source.text.slice(parsed.pos, parsed.end)
  const node = nodeOf(parsed.command, reading)
  return { node, background: parsed.background === true, order, lastOrder: reading.order, text }
}

function nodeOf(parsed: AndOr | PipelineNode | CompoundList, reading: Reading): Node {
  switch (parsed.type) {
    case 'AndOr':
      return {
        kind: 'chain',
        parts: parsed.commands.map(part => nodeOf(part, reading)),
        operators: parsed.operators,
      }
    case 'Pipeline':
      return {
        kind: 'pipeline',
        negated: parsed.prefixes.filter(prefix => prefix.type === 'Negation').length % 2 === 1,
        parts: parsed.commands.map(part => nodeOf(part, reading)),
      }
    case 'CompoundList':
      return { kind: 'group', subshell: false, body: statementsOf(parsed, reading) }
    default:
      return commandOf(parsed, reading)
  }
}

function commandOf(parsed: CommandNode, reading: Reading): Node {
  switch (parsed.type) {
    case 'Command':
      return simpleCommand(parsed, reading)
    case 'Redirected':
      return {
        kind: 'redirected',
        node: commandOf(parsed.command, reading),
        redirects: parsed.redirects.map(redirect => redirectOf(redirect, reading)),
      }
    case 'Subshell':
    case 'BraceGroup':
      return { kind: 'group', subshell: parsed.type === 'Subshell', body: statementsOf(parsed.body, reading) }
    case 'If':
      return {
        kind: 'if',
        branches: [parsed, ...parsed.elif].map(branch => ({
          clause: statementsOf(branch.clause, reading),
          body: statementsOf(branch.then, reading),
        })),
        otherwise: parsed.else === undefined ? null : statementsOf(parsed.else, reading),
      }
    case 'For':
    case 'Select':
      return {
        kind: 'loop',
        keyword: parsed.type === 'For' ? 'for' : 'select',
        words: (parsed.wordlist ?? []).map(word => wordOf(word, reading)),
        clause: null,
        body: statementsOf(parsed.body, reading),
      }
    case 'ArithmeticFor':
      return {
        kind: 'loop',
        keyword: 'for',
        words: [],
        clause: null,
        body: statementsOf(parsed.body, reading),
      }
    case 'While':
      return {
        kind: 'loop',
        keyword: parsed.kind,
        words: [],
        clause: statementsOf(parsed.clause, reading),
        body: statementsOf(parsed.body, reading),
      }
    case 'Case':
      return {
        kind: 'case',
        words: [wordOf(parsed.word, reading)],
        items: parsed.items.map(item => statementsOf(item.body, reading)),
      }
    case 'Function':
      return { kind: 'function', name: parsed.name.value, body: nodeOf(parsed.body, reading) }
    case 'Coproc':
      return nodeOf(parsed.body, reading)
    case 'TestCommand':
    case 'ArithmeticCommand':
      return {
        kind: 'test',
        line: reading.source.lineAt(parsed.pos),
        words: parsed.expression === undefined ? [] : expressionWords(parsed.expression, reading),
      }
  }
}

function simpleCommand(parsed: CommandNode & { type: 'Command' }, reading: Reading): SimpleCommand {
  const words: Word[] = parsed.name === undefined ? [] : [wordOf(parsed.name, reading)]
  const assignments: Assignment[] = []
  const redirects: Redirect[] = []
  for (const part of parsed.prefix) {
    if (part.type === 'Assignment') assignments.push(assignmentOf(part, reading))
    else redirects.push(redirectOf(part, reading))
  }
  for (const part of parsed.suffix) {
    if (part.type === 'Word' || part.type === 'Assignment') words.push(wordOf(part, reading))
    else redirects.push(redirectOf(part, reading))
  }
  noteEnding(words, parsed, reading)
  const line = words[0]?.line ?? reading.source.lineAt(parsed.pos)
  return { kind: 'command', line, words, assignments, redirects }
}

function noteEnding(words: readonly Word[], parsed: { pos: number; end: number }, reading: Reading): void {
  const { endings, order, source } = reading
  if (source.text.slice(parsed.pos, parsed.end).includes('PIPESTATUS')) endings.pipeStatus.push(order)
  const name = words[0]?.value
  if (name === 'exit') (words[1]?.value === '0' ? endings.succeeding : endings.failing).push(order)
  else if (name === 'wait' && words.length > 1) endings.waits.push(order)
}

function assignmentOf(parsed: AssignmentPrefix, reading: Reading): Assignment {
  const { value } = parsed
  const parts = isArray(value) ? value.elements : [value]
  const words = parts.map(part => wordOf(part, reading))
  return { name: parsed.name, value: isArray(value) ? null : (words[0] ?? null), words }
}

function isArray(value: ParsedWord | ArrayValue): value is ArrayValue {
  return value.type === 'ArrayValue'
}

/** A word, or an assignment among the arguments (`export A=b`), which is a word to the program. */
function wordOf(parsed: CommandArgument, reading: Reading): Word {
  const { source } = reading
  const { text } = parsed
  const plain = !/[$`\\'"]/.test(text) && !/[<>]\(/.test(text)
  const line = source.lineAt(parsed.pos)
  if (plain) {
    const value = source.unmask(text)
    return {
      value,
      line,
      literal: true,
      substitutions: [],
      script: () => new SourceBuilder(source.masked).append(text, line, null).build(),
    }
  }
  const value =
    parsed.type === 'Word' ? parsed.value : `${text.slice(0, text.indexOf('=') + 1)}${assignedText(parsed)}`
  return {
    value: source.unmask(value),
    line,
    literal: !/[$`]|[<>]\(/.test(text) || isLiteral(parsed),
    substitutions: mayRun(text) ? substitutionsOf(parsed, reading) : [],
    script: () => textOf(parsed, reading),
  }
}

function assignedText(parsed: CommandArgument & { type: 'Assignment' }): string {
  return isArray(parsed.value) ? parsed.text.slice(parsed.text.indexOf('=') + 1) : parsed.value.value
}

/** Whether a substitution may stand in a text: parts are costly, most words have none. */
function mayRun(text: string): boolean {
  return text.includes('$(') || text.includes('`') || text.includes('${ ') || /[<>]\(/.test(text)
}

function isLiteral(parsed: CommandArgument): boolean {
  if (parsed.type === 'Assignment') return !isArray(parsed.value) && isLiteral(parsed.value)
  return (parsed.parts ?? []).every(part => {
    if (part.type === 'DoubleQuoted' || part.type === 'LocaleString') {
      return part.parts.every(child => child.type === 'Literal')
    }
    return part.type === 'Literal' || part.type === 'SingleQuoted' || part.type === 'AnsiCQuoted'
  })
}

/** The scripts that stand anywhere in a word, an array, a test or a here-document. */
function substitutionsOf(node: SyntaxNode, reading: Reading): Substitution[] {
  const found: Substitution[] = []
  const visit = (child: SyntaxNode) => {
    if (child.type === 'CommandExpansion' || child.type === 'ArithmeticCommandExpansion') {
      addScript(found, 'command', child.script, child.pos, reading)
    } else if (child.type === 'ProcessSubstitution')
      addScript(found, 'process', child.script, child.pos, reading)
    else forEachChild(child, visit)
  }
  forEachChild(node, visit)
  return found
}

function addScript(
  found: Substitution[],
  kind: Substitution['kind'],
  script: ParsedScript | undefined,
  pos: number,
  reading: Reading,
): void {
  if (script === undefined) return
  // Backticks with escapes: positions are those of the decoded text.
  const source =
    script.source === undefined
      ? reading.source
      : new SourceBuilder(reading.source.masked).append(script.source, reading.source.lineAt(pos)).build()
  found.push({ kind, script: scriptOf(script, source) })
}

function expressionWords(expression: SyntaxNode, reading: Reading): Word[] {
  const words: Word[] = []
  const visit = (child: SyntaxNode) => {
    if (child.type === 'Word') words.push(wordOf(child, reading))
    else if (child.type === 'ArithmeticWord' || child.type === 'ArithmeticCommandExpansion') {
      words.push(arithmeticWord(child, reading))
    } else forEachChild(child, visit)
  }
  visit(expression)
  return words
}

function arithmeticWord(
  parsed: SyntaxNode & { type: 'ArithmeticWord' | 'ArithmeticCommandExpansion' },
  reading: Reading,
): Word {
  const own: Substitution[] = []
  if (parsed.type === 'ArithmeticCommandExpansion') {
    addScript(own, 'command', parsed.script, parsed.pos, reading)
  } else own.push(...substitutionsOf(parsed, reading))
  return opaqueWord(reading.source.text.slice(parsed.pos, parsed.end), parsed.pos, own, reading)
}

/** A text that is no argument of a program, for the scripts inside it. */
function opaqueWord(
  text: string,
  pos: number,
  substitutions: readonly Substitution[],
  reading: Reading,
): Word {
  const { source } = reading
  const line = source.lineAt(pos)
  const script = () => new SourceBuilder(source.masked).append(text, line, null).build()
  return { value: source.unmask(text), line, literal: false, substitutions, script }
}

function redirectOf(parsed: Redirection, reading: Reading): Redirect {
  const descriptor = parsed.descriptor?.type === 'FileDescriptor' ? String(parsed.descriptor.value) : ''
  const operator = `${descriptor}${parsed.operator}`
  if (parsed.type === 'HereDoc') {
    const here = hereDocument(parsed, reading)
    return { operator, target: parsed.delimiter?.value ?? '', words: hereWords(parsed, reading), here }
  }
  if (parsed.target === undefined) return { operator, target: '', words: [], here: null }
  const word = wordOf(parsed.target, reading)
  const here =
    parsed.type === 'HereString'
      ? { text: word.literal ? `${word.value}\n` : null, source: word.script }
      : null
  return { operator, target: word.value, words: [word], here }
}

type ParsedHereDoc = Redirection & { type: 'HereDoc' }

function hereDocument(parsed: ParsedHereDoc, reading: Reading): HereText {
  const { source } = reading
  const raw = parsed.operator === '<<-' ? parsed.body.text.replace(/^\t+/gm, '') : parsed.body.text
  const quoted = parsed.delimiter?.quoted === true
  const expanded = !quoted && /[$`]/.test(parsed.body.text)
  return {
    text: expanded ? null : source.unmask(raw),
    source: () => {
      const line = source.lineAt(parsed.body.pos)
      const builder = new SourceBuilder(source.masked)
      const parts = quoted ? undefined : parsed.body.parts
      if (parts === undefined) builder.append(raw, line)
      else appendParts(builder, parts, reading)
      return builder.build()
    },
  }
}

/** The body as one word, for the substitutions that run before it is fed to the command. */
function hereWords(parsed: ParsedHereDoc, reading: Reading): Word[] {
  if (parsed.delimiter?.quoted === true || !mayRun(parsed.body.text)) return []
  return [opaqueWord('', parsed.body.pos, substitutionsOf(parsed.body, reading), reading)]
}

function textOf(parsed: CommandArgument, reading: Reading): Source {
  const builder = new SourceBuilder(reading.source.masked)
  const parts = parsed.type === 'Word' ? parsed.parts : undefined
  const line = reading.source.lineAt(parsed.pos)
  if (parts !== undefined) appendParts(builder, parts, reading)
  else builder.append(parsed.type === 'Word' ? parsed.value : parsed.text, line, null)
  return builder.build()
}

function appendParts(builder: SourceBuilder, parts: readonly WordPart[], reading: Reading): void {
  for (const part of parts) {
    const line = reading.source.lineAt(part.pos)
    if (part.type === 'SingleQuoted') builder.append(part.value, line)
    else if (part.type === 'DoubleQuoted' || part.type === 'LocaleString')
      appendParts(builder, part.parts, reading)
    else if (part.type === 'Literal') appendLiteral(builder, part.value, part.text, line)
    else if (part.type === 'AnsiCQuoted') builder.append(part.value, line, null)
    // What the outer shell runs, the inner one must not find again.
    else if (mayRun(part.text)) builder.appendMasked(reading.source.unmask(part.text), line)
    else builder.append(part.text, line, null)
  }
}

/** A literal whose line breaks all stand in the file; with a continuation in it, only its beginning is known. */
function appendLiteral(builder: SourceBuilder, value: string, text: string, line: number): void {
  if (value.length === text.length || !text.includes('\\\n')) {
    builder.append(value, line)
    return
  }
  let current = line
  for (const piece of text.split('\\\n')) {
    builder.append(piece.replace(/\\([$`"\\])/g, '$1'), current)
    current += piece.split('\n').length
  }
}
