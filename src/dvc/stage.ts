/** One stage against its entry in the lock: command, dependencies and outputs. */

import type { RecordedFile } from '../facts/dvc/hash.ts'
import type { LockedStage } from '../facts/dvc/lock.ts'
import type { DvcStage, DvcFile as StageFile } from '../facts/dvcYaml.ts'
import { type Agreement, compareContent, compareRecords } from './content.ts'
import type { Fingerprints } from './fingerprints.ts'
import type { DvcEffect, DvcRule } from './model.ts'
import { compareParameters } from './parameters.ts'
import { outputsOf, type Producers, stagePath } from './producers.ts'
import type { DvcProject } from './project.ts'

export interface StageContext {
  readonly project: DvcProject
  readonly producers: Producers
  readonly fingerprints: Fingerprints
}

/** Collects what the comparison of one stage brings. */
export interface Comparison {
  /** Counts one item that was compared, or could not be. */
  count(known: boolean): void
  find(line: number, rule: DvcRule, effect: DvcEffect, message: string): void
}

/** Compares all that a stage declares with its entry in the lock. */
export function compareStage(
  context: StageContext,
  stage: DvcStage,
  locked: LockedStage,
  comparison: Comparison,
): void {
  compareCommand(stage, locked, comparison)
  compareDependencies(context, stage, locked, comparison)
  compareParameters(context, stage, locked, comparison)
  compareOutputs(context, stage, locked, comparison)
}

function compareCommand(stage: DvcStage, locked: LockedStage, { count, find }: Comparison): void {
  count(true)
  const now = stage.commands.map(({ value }) => value)
  if (now.length === locked.commands.length && now.every((text, at) => text === locked.commands[at])) return
  const line = stage.commands[0]?.line ?? stage.line
  if (plain(now) === plain(locked.commands)) {
    find(line, 'command-spacing', 'stale', 'the command was locked with other spacing or line breaks')
    return
  }
  find(
    line,
    'command-changed',
    'stale',
    `the command changed since dvc.lock was written (${cut(locked.commands)} → ${cut(now)})`,
  )
}

/** A command without what no shell cares about: line continuations, spacing, a list instead of `&&`. */
function plain(commands: readonly string[]): string {
  return commands.map(text => text.replace(/\\\n/g, ' ').replace(/\s+/g, ' ').trim()).join(' && ')
}

function cut(commands: readonly string[]): string {
  const text = commands.join(' && ').replace(/\s+/g, ' ').trim()
  return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``
}

function compareDependencies(
  context: StageContext,
  stage: DvcStage,
  locked: LockedStage,
  { count, find }: Comparison,
): void {
  // DVC finds the entries of the lock by their text: `./a` is another dependency than `a`.
  const records = new Map(locked.deps.map(dep => [dep.written, dep]))
  const left = new Map(records)
  for (const dep of stage.deps) {
    const target = stagePath(stage, dep.value)
    const record = records.get(dep.value)
    left.delete(dep.value)
    if (record === undefined) {
      const other = locked.deps.find(one => one.target !== null && one.target === target)
      count(true)
      find(dep.line, 'dependency-added', 'stale', notLocked(dep.value, 'dependencies', other))
      continue
    }
    const { agreement, edge } =
      target === null
        ? { agreement: notHere('it lies outside of the repository'), edge: null }
        : compareDependency(context, target, record)
    count(agreement.kind === 'same' || agreement.kind === 'changed')
    if (agreement.kind === 'same') continue
    if (agreement.kind === 'line-ends') {
      find(dep.line, 'line-ends', 'doubtful', lineEnds(dep.value))
    } else if (agreement.kind === 'deleted') {
      find(dep.line, 'dependency-deleted', 'stale', `${dep.value} does not exist any more`)
    } else if (agreement.kind === 'doubtful') {
      find(dep.line, 'dependency-changed', 'doubtful', `${dep.value} may have changed: ${agreement.because}`)
    } else if (agreement.kind === 'unknown') {
      find(dep.line, 'not-comparable', 'unknown', `${dep.value}: ${agreement.because}`)
    } else if (edge === null) {
      find(
        dep.line,
        'dependency-changed',
        'stale',
        `${dep.value} changed since dvc.lock was written (${agreement.detail})`,
      )
    } else {
      find(
        dep.line,
        'edge-broken',
        'stale',
        `${dep.value} is not the one that it last ran with: ${edge} has recorded another one since (${agreement.detail})`,
      )
    }
  }
  const targets = new Set(stage.deps.map(({ value }) => stagePath(stage, value)))
  for (const { written, target } of left.values()) {
    if (target !== null && targets.has(target)) continue
    find(stage.line, 'dependency-left', 'doubtful', `the lock still has the dependency ${written}`)
  }
}

function lineEnds(name: string): string {
  return `only the line ends of ${name} differ from those that were locked; DVC sees a change where git checks it out like this (\`* text=auto eol=lf\` in .gitattributes keeps them)`
}

function notLocked(written: string, kind: string, other: RecordedFile | undefined): string {
  const spelling =
    other === undefined ? '' : ` (they have it as ${other.written}, which is another one for DVC)`
  return `${written} is not among the locked ${kind}${spelling}`
}

type Outcome = Agreement | { readonly kind: 'deleted' }

function notHere(because: string): Outcome {
  return { kind: 'unknown', because }
}

/** `edge`: who makes it, when the comparison is one of two records. */
function compareDependency(
  { project, producers, fingerprints }: StageContext,
  target: string,
  record: RecordedFile,
): { readonly agreement: Outcome; readonly edge: string | null } {
  const { files } = project
  const alone = (agreement: Outcome) => ({ agreement, edge: null })
  const producer = producers.of(target)
  const inGit = files.has(target)
  if (producer !== null && (!inGit || !producer.inGit)) {
    if (producer.record === null) return alone(notHere(`${producer.who} was never locked`))
    const agreement = compareRecords(record, producer.record)
    return { agreement: reversed(agreement, record, producer.record), edge: producer.who }
  }
  const around = producers.around(target)
  if (around !== null && !(inGit && around.inGit))
    return alone(notHere(`it lies in the output ${around.target} of ${around.who}`))
  const inside = producers.inside(target).find(one => !one.inGit)
  if (inside !== undefined) return alone(notHere(`${inside.target} in it is made by ${inside.who}`))
  if (inGit) return alone(compareContent(files, fingerprints, target, record))
  if (files.gitIgnores(target, record.directory)) {
    return alone(notHere('git ignores it, and neither a stage nor a .dvc file makes it'))
  }
  const link = files.linkAround(target)
  if (link !== null) return alone(notHere(`it lies behind the link ${link}`))
  return alone({ kind: 'deleted' })
}

/** The detail reads from what the consumer has to what there is now. */
function reversed(agreement: Agreement, record: RecordedFile, made: RecordedFile): Agreement {
  return agreement.kind === 'changed' ? compareRecords(record, made) : agreement
}

function compareOutputs(
  context: StageContext,
  stage: DvcStage,
  locked: LockedStage,
  comparison: Comparison,
): void {
  const records = new Map(locked.outs.map(out => [out.written, out]))
  for (const { file, cached } of outputsOf(stage)) {
    const target = stagePath(stage, file.value)
    const record = records.get(file.value)
    records.delete(file.value)
    if (record === undefined) {
      const other = locked.outs.find(one => one.target !== null && one.target === target)
      comparison.count(true)
      comparison.find(file.line, 'output-added', 'stale', notLocked(file.value, 'outputs', other))
    } else if (target !== null) compareOutput(context, file, cached, target, record, comparison)
  }
  for (const left of records.values()) {
    comparison.find(stage.line, 'output-left', 'doubtful', `the lock still has the output ${left.written}`)
  }
}

/** Only what git has of an output can be compared; what DVC keeps is right by its hash. */
function compareOutput(
  { project: { files }, fingerprints }: StageContext,
  file: StageFile,
  cached: boolean,
  target: string,
  record: RecordedFile,
  { count, find }: Comparison,
): void {
  const isFile = files.snapshot.entry(target) !== undefined
  if (!files.has(target)) {
    if (cached) return
    count(false)
    find(
      file.line,
      'not-comparable',
      'unknown',
      `${file.value} is kept neither by DVC (cache: false) nor by git`,
    )
    return
  }
  // DVC and git both have a cached directory: git need not have all of it.
  if (!isFile && cached) return
  const agreement = compareContent(files, fingerprints, target, record)
  count(agreement.kind === 'same' || agreement.kind === 'changed')
  if (agreement.kind === 'doubtful')
    find(file.line, 'metrics-changed', 'doubtful', `${file.value} may have changed: ${agreement.because}`)
  if (agreement.kind === 'line-ends') find(file.line, 'line-ends', 'doubtful', lineEnds(file.value))
  if (agreement.kind !== 'changed') return
  const rule = cached ? 'output-changed' : 'metrics-changed'
  const how = `${file.value} is not what the stage wrote when it was locked (${agreement.detail})`
  find(file.line, rule, 'stale', how)
}
