/** What the recognisers of code share: a call that means something. */

import type { Confidence } from '../../model.ts'
import type { Call, CodeFacts } from '../model.ts'

/** A call with a meaning, at its place, with the text to show as evidence. */
export interface CodeUse {
  readonly path: string
  readonly line: number
  /** Plain words with the call as written: `trains a model: clf.fit (scikit-learn)`. */
  readonly what: string
  /** Framework or tool that the call belongs to: an id of the tool catalogue where it has it. */
  readonly tool: string
  /** high: the name is resolved to the tool; medium: decided by the method's name beside an import of the tool. */
  readonly confidence: Confidence
  /** Dotted name of the function or class it stands in, null at module level. */
  readonly scope: string | null
  readonly call: Call
}

/** Last part of a dotted name. */
export function lastPart(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$'), name.lastIndexOf(':')) + 1)
}

/** What a method is called on: the part before the last, with marks of calls and subscripts removed; empty for a function. */
export function receiverOf(written: string): string {
  const end = Math.max(written.lastIndexOf('.'), written.lastIndexOf('$'))
  return end <= 0 ? '' : lastPart(written.slice(0, end).replace(/(?:\(\)|\[\])+$/, ''))
}

export function useOf(
  facts: CodeFacts,
  call: Call,
  verb: string,
  tool: string,
  confidence: Confidence,
): CodeUse {
  const what = `${verb}: ${call.written} (${tool})`
  return { path: facts.path, line: call.line, what, tool, confidence, scope: call.scope, call }
}
