/** What the code imports from outside of the language and the repository, and which of it no manifest declares. */

import { STANDARD_LIBRARY } from '../facts/code/standardLibrary.ts'
import { distributionsOf, isBroughtBy, isNamespace, packageOf } from '../facts/dependencies/imports.ts'
import type { CodeFacts, Dependency, Import } from '../facts/model.ts'
import type { Evidence } from '../model.ts'
import { filesEnding } from '../snapshot/endings.ts'
import { codeMentioning } from './codeReading.ts'
import { evidenceAt } from './judge.ts'
import type { Subject } from './practice.ts'

export interface ImportGaps {
  /** Distinct third-party top-level modules. */
  readonly imports: readonly string[]
  /** The first import of each that no manifest declares. */
  readonly missing: readonly Evidence[]
}

export function undeclaredImports(subject: Subject): ImportGaps {
  const declaredFor = declarations(subject)
  const local = localModules(subject)
  const imports = new Set<string>()
  const missing = new Map<string, Evidence>()
  for (const code of codeMentioning(subject, importing)) {
    const declared = declaredFor(code)
    for (const { module, line } of thirdParty(code, local)) {
      imports.add(module)
      if (missing.has(module) || isDeclared(module, code.language, declared)) continue
      missing.set(module, evidenceAt({ path: code.path, line }, `import ${module}`))
    }
  }
  return { imports: [...imports], missing: [...missing.values()] }
}

/** Python that imports anything: what needs a package need not have to do with machine learning. */
const importing = /^[ \t]{0,40}(?:import|from)[ \t]/m

/** Packages that a manifest of a folder names at least, for its folder to have an environment of its own. */
const leastPackages = 3

/**
 * What is declared for a file. Labs and services of one repository have an environment each: what another folder declares is not
 * installed there. Where no folder above the file declares more than a few tools, all manifests together count.
 */
function declarations({ facts }: Subject): (code: CodeFacts) => ReadonlySet<string> {
  const all = new Set(facts.dependencies.map(nameOf))
  const folders = facts.dependencyFiles
    .filter(({ role, ecosystem }) => role === 'manifest' && (ecosystem === 'pypi' || ecosystem === 'conda'))
    .map(({ path, dependencies }) => ({
      folder: path.slice(0, path.lastIndexOf('/') + 1),
      names: dependencies.map(nameOf),
    }))
  const known = new Map<string, ReadonlySet<string>>()
  return ({ path, language }) => {
    if (language !== 'python') return all
    const place = path.slice(0, path.lastIndexOf('/') + 1)
    const told = known.get(place)
    if (told !== undefined) return told
    const above = new Set(
      folders.filter(({ folder }) => place.startsWith(folder)).flatMap(({ names }) => names),
    )
    const declared = above.size < leastPackages ? all : above
    known.set(place, declared)
    return declared
  }
}

function nameOf({ name }: Dependency): string {
  return name.toLowerCase()
}

/** The distributions that bring these modules; a module that no table knows is called like its distribution. */
export function distributionsFor(missing: readonly Evidence[]): readonly string[] {
  const modules = missing.map(({ what }) => what.replace('import ', ''))
  return [...new Set(modules.map(module => distributionsOf(module)[0] ?? module))]
}

function* thirdParty(code: CodeFacts, local: ReadonlySet<string>) {
  for (const found of code.imports) {
    const module = found.module.split(/[.:]/)[0] ?? ''
    if (found.level > 0 || found.optional || module === '' || local.has(module)) continue
    if (code.language === 'python' && (STANDARD_LIBRARY.has(module) || module.startsWith('_'))) continue
    if (code.notebook && hosts.has(found.module.split('.').slice(0, 2).join('.'))) continue
    if (code.language === 'r' && baseR.has(module)) continue
    if (code.language === 'julia' && baseJulia.has(module)) continue
    const modules = code.language === 'python' && isNamespace(module) ? partsOf(found) : [module]
    for (const part of modules)
      if (!(code.notebook && hosts.has(part))) yield { module: part, line: found.line }
  }
}

/** The packages that an import of a shared name means: two for `from google.cloud import bigquery, storage`. */
function partsOf({ module, names }: Import): readonly string[] {
  if (!isNamespace(module) || names.length === 0) return [packageOf(module)]
  return [...new Set(names.map(({ name }) => packageOf(name === '*' ? module : `${module}.${name}`)))]
}

function isDeclared(module: string, language: CodeFacts['language'], declared: ReadonlySet<string>): boolean {
  if (language !== 'python') return declared.has(module.toLowerCase())
  if (distributionsOf(module).some(name => declared.has(name.toLowerCase().replace(/[-_.]+/g, '-'))))
    return true
  return [...declared].some(name => isBroughtBy(module, name))
}

/** Names that the repository itself can be imported by: its files and folders, anywhere. */
function localModules(subject: Subject): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { path } of filesEnding(subject.snapshot, 'py', 'pyx', 'so', 'jl', 'r')) {
    if (!/\.(?:py|pyx|so|jl|R|r)$/.test(path)) continue
    for (const part of path.split('/')) names.add(part.replace(/\.\w+$/, ''))
  }
  for (const file of subject.facts.dependencyFiles) {
    if (file.projectName !== null) names.add(file.projectName.replaceAll('-', '_'))
  }
  return names
}

/** Modules that a notebook service brings along; nothing can declare them. */
const hosts: ReadonlySet<string> = new Set(['google.colab', 'kaggle_secrets', 'kaggle_datasets'])

const baseR: ReadonlySet<string> = new Set([
  'base',
  'stats',
  'utils',
  'methods',
  'graphics',
  'grDevices',
  'datasets',
  'tools',
  'parallel',
  'splines',
  'grid',
  'compiler',
  'stats4',
  'tcltk',
])
const baseJulia: ReadonlySet<string> = new Set([
  'Base',
  'Core',
  'Main',
  'Pkg',
  'Test',
  'Random',
  'Statistics',
  'LinearAlgebra',
  'Dates',
  'Printf',
  'DelimitedFiles',
  'Distributed',
  'SparseArrays',
  'Logging',
  'Markdown',
  'REPL',
  'InteractiveUtils',
  'Serialization',
  'Sockets',
  'UUIDs',
  'TOML',
  'Artifacts',
  'Downloads',
  'LibGit2',
  'Libdl',
  'SHA',
  'SharedArrays',
  'Unicode',
  'Mmap',
  'Profile',
])
