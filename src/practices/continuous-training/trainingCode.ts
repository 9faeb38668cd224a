/** Code of the project that trains a model, and what takes its settings from outside. */

import { commandLineOptions, settingsReads } from '../../facts/code/options.ts'
import { trainingCalls } from '../../facts/code/training.ts'
import type { CodeUse } from '../../facts/code/use.ts'
import { importedCode } from '../../facts/importedCode.ts'
import type { CodeFacts } from '../../facts/model.ts'
import { projectCode } from '../../facts/role.ts'
import type { Place } from '../../model.ts'
import { mlCode } from '../codeReading.ts'
import type { Subject } from '../practice.ts'
import { onlyPrompts } from '../reading.ts'

/** A file that trains, with its training calls in order of lines. */
export interface TrainingFile {
  readonly code: CodeFacts
  readonly calls: readonly [CodeUse, ...CodeUse[]]
}

/** Files that are searched for the name of a module. */
const mostScripts = 1500

/** Files that import one module and are read for its settings. */
const mostImporters = 40

const remembered = new WeakMap<Subject, readonly TrainingFile[]>()

/** Files of the project with a training call, by path; tests, documentation and foreign code are none. */
export function trainingFiles(subject: Subject): readonly TrainingFile[] {
  const known = remembered.get(subject)
  if (known !== undefined) return known
  const files = (onlyPrompts(subject.profile) ? [] : mlCode(subject)).flatMap(code => {
    const [first, ...rest] = trainingCalls(code, () => importedCode(subject.facts, code))
    return first === undefined ? [] : [{ code, calls: [first, ...rest] as const }]
  })
  remembered.set(subject, files)
  return files
}

const rememberedPaths = new WeakMap<Subject, ReadonlySet<string>>()

/** The paths of these files. */
export function trainingPaths(subject: Subject): ReadonlySet<string> {
  const known = rememberedPaths.get(subject) ?? new Set(trainingFiles(subject).map(({ code }) => code.path))
  rememberedPaths.set(subject, known)
  return known
}

export interface ParameterSource extends Place {
  readonly what: string
  /** The file whose training it sets. */
  readonly training: TrainingFile
}

/** Scripts for which others are searched that start them. */
const mostSearched = 15

/**
 * Where the settings of a training come from outside: read by the file that trains, by one that imports it, or by one that it
 * imports. Null when every script has them written into the code. What trains by itself is asked first.
 */
export function parameterSource(subject: Subject, scripts: readonly TrainingFile[]): ParameterSource | null {
  const searched = scripts.slice(0, mostSearched)
  return (
    firstOf(scripts, ({ code }) => readBy([code], true)) ??
    firstOf(searched, ({ code }) => readBy(importersOf(subject, code.path), true)) ??
    firstOf(searched, ({ code }) => readBy(importedCode(subject.facts, code), false))
  )
}

function firstOf(
  scripts: readonly TrainingFile[],
  find: (script: TrainingFile) => Omit<ParameterSource, 'training'> | null,
): ParameterSource | null {
  for (const training of scripts) {
    const found = find(training)
    if (found !== null) return { ...found, training }
  }
  return null
}

/** An environment variable counts where the program itself reads it; a module of settings reads them for everything. */
function readBy(files: readonly CodeFacts[], environment: boolean): Omit<ParameterSource, 'training'> | null {
  for (const file of files) {
    const read = settingsReads(file).find(one =>
      one.kind === 'environment' ? environment && setsTraining(file, one.line) : !isBareGroup(file, one.what),
    )
    if (read !== undefined) return { path: file.path, line: read.line, what: `reads its ${read.kind}` }
  }
  return null
}

/** A command of click without options only groups others. */
function isBareGroup(code: CodeFacts, what: string): boolean {
  return /^@?(?:rich_)?(?:click|cli)\.(?:command|group)$/.test(what) && commandLineOptions(code).length === 0
}

/** Variables that name the run, the runner or an account: they set nothing of the training. */
const identities =
  /^(?:GITHUB|CI|RUNNER|WANDB|MLFLOW|COMET|NEPTUNE|CLEARML|DAGSHUB|AWS|GOOGLE|HF|HUGGING)_|(?:TOKEN|KEY|SECRET|PASSWORD|USERNAME|USER|HOME|PATH)$|^(?:LOCAL_RANK|RANK|WORLD_SIZE|CI)$/

function setsTraining(code: CodeFacts, line: number): boolean {
  return code.calls.some(call => {
    const variable = call.strings['0']
    return call.line === line && variable !== undefined && !identities.test(variable)
  })
}

/** Importers are asked two steps up: the command line often stands above the function that trains. */
function importersOf(subject: Subject, path: string): readonly CodeFacts[] {
  const direct = directImporters(subject, path)
  const above = direct.slice(0, 5).flatMap(code => directImporters(subject, code.path))
  return [...new Map([...direct, ...above].map(code => [code.path, code])).values()]
}

const rememberedScripts = new WeakMap<Subject, readonly string[]>()

function scriptsOf(subject: Subject): readonly string[] {
  const known = rememberedScripts.get(subject)
  if (known !== undefined) return known
  const all = projectCode(subject.snapshot)
  const scripts = all.filter(path => !path.endsWith('.ipynb')).slice(0, mostScripts)
  rememberedScripts.set(subject, scripts)
  return scripts
}

/** Files that may import it say its name; only these are parsed. */
function directImporters(subject: Subject, path: string): readonly CodeFacts[] {
  const modules = subject.facts.modules()
  const name = moduleName(path)
  return scriptsOf(subject)
    .filter(other => other !== path)
    .filter(other => {
      const content = subject.snapshot.text(other)
      return content.ok && content.text.includes(name)
    })
    .slice(0, mostImporters)
    .flatMap(other => subject.facts.code(other) ?? [])
    .filter(code => modules.dependencies(code).includes(path))
}

/** The last part of the name by which a file is imported: a package's own file has the name of its folder. */
function moduleName(path: string): string {
  const parts = path.replace(/\.\w+$/, '').split('/')
  const last = parts.at(-1) ?? ''
  return last === '__init__' ? (parts.at(-2) ?? last) : last
}
