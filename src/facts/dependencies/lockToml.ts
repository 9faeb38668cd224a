/**
 * Locks in TOML: uv, Poetry, PDM, pylock (PEP 751) and Julia's Manifest. Programs write them with one key a line, and they are
 * large: so they are scanned for names and versions, line by line, instead of parsed.
 */

import type { DependencyFile } from '../model.ts'
import { add, type Draft, draftOf, finish, report } from './draft.ts'
import type { DependencyFormat } from './format.ts'

interface Package {
  readonly line: number
  name: string | null
  version: string | null
  hashed: boolean
  /** A member of the repository itself, which is no dependency. */
  local: boolean
  group: string | null
}

const PACKAGE = /^\[\[(?:packages?|deps\.([\w.-]+)|([A-Za-z]\w*))\]\]/
const PAIR = /^([A-Za-z][\w-]*)\s*=\s*(.*)$/
const INTERPRETERS: ReadonlySet<string> = new Set([
  'requires-python',
  'requires_python',
  'python-versions',
  'julia_version',
])

/** The parser of one of these formats. Never throws. */
export function tomlLockParser(format: DependencyFormat): (path: string, text: string) => DependencyFile {
  return (path, text) => {
    const draft = draftOf(path, format)
    scan(draft, text)
    return finish(draft)
  }
}

function scan(draft: Draft, text: string): void {
  let current: Package | null = null
  let nested = false
  text.split('\n').forEach((line, index) => {
    const header = line.startsWith('[') ? PACKAGE.exec(line) : null
    if (header !== null) {
      addPackage(draft, current)
      const name = header[1] ?? header[2] ?? null
      current = { line: index + 1, name, version: null, hashed: false, local: false, group: null }
      nested = false
    } else if (line.startsWith('[')) {
      // `[package.source]` still tells about the package, `[metadata]` and the like do not.
      nested = true
      if (!/^\[{1,2}(?:packages?|deps)\./.test(line)) {
        addPackage(draft, current)
        current = null
      }
    } else if (/^(?:<{7}|>{7})/.test(line))
      report(draft, index + 1, 'malformed', 'an unresolved merge conflict')
    else if (current !== null) takeLine(current, line, nested)
    else takeInterpreter(draft, line, index + 1)
  })
  addPackage(draft, current)
}

function takeInterpreter(draft: Draft, line: string, number: number): void {
  const [, key = '', value = ''] = PAIR.exec(line) ?? []
  const text = unquoted(value)
  if (INTERPRETERS.has(key) && text !== null) draft.interpreter ??= { value: text, line: number }
}

function takeLine(current: Package, line: string, nested: boolean): void {
  if (/\bhash(?:es)?\s*=|^(?:checksum|git-tree-sha1)\s*=/.test(line)) current.hashed = true
  const [, key, value = ''] = PAIR.exec(line) ?? []
  if (key === 'type') current.local ||= nested && /^"(?:directory|file)"/.test(value)
  if (nested) return
  if (key === 'name') current.name = unquoted(value)
  else if (key === 'version') current.version = unquoted(value)
  else if (key === 'category') current.group = unquoted(value) === 'main' ? null : unquoted(value)
  else if (key === 'groups') current.group = groupOf(value)
  else if (key === 'source' || key === 'directory')
    current.local ||= /\b(?:editable|virtual|directory|path)\s*=/.test(value)
}

/** The group of a package that only groups beside the main one need. */
function groupOf(value: string): string | null {
  const groups = [...value.matchAll(/"([^"]*)"/g)].map(([, name = '']) => name)
  return groups.some(name => name === 'main' || name === 'default') ? null : (groups[0] ?? null)
}

function unquoted(value: string): string | null {
  return /^(["'])(.*?)\1/.exec(value)?.[2] ?? null
}

function addPackage(draft: Draft, found: Package | null): void {
  if (found === null || found.name === null || found.local) return
  // Julia's own libraries have no version in the Manifest: theirs is that of the interpreter.
  const { name, line, group, hashed, version } = found
  add(draft, { name, line, group, hashed, specifier: version === null ? '' : `==${version}`, pinned: true })
}
