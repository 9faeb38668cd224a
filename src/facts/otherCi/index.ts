/**
 * CI services other than GitHub Actions: their configuration is read as a workflow, whose steps are the scripts and ready-made
 * tasks in the order of the file. Only what runs counts, not how the service arranges it.
 */

import type { Step, Workflow, WorkflowEvent } from '../model.ts'
import { readYaml } from '../yaml.ts'
import { entriesOf, itemsOf, nodeAt, textOf, type YamlNode } from '../yamlNode.ts'
import { azureEvents, azureJobs, azureTemplates } from './azure.ts'
import { builderStep } from './cloudBuild.ts'
import { declaresPipeline, defaultBuildSpec, pipelinesOf } from './codePipeline.ts'
import { jenkinsEvents, jenkinsSteps } from './jenkins.ts'
import { emptyScope, eventAt, jobOf, type Pipeline, scriptIn, scriptStep } from './parts.ts'
import { type CiService, serviceOf } from './services.ts'
import { taskSteps } from './taskcluster.ts'

export { cdkPipeline } from './cdkPipeline.ts'

/**
 * Reads the configuration of another CI service; null when it is none, or when its name does not say so and it runs nothing.
 * Never throws.
 */
export function parseOtherCi(path: string, text: string): Pipeline | null {
  const service = serviceOf(path)
  if (service === null) return null
  if (service.name === 'CodePipeline' && !declaresPipeline(text)) return null
  const root = service.name === 'Jenkins' ? null : readYaml(path, text).root
  const { events, jobs, includes } = readers[service.name]?.(root, path) ?? plainly(service, root, text)
  const isSetUp = service.byName === true && root?.kind === 'map'
  if (jobs.length === 0 && includes.length === 0 && !isSetUp) return null
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

/** The pipelines that run something or are set up by their name. A template starts when what takes it in does. */
export function linked(pipelines: readonly Pipeline[]): readonly Workflow[] {
  const known = new Map(pipelines.map(pipeline => [pipeline.workflow.path, pipeline]))
  const roots = new Map<string, string>()
  const find = (path: string) => {
    const exact = known.get(path)
    if (exact !== undefined) return [exact]
    const found = endingIn(pipelines, path)
    for (const { workflow } of found) roots.set(workflow.path, workflow.path.slice(0, -path.length - 1))
    return found
  }
  const events = new Map<string, Map<string, WorkflowEvent>>()
  const spread = (pipeline: Pipeline, given: readonly WorkflowEvent[], seen: ReadonlySet<string>): void => {
    const { path } = pipeline.workflow
    if (seen.has(path) || seen.size > deepest) return
    const all = events.get(path) ?? new Map<string, WorkflowEvent>()
    events.set(path, all)
    const fresh = given.filter(({ name }) => !all.has(name))
    for (const event of fresh) all.set(event.name, event)
    if (fresh.length === 0) return
    for (const include of pipeline.includes)
      for (const next of find(include)) spread(next, fresh, new Set([...seen, path]))
  }
  for (const pipeline of pipelines) spread(pipeline, pipeline.workflow.events, new Set())
  return pipelines.flatMap(({ workflow }) => {
    if (workflow.jobs.length === 0 && serviceOf(workflow.path)?.byName !== true) return []
    const started = { ...workflow, events: [...(events.get(workflow.path)?.values() ?? [])] }
    const root = roots.get(workflow.path)
    return root === undefined ? started : runIn(started, root)
  })
}

/**
 * A path may be from the root of an artifact that is a folder here. Where several folders have a build specification of the
 * default name, each is the source of its own pipeline, and the tree does not say of which.
 */
function endingIn(pipelines: readonly Pipeline[], path: string): readonly Pipeline[] {
  const found = pipelines.filter(({ workflow }) => workflow.path.endsWith(`/${path}`))
  return found.length === 1 || path === defaultBuildSpec ? found : []
}

/** The variable in which CodeBuild tells a script where its source lies. */
const sourceFolder = /\$(?:CODEBUILD_SRC_DIR\b|\{CODEBUILD_SRC_DIR\})/g

/** Its steps start in the folder that is the root of the artifact. */
function runIn(workflow: Workflow, folder: string): Workflow {
  const jobs = workflow.jobs.map(job => {
    const steps = job.steps.map(step => {
      const text = step.run?.text.replace(sourceFolder, `$CODEBUILD_SRC_DIR/${folder}`)
      const run = step.run === null || text === undefined ? null : { ...step.run, text }
      return { ...step, run, workingDirectory: step.workingDirectory ?? folder }
    })
    return { ...job, steps }
  })
  return { ...workflow, jobs }
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
  if (service.name === 'Taskcluster') return taskSteps(node)
  const workingDirectory = textOf(nodeAt(node, 'working_directory'))
  return entriesOf(node).flatMap(({ key, value }) => {
    if (key === 'command' && service.name !== 'CircleCI') return []
    const script = scriptKeys.has(key) ? scriptIn(value) : null
    return script === null ? stepsIn(value, service) : [scriptStep(script, { workingDirectory })]
  })
}
