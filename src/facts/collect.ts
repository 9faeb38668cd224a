import type { Diagnostic, Snapshot } from '../model.ts'
import { loadBuildFiles } from './buildFiles.ts'
import { callsOfProgram, cdkPrograms } from './cdkPrograms.ts'
import { loadCodeParsers } from './code/index.ts'
import { type ModuleResolver, moduleResolver } from './code/resolve.ts'
import type { Facts, ScriptSource } from './index.ts'
import { type Listing, listingOf } from './listing.ts'
import type { ActionManifest, CodeFacts, DependencyFile, ParsedScript, Workflow } from './model.ts'
import { isOwn } from './role.ts'

/** Notebooks are the largest files that are read. */
const CODE_LIMIT = 5 * 1_048_576
const LIMIT = 512 * 1024

/**
 * Reads what everything needs (workflows, dependency files) and prepares the rest to be read when it is first asked for. Only
 * parsers of files that occur are loaded.
 */
export async function collectFacts(snapshot: Snapshot): Promise<Facts> {
  const listing = listingOf(snapshot.files)
  const report = reporter()
  await snapshot.preload([
    ...listing.workflows,
    ...listing.otherCi,
    ...listing.dependencies,
    ...listing.actions,
    ...listing.dvcYamls,
  ])
  const workflows = await readWorkflows(snapshot, listing, report)
  const dependencyFiles = await readDependencies(snapshot, listing, report)
  const action = await actionReader(snapshot, listing, report)
  const code = await codeReader(snapshot, listing, report)
  const otherCi = await readOtherCi(snapshot, listing, code)
  const pipelines = [...workflows, ...otherCi]
  const script = await scriptReader(pipelines, snapshot, listing)
  const inlineCode = await inlineReader(pipelines)
  const buildFiles = await loadBuildFiles(snapshot, listing, code, report)
  let modules: ModuleResolver | null = null
  return {
    snapshot,
    workflows,
    otherCi,
    dependencyFiles,
    dependencies: dependencyFiles
      .filter(file => file.role !== 'lock')
      .flatMap(file => file.dependencies)
      .sort((a, b) => compareText(a.path, b.path) || a.line - b.line),
    dvcYamlPaths: listing.dvcYamls,
    dockerfilePaths: listing.dockerfiles,
    composePaths: listing.composes,
    action,
    code,
    inlineCode,
    modules: () => {
      modules ??= moduleResolver(new Set(listing.code))
      return modules
    },
    script,
    ...buildFiles,
    diagnostics: report.all,
  }
}

/** Collects what is wrong with files, each problem once. */
export interface Reporter {
  add(diagnostics: readonly Diagnostic[]): void
  /** By path, line and text. */
  all(): readonly Diagnostic[]
}

function reporter(): Reporter {
  const found = new Map<string, Diagnostic>()
  return {
    add(diagnostics) {
      for (const one of diagnostics) found.set(`${one.path}\0${one.line}\0${one.problem}\0${one.detail}`, one)
    },
    all: () =>
      [...found.values()].sort(
        (a, b) => compareText(a.path, b.path) || a.line - b.line || compareText(a.detail, b.detail),
      ),
  }
}

/** By UTF-16 code units, as the listing is sorted: the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Remembers what was read of a path. */
export function remember<T>(read: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>()
  return path => {
    const before = known.get(path)
    if (before !== undefined || known.has(path)) return before as T
    const value = read(path)
    known.set(path, value)
    return value
  }
}

/** Reads a file of its own format; null when there is no such file, with a diagnostic when it cannot be read. */
export function fileReader<T extends object>(
  snapshot: Snapshot,
  report: Reporter,
  limit: number,
  parse: (path: string, text: string) => T | null,
): (path: string) => T | null {
  return remember(path => {
    const content = snapshot.text(path, limit)
    if (!content.ok) {
      if (content.problem !== 'missing') report.add([unread(path, content.problem)])
      return null
    }
    const value = parse(path, content.text)
    if (value !== null && 'diagnostics' in value) report.add(value.diagnostics as readonly Diagnostic[])
    return value
  })
}

function unread(path: string, problem: string): Diagnostic {
  const kind = problem === 'too-large' ? 'too-large' : 'unreadable'
  return { path, line: 1, problem: kind, detail: `cannot be read: ${problem}` }
}

async function readWorkflows(
  snapshot: Snapshot,
  { workflows }: Listing,
  report: Reporter,
): Promise<Workflow[]> {
  if (workflows.length === 0) return []
  const { parseWorkflow, WORKFLOW_LIMIT } = await import('./workflow.ts')
  return workflows.map(path => {
    const content = snapshot.text(path, WORKFLOW_LIMIT)
    const workflow = content.ok ? parseWorkflow(path, content.text) : unreadWorkflow(path, content.problem)
    report.add(workflow.diagnostics)
    return workflow
  })
}

/** What cannot be read is no workflow of GitHub's, and nothing that anybody has to mend for this audit. */
async function readOtherCi(
  snapshot: Snapshot,
  listing: Listing,
  code: Facts['code'],
): Promise<readonly Workflow[]> {
  const own = listing.otherCi.filter(isOwn)
  const programs = cdkPrograms(snapshot)
  if (own.length + programs.length === 0) return []
  const { cdkPipeline, linked, parseOtherCi, parseTemplate } = await import('./otherCi/index.ts')
  const pipelines = own.flatMap(path => {
    const content = snapshot.text(path, LIMIT)
    return content.ok ? (parseOtherCi(path, content.text) ?? []) : []
  })
  const known = new Set(pipelines.map(({ workflow }) => workflow.path))
  for (const pipeline of pipelines) {
    for (const { path } of pipeline.contentWith(new Map()).includes) {
      if (known.has(path) || !/\.ya?ml$/.test(path) || snapshot.entry(path) === undefined) continue
      known.add(path)
      const content = snapshot.text(path, LIMIT)
      const template = content.ok ? parseTemplate(path, content.text) : null
      if (template !== null) pipelines.push(template)
    }
  }
  await snapshot.preload(programs)
  const coded = programs.flatMap(path => {
    const calls = callsOfProgram(snapshot, code, path)
    return calls.length === 0 ? [] : (cdkPipeline({ path, calls }) ?? [])
  })
  return linked([...pipelines, ...coded].sort((a, b) => compareText(a.workflow.path, b.workflow.path)))
}

/** What lies there is a workflow all the same, and GitHub does not run it. */
function unreadWorkflow(path: string, problem: string): Workflow {
  return {
    path,
    name: null,
    valid: false,
    events: [],
    permissions: null,
    concurrency: null,
    env: [],
    defaults: { shell: null, workingDirectory: null },
    jobs: [],
    diagnostics: [unread(path, problem)],
  }
}

async function readDependencies(
  snapshot: Snapshot,
  { dependencies }: Listing,
  report: Reporter,
): Promise<readonly DependencyFile[]> {
  if (dependencies.length === 0) return []
  const { loadDependencyParsers, unreadDependencyFile } = await import('./dependencies/index.ts')
  const parse = await loadDependencyParsers(dependencies)
  return dependencies.flatMap(path => {
    const content = snapshot.text(path, CODE_LIMIT)
    const file = content.ok ? parse(path, content.text) : unreadDependencyFile(path, content.problem)
    report.add(file?.diagnostics ?? [])
    return file ?? []
  })
}

async function actionReader(
  snapshot: Snapshot,
  { actions }: Listing,
  report: Reporter,
): Promise<Facts['action']> {
  if (actions.length === 0) return () => null
  const { parseActionManifest } = await import('./action.ts')
  const read = fileReader<ActionManifest>(snapshot, report, LIMIT, parseActionManifest)
  return folder => {
    const base = folder === '' ? '' : `${folder}/`
    return read(`${base}action.yml`) ?? read(`${base}action.yaml`)
  }
}

async function codeReader(
  snapshot: Snapshot,
  { code }: Listing,
  report: Reporter,
): Promise<(path: string) => CodeFacts | null> {
  if (code.length === 0) return () => null
  const parse = await loadCodeParsers(code)
  return fileReader(snapshot, report, CODE_LIMIT, parse)
}

/** Parsers for code inside scripts, as far as some step mentions a program that takes it. */
async function inlineReader(workflows: readonly Workflow[]): Promise<Facts['inlineCode']> {
  const steps = workflows.flatMap(workflow => workflow.jobs.flatMap(job => job.steps))
  const mentions = (word: RegExp) =>
    steps.some(({ run, shell }) => word.test(run?.text ?? '') || word.test(shell ?? ''))
  const python = mentions(/python/) ? await import('./code/python.ts') : null
  const r = mentions(/\bR(?:script)?\b/) ? await import('./code/r.ts') : null
  const julia = mentions(/julia/) ? await import('./code/julia.ts') : null
  return ({ path, text, line, literal, dialect }) => {
    const fileLine = (at: number) => (literal ? line + at - 1 : line)
    if (dialect === 'python') return python?.parsePython(path, text, fileLine) ?? null
    if (dialect === 'r') return r?.parseR(path, text, fileLine) ?? null
    return dialect === 'julia' ? (julia?.parseJulia(path, text, fileLine) ?? null) : null
  }
}

/** Files in which commands stand that somebody calls by hand: scripts, stages, cells. */
const holdsCommands = /\.(?:sh|bash|ipynb)$|(?:^|\/)dvc\.yaml$/
const commandKinds = ['make', 'just', 'taskfile', 'compose', 'tasks', 'pre-commit', 'mlproject'] as const

/** Without a workflow nothing runs; the parser is loaded all the same where people have written commands. */
async function scriptReader(
  workflows: readonly Workflow[],
  snapshot: Snapshot,
  listing: Listing,
): Promise<Facts['script']> {
  const written =
    workflows.length > 0 ||
    listing.dockerfiles.length > 0 ||
    commandKinds.some(kind => listing.kinds.has(kind)) ||
    snapshot.files.some(({ path }) => holdsCommands.test(path))
  if (!written) return () => ({ commands: [], functions: [], problem: null })
  const { parseScript } = await import('./shell/parseScript.ts')
  const known = new Map<string, ParsedScript>()
  return (source: ScriptSource) => {
    const { path, line, literal, dialect, errexit, pipefail, text } = source
    const key = [path, line, literal, dialect, errexit, pipefail, text].join('\0')
    const parsed = known.get(key) ?? parseScript(source, path, dialect, { errexit, pipefail })
    known.set(key, parsed)
    return parsed
  }
}
