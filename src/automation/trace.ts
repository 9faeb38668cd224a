import type { Command } from '../facts/model.ts'
import { redacted, redactedWords } from '../facts/redact.ts'
import type { Run } from './model.ts'

const MAX_COMMAND_TEXT = 100

/** A command as a person would name it: its program and words without credentials, cut when long. */
export function commandText(command: Command): string {
  // `sudo`, `time` and the like say nothing; through what a program is found does.
  const wrappers = command.wrappers.filter(name => / run$|^python -m$/.test(name))
  const text = [...wrappers, ...shownWords(command)].join(' ').replace(/\s+/g, ' ')
  return text.length > MAX_COMMAND_TEXT ? `${text.slice(0, MAX_COMMAND_TEXT - 1)}…` : text
}

/** Program and words; what is piped into a login is the password itself. */
export function shownWords({ program, argv, pipedTo }: Command): readonly string[] {
  const fed = /^(?:echo|printf)$/.test(program) && pipedTo.some(name => loginPrograms.test(name))
  const words = redactedWords([program, ...argv])
  return fed ? words.map((word, at) => (at > 0 && /^[^\s$%-][^\s$]*$/.test(word) ? '***' : word)) : words
}

const loginPrograms =
  /^(?:docker|podman|buildah|nerdctl|skopeo|helm|oras|crane|gh|wandb|huggingface-cli|hf|az)$/

/** What a run is, as the last word of its chain. */
export function runText(run: Run): string {
  if (run.kind === 'command') return commandText(run.command)
  if (run.kind === 'action') return `uses ${redacted(run.reference.raw)}`
  if (run.kind === 'image') return `image ${redacted(run.image.raw)}`
  if (run.kind === 'code')
    return run.inline === null ? run.path : `${run.inline.language} code at line ${run.line}`
  return `${redacted(run.what)} (unresolved: ${redacted(run.because)})`
}

/** Path of the workflow whose events start a run: the first caller of a called one. */
export function startingWorkflow(run: Run): string {
  return run.trace[0]?.path ?? run.workflow.path
}

/** Runs of the same step have the same key. A step of a called workflow is one of its own for each workflow that starts it. */
export function stepKey(run: Run): string {
  return `${startingWorkflow(run)} ${run.workflow.path}:${run.job.line}:${run.step?.line ?? 0}`
}
