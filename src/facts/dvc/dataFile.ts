/** `.dvc` files: data that `dvc add` and the imports track, and the stages of DVC 0.x. */

import { createHash } from 'node:crypto'
import type { Diagnostic, Place } from '../../model.ts'
import { folderOf } from '../../paths.ts'
import type { Located } from '../model.ts'
import { readYaml } from '../yaml.ts'
import { entryOf, itemsOf, nodeAt, textOf, textsOf, type YamlEntry, type YamlNode } from '../yamlNode.ts'
import { type RecordedFile, readRecorded } from './hash.ts'
import { pathFrom } from './paths.ts'
import { pythonJson } from './pythonJson.ts'

/** Where imported data comes from, and whether that is fixed. */
export interface DvcImport extends Place {
  readonly kind: 'repository' | 'url' | 'database'
  /** URL of the repository or of the data, name of the connection. */
  readonly source: string
  /** Commit that the data was taken from (`rev_lock`), null when none is recorded. */
  readonly commit: string | null
  /** A hash, an ETag or a version of what was taken is recorded. */
  readonly hashed: boolean
}

export interface DvcDataFile {
  readonly path: string
  readonly outs: readonly RecordedFile[]
  readonly deps: readonly RecordedFile[]
  readonly imported: DvcImport | null
  /** As written, relative to the file; `` when absent. */
  readonly wdir: string
  readonly frozen: boolean
  readonly alwaysChanged: boolean
  /** Commands of a stage of DVC 0.x; empty for tracked data. */
  readonly commands: readonly Located[]
  /** Whether the file's own `md5` is that of its content; null when it has none. */
  readonly checksumAgrees: boolean | null
  readonly line: number
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a `.dvc` file or a `Dvcfile`. Never throws. */
export function parseDvcDataFile(path: string, text: string): DvcDataFile {
  const { root, diagnostics } = readYaml(path, text)
  const wdir = textOf(nodeAt(root, 'wdir')) ?? ''
  const folder = pathFrom(folderOf(path), wdir)
  const files = (key: string) =>
    itemsOf(nodeAt(root, key)).flatMap(node => {
      const file = readRecorded(path, folder ?? '', node)
      return file === null ? [] : [folder === null ? { ...file, target: null } : file]
    })
  const deps = files('deps')
  const [first] = itemsOf(nodeAt(root, 'deps'))
  return {
    path,
    outs: files('outs'),
    deps,
    imported: first === undefined || nodeAt(root, 'cmd') !== null ? null : readImport(path, first),
    wdir,
    // Before DVC 1 the word was `locked`.
    frozen: ['frozen', 'locked'].some(key => textOf(nodeAt(root, key)) === 'true'),
    alwaysChanged: textOf(nodeAt(root, 'always_changed')) === 'true',
    commands: textsOf(nodeAt(root, 'cmd')),
    checksumAgrees: checksumAgrees(root),
    line: entryOf(root, 'cmd')?.line ?? 1,
    diagnostics,
  }
}

function readImport(path: string, dep: YamlNode): DvcImport {
  const repository = nodeAt(dep, 'repo')
  if (repository !== null) {
    const commit = textOf(nodeAt(repository, 'rev_lock'))
    const source = textOf(nodeAt(repository, 'url')) ?? ''
    return { path, line: repository.line, kind: 'repository', source, commit, hashed: commit !== null }
  }
  const database = nodeAt(dep, 'db')
  if (database !== null) {
    const source = textOf(nodeAt(database, 'connection')) ?? ''
    return { path, line: database.line, kind: 'database', source, commit: null, hashed: false }
  }
  const recorded = readRecorded(path, '', dep)
  return {
    path,
    line: dep.line,
    kind: 'url',
    source: textOf(nodeAt(dep, 'path')) ?? '',
    commit: null,
    hashed: recorded?.hash !== null && recorded !== null,
  }
}

/** What the MD5 of a stage file leaves out, at any depth. */
const NOT_HASHED = [
  'md5',
  'meta',
  'desc',
  'type',
  'labels',
  'locked',
  'frozen',
  'metric',
  'tags',
  'persist',
  'checkpoint',
  'isexec',
  'size',
  'nfiles',
]

/**
 * DVC hashes what it would write itself. That has changed: the MD5 of the top level alone is always left out, `cache: true` and a
 * working directory `.` by some versions, and these are tried both ways.
 */
function checksumAgrees(root: YamlNode | null): boolean | null {
  const recorded = textOf(nodeAt(root, 'md5'))
  if (recorded === null || root?.kind !== 'map') return null
  const hashed = new Set(NOT_HASHED)
  hashed.delete('md5')
  const top = new Map([...root.entries].filter(([key]) => key !== 'md5'))
  const forms = [top, withoutDefaults(top)]
  return forms.some(entries => {
    const text = pythonJson({ ...root, entries }, hashed)
    return createHash('md5').update(text).digest('hex') === recorded
  })
}

type Entries = Map<string, YamlEntry>

function withoutDefaults(entries: Entries): Entries {
  const kept: Entries = new Map()
  for (const [key, entry] of entries) {
    if (key === 'wdir' && textOf(entry.value) === '.') continue
    kept.set(key, key === 'outs' ? { ...entry, value: withoutCacheTrue(entry.value) } : entry)
  }
  return kept
}

function withoutCacheTrue(outs: YamlNode): YamlNode {
  if (outs.kind !== 'list') return outs
  const items = outs.items.map((item): YamlNode => {
    if (item.kind !== 'map' || textOf(nodeAt(item, 'cache')) !== 'true') return item
    return { ...item, entries: new Map([...item.entries].filter(([key]) => key !== 'cache')) }
  })
  return { ...outs, items }
}
