/** package.json, https://docs.npmjs.com/cli/configuring-npm/package-json. */

import { readJson } from '../json.ts'
import type { DependencyFile } from '../model.ts'
import { entriesOf, locatedOf, nodeAt, textOf } from '../yamlNode.ts'
import { add, draftOf, finish } from './draft.ts'
import { withoutCredentials } from './pythonRequirement.ts'
import { addTask } from './tasks.ts'

const TABLES: readonly (readonly [string, string | null])[] = [
  ['dependencies', null],
  ['devDependencies', 'dev'],
  ['peerDependencies', 'peer'],
  ['optionalDependencies', 'optional'],
]
const EXACT = /^[=v]*\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/
const FULL_COMMIT = /#[0-9a-f]{40}$/

/** Reads a package.json. */
export function parsePackageJson(path: string, text: string): DependencyFile {
  const draft = draftOf(path, 'package.json')
  const { root, diagnostics } = readJson(path, text)
  draft.diagnostics.push(...diagnostics)
  draft.projectName = textOf(nodeAt(root, 'name'))
  draft.interpreter = locatedOf(nodeAt(root, 'engines', 'node'))
  for (const [table, group] of TABLES) {
    for (const { key: name, line, value } of entriesOf(nodeAt(root, table))) {
      const written = textOf(value) ?? ''
      const pinned = EXACT.test(written) || FULL_COMMIT.test(written) || written.startsWith('workspace:')
      add(draft, { name, line, group, specifier: withoutCredentials(written), pinned })
    }
  }
  for (const { key, line, value } of entriesOf(nodeAt(root, 'scripts')))
    addTask(draft, key, textOf(value), line)
  return finish(draft)
}

/** A lock of a JavaScript package manager: that it is there is all that is read of it. */
export function javaScriptLockParser(
  format: 'package-lock.json' | 'yarn.lock' | 'pnpm-lock.yaml' | 'bun.lock',
): (path: string, text: string) => DependencyFile {
  return path => finish(draftOf(path, format))
}
