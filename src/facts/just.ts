import type { Place } from '../model.ts'
import type { Located } from './model.ts'

/** Bytes of a justfile that are read. */
export const JUSTFILE_LIMIT = 512 * 1024
const MAX_DEPTH = 20

export interface JustDependency {
  readonly recipe: string
  readonly args: readonly string[]
}

/** One recipe of a justfile. */
export interface JustRecipe extends Place {
  readonly name: string
  /** In order; `*rest` and `+rest` without their mark. */
  readonly parameters: readonly {
    readonly name: string
    readonly fallback: string | null
    readonly rest: boolean
  }[]
  /** Those that run before the body. */
  readonly before: readonly JustDependency[]
  /** Those that run after it (`&&`). */
  readonly after: readonly JustDependency[]
  /** Body lines without indent and prefix; `{{ }}` stays as written. */
  readonly body: readonly (Located & { readonly ignored: boolean })[]
  /** First line of a script recipe, without `#!`; null for a plain one. */
  readonly shebang: string | null
  /** `[working-directory]` or null. `[no-cd]` runs where just was called. */
  readonly workingDirectory: string | null
  readonly noCd: boolean
}

export interface Justfile {
  readonly path: string
  readonly variables: ReadonlyMap<string, string>
  readonly recipes: readonly JustRecipe[]
  readonly aliases: ReadonlyMap<string, string>
  /** `import` files and `mod` modules (name `` for an import). */
  readonly includes: readonly (Located & { readonly module: string })[]
  readonly workingDirectory: string | null
}

interface OpenRecipe extends JustRecipe {
  readonly body: (Located & { ignored: boolean })[]
}

/** Reads a justfile. Never throws; what is not understood is left out. */
export function parseJustfile(path: string, text: string): Justfile {
  const variables = new Map<string, string>()
  const aliases = new Map<string, string>()
  const recipes: JustRecipe[] = []
  const includes: (Located & { module: string })[] = []
  let workingDirectory: string | null = null
  let attributes: string[] = []
  const lines = text.split('\n')
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string
    const statement = line.trim()
    if (statement === '' || statement.startsWith('#') || /^\s/.test(line)) continue
    if (statement.startsWith('[')) {
      attributes.push(statement)
      continue
    }
    const setting = /^set\s+working-directory\s*:=\s*(.+)$/.exec(statement)
    const assignment = /^(?:export\s+)?([A-Za-z_][\w-]*)\s*:=\s*(.*)$/.exec(statement)
    const alias = /^alias\s+([\w-]+)\s*:=\s*([\w:-]+)/.exec(statement)
    const included = /^import\??\s+(['"])(.+?)\1/.exec(statement)
    const module = /^mod\??\s+([\w-]+)(?:\s+(['"])(.+?)\2)?\s*$/.exec(statement)
    if (setting !== null) workingDirectory = justValue(setting[1] as string, variables)
    else if (/^(?:set|unexport)\s/.test(statement)) continue
    else if (alias !== null) aliases.set(alias[1] as string, alias[2] as string)
    else if (included !== null) includes.push({ value: included[2] as string, line: i + 1, module: '' })
    else if (module !== null) {
      includes.push({ value: module[3] ?? `${module[1]}.just`, line: i + 1, module: module[1] as string })
    } else if (assignment !== null) {
      variables.set(assignment[1] as string, justValue(assignment[2] as string, variables))
    } else {
      const recipe = readHeader(path, i + 1, statement, attributes, variables)
      if (recipe !== null) recipes.push(readBody(recipe, lines, i + 1))
    }
    attributes = []
  }
  return { path, variables, recipes, aliases, includes, workingDirectory }
}

function readHeader(
  path: string,
  line: number,
  statement: string,
  attributes: readonly string[],
  variables: ReadonlyMap<string, string>,
): OpenRecipe | null {
  const tokens = tokenize(statement)
  const colon = tokens.indexOf(':')
  const first = tokens[0]
  if (colon < 1 || first === undefined) return null
  const name = first.replace(/^@/, '')
  if (!/^[A-Za-z_][\w-]*$/.test(name)) return null
  const both = tokens.indexOf('&&', colon)
  const beforeTokens = tokens.slice(colon + 1, both === -1 ? undefined : both)
  const listed = attributes.join(' ')
  const directory = /working-directory\s*(?:\(|:)\s*(['"])(.*?)\1/.exec(listed)
  return {
    path,
    line,
    name,
    parameters: readParameters(tokens.slice(1, colon), variables),
    before: readDependencies(beforeTokens),
    after: both === -1 ? [] : readDependencies(tokens.slice(both + 1)),
    body: [],
    shebang: null,
    workingDirectory: directory?.[2] ?? null,
    noCd: /\bno-cd\b/.test(listed),
  }
}

/** Words, quoted texts, parentheses, colons and `=` of a recipe's header; a comment ends it. */
function tokenize(statement: string): string[] {
  const tokens: string[] = []
  const pattern = /"(?:[^"\\]|\\.)*"|'[^']*'|`[^`]*`|&&|[():=]|#|[^\s():='"`#]+/y
  let at = 0
  while (at < statement.length && tokens.length < 1000) {
    if (/\s/.test(statement[at] as string)) {
      at++
      continue
    }
    pattern.lastIndex = at
    const match = pattern.exec(statement)
    if (match === null || match[0] === '#') break
    tokens.push(match[0])
    at = pattern.lastIndex
  }
  return tokens
}

function readParameters(
  tokens: readonly string[],
  variables: ReadonlyMap<string, string>,
): { name: string; fallback: string | null; rest: boolean }[] {
  const parameters: { name: string; fallback: string | null; rest: boolean }[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as string
    if (token === '=') {
      const last = parameters.at(-1)
      if (last !== undefined) last.fallback = justValue(tokens[i + 1] ?? '', variables)
      i++
    } else if (/^[*+$]*[A-Za-z_]/.test(token)) {
      parameters.push({ name: token.replace(/^[*+$]+/, ''), fallback: null, rest: /^[*+]/.test(token) })
    }
  }
  return parameters
}

function readDependencies(tokens: readonly string[]): JustDependency[] {
  const found: JustDependency[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as string
    if (token !== '(') {
      if (/^[A-Za-z_]/.test(token)) found.push({ recipe: token, args: [] })
      continue
    }
    const end = tokens.indexOf(')', i)
    const inside = tokens.slice(i + 1, end === -1 ? undefined : end)
    if (inside[0] !== undefined) {
      found.push({
        recipe: inside[0],
        args: inside.slice(1).map(arg => arg.replace(/^(['"])(.*)\1$/s, '$2')),
      })
    }
    if (end === -1) break
    i = end
  }
  return found
}

function readBody(recipe: OpenRecipe, lines: readonly string[], start: number): JustRecipe {
  let indent: string | null = null
  let shebang: string | null = null
  for (let i = start; i < lines.length; i++) {
    const line = lines[i] as string
    if (line.trim() === '') continue
    const space = /^[ \t]+/.exec(line)?.[0]
    if (space === undefined) break
    indent ??= space
    const content = line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()
    if (recipe.body.length === 0 && shebang === null && content.startsWith('#!')) {
      shebang = content.slice(2).trim()
      continue
    }
    const prefix = shebang === null ? (/^[@-]*/.exec(content)?.[0] ?? '') : ''
    recipe.body.push({ value: content.slice(prefix.length), line: i + 1, ignored: prefix.includes('-') })
  }
  return { ...recipe, shebang }
}

/** The value of a simple expression: a string, a name, or those joined by `+` and `/`; calls keep their text. */
function justValue(expression: string, variables: ReadonlyMap<string, string>): string {
  const text = expression.trim()
  const quoted = /^(["'])(.*)\1$/s.exec(text)
  if (quoted !== null && !(quoted[2] as string).includes(quoted[1] as string)) return quoted[2] as string
  if (/^[A-Za-z_][\w-]*$/.test(text)) return variables.get(text) ?? text
  const fallback = /^env(?:_var_or_default)?\(\s*(['"]).*?\1\s*,\s*(['"])(.*?)\2\s*\)$/.exec(text)
  if (fallback !== null) return fallback[3] as string
  return text
}

/** Replaces `{{ name }}` by parameters and variables; what is neither becomes a `${name}` of the shell. */
export function fillJust(text: string, values: ReadonlyMap<string, string>): string {
  let out = ''
  let at = 0
  for (let guard = 0; guard < 1000; guard++) {
    const open = text.indexOf('{{', at)
    if (open === -1) break
    const close = text.indexOf('}}', open)
    if (close === -1) break
    const name = text.slice(open + 2, close).trim()
    out += text.slice(at, open) + resolveName(name, values)
    at = close + 2
  }
  return out + text.slice(at)
}

function resolveName(name: string, values: ReadonlyMap<string, string>): string {
  let value = values.get(name)
  if (value === undefined) {
    const quoted = /^(['"])(.*)\1$/s.exec(name)
    if (quoted !== null) return quoted[2] as string
    return /^\w+$/.test(name) ? `\${${name}}` : '$()'
  }
  for (let depth = 0; depth < MAX_DEPTH && values.has(value); depth++) {
    const next: string = values.get(value) as string
    if (next === value) break
    value = next
  }
  return value
}
