import type { Diagnostic, Place } from '../model.ts'
import { expandMakeText } from './makeExpand.ts'

/** Bytes of a Makefile that are read. */
export const MAKEFILE_LIMIT = 512 * 1024
const MAX_LINES = 20_000

export interface MakeVariable {
  readonly value: string
  readonly line: number
  /** Set by `?=`: the environment wins. */
  readonly fallback: boolean
}

/** One logical line of a recipe: its own shell, unless the file says `.ONESHELL`. */
export interface RecipeLine {
  /** Without the prefix characters and tabs; continuation lines keep their line breaks. */
  readonly text: string
  readonly line: number
  /** Prefixed with `-`: its failure is ignored. */
  readonly ignored: boolean
}

export interface MakeRule extends Place {
  /** Expanded; a `%` makes it a pattern rule. */
  readonly targets: readonly string[]
  readonly prerequisites: readonly string[]
  readonly recipe: readonly RecipeLine[]
  /** Variables that hold for this rule alone. */
  readonly variables: ReadonlyMap<string, MakeVariable>
}

export interface MakeInclude extends Place {
  readonly file: string
  readonly optional: boolean
}

/** What one Makefile says. Conditionals that the file itself decides are decided, of the others all branches are kept. */
export interface Makefile {
  readonly path: string
  readonly variables: ReadonlyMap<string, MakeVariable>
  readonly rules: readonly MakeRule[]
  readonly includes: readonly MakeInclude[]
  /** `.DEFAULT_GOAL`, or null. */
  readonly defaultGoal: string | null
  readonly oneShell: boolean
  /** `-i` or `.IGNORE` without targets: every failure is ignored. */
  readonly ignoresErrors: boolean
  readonly diagnostics: readonly Diagnostic[]
}

interface LogicalLine {
  readonly text: string
  readonly line: number
  readonly recipe: boolean
}

interface OpenRule {
  targets: string[]
  prerequisites: string[]
  recipe: RecipeLine[]
  variables: Map<string, MakeVariable>
  path: string
  line: number
}

interface Condition {
  /** Whether the present branch counts; null: undecided, so that every branch counts. */
  active: boolean | null
  /** A branch of this conditional has been chosen for sure. */
  settled: boolean
}

interface State {
  readonly path: string
  readonly variables: Map<string, MakeVariable>
  readonly rules: OpenRule[]
  readonly includes: MakeInclude[]
  readonly conditions: Condition[]
  current: readonly OpenRule[]
  defaultGoal: string | null
  oneShell: boolean
  ignoresErrors: boolean
}

/** Reads a Makefile. Never throws; what is not understood is left out. */
export function parseMakefile(path: string, text: string): Makefile {
  const diagnostics: Diagnostic[] = []
  const lines = logicalLines(text)
  if (lines.length > MAX_LINES) {
    diagnostics.push({ path, line: 1, problem: 'truncated', detail: `only ${MAX_LINES} lines are read` })
    lines.length = MAX_LINES
  }
  const state: State = {
    path,
    variables: new Map(),
    rules: [],
    includes: [],
    conditions: [],
    current: [],
    defaultGoal: null,
    oneShell: false,
    ignoresErrors: false,
  }
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as LogicalLine
    const define = line.recipe ? null : /^\s*(?:export\s+|override\s+)*define\s+([^\s=:?+!]+)/.exec(line.text)
    if (define === null) readLine(state, line)
    else i = readDefine(state, lines, i, define[1] as string)
  }
  return {
    path,
    variables: state.variables,
    rules: state.rules,
    includes: state.includes,
    defaultGoal: state.defaultGoal,
    oneShell: state.oneShell,
    ignoresErrors: state.ignoresErrors,
    diagnostics,
  }
}

/** Joins lines that end in a backslash. A recipe keeps the line breaks, because the shell sees them. */
function logicalLines(text: string): LogicalLine[] {
  const lines = text.split('\n')
  const logical: LogicalLine[] = []
  for (let i = 0; i < lines.length; i++) {
    const start = i
    const recipe = (lines[i] as string).startsWith('\t')
    const parts = [lines[i] as string]
    while (endsInBackslash(parts.at(-1) as string) && i + 1 < lines.length) {
      i++
      const next = lines[i] as string
      parts.push(recipe ? next.replace(/^\t/, '') : next)
    }
    const joined = recipe
      ? parts.join('\n')
      : parts.map(part => (endsInBackslash(part) ? part.slice(0, -1) : part).trim()).join(' ')
    logical.push({ text: parts.length === 1 ? (parts[0] as string) : joined, line: start + 1, recipe })
  }
  return logical
}

function endsInBackslash(text: string): boolean {
  let count = 0
  while (text.charAt(text.length - 1 - count) === '\\') count++
  return count % 2 === 1
}

function readDefine(state: State, lines: readonly LogicalLine[], start: number, name: string): number {
  const body: string[] = []
  let i = start + 1
  for (; i < lines.length; i++) {
    const line = lines[i] as LogicalLine
    if (/^\s*endef\b/.test(line.text)) break
    body.push(line.text)
  }
  if (isActive(state)) {
    state.variables.set(name, {
      value: body.join('\n'),
      line: (lines[start] as LogicalLine).line,
      fallback: false,
    })
  }
  return i
}

function readLine(state: State, line: LogicalLine): void {
  if (line.recipe && state.current.length > 0) {
    if (isActive(state)) readRecipe(state, line.text, line.line)
    return
  }
  const text = withoutComment(line.text).trim()
  if (text === '' || readConditional(state, text) || !isActive(state)) return
  if (readInclude(state, text, line.line)) return
  const statement = text.replace(/^(?:(?:export|override|private)\s+)+/, '')
  if (readVariable(state, state.variables, statement, line.line)) {
    if (!line.recipe) state.current = []
    return
  }
  readRule(state, statement, line.line)
}

function withoutComment(text: string): string {
  for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) {
    if (text[at - 1] !== '\\') return text.slice(0, at)
  }
  return text
}

function isActive(state: State): boolean {
  return state.conditions.every(condition => condition.active !== false)
}

function readRecipe(state: State, raw: string, line: number): void {
  const body = raw.replace(/^[\t ]+/, '')
  const prefix = /^[@+\- \t]*/.exec(body)?.[0] ?? ''
  const text = body.slice(prefix.length)
  if (text.trim() === '' || text.startsWith('#')) return
  const recipe: RecipeLine = { text, line, ignored: prefix.includes('-') }
  for (const rule of state.current) rule.recipe.push(recipe)
}

/** `ifeq`, `ifdef`, `else`, `endif`. True when the line was one. */
function readConditional(state: State, text: string): boolean {
  const word = /^(ifeq|ifneq|ifdef|ifndef|else|endif)\b\s*(.*)$/s.exec(text)
  if (word === null) return false
  const [, keyword, rest = ''] = word
  if (keyword === 'endif') {
    state.conditions.pop()
    return true
  }
  if (keyword !== 'else') {
    const value = isActive(state) ? decide(state, keyword as string, rest) : false
    state.conditions.push({ active: value, settled: value === true })
    return true
  }
  const condition = state.conditions.at(-1)
  if (condition === undefined) return true
  const nested = /^(ifeq|ifneq|ifdef|ifndef)\b\s*(.*)$/s.exec(rest)
  if (condition.settled) condition.active = false
  else if (nested === null) condition.active = condition.active === null ? null : true
  else condition.active = decide(state, nested[1] as string, nested[2] ?? '')
  if (condition.active === true) condition.settled = true
  return true
}

/** What the runner's environment says of variables that the file does not set (Linux: `OS` is a Windows variable). */
const ENVIRONMENT: ReadonlyMap<string, string> = new Map([
  ['OS', ''],
  ['CI', 'true'],
  ['GITHUB_ACTIONS', 'true'],
])

function decide(state: State, keyword: string, rest: string): boolean | null {
  if (keyword === 'ifdef' || keyword === 'ifndef') {
    const name = rest.trim()
    const known = state.variables.get(name)?.value ?? ENVIRONMENT.get(name)
    if (known === undefined) return null
    return (known !== '') === (keyword === 'ifdef')
  }
  const sides = splitSides(rest)
  if (sides === null) return null
  const [left, right] = sides.map(side => known(state, side))
  if (left === null || right === null || left === undefined || right === undefined) return null
  return (left === right) === (keyword === 'ifeq')
}

/** The value of a text whose every variable is known, else null. */
function known(state: State, text: string): string | null {
  let complete = true
  const value = expandMakeText(text, name => {
    const found = state.variables.get(name)?.value ?? ENVIRONMENT.get(name)
    if (found === undefined) complete = false
    return found
  })
  return complete && !value.includes('$') ? value.trim() : null
}

function splitSides(rest: string): [string, string] | null {
  const quoted = /^(["'])(.*?)\1\s+(["'])(.*?)\3\s*$/.exec(rest)
  if (quoted !== null) return [quoted[2] as string, quoted[4] as string]
  if (!rest.startsWith('(') || !rest.trimEnd().endsWith(')')) return null
  const inner = rest.trimEnd().slice(1, -1)
  let depth = 0
  for (let i = 0; i < inner.length; i++) {
    const char = inner[i]
    if (char === '(') depth++
    else if (char === ')') depth--
    else if (char === ',' && depth === 0) return [inner.slice(0, i), inner.slice(i + 1)]
  }
  return null
}

function readInclude(state: State, text: string, line: number): boolean {
  const word = /^(include|-include|sinclude)\s+(.*)$/s.exec(text)
  if (word === null) return false
  const files = expand(state, word[2] as string).split(/\s+/)
  for (const file of files) {
    if (file !== '') state.includes.push({ path: state.path, line, file, optional: word[1] !== 'include' })
  }
  return true
}

function readVariable(state: State, scope: Map<string, MakeVariable>, text: string, line: number): boolean {
  const match = /^([A-Za-z0-9_.\-/]+)\s*(=|:=|::=|:::=|\?=|\+=|!=)(.*)$/s.exec(text)
  if (match === null) return false
  const [, name = '', operator, rest = ''] = match
  const value = rest.trim()
  const before = scope.get(name) ?? state.variables.get(name)
  if (operator === '?=' && before !== undefined) return true
  const set = (text: string) => scope.set(name, { value: text, line, fallback: operator === '?=' })
  if (operator === '+=') set(before === undefined ? value : `${before.value} ${value}`)
  else if (operator === '!=') set(`$(shell ${value})`)
  else if (operator === ':=' || operator === '::=') set(expand(state, value))
  else set(value)
  if (name === '.DEFAULT_GOAL') state.defaultGoal = expand(state, value)
  return true
}

/** Replaces the known variables; unknown ones stay, as make leaves it to a later definition or the environment. */
function expand(state: State, text: string): string {
  return expandMakeText(text, name => state.variables.get(name)?.value)
}

function readRule(state: State, text: string, line: number): void {
  const colon = ruleColon(text)
  if (colon === -1) {
    state.current = []
    return
  }
  const targets = words(expand(state, text.slice(0, colon)))
  let rest = text.slice(colon).replace(/^:+&?/, '')
  if (readSpecial(state, targets)) return
  const assigned = new Map<string, MakeVariable>()
  if (readVariable(state, assigned, rest.trim().replace(/^(?:(?:export|override|private)\s+)+/, ''), line)) {
    state.current = []
    state.rules.push(openRule(state.path, line, targets, [], assigned))
    return
  }
  const semicolon = rest.indexOf(';')
  const inline = semicolon === -1 ? null : rest.slice(semicolon + 1)
  if (semicolon !== -1) rest = rest.slice(0, semicolon)
  // A static pattern rule, `objects: %.o: %.c`: the pattern between the colons only says how the stem is found.
  const second = ruleColon(rest)
  const sources = second === -1 ? rest : rest.slice(second + 1)
  const prerequisites = words(expand(state, sources)).filter(word => word !== '|')
  const rule = openRule(state.path, line, targets, prerequisites, assigned)
  state.rules.push(rule)
  state.current = [rule]
  if (inline !== null) readRecipe(state, inline, line)
}

/** Targets that configure make. True when no rule stands here. */
function readSpecial(state: State, targets: readonly string[]): boolean {
  const special = targets[0]
  if (special === undefined) return true
  if (!/^\.[A-Z_]+$/.test(special)) return false
  state.current = []
  if (special === '.ONESHELL') state.oneShell = true
  if (special === '.IGNORE') state.ignoresErrors = true
  return true
}

function openRule(
  path: string,
  line: number,
  targets: string[],
  prerequisites: string[],
  variables: Map<string, MakeVariable>,
): OpenRule {
  return { path, line, targets, prerequisites, recipe: [], variables }
}

/** The first colon outside `$(…)` that is not part of a drive letter or an assignment. */
function ruleColon(text: string): number {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (char === '(' || char === '{') depth++
    else if (char === ')' || char === '}') depth--
    else if (char === ':' && depth <= 0) return i
  }
  return -1
}

function words(text: string): string[] {
  return text.split(/\s+/).filter(word => word !== '')
}
