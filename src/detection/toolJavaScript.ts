/** Tools in JavaScript and TypeScript: imports of packages that a manifest declares. The files are not parsed. */

import type { ToolEntry } from '../catalogue/tool.ts'
import { toolsOfPackage } from '../catalogue/tools/index.ts'
import type { Facts } from '../facts/index.ts'
import { roleOf } from '../facts/role.ts'
import { filesEnding } from '../snapshot/endings.ts'
import { type Sighting, sightingAt } from './sightings.ts'

/** Endings of JavaScript and TypeScript. */
export const scriptEndings = ['js', 'jsx', 'cjs', 'mjs', 'ts', 'tsx', 'cts', 'mts']

/** Files that are searched, and bytes of one of them. */
const mostFiles = 1000
const limit = 256 * 1024

const importing =
  /(?:\bfrom\s{0,3}|\bimport\s{0,3}|\b(?:require|import)\s{0,3}\(\s{0,3})['"]((?:@[\w.-]+\/)?[\w.-]+)/

export function javaScriptSightings(facts: Facts): readonly Sighting[] {
  const wanted = new Set(
    facts.dependencies
      .filter(({ ecosystem }) => ecosystem === 'npm')
      .flatMap(({ name }) => toolsOfPackage('npm', name)),
  )
  if (wanted.size === 0) return []
  const paths = filesEnding(facts.snapshot, ...scriptEndings, 'vue', 'svelte')
    .filter(({ path, kind }) => kind === 'file' && roleOf(path) === 'project')
    .slice(0, mostFiles)
  return paths.flatMap(({ path }) => importsIn(facts, path, wanted))
}

function importsIn(facts: Facts, path: string, wanted: Set<ToolEntry>): Sighting[] {
  if (wanted.size === 0) return []
  const content = facts.snapshot.text(path, limit)
  if (!content.ok) return []
  return content.text.split('\n').flatMap((line, index) => {
    const name = importing.exec(line.slice(0, 500))?.[1]
    if (name === undefined) return []
    return toolsOfPackage('npm', name)
      .filter(tool => wanted.delete(tool))
      .map(tool => sightingAt(tool, 'configured', { path, line: index + 1 }, `imports ${name}`))
  })
}
