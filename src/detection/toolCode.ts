/** Tools in the project's code: files that automation runs show exercise, the others configuration. */

import type { Automation, CodeRun } from '../automation/model.ts'
import type { ToolEntry } from '../catalogue/tool.ts'
import { toolsOfModule, toolsOfPackage } from '../catalogue/tools/index.ts'
import { isCodePath } from '../facts/code/index.ts'
import type { Facts } from '../facts/index.ts'
import { projectCode, roleOf } from '../facts/role.ts'
import type { Strength } from '../model.ts'
import { type CodeSurroundings, type CodeUse, codeUsesOf } from './codeUse.ts'
import type { AdapterTest } from './product.ts'
import { type Sighting, sightingAt, sightingIn, strengthOf, testCategories } from './sightings.ts'

/** Sources that show use of one tool, beyond those that automation runs: more would not make the verdict stronger. */
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
  const read = usesReader(facts, around)
  return [...runSightings(automation, read, around, adapts), ...sourceSightings(facts, read, adapts)]
}

type ReadUses = (path: string) => readonly CodeUse[]

function runSightings(
  automation: Automation,
  read: ReadUses,
  around: CodeSurroundings,
  adapts: AdapterTest,
): Sighting[] {
  const sightings: Sighting[] = []
  for (const run of automation.runs) {
    if (run.kind !== 'code') continue
    const uses = run.inline === null ? read(run.path) : codeUsesOf(run.inline, around)
    for (const use of uses) {
      const strength = strengthInRun(run, use, adapts)
      sightings.push(sightingIn(use.tool, strength, run, { path: run.path, line: use.line }, use.what))
    }
  }
  return sightings
}

function strengthInRun(run: CodeRun, use: CodeUse, adapts: AdapterTest): Strength {
  if (!use.called || adapts(run.path, use)) return 'declared'
  const throughTests = run.via === 'test' || (run.via === 'import' && roleOf(run.path) === 'test')
  return throughTests ? 'configured' : strengthOf(run)
}

function sourceSightings(facts: Facts, read: ReadUses, adapts: AdapterTest): Sighting[] {
  const sightings: Sighting[] = []
  const search = new Search()
  for (const { path, test } of sourcesOf(facts)) {
    const wanted = toolsHintedIn(facts, path).filter(tool => {
      return search.wants(tool) && (!test || testCategories.has(tool.category))
    })
    if (wanted.length === 0) continue
    search.reads(wanted)
    for (const use of read(path)) {
      if (!search.needs(use.tool) || (test && !testCategories.has(use.tool.category))) continue
      const used = use.called && !adapts(path, use)
      if (used) search.finds(use.tool)
      sightings.push(
        sightingAt(use.tool, used ? 'configured' : 'declared', { path, line: use.line }, use.what),
      )
    }
  }
  return sightings
}

/** How far the search for each tool has come. */
class Search {
  readonly #found = new Map<ToolEntry, number>()
  readonly #read = new Map<ToolEntry, number>()

  needs(tool: ToolEntry): boolean {
    return (this.#found.get(tool) ?? 0) < enoughSources
  }

  wants(tool: ToolEntry): boolean {
    return this.needs(tool) && (this.#read.get(tool) ?? 0) < mostSources
  }

  reads(tools: readonly ToolEntry[]): void {
    for (const tool of tools) this.#read.set(tool, (this.#read.get(tool) ?? 0) + 1)
  }

  finds(tool: ToolEntry): void {
    this.#found.set(tool, (this.#found.get(tool) ?? 0) + 1)
  }
}

function sourcesOf(facts: Facts): { path: string; test: boolean }[] {
  const paths = facts.snapshot.files.filter(({ kind }) => kind === 'file').map(({ path }) => path)
  const tests = paths.filter(path => isCodePath(path) && roleOf(path) === 'test')
  return [
    ...projectCode(paths).map(path => ({ path, test: false })),
    ...tests.map(path => ({ path, test: true })),
  ]
}

/** Lines that load a module, in Python (also inside the JSON of a notebook), R and Julia. */
const loading =
  /^[ \t]*(?:"[ \t]*)?(?:import|from|using)[ \t]+([\w.]+(?:[ \t]*,[ \t]*[\w.]+){0,20})|\b(?:library|require|requireNamespace)\([ \t]*["']?([\w.]+)|\b([A-Za-z][\w.]{1,60})::/gm

/** The tools that a file may use, told by a glance at its text: parsing every file of a large repository would be slow. */
function toolsHintedIn(facts: Facts, path: string): readonly ToolEntry[] {
  const content = facts.snapshot.text(path)
  if (!content.ok) return []
  const found = new Set<ToolEntry>()
  for (const [, modules, loaded, qualified] of content.text.matchAll(loading)) {
    for (const module of (modules ?? '').split(',')) {
      for (const tool of toolsOfModule(module.trim())) found.add(tool)
    }
    for (const name of [loaded, qualified, modules]) {
      if (name === undefined) continue
      for (const tool of toolsOfPackage(path.endsWith('.jl') ? 'julia' : 'cran', name)) found.add(tool)
    }
  }
  return [...found]
}

function usesReader(facts: Facts, around: CodeSurroundings): ReadUses {
  const known = new Map<string, readonly CodeUse[]>()
  return path => {
    const cached = known.get(path)
    if (cached !== undefined) return cached
    const code = facts.code(path)
    const uses = code === null ? [] : codeUsesOf(code, around)
    known.set(path, uses)
    return uses
  }
}
