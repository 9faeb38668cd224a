import type { Place } from '../model.ts'
import type { Located, ScriptText } from './model.ts'

/** Bytes of a Snakefile that are read. */
export const SNAKEFILE_LIMIT = 512 * 1024

export interface SnakemakeRule extends Place {
  readonly name: string
  /** String literals among inputs and outputs. */
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  readonly shell: ScriptText | null
  /** A script or notebook, relative to the Snakefile. */
  readonly script: Located | null
}

export interface Snakefile {
  readonly path: string
  readonly rules: readonly SnakemakeRule[]
  readonly includes: readonly Located[]
}

interface Directive {
  readonly name: string
  readonly line: number
  readonly text: string
}

/**
 * Reads the rules of a Snakefile, as far as they are literal: a Snakefile is Python with blocks, and only its blocks are
 * understood here.
 */
export function parseSnakefile(path: string, text: string): Snakefile {
  const lines = text.split('\n')
  const rules: SnakemakeRule[] = []
  const includes: Located[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string
    const included = /^\s*include\s*:\s*(["'])(.+?)\1/.exec(line)
    if (included !== null) includes.push({ value: included[2] as string, line: i + 1 })
    const head = /^(\s*)(?:rule|checkpoint)\s*(\w*)\s*:\s*(?:#.*)?$/.exec(line)
    if (head === null) continue
    const end = blockEnd(lines, i + 1, (head[1] as string).length)
    const name = (head[2] as string) === '' ? `rule at line ${i + 1}` : (head[2] as string)
    rules.push(readRule(path, name, i + 1, directivesOf(lines, i + 1, end)))
    i = end - 1
  }
  return { path, rules, includes }
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

/** Index of the first line after the block that starts at `from` and is indented deeper than `indent`. */
function blockEnd(lines: readonly string[], from: number, indent: number): number {
  let at = from
  let quoted = false
  for (; at < lines.length; at++) {
    const line = lines[at] as string
    const inside = quoted
    if ((line.match(/"""|'''/g) ?? []).length % 2 === 1) quoted = !quoted
    if (!inside && line.trim() !== '' && indentOf(line) <= indent) break
  }
  return at
}

function directivesOf(lines: readonly string[], from: number, end: number): Directive[] {
  const directives: Directive[] = []
  let indent = -1
  for (let i = from; i < end; i++) {
    const line = lines[i] as string
    if (line.trim() === '') continue
    if (indent === -1) indent = indentOf(line)
    const head = indentOf(line) === indent ? /^\s*(\w+)\s*:(.*)$/.exec(line) : null
    if (head === null) continue
    const last = Math.min(blockEnd(lines, i + 1, indent), end)
    const text = [head[2] as string, ...lines.slice(i + 1, last)].join('\n')
    directives.push({ name: head[1] as string, line: i + 1, text })
    i = last - 1
  }
  return directives
}

function readRule(path: string, name: string, line: number, directives: readonly Directive[]): SnakemakeRule {
  const of = (wanted: string) => directives.find(directive => directive.name === wanted)
  const shell = of('shell')
  const script = of('script') ?? of('notebook')
  const scriptPath = script === undefined ? undefined : literals(script.text)[0]
  return {
    path,
    line,
    name,
    inputs: literals(of('input')?.text ?? ''),
    outputs: literals(of('output')?.text ?? ''),
    shell: shell === undefined ? null : shellText(shell),
    script:
      script === undefined || scriptPath === undefined ? null : { value: scriptPath, line: script.line },
  }
}

const LITERAL = /[rf]{0,2}("""|'''|"|')/g

interface Literal {
  readonly value: string
  readonly at: number
}

function literalsWithPlace(text: string): Literal[] {
  const found: Literal[] = []
  LITERAL.lastIndex = 0
  for (let match = LITERAL.exec(text); match !== null && found.length < 1000; match = LITERAL.exec(text)) {
    const quote = match[1] as string
    const start = match.index + match[0].length
    let end = text.indexOf(quote, start)
    while (end > 0 && text[end - 1] === '\\') end = text.indexOf(quote, end + 1)
    if (end === -1) break
    found.push({ value: text.slice(start, end), at: start })
    LITERAL.lastIndex = end + quote.length
  }
  return found
}

function literals(text: string): string[] {
  return literalsWithPlace(text.replace(/(^|\s)#[^\n]*/g, '$1')).map(({ value }) => value)
}

/** The shell text with `{input}` and the like as the shell's variables, which keeps words and lines in place. */
function shellText(directive: Directive): ScriptText | null {
  const parts = literalsWithPlace(directive.text)
  const first = parts[0]
  if (first === undefined) return null
  const joined = parts.map(({ value }) => value).join('')
  const text = joined.replace(/\{\{/g, '{').replace(/\{([\w.[\]]+)(?::q)?\}/g, (_, name: string) => {
    return `\${${name.replace(/\W+/g, '_')}}`
  })
  const before = directive.text.slice(0, first.at).split('\n').length - 1
  return { text, line: directive.line + before, literal: parts.length === 1 }
}
