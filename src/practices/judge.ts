/** The words in which practices judge: one constructor for each outcome, and evidence from what runs. */

import type { Run } from '../automation/model.ts'
import { shownWords } from '../automation/trace.ts'
import type { DetectedTask } from '../detection/model.ts'
import { redacted } from '../facts/redact.ts'
import type { Confidence, Evidence, Judgement, NonEmpty, Place, Strength, TraceStep } from '../model.ts'

/** Places that are kept of one verdict; the others are counted. */
const mostEvidence = 10

interface Grounds {
  readonly evidence: NonEmpty<Evidence>
  readonly because: string
  readonly strength?: Strength
  readonly confidence?: Confidence
}

/** It holds. Strength is `exercised` and confidence `high` unless told. The first places are kept, all are counted. */
export function met(grounds: Grounds): Judgement {
  return positive('met', grounds)
}

/** It holds in part; `because` says what is missing. */
export function partial(grounds: Grounds): Judgement {
  return positive('partial', { strength: 'configured', ...grounds })
}

/** It does not hold; `searched` says what would have counted, `evidence` what violates it or falls short. */
export function unmet(grounds: {
  readonly because: string
  readonly searched: NonEmpty<string>
  readonly evidence?: readonly Evidence[]
  readonly confidence?: Confidence
}): Judgement {
  const all = distinct(grounds.evidence ?? [])
  return {
    status: 'unmet',
    confidence: grounds.confidence ?? 'high',
    evidence: all.slice(0, mostEvidence),
    ...counted(all),
    searched: grounds.searched,
    because: grounds.because,
  }
}

/** The practice has no subject here. */
export function notApplicable(because: string): Judgement {
  return { status: 'not-applicable', because }
}

/** It cannot be decided from the files. */
export function unknown(because: string): Judgement {
  return { status: 'unknown', because }
}

/** A place and what stands there, without credentials. */
export function evidenceAt(place: Place, what: string, trace: readonly TraceStep[] = []): Evidence {
  return { path: place.path, line: place.line, what: redacted(what), trace }
}

/** Where a run stands, what it is, and how automation gets there. */
export function evidenceOf(run: Run): Evidence {
  return evidenceAt(run, describe(run), run.trace)
}

/** Where a task stands, what it is, and how automation gets there. */
export function evidenceOfTask(task: DetectedTask): Evidence {
  return evidenceAt(task, task.what, task.trace)
}

/** The list as evidence, or null when it is empty; the type proves that no verdict stands on nothing. */
export function nonEmpty<T>(list: readonly T[]): NonEmpty<T> | null {
  const [first, ...rest] = list
  return first === undefined ? null : [first, ...rest]
}

/** A run in a few words without credentials: the command line, the action, the image. */
export function describe(run: Run): string {
  switch (run.kind) {
    case 'command':
      return shortened(shownWords(run.command).join(' '))
    case 'action':
      return redacted(run.reference.raw)
    case 'image':
      return redacted(run.image.raw)
    case 'code':
      return 'is run'
    case 'unresolved':
      return redacted(run.what)
  }
}

function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text
}

function positive(status: 'met' | 'partial', grounds: Grounds): Judgement {
  const [first] = grounds.evidence
  const [, ...rest] = distinct(grounds.evidence)
  return {
    status,
    strength: grounds.strength ?? 'exercised',
    confidence: grounds.confidence ?? 'high',
    evidence: [first, ...rest.slice(0, mostEvidence - 1)],
    ...counted([first, ...rest]),
    because: grounds.because,
  }
}

function counted(all: readonly Evidence[]): { readonly places?: number } {
  return all.length > mostEvidence ? { places: all.length } : {}
}

/** A place to which several ways lead is said once, with the first way. */
function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>()
  return evidence.filter(({ path, line, what }) => {
    const key = `${path}:${line} ${what}`
    return !seen.has(key) && seen.add(key)
  })
}
