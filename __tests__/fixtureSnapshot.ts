/** A folder of `__tests__/fixtures` as an in-memory repository. */

import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Snapshot } from '../src/model.ts'
import { snapshotOf } from '../src/snapshot/memory.ts'

const fixtures = join(import.meta.dirname, 'fixtures')

/** The fixture as the repository `acme/<name>` on its branch main, at a made-up commit. */
export function fixtureSnapshot(name: string): Snapshot {
  const root = join(fixtures, name)
  const files: Record<string, string> = {}
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    files[relative(root, path).replaceAll('\\', '/')] = readFileSync(path, 'utf8')
  }
  return snapshotOf(files, {
    name: `acme/${name}`,
    commit: '0123456789abcdef'.repeat(3).slice(0, 40),
    defaultBranch: 'main',
  })
}
