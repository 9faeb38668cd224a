/** Hand-made runs and facts for tests of detection: what the graph would say of a repository, written down. */

import type {
  ActionRun,
  Automation,
  CodeRun,
  CommandRun,
  ImageRun,
  Reach,
  Run,
} from '../src/automation/model.ts'
import { collectFacts } from '../src/facts/collect.ts'
import { parseImageReference } from '../src/facts/image.ts'
import type { Facts } from '../src/facts/index.ts'
import type { Command, Job, Step, Workflow } from '../src/facts/model.ts'
import { parseActionReference } from '../src/facts/references.ts'
import type { TraceStep } from '../src/model.ts'
import { snapshotOf } from '../src/snapshot/memory.ts'

export const workflowPath = '.github/workflows/ci.yml'

interface Manifest {
  readonly packages?: readonly string[]
  readonly projectName?: string
  readonly scripts?: readonly string[]
  readonly tables?: readonly string[]
}

/** Facts of an in-memory repository; what the manifest says is written into a `pyproject.toml`. */
export function factsOf(
  files: Readonly<Record<string, string>>,
  manifest: Manifest | null = null,
): Promise<Facts> {
  const all = manifest === null ? files : { ...files, 'pyproject.toml': pyproject(manifest) }
  return collectFacts(snapshotOf(all))
}

function pyproject({ packages = [], projectName = 'mine', scripts = [], tables = [] }: Manifest): string {
  return [
    '[project]',
    `name = "${projectName}"`,
    `dependencies = [${packages.map(name => `"${name}"`).join(', ')}]`,
    '[project.scripts]',
    ...scripts.map(name => `${name} = "${name}:main"`),
    ...tables.map(table => `[tool.${table}]\nkey = 1`),
  ].join('\n')
}

const emptyEnvironment = {
  env: [],
  defaults: { shell: null, workingDirectory: null },
  permissions: null,
  concurrency: null,
}

const workflow: Workflow = {
  ...emptyEnvironment,
  ...{ path: workflowPath, name: 'ci', valid: true, events: [], jobs: [], diagnostics: [] },
}

export const job: Job = {
  ...emptyEnvironment,
  ...{ id: 'build', line: 5, name: null, needs: [], if: null, runsOn: ['ubuntu-latest'], environment: null },
  ...{
    container: null,
    services: [],
    matrix: null,
    matrixJobs: [],
    hasMatrix: false,
    timeoutMinutes: null,
    outputs: [],
  },
  ...{ continueOnError: null, uses: null, with: [], secrets: [], steps: [] },
}

function stepAt(line: number): Step {
  return {
    ...{ line, id: null, name: null, if: null, uses: null, with: [], run: null, shell: null, env: [] },
    ...{
      workingDirectory: null,
      continueOnError: null,
      timeoutMinutes: null,
      background: false,
      control: null,
    },
  }
}

const reached: Reach = {
  reachable: true,
  because: null,
  events: ['push'],
  swallowedBy: null,
  certainty: 'high',
  defaultBranchEvents: ['push'],
  limitedTo: null,
}

interface RunOptions {
  readonly line?: number
  readonly step?: Step
  readonly job?: Job
  readonly reach?: Partial<Reach>
  readonly trace?: readonly TraceStep[]
  readonly path?: string
}

function base({ line = 10, ...options }: RunOptions) {
  return {
    path: options.path ?? workflowPath,
    line,
    trace: options.trace ?? [{ path: workflowPath, line: 1, what: 'push' }],
    reach: { ...reached, ...options.reach },
    workflow,
    job: options.job ?? job,
    step: options.step ?? stepAt(line),
    directory: '',
  }
}

/** A command line of simple words; the first word after the program that is no option is its subcommand. */
export function commandRun(
  text: string,
  options: RunOptions & { readonly command?: Partial<Command> } = {},
): CommandRun {
  const [program = '', ...argv] = text.split(' ')
  const subcommand = argv[0] !== undefined && !argv[0].startsWith('-') ? argv[0] : ''
  const command: Command = {
    ...{ path: options.path ?? workflowPath, line: options.line ?? 10, program, subcommand, argv },
    canonical: `${program} ${subcommand}`.trim(),
    args: subcommand === '' ? argv : argv.slice(1),
    ...{
      wrappers: [],
      env: {},
      variables: {},
      redirects: [],
      pipedTo: [],
      stdin: null,
      cwd: '',
      conditional: false,
    },
    ...{ inFunction: null, swallowedBy: null, dialect: 'posix', confidence: 'high' },
    ...options.command,
  }
  return { ...base(options), kind: 'command', command }
}

export function actionRun(
  raw: string,
  inputs: Readonly<Record<string, string>> = {},
  options: RunOptions = {},
): ActionRun {
  const given = Object.entries(inputs).map(([name, value]) => ({ name, value, line: 1 }))
  return { ...base(options), kind: 'action', reference: parseActionReference(raw), with: given }
}

export function imageRun(raw: string, options: RunOptions = {}): ImageRun {
  return { ...base(options), kind: 'image', image: parseImageReference(raw), use: 'job' }
}

/** A source file that the command at the given line of the workflow starts. */
export function codeRun(path: string, via: CodeRun['via'] = 'command', options: RunOptions = {}): CodeRun {
  const start: TraceStep = { path: workflowPath, line: options.line ?? 10, what: `python ${path}` }
  const trace = options.trace ?? [{ path: workflowPath, line: 1, what: 'push' }, start]
  return {
    ...base({ ...options, trace, step: options.step ?? stepAt(options.line ?? 10) }),
    path,
    line: 1,
    kind: 'code',
    inline: null,
    via,
    args: [],
  }
}

export function automationOf(...runs: readonly Run[]): Automation {
  return { workflows: [], runs, elsewhere: [] }
}
