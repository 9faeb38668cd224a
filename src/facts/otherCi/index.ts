/**
 * CI services other than GitHub Actions: their configuration is read as a workflow, whose steps are the scripts and ready-made
 * tasks in the order of the file. Only what runs counts, not how the service arranges it.
 */

import type { Step, Workflow } from '../model.ts'
import { readYaml } from '../yaml.ts'
import { entriesOf, itemsOf, nodeAt, textOf, type YamlNode } from '../yamlNode.ts'
import { azureEvents, azureJobs } from './azure.ts'
import { templatesIn, withParameters } from './azureTemplates.ts'
import { builderStep, imagePush } from './cloudBuild.ts'
import { declaresPipeline, pipelinesOf } from './codePipeline.ts'
import { isJenkinsfile, jenkinsEvents, jenkinsSteps } from './jenkins.ts'
import { emptyScope, eventAt, including, jobOf, type Pipeline, scriptIn, scriptStep } from './parts.ts'
import { type CiService, serviceOf, templateService } from './services.ts'
import { taskSteps } from './taskcluster.ts'
import { deliverySteps } from './travis.ts'

export { cdkPipeline } from './cdkPipeline.ts'
export { linked } from './linked.ts'

/**
 * Reads the configuration of another CI service; null when it is none, or when its name does not say so and it runs nothing.
 * Never throws.
 */
export function parseOtherCi(path: string, text: string): Pipeline | null {
  const service = serviceOf(path)
  return service === null ? null : read(path, text, service)
}

/** Reads a file that pipelines take in, whatever it is called; only Azure has such files. Never throws. */
export function parseTemplate(path: string, text: string): Pipeline | null {
  return read(path, text, templateService)
}

function read(path: string, text: string, service: CiService): Pipeline | null {
  if (service.name === 'CodePipeline' && !declaresPipeline(text)) return null
  if (service.name === 'Jenkins' && !isJenkinsfile(path, text)) return null
  const root = service.name === 'Jenkins' ? null : readYaml(path, text).root
  const { events, contentWith } = readers[service.name]?.(root, path) ?? plainly(service, root, text)
  const isSetUp = service.byName === true && root?.kind === 'map'
  const { jobs, includes } = contentWith(new Map())
  if (jobs.length === 0 && includes.length === 0 && !isSetUp) return null
  const workflow = { ...emptyScope, path, name: service.name, valid: true, events, jobs, diagnostics: [] }
  return { workflow, contentWith }
}

interface Read extends Pick<Pipeline, 'contentWith'> {
  readonly events: Workflow['events']
}

/** Services that arrange what they run in a way that matters. */
const readers: Readonly<Record<string, (root: YamlNode | null, path: string) => Read>> = {
  'Azure Pipelines': (root, path) => ({
    events: azureEvents(root),
    contentWith: parameters => {
      const filled = withParameters(root, parameters)
      return { jobs: azureJobs(filled), includes: templatesIn(path, filled) }
    },
  }),
  CodePipeline: root => {
    const { events, jobs, includes } = pipelinesOf(root)
    const content = { jobs, includes: including(includes) }
    return { events, contentWith: () => content }
  },
}

function plainly(service: CiService, root: YamlNode | null, text: string): Read {
  const steps = service.name === 'Jenkins' ? jenkinsSteps(text) : stepsIn(root, service)
  const content = { jobs: steps.length === 0 ? [] : [jobOf(service.name, steps)], includes: [] }
  return {
    events: service.name === 'Jenkins' ? jenkinsEvents(text) : service.onChange ? [eventAt('push', 1)] : [],
    contentWith: () => content,
  }
}

/** Keys whose values are scripts, in any of the other services. */
const scriptKeys: ReadonlySet<string> = new Set([
  ...['script', 'before_script', 'after_script', 'after_success', 'install', 'before_install', 'commands'],
  ...['build_script', 'test_script', 'run', 'deploy_script', 'command'],
])

function stepsIn(node: YamlNode | null, service: CiService): readonly Step[] {
  if (node === null || node.kind === 'scalar') return []
  if (node.kind === 'list') return node.items.flatMap(item => stepsIn(item, service))
  if (service.name === 'Cloud Build') {
    return [
      ...itemsOf(nodeAt(node, 'steps')).flatMap(builderStep),
      ...itemsOf(nodeAt(node, 'images')).flatMap(imagePush),
    ]
  }
  if (service.name === 'Taskcluster') return taskSteps(node)
  const workingDirectory = textOf(nodeAt(node, 'working_directory'))
  return entriesOf(node).flatMap(({ key, value }) => {
    if (key === 'deploy' && service.name === 'Travis CI') return deliverySteps(value)
    if (key === 'command' && service.name !== 'CircleCI') return []
    const script = scriptKeys.has(key) ? scriptIn(value) : null
    return script === null ? stepsIn(value, service) : [scriptStep(script, { workingDirectory })]
  })
}
