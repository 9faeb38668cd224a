/** The types in which published maturity models are written down. */

/**
 * What in a repository speaks for a criterion of a published model. `all`: the weakest of them decides; `any`: the strongest.
 * `atMost: 'partly'` marks a sign that shows a part of what the criterion asks, so that it never holds in full.
 */
export type Sign =
  | { readonly practice: string; readonly atMost?: 'partly' }
  | { readonly all: readonly Sign[] }
  | { readonly any: readonly Sign[] }

/** A criterion of a model whose levels are numbered. */
export interface Criterion {
  readonly level: number
  /** In our own words. */
  readonly title: string
  /** null: nothing that lies in a repository decides it. */
  readonly sign: Sign | null
  /** How far it must hold for its level to be reached; null when it only describes the level. */
  readonly needs: 'partly' | 'fully' | null
}

export interface LevelledModel {
  readonly title: string
  readonly source: string
  /** Names of the levels from 0. */
  readonly levels: readonly string[]
  readonly criteria: readonly Criterion[]
}

/** The sign of one practice. */
export function shown(practice: string): Sign {
  return { practice }
}

/** The sign of one practice that shows only a part of what is asked. */
export function partlyShown(practice: string): Sign {
  return { practice, atMost: 'partly' }
}

/** Ids of the practices that a sign is made of, each once. */
export function practicesOf(sign: Sign | null): readonly string[] {
  if (sign === null) return []
  if ('practice' in sign) return [sign.practice]
  return [...new Set(('all' in sign ? sign.all : sign.any).flatMap(practicesOf))]
}
