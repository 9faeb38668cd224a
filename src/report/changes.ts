/** What differs from the baseline: what became worse apart from all else. */

import type { Status } from '../model.ts'
import type { Report } from './model.ts'

export interface PracticeChange {
  /** Title of the practice, its id where the report has none. */
  readonly title: string
  readonly from: Status
  readonly to: Status
}

export interface Changes {
  readonly worse: readonly PracticeChange[]
  readonly other: readonly PracticeChange[]
  /** What limits the comparison, in sentences. */
  readonly notes: readonly string[]
}

/** What is not judged, or asks for nothing, is no step back. */
const worth: Readonly<Record<Status, number>> = {
  unmet: 0,
  partial: 1,
  met: 2,
  unknown: 2,
  'not-applicable': 2,
}

/** Nothing for a report without a baseline, and for one that is not about machine learning. */
export function changesOf({ applicable, baseline, practices }: Report): Changes {
  if (!applicable || baseline === undefined) return { worse: [], other: [], notes: [] }
  const named = baseline.changes.map(({ practice, from, to }) => {
    const title = practices.find(candidate => candidate.id === practice)?.title ?? practice
    return { title, from, to }
  })
  return {
    worse: named.filter(isWorse),
    other: named.filter(change => !isWorse(change)),
    notes: baseline.notes ?? [],
  }
}

function isWorse({ from, to }: PracticeChange): boolean {
  return worth[to] < worth[from]
}

/** `Changes trigger a workflow: met → unmet` */
export function changeWords({ title, from, to }: PracticeChange): string {
  return `${title}: ${from.replace('-', ' ')} → ${to.replace('-', ' ')}`
}
