import type { Diagnostic, Place } from '../model.ts'
import { readIni } from './ini.ts'
import type { Located } from './model.ts'
import { quoteWord } from './quote.ts'
import { entriesOf, itemsOf, nodeAt, textOf, textsOf, type YamlNode } from './yamlNode.ts'

export interface ToxCommand {
  readonly value: string
  readonly line: number
  /** Prefixed with `-`: its failure is ignored. */
  readonly ignored: boolean
}

/** An environment of tox, or the base that all inherit (`testenv`). */
export interface ToxEnvironment extends Place {
  readonly name: string
  /** In the order in which they run. */
  readonly commands: readonly ToxCommand[]
  /** `change_dir`, null for the folder of the configuration. */
  readonly directory: string | null
  readonly ignoresOutcome: boolean
}

export interface ToxConfig {
  readonly path: string
  /** Environments that run when none is named. */
  readonly defaults: readonly string[]
  /** The environment of this name, with what it inherits and its factors; null when nothing defines it. */
  environment(name: string): ToxEnvironment | null
  readonly diagnostics: readonly Diagnostic[]
}

const MAX_ENVIRONMENTS = 1000
const MAX_DEPTH = 10
/** Sections may refer to each other many times over. */
const MAX_REFERENCES = 1000

/** A section as key → lines, whatever the file's format. */
type Section = ReadonlyMap<string, readonly Located[]>

interface Sections {
  readonly path: string
  readonly byName: ReadonlyMap<string, { readonly line: number; readonly values: Section }>
}

/** Reads `tox.ini`, or the `[tox:tox]` and `[testenv]` sections of a setup.cfg. Null when the file has neither. Never throws. */
export function parseToxIni(path: string, text: string): ToxConfig | null {
  const file = readIni(path, text, '=')
  const byName = new Map(
    [...file.sections.values()].map(section => {
      const values = new Map([...section.values].map(([key, value]) => [key.trim(), value.lines]))
      return [section.name.replace(/^tox:/, ''), { line: section.line, values }] as const
    }),
  )
  if (![...byName.keys()].some(name => name === 'tox' || name.startsWith('testenv'))) return null
  return configOf({ path, byName }, file.diagnostics)
}

/** Reads `[tool.tox]` of a pyproject.toml, or a tox.toml (`table` is its root), in TOML or with the old text inside. */
export function parseToxTable(path: string, table: YamlNode | null): ToxConfig | null {
  if (table === null) return null
  const legacy = textOf(nodeAt(table, 'legacy_tox_ini'))
  if (legacy !== null) {
    const config = parseToxIni(path, legacy)
    if (config === null) return null
    // Lines of the text inside do not tell their line of the file without its quotes: all stand at the table.
    return { ...config, environment: name => atLine(config.environment(name), table.line) }
  }
  const byName = new Map<string, { line: number; values: Section }>()
  byName.set('tox', { line: table.line, values: new Map([['envlist', textsOf(nodeAt(table, 'env_list'))]]) })
  const base = nodeAt(table, 'env_run_base')
  byName.set('testenv', { line: base?.line ?? table.line, values: tableValues(base) })
  for (const { key, line, value } of entriesOf(nodeAt(table, 'env'))) {
    byName.set(`testenv:${key}`, { line, values: tableValues(value) })
  }
  return configOf({ path, byName }, [])
}

function atLine(environment: ToxEnvironment | null, line: number): ToxEnvironment | null {
  if (environment === null) return null
  return { ...environment, line, commands: environment.commands.map(command => ({ ...command, line })) }
}

/** Commands are lists of words; `{ replace = "posargs" }` and the like are left out. */
function tableValues(node: YamlNode | null): Section {
  const values = new Map<string, readonly Located[]>()
  for (const { key, value } of entriesOf(node)) {
    const lists = itemsOf(value)
    const lines = lists.some(item => item.kind === 'list')
      ? lists.map(item => ({
          value: textsOf(item)
            .map(word => quoteWord(word.value))
            .join(' '),
          line: item.line,
        }))
      : textsOf(value)
    values.set(key, lines)
  }
  return values
}

function configOf(sections: Sections, diagnostics: readonly Diagnostic[]): ToxConfig {
  const core = sections.byName.get('tox')?.values
  const listed = core?.get('envlist') ?? core?.get('env_list') ?? []
  const names = listed.flatMap(({ value }) => expandNames(value.replace(/#.*$/, '')))
  // Without a list tox runs the one environment that needs no section.
  const defaults = names.length === 0 ? ['py'] : names
  const named = new Map<string, string>()
  for (const name of sections.byName.keys()) {
    if (!name.startsWith('testenv:')) continue
    for (const one of expandNames(name.slice('testenv:'.length))) named.set(one, name)
  }
  const environment = (name: string) => {
    const own = named.get(name)
    const known =
      own !== undefined || defaults.includes(name) || /^(?:py|pypy|python)[\d.]*(?:-|$)/.test(name)
    return known ? environmentOf(sections, name, own ?? 'testenv') : null
  }
  return { path: sections.path, defaults: defaults.slice(0, MAX_ENVIRONMENTS), environment, diagnostics }
}

/** `py{38,39}-{a,b}, lint` → all names. */
function expandNames(text: string): readonly string[] {
  const names: string[] = []
  for (const part of splitOutsideBraces(text)) {
    let expanded = ['']
    for (const piece of part.split(/(\{[^{}]*\})/)) {
      const choices = piece.startsWith('{') ? piece.slice(1, -1).split(',') : [piece]
      expanded = expanded.flatMap(head => choices.map(choice => head + choice.trim()))
      if (expanded.length > MAX_ENVIRONMENTS) expanded.length = MAX_ENVIRONMENTS
    }
    names.push(...expanded.filter(name => name !== ''))
  }
  return names
}

function splitOutsideBraces(text: string): readonly string[] {
  const parts = ['']
  let depth = 0
  for (const char of text) {
    if (char === '{') depth++
    if (char === '}') depth--
    if (depth <= 0 && (char === ',' || /\s/.test(char))) parts.push('')
    else parts[parts.length - 1] += char
  }
  return parts.filter(part => part !== '')
}

function environmentOf(sections: Sections, name: string, section: string): ToxEnvironment {
  const own = sections.byName.get(section)
  const base = sections.byName.get('testenv')
  const find = (...keys: readonly string[]): readonly Located[] => {
    for (const values of [own?.values, base?.values]) {
      for (const key of keys) {
        const lines = values?.get(key)
        if (lines !== undefined) return lines
      }
    }
    return []
  }
  const factors = new Set(name.split('-'))
  const commands = ['commands_pre', 'commands', 'commands_post'].flatMap(key =>
    joinContinued(find(key)).flatMap(({ value, line }) =>
      fill(sections, value, name, 0)
        .split('\n')
        .flatMap(text => commandOf(text, line, factors)),
    ),
  )
  const directory = find('changedir', 'change_dir')[0]?.value
  return {
    path: sections.path,
    line: own?.line ?? base?.line ?? 1,
    name,
    commands,
    directory: directory === undefined ? null : fill(sections, directory, name, 0),
    ignoresOutcome: find('ignore_outcome')[0]?.value.toLowerCase() === 'true',
  }
}

function joinContinued(lines: readonly Located[]): readonly Located[] {
  const joined: { value: string; line: number }[] = []
  let open = false
  for (const { value, line } of lines) {
    const last = joined.at(-1)
    const text = value.replace(/\\\s*$/, '')
    if (open && last !== undefined) last.value += ` ${text.trim()}`
    else joined.push({ value: text, line })
    open = /\\\s*$/.test(value)
  }
  return joined
}

/** A line of `commands`, when its factors fit: `py38,!win: pytest`. */
function commandOf(text: string, line: number, factors: ReadonlySet<string>): readonly ToxCommand[] {
  const conditional = /^([\w.!,{}-]+):\s+(.+)$/s.exec(text.trim())
  const plain = conditional === null ? text.trim() : (conditional[2] as string)
  if (conditional !== null && !factorsFit(conditional[1] as string, factors)) return []
  const ignored = /^-\s*\S/.test(plain)
  const value = ignored ? plain.replace(/^-\s*/, '') : plain.replace(/^!\s+/, '')
  return value === '' || value.startsWith('#') ? [] : [{ value, line, ignored }]
}

function factorsFit(condition: string, factors: ReadonlySet<string>): boolean {
  return expandNames(condition).some(alternative =>
    alternative
      .split('-')
      .every(factor => (factor.startsWith('!') ? !factors.has(factor.slice(1)) : factors.has(factor))),
  )
}

/** Replaces what stands in braces: other sections, the environment's name, positional arguments, variables. */
function fill(
  sections: Sections,
  text: string,
  name: string,
  depth: number,
  budget: { references: number } = { references: MAX_REFERENCES },
): string {
  if (!text.includes('{') || depth > MAX_DEPTH) return text
  return text.replace(/\{((?:[^{}]|\{[^{}]*\})*)\}/g, (written, inner: string) => {
    const reference = /^\[([^\]]+)\]([\w-]+)$/.exec(inner)
    if (reference !== null && budget.references-- > 0) {
      const section = sections.byName.get((reference[1] as string).replace(/^tox:/, ''))
      const lines = section?.values.get(reference[2] as string) ?? []
      return fill(sections, lines.map(({ value }) => value).join('\n'), name, depth + 1, budget)
    }
    if (inner === 'posargs') return ''
    if (inner.startsWith('posargs:'))
      return fill(sections, inner.slice('posargs:'.length), name, depth + 1, budget)
    if (inner === 'envname' || inner === 'env_name') return name
    if (inner === '/') return '/'
    if (/^(?:toxinidir|tox_root|package_root)$/.test(inner)) return '.'
    if (/^(?:envpython|env_python|basepython|base_python)$/.test(inner)) return 'python'
    const variable = /^env:(\w+)(?::(.*))?$/s.exec(inner)
    if (variable !== null) return variable[2] ?? `\${${variable[1]}}`
    return /^[a-z_]+$/.test(inner) ? `\${${inner}}` : written
  })
}
