/** Which files name dependencies, by their paths alone. */

import { baseName } from '../../paths.ts'
import type { DependencyFile, Ecosystem } from '../model.ts'

/** Locks and files with a fixed name are called like the file. */
export type DependencyFormat =
  | 'requirements'
  | 'pyproject'
  | 'setup.cfg'
  | 'setup.py'
  | 'Pipfile'
  | 'conda'
  | 'pixi'
  | 'description'
  | 'Project.toml'
  | 'package.json'
  | 'uv.lock'
  | 'poetry.lock'
  | 'pdm.lock'
  | 'pylock.toml'
  | 'Pipfile.lock'
  | 'conda-lock'
  | 'pixi.lock'
  | 'renv.lock'
  | 'Manifest.toml'
  | 'package-lock.json'
  | 'yarn.lock'
  | 'pnpm-lock.yaml'
  | 'bun.lock'
  | 'msbuild'
  | 'packages.config'
  | 'packages.lock.json'
  | 'global.json'
  | 'pom.xml'
  | 'gradle'
  | 'libs.versions.toml'
  | 'gradle.lockfile'
  | 'build.sbt'
  | 'Cargo.toml'
  | 'Cargo.lock'
  | 'rust-toolchain'
  | 'go.mod'
  | 'go.sum'
  | '.python-version'
  | 'runtime.txt'
  | '.tool-versions'

const MANIFEST_LIMIT = 1024 * 1024
const LOCK_LIMIT = 5 * 1024 * 1024

const NAMES: ReadonlyMap<string, DependencyFormat> = new Map([
  ['pyproject.toml', 'pyproject'],
  ['setup.cfg', 'setup.cfg'],
  ['setup.py', 'setup.py'],
  ['Pipfile', 'Pipfile'],
  ['pixi.toml', 'pixi'],
  ['DESCRIPTION', 'description'],
  ['Project.toml', 'Project.toml'],
  ['JuliaProject.toml', 'Project.toml'],
  ['package.json', 'package.json'],
  ['uv.lock', 'uv.lock'],
  ['poetry.lock', 'poetry.lock'],
  ['pdm.lock', 'pdm.lock'],
  ['Pipfile.lock', 'Pipfile.lock'],
  ['pixi.lock', 'pixi.lock'],
  ['renv.lock', 'renv.lock'],
  ['Manifest.toml', 'Manifest.toml'],
  ['JuliaManifest.toml', 'Manifest.toml'],
  ['package-lock.json', 'package-lock.json'],
  ['npm-shrinkwrap.json', 'package-lock.json'],
  ['yarn.lock', 'yarn.lock'],
  ['pnpm-lock.yaml', 'pnpm-lock.yaml'],
  ['bun.lock', 'bun.lock'],
  ['bun.lockb', 'bun.lock'],
  ['Directory.Packages.props', 'msbuild'],
  ['Directory.Build.props', 'msbuild'],
  ['packages.config', 'packages.config'],
  ['packages.lock.json', 'packages.lock.json'],
  ['global.json', 'global.json'],
  ['pom.xml', 'pom.xml'],
  ['build.gradle', 'gradle'],
  ['build.gradle.kts', 'gradle'],
  ['libs.versions.toml', 'libs.versions.toml'],
  ['gradle.lockfile', 'gradle.lockfile'],
  ['build.sbt', 'build.sbt'],
  ['Cargo.toml', 'Cargo.toml'],
  ['Cargo.lock', 'Cargo.lock'],
  ['rust-toolchain', 'rust-toolchain'],
  ['rust-toolchain.toml', 'rust-toolchain'],
  ['go.mod', 'go.mod'],
  ['go.sum', 'go.sum'],
  ['.python-version', '.python-version'],
  ['runtime.txt', 'runtime.txt'],
  ['.tool-versions', '.tool-versions'],
])

const PATTERNS: readonly (readonly [RegExp, DependencyFormat])[] = [
  [/\.(?:cs|fs|vb)proj$/, 'msbuild'],
  [/(?:^|\/)pylock(?:\.[^/]+)?\.toml$/, 'pylock.toml'],
  [/conda-lock[^/]*\.ya?ml$|(?:^|\/)conda-[^/]+\.lock$/i, 'conda-lock'],
  [/requirements?[^/]*\.(?:txt|in|pip|lock)$/i, 'requirements'],
  [/(?:^|[/._-])constraints?[^/]*\.txt$/i, 'requirements'],
  [/(?:^|\/)(?:requirements?|reqs)\/(?:[^/]+\/){0,2}[^/]+\.(?:txt|in)$/i, 'requirements'],
  [/(?:conda|environment)[^/]*\.ya?ml$|(?:^|\/)env(?:[._-][^/]*)?\.ya?ml$/i, 'conda'],
  [/(?:^|\/)(?:envs?|environments?|conda)\/[^/]+\.ya?ml$/i, 'conda'],
]

/** Installed or logged with a model, not written for the project. */
const FOREIGN = /(?:^|\/)(?:node_modules|site-packages|mlruns|mlartifacts|\.venv|venv|renv\/library)\//

/**
 * The format of a dependency file by its name, null for other files. Some names are shared (`environment.yml`, `runtime.txt`):
 * the parser gives null for a file that is something else.
 */
export function dependencyFormatOf(path: string): DependencyFormat | null {
  if (FOREIGN.test(path)) return null
  const named = NAMES.get(baseName(path))
  return named ?? PATTERNS.find(([pattern]) => pattern.test(path))?.[1] ?? null
}

const LOCKS: ReadonlySet<DependencyFormat> = new Set([
  'uv.lock',
  'poetry.lock',
  'pdm.lock',
  'pylock.toml',
  'Pipfile.lock',
  'conda-lock',
  'pixi.lock',
  'renv.lock',
  'Manifest.toml',
  'package-lock.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'bun.lock',
  'packages.lock.json',
  'gradle.lockfile',
  'Cargo.lock',
  'go.sum',
])

/** Bytes of a file of this format that are read. */
export function dependencyLimit(format: DependencyFormat): number {
  return LOCKS.has(format) ? LOCK_LIMIT : MANIFEST_LIMIT
}

/** What the name tells of the role; a requirements file that was compiled turns out to be a lock when it is read. */
export function roleOf(path: string, format: DependencyFormat): DependencyFile['role'] {
  if (LOCKS.has(format) || path.endsWith('.lock')) return 'lock'
  if (format === 'requirements' && /[-_.](?:lock(?:ed)?|frozen|freeze)\.txt$/i.test(path)) return 'lock'
  return format === 'requirements' && /constraints?[^/]*$/i.test(path) ? 'constraints' : 'manifest'
}

/** The ecosystem of most of what the format lists. */
export function ecosystemOf(format: DependencyFormat): Ecosystem {
  return ECOSYSTEMS.get(format) ?? 'pypi'
}

/** Ecosystems of the languages whose code is read: Python, R, Julia. */
export const readEcosystems: ReadonlySet<Ecosystem> = new Set(['pypi', 'conda', 'cran', 'julia'])

/** Ecosystems of compiled languages whose code is not read, but whose manifests are. */
export const compiledEcosystems: ReadonlySet<Ecosystem> = new Set(['nuget', 'maven', 'cargo', 'go'])

const ECOSYSTEMS: ReadonlyMap<DependencyFormat, Ecosystem> = new Map([
  ['conda', 'conda'],
  ['conda-lock', 'conda'],
  ['pixi', 'conda'],
  ['pixi.lock', 'conda'],
  ['description', 'cran'],
  ['renv.lock', 'cran'],
  ['Project.toml', 'julia'],
  ['Manifest.toml', 'julia'],
  ['package.json', 'npm'],
  ['package-lock.json', 'npm'],
  ['yarn.lock', 'npm'],
  ['pnpm-lock.yaml', 'npm'],
  ['bun.lock', 'npm'],
  ['msbuild', 'nuget'],
  ['packages.config', 'nuget'],
  ['packages.lock.json', 'nuget'],
  ['global.json', 'nuget'],
  ['pom.xml', 'maven'],
  ['gradle', 'maven'],
  ['libs.versions.toml', 'maven'],
  ['gradle.lockfile', 'maven'],
  ['build.sbt', 'maven'],
  ['Cargo.toml', 'cargo'],
  ['Cargo.lock', 'cargo'],
  ['rust-toolchain', 'cargo'],
  ['go.mod', 'go'],
  ['go.sum', 'go'],
])
