/**
 * Whether `text` has the form of `pattern`, where `*` stands for any characters, also none. Case matters.
 * Linear in practice and at most |pattern| × |text|: no regular expression is built from either.
 */
export function matchesWildcard(pattern: string, text: string): boolean {
  if (!pattern.includes('*')) return pattern === text
  let at = 0
  let star = -1
  let resume = 0
  let index = 0
  while (index < text.length) {
    if (at < pattern.length && pattern[at] === '*') {
      star = at
      at++
      resume = index
    } else if (at < pattern.length && pattern[at] === text[index]) {
      at++
      index++
    } else if (star >= 0) {
      at = star + 1
      resume++
      index = resume
    } else return false
  }
  while (pattern[at] === '*') at++
  return at === pattern.length
}
