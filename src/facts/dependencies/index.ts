/** Dependency files of every format, by path. */

import type { Diagnostic, TextContent } from '../../model.ts'
import type { DependencyFile } from '../model.ts'
import { draftOf, finish, type ParseDependencies, report } from './draft.ts'
import { type DependencyFormat, dependencyFormatOf, dependencyLimit } from './format.ts'

export { type DependencyFormat, dependencyFormatOf, dependencyLimit } from './format.ts'

/** Reads one file; null when its path is of no known format, or its content is something else. Never throws. */
export type DependencyParser = ParseDependencies

/** Each format loads only what it needs: the TOML and the Python parser cost start-up time. */
const LOADERS: Readonly<Record<DependencyFormat, () => Promise<ParseDependencies>>> = {
  requirements: async () => (await import('./requirements.ts')).parseRequirements,
  pyproject: async () => (await import('./pyproject.ts')).parsePyproject,
  'setup.cfg': async () => (await import('./setupCfg.ts')).parseSetupCfg,
  'setup.py': async () => (await import('./setupPy.ts')).parseSetupPy,
  Pipfile: async () => (await import('./pipfile.ts')).parsePipfile,
  conda: async () => (await import('./conda.ts')).parseCondaEnvironment,
  pixi: async () => (await import('./pixi.ts')).parsePixi,
  description: async () => (await import('./description.ts')).parseDescription,
  'Project.toml': async () => (await import('./julia.ts')).parseJuliaProject,
  'package.json': async () => (await import('./packageJson.ts')).parsePackageJson,
  'uv.lock': async () => (await import('./lockToml.ts')).tomlLockParser('uv.lock'),
  'poetry.lock': async () => (await import('./lockToml.ts')).tomlLockParser('poetry.lock'),
  'pdm.lock': async () => (await import('./lockToml.ts')).tomlLockParser('pdm.lock'),
  'pylock.toml': async () => (await import('./lockToml.ts')).tomlLockParser('pylock.toml'),
  'Manifest.toml': async () => (await import('./lockToml.ts')).tomlLockParser('Manifest.toml'),
  'Pipfile.lock': async () => (await import('./lockJson.ts')).parsePipfileLock,
  'renv.lock': async () => (await import('./lockJson.ts')).parseRenvLock,
  'conda-lock': async () => (await import('./lockYaml.ts')).parseCondaLock,
  'pixi.lock': async () => (await import('./lockYaml.ts')).parsePixiLock,
  'package-lock.json': async () =>
    (await import('./packageJson.ts')).javaScriptLockParser('package-lock.json'),
  'yarn.lock': async () => (await import('./packageJson.ts')).javaScriptLockParser('yarn.lock'),
  'pnpm-lock.yaml': async () => (await import('./packageJson.ts')).javaScriptLockParser('pnpm-lock.yaml'),
  'bun.lock': async () => (await import('./packageJson.ts')).javaScriptLockParser('bun.lock'),
  msbuild: async () => (await import('./nuget.ts')).parseMsbuild,
  'packages.config': async () => (await import('./nuget.ts')).parsePackagesConfig,
  'packages.lock.json': async () => (await import('./nuget.ts')).parseNugetLock,
  'global.json': async () => (await import('./nuget.ts')).parseGlobalJson,
  'pom.xml': async () => (await import('./maven.ts')).parsePom,
  gradle: async () => (await import('./gradle.ts')).parseGradle,
  'libs.versions.toml': async () => (await import('./gradle.ts')).parseGradleCatalogue,
  'gradle.lockfile': async () => (await import('./gradle.ts')).parseGradleLock,
  'build.sbt': async () => (await import('./gradle.ts')).parseSbt,
  'Cargo.toml': async () => (await import('./cargo.ts')).parseCargo,
  'Cargo.lock': async () => (await import('./lockToml.ts')).tomlLockParser('Cargo.lock'),
  'rust-toolchain': async () => (await import('./cargo.ts')).parseRustToolchain,
  'go.mod': async () => (await import('./go.ts')).parseGoMod,
  'go.sum': async () => (await import('./go.ts')).parseGoSum,
  '.python-version': async () => (await import('./interpreter.ts')).parsePythonVersion,
  'runtime.txt': async () => (await import('./interpreter.ts')).parseRuntime,
  '.tool-versions': async () => (await import('./interpreter.ts')).parseToolVersions,
}

/** Loads the parsers of the formats that occur among the paths; the parser it gives is synchronous and reads these paths. */
export async function loadDependencyParsers(paths: readonly string[]): Promise<DependencyParser> {
  const formats = new Set(paths.flatMap(path => dependencyFormatOf(path) ?? []))
  const parsers = new Map<DependencyFormat, ParseDependencies>()
  for (const format of formats) parsers.set(format, await LOADERS[format]())
  return (path, text) => {
    const format = dependencyFormatOf(path)
    if (format === null) return null
    const parse = parsers.get(format)
    if (parse === undefined) throw new Error(`the parser of ${format} was not loaded for ${path}`)
    if (text.length > dependencyLimit(format)) return unreadDependencyFile(path, 'too-large')
    return parse(path, text)
  }
}

/**
 * A file whose text cannot be had is still known by its name: a lock stays a lock. Null for a path of no known format, and where
 * the name alone does not tell.
 */
export function unreadDependencyFile(
  path: string,
  problem: Exclude<TextContent, { ok: true }>['problem'],
): DependencyFile | null {
  const format = dependencyFormatOf(path)
  if (format === null || format === 'conda' || format === 'runtime.txt' || format === 'global.json')
    return null
  const draft = draftOf(path, format)
  const kind: Diagnostic['problem'] = problem === 'too-large' ? 'too-large' : 'unreadable'
  report(draft, 1, kind, problem === 'too-large' ? 'too large to be read' : `cannot be read: ${problem}`)
  return finish(draft)
}
