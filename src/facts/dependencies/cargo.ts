/** Rust: Cargo.toml and rust-toolchain; the lock is one of `lockToml.ts`. https://doc.rust-lang.org/cargo/reference/manifest.html */

import type { DependencyFile } from '../model.ts'
import { readToml } from '../toml.ts'
import { entriesOf, locatedOf, nodeAt, textOf, type YamlNode } from '../yamlNode.ts'
import { add, type Draft, draftOf, finish } from './draft.ts'

const TABLES: readonly (readonly [string, string | null])[] = [
  ['dependencies', null],
  ['dev-dependencies', 'dev'],
  ['build-dependencies', 'build'],
]

/** Reads a Cargo.toml. */
export function parseCargo(path: string, text: string): DependencyFile {
  const draft = draftOf(path, 'Cargo.toml')
  const { root, diagnostics } = readToml(path, text)
  draft.diagnostics.push(...diagnostics)
  draft.projectName = textOf(nodeAt(root, 'package', 'name'))
  draft.interpreter =
    locatedOf(nodeAt(root, 'package', 'rust-version')) ??
    locatedOf(nodeAt(root, 'workspace', 'package', 'rust-version'))
  addTables(draft, root)
  addTables(draft, nodeAt(root, 'workspace'))
  for (const { value } of entriesOf(nodeAt(root, 'target'))) addTables(draft, value)
  return finish(draft)
}

function addTables(draft: Draft, tables: YamlNode | null): void {
  for (const [table, group] of TABLES) {
    for (const { key, line, value } of entriesOf(nodeAt(tables, table))) {
      const specifier = textOf(value) ?? textOf(nodeAt(value, 'version')) ?? ''
      const name = textOf(nodeAt(value, 'package')) ?? key
      // A folder of the repository is no dependency; what a workspace shares stands in its own table.
      if (nodeAt(value, 'path') !== null || textOf(nodeAt(value, 'workspace')) === 'true') continue
      const commit = /^[0-9a-f]{40}$/.test(textOf(nodeAt(value, 'rev')) ?? '')
      // A bare version of Cargo is a range.
      add(draft, { name, line, group, specifier, pinned: commit || /^=\s*\d/.test(specifier) })
    }
  }
}

/** Reads a rust-toolchain.toml, or the older file without ending that holds the channel alone; null when it names none. */
export function parseRustToolchain(path: string, text: string): DependencyFile | null {
  const draft = draftOf(path, 'rust-toolchain')
  const channel = locatedOf(nodeAt(readToml(path, text).root, 'toolchain', 'channel'))
  const bare = /^[\w.-]{1,60}$/.test(text.trim()) ? { value: text.trim(), line: 1 } : null
  draft.interpreter = channel ?? bare
  return draft.interpreter === null ? null : finish(draft)
}
