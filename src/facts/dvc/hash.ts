import type { Place } from '../../model.ts'
import { entryOf, nodeAt, textOf, type YamlNode } from '../yamlNode.ts'
import { pathFrom } from './paths.ts'

/** What DVC recorded of a file or directory: enough to know the content again. */
export interface DvcHash {
  /** `md5`, or what a remote counts by: `etag`, `checksum`, `version_id`. */
  readonly algorithm: 'md5' | 'etag' | 'checksum' | 'version_id'
  readonly value: string
  /** DVC 2 and older took the MD5 of text files after CRLF → LF: entries without `hash: md5`. */
  readonly legacy: boolean
}

/** A dependency or output as DVC recorded it. */
export interface RecordedFile extends Place {
  /** As written, relative to the working directory of its stage or file. */
  readonly written: string
  /** From the root of the repository, null outside of it. */
  readonly target: string | null
  readonly hash: DvcHash | null
  /** In bytes. */
  readonly size: number | null
  /** Files of a directory. */
  readonly nfiles: number | null
  readonly directory: boolean
  /** False of an output that git keeps instead of DVC (`cache: false`). */
  readonly cached: boolean
}

const MAX_HASH = 200

/** One entry of `deps` or `outs` of a dvc.lock or a `.dvc` file; null when it has no path. */
export function readRecorded(path: string, folder: string, node: YamlNode): RecordedFile | null {
  const written = textOf(nodeAt(node, 'path'))
  if (written === null || written === '') return null
  const hash = readHash(node)
  const nfiles = countOf(nodeAt(node, 'nfiles'))
  return {
    path,
    line: entryOf(node, 'path')?.line ?? node.line,
    written,
    target: pathFrom(folder, written),
    hash,
    size: countOf(nodeAt(node, 'size')),
    nfiles,
    directory: nfiles !== null || (hash?.value.endsWith('.dir') ?? false) || nodeAt(node, 'files') !== null,
    cached: textOf(nodeAt(node, 'cache')) !== 'false',
  }
}

function readHash(node: YamlNode): DvcHash | null {
  for (const algorithm of ['md5', 'etag', 'checksum', 'version_id'] as const) {
    const value = textOf(nodeAt(node, algorithm))
    if (value === null || value === '') continue
    const legacy = algorithm === 'md5' && textOf(nodeAt(node, 'hash')) !== 'md5'
    return { algorithm, value: value.slice(0, MAX_HASH), legacy }
  }
  return null
}

function countOf(node: YamlNode | null): number | null {
  const value = node?.kind === 'scalar' ? node.value : null
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null
}
