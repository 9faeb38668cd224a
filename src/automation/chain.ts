/** Where a walk through the automation stands: what holds for a whole step, and the way from the trigger to a place. */

import type { Job, Step, Workflow } from '../facts/model.ts'
import type { Place, TraceStep } from '../model.ts'
import type { BuiltImages } from './images.ts'
import type { Reach, Swallow } from './model.ts'
import { normalisePath, resolvePath } from './paths.ts'
import type { Bindings } from './substitution.ts'
import type { ToldValues } from './told.ts'

/** What stays the same while one step of a workflow is followed. */
export interface Ground {
  readonly workflow: Workflow
  readonly job: Job
  readonly step: Step | null
  readonly bindings: Bindings
  readonly images: BuiltImages
  readonly told: ToldValues
  /** Places that this step has been at: what is reached twice is told once. */
  readonly seen: Set<string>
}

/** A place on the way from the trigger. */
export interface Chain {
  /** From the event to the hop before what runs here. */
  readonly trace: readonly TraceStep[]
  readonly reach: Reach
  readonly directory: string | null
  readonly environment: ReadonlyMap<string, string>
  /** On another machine: see `NextScript.remote`. */
  readonly remote: boolean
  readonly depth: number
  readonly visited: Visited | null
}

/** The scripts that a chain has been through, the last one first. */
export interface Visited {
  readonly key: string
  readonly before: Visited | null
}

/** The directory that a command runs in: the last two of its filled words are the one before and behind `cd`; null when not known. */
export function directoryOf(start: string | null, words: readonly string[], remote: boolean): string | null {
  if (start === null) return null
  const base = words.at(-2) as string
  const moved = words.at(-1) as string
  const from = base === start ? start : resolvePath('', base)
  if (moved === '') return from
  return remote && moved.startsWith('/') ? normalisePath(moved) : resolvePath(from, moved)
}

/** Whether a chain has been through a script: it leads back to itself. */
export function hasVisited(visited: Visited | null, key: string): boolean {
  for (let at = visited; at !== null; at = at.before) if (at.key === key) return true
  return false
}

/** A trace whose first step names only the events that get there: a condition on the way lets in no others. */
export function narrowedTrace(trace: readonly TraceStep[], { events }: Reach): readonly TraceStep[] {
  const [start, ...rest] = trace
  return start === undefined || events.length === 0 ? trace : [{ ...start, what: events.join(', ') }, ...rest]
}

/** The reach of what stands at a place where `what` swallows the failure; null swallows nothing. */
export function withSwallow(reach: Reach, place: Place, what: string | null): Reach {
  // What swallows further out for sure is told first; an uncertain one gives way.
  if (what === null || reach.swallowedBy?.certain === true) return reach
  const swallowedBy: Swallow = { path: place.path, line: place.line, what, trace: [], certain: true }
  return { ...reach, swallowedBy }
}

const RANK = { high: 2, medium: 1, low: 0 }

/** The reach of what is followed with at most this certainty. */
export function withCertainty(reach: Reach, certainty: 'medium' | 'low' | undefined): Reach {
  if (certainty === undefined || RANK[reach.certainty] <= RANK[certainty]) return reach
  return { ...reach, certainty }
}

/** The variables known, with a command's own. Most commands set none. */
export function extended(
  known: ReadonlyMap<string, string>,
  own: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const entries = Object.entries(own)
  return entries.length === 0 ? known : new Map([...known, ...entries])
}
