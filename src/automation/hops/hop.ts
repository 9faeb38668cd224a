import type { Facts, ScriptSource } from '../../facts/index.ts'
import type { Command, ImageReference, ScriptText } from '../../facts/model.ts'
import type { Place, TraceStep } from '../../model.ts'
import type { BuiltImages } from '../images.ts'

/** A command in its surroundings. */
export interface Visit {
  readonly facts: Facts
  /** With the variables that are known filled in. */
  readonly command: Command
  /** Directory from the repository root that it runs in, null when it cannot be known. */
  readonly directory: string | null
  /** See `NextScript.remote`. */
  readonly remote: boolean
  /** Variables with literal values: of workflow, job, step and command. */
  readonly environment: ReadonlyMap<string, string>
  /** Images that the job has built so far. */
  readonly images: BuiltImages
}

interface NextBase {
  /** Hops between the command and this: a target, a stage, an entry point. */
  readonly steps: readonly TraceStep[]
  /** What swallows a failure there, beyond the command itself: `-` of make, `ignore_error`. */
  readonly swallowedBy?: string
  /** medium: it runs only in some cases; low: it was found by convention alone. */
  readonly certainty?: 'medium' | 'low'
}

/** More commands. */
export interface NextScript extends NextBase {
  readonly kind: 'script'
  readonly source: ScriptSource
  readonly directory: string | null
  /** In a container or on another machine, where the folders around the repository's files have other names. */
  readonly remote?: boolean
  /** Variables that hold there beside those of the command. */
  readonly environment?: ReadonlyMap<string, string>
}

/** A source file or notebook that runs. */
export interface NextCode extends NextBase {
  readonly kind: 'code'
  readonly path: string
  readonly via: 'command' | 'import' | 'test' | 'notebook'
  readonly args: readonly string[]
}

/** Code that the command carries with it. */
export interface NextInline extends NextBase {
  readonly kind: 'inline'
  readonly source: ScriptSource
  readonly directory: string | null
  readonly args: readonly string[]
}

export interface NextImage extends NextBase {
  readonly kind: 'image'
  readonly at: Place
  readonly image: ImageReference
}

export interface NextUnresolved extends NextBase {
  readonly kind: 'unresolved'
  readonly what: string
  readonly because: string
}

/** What a command leads to. */
export type Next = NextScript | NextCode | NextInline | NextImage | NextUnresolved

/** What a command leads to by one kind of hop; null when the command is none of its kind. A pure function. */
export interface Hop {
  /** Programs that it knows; null: it looks at every command that no other hop has taken. */
  readonly programs: readonly string[] | null
  readonly follow: (visit: Visit) => readonly Next[] | null
}

/** A script text of `path` as the engine takes it: a POSIX shell that goes on after a failure, unless told. */
export function scriptOf(
  path: string,
  text: ScriptText,
  options: Partial<Pick<ScriptSource, 'dialect' | 'errexit' | 'pipefail'>> = {},
): ScriptSource {
  return { path, ...text, dialect: 'posix', errexit: false, pipefail: false, ...options }
}

/** A text that stands on one line of a file, as a script. */
export function lineOf(path: string, text: string, line: number): ScriptSource {
  return scriptOf(path, { text, line, literal: false })
}

/** Code on a command line or in its here-document: at its own lines where the file shows them, else at that of the command. */
export function inlineCode(
  { facts, command, directory }: Pick<Visit, 'facts' | 'command' | 'directory'>,
  dialect: 'python' | 'r' | 'julia',
  text: string | null,
): readonly Next[] {
  if (text === null || text.trim() === '') return []
  const line = lineOfText(facts, command, text)
  const script = { text, line: line ?? command.line, literal: line !== null }
  return [
    { kind: 'inline', steps: [], source: scriptOf(command.path, script, { dialect }), directory, args: [] },
  ]
}

/** How far below its command a here-document or a quoted text may begin. */
const MAX_DISTANCE = 10

/** The line of the file on which a text of several lines begins, at or below its command; null when it does not stand there. */
function lineOfText(facts: Facts, { path, line }: Place, text: string): number | null {
  const wanted = text.replace(/\n+$/, '').split('\n')
  const content = wanted.length > 1 ? facts.snapshot.text(path) : null
  if (content?.ok !== true) return null
  const lines = content.text.split('\n', line + MAX_DISTANCE + wanted.length)
  const stands = (at: number) =>
    wanted.every((one, i) => one.trim() === '' || lines[at + i]?.trim() === one.trim())
  for (let at = line - 1; at < line + MAX_DISTANCE; at++) if (stands(at)) return at + 1
  return null
}

export function unresolved(what: string, because: string, steps: readonly TraceStep[] = []): NextUnresolved {
  return { kind: 'unresolved', what, because, steps }
}
