/** Tools by the files of the repository: configuration, dependency manifests, marks in texts. */

import type { ContentMark } from '../catalogue/tool.ts'
import {
  type Marked,
  toolContents,
  toolFiles,
  toolsOfPackage,
  toolsOfTable,
} from '../catalogue/tools/index.ts'
import type { Facts } from '../facts/index.ts'
import { type PathRole, roleOf } from '../facts/role.ts'
import { strengthOfPlace } from './placeStrength.ts'
import { type Sighting, sightingAt } from './sightings.ts'

/** Bytes of a file that are searched for marks; real manifests are far smaller. */
const markLimit = 64 * 1024
/** Files that are searched for marks. */
const mostMarkedFiles = 3000

export function fileSightings(facts: Facts): readonly Sighting[] {
  return [...namedFiles(facts), ...markedFiles(facts), ...manifests(facts)]
}

function namedFiles(facts: Facts): Sighting[] {
  const table = toolFiles()
  return facts.snapshot.files.flatMap(({ path, kind }) => {
    if (kind === 'submodule') return []
    return table.find(path).flatMap(tool => {
      const strength = strengthOfPlace(path, tool)
      if (strength === null || facts.snapshot.size(path) === 0) return []
      if (tool.category === 'environment' && liesInModel(facts, path)) return []
      return [sightingAt(tool, strength, { path, line: 1 }, `is a file of ${tool.name}`)]
    })
  })
}

/** MLflow writes the environment of a model beside it: nobody works in that one. */
function liesInModel({ snapshot }: Facts, path: string): boolean {
  return snapshot.entry(`${path.slice(0, path.lastIndexOf('/') + 1)}MLmodel`) !== undefined
}

function markedFiles(facts: Facts): Sighting[] {
  const table = toolContents()
  const sightings: Sighting[] = []
  let searched = 0
  for (const { path, kind } of facts.snapshot.files) {
    if (kind !== 'file' || path.startsWith('.github/workflows/')) continue
    const marks = table.find(path).filter(({ tool }) => strengthOfPlace(path, tool) !== null)
    if (marks.length === 0 || ++searched > mostMarkedFiles) continue
    const content = facts.snapshot.text(path, markLimit)
    if (content.ok) sightings.push(...marksIn(path, content.text, marks))
  }
  return sightings
}

function marksIn(path: string, text: string, marks: readonly Marked<ContentMark>[]): Sighting[] {
  const likely = marks.filter(({ mark }) => mark.containing.every(part => text.includes(part)))
  if (likely.length === 0) return []
  const lines = text.split('\n')
  return likely.flatMap(({ tool, mark }) => {
    const found = mark.containing.map(part =>
      lines.findIndex(line => line.includes(part) && !isComment(line)),
    )
    const strength = strengthOfPlace(path, tool)
    if (found.includes(-1) || strength === null) return []
    const line = Math.max(...found) + 1
    return [sightingAt(tool, strength, { path, line }, `says ${mark.containing.at(-1)}`)]
  })
}

function isComment(line: string): boolean {
  return /^\s*(?:#|\/\/)/.test(line)
}

function manifests(facts: Facts): Sighting[] {
  const tables = facts.dependencyFiles.flatMap(({ path, toolTables }) =>
    toolTables.flatMap(({ value, line }) =>
      toolsOfTable(value).flatMap(tool => {
        const strength = strengthOfPlace(path, tool)
        return strength === null ? [] : [sightingAt(tool, strength, { path, line }, `configures ${value}`)]
      }),
    ),
  )
  const declared = facts.dependencies.flatMap(({ ecosystem, name, path, line }) => {
    if (isForeign(roleOf(path))) return []
    return toolsOfPackage(ecosystem, name).map(tool =>
      sightingAt(tool, 'declared', { path, line }, `depends on ${name}`),
    )
  })
  return [...tables, ...declared]
}

function isForeign(role: PathRole): boolean {
  return role === 'vendored' || role === 'generated'
}
