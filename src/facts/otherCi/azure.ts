/** Azure Pipelines: stages and jobs, ready-made tasks, templates, triggers. */

import type { Job, ScriptText, Step, WorkflowEvent } from '../model.ts'
import {
  entriesOf,
  entryOf,
  itemsOf,
  locatedOf,
  nodeAt,
  pairsOf,
  textOf,
  textsOf,
  type YamlMap,
  type YamlNode,
} from '../yamlNode.ts'
import { eventAt, jobOf, scriptIn, scriptStep, taskStep } from './parts.ts'

/** The owner under which the catalogue lists the tasks. */
const OWNER = 'azure-pipelines-tasks'

/** The jobs of a pipeline or template in the order of the file; steps outside of a job are one of their own. */
export function azureJobs(root: YamlNode | null): readonly Job[] {
  const jobs: Job[] = []
  const loose = collect(root, jobs)
  return loose.length === 0 ? jobs : [jobOf('Azure Pipelines', loose), ...jobs]
}

/** Appends the jobs below a node to `jobs`, and returns the steps that belong to none. */
function collect(node: YamlNode | null, jobs: Job[]): readonly Step[] {
  if (node === null || node.kind === 'scalar') return []
  if (node.kind === 'list') return node.items.flatMap(item => collect(item, jobs))
  // What a template is given is no step of this file.
  if (entryOf(node, 'template') !== null) return []
  const id = textOf(nodeAt(node, 'job')) ?? textOf(nodeAt(node, 'deployment'))
  if (id === null)
    return [
      ...stepsAt(node),
      ...entriesOf(node).flatMap(({ key, value }) => (isStep(node, key) ? [] : collect(value, jobs))),
    ]
  const below = entriesOf(node).flatMap(({ value }) => collect(value, jobs))
  if (below.length > 0)
    jobs.push(
      jobOf(id, below, { name: textOf(nodeAt(node, 'displayName')), environment: environmentOf(node) }),
    )
  return []
}

/** A deployment names its environment, plainly or with a resource of it. */
function environmentOf(job: YamlMap): Job['environment'] {
  const node = nodeAt(job, 'environment')
  return locatedOf(node) ?? locatedOf(nodeAt(node, 'name'))
}

const shells: Readonly<Record<string, string | null>> = {
  script: null,
  bash: null,
  pwsh: 'pwsh',
  powershell: 'pwsh',
}

function isStep(node: YamlMap, key: string): boolean {
  return key in shells || (key === 'inputs' && entryOf(node, 'task') !== null)
}

/** The step that a map is; none for any other map. */
function stepsAt(node: YamlMap): readonly Step[] {
  const directory = textOf(nodeAt(node, 'workingDirectory'))
  for (const [key, shell] of Object.entries(shells)) {
    const value = nodeAt(node, key)
    const script = value === null || value.kind !== 'scalar' ? null : scriptIn(value)
    if (script !== null) return [step(script, shell, directory)]
  }
  const task = locatedOf(nodeAt(node, 'task'))
  return task === null ? [] : [taskOf(task, nodeAt(node, 'inputs'))]
}

/** Inputs of tasks that hold a script, and those that name the file of one. */
const scripts = ['inlineScript', 'script', 'Inline', 'targetInlineScript']
const files = ['scriptPath', 'filePath', 'ScriptPath']

function taskOf(task: { readonly value: string; readonly line: number }, inputs: YamlNode | null): Step {
  const directory = textOf(nodeAt(inputs, 'workingDirectory')) ?? textOf(nodeAt(inputs, 'cwd'))
  const shell =
    /^(?:Azure)?PowerShell@|^pwsh/i.test(task.value) ||
    /^ps/i.test(textOf(nodeAt(inputs, 'scriptType')) ?? '')
      ? 'pwsh'
      : null
  const python = /^PythonScript@/i.test(task.value)
  for (const key of scripts) {
    const value = nodeAt(inputs, key)
    const script = value === null ? null : scriptIn(value)
    if (script !== null) return step(script, python ? 'python' : shell, directory)
  }
  for (const key of files) {
    const path = locatedOf(nodeAt(inputs, key))
    if (path !== null && path.value !== '') {
      const text =
        `${programFor(path.value)} ${path.value} ${textOf(nodeAt(inputs, 'arguments')) ?? ''}`.trimEnd()
      return step({ text, line: path.line, literal: false }, null, directory)
    }
  }
  return taskStep(OWNER, task.value, task.line, pairsOf(inputs))
}

function programFor(file: string): string {
  if (file.endsWith('.py')) return 'python'
  return file.endsWith('.ps1') ? 'pwsh' : 'bash'
}

function step(script: ScriptText, shell: string | null, directory: string | null): Step {
  return scriptStep(
    { ...script, text: withoutMacros(script.text) },
    { shell, workingDirectory: directory === null ? null : withoutMacros(directory) },
  )
}

/**
 * `$(Build.SourcesDirectory)` is a variable, and no command substitution; that one is the checkout. An artifact that a later job
 * works with is taken for what the checkout was: a folder of its own holds the same files.
 */
function withoutMacros(text: string): string {
  return text
    .replace(/\$\((?:Build\.SourcesDirectory|System\.DefaultWorkingDirectory)\)/gi, '.')
    .replace(/\$\((?:System\.ArtifactsDirectory|Pipeline\.Workspace)\)\/[\w.-]+\//gi, './')
    .replace(/\$\((\w*[A-Z.][\w.]*)\)/g, (_, name: string) => `\${${name.replaceAll('.', '_')}}`)
}

/** A push for what a change starts, a schedule, and the end of another pipeline, as far as the file has them. */
export function azureEvents(root: YamlNode | null): readonly WorkflowEvent[] {
  const events: WorkflowEvent[] = []
  const [push, proposed] = [entryOf(root, 'trigger'), entryOf(root, 'pr')]
  const isOff = (value: YamlNode) => textsOf(value).some(one => one.value === 'none')
  if (push !== null && !isOff(push.value)) events.push(eventAt('push', push.line))
  if (proposed !== null && !isOff(proposed.value)) events.push(eventAt('pull_request', proposed.line))
  const schedule = entryOf(root, 'schedules')
  if (schedule !== null) events.push(eventAt('schedule', schedule.line))
  const after = itemsOf(nodeAt(root, 'resources', 'pipelines')).flatMap(one => entryOf(one, 'trigger') ?? [])
  if (after[0] !== undefined) events.push(eventAt('workflow_run', after[0].line))
  return events
}
