import type { DetectedTask } from '../../detection/model.ts'
import type { WorkflowEvent } from '../../facts/model.ts'
import { isOwn } from '../../facts/role.ts'
import { compileFilter, literalStart } from '../../filterPattern.ts'
import { proposesChange } from '../../proposal.ts'
import { filesStarting } from '../../snapshot/starting.ts'
import { evidenceOfTask, met, nonEmpty, partial, unknown, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { isOtherCi, startingWorkflow, trainingsOf, trainsNothing, withoutTrainingJob } from './training.ts'

export const trainingOnChange: Practice = {
  id: 'training-on-change',
  dimension: 'continuous-training',
  title: 'Code, parameter or data changes trigger training',
  level: 2,
  weight: 2,
  kind: 'practice',
  gate: null,
  definition: 'The training workflow starts when its inputs change.',
  sources: ['GCP1 triggers', 'PAPER RQ2 (push/PR/issue_comment)', 'CMLD'],
  evidence: {
    met: 'TRAIN job reachable from `pull_request`/`push` to a branch, without a path filter or with one that includes code AND at least one of `params.yaml`, `conf/**`, `dvc.yaml`, `dvc.lock`, `*.dvc`, `data/**`',
    partial:
      'a path filter that misses data, parameters and pipeline files; or training by label, comment or approval (`issue_comment` ChatOps, `types: [labeled]`)',
    unmet: 'TRAIN job only manual, or no TRAIN job',
    notApplicable: 'library profile',
  },
  assess: subject => {
    const nothing = trainsNothing(subject)
    if (nothing !== null) return nothing
    const { sure: all, doubtful, elsewhere } = trainingsOf(subject)
    const sure = all.filter(({ run }) => !isOtherCi(subject, run))
    if (sure.length + doubtful.length === 0) {
      const others = [...all, ...elsewhere]
      const other = nonEmpty(others.filter(isStartedByPush).map(evidenceOfTask))
      const alone = subject.automation.workflows.length === 0
      const [hidden] = alone ? others.filter(({ run }) => run.workflow.events.length === 0) : []
      if (other === null && hidden !== undefined) {
        const service = hidden.service ?? 'another service'
        return unknown(`What starts \`${hidden.run.workflow.path}\` is set up in ${service}.`)
      }
      if (other === null && all.length > 0) {
        return unmet({
          because: 'No change of code, data or parameters starts the training.',
          searched: ['events of the services that train'],
          evidence: all.map(evidenceOfTask),
        })
      }
      return other === null
        ? withoutTrainingJob(subject)
        : partial({ evidence: other, because: 'A change starts the training in another CI service.' })
    }
    const started = sure.map(task => ({ task, by: startOf(subject, task) }))
    const full = nonEmpty(
      started.filter(({ by }) => by === 'any change').map(({ task }) => evidenceOfTask(task)),
    )
    if (full !== null) {
      return met({
        evidence: full,
        because: 'A change of the code, the data or the parameters starts the training.',
      })
    }
    const filtered = nonEmpty(
      started.filter(({ by }) => by === 'some changes').map(({ task }) => evidenceOfTask(task)),
    )
    if (filtered !== null) {
      return partial({
        evidence: filtered,
        strength: 'exercised',
        because: 'The path filter of the training workflow leaves out code, or data and parameters.',
      })
    }
    const asked = nonEmpty(
      started.filter(({ by }) => by === 'a person').map(({ task }) => evidenceOfTask(task)),
    )
    if (asked !== null) {
      return partial({
        evidence: asked,
        strength: 'exercised',
        because: 'A comment or a label on the change starts the training.',
      })
    }
    const guessed = nonEmpty(doubtful.filter(task => startOf(subject, task) !== null).map(evidenceOfTask))
    if (guessed !== null) {
      return partial({
        evidence: guessed,
        strength: 'exercised',
        confidence: 'medium',
        because:
          'A change starts a step that seems to train; what it runs is not in the tree or is switched off.',
      })
    }
    return unmet({
      because: 'Training starts by hand, by schedule or by a release, and not when its inputs change.',
      searched: ['push and pull_request events that reach the training job'],
      evidence: [...sure, ...doubtful].map(evidenceOfTask),
    })
  },
  remedy: subject => {
    const [task] = trainingsOf(subject).sure
    const branch = subject.snapshot.repository.defaultBranch ?? 'main'
    return {
      step:
        task === undefined
          ? 'Let changes of code, data and parameters start the training workflow.'
          : `Let changes of code, data and parameters start \`${task.run.workflow.path}\`.`,
      snippet: `on:\n  pull_request:\n  push:\n    branches: [${branch}]`,
      language: 'yaml',
    }
  },
}

type Start = 'any change' | 'some changes' | 'a person'

const asking: ReadonlySet<string> = new Set([
  'issue_comment',
  'pull_request_review',
  'pull_request_review_comment',
  'issues',
])

/** The best of the events that reach it. */
function startOf(subject: Subject, { run, events }: DetectedTask): Start | null {
  const starts = startingWorkflow(subject, run)
    .events.filter(event => events.includes(event.name))
    .map(event => startBy(subject, event))
    .concat(events.some(name => asking.has(name)) ? ['a person'] : [])
  return (['any change', 'some changes', 'a person'] as const).find(start => starts.includes(start)) ?? null
}

function startBy(subject: Subject, event: WorkflowEvent): Start | null {
  if (event.name === 'push') return onlyTags(event) ? null : pathsAllow(subject, event)
  if (!/^(?:pull_request|pull_request_target|merge_group)$/.test(event.name)) return null
  return proposesChange(event.types) ? pathsAllow(subject, event) : 'a person'
}

function onlyTags({ branches, branchesIgnore, tags, tagsIgnore }: WorkflowEvent): boolean {
  return branches.length + branchesIgnore.length === 0 && tags.length + tagsIgnore.length > 0
}

const inputFiles =
  /(?:^|\/)(?:params[\w-]*\.(?:ya?ml|json|toml)|dvc\.(?:yaml|lock)|[^/]+\.dvc|config[\w-]*\.(?:ya?ml|json|toml))$|(?:^|\/)(?:conf|configs?|data|datasets?|params)\//i

const isCode = (path: string) => /\.(?:py|r|jl|ipynb)$/i.test(path)

/** An event has one answer for all its tasks, in the files of one subject. */
const answers = new WeakMap<Subject, Map<WorkflowEvent, Start>>()

/** What the path filter lets through: code as well as inputs, or only one of them. */
function pathsAllow(subject: Subject, event: WorkflowEvent): Start {
  if (event.paths.length === 0) return 'any change'
  const allowed = answers.get(subject) ?? new Map<WorkflowEvent, Start>()
  answers.set(subject, allowed)
  const known = allowed.get(event)
  if (known !== undefined) return known
  const start = letsBothThrough(subject, event.paths) ? 'any change' : 'some changes'
  allowed.set(event, start)
  return start
}

/**
 * Patterns times files is more than a hostile repository may cost: so many characters of patterns are held against files.
 * Usual filters stay far below; what is not asked then counts as shut out.
 */
const mostCharacters = 5_000_000

/** Whether the filter lets through a file of the code and one of the inputs. */
function letsBothThrough(subject: Subject, patterns: readonly string[]): boolean {
  const allows = compileFilter(patterns)
  const length = patterns.join('').length
  let left = Math.ceil(mostCharacters / Math.max(1, length))
  let code = false
  let input = false
  for (const start of distinctStarts(patterns)) {
    for (const { path } of filesStarting(subject.snapshot, start)) {
      const asksCode = !code && isCode(path) && isOwn(path)
      const asksInput = !input && !isCode(path) && inputFiles.test(path)
      if (!asksCode && !asksInput) continue
      if (left-- <= 0) return false
      if (!allows(path)) continue
      if (asksCode) code = true
      else input = true
      if (code && input) return true
    }
  }
  return false
}

/** What the patterns begin with, without those that lie below another one. */
function distinctStarts(patterns: readonly string[]): readonly string[] {
  const all = patterns.filter(pattern => !pattern.startsWith('!')).map(literalStart)
  const kept: string[] = []
  for (const start of all.toSorted()) {
    const last = kept.at(-1)
    if (last === undefined || !start.startsWith(last)) kept.push(start)
  }
  return kept
}

function isStartedByPush({ run }: DetectedTask): boolean {
  return run.workflow.events.some(({ name }) => name === 'push')
}
