/** A folder of `__tests__/fixtures` as an in-memory repository. */

import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Snapshot } from '../src/model.ts'
import { snapshotOf } from '../src/snapshot/memory.ts'

const fixtures = join(import.meta.dirname, 'fixtures')

/** The fixture as the repository `acme/<name>` on its branch main, at a made-up commit; further folders are laid over the first. */
export function fixtureSnapshot(name: string, ...over: readonly string[]): Snapshot {
  const files: Record<string, string> = {}
  for (const folder of [name, ...over]) Object.assign(files, filesOfFixture(folder))
  return snapshotOf(files, {
    name: `acme/${name.slice(name.lastIndexOf('/') + 1)}`,
    commit: '0123456789abcdef'.repeat(3).slice(0, 40),
    defaultBranch: 'main',
  })
}

/** The files of one folder of `__tests__/fixtures`, by path. */
export function filesOfFixture(name: string): Record<string, string> {
  const root = join(fixtures, name)
  const files: Record<string, string> = {}
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    files[relative(root, path).replaceAll('\\', '/')] = readFileSync(path, 'utf8')
  }
  return files
}
