/** What of the automation trains, how surely, and what is said where nothing does. */

import { isHidden } from '../../automation/hidden.ts'
import type { CodeRun, CommandRun, Run } from '../../automation/model.ts'
import { tasksOfCommand } from '../../catalogue/tasks/index.ts'
import type { DetectedTask } from '../../detection/model.ts'
import type { Workflow } from '../../facts/model.ts'
import { delivers } from '../../facts/otherCi/services.ts'
import { roleOf } from '../../facts/role.ts'
import type { Judgement } from '../../model.ts'
import { notApplicable, unmet } from '../judge.ts'
import { definedPipelines, isComplete } from '../pipelineReading.ts'
import type { Subject } from '../practice.ts'
import { expectsSubject, hiddenElsewhere, onlyPrompts } from '../reading.ts'
import { trainCommand, workflowHead } from '../suggest.ts'
import { stepsThatRun } from '../suggestEnvironment.ts'
import { trainingFiles } from './trainingCode.ts'

export interface Trainings {
  /** Runs that reach a training call, a stage that trains, or submit a training job. */
  readonly sure: readonly DetectedTask[]
  /** Runs that only a name tells, or whose script is not in the tree. */
  readonly doubtful: readonly DetectedTask[]
  /** Training inside tests, of one epoch, or as a side effect of an import: no model comes out of it. */
  readonly tested: readonly DetectedTask[]
  /** Trainings that another CI service runs itself: they count in part (clarification 3). */
  readonly elsewhere: readonly DetectedTask[]
}

const remembered = new WeakMap<Subject, Trainings>()

/** Everything reached that trains, sorted by how sure it is. */
export function trainingsOf(subject: Subject): Trainings {
  const known = remembered.get(subject)
  if (known !== undefined) return known
  const sure: DetectedTask[] = []
  const doubtful: DetectedTask[] = []
  const tested: DetectedTask[] = []
  for (const task of subject.tasks) {
    if (!task.reachable) continue
    const certainty = certaintyOf(subject, task)
    if (certainty === 'sure') sure.push(task)
    if (certainty === 'doubtful') doubtful.push(task)
    if (certainty === 'tested') tested.push(task)
  }
  const elsewhere: DetectedTask[] = []
  for (const task of subject.elsewhere) {
    const certainty = certaintyOf(subject, task)
    if (certainty === 'sure' && isOrchestrated(task)) sure.push(task)
    else if (certainty === 'sure' || certainty === 'doubtful') elsewhere.push(task)
  }
  const trainings = { sure, doubtful, tested, elsewhere }
  remembered.set(subject, trainings)
  return trainings
}

/**
 * Another service starts it by an event that the tree tells, and only hands it to an orchestrator of machine learning: what runs
 * there counts as run by automation (clarification 3).
 */
function isOrchestrated({ id, reachable, run }: DetectedTask): boolean {
  if (!reachable) return false
  return id === 'run-pipeline' || run.trace.some(({ what }) => what.startsWith('submits ')) || submitsJob(run)
}

/**
 * Whether a run belongs to another CI service, whose triggers count in part. CodePipeline is none: it delivers, and what the
 * infrastructure of the repository lets start it counts in full.
 */
export function isOtherCi({ facts }: Subject, { workflow }: Run): boolean {
  return facts.otherCi.includes(workflow) && !delivers(workflow.name)
}

function submitsJob(run: Run): boolean {
  return run.kind === 'command' && services.test([run.command.program, ...run.command.argv].join(' '))
}

function certaintyOf(subject: Subject, task: DetectedTask): keyof Trainings | null {
  if (task.id === 'run-pipeline' && !submits(subject, task)) return null
  if (task.id !== 'train' && task.id !== 'run-pipeline') return null
  if (isSwitchedOff(subject, task)) return 'doubtful'
  if (isSmokeTest(task.run)) return 'tested'
  const { run } = task
  if (isHidden(run)) return 'doubtful'
  if (task.id === 'run-pipeline') return 'sure'
  if (run.kind === 'code') return isTest(run) || isSideEffect(subject, task) ? 'tested' : 'sure'
  if (run.kind !== 'command') return 'sure'
  if (tasksOfCommand(run.command).some(({ task: id }) => id === 'train')) return 'sure'
  if (task.confidence === 'low') return null
  return isResolved(subject, run) ? 'sure' : 'doubtful'
}

function isTest(run: Run): boolean {
  return run.kind === 'code' && (run.via === 'test' || roleOf(run.path) === 'test')
}

/** One epoch, a dry run, or a notebook that pytest executes: it tests the code and makes no model that is used. */
function isSmokeTest(run: Run): boolean {
  const words = run.kind === 'command' ? run.command.argv : run.kind === 'code' ? run.args : []
  const line = words.join(' ')
  return (
    /(?:^| )(?:--(?:fast[-_]dev[-_]run|smoke[-_]?test|dry[-_]?run)(?: |=true|$)|--(?:num[-_])?(?:train[-_])?epochs?[ =][01](?: |$)|--max[-_]steps[ =]\d(?: |$))/i.test(
      line,
    ) || run.trace.some(({ what }) => /(?:^|\s)(?:pytest|py\.test)\s/.test(`${what} `))
  )
}

/** An argument of the run (`--run-pipeline=False`) switches off the condition that the call stands under. */
function isSwitchedOff(subject: Subject, { run, what }: DetectedTask): boolean {
  if (run.kind !== 'code') return false
  if (isDefinedOnly(subject, run)) return true
  const off = optionsOff(run)
  if (off.length === 0) return false
  const calls = subject.facts.code(run.path)?.calls ?? []
  return calls.some(
    ({ written, condition }) =>
      condition !== null &&
      off.some(option => condition.includes(option)) &&
      what.startsWith(`${written.replace(/\(\)|\[\]/g, '')} in `),
  )
}

function optionsOff({ args }: CodeRun): readonly string[] {
  return args.flatMap(arg => /^--([\w-]+)=(?:false|0|no|off)$/i.exec(arg)?.[1]?.replaceAll('-', '_') ?? [])
}

/** A file handed to a service by code whose call that starts the pipeline is switched off: it is defined there and not run. */
function isDefinedOnly({ automation, facts }: Subject, run: CodeRun): boolean {
  const hop = run.trace.at(-1)
  if (hop?.what.startsWith('submits ') !== true) return false
  const submitter = automation.runs.find(
    (other): other is CodeRun =>
      other.kind === 'code' && other.path === hop.path && other.step === run.step && other.job === run.job,
  )
  const off = submitter === undefined ? [] : optionsOff(submitter)
  return (facts.code(hop.path)?.calls ?? []).some(
    ({ written, condition }) =>
      /\.(?:start|run|submit|execute)$/.test(written) && off.some(option => condition?.includes(option)),
  )
}

/** The module trains when it is imported, whoever imports it for whatever reason: nobody asked for a model. */
function isSideEffect(subject: Subject, { run, what }: DetectedTask): boolean {
  if (run.kind !== 'code' || run.via !== 'import') return false
  const file = trainingFiles(subject).find(({ code }) => code.path === run.path)
  const calls = file?.calls.filter(({ line }) => what.endsWith(`:${line}`)) ?? []
  return calls.length > 0 && calls.every(({ scope }) => scope === null)
}

/** The script of a command that is only named like training was found and read. */
function isResolved(subject: Subject, command: CommandRun): boolean {
  const { runs, elsewhere } = subject.automation
  return [...runs, ...elsewhere].some(run => {
    const start = run.trace.at(-1)
    return (
      run.kind === 'code' &&
      run.workflow === command.workflow &&
      start?.path === command.path &&
      start.line === command.line
    )
  })
}

/** Programs that run a pipeline here and now: their stages are followed, and train only where a stage does. */
const followed = /^(?:dvc|snakemake|kedro|nextflow|make|mlflow|calkit|spacy|luigi|ploomber)$/

/** A pipeline handed to an orchestrator, in a project that trains: its stages run there. */
function submits(subject: Subject, { run }: DetectedTask): boolean {
  if (trainingFiles(subject).length === 0 || isTest(run)) return false
  if (run.kind === 'code') return true
  if (run.kind === 'action') return true
  if (run.kind !== 'command' || followed.test(run.command.program)) return false
  const words = run.command.argv.join(' ')
  return (
    /train|fit|model|pipeline/i.test(words) && !/drift|monitor|ingest|etl|infer|batch[-_]?score/i.test(words)
  )
}

/** The judgement where training has no place in the repository, else null: libraries, foundation models, inference alone. */
export function trainsNothing(subject: Subject): Judgement | null {
  const { profile } = subject
  if (profile.id === 'library') return notApplicable('A library trains no model of its own.')
  if (onlyPrompts(profile)) return notApplicable('It uses a foundation model and does not train it.')
  if (profile.traits.includes('trains') || trainsSomewhere(subject)) return null
  if (profile.traits.length > 0)
    return notApplicable('It uses models and has no training code: they are trained elsewhere.')
  return expectsSubject(profile) ? null : notApplicable('There is no model to train.')
}

/** Code, a pipeline, or automation that need not be reached, trains. */
function trainsSomewhere(subject: Subject): boolean {
  return (
    trainingFiles(subject).length > 0 ||
    definedPipelines(subject).some(isComplete) ||
    [...subject.tasks, ...subject.elsewhere].some(
      ({ id, confidence, run }) => id === 'train' && confidence !== 'low' && !isTest(run),
    )
  )
}

/** `unknown` when a workflow of another repository runs here that is called training; else null. */
export function trainedElsewhere(subject: Subject): Judgement | null {
  return hiddenElsewhere(subject, /train|\bfit\b|\bml[-_]?(?:ops|pipeline)/i)
}

/** The judgement of a practice about the training job where there is none; `searched` says what would have been one. */
export function withoutTrainingJob(subject: Subject): Judgement {
  const hidden = trainingsOf(subject).doubtful.length > 0 ? null : trainedElsewhere(subject)
  if (hidden !== null) return hidden
  const other = trainingsOf(subject).elsewhere.length > 0
  return expectsSubject(subject.profile)
    ? unmet({
        because: other
          ? 'Another CI service trains, no GitHub workflow: blocked by `training-in-workflow`.'
          : 'No workflow trains yet: blocked by `training-in-workflow`.',
        searched: ['workflow steps, stages and submitted jobs that train'],
      })
    : notApplicable('No workflow trains a model.')
}

/** A workflow that trains with the project's own command, after its own installation. */
export function trainingWorkflow(subject: Subject): string {
  return `${workflowHead(subject, 'train')}\n${stepsThatRun(subject, trainCommand(subject))}`
}

/** The workflow whose event starts a run: the caller's, where the run stands in a reusable workflow. */
export function startingWorkflow(subject: Subject, run: Run): Workflow {
  const start = run.trace[0]?.path
  return (
    subject.automation.workflows.find(({ workflow }) => workflow.path === start)?.workflow ?? run.workflow
  )
}

const services =
  /^(?:az|aws|gcloud|databricks|anyscale|sky|modal|argo|kfp|vh|det|kubectl|sagemaker|ray job|prefect|flyte\w*|pyflyte)\b/
const serviceNames =
  /^(?:sagemaker|stepfunctions|aws_cdk\.aws_stepfunctions_tasks|azureml|azure\.ai\.ml|google\.cloud\.aiplatform|kfp|vertexai|modal|sky)\.|^(?:azuremlsdk::)?submit_(?:experiment|run|child_run)$|(?:^|\.)create_(?:training|hyper_parameter_tuning|auto_ml)_job(?:_v2)?$/

/** Whether automation only hands its trainings to a service: the runner waits, and the service bounds them. */
export function trainsOnlyElsewhere(subject: Subject): boolean {
  const { sure, doubtful } = trainingsOf(subject)
  const all = [...sure, ...doubtful]
  return all.length > 0 && all.every(task => isHandedOver(subject, task))
}

/** A hop that leaves the runner: a command of a service, a job file, a script that code hands to a service. */
function handsOver(what: string): boolean {
  return services.test(what.replace(/^(?:step \d+ )?`?/, '')) || what === 'job' || what.startsWith('submits ')
}

/** The program that a command starts describes jobs of a service. */
function startsHandingOver({ automation, facts }: Subject, command: CommandRun): boolean {
  return [...automation.runs, ...automation.elsewhere].some(other => {
    if (other.kind !== 'code' || other.step !== command.step || other.job !== command.job) return false
    if (!other.trace.some(({ path, line }) => path === command.path && line === command.line)) return false
    return (facts.code(other.path)?.calls ?? []).some(({ name }) => serviceNames.test(name))
  })
}

function isHandedOver(subject: Subject, { run, line, path }: DetectedTask): boolean {
  if (isHidden(run) || run.kind === 'action') return true
  if (run.trace.some(({ what }) => handsOver(what))) return true
  if (run.kind === 'command') return submitsJob(run) || startsHandingOver(subject, run)
  if (run.kind !== 'code') return false
  const code = run.inline ?? subject.facts.code(run.path)
  const calls = code?.calls ?? []
  const here = calls.filter(call => call.line === line && run.path === path)
  return (here.length > 0 ? here : calls).some(({ name }) => serviceNames.test(name))
}
