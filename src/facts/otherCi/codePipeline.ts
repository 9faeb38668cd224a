/**
 * AWS CodePipeline as CloudFormation declares it: stages with actions, the build specifications that they run, and the rules
 * of EventBridge that start the pipeline.
 */

import type { Job, Step, WorkflowEvent } from '../model.ts'
import { readYaml } from '../yaml.ts'
import {
  entriesOf,
  entryOf,
  itemsOf,
  locatedOf,
  nodeAt,
  pairsOf,
  scalarsIn,
  textOf,
  textsOf,
  type YamlEntry,
  type YamlNode,
} from '../yamlNode.ts'
import { eventOfPattern, watchesCode } from './eventSources.ts'
import { functionsOf, type LambdaFunction, nameIn } from './lambdaActions.ts'
import { mayStartOrchestrator, orchestratorStarts } from './orchestratorRules.ts'
import { eventAt, jobOf, scriptIn, scriptStep, taskStep } from './parts.ts'

/** The owner under which the catalogue lists the actions of CodePipeline by their provider. */
export const OWNER = 'aws-codepipeline'

/** Whether a template is worth parsing. */
export function declaresPipeline(text: string): boolean {
  return text.includes('AWS::CodePipeline::Pipeline') || mayStartOrchestrator(text)
}

/** What a project runs that names no build specification: the file of this name at the root of its source. */
export const defaultBuildSpec = 'buildspec.yml'

export interface DeclaredPipelines {
  readonly events: readonly WorkflowEvent[]
  /** One for each stage. */
  readonly jobs: readonly Job[]
  /** Paths of build specifications as the template writes them, from the root of the source artifact. */
  readonly includes: readonly string[]
}

/** The pipelines of a template, taken together. */
export function pipelinesOf(root: YamlNode | null): DeclaredPipelines {
  const resources = entriesOf(nodeAt(root, 'Resources'))
  const pipelines = resources.filter(isOf('AWS::CodePipeline::Pipeline'))
  const projects = new Map(
    resources
      .filter(isOf('AWS::CodeBuild::Project'))
      .map(({ key, value }) => [key, nodeAt(value, 'Properties')]),
  )
  const actions = pipelines.flatMap(({ value }) =>
    itemsOf(nodeAt(value, 'Properties', 'Stages')).flatMap(stage => itemsOf(nodeAt(stage, 'Actions'))),
  )
  const builds = actions.flatMap(
    action => projects.get(referenceOf(nodeAt(action, 'Configuration', 'ProjectName'))) ?? [],
  )
  const starts = orchestratorStarts(resources)
  const known = { projects, functions: functionsOf(resources) }
  const stages = pipelines.flatMap(({ value }) =>
    jobsOf(itemsOf(nodeAt(value, 'Properties', 'Stages')), known),
  )
  const direct = starts.map(({ rule, provider }) =>
    jobOf(rule.key, [taskStep(OWNER, provider, rule.line, [])]),
  )
  return {
    events: eventsOf(resources, pipelines, actions, new Set(starts.map(({ rule }) => rule))),
    jobs: [...stages, ...direct],
    includes: [...new Set(builds.flatMap(buildSpecOf))],
  }
}

/** The file of a project; none for a specification that stands in the template. */
function buildSpecOf(project: YamlNode | null): readonly string[] {
  const path = textOf(nodeAt(project, 'Source', 'BuildSpec')) ?? defaultBuildSpec
  return path.includes('\n') ? [] : [path.replace(/^\.\//, '')]
}

/** What actions name. */
interface Known {
  /** CodeBuild projects by their logical name. */
  readonly projects: ReadonlyMap<string, YamlNode | null>
  readonly functions: ReadonlyMap<string, LambdaFunction>
}

function isOf(type: string): (resource: YamlEntry) => boolean {
  return ({ value }) => textOf(nodeAt(value, 'Type')) === type
}

/** The logical name in `!Ref X`, `Ref: X`, `!GetAtt X.Arn`; empty when it is none. */
function referenceOf(node: YamlNode | null): string {
  const text =
    textOf(node) ?? textOf(nodeAt(node, 'Ref')) ?? textsOf(nodeAt(node, 'Fn::GetAtt'))[0]?.value ?? ''
  return text.split('.')[0] ?? ''
}

/** Stages follow each other; one that deploys is its own environment, as those of GitHub are. */
function jobsOf(stages: readonly YamlNode[], known: Known): readonly Job[] {
  const jobs: Job[] = []
  for (const stage of stages) {
    const id = textOf(nodeAt(stage, 'Name')) ?? 'stage'
    const actions = itemsOf(nodeAt(stage, 'Actions'))
    const steps = actions.flatMap(action => stepsOf(action, known))
    if (steps.length === 0) continue
    const deploys = actions.find(action => textOf(nodeAt(action, 'ActionTypeId', 'Category')) === 'Deploy')
    const before = jobs.at(-1)
    jobs.push(
      jobOf(id, steps, {
        needs: before === undefined ? [] : [before.id],
        environment: deploys === undefined ? null : { value: id, line: stage.line },
      }),
    )
  }
  return jobs
}

function stepsOf(action: YamlNode, { projects, functions }: Known): readonly Step[] {
  const provider = locatedOf(nodeAt(action, 'ActionTypeId', 'Provider'))
  const category = textOf(nodeAt(action, 'ActionTypeId', 'Category'))
  if (provider === null || category === 'Source') return []
  const configuration = nodeAt(action, 'Configuration')
  if (provider.value === 'CodeBuild') {
    const inline = nodeAt(
      projects.get(referenceOf(nodeAt(configuration, 'ProjectName'))) ?? null,
      'Source',
      'BuildSpec',
    )
    return inline === null ? [] : inlineSteps(inline)
  }
  const called = provider.value === 'Lambda' ? functionInputs(action, functions) : []
  return [taskStep(OWNER, provider.value, provider.line, [...pairsOf(configuration), ...called])]
}

/** The names of a called function, and where its code lies as far as the template says it. */
function functionInputs(action: YamlNode, functions: Known['functions']) {
  const named = nodeAt(action, 'Configuration', 'FunctionName')
  const name = nameIn(named)
  const called = functions.get(referenceOf(named)) ?? functions.get(name)
  const inputs = {
    ActionName: textOf(nodeAt(action, 'Name')),
    FunctionName: name,
    Handler: called?.handler ?? null,
    CodeUri: called?.codeUri ?? null,
  }
  return Object.entries(inputs).flatMap(([input, value]) =>
    value === null ? [] : [{ name: input, value, line: action.line }],
  )
}

/** A build specification that stands in the template itself. */
function inlineSteps(node: YamlNode): readonly Step[] {
  const script = scriptIn(node)
  if (script === null || !script.text.includes('\n')) return []
  return phasesOf(readYaml('buildspec', script.text).root).map(({ run, ...step }) => {
    const line = script.line + (run?.line ?? 1) - 1
    return { ...step, line, run: run === null ? null : { ...run, line } }
  })
}

/** The commands of a build specification, phase by phase. */
export function phasesOf(root: YamlNode | null): readonly Step[] {
  return entriesOf(nodeAt(root, 'phases')).flatMap(({ value }) => {
    return ['commands', 'finally'].flatMap(key => {
      const node = nodeAt(value, key)
      const script = node === null ? null : scriptIn(node)
      return script === null ? [] : [scriptStep(script)]
    })
  })
}

/** What starts the pipelines: the source that they watch themselves, and rules that are switched on and point at one. */
function eventsOf(
  resources: readonly YamlEntry[],
  pipelines: readonly YamlEntry[],
  actions: readonly YamlNode[],
  direct: ReadonlySet<YamlEntry>,
): readonly WorkflowEvent[] {
  const found: WorkflowEvent[] = []
  for (const action of actions) {
    const provider = locatedOf(nodeAt(action, 'ActionTypeId', 'Provider'))
    if (provider === null || textOf(nodeAt(action, 'ActionTypeId', 'Category')) !== 'Source') continue
    const watched = ['PollForSourceChanges', 'DetectChanges'].every(
      key => textOf(nodeAt(action, 'Configuration', key)) !== 'false',
    )
    if (watched) found.push(eventAt(watchesCode(provider.value) ? 'push' : 'object_created', provider.line))
  }
  for (const resource of resources) {
    const { key, line, value } = resource
    const rule = nodeAt(value, 'Properties')
    const starts =
      direct.has(resource) ||
      (isOf('AWS::Events::Rule')(resource) &&
        textOf(nodeAt(rule, 'State')) !== 'DISABLED' &&
        pointsAt(nodeAt(rule, 'Targets'), pipelines))
    if (!starts) continue
    if (nodeAt(rule, 'ScheduleExpression') !== null) found.push(eventAt('schedule', line))
    const pattern = textsBelow(nodeAt(rule, 'EventPattern'))
    const name = eventOfPattern(pattern)
    if (name !== null) found.push(eventAt(name, entryOf(rule, 'EventPattern')?.line ?? line))
    else if (pattern !== '') found.push(eventAt(key, line))
  }
  return found.filter((event, index) => found.findIndex(({ name }) => name === event.name) === index)
}

function pointsAt(targets: YamlNode | null, pipelines: readonly YamlEntry[]): boolean {
  const texts = textsBelow(targets)
  return texts.includes('codepipeline') || pipelines.some(({ key }) => texts.includes(key))
}

function textsBelow(node: YamlNode | null): string {
  return scalarsIn(node)
    .map(({ text }) => text)
    .join(' ')
}
