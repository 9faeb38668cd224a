/** How snippets set up the environment of a project and start commands in it: with its own package manager, from its own files. */

import { folderOf } from '../automation/paths.ts'
import type { DependencyFile } from '../facts/model.ts'
import { nodeAt, textOf } from '../facts/yamlNode.ts'
import { interpreterPins, minorsOf } from './environment/interpreterPins.ts'
import type { Subject } from './practice.ts'
import { languageOf, mainFolder } from './suggest.ts'
import { buildToolOf } from './suggestCompiled.ts'
import { distributionsFor, undeclaredImports } from './undeclaredImports.ts'

export interface Environment {
  /** A command line that installs, to be typed at the root of the repository; null where the code needs no package. */
  readonly command: string | null
  /** The same as steps of a workflow, each line without indentation. */
  readonly lines: readonly string[]
  /** What a command at the root is started with, so that it finds what was installed: `uv run --project ml `, or nothing. */
  readonly prefix: string
  /** The same for a command in the folder of the environment or below, where the manager finds it by itself: `uv run `. */
  readonly inner: string
}

type Starts = Pick<Environment, 'prefix' | 'inner'>

const plain: Starts = { prefix: '', inner: '' }

/** One package manager: the file that shows it, and how it is told to work in another folder than the current one. */
interface Manager {
  readonly file: string
  readonly environment: (folder: string, subject: Subject) => Environment
}

const inFolder = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`)
const option = (name: string, folder: string): string => (folder === '' ? '' : ` ${name} ${folder}`)

/** In the order in which they are asked: what is locked first. */
const managers: readonly Manager[] = [
  {
    file: 'uv.lock',
    environment: folder => {
      const project = option('--project', folder)
      return viaAction('astral-sh/setup-uv@v6', `uv sync --locked${project}`, {
        prefix: `uv run${project} `,
        inner: 'uv run ',
      })
    },
  },
  {
    file: 'poetry.lock',
    environment: (folder, subject) => {
      const project = option('-P', folder)
      return viaPython(subject, `pipx install poetry && poetry install${project}`, {
        prefix: `poetry${project} run `,
        inner: 'poetry run ',
      })
    },
  },
  {
    file: 'pdm.lock',
    environment: (folder, subject) => {
      const project = option('-p', folder)
      return viaPython(subject, `pipx install pdm && pdm sync${project}`, {
        prefix: `pdm run${project} `,
        inner: 'pdm run ',
      })
    },
  },
  {
    file: 'Pipfile.lock',
    environment: (folder, subject) => {
      const pipfile = folder === '' ? '' : `PIPENV_PIPFILE=${folder}/Pipfile `
      return viaPython(subject, `pipx install pipenv && ${pipfile}pipenv sync --dev`, {
        prefix: `${pipfile}pipenv run `,
        inner: 'pipenv run ',
      })
    },
  },
  {
    file: 'pixi.lock',
    environment: folder => {
      const manifest = option('--manifest-path', folder)
      return viaAction('prefix-dev/setup-pixi@v0.9.0', `pixi install --locked${manifest}`, {
        prefix: `pixi run${manifest} `,
        inner: 'pixi run ',
      })
    },
  },
  { file: 'renv.lock', environment: renv },
  { file: 'Project.toml', environment: juliaProject },
]

/** The environment of the part of the repository that trains: of the nearest folder, upwards, that says how it is made. */
export function environmentOf(subject: Subject): Environment {
  const build = buildToolOf(subject)
  if (build !== null) return { command: build.install, lines: build.setup, ...plain }
  for (let folder: string | null = mainFolder(subject); folder !== null; folder = parentOf(folder)) {
    const found = environmentIn(subject, folder)
    if (found !== null) return found
  }
  if (languageOf(subject) === 'r') return renv('')
  if (languageOf(subject) === 'julia') return juliaProject('')
  // It lies beside what trains, not above it.
  const main = mainFolder(subject).split('/')
  const nearness = ({ path }: DependencyFile) => path.split('/').findIndex((part, at) => part !== main[at])
  const [elsewhere] = subject.facts.dependencyFiles
    .filter(({ format, role }) => role === 'manifest' && (format === 'requirements' || format === 'conda'))
    .sort((a, b) => nearness(b) - nearness(a))
  if (elsewhere?.format === 'conda') return viaConda(subject, elsewhere.path)
  if (elsewhere !== undefined) return viaPython(subject, `pip install -r ${elsewhere.path}`)
  const packages = distributionsFor(undeclaredImports(subject).missing)
  return viaPython(subject, packages.length === 0 ? null : `pip install ${packages.slice(0, 12).join(' ')}`)
}

/** The steps of a job of a snippet that install what a command needs and run it. */
export function stepsThatRun(subject: Subject, command: string): string {
  if (command.startsWith('nextflow ')) {
    return ['- uses: nf-core/setup-nextflow@v2', `- run: ${command}`].map(line => `      ${line}`).join('\n')
  }
  const alone = runsAlone(command)
  const { lines } = withRunner(environmentOf(subject), subject, command)
  return [...(alone ? [] : lines), `- run: ${inEnvironment(subject, command)}`]
    .map(line => `      ${line}`)
    .join('\n')
}

/** Programs that fetch what they run need nothing of the project's environment. */
function runsAlone(command: string): boolean {
  return /^(?:pipx|uvx|nextflow) /.test(command)
}

/** The environment with pytest, for a command that needs it where pip installs what may not name it. */
function withRunner(environment: Environment, { facts }: Subject, command: string): Environment {
  const { command: install } = environment
  if (!/\bpytest\b/.test(command)) return environment
  if (install === null) return { ...environment, lines: [...environment.lines, '- run: pip install pytest'] }
  const [, file = ''] = /^pip install -[re] (\S+)/.exec(install) ?? []
  const named = facts.dependencies.some(
    ({ name, path, group }) =>
      name === 'pytest' && (path === file || (group === null && (folderOf(path) || '.') === file)),
  )
  if (!install.startsWith('pip install ') || named) return environment
  const lines = environment.lines.map(line => (line === `- run: ${install}` ? `${line} pytest` : line))
  return { ...environment, lines }
}

/** A command as it finds the packages that were installed; one that changes the folder first looks for them from there. */
export function inEnvironment(subject: Subject, command: string): string {
  const { prefix, inner } = environmentOf(subject)
  const [, change = '', rest = command] = /^(cd \S+ && )(.*)$/s.exec(command) ?? []
  return `${change}${runsAlone(rest) ? '' : change === '' ? prefix : inner}${rest}`
}

function renv(folder: string): Environment {
  const lines = ['- uses: r-lib/actions/setup-r@v2', '- uses: r-lib/actions/setup-renv@v2']
  const placed = folder === '' ? lines : [...lines, `  with: { working-directory: ${folder} }`]
  const command = folder === '' ? 'renv::restore()' : `renv::restore(project = '${folder}')`
  return { command: `Rscript -e "${command}"`, lines: placed, ...plain }
}

function juliaProject(folder: string): Environment {
  const project = folder === '' ? '--project' : `--project=${folder}`
  return viaAction('julia-actions/setup-julia@v2', `julia ${project} -e 'using Pkg; Pkg.instantiate()'`)
}

function parentOf(folder: string): string | null {
  return folder === '' ? null : folderOf(folder)
}

function environmentIn(subject: Subject, folder: string): Environment | null {
  const has = (name: string) => subject.snapshot.entry(inFolder(folder, name)) !== undefined
  const manager = managers.find(({ file }) => has(file))
  if (manager !== undefined) return manager.environment(folder, subject)
  const here = subject.facts.dependencyFiles.filter(
    ({ path, role }) => role === 'manifest' && folderOf(path) === folder,
  )
  const listed = here.filter(({ format }) => format === 'requirements')
  const requirements =
    listed.find(({ path }) => /(?:^|\/)requirements\.txt$/.test(path)) ??
    listed.find(({ path }) => !/test|dev|docs?\b|lint|ci\b/i.test(path))
  if (requirements !== undefined) return viaPython(subject, `pip install -r ${requirements.path}`)
  const conda = here.find(({ format }) => format === 'conda')
  if (conda !== undefined) return viaConda(subject, conda.path)
  if (has('DESCRIPTION')) {
    const lines = ['- uses: r-lib/actions/setup-r@v2', '- uses: r-lib/actions/setup-r-dependencies@v2']
    const placed = folder === '' ? lines : [...lines, `  with: { working-directory: ${folder} }`]
    return { command: `Rscript -e "remotes::install_deps('${folder || '.'}')"`, lines: placed, ...plain }
  }
  const installable = has('setup.py') || here.some(({ path }) => path.endsWith('pyproject.toml'))
  if (installable) return viaPython(subject, `pip install -e ${folder || '.'}`)
  const [other] = listed
  return other === undefined ? null : viaPython(subject, `pip install -r ${other.path}`)
}

function viaConda({ facts }: Subject, path: string): Environment {
  const name = textOf(nodeAt(facts.data(path), 'name')) ?? 'project'
  return {
    command: `conda env create -n ${name} -f ${path}`,
    lines: [
      '- uses: conda-incubator/setup-miniconda@v3',
      `  with: { environment-file: ${path}, activate-environment: ${name} }`,
    ],
    prefix: `conda run -n ${name} `,
    inner: `conda run -n ${name} `,
  }
}

/** The version that is stated nearest to what trains, read from where it stands if the action can read that. */
function pythonVersion(subject: Subject): string {
  for (let folder: string | null = mainFolder(subject); folder !== null; folder = parentOf(folder)) {
    const stated = pythonVersionIn(subject, folder)
    if (stated !== null) return stated
  }
  const beside = interpreterPins(subject).find(({ minors }) => minors.length === 1)
  return `python-version: '${beside?.minors[0] ?? usualPython}'`
}

const usualPython = '3.12'

function pythonVersionIn({ snapshot, facts }: Subject, folder: string): string | null {
  const file = inFolder(folder, '.python-version')
  if (snapshot.entry(file) !== undefined) return `python-version-file: ${file}`
  const here = facts.dependencyFiles.filter(({ path, role, ecosystem, interpreter }) => {
    return (
      folderOf(path) === folder &&
      role === 'manifest' &&
      /^(?:pypi|conda)$/.test(ecosystem) &&
      interpreter !== null
    )
  })
  const project = here.find(({ path }) => path.endsWith('pyproject.toml'))
  if (project !== undefined) return `python-version-file: ${project.path}`
  const minors = here.map(({ interpreter }) => minorsOf(interpreter?.value ?? '')).find(all => all.length > 0)
  if (minors === undefined) return null
  return `python-version: '${minors.includes(usualPython) ? usualPython : minors.at(-1)}'`
}

/**
 * The input of `actions/setup-python` that keeps packages between runs. The action looks for files of these names and fails where
 * there is none; it is told of others.
 */
export function pipCache({ snapshot, facts }: Subject): string | null {
  if (snapshot.files.some(({ path }) => /(?:^|\/)(?:requirements\.txt|pyproject\.toml)$/.test(path))) {
    return 'cache: pip'
  }
  const other = facts.dependencyFiles.find(
    ({ path, format, role }) =>
      role === 'manifest' && (format === 'requirements' || path.endsWith('setup.py')),
  )
  return other === undefined ? null : `cache: pip, cache-dependency-path: ${other.path}`
}

function viaPython(subject: Subject, command: string | null, starts: Starts = plain): Environment {
  const inputs = [pythonVersion(subject), pipCache(subject)].filter(input => input !== null)
  return {
    command,
    lines: [
      '- uses: actions/setup-python@v6',
      `  with: { ${inputs.join(', ')} }`,
      ...(command === null ? [] : [`- run: ${command}`]),
    ],
    ...starts,
  }
}

function viaAction(action: string, command: string, starts: Starts = plain): Environment {
  return { command, lines: [`- uses: ${action}`, `- run: ${command}`], ...starts }
}
