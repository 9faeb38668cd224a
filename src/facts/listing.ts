import type { FileEntry } from '../model.ts'
import { baseName } from '../paths.ts'
import { isCodePath } from './code/index.ts'
import { dependencyFormatOf } from './dependencies/format.ts'
import { mayBeOtherCi } from './otherCi/services.ts'

/** The files of a listing that have a reader of their own, each kind in the order of the listing. */
export interface Listing {
  readonly workflows: readonly string[]
  /** What may be the configuration of another CI service. */
  readonly otherCi: readonly string[]
  readonly actions: readonly string[]
  readonly dependencies: readonly string[]
  readonly dvcYamls: readonly string[]
  readonly dockerfiles: readonly string[]
  readonly composes: readonly string[]
  readonly code: readonly string[]
  /** Kinds of build files that occur at all. */
  readonly kinds: ReadonlySet<BuildKind>
}

export type BuildKind =
  | 'make'
  | 'just'
  | 'taskfile'
  | 'compose'
  | 'tox'
  | 'pre-commit'
  | 'mlproject'
  | 'snakefile'
  | 'nextflow'
  | 'bake'
  | 'tasks'
  | 'toml'

/** GitHub reads the files directly in this folder of the root, and no other. */
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/
/** `Dockerfile.dockerignore` lists what the build of one Dockerfile leaves out. */
const DOCKERFILE =
  /^(?:[Dd]ockerfile|[Cc]ontainerfile)(?:[._-](?!(?:.*\.)?dockerignore$).*)?$|\.(?:[Dd]ockerfile|[Cc]ontainerfile)$/

/** Also `prod.docker-compose.yml`; no configuration of Composer. */
const COMPOSE = /^(?:[\w.-]*docker-)?compose(?![a-z]).*\.ya?ml$/i

/** By base name. */
const KINDS: readonly (readonly [RegExp, BuildKind])[] = [
  [/^(?:GNUm|m|M)akefile|\.mk$/, 'make'],
  [/^\.?[Jj]ustfile$|\.just$/, 'just'],
  [/^[Tt]askfile.*\.ya?ml$/, 'taskfile'],
  [COMPOSE, 'compose'],
  [/^(?:tox\.(?:ini|toml)|setup\.cfg|pyproject\.toml|pytest\.ini)$/, 'tox'],
  [/^(?:\.pre-commit-config\.ya?ml|prek\.toml)$/, 'pre-commit'],
  [/^MLproject$/, 'mlproject'],
  [/^[Ss]nakefile|\.smk$/, 'snakefile'],
  [/\.nf$/, 'nextflow'],
  [/bake[\w.-]*\.(?:hcl|json)$/, 'bake'],
  [/\.toml$/, 'toml'],
]

/** What every name of the above has in it; most names have nothing of it, and need not be looked at again. */
const MAY_BE_KIND =
  /make|just|task|compose|tox|pytest|setup\.cfg|pre-commit|MLproject|snake|bake|\.(?:mk|smk|nf|toml)$/i
const MAY_NAME_DEPENDENCIES =
  /requir|constraint|reqs|runtime|conda|env|lock|\.toml$|setup\.|Pipfile|DESCRIPTION|package\.json|shrinkwrap|version|\.(?:cs|fs|vb)proj$|packages\.config$|global\.json$|\.props$|pom\.xml$|gradle|\.sbt$|go\.(?:mod|sum)$|rust-toolchain/i

/** Python files that mean something by their name. */
const NAMED_CODE = new Set(['setup.py', 'noxfile.py', 'tasks.py', 'fabfile.py', 'duties.py', '__init__.py'])

/**
 * Endings of files that no reader here takes: in large repositories most files end so, and each costs one look into this set.
 */
const OTHER_ENDINGS = new Set(
  'c cc cpp cu h hpp java kt go rs js jsx ts tsx mjs cjs vue css scss html htm svg png jpg jpeg gif webp ico pdf csv tsv parquet npy npz pkl joblib pt pth onnx h5 bin zip gz tar xml md mdx rst map snap proto sql rb php swift ttf woff woff2 mp4 wav'.split(
    ' ',
  ),
)

interface Open {
  readonly workflows: string[]
  readonly otherCi: string[]
  readonly actions: string[]
  readonly dependencies: string[]
  readonly dvcYamls: string[]
  readonly dockerfiles: string[]
  readonly composes: string[]
  readonly code: string[]
  readonly kinds: Set<BuildKind>
}

/** Sorts a listing by names alone, in one pass: it is the part of an audit that grows with every file. */
export function listingOf(files: readonly FileEntry[]): Listing {
  const listing: Open = {
    workflows: [],
    otherCi: [],
    actions: [],
    dependencies: [],
    dvcYamls: [],
    dockerfiles: [],
    composes: [],
    code: [],
    kinds: new Set(),
  }
  for (const { path, kind } of files) {
    if (kind === 'submodule') continue
    if (!OTHER_ENDINGS.has(path.slice(path.lastIndexOf('.') + 1)) || path.endsWith('pom.xml'))
      sort(listing, path)
  }
  return listing
}

function sort(listing: Open, path: string): void {
  const name = baseName(path)
  if (isCodePath(path)) {
    listing.code.push(path)
    if (!NAMED_CODE.has(name)) return
    if (name !== 'setup.py' && (name !== '__init__.py' || path.endsWith('tasks/__init__.py')))
      listing.kinds.add('tasks')
    if (name === 'setup.py' && dependencyFormatOf(path) !== null) listing.dependencies.push(path)
    return
  }
  if (WORKFLOW.test(path)) listing.workflows.push(path)
  else if (name === 'action.yml' || name === 'action.yaml') listing.actions.push(path)
  else if (name === 'dvc.yaml') listing.dvcYamls.push(path)
  else if (DOCKERFILE.test(name)) listing.dockerfiles.push(path)
  else if (mayBeOtherCi(path)) listing.otherCi.push(path)
  if (MAY_NAME_DEPENDENCIES.test(path) && dependencyFormatOf(path) !== null) listing.dependencies.push(path)
  if (!MAY_BE_KIND.test(name)) return
  if (COMPOSE.test(name)) listing.composes.push(path)
  for (const [pattern, kind] of KINDS) if (pattern.test(name)) listing.kinds.add(kind)
}
