/** What is read once of a repository, however many of its parts are audited. */

import { buildAutomation } from '../automation/index.ts'
import type { Automation } from '../automation/model.ts'
import { collectFacts, type Facts } from '../facts/index.ts'
import type { Snapshot } from '../model.ts'
import { apart } from './apart.ts'
import { type Attribution, attributionOf } from './attribution.ts'
import { layoutOf } from './detect.ts'
import { type Area, isBelow, type Root } from './model.ts'

export interface Survey {
  readonly facts: Facts
  readonly automation: Automation
  /** The projects in a directory ('' for all), by path. */
  roots(directory: string): readonly Root[]
  /** A root without the roots that lie in it. */
  areaOf(root: Root): Area
  /** What is there of an area; for the whole repository everything as it is. */
  part(area: Area): { readonly facts: Facts; readonly automation: Automation }
}

/** Reads a whole repository. */
export async function surveyOf(whole: Snapshot): Promise<Survey> {
  const facts = await collectFacts(whole)
  const automation = buildAutomation(facts)
  let attribution: Attribution | null = null
  return {
    facts,
    automation,
    roots: directory => layoutOf(facts).roots.filter(({ path }) => isBelow(path, directory)),
    areaOf: ({ path }) => ({
      path,
      without: layoutOf(facts)
        .roots.map(other => other.path)
        .filter(other => other !== path && isBelow(other, path)),
    }),
    part(area) {
      if (area.path === '' && area.without.length === 0) return { facts, automation }
      const { roots, components } = layoutOf(facts)
      // Where the repository itself is no project, what lies outside of all others belongs to everybody.
      const borders = [...components.filter(path => path !== ''), ...roots.map(({ path }) => path)]
      if (!borders.includes(area.path) && area.path !== '')
        return apart(
          facts,
          automation,
          attributionOf(facts, automation, new Set([...borders, area.path])),
          area,
        )
      attribution ??= attributionOf(facts, automation, new Set(borders))
      return apart(facts, automation, attribution, area)
    },
  }
}
