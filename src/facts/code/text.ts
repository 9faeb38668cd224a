/** Small readings of source text that several languages share. */

/** Lines of a text by offset. */
export interface LineIndex {
  /** Line, counted from 1, of a character offset. */
  at(offset: number): number
  readonly count: number
}

/** Indexes the `\n` of a text; `at` costs a binary search. */
export function lineIndex(text: string): LineIndex {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return {
    count: starts.length,
    at(offset) {
      let low = 0
      let high = starts.length
      while (high - low > 1) {
        const middle = (low + high) >> 1
        if ((starts[middle] ?? 0) <= offset) low = middle
        else high = middle
      }
      return low + 1
    },
  }
}

/** Longest string literal that facts keep, in characters; prompts and embedded documents are cut here. */
export const LITERAL_LIMIT = 1000

/** Longest condition or argument text that facts keep, in characters. */
export const SNIPPET_LIMIT = 160

/** Source between two offsets on one line of text, cut when long. */
export function snippet(text: string, from: number, to: number): string {
  const cut = text.slice(from, Math.min(to, from + SNIPPET_LIMIT)).replace(/\s+/g, ' ')
  return to - from > SNIPPET_LIMIT ? `${cut}…` : cut
}

/** An empty record for untrusted keys: it has no prototype, so that `constructor` is no key of it. */
export function emptyRecord(): Record<string, string> {
  return Object.create(null)
}

/** Shared by all calls without such arguments. */
export const NO_ARGUMENTS: Readonly<Record<string, string>> = Object.freeze(emptyRecord())
