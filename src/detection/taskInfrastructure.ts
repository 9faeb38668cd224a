/** Deployments through infrastructure code: what is applied declares the service itself. */

import type { ActionRun, CommandRun } from '../automation/model.ts'
import { folderOf, resolvePath } from '../automation/paths.ts'
import { namedActions, taskOfServiceAction } from '../catalogue/serviceActions.ts'
import type { TaskId } from '../catalogue/tasks.ts'
import { type CloudResource, resourcesOf } from '../facts/cloudResources.ts'
import { speaksOfMetric } from '../facts/code/metricConditions.ts'
import type { Facts } from '../facts/index.ts'
import { type MachineState, stateMachines } from '../facts/stateMachines.ts'
import { nodeAt } from '../facts/yamlNode.ts'
import type { Snapshot } from '../model.ts'
import { rulesOfName } from './taskNames.ts'

/** What the states of the machines do that a stage or a rule starts. */
export function orchestratedTasks(facts: Facts, { reference }: ActionRun): readonly KeptState[] {
  if (reference.kind !== 'repository' || !starting.has(reference.slug)) return []
  const known = orchestrated.get(facts) ?? stateMachines(facts).flat().flatMap(tasksOfState)
  orchestrated.set(facts, known)
  return known
}

export interface KeptState {
  readonly task: TaskId
  readonly place: MachineState
}

const orchestrated = new WeakMap<Facts, readonly KeptState[]>()
const starting: ReadonlySet<string> = new Set([
  'aws-codepipeline/StepFunctions',
  'aws-codepipeline/SageMakerPipeline',
])

function tasksOfState(place: MachineState): readonly KeptState[] {
  const task = taskOfServiceAction(place.action)
  if (task !== null) return [{ task, place }]
  if (place.compares.some(text => speaksOfMetric.test(text))) return [{ task: 'evaluate', place }]
  if (!namedActions.test(place.action)) return []
  return rulesOfName(place.name).map(rule => ({ task: rule.task, place }))
}

const appliers = /^(?:terraform|tofu|terragrunt)$/
/** Resources that run the project's code or model, not the ground that it stands on. */
const services =
  /^[ \t]*resource[ \t]+"(?:aws_lambda_function|aws_ecs_(?:service|task_definition)|aws_apprunner_service|aws_sagemaker_(?:endpoint|model)|aws_batch_job_definition|google_cloud_run_(?:v2_)?(?:service|job)|google_cloudfunctions2?_function|google_vertex_ai_endpoint|google_app_engine_\w+_version|azurerm_container_(?:app|group)|azurerm_(?:linux|windows)_(?:web|function)_app|azurerm_app_service|azurerm_machine_learning_\w*endpoint|kubernetes_deployment(?:_v1)?|helm_release|docker_container|digitalocean_app|fly_machine|render_web_service|heroku_app_release)"/m
const moduleSources = /^[ \t]*source[ \t]*=[ \t]*"(\.{1,2}\/[^"\n]{1,200})"/gm
const mostFolders = 30
const mostBytes = 256 * 1024

export interface KeptTask {
  readonly task: TaskId
  readonly place: CloudResource
}

const kept = new WeakMap<Facts, readonly KeptTask[]>()

/** What the templates that a pipeline of the cloud applies keep running: a monitor of the model, messages to people. */
export function infrastructureTasks(facts: Facts, { reference }: ActionRun): readonly KeptTask[] {
  if (reference.kind !== 'repository' || reference.slug !== 'aws-codepipeline/CloudFormation') return []
  const known = kept.get(facts) ?? keptTasks(facts)
  kept.set(facts, known)
  return known
}

function keptTasks(facts: Facts): readonly KeptTask[] {
  const monitors = resourcesOf(facts, 'model-monitor').map(place => ({ task: 'monitor' as const, place }))
  const notifying = resourcesOf(facts, 'alarm', 'function', 'rollout')
    .filter(notifies)
    .map(place => ({ task: 'notify' as const, place }))
  return [...monitors.slice(0, 1), ...notifying.slice(0, 1)]
}

/** An alarm or a deployment that sends what happens to a topic. */
function notifies({ properties, call }: CloudResource): boolean {
  return (
    nodeAt(properties, 'AlarmActions') !== null ||
    nodeAt(properties, 'TriggerConfigurations') !== null ||
    nodeAt(properties, 'DeploymentPreference', 'TriggerConfigurations') !== null ||
    call?.keywords.includes('alarm_actions') === true
  )
}

/** Whether a command applies Terraform code that declares a service. */
export function deploysByInfrastructure({ snapshot }: Facts, { command, directory }: CommandRun): boolean {
  if (!appliers.test(command.program) || !command.argv.includes('apply')) return false
  const moved = command.argv.map(word => /^-chdir=(.+)$/.exec(word)?.[1]).find(word => word !== undefined)
  const start = moved === undefined ? directory : resolvePath(directory, moved)
  const pending = start === null ? [] : [start]
  const seen = new Set(pending)
  for (const folder of pending) {
    for (const text of definitionsIn(snapshot, folder)) {
      if (services.test(text)) return true
      for (const [, source = ''] of text.matchAll(moduleSources)) {
        const target = resolvePath(folder, source)
        if (target === null || seen.has(target) || seen.size >= mostFolders) continue
        seen.add(target)
        pending.push(target)
      }
    }
  }
  return false
}

function definitionsIn(snapshot: Snapshot, folder: string): readonly string[] {
  return snapshot.files.flatMap(({ path, kind }) => {
    if (kind !== 'file' || !path.endsWith('.tf') || folderOf(path) !== folder) return []
    const content = snapshot.text(path, mostBytes)
    return content.ok ? [content.text] : []
  })
}
