/** What part a path plays in a repository, told from its name alone. */

import type { Snapshot } from '../model.ts'
import { codePaths, isCodePath } from './code/index.ts'

export type PathRole =
  | 'project'
  | 'test'
  | 'docs'
  | 'example'
  | 'vendored'
  | 'generated'
  | 'template'
  | 'configuration'

interface SplitPath {
  /** Folders in lower case. */
  readonly folders: readonly string[]
  /** File name as written. */
  readonly name: string
  readonly path: string
}

/** One convention. The first rule that matches wins, so that a test inside a vendored package is vendored. */
export interface RoleRule {
  readonly role: PathRole
  /** Why the convention tells the role. */
  readonly reason: string
  matches(path: SplitPath): boolean
}

/** Folders of data: `data/test`, `images/samples` are splits of a data set, not tests and examples. */
const DATA_FOLDERS = new Set(['data', 'dataset', 'datasets', 'images', 'img', 'assets', 'input', 'inputs'])

const inAny = (names: readonly string[]): ((path: SplitPath) => boolean) => {
  const wanted = new Set(names)
  return ({ folders }) => folders.some(folder => wanted.has(folder))
}

/** As `inAny`, but what lies in a data folder does not count. */
const inAnyButData = (names: readonly string[]): ((path: SplitPath) => boolean) => {
  const wanted = new Set(names)
  return ({ folders }) => {
    const first = folders.findIndex(folder => wanted.has(folder))
    return first !== -1 && !folders.slice(0, first).some(folder => DATA_FOLDERS.has(folder))
  }
}

const named =
  (pattern: RegExp): ((path: SplitPath) => boolean) =>
  ({ name }) =>
    pattern.test(name)
const under =
  (pattern: RegExp): ((path: SplitPath) => boolean) =>
  ({ path }) =>
    pattern.test(path)

export const ROLE_RULES: readonly RoleRule[] = [
  {
    role: 'vendored',
    reason: 'folders in which package managers and projects keep code of others',
    matches: inAny([
      'vendor',
      'vendors',
      'vendored',
      '_vendor',
      'third_party',
      'third-party',
      'thirdparty',
      '3rdparty',
      'extern',
      'externals',
      'node_modules',
      'bower_components',
      'site-packages',
      'dist-packages',
      '.venv',
      'venv',
      'virtualenv',
      '.tox',
      '.nox',
      '.eggs',
      'packrat',
    ]),
  },
  {
    role: 'vendored',
    reason:
      'a virtual environment by the folders it always has, whatever it is called; renv writes its own activation script',
    matches: under(
      /(?:^|\/)env\/(?:lib|lib64|bin|Scripts|Include|pyvenv\.cfg)(?:\/|$)|(?:^|\/)renv\/(?:activate\.R$|library\/)/,
    ),
  },
  {
    role: 'generated',
    reason:
      'names that generators and minifiers give: protobuf stubs, minified scripts, version files of build back ends',
    matches: named(/_pb2(?:_grpc)?\.pyi?$|\.min\.(?:js|css)$|^_version\.py$|^versioneer\.py$/),
  },
  {
    role: 'generated',
    reason: 'folders that builds, runs and tools write: distributions, rendered sites, caches, tracker runs',
    matches: inAny([
      'dist',
      '_build',
      'htmlcov',
      '__pycache__',
      '.ipynb_checkpoints',
      'mlruns',
      'lightning_logs',
      '.mypy_cache',
      '.pytest_cache',
      '.ruff_cache',
    ]),
  },
  {
    role: 'generated',
    reason:
      'what setuptools and trackers write; a build folder as such often holds build scripts of the project',
    matches: under(/(?:^|\/)build\/(?:lib|bdist)|\.egg-info\/|(?:^|\/)wandb\/(?:offline-)?run-/),
  },
  {
    role: 'template',
    reason:
      'a placeholder in the path: cookiecutter, copier, kickstart and Databricks fill it in when a project is made',
    matches: under(/\{\{|\{%|__cookiecutter/i),
  },
  {
    role: 'template',
    reason: 'file endings of template engines',
    matches: named(/\.(?:j2|jinja2?|mustache|hbs|tmpl|tpl)$|\.template$/i),
  },
  {
    role: 'template',
    reason:
      'source code in a templates folder is text to be filled in; pages and manifests there belong to the project, and a package may be called template',
    matches: path => isCodePath(path.name) && inAny(['templates'])(path),
  },
  {
    role: 'test',
    reason:
      'pytest, unittest, nose, testthat, go test and the runners of other languages look for tests under these names',
    matches: named(
      /^test_.*\.py$|_test\.py$|^conftest\.py$|^tests\.(?:py|R)$|^test[-_.].*\.[Rr]$|^runtests\.jl$|\.(?:test|spec)\.[cm]?[jt]sx?$|_test\.(?:go|rb|dart|exs|cc|cpp)$|_spec\.rb$|(?:Tests?|Spec|Suite|IT)\.(?:java|kt|scala|groovy)$|Tests?\.(?:cs|fs|vb)$/,
    ),
  },
  {
    role: 'test',
    reason: 'folders of tests in every ecosystem; a split of a data set has the same name and is none',
    matches: inAnyButData([
      'test',
      'tests',
      '__tests__',
      'testthat',
      'unit_tests',
      'unittests',
      'integration_tests',
      'e2e',
      'testdata',
      'test_data',
    ]),
  },
  {
    role: 'test',
    reason: 'projects of tests in .NET lie beside what they test, called after it',
    matches: under(/(?:^|\/)[^/]*[a-z\d]\.(?:[A-Za-z]{0,20})Tests?\//),
  },
  {
    role: 'docs',
    reason: 'folders of documentation, with the code that documentation builds or shows',
    matches: inAnyButData(['docs', 'doc', 'documentation', 'docs_src', 'docsrc', 'website', 'vignettes']),
  },
  {
    role: 'docs',
    reason: 'site and sphinx are documentation at the top only; deeper they name parts of programs',
    matches: ({ folders }) => folders[0] === 'site' || folders[0] === 'sphinx',
  },
  {
    role: 'example',
    reason:
      'code that shows how to use the project, with `inst` of R packages; notebooks are not among these names, they are often the project itself',
    matches: inAnyButData([
      'example',
      'examples',
      'sample',
      'samples',
      'tutorial',
      'tutorials',
      'demo',
      'demos',
      'cookbook',
      'cookbooks',
      'quickstart',
      'quickstarts',
      'inst',
    ]),
  },
  {
    role: 'configuration',
    reason:
      'files that set up builds, tools and editors, also when they are written in a programming language',
    matches: named(
      /^(?:setup|noxfile|toxfile|gunicorn\.conf|hatch_build)\.py$|^\.[^/]+$|\.(?:toml|cfg|ini)$|^Makefile$|^\.Rprofile$/,
    ),
  },
  {
    role: 'configuration',
    reason: 'folders of tools; scripts in them are the project’s own code',
    matches: path => !isCodePath(path.name) && path.folders.some(folder => folder.startsWith('.')),
  },
]

/** Roles that were told, as many as a large repository has: the same files are asked about by one practice after another. */
const told = new Map<string, PathRole>()
const mostTold = 100_000

/** The role of a path from the repository's root; `project` when no convention names another one. */
export function roleOf(path: string): PathRole {
  const known = told.get(path)
  if (known !== undefined) return known
  const role = roleByRules(path)
  if (told.size >= mostTold) told.clear()
  told.set(path, role)
  return role
}

/** The project's own: not vendored, generated, a template's body, an example, a test or documentation. */
export function isOwn(path: string): boolean {
  const role = roleOf(path)
  return role === 'project' || role === 'configuration'
}

function roleByRules(path: string): PathRole {
  const parts = path.split('/')
  const name = parts.pop() ?? ''
  const split: SplitPath = { folders: parts.map(part => part.toLowerCase()), name, path }
  return ROLE_RULES.find(rule => rule.matches(split))?.role ?? 'project'
}

/**
 * The source files that are the project itself. Where conventions leave none, the repository consists of its examples, else of
 * what lies in its documentation folder (a course, a gallery), and these are the project.
 */
export function projectCode(snapshot: Pick<Snapshot, 'files'>): readonly string[] {
  const known = projects.get(snapshot.files)
  if (known !== undefined) return known
  const found = projectAmong(codePaths(snapshot))
  projects.set(snapshot.files, found)
  return found
}

const projects = new WeakMap<Snapshot['files'], readonly string[]>()

function projectAmong(code: readonly string[]): readonly string[] {
  for (const role of ['project', 'example', 'docs'] as const) {
    const found = code.filter(path => roleOf(path) === role)
    if (found.length > 0) return found
  }
  return []
}
