/** Snippets made for one repository: its package manager, branch, scripts and stages. */

import type { CommandRun } from '../automation/model.ts'
import { folderOf } from '../automation/paths.ts'
import { trainingCalls } from '../facts/code/training.ts'
import type { CodeFacts } from '../facts/model.ts'
import { quoteLiteral, quoteWord } from '../facts/quote.ts'
import { redactedWords } from '../facts/redact.ts'
import { projectCode, roleOf } from '../facts/role.ts'
import { filesEnding } from '../snapshot/endings.ts'
import { mlCode } from './codeReading.ts'
import type { Subject } from './practice.ts'
import { buildToolOf } from './suggestCompiled.ts'

/** The start of a workflow with one job that checks every change, up to its `steps:` with a checkout. */
export function workflowHead(subject: Subject, job: string): string {
  return headOf(job, `  pull_request:\n${pushToDefault(subject)}`)
}

/** The start of a workflow with one job that ships what has reached the default branch, never a proposed change. */
export function deliveryHead(subject: Subject, job: string, permissions: readonly string[] = []): string {
  return headOf(job, pushToDefault(subject), permissions, '\n    environment: production')
}

/** The start of a workflow with one job that a timetable starts, each Monday. */
export function scheduledHead(job: string): string {
  return headOf(job, "  schedule:\n    - cron: '0 6 * * 1'")
}

function pushToDefault({ snapshot }: Subject): string {
  return `  push:\n    branches: [${snapshot.repository.defaultBranch ?? 'main'}]`
}

function headOf(job: string, events: string, permissions: readonly string[] = [], more = ''): string {
  const allowed = ['contents: read', ...permissions].map(line => `  ${line}`).join('\n')
  return `# .github/workflows/${job}.yml
on:
${events}
permissions:
${allowed}
jobs:
  ${job}:
    runs-on: ubuntu-latest${more}
    timeout-minutes: 60
    steps:
      - uses: actions/checkout@v7`
}

/** The command that checks the project: its tests where it has some, else a linter that needs no set-up. */
export function checkCommand(subject: Subject): string {
  if (buildToolOf(subject) !== null) return testCommand(subject)
  if (languageOf(subject) !== 'python') return testCommand(subject)
  const tested = subject.snapshot.files.some(({ path }) => /(?:^|\/)test_[^/]*\.py$|_test\.py$/.test(path))
  return tested ? testCommand(subject) : 'pipx run ruff check .'
}

/** The command that runs the project's tests. */
export function testCommand(subject: Subject): string {
  const build = buildToolOf(subject)
  if (build !== null) return build.test
  const packaged = subject.snapshot.entry('DESCRIPTION') !== undefined
  switch (languageOf(subject)) {
    case 'r':
      return packaged ? 'Rscript -e "devtools::test()"' : 'Rscript -e "testthat::test_dir(\'tests\')"'
    case 'julia':
      return "julia --project -e 'using Pkg; Pkg.test()'"
    default:
      return 'python -m pytest'
  }
}

/** The language of most of its source files. */
export function languageOf({ snapshot }: Subject): CodeFacts['language'] {
  const counts = { python: 0, r: 0, julia: 0 }
  for (const path of projectCode(snapshot))
    counts[/\.jl$/.test(path) ? 'julia' : /\.r$/i.test(path) ? 'r' : 'python']++
  if (counts.r > counts.python && counts.r > counts.julia) return 'r'
  return counts.julia > counts.python ? 'julia' : 'python'
}

/** The command that runs the project's training from the root, as far as its files tell. */
export function trainCommand(subject: Subject): string {
  const [pipeline] = subject.facts.dvcYamlPaths
  if (pipeline !== undefined) return moved(folderOf(pipeline), 'dvc repro')
  const task = trainingTask(subject)
  if (task !== null) {
    const { command, directory } = task
    return moved(
      directory ?? '',
      redactedWords([command.program, ...command.argv])
        .map(quoteWord)
        .join(' '),
    )
  }
  const workflow = workflowCommand(subject)
  if (workflow !== null) return workflow
  const path = trainingPath(subject)
  return path === null ? 'python train.py # the script that is to train' : started(path)
}

/** The command that runs a pipeline of Nextflow or Snakemake at the place where its program looks for it; null when there is none. */
function workflowCommand({ snapshot }: Subject): string | null {
  if (snapshot.entry('main.nf') !== undefined) return 'nextflow run .'
  const written = ['Snakefile', 'workflow/Snakefile'].some(path => snapshot.entry(path) !== undefined)
  return written ? 'snakemake --cores 1' : null
}

/** The command that runs the project's evaluation from the root; null when no file of its own is one. */
export function evaluationCommand(subject: Subject): string | null {
  const scripts = filesEnding(subject.snapshot, 'py', 'r', 'jl')
  const found = scripts.find(({ path }) => evaluating.test(path) && roleOf(path) === 'project')
  return found === undefined ? null : started(found.path)
}

/** The command that starts a program of these files from the root; null when none of them is one. A user interface is none. */
export function programCommand(subject: Subject, paths: readonly string[]): string | null {
  const found = paths.find(path => {
    const code = subject.facts.code(path)
    return (
      code !== null &&
      code.mainGuard !== null &&
      !code.imports.some(({ module }) => /^(?:streamlit|dash|gradio|fastapi|flask)(?:\.|$)/.test(module))
    )
  })
  return found === undefined ? null : started(found)
}

const evaluating =
  /(?:^|\/)(?:\d+_)?(?:eval|evaluate|evaluation|model_evaluation|evaluate_model)\.(?:py|r|jl)$/i

function started(path: string): string {
  if (path.endsWith('.ipynb')) return `jupyter nbconvert --to notebook --execute ${quoteLiteral(path)}`
  if (/\.r$/i.test(path)) return `Rscript ${quoteLiteral(path)}`
  return `${path.endsWith('.jl') ? 'julia --project' : 'python'} ${quoteLiteral(path)}`
}

/** The script that a command starts; null when it names none. */
export function scriptOf(command: string): string | null {
  return /[\w./-]+\.(?:py|R|jl|ipynb)\b/.exec(command)?.[0] ?? null
}

/** Data of the project that a training could read: what DVC tracks first. */
export function dataFile({ snapshot }: Subject): string | null {
  const tracked = snapshot.files.find(({ path }) => /(?:^|\/)[^/]+\.dvc$/.test(path))
  if (tracked !== undefined) return tracked.path.replace(/\.dvc$/, '')
  const file = snapshot.files.find(
    ({ path }) =>
      /(?:^|\/)(?:data|datasets?)\/.*\.(?:csv|parquet|jsonl?|tsv|feather)$/i.test(path) &&
      roleOf(path) !== 'test',
  )
  return file?.path ?? null
}

/** The folder in which the training is at home, from the root. */
export function mainFolder(subject: Subject): string {
  const [pipeline] = subject.facts.dvcYamlPaths
  if (pipeline !== undefined) return folderOf(pipeline)
  return trainingTask(subject)?.directory ?? folderOf(trainingPath(subject) ?? '')
}

/** The files of Nextflow and Snakemake fill the gaps of their commands when they run: none of them can be typed. */
const filledIn = /(?:\.nf|\.smk|(?:^|\/)Snakefile)$/

/** The command with which automation trains already. */
function trainingTask({ tasks }: Subject): CommandRun | null {
  const task = tasks.find(
    ({ id, inTests, run }) =>
      id === 'train' && !inTests && run.kind === 'command' && !filledIn.test(run.path),
  )
  return task?.run.kind === 'command' ? task.run : null
}

const scripts = /\.(?:py|ipynb|r|jl)$/i

const named = /(?:^|\/)(?:train|training|fit)[^/]*\.(?:py|r|jl)$/i

/**
 * A file that trains when it is run: one that automation runs already, then scripts before notebooks, and those that are called
 * after it before others.
 */
function trainingPath(subject: Subject): string | null {
  const reached = subject.tasks.find(
    ({ id, inTests, run }) => id === 'train' && !inTests && run.kind === 'code',
  )
  if (reached !== undefined && scripts.test(reached.run.path)) return reached.run.path
  const training = mlCode(subject).filter(trainsWhenRun)
  const plain = training.filter(({ notebook }) => !notebook)
  const found = plain.find(({ path }) => named.test(path)) ?? plain[0]
  if (found !== undefined) return found.path
  const hinted = filesEnding(subject.snapshot, 'py', 'r', 'jl').find(
    ({ path }) => named.test(path) && roleOf(path) === 'project',
  )
  return hinted?.path ?? training[0]?.path ?? null
}

/** A module that only defines what trains does nothing when it is run. */
function trainsWhenRun(code: CodeFacts): boolean {
  const calls = trainingCalls(code)
  if (calls.length === 0) return false
  return code.language !== 'python' || code.mainGuard !== null || calls.some(({ scope }) => scope === null)
}

function moved(folder: string, command: string): string {
  return folder === '' ? command : `cd ${quoteLiteral(folder)} && ${command}`
}
