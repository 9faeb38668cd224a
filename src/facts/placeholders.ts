/** Files of project templates (cookiecutter, copier): Jinja between the lines of another format. */

const TAG = /\{%-?\s*(\w*)[^%\n]{0,500}%\}/g
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
  return text
    .split('\n')
    .map(line => {
      const tags = [...line.matchAll(TAG)]
      for (const [, word] of tags) {
        if (word === 'if') branches.push(true)
        else if (word === 'endif') branches.pop()
        else if ((word === 'elif' || word === 'else') && branches.length > 0)
          branches[branches.length - 1] = false
      }
      if (branches.includes(false)) return ''
      const plain = tags.length > 0 ? line.replaceAll(TAG, '') : line
      return plain.includes('{{') ? plain.replaceAll(PLACEHOLDER, wordOutsideQuotes) : plain
    })
    .join('\n')
}

function wordOutsideQuotes(placeholder: string, offset: number, line: string): string {
  const quotes = line.slice(0, offset).match(/["']/g)?.length ?? 0
  return quotes % 2 === 0 ? placeholder.replaceAll(/\W+/g, '_') : placeholder
}
