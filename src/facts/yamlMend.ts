/** Wider than the indentation of anything that is read. */
const INDENT = ' '.repeat(256)

/**
 * More indentation for what the YAML standard wants to be indented more, and what libyaml, and with it PyYAML and GitHub, reads as
 * it is: further lines of a quoted text (PyYAML itself writes such ones, into compiled Kubeflow pipelines for one) and of a `[ ]`
 * or `{ }`. Indentation means nothing there, and no line moves. Takes the parser's message and the offset of what it did not
 * expect; null when it is about something else, or when nothing closes. Of brackets only one line is mended at a time.
 */
export function mendIndentation(text: string, message: string, offset: number): string | null {
  const quote = /^Missing closing (['"])/.exec(message)?.[1]
  if (quote !== undefined) {
    const close = closingQuote(text, offset, quote)
    const lines = text.slice(offset, close).replaceAll('\n', `\n${INDENT}`)
    return close === -1 ? null : text.slice(0, offset) + lines + text.slice(close)
  }
  if (!/^Flow (?:map|sequence) in block collection must be sufficiently indented/.test(message)) return null
  const start = text.lastIndexOf('\n', offset) + 1
  const first = start > 0 && text.slice(start, offset).trim() === '' && !text.startsWith(INDENT, start)
  return first ? text.slice(0, start) + INDENT + text.slice(start) : null
}

/** From a place inside the quotes. */
function closingQuote(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at++) {
    if (quote === '"' && text[at] === '\\') at++
    else if (text[at] === quote) {
      if (quote === '"' || text[at + 1] !== quote) return at
      at++
    }
  }
  return -1
}
