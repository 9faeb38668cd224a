/** Locks in JSON: Pipfile.lock and renv.lock. */

import { readJson } from '../json.ts'
import type { DependencyFile } from '../model.ts'
import { entriesOf, itemsOf, locatedOf, nodeAt, textOf } from '../yamlNode.ts'
import { sourceOf } from './constraint.ts'
import { add, draftOf, finish } from './draft.ts'
import { dependencyLimit } from './format.ts'

/** Reads a Pipfile.lock. Never throws. */
export function parsePipfileLock(path: string, text: string): DependencyFile {
  const draft = draftOf(path, 'Pipfile.lock')
  const { root, diagnostics } = readJson(path, text, dependencyLimit('Pipfile.lock'))
  draft.diagnostics.push(...diagnostics)
  const requires = nodeAt(root, '_meta', 'requires')
  draft.interpreter =
    locatedOf(nodeAt(requires, 'python_full_version')) ?? locatedOf(nodeAt(requires, 'python_version'))
  for (const section of entriesOf(root)) {
    if (section.key === '_meta') continue
    const group = section.key === 'default' ? null : section.key === 'develop' ? 'dev' : section.key
    for (const { key, line, value } of entriesOf(section.value)) {
      const version = textOf(nodeAt(value, 'version')) ?? ''
      const source = version === '' ? sourceOf(draft, value) : null
      const hashed = itemsOf(nodeAt(value, 'hashes')).length > 0
      const marker = textOf(nodeAt(value, 'markers'))
      const { specifier, pinned } = source ?? { specifier: version, pinned: version.startsWith('==') }
      add(draft, { name: key, line, group, hashed, marker, specifier, pinned })
    }
  }
  return finish(draft)
}

/** Reads a renv.lock, https://rstudio.github.io/renv/reference/lockfiles.html. Never throws. */
export function parseRenvLock(path: string, text: string): DependencyFile {
  const draft = draftOf(path, 'renv.lock')
  const { root, diagnostics } = readJson(path, text, dependencyLimit('renv.lock'))
  draft.diagnostics.push(...diagnostics)
  draft.interpreter = locatedOf(nodeAt(root, 'R', 'Version'))
  for (const { key, line, value } of entriesOf(nodeAt(root, 'Packages'))) {
    const version = textOf(nodeAt(value, 'Version'))
    add(draft, {
      name: textOf(nodeAt(value, 'Package')) ?? key,
      line,
      specifier: version === null ? '' : `==${version}`,
      pinned: version !== null,
      hashed: nodeAt(value, 'Hash') !== null,
    })
  }
  return finish(draft)
}
