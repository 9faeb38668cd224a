/** The command's help, from the option table. */

import { type CommandName, type Option, optionsOf } from './options.ts'
import { type Subcommand, subcommands, summaries } from './subcommands.ts'

const column = 28

/** The help of the audit, which lists the sub-commands, or that of one of these. At most 104 columns. */
export function helpText(command: CommandName = 'audit'): string {
  return command === 'audit' ? auditHelp() : subcommandHelp(command, subcommands[command])
}

function auditHelp(): string {
  const others = Object.entries(summaries).map(([name, summary]) => line(name, summary))
  return `Usage: mlops-audit [PATH] [options]
       mlops-audit COMMAND [...]

Reads the ML repository at PATH (default: the current directory) without running it, and tells what its
automation does, how mature its MLOps is, and the next step.

Commands (mlops-audit COMMAND --help tells more):
${others.join('\n')}

Options:
${optionLines('audit')}
${line('-V, --version', 'Print the version.')}
${line('-h, --help', 'Print this help.')}

${exitCodes('0 pass, 1 a gate failed')}`
}

function subcommandHelp(name: CommandName, { usage, description, examples }: Subcommand): string {
  return `Usage: mlops-audit ${name} ${usage}

${wrap(description, 100).join('\n')}

Options:
${optionLines(name)}
${line('-h, --help', 'Print this help.')}

Examples:
${examples.map(words => `  mlops-audit ${words}`).join('\n')}

${exitCodes('0 done')}`
}

function exitCodes(first: string): string {
  return `Exit codes: ${first}, 2 wrong usage or configuration, 3 a bug in mlops-audit.\n`
}

function optionLines(command: CommandName): string {
  const color = line(
    '--color, --no-color',
    'Colour or none, whatever the terminal says. NO_COLOR is respected.',
  )
  return [...optionsOf(command).map(optionText), color].join('\n')
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
  const margin = ' '.repeat(column)
  const head = `  ${option}`.padEnd(column)
  const first = head.length > column ? `${head}\n${margin}` : head
  return first + wrap(text, 100 - column).join(`\n${margin}`)
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let current = ''
  for (const word of text.split(' ')) {
    if (current !== '' && current.length + word.length + 1 > width) {
      lines.push(current)
      current = word
    } else current = current === '' ? word : `${current} ${word}`
  }
  return [...lines, current]
}
