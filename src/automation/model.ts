/** The automation graph, flattened into what runs: each run knows the chain that leads to it. */

import type {
  ActionReference,
  CodeFacts,
  Command,
  Environment,
  ImageReference,
  Job,
  Step,
  Workflow,
} from '../facts/model.ts'
import type { Evidence, Place, TraceStep } from '../model.ts'

/** What swallows a failure. Not certain: an expression decides at run time (`${{ matrix.experimental }}`). */
export interface Swallow extends Evidence {
  readonly certain: boolean
}

/** Whether and by what a place is reached, and whether a failure there can stop a change. */
export interface Reach {
  readonly reachable: boolean
  /** Why it is not reached; null when it is. */
  readonly because: string | null
  /** Names of the events that reach it, in the workflow's order; empty when unreachable. */
  readonly events: readonly string[]
  /**
   * Those of `events` that reach it for the default branch: a push to it, a pull request against it, whatever runs on it. An
   * event whose filters or conditions admit only other branches or tags is missing here.
   */
  readonly defaultBranchEvents: readonly string[]
  /** The condition that admits only a bot or a named person, as written; null when anybody's change gets there. */
  readonly limitedTo: string | null
  /** What swallows its failure (`continue-on-error`, `|| true`, …); null when it can fail the run. */
  readonly swallowedBy: Swallow | null
  /** high: every hop is resolved; medium: a condition could not be decided; low: a hop was guessed. */
  readonly certainty: 'high' | 'medium' | 'low'
}

interface RunBase extends Place {
  /** From the trigger to the hop before this one; its first step is the event. */
  readonly trace: readonly TraceStep[]
  readonly reach: Reach
  readonly workflow: Workflow
  readonly job: Job
  /** The workflow step that it starts from; null for what belongs to the job itself (its container). */
  readonly step: Step | null
  /** Directory from the repository root that it runs in (`` is the root); null when it cannot be known. */
  readonly directory: string | null
}

export interface CommandRun extends RunBase {
  readonly kind: 'command'
  readonly command: Command
}

/** A `uses:` of an action or an external reusable workflow. Local composites are followed as well as listed. */
export interface ActionRun extends RunBase {
  readonly kind: 'action'
  readonly reference: ActionReference
  readonly with: Environment
}

export interface ImageRun extends RunBase {
  readonly kind: 'image'
  readonly image: ImageReference
  readonly use: 'job' | 'service' | 'step' | 'docker run'
}

/** A source file or notebook that runs: started by a command, or imported by one that is; or code that stands in a script. */
export interface CodeRun extends RunBase {
  readonly kind: 'code'
  /** Code that is no file of its own (`python -c`, a here-document, `shell: python`): `path` and `line` say where it stands. */
  readonly inline: CodeFacts | null
  /** `line` is 1 for a whole file. */
  readonly via: 'command' | 'import' | 'test' | 'notebook'
  /** Arguments of the command that started it. */
  readonly args: readonly string[]
}

/** A hop that could not be followed. Kept, never dropped. */
export interface UnresolvedRun extends RunBase {
  readonly kind: 'unresolved'
  readonly what: string
  readonly because: string
}

export type Run = CommandRun | ActionRun | ImageRun | CodeRun | UnresolvedRun

export interface WorkflowReach {
  readonly workflow: Workflow
  readonly reachable: boolean
  /** Why no trigger can start it; null when one can. */
  readonly because: string | null
  readonly events: readonly string[]
  /** As in `Reach`. */
  readonly defaultBranchEvents: readonly string[]
  /** Paths of the local workflows that call it. */
  readonly callers: readonly string[]
}

export interface Automation {
  readonly workflows: readonly WorkflowReach[]
  /** In order of workflow path, job, step, then depth first along the graph. */
  readonly runs: readonly Run[]
  /** What other CI services run, in the same order. Reached is what an event of theirs starts that the tree tells. */
  readonly elsewhere: readonly Run[]
}
