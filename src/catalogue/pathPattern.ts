/** The path patterns of the catalogue (see `ToolEntry.files`), compiled so that a repository's files are looked at once. */

import { matchesWildcard } from './wildcard.ts'

/** Finds what is registered for a path. */
export interface PathTable<T> {
  /** Values whose pattern the path has, in the order of registration; each once. */
  find(path: string): readonly T[]
}

interface Registered<T> {
  readonly order: number
  readonly value: T
  /** Lower case, without leading and trailing `/`. */
  readonly pattern: string
  readonly rooted: boolean
  readonly folder: boolean
}

/** Looks a path up by its name, its ending or a folder of it, so that the cost hardly grows with the number of patterns. */
export function pathTable<T>(entries: readonly (readonly [string, T])[]): PathTable<T> {
  const byName = new Map<string, Registered<T>[]>()
  const byEnding = new Map<string, Registered<T>[]>()
  const byFolder = new Map<string, Registered<T>[]>()
  const others: Registered<T>[] = []
  entries.forEach(([raw, value], order) => {
    const registered = register(raw, value, order)
    const name = lastSegment(registered.pattern)
    if (registered.folder) add(byFolder, name, registered)
    else if (!name.includes('*')) add(byName, name, registered)
    else if (/^\*\.[\w.]+$/.test(name)) add(byEnding, name.slice(name.lastIndexOf('.')), registered)
    else others.push(registered)
  })
  return {
    find: path => {
      const lower = path.toLowerCase()
      const name = lastSegment(lower)
      const found = [
        ...(byName.get(name) ?? []),
        ...(byEnding.get(name.slice(name.lastIndexOf('.'))) ?? []),
        ...foldersOf(lower).flatMap(folder => byFolder.get(folder) ?? []),
        ...others,
      ].filter(registered => fits(registered, lower))
      return [...new Set(found.sort((a, b) => a.order - b.order).map(({ value }) => value))]
    },
  }
}

function register<T>(raw: string, value: T, order: number): Registered<T> {
  const rooted = raw.startsWith('/')
  const folder = raw.endsWith('/')
  const pattern = raw.slice(rooted ? 1 : 0, folder ? -1 : undefined).toLowerCase()
  return { order, value, pattern, rooted, folder }
}

function fits<T>({ pattern, rooted, folder }: Registered<T>, path: string): boolean {
  const wanted = pattern.split('/')
  const segments = path.split('/')
  const room = segments.length - wanted.length
  const last = folder ? room - 1 : room
  const first = folder ? 0 : Math.max(last, 0)
  for (let start = first; start <= last; start++) {
    if (rooted && start > 0) return false
    if (wanted.every((part, index) => matchesWildcard(part, segments[start + index] ?? ''))) return true
  }
  return false
}

function foldersOf(path: string): string[] {
  return path.split('/').slice(0, -1)
}

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function add<T>(table: Map<string, Registered<T>[]>, key: string, value: Registered<T>): void {
  const known = table.get(key)
  if (known === undefined) table.set(key, [value])
  else known.push(value)
}
