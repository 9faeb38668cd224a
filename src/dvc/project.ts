/** Everything that DVC wrote into one repository, read from its snapshot. */

import { type DvcConfig, parseDvcConfig } from '../facts/dvc/config.ts'
import { type DvcDataFile, parseDvcDataFile } from '../facts/dvc/dataFile.ts'
import { type DvcLock, LOCK_LIMIT, parseDvcLock } from '../facts/dvc/lock.ts'
import { readParameters, type UnreadParameters } from '../facts/dvc/parameters.ts'
import { type DvcYaml, parseDvcYaml } from '../facts/dvcYaml.ts'
import type { YamlNode } from '../facts/yamlNode.ts'
import type { Diagnostic, Snapshot } from '../model.ts'
import { folderOf } from '../paths.ts'
import { filesEnding } from '../snapshot/endings.ts'
import { type DvcFiles, dvcFilesOf } from './files.ts'
import { isStageFile, pipelineOf } from './stageFile.ts'

export interface DvcPipeline {
  readonly definition: DvcYaml
  /** Null when there is none. */
  readonly lock: DvcLock | null
  /** A stage file of DVC 0.x, which is definition and lock at once. */
  readonly stageFile: DvcDataFile | null
}

export interface DvcProject {
  readonly files: DvcFiles
  /** By path, those without stages too; then stage files. */
  readonly pipelines: readonly DvcPipeline[]
  /** `*.dvc` files and `Dvcfile`s. */
  readonly dataFiles: readonly DvcDataFile[]
  /** `.dvc/config`, of every DVC project of the repository. */
  readonly configs: readonly DvcConfig[]
  /** `.dvc/config.local` that git tracks; it is meant to stay on one machine. */
  readonly localConfigs: readonly DvcConfig[]
  parameters(path: string): YamlNode | UnreadParameters
  readonly diagnostics: readonly Diagnostic[]
}

const DATA_FILE = /(?:^|\/)(?:[^/]+\.dvc|Dvcfile)$/
const DATA_LIMIT = 1024 * 1024
const YAML_LIMIT = 2 * 1024 * 1024
/** `.dvc` files that are read. */
const MOST_DATA_FILES = 20_000

const known = new WeakMap<Snapshot, DvcProject>()

/** Reads the DVC files of a snapshot, once. Never throws. */
export function dvcProjectOf(snapshot: Snapshot): DvcProject {
  const before = known.get(snapshot)
  if (before !== undefined) return before
  const project = readProject(snapshot)
  known.set(snapshot, project)
  return project
}

/** Paths of the files by which DVC is told to be used at all: what must be read to know a project. */
export function dvcPaths(snapshot: Snapshot): readonly string[] {
  return filesEnding(snapshot, 'yaml', 'lock', 'dvc', 'local', '')
    .filter(
      ({ path, kind }) =>
        kind !== 'submodule' &&
        /(?:^|\/)(?:dvc\.(?:yaml|lock)|\.dvc\/config(?:\.local)?)$|\.dvc$|(?:^|\/)Dvcfile$/.test(path),
    )
    .map(({ path }) => path)
}

function readProject(snapshot: Snapshot): DvcProject {
  const diagnostics: Diagnostic[] = []
  const read = (path: string, limit: number): string | null => {
    const content = snapshot.text(path, limit)
    if (content.ok) return content.text
    const problem = content.problem === 'too-large' ? 'too-large' : 'unreadable'
    diagnostics.push({ path, line: 1, problem, detail: `cannot be read: ${content.problem}` })
    return null
  }
  const parsed = <T extends { readonly diagnostics: readonly Diagnostic[] }>(
    paths: readonly string[],
    limit: number,
    parse: (path: string, text: string) => T,
  ): T[] =>
    paths.flatMap(path => {
      const text = read(path, limit)
      const file = text === null ? null : parse(path, text)
      diagnostics.push(...(file?.diagnostics ?? []))
      return file ?? []
    })
  const parameters = parameterReader(snapshot)
  const data = (path: string): YamlNode | null => {
    const tree = parameters(path)
    return typeof tree === 'string' ? null : tree
  }
  const paths = dvcPaths(snapshot)
  const named = (name: string) => paths.filter(path => path === name || path.endsWith(`/${name}`))
  const definitions = parsed(named('dvc.yaml'), YAML_LIMIT, (path, text) => parseDvcYaml(path, text, data))
  const pipelines = definitions.map((definition): DvcPipeline => {
    const path = definition.path.replace(/dvc\.yaml$/, 'dvc.lock')
    const wdirs = new Map(definition.stages.map(({ name, wdir }) => [name, wdir]))
    const [lock] =
      snapshot.entry(path) === undefined
        ? []
        : parsed([path], LOCK_LIMIT, (at, text) => parseDvcLock(at, text, stage => wdirs.get(stage) ?? ''))
    const missing = snapshot.entry(path) === undefined ? null : unreadLock(path)
    return { definition, lock: lock ?? missing, stageFile: null }
  })
  const dataFiles = parsed(paths.filter(isDataFile).slice(0, MOST_DATA_FILES), DATA_LIMIT, parseDvcDataFile)
  return {
    files: dvcFilesOf(snapshot),
    pipelines: [...pipelines, ...dataFiles.filter(isStageFile).map(pipelineOf)],
    dataFiles,
    configs: parsed(named('.dvc/config'), DATA_LIMIT, parseDvcConfig),
    localConfigs: parsed(named('.dvc/config.local'), DATA_LIMIT, parseDvcConfig),
    parameters,
    diagnostics,
  }
}

function unreadLock(path: string): DvcLock {
  return { path, schema: null, stages: new Map(), readable: false, diagnostics: [] }
}

function isDataFile(path: string): boolean {
  return DATA_FILE.test(path) && !path.includes('.dvc/') && folderOf(path) !== '.dvc'
}

function parameterReader(snapshot: Snapshot): DvcProject['parameters'] {
  const read = new Map<string, YamlNode | UnreadParameters>()
  return path => {
    const before = read.get(path)
    if (before !== undefined) return before
    const tree = readParameters(snapshot, path)
    read.set(path, tree)
    return tree
  }
}
