/** How CI services other than GitHub Actions bound a job, and which of that the files say whose jobs train or test. */

import type { Evidence } from '../../model.ts'
import { trainingsOf } from '../continuous-training/training.ts'
import { evidenceAt } from '../judge.ts'
import type { Subject } from '../practice.ts'
import { tasksElsewhere } from '../reading.ts'

export const boundNames = ['a timeout', 'a concurrency group', 'a cache'] as const
export type Bound = (typeof boundNames)[number]

export interface BoundedFile {
  readonly evidence: Evidence
  readonly has: ReadonlySet<Bound>
}

/** The settings of each service by its own documentation; a bound that is not listed cannot be set in its file. */
const settings: Readonly<Record<string, Partial<Readonly<Record<Bound, RegExp>>>>> = {
  'GitLab CI': {
    'a timeout': /^[ \t]*timeout:/m,
    'a concurrency group': /^[ \t]*(?:resource_group:|interruptible: *true)/m,
    'a cache': /^[ \t]*(?:- )?cache:/m,
  },
  'Azure Pipelines': {
    'a timeout': /\btimeoutInMinutes:/,
    'a concurrency group': /^[ \t]*(?:batch: *true|lockBehavior:)/m,
    'a cache': /\bCache@\d/,
  },
  CircleCI: {
    'a timeout': /\b(?:no_output_timeout|max_run_time):/,
    'a concurrency group': /\bserial-group:/,
    'a cache': /\brestore_cache\b|\bdocker_layer_caching: *true/,
  },
  Jenkins: {
    'a timeout': /\btimeout *\(/,
    'a concurrency group': /\b(?:disableConcurrentBuilds|lock|milestone) *\(/,
    'a cache': /\bcache *\(|--cache-from\b/,
  },
  'Travis CI': { 'a cache': /^cache:(?! *false)/m },
  Taskcluster: { 'a timeout': /\bmaxRunTime:/, 'a cache': /^[ \t]*cache:/m },
  Buildkite: {
    'a timeout': /\btimeout_in_minutes:/,
    'a concurrency group': /\bconcurrency_group:/,
    'a cache': /\bcache(?:#[\w.-]+)?:/,
  },
  CodeBuild: { 'a cache': /^cache:/m },
  'Cloud Build': { 'a timeout': /^[ \t]*(?:- )?timeout:/m, 'a cache': /--cache(?:-from\b|=true)/ },
  'Bitbucket Pipelines': { 'a timeout': /\bmax-time:/, 'a cache': /^[ \t]*caches:/m },
  'Cirrus CI': { 'a timeout': /\btimeout_in:/, 'a cache': /\b\w*_?cache:/ },
  AppVeyor: { 'a cache': /^cache:/m },
}

/** Configurations of other CI services that train or, where none does, test; one entry for each file, in their order. */
export function boundedElsewhere(subject: Subject): readonly BoundedFile[] {
  const training = subject.profile.id === 'library' ? [] : trainingsOf(subject).elsewhere
  const tasks = training.length > 0 ? training : tasksElsewhere(subject, 'test')
  const files = new Map(tasks.map(({ run }) => [run.workflow.path, run]))
  return [...files].flatMap(([path, { workflow, job }]) => {
    const known = settings[workflow.name ?? '']
    const content = subject.snapshot.text(path)
    if (known === undefined || !content.ok) return []
    const said = content.text.replace(/^[ \t]*(?:#|\/\/).*$/gm, '')
    const has = new Set(boundNames.filter(name => known[name]?.test(said)))
    const missing = boundNames.filter(name => !has.has(name))
    const what = missing.length === 0 ? 'bounded' : `without ${missing.join(', ')}`
    return [{ evidence: evidenceAt({ path, line: job.line }, `${workflow.name}: ${what}`), has }]
  })
}
