/** Facts of one snapshot: parsed at once where everything needs them, on demand and once where few do. */

import type { Diagnostic, Snapshot } from '../model.ts'
import type { BakeFile } from './bake.ts'
import type { ModuleResolver } from './code/resolve.ts'
import type { ComposeFile } from './compose.ts'
import type { Dockerfile } from './dockerfile.ts'
import type { DvcYaml } from './dvcYaml.ts'
import type { Justfile } from './just.ts'
import type { Makefile } from './make.ts'
import type { MlProject } from './mlproject.ts'
import type {
  ActionManifest,
  CodeFacts,
  Dependency,
  DependencyFile,
  Dialect,
  ParsedScript,
  ScriptText,
  Workflow,
} from './model.ts'
import type { NextflowFile } from './nextflow.ts'
import type { PreCommitConfig } from './precommit.ts'
import type { PythonTask } from './pythonCommands.ts'
import type { Snakefile } from './snakefile.ts'
import type { Taskfile } from './taskfile.ts'
import type { ToxConfig } from './tox.ts'
import type { YamlNode } from './yamlNode.ts'

/** A script with its file and the shell that runs it. */
export interface ScriptSource extends ScriptText {
  readonly path: string
  readonly dialect: Dialect
  /** The shell ends at the first failure (`bash -e`). */
  readonly errexit: boolean
  readonly pipefail: boolean
}

/** What `pytest.ini`, `tox.ini`, `setup.cfg` or `pyproject.toml` tells pytest. */
export interface PytestConfig {
  /** Folders and files that hold the tests. */
  readonly testPaths: readonly string[]
  /** Words that are put before those of the command line (`addopts`). */
  readonly options: readonly string[]
}

/** All accessors answer null for a file that is missing, too large or of another kind, and answer the same object every time. */
export interface Facts {
  readonly snapshot: Snapshot
  /** Files of `.github/workflows`, by path. */
  readonly workflows: readonly Workflow[]
  /** What other CI services run, each configuration file as one workflow that GitHub does not start; by path. */
  readonly otherCi: readonly Workflow[]
  readonly dependencyFiles: readonly DependencyFile[]
  /** All dependencies of manifests (not of locks), by path and line. */
  readonly dependencies: readonly Dependency[]
  /** Paths of the `dvc.yaml` files. */
  readonly dvcYamlPaths: readonly string[]
  /** Paths of the Dockerfiles (`Dockerfile`, `Dockerfile.gpu`, `gpu.Dockerfile`, `Containerfile`). */
  readonly dockerfilePaths: readonly string[]
  /** Paths of the files of Docker Compose (`compose.yaml`, `docker-compose.prod.yml`). */
  readonly composePaths: readonly string[]
  /** The action in a folder (`action.yml` or `action.yaml`), null when there is none. */
  action(folder: string): ActionManifest | null
  /** A Python, R or Julia file or a notebook, parsed when first asked; null when it is none or cannot be read. */
  code(path: string): CodeFacts | null
  /** Code that stands in a script or on a command line, with lines of that file; null when its language is not read. */
  inlineCode(source: ScriptSource): CodeFacts | null
  /** Which files of the project code imports, sources and includes. */
  modules(): ModuleResolver
  /** The commands of a script, wherever it stands. */
  script(source: ScriptSource): ParsedScript
  makefile(path: string): Makefile | null
  justfile(path: string): Justfile | null
  taskfile(path: string): Taskfile | null
  dockerfile(path: string): Dockerfile | null
  compose(path: string): ComposeFile | null
  /** tox configuration of a folder: `tox.ini`, `setup.cfg` or `pyproject.toml`. */
  tox(folder: string): ToxConfig | null
  noxSessions(path: string): readonly PythonTask[]
  invokeTasks(path: string): readonly PythonTask[]
  preCommit(path: string): PreCommitConfig | null
  dvcYaml(path: string): DvcYaml | null
  mlproject(path: string): MlProject | null
  snakefile(path: string): Snakefile | null
  nextflow(path: string): NextflowFile | null
  /** A `docker-bake.hcl` or `.json`. */
  bake(path: string): BakeFile | null
  /** The tree of a YAML, JSON or TOML file. */
  data(path: string): YamlNode | null
  /** The pytest configuration of a folder; all its lists are empty when there is none. */
  pytest(folder: string): PytestConfig
  /** What could not be read so far, by path and line. */
  diagnostics(): readonly Diagnostic[]
}

export { collectFacts } from './collect.ts'
