/** Parameters in Python files: the literals that DVC finds in a module, its classes and their constructors. */

import type { YamlEntry, YamlMap, YamlNode } from '../yamlNode.ts'

/** The text of a value that is no literal: it equals nothing, and nobody can say that it differs. */
export const OPAQUE = '\u0000not a literal'

const MAX_DEPTH = 50
const ASSIGNMENT = /^(self\.)?([A-Za-z_]\w*)[ \t]*(?::[^=\n]{0,200})?=(?!=)/
const BLOCK = /^(class|def)[ \t]+([A-Za-z_]\w*)/

interface OpenMap extends YamlMap {
  readonly entries: Map<string, YamlEntry>
}

interface Block {
  readonly indent: number
  /** Where its assignments go, null for what DVC does not look into. */
  readonly map: OpenMap | null
  /** A constructor: only what is assigned to `self` counts. */
  readonly constructs: boolean
}

/** Reads the assignments of a Python file as a tree. Never throws. */
export function readPythonParameters(text: string): YamlNode {
  const root = mapAt(1)
  const open: Block[] = [{ indent: -1, map: root, constructs: false }]
  for (const { from, to, line, indent } of logicalLines(text)) {
    while (open.length > 1 && indent <= (open.at(-1) as Block).indent) open.pop()
    const owner = open.at(-1) as Block
    const statement = text.slice(from, to)
    const [, kind, name = ''] = BLOCK.exec(statement) ?? []
    if (kind === 'class') {
      const map = mapAt(line)
      owner.map?.entries.set(name, { key: name, line, value: map })
      open.push({ indent, map: owner.constructs ? null : map, constructs: false })
    } else if (kind !== undefined) {
      open.push({ indent, map: name === '__init__' ? owner.map : null, constructs: true })
    } else {
      const [whole, self, key = ''] = ASSIGNMENT.exec(statement) ?? []
      if (whole !== undefined) {
        const counts = owner.map !== null && (!owner.constructs || self !== undefined)
        const value = literalAt(text, from + whole.length, to, line)
        if (counts) owner.map?.entries.set(key, { key, line, value })
      } else if (/:\s*(?:#[^\n]*)?$/.test(statement.slice(-300))) {
        open.push({ indent, map: null, constructs: false })
      }
    }
  }
  return root
}

function mapAt(line: number): OpenMap {
  return { kind: 'map', line, entries: new Map(), mergeLine: null }
}

interface LogicalLine {
  /** Behind the indentation. */
  readonly from: number
  readonly to: number
  readonly line: number
  readonly indent: number
}

/** Lines as Python counts them: brackets and long strings go on over several of the file. Comments and empty ones are left out. */
function logicalLines(text: string): readonly LogicalLine[] {
  const found: LogicalLine[] = []
  let line = 1
  for (let at = 0; at < text.length; ) {
    let from = at
    while (text[from] === ' ' || text[from] === '\t') from++
    const to = endOfLogicalLine(text, from)
    if (to > from && text[from] !== '#') found.push({ from, to, line, indent: from - at })
    for (let passed = at; passed <= to; passed++) if (text[passed] === '\n') line++
    at = to + 1
  }
  return found
}

function endOfLogicalLine(text: string, from: number): number {
  let depth = 0
  let at = from
  while (at < text.length) {
    const char = text[at] as string
    if (char === '\n' && depth <= 0) return at
    if (char === '#') {
      const end = text.indexOf('\n', at)
      if (end === -1) return text.length
      at = end
    } else if (char === '"' || char === "'") at = endOfString(text, at)
    else {
      if ('([{'.includes(char)) depth++
      if (')]}'.includes(char)) depth--
      at += char === '\\' ? 2 : 1
    }
  }
  return text.length
}

/** Behind the closing quote; a short string ends with its line at the latest. */
function endOfString(text: string, at: number): number {
  const quote = text[at] as string
  const long = text.startsWith(quote.repeat(3), at)
  const close = long ? quote.repeat(3) : quote
  let next = at + close.length
  while (next < text.length && !text.startsWith(close, next)) {
    if (!long && text[next] === '\n') return next
    next += text[next] === '\\' ? 2 : 1
  }
  return Math.min(text.length, next + close.length)
}

/** The literal that fills `from` … `to`; anything else is opaque. */
function literalAt(text: string, from: number, to: number, line: number): YamlNode {
  const reader = new LiteralReader(text.slice(from, to), line)
  return reader.whole() ?? scalar(OPAQUE, OPAQUE, 'quoted', line)
}

function scalar(
  value: string | number | boolean | null,
  text: string,
  style: 'plain' | 'quoted',
  line: number,
): YamlNode {
  return { kind: 'scalar', line, value, text, style }
}

const SPACE = /(?:\s|\\\n|#[^\n]*)*/y
const NUMBER =
  /[-+]?\s*(?:0[xX][\da-fA-F_]+|(?:\d[\d_]*\.?(?:\d[\d_]*)?|\.\d[\d_]*)(?:[eE][-+]?\d+)?)(?![\w.])/y
const WORD = /(?:True|False|None)\b/y
/** Formatted strings and bytes are no texts. */
const STRING = /[rRuU]?(?=["'])/y

/** A descent over one literal. Tuples are lists, as DVC compares them. */
class LiteralReader {
  readonly #text: string
  readonly #line: number
  #at = 0

  constructor(text: string, line: number) {
    this.#text = text
    this.#line = line
  }

  whole(): YamlNode | null {
    const first = this.#value(0)
    if (first === null) return null
    // `a = 1, 2` is a tuple without brackets.
    const node = this.#text[this.#at] === ',' ? this.#sequence('', 0, [first]) : first
    this.#skip()
    return this.#at >= this.#text.length ? node : null
  }

  #skip(): void {
    this.#match(SPACE)
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0]
    if (found === undefined) return null
    this.#at += found.length
    return found
  }

  #value(depth: number): YamlNode | null {
    if (depth > MAX_DEPTH) return null
    this.#skip()
    const open = this.#text[this.#at] ?? ''
    const node = '([{'.includes(open) && open !== '' ? this.#collection(open, depth) : this.#scalar()
    this.#skip()
    return node
  }

  #scalar(): YamlNode | null {
    const word = this.#match(WORD)
    if (word !== null) return scalar(word === 'None' ? null : word === 'True', word, 'plain', this.#line)
    const number = this.#match(NUMBER)
    if (number !== null) {
      const digits = number.replace(/[\s_+]/g, match => (match === '+' ? '+' : ''))
      return scalar(Number(digits), digits, 'plain', this.#line)
    }
    let joined: string | null = null
    for (let part = this.#string(); part !== null; part = this.#string()) {
      joined = (joined ?? '') + part
      this.#skip()
    }
    return joined === null ? null : scalar(joined, joined, 'quoted', this.#line)
  }

  #string(): string | null {
    const prefix = this.#match(STRING)
    if (prefix === null) return null
    const end = endOfString(this.#text, this.#at)
    const width = /^(?:"""|''')/.test(this.#text.slice(this.#at, this.#at + 3)) ? 3 : 1
    const body = this.#text.slice(this.#at + width, end - width)
    // What an escape stands for does not matter as long as nobody has to compare it.
    if (body.includes('\\') && !/^r/i.test(prefix)) return null
    this.#at = end
    return body
  }

  #collection(open: string, depth: number): YamlNode | null {
    this.#at++
    if (open === '{') return this.#map(depth)
    const close = open === '(' ? ')' : ']'
    const start = this.#at
    const first = this.#value(depth + 1)
    if (first === null) {
      this.#at = start
      return this.#closes(close) ? { kind: 'list', line: this.#line, items: [] } : null
    }
    // Brackets around one value alone are no tuple.
    if (close === ')' && this.#closes(close)) return first
    return this.#sequence(close, depth, [first])
  }

  #closes(close: string): boolean {
    this.#skip()
    if (close === '' ? this.#at < this.#text.length : this.#text[this.#at] !== close) return false
    this.#at += close.length
    return true
  }

  #sequence(close: string, depth: number, items: YamlNode[]): YamlNode | null {
    while (!this.#closes(close)) {
      if (this.#text[this.#at] !== ',') return null
      this.#at++
      if (this.#closes(close)) break
      const item = this.#value(depth + 1)
      if (item === null) return null
      items.push(item)
    }
    return { kind: 'list', line: this.#line, items }
  }

  /** A dictionary; a set has no order to compare by, and is opaque. */
  #map(depth: number): YamlNode | null {
    const map = mapAt(this.#line)
    while (!this.#closes('}')) {
      const key = this.#value(depth + 1)
      if (key?.kind !== 'scalar' || this.#text[this.#at] !== ':') return null
      this.#at++
      const value = this.#value(depth + 1)
      if (value === null) return null
      map.entries.set(key.text, { key: key.text, line: this.#line, value })
      if (this.#text[this.#at] === ',') this.#at++
      else if (this.#text[this.#at] !== '}') return null
    }
    return map
  }
}
