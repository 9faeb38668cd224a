/** Project.toml of Julia, https://pkgdocs.julialang.org/v1/toml-files. */

import type { DependencyFile } from '../model.ts'
import { readToml } from '../toml.ts'
import { entriesOf, nodeAt, textOf } from '../yamlNode.ts'
import { add, draftOf, finish } from './draft.ts'

const TABLES: readonly (readonly [string, string | null])[] = [
  ['deps', null],
  ['weakdeps', 'weak'],
  ['extras', 'extras'],
]

/** Reads a Project.toml; null for a TOML file of that name without Julia's tables. */
export function parseJuliaProject(path: string, text: string): DependencyFile | null {
  const draft = draftOf(path, 'Project.toml')
  const { root, diagnostics } = readToml(path, text)
  draft.diagnostics.push(...diagnostics)
  const known = [...TABLES.map(([table]) => table), 'compat', 'uuid']
  if (diagnostics.length === 0 && !known.some(key => nodeAt(root, key) !== null)) return null
  draft.projectName = textOf(nodeAt(root, 'name'))
  const compat = nodeAt(root, 'compat')
  const julia = entriesOf(compat).find(({ key }) => key === 'julia')
  const version = textOf(julia?.value)
  if (julia !== undefined && version !== null) draft.interpreter = { value: version, line: julia.line }
  for (const [table, group] of TABLES) {
    for (const { key: name, line } of entriesOf(nodeAt(root, table))) {
      const specifier = textOf(nodeAt(compat, name)) ?? ''
      add(draft, { name, line, group, specifier, pinned: /^=\s*\d+\.\d+\.\d+\s*$/.test(specifier) })
    }
  }
  return finish(draft)
}
