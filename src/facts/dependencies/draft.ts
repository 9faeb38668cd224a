/** A dependency file while it is read: the parsers add what they find. */

import type { Diagnostic } from '../../model.ts'
import type { Dependency, DependencyFile, Ecosystem } from '../model.ts'
import { type DependencyFormat, ecosystemOf, roleOf } from './format.ts'

/** Above any real manifest or lock; what comes after is left out, with a diagnostic. */
const MAX_DEPENDENCIES = 20_000
const MAX_PROBLEMS = 20
const MAX_INCLUDES = 200

type Open<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] }

export type Draft = Open<DependencyFile>

/** Reads one file; null when the file is not of the format that its name suggests. */
export type ParseDependencies = (path: string, text: string) => DependencyFile | null

export function draftOf(path: string, format: DependencyFormat): Draft {
  return {
    path,
    format,
    role: roleOf(path, format),
    ecosystem: ecosystemOf(format),
    dependencies: [],
    includes: [],
    projectName: null,
    interpreter: null,
    scripts: [],
    tasks: [],
    toolTables: [],
    diagnostics: [],
  }
}

/** Notes a problem of the file. */
export function report(draft: Draft, line: number, problem: Diagnostic['problem'], detail: string): void {
  if (draft.diagnostics.length >= MAX_PROBLEMS) return
  draft.diagnostics.push({ path: draft.path, line, problem, detail })
}

export interface Found {
  readonly name: string
  readonly line: number
  readonly specifier: string
  readonly pinned: boolean
  readonly ecosystem?: Ecosystem
  readonly hashed?: boolean
  readonly group?: string | null
  readonly marker?: string | null
}

/** Adds a dependency, its name normalised as its ecosystem does. */
export function add(draft: Draft, found: Found): void {
  if (draft.dependencies.length === MAX_DEPENDENCIES) {
    const last = draft.diagnostics.at(-1)
    if (last?.problem !== 'truncated')
      report(draft, found.line, 'truncated', `only the first ${MAX_DEPENDENCIES} dependencies are read`)
    return
  }
  const ecosystem = found.ecosystem ?? draft.ecosystem
  draft.dependencies.push({
    path: draft.path,
    line: found.line,
    ecosystem,
    name: normalisedName(ecosystem, found.name),
    specifier: found.specifier,
    pinned: found.pinned,
    hashed: found.hashed ?? false,
    group: found.group ?? null,
    marker: found.marker ?? null,
  })
}

/** PEP 503 for PyPI; conda's names are lower case; the others keep theirs. */
export function normalisedName(ecosystem: Ecosystem, name: string): string {
  if (ecosystem === 'pypi') return name.toLowerCase().replaceAll(/[-_.]+/g, '-')
  return ecosystem === 'conda' ? name.toLowerCase() : name
}

/** Adds a file that this one includes, given relative to its folder; paths that leave the repository are dropped. */
export function include(draft: Draft, written: string): void {
  const path = resolveFrom(draft.path, written)
  if (path === null || path === '' || draft.includes.length >= MAX_INCLUDES) return
  if (!draft.includes.includes(path)) draft.includes.push(path)
}

/** Adds the manifests of a folder that this file installs (`-e .`, a path dependency); not all of them need exist. */
export function includeFolder(draft: Draft, written: string): void {
  for (const name of ['pyproject.toml', 'setup.cfg', 'setup.py']) {
    const path = resolveFrom(draft.path, `${written}/${name}`)
    if (path !== null && path !== draft.path) include(draft, `${written}/${name}`)
  }
}

/** A path written in a file, from the repository root; null when it is absolute, a URL or above the root. */
export function resolveFrom(file: string, written: string): string | null {
  const plain = written.replaceAll('\\', '/')
  if (plain.startsWith('/') || /^[A-Za-z][\w+.-]*:/.test(plain) || plain.includes('$')) return null
  const parts = file.split('/').slice(0, -1)
  for (const part of plain.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}

/** The finished facts: dependencies by line. An extra that names the project itself (`self[test]`) is no dependency. */
export function finish(draft: Draft): DependencyFile {
  const own = draft.projectName === null ? null : normalisedName('pypi', draft.projectName)
  const dependencies: readonly Dependency[] = draft.dependencies
    .filter(({ ecosystem, name }) => ecosystem !== 'pypi' || name !== own)
    .toSorted((a, b) => a.line - b.line)
  return { ...draft, dependencies }
}
