import type { Diagnostic } from '../model.ts'
import type { Located } from './model.ts'

/** Characters of an INI file that are read. */
export const INI_LIMIT = 512 * 1024

const MAX_PROBLEMS = 20

export interface IniValue {
  readonly key: string
  readonly line: number
  /** The lines of the value, joined by `\n`; empty when nothing stands behind the delimiter. */
  readonly value: string
  /** Its lines that are not empty, each with its place. */
  readonly lines: readonly Located[]
}

export interface IniSection {
  /** Without the brackets and without quotes around it: `remote "a.b"` for DVC's `['remote "a.b"']`. */
  readonly name: string
  readonly line: number
  /** By key as written; of a key that stands twice, the last one. */
  readonly values: ReadonlyMap<string, IniValue>
}

export interface IniFile {
  /** By name; sections of one name are one section. */
  readonly sections: ReadonlyMap<string, IniSection>
  readonly diagnostics: readonly Diagnostic[]
}

interface OpenValue {
  readonly key: string
  readonly line: number
  readonly indent: number
  readonly lines: Located[]
}

interface OpenSection {
  readonly name: string
  readonly line: number
  readonly values: Map<string, IniValue>
}

const HEADER = /^\[(.+)\]\s*(?:[#;].*)?$/
const QUOTED = /^(['"])(.*)\1$/
const BOTH = /[=:]/
const EQUALS = /=/

/**
 * Reads setup.cfg, tox.ini, .flake8 or DVC's config as Python's configparser does: a line that is indented deeper than its key
 * continues the value, comments take a whole line, `=` or `:` delimit. Never throws.
 * `delimiters` `=` leaves colons in keys, as ini files of entry points have them.
 */
export function readIni(path: string, text: string, delimiters: '=:' | '=' = '=:'): IniFile {
  if (text.length > INI_LIMIT) {
    const detail = `${text.length} characters are more than the ${INI_LIMIT} that are read`
    return { sections: new Map(), diagnostics: [{ path, line: 1, problem: 'too-large', detail }] }
  }
  const reading = new Reading(path, delimiters === '=' ? EQUALS : BOTH)
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  source.split('\n').forEach((line, index) => {
    reading.take(line.replace(/\r$/, ''), index + 1)
  })
  reading.closeValue()
  return { sections: reading.sections, diagnostics: reading.diagnostics }
}

/** The value of a key of a section, null when there is none. */
export function iniValue(file: IniFile, section: string, key: string): IniValue | null {
  return file.sections.get(section)?.values.get(key) ?? null
}

class Reading {
  readonly sections = new Map<string, OpenSection>()
  readonly diagnostics: Diagnostic[] = []
  readonly #path: string
  readonly #delimiter: RegExp
  #section: OpenSection | null = null
  #value: OpenValue | null = null

  constructor(path: string, delimiter: RegExp) {
    this.#path = path
    this.#delimiter = delimiter
  }

  take(raw: string, line: number): void {
    const text = raw.trim()
    // Empty lines and comments do not end a value: configparser keeps reading after them.
    if (text === '' || text.startsWith('#') || text.startsWith(';')) return
    const indent = raw.length - raw.trimStart().length
    if (this.#value !== null && indent > this.#value.indent) {
      this.#value.lines.push({ value: text, line })
      return
    }
    this.closeValue()
    const header = HEADER.exec(text)?.[1]
    if (header !== undefined) this.#open(header, line)
    else this.#key(text, indent, line)
  }

  closeValue(): void {
    const open = this.#value
    this.#value = null
    if (open === null || this.#section === null) return
    const value = open.lines.map(line => line.value).join('\n')
    this.#section.values.set(open.key, { key: open.key, line: open.line, value, lines: open.lines })
  }

  #open(header: string, line: number): void {
    const name = (QUOTED.exec(header)?.[2] ?? header).trim()
    const section = this.sections.get(name) ?? { name, line, values: new Map() }
    this.sections.set(name, section)
    this.#section = section
  }

  #key(text: string, indent: number, line: number): void {
    const at = text.search(this.#delimiter)
    if (this.#section === null) this.#report(line, 'a value stands before the first section')
    else if (at < 1) this.#report(line, 'neither a section nor a key with its value')
    else {
      const first = text.slice(at + 1).trim()
      const lines = first === '' ? [] : [{ value: first, line }]
      this.#value = { key: text.slice(0, at).trimEnd(), line, indent, lines }
    }
  }

  #report(line: number, detail: string): void {
    if (this.diagnostics.length >= MAX_PROBLEMS) return
    this.diagnostics.push({ path: this.#path, line, problem: 'malformed', detail })
  }
}
