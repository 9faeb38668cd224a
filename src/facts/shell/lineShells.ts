/**
 * PowerShell and cmd, read as simple command lines: enough to see which programs run, no more. Everything found this way is of
 * low confidence.
 */

import type { Command, Dialect } from '../model.ts'
import { buildCommand } from './build.ts'
import { moveDirectory } from './directory.ts'
import type { Source } from './source.ts'
import type { Word } from './syntax.ts'
import { type Unwrapped, unwrap } from './unwrap.ts'
import { madeWord } from './words.ts'

const MAX_COMMANDS = 5000

interface LineGrammar {
  readonly dialect: Dialect
  /** Joins the next line to this one. */
  readonly continuation: string
  readonly escape: string
  readonly quotes: string
  /** Begins a comment where a word begins. */
  readonly comment: string | null
  /** End a command. */
  readonly separators: string
}

const POWERSHELL: LineGrammar = {
  dialect: 'powershell',
  continuation: '`',
  escape: '`',
  quotes: `"'`,
  comment: '#',
  separators: ';|{}\n&',
}

const CMD: LineGrammar = {
  dialect: 'cmd',
  continuation: '^',
  escape: '^',
  quotes: '"',
  comment: null,
  separators: '|&()\n',
}

interface LineWord extends Word {
  /** A string, which is a value and not a command where it stands first. */
  readonly quoted: boolean
}

interface Piece {
  readonly words: readonly LineWord[]
  /** What ended it: `|`, `&&`, `||`, `;`, a line, a brace. */
  readonly end: string
  /** Depth of braces or parentheses that it stands in. */
  readonly depth: number
}

const POWERSHELL_KEYWORDS =
  /^(?:if|elseif|else|for|foreach|while|do|until|switch|try|catch|finally|function|filter|param|begin|process|end|return|throw|trap|in|using|class|enum|exit|break|continue)$/i
const CMD_KEYWORDS =
  /^(?:if|else|for|do|in|not|exist|defined|errorlevel|rem|goto|setlocal|endlocal|exit|shift|pause|title|@?echo)$/i
/** A cmdlet, or the alias of one. */
const CMDLET =
  /^(?:[A-Za-z]+-[A-Z][A-Za-z]+|cd|chdir|sl|mkdir|md|rmdir|rm|rd|del|erase|cp|copy|mv|move|ls|dir|cat|type|echo|write|sleep|sort|kill|ps|pwd|curl|wget|iwr|irm|iex|sc|gc|gci|select|where|foreach|tee|diff|start|popd|pushd)$/i
/** What begins an expression, not a command. */
const EXPRESSION = /^(?:[$@[('"0-9<>=!*,+?%{}-]|:\w|::)/

export function walkLines(source: Source, path: string, dialect: 'powershell' | 'cmd'): readonly Command[] {
  const grammar = dialect === 'powershell' ? POWERSHELL : CMD
  const pieces = cutPieces(source, grammar)
  const commands: Command[] = []
  let cwd: string | null = ''
  for (const [at, piece] of pieces.entries()) {
    if (commands.length >= MAX_COMMANDS) break
    const words = commandWords(piece.words, dialect)
    if (words.length === 0) continue
    const found = unwrap(words)
    const last = pieces.slice(at + 1, at + 40).every(later => commandWords(later.words, dialect).length === 0)
    const place = { path, cwd, dialect, piped: pipedTo(pieces, at, dialect) }
    const swallowedBy = last || piece.end === '&&' ? null : goesOn(dialect, found.program, pieces, at)
    for (const kept of found.kept) commands.push(commandOf(kept, place, piece.depth > 0, swallowedBy))
    if (/^[$%]?$/.test(found.program)) continue
    commands.push(commandOf(found, place, piece.depth > 0, swallowedBy))
    if (/^(?:cd|chdir|pushd|set-location|push-location|sl)$/i.test(found.program)) {
      const target = found.words.slice(1).find(word => !/^(?:-|\/d$)/i.test(word.value))
      cwd = target === undefined || piece.depth > 0 ? null : moveDirectory(cwd, target.value)
    }
  }
  return commands
}

/** Both shells go on after a program that failed, unless something asks. */
function goesOn(dialect: Dialect, program: string, pieces: readonly Piece[], at: number): string | null {
  // A cmdlet throws, and GitHub lets PowerShell stop at what is thrown.
  if (dialect === 'powershell' && CMDLET.test(program)) return null
  const asked = pieces
    .slice(at + 1, at + 4)
    .some(piece => piece.words.some(word => /LASTEXITCODE|errorlevel|^\$\?|\(\$\?|exit$/i.test(word.value)))
  if (asked || pieces[at]?.end === '|') return null
  return pieces[at]?.end === '||' ? '||' : `${dialect} goes on`
}

interface LinePlace {
  readonly path: string
  readonly cwd: string | null
  readonly dialect: Dialect
  readonly piped: readonly string[]
}

function commandOf(
  found: Pick<Unwrapped, 'words' | 'wrappers' | 'env'> & { readonly program?: string },
  place: LinePlace,
  conditional: boolean,
  swallowedBy: string | null,
): Command {
  const [first, ...rest] = found.words
  const program = found.program ?? unwrap(found.words).program
  return buildCommand({
    path: place.path,
    line: first?.line ?? 1,
    program,
    argv: rest.map(word => word.value),
    wrappers: found.wrappers,
    env: found.env,
    variables: {},
    redirects: [],
    pipedTo: place.piped,
    stdin: null,
    cwd: place.cwd,
    conditional,
    inFunction: null,
    swallowedBy,
    dialect: place.dialect,
  })
}

function pipedTo(pieces: readonly Piece[], at: number, dialect: 'powershell' | 'cmd'): string[] {
  const programs: string[] = []
  for (let next = at; pieces[next]?.end === '|' && next < at + 10; next++) {
    const words = commandWords(pieces[next + 1]?.words ?? [], dialect)
    if (words.length > 0) programs.push(unwrap(words).program)
  }
  return programs
}

/** The words of the command in a piece: without keywords, assignments and the call operator; none when it is an expression. */
function commandWords(words: readonly LineWord[], dialect: 'powershell' | 'cmd'): readonly Word[] {
  let at = 0
  let called = false
  if (dialect === 'powershell') {
    const second = words[1]?.value
    // `$x = command …`; what follows may be an expression as well.
    if (/^\$[\w:]+$/.test(words[0]?.value ?? '') && second === '=') at = 2
    while (words[at]?.value === '&' || words[at]?.value === '.') {
      called = true
      at++
    }
    if (words[at]?.quoted === true && !called) return []
    if (POWERSHELL_KEYWORDS.test(words[at]?.value ?? '')) return []
  } else {
    while (CMD_KEYWORDS.test(words[at]?.value ?? '') && !/^@?echo$/i.test(words[at]?.value ?? '')) {
      if (/^(?:rem|if|for|goto|exit|title)$/i.test(words[at]?.value ?? '')) return []
      at++
    }
    if (/^call$/i.test(words[at]?.value ?? '')) at++
  }
  const first = words[at]
  if (first === undefined || first.value === '') return []
  const value = first.value.replace(/^@(?=[a-z])/i, '')
  if (EXPRESSION.test(value) && !isPathOfVariable(value)) return []
  return [value === first.value ? first : madeWord(value, first.line), ...words.slice(at + 1)]
}

/** `$env:CONDA\Scripts\conda.exe`, `%CONDA%\python.exe`. */
function isPathOfVariable(value: string): boolean {
  return /^(?:\$\{?[\w:]+\}?|%\w+%)[\\/][\w.\\/-]+$/.test(value)
}

function cutPieces(source: Source, grammar: LineGrammar): Piece[] {
  const { text } = source
  const pieces: Piece[] = []
  let words: LineWord[] = []
  let depth = 0
  let at = 0
  const finish = (end: string) => {
    if (words.length > 0) pieces.push({ words, end, depth })
    words = []
  }
  while (at < text.length) {
    const char = text[at] as string
    if (char === ' ' || char === '\t') at++
    else if (char === grammar.continuation && text[at + 1] === '\n') at += 2
    else if (grammar.comment === char || (grammar.comment === null && /^::/.test(text.slice(at, at + 2))))
      at = lineEnd(text, at)
    else if (char === '&' && grammar === POWERSHELL && text[at + 1] !== '&' && words.length <= 2) {
      // The call operator, not a separator.
      words.push({ ...madeWord('&', source.lineAt(at)), quoted: false })
      at++
    } else if (grammar.separators.includes(char)) {
      const double = text[at + 1] === char && (char === '&' || char === '|')
      finish(double ? char + char : char)
      if (char === '{' || char === '(') depth++
      else if ((char === '}' || char === ')') && depth > 0) depth--
      at += double ? 2 : 1
    } else {
      const read = readWord(source, at, grammar)
      words.push(read.word)
      at = read.end
    }
  }
  finish('\n')
  return pieces
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

function readWord(source: Source, from: number, grammar: LineGrammar): { word: LineWord; end: number } {
  const { text } = source
  const here = /^@["']\r?\n/.exec(text.slice(from, from + 4))
  if (here !== null && grammar === POWERSHELL) return hereString(source, from)
  if (grammar === POWERSHELL && text[from] === '@' && /[{(]/.test(text[from + 1] ?? ''))
    return table(source, from)
  const pieces: string[] = []
  let at = from
  while (at < text.length) {
    const char = text[at] as string
    if (char === ' ' || char === '\t' || (grammar.separators.includes(char) && !opensVariable(text, at)))
      break
    if (char === grammar.escape && at + 1 < text.length) {
      if (text[at + 1] === '\n') break
      pieces.push(text[at + 1] as string)
      at += 2
    } else if (grammar.quotes.includes(char)) {
      const end = text.indexOf(char, at + 1)
      pieces.push(text.slice(at + 1, end === -1 ? text.length : end))
      at = end === -1 ? text.length : end + 1
    } else if (char === '$' && text[at + 1] === '{') {
      const end = text.indexOf('}', at)
      pieces.push(text.slice(at, end === -1 ? text.length : end + 1))
      at = end === -1 ? text.length : end + 1
    } else {
      pieces.push(char)
      at++
    }
  }
  // A character that ends words but begins none must still be passed.
  const end = at === from ? at + 1 : at
  const quoted = grammar.quotes.includes(text[from] as string)
  return { word: { ...madeWord(source.unmask(pieces.join('')), source.lineAt(from)), quoted }, end }
}

function opensVariable(text: string, at: number): boolean {
  return text[at] === '{' && text[at - 1] === '$'
}

function hereString(source: Source, from: number): { word: LineWord; end: number } {
  const quote = source.text[from + 1] as string
  const close = source.text.indexOf(`\n${quote}@`, from)
  const end = close === -1 ? source.text.length : close + 3
  return { word: { ...madeWord('@', source.lineAt(from)), quoted: true }, end }
}

/** `@{ a = 1 }` and `@( … )` are values. */
function table(source: Source, from: number): { word: LineWord; end: number } {
  const { text } = source
  const open = text[from + 1] as string
  const close = open === '{' ? '}' : ')'
  let depth = 0
  let at = from + 1
  for (; at < text.length; at++) {
    if (text[at] === open) depth++
    else if (text[at] === close && --depth === 0) break
  }
  return { word: { ...madeWord('@', source.lineAt(from)), quoted: true }, end: Math.min(at + 1, text.length) }
}
