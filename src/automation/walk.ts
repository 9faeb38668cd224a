import type { Facts, ScriptSource } from '../facts/index.ts'
import type {
  ActionReference,
  Command,
  Environment,
  ImageReference,
  Job,
  Step,
  Workflow,
} from '../facts/model.ts'
import type { Place, TraceStep } from '../model.ts'
import { type CodeVisit, type CodeVisits, importsOf, importsOfInline } from './code.ts'
import type { Next, Visit } from './hops/hop.ts'
import { followCommand } from './hops/index.ts'
import type { BuiltImages } from './images.ts'
import type { CodeRun, ImageRun, Reach, Run, Swallow } from './model.ts'
import { normalisePath, resolvePath } from './paths.ts'
import { type Bindings, variants, withWords } from './substitution.ts'
import { bakesTemplate, commandsInTemplate, templateFolder, withoutTemplateTags } from './templateTests.ts'
import type { ToldValues } from './told.ts'
import { commandText } from './trace.ts'
import { isFolder } from './tree.ts'

/** Hops from a workflow step to a command. */
const MAX_DEPTH = 12
const MAX_RUNS = 20_000
/** Tests and imported files are many and say little each: they may not push out the commands. */
const MAX_TESTS = 5_000
const MAX_IMPORTS = 5_000

const CONTAINER_RUN = /^(?:docker|podman|nerdctl|docker-compose|podman-compose)(?: container| compose)? run$/

/** What stays the same while one step of a workflow is followed. */
export interface Ground {
  readonly workflow: Workflow
  readonly job: Job
  readonly step: Step | null
  readonly bindings: Bindings
  readonly images: BuiltImages
  readonly told: ToldValues
  /** Places that this step has been at: what is reached twice is told once. */
  readonly seen: Set<string>
}

/** A place on the way from the trigger. */
export interface Chain {
  /** From the event to the hop before what runs here. */
  readonly trace: readonly TraceStep[]
  readonly reach: Reach
  readonly directory: string | null
  readonly environment: ReadonlyMap<string, string>
  /** On another machine: see `NextScript.remote`. */
  readonly remote: boolean
  readonly depth: number
  readonly visited: Visited | null
}

interface Visited {
  readonly key: string
  readonly before: Visited | null
}

/** The runs found so far, and what keeps them bounded. */
export class Walk {
  readonly facts: Facts
  readonly runs: Run[] = []
  readonly #codeRuns = new Set<string>()
  readonly #imports: CodeVisits = new Map()
  readonly #followed = new WeakMap<Command, Map<string, readonly Next[]>>()
  readonly #left = { test: MAX_TESTS, import: MAX_IMPORTS }
  #cut = false

  constructor(facts: Facts) {
    this.facts = facts
  }

  /** Lists a `uses:`. */
  action(ground: Ground, chain: Chain, place: Place, reference: ActionReference, inputs: Environment): void {
    this.#add({ kind: 'action', ...this.#base(ground, chain, place), reference, with: inputs })
  }

  image(ground: Ground, chain: Chain, place: Place, image: ImageReference, use: ImageRun['use']): void {
    this.#add({ kind: 'image', ...this.#base(ground, chain, place), image, use })
  }

  unresolved(ground: Ground, chain: Chain, place: Place, what: string, because: string): void {
    this.#add({ kind: 'unresolved', ...this.#base(ground, chain, place), what, because })
  }

  /** Lists the commands of a script, and follows each of them. */
  script(ground: Ground, chain: Chain, source: ScriptSource): void {
    if (source.dialect === 'python' || source.dialect === 'r' || source.dialect === 'julia') {
      this.#inline(ground, chain, source, [])
      return
    }
    const parsed = this.facts.script(withoutTemplateTags(source))
    if (parsed.problem !== null) {
      const place = { path: source.path, line: parsed.problem.line }
      this.unresolved(ground, chain, place, 'script', `the shell cannot parse it: ${parsed.problem.value}`)
    }
    const called = new Set(parsed.functions)
    for (const command of parsed.commands) {
      if (command.inFunction !== null && !called.has(command.inFunction)) continue
      // What runs inside a container is found from the container, which knows its directory.
      if (command.wrappers.some(name => CONTAINER_RUN.test(name))) continue
      if (isIdle(command) || (chain.depth > 0 && isBookkeeping(command))) continue
      this.#command(ground, chain, command)
    }
  }

  #command(ground: Ground, chain: Chain, command: Command): void {
    const environment = extended(chain.environment, command.env)
    const named = extended(environment, command.variables)
    const bindings: Bindings = { ...ground.bindings, environment: named }
    const start = command.cwd === null ? null : chain.directory
    const written = [command.program, ...command.argv, start ?? '', command.cwd ?? '']
    const filled = variants(written, bindings)
    const directories = filled.map(words => this.#known(chain, directoryOf(start, words, chain.remote)))
    const directory = new Set(directories).size === 1 ? (directories[0] as string | null) : null
    const reach = withSwallow(chain.reach, command, command.swallowedBy)
    const key = [command.path, command.line, directory, command.program, ...command.argv].join('\0')
    if (ground.seen.has(key)) return
    ground.seen.add(key)
    const place = { path: command.path, line: command.line }
    const here: Chain = { ...chain, reach, directory }
    this.#add({ kind: 'command', ...this.#base(ground, here, place), command })
    const step: TraceStep = { ...place, what: commandText(command) }
    for (const [at, words] of filled.entries()) {
      const resolved = withWords(command, words.slice(0, command.argv.length + 1))
      const within = directories[at] ?? null
      const onward: Chain = { ...here, directory: within, environment, trace: [...chain.trace, step] }
      const visit: Visit = {
        facts: this.facts,
        command: resolved,
        directory: within,
        environment,
        remote: chain.remote,
        images: ground.images,
      }
      this.follow(ground, onward, place, this.#next(visit, resolved === command))
    }
  }

  /**
   * In a container or on another machine the files lie anywhere: `cd app/model` is the longest ending of the path that is a folder
   * of the tree, and the root when none is.
   */
  #known(chain: Chain, directory: string | null): string | null {
    if (!chain.remote) return directory
    if (directory === null) return ''
    if (isFolder(this.facts.snapshot, directory)) return directory
    const parts = directory.split('/')
    for (let from = 1; from < parts.length; from++) {
      const ending = parts.slice(from).join('/')
      if (isFolder(this.facts.snapshot, ending)) return ending
    }
    return ''
  }

  /** What a command leads to, remembered for commands that no variable changes. */
  #next(visit: Visit, unchanged: boolean): readonly Next[] {
    // Building and running images depends on what the job has built before.
    if (!unchanged || /docker|podman|buildah|nerdctl/.test(visit.command.program)) return followCommand(visit)
    const known = this.#followed.get(visit.command) ?? new Map<string, readonly Next[]>()
    this.#followed.set(visit.command, known)
    const key = `${visit.directory}:${visit.remote}`
    const found = known.get(key) ?? followCommand(visit)
    known.set(key, found)
    return found
  }

  /** Goes on to what a command or an action leads to. `place` is where that stands. */
  follow(ground: Ground, chain: Chain, place: Place, next: readonly Next[]): void {
    for (const item of next) this.#one(ground, chain, place, item)
  }

  #one(ground: Ground, chain: Chain, place: Place, next: Next): void {
    const at = next.steps.at(-1) ?? place
    const source = next.kind === 'script' ? next.source : at
    const swallowed = withSwallow(chain.reach, source, next.swallowedBy ?? null)
    const reach = withCertainty(swallowed, next.certainty)
    const trace = [...chain.trace, ...next.steps]
    const onward: Chain = { ...chain, reach, trace, depth: chain.depth + 1 }
    if (next.kind === 'unresolved') this.unresolved(ground, onward, at, next.what, next.because)
    else if (next.kind === 'image') this.image(ground, onward, next.at, next.image, 'docker run')
    else if (next.kind === 'code') this.#code(ground, onward, next)
    else if (next.kind === 'inline') this.#inline(ground, onward, next.source, next.args)
    else this.#nested(ground, onward, at, next)
  }

  #nested(ground: Ground, chain: Chain, place: Place, next: Extract<Next, { kind: 'script' }>): void {
    const { source, directory } = next
    const key = `${source.path}:${source.line}:${directory}:${source.text}`
    if (hasVisited(chain.visited, key)) {
      this.unresolved(ground, chain, place, 'script', 'it leads back to itself')
      return
    }
    if (chain.depth > MAX_DEPTH) {
      this.unresolved(ground, chain, place, 'script', `deeper than ${MAX_DEPTH} hops`)
      return
    }
    const environment = new Map([...(next.environment ?? []), ...chain.environment])
    const visited = { key, before: chain.visited }
    const remote = chain.remote || next.remote === true
    this.script(ground, { ...chain, directory, environment, visited, remote }, source)
  }

  #code(ground: Ground, chain: Chain, next: Extract<Next, { kind: 'code' }>): void {
    const place = { path: next.path, line: 1 }
    if (!this.#addCode(ground, chain, place, { via: next.via, args: next.args, inline: null })) return
    if (chain.depth > MAX_DEPTH) return
    if (next.via === 'test') {
      this.#bakedTemplate(ground, chain, place)
      return
    }
    this.#started(ground, chain, place, next.path, importsOf(this.facts, this.#imports, next.path))
  }

  /** A test that makes a project from the template runs the project's own commands in it. */
  #bakedTemplate(ground: Ground, chain: Chain, place: Place): void {
    const folder = templateFolder(this.facts.snapshot)
    const code = folder === null ? null : this.facts.code(place.path)
    if (code === null || !bakesTemplate(code)) return
    const reach = withCertainty(chain.reach, 'medium')
    const trace = [...chain.trace, { ...place, what: place.path }]
    const onward: Chain = { ...chain, reach, trace, directory: folder, depth: chain.depth + 1 }
    for (const source of commandsInTemplate(code)) this.script(ground, onward, source)
  }

  #inline(ground: Ground, chain: Chain, source: ScriptSource, args: readonly string[]): void {
    const inline = this.facts.inlineCode(source)
    const place = { path: source.path, line: source.line }
    if (inline === null || !this.#addCode(ground, chain, place, { via: 'command', args, inline })) return
    if (chain.depth > MAX_DEPTH) return
    const visit = importsOfInline(this.facts, this.#imports, inline, chain.directory)
    this.#started(ground, chain, place, 'code', visit)
  }

  /** What code imports, and the commands that it starts. */
  #started(ground: Ground, chain: Chain, place: Place, what: string, visit: CodeVisit): void {
    for (const found of visit.files) {
      const trace = [...chain.trace, ...found.steps]
      const imported = { path: found.path, line: 1 }
      this.#addCode(ground, { ...chain, trace }, imported, { via: 'import', args: [], inline: null })
    }
    for (const { path, steps } of visit.submitted) {
      const reach = withCertainty(chain.reach, 'medium')
      const trace = [...chain.trace, ...steps]
      const onward: Chain = { ...chain, reach, trace, depth: chain.depth + 1 }
      this.#code(ground, onward, { kind: 'code', steps: [], path, via: 'command', args: [] })
    }
    if (visit.cut !== null) this.unresolved(ground, chain, place, 'imports', visit.cut)
    const step: TraceStep = { ...place, what }
    for (const source of visit.scripts) {
      const key = `${source.path}:${source.line}:${source.text}`
      if (hasVisited(chain.visited, key)) continue
      const reach = withCertainty(chain.reach, 'medium')
      const visited = { key, before: chain.visited }
      const trace = [...chain.trace, step]
      this.script(ground, { ...chain, reach, visited, trace, depth: chain.depth + 1 }, source)
    }
  }

  /** False when the code has been told already for this command (a test or an import: for this workflow). */
  #addCode(
    ground: Ground,
    chain: Chain,
    place: Place,
    code: Pick<CodeRun, 'via' | 'args' | 'inline'>,
  ): boolean {
    const { via } = code
    const { events, swallowedBy } = chain.reach
    const many = via === 'test' || via === 'import'
    const start = chain.trace.at(-1)
    const command = `${ground.job.id}:${ground.step?.line}:${start?.path}:${start?.line}`
    const where = `${ground.workflow.path}:${many ? '' : command}`
    const key = `${where}:${place.path}:${place.line}:${events.join()}:${swallowedBy === null}:${chain.directory}`
    if (this.#codeRuns.has(key)) return false
    this.#codeRuns.add(key)
    if (via === 'test' || via === 'import') {
      const left = this.#left[via]--
      if (left === 0) {
        const kind = via === 'test' ? 'tests' : 'imported files'
        this.unresolved(ground, chain, place, kind, `the rest of the ${kind} is left out`)
      }
      if (left <= 0) return false
    }
    this.#add({ kind: 'code', ...this.#base(ground, chain, place), ...code })
    return true
  }

  #base(ground: Ground, chain: Chain, { path, line }: Place) {
    const { workflow, job, step } = ground
    return {
      path,
      line,
      trace: chain.trace,
      reach: chain.reach,
      workflow,
      job,
      step,
      directory: chain.directory,
    }
  }

  #add(run: Run): void {
    if (this.runs.length < MAX_RUNS) {
      this.runs.push(run)
      return
    }
    if (this.#cut) return
    this.#cut = true
    const { path, line, trace, reach, workflow, job, step, directory } = run
    const because = `more than ${MAX_RUNS} runs: the rest is left out`
    this.runs.push({
      kind: 'unresolved',
      path,
      line,
      trace,
      reach,
      workflow,
      job,
      step,
      directory,
      what: 'automation',
      because,
    })
  }
}

/** Builtins with which a script talks to itself. Its own step tells them; in what it calls they would drown the rest. */
const BOOKKEEPING = new Set(
  'echo printf test [ [[ local return shift true false : exit set export read declare unset trap wait sleep readonly break continue pushd popd typeset getopts shopt'.split(
    ' ',
  ),
)

/** What stands right of `||` to swallow a failure. */
function isIdle(command: Command): boolean {
  return (command.program === 'true' || command.program === ':') && command.redirects.length === 0
}

function isBookkeeping(command: Command): boolean {
  return BOOKKEEPING.has(command.program) && command.redirects.length === 0 && command.pipedTo.length === 0
}

/** The last two of the filled words are the directory before and behind `cd`. */
function directoryOf(start: string | null, words: readonly string[], remote: boolean): string | null {
  if (start === null) return null
  const base = words.at(-2) as string
  const moved = words.at(-1) as string
  const from = base === start ? start : resolvePath('', base)
  if (moved === '') return from
  return remote && moved.startsWith('/') ? normalisePath(moved) : resolvePath(from, moved)
}

function hasVisited(visited: Visited | null, key: string): boolean {
  for (let at = visited; at !== null; at = at.before) if (at.key === key) return true
  return false
}

function withSwallow(reach: Reach, place: Place, what: string | null): Reach {
  // What swallows further out for sure is told first; an uncertain one gives way.
  if (what === null || reach.swallowedBy?.certain === true) return reach
  const swallowedBy: Swallow = { path: place.path, line: place.line, what, trace: [], certain: true }
  return { ...reach, swallowedBy }
}

const RANK = { high: 2, medium: 1, low: 0 }

function withCertainty(reach: Reach, certainty: 'medium' | 'low' | undefined): Reach {
  if (certainty === undefined || RANK[reach.certainty] <= RANK[certainty]) return reach
  return { ...reach, certainty }
}

/** Most commands set no variable of their own. */
function extended(
  known: ReadonlyMap<string, string>,
  own: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const entries = Object.entries(own)
  return entries.length === 0 ? known : new Map([...known, ...entries])
}
