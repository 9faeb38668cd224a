import type { DetectedTask } from '../../detection/model.ts'
import type { Environment, Job, Workflow } from '../../facts/model.ts'
import type { Judgement } from '../../model.ts'
import { trainingsOf, trainsOnlyElsewhere } from '../continuous-training/training.ts'
import { evidenceAt, met, nonEmpty, notApplicable, partial, unknown, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { expectsSubject, hiddenElsewhere, reachedTasks, slugOf } from '../reading.ts'
import { pipCache } from '../suggestEnvironment.ts'
import { type Bound, type BoundedFile, boundedElsewhere, boundNames } from './boundsElsewhere.ts'

export const ciBoundedRuns: Practice = {
  id: 'ci-bounded-runs',
  dimension: 'workflow-automation',
  title: 'ML jobs are bounded',
  level: 2,
  weight: 2,
  kind: 'practice',
  gate: null,
  definition: 'Long ML jobs limit time and duplicate work and reuse caches.',
  sources: [
    'BER24/BER25 (long and growing builds)',
    'PAPER',
    'zizmor concurrency-limits',
    'swiss-ai-center #442 (retrigger loop)',
  ],
  evidence: {
    met: 'every job with a TRAIN command has `timeout-minutes` AND (workflow or job `concurrency.group` OR a trigger that cannot overlap) AND a cache (`actions/cache`, `setup-python cache:`, `setup-uv enable-cache`, `--run-cache`, docker layer cache); without a TRAIN job the test jobs are judged the same way',
    partial: 'one or two of the three',
    unmet: 'none',
    notApplicable: 'neither a TRAIN nor a test job, or training on external compute only',
  },
  assess: subject => {
    if (subject.profile.id !== 'library' && trainsOnlyElsewhere(subject))
      return notApplicable('Training runs on external compute only, which bounds it.')
    const found = examinedJobs(subject)
    const external = found.find(({ job }) => job.uses !== null && job.uses.reference.kind !== 'local')
    const jobs = nonEmpty(found.filter(({ job }) => job.uses === null || job.uses.reference.kind === 'local'))
    if (jobs === null && external !== undefined)
      return unknown(`The steps of job \`${external.job.id}\` are in a workflow of another repository.`)
    if (jobs === null) {
      const elsewhere = boundedElsewhere(subject)
      if (elsewhere.length > 0) return judged(elsewhere)
      const hidden = hiddenElsewhere(subject)
      if (hidden !== null) return hidden
      return expectsSubject(subject.profile)
        ? unmet({
            because: 'No job trains or tests yet, so nothing is bounded.',
            searched: ['jobs that train or test'],
          })
        : notApplicable('No job trains or tests.')
    }
    return judged(
      jobs.map(unit => {
        const has = boundsOf(unit, subject)
        const missing = boundNames.filter(name => !has.has(name))
        const what = missing.length === 0 ? 'bounded' : `without ${missing.join(', ')}`
        const at = { path: unit.workflow.path, line: unit.job.line }
        // A trigger that cannot overlap bounds nothing by itself.
        const byTrigger = !runsOnce(unit, subject) && has.has('a concurrency group')
        return { evidence: evidenceAt(at, `job ${unit.job.id}: ${what}`), has, byTrigger }
      }),
    )
  },
  remedy: (subject, judgement) => {
    const place =
      'evidence' in judgement ? judgement.evidence.find(({ what }) => / without /.test(what)) : undefined
    const elsewhere = boundedElsewhere(subject).find(({ evidence }) => evidence.path === place?.path)
    if (elsewhere !== undefined) {
      const missing = boundNames.filter(name => !elsewhere.has.has(name))
      return {
        step: `Give the jobs in ${elsewhere.evidence.path} ${listed(missing)}.`,
        snippet: null,
        language: 'text',
      }
    }
    const unit = examinedJobs(subject).find(
      ({ workflow, job }) => workflow.path === place?.path && job.line === place.line,
    )
    const has = unit === undefined ? new Set<Bound>() : boundsOf(unit, subject)
    const missing = boundNames.filter(name => !has.has(name))
    const id = unit?.job.id ?? 'model'
    const job = [
      ...(missing.includes('a timeout') ? ['    timeout-minutes: 60'] : []),
      ...(missing.includes('a cache') ? cacheLines(subject) : []),
    ]
    return {
      step:
        unit === undefined
          ? 'Give the job a timeout, a concurrency group and a cache.'
          : `Give the job \`${id}\` in ${unit.workflow.path} ${listed(missing)}.`,
      snippet: [
        ...(missing.includes('a concurrency group')
          ? [
              'concurrency:',
              '  group: ${{ github.workflow }}-${{ github.ref }}',
              '  cancel-in-progress: true',
            ]
          : []),
        ...(job.length === 0 ? [] : ['jobs:', `  ${id}:`, ...job]),
      ].join('\n'),
      language: 'yaml',
    }
  },
}

/** Met where every job has all three bounds, partial where one has any by a setting of its own. */
function judged(bounds: readonly (BoundedFile & { readonly byTrigger?: boolean })[]): Judgement {
  const evidence = nonEmpty(bounds.map(bound => bound.evidence))
  if (evidence === null) return notApplicable('No job trains or tests.')
  if (bounds.every(({ has }) => has.size === boundNames.length)) {
    return met({ evidence, because: 'Time, duplicate runs and repeated downloads are bounded.' })
  }
  if (bounds.some(({ has, byTrigger = false }) => has.size > Number(byTrigger))) {
    return partial({
      evidence,
      strength: 'exercised',
      because: 'Some of timeout, concurrency and cache are missing.',
    })
  }
  return unmet({
    because: 'Jobs have no timeout, no concurrency group and no cache.',
    searched: ['timeout-minutes', 'concurrency', 'caches of packages, data or layers'],
    evidence,
  })
}

/** The jobs that train; where none does, those that test; where none does either, those that run the pipeline. */
function examinedJobs(subject: Subject): readonly Unit[] {
  // Training inside a test is part of the test job, not a long job of its own.
  const { sure, doubtful, tested } = trainingsOf(subject)
  const training = subject.profile.id === 'library' ? [] : jobsOf([...sure, ...doubtful])
  const testing = jobsOf(reachedTasks(subject, 'test'))
  const running = subject.profile.id === 'library' ? [] : jobsOf(reachedTasks(subject, 'run-pipeline'))
  return [training, testing, jobsOf([...sure, ...tested]), running].find(jobs => jobs.length > 0) ?? []
}

function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter(part => part !== '').join(' and ')
}

/** A set-up step with a cache; none where no manifest tells what to cache. */
function cacheLines(subject: Subject): readonly string[] {
  const input = pipCache(subject)
  return input === null
    ? []
    : ['    steps:', '      - uses: actions/setup-python@v6', `        with: { ${input} }`]
}

interface Unit {
  readonly workflow: Workflow
  readonly job: Job
}

function jobsOf(tasks: readonly DetectedTask[]): readonly Unit[] {
  const units = new Map<Job, Unit>()
  for (const { run } of tasks) units.set(run.job, { workflow: run.workflow, job: run.job })
  return [...units.values()]
}

/** Only these events can overlap with themselves in a way that a concurrency group prevents. */
const overlapping = new Set([
  'push',
  'pull_request',
  'pull_request_target',
  'issue_comment',
  'workflow_dispatch',
  'repository_dispatch',
  'merge_group',
])

/** Actions that cancel earlier runs of their workflow, as was done before GitHub had concurrency groups. */
const cancelling =
  /^(?:styfle\/cancel-workflow-action|n1hility\/cancel-previous-runs|potiuk\/cancel-workflow-runs|rokroskar\/workflow-run-cleanup-action)$/

/** Whether a concurrency group, or an action that cancels earlier runs, keeps a job from running twice. */
function runsOnce({ workflow, job }: Unit, subject: Subject): boolean {
  if ((workflow.concurrency?.group ?? job.concurrency?.group ?? null) !== null) return true
  return subject.automation.runs.some(
    run => run.workflow === workflow && run.kind === 'action' && cancelling.test(slugOf(run)),
  )
}

function boundsOf({ workflow, job }: Unit, subject: Subject): ReadonlySet<Bound> {
  const bounds = new Set<Bound>()
  if (job.timeoutMinutes !== null) bounds.add('a timeout')
  if (runsOnce({ workflow, job }, subject) || !workflow.events.some(event => overlapping.has(event.name)))
    bounds.add('a concurrency group')
  const cached = subject.automation.runs.some(run => {
    if (run.job !== job) return false
    if (run.kind === 'command')
      return (
        run.command.args.includes('--run-cache') ||
        run.command.args.some(arg => /^--cache-(?:from|to)\b/.test(arg))
      )
    return (
      run.kind === 'action' &&
      run.reference.kind === 'repository' &&
      caches(run.reference.slug.toLowerCase(), run.reference.ref ?? '', run.with)
    )
  })
  if (cached) bounds.add('a cache')
  return bounds
}

/** Set-up actions that cache by default, as they document (clarification 30). */
const cachingByDefault =
  /^(?:actions\/cache(?:\/restore)?|astral-sh\/setup-uv|prefix-dev\/setup-pixi|r-lib\/actions\/setup-(?:r-dependencies|renv)|julia-actions\/cache|swatinem\/rust-cache|actions\/setup-go|pre-commit\/action|mamba-org\/setup-micromamba)$/

function caches(slug: string, ref: string, inputs: Environment): boolean {
  const value = (name: string) => inputs.find(input => input.name === name)?.value ?? ''
  if (value('enable-cache') === 'false' || value('cache') === 'false') return false
  // setup-uv caches by default since v5.
  const byDefault =
    cachingByDefault.test(slug) && !(slug === 'astral-sh/setup-uv' && /^v?[1-4](?:\.|$)/.test(ref))
  if (byDefault) return true
  return inputs.some(
    ({ name, value: text }) =>
      /^(?:cache|enable-cache|cache-.*|cache-from|bundler-cache)$/.test(name) &&
      text !== '' &&
      text !== 'false',
  )
}
