import type { Command } from '../facts/model.ts'
import type { Run } from './model.ts'

const MAX_COMMAND_TEXT = 100

/** A command as a person would name it: its program and words, cut when long. */
export function commandText(command: Command): string {
  // `sudo`, `time` and the like say nothing; through what a program is found does.
  const wrappers = command.wrappers.filter(name => / run$|^python -m$/.test(name))
  const text = [...wrappers, command.program, ...command.argv].join(' ').replace(/\s+/g, ' ')
  return text.length > MAX_COMMAND_TEXT ? `${text.slice(0, MAX_COMMAND_TEXT - 1)}…` : text
}

/** What a run is, as the last word of its chain. */
export function runText(run: Run): string {
  if (run.kind === 'command') return commandText(run.command)
  if (run.kind === 'action') return `uses ${run.reference.raw}`
  if (run.kind === 'image') return `image ${run.image.raw}`
  if (run.kind === 'code')
    return run.inline === null ? run.path : `${run.inline.language} code at line ${run.line}`
  return `${run.what} (unresolved: ${run.because})`
}
