import type { Facts, ScriptSource } from '../../facts/index.ts'
import { fillJust, type Justfile, type JustRecipe } from '../../facts/just.ts'
import type { TraceStep } from '../../model.ts'
import { baseName, folderOf, resolvePath } from '../paths.ts'
import { type Hop, type Next, scriptOf, unresolved } from './hop.ts'
import { findUpwards } from './make.ts'
import { splitWords } from './words.ts'

const MAX_RECIPES = 500
const NAMES = ['justfile', 'Justfile', '.justfile']

/** A recipe as it is named from the first file: `docs::build` for one of a module. */
interface Known {
  readonly recipe: JustRecipe
  readonly file: Justfile
  /** Directory that it runs in. */
  readonly folder: string
}

/** `just recipe args`: what the recipe needs, its body, and what follows it. */
export const just: Hop = {
  programs: ['just'],
  follow({ facts, command, directory }) {
    const words = splitWords(command.argv, [
      '-f',
      '--justfile',
      '-d',
      '--working-directory',
      '--set',
      '--shell',
    ])
    if (words.has('-n', '--dry-run', '-l', '--list', '--summary', '--show', '-s', '--version', '--dump'))
      return []
    const named = words.option('-f', '--justfile')
    const from = directory
    if (from === null) return [unresolved('just', 'the directory is not known')]
    const path = named === null ? findUpwards(facts, from, NAMES) : resolvePath(from, named)
    if (path === null) return [unresolved('just', 'no justfile in the tree')]
    const moved = words.option('-d', '--working-directory')
    const known = readModules(
      facts,
      path,
      (moved === null ? null : resolvePath(from, moved)) ?? folderOf(path),
    )
    const [goal, ...args] = words.positionals.filter(word => !/^\w+=/.test(word))
    const first = [...known.keys()][0]
    const name = goal ?? (known.has('default') ? 'default' : first)
    if (name === undefined || !known.has(name))
      return [unresolved(`just ${name ?? ''}`, `no such recipe in ${path}`)]
    const next: Next[] = []
    run(known, name, args, next, new Set(), from, [])
    return next
  },
}

function readModules(facts: Facts, path: string, folder: string): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>()
  const pending = [{ path, folder, prefix: '' }]
  for (let count = 0; pending.length > 0 && count < 50; count++) {
    const next = pending.shift() as { path: string; folder: string; prefix: string }
    const file = facts.justfile(next.path)
    if (file === null) continue
    const base =
      file.workingDirectory === null ? next.folder : (resolvePath(next.folder, file.workingDirectory) ?? '')
    for (const recipe of file.recipes) {
      const name = next.prefix + recipe.name
      if (!known.has(name)) known.set(name, { recipe, file, folder: base })
    }
    for (const [alias, target] of file.aliases) {
      const found = known.get(next.prefix + target)
      if (found !== undefined) known.set(next.prefix + alias, found)
    }
    for (const include of file.includes) {
      const target = resolvePath(folderOf(next.path), include.value)
      if (target === null) continue
      const module = include.module === '' ? next.prefix : `${next.prefix}${include.module}::`
      pending.push({
        path: target,
        folder: include.module === '' ? next.folder : folderOf(target),
        prefix: module,
      })
    }
  }
  return known
}

function run(
  known: ReadonlyMap<string, Known>,
  name: string,
  args: readonly string[],
  out: Next[],
  seen: Set<string>,
  caller: string,
  head: readonly TraceStep[],
): void {
  const found = known.get(name)
  const key = `${name}\0${args.join('\0')}`
  if (found === undefined || seen.has(key) || seen.size > MAX_RECIPES) return
  seen.add(key)
  const { recipe, file } = found
  const here = { path: recipe.path, line: recipe.line, what: `recipe ${name}` }
  const steps = head.length === 0 ? [here] : [head[0] as TraceStep, here]
  for (const { recipe: needed, args: given } of recipe.before)
    run(known, needed, given, out, seen, caller, steps)
  const values = valuesFor(recipe, file, args)
  const folder = recipe.noCd ? caller : found.folder
  const directory = recipe.workingDirectory === null ? folder : resolvePath(folder, recipe.workingDirectory)
  for (const { source, ignored } of bodyOf(recipe, values)) {
    const next: Next = { kind: 'script', steps, source, directory }
    out.push(ignored ? { ...next, swallowedBy: '- before the recipe line' } : next)
  }
  for (const { recipe: following, args: given } of recipe.after) {
    run(known, following, given, out, seen, caller, steps)
  }
}

function valuesFor(recipe: JustRecipe, file: Justfile, args: readonly string[]): ReadonlyMap<string, string> {
  const values = new Map(file.variables)
  for (const [at, parameter] of recipe.parameters.entries()) {
    const given = parameter.rest ? args.slice(at).join(' ') : args[at]
    const value = given === undefined || given === '' ? parameter.fallback : given
    values.set(parameter.name, value ?? (parameter.rest ? '' : `\${${parameter.name}}`))
  }
  return values
}

function bodyOf(
  recipe: JustRecipe,
  values: ReadonlyMap<string, string>,
): readonly { source: ScriptSource; ignored: boolean }[] {
  const { path, body, shebang } = recipe
  const first = body[0]
  if (first === undefined) return []
  if (shebang === null) {
    return continued(body).map(({ value, line, ignored }) => ({
      source: scriptOf(path, { text: fillJust(value, values), line, literal: true }),
      ignored,
    }))
  }
  let text = ''
  let at = first.line
  for (const { value, line } of body) {
    text += '\n'.repeat(line - at) + fillJust(value, values)
    at = line
  }
  const program = baseName(shebang.split(/\s+/).find(word => !/\/env$|^-/.test(word)) ?? '')
  const dialect = program.startsWith('python')
    ? 'python'
    : /^(?:ba|z|da|k)?sh$/.test(program)
      ? 'posix'
      : 'other'
  const source = scriptOf(
    path,
    { text, line: first.line, literal: true },
    { dialect, errexit: /-\w*e/.test(shebang) },
  )
  return [{ source, ignored: false }]
}

/** Joins lines that end in a backslash: each of the rest runs in its own shell. */
function continued(body: JustRecipe['body']): { value: string; line: number; ignored: boolean }[] {
  const joined: { value: string; line: number; ignored: boolean }[] = []
  for (const { value, line, ignored } of body) {
    const last = joined.at(-1)
    if (last?.value.endsWith('\\') === true) last.value += `\n${value}`
    else joined.push({ value, line, ignored })
  }
  return joined
}
