/** The code that practices look at. */

import { mlCodeOf } from '../detection/mlCode.ts'
import type { CodeFacts } from '../facts/model.ts'
import { projectCode } from '../facts/role.ts'
import type { Subject } from './practice.ts'

/** Project code that has to do with machine learning, by path; tests, documentation and vendored files are none. */
export function mlCode(subject: Subject): readonly CodeFacts[] {
  return mlCodeOf(subject.facts, subject.automation)
}

/** Python files beyond those of machine learning that are opened at most. */
const mostFiles = 2000

/** Code of machine learning, and other Python of the project whose text matches; by path. */
export function codeMentioning(subject: Subject, words: RegExp): readonly CodeFacts[] {
  const known = new Set(mlCode(subject))
  const paths = projectCode(subject.snapshot)
  for (const path of paths.slice(0, mostFiles)) {
    const content = path.endsWith('.py') ? subject.snapshot.text(path, 200_000) : null
    if (content?.ok !== true || !words.test(content.text)) continue
    const code = subject.facts.code(path)
    if (code !== null) known.add(code)
  }
  return [...known].toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
