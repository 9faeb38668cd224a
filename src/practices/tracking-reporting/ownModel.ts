/** Whether there is a model whose results could be measured, reported and compared. */

import type { Judgement } from '../../model.ts'
import { notApplicable } from '../judge.ts'
import type { Subject } from '../practice.ts'

/**
 * Not applicable for a library, and where no model is: an application is expected to have one (its own, a served one or a
 * foundation model), a template only when it trains, serves or prompts, a course or research repository only when it trains.
 */
export function withoutModel({ profile }: Subject): Judgement | null {
  if (profile.id === 'library') return notApplicable('A library has no model of its own.')
  const studies = profile.id === 'course' || profile.id === 'research'
  const has = studies ? profile.traits.includes('trains') : profile.traits.length > 0
  return has || profile.id === 'application' ? null : notApplicable('There is no model in the repository.')
}
