/** Snippets made for one repository: its package manager, branch, scripts and stages. */

import { trainingCalls } from '../facts/code/training.ts'
import { filesEnding } from '../snapshot/endings.ts'
import { mlCode } from './codeReading.ts'
import type { Subject } from './practice.ts'

/** The start of a workflow with one job that checks every change, up to its `steps:` with a checkout. */
export function workflowHead(subject: Subject, job: string): string {
  return headOf(job, `  pull_request:\n${pushToDefault(subject)}`)
}

/** The start of a workflow with one job that ships what has reached the default branch, never a proposed change. */
export function deliveryHead(subject: Subject, job: string, permissions: readonly string[] = []): string {
  return headOf(job, pushToDefault(subject), permissions, '\n    environment: production')
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

/** Steps that install the project's dependencies with its own package manager, each line indented. */
export function installStep(subject: Subject, indent: string): string {
  const { lines } = installer(subject)
  return lines.map(line => `${indent}${line}`).join('\n')
}

/** How the project's own dependencies are installed from its manifest. */
export function installer(subject: Subject): { readonly command: string; readonly lines: readonly string[] } {
  const has = (path: string) => subject.snapshot.entry(path) !== undefined
  if (has('uv.lock')) return viaAction('astral-sh/setup-uv@v6', 'uv sync --locked')
  const viaPython = (command: string) => withPython(subject, command)
  if (has('poetry.lock')) return viaPython('pipx install poetry && poetry install')
  if (has('pdm.lock')) return viaPython('pipx install pdm && pdm sync')
  if (has('Pipfile.lock')) return viaPython('pipx install pipenv && pipenv sync --dev')
  if (has('pixi.lock')) return viaAction('prefix-dev/setup-pixi@v0.9.0', 'pixi install --locked')
  if (has('renv.lock')) return viaAction('r-lib/actions/setup-renv@v2', "Rscript -e 'renv::restore()'")
  const conda = subject.facts.dependencyFiles.find(
    file => file.ecosystem === 'conda' && file.role === 'manifest',
  )
  const requirements = subject.facts.dependencyFiles.find(file => file.format === 'requirements')
  if (conda !== undefined && requirements === undefined) {
    return {
      command: `conda env create -f ${conda.path}`,
      lines: ['- uses: conda-incubator/setup-miniconda@v3', `  with: { environment-file: ${conda.path} }`],
    }
  }
  if (requirements !== undefined) return viaPython(`pip install -r ${requirements.path}`)
  if (has('pyproject.toml') || has('setup.py')) return viaPython('pip install -e .')
  return viaPython('pip install -r requirements.txt')
}

/** The command that checks the project: its tests where it has some, else a linter that needs no set-up. */
export function checkCommand(subject: Subject): string {
  const tested = subject.snapshot.files.some(({ path }) => /(?:^|\/)test_[^/]*\.py$|_test\.py$/.test(path))
  return tested ? 'python -m pytest' : 'pipx run ruff check .'
}

/** The command that runs the project's training, as far as its files tell. */
export function trainCommand(subject: Subject): string {
  if (subject.facts.dvcYamlPaths.length > 0) return 'dvc repro'
  const task = subject.tasks.find(({ id, inTests }) => id === 'train' && !inTests)
  if (task?.run.kind === 'command') return [task.run.command.program, ...task.run.command.argv].join(' ')
  const named = filesEnding(subject.snapshot, 'py', 'r', 'jl').find(({ path }) =>
    /(?:^|\/)(?:train|training|fit)[^/]*\.(?:py|r|jl)$/i.test(path),
  )
  const path = named?.path ?? trainingPath(subject)
  if (path === null) return 'python train.py'
  if (path.endsWith('.ipynb')) return `jupyter nbconvert --to notebook --execute ${quoted(path)}`
  if (/\.r$/i.test(path)) return `Rscript ${quoted(path)}`
  return `${path.endsWith('.jl') ? 'julia --project' : 'python'} ${quoted(path)}`
}

/** A file that trains, scripts before notebooks. */
function trainingPath(subject: Subject): string | null {
  const training = mlCode(subject).filter(code => trainingCalls(code).length > 0)
  return (training.find(({ notebook }) => !notebook) ?? training[0])?.path ?? null
}

function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `"${path.replaceAll(/["\\$`]/g, String.raw`\$&`)}"`
}

/** The version that the project states, read from where it states it. */
function pythonVersion({ snapshot, facts }: Subject): string {
  if (snapshot.entry('.python-version') !== undefined) return 'python-version-file: .python-version'
  const stated = facts.dependencyFiles.some(
    ({ path, interpreter }) => path === 'pyproject.toml' && interpreter !== null,
  )
  return stated ? 'python-version-file: pyproject.toml' : "python-version: '3.12'"
}

function withPython(subject: Subject, command: string) {
  return {
    command,
    lines: [
      '- uses: actions/setup-python@v6',
      `  with: { ${pythonVersion(subject)}, cache: pip }`,
      `- run: ${command}`,
    ],
  }
}

function viaAction(action: string, command: string) {
  return { command, lines: [`- uses: ${action}`, `- run: ${command}`] }
}
