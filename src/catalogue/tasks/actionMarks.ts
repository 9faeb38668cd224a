import { listed } from '../commandPattern.ts'
import type { ActionMark } from '../tool.ts'

/** Actions by their names, separated by commas or lines. */
export function slugs(names: string): readonly ActionMark[] {
  return listed(names).map(slug => ({ slug }))
}

/** An action with an input that is given, or whose value contains a text. */
export function given(slug: string, input: string, containing?: string): ActionMark {
  return { slug, with: containing === undefined ? { input } : { input, containing } }
}
