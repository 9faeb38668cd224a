/** Tasks that code performs: characteristic calls in files that automation runs. */

import type { Automation, CodeRun } from '../automation/model.ts'
import { rulesOfCall } from '../catalogue/tasks/index.ts'
import type { TaskId } from '../catalogue/tasks.ts'
import { type DataUse, dataAccessCalls } from '../facts/code/dataAccess.ts'
import { evaluationCalls } from '../facts/code/evaluation.ts'
import { isCodePath } from '../facts/code/index.ts'
import { moduleResolver } from '../facts/code/resolve.ts'
import { trackingCalls } from '../facts/code/tracking.ts'
import { trainingCalls } from '../facts/code/training.ts'
import type { CodeUse } from '../facts/code/use.ts'
import type { Facts } from '../facts/index.ts'
import type { CodeFacts } from '../facts/model.ts'
import { roleOf } from '../facts/role.ts'
import type { Confidence, Place, TraceStep } from '../model.ts'
import { holds, usagesOf } from './callMarks.ts'
import { runningScopes } from './reachedCode.ts'
import type { TaskSighting } from './taskSighting.ts'

/** What a test really does when it calls into the project; all else in tests is pretended. */
const testedTasks: ReadonlySet<TaskId> = new Set(['train', 'evaluate', 'data-validation', 'run-notebook'])

/** Runs of the same workflow step, for which it is settled together which functions run. */
type StepRuns = CodeRun[]

export function codeTasks(facts: Facts, automation: Automation): readonly TaskSighting[] {
  const steps = new Map<string, StepRuns>()
  for (const run of automation.runs) {
    if (run.kind !== 'code') continue
    const key = `${run.workflow.path}:${run.job.line}:${run.step?.line ?? 0}`
    const known = steps.get(key)
    if (known === undefined) steps.set(key, [run])
    else known.push(run)
  }
  const read = callReader(facts)
  return [...steps.values()].flatMap(runs => sightingsIn(facts, runs, read))
}

function sightingsIn(facts: Facts, runs: StepRuns, read: ReadCalls): TaskSighting[] {
  const files = runs.flatMap(run => {
    const code = facts.code(run.path)
    return code === null ? [] : [{ code, imported: run.via === 'import' }]
  })
  const runsScope = runningScopes(files)
  return runs.flatMap(run => {
    const tested = run.via === 'test' || roleOf(run.path) === 'test'
    return read(run.path)
      .filter(({ scope }) => runsScope(run.path, scope))
      .filter(({ task }) => !tested || testedTasks.has(task))
      .map(call => sightingOf(run, call, tested))
  })
}

/** A call in a file that performs a task. */
interface TaskCall {
  readonly task: TaskId
  readonly confidence: Confidence
  readonly line: number
  readonly scope: string | null
  readonly written: string
}

type ReadCalls = (path: string) => readonly TaskCall[]

function callReader(facts: Facts): ReadCalls {
  const resolver = moduleResolver(new Set(facts.snapshot.files.map(({ path }) => path)))
  const importedBy = (code: CodeFacts): readonly CodeFacts[] =>
    resolver.dependencies(code).flatMap(path => facts.code(path) ?? [])
  const known = new Map<string, readonly TaskCall[]>()
  return path => {
    const cached = known.get(path)
    if (cached !== undefined) return cached
    const code = facts.code(path)
    const calls = code === null ? [] : taskCallsOf(code, importedBy(code))
    known.set(path, calls)
    return calls
  }
}

/** The calls of a file that perform a task; `imported` are the project files that it imports. */
export function taskCallsOf(code: CodeFacts, imported: readonly CodeFacts[] = []): readonly TaskCall[] {
  const ruled = usagesOf(code).flatMap(usage => {
    const { name, written, line, scope } = usage
    return rulesOfCall(name, written)
      .filter(({ mark }) => holds(mark, usage, code))
      .map(({ rule: { task, confidence } }) => ({ task, confidence, line, scope, written }))
  })
  return [
    ...trainingCalls(code, imported).map(use => taskCall('train', use)),
    ...evaluationCalls(code).map(use => taskCall('evaluate', use)),
    ...dataAccessCalls(code).flatMap(use => (isFetch(use) ? [taskCall('data-pull', use)] : [])),
    ...trackingCalls(code).flatMap(use => (use.kind === 'registry' ? [taskCall('register-model', use)] : [])),
    ...ruled,
  ]
}

function taskCall(task: TaskId, { confidence, line, scope, call }: CodeUse): TaskCall {
  return { task, confidence, line, scope, written: call.written }
}

/** Kinds of sources that are somewhere else than in the work tree. */
const remoteSources: ReadonlySet<DataUse['kind']> = new Set(['url', 'hub', 'object-store', 'dvc', 'tracker'])

function isFetch({ kind, call }: DataUse): boolean {
  return remoteSources.has(kind) && !/(?:upload|put)_\w+$/.test(call.name)
}

/** The place is the command that leads to the code; the code itself is named in words. */
function sightingOf(run: CodeRun, call: TaskCall, tested: boolean): TaskSighting {
  const { place, trace } = startOf(run)
  const limited = tested || (run.via === 'import' && call.scope !== null)
  return {
    task: call.task,
    confidence: limited && call.confidence === 'high' ? 'medium' : call.confidence,
    run,
    place,
    trace,
    what: `${call.written.replace(/\(\)|\[\]/g, '')} in ${run.path}:${call.line}`,
  }
}

/** The last hop before the code that is no code itself, and the chain that leads there. */
function startOf(run: CodeRun): { place: Place; trace: readonly TraceStep[] } {
  for (let index = run.trace.length - 1; index >= 0; index--) {
    const hop = run.trace[index]
    if (hop !== undefined && !isCodePath(hop.path)) {
      return { place: { path: hop.path, line: hop.line }, trace: run.trace.slice(0, index) }
    }
  }
  return { place: run, trace: run.trace }
}
