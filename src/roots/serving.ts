/** What lies around an area and holds for it too: licence and settings of the repository, the manifest of one that has none. */

import { baseName, folderOf } from '../automation/paths.ts'
import type { Facts } from '../facts/index.ts'
import type { DependencyFile } from '../facts/model.ts'
import { roleOf } from '../facts/role.ts'
import { type Area, isIn } from './model.ts'

export interface Serving {
  /** Paths outside of the area. */
  readonly files: ReadonlySet<string>
  /** The area's own, and those around it as far as they hold for it. */
  readonly dependencyFiles: readonly DependencyFile[]
}

/** Documents and settings that are written once for a repository, whatever it holds. */
const repositoryWide =
  /^(?:licen[cs]e|copying|notice|codeowners|security|contributing|renovate|\.?azure-pipelines|jenkinsfile|cloudbuild|buildspec|bitbucket-pipelines|appveyor|pytest\.ini|ruff|mypy)(?:[-_.].*)?$/i
const readme = /^readme(?:\.\w{1,8})?$/i

export function servingFiles(facts: Facts, area: Area): Serving {
  const paths = facts.snapshot.files.map(({ path }) => path)
  const around = foldersAround(area.path)
  const hasReadme = paths.some(path => folderOf(path) === area.path && readme.test(baseName(path)))
  const known = new Set(facts.dependencyFiles.map(({ path }) => path))
  const dependencyFiles = dependencyFilesOf(facts, area, around)
  const served = new Set(dependencyFiles.map(({ path }) => path))
  const files = paths.filter(path => {
    if (isIn(path, area)) return false
    if (known.has(path)) return served.has(path)
    if (!around.has(homeOf(path))) return false
    const name = baseName(path)
    if (readme.test(name)) return !hasReadme && around.has(folderOf(path))
    return repositoryWide.test(name) || roleOf(path) === 'configuration'
  })
  return { files: new Set(files), dependencyFiles }
}

/** The folders above, `` for the repository's root. */
function foldersAround(path: string): ReadonlySet<string> {
  const folders = new Set<string>()
  for (let at = path; at !== ''; ) {
    at = folderOf(at)
    folders.add(at)
  }
  return folders
}

/** The folder that a file belongs to; one in a dot folder (`.dvc`, `.circleci`) is a setting of the folder around that. */
function homeOf(path: string): string {
  const parts = folderOf(path).split('/')
  const hidden = parts.findIndex(part => part.startsWith('.'))
  return (hidden === -1 ? parts : parts.slice(0, hidden)).join('/')
}

/**
 * Manifests and locks around an area serve it when it has no manifest of its own, and when they take it in: as a member of their
 * workspace, or by its path. Otherwise only their tables of tools hold for it.
 */
function dependencyFilesOf(
  { dependencyFiles }: Facts,
  area: Area,
  around: ReadonlySet<string>,
): readonly DependencyFile[] {
  const own = dependencyFiles.filter(({ path }) => isIn(path, area))
  const outer = dependencyFiles.filter(({ path }) => !isIn(path, area) && around.has(folderOf(path)))
  const alone = !own.some(({ role, dependencies }) => role === 'manifest' && dependencies.length > 0)
  const takingIn = new Set(
    outer.filter(file => alone || takesIn(file, area)).map(({ path }) => folderOf(path)),
  )
  const served = outer.flatMap((file): DependencyFile[] => {
    if (takingIn.has(folderOf(file.path))) return [file]
    if (file.toolTables.length === 0 && file.interpreter === null) return []
    return [{ ...file, dependencies: [], includes: [], projectName: null, scripts: [], tasks: [] }]
  })
  return [...own, ...served].sort((a, b) => (a.path < b.path ? -1 : 1))
}

function takesIn({ toolTables, includes }: DependencyFile, area: Area): boolean {
  return (
    toolTables.some(({ value }) => value === 'uv.workspace' || value === 'pixi.workspace') ||
    includes.some(path => isIn(path, area))
  )
}
