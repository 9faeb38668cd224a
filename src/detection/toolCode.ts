/** Tools in the project's code: files that automation runs show exercise, the others configuration. */

import type { Automation } from '../automation/model.ts'
import type { ToolEntry } from '../catalogue/tool.ts'
import { toolsCalledFrom, toolsOfModule, toolsOfPackage, toolsReadBy } from '../catalogue/tools/index.ts'
import { codePaths } from '../facts/code/index.ts'
import type { Facts } from '../facts/index.ts'
import { projectCode, roleOf } from '../facts/role.ts'
import type { Strength } from '../model.ts'
import { type CodeSurroundings, type CodeUse, codeUsesOf } from './codeUse.ts'
import type { AdapterTest } from './product.ts'
import { type Sighting, sightingAt, sightingIn, strengthOf, testCategories } from './sightings.ts'
import { isTestRun } from './testCode.ts'

/** Sources that show use of one tool at one strength: more would not make the verdict stronger. */
const enoughSources = 3
/** Sources that are parsed in search of them: a tool that is only imported for its types is in every file. */
const mostSources = 10

/** Adapters to other tools are part of the product, no use. */
export function codeSightings(
  facts: Facts,
  automation: Automation,
  around: CodeSurroundings,
  adapts: AdapterTest,
): readonly Sighting[] {
  const read = remember(path => {
    const code = facts.code(path)
    return code === null ? [] : codeUsesOf(code, around)
  })
  const hinted = remember(path => toolsHintedIn(facts, path))
  return [
    ...runSightings(automation, { read, hinted, adapts }, around),
    ...sourceSightings(facts, { read, hinted, adapts }),
  ]
}

/** How source files are looked at, each once. */
interface Reading {
  read(path: string): readonly CodeUse[]
  /** The tools that a file may use, told without parsing it. */
  hinted(path: string): readonly ToolEntry[]
  adapts: AdapterTest
}

function runSightings(
  automation: Automation,
  { read, hinted, adapts }: Reading,
  around: CodeSurroundings,
): Sighting[] {
  const searches = new Map<Strength, Search>()
  return [...automation.runs, ...automation.elsewhere].flatMap(run => {
    if (run.kind !== 'code') return []
    const strength = isTestRun(run) ? 'configured' : strengthOf(run)
    const search = searches.get(strength) ?? new Search()
    searches.set(strength, search)
    if (run.inline === null && !search.take(hinted(run.path))) return []
    const uses = run.inline === null ? read(run.path) : codeUsesOf(run.inline, around)
    return uses.map(use => {
      const used = use.called && !adapts(run.path, use)
      if (used) search.finds(use.tool)
      const place = { path: run.path, line: use.line }
      return sightingIn(use.tool, used ? strength : 'declared', run, place, use.what)
    })
  })
}

function sourceSightings(facts: Facts, { read, hinted, adapts }: Reading): Sighting[] {
  const search = new Search()
  return sourcesOf(facts).flatMap(({ path, test }) => {
    const fits = ({ category }: ToolEntry): boolean => !test || testCategories.has(category)
    if (!search.take(hinted(path).filter(fits))) return []
    return read(path).flatMap(use => {
      if (!search.needs(use.tool) || !fits(use.tool)) return []
      const used = use.called && !adapts(path, use)
      if (used) search.finds(use.tool)
      return sightingAt(use.tool, used ? 'configured' : 'declared', { path, line: use.line }, use.what)
    })
  })
}

/** How far the search for each tool has come. */
class Search {
  readonly #found = new Map<ToolEntry, number>()
  readonly #read = new Map<ToolEntry, number>()

  needs(tool: ToolEntry): boolean {
    return (this.#found.get(tool) ?? 0) < enoughSources
  }

  /** Whether a source that may use these tools is worth reading; counts it as read. */
  take(tools: readonly ToolEntry[]): boolean {
    const wanted = tools.filter(tool => this.needs(tool) && (this.#read.get(tool) ?? 0) < mostSources)
    for (const tool of wanted) this.#read.set(tool, (this.#read.get(tool) ?? 0) + 1)
    return wanted.length > 0
  }

  finds(tool: ToolEntry): void {
    this.#found.set(tool, (this.#found.get(tool) ?? 0) + 1)
  }
}

function sourcesOf(facts: Facts): { path: string; test: boolean }[] {
  const tests = codePaths(facts.snapshot).filter(path => roleOf(path) === 'test')
  return [
    ...projectCode(facts.snapshot).map(path => ({ path, test: false })),
    ...tests.map(path => ({ path, test: true })),
  ]
}

/** Bytes of a source file that is looked at; notebooks are the largest. */
const sourceLimit = 5 * 1024 * 1024

/** Lines that load a module, in Python (also inside the JSON of a notebook), R and Julia. */
const loading =
  /^[ \t]*(?:"[ \t]*)?(?:import|from|using)[ \t]+([\w.]+(?:[ \t]*,[ \t]*[\w.]+){0,20})|\b(?:library|require|requireNamespace)\([ \t]*["']?([\w.]+)/gm
/** The same, and how R names a package without loading it. It tries every word, and most texts have no such mark. */
const loadingOrNaming = new RegExp(`${loading.source}|\\b([A-Za-z][\\w.]{1,60})::`, 'gm')

/** The tools that a file may use, told by a glance at its text: parsing every file of a large repository would be slow. */
function toolsHintedIn(facts: Facts, path: string): readonly ToolEntry[] {
  const content = facts.snapshot.text(path, sourceLimit)
  if (!content.ok) return []
  const found = new Set<ToolEntry>()
  for (const module of modulesNamedIn(content.text)) {
    for (const tool of toolsOfModule(module)) found.add(tool)
    for (const { tool, mark } of toolsCalledFrom().get(module.split('.', 1)[0] ?? '') ?? []) {
      if (mark === '*' || content.text.includes(mark)) found.add(tool)
    }
    for (const tool of toolsOfPackage(path.endsWith('.jl') ? 'julia' : 'cran', module)) found.add(tool)
  }
  for (const tool of toolsReadBy(content.text)) found.add(tool)
  return [...found]
}

/** Modules and packages that a source text loads, told without parsing it. */
export function modulesNamedIn(text: string): ReadonlySet<string> {
  const pattern = text.includes('::') ? loadingOrNaming : loading
  const found = new Set<string>()
  for (const [, modules = '', loaded, qualified] of text.matchAll(pattern)) {
    for (const name of [...modules.split(','), loaded ?? '', qualified ?? '']) {
      const module = name.trim()
      if (module !== '') found.add(module)
    }
  }
  return found
}

function remember<T>(read: (path: string) => readonly T[]): (path: string) => readonly T[] {
  const known = new Map<string, readonly T[]>()
  return path => {
    const before = known.get(path)
    if (before !== undefined) return before
    const value = read(path)
    known.set(path, value)
    return value
  }
}
