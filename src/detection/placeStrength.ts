import type { ToolEntry } from '../catalogue/tool.ts'
import { roleOf } from '../facts/role.ts'
import type { Strength } from '../model.ts'
import { testCategories } from './sightings.ts'

/** What a file that belongs to a tool proves by where it lies; null when it proves nothing. */
export function strengthOfPlace(
  path: string,
  tool: ToolEntry,
): Extract<Strength, 'declared' | 'configured'> | null {
  switch (roleOf(path)) {
    case 'vendored':
      return null
    case 'generated':
      return tool.category === 'experiment-tracking' ? 'configured' : null
    case 'template':
      return 'declared'
    case 'docs':
      return tool.category === 'documentation' || tool.category === 'notebook' ? 'configured' : null
    case 'example':
      return tool.category === 'notebook' ? 'configured' : 'declared'
    case 'test':
      return testCategories.has(tool.category) ? 'configured' : null
    default:
      return 'configured'
  }
}
