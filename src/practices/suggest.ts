/** Snippets made for one repository: its package manager, branch, scripts and stages. */

import { filesEnding } from '../snapshot/endings.ts'
import type { Subject } from './practice.ts'

/** The start of a workflow with one job, up to its `steps:` with a checkout. */
export function workflowHead(subject: Subject, job: string): string {
  return `# .github/workflows/${job}.yml
on:
  pull_request:
  push:
    branches: [${subject.snapshot.repository.defaultBranch ?? 'main'}]
permissions:
  contents: read
jobs:
  ${job}:
    runs-on: ubuntu-latest
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

/** The command that runs the project's training, as far as its files tell. */
export function trainCommand(subject: Subject): string {
  if (subject.facts.dvcYamlPaths.length > 0) return 'dvc repro'
  const task = subject.tasks.find(({ id }) => id === 'train')
  if (task?.run.kind === 'command') return [task.run.command.program, ...task.run.command.argv].join(' ')
  const script = filesEnding(subject.snapshot, 'py').find(({ path }) =>
    /(?:^|\/)(?:train|training|fit)[^/]*\.py$/i.test(path),
  )
  return script === undefined ? 'python train.py' : `python ${script.path}`
}

function viaPython(command: string) {
  return {
    command,
    lines: [
      '- uses: actions/setup-python@v6',
      "  with: { python-version: '3.12', cache: pip }",
      `- run: ${command}`,
    ],
  }
}

function viaAction(action: string, command: string) {
  return { command, lines: [`- uses: ${action}`, `- run: ${command}`] }
}
