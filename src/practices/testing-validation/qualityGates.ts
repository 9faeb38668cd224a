/** Where a metric of the model decides: guards and conditions in code, tests on metrics, commands with thresholds, steps of a pipeline. */

import type { CodeRun, Run } from '../../automation/model.ts'
import { evaluationCalls } from '../../facts/code/evaluation.ts'
import { metricConditions, speaksOfMetric } from '../../facts/code/metricConditions.ts'
import { trackingCalls } from '../../facts/code/tracking.ts'
import type { CodeFacts } from '../../facts/model.ts'
import { delivers } from '../../facts/otherCi/services.ts'
import { stateMachines } from '../../facts/stateMachines.ts'
import type { Evidence } from '../../model.ts'
import { mlCode } from '../codeReading.ts'
import { evidenceAt, evidenceOf } from '../judge.ts'
import { scheduledFiles } from '../orchestrators.ts'
import type { Subject } from '../practice.ts'
import { deliveringRuns, reachedCommands, reachedTasks } from '../reading.ts'
import { scheduledRegistrations } from '../registry.ts'
import { comparesMetric, metric, testsMetric } from './metricComparison.ts'
import { choiceOf, namedChoice } from './modelChoices.ts'
import { type TestFile, testFiles } from './testFiles.ts'
import { executedTests, isOptional, runsOf, startedTestPaths } from './testRuns.ts'
import { triedSteps } from './triedSteps.ts'

export interface QualityGate {
  readonly evidence: Evidence
  /** Runs that perform it; empty when automation does not get there. */
  readonly runs: readonly Run[]
  /** An orchestrator performs it by its own timetable. */
  readonly scheduled?: boolean
  /** It decides on registration, deployment or the pipeline's course by itself. */
  readonly decides: boolean
  /** Why it may not take place although it is reached; null when nothing hinders it. */
  readonly doubt: string | null
}

/** All gates found, in a fixed order. */
export function qualityGates(subject: Subject): readonly QualityGate[] {
  return [
    ...commandGates(subject),
    ...conditionGates(subject),
    ...codeGates(subject),
    ...machineGates(subject),
    ...testGates(subject),
    ...behaviourTests(subject),
    ...promotions(subject),
  ]
}

const thresholdOption =
  /^--?(?:min|max|fail|threshold|assert|require)[-_](?:\w+[-_])?(?:acc|accuracy|f1|auc|score|rmse|mae|metric|threshold|under|below|precision|recall)/

/** Programs whose thresholds are for the code. */
const scoresCode = /^(?:coverage|pytest|pylint|interrogate|flake8|pydocstyle|docstr-coverage|radon|xenon)$/

/** Commands whose options set a threshold, and evaluations of tools that fail below theirs. */
function commandGates(subject: Subject): readonly QualityGate[] {
  const runs = reachedCommands(subject).filter(({ command }) => {
    // They may stand behind `docker exec`.
    if ([command.program, ...command.argv].some(word => scoresCode.test(word))) return false
    if (/^(?:deepeval test run|promptfoo eval)$/.test(command.canonical)) return true
    return (
      command.args.some(arg => thresholdOption.test(arg)) ||
      (command.program === 'test' && comparesShell(command.argv))
    )
  })
  return runs.map(run => ({ evidence: evidenceOf(run), runs: [run], decides: false, doubt: null }))
}

function comparesShell(words: readonly string[]): boolean {
  return words.some(word => /^-(?:lt|gt|le|ge)$|^[<>]$/.test(word)) && words.some(word => metric.test(word))
}

const pipelineStep =
  /(?:^|\.)(?:ConditionStep|FailStep)$|^tensorflow_model_analysis\.(?:Generic(?:Value|Change)Threshold)$|^kfp\.dsl\.(?:Condition|If)$|^mlflow\.validate_evaluation_results$/

function codeGates(subject: Subject): readonly QualityGate[] {
  const reached = new Map<string, CodeRun[]>()
  for (const run of deliveringRuns(subject)) {
    if (run.kind !== 'code' || run.via === 'test') continue
    const known = reached.get(run.path)
    if (known === undefined) reached.set(run.path, [run])
    else known.push(run)
  }
  const scheduled = scheduledFiles(subject)
  // What fails ends the pipeline, and with it the registration.
  const registers = scheduled.size > 0 && scheduledRegistrations(subject).length > 0
  return codeThatMayDecide(subject, reached.keys())
    .filter(code => !code.notebook)
    .flatMap(code =>
      gatesIn(code).map(({ decides, ...evidence }) => ({
        evidence,
        decides: decides || (registers && scheduled.has(code.path)),
        doubt: null,
        runs: reached.get(code.path) ?? [],
        scheduled: scheduled.has(code.path),
      })),
    )
}

/** States that go on by a metric, where a pipeline of the cloud starts the machine. */
function machineGates(subject: Subject): readonly QualityGate[] {
  const runs = reachedTasks(subject, 'run-pipeline').flatMap(({ service, run }) =>
    delivers(service) ? [run] : [],
  )
  return stateMachines(subject.facts)
    .flat()
    .filter(({ compares }) => compares.some(text => speaksOfMetric.test(text)))
    .map(state => ({
      evidence: evidenceAt(state, `state ${state.name}`),
      runs,
      decides: true,
      doubt: null,
    }))
}

/** A gate needs no ML package to read a metrics file: what automation reaches counts beside the ML code. */
function codeThatMayDecide(subject: Subject, reached: Iterable<string>): readonly CodeFacts[] {
  const known = mlCode(subject)
  const paths = new Set(known.map(({ path }) => path))
  const others = [...reached].flatMap(path => (paths.has(path) ? [] : (subject.facts.code(path) ?? [])))
  return [...known, ...others]
}

function gatesIn(code: CodeFacts): readonly (Evidence & { readonly decides: boolean })[] {
  const found: (Evidence & { readonly decides: boolean })[] = []
  for (const call of metricConditions(code).filter(({ name }) => !name.startsWith('sagemaker.')))
    found.push({ ...evidenceAt({ path: code.path, line: call.line }, call.written), decides: true })
  for (const call of code.calls) {
    const what = pipelineStep.test(call.name) ? call.written : choiceOf(call, code)
    if (what !== null)
      found.push({ ...evidenceAt({ path: code.path, line: call.line }, what), decides: true })
  }
  if (
    evaluationCalls(code).length > 0 ||
    trackingCalls(code).length > 0 ||
    /metric|evaluat|gate|promot|train/i.test(code.path) ||
    readsMetrics(code)
  ) {
    for (const { kind, condition, line } of code.guards) {
      if (!comparesMetric(condition)) continue
      found.push({
        ...evidenceAt({ path: code.path, line }, `${kind} on ${condition.slice(0, 80)}`),
        decides: false,
      })
    }
  }
  return found
}

/** A call names a file of metrics, as in `open("eval/metrics.json")`. */
function readsMetrics(code: CodeFacts): boolean {
  return code.calls.some(({ strings }) =>
    Object.values(strings).some(text =>
      /(?:metrics?|scores?|evaluation)[\w-]*\.(?:json|ya?ml|csv)$/i.test(text),
    ),
  )
}

/** Assertions on metrics in tests, where the metric comes from the system. */
function testGates(subject: Subject): readonly QualityGate[] {
  const run = startedTestPaths(subject)
  return testFiles(subject).flatMap(test => {
    const { path, code } = test
    const guard = code?.guards.find(({ condition }) => testsMetric(condition))
    if (code === null || guard === undefined || !evaluates(test)) return []
    const evidence = evidenceAt({ path, line: guard.line }, guard.condition.slice(0, 80))
    if (!run.has(path)) {
      const doubt = 'A test compares a metric with a threshold, and no workflow runs it.'
      return [{ evidence, runs: [], decides: false, doubt }]
    }
    const skips = code.calls.some(
      call => call.scope === guard.scope && /(?:^|\.)(?:skip|skipTest|importorskip)$/.test(call.name),
    )
    const doubt =
      skips || isOptional(subject, test)
        ? 'The test that compares a metric with a threshold may be skipped.'
        : triedSteps(subject, test).some(({ kinds }) => kinds.has('train'))
          ? 'The test judges a model that it trains itself, not the one that is delivered.'
          : null
    return [{ evidence, runs: runsOf(subject, path), decides: false, doubt }]
  })
}

/** Tests of how the model behaves: they can fail, and set no threshold for its quality. */
function behaviourTests(subject: Subject): readonly QualityGate[] {
  return executedTests(subject).flatMap(test => {
    const { path, line, code } = test
    const named = /behavio|invarian|directional|minimum_?functionality|\bmft\b/i.test(path)
    const checks = code?.calls.find(({ name }) => /^deepchecks\.\w+\.(?:checks|suites)\./.test(name))
    if (code === null || (checks === undefined && !(named && code.guards.length > 0))) return []
    return [
      {
        evidence: evidenceAt({ path, line: checks?.line ?? line }, checks?.written ?? 'tests of behaviour'),
        runs: runsOf(subject, path),
        decides: false,
        doubt: 'Tests look at how the model behaves; no metric has to reach a threshold.',
      },
    ]
  })
}

/** Functions that choose a model by what they are called, and refuse none in sight. */
function promotions(subject: Subject): readonly QualityGate[] {
  return mlCode(subject).flatMap(code => {
    const found = code.notebook ? null : namedChoice(code)
    if (found === null) return []
    return [
      {
        evidence: evidenceAt({ path: code.path, line: found.line }, found.name),
        runs: [],
        decides: false,
        doubt: 'A model is compared with those before; nothing in sight refuses it.',
      },
    ]
  })
}

/** The file computes a metric, reads a file of metrics, or calls into code that trains or evaluates. */
function evaluates({ code, uses }: TestFile): boolean {
  if (code === null) return false
  return (
    evaluationCalls(code).length > 0 ||
    readsMetrics(code) ||
    [...uses].some(used => /(?:eval|train|model)[^/]*$/i.test(used))
  )
}

const decision =
  /\b(steps|needs)\.([\w-]+)\.outputs\.\w*(?:promot|passed|better|improv|should_deploy|should_register|approved|accuracy|metric|score)/

/** Steps and jobs that deliver only when an output says that the model is good enough. */
function conditionGates(subject: Subject): readonly QualityGate[] {
  return reachedTasks(subject, 'register-model', 'deploy', 'publish-image').flatMap(({ run }) => {
    for (const condition of [run.step?.if ?? null, run.job.if]) {
      const found = condition === null ? null : decision.exec(condition.value)
      if (condition === null || found === null) continue
      const decider = run.job.steps.find(step => found[1] === 'steps' && step.id === found[2])
      const swallowed = decider?.continueOnError?.value === 'true'
      return [
        {
          evidence: evidenceAt({ path: run.workflow.path, line: condition.line }, `if ${found[0]}`),
          runs: [run],
          decides: true,
          doubt: swallowed ? 'The step that decides on the model may fail without stopping anything.' : null,
        },
      ]
    }
    return []
  })
}

/** Whether a delivery waits for the run: a later step of its job, or a job that needs it. */
export function precedesDelivery(subject: Subject, run: Run): boolean {
  return reachedTasks(subject, 'register-model', 'deploy', 'publish-image').some(({ run: delivery }) => {
    if (delivery.workflow !== run.workflow) return false
    if (delivery.job === run.job) return (delivery.step?.line ?? 0) > (run.step?.line ?? 0)
    return needsJob(delivery, run.job.id)
  })
}

function needsJob({ workflow, job }: Run, wanted: string): boolean {
  const jobs = new Map(workflow.jobs.map(one => [one.id, one]))
  const seen = new Set<string>(job.needs)
  for (const id of seen) for (const before of jobs.get(id)?.needs ?? []) seen.add(before)
  return seen.has(wanted)
}
