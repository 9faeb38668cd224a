import type { Command } from '../facts/model.ts'
import type { TraceStep } from '../model.ts'
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

/**
 * The chain from the trigger to the run in one line:
 * `push → .github/workflows/cml.yaml:12 job train → step 4 dvc repro → dvc.yaml:3 stage train → python src/train.py`.
 */
export function formatTrace(run: Run): string {
  const parts: string[] = []
  let file = ''
  let glue = ''
  for (const [at, step] of run.trace.entries()) {
    const text = at === 0 ? step.what : `${placeOf(step, file)}${step.what}`
    if (glue === '') parts.push(text)
    else parts[parts.length - 1] += `${glue}${text}`
    // A step and what it runs are one thing to a reader.
    glue = /^step \d+$/.test(step.what) ? ' ' : ''
    if (at > 0) file = step.path
  }
  const last = runText(run)
  if (glue === '') parts.push(last)
  else parts[parts.length - 1] += `${glue}${last}`
  const text = parts.join(' → ')
  return run.reach.reachable ? text : `${text} [not reached: ${run.reach.because}]`
}

function placeOf(step: TraceStep, file: string): string {
  return step.path === file || step.what.startsWith(step.path) ? '' : `${step.path}:${step.line} `
}
