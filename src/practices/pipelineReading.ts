/** Pipelines of every kind that a repository declares: steps, whether they are connected, and what they do. */

import { includedBy, processesOf } from '../automation/nextflowProcesses.ts'
import { taskOfServiceAction } from '../catalogue/serviceActions.ts'
import { outputsOf, stagePath } from '../dvc/producers.ts'
import { evaluationCalls } from '../facts/code/evaluation.ts'
import { speaksOfMetric } from '../facts/code/metricConditions.ts'
import { trainingCalls } from '../facts/code/training.ts'
import { isWithin } from '../facts/dvc/paths.ts'
import type { DvcStage, DvcYaml } from '../facts/dvcYaml.ts'
import type { Facts } from '../facts/index.ts'
import { isOwn } from '../facts/role.ts'
import { stateMachines } from '../facts/stateMachines.ts'
import { filesEnding } from '../snapshot/endings.ts'
import { codePipelines } from './codePipelines.ts'
import { type DeclaredPipeline, named, namesEvaluation, TRAINS } from './declaredPipeline.ts'
import { evidenceAt } from './judge.ts'
import type { Subject } from './practice.ts'
import { dvcPipelines } from './reading.ts'

/** What definitions of pipelines are read from; the profile asks before there is a subject. */
type Source = Pick<Subject, 'snapshot' | 'facts'>

const defined = new WeakMap<Facts, readonly DeclaredPipeline[]>()

/** Pipelines whose own files define them, without a look at the code of flows. */
export function definedPipelines(source: Source): readonly DeclaredPipeline[] {
  const before = defined.get(source.facts)
  if (before !== undefined) return before
  const found = [
    ...dvcPipelines(source).flatMap(pipeline => dvcPipeline(source, pipeline)),
    ...snakefiles(source),
    ...nextflowPipelines(source),
  ]
  defined.set(source.facts, found)
  return found
}

const known = new WeakMap<Subject, readonly DeclaredPipeline[]>()

/** Those with the most steps first. */
export function declaredPipelines(subject: Subject): readonly DeclaredPipeline[] {
  const before = known.get(subject)
  if (before !== undefined) return before
  const found = [
    ...definedPipelines(subject),
    ...codePipelines(subject),
    ...mlProjects(subject),
    ...definitionFiles(subject),
    ...machines(subject),
  ].filter(({ steps }) => steps.length > 0)
  const sorted = found.sort((a, b) => b.steps.length - a.steps.length)
  known.set(subject, sorted)
  return sorted
}

/** A train and an evaluation step, connected: the whole of what a pipeline is expected to be. */
export function isComplete(pipeline: DeclaredPipeline): boolean {
  return pipeline.steps.length > 1 && pipeline.connected && pipeline.trains && pipeline.evaluates
}

function dvcPipeline(source: Source, pipeline: DvcYaml): readonly DeclaredPipeline[] {
  const { stages } = pipeline
  const roles = stages.map(stage => roleOfStage(source, stage, pipeline))
  return [
    {
      kind: 'DVC',
      steps: stages.map(stage => evidenceAt(stage, `stage ${stage.name}`)),
      connected: connects(stages),
      trains: roles.some(({ trains }) => trains),
      evaluates: roles.some(({ evaluates }) => evaluates),
    },
  ]
}

/** Whether some stage reads what another one makes; a directory holds the files in it. */
function connects(stages: readonly DvcStage[]): boolean {
  const made = stages.flatMap(stage =>
    outputsOf(stage).flatMap(({ file }) => stagePath(stage, file.value) ?? []),
  )
  const read = stages.flatMap(stage => stage.deps.flatMap(dep => stagePath(stage, dep.value) ?? []))
  const outputs = new Set(made)
  return read.some(
    path =>
      outputs.has(path) ||
      (made.length < 500 && made.some(out => isWithin(path, out) || isWithin(out, path))),
  )
}

/** By its name and command, its metrics, and the code that it runs. */
function roleOfStage({ facts }: Source, stage: DvcStage, { metrics }: DvcYaml) {
  const text = `${stage.group} ${stage.commands.map(({ value }) => value).join(' ')}`.slice(0, 2000)
  const code = stage.deps.flatMap(dep => {
    const path = stagePath(stage, dep.value)
    return path === null || !path.endsWith('.py') ? [] : (facts.code(path) ?? [])
  })
  const measured =
    stage.metrics.length > 0 || metrics.some(({ value }) => stage.outs.some(out => out.value === value))
  const trains = TRAINS.test(text) || code.some(one => trainingCalls(one).length > 0)
  // A stage that trains evaluates only when it keeps the metrics (catalogue 11, clarification 27).
  const computes = !trains && code.some(one => evaluationCalls(one).length > 0)
  return { trains, evaluates: namesEvaluation(text) || measured || computes }
}

function snakefiles({ snapshot, facts }: Source): readonly DeclaredPipeline[] {
  return filesEnding(snapshot, 'smk', '')
    .filter(({ path }) => /(?:^|\/)Snakefile$|\.smk$/.test(path) && isOwn(path))
    .slice(0, 50)
    .flatMap(({ path }) => {
      const rules = facts.snakefile(path)?.rules.filter(({ name }) => name !== 'all') ?? []
      const made = new Set(rules.flatMap(({ outputs }) => outputs))
      const connected = rules.some(({ inputs }) =>
        inputs.some(input => made.has(input) || /^rules\./.test(input)),
      )
      return [
        named(
          'Snakemake',
          rules.map(rule => ({ ...evidenceAt(rule, `rule ${rule.name}`), name: rule.name })),
          connected,
        ),
      ]
    })
}

function mlProjects(subject: Subject): readonly DeclaredPipeline[] {
  return filesEnding(subject.snapshot, '')
    .filter(({ path }) => /(?:^|\/)MLproject$/.test(path) && isOwn(path))
    .slice(0, 50)
    .flatMap(({ path }) => {
      const points = subject.facts.mlproject(path)?.entryPoints ?? []
      const several = points.length > 1 && points.some(({ name }) => name === 'main')
      return [
        named(
          'MLflow Projects',
          points.map(point => ({ ...evidenceAt(point, `entry point ${point.name}`), name: point.name })),
          several,
        ),
      ]
    })
}

/** State machines: a state says by its name or by what it asks for what it does, and the machine connects them. */
function machines({ facts }: Subject): readonly DeclaredPipeline[] {
  return stateMachines(facts).map(states => {
    const tasks = states.map(({ action }) => taskOfServiceAction(action))
    const { steps, connected, trains, evaluates } = named(
      'Step Functions',
      states.map(state => ({ ...evidenceAt(state, `state ${state.name}`), name: state.name })),
      states.length > 1,
    )
    const measured = states.some(({ compares }) => compares.some(text => speaksOfMetric.test(text)))
    return {
      kind: 'Step Functions',
      steps,
      connected,
      trains: trains || tasks.includes('train'),
      evaluates: evaluates || measured,
    }
  })
}

/** Each Nextflow file that no other includes, with the processes of all that it includes. */
function nextflowPipelines({ snapshot, facts }: Source): readonly DeclaredPipeline[] {
  const paths = filesEnding(snapshot, 'nf')
    .filter(({ path, kind }) => kind === 'file' && isOwn(path))
    .map(({ path }) => path)
    .slice(0, 500)
  const included = new Set(paths.flatMap(path => includedBy(facts, path)))
  return paths
    .filter(path => !included.has(path))
    .flatMap(path => {
      const processes = processesOf(facts, path)
      const steps = processes.map(process => ({
        ...evidenceAt(process, `process ${process.name}`),
        name: process.name,
      }))
      return steps.length === 0 ? [] : [named('Nextflow', steps, steps.length > 1)]
    })
}

/** Definitions that are files of their own: targets, Azure ML, Databricks bundles, Argo. */
function definitionFiles(subject: Subject): readonly DeclaredPipeline[] {
  return filesEnding(subject.snapshot, 'r', 'yml', 'yaml')
    .filter(({ path, kind }) => kind === 'file' && isOwn(path) && /(?:^|\/)_targets\.R$|\.ya?ml$/.test(path))
    .slice(0, 2000)
    .flatMap(({ path }) => definitionFile(subject, path))
}

const STEP_LINES: readonly (readonly [RegExp, string, RegExp | null, RegExp])[] = [
  [/_targets\.R$/, 'targets', null, /\btar_(?!option|source|load|read|make)\w+\(\s*(?:name\s*=\s*)?(\w+)/],
  [/\.ya?ml$/, 'Azure ML', /pipelineJob\.schema\.json|^type:\s*pipeline\s*$/m, /^ {2}(\w[\w-]*):\s*$/],
  [/\.ya?ml$/, 'Azure ML', /^[ \t]+type:\s*["']?\w{1,60}ScriptStep["']?\s*$/m, /^ {4,}name:\s*["']?([\w-]+)/],
  [/\.ya?ml$/, 'Databricks', /^[ \t]*(?:-\s*)?task_key:/m, /^[ \t]*-?\s*task_key:\s*["']?([\w-]+)/],
  [/\.ya?ml$/, 'Argo', /^kind:\s*(?:Cron)?Workflow(?:Template)?\s*$/m, /^\s*-\s*name:\s*([\w-]+)\s*$/],
]

function definitionFile(subject: Subject, path: string): readonly DeclaredPipeline[] {
  const rows = STEP_LINES.filter(([file]) => file.test(path))
  const size = subject.snapshot.size(path) ?? 0
  const content = rows.length === 0 || size > 100_000 ? null : subject.snapshot.text(path)
  if (content === null || !content.ok) return []
  const row = rows.find(([, , mark]) => mark === null || mark.test(content.text))
  if (row === undefined) return []
  const [, kind, , step] = row
  let section = ''
  const lines = content.text.split('\n')
  const steps = lines.flatMap((text, index) => {
    // A call of R may have its first argument on the next line.
    const whole =
      kind === 'targets' && /\btar_\w+\(\s*$/.test(text) ? `${text} ${lines[index + 1]?.trim() ?? ''}` : text
    const name = whole.length > 500 ? undefined : step.exec(whole)?.[1]
    section = /^(\w+):/.exec(text)?.[1] ?? section
    // Inputs and outputs of an Azure pipeline look like its jobs.
    if (name === undefined || (kind === 'Azure ML' && !/^(?:jobs|pipeline)$/.test(section))) return []
    return [{ ...evidenceAt({ path, line: index + 1 }, `${kind} step ${name}`), name }]
  })
  return [named(kind, steps, steps.length > 1)]
}
