import { DockerfileParser, type Instruction, type ModifiableInstruction } from 'dockerfile-ast'
import type { Diagnostic, Place } from '../model.ts'
import { parseImageReference } from './image.ts'
import type { ImageReference, ScriptText } from './model.ts'
import { quoteWord } from './quote.ts'

/** Bytes of a Dockerfile that are read: its parser is slow on long lines. */
export const DOCKERFILE_LIMIT = 512 * 1024
const MAX_INSTRUCTIONS = 2000
const MAX_LINE = 64 * 1024

/** What an image does when it is built (`run`) or started (`cmd`, `entrypoint`). */
export interface DockerfileCommand {
  readonly kind: 'run' | 'cmd' | 'entrypoint'
  /** A shell text, or the words of the exec form written as one. */
  readonly script: ScriptText
  readonly exec: boolean
  /** `WORKDIR` in effect, absolute; `/` when none is set, null when it depends on a variable. */
  readonly directory: string | null
}

export interface DockerfileCopy extends Place {
  readonly sources: readonly string[]
  readonly target: string
  /** Stage or image that it copies from, null for the build context. */
  readonly from: string | null
  /** `WORKDIR` in effect. */
  readonly directory: string | null
}

export interface DockerfileStage extends Place {
  /** Name after `AS`, null when it has none. */
  readonly name: string | null
  /** Base image with build arguments filled in by their defaults, null when it is a former stage or `scratch`. */
  readonly image: ImageReference | null
  /** Index of the stage that it builds on, null when it is an image. */
  readonly base: number | null
  readonly commands: readonly DockerfileCommand[]
  readonly copies: readonly DockerfileCopy[]
  readonly environment: ReadonlyMap<string, string>
  readonly user: string | null
  readonly healthcheck: boolean
}

export interface Dockerfile {
  readonly path: string
  readonly stages: readonly DockerfileStage[]
  readonly diagnostics: readonly Diagnostic[]
}

interface OpenStage {
  path: string
  line: number
  name: string | null
  image: ImageReference | null
  base: number | null
  commands: DockerfileCommand[]
  copies: DockerfileCopy[]
  environment: Map<string, string>
  user: string | null
  healthcheck: boolean
  directory: string | null
}

/** Reads a Dockerfile. Never throws: what the parser refuses is a diagnostic. */
export function parseDockerfile(path: string, text: string): Dockerfile {
  const refused = (detail: string): Dockerfile => ({
    path,
    stages: [],
    diagnostics: [{ path, line: 1, problem: 'malformed', detail }],
  })
  if (text.split('\n').some(line => line.length > MAX_LINE)) return refused('a line is too long')
  let instructions: readonly Instruction[]
  try {
    instructions = DockerfileParser.parse(text).getInstructions()
  } catch {
    return refused('not a Dockerfile')
  }
  const diagnostics: Diagnostic[] = []
  if (instructions.length > MAX_INSTRUCTIONS) {
    const detail = `only ${MAX_INSTRUCTIONS} instructions are read`
    diagnostics.push({ path, line: 1, problem: 'truncated', detail })
  }
  const stages = readStages(path, text.split('\n'), instructions.slice(0, MAX_INSTRUCTIONS))
  if (stages.length === 0) diagnostics.push({ path, line: 1, problem: 'invalid', detail: 'no FROM' })
  return { path, stages, diagnostics }
}

function readStages(
  path: string,
  lines: readonly string[],
  instructions: readonly Instruction[],
): OpenStage[] {
  const stages: OpenStage[] = []
  const globals = new Map<string, string>()
  for (const instruction of instructions) {
    const keyword = instruction.getKeyword()
    const stage = stages.at(-1)
    if (keyword === 'FROM') stages.push(readFrom(path, instruction, stages, globals))
    else if (stage === undefined) {
      if (keyword === 'ARG') for (const [name, value] of assignments(instruction)) globals.set(name, value)
    } else readInstruction(stage, lines, keyword, instruction)
  }
  return stages
}

function lineOf(instruction: Instruction): number {
  return instruction.getRange().start.line + 1
}

function argumentsOf(instruction: Instruction): string[] {
  return instruction.getArguments().map(argument => argument.getValue())
}

function assignments(instruction: Instruction): [string, string][] {
  const words = argumentsOf(instruction)
  const first = words[0]
  if (first === undefined) return []
  if (!first.includes('=')) return [[first, unquote(words.slice(1).join(' '))]]
  return words
    .filter(word => word.includes('='))
    .map(word => [word.slice(0, word.indexOf('=')), unquote(word.slice(word.indexOf('=') + 1))])
}

function unquote(text: string): string {
  return /^(["']).*\1$/s.test(text) ? text.slice(1, -1) : text
}

/** Replaces `$NAME`, `${NAME}` and `${NAME:-fallback}` by known values; null when one is not known. */
function fill(text: string, values: ReadonlyMap<string, string>): string | null {
  let complete = true
  const filled = text.replace(
    /\$(?:\{(\w+)(?::?-([^}]*))?\}|(\w+))/g,
    (_, braced: string | undefined, fallback: string | undefined, plain: string | undefined) => {
      const value = values.get(braced ?? plain ?? '') ?? fallback
      if (value === undefined) complete = false
      return value ?? ''
    },
  )
  return complete ? filled : null
}

function readFrom(
  path: string,
  instruction: Instruction,
  stages: readonly OpenStage[],
  globals: ReadonlyMap<string, string>,
): OpenStage {
  const words = argumentsOf(instruction).filter(word => !word.startsWith('--'))
  const written = words[0] ?? ''
  const image = fill(written, globals) ?? written
  const named = (words[1] ?? '').toLowerCase() === 'as' ? (words[2] ?? null) : null
  const found = stages.findIndex(stage => stage.name?.toLowerCase() === image.toLowerCase())
  const before = found === -1 ? undefined : stages[found]
  return {
    path,
    line: lineOf(instruction),
    name: named,
    image: before !== undefined || image === '' || image === 'scratch' ? null : parseImageReference(image),
    base: before === undefined ? null : found,
    commands: [],
    copies: [],
    environment: new Map([...globals, ...(before?.environment ?? [])]),
    user: before?.user ?? null,
    healthcheck: before?.healthcheck ?? false,
    directory: before === undefined ? '/' : before.directory,
  }
}

function readInstruction(
  stage: OpenStage,
  lines: readonly string[],
  keyword: string,
  instruction: Instruction,
): void {
  if (keyword === 'RUN' || keyword === 'CMD' || keyword === 'ENTRYPOINT') {
    const kind = keyword === 'RUN' ? 'run' : keyword === 'CMD' ? 'cmd' : 'entrypoint'
    const read = readScript(lines, instruction)
    if (read !== null) stage.commands.push({ kind, ...read, directory: stage.directory })
  } else if (keyword === 'COPY' || keyword === 'ADD') readCopy(stage, instruction)
  else if (keyword === 'WORKDIR') moveTo(stage, argumentsOf(instruction).join(' '))
  else if (keyword === 'ENV' || keyword === 'ARG') {
    for (const [name, value] of assignments(instruction)) {
      if (value !== '' || !stage.environment.has(name)) stage.environment.set(name, value)
    }
  } else if (keyword === 'USER') stage.user = argumentsOf(instruction)[0] ?? null
  else if (keyword === 'HEALTHCHECK') {
    stage.healthcheck = argumentsOf(instruction)[0]?.toUpperCase() !== 'NONE'
  }
}

function moveTo(stage: OpenStage, target: string): void {
  const filled = fill(unquote(target), stage.environment)
  if (filled === null) stage.directory = null
  else if (filled.startsWith('/')) stage.directory = filled
  else if (stage.directory !== null) stage.directory = `${stage.directory.replace(/\/$/, '')}/${filled}`
}

/** The shell text of the instruction: an exec form is written as quoted words, a here-document gives its body. */
function readScript(
  lines: readonly string[],
  instruction: Instruction,
): { script: ScriptText; exec: boolean } | null {
  const range = instruction.getRange()
  const first = range.start.line
  const body = lines.slice(first, range.end.line + 1)
  const heredoc = /<<-?\s*["']?(\w+)["']?\s*$/.exec(body[0] ?? '')
  if (heredoc !== null && /^\s*\w+\s+(?:--\S+\s+)*<</.test(body[0] ?? '')) {
    const text = body.slice(1, body.at(-1)?.trim() === heredoc[1] ? -1 : undefined).join('\n')
    return { script: { text, line: first + 2, literal: true }, exec: false }
  }
  // Comment lines inside an instruction are no part of it; without them lines no longer count alike.
  const head = (body[0] ?? '').replace(/^\s*(?:ONBUILD\s+)?\w+\s*/i, '')
  // The builder takes a backslash with spaces behind it for a continuation; a shell does not.
  const kept = [head, ...body.slice(1)].map(line => line.replace(/\\[ \t]+$/, '\\'))
  const written = kept.filter((line, at) => at === 0 || !line.trimStart().startsWith('#')).join('\n')
  const complete = written.length === kept.join('\n').length
  const flags = /^(?:--[\w-]+(?:=\S*)?(?:\s|\\\n)+)*/.exec(written)?.[0] ?? ''
  // Flags may take lines of their own: their line breaks stay, so that every line of the text is a line of the file.
  const text = '\n'.repeat(flags.split('\n').length - 1) + written.slice(flags.length)
  const words = execWords(text)
  if (words !== null) {
    return { script: { text: words.map(quoteWord).join(' '), line: first + 1, literal: false }, exec: true }
  }
  return text.trim() === '' ? null : { script: { text, line: first + 1, literal: complete }, exec: false }
}

function execWords(text: string): string[] | null {
  const joined = text.replace(/\\\n/g, ' ').trim()
  if (!joined.startsWith('[')) return null
  try {
    const value: unknown = JSON.parse(joined)
    return Array.isArray(value) && value.every(word => typeof word === 'string') ? value : null
  } catch {
    return null
  }
}

function readCopy(stage: OpenStage, instruction: Instruction): void {
  const all = argumentsOf(instruction)
  const raw = (instruction.getRawArgumentsContent() ?? '').trim()
  const flags = 'getFlags' in instruction ? (instruction as ModifiableInstruction).getFlags() : []
  const from = flags.find(flag => flag.getName() === 'from')?.getValue() ?? null
  const words = execWords(raw.replace(/^(?:--\S+\s+)*/, '')) ?? all.filter(word => !word.startsWith('--'))
  const target = words.at(-1)
  if (target === undefined || words.length < 2) return
  stage.copies.push({
    path: stage.path,
    line: lineOf(instruction),
    sources: words.slice(0, -1),
    target: fill(target, stage.environment) ?? target,
    from,
    directory: stage.directory,
  })
}
