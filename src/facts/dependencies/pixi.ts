/** Pixi: pixi.toml and `[tool.pixi]` of a pyproject.toml, https://pixi.sh/latest/reference/pixi_manifest. */

import type { DependencyFile } from '../model.ts'
import { readToml } from '../toml.ts'
import { entriesOf, nodeAt, textOf, textsOf, type YamlNode } from '../yamlNode.ts'
import { addCondaPackage } from './condaSpec.ts'
import { addConstraint, PIPENV, sourceOf } from './constraint.ts'
import { add, type Draft, draftOf, finish } from './draft.ts'
import { addTask } from './tasks.ts'

/** Reads a pixi.toml. */
export function parsePixi(path: string, text: string): DependencyFile {
  const draft = draftOf(path, 'pixi')
  const { root, diagnostics } = readToml(path, text)
  draft.diagnostics.push(...diagnostics)
  addPixi(draft, root)
  return finish(draft)
}

/** Adds the tables of Pixi: dependencies, tasks, those of features and of platforms. */
export function addPixi(draft: Draft, pixi: YamlNode | null): void {
  if (pixi === null) return
  for (const table of ['workspace', 'project', 'package'])
    draft.projectName ??= textOf(nodeAt(pixi, table, 'name'))
  addTables(draft, pixi, null)
  for (const { key, value } of entriesOf(nodeAt(pixi, 'feature'))) addTables(draft, value, key)
}

function addTables(draft: Draft, tables: YamlNode, group: string | null): void {
  addPackages(draft, tables, group)
  for (const { value } of entriesOf(nodeAt(tables, 'target'))) addPackages(draft, value, group)
}

function addPackages(draft: Draft, tables: YamlNode, group: string | null): void {
  for (const kind of ['dependencies', 'host-dependencies', 'build-dependencies', 'run-dependencies'])
    for (const { key, line, value } of entriesOf(nodeAt(tables, kind)))
      addPackage(draft, key, value, line, group)
  for (const { key, line, value } of entriesOf(nodeAt(tables, 'pypi-dependencies')))
    addConstraint(draft, key, value, line, group, PIPENV)
  for (const { key, line, value } of entriesOf(nodeAt(tables, 'tasks'))) addTask(draft, key, run(value), line)
}

function addPackage(draft: Draft, name: string, value: YamlNode, line: number, group: string | null): void {
  const source = value.kind === 'map' ? sourceOf(draft, value) : null
  if (source !== null) {
    add(draft, { name, line, group, ecosystem: 'conda', ...source })
    return
  }
  const version = textOf(value.kind === 'map' ? nodeAt(value, 'version') : value) ?? ''
  const build = value.kind === 'map' && nodeAt(value, 'build') !== null
  addCondaPackage(draft, name, version === '*' ? '' : version, {
    line,
    group,
    pinned: build || /^={1,2}\d[^*,|]*$|^\d+\.\d+\.\d[^*,|]*$/.test(version),
  })
}

/** A command, and before it the tasks that it depends on. */
function run(task: YamlNode): string | null {
  if (task.kind !== 'map') return textOf(task) ?? dependsOn(task)
  const command = nodeAt(task, 'cmd')
  const text =
    command?.kind === 'list'
      ? textsOf(command)
          .map(({ value }) => value)
          .join(' ')
      : textOf(command)
  const before = dependsOn(nodeAt(task, 'depends-on') ?? nodeAt(task, 'depends_on'))
  return [before, text].filter(part => part !== null).join('\n')
}

/** Names, or tables with the name under `task`. */
function dependsOn(node: YamlNode | null): string | null {
  const items = node?.kind === 'list' ? node.items : [node]
  const names = items.flatMap(item => textOf(item) ?? textOf(nodeAt(item, 'task')) ?? [])
  return names.length === 0 ? null : names.join('\n')
}
