/** Pipelines and the files that they take in: what starts a template, with which parameters, and in which folder it runs. */

import type { Job, Workflow, WorkflowEvent } from '../model.ts'
import { defaultBuildSpec } from './codePipeline.ts'
import type { Include, Pipeline } from './parts.ts'
import { serviceOf } from './services.ts'

/** Templates in templates, as deep as Azure follows them. */
const deepest = 100

/** Ways in which one file is taken in; a template of a large project has a dozen. */
const mostWays = 30

/** One way in which a file is taken in: what starts it then, and what it runs. */
interface Way {
  readonly events: Map<string, WorkflowEvent>
  readonly jobs: readonly Job[]
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
  const ways = new Map<Pipeline, Map<string, Way>>()
  const spread = (
    pipeline: Pipeline,
    parameters: Include['parameters'],
    given: readonly WorkflowEvent[],
    seen: ReadonlySet<string>,
  ): void => {
    const { path } = pipeline.workflow
    if (seen.has(path) || seen.size > deepest) return
    const known = ways.get(pipeline) ?? new Map<string, Way>()
    ways.set(pipeline, known)
    const key = JSON.stringify([...parameters].sort(([a], [b]) => (a < b ? -1 : 1)))
    const before = known.get(key)
    if (before === undefined && known.size >= mostWays) return
    const { jobs, includes } = pipeline.contentWith(parameters)
    const way = before ?? { events: new Map<string, WorkflowEvent>(), jobs }
    known.set(key, way)
    const fresh = given.filter(({ name }) => !way.events.has(name))
    for (const event of fresh) way.events.set(event.name, event)
    if (before !== undefined && fresh.length === 0) return
    for (const include of includes)
      for (const next of find(include.path)) spread(next, include.parameters, fresh, new Set([...seen, path]))
  }
  const included = new Set<string>()
  for (const pipeline of pipelines) {
    const { includes } = pipeline.contentWith(new Map())
    for (const { path } of includes) for (const { workflow } of find(path)) included.add(workflow.path)
  }
  // A file that others take in has no values of its own for its parameters, unless something starts it by itself.
  for (const pipeline of pipelines) {
    const { path, events } = pipeline.workflow
    if (!included.has(path) || events.length > 0) spread(pipeline, new Map(), events, new Set())
  }
  for (const pipeline of pipelines)
    if (!ways.has(pipeline)) spread(pipeline, new Map(), pipeline.workflow.events, new Set())
  return pipelines.flatMap(pipeline => {
    const all = [...(ways.get(pipeline)?.values() ?? [])]
    const { workflow } = pipeline
    const jobs = all.flatMap(way => way.jobs)
    if (jobs.length === 0 && serviceOf(workflow.path)?.byName !== true) return []
    const events = [...new Map(all.flatMap(way => [...way.events])).values()]
    const started = { ...workflow, jobs, events }
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
