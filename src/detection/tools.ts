/** Which tools a repository uses, and how strongly (practice catalogue 2.1 to 2.6, clarifications 7, 8, 10 and 30). */

import type { Automation } from '../automation/model.ts'
import type { ToolEntry } from '../catalogue/tool.ts'
import type { Facts } from '../facts/index.ts'
import { usesLfs } from '../facts/lfs.ts'
import type { ToolUse } from '../model.ts'
import { filesEnding } from '../snapshot/endings.ts'
import type { CodeSurroundings } from './codeUse.ts'
import { localModulesOf } from './localModules.ts'
import { adapterTest, isProduct, ownPackages } from './product.ts'
import { type Sighting, usesOf } from './sightings.ts'
import { codeSightings } from './toolCode.ts'
import { definitionSightings } from './toolDefinitions.ts'
import { fileSightings } from './toolFiles.ts'
import { javaScriptSightings } from './toolJavaScript.ts'
import { runSightings } from './toolRuns.ts'
import { targetSightings } from './toolTargets.ts'

/**
 * The tools of a repository at their strongest, sorted by id, each with at most five places. What the repository makes itself is
 * not among them, and what a library only adapts to is no more than declared.
 */
export function detectTools(facts: Facts, automation: Automation): readonly ToolUse[] {
  return usesOf(toolSightings(facts, automation))
}

/** Every reason to say that a tool is used: first what runs, then code, then files. */
export function toolSightings(facts: Facts, automation: Automation): readonly Sighting[] {
  const runs = runSightings(automation)
  const files = [...fileSightings(facts), ...definitionSightings(facts), ...targetSightings(facts)]
  const around = surroundingsOf(facts, [...runs, ...files])
  const code = codeSightings(facts, automation, around, adapterTest(facts, automation))
  const own = ownPackages(facts)
  const found = [...runs, ...code, ...javaScriptSightings(facts), ...files]
  const lfs = usesLfs(facts.snapshot)
  return found.filter(
    ({ tool, run }) => !isProduct(tool, own) && (tool.id !== 'git-lfs' || run === null || lfs),
  )
}

function surroundingsOf(facts: Facts, sightings: readonly Sighting[]): CodeSurroundings {
  const declared = new Set<ToolEntry>(sightings.map(({ tool }) => tool))
  const isLocal = localModulesOf(filesEnding(facts.snapshot, 'py').map(({ path }) => path))
  return { isLocal, isDeclared: tool => declared.has(tool) }
}
