/** pyproject.toml: the standard tables (PEP 621, 735, 518) and what the project tools keep there. */

import type { DependencyFile } from '../model.ts'
import { readToml } from '../toml.ts'
import { entriesOf, itemsOf, locatedOf, nodeAt, textOf, textsOf, type YamlNode } from '../yamlNode.ts'
import { addConstraints, POETRY, sourceOf } from './constraint.ts'
import { type Draft, draftOf, finish, include, normalisedName, report } from './draft.ts'
import { addPixi } from './pixi.ts'
import { addEditable, addRequirement } from './pythonRequirement.ts'
import { addTasks } from './tasks.ts'

/** Reads a pyproject.toml; one that is no TOML gives its diagnostic alone. */
export function parsePyproject(path: string, text: string): DependencyFile {
  const draft = draftOf(path, 'pyproject')
  const { root, diagnostics } = readToml(path, text)
  draft.diagnostics.push(...diagnostics)
  const tool = nodeAt(root, 'tool')
  addProject(draft, nodeAt(root, 'project'))
  addDynamic(draft, tool)
  addDependencyGroups(draft, nodeAt(root, 'dependency-groups'))
  addRequirements(draft, nodeAt(root, 'build-system', 'requires'), 'build-system')
  addPoetry(draft, nodeAt(tool, 'poetry'))
  addGroups(draft, nodeAt(tool, 'pdm', 'dev-dependencies'), group => group)
  addUv(draft, nodeAt(tool, 'uv'))
  addHatch(draft, nodeAt(tool, 'hatch'))
  addPixi(draft, nodeAt(tool, 'pixi'))
  addTasks(draft, tool)
  draft.toolTables.push(...toolTables(tool))
  return finish(draft)
}

function addProject(draft: Draft, project: YamlNode | null): void {
  draft.projectName = textOf(nodeAt(project, 'name'))
  draft.interpreter = locatedOf(nodeAt(project, 'requires-python'))
  addRequirements(draft, nodeAt(project, 'dependencies'), null)
  addGroups(draft, nodeAt(project, 'optional-dependencies'), extra => `optional:${extra}`)
  for (const table of ['scripts', 'gui-scripts']) addScripts(draft, nodeAt(project, table))
}

/** Files from which setuptools or hatch-requirements-txt take what `project.dynamic` leaves out. */
function addDynamic(draft: Draft, tool: YamlNode | null): void {
  const dynamic = nodeAt(tool, 'setuptools', 'dynamic')
  const optional = entriesOf(nodeAt(dynamic, 'optional-dependencies')).map(({ value }) => value)
  for (const table of [nodeAt(dynamic, 'dependencies'), ...optional])
    for (const { value } of textsOf(nodeAt(table, 'file'))) include(draft, value)
  const hook = nodeAt(tool, 'hatch', 'metadata', 'hooks', 'requirements_txt')
  const extras = entriesOf(nodeAt(hook, 'optional-dependencies')).map(({ value }) => value)
  for (const files of [nodeAt(hook, 'files'), ...extras])
    for (const { value } of textsOf(files)) include(draft, value)
}

function addDependencyGroups(draft: Draft, groups: YamlNode | null): void {
  const names = new Set(entriesOf(groups).map(({ key }) => normalisedName('pypi', key)))
  for (const { key, value } of entriesOf(groups)) {
    addRequirements(draft, value, key)
    for (const item of itemsOf(value)) {
      const included = textOf(nodeAt(item, 'include-group'))
      if (included !== null && !names.has(normalisedName('pypi', included)))
        report(draft, item.line, 'invalid', `no dependency group '${included.slice(0, 60)}'`)
    }
  }
}

function addRequirements(draft: Draft, list: YamlNode | null, group: string | null): void {
  for (const item of itemsOf(list)) {
    const text = textOf(item)
    // A table is an include-group.
    if (text === null) continue
    if (item.kind === 'scalar' && item.style !== 'quoted') {
      report(draft, item.line, 'invalid', `${text.slice(0, 60)} is no requirement`)
      continue
    }
    const editable = /^-e\s+(.*)$/.exec(text)?.[1]
    if (editable === undefined) addRequirement(draft, text, { line: item.line, group })
    else addEditable(draft, editable, { line: item.line, group })
  }
}

function addGroups(draft: Draft, table: YamlNode | null, name: (group: string) => string): void {
  for (const { key, value } of entriesOf(table)) addRequirements(draft, value, name(key))
}

/** Strings, or tables with `reference` (Poetry 1) or `callable`. */
function addScripts(draft: Draft, table: YamlNode | null): void {
  for (const { key, line, value } of entriesOf(table)) {
    const target = textOf(value) ?? textOf(nodeAt(value, 'reference')) ?? textOf(nodeAt(value, 'callable'))
    if (target !== null) draft.scripts.push({ name: key, target, line })
  }
}

function addPoetry(draft: Draft, poetry: YamlNode | null): void {
  draft.projectName ??= textOf(nodeAt(poetry, 'name'))
  // Beside `project.dependencies` this table only says where packages come from, not that there are more.
  const main = nodeAt(poetry, 'dependencies')
  if (draft.dependencies.every(({ group }) => group !== null)) addConstraints(draft, main, null, POETRY)
  addConstraints(draft, nodeAt(poetry, 'dev-dependencies'), 'dev', POETRY)
  for (const { key, value } of entriesOf(nodeAt(poetry, 'group')))
    addConstraints(draft, nodeAt(value, 'dependencies'), key, POETRY)
  addScripts(draft, nodeAt(poetry, 'scripts'))
}

function addUv(draft: Draft, uv: YamlNode | null): void {
  addRequirements(draft, nodeAt(uv, 'dev-dependencies'), 'dev')
  const sources = new Map(
    entriesOf(nodeAt(uv, 'sources')).map(({ key, value }) => [
      normalisedName('pypi', key),
      value.kind === 'map' ? uvSource(draft, value) : null,
    ]),
  )
  draft.dependencies = draft.dependencies.map(found =>
    found.ecosystem === 'pypi' ? { ...found, ...sources.get(found.name) } : found,
  )
}

function uvSource(
  draft: Draft,
  table: YamlNode,
): { readonly specifier: string; readonly pinned: boolean } | null {
  // A member of the workspace has the version of the commit.
  if (textOf(nodeAt(table, 'workspace')) === 'true') return { specifier: '@ workspace', pinned: true }
  return sourceOf(draft, table)
}

function addHatch(draft: Draft, hatch: YamlNode | null): void {
  for (const { key, value } of entriesOf(nodeAt(hatch, 'envs'))) {
    addRequirements(draft, nodeAt(value, 'dependencies'), `hatch:${key}`)
    addRequirements(draft, nodeAt(value, 'extra-dependencies'), `hatch:${key}`)
    draft.interpreter ??= locatedOf(nodeAt(value, 'python'))
  }
}

/** `x` for `[tool.x]`, and `x.y` for the tables in it. */
function toolTables(tool: YamlNode | null): readonly { readonly value: string; readonly line: number }[] {
  return entriesOf(tool).flatMap(({ key, line, value }) => [
    { value: key, line },
    ...entriesOf(value).flatMap(inner =>
      inner.value.kind === 'map' ? [{ value: `${key}.${inner.key}`, line: inner.line }] : [],
    ),
  ])
}
