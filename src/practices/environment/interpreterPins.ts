/** Where a repository states which Python (or R, Julia) it runs on, and which minor versions each place allows. */

import { satisfies, validRange } from '@renovatebot/pep440'
import type { ActionRun } from '../../automation/model.ts'
import { folderOf, resolvePath } from '../../automation/paths.ts'
import { resourcesOf } from '../../facts/cloudResources.ts'
import { compiledEcosystems } from '../../facts/dependencies/format.ts'
import type { ImageReference } from '../../facts/model.ts'
import { isOwn } from '../../facts/role.ts'
import { locatedOf, nodeAt, textOf } from '../../facts/yamlNode.ts'
import type { Evidence } from '../../model.ts'
import { filesEnding } from '../../snapshot/endings.ts'
import { isCompiled } from '../ecosystems.ts'
import { evidenceAt } from '../judge.ts'
import type { Subject } from '../practice.ts'
import { copiesNothing, dockerfiles, reachedActions, reachedCommands, slugOf } from '../reading.ts'
import { compiledPins } from './compiledPins.ts'

export interface Pin {
  readonly evidence: Evidence
  /** Folder whose code it speaks of, '' for the whole repository; null for a workflow, which speaks of whatever it runs. */
  readonly scope: string | null
  /** The known minor versions that it allows; empty when it cannot be read as a Python version. */
  readonly minors: readonly string[]
  /** It fixes the version by itself: a lock that carries the interpreter (renv, Julia's manifest). */
  readonly complete: boolean
  /** What counts as one place with others, where that is not the file itself. */
  readonly place?: string
}

/** Minor versions that a range is tried against. */
const versions: readonly string[] = ['2.7', ...Array.from({ length: 15 }, (_, minor) => `3.${minor + 5}`)]

/** All statements: manifests and version files, images, dev containers, workflows. */
export function interpreterPins(subject: Subject): readonly Pin[] {
  if (isCompiled(subject)) return compiledPins(subject)
  return [
    ...statedByFiles(subject),
    ...statedByImages(subject),
    ...statedByDevContainer(subject),
    ...statedByMlflow(subject),
    ...statedByWorkflows(subject),
    ...statedByOtherCi(subject),
    ...statedByFunctions(subject),
  ]
}

function statedByFiles(subject: Subject): readonly Pin[] {
  const stated = subject.facts.dependencyFiles.filter(
    ({ interpreter, ecosystem }) => interpreter !== null && !compiledEcosystems.has(ecosystem),
  )
  const manifests = new Set(stated.filter(({ role }) => role !== 'lock').map(({ path }) => folderOf(path)))
  return stated.flatMap(file => {
    if (file.interpreter === null) return []
    // A lock repeats what its manifest says.
    if (file.role === 'lock' && file.ecosystem === 'pypi' && manifests.has(folderOf(file.path))) return []
    const { value, line } = file.interpreter
    const foreign = file.ecosystem === 'cran' || file.ecosystem === 'julia' || file.ecosystem === 'npm'
    return [
      {
        evidence: evidenceAt({ path: file.path, line }, value),
        scope: folderOf(file.path),
        minors: foreign ? [] : minorsOf(value),
        complete: foreign && file.role === 'lock',
      },
    ]
  })
}

function statedByImages(subject: Subject): readonly Pin[] {
  const all = dockerfiles(subject)
  // Beside the images of the project that of a server has the interpreter that it needs.
  const own = all.filter(dockerfile => !copiesNothing(dockerfile))
  return (own.length > 0 ? own : all).flatMap(dockerfile => {
    return dockerfile.stages.flatMap(stage => {
      const minors = stage.image === null ? [] : minorsOfImage(stage.image)
      if (stage.image === null || minors.length === 0) return []
      const scope = projectFolder(subject, dockerfile.path)
      return [{ evidence: evidenceAt(stage, `FROM ${stage.image.raw}`), scope, minors, complete: false }]
    })
  })
}

/** Environment of an MLflow project: `python: 3.8.10` in python_env.yaml. */
function statedByMlflow(subject: Subject): readonly Pin[] {
  return filesEnding(subject.snapshot, 'yaml', 'yml').flatMap(({ path, kind }) => {
    if (kind !== 'file' || !/(?:^|\/)python_env\.ya?ml$/.test(path) || !isOwn(path)) return []
    const stated = nodeAt(subject.facts.data(path), 'python')
    const value = textOf(stated)
    if (stated === null || value === null) return []
    const evidence = evidenceAt({ path, line: stated.line }, `python ${value}`)
    return [{ evidence, scope: folderOf(path), minors: minorsOf(value), complete: false }]
  })
}

function statedByDevContainer(subject: Subject): readonly Pin[] {
  for (const path of ['.devcontainer/devcontainer.json', '.devcontainer.json']) {
    const content = subject.snapshot.text(path)
    if (!content.ok) continue
    for (const [index, line] of content.text.split('\n').entries()) {
      const image = /^\s*"image"\s*:\s*"([^"\s]{1,200})"/.exec(line)?.[1] ?? ''
      const minors = /\/python:/.test(image) ? minorsOf(/3\.\d+/.exec(image)?.[0] ?? '') : []
      if (minors.length === 0) continue
      return [{ evidence: evidenceAt({ path, line: index + 1 }, image), scope: '', minors, complete: false }]
    }
  }
  return []
}

function statedByWorkflows(subject: Subject): readonly Pin[] {
  const actions = reachedActions(subject).flatMap(run => {
    const input = run.with.find(({ name }) => name === 'python-version')
    if (input === undefined || !settingUp.has(slugOf(run))) return []
    const key = /matrix\.([\w-]+)/.exec(input.value)?.[1]
    const values =
      key === undefined ? withVariable(input.value, run).split('\n') : (run.job.matrix?.[key] ?? [])
    const minors = [...new Set(values.flatMap(minorsOf))]
    const what = `python-version: ${values.join(', ') || input.value}`
    return [
      {
        evidence: evidenceAt({ path: run.path, line: input.line }, what),
        scope: null,
        minors,
        complete: false,
      },
    ]
  })
  const commands = reachedCommands(subject).flatMap(run => {
    const [first, second, version = ''] = run.command.argv
    if (run.command.program !== 'uv' || first !== 'python' || second !== 'install') return []
    const minors = minorsOf(version)
    return [
      { evidence: evidenceAt(run, `uv python install ${version}`), scope: null, minors, complete: false },
    ]
  })
  return [...actions, ...commands]
}

/** Keys of CI services other than GitHub Actions: CodeBuild, Azure Pipelines, Travis. */
const otherKeys = /^\s*(?:-\s+)?(?:python|versionSpec)\s*:\s*(?:\[\s*)?['"]?(\d[\w.*]*)/

function statedByOtherCi(subject: Subject): readonly Pin[] {
  return subject.facts.otherCi.flatMap(({ path }) => {
    const content = subject.snapshot.text(path, 200_000)
    if (!content.ok) return []
    const lines = content.text.split('\n')
    const at = lines.findIndex(line => otherKeys.test(line))
    const version = otherKeys.exec(lines[at] ?? '')?.[1] ?? ''
    const minors = minorsOf(version)
    if (minors.length === 0) return []
    return [
      {
        evidence: evidenceAt({ path, line: at + 1 }, `python ${version}`),
        scope: null,
        minors,
        complete: false,
      },
    ]
  })
}

/** Functions of templates run in an interpreter of the platform; they speak of the folder of their code. */
function statedByFunctions({ facts }: Subject): readonly Pin[] {
  return resourcesOf(facts, 'function').flatMap(({ path, properties }) => {
    const runtime = locatedOf(nodeAt(properties, 'Runtime'))
    const code = textOf(nodeAt(properties, 'CodeUri'))
    const scope = code === null ? null : resolvePath(folderOf(path), code)
    const minors = minorsOf(/^python(3\.\d+)$/.exec(runtime?.value ?? '')?.[1] ?? '')
    if (runtime === null || scope === null || minors.length === 0) return []
    return [
      { evidence: evidenceAt({ path, line: runtime.line }, runtime.value), scope, minors, complete: false },
    ]
  })
}

/** `${{ env.PYTHON_VERSION }}` with what the job or the workflow sets it to. */
function withVariable(text: string, { job, workflow }: ActionRun): string {
  const name = /^\$\{\{\s*env\.(\w+)\s*\}\}$/.exec(text.trim())?.[1]
  const set = [...job.env, ...workflow.env].find(variable => variable.name === name)
  return name === undefined || set === undefined ? text : set.value
}

const settingUp: ReadonlySet<string> = new Set([
  'actions/setup-python',
  'astral-sh/setup-uv',
  'conda-incubator/setup-miniconda',
])

/** The nearest folder above with a manifest: a Dockerfile in `docker/` speaks of the project around it; else its own. */
function projectFolder(subject: Subject, path: string): string {
  const folders = new Set(subject.facts.dependencyFiles.map(file => folderOf(file.path)))
  let folder = folderOf(path)
  while (folder !== '' && !folders.has(folder)) folder = folderOf(folder)
  return folders.has(folder) ? folder : folderOf(path)
}

/** `python:3.11-slim`, `devcontainers/python:1-3.12`, `uv:python3.12-bookworm`. */
function minorsOfImage({ name, tag }: ImageReference): readonly string[] {
  const version = /(?:^|\/)python$/.test(name)
    ? /(?:^|-)(3\.\d+)/.exec(tag ?? '')?.[1]
    : /(?:^|-)(?:python|py)(3\.\d+)/.exec(tag ?? '')?.[1]
  return minorsOf(version ?? '')
}

/** `3.11`, `3.11.4`, `>=3.10,<3.13`, `^3.10`, `~3.9`, `3.x`: the known minor versions that it allows. */
export function minorsOf(text: string): readonly string[] {
  const plain = text
    .trim()
    .replace(/^(?:c?python|pypy)-?/i, '')
    .replace(/['"]/g, '')
  const exact = /^={0,2}(\d+\.\d+)(?:\.(?:\d+|\*|x))?(?:-dev)?$/.exec(plain)?.[1]
  if (exact !== undefined) return versions.includes(exact) ? [exact] : []
  const caret = /^\^\s*(\d+\.\d+)/.exec(plain)?.[1]
  const range =
    caret === undefined
      ? plain
          .replace(/^~(\d+\.\d+)$/, '==$1.*')
          .replace(/^~(?=\d)/, '~=')
          .replace(/^=(?=\d)/, '==')
      : `>=${caret},<4`
  if (range === '' || !validRange(range)) return /^3(?:\.x|\.\*)?$/.test(plain) ? versions.slice(1) : []
  return versions.filter(version => satisfies(version, range) || satisfies(`${version}.99`, range))
}
