/** IPython's additions to Python: lines and cells that are not Python, and the shell commands in them. */

import type { Located } from '../model.ts'

/** A line of a cell with the line of the file on which it stands. */
export interface CellLine {
  readonly text: string
  readonly line: number
}

export interface PlainCell {
  /** As many lines as the cell has, Python only. */
  readonly lines: readonly string[]
  readonly shellLines: readonly Located[]
}

/** Cell magics whose body is a shell script. */
const SHELL_CELLS = new Set(['bash', 'sh', 'system', 'sx', '!', 'shell'])

/** Cell magics whose body is still Python that runs in the notebook. Every other one is another language or a file to write. */
const PYTHON_CELLS = new Set([
  'capture',
  'debug',
  'ipytest',
  'lprun',
  'memit',
  'mprun',
  'notify',
  'prun',
  'pyspark',
  'python',
  'python3',
  'scalene',
  'snakeviz',
  'spark',
  'time',
  'timeit',
  'wandb',
])

/** Line magics that are shell commands by another name. */
const COMMAND_MAGICS: ReadonlyMap<string, string> = new Map([
  ['pip', 'pip'],
  ['conda', 'conda'],
  ['mamba', 'mamba'],
  ['uv', 'uv'],
  ['cd', 'cd'],
  ['run', 'python'],
  ['sh', ''],
  ['sx', ''],
  ['system', ''],
])

/** `%name rest`, `!rest`, also behind an assignment; a `%` or `!=` of a continued expression has no such form. */
const LINE_MAGIC =
  /^(\s*)(?:([A-Za-z_][\w.,]*(?:, [\w.,]+)*) {0,3}= {0,3})?(?:%([A-Za-z_]\w*)(?![\w(])(.*)|!{1,2}(?!=)(.*))$/
const HELP = /^\s*(?:\?{1,2}[\w.%]+|[\w.%]+\?{1,2})\s*$/
const TRIPLE_QUOTE = /'''|"""/g

/** The quote that is still open behind a line, given the one that was open before it. */
function openQuote(line: string, before: string | null): string | null {
  let open = before
  for (const [quote] of line.matchAll(TRIPLE_QUOTE)) {
    if (open === null) open = quote
    else if (open === quote) open = null
  }
  return open
}

function cellMagic(
  lines: readonly CellLine[],
): { readonly name: string; readonly rest: string; readonly index: number } | null {
  const index = lines.findIndex(({ text }) => text.trim() !== '')
  const first = lines[index]?.text ?? ''
  const found = /^%%(!|[A-Za-z_]\w*)(.*)$/.exec(first) ?? /^%(sh|md|sql|scala|r)\b(.*)$/.exec(first)
  return found === null ? null : { name: found[1] ?? '', rest: found[2] ?? '', index }
}

const blank = (lines: readonly CellLine[]): string[] => lines.map(() => '')

/** Joins a command with the lines it continues on by a backslash; gives the text and how many lines it took. */
function continuedCommand(
  lines: readonly CellLine[],
  index: number,
  first: string,
): readonly [string, number] {
  let command = first
  let taken = 1
  while (command.endsWith('\\') && index + taken < lines.length) {
    command = `${command.slice(0, -1)}${lines[index + taken]?.text.trim() ?? ''}`
    taken += 1
  }
  return [command.trim(), taken]
}

function shellCommand(magic: string | undefined, rest: string): string | null {
  if (magic === undefined) return rest
  const program = COMMAND_MAGICS.get(magic)
  return program === undefined ? null : `${program} ${rest.trim()}`.trim()
}

function plainLines(lines: readonly CellLine[]): PlainCell {
  const plain: string[] = []
  const shellLines: Located[] = []
  let open: string | null = null
  for (let index = 0; index < lines.length; ) {
    const { text, line } = lines[index] as CellLine
    const found = open === null && /[%!]/.test(text) ? LINE_MAGIC.exec(text) : null
    if (found === null) {
      plain.push(open === null && HELP.test(text) ? '' : text)
      open = openQuote(text, open)
      index += 1
      continue
    }
    const [, indent = '', target, magic, arguments_ = '', shell = ''] = found
    const first = shellCommand(magic, magic === undefined ? shell : arguments_)
    const [command, taken] = continuedCommand(lines, index, first ?? '')
    if (command !== '') shellLines.push({ value: command, line })
    plain.push(`${indent}${target === undefined ? 'pass' : `${target} = None`}`)
    for (let more = 1; more < taken; more += 1) plain.push('')
    index += taken
  }
  return { lines: plain, shellLines }
}

/** Takes IPython's magics out of a code cell. The number of lines stays, so that positions stay. */
export function withoutMagics(lines: readonly CellLine[]): PlainCell {
  const magic = cellMagic(lines)
  if (magic === null) return plainLines(lines)
  const body = lines.slice(magic.index + 1)
  if (PYTHON_CELLS.has(magic.name)) {
    const inner = plainLines(body)
    return { ...inner, lines: [...blank(lines.slice(0, magic.index + 1)), ...inner.lines] }
  }
  const isShell =
    SHELL_CELLS.has(magic.name) || (magic.name === 'script' && /\b(?:ba|z|k)?sh\b/.test(magic.rest))
  const value = body.map(({ text }) => text).join('\n')
  const first = body[0]
  const shellLines =
    isShell && first !== undefined && value.trim() !== '' ? [{ value, line: first.line }] : []
  return { lines: blank(lines), shellLines }
}
