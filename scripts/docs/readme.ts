/** The README's generated parts, between `<!-- generated: NAME -->` and `<!-- end -->`. */

import { outputTable } from '../../src/report/outputs.ts'
import { options } from '../../src/settings/options.ts'

/** The README with its generated parts made anew. Throws when a part has no end, so that nothing is swallowed. */
export function readme(current: string, example: string): string {
  const parts: Readonly<Record<string, string>> = {
    inputs: inputsTable(),
    outputs: outputsTable(),
    example: `<table><tr><td>\n\n${example.trim()}\n\n</td></tr></table>`,
  }
  let text = current
  for (const [name, content] of Object.entries(parts)) {
    const opening = `<!-- generated: ${name} -->`
    const start = text.indexOf(opening)
    const end = text.indexOf('<!-- end -->', start)
    if (start < 0 || end < 0) throw new Error(`README.md has no part "${name}"`)
    text = `${text.slice(0, start + opening.length)}\n\n${content}\n\n${text.slice(end)}`
  }
  return text
}

function inputsTable(): string {
  const rows = options
    .filter(option => option.entries.includes('action'))
    .map(option => {
      const choices = option.choices === undefined ? '' : ` One of \`${option.choices.join('`, `')}\`.`
      const fallback = option.default === null ? 'off' : cell(option.default)
      return `| \`${option.name}\` | ${cell(option.description)}${choices} | ${fallback} |`
    })
  return ['| Input | Meaning | Default |', '|---|---|---|', ...rows].join('\n')
}

function outputsTable(): string {
  const rows = outputTable.map(({ name, description }) => `| \`${name}\` | ${cell(description)} |`)
  return ['| Output | Meaning |', '|---|---|', ...rows].join('\n')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
