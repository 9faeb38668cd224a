/** Drift monitors: the code that compares new data with a reference, and the runs that start it. */

import type { CodeRun, Run } from '../../automation/model.ts'
import type { DetectedTask } from '../../detection/model.ts'
import { taskCallsOf } from '../../detection/taskCalls.ts'
import { isCodePath } from '../../facts/code/index.ts'
import { trainingCalls } from '../../facts/code/training.ts'
import type { CodeFacts } from '../../facts/model.ts'
import type { Confidence, Evidence } from '../../model.ts'
import { codeMentioning, mlCode } from '../codeReading.ts'
import { trainingsOf } from '../continuous-training/training.ts'
import { evidenceAt, evidenceOf } from '../judge.ts'
import { retrainingDecisions, schedulesOf } from '../orchestrators.ts'
import type { Subject } from '../practice.ts'
import { expectsSubject, reachedActions, reachedTasks, slugOf } from '../reading.ts'
import { stagedFiles } from '../stagedCode.ts'

export interface Monitor {
  readonly evidence: Evidence
  readonly run: Run
  /** Its code, null when a command or a platform does it. */
  readonly code: CodeFacts | null
  /** Trainings that its own code starts in the same step: drift leads to a new model without a dispatch. */
  readonly starts: readonly DetectedTask[]
}

/** Why monitoring has no subject here, or null. */
export function whyNotMonitored(subject: Subject): string | null {
  if (subject.profile.id === 'library') return 'A library has no deployed model.'
  return expectsSubject(subject.profile) ? null : 'Nothing is deployed from here.'
}

const statistic =
  /^scipy\.(?:stats|spatial\.distance)\.(?:ks_2samp|wasserstein_distance|chisquare|chi2_contingency|jensenshannon|entropy)$/
const driftName = /drift|(?:^|_)psi(?:_|$)|population_stability/i

/** Where a file computes drift: a call of a drift library, or a statistic in a function or file named for drift. */
export function driftLine(code: CodeFacts): { readonly line: number; readonly what: string } | null {
  const called = taskCallsOf(code).find(({ task, confidence }) => task === 'monitor' && confidence !== 'low')
  if (called !== undefined) return { line: called.line, what: called.written }
  const own = code.calls.find(({ name, scope }) => {
    return statistic.test(name) && (driftName.test(scope ?? '') || driftName.test(code.path))
  })
  if (own !== undefined) return { line: own.line, what: own.written }
  const made = code.functions.find(({ name }) => /(?:^|[._])(?:psi|population_stability\w*)$/i.test(name))
  return made === undefined ? null : { line: made.line, what: made.name }
}

/** Code that computes drift, run or not. */
export function driftCode(subject: Subject): readonly Evidence[] {
  const known = mlCode(subject)
  const staged = [...stagedFiles(subject)].filter(path => !known.some(code => code.path === path))
  const others = staged.flatMap(path => (isCodePath(path) ? (subject.facts.code(path) ?? []) : []))
  const computed = [...known, ...others].flatMap(code => {
    const at = driftLine(code)
    return at === null ? [] : [evidenceAt({ path: code.path, line: at.line }, at.what)]
  })
  return [...computed, ...askedOfPlatform(subject)]
}

/** Fields of Vertex AI's interface by which a batch prediction or an endpoint is compared with a reference. */
const platformFields =
  /\b(?:trainingPredictionSkewDetectionConfig|training_prediction_skew_detection_config|predictionDriftDetectionConfig|prediction_drift_detection_config|model_monitoring_objective_config\w*)\b/

function askedOfPlatform(subject: Subject): readonly Evidence[] {
  return codeMentioning(subject, platformFields).flatMap(({ path }) => {
    const content = subject.snapshot.text(path, 200_000)
    const at = content.ok ? content.text.search(platformFields) : -1
    if (!content.ok || at < 0) return []
    const [field = ''] = platformFields.exec(content.text) ?? []
    return [evidenceAt({ path, line: content.text.slice(0, at).split('\n').length }, `asks for ${field}`)]
  })
}

/** Timetables of orchestrators that compute drift and tell what they found, or decide whether to train. */
export function scheduledDrift(subject: Subject): readonly Evidence[] {
  const paths = driftCode(subject).map(({ path }) => path)
  const isUsed =
    retrainingDecisions(subject).length > 0 ||
    paths.some(path => {
      const code = subject.facts.code(path)
      return code !== null && tellsResult(subject, code)
    })
  return isUsed ? schedulesOf(subject, paths) : []
}

/**
 * Runs that compute drift and are no part of a training: a check inside a training run is data validation (clarification 13), one
 * that itself starts the training is a monitor.
 */
export function monitors(subject: Subject): readonly Monitor[] {
  const training = reachedTasks(subject, 'train').filter(({ confidence }) => confidence !== 'low')
  const together = new Map<unknown, DetectedTask[]>()
  for (const task of training) {
    const place = task.run.step ?? task.run.job
    const known = together.get(place)
    if (known === undefined) together.set(place, [task])
    else known.push(task)
  }
  const beside = (run: Run) => (together.get(run.step ?? run.job) ?? []).filter(task => task.run !== run)
  // The check is the program that was started, and the training lies behind it.
  const meant = trainingsOf(subject).sure
  const startedBy = (run: CodeRun) =>
    run.via === 'command'
      ? beside(run).filter(
          task => meant.includes(task) && task.run.trace.some(({ path }) => path === run.path),
        )
      : []
  const fromTasks = reachedTasks(subject, 'monitor')
    .filter(
      ({ confidence, run }) => run.kind !== 'code' && (confidence === 'high' || asksService(confidence, run)),
    )
    .map(({ run }): Monitor => ({ evidence: evidenceOf(run), run, code: null, starts: [] }))
  const fromCode = subject.automation.runs.flatMap((run): readonly Monitor[] => {
    if (run.kind !== 'code' || !run.reach.reachable || run.via === 'test') return []
    const starts = startedBy(run)
    if (starts.length < beside(run).length) return []
    const code = subject.facts.code(run.path)
    const at = code === null ? null : driftLine(code)
    if (code === null || at === null || trainingCalls(code).length > 0) return []
    return [
      { evidence: evidenceAt({ path: run.path, line: at.line }, at.what, run.trace), run, code, starts },
    ]
  })
  return [...fromTasks, ...fromCode]
}

/** A request whose address speaks of drift: the service itself computes it. */
function asksService(confidence: Confidence, run: Run): boolean {
  return confidence === 'medium' && run.kind === 'command' && /^(?:curl|wget)$/.test(run.command.program)
}

const regular: ReadonlySet<string> = new Set(['schedule', 'repository_dispatch', 'workflow_run'])

/** A timer or new data starts it, not only a change of the code. */
export function isRegular({ run }: Monitor): boolean {
  return run.reach.events.some(event => regular.has(event))
}

/** The programs of the same step: what a module computes, the script that imports it stores. */
function startedWith({ automation, facts }: Subject, run: Run): readonly CodeFacts[] {
  return automation.runs.flatMap(other =>
    other.kind === 'code' && other.via === 'command' && other.job === run.job && other.step === run.step
      ? (facts.code(other.path) ?? [])
      : [],
  )
}

/** The file, or what it imports, publishes a metric, stores a result or stops on it. */
function tellsResult(subject: Subject, code: CodeFacts): boolean {
  if (code.guards.length > 0) return true
  const imported = subject.facts
    .modules()
    .dependencies(code)
    .flatMap(path => subject.facts.code(path) ?? [])
  return [code, ...imported].some(({ calls }) =>
    calls.some(
      ({ written, strings }) =>
        publishing.test(written) || Object.values(strings).some(text => /^\s*insert into/i.test(text)),
    ),
  )
}

const publishing =
  /(?:^|\.)(?:put_metric_data|push(?:add)?_to_gateway|log_metrics?|to_sql|insert\w*|put_object|upload_file|send\w*|publish\w*)$/

const keeping: readonly string[] = ['notify', 'commit-back', 'report-metrics', 'data-push']

/** Whether its result can fail the run, alert, decide, or be stored where someone looks. */
export function isResultUsed(subject: Subject, { run, code, starts }: Monitor): boolean {
  if (starts.length > 0) return true
  const free = run.reach.swallowedBy === null
  if (code !== null && free && [code, ...startedWith(subject, run)].some(one => tellsResult(subject, one)))
    return true
  if (reachedTasks(subject, ...keeping).some(task => task.run.job === run.job)) return true
  return reachedActions(subject).some(other => {
    return other.job === run.job && /^actions\/upload-(?:artifact|pages-artifact)$/.test(slugOf(other))
  })
}

/** A reference named by a literal path that is neither in git nor tracked by DVC: a fresh runner does not have it. */
export function lacksReference(subject: Subject, { code }: Monitor): boolean {
  const named = (code?.strings ?? []).map(({ value }) => value)
  const passed = (code?.calls ?? []).flatMap(({ strings }) => Object.values(strings))
  const paths = [...named, ...passed].filter(
    text =>
      /^[\w./{}-]+$/.test(text) &&
      /(?:^|\/)[\w-]*(?:reference|baseline)[\w-]*(?:\/|\.\w+$|$)/i.test(text) &&
      text.includes('/'),
  )
  if (paths.length === 0) return false
  return !paths.some(path =>
    isTracked(
      subject,
      path
        .replace(/^\.?\//, '')
        .replace(/\{.*$/s, '')
        .replace(/\/$/, ''),
    ),
  )
}

function isTracked(subject: Subject, path: string): boolean {
  if (
    subject.snapshot.files.some(
      file => file.path === path || file.path.startsWith(`${path}/`) || file.path === `${path}.dvc`,
    )
  )
    return true
  return subject.facts.dvcYamlPaths.some(yaml => {
    const outs = subject.facts.dvcYaml(yaml)?.stages.flatMap(stage => stage.outs.map(out => out.value)) ?? []
    return outs.some(out => out === path || path.startsWith(`${out}/`))
  })
}
