/** DVC pipelines verified from git alone: does each lock describe the code, parameters and stages beside it? */

import type { DvcStage } from '../facts/dvcYaml.ts'
import type { Snapshot } from '../model.ts'
import { dataFindings } from './data.ts'
import { fingerprintsOf } from './fingerprints.ts'
import type {
  DvcEffect,
  DvcFinding,
  DvcRule,
  DvcVerification,
  LockVerdict,
  PipelineResult,
  StageResult,
  StageVerdict,
} from './model.ts'
import { addressOf, producersOf } from './producers.ts'
import { type DvcPipeline, dvcProjectOf } from './project.ts'
import { compareStage, type StageContext } from './stage.ts'
import { structureOf } from './structure.ts'

const known = new WeakMap<Snapshot, DvcVerification>()

/** Verifies every pipeline of a snapshot, once. Pure over its files; never throws for what stands in them. */
export function verifyDvc(snapshot: Snapshot): DvcVerification {
  const before = known.get(snapshot)
  if (before !== undefined) return before
  const project = dvcProjectOf(snapshot)
  const producers = producersOf(project)
  const context = { project, producers, fingerprints: fingerprintsOf(snapshot) }
  const structural = new Map<string, DvcFinding[]>()
  for (const { address, finding } of structureOf(project, producers)) {
    structural.set(address, [...(structural.get(address) ?? []), finding])
  }
  const pipelines = project.pipelines.map(pipeline => verifyPipeline(context, pipeline, structural))
  const verification = { pipelines, data: dataFindings(project), diagnostics: project.diagnostics }
  known.set(snapshot, verification)
  return verification
}

type Structural = ReadonlyMap<string, readonly DvcFinding[]>

function verifyPipeline(
  context: StageContext,
  pipeline: DvcPipeline,
  structural: Structural,
): PipelineResult {
  const { definition, lock } = pipeline
  const stages = definition.stages.map(stage => verifyStage(context, pipeline, stage, structural))
  const whole: DvcFinding[] = [
    ...leftStages(pipeline),
    ...unresolvedStages(pipeline),
    ...oldStageFile(pipeline),
    ...oldLock(pipeline),
  ]
  if (lock === null && definition.readable && definition.stages.length > 0)
    whole.unshift(missingLock(context, pipeline))
  const findings = [...whole, ...stages.flatMap(stage => stage.findings)]
  return {
    path: definition.path,
    lockPath: lock?.path ?? null,
    verdict: verdictOf(pipeline, stages),
    stages,
    findings: findings.sort(
      (a, b) => compare(a.path, b.path) || a.line - b.line || compare(a.message, b.message),
    ),
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function verdictOf({ definition, lock }: DvcPipeline, stages: readonly StageResult[]): LockVerdict {
  if (!definition.readable) return 'unknown'
  if (stages.length === 0 && definition.unresolved.length === 0) return 'none'
  if (lock === null) return 'missing'
  if (!lock.readable) return 'unknown'
  const has = (verdict: StageVerdict) => stages.some(stage => stage.verdict === verdict)
  if (lock.stages.size === 0 && has('unlocked')) return 'missing'
  if (has('stale') || has('unlocked')) return 'stale'
  return has('consistent') || has('exempt') ? 'consistent' : 'unknown'
}

/** Locks had no schema at first; DVC 3 refuses them. */
function oldLock({ lock, stageFile }: DvcPipeline): readonly DvcFinding[] {
  if (lock === null || stageFile !== null || !lock.readable || lock.schema !== null || lock.stages.size === 0)
    return []
  const message =
    'a lock of the form before DVC 2, which DVC 3 refuses to load; write it anew with dvc repro of DVC 2'
  return [{ path: lock.path, line: 1, rule: 'lock-old', effect: 'defect', stage: null, message }]
}

/** DVC 3 refuses a whole repository that has one. */
function oldStageFile({ stageFile }: DvcPipeline): readonly DvcFinding[] {
  if (stageFile === null) return []
  const { path, line } = stageFile
  const message = 'a stage file of DVC 0.x, which DVC 3 refuses to load; declare the stage in dvc.yaml'
  return [{ path, line, rule: 'stage-file-old', effect: 'defect', stage: null, message }]
}

function missingLock({ project }: StageContext, { definition }: DvcPipeline): DvcFinding {
  const path = definition.path.replace(/dvc\.yaml$/, 'dvc.lock')
  const ignored = project.files.gitIgnores(path, false)
  const message = ignored
    ? `git ignores ${path}; commit it`
    : `there is no ${path}; run dvc repro and commit it`
  return { path: definition.path, line: 1, rule: 'lock-missing', effect: 'unlocked', stage: null, message }
}

/** Entries of the lock whose stage is gone; those of a `foreach` that could not be expanded may still have theirs. */
function leftStages({ definition, lock }: DvcPipeline): readonly DvcFinding[] {
  if (lock === null || !definition.readable) return []
  const names = new Set(definition.stages.map(({ name }) => name))
  const open = new Set(definition.unresolved.map(({ value }) => value))
  return [...lock.stages.values()]
    .filter(({ name }) => !names.has(name) && !open.has(name.slice(0, Math.max(0, name.lastIndexOf('@')))))
    .map(({ name, line }) => ({
      path: lock.path,
      line,
      rule: 'stage-left',
      effect: 'doubtful',
      stage: name,
      message: `the lock still has this stage, ${definition.path} no longer does`,
    }))
}

function unresolvedStages({ definition }: DvcPipeline): readonly DvcFinding[] {
  return definition.unresolved.map(({ value, line }) => ({
    path: definition.path,
    line,
    rule: 'unresolved',
    effect: 'unknown',
    stage: value,
    message: 'its foreach or matrix refers to values that are not known',
  }))
}

function verifyStage(
  context: StageContext,
  { lock, stageFile }: DvcPipeline,
  stage: DvcStage,
  structural: Structural,
): StageResult {
  const findings: DvcFinding[] = [...(structural.get(addressOf(stage)) ?? [])]
  const counts = { compared: 0, unknown: 0 }
  const locked = lock?.stages.get(stage.name)
  // DVC runs a stage without dependencies and outputs every time.
  const nothing =
    stage.deps.length + stage.params.length + stage.outs.length + stage.metrics.length + stage.plots.length
  const alwaysChanged = stage.alwaysChanged || nothing === 0
  let exempt = false
  const add = (line: number, rule: DvcRule, effect: DvcEffect, message: string) => {
    const excuse = effect === 'stale' ? excuseOf(stage, alwaysChanged, rule) : null
    if (excuse !== null) exempt = true
    const advice =
      excuse ?? (effect === 'stale' || effect === 'unlocked' ? `run dvc repro ${target(stage)}` : null)
    findings.push({
      path: stage.path,
      line,
      rule,
      effect: excuse === null ? effect : 'doubtful',
      stage: stage.name,
      message: advice === null ? message : `${message}; ${advice}`,
    })
  }
  const { missing } = stage
  if (missing !== null)
    add(missing.line, 'unresolved', 'unknown', `${missing.value} has no value that git knows`)
  else if (locked !== undefined) {
    compareStage(context, stage, locked, {
      count(isKnown) {
        counts.compared++
        if (!isKnown) counts.unknown++
      },
      find: add,
    })
  } else if (lock?.readable) add(stage.line, 'stage-not-locked', 'unlocked', 'it is not in dvc.lock')
  if (stageFile !== null) {
    counts.compared++
    if (stageFile.checksumAgrees !== true) counts.unknown++
    const message =
      'its md5 is not that of its content: it was edited by hand, or written by a version that counts otherwise'
    if (stageFile.checksumAgrees === false) add(stage.line, 'checksum-changed', 'doubtful', message)
  }
  return {
    path: stage.path,
    line: stage.line,
    name: stage.name,
    verdict: stageVerdict(stage, locked !== undefined, findings, exempt),
    ...counts,
    frozen: stage.frozen,
    alwaysChanged,
    findings,
  }
}

/** What `dvc repro` is told. */
function target(stage: DvcStage): string {
  return stage.path === 'dvc.yaml' ? stage.name : addressOf(stage)
}

/** Why DVC does not mind: it runs a stage in any case, or never for what it depends on. */
function excuseOf(stage: DvcStage, alwaysChanged: boolean, rule: DvcRule): string | null {
  if (alwaysChanged) return 'DVC runs the stage every time anyway'
  const depended = /^(?:dependency|parameter|edge)-/.test(rule)
  return stage.frozen && depended ? 'the stage is frozen, so DVC does not run it' : null
}

function stageVerdict(
  stage: DvcStage,
  locked: boolean,
  findings: readonly DvcFinding[],
  exempt: boolean,
): StageVerdict {
  if (stage.missing !== null) return 'unknown'
  if (!locked) return findings.some(({ effect }) => effect === 'unlocked') ? 'unlocked' : 'unknown'
  if (findings.some(({ effect }) => effect === 'stale')) return 'stale'
  return exempt ? 'exempt' : 'consistent'
}
