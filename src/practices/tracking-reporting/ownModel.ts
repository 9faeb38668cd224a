/** Whether there is a model whose results could be measured, reported and compared. */

import type { Judgement } from '../../model.ts'
import { notApplicable } from '../judge.ts'
import type { Subject } from '../practice.ts'

/**
 * Not applicable for a library, and where no model is: an application is expected to have one (its own, a served one or a
 * foundation model), a template, course or research repository only when it trains, serves or prompts.
 */
export function withoutModel({ profile }: Subject): Judgement | null {
  if (profile.id === 'library') return notApplicable('A library has no model of its own.')
  return profile.id !== 'application' && profile.traits.length === 0
    ? notApplicable('There is no model in the repository.')
    : null
}
