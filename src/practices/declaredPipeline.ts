/** What is told of a pipeline of any kind: its steps, and by their names what they do. */

import type { Evidence } from '../model.ts'

/** A pipeline that the repository defines, whatever for. */
export interface DeclaredPipeline {
  /** `DVC`, `Snakemake`, `Kedro` … */
  readonly kind: string
  /** One piece for each step. */
  readonly steps: readonly Evidence[]
  readonly connected: boolean
  readonly trains: boolean
  readonly evaluates: boolean
}

/** A name or command says that a model is trained. */
export const TRAINS =
  /(?:^|[^a-z])(?:re)?(?:train|fit|fine_?-?tun|tune|modell?ing|build_?-?model|build_?-?index)/i
const EVALUATES = /(?:^|[^a-z])(?:eval|test(?!s)|metric|scor|benchmark|valid\w{0,10}_model)/i

/** A name says that a model is evaluated; tests of data are none of it. */
export function namesEvaluation(text: string): boolean {
  return EVALUATES.test(text.replace(/[\w-]*data[\w-]*/gi, ' '))
}

/** A step with the name that says what it does. */
export type NamedStep = Evidence & { readonly name: string }

/** A pipeline that is read by the names of its steps. */
export function named(kind: string, steps: readonly NamedStep[], connected: boolean): DeclaredPipeline {
  return {
    kind,
    steps: steps.map(({ name: _, ...evidence }) => evidence),
    connected,
    trains: steps.some(({ name }) => TRAINS.test(name)),
    evaluates: steps.some(({ name }) => namesEvaluation(name)),
  }
}
