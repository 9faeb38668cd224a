/** Code of the project that trains a model, and what takes its settings from outside. */

import { commandLineOptions, settingsReads } from '../../facts/code/options.ts'
import { trainingCalls } from '../../facts/code/training.ts'
import type { CodeUse } from '../../facts/code/use.ts'
import type { CodeFacts } from '../../facts/model.ts'
import { projectCode } from '../../facts/role.ts'
import type { Place } from '../../model.ts'
import { mlCode } from '../codeReading.ts'
import type { Subject } from '../practice.ts'

/** A file that trains, with its training calls in order of lines. */
export interface TrainingFile {
  readonly code: CodeFacts
  readonly calls: readonly [CodeUse, ...CodeUse[]]
}

/** Files that import one module and are read for its settings. */
const mostImporters = 40

const remembered = new WeakMap<Subject, readonly TrainingFile[]>()

/** Files of the project with a training call, by path; tests, documentation and foreign code are none. */
export function trainingFiles(subject: Subject): readonly TrainingFile[] {
  const known = remembered.get(subject)
  if (known !== undefined) return known
  const files = mlCode(subject).flatMap(code => {
    const [first, ...rest] = trainingCalls(code, importedBy(subject, code))
    return first === undefined ? [] : [{ code, calls: [first, ...rest] as const }]
  })
  remembered.set(subject, files)
  return files
}

/**
 * What a program that runs this file takes from outside: the settings that the file itself, a file that imports it, or a file
 * that it imports reads. Null when everything is written into the code.
 */
export function parameterSource(subject: Subject, code: CodeFacts): (Place & { what: string }) | null {
  const read = readBy([code, ...importersOf(subject, code.path)], true)
  return read ?? readBy(importedBy(subject, code), false)
}

/** An environment variable counts where the program itself reads it; a module of settings reads them for everything. */
function readBy(files: readonly CodeFacts[], environment: boolean): (Place & { what: string }) | null {
  for (const file of files) {
    const read = settingsReads(file).find(one =>
      one.kind === 'environment' ? environment && setsTraining(file, one.line) : !isBareGroup(file, one.what),
    )
    if (read !== undefined)
      return { path: file.path, line: read.line, what: `reads ${read.kind}: ${read.what}` }
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

/** Files that may import it say its name; only these are parsed. */
function directImporters(subject: Subject, path: string): readonly CodeFacts[] {
  const modules = subject.facts.modules()
  const name = moduleName(path)
  return projectCode(subject.snapshot.files.map(file => file.path))
    .filter(other => other !== path && !other.endsWith('.ipynb'))
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

function importedBy(subject: Subject, code: CodeFacts): readonly CodeFacts[] {
  return subject.facts
    .modules()
    .dependencies(code)
    .flatMap(path => subject.facts.code(path) ?? [])
}
