/** dvc.lock: what each stage was when it last ran. https://dvc.org/doc/user-guide/project-structure/dvcyaml-files#dvclock-file */

import type { Diagnostic, Place } from '../../model.ts'
import { folderOf } from '../../paths.ts'
import { readYaml } from '../yaml.ts'
import { entriesOf, itemsOf, nodeAt, textOf, textsOf, type YamlEntry, type YamlNode } from '../yamlNode.ts'
import { type RecordedFile, readRecorded } from './hash.ts'
import { pathFrom } from './paths.ts'

export interface LockedParameter extends Place {
  /** Parameter file as written. */
  readonly file: string
  /** Dotted key; a key of the top level when the whole file was locked. */
  readonly key: string
  readonly value: YamlNode
}

export interface LockedStage extends Place {
  /** `train`, `train@item`. */
  readonly name: string
  /** The commands as they ran; one, or those of a list. */
  readonly commands: readonly string[]
  readonly deps: readonly RecordedFile[]
  readonly outs: readonly RecordedFile[]
  readonly params: readonly LockedParameter[]
}

export interface DvcLock {
  readonly path: string
  /** `2.0`; null for the older form. */
  readonly schema: string | null
  /** In the order of the file. */
  readonly stages: ReadonlyMap<string, LockedStage>
  /** False when the file is no dvc.lock that could be read. */
  readonly readable: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/** Characters of a dvc.lock that are read: some 10,000 stages. */
export const LOCK_LIMIT = 8 * 1024 * 1024

/**
 * Reads a dvc.lock of schema 2.0, or the older one whose top level are the stages. `workingDirectory` tells where the paths of a
 * stage start, relative to the folder of the file. Never throws.
 */
export function parseDvcLock(
  path: string,
  text: string,
  workingDirectory: (stage: string) => string = () => '',
): DvcLock {
  const { root, diagnostics } = readYaml(path, text, LOCK_LIMIT)
  const broken = diagnostics.some(({ problem }) => problem === 'malformed' || problem === 'too-large')
  const holder =
    nodeAt(root, 'schema') === null && nodeAt(root, 'stages') === null ? root : nodeAt(root, 'stages')
  const stages = new Map<string, LockedStage>()
  for (const entry of entriesOf(holder)) {
    if (entry.value.kind !== 'map') continue
    const folder = pathFrom(folderOf(path), workingDirectory(entry.key))
    stages.set(entry.key, readStage(path, folder, entry))
  }
  return {
    path,
    schema: textOf(nodeAt(root, 'schema')),
    stages,
    readable: !broken && (root === null || root.kind === 'map'),
    diagnostics,
  }
}

function readStage(path: string, folder: string | null, { key, line, value }: YamlEntry): LockedStage {
  const files = (list: YamlNode | null) =>
    itemsOf(list).flatMap(node => {
      const file = readRecorded(path, folder ?? '', node)
      return file === null ? [] : [folder === null ? { ...file, target: null } : file]
    })
  return {
    path,
    line,
    name: key,
    commands: textsOf(nodeAt(value, 'cmd')).map(command => command.value),
    deps: files(nodeAt(value, 'deps')),
    outs: files(nodeAt(value, 'outs')),
    params: entriesOf(nodeAt(value, 'params')).flatMap(file =>
      entriesOf(file.value).map(entry => ({
        path,
        line: entry.line,
        file: file.key,
        key: entry.key,
        value: entry.value,
      })),
    ),
  }
}
