/**
 * AWS CodePipeline as a program of the CDK declares it, in Python or in TypeScript read alike: stages with actions, the build specifications that they run, and the
 * rules of EventBridge that start the pipeline or an orchestrator of machine learning directly. A call stands for what it
 * makes; what follows it up to the next construct belongs to it.
 */

import type { Call, CodeFacts, Job, Step, WorkflowEvent } from '../model.ts'
import { defaultBuildSpec, OWNER } from './codePipeline.ts'
import { eventOfPattern, watchesCode } from './eventSources.ts'
import { emptyScope, eventAt, fixedPipeline, jobOf, type Pipeline, scriptStep, taskStep } from './parts.ts'

/** The pipelines of a file, taken together; null when it declares none. */
export function cdkPipeline(code: Pick<CodeFacts, 'path' | 'calls'>): Pipeline | null {
  const constructs = constructsIn(code.calls)
  const jobs = [...stageJobs(constructs, code.calls), ...shellJobs(code.calls), ...ruleJobs(constructs)]
  const events = eventsOf(constructs, code.calls)
  const includes = buildSpecs(constructs, code.calls)
  if (jobs.length === 0 && includes.length === 0) return null
  const { path } = code
  const workflow = { ...emptyScope, path, name: 'CodePipeline', valid: true, events, jobs, diagnostics: [] }
  return fixedPipeline(workflow, includes)
}

/** A call that makes something, with the calls of its arguments and those that go on with it. */
interface Construct {
  readonly head: Call
  readonly name: string
  readonly parts: readonly Call[]
}

/** The name inside the CDK, without its module: `aws_events.Rule`; empty for any other. */
function cdkName({ name }: Call): string {
  return /^aws_cdk\.(?:core\.)?(.+)$/.exec(name)?.[1] ?? ''
}

const stage = /^aws_codepipeline\.(?:Pipeline\.add_stage|StageProps)$/
const rule = /^aws_events\.(?:Cfn)?Rule$|\.on_(?:state_change|event|commit|image_pushed|\w+_change)$/
const project = /^aws_codebuild\.(?:Pipeline)?Project$/
const action = /^aws_codepipeline_actions\.(\w+)Action$/

/** Constructs take the scope and a name of their own. */
function isConstruct(call: Call, name: string): boolean {
  if (stage.test(name) || rule.test(name)) return true
  const named = call.strings['1'] ?? call.references['1'] ?? call.strings.id
  return call.references['0'] !== undefined && named !== undefined && /(?:^|\.)[A-Z]\w+$/.test(name)
}

function constructsIn(calls: readonly Call[]): readonly Construct[] {
  const found: { head: Call; name: string; parts: Call[] }[] = []
  for (const call of calls) {
    const name = cdkName(call)
    if (name !== '' && isConstruct(call, name)) found.push({ head: call, name, parts: [] })
    else if (found.at(-1)?.head.scope === call.scope) found.at(-1)?.parts.push(call)
  }
  return found
}

/** Providers by the class of the action; the rest are of no account. */
const providers: readonly (readonly [RegExp, string])[] = [
  [/^CloudFormation(?:Create|Execute|Deploy)/, 'CloudFormation'],
  [/^StepFunctions?Invoke/, 'StepFunctions'],
  [/^Lambda/, 'Lambda'],
  [/^EcsDeploy/, 'ECS'],
  [/^CodeDeploy/, 'CodeDeploy'],
  [/^ElasticBeanstalkDeploy/, 'ElasticBeanstalk'],
  [/^ServiceCatalogDeploy/, 'ServiceCatalog'],
  [/^S3Deploy/, 'S3'],
  [/^ManualApproval/, 'Manual'],
]

const deploying = /^(?:CloudFormation|ECS|CodeDeploy|ElasticBeanstalk|ServiceCatalog|S3)$/

/** Stages follow each other. One that names its actions by variables takes those that were made before it and are still free. */
function stageJobs(constructs: readonly Construct[], calls: readonly Call[]): readonly Job[] {
  const jobs: Job[] = []
  const inline = new Set<Call>()
  const stages = constructs.filter(({ name }) => stage.test(name))
  for (const { head, parts } of stages)
    if (namedActions(head) === 0) for (const part of parts) if (isAction(part)) inline.add(part)
  const free = calls.filter(call => isAction(call) && !inline.has(call))
  for (const { head, parts } of stages) {
    const named = namedActions(head)
    const actions = named === 0 ? parts.filter(isAction) : free.splice(0, named)
    const id = head.strings.stage_name ?? head.references.stage_name ?? 'stage'
    const steps = actions.flatMap(stepOf)
    if (steps.length === 0) continue
    const before = jobs.at(-1)
    jobs.push(
      jobOf(id, steps, {
        needs: before === undefined ? [] : [before.id],
        environment: steps.some(({ uses }) => deploying.test(uses?.value ?? ''))
          ? { value: id, line: head.line }
          : null,
      }),
    )
  }
  return jobs
}

function isAction(call: Call): boolean {
  return action.test(cdkName(call))
}

function namedActions({ references }: Call): number {
  return Object.keys(references).filter(key => key.startsWith('actions[')).length
}

function stepOf(call: Call): readonly Step[] {
  const kind = action.exec(cdkName(call))?.[1] ?? ''
  const provider = providers.find(([pattern]) => pattern.test(kind))?.[1]
  if (provider === undefined) return []
  const inputs = Object.entries(inputNames).flatMap(([keyword, name]) => {
    const value = call.strings[keyword] ?? call.references[keyword]
    return value === undefined ? [] : [{ name, value, line: call.line }]
  })
  return [taskStep(OWNER, provider, call.line, inputs)]
}

/** Arguments of the CDK as CloudFormation calls them. */
const inputNames: Readonly<Record<string, string>> = {
  action_name: 'ActionName',
  stack_name: 'StackName',
  template_path: 'TemplatePath',
}

/** Steps of `aws_cdk.pipelines`: scripts that stand in the code. */
function shellJobs(calls: readonly Call[]): readonly Job[] {
  return calls.flatMap(call => {
    if (!/^pipelines\.(?:ShellStep|CodeBuildStep)$/.test(cdkName(call))) return []
    const lines = Object.entries(call.strings).flatMap(([key, text]) =>
      /^(?:install_)?commands\[\d+\]$/.test(key) ? [text] : [],
    )
    if (lines.length === 0) return []
    const script = { text: lines.join('\n'), line: call.line, literal: false }
    return [jobOf(call.strings['0'] ?? 'step', [scriptStep(script)])]
  })
}

/** Rules that start an orchestrator of machine learning themselves. */
function ruleJobs(constructs: readonly Construct[]): readonly Job[] {
  return constructs.flatMap(construct => {
    const start = startedBy(construct)
    if (start === null || start.provider === null) return []
    const step = taskStep(OWNER, start.provider, start.line, [])
    return [jobOf(`rule at line ${construct.head.line}`, [step])]
  })
}

interface Start {
  readonly line: number
  /** The orchestrator that is started, null for a pipeline of CodePipeline. */
  readonly provider: string | null
}

/** What a rule that is switched on starts: by a target of the library, or by a function of the project that adds one. */
function startedBy({ head, name, parts }: Construct): Start | null {
  if (!rule.test(name) || head.literals.enabled === 'False' || head.strings.state === 'DISABLED') return null
  for (const part of [head, ...parts]) {
    const { line } = part
    const target = /^aws_events_targets\.(\w+)/.exec(cdkName(part))?.[1] ?? null
    if (target === 'CodePipeline') return { line, provider: null }
    if (target === 'SageMakerPipeline') return { line, provider: 'SageMakerPipeline' }
    if (target === 'SfnStateMachine') return { line, provider: 'StepFunctions' }
    if (target !== null || part === head || !/target/i.test(part.written)) continue
    const words = [part.written, ...part.keywords, ...Object.values(part.references)].join(' ')
    if (/code_?pipeline/i.test(words)) return { line, provider: null }
    if (/state_?machine|step_?function/i.test(words)) return { line, provider: 'StepFunctions' }
    if (/pipeline/i.test(words)) return { line, provider: 'SageMakerPipeline' }
  }
  return null
}

function eventsOf(constructs: readonly Construct[], calls: readonly Call[]): readonly WorkflowEvent[] {
  const found: WorkflowEvent[] = []
  for (const call of calls) {
    const name = cdkName(call)
    const source = /^aws_codepipeline_actions\.(\w+)SourceAction$/.exec(name)?.[1]
    const connection = /^pipelines\.CodePipelineSource\.(\w+)$/.exec(name)?.[1]
    if (source !== undefined && isWatched(call))
      found.push(eventAt(watchesCode(source) ? 'push' : 'object_created', call.line))
    if (connection !== undefined && isWatched(call))
      found.push(eventAt(/^s3$/i.test(connection) ? 'object_created' : 'push', call.line))
  }
  for (const construct of constructs) {
    if (startedBy(construct) === null) continue
    const { head, parts } = construct
    const schedule = [head, ...parts].some(
      part => /^aws_events\.Schedule\./.test(cdkName(part)) || part.keywords.includes('schedule_expression'),
    )
    if (schedule) found.push(eventAt('schedule', head.line))
    const pattern = parts.find(part => /^aws_events\.(?:EventPattern|CfnRule\.\w+)$/.test(cdkName(part)))
    const texts = [
      ...Object.values(pattern?.strings ?? {}),
      head.references.event_pattern ?? '',
      /\.on_commit$/.test(construct.name) ? 'aws.codecommit' : '',
    ]
    const name = eventOfPattern(texts.join(' '))
    if (name !== null) found.push(eventAt(name, pattern?.line ?? head.line))
  }
  return found.filter((event, index) => found.findIndex(({ name }) => name === event.name) === index)
}

function isWatched({ references, literals }: Call): boolean {
  return !/\.NONE$/.test(references.trigger ?? '') && literals.trigger_on_push !== 'False'
}

/** Files of the projects that some stage builds; a project that names none has one at the root of its source. */
function buildSpecs(constructs: readonly Construct[], calls: readonly Call[]): readonly string[] {
  const builds = calls.some(call => /^aws_codepipeline_actions\.CodeBuildAction$/.test(cdkName(call)))
  if (!builds) return []
  const paths = constructs.flatMap(({ head, name, parts }) => {
    if (!project.test(name)) return []
    if (!head.keywords.includes('build_spec')) return [defaultBuildSpec]
    const file = parts.find(part => cdkName(part) === 'aws_codebuild.BuildSpec.from_source_filename')
    const path = file?.strings['0'] ?? file?.strings.filename
    return path === undefined ? [] : [path.replace(/^\.\//, '')]
  })
  return [...new Set(paths)]
}
