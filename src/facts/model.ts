/** Facts: what files say, with positions. Facts judge nothing. */

import type { Diagnostic, Place } from '../model.ts'

/** An action reference of a `uses:`, split as the runner splits it. */
export type ActionReference =
  /** `owner/repo/path@ref`; the ref may contain slashes. `slug` is `owner/repo` or `owner/repo/path`, as written. */
  | {
      readonly kind: 'repository'
      readonly raw: string
      readonly owner: string
      readonly repo: string
      readonly subpath: string
      readonly slug: string
      readonly ref: string | null
    }
  /** `./path` or `$/path`: path from the repository root, normalised. */
  | { readonly kind: 'local'; readonly raw: string; readonly path: string }
  /** `docker://image`. */
  | { readonly kind: 'docker'; readonly raw: string; readonly image: ImageReference }
  | { readonly kind: 'malformed'; readonly raw: string; readonly because: string }

export interface ImageReference {
  readonly raw: string
  /** Registry and path without tag and digest: `ghcr.io/iterative/cml`, `python`. */
  readonly name: string
  readonly tag: string | null
  readonly digest: string | null
}

/** A text value with the line where it stands. Expressions (`${{ }}`) stay as written. */
export interface Located<T = string> {
  readonly value: T
  readonly line: number
}

export interface EventFilter {
  readonly branches: readonly string[]
  readonly branchesIgnore: readonly string[]
  readonly tags: readonly string[]
  readonly tagsIgnore: readonly string[]
  readonly paths: readonly string[]
  readonly pathsIgnore: readonly string[]
}

export interface WorkflowEvent extends EventFilter {
  readonly name: string
  readonly line: number
  readonly types: readonly string[]
  readonly cron: readonly Located[]
  /** Names of workflows of a `workflow_run`. */
  readonly workflows: readonly string[]
  /** Names of the inputs of `workflow_dispatch` and `workflow_call`. */
  readonly inputs: readonly string[]
  /** Defaults of those inputs that have one. */
  readonly inputDefaults: Environment
}

/** `permissions`: one word for all scopes, or scope → access. */
export interface Permissions {
  readonly line: number
  readonly all: string | null
  readonly scopes: Readonly<Record<string, string>>
}

export interface Concurrency {
  readonly line: number
  readonly group: string | null
  readonly cancelInProgress: string | null
}

export type Environment = readonly (Located & { readonly name: string })[]

export interface RunDefaults {
  readonly shell: string | null
  readonly workingDirectory: string | null
}

/** A `run:` text or another embedded script. */
export interface ScriptText {
  readonly text: string
  /** Line of the file on which the first line of `text` stands. */
  readonly line: number
  /** True when line n of `text` is line `line + n` of the file (literal blocks); else every line maps to `line`. */
  readonly literal: boolean
}

export interface ContainerUse {
  readonly line: number
  readonly image: ImageReference | null
  readonly raw: string
  readonly options: string | null
}

export interface Step {
  readonly line: number
  readonly id: string | null
  readonly name: string | null
  readonly if: Located | null
  readonly uses: (Located & { readonly reference: ActionReference }) | null
  readonly with: Environment
  readonly run: ScriptText | null
  readonly shell: string | null
  readonly workingDirectory: string | null
  readonly env: Environment
  /** As written: `true`, `false` or an expression; null when absent. */
  readonly continueOnError: Located | null
  readonly timeoutMinutes: string | null
  readonly background: boolean
  /** A step of a form that runs nothing by itself: `wait`, `wait-all`, `cancel`. */
  readonly control: string | null
}

export interface Job {
  readonly id: string
  readonly line: number
  readonly name: string | null
  readonly needs: readonly string[]
  readonly if: Located | null
  /** Labels as written; an expression stays one label. */
  readonly runsOn: readonly string[]
  readonly environment: Located | null
  readonly container: ContainerUse | null
  readonly services: readonly (ContainerUse & { readonly id: string })[]
  /** Matrix keys with their literal values; null when there is no matrix or it is an expression. */
  readonly matrix: Readonly<Record<string, readonly string[]>> | null
  /** Literal values of each job that GitHub makes of the matrix; empty without one. */
  readonly matrixJobs: readonly Readonly<Record<string, string>>[]
  readonly hasMatrix: boolean
  readonly timeoutMinutes: Located | null
  readonly concurrency: Concurrency | null
  readonly permissions: Permissions | null
  readonly env: Environment
  readonly defaults: RunDefaults
  readonly outputs: Environment
  readonly continueOnError: Located | null
  /** A reusable workflow that this job calls, and what it passes. */
  readonly uses: (Located & { readonly reference: ActionReference }) | null
  readonly with: Environment
  readonly secrets: 'inherit' | Environment
  /** In order; those of a `parallel` group stand in their place. */
  readonly steps: readonly Step[]
}

/** A file of `.github/workflows`. An invalid one keeps what could be read, but GitHub runs nothing of it. */
export interface Workflow {
  readonly path: string
  readonly name: string | null
  readonly valid: boolean
  readonly events: readonly WorkflowEvent[]
  readonly permissions: Permissions | null
  readonly concurrency: Concurrency | null
  readonly env: Environment
  readonly defaults: RunDefaults
  readonly jobs: readonly Job[]
  readonly diagnostics: readonly Diagnostic[]
}

/** An `action.yml`. */
export interface ActionManifest {
  readonly path: string
  readonly name: string | null
  readonly using: 'composite' | 'docker' | 'node' | 'unknown'
  readonly inputs: readonly (Located & { readonly name: string })[]
  /** Steps of a composite action. */
  readonly steps: readonly Step[]
  /** Image or Dockerfile path of a Docker action, as written. */
  readonly image: string | null
  readonly main: string | null
  readonly diagnostics: readonly Diagnostic[]
}

export type Dialect = 'posix' | 'powershell' | 'cmd' | 'python' | 'r' | 'julia' | 'other'

/** One program invocation, wrappers removed. */
export interface Command extends Place {
  /** Base name without directory and `.exe`: `dvc`; a script keeps its path as written: `./train.sh`. */
  readonly program: string
  /** `repro`, `exp run`, `` when the program has none. */
  readonly subcommand: string
  /** Today's spelling of program and subcommand: `cml comment create` for `cml-send-comment`. */
  readonly canonical: string
  /** Arguments after program and subcommand, quotes removed; expansions and expressions stay as written. */
  readonly args: readonly string[]
  /** All words after the program, as `args` but with the subcommand's words. */
  readonly argv: readonly string[]
  /** Removed wrappers, outermost first: `sudo`, `poetry run`, `python -m`. */
  readonly wrappers: readonly string[]
  /** Variables set for this command alone. */
  readonly env: Readonly<Record<string, string>>
  /** Variables of the script that its words name and whose value is known there. */
  readonly variables: Readonly<Record<string, string>>
  /** Files written or read by redirections. */
  readonly redirects: readonly { readonly operator: string; readonly target: string }[]
  /** Programs that this command's output is piped into, next first. */
  readonly pipedTo: readonly string[]
  /** Text of a here-document or here-string fed to it, when it has no expansions that we would lose. */
  readonly stdin: string | null
  /** Directory that `cd` has moved to, relative to the script's start (`` there), or as written when absolute; null when it cannot be known. */
  readonly cwd: string | null
  /** Runs only under a condition of the script: in `if`, `case` or `while`, right of `||`, right of `&&` behind a test. */
  readonly conditional: boolean
  /** Inside the body of this function, which itself runs only when called. */
  readonly inFunction: string | null
  /** What swallows its failure inside the script: `|| true`, `set +e`, `no set -e`, `pipe`, `if`, …; null when it can fail the script. */
  readonly swallowedBy: string | null
  readonly dialect: Dialect
  readonly confidence: 'high' | 'low'
}

export interface ParsedScript {
  readonly commands: readonly Command[]
  /** Functions defined by the script and called in it; their calls are no commands themselves. */
  readonly functions: readonly string[]
  /** Text of a syntax error, as the shell would refuse it; null when it parses. */
  readonly problem: Located | null
}

export type Ecosystem = 'pypi' | 'conda' | 'cran' | 'julia' | 'npm' | 'nuget' | 'maven' | 'cargo' | 'go'

export interface Dependency extends Place {
  readonly ecosystem: Ecosystem
  /** Normalised as its ecosystem does (PEP 503 for pypi). */
  readonly name: string
  /** As written, without name, extras and marker: `==2.9.0`, `^1.2`, `` when any version. */
  readonly specifier: string
  /** Exactly one version can be chosen. */
  readonly pinned: boolean
  readonly hashed: boolean
  /** Group, extra or section: `dev`, `optional:test`, null for the main set. */
  readonly group: string | null
  readonly marker: string | null
}

/** A dependency file of any ecosystem. */
export interface DependencyFile {
  readonly path: string
  readonly format: string
  readonly role: 'manifest' | 'lock' | 'constraints'
  readonly ecosystem: Ecosystem
  readonly dependencies: readonly Dependency[]
  /**
   * Files that it includes (`-r`, `-c`, `dynamic`), and the manifests of local folders that it installs (`-e .`, path
   * dependencies), from the repository root. Not all of them need exist.
   */
  readonly includes: readonly string[]
  /** The name of the project that the manifest describes, null when it names none. */
  readonly projectName: string | null
  /** The interpreter that it asks for: `>=3.10`, `3.11`. */
  readonly interpreter: Located | null
  /** Console entry points: name → `module:function`. */
  readonly scripts: readonly { readonly name: string; readonly target: string; readonly line: number }[]
  /** Task definitions (poe, pdm, hatch, npm scripts): name → command text. */
  readonly tasks: readonly { readonly name: string; readonly run: string; readonly line: number }[]
  /** `[tool.x]` tables present: `ruff`, `pytest.ini_options`, `mypy`. */
  readonly toolTables: readonly Located[]
  readonly diagnostics: readonly Diagnostic[]
}

export interface Import {
  /** Dotted module, without leading dots. */
  readonly module: string
  /** Leading dots of a relative import, 0 for an absolute one. */
  readonly level: number
  /** Imported names of a `from` import; empty for a plain one. */
  readonly names: readonly { readonly name: string; readonly alias: string | null }[]
  readonly alias: string | null
  readonly line: number
  /** Inside `try`, `if` or a function. */
  readonly optional: boolean
}

export interface Call {
  /**
   * Dotted name as written: `model.fit`, `Trainer`; `()` marks a call and `[]` a subscript on the way
   * (`Pipeline().fit`, `runs[].log`). R keeps `pkg::fun` and `x$fun`.
   */
  readonly written: string
  /**
   * Dotted name after imports and simple assignments are resolved, without the marks:
   * `sklearn.linear_model.LogisticRegression.fit`. A relative import keeps its leading dots.
   */
  readonly name: string
  /** `**` stands for a mapping that is unpacked. */
  readonly keywords: readonly string[]
  /**
   * String literals among the arguments, keyed by position or keyword; those in a list or tuple have keys like `0[1]`.
   * An f-string is its template. Escapes are decoded, long ones cut.
   */
  readonly strings: Readonly<Record<string, string>>
  /** Numbers, `True`, `False` and `None` among the arguments, as written, keyed alike. */
  readonly literals: Readonly<Record<string, string>>
  /** Plain names, attributes and subscripts among the arguments, as written (`cfg.seed`, `params["seed"]`), keyed alike. */
  readonly references: Readonly<Record<string, string>>
  readonly line: number
  /** Dotted name of the function or class it stands in, null at module level. */
  readonly scope: string | null
  /** The condition of the innermost `if` of its scope that it stands under, as written and cut; `not (…)` in an `else`. */
  readonly condition: string | null
}

/** A place where code can refuse: an assertion, or a raise or exit under a condition. */
export interface Guard {
  readonly kind: 'assert' | 'raise' | 'exit'
  /** What must hold (assert) or what leads there (raise, exit), as written and cut. */
  readonly condition: string
  readonly line: number
  readonly scope: string | null
}

/** How the code cells of a notebook were saved. */
export interface NotebookState {
  readonly codeCells: number
  readonly cellsWithOutputs: number
  /** Execution counts of the code cells in order; null for a cell that was not run. */
  readonly executionCounts: readonly (number | null)[]
}

/** What a source file or the code cells of a notebook say. Lines are lines of the file, also in an .ipynb. */
export interface CodeFacts {
  readonly path: string
  readonly language: 'python' | 'r' | 'julia'
  readonly notebook: boolean
  readonly imports: readonly Import[]
  /** By line, decorators with arguments among them. */
  readonly calls: readonly Call[]
  readonly functions: readonly {
    /** Dotted with the classes and functions around it: `Model.fit`. */
    readonly name: string
    readonly line: number
    /** Resolved like the names of calls. */
    readonly decorators: readonly string[]
    readonly asserts: number
    /** Names of the parameters in order, without stars. */
    readonly parameters: readonly string[]
  }[]
  readonly classes: readonly {
    readonly name: string
    readonly line: number
    /** Resolved like the names of calls. */
    readonly bases: readonly string[]
    /** Resolved likewise. */
    readonly decorators: readonly string[]
  }[]
  /**
   * Assignments of string literals: to a name (`PATH`), an attribute (`self.path`) or a subscript (`os.environ["KEY"]`); those in a
   * list that is assigned to a name are `COMMANDS[0]` and so on.
   */
  readonly strings: readonly {
    readonly name: string
    readonly value: string
    readonly line: number
    /** Dotted name of the function or class around it, null at module level. */
    readonly scope: string | null
  }[]
  readonly asserts: readonly number[]
  readonly guards: readonly Guard[]
  readonly mainGuard: number | null
  /** Shell commands of notebook magics (`!cmd`, `%%bash`) and of Julia's backticks. */
  readonly shellLines: readonly Located[]
  /** Null when it is no .ipynb. */
  readonly notebookState: NotebookState | null
  readonly diagnostics: readonly Diagnostic[]
}
