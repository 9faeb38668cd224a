/**
 * What kind of repository this is. Signals vote with a weight; the heaviest sum wins and its heaviest signal is the stated
 * reason. The weights were set so that the signals agree with careful readers on the labelled repositories.
 */

import type { Automation } from '../automation/model.ts'
import type { Facts } from '../facts/index.ts'
import type { Profile, ProfileId, TaskUse, ToolUse, Trait } from '../model.ts'
import { audienceSignals } from './profile/audience.ts'
import { isTool, mlSignal } from './profile/machineLearning.ts'
import { traitsOf } from './profile/traits.ts'

/** What a profile is decided from. */
export interface ProfileSubject {
  readonly facts: Facts
  readonly automation: Automation
  readonly tools: readonly ToolUse[]
  readonly tasks: readonly TaskUse[]
  /** A pipeline of its own trains and evaluates, by whatever program. */
  readonly definesTraining: boolean
}

export interface Signal {
  readonly profile: ProfileId
  /** 1 a hint, 2 a sign, 3 nearly proof. */
  readonly weight: number
  /** Completes "application, because …". */
  readonly because: string
}

/**
 * Detects the profile, or takes the user's word for it. Traits are always detected. What the whole
 * repository (`around`) is speaks for its parts, too: a chapter of a course, one of many examples.
 */
export function profileOf(
  subject: ProfileSubject,
  override: ProfileId | null,
  around: ProfileSubject | null = null,
): Profile {
  const traits = traitsOf(subject)
  if (override !== null) {
    return { id: override, because: 'the configuration says so', overridden: true, traits }
  }
  const noMl = mlSignal(subject, traits)
  if (noMl !== null) return { id: 'non-ml', because: noMl, overridden: false, traits }
  const own = audienceSignals(subject)
  // The name of the repository and a README that serves both are heard once.
  const others = sharedSignals(around).filter(({ because }) => !own.some(one => one.because === because))
  const { id, because } = heaviest([...own, ...others.map(fromAround)]) ?? byDefault(subject, traits)
  return { id, because, overridden: false, traits: id === 'library' ? [] : traits }
}

const shared: ReadonlySet<ProfileId> = new Set(['course', 'template', 'research'])

const remembered = new WeakMap<Facts, readonly Signal[]>()

/** What holds for every part of a repository. */
function sharedSignals(around: ProfileSubject | null): readonly Signal[] {
  if (around === null) return []
  const known = remembered.get(around.facts)
  if (known !== undefined) return known
  const found = audienceSignals(around).filter(({ profile }) => shared.has(profile))
  remembered.set(around.facts, found)
  return found
}

function fromAround(signal: Signal): Signal {
  return { ...signal, because: `the repository around it says so: ${signal.because}` }
}

/** Null when no profile has more than a hint. */
function heaviest(signals: readonly Signal[]): Pick<Profile, 'id' | 'because'> | null {
  const sums = new Map<ProfileId, number>()
  for (const { profile, weight } of signals) sums.set(profile, (sums.get(profile) ?? 0) + weight)
  let winner: ProfileId | null = null
  for (const [profile, sum] of sums) {
    if (sum >= 2 && (winner === null || sum > (sums.get(winner) ?? 0))) winner = profile
  }
  const strongest = signals.filter(signal => signal.profile === winner).sort((a, b) => b.weight - a.weight)[0]
  return winner === null || strongest === undefined ? null : { id: winner, because: strongest.because }
}

/** A program for people who do machine learning, which does none: a tracking server in Go whose tests use its client. */
function byDefault(subject: ProfileSubject, traits: readonly Trait[]): Pick<Profile, 'id' | 'because'> {
  return traits.length === 0 && isTool(subject)
    ? {
        id: 'library',
        because: 'it is about machine learning, but nothing of its own uses any: a tool for others',
      }
    : { id: 'application', because: applicationReason(traits) }
}

function applicationReason(traits: readonly Trait[]): string {
  if (traits.includes('trains') && traits.includes('serves')) return 'it trains a model and serves it'
  if (traits.includes('trains')) return 'it trains its own model'
  if (traits.includes('serves')) return 'it serves a model'
  return 'nothing says that it is a library, a template, a course or research code'
}
