/** One sighting is one reason to say that a tool is used; many sightings make one use, the strongest first. */

import { isStartedElsewhere } from '../automation/hidden.ts'
import type { Run } from '../automation/model.ts'
import { runText } from '../automation/trace.ts'
import type { ToolEntry } from '../catalogue/tool.ts'
import type { Evidence, NonEmpty, Place, Strength, ToolUse } from '../model.ts'
import { changeEvents, proposesChange } from '../proposal.ts'

export interface Sighting {
  readonly tool: ToolEntry
  readonly strength: Strength
  readonly evidence: Evidence
  /** The run that it was seen in; null outside of automation. */
  readonly run: Run | null
}

const mostEvidence = 5
const strengths: readonly Strength[] = ['declared', 'configured', 'exercised', 'enforced']

/** Categories whose tools are at home in test code: there they are used, not pretended. */
export const testCategories: ReadonlySet<string> = new Set([
  'testing',
  'data-validation',
  'model-evaluation',
  'monitoring',
  'llmops',
])

export function sightingAt(tool: ToolEntry, strength: Strength, place: Place, what: string): Sighting {
  return { tool, strength, evidence: { path: place.path, line: place.line, what, trace: [] }, run: null }
}

/** A sighting in what runs; `place` and `what` tell where in the run, when that is not its beginning. */
export function sightingIn(
  tool: ToolEntry,
  strength: Strength,
  run: Run,
  place: Place = run,
  what: string = runText(run),
): Sighting {
  return { tool, strength, evidence: { path: place.path, line: place.line, what, trace: run.trace }, run }
}

/** What a run proves for the tool that it runs: one that nothing reaches, or that another repository starts, only configures it. */
export function strengthOf(run: Run): Strength {
  const { reach } = run
  if (!reach.reachable || isStartedElsewhere(run)) return 'configured'
  const gates =
    reach.swallowedBy === null &&
    reach.events.some(
      name =>
        changeEvents.has(name) &&
        proposesChange(run.workflow.events.find(event => event.name === name)?.types ?? []),
    )
  return gates ? 'enforced' : 'exercised'
}

/** One use per tool, sorted by id, with the evidence of the strongest sightings first. */
export function usesOf(sightings: readonly Sighting[]): readonly ToolUse[] {
  const byTool = new Map<ToolEntry, Sighting[]>()
  for (const sighting of sightings) {
    const known = byTool.get(sighting.tool)
    if (known === undefined) byTool.set(sighting.tool, [sighting])
    else known.push(sighting)
  }
  const uses = Array.from(byTool, ([tool, found]) => useOf(tool, found))
  return uses.filter(use => use !== null).sort((a, b) => (a.id < b.id ? -1 : 1))
}

function useOf(tool: ToolEntry, sightings: readonly Sighting[]): ToolUse | null {
  const ranked = sightings.toSorted((a, b) => rank(b.strength) - rank(a.strength))
  const evidence = new Map<string, Evidence>()
  for (const sighting of ranked) {
    const { path, line } = sighting.evidence
    const key = `${path}:${line}`
    if (!evidence.has(key)) evidence.set(key, sighting.evidence)
    if (evidence.size === mostEvidence) break
  }
  const [first, ...rest] = evidence.values()
  const strongest = ranked[0]
  if (first === undefined || strongest === undefined) return null
  const all: NonEmpty<Evidence> = [first, ...rest]
  return {
    id: tool.id,
    name: tool.name,
    category: tool.category,
    strength: strongest.strength,
    evidence: all,
  }
}

function rank(strength: Strength): number {
  return strengths.indexOf(strength)
}
