/** Pipfile of Pipenv, https://pipenv.pypa.io/en/latest/pipfile.html. */

import type { DependencyFile } from '../model.ts'
import { readToml } from '../toml.ts'
import { entriesOf, locatedOf, nodeAt, textOf, type YamlNode } from '../yamlNode.ts'
import { addConstraint, PIPENV } from './constraint.ts'
import { draftOf, finish } from './draft.ts'
import { addTask } from './tasks.ts'

/** Tables that list no packages; every other table is a group (categories of Pipenv). */
const OTHER_TABLES = new Set(['source', 'requires', 'scripts', 'pipenv', 'packages', 'dev-packages'])

/** Reads a Pipfile. */
export function parsePipfile(path: string, text: string): DependencyFile {
  const draft = draftOf(path, 'Pipfile')
  const { root, diagnostics } = readToml(path, text)
  draft.diagnostics.push(...diagnostics)
  const addTable = (table: YamlNode | null, group: string | null): void => {
    for (const { key, line, value } of entriesOf(table)) addConstraint(draft, key, value, line, group, PIPENV)
  }
  addTable(nodeAt(root, 'packages'), null)
  addTable(nodeAt(root, 'dev-packages'), 'dev')
  for (const { key, value } of entriesOf(root)) if (!OTHER_TABLES.has(key)) addTable(value, key)
  const requires = nodeAt(root, 'requires')
  draft.interpreter =
    locatedOf(nodeAt(requires, 'python_full_version')) ?? locatedOf(nodeAt(requires, 'python_version'))
  for (const { key, line, value } of entriesOf(nodeAt(root, 'scripts')))
    addTask(draft, key, textOf(value) ?? textOf(nodeAt(value, 'cmd')), line)
  return finish(draft)
}
