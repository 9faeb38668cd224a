/** Data and model files of the project itself, by their names. */

import { roleOf } from '../facts/role.ts'
import type { Subject } from './practice.ts'

const modelEnding =
  /\.(?:pkl|pickle|joblib|h5|hdf5|keras|pt|pth|ckpt|onnx|safetensors|pb|tflite|mlmodel|mar|bst|cbm|rds|gguf|skops|bin)$/i
const modelName =
  /(?:^|[/_.-])(?:models?|weights|checkpoints?|classifier|regressor|estimator|encoder|lightgbm|xgb\w*)(?:[/_.-]|$)/i
const dataEnding =
  /\.(?:csv|tsv|parquet|feather|arrow|jsonl|ndjson|npy|npz|xlsx?|rds|rdata|tfrecords?|avro|orc|arff|dta|sav)(?:\.gz|\.zip|\.xz|\.bz2)?$/i
const dataFolder = /(?:^|\/)(?:data|datasets?|raw|inputs?)\//i
const pointerSize = 1024

/** A path that holds a model: an ending of model formats with a name that says so, or a folder of models. */
export function isModelPath(path: string): boolean {
  return (
    (modelEnding.test(path) && !dataFolder.test(path)) ||
    (modelName.test(path) &&
      !dataEnding.test(path) &&
      !/\.(?:json|ya?ml|txt|md|py|png|svg|html)$/i.test(path))
  )
}

/** Model files that git itself has. */
export function modelFiles(subject: Subject): readonly string[] {
  return ownFiles(subject).filter(
    path => modelEnding.test(path) && isModelPath(path) && !isPointer(subject, path),
  )
}

/** Data files that git itself has, those in data folders and those with an ending of data formats. */
export function ownData(subject: Subject): readonly string[] {
  return ownFiles(subject).filter(path => dataEnding.test(path) && !isPointer(subject, path))
}

/** Data files that Git LFS keeps. */
export function lfsData(subject: Subject): readonly string[] {
  return ownFiles(subject).filter(
    path =>
      (dataEnding.test(path) || dataFolder.test(path)) &&
      !/\.(?:py|md|ya?ml)$/.test(path) &&
      isPointer(subject, path),
  )
}

export function lfsModels(subject: Subject): readonly string[] {
  return ownFiles(subject).filter(path => modelEnding.test(path) && isPointer(subject, path))
}

const known = new WeakMap<Subject, readonly string[]>()

function ownFiles(subject: Subject): readonly string[] {
  const before = known.get(subject)
  if (before !== undefined) return before
  const paths = subject.snapshot.files
    .filter(({ path, kind }) => kind === 'file' && isOwnData(path))
    .map(({ path }) => path)
  known.set(subject, paths)
  return paths
}

function isOwnData(path: string): boolean {
  if (!modelEnding.test(path) && !dataEnding.test(path) && !dataFolder.test(path)) return false
  const role = roleOf(path)
  return role === 'project' || role === 'configuration' || role === 'generated'
}

const lfs = new WeakMap<Subject, boolean>()

/** Git replaces a file by a pointer only where an attribute says so; without one no data file needs to be opened. */
function usesLfs(subject: Subject): boolean {
  const before = lfs.get(subject)
  if (before !== undefined) return before
  const uses = subject.snapshot.files.some(({ path }) => {
    if (path !== '.gitattributes' && !path.endsWith('/.gitattributes')) return false
    const content = subject.snapshot.text(path)
    return content.ok && content.text.includes('filter=lfs')
  })
  lfs.set(subject, uses)
  return uses
}

const pointers = new WeakMap<Subject, Map<string, boolean>>()

/** A text of Git LFS in place of the content. Only small files are read, each once: a data set may have many. */
function isPointer(subject: Subject, path: string): boolean {
  if (!usesLfs(subject)) return false
  const looked = pointers.get(subject) ?? new Map<string, boolean>()
  pointers.set(subject, looked)
  const before = looked.get(path)
  if (before !== undefined) return before
  const content = subject.snapshot.text(path, pointerSize)
  const found = !content.ok && content.problem === 'lfs-pointer'
  looked.set(path, found)
  return found
}
