/** What one entry of the tool catalogue says: how a product is recognised. Data only; no tool has code of its own. */

import type { Confidence, ToolCategory } from '../model.ts'

/** Package names as their registry writes them; a trailing `*` stands for any ending. A conda name is only listed where it differs. */
export interface PackageNames {
  readonly pypi?: readonly string[]
  readonly conda?: readonly string[]
  readonly npm?: readonly string[]
  readonly cran?: readonly string[]
  readonly julia?: readonly string[]
}

/**
 * A call (or base class, or decorator) by its resolved dotted name. `*.fit` stands for any receiver: Python is not typed, so such
 * a name only counts in a file that imports one of `importing`.
 */
export interface CallMark {
  readonly name: string
  /** Modules of which the file must import one. */
  readonly importing?: readonly string[]
  /** A keyword argument that must be given: `revision`, or with its literal text: `repo_type=dataset`. */
  readonly keyword?: string
}

/** An action. Slugs are compared without regard to case; `owner/repo` also covers the actions in its folders. */
export interface ActionMark {
  readonly slug: string
  /** An input that must be given, and a text that its value must contain. */
  readonly with?: { readonly input: string; readonly containing?: string }
  /** Only installs or logs in: lists the tool, runs nothing of it. */
  readonly setup?: true
}

/** A text that marks a file as one of the tool's. */
export interface ContentMark {
  /** Path patterns, as in `ToolEntry.files`. */
  readonly files: readonly string[]
  /** All of these stand in the file, each within one line that is not a comment. */
  readonly containing: readonly string[]
}

/** One tool. Every list is a set of alternatives: one hit recognises it. */
export interface ToolEntry {
  readonly id: string
  readonly name: string
  readonly category: ToolCategory
  readonly packages?: PackageNames
  /** It runs a model inside of a program, or writes it for that: no service by itself. */
  readonly inProcess?: true
  /** Python modules, dotted. R and Julia files import what `packages` lists. */
  readonly imports?: readonly string[]
  /** The import name is a common word: it only counts when a package of the tool is declared, too. */
  readonly ambiguousImport?: true
  /** Calls that show use. A tool with `imports` is shown by any call into them, too. */
  readonly calls?: readonly CallMark[]
  /**
   * Path patterns: without `/` a file name at any depth, with `/` the end of a path, with a leading `/` a path from the root,
   * with a trailing `/` any file in such a folder. `*` stands for anything within one name. Letter case does not matter.
   */
  readonly files?: readonly string[]
  readonly contents?: readonly ContentMark[]
  /** `[tool.x]` tables of pyproject.toml, and sections of setup.cfg and tox.ini. */
  readonly tables?: readonly string[]
  /** Ids of pre-commit hooks. */
  readonly hooks?: readonly string[]
  /** Commands in the notation of `commandPattern.ts`. */
  readonly commands?: readonly string[]
  readonly actions?: readonly ActionMark[]
  /** Image names without tag, `*` for anything; a `:` adds a pattern for the tag. A trailing `/` covers all images below. */
  readonly images?: readonly string[]
  /** Environment variables that wire it; a trailing `*` stands for any ending. */
  readonly env?: readonly string[]
  /** Runner labels; `*` for anything. */
  readonly runners?: readonly string[]
  /** Variables that name a file of the runner which commands append to. */
  readonly redirects?: readonly string[]
  /** Files that code of the project opens: a string argument that ends with it. */
  readonly reads?: readonly string[]
  /** Documentation or source. */
  readonly link?: string
  /** high: checked against its source; medium: seen in public repositories; low: from its documentation. */
  readonly confidence: Confidence
  readonly notes?: string
}
