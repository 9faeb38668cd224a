/** Data and model files of the project itself, by their names. */

import { usesLfs } from '../facts/lfs.ts'
import { roleOf } from '../facts/role.ts'
import type { FileEntry } from '../model.ts'
import { filesEnding } from '../snapshot/endings.ts'
import type { Subject } from './practice.ts'

const modelEndings =
  'pkl pickle joblib h5 hdf5 keras pt pth ckpt onnx safetensors pb tflite mlmodel mar bst cbm rds gguf skops bin'.split(
    ' ',
  )
const modelEnding = new RegExp(`\\.(?:${modelEndings.join('|')})$`, 'i')
const modelName =
  /(?:^|[/_.-])(?:models?|weights|checkpoints?|classifier|regressor|estimator|encoder|lightgbm|xgb\w*)(?:[/_.-]|$)/i
const dataEndings =
  'csv tsv parquet feather arrow jsonl ndjson npy npz xls xlsx rds rdata tfrecord tfrecords avro orc arff dta sav'.split(
    ' ',
  )
/** Formats of models hold data too: `data.pkl`, `X_train.joblib`. */
const dataName =
  /(?:^|\/)(?:data(?:set|frame)?|features?|(?:[xy]|data|dataset)[_-](?:train|test|val\w*)|(?:train|test)[_-]?(?:data|set))\.(?:pkl|pickle|joblib|h5|hdf5|rds|bin)$/i
const packings = ['gz', 'zip', 'xz', 'bz2']
const dataEnding = new RegExp(`\\.(?:${dataEndings.join('|')})(?:\\.(?:${packings.join('|')}))?$`, 'i')
const dataFolder = /(?:^|\/)(?:data|datasets?|raw|inputs?)\//i
const pointerSize = 1024

/** A path that holds a model: an ending of model formats with a name that says so, or a folder of models. */
export function isModelPath(path: string): boolean {
  return (
    (modelEnding.test(path) && !dataFolder.test(path) && !dataName.test(path)) ||
    (modelName.test(path) &&
      !dataEnding.test(path) &&
      !/\.(?:json|ya?ml|txt|md|py|png|svg|html)$/i.test(path))
  )
}

/** Model files that git itself has. */
export function modelFiles(subject: Subject): readonly string[] {
  const wanted = (path: string) => isModelPath(path) && isOwnFile(path) && !isPointer(subject, path)
  return filePaths(filesEnding(subject.snapshot, ...modelEndings)).filter(wanted)
}

/** More files of a data set say no more than the first ones. */
const mostData = 20

/** Data files that git itself has, by the endings of data formats: the first ones by path. */
export function ownData(subject: Subject): readonly string[] {
  const found: string[] = []
  for (const path of filePaths(filesEnding(subject.snapshot, ...dataEndings, ...packings))) {
    if (!dataEnding.test(path) || !isOwnFile(path) || isPointer(subject, path)) continue
    found.push(path)
    if (found.length === mostData) break
  }
  return found
}

/** Data files that Git LFS keeps, those in data folders and those with an ending of data formats. */
export function lfsData(subject: Subject): readonly string[] {
  if (!usesLfs(subject.snapshot)) return []
  return filePaths(subject.snapshot.files).filter(
    path =>
      (dataEnding.test(path) || dataFolder.test(path)) &&
      !/\.(?:py|md|ya?ml)$/.test(path) &&
      isOwnFile(path) &&
      isPointer(subject, path),
  )
}

export function lfsModels(subject: Subject): readonly string[] {
  const wanted = (path: string) => isOwnFile(path) && isPointer(subject, path)
  return filePaths(filesEnding(subject.snapshot, ...modelEndings)).filter(wanted)
}

function filePaths(entries: readonly FileEntry[]): readonly string[] {
  return entries.flatMap(({ path, kind }) => (kind === 'file' ? path : []))
}

function isOwnFile(path: string): boolean {
  const role = roleOf(path)
  return role === 'project' || role === 'configuration' || role === 'generated'
}

const pointers = new WeakMap<Subject, Map<string, boolean>>()

/** A text of Git LFS in place of the content. Only small files are read, each once: a data set may have many. */
function isPointer(subject: Subject, path: string): boolean {
  if (!usesLfs(subject.snapshot)) return false
  const looked = pointers.get(subject) ?? new Map<string, boolean>()
  pointers.set(subject, looked)
  const before = looked.get(path)
  if (before !== undefined) return before
  const content = subject.snapshot.text(path, pointerSize)
  const found = !content.ok && content.problem === 'lfs-pointer'
  looked.set(path, found)
  return found
}
