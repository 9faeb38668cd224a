/** Match specifications of conda: `conda-forge::numpy=1.21.2=py39_0`, `python >=3.9,<3.12`, `pytorch[version='>=2']`. */

import { add, type Draft } from './draft.ts'

export interface CondaOrigin {
  readonly line: number
  readonly group: string | null
}

/** Characters of one specification that are read. */
const LIMIT = 4096
const NAME = /^[A-Za-z0-9_][\w.-]*/

/**
 * Adds one specification; `python` is the interpreter that the file asks for. False for a text that names no package.
 * A package URL of an explicit list is read by its file name.
 */
export function addCondaSpec(draft: Draft, text: string, origin: CondaOrigin): boolean {
  const plain = text.slice(0, LIMIT).trim()
  if (/^https?:\/\//.test(plain)) return addArchive(draft, plain, origin)
  const spec = plain.slice(plain.lastIndexOf('::') === -1 ? 0 : plain.lastIndexOf('::') + 2)
  const name = NAME.exec(spec)?.[0]
  if (name === undefined) return false
  const { version, build } = constraintOf(spec.slice(name.length).trim())
  addCondaPackage(draft, name, version, { ...origin, pinned: isExactVersion(version) || build })
  return true
}

/** Adds a package that is named apart from its version, as Pixi's tables do. */
export function addCondaPackage(
  draft: Draft,
  name: string,
  version: string,
  origin: CondaOrigin & { readonly pinned: boolean },
): void {
  if (name.toLowerCase() === 'python') {
    draft.interpreter ??= version === '' || version === '*' ? null : { value: version, line: origin.line }
    return
  }
  add(draft, { ...origin, ecosystem: 'conda', name, specifier: version })
}

function constraintOf(rest: string): { readonly version: string; readonly build: boolean } {
  const bracket = /\bversion\s*=\s*["']?([^"'\]]+)/.exec(rest)?.[1]
  if (bracket !== undefined) return { version: bracket.trim(), build: /\bbuild\s*=/.test(rest) }
  const text = rest.replace(/\[.*$/, '').trim()
  // `1.2=build` of an export, and `1.2 build` with blanks.
  const [, equals = '', version, build] =
    /^(={0,2})\s*([^\s=<>!~,|*]+)(?:(?:\s+|=)([^\s=]+))?$/.exec(text) ?? []
  if (version === undefined) return { version: text.replaceAll(/\s+/g, ''), build: false }
  const operator = equals === '' ? '==' : equals
  return { version: `${operator}${version}`, build: build !== undefined && build !== '*' }
}

/**
 * `==1.2` is exact. `=1.2.3` matches what starts like it: with three numbers, as exports without builds write it, that is one
 * version in practice, with two it is a range.
 */
export function isExactVersion(version: string): boolean {
  if (/[*|,<>!~]/.test(version)) return false
  return /^==?\d/.test(version) && (version.startsWith('==') || version.split('.').length >= 3)
}

function addArchive(draft: Draft, url: string, origin: CondaOrigin): boolean {
  const named = condaArchive(url)
  if (named === null) return false
  add(draft, {
    ...origin,
    ecosystem: 'conda',
    name: named.name,
    specifier: `==${named.version}`,
    pinned: true,
    hashed: /#[0-9a-f]{32,}/i.test(url),
  })
  return true
}

/** Name and version in the file name of a conda package, which is always `name-version-build`. */
export function condaArchive(url: string): { readonly name: string; readonly version: string } | null {
  const file = url.slice(url.lastIndexOf('/') + 1).replace(/[#?].*$/, '')
  const parts = file.replace(/\.(?:conda|tar\.bz2)$/, '').split('-')
  const version = parts.at(-2)
  const name = parts.slice(0, -2).join('-')
  return version === undefined || name === '' || !/\.(?:conda|tar\.bz2)$/.test(file)
    ? null
    : { name, version }
}
