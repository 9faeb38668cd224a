/** Pieces of a workflow, for what other CI services describe in their own words. */

import type { Job, ScriptText, Step, Workflow, WorkflowEvent } from '../model.ts'
import { scriptOf } from '../workflow/fields.ts'
import type { YamlNode } from '../yamlNode.ts'

/** A file whose steps a pipeline takes over, from the root of the repository. */
export interface Include {
  readonly path: string
  /** What stands for its parameters; empty where the service has none. */
  readonly parameters: ReadonlyMap<string, string>
}

/** What a file runs, and the files whose steps it takes over; they start when it does. */
export interface Content {
  readonly jobs: readonly Job[]
  readonly includes: readonly Include[]
}

/** A file of another service, as a workflow with what it runs when nothing is given to it. */
export interface Pipeline {
  readonly workflow: Workflow
  readonly contentWith: (parameters: Include['parameters']) => Content
}

const noParameters: Include['parameters'] = new Map()

/** Files that are taken in as they are. */
export function including(paths: readonly string[]): readonly Include[] {
  return paths.map(path => ({ path, parameters: noParameters }))
}

/** A pipeline of a service without parameters. */
export function fixedPipeline(workflow: Workflow, includes: readonly string[]): Pipeline {
  const content = { jobs: workflow.jobs, includes: including(includes) }
  return { workflow, contentWith: () => content }
}

export const emptyScope = {
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

export function jobOf(id: string, steps: readonly Step[], more: Partial<Job> = {}): Job {
  return { ...emptyJob, id, line: steps[0]?.line ?? 1, steps, ...more }
}

const emptyStep: Omit<Step, 'line'> = {
  id: null,
  name: null,
  if: null,
  uses: null,
  with: [],
  run: null,
  shell: null,
  workingDirectory: null,
  env: [],
  continueOnError: null,
  timeoutMinutes: null,
  background: false,
  control: null,
}

export function scriptStep(run: ScriptText, more: Partial<Step> = {}): Step {
  return { ...emptyStep, line: run.line, run, ...more }
}

/** A task that the service has ready-made, as the use of an action: `owner` is the service, `name` the task. */
export function taskStep(
  owner: string,
  written: string,
  line: number,
  inputs: readonly { readonly name: string; readonly value: string; readonly line: number }[],
): Step {
  const [name = '', ref = null] = written.split('@')
  return {
    ...emptyStep,
    line,
    uses: {
      value: written,
      line,
      reference: {
        kind: 'repository',
        raw: written,
        owner,
        repo: name,
        subpath: '',
        slug: `${owner}/${name}`,
        ref,
      },
    },
    with: inputs,
  }
}

const shells = /(?:^|\/)(?:ba|da|z)?sh$/

/** Options of a shell of which the last takes the script: `-c`, `-lc`, `--login -c`. */
const beforeScript = /^(?:--\w[\w-]*|-[a-z]+)$/

/** A program with its arguments as a list; of `bash -c SCRIPT` the script. `line` is where the step begins. */
export function argumentsStep(program: string | null, args: readonly YamlNode[], line: number): Step {
  const words = args.filter(arg => arg.kind === 'scalar')
  const texts = [...(program === null ? [] : [program]), ...words.map(({ text }) => text)]
  const [shell = '', ...rest] = texts
  const body = rest.findIndex(word => !beforeScript.test(word))
  const takesScript = shells.test(shell) && body > 0 && /^-[a-z]*c$/.test(rest[body - 1] ?? '')
  const node = takesScript ? words[body + words.length - rest.length] : undefined
  const script = node === undefined ? null : scriptIn(node)
  if (script !== null) return scriptStep(script)
  const text = texts.map((word, index) => (index === 0 && program !== null ? word : quoted(word))).join(' ')
  return scriptStep({ text, line, literal: false })
}

function quoted(word: string): string {
  return /^[\w./:=@%+,-]+$/.test(word) ? word : `"${word.replace(/(["`\\])/g, '\\$1')}"`
}

/** A script, or a list of its lines; each line of a list keeps its place in the file as far as the list is written plainly. */
export function scriptIn(node: YamlNode): ScriptText | null {
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

export function eventAt(name: string, line: number): WorkflowEvent {
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
