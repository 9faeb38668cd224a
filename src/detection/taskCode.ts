/** Tasks that code performs: characteristic calls in files that automation runs. */

import type { Automation, CodeRun } from '../automation/model.ts'
import { stepKey } from '../automation/trace.ts'
import type { TaskId } from '../catalogue/tasks.ts'
import { isCodePath } from '../facts/code/index.ts'
import type { Facts } from '../facts/index.ts'
import type { CodeFacts } from '../facts/model.ts'
import { roleOf } from '../facts/role.ts'
import type { Place, TraceStep } from '../model.ts'
import { publishesPackage } from './product.ts'
import { type RunsScope, runningScopes } from './reachedCode.ts'
import { type TaskCall, taskCallsOf } from './taskCalls.ts'
import { rulesOfName } from './taskNames.ts'
import type { TaskSighting } from './taskSighting.ts'
import { isTestRun } from './testCode.ts'

/** What a test really does when it calls into the project; all else in tests is pretended. */
const testedTasks: ReadonlySet<TaskId> = new Set(['train', 'data-validation', 'run-notebook'])
/** What the project's own functions really do when a test calls them: they are given made-up data, and train on that. */
const calledTasks: ReadonlySet<TaskId> = new Set(['train'])
/** Test files of one step that are read: a suite of thousands says nothing more than its first ones. */
const mostTests = 60
/** Project files that the tests of one step call into. */
const mostCalled = 60

/** What a program among the tests only does to have something to try out, also where no test runner starts it. */
const materialTasks: ReadonlySet<TaskId> = new Set(['preprocess', 'data-pull'])

export function codeTasks(facts: Facts, automation: Automation): readonly TaskSighting[] {
  const project = readerOf(facts, publishesPackage(automation))
  const scopes = scopeMemory()
  return [...stepsOf(automation)].flatMap(runs => sightingsIn(project, scopes, runs))
}

/** Code runs of the same workflow step, tests apart from the rest, for which it is settled together which functions run. */
function stepsOf(automation: Automation): Iterable<readonly CodeRun[]> {
  const steps = new Map<string, CodeRun[]>()
  for (const run of automation.runs) {
    if (run.kind !== 'code' || onlyTells(run)) continue
    // What tests call runs for them alone.
    const key = `${stepKey(run)} ${isTestRun(run)}`
    const known = steps.get(key)
    if (known === undefined) steps.set(key, [run])
    else known.push(run)
  }
  return steps.values()
}

/** `optuna --version` ends before it does anything, `python pipeline.py compile` writes the pipeline out and does not run it. */
function onlyTells({ trace }: CodeRun): boolean {
  return trace.some(({ what }) =>
    /\s(?:--version|--help|-V|-h)$|\scompile(?:[-_]pipelines?)?(?:\s|$)/.test(what),
  )
}

/** Code that a run starts, imports, or calls into from a test. */
interface Visit {
  readonly run: CodeRun
  readonly code: CodeFacts
  readonly tested: boolean
  readonly imported: boolean
}

function sightingsIn(
  project: Project,
  scopes: typeof runningScopes,
  runs: readonly CodeRun[],
): TaskSighting[] {
  const visits = visitsOf(project, runs)
  const started = visits.filter(({ imported }) => !imported || !project.publishes)
  const files = started.map(({ code, imported }) => ({ code, imported, imports: project.imports(code) }))
  const runsScope = scopes(files, new Set(runs.flatMap(({ args }) => args)))
  const found = visits.flatMap(visit =>
    project
      .calls(visit.code)
      .filter(({ task }) => !visit.tested || (visit.imported ? calledTasks : testedTasks).has(task))
      .filter(({ task }) => !materialTasks.has(task) || roleOf(visit.code.path) !== 'test')
      // The tests of a package try it on data that they make up.
      .filter(({ task }) => task !== 'data-validation' || !visit.tested || !project.publishes)
      .filter(call =>
        visit.imported && project.publishes ? call.scope === null : runsScope(visit.code.path, call),
      )
      .map(call => ({ visit, call })),
  )
  const named = project.publishes
    ? []
    : visits.flatMap(visit => [...namedTests(visit), ...namedSteps(visit, runsScope)])
  const training = new Set(
    found.flatMap(({ visit, call }) => (call.task === 'train' && !visit.tested ? [visit.code] : [])),
  )
  const prepares = (code: CodeFacts, call: TaskCall) =>
    training.has(code)
      ? !belongsToTraining.test(call.written)
      : training.size > 0 || storesData(code, runsScope)
  return found
    .filter(({ visit: { code }, call }) => call.task !== 'preprocess' || prepares(code, call))
    .map(({ visit, call }) => sightingOf(visit, call))
    .concat(named)
}

/** In a file that trains, what is held out and how classes are written as numbers are parts of the training. */
const belongsToTraining =
  /(?:^|[.:])(?:train_test_split|initial_split|createDataPartition|partition|to_categorical)$/

/** Decorators that make a function a step or a pipeline of an orchestrator. */
const orchestrated =
  /^(?:prefect\.(?:\w+\.)*(?:task|flow)|dagster\.(?:asset|op|job|graph|multi_asset)|zenml\.(?:\w+\.)*(?:step|pipeline)|kfp\.(?:\w+\.)*(?:component|pipeline)|azure\.ai\.ml\.dsl\.pipeline|azure\.ai\.ml\.pipeline|metaflow\.step|airflow\.decorators\.(?:task|dag)|flytekit\.(?:task|workflow)|clearml\.PipelineDecorator\.component)$/

/** Steps of an orchestrator are called after what they do, wherever the code for it stands. */
function namedSteps({ run, code, tested }: Visit, runsScope: RunsScope): TaskSighting[] {
  if (tested) return []
  const { place, trace } = startOf(run)
  return code.functions
    .filter(({ decorators }) => decorators.some(name => orchestrated.test(name)))
    .filter(({ name, line }) => runsScope(code.path, { scope: name, line }))
    .flatMap(({ name, line }) =>
      rulesOfName(name).map(({ task }) => {
        const source = { path: code.path, line, what: name }
        return {
          task,
          confidence: 'low' as const,
          run,
          place,
          trace,
          what: `${name} in ${code.path}:${line}`,
          source,
        }
      }),
    )
}

/** What tests are called after, and the calls without which they only test functions. */
const testedNames: readonly (readonly [TaskId, RegExp, RegExp])[] = [
  [
    'data-validation',
    /data_?(?:set)?_?(?:validation|quality|integrity|schema)|validate_?data|expectations|(?:^|\/)(?:test_(?:features_and_)?data|data_test)\.py$/i,
    /(?:^|\.)(?:read_\w+|scan_\w+|load_dataset\w*|loadtxt|genfromtxt|readRDS|fread|load_(?:txt|csv|data|raw_data|dataset))$/,
  ],
  [
    'evaluate',
    /model_?(?:performance|quality|accuracy|evaluation|behaviou?r)|behaviou?ral|minimum_?functionality|invariance|directional/i,
    /^(?:pickle|joblib|cloudpickle|dill|torch|skops\.io)\.load$|(?:^|\.)(?:load_model|from_pretrained|load_from_checkpoint)$/,
  ],
]

/** Tests of data and of a model's quality that are written out by hand: only their names tell. */
function namedTests({ run, code, tested, imported }: Visit): TaskSighting[] {
  if (!tested || imported || code.asserts.length === 0) return []
  const named = [{ name: code.path, line: 1 }, ...code.classes]
  const { place, trace } = startOf(run)
  return testedNames.flatMap(([task, names, needed]) => {
    const test = named.find(({ name }) => names.test(name))
    const asks =
      code.calls.some(({ name }) => needed.test(name)) || (task === 'evaluate' && boundsMetric(code))
    if (test === undefined || !asks) return []
    const source = { path: code.path, line: test.line, what: test.name }
    const what = `${test.name} in ${code.path}:${test.line}`
    return [{ task, confidence: 'low' as const, run, place, trace, what, source }]
  })
}

/** An assertion that holds a metric against a number or a baseline. */
function boundsMetric({ guards }: CodeFacts): boolean {
  return guards.some(({ kind, condition }) => kind === 'assert' && boundedMetric.test(condition))
}

const boundedMetric =
  /(?:accuracy|f1|auc|rmse|mae|mse|r2|score|precision|recall|loss)\w*(?:\[[^\]]{1,40}\])? *[<>]=? *[\w.]/i

/**
 * Data is prepared for something: for the training in the same step, or to be kept. Whatever evaluates, serves or watches a model
 * converts its inputs with the same calls.
 */
function storesData({ path, calls }: CodeFacts, runsScope: RunsScope): boolean {
  return calls.some(call => dataWriters.test(call.name) && runsScope(path, call))
}

const dataWriters =
  /(?:^|\.)(?:to_(?:csv|parquet|pickle|feather|hdf|sql|gbq)|save_to_disk|savez?|savez_compressed|create_dataset|write_csv|write_parquet)$|^(?:saveRDS|write\.csv|CSV\.write)$/

function visitsOf(project: Project, runs: readonly CodeRun[]): Visit[] {
  const visits: Visit[] = []
  const known = new Set(runs.map(({ path }) => path))
  let tests = 0
  let called = 0
  for (const run of runs) {
    const tested = isTestRun(run)
    if (tested && ++tests > mostTests) continue
    const code = run.inline ?? project.code(run.path)
    if (code === null) continue
    visits.push({ run, code, tested, imported: run.via === 'import' && !tested })
    if (!tested || project.publishes) continue
    for (const path of project.imports(code)) {
      const target = known.has(path) || called >= mostCalled ? null : project.code(path)
      if (target === null) continue
      known.add(path)
      called++
      visits.push({ run, code: target, tested, imported: true })
    }
  }
  return visits
}

/** Many jobs run the same suite: what runs in it is found out once. */
function scopeMemory(): typeof runningScopes {
  const known = new Map<string, RunsScope>()
  return (files, words) => {
    const names = files.map(({ code, imported }) => `${code.path}\n${imported}\n${code.calls.length}`)
    const key = [...names, ...words].join('\n')
    const scopes = known.get(key) ?? runningScopes(files, words)
    known.set(key, scopes)
    return scopes
  }
}

/** The source files of the repository, each read once. */
interface Project {
  code(path: string): CodeFacts | null
  /** Project files that code imports. */
  imports(code: CodeFacts): readonly string[]
  calls(code: CodeFacts): readonly TaskCall[]
  /** It is a package for others: what its functions do behind its interface is its product, nothing that automation does. */
  readonly publishes: boolean
}

function readerOf(facts: Facts, publishes: boolean): Project {
  const imports = remember((code: CodeFacts) => facts.modules().dependencies(code))
  const calls = remember((code: CodeFacts) => {
    return taskCallsOf(code, () => imports(code).flatMap(path => facts.code(path) ?? []))
  })
  return { code: path => facts.code(path), imports, calls, publishes }
}

function remember<K extends object, T>(read: (key: K) => readonly T[]): (key: K) => readonly T[] {
  const known = new Map<K, readonly T[]>()
  return key => {
    const before = known.get(key)
    if (before !== undefined) return before
    const value = read(key)
    known.set(key, value)
    return value
  }
}

/** The place is the command that leads to the code; the code itself is named in words. */
function sightingOf({ run, code, tested, imported }: Visit, call: TaskCall): TaskSighting {
  const { place, trace } = startOf(run)
  const written = call.written.replace(/\(\)|\[\]/g, '')
  const limited = tested || (imported && call.scope !== null)
  return {
    task: call.task,
    confidence: limited && call.confidence === 'high' ? 'medium' : call.confidence,
    run,
    place,
    trace,
    what: `${written} in ${code.path}:${call.line}`,
    source: { path: code.path, line: call.line, what: written },
  }
}

/** The last hop before the code that is no code itself, and the chain that leads there. */
function startOf(run: CodeRun): { place: Place; trace: readonly TraceStep[] } {
  if (run.inline !== null) return { place: run, trace: run.trace }
  for (let index = run.trace.length - 1; index >= 0; index--) {
    const hop = run.trace[index]
    if (hop !== undefined && !isCodePath(hop.path)) {
      return { place: { path: hop.path, line: hop.line }, trace: run.trace.slice(0, index) }
    }
  }
  return { place: run, trace: run.trace }
}
