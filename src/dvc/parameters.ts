/** The parameters of a stage against those in the lock. */

import type { LockedParameter, LockedStage } from '../facts/dvc/lock.ts'
import { parameterAt } from '../facts/dvc/parameters.ts'
import type { DvcParameter, DvcStage } from '../facts/dvcYaml.ts'
import type { YamlNode } from '../facts/yamlNode.ts'
import { stagePath } from './producers.ts'
import type { Comparison, StageContext } from './stage.ts'
import { changeOf, equalValues } from './values.ts'

type LockedFiles = ReadonlyMap<string, Map<string, LockedParameter>>

/** Compares the parameters that a stage names, value by value. */
export function compareParameters(
  context: StageContext,
  stage: DvcStage,
  locked: LockedStage,
  comparison: Comparison,
): void {
  const lockedFiles = byFile(locked)
  const seen = new Map<string, Set<string>>()
  for (const [file, wanted] of wantedByFile(stage)) {
    const values = lockedFiles.get(file) ?? new Map<string, LockedParameter>()
    seen.set(file, new Set(wanted.map(({ key }) => key ?? '')))
    const tree = readTree(context, stagePath(stage, file))
    const first = wanted[0] as DvcParameter
    if (typeof tree === 'string') {
      comparison.count(tree === 'gone')
      if (tree === 'gone')
        comparison.find(first.line, 'parameter-missing', 'stale', `${first.file} does not exist`)
      else comparison.find(first.line, 'not-comparable', 'unknown', `${first.file}: ${tree}`)
      continue
    }
    const keyed = wanted.filter(({ key }) => key !== null)
    if (keyed.length === 0) compareWhole(first, tree, values, comparison)
    for (const parameter of keyed) compareOne(parameter, tree, values.get(parameter.key ?? ''), comparison)
  }
  for (const [file, values] of lockedFiles) {
    const keys = seen.get(file)
    if (keys?.has('')) continue
    for (const { key } of values.values()) {
      if (!keys?.has(key))
        comparison.find(stage.line, 'parameter-left', 'doubtful', `the lock still has the parameter ${key}`)
    }
  }
}

/** By the text of the file's path, which is how DVC finds it again. */
function byFile(locked: LockedStage): LockedFiles {
  const files = new Map<string, Map<string, LockedParameter>>()
  for (const parameter of locked.params) {
    const { file } = parameter
    const values = files.get(file) ?? new Map<string, LockedParameter>()
    values.set(parameter.key, parameter)
    files.set(file, values)
  }
  return files
}

function wantedByFile(stage: DvcStage): ReadonlyMap<string, DvcParameter[]> {
  const files = new Map<string, DvcParameter[]>()
  for (const parameter of stage.params) {
    const list = files.get(parameter.file)
    if (list === undefined) files.set(parameter.file, [parameter])
    else list.push(parameter)
  }
  return files
}

/** The tree, `gone`, or why there is none. */
function readTree({ project, producers }: StageContext, file: string | null): YamlNode | string {
  if (file === null) return 'it lies outside of the repository'
  const tree = project.parameters(file)
  if (typeof tree !== 'string') return tree
  if (tree === 'unreadable') return 'it cannot be read'
  const producer = producers.of(file) ?? producers.around(file)
  if (producer !== null) return `it is made by ${producer.who}`
  return project.files.gitIgnores(file, false) ? 'git ignores it' : 'gone'
}

function compareOne(
  parameter: DvcParameter,
  tree: YamlNode,
  locked: LockedParameter | undefined,
  { count, find }: Comparison,
): void {
  const key = parameter.key ?? ''
  if (/[*?[\]]/.test(key)) {
    count(false)
    find(parameter.line, 'not-comparable', 'unknown', `the parameter ${key} is a pattern`)
    return
  }
  const now = parameterAt(tree, key)
  if (now === null) {
    count(true)
    find(parameter.line, 'parameter-missing', 'stale', `the parameter ${key} is not in ${parameter.file}`)
  } else if (locked === undefined) {
    count(true)
    find(parameter.line, 'parameter-added', 'stale', `the parameter ${key} is not among the locked ones`)
  } else compareValues(parameter.line, key, locked.value, now, { count, find })
}

/** The whole file: every key of its top level. */
function compareWhole(
  parameter: DvcParameter,
  tree: YamlNode,
  values: ReadonlyMap<string, LockedParameter>,
  { count, find }: Comparison,
): void {
  const entries = tree.kind === 'map' ? tree.entries : new Map<string, never>()
  if (values.size === 0) {
    count(true)
    find(parameter.line, 'parameter-added', 'stale', `${parameter.file} is not among the locked parameters`)
    return
  }
  for (const { key, value } of entries.values()) {
    const locked = values.get(key)
    if (locked !== undefined) compareValues(parameter.line, key, locked.value, value, { count, find })
    else {
      count(true)
      find(parameter.line, 'parameter-added', 'stale', `the parameter ${key} is not among the locked ones`)
    }
  }
  for (const { key } of values.values()) {
    if (entries.has(key)) continue
    count(true)
    find(parameter.line, 'parameter-missing', 'stale', `the parameter ${key} is not in ${parameter.file}`)
  }
}

function compareValues(
  line: number,
  key: string,
  locked: YamlNode,
  now: YamlNode,
  { count, find }: Comparison,
): void {
  const equal = equalValues(locked, now)
  count(equal !== null)
  if (equal === null) find(line, 'not-comparable', 'unknown', `the parameter ${key} is no literal`)
  if (equal === false) {
    const change = changeOf(locked, now)
    find(
      line,
      'parameter-changed',
      'stale',
      `the parameter ${key} changed since dvc.lock was written (${change})`,
    )
  }
}
