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
  /** Folders and name in lower case. */
  readonly wanted: readonly string[]
  readonly rooted: boolean
  readonly folder: boolean
  /** What a name has before its first `*`. */
  readonly start: string
}

/** Looks a path up by its name, the ending of its name or a folder of it, so that the cost hardly grows with the number of patterns. */
export function pathTable<T>(entries: readonly (readonly [string, T])[]): PathTable<T> {
  const byName = new Map<string, Registered<T>[]>()
  const byEnding = new Map<string, Registered<T>[]>()
  const byFolder = new Map<string, Registered<T>[]>()
  const others: Registered<T>[] = []
  entries.forEach(([raw, value], order) => {
    const registered = register(raw, value, order)
    const name = registered.wanted.at(-1) ?? ''
    const tail = name.slice(name.lastIndexOf('*') + 1)
    if (registered.folder) add(byFolder, name, registered)
    else if (tail === name) add(byName, name, registered)
    else if (tail.includes('.')) add(byEnding, endingOf(tail), registered)
    else others.push(registered)
  })
  let folder: string | null = null
  let inFolder: readonly Registered<T>[] = []
  return {
    find: path => {
      const slash = path.lastIndexOf('/')
      // Files of one folder follow each other in a listing.
      if (slash !== folder?.length || !path.startsWith(folder)) {
        folder = path.slice(0, Math.max(slash, 0))
        inFolder = folder
          .toLowerCase()
          .split('/')
          .flatMap(segment => byFolder.get(segment) ?? [])
      }
      const name = path.slice(slash + 1).toLowerCase()
      const candidates = [
        ...others.filter(({ start }) => name.startsWith(start)),
        ...(byName.get(name) ?? []),
        ...(byEnding.get(endingOf(name)) ?? []),
        ...inFolder,
      ]
      // Most files of a large repository are data, and belong to nothing.
      if (candidates.length === 0) return []
      const segments = path.toLowerCase().split('/')
      const found = candidates.filter(registered => fits(registered, segments))
      return [...new Set(found.sort((a, b) => a.order - b.order).map(({ value }) => value))]
    },
  }
}

function register<T>(raw: string, value: T, order: number): Registered<T> {
  const rooted = raw.startsWith('/')
  const folder = raw.endsWith('/')
  const pattern = raw.slice(rooted ? 1 : 0, folder ? -1 : undefined).toLowerCase()
  const wanted = pattern.split('/')
  const [start = ''] = (wanted.at(-1) ?? '').split('*', 1)
  return { order, value, wanted, rooted, folder, start }
}

function fits<T>({ wanted, rooted, folder }: Registered<T>, segments: readonly string[]): boolean {
  const room = segments.length - wanted.length
  const last = folder ? room - 1 : room
  const first = folder ? 0 : Math.max(last, 0)
  for (let start = first; start <= last; start++) {
    if (rooted && start > 0) return false
    if (wanted.every((part, index) => matchesWildcard(part, segments[start + index] ?? ''))) return true
  }
  return false
}

/** From the last dot on; the whole name when it has none. */
function endingOf(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('.'), 0))
}

function add<T>(table: Map<string, Registered<T>[]>, key: string, value: Registered<T>): void {
  const known = table.get(key)
  if (known === undefined) table.set(key, [value])
  else known.push(value)
}
