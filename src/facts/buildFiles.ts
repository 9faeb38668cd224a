import type { Snapshot } from '../model.ts'
import { fileReader, type Reporter, remember } from './collect.ts'
import type { Facts, PytestConfig } from './index.ts'
import type { BuildKind, Listing } from './listing.ts'
import type { CodeFacts } from './model.ts'
import type { YamlNode } from './yamlNode.ts'

type BuildFiles = Pick<
  Facts,
  | 'makefile'
  | 'justfile'
  | 'taskfile'
  | 'dockerfile'
  | 'compose'
  | 'tox'
  | 'noxSessions'
  | 'invokeTasks'
  | 'preCommit'
  | 'dvcYaml'
  | 'mlproject'
  | 'snakefile'
  | 'nextflow'
  | 'bake'
  | 'data'
  | 'pytest'
>

const LIMIT = 512 * 1024
const DATA_LIMIT = 2 * 1024 * 1024

const nothing = () => null

const noPytest: PytestConfig = { testPaths: [], options: [] }

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(word => word !== '' && word !== '\\')
}

/** Readers of the files that say how a project is built and run. Only those that occur are loaded. */
export async function loadBuildFiles(
  snapshot: Snapshot,
  listing: Listing,
  code: (path: string) => CodeFacts | null,
  report: Reporter,
): Promise<BuildFiles> {
  const has = (kind: BuildKind) => listing.kinds.has(kind)
  const read = <T extends object>(parse: (path: string, text: string) => T | null) =>
    fileReader(snapshot, report, LIMIT, parse)
  const data = await dataReader(snapshot, report, has('toml'))
  const project = has('tox')
    ? await projectReaders(snapshot, report, data)
    : { tox: nothing, pytest: () => noPytest }
  const tasks = has('tasks') ? await import('./pythonCommands.ts') : null
  const ofCode = <T>(list: ((facts: CodeFacts) => readonly T[]) | undefined) =>
    remember((path: string): readonly T[] => {
      const facts = list === undefined ? null : code(path)
      return facts === null || list === undefined ? [] : list(facts)
    })
  return {
    makefile: has('make') ? read((await import('./make.ts')).parseMakefile) : nothing,
    justfile: has('just') ? read((await import('./just.ts')).parseJustfile) : nothing,
    taskfile: has('taskfile') ? read((await import('./taskfile.ts')).parseTaskfile) : nothing,
    dockerfile:
      listing.dockerfiles.length > 0 ? read((await import('./dockerfile.ts')).parseDockerfile) : nothing,
    compose: has('compose') ? read((await import('./compose.ts')).parseCompose) : nothing,
    preCommit: has('pre-commit') ? read((await import('./precommit.ts')).parsePreCommit) : nothing,
    mlproject: has('mlproject') ? read((await import('./mlproject.ts')).parseMlProject) : nothing,
    snakefile: has('snakefile') ? read((await import('./snakefile.ts')).parseSnakefile) : nothing,
    nextflow: has('nextflow') ? read((await import('./nextflow.ts')).parseNextflow) : nothing,
    bake: has('bake') ? read((await import('./bake.ts')).parseBake) : nothing,
    dvcYaml: await dvcReader(snapshot, listing, report, data),
    noxSessions: ofCode(tasks?.noxSessions),
    invokeTasks: ofCode(tasks?.invokeTasks),
    data,
    ...project,
  }
}

async function dvcReader(
  snapshot: Snapshot,
  listing: Listing,
  report: Reporter,
  data: Facts['data'],
): Promise<Facts['dvcYaml']> {
  if (listing.dvcYamls.length === 0) return nothing
  const { parseDvcYaml } = await import('./dvcYaml.ts')
  return fileReader(snapshot, report, LIMIT, (path, text) => parseDvcYaml(path, text, data))
}

/** YAML and JSON, and TOML when it occurs at all. */
async function dataReader(snapshot: Snapshot, report: Reporter, hasToml: boolean): Promise<Facts['data']> {
  const { readYaml } = await import('./yaml.ts')
  const { readJson } = await import('./json.ts')
  const toml = hasToml ? await import('./toml.ts') : null
  const read = fileReader(snapshot, report, DATA_LIMIT, (path, text) => {
    if (path.endsWith('.json')) return readJson(path, text)
    if (path.endsWith('.toml')) return toml?.readToml(path, text) ?? null
    return readYaml(path, text)
  })
  return path => (/\.(?:ya?ml|json|toml)$/.test(path) ? (read(path)?.root ?? null) : null)
}

/** What the configuration of a Python project in a folder says of tox and pytest. */
async function projectReaders(
  snapshot: Snapshot,
  report: Reporter,
  data: Facts['data'],
): Promise<Pick<Facts, 'tox' | 'pytest'>> {
  const { parseToxIni, parseToxTable } = await import('./tox.ts')
  const { iniValue, readIni } = await import('./ini.ts')
  const { nodeAt, textsOf } = await import('./yamlNode.ts')
  const ini = fileReader(snapshot, report, LIMIT, (path, text) => readIni(path, text))
  const toxIni = fileReader(snapshot, report, LIMIT, parseToxIni)
  const inside = (folder: string, name: string) => (folder === '' ? name : `${folder}/${name}`)
  const tox = remember((folder: string) => {
    const table = (name: string, ...keys: readonly string[]): YamlNode | null => {
      const path = inside(folder, name)
      return snapshot.entry(path) === undefined ? null : nodeAt(data(path), ...keys)
    }
    return (
      toxIni(inside(folder, 'tox.ini')) ??
      parseToxTable(inside(folder, 'tox.toml'), table('tox.toml')) ??
      toxIni(inside(folder, 'setup.cfg')) ??
      parseToxTable(inside(folder, 'pyproject.toml'), table('pyproject.toml', 'tool', 'tox'))
    )
  })
  const pytest = remember((folder: string): PytestConfig => {
    for (const [name, section] of [
      ['pytest.ini', 'pytest'],
      ['tox.ini', 'pytest'],
      ['setup.cfg', 'tool:pytest'],
    ] as const) {
      const file = ini(inside(folder, name))
      const given = (key: string) => (file === null ? null : (iniValue(file, section, key)?.value ?? null))
      const paths = given('testpaths')
      const options = given('addopts')
      if (paths !== null || options !== null) {
        return { testPaths: wordsOf(paths ?? ''), options: wordsOf(options ?? '') }
      }
    }
    const table = nodeAt(data(inside(folder, 'pyproject.toml')), 'tool', 'pytest', 'ini_options')
    const words = (key: string) => textsOf(nodeAt(table, key)).flatMap(({ value }) => wordsOf(value))
    return { testPaths: words('testpaths'), options: words('addopts') }
  })
  return { tox, pytest }
}
