/** What is the repository's own product rather than a tool that it uses. */

import type { Automation } from '../automation/model.ts'
import type { ToolEntry } from '../catalogue/tool.ts'
import { toolsOfAction, toolsOfCommand, toolsOfPackage } from '../catalogue/tools/index.ts'
import type { Facts } from '../facts/index.ts'
import { openingOf } from '../facts/opening.ts'
import { isOwn } from '../facts/role.ts'
import type { CodeUse } from './codeUse.ts'
import { installedPackage } from './installedPackage.ts'

/** Folders that hold the adapters of a library to other tools. */
const adapterFolders: ReadonlySet<string> = new Set([
  'adapter',
  'adapters',
  'backends',
  'callbacks',
  'connectors',
  'contrib',
  'integration',
  'integrations',
  'loggers',
  'plugins',
])

/** Names of the packages that the repository makes, normalised. */
export function ownPackages(facts: Facts): ReadonlySet<string> {
  const names = facts.dependencyFiles.flatMap(({ path, projectName }) => {
    return projectName === null || !isOwn(path) ? [] : [normalised(projectName)]
  })
  return new Set(names)
}

/** Whether the tool is what the repository makes: `optuna` in the repository of Optuna. */
export function isProduct(tool: ToolEntry, own: ReadonlySet<string>): boolean {
  const packages = Object.values(tool.packages ?? {}).flat() as readonly string[]
  return own.has(tool.id) || packages.some(name => own.has(normalised(name)))
}

/** Whether a use of a tool in a file is an adapter to it, which is part of the product and not use. */
export type AdapterTest = (path: string, use: CodeUse) => boolean

/**
 * Adapters of a library (clarification 7): a file that is called like the tool or lies in a folder of adapters, an import that the
 * file can do without, a package that only an extra of the library asks for. A repository that publishes no package has none.
 */
export function adapterTest(facts: Facts, automation: Automation): AdapterTest {
  const published = publishesPackage(automation)
  if (!published && !offersPackage(facts)) return () => false
  const extras = toolsOfExtras(facts)
  return (path, { tool, optional, handedOn }) => {
    if (tool.category === 'testing') return false
    // Extras of a package that people build on may hold the frameworks that its own code is made of.
    if (!published && tool.category === 'ml-framework' && handedOn !== true) return false
    return optional || extras.has(tool) || isAdapterPath(path, tool)
  }
}

/** Tools of which only optional dependencies name a package. */
function toolsOfExtras(facts: Facts): ReadonlySet<ToolEntry> {
  const optional = new Set<ToolEntry>()
  const required = new Set<ToolEntry>()
  for (const { ecosystem, name, group, path } of facts.dependencies) {
    if (!isOwn(path)) continue
    const wanted = group?.startsWith('optional:') === true ? optional : required
    for (const tool of toolsOfPackage(ecosystem, name)) wanted.add(tool)
  }
  return new Set([...optional].filter(tool => !required.has(tool)))
}

/** A person publishes it: a package with extras whose README installs it from the index. */
function offersPackage(facts: Facts): boolean {
  const hasExtras = facts.dependencies.some(
    ({ group, path }) => group?.startsWith('optional:') === true && isOwn(path),
  )
  return hasExtras && installedPackage(facts, openingOf(facts.snapshot).text) !== null
}

/** Whether automation publishes a package, so that the repository is a library for others. */
export function publishesPackage(automation: Automation): boolean {
  return automation.runs.some(run => {
    if (run.kind === 'command') return toolsOfCommand(run.command).some(isPublisher)
    return run.kind === 'action' && toolsOfAction(run.reference).some(({ tool }) => isPublisher(tool))
  })
}

function isAdapterPath(path: string, tool: ToolEntry): boolean {
  const segments = path.toLowerCase().split('/')
  const name = segments.pop()?.replace(/\.\w+$/, '') ?? ''
  if (segments.some(segment => adapterFolders.has(segment))) return true
  const names = new Set([tool.id, ...(tool.imports ?? []).map(module => module.split('.', 1)[0] ?? '')])
  return [...segments, name].some(segment => names.has(segment.replace(/^_/, '')))
}

function isPublisher(tool: ToolEntry): boolean {
  return tool.id === 'pypi-publish'
}

function normalised(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}
