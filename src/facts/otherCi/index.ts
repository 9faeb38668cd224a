/**
 * CI services other than GitHub Actions: their configuration is read as a workflow, whose steps are the scripts and ready-made
 * tasks in the order of the file. Only what runs counts, not how the service arranges it.
 */

import type { Step, Workflow, WorkflowEvent } from '../model.ts'
import { readYaml } from '../yaml.ts'
import { entriesOf, itemsOf, nodeAt, textOf, type YamlNode } from '../yamlNode.ts'
import { azureEvents, azureJobs, azureTemplates } from './azure.ts'
import { builderStep } from './cloudBuild.ts'
import { declaresPipeline, pipelinesOf } from './codePipeline.ts'
import { jenkinsEvents, jenkinsSteps } from './jenkins.ts'
import { emptyScope, eventAt, jobOf, type Pipeline, scriptIn, scriptStep } from './parts.ts'
import { type CiService, serviceOf } from './services.ts'

/** Reads the configuration of another CI service; null when the file runs nothing or is none. Never throws. */
export function parseOtherCi(path: string, text: string): Pipeline | null {
  const service = serviceOf(path)
  if (service === null) return null
  if (service.name === 'CodePipeline' && !declaresPipeline(text)) return null
  const root = service.name === 'Jenkins' ? null : readYaml(path, text).root
  const { events, jobs, includes } = readers[service.name]?.(root, path) ?? plainly(service, root, text)
  if (jobs.length === 0 && includes.length === 0) return null
  const workflow = { ...emptyScope, path, name: service.name, valid: true, events, jobs, diagnostics: [] }
  return { workflow, includes }
}

type Read = Pick<Workflow, 'events' | 'jobs'> & Pick<Pipeline, 'includes'>

/** Services that arrange what they run in a way that matters. */
const readers: Readonly<Record<string, (root: YamlNode | null, path: string) => Read>> = {
  'Azure Pipelines': (root, path) => {
    return { events: azureEvents(root), jobs: azureJobs(root), includes: azureTemplates(path, root) }
  },
  CodePipeline: root => pipelinesOf(root),
}

function plainly(service: CiService, root: YamlNode | null, text: string): Read {
  const steps = service.name === 'Jenkins' ? jenkinsSteps(text) : stepsIn(root, service)
  return {
    events: service.name === 'Jenkins' ? jenkinsEvents(text) : service.onChange ? [eventAt('push', 1)] : [],
    jobs: steps.length === 0 ? [] : [jobOf(service.name, steps)],
    includes: [],
  }
}

/** The pipelines that run something. A template starts when what takes it in does. */
export function linked(pipelines: readonly Pipeline[]): readonly Workflow[] {
  const known = new Map(pipelines.map(pipeline => [pipeline.workflow.path, pipeline]))
  const find = (path: string) => known.get(path) ?? onlyEnding(pipelines, path)
  const events = new Map<string, Map<string, WorkflowEvent>>()
  const spread = (path: string, given: readonly WorkflowEvent[], seen: ReadonlySet<string>): void => {
    const pipeline = find(path)
    if (pipeline === undefined || seen.has(path) || seen.size > deepest) return
    const all = events.get(pipeline.workflow.path) ?? new Map<string, WorkflowEvent>()
    events.set(pipeline.workflow.path, all)
    const fresh = given.filter(({ name }) => !all.has(name))
    for (const event of fresh) all.set(event.name, event)
    if (fresh.length === 0) return
    for (const include of pipeline.includes) spread(include, fresh, new Set([...seen, path]))
  }
  for (const { workflow } of pipelines) spread(workflow.path, workflow.events, new Set())
  return pipelines.flatMap(({ workflow }) => {
    if (workflow.jobs.length === 0) return []
    return { ...workflow, events: [...(events.get(workflow.path)?.values() ?? [])] }
  })
}

/** A path may be from the root of an artifact that is a folder here. */
function onlyEnding(pipelines: readonly Pipeline[], path: string): Pipeline | undefined {
  const found = pipelines.filter(({ workflow }) => workflow.path.endsWith(`/${path}`))
  return found.length === 1 ? found[0] : undefined
}

/** Templates in templates, as deep as Azure follows them. */
const deepest = 100

/** Keys whose values are scripts, in any of the other services. */
const scriptKeys: ReadonlySet<string> = new Set([
  ...['script', 'before_script', 'after_script', 'after_success', 'install', 'before_install', 'commands'],
  ...['build_script', 'test_script', 'run', 'deploy_script', 'command'],
])

function stepsIn(node: YamlNode | null, service: CiService): readonly Step[] {
  if (node === null || node.kind === 'scalar') return []
  if (node.kind === 'list') return node.items.flatMap(item => stepsIn(item, service))
  if (service.name === 'Cloud Build') return itemsOf(nodeAt(node, 'steps')).flatMap(builderStep)
  const workingDirectory = textOf(nodeAt(node, 'working_directory'))
  return entriesOf(node).flatMap(({ key, value }) => {
    if (key === 'command' && service.name !== 'CircleCI') return []
    const script = scriptKeys.has(key) ? scriptIn(value) : null
    return script === null ? stepsIn(value, service) : [scriptStep(script, { workingDirectory })]
  })
}
