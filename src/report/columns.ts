/** Text in columns of a terminal: how wide it is, where it breaks, where it is cut. */

/** Full-width scripts and pictographs take two columns. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** Marks that sit on the character before take none. */
const narrow = /[\p{Mn}\p{Me}\u200c\u200d]/u

export function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) columns += narrow.test(character) ? 0 : wide.test(character) ? 2 : 1
  return columns
}

/** The text in lines of at most `width` columns, broken at spaces; a longer word is broken inside. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let columns = 0
  for (const word of text.split(' ').flatMap(word => pieces(word, width))) {
    const size = columnsOf(word)
    if (line !== '' && columns + 1 + size > width) {
      lines.push(line)
      line = word
      columns = size
    } else {
      columns += line === '' ? size : size + 1
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** At most `width` columns, ended by `…` when something is missing. */
export function cutTo(text: string, width: number): string {
  if (columnsOf(text) <= width) return text
  const [start = ''] = pieces(text, Math.max(1, width - 1))
  return `${start.trimEnd()}…`
}

/** Filled with spaces up to `width` columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)))
}

function pieces(word: string, width: number): readonly string[] {
  if (columnsOf(word) <= width) return [word]
  const parts: string[] = []
  let part = ''
  let columns = 0
  for (const character of word) {
    const size = columnsOf(character)
    if (columns + size > width) {
      parts.push(part)
      part = ''
      columns = 0
    }
    part += character
    columns += size
  }
  return [...parts, part]
}
