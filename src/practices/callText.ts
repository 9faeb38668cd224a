/** The text of a call where the facts do not suffice: keys of a mapping among its arguments. */

import type { Call, CodeFacts } from '../facts/model.ts'
import type { Subject } from './practice.ts'

const MOST_LINES = 60
const MOST_CHARACTERS = 6000

/** From the line of a call to its closing parenthesis; empty for a notebook, whose lines are not those of its code. */
export function textOfCall({ snapshot }: Subject, { path, notebook }: CodeFacts, { line }: Call): string {
  const content = notebook ? null : snapshot.text(path)
  if (content === null || !content.ok) return ''
  let depth = 0
  const taken: string[] = []
  for (const text of content.text.split('\n', line + MOST_LINES).slice(line - 1)) {
    taken.push(text)
    for (const character of text) {
      if (character === '(') depth++
      if (character === ')') depth--
    }
    if (depth <= 0) break
  }
  return taken.join('\n').slice(0, MOST_CHARACTERS)
}
