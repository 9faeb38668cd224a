/** Files of project templates (cookiecutter, copier): Jinja between the lines of another format. */

const TAG = /\{%-?[ \t]{0,20}(\w{0,20})[^%\n]{0,300}%\}/g
const PLACEHOLDER = /\{\{[^{}\n]{0,200}\}\}/g

/** Whether Jinja may be what keeps a text from being read. */
export function hasPlaceholders(text: string): boolean {
  return text.includes('{{') || text.includes('{%')
}

/**
 * The text as one made project could have it, line by line: of alternatives the first one, tags blank, a word for each placeholder
 * outside quotes. Those inside quotes stay, since what they will be is not known.
 */
export function firstRendering(text: string): string {
  // One entry for each open `if`: whether its present branch is the first one.
  const branches: boolean[] = []
  let hidden = 0
  return text
    .split('\n')
    .map(line => {
      const tags = [...line.matchAll(TAG)]
      for (const [, word] of tags) {
        if (word === 'if') branches.push(true)
        else if (word === 'endif') hidden -= branches.pop() === false ? 1 : 0
        else if ((word === 'elif' || word === 'else') && branches.at(-1) === true) {
          branches[branches.length - 1] = false
          hidden += 1
        }
      }
      if (hidden > 0) return ''
      const plain = tags.length > 0 ? line.replaceAll(TAG, '') : line
      return plain.includes('{{') ? withWords(plain) : plain
    })
    .join('\n')
}

function withWords(line: string): string {
  let quotes = 0
  let from = 0
  return line.replaceAll(PLACEHOLDER, (placeholder: string, offset: number) => {
    for (let at = from; at < offset; at += 1) if (line[at] === '"' || line[at] === "'") quotes += 1
    from = offset
    return quotes % 2 === 0 ? placeholder.replaceAll(/\W+/g, '_') : placeholder
  })
}
