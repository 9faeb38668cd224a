/** What an install command installs: a manifest's packages, or packages named on the command line. */

import type { Command } from '../facts/model.ts'
import { baseName } from '../paths.ts'

export interface Installs {
  /** It installs from a manifest, a lock or the project itself. */
  readonly manifest: boolean
  /** Names given literally, without version. */
  readonly packages: readonly string[]
}

const syncing: ReadonlySet<string> = new Set([
  'uv sync',
  'uv run',
  'poetry install',
  'poetry sync',
  'pdm sync',
  'pdm install',
  'pipenv sync',
  'pipenv install',
  'pixi install',
  'hatch env create',
  'rye sync',
  'npm ci',
  'pip-sync',
  'pnpm install',
  'yarn install',
  'conda-lock install',
])

const valued =
  /^(?:-r|--requirement|-c|--constraint|-f|--find-links|-i|--index-url|--extra-index-url|-t|--target|--python|-p|--prefix|-n|--name|--file|--channel|--group|--extra|--with|--only|--root|--log|--timeout|--retries|--cache-dir|--python-version|--platform)$/

/** `uv run` and `pixi run` bring the environment in line with the lock before anything runs. */
export function runsInLock({ wrappers }: Command): boolean {
  return wrappers.some(wrapper => /^(?:uv|pixi) run\b/.test(wrapper))
}

/** Null for a command that installs nothing. */
export function installsOf(command: Command): Installs | null {
  const words = [command.program, ...command.argv]
  const two = `${command.program} ${command.argv[0] ?? ''}`.trim()
  const wholeProject = syncing.has(two) || syncing.has(`${two} ${command.argv[1] ?? ''}`)
  if (wholeProject && !(two === 'pipenv install' && positionalsOf(command.argv.slice(1)).length > 0)) {
    return { manifest: true, packages: [] }
  }
  // `uv python install` brings an interpreter, `uv tool install` a program of its own.
  if (command.program === 'uv' && /^(?:python|tool)$/.test(command.argv[0] ?? '')) return null
  if (/^(?:pip|uv|conda|mamba|micromamba|npm|pipenv)$/.test(command.program)) {
    const at = words.findIndex(
      word => word === 'install' || word === 'update' || word === 'create' || word === 'i',
    )
    // What npm installs globally is a program for the job itself.
    const global =
      command.program === 'npm' && words.some(word => word === '-g' || /^--(?:location=)?global$/.test(word))
    return at < 0 || global ? null : installedBy(words.slice(at + 1), command.program)
  }
  const build = installedByBuild(command)
  if (build !== null) return build
  return command.program === 'Rscript' || command.program === 'R'
    ? installedByR(command.argv.join(' '))
    : null
}

/** Builds of compiled languages fetch what their manifest lists before anything else. */
const builds: Readonly<Record<string, RegExp>> = {
  dotnet: /^(?:restore|build|test|publish|pack|run|msbuild)$/,
  nuget: /^restore$/,
  cargo:
    /^(?:fetch|build|b|test|t|nextest|check|c|clippy|run|r|bench|doc|package|publish|tarpaulin|llvm-cov)$/,
  go: /^(?:build|test|vet|run|generate)$/,
}
const buildTools: ReadonlySet<string> = new Set(['mvn', 'mvnw', 'gradle', 'gradlew', 'sbt'])

function installedByBuild({ program, subcommand, argv }: Command): Installs | null {
  const whole = { manifest: true, packages: [] }
  const name = baseName(program)
  if (buildTools.has(name)) return argv.some(word => !word.startsWith('-')) ? whole : null
  const [first = ''] = subcommand.split(' ')
  if (builds[name]?.test(first) === true) return argv.includes('--no-restore') ? null : whole
  if (/^(?:go mod (?:download|tidy|vendor|verify)|dotnet tool restore)$/.test(`${name} ${subcommand}`))
    return whole
  // A program for the job itself.
  if (/^(?:go|cargo) install$/.test(`${name} ${first}`)) return { manifest: false, packages: [] }
  const added = /^dotnet add$/.test(`${name} ${first}`) && argv.includes('package')
  return added
    ? { manifest: false, packages: argv.slice(argv.indexOf('package') + 1, argv.indexOf('package') + 2) }
    : null
}

function installedBy(words: readonly string[], program: string): Installs {
  const fromFile = words.some(word => /^(?:-r|--requirement|-f|--file|-e|--editable|--frozen)\b/.test(word))
  const positionals = positionalsOf(words)
  const editable = words.filter((_, at) => /^(?:-e|--editable)$/.test(words[at - 1] ?? ''))
  const own = positionals.filter(
    word =>
      editable.includes(word) ||
      /^\.|^\/|\.(?:whl|tar\.gz|txt)$|^file:|^[^=<>~!]*\$\{?\{?|^["']?\.\[/.test(word),
  )
  const bare = program === 'npm' && positionals.length === 0
  return {
    manifest: fromFile || own.length > 0 || bare,
    packages: positionals
      .filter(word => !own.includes(word))
      .map(packageName)
      .filter(name => name !== 'python'),
  }
}

function positionalsOf(words: readonly string[]): readonly string[] {
  const positionals: string[] = []
  let skip = false
  for (const word of words) {
    if (skip) skip = false
    else if (word.startsWith('-')) skip = valued.test(word)
    else positionals.push(word)
  }
  return positionals
}

function packageName(word: string): string {
  const name = /^(?:[\w-]+::)?(@?[\w.-]+(?:\/[\w.-]+)?)/.exec(word.replace(/^["']/, ''))?.[1] ?? word
  return name.startsWith('@') ? name : name.replace(/[-_.]+/g, '-')
}

function installedByR(text: string): Installs | null {
  if (/renv::restore|install_deps|remotes::install_local|pak::local_install/.test(text)) {
    return { manifest: true, packages: [] }
  }
  const named = /install\.packages\(|install_cran\(|pak::pkg_install\(/.test(text)
  if (!named) return null
  return { manifest: false, packages: [...text.matchAll(/["']([\w.]+)["']/g)].map(match => match[1] ?? '') }
}
