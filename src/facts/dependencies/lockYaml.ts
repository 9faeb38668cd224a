/**
 * Locks in YAML: conda-lock and Pixi, and conda's explicit lists. Programs write them, in a fixed layout and with megabytes of
 * hashes: so they are scanned for names and versions, line by line, instead of parsed.
 */

import type { DependencyFile, Ecosystem } from '../model.ts'
import { addCondaSpec, condaArchive } from './condaSpec.ts'
import { add, type Draft, draftOf, finish, report } from './draft.ts'

interface Package {
  readonly line: number
  readonly fields: Map<string, string>
}

const FIELD = /^(?:- | {2})([A-Za-z_]\w*):\s*(.*)$/

/** Reads a conda-lock.yml, or an explicit list of conda's (`conda-linux-64.lock`). Never throws. */
export function parseCondaLock(path: string, text: string): DependencyFile {
  const draft = draftOf(path, 'conda-lock')
  if (/^@EXPLICIT/m.test(text.slice(0, 2000))) {
    text.split('\n').forEach((line, index) => {
      if (/^https?:/.test(line)) addCondaSpec(draft, line, { line: index + 1, group: null })
    })
  } else scan(draft, text)
  return finish(draft)
}

/** Reads a pixi.lock of any version. Never throws. */
export function parsePixiLock(path: string, text: string): DependencyFile {
  const draft = draftOf(path, 'pixi.lock')
  scan(draft, text)
  return finish(draft)
}

function scan(draft: Draft, text: string): void {
  const seen = new Set<string>()
  let inside = false
  let current: Package | null = null
  text.split('\n').forEach((line, index) => {
    if (/^(?:<{7}|>{7})/.test(line)) report(draft, index + 1, 'malformed', 'an unresolved merge conflict')
    if (/^packages?:\s*$/.test(line)) inside = true
    else if (/^[A-Za-z]/.test(line)) inside = false
    if (!inside) return
    if (line.startsWith('- ')) {
      addPackage(draft, current, seen)
      current = { line: index + 1, fields: new Map() }
    }
    const [, key, value = ''] = FIELD.exec(line) ?? []
    if (key !== undefined) current?.fields.set(key, value.trim().replace(/^(['"])(.*)\1$/, '$2'))
  })
  addPackage(draft, current, seen)
}

/** Every platform lists its packages: the same version is taken once. */
function addPackage(draft: Draft, found: Package | null, seen: Set<string>): void {
  if (found === null) return
  const { fields, line } = found
  const url = fields.get('conda') ?? fields.get('url') ?? ''
  const archive = condaArchive(url)
  const name = fields.get('name') ?? archive?.name
  const version = fields.get('version') ?? archive?.version
  if (name === undefined || version === undefined) return
  const pip = fields.has('pypi') || fields.get('manager') === 'pip' || fields.get('kind') === 'pypi'
  const ecosystem: Ecosystem = pip ? 'pypi' : 'conda'
  const key = `${ecosystem} ${name} ${version}`
  if (seen.has(key)) return
  seen.add(key)
  if (!pip && name === 'python') draft.interpreter ??= { value: `==${version}`, line }
  const hashed = fields.has('sha256') || fields.has('md5') || fields.has('hash')
  const category = fields.get('category')
  const group = category === undefined || category === 'main' ? null : category
  add(draft, { name, line, ecosystem, hashed, group, specifier: `==${version}`, pinned: true })
}
