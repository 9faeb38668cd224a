import { isHidden } from '../../automation/hidden.ts'
import type { Run } from '../../automation/model.ts'
import type { DetectedTask } from '../../detection/model.ts'
import { delivers } from '../../facts/otherCi/services.ts'
import { roleOf } from '../../facts/role.ts'
import type { Evidence, TraceStep } from '../../model.ts'
import { proposesChange } from '../../proposal.ts'
import { evidenceAt, evidenceOfTask, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import { looseChains } from '../looseChains.ts'
import { declaredPipelines } from '../pipelineReading.ts'
import type { Practice, Subject } from '../practice.ts'
import {
  dvcPipelines,
  expectsSubject,
  hiddenElsewhere,
  onChange,
  reachedTasks,
  tasksElsewhere,
} from '../reading.ts'
import { trainCommand, workflowHead } from '../suggest.ts'
import { stepsThatRun } from '../suggestEnvironment.ts'
import type { TestFile } from './testFiles.ts'
import { executedTests, isOptional, runsOf, testsBeside } from './testRuns.ts'
import { triedSteps } from './triedSteps.ts'

export const pipelineSmokeTest: Practice = {
  id: 'pipeline-smoke-test',
  dimension: 'testing-validation',
  title: 'The pipeline is integration-tested',
  level: 3,
  weight: 2,
  kind: 'practice',
  gate: null,
  definition: 'CI runs the whole pipeline on a small sample.',
  sources: ['MTS-I3', 'GCP2 (integration between components)', 'AZ1-3'],
  evidence: {
    met: 'workflow on PR runs all pipeline steps with a sample/fast flag (`--smoke|--fast-dev-run|--limit|--sample|-S train.epochs=1|--env ci|max_steps=`), or pytest marker integration/e2e running them; or full `dvc repro` on PR when small',
    partial: 'single stages only',
    unmet: 'none',
    notApplicable: 'no pipeline',
  },
  assess: subject => {
    // What the tests of a library train, they train to test it.
    const chains = chainsOnChange(subject).filter(
      ({ trace }) => subject.profile.id !== 'library' || !isTested(trace),
    )
    const whole = nonEmpty(wholePipelines(subject)) ?? nonEmpty(chains)
    if (whole !== null)
      return met({ evidence: whole, confidence: 'medium', because: 'A change runs the whole pipeline.' })
    const tests = subject.profile.id === 'library' ? [] : testsThatTry(subject)
    const complete = nonEmpty(tests.filter(({ whole }) => whole).map(({ evidence }) => evidence))
    if (complete !== null) {
      return met({
        evidence: complete,
        confidence: 'medium',
        because: 'Tests that run on a change train and evaluate, one after the other.',
      })
    }
    const reason = whyNoPipeline(subject)
    const late = reachedTasks(subject, 'run-pipeline').filter(
      task => task.confidence !== 'low' && onChange(task.run.reach) && !delivers(task.service),
    )
    const short = reachedTasks(subject, 'train', 'preprocess').filter(
      task =>
        task.confidence !== 'low' && !delivers(task.service) && (hasFastFlag(task) || isTriedHere(task)),
    )
    const weak = nonEmpty([
      ...(reason === null ? [...late, ...short].map(task => evidenceOfTask(task)) : []),
      ...tests.map(({ evidence }) => evidence),
    ])
    if (weak !== null) {
      return partial({
        evidence: weak,
        strength: 'exercised',
        because:
          late.length > 0
            ? 'The whole pipeline runs, but not on a change of the main branch.'
            : 'Tests or runs on a change exercise single steps, not the whole pipeline.',
      })
    }
    if (reason !== null) return notApplicable(reason)
    const other = nonEmpty(triedElsewhere(subject).map(task => evidenceOfTask(task)))
    if (other !== null) {
      return partial({
        evidence: other,
        confidence: 'medium',
        because: 'Another CI service runs the pipeline to test it, no GitHub workflow.',
      })
    }
    return (
      hiddenElsewhere(subject, /test|smoke|pipeline|e2e|\bci\b|_ci\b/i, isChange) ??
      unmet({
        because: 'No workflow runs the pipeline on a small sample.',
        searched: [
          'pipeline commands on a change',
          'training with a sample or fast option',
          'tests that train',
        ],
      })
    )
  },
  remedy: subject => ({
    step: /dvc repro$/.test(trainCommand(subject))
      ? 'Run all steps of the pipeline for every pull request, with parameters that make it small.'
      : 'Run all steps of the pipeline for every pull request, on a sample that an option or a variable chooses.',
    snippet: `${workflowHead(subject, 'smoke')}\n${stepsThatRun(subject, trainCommand(subject))}${/dvc repro$/.test(trainCommand(subject)) ? '' : '\n        env: { SAMPLE: 100 }'}`,
    language: 'yaml',
  }),
}

function whyNoPipeline(subject: Subject): string | null {
  const { id, traits } = subject.profile
  if (id === 'library') return 'A library has no pipeline of its own.'
  if (traits.length === 0 && id !== 'application') return 'There is no ML code yet.'
  if (traits.includes('llm') && !traits.includes('trains')) return 'There is no training pipeline.'
  // A course that shows no pipeline has none to try; its tools are subjects of lessons.
  if (id === 'course' && declaredPipelines(subject).length === 0 && looseChains(subject).length === 0)
    return 'There is no pipeline.'
  const some =
    dvcPipelines(subject).some(({ stages }) => stages.length > 0) ||
    subject.tools.some(
      ({ category, strength }) => category === 'pipeline-orchestration' && strength !== 'declared',
    )
  if (some) return null
  if (!traits.includes('trains') && traits.includes('serves'))
    return 'The model is trained elsewhere: there is no pipeline.'
  return expectsSubject(subject.profile) ? null : 'There is no pipeline.'
}

function runsOnChange({ run }: DetectedTask): boolean {
  return isChange(run)
}

/** On a change of the main branch itself, not on a label or a comment (clarification 35). */
function isChange(run: Run): boolean {
  return run.reach.defaultBranchEvents.some(name => {
    if (!onChange({ events: [name] })) return false
    return proposesChange(run.workflow.events.find(event => event.name === name)?.types ?? [])
  })
}

/** Pipelines that a tool runs as a whole. */
function wholePipelines(subject: Subject): readonly Evidence[] {
  return reachedTasks(subject, 'run-pipeline')
    .filter(task => task.confidence !== 'low' && runsOnChange(task) && !isSubmitted(task))
    .map(task => evidenceOfTask(task))
}

/** Pipelines that another CI service runs as a whole for a change, or in a configuration that is called a test. */
function triedElsewhere(subject: Subject): readonly DetectedTask[] {
  return tasksElsewhere(subject, 'run-pipeline').filter(task => {
    const { workflow, job, step } = task.run
    const name = workflow.path.slice(workflow.path.lastIndexOf('/') + 1)
    return runsOnChange(task) || /e2e|smoke|\btests?\b/i.test(`${name} ${job.id} ${step?.name ?? ''}`)
  })
}

/** Handed to a cloud, where nothing keeps it small. */
function isSubmitted({ run, service }: DetectedTask): boolean {
  return (
    isHidden(run) ||
    delivers(service) ||
    (run.kind === 'command' &&
      /^(?:az|aws|gcloud|anyscale|databricks|sky|ray|argo)$/.test(run.command.program))
  )
}

/** Trainings that a pull request starts and whose model the same job evaluates: a pipeline, also without a tool for it. */
function chainsOnChange(subject: Subject): readonly Evidence[] {
  const steps = reachedTasks(subject, 'train', 'evaluate').filter(isTriedHere)
  const evaluated = new Set(steps.filter(({ id }) => id === 'evaluate').map(({ run }) => run.job))
  const started = reachedTasks(subject, 'train').filter(isStartedHere)
  return [...steps, ...started]
    .filter(({ id, run }) => id === 'train' && evaluated.has(run.job))
    .map(task => evidenceOfTask(task))
}

/**
 * Code of the tree that the runner itself runs for a pull request: what fits there is small. A job in a cloud, a script that is
 * missing and a push that makes the model for production try nothing out.
 */
function isTriedHere({ run, confidence }: DetectedTask): boolean {
  return (
    run.kind === 'code' &&
    confidence !== 'low' &&
    run.via !== 'test' &&
    roleOf(run.path) !== 'test' &&
    isChange(run) &&
    run.reach.defaultBranchEvents.some(event => /^(?:pull_request|merge_group)$/.test(event))
  )
}

/** A module of the tree that Python starts for a pull request, also while an image is built. */
function isStartedHere({ run, confidence }: DetectedTask): boolean {
  return (
    run.kind === 'command' &&
    confidence !== 'low' &&
    /^python[\d.]*$/.test(run.command.program) &&
    isChange(run) &&
    run.reach.defaultBranchEvents.includes('pull_request')
  )
}

/** A test runner stands on the way. */
function isTested(trace: readonly TraceStep[]): boolean {
  return trace.some(({ what }) => /\b(?:pytest|py\.test|unittest|tox|nox|testthat)\b/.test(what))
}

const mostTests = 150
/** Names of tests that go from one end to the other. */
const endToEnd = /integration|e2e|end[-_]?to[-_]?end|pipeline|smoke|workflow|scripts?\b|_main\b|_cli\b/i
/** A smoke test of one step tries that step. */
const ofOneStep =
  /(?:train|predict|preprocess|prepare|evaluat)\w*_smoke|smoke_(?:train|predict|preprocess|prepare|evaluat)/i

interface Trial {
  readonly evidence: Evidence
  readonly whole: boolean
}

/** Tests that train, and whether a change runs them and they evaluate what they trained by another step of the project. */
function testsThatTry(subject: Subject): readonly Trial[] {
  const executed = executedTests(subject).flatMap(test => trialOf(subject, test) ?? [])
  const beside = testsBeside(subject).flatMap(test => trialOf(subject, test) ?? [])
  return [...executed, ...beside.map(trial => ({ ...trial, whole: false }))].slice(0, mostTests)
}

function trialOf(subject: Subject, test: TestFile): Trial | null {
  if (isOptional(subject, test)) return null
  const steps = triedSteps(subject, test)
  // What a test trains by itself is a model for the test, and no step of the project, unless the model is the project's.
  const trained =
    steps.find(({ path, kinds }) => path !== test.path && kinds.has('train')) ??
    (usesOwnModel(subject, test) ? steps.find(({ kinds }) => kinds.has('train')) : undefined)
  if (trained === undefined) return null
  const apart = steps.some(
    ({ path, kinds }) => path !== trained.path && path !== test.path && kinds.has('evaluate'),
  )
  const name = test.path.replace(/\.\w+$/, '')
  const through = endToEnd.test(name) && !ofOneStep.test(name) && trained.kinds.has('evaluate')
  const evidence = evidenceAt({ path: test.path, line: trained.line }, `trains by ${trained.path}`)
  const onTime = runsOf(subject, test.path).some(isChange)
  return { evidence, whole: onTime && trained.path !== test.path && (apart || through) }
}

/** It imports a network that the project defines. */
function usesOwnModel({ facts }: Subject, { uses }: TestFile): boolean {
  return [...uses].some(path =>
    facts.code(path)?.classes.some(({ bases }) => bases.some(base => network.test(base))),
  )
}

const network = /(?:nn\.Module|LightningModule|keras\.(?:\w+\.)*Model)$/

const fast =
  /^--?(?:smoke|fast[-_]dev[-_]run|limit|sample|dry[-_]run|debug|quick|max[-_](?:steps|samples|rows)|n[-_]samples|tiny)\b|\b(?:max_steps|max_epochs|epochs|limit)=[1-3]$/

function hasFastFlag(task: DetectedTask): boolean {
  return (
    task.run.kind === 'command' && runsOnChange(task) && task.run.command.args.some(arg => fast.test(arg))
  )
}
