import type { Facts } from '../../facts/index.ts'
import type { Makefile, MakeRule, RecipeLine } from '../../facts/make.ts'
import { expandMakeText, type MakeLookup, stemOf } from '../../facts/makeExpand.ts'
import type { TraceStep } from '../../model.ts'
import { baseName, folderOf, inFolder, resolvePath } from '../paths.ts'
import { firstFile, isFile } from '../tree.ts'
import { type Hop, type Next, scriptOf, unresolved } from './hop.ts'
import { splitWords } from './words.ts'

const MAX_TARGETS = 500
const MAX_INCLUDES = 50

/** All that one call of make reads: a Makefile with its includes. */
interface MakeProject {
  readonly files: readonly Makefile[]
  readonly rules: readonly MakeRule[]
  readonly lookup: MakeLookup
  readonly goal: string | null
}

/** `make`: the recipes of the targets and of what they need, in the order in which make runs them. */
export const make: Hop = {
  programs: ['make', 'gmake', 'mingw32-make'],
  follow({ facts, command, directory, environment }) {
    const words = splitWords(command.argv, [
      '-C',
      '--directory',
      '-f',
      '--file',
      '--makefile',
      '-o',
      '-W',
      '-I',
    ])
    if (words.has('-n', '--dry-run', '--just-print', '--recon', '-v', '--version', '-h', '--help')) return []
    const moved = words.options('-C', '--directory')
    let folder = directory
    for (const to of moved) folder = resolvePath(folder, to)
    if (folder === null) return [unresolved('make', 'the directory is not known')]
    const named = words.option('-f', '--file', '--makefile')
    const names = named === null ? ['GNUmakefile', 'makefile', 'Makefile'] : [named]
    const from = folder
    const path = firstFile(
      facts.snapshot,
      names.map(name => resolvePath(from, name)),
    )
    if (path === null)
      return [unresolved('make', `no ${named ?? 'Makefile'} in ${folder === '' ? 'the root' : folder}`)]
    const assigned = assignments(words.positionals, environment)
    const project = readProject(facts, path, from, assigned, environment)
    const goals = words.positionals.filter(word => !word.includes('='))
    const ignoring = words.has('-i', '--ignore-errors') || project.files.some(file => file.ignoresErrors)
    return goals.length === 0 && project.goal === null
      ? [unresolved('make', `${path} has no default target`)]
      : (goals.length === 0 ? [project.goal as string] : goals).flatMap(goal =>
          runGoal(facts, project, goal, from, path, ignoring),
        )
  },
}

function assignments(
  words: readonly string[],
  environment: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const assigned = new Map<string, string>()
  for (const word of words) {
    const match = /^([A-Za-z_]\w*)[:?+]?=(.*)$/s.exec(word)
    if (match === null) continue
    const [, name = '', value = ''] = match
    assigned.set(
      name,
      value.replace(/\$\{?(\w+)\}?/g, (text, inner: string) => environment.get(inner) ?? text),
    )
  }
  return assigned
}

function readProject(
  facts: Facts,
  path: string,
  folder: string,
  assigned: ReadonlyMap<string, string>,
  environment: ReadonlyMap<string, string>,
): MakeProject {
  const files: Makefile[] = []
  const seen = new Set<string>()
  const lookup: MakeLookup = name => {
    const given = assigned.get(name)
    if (given !== undefined) return given
    // Relative to the folder that make runs in, where recipes use it to find themselves.
    if (name === 'MAKEFILE_LIST') return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path
    for (const file of files) {
      const variable = file.variables.get(name)
      if (variable === undefined) continue
      return variable.fallback ? (environment.get(name) ?? variable.value) : variable.value
    }
    return environment.get(name)
  }
  const pending = [path]
  while (pending.length > 0 && files.length < MAX_INCLUDES) {
    const next = pending.shift() as string
    if (seen.has(next)) continue
    seen.add(next)
    const file = facts.makefile(next)
    if (file === null) continue
    files.push(file)
    for (const include of file.includes) {
      for (const name of expandMakeText(include.file, lookup).split(/\s+/)) {
        const found = [resolvePath(folder, name), resolvePath(folderOf(next), name)]
        const target = firstFile(facts.snapshot, found)
        if (target !== null) pending.push(target)
      }
    }
  }
  const rules = files.flatMap(file => file.rules)
  const first = rules.flatMap(rule => rule.targets).find(target => !/^\.|%/.test(target))
  const goal = files.map(file => file.defaultGoal).find(name => name !== null) ?? first ?? null
  return { files, rules, lookup, goal }
}

interface Planned {
  readonly target: string
  readonly rules: readonly MakeRule[]
  readonly prerequisites: readonly string[]
  readonly stem: string
}

function runGoal(
  facts: Facts,
  project: MakeProject,
  written: string,
  folder: string,
  makefile: string,
  ignoring: boolean,
): readonly Next[] {
  const goal = expandMakeText(written, project.lookup)
  const planned: Planned[] = []
  plan(project, goal, planned, new Set(), 0)
  const last = planned.at(-1)
  if (last === undefined || last.rules.length === 0) {
    const exists = isFile(facts.snapshot, resolvePath(folder, goal))
    if (exists && last !== undefined && last.prerequisites.length > 0) return []
    const because = /[$`]/.test(goal) ? 'the target is a variable' : `no rule for it in ${makefile}`
    return planned.length > 1
      ? recipes(project, planned, goal, folder, ignoring)
      : [unresolved(`target ${goal}`, because)]
  }
  return recipes(project, planned, goal, folder, ignoring)
}

/** Targets in the order in which make updates them: what a target needs stands before it. */
function plan(project: MakeProject, target: string, out: Planned[], seen: Set<string>, depth: number): void {
  if (seen.has(target) || out.length >= MAX_TARGETS || depth > 50) return
  seen.add(target)
  const own = project.rules.filter(rule => rule.targets.includes(target))
  const recipe = own.filter(rule => rule.recipe.length > 0)
  const pattern = recipe.length > 0 ? null : patternFor(project, target)
  const stem = pattern?.stem ?? ''
  const prerequisites = own.flatMap(rule => rule.prerequisites)
  if (pattern !== null)
    prerequisites.push(...pattern.rule.prerequisites.map(name => name.replace('%', () => stem)))
  for (const prerequisite of prerequisites) plan(project, prerequisite, out, seen, depth + 1)
  const rules = pattern === null ? (recipe.length > 0 ? recipe : own) : [pattern.rule]
  out.push({ target, rules, prerequisites, stem })
}

function patternFor(project: MakeProject, target: string): { rule: MakeRule; stem: string } | null {
  for (const rule of project.rules) {
    if (rule.recipe.length === 0) continue
    for (const pattern of rule.targets) {
      const stem = pattern.includes('%') ? stemOf(target, pattern) : null
      if (stem !== null && stem !== '') return { rule, stem }
    }
  }
  return null
}

function recipes(
  project: MakeProject,
  planned: readonly Planned[],
  goal: string,
  folder: string,
  ignoring: boolean,
): readonly Next[] {
  const goalRule = planned.at(-1)?.rules[0]
  const head: TraceStep[] =
    goalRule === undefined ? [] : [{ path: goalRule.path, line: goalRule.line, what: `target ${goal}` }]
  return planned.flatMap(item =>
    item.rules.flatMap(rule => {
      const here: TraceStep = { path: rule.path, line: rule.line, what: `target ${item.target}` }
      const steps = item.target === goal ? [here] : [...head, here]
      return recipeOf(project, rule, item, folder, steps, ignoring)
    }),
  )
}

function recipeOf(
  project: MakeProject,
  rule: MakeRule,
  item: Planned,
  folder: string,
  steps: readonly TraceStep[],
  ignoring: boolean,
): Next[] {
  const lookup = lookupIn(project, item)
  const oneShell = project.files.some(file => file.oneShell)
  return (oneShell ? joined(rule.recipe) : rule.recipe).map(line => {
    const text = expandMakeText(line.text, lookup)
    const literal = text.split('\n').length === line.text.split('\n').length
    const source = scriptOf(rule.path, { text, line: line.line, literal })
    const next: Next = { kind: 'script', steps, source, directory: folder }
    if (!line.ignored && !ignoring) return next
    return { ...next, swallowedBy: line.ignored ? '- before the recipe line' : 'make ignores errors' }
  })
}

/** With `.ONESHELL` the whole recipe is one script. */
function joined(recipe: readonly RecipeLine[]): readonly RecipeLine[] {
  const first = recipe[0]
  if (first === undefined) return []
  let text = ''
  let at = first.line
  for (const line of recipe) {
    text += '\n'.repeat(Math.max(0, line.line - at)) + line.text
    at = line.line + line.text.split('\n').length - 1
  }
  return [{ text, line: first.line, ignored: false }]
}

/** The automatic variables of a target, then those of its rules, then the file's. */
function lookupIn(project: MakeProject, item: Planned): MakeLookup {
  const own = new Map<string, string>()
  for (const rule of project.rules) {
    if (!rule.targets.includes(item.target)) continue
    for (const [name, variable] of rule.variables) own.set(name, variable.value)
  }
  const all = item.prerequisites.join(' ')
  const automatic = new Map([
    ['@', item.target],
    ['<', item.prerequisites[0] ?? ''],
    ['^', all],
    ['+', all],
    ['?', all],
    ['*', item.stem],
    ['@D', folderOf(item.target) || '.'],
    ['@F', baseName(item.target)],
    ['<D', folderOf(item.prerequisites[0] ?? '') || '.'],
    ['^D', all],
  ])
  return name => automatic.get(name) ?? own.get(name) ?? project.lookup(name)
}

/** For tools that look for their file upwards from where they are called (just, task). */
export function findUpwards(facts: Facts, folder: string, names: readonly string[]): string | null {
  for (let at = folder; ; at = folderOf(at)) {
    const found = firstFile(
      facts.snapshot,
      names.map(name => inFolder(at, name)),
    )
    if (found !== null || at === '') return found
  }
}
