import type { FileEntry } from '../model.ts'
import { isCodePath } from './code/index.ts'
import { dependencyFormatOf } from './dependencies/format.ts'

/** The files of a listing that have a reader of their own, each kind in the order of the listing. */
export interface Listing {
  readonly workflows: readonly string[]
  readonly actions: readonly string[]
  readonly dependencies: readonly string[]
  readonly dvcYamls: readonly string[]
  readonly dockerfiles: readonly string[]
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
  | 'tasks'

/** GitHub reads the files directly in this folder of the root, and no other. */
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/
const ACTION = /(?:^|\/)action\.ya?ml$/
const DOCKERFILE =
  /(?:^|\/)(?:Dockerfile|Containerfile)(?:[._-][^/]*)?$|\.(?:[Dd]ockerfile|[Cc]ontainerfile)$/

const KINDS: readonly (readonly [RegExp, BuildKind])[] = [
  [/(?:^|\/)(?:GNUm|m|M)akefile[^/]*$|\.mk$/, 'make'],
  [/(?:^|\/)\.?[Jj]ustfile$|\.just$/, 'just'],
  [/(?:^|\/)[Tt]askfile[^/]*\.ya?ml$/, 'taskfile'],
  [/(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/, 'compose'],
  [/(?:^|\/)tox\.(?:ini|toml)$|(?:^|\/)setup\.cfg$|(?:^|\/)pyproject\.toml$|(?:^|\/)pytest\.ini$/, 'tox'],
  [/(?:^|\/)(?:\.pre-commit-config\.ya?ml|prek\.toml)$/, 'pre-commit'],
  [/(?:^|\/)MLproject$/, 'mlproject'],
  [/(?:^|\/)[Ss]nakefile[^/]*$|\.smk$/, 'snakefile'],
  [/(?:^|\/)(?:noxfile|tasks|fabfile|duties)\.py$|(?:^|\/)tasks\/__init__\.py$/, 'tasks'],
]

/** Sorts a listing by names alone, in one pass. */
export function listingOf(files: readonly FileEntry[]): Listing {
  const workflows: string[] = []
  const actions: string[] = []
  const dependencies: string[] = []
  const dvcYamls: string[] = []
  const dockerfiles: string[] = []
  const code: string[] = []
  const kinds = new Set<BuildKind>()
  for (const { path, kind } of files) {
    if (kind === 'submodule') continue
    if (WORKFLOW.test(path)) workflows.push(path)
    else if (isCodePath(path)) code.push(path)
    else if (ACTION.test(path)) actions.push(path)
    else if (path === 'dvc.yaml' || path.endsWith('/dvc.yaml')) dvcYamls.push(path)
    else if (DOCKERFILE.test(path)) dockerfiles.push(path)
    if (dependencyFormatOf(path) !== null) dependencies.push(path)
    for (const [pattern, one] of KINDS) if (!kinds.has(one) && pattern.test(path)) kinds.add(one)
  }
  return { workflows, actions, dependencies, dvcYamls, dockerfiles, code, kinds }
}
