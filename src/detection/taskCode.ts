/** Tasks that code performs: characteristic calls in files that automation runs. */

import type { Automation, CodeRun } from '../automation/model.ts'
import type { TaskId } from '../catalogue/tasks.ts'
import { isCodePath } from '../facts/code/index.ts'
import type { Facts } from '../facts/index.ts'
import type { CodeFacts } from '../facts/model.ts'
import { roleOf } from '../facts/role.ts'
import type { Place, TraceStep } from '../model.ts'
import { type ReachedFile, runningScopes } from './reachedCode.ts'
import { type TaskCall, taskCallsOf } from './taskCalls.ts'
import type { TaskSighting } from './taskSighting.ts'

/** What a test really does when it calls into the project; all else in tests is pretended. */
const testedTasks: ReadonlySet<TaskId> = new Set(['train', 'evaluate', 'data-validation', 'run-notebook'])
/** Test files of one step that are read: a suite of thousands says nothing more than its first ones. */
const mostTests = 150
/** Project files that the tests of one step call into. */
const mostTested = 150

export function codeTasks(facts: Facts, automation: Automation): readonly TaskSighting[] {
  const project = readerOf(facts)
  return [...stepsOf(automation)].flatMap(runs => sightingsIn(project, runs))
}

/** Code runs of the same workflow step, for which it is settled together which functions run. */
function stepsOf(automation: Automation): Iterable<readonly CodeRun[]> {
  const steps = new Map<string, CodeRun[]>()
  for (const run of automation.runs) {
    if (run.kind !== 'code' || onlyTells(run)) continue
    const key = `${run.workflow.path}:${run.job.line}:${run.step?.line ?? 0}`
    const known = steps.get(key)
    if (known === undefined) steps.set(key, [run])
    else known.push(run)
  }
  return steps.values()
}

/** `optuna --version`: the program ends before it does anything. */
function onlyTells({ trace }: CodeRun): boolean {
  return trace.some(({ what }) => /\s(?:--version|--help|-V|-h)$/.test(what))
}

/** A file that a run starts, imports, or calls into from a test. */
interface Visit {
  readonly run: CodeRun
  readonly path: string
  readonly tested: boolean
  readonly imported: boolean
}

function sightingsIn(project: Project, runs: readonly CodeRun[]): TaskSighting[] {
  const visits = visitsOf(project, runs)
  const files = visits.flatMap(({ path, imported }): readonly ReachedFile[] => {
    const code = project.code(path)
    return code === null ? [] : [{ code, imported, imports: project.imports(path) }]
  })
  const runsScope = runningScopes(files)
  return visits.flatMap(visit =>
    project
      .calls(visit.path)
      .filter(({ task }) => !visit.tested || testedTasks.has(task))
      .filter(({ scope }) => runsScope(visit.path, scope))
      .map(call => sightingOf(visit, call)),
  )
}

function visitsOf(project: Project, runs: readonly CodeRun[]): Visit[] {
  const tests = runs.filter(isTest).slice(0, mostTests)
  const others = runs.filter(run => !isTest(run))
  const known = new Set(runs.map(({ path }) => path))
  const called: Visit[] = []
  for (const run of tests) {
    for (const path of project.imports(run.path)) {
      if (known.has(path) || called.length >= mostTested) continue
      known.add(path)
      called.push({ run, path, tested: true, imported: true })
    }
  }
  return [
    ...others.map(run => ({ run, path: run.path, tested: false, imported: run.via === 'import' })),
    ...tests.map(run => ({ run, path: run.path, tested: true, imported: false })),
    ...called,
  ]
}

function isTest(run: CodeRun): boolean {
  return run.via === 'test' || (run.via === 'import' && roleOf(run.path) === 'test')
}

/** The source files of the repository, each read once. */
interface Project {
  code(path: string): CodeFacts | null
  /** Project files that a file imports. */
  imports(path: string): readonly string[]
  calls(path: string): readonly TaskCall[]
}

function readerOf(facts: Facts): Project {
  const imports = remember(path => {
    const code = facts.code(path)
    return code === null ? [] : facts.modules().dependencies(code)
  })
  const calls = remember(path => {
    const code = facts.code(path)
    const imported = imports(path).flatMap(other => facts.code(other) ?? [])
    return code === null ? [] : taskCallsOf(code, imported)
  })
  return { code: path => facts.code(path), imports, calls }
}

function remember<T>(read: (path: string) => readonly T[]): (path: string) => readonly T[] {
  const known = new Map<string, readonly T[]>()
  return path => {
    const before = known.get(path)
    if (before !== undefined) return before
    const value = read(path)
    known.set(path, value)
    return value
  }
}

/** The place is the command that leads to the code; the code itself is named in words. */
function sightingOf({ run, path, tested, imported }: Visit, call: TaskCall): TaskSighting {
  const { place, trace } = startOf(run)
  const limited = tested || (imported && call.scope !== null)
  return {
    task: call.task,
    confidence: limited && call.confidence === 'high' ? 'medium' : call.confidence,
    run,
    place,
    trace,
    what: `${call.written.replace(/\(\)|\[\]/g, '')} in ${path}:${call.line}`,
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
