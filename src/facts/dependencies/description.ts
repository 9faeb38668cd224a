/** DESCRIPTION of an R package or project: Debian control fields, "Writing R Extensions", section 1.1.1. */

import type { DependencyFile } from '../model.ts'
import { add, type Draft, draftOf, finish } from './draft.ts'

interface Field {
  readonly name: string
  readonly lines: { readonly text: string; readonly line: number }[]
}

const GROUPS: ReadonlyMap<string, string | null> = new Map([
  ['Depends', null],
  ['Imports', null],
  ['LinkingTo', 'linking-to'],
  ['Suggests', 'suggests'],
  ['Enhances', 'enhances'],
])
const ENTRY = /^([A-Za-z][\w.]*)\s*(?:\(([^)]*)\))?$/

/** Reads a DESCRIPTION; null for a text of that name that is none. */
export function parseDescription(path: string, text: string): DependencyFile | null {
  const fields = controlFields(text)
  if (!fields.has('Package') && !fields.has('Imports') && !fields.has('Depends')) return null
  const draft = draftOf(path, 'description')
  draft.projectName = fields.get('Package')?.lines[0]?.text ?? null
  for (const [name, group] of GROUPS) {
    for (const { text: line, line: number } of fields.get(name)?.lines ?? [])
      for (const entry of line.split(',')) addEntry(draft, entry.trim(), number, group)
  }
  return finish(draft)
}

function addEntry(draft: Draft, entry: string, line: number, group: string | null): void {
  const [, name, constraint = ''] = ENTRY.exec(entry) ?? []
  if (name === undefined) return
  const specifier = constraint.replaceAll(/\s+/g, '')
  if (name !== 'R') add(draft, { name, line, group, specifier, pinned: specifier.startsWith('==') })
  else if (specifier !== '') draft.interpreter ??= { value: specifier, line }
}

/** `Field: value` with indented lines that continue it. */
function controlFields(text: string): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>()
  let current: Field | null = null
  text.split('\n').forEach((raw, index) => {
    const line = raw.replace(/\r$/, '')
    const [start, name] = /^([A-Za-z][\w/@.-]*):\s*/.exec(line) ?? []
    if (start !== undefined && name !== undefined) {
      current = { name, lines: [] }
      fields.set(name, current)
    } else if (!/^\s/.test(line)) current = null
    const value = line.slice(start?.length ?? 0).trim()
    if (value !== '') current?.lines.push({ text: value, line: index + 1 })
  })
  return fields
}
