/** Text from outside as one line that shows all of itself: in messages, on terminals, in reports. */

const spaces = /[\s\u0085]+/gu

/** Controls, lone surrogates, direction marks and overrides, zero-width characters and tags: seen as one thing, read as another. */
const invisible =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu

/** One line without anything invisible: white space collapses, each other hidden character becomes U+FFFD; a long one ends in `…`. */
export function plainLine(text: string, limit: number): string {
  const line = visible(text.slice(0, limit * 4).replace(spaces, ' '))
  if (line.length <= limit) return line
  const end = /[\ud800-\udbff]/.test(line.charAt(limit - 2)) ? limit - 2 : limit - 1
  return `${line.slice(0, end)}…`
}

/** The text with U+FFFD for each hidden character. */
export function visible(text: string): string {
  return text.replace(invisible, '\ufffd')
}
