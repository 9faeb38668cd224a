/** What the Action needs of the runner it runs on. Tests give their own. */

import type { Annotation } from '../report/annotations.ts'

export interface RunnerEvent {
  /** `push`, `pull_request`, `merge_group`, … */
  readonly name: string
  /** `owner/name`. */
  readonly repository: string | null
  readonly defaultBranch: string | null
  /** Full id of the commit that the event is about: on pull_request the merge of the change into its base. */
  readonly commit: string | null
  /** The commit that a merge group comes after, null for other events. */
  readonly mergeGroupBase: string | null
}

export interface Runner {
  readonly event: RunnerEvent
  /** Absolute folders. */
  readonly workspace: string
  readonly temporary: string
  /** `https://github.com`, or that of an enterprise server. */
  readonly serverUrl: string
  /** Inputs that the workflow gave a non-empty value, by their names in lower case. */
  inputs(): ReadonlyMap<string, string>
  output(name: string, value: string): void
  /** One line of the log. The text may come from the audited repository: it can neither command nor break the line. */
  log(text: string): void
  debug(text: string): void
  annotate(annotation: Annotation): void
  /** False when there is no summary file, or it cannot be written: a summary never fails the step. */
  writeSummary(markdown: string): Promise<boolean>
  fail(message: string): void
}
