/** Version constraints in tables of a manifest: `"^1.2"` or `{ version = "^1.2", extras = […], git = "…" }`. */

import { entriesOf, itemsOf, nodeAt, textOf, type YamlNode } from '../yamlNode.ts'
import { add, type Draft, includeFolder } from './draft.ts'
import { withoutCredentials } from './pythonRequirement.ts'

const FULL_COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i
const EXACT = /^(?:={1,3}\s*)?v?\d[\w.+!-]*$/

/** How a tool reads a bare `1.2.3`. */
export interface ConstraintStyle {
  readonly isExact: (version: string) => boolean
}

/** Poetry: a bare version is that version. */
export const POETRY: ConstraintStyle = { isExact: version => EXACT.test(version) }

/** Pipenv: as PEP 440, where the operator must stand. */
export const PIPENV: ConstraintStyle = { isExact: version => /^={2,3}\s*v?\d[\w.+!-]*$/.test(version) }

/** Adds one entry of a table of dependencies; several constraints for one package are several dependencies. */
export function addConstraint(
  draft: Draft,
  name: string,
  value: YamlNode,
  line: number,
  group: string | null,
  style: ConstraintStyle,
): void {
  if (value.kind === 'list') {
    for (const item of itemsOf(value)) addOne(draft, name, item, item.line, group, style)
  } else addOne(draft, name, value, line, group, style)
}

function addOne(
  draft: Draft,
  name: string,
  value: YamlNode,
  line: number,
  group: string | null,
  style: ConstraintStyle,
): void {
  const marker = markerOf(value)
  const source = value.kind === 'map' ? sourceOf(draft, value) : null
  if (source !== null) {
    add(draft, { name, line, group, marker, ecosystem: 'pypi', ...source })
    return
  }
  const version = (textOf(value.kind === 'map' ? nodeAt(value, 'version') : value) ?? '').trim()
  const specifier = version === '*' ? '' : version
  const hashed = itemsOf(nodeAt(value, 'hashes')).length > 0
  const pinned = style.isExact(version)
  add(draft, { name, line, group, marker, ecosystem: 'pypi', specifier, pinned, hashed })
}

/** `markers` of Pipenv and Poetry, `python` and `platform` of Poetry. */
function markerOf(value: YamlNode): string | null {
  const parts = ['markers', 'python', 'platform'].flatMap(key => {
    const text = textOf(nodeAt(value, key))
    if (text === null) return []
    return [key === 'markers' ? text : `${key} ${text}`]
  })
  return parts.length === 0 ? null : parts.join(' and ')
}

/** A dependency from elsewhere than an index, as tables of Poetry, Pipenv, Pixi and uv's sources say it. */
export function sourceOf(
  draft: Draft,
  table: YamlNode,
): { readonly specifier: string; readonly pinned: boolean } | null {
  const text = (key: string): string | null => textOf(nodeAt(table, key))
  const path = text('path') ?? (text('file')?.includes('://') ? null : text('file'))
  if (path !== null && path !== undefined) {
    includeFolder(draft, path)
    return { specifier: `@ ${path}`, pinned: true }
  }
  const git = text('git') ?? text('hg')
  if (git !== null) {
    const revision = text('rev') ?? text('ref') ?? text('tag') ?? text('branch')
    const at = revision === null ? '' : `@${revision}`
    return {
      specifier: `@ git+${withoutCredentials(git)}${at}`,
      pinned: revision !== null && FULL_COMMIT.test(revision),
    }
  }
  const url = text('url') ?? text('file')
  if (url === null) return null
  const versioned = /-\d[^/]*\.(?:whl|tar\.gz|zip)(?:#|$)/.test(url)
  return { specifier: `@ ${withoutCredentials(url)}`, pinned: versioned }
}

/** Adds all entries of a table; `python` is the interpreter. */
export function addConstraints(
  draft: Draft,
  table: YamlNode | null,
  group: string | null,
  style: ConstraintStyle,
): void {
  for (const { key, line, value } of entriesOf(table)) {
    if (key !== 'python') addConstraint(draft, key, value, line, group, style)
    else {
      const version = textOf(value)
      if (version !== null && version !== '*') draft.interpreter ??= { value: version, line }
    }
  }
}
