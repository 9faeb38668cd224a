/** The code that practices look at. */

import { mlCodeOf } from '../detection/mlCode.ts'
import type { CodeFacts } from '../facts/model.ts'
import type { Subject } from './practice.ts'

/** Project code that has to do with machine learning, by path; tests, documentation and vendored files are none. */
export function mlCode(subject: Subject): readonly CodeFacts[] {
  return mlCodeOf(subject.facts, subject.automation)
}
