/** `.dvc` files: data that `dvc add` and the imports track, and the stages of DVC 0.x. */

import type { Diagnostic, Place } from '../../model.ts'
import { readYaml } from '../yaml.ts'
import { entryOf, itemsOf, nodeAt, textOf, textsOf, type YamlNode } from '../yamlNode.ts'
import { type RecordedFile, readRecorded } from './hash.ts'
import { folderOf, pathFrom } from './paths.ts'

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
  readonly frozen: boolean
  /** Commands of a stage of DVC 0.x; empty for tracked data. */
  readonly commands: readonly string[]
  readonly line: number
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a `.dvc` file or a `Dvcfile`. Never throws. */
export function parseDvcDataFile(path: string, text: string): DvcDataFile {
  const { root, diagnostics } = readYaml(path, text)
  const folder = pathFrom(folderOf(path), textOf(nodeAt(root, 'wdir')) ?? '')
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
    frozen: textOf(nodeAt(root, 'frozen')) === 'true',
    commands: textsOf(nodeAt(root, 'cmd')).map(({ value }) => value),
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
