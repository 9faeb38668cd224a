/**
 * Tools that configuration of Hydra names: `_target_: lightning.pytorch.loggers.MLFlowLogger` makes the logger when the program
 * starts, without a call in the code. https://hydra.cc/docs/advanced/instantiate_objects/overview/
 */

import type { ToolEntry } from '../catalogue/tool.ts'
import { toolsOfCall, toolsOfModule } from '../catalogue/tools/index.ts'
import type { Facts } from '../facts/index.ts'
import { filesEnding } from '../snapshot/endings.ts'
import { strengthOfPlace } from './placeStrength.ts'
import { type Sighting, sightingAt } from './sightings.ts'

/** Configuration files that are read; more are experiments on the same classes. */
const mostFiles = 400
const limit = 64 * 1024
const target = /^[ \t]*(?:-[ \t]+)?["']?_target_["']?[ \t]*:[ \t]*["']?([A-Za-z_][\w.]*)/

export function targetSightings(facts: Facts): readonly Sighting[] {
  return filesEnding(facts.snapshot, 'yml', 'yaml')
    .filter(({ path, kind }) => kind === 'file' && !path.startsWith('.github/'))
    .slice(0, mostFiles)
    .flatMap(({ path }) => {
      const content = facts.snapshot.text(path, limit)
      if (!content.ok || !content.text.includes('_target_')) return []
      return content.text.split('\n').flatMap((line, index) => {
        const name = target.exec(line)?.[1]
        return name === undefined
          ? []
          : toolsOfTarget(name).flatMap(tool => {
              const strength = strengthOfPlace(path, tool)
              return strength === null
                ? []
                : sightingAt(tool, strength, { path, line: index + 1 }, `makes ${name}`)
            })
      })
    })
}

/** By the module that the name begins with, or by a class that other libraries have for the tool. */
function toolsOfTarget(name: string): readonly ToolEntry[] {
  const marked = toolsOfCall(name)
    .filter(
      ({ mark }) =>
        mark.importing === undefined || mark.importing.some(module => name.startsWith(`${module}.`)),
    )
    .map(({ tool }) => tool)
  return [...new Set([...toolsOfModule(name), ...marked])]
}
