/**
 * Large YAML files as programs write them (a dvc.lock, a lock of packages): block maps and lists, scalars on one line, plain ones
 * perhaps folded. Everything beyond that is left to the full reader, which takes ten times as long and gives the same tree.
 */

import { resolveCore } from './yamlCore.ts'
import type { YamlEntry, YamlNode, YamlScalar } from './yamlNode.ts'

const MAX_DEPTH = 50
/** Characters that need the full reader wherever they stand, and what begins a line of another document. */
const FOREIGN = /[^\n\u0020-\u007e\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd]|^(?:---|\.\.\.|%)/m
/** What a plain scalar cannot begin with, and `"` and `'` of quoted ones. */
const INDICATOR = /^(?:[[\]{}&*!|>%@`,#"']|[?:-](?: |$))/

interface Line {
  /** Columns before the text. */
  readonly indent: number
  readonly text: string
  readonly line: number
  readonly afterBlank: boolean
}

/** Thrown within this file alone: the file is not of the simple kind. */
const BEYOND = Symbol('beyond')

/** The tree of a simple file, null when it is not one. Never throws. */
export function readPlainYaml(text: string): YamlNode | null {
  if (FOREIGN.test(text)) return null
  const lines = linesOf(text)
  if (lines.length === 0) return null
  try {
    return new PlainReader(lines).whole()
  } catch (problem) {
    if (problem === BEYOND) return null
    throw problem
  }
}

/** Lines that have content, without the spaces around it. */
function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let afterBlank = false
  text.split('\n').forEach((raw, index) => {
    const content = raw.trim()
    if (content === '' || content.startsWith('#')) {
      afterBlank = true
      return
    }
    lines.push({ indent: raw.length - raw.trimStart().length, text: content, line: index + 1, afterBlank })
    afterBlank = false
  })
  return lines
}

class PlainReader {
  readonly #lines: Line[]
  #at = 0

  constructor(lines: Line[]) {
    this.#lines = lines
  }

  whole(): YamlNode {
    const [first] = this.#lines
    if (first?.indent !== 0) throw BEYOND
    const node = this.#node(0, 0)
    if (this.#at < this.#lines.length) throw BEYOND
    return node
  }

  #node(indent: number, depth: number): YamlNode {
    if (depth > MAX_DEPTH) throw BEYOND
    return isItem(this.#current().text) ? this.#list(indent, depth) : this.#map(indent, depth)
  }

  #current(): Line {
    const line = this.#lines[this.#at]
    if (line === undefined) throw BEYOND
    return line
  }

  #map(indent: number, depth: number): YamlNode {
    const { line: start } = this.#current()
    const entries = new Map<string, YamlEntry>()
    for (let line = this.#lines[this.#at]; line?.indent === indent; line = this.#lines[this.#at]) {
      if (isItem(line.text)) break
      const [key, rest] = keyOf(line.text)
      if (entries.has(key)) throw BEYOND
      this.#at++
      const value = rest === '' ? this.#below(indent, line.line, depth) : this.#scalar(rest, line, indent)
      entries.set(key, { key, line: line.line, value })
    }
    if (entries.size === 0 || (this.#lines[this.#at]?.indent ?? 0) > indent) throw BEYOND
    return { kind: 'map', line: start, entries, mergeLine: null }
  }

  /** What stands under a key: deeper, or a list at its own column. */
  #below(indent: number, keyLine: number, depth: number): YamlNode {
    const next = this.#lines[this.#at]
    if (next !== undefined && next.indent > indent) return this.#node(next.indent, depth + 1)
    if (next?.indent === indent && isItem(next.text)) return this.#list(indent, depth + 1)
    return { kind: 'scalar', line: keyLine, value: null, text: '', style: 'plain', tag: null }
  }

  #list(indent: number, depth: number): YamlNode {
    const { line: start } = this.#current()
    const items: YamlNode[] = []
    for (let line = this.#lines[this.#at]; line?.indent === indent; line = this.#lines[this.#at]) {
      if (!isItem(line.text)) break
      const rest = line.text.slice(1).trimStart()
      if (rest === '' || isItem(rest)) throw BEYOND
      if (hasKey(rest)) {
        const column = indent + line.text.length - rest.length
        this.#lines[this.#at] = { ...line, indent: column, text: rest }
        items.push(this.#map(column, depth + 1))
      } else {
        this.#at++
        items.push(this.#scalar(rest, line, indent))
      }
    }
    if ((this.#lines[this.#at]?.indent ?? 0) > indent) throw BEYOND
    return { kind: 'list', line: start, items }
  }

  /** A scalar with what is folded into it: the lines that stand deeper than its key. */
  #scalar(first: string, { line }: Line, indent: number): YamlScalar {
    const quoted = quotedText(first)
    const parts = [first]
    for (let next = this.#lines[this.#at]; next !== undefined && next.indent > indent; this.#at++) {
      if (quoted !== null || next.afterBlank || hasKey(next.text) || next.text.includes(' #')) throw BEYOND
      parts.push(next.text)
      next = this.#lines[this.#at + 1]
    }
    if (quoted !== null)
      return { kind: 'scalar', line, value: quoted, text: quoted, style: 'quoted', tag: null }
    if (INDICATOR.test(first) || hasKey(first) || first.includes(' #')) throw BEYOND
    const text = parts.join(' ')
    return { kind: 'scalar', line, value: resolveCore(text), text, style: 'plain', tag: null }
  }
}

function isItem(text: string): boolean {
  return text === '-' || text.startsWith('- ')
}

/** Whether a colon makes the text a key, or would. */
function hasKey(text: string): boolean {
  return text.endsWith(':') || text.includes(': ')
}

/** `key: rest` in two. */
function keyOf(text: string): readonly [string, string] {
  const found = text.indexOf(': ')
  const end = found === -1 && text.endsWith(':') ? text.length - 1 : found
  if (end <= 0) throw BEYOND
  const written = text.slice(0, end)
  const quoted = quotedText(written)
  const simple = !INDICATOR.test(written) && !written.includes(' #') && written.trimEnd() === written
  if ((quoted === null && !simple) || written === '<<') throw BEYOND
  return [quoted ?? written, text.slice(end + 1).trimStart()]
}

/** The text between quotes; null without them. */
function quotedText(text: string): string | null {
  const quote = text[0]
  if (quote !== '"' && quote !== "'") return null
  const body = text.slice(1, -1)
  if (text.length < 2 || text.at(-1) !== quote) throw BEYOND
  if (quote === '"') {
    if (/["\\]/.test(body)) throw BEYOND
    return body
  }
  if (body.replaceAll("''", '').includes("'")) throw BEYOND
  return body.replaceAll("''", "'")
}
