/** Facts of one snapshot: parsed at once where everything needs them, on demand and once where few do. */

import type { Diagnostic, Snapshot } from '../model.ts'
import type { ActionManifest, CodeFacts, Dependency, DependencyFile, Workflow } from './model.ts'

export interface Facts {
  readonly snapshot: Snapshot
  /** Files of `.github/workflows`, by path. */
  readonly workflows: readonly Workflow[]
  readonly dependencyFiles: readonly DependencyFile[]
  /** All dependencies of manifests (not of locks), by path and line. */
  readonly dependencies: readonly Dependency[]
  /** The action in a folder (`action.yml` or `action.yaml`), null when there is none. */
  action(folder: string): ActionManifest | null
  /** A Python, R or Julia file or a notebook, parsed when first asked; null when it is none or cannot be read. */
  code(path: string): CodeFacts | null
  /** What could not be read so far, by path and line. */
  diagnostics(): readonly Diagnostic[]
}
