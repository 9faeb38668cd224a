/** Directories that stand by themselves: each has a manifest or a pipeline of its own, of whatever language. */

import { baseName, folderOf } from '../automation/paths.ts'
import { readEcosystems } from '../facts/dependencies/format.ts'
import type { Facts } from '../facts/index.ts'
import { isOwn, projectCode } from '../facts/role.ts'

export interface Component {
  /** From the repository's root, '' for the root itself. */
  readonly path: string
  /** The file that makes it one. */
  readonly manifest: string
  /** What tells it from a list of packages: 2 a name or a pipeline of its own, 1 a README, 0 nothing. */
  readonly identity: Identity
  /** Its manifest is one that an ML project has; those of other ecosystems only mark a border. */
  readonly ml: boolean
  /** The project's source files in it that are in no component inside it, by path. */
  readonly code: readonly string[]
}

export type Identity = 0 | 1 | 2

/** Manifests of ecosystems whose projects hold no code that is read here. */
const foreignManifest =
  /(?:^|\/)(?:package\.json|go\.mod|Cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|Gemfile|composer\.json|mix\.exs|pubspec\.yaml)$/
const readmeName = /^readme(?:\.\w{1,8})?$/i

/** Folders in which a project keeps its manifests, with all that is in them. */
const manifestFolders: ReadonlySet<string> = new Set([
  'conda',
  'dependencies',
  'deps',
  'docker',
  'env',
  'environment',
  'environments',
  'envs',
  'reqs',
  'requirements',
])
/** Folders in which a project keeps its code: a manifest there is the project's. */
const codeFolders: ReadonlySet<string> = new Set(['code', 'lib', 'notebooks', 'scripts', 'src'])

export interface Components {
  /** By path. */
  readonly components: readonly Component[]
  /** The project's source files that lie in none of them, by path. */
  readonly loose: readonly string[]
}

export function componentsOf(facts: Facts): Components {
  const paths = facts.snapshot.files.filter(({ kind }) => kind === 'file').map(({ path }) => path)
  const readmes = new Set(paths.filter(path => readmeName.test(baseName(path))).map(folderOf))
  const drafts = new Map<string, Omit<Component, 'code'>>()
  for (const { manifest, identity, ml } of manifestsOf(facts, paths)) {
    const path = homeOf(folderOf(manifest))
    const known = drafts.get(path)
    const own = ml ? Math.max(identity, readmes.has(path) ? 1 : 0, known?.identity ?? 0) : 0
    const stronger = known === undefined || (ml && (!known.ml || own > known.identity))
    if (stronger) drafts.set(path, { path, manifest, identity: own as Identity, ml })
  }
  const code = new Map<string, string[]>([...drafts.keys()].map(path => [path, []]))
  const loose: string[] = []
  for (const path of drafts.size === 0 ? [] : projectCode(facts.snapshot)) {
    const home = nearest(folderOf(path), code)
    if (home === null) loose.push(path)
    else code.get(home)?.push(path)
  }
  const components = [...drafts.values()]
    .map(draft => ({ ...draft, code: code.get(draft.path) ?? [] }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  return { components, loose }
}

/** The nearest folder around `folder`, itself included, that `known` has; null when none has. */
export function nearest(folder: string, known: { has(path: string): boolean }): string | null {
  for (let at = folder; ; at = folderOf(at)) {
    if (known.has(at)) return at
    if (at === '') return null
  }
}

/** The folder of the project whose manifest lies in `folder`. */
function homeOf(folder: string): string {
  const parts = folder.split('/')
  const stored = parts.findIndex(part => manifestFolders.has(part.toLowerCase()))
  const kept = stored === -1 ? parts : parts.slice(0, stored)
  while (codeFolders.has(kept.at(-1)?.toLowerCase() ?? '')) kept.pop()
  return kept.join('/')
}

interface Manifest {
  readonly manifest: string
  readonly identity: Identity
  readonly ml: boolean
}

function manifestsOf(facts: Facts, paths: readonly string[]): readonly Manifest[] {
  const lists = facts.dependencyFiles.flatMap(
    ({ path, role, ecosystem, dependencies, projectName }): Manifest[] => {
      if (role !== 'manifest' || !readEcosystems.has(ecosystem)) return []
      if (dependencies.length === 0 && projectName === null) return []
      return [{ manifest: path, identity: projectName === null ? 0 : 2, ml: true }]
    },
  )
  const pipelines = [
    ...facts.dvcYamlPaths.filter(path => (facts.dvcYaml(path)?.stages.length ?? 0) > 0),
    ...paths.filter(path => baseName(path) === 'MLproject'),
  ].map((manifest): Manifest => ({ manifest, identity: 2, ml: true }))
  const foreign = paths
    .filter(path => foreignManifest.test(path))
    .map((manifest): Manifest => ({ manifest, identity: 0, ml: false }))
  return [...lists, ...pipelines, ...foreign].filter(({ manifest }) => isOwn(manifest))
}
