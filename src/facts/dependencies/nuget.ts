/** .NET: project files of MSBuild, central package versions, packages.config, the lock, global.json. */

import { readJson } from '../json.ts'
import type { DependencyFile } from '../model.ts'
import { childAt, elementsNamed, readXml, type XmlElement } from '../xml.ts'
import { entriesOf, locatedOf, nodeAt, textOf } from '../yamlNode.ts'
import { add, draftOf, finish } from './draft.ts'
import { dependencyLimit } from './format.ts'

/** A bare version is the lowest that is allowed, and the one that NuGet takes; https://learn.microsoft.com/nuget/concepts/package-versioning */
const ONE_VERSION = /^\[?\d[\w.+-]*\]?$/

/** Reads a project file (`*.csproj`, `*.fsproj`, `*.vbproj`) or the `.props` that several share; null when it is no MSBuild. */
export function parseMsbuild(path: string, text: string): DependencyFile | null {
  const root = readXml(text)
  if (root?.name !== 'Project') return null
  const draft = draftOf(path, 'msbuild')
  const name = /([^/]+)\.(?:cs|fs|vb)proj$/i.exec(path)?.[1] ?? null
  const [called] = elementsNamed(root, 'PackageId', 'AssemblyName')
  draft.projectName =
    name === null ? null : called === undefined || called.text.includes('$') ? name : called.text
  const properties = propertiesOf(root)
  for (const element of elementsNamed(root, 'PackageReference', 'PackageVersion', 'GlobalPackageReference')) {
    const { attributes, line } = element
    const id = attributes.get('Include') ?? attributes.get('Update')
    if (id === undefined || id.includes('$')) continue
    const written = stated(element, 'VersionOverride') ?? stated(element, 'Version') ?? ''
    const specifier = written.replaceAll(
      /\$\((\w{1,100})\)/g,
      (whole, key: string) => properties.get(key) ?? whole,
    )
    const group = /^all$/i.test(stated(element, 'PrivateAssets') ?? '') ? 'private' : null
    add(draft, { name: id, line, group, specifier, pinned: ONE_VERSION.test(specifier) })
  }
  const [framework] = elementsNamed(root, 'TargetFramework', 'TargetFrameworks', 'TargetFrameworkVersion')
  if (framework !== undefined && framework.text !== '')
    draft.interpreter = { value: framework.text.slice(0, 200), line: framework.line }
  return finish(draft)
}

function stated(element: XmlElement, key: string): string | null {
  return element.attributes.get(key) ?? childAt(element, key)?.text ?? null
}

function propertiesOf(root: XmlElement): ReadonlyMap<string, string> {
  const groups = elementsNamed(root, 'PropertyGroup')
  return new Map(groups.flatMap(({ children }) => children.map(({ name, text }) => [name, text] as const)))
}

/** Reads a packages.config, https://learn.microsoft.com/nuget/reference/packages-config */
export function parsePackagesConfig(path: string, text: string): DependencyFile | null {
  const root = readXml(text)
  if (root?.name !== 'packages') return null
  const draft = draftOf(path, 'packages.config')
  for (const { attributes, line } of elementsNamed(root, 'package')) {
    const name = attributes.get('id')
    const specifier = attributes.get('version') ?? ''
    if (name !== undefined) add(draft, { name, line, specifier, pinned: ONE_VERSION.test(specifier) })
  }
  return finish(draft)
}

/** Reads a packages.lock.json; every target framework lists its packages. */
export function parseNugetLock(path: string, text: string): DependencyFile {
  const draft = draftOf(path, 'packages.lock.json')
  const { root, diagnostics } = readJson(path, text, dependencyLimit('packages.lock.json'))
  draft.diagnostics.push(...diagnostics)
  const seen = new Set<string>()
  for (const { value: framework } of entriesOf(nodeAt(root, 'dependencies'))) {
    for (const { key: name, line, value } of entriesOf(framework)) {
      const version = textOf(nodeAt(value, 'resolved'))
      if (version === null || seen.has(`${name} ${version}`)) continue
      seen.add(`${name} ${version}`)
      const hashed = nodeAt(value, 'contentHash') !== null
      add(draft, { name, line, specifier: `[${version}]`, pinned: true, hashed })
    }
  }
  return finish(draft)
}

/** Reads the SDK of a global.json; null for a file of that name that is about something else. */
export function parseGlobalJson(path: string, text: string): DependencyFile | null {
  const { root } = readJson(path, text)
  const interpreter = locatedOf(nodeAt(root, 'sdk', 'version'))
  return interpreter === null ? null : finish({ ...draftOf(path, 'global.json'), interpreter })
}
