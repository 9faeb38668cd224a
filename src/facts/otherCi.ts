/**
 * CI services other than GitHub Actions: their configuration is read as one workflow with one job, whose steps are the scripts in
 * the order of the file. Only what runs counts, not how the service arranges it.
 */

import type { Job, ScriptText, Step, Workflow, WorkflowEvent } from './model.ts'
import { type CiService, serviceOf } from './otherCiServices.ts'
import { scriptOf } from './workflow/fields.ts'
import { readYaml } from './yaml.ts'
import {
  entriesOf,
  entryOf,
  itemsOf,
  nodeAt,
  textOf,
  textsOf,
  type YamlMap,
  type YamlNode,
} from './yamlNode.ts'

/** Reads the configuration of another CI service; null when the file runs nothing or is none. Never throws. */
export function parseOtherCi(path: string, text: string): Workflow | null {
  const service = serviceOf(path)
  if (service === null) return null
  const root = service.name === 'Jenkins' ? null : readYaml(path, text).root
  const steps = service.name === 'Jenkins' ? jenkinsSteps(text) : stepsIn(root, service)
  if (steps.length === 0) return null
  const job: Job = { ...emptyJob, id: service.name, line: steps[0]?.line ?? 1, steps }
  return {
    ...emptyScope,
    path,
    name: service.name,
    valid: true,
    events: eventsOf(root, service),
    jobs: [job],
    diagnostics: [],
  }
}

const emptyScope = {
  permissions: null,
  concurrency: null,
  env: [],
  defaults: { shell: null, workingDirectory: null },
}

const emptyJob: Job = {
  ...emptyScope,
  id: '',
  line: 1,
  name: null,
  needs: [],
  if: null,
  runsOn: ['ubuntu-latest'],
  environment: null,
  container: null,
  services: [],
  matrix: null,
  matrixJobs: [],
  hasMatrix: false,
  timeoutMinutes: null,
  outputs: [],
  continueOnError: null,
  uses: null,
  with: [],
  secrets: [],
  steps: [],
}

function stepOf(run: ScriptText, shell: string | null = null, directory: string | null = null): Step {
  return {
    line: run.line,
    id: null,
    name: null,
    if: null,
    uses: null,
    with: [],
    run: { ...run, text: withoutMacros(run.text) },
    shell,
    workingDirectory: directory === null ? null : withoutMacros(directory),
    env: [],
    continueOnError: null,
    timeoutMinutes: null,
    background: false,
    control: null,
  }
}

/** `$(Build.SourcesDirectory)` of Azure Pipelines is a variable, and no command substitution; that one is the checkout. */
function withoutMacros(text: string): string {
  return text
    .replace(/\$\((?:Build\.SourcesDirectory|System\.DefaultWorkingDirectory)\)/gi, '.')
    .replace(/\$\((\w*[A-Z.][\w.]*)\)/g, (_, name: string) => `\${${name.replaceAll('.', '_')}}`)
}

/** Keys whose values are scripts, in any of these services. */
const scriptKeys: ReadonlySet<string> = new Set([
  ...['script', 'before_script', 'after_script', 'after_success', 'install', 'before_install', 'commands'],
  ...['bash', 'inlineScript', 'build_script', 'test_script', 'run', 'deploy_script'],
])
const powershellKeys: ReadonlySet<string> = new Set(['pwsh', 'powershell'])

function stepsIn(node: YamlNode | null, service: CiService): readonly Step[] {
  if (node === null || node.kind === 'scalar') return []
  if (node.kind === 'list') return node.items.flatMap(item => stepsIn(item, service))
  if (service.name === 'Cloud Build') return itemsOf(nodeAt(node, 'steps')).flatMap(builderStep)
  const directory = textOf(nodeAt(node, 'workingDirectory')) ?? textOf(nodeAt(node, 'working_directory'))
  return entriesOf(node).flatMap(({ key, value }) => {
    if (key === 'command' && service.name !== 'CircleCI') return []
    const named = scriptKeys.has(key) || key === 'command'
    const script = named || powershellKeys.has(key) ? scriptIn(value) : null
    if (script !== null) return [stepOf(script, named ? null : 'pwsh', directory)]
    const file = key === 'scriptPath' ? textOf(value) : null
    return file === null ? stepsIn(value, service) : [stepOf(startOf(file, value.line), null, directory)]
  })
}

function startOf(file: string, line: number): ScriptText {
  const program = file.endsWith('.py') ? 'python' : file.endsWith('.ps1') ? 'pwsh' : 'bash'
  return { text: `${program} ${file}`, line, literal: false }
}

/** A script, or a list of its lines; each line of a list keeps its place in the file as far as the list is written plainly. */
function scriptIn(node: YamlNode): ScriptText | null {
  if (node.kind === 'scalar') return node.text === '' ? null : scriptOf(node)
  if (node.kind === 'map') return null
  const lines = node.items.flatMap(item =>
    item.kind === 'scalar' && item.text !== '' ? (scriptOf(item) ?? []) : [],
  )
  const [first] = lines
  if (first === undefined) return null
  let text = ''
  let at = first.line
  for (const line of lines) {
    while (at < line.line) {
      text += '\n'
      at++
    }
    text += `${line.text.trimEnd()}\n`
    at += line.text.trimEnd().split('\n').length
  }
  return { text, line: first.line, literal: true }
}

/** A step of Cloud Build: an image whose entry point takes the arguments. */
function builderStep(step: YamlNode): readonly Step[] {
  if (step.kind !== 'map') return []
  const script = entryOf(step, 'script')
  if (script !== null) return stepsOfScript(script.value)
  const image = textOf(nodeAt(step, 'name'))
  const args = nodeAt(step, 'args')
  if (image === null || (args === null && entryOf(step, 'entrypoint') === null)) return []
  return [builderCommand(step, image, args)]
}

function stepsOfScript(node: YamlNode): readonly Step[] {
  const script = scriptIn(node)
  return script === null ? [] : [stepOf(script)]
}

const shells = /(?:^|\/)(?:ba|da|z)?sh$/

function builderCommand(step: YamlMap, image: string, args: YamlNode | null): Step {
  const words = textsOf(args)
  const entrypoint = textOf(nodeAt(step, 'entrypoint')) ?? builderOf(image)
  const body = shells.test(entrypoint ?? '') && words[0]?.value === '-c' ? itemsOf(args)[1] : undefined
  const script = body === undefined ? null : scriptIn(body)
  if (script !== null) return stepOf(script)
  const text = [...(entrypoint === null ? [] : [entrypoint]), ...words.map(({ value }) => quoted(value))]
  return stepOf({ text: text.join(' '), line: step.line, literal: false })
}

/** Google's builders are images that start their tool; other images start what the arguments say. */
function builderOf(image: string): string | null {
  return /\/cloud-builders\/([\w.-]+)/.exec(image)?.[1] ?? null
}

function quoted(word: string): string {
  return /^[\w./:=@%+,-]+$/.test(word) ? word : `"${word.replace(/(["`\\])/g, '\\$1')}"`
}

/** `sh 'make test'` and `sh """…"""` of a Jenkinsfile. */
function jenkinsSteps(text: string): readonly Step[] {
  return Array.from(text.matchAll(/\bsh\s*(?:\(\s*)?(?:script:\s*)?("""|'''|"|')/g)).flatMap(found => {
    const quote = found[1] as string
    const start = found.index + found[0].length
    const end = text.indexOf(quote, start)
    if (end < 0 || end - start > 20_000) return []
    const line = text.slice(0, start).split('\n').length
    return [stepOf({ text: text.slice(start, end), line, literal: true })]
  })
}

/** A push for what a change starts, a schedule where the file has one; none where the trigger lies outside the tree. */
function eventsOf(root: YamlNode | null, { onChange }: CiService): readonly WorkflowEvent[] {
  const events: WorkflowEvent[] = []
  const trigger = entryOf(root, 'trigger')
  const proposed = entryOf(root, 'pr')
  const isOff = (value: YamlNode | undefined) => textsOf(value).some(one => one.value === 'none')
  const azure = trigger !== null || proposed !== null
  const changes =
    onChange === 'azure'
      ? azure && [trigger, proposed].some(entry => entry !== null && !isOff(entry.value))
      : onChange
  if (changes) events.push(eventAt('push', trigger?.line ?? 1))
  const schedule = entryOf(root, 'schedules')
  if (onChange === 'azure' && schedule !== null) events.push(eventAt('schedule', schedule.line))
  return events
}

function eventAt(name: string, line: number): WorkflowEvent {
  const none: readonly never[] = []
  return {
    name,
    line,
    types: none,
    cron: none,
    workflows: none,
    inputs: none,
    inputDefaults: none,
    branches: none,
    branchesIgnore: none,
    tags: none,
    tagsIgnore: none,
    paths: none,
    pathsIgnore: none,
  }
}
