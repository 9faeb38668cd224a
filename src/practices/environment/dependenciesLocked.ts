import type { CommandRun } from '../../automation/model.ts'
import { isTool } from '../../catalogue/developmentTools.ts'
import { compiledEcosystems } from '../../facts/dependencies/format.ts'
import type { DependencyFile } from '../../facts/model.ts'
import { quoteLiteral } from '../../facts/quote.ts'
import { baseName, folderOf } from '../../paths.ts'
import { isOwnEcosystem } from '../ecosystems.ts'
import { installsOf, runsInLock } from '../installs.ts'
import { evidenceAt, evidenceOf, met, nonEmpty, notApplicable, partial, unknown, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import {
  computedManifest,
  deliveringCommands,
  dockerfiles,
  manifests,
  reachedActions,
  slugOf,
  sourceFiles,
} from '../reading.ts'

export const dependenciesLocked: Practice = {
  id: 'dependencies-locked',
  dimension: 'environment',
  title: 'Environments are locked and CI uses the lock',
  level: 2,
  weight: 3,
  kind: 'practice',
  gate: 'L2 (≥partial)',
  definition: 'A complete lock exists and automation installs from it.',
  sources: ['KRZ-P3', 'MTS-I1', 'RZIG24', 'OSSF'],
  evidence: {
    met: '`uv.lock|poetry.lock|pdm.lock|Pipfile.lock|conda-lock.yml|pixi.lock|renv.lock|package-lock.json …` or fully `==`-pinned/hashed requirements, consistent with the manifest, AND the ML workflow installs with it (`--frozen|--locked|sync|ci|--require-hashes|-r` pinned file)',
    partial: 'lock exists but CI ignores it, or pins are incomplete (≥80 %)',
    unmet: 'loose ranges only',
    notApplicable: 'library profile: lock for dev/CI still expected, weight 1',
  },
  assess: subject => {
    if (sourceFiles(subject).length === 0 && manifests(subject).length === 0)
      return notApplicable('There is no code that could need a dependency.')
    const locks = locksOf(subject).filter(lock => locksInstalled(subject, lock))
    const pinned = judgedManifests(subject)
      .map(file => ({ file, share: environmentShare(subject, file) }))
      .filter(({ share }) => share >= partly)
      .sort((a, b) => b.share - a.share)
    const exact = pinned.filter(({ share }) => share >= fully).map(({ file }) => file)
    // Manifests of compiled languages list what the code uses, and leave to the build what that needs in turn.
    const complete = [...locks, ...exact.filter(({ ecosystem }) => !compiledEcosystems.has(ecosystem))]
    const evidence = nonEmpty(complete.map(file => evidenceAt({ path: file.path, line: 1 }, lockText(file))))
    if (evidence === null) {
      const incomplete = nonEmpty(
        pinned.map(({ file, share }) =>
          evidenceAt({ path: file.path, line: 1 }, `${Math.floor(share * 100)} % pinned`),
        ),
      )
      if (incomplete !== null)
        return partial({
          evidence: incomplete,
          because:
            exact.length > 0
              ? 'The direct dependencies name one version each; no lock fixes what these bring along.'
              : 'Only some of the dependencies are pinned.',
        })
      const computed = computedManifest(subject)
      if (computed !== null) return unknown(`What \`${computed.path}\` requires comes out only when it runs.`)
      return unmet({
        because: 'No lock file, and the manifests leave versions open.',
        searched: [
          'lock files of uv, Poetry, PDM, Pipenv, conda-lock, Pixi, renv, Julia and npm',
          'requirements pinned with ==',
        ],
        evidence: judgedManifests(subject).map(file =>
          evidenceAt({ path: file.path, line: 1 }, 'versions are left open'),
        ),
      })
    }
    // Tools for the checks are an environment, too, and the one that workflows install.
    const tools = manifests(subject).filter(
      file => forDevelopment.test(nameOf(file.path)) && pinnedShare(file) >= fully,
    )
    const uses = nonEmpty(usesOf(subject, [...complete, ...tools]))
    if (uses === null) {
      const other = usesOf(subject, complete, commandsElsewhere(subject))
      return partial({
        evidence: [evidence[0], ...other, ...evidence.slice(1)],
        because:
          other.length > 0
            ? 'The environment is locked; another CI service installs from the lock, no GitHub workflow.'
            : 'The environment is locked; no workflow installs from the lock.',
      })
    }
    const [loose] = leftOpen(subject, complete)
    return loose !== undefined
      ? partial({
          evidence: [evidenceAt({ path: loose.path, line: 1 }, 'versions are left open'), ...evidence],
          because: `One environment is locked; that of \`${loose.path}\`, which is installed too, is not.`,
        })
      : met({
          evidence: [...uses, ...evidence],
          because: 'The environment is locked, and a workflow installs from the lock.',
        })
  },
  remedy: subject => ({
    step: 'Lock the environment, commit the lock, and install from it in the workflows.',
    snippet: lockCommand(subject),
    language: 'shell',
  }),
}

/** Catalogue 11, clarification 17: pinned below half is unmet, up to 95 % partial. */
const partly = 0.5
const fully = 0.95

/**
 * Locks of the project's own environment; that of a web front end or of an extension in another language beside Python or R locks
 * nothing of the model.
 */
function locksOf(subject: Subject): readonly DependencyFile[] {
  const foreign = ownManifests(subject).some(file => file.ecosystem !== 'npm')
  return subject.facts.dependencyFiles.filter(({ role, path, ecosystem }) => {
    if (role !== 'lock' || /(?:^|\/)(?:docs?|examples?|website|node_modules)\//.test(path)) return false
    return ecosystem === 'npm' ? !foreign : isOwnEcosystem(subject, ecosystem)
  })
}

function ownManifests(subject: Subject): readonly DependencyFile[] {
  return manifests(subject).filter(({ ecosystem }) => isOwnEcosystem(subject, ecosystem))
}

/** The manifests that workflows or images install from; when none is, all but those for development alone. */
function judgedManifests(subject: Subject): readonly DependencyFile[] {
  const everything = ownManifests(subject)
  // A web front end beside Python or R is no environment of the model; its lock counts no more than its manifest.
  const foreign = everything.filter(({ ecosystem }) => ecosystem !== 'npm')
  const all = foreign.length > 0 ? foreign : everything
  const words = new Set(installWords(subject))
  const installed = all.filter(
    file => words.has(nameOf(file.path)) && !forDevelopment.test(nameOf(file.path)),
  )
  if (installed.length > 0) return installed
  const product = all.filter(file => !forDevelopment.test(nameOf(file.path)))
  return product.length > 0 ? product : all
}

/** Installed manifests of other folders that neither pin their packages nor have a lock in their folder or above it. */
function leftOpen(subject: Subject, complete: readonly DependencyFile[]): readonly DependencyFile[] {
  const locked = complete.filter(({ role }) => role === 'lock').map(({ path }) => folderOf(path))
  return judgedManifests(subject).filter(file => {
    if (
      complete.includes(file) ||
      asideFolder.test(file.path) ||
      file.ecosystem === 'npm' ||
      file.dependencies.length < 2
    )
      return false
    if (pinnedShare(file) >= fully) return false
    return !locked.some(folder => folder === '' || `${file.path}/`.startsWith(`${folder}/`))
  })
}

/** Folders of work beside the product. */
const asideFolder = /(?:^|\/)(?:evals?|evaluations?|benchmarks?|notebooks?|scripts|dev|docs?|tests?)\//i
const forDevelopment = /(?:^|[-_.])(?:dev|develop|development|tests?|testing|docs?|lint|ci)(?:[-_.]|$)/i
const nameOf = (path: string): string => path.split('/').at(-1) ?? path

/** File names in the install commands of workflows and Dockerfiles. */
function installWords(subject: Subject): readonly string[] {
  const workflows = deliveringCommands(subject).map(({ command }) => command)
  const images = dockerfiles(subject).flatMap(({ path, stages }) => {
    const runs = stages.flatMap(stage => stage.commands.filter(({ kind }) => kind === 'run'))
    return runs.flatMap(({ script }) => {
      const shell = { dialect: 'posix', errexit: false, pipefail: false } as const
      return subject.facts.script({ ...script, ...shell, path }).commands
    })
  })
  return [...workflows, ...images]
    .filter(command => installsOf(command)?.manifest === true)
    .flatMap(({ argv }) => argv.map(nameOf))
}

/**
 * Whether a lock is one of what workflows and images install. One that holds less than half of the packages of the installed
 * requirements, and that nothing installs from, belongs to something else: to the tools, or to a project that was given up.
 */
function locksInstalled(subject: Subject, lock: DependencyFile): boolean {
  if (lock.ecosystem !== 'pypi' || lock.dependencies.length === 0 || usesOf(subject, [lock]).length > 0)
    return true
  const words = new Set(installWords(subject))
  const wanted = new Set(
    ownManifests(subject)
      .filter(({ ecosystem, path }) => ecosystem === 'pypi' && words.has(nameOf(path)))
      .flatMap(({ dependencies }) => dependencies.map(({ name }) => name)),
  )
  const locked = new Set(lock.dependencies.map(({ name }) => name))
  return [...wanted].filter(name => locked.has(name)).length >= wanted.size * partly
}

/** Packages that the jobs which install from a file install beside it, without a version: they are of the same environment. */
function namedBeside(subject: Subject, file: DependencyFile): number {
  const commands = deliveringCommands(subject).map(run => ({ run, installs: installsOf(run.command) }))
  const jobs = new Set(
    commands.flatMap(({ run, installs }) =>
      installs?.manifest === true && run.command.argv.map(nameOf).includes(nameOf(file.path))
        ? [run.job]
        : [],
    ),
  )
  const named = commands.flatMap(({ run, installs }) => {
    if (installs === null || !jobs.has(run.job)) return []
    const exact = run.command.argv
      .filter(word => word.includes('=='))
      .join(' ')
      .replace(/[-_.]+/g, '-')
    return installs.packages.filter(name => !isTool(name) && !exact.includes(`${name}==`))
  })
  const own = new Set(file.dependencies.map(({ name }) => name))
  return new Set(named.filter(name => !own.has(name.toLowerCase()))).size
}

/** A file that pins everything fixes only its part of the environment where more is named beside it. */
function environmentShare(subject: Subject, file: DependencyFile): number {
  const share = pinnedShare(file)
  return share < fully ? share : pinnedShare(file, namedBeside(subject, file))
}

/** Share (0–1) of the file's distinct packages that name exactly one version, `open` others counted in; 0 for an empty file. */
function pinnedShare(file: DependencyFile, open = 0): number {
  const main = file.dependencies.filter(({ group }) => group === null || group === 'pip')
  const counted = new Map(
    (main.length > 0 ? main : file.dependencies).map(({ name, pinned }) => [name, pinned]),
  )
  return counted.size === 0 ? 0 : [...counted.values()].filter(Boolean).length / (counted.size + open)
}

function lockText(file: DependencyFile): string {
  return file.role === 'lock' ? 'lock file' : 'every version is pinned'
}

function commandsElsewhere({ automation }: Subject): readonly CommandRun[] {
  return automation.elsewhere.filter((run): run is CommandRun => run.kind === 'command')
}

/** Runs that install from one of the files; those of GitHub and of what delivers, unless others are asked about. */
function usesOf(
  subject: Subject,
  files: readonly DependencyFile[],
  ran: readonly CommandRun[] = deliveringCommands(subject),
) {
  const names = files.map(file => file.path.split('/').at(-1) ?? file.path)
  const commands = ran.filter(({ command }) => {
    if (runsInLock(command) && files.some(file => file.format === 'uv.lock' || file.format === 'pixi.lock'))
      return true
    const installs = installsOf(command)
    if (installs === null || !installs.manifest) return false
    const words = command.argv.map(word => word.split('/').at(-1) ?? word)
    if (names.some(name => words.includes(name))) return true
    // `pip install -e .` installs what the project's own manifest lists.
    const project = files.some(({ role, format }) => role === 'manifest' && ownManifest.test(format))
    if (project && command.argv.some(word => /^\.(?:\[[\w, -]{0,60}\])?$/.test(word))) return true
    // What has the interface of pip looks at no lock.
    if (command.program === 'uv' && command.argv[0] === 'pip') return false
    const program = baseName(command.program)
    return files.some(file => file.role === 'lock' && installersOf[file.format]?.includes(program))
  })
  const actions = reachedActions(subject).filter(run => {
    return files.some(file => file.role === 'lock' && actionsOf[file.format] === slugOf(run))
  })
  return [...commands, ...actions].map(evidenceOf)
}

const ownManifest = /^(?:pyproject|setup\.py|setup\.cfg)$/

/** Programs that install from a lock of this format by themselves. */
const installersOf: Readonly<Record<string, readonly string[]>> = {
  'uv.lock': ['uv'],
  'poetry.lock': ['poetry'],
  'pdm.lock': ['pdm'],
  'Pipfile.lock': ['pipenv'],
  'conda-lock': ['conda-lock', 'micromamba', 'mamba'],
  'pixi.lock': ['pixi'],
  'renv.lock': ['Rscript', 'R'],
  'Manifest.toml': ['julia'],
  'package-lock.json': ['npm'],
  'yarn.lock': ['yarn'],
  'pnpm-lock.yaml': ['pnpm'],
  'pylock.toml': ['pip', 'uv'],
  'packages.lock.json': ['dotnet', 'nuget', 'msbuild'],
  'gradle.lockfile': ['gradle', 'gradlew'],
  'Cargo.lock': ['cargo'],
  'go.sum': ['go'],
}

const actionsOf: Readonly<Record<string, string>> = {
  'renv.lock': 'r-lib/actions',
  'pixi.lock': 'prefix-dev/setup-pixi',
  'conda-lock': 'mamba-org/setup-micromamba',
  'Manifest.toml': 'julia-actions/julia-buildpkg',
}

/** How formats other than those of pip are locked. */
const lockCommands: Readonly<Record<string, string>> = {
  conda: 'conda-lock -f environment.yml && git add conda-lock.yml',
  description: "Rscript -e 'renv::init()' && git add renv.lock",
  'Project.toml': "julia --project -e 'using Pkg; Pkg.resolve()' && git add Manifest.toml",
  'package.json': 'npm install --package-lock-only && git add package-lock.json\nnpm ci',
  pixi: 'pixi lock && git add pixi.lock\npixi install --locked',
  Pipfile: 'pipenv lock && git add Pipfile.lock\npipenv sync',
  msbuild: 'dotnet restore --use-lock-file && git add "*packages.lock.json"\ndotnet restore --locked-mode',
  gradle: 'gradle dependencies --write-locks && git add gradle.lockfile',
  'Cargo.toml': 'cargo generate-lockfile && git add Cargo.lock\ncargo build --locked',
  'go.mod': 'go mod tidy && git add go.sum',
}

/** With the tool that the project uses already; uv compiles all of pip's manifests, but locks only a project that has a name. */
function lockCommand(subject: Subject): string {
  const all = ownManifests(subject)
  const manifest = all.find(({ ecosystem }) => ecosystem !== 'npm') ?? all[0]
  const command = lockCommands[manifest?.format ?? '']
  if (command !== undefined) return command
  if (manifest?.toolTables.some(({ value }) => value === 'poetry') === true)
    return 'poetry lock && git add poetry.lock\npoetry install'
  if (manifest?.format === 'pyproject' && manifest.projectName !== null)
    return 'uv lock && git add uv.lock\nuv sync --locked'
  const path = manifest?.path ?? 'requirements.txt'
  const input = path.replace(/\.txt$/, '.in')
  const [source, lock] =
    subject.snapshot.entry(input) === undefined
      ? [path, 'requirements.lock']
      : [input, input.replace(/\.in$/, '.txt')]
  return [
    `uv pip compile ${quoteLiteral(source)} -o ${quoteLiteral(lock)} --generate-hashes`,
    `git add ${quoteLiteral(lock)}`,
    `pip install -r ${quoteLiteral(lock)}`,
  ].join('\n')
}
