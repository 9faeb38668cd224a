/** The command's help, from the option table. */

import { type Option, optionsOf } from './options.ts'

const column = 28

export function helpText(): string {
  return `Usage: mlops-audit [PATH] [options]

Reads the ML repository at PATH (default: the current directory) without running it, and tells what its
automation does, how mature its MLOps is, and the next step.

Options:
${optionsOf('command').map(optionText).join('\n')}
${line('--color, --no-color', 'Colour or none, whatever the terminal says. NO_COLOR is respected.')}
${line('-V, --version', 'Print the version.')}
${line('-h, --help', 'Print this help.')}

Exit codes: 0 pass, 1 a gate failed, 2 wrong usage or configuration, 3 a bug in mlops-audit.
`
}

function optionText(option: Option): string {
  const written = option.kind === 'flag' ? `--${option.name}` : `--${option.name} ${option.value ?? 'VALUE'}`
  const choices = option.choices === undefined ? '' : ` One of: ${option.choices.join(', ')}.`
  const fallback = option.default === null || option.kind === 'flag' ? '' : ` Default: ${option.default}.`
  const repeat = option.kind === 'lines' || option.kind === 'pairs' ? ' Repeatable.' : ''
  return line(written, option.description.replace(/ One `?[^.]*a line\.$/, '') + choices + fallback + repeat)
}

/** One entry, its text wrapped to 100 columns beside the option. */
function line(option: string, text: string): string {
  const lines: string[] = []
  let current = ''
  for (const word of text.split(' ')) {
    if (current !== '' && current.length + word.length + 1 > 100 - column) {
      lines.push(current)
      current = word
    } else current = current === '' ? word : `${current} ${word}`
  }
  lines.push(current)
  const margin = ' '.repeat(column)
  const head = `  ${option}`.padEnd(column)
  const first = head.length > column ? `${head}\n${margin}` : head
  return first + lines.join(`\n${margin}`)
}
