import { type Source, SourceBuilder } from './source.ts'
import type { Word } from './syntax.ts'

/** A word that does not stand in the text as such: `python` before a script that `uv run` starts. */
export function madeWord(value: string, line: number): Word {
  return {
    value,
    line,
    literal: true,
    substitutions: [],
    script: () => new SourceBuilder([]).append(value, line, null).build(),
  }
}

/** The text that a shell gets when it is handed these words as one. */
export function joinedScript(words: readonly Word[]): Source {
  const [first] = words
  if (words.length === 1 && first !== undefined) return first.script()
  const sources = words.map(word => word.script())
  const builder = new SourceBuilder(sources[0]?.masked ?? [])
  for (const [at, source] of sources.entries()) {
    const line = words[at]?.line ?? 1
    if (at > 0) builder.append(' ', line, null)
    builder.append(source.text, line)
  }
  return builder.build()
}
