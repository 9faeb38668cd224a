/** The walk from the steps of workflows down to what they run. */

import type { Facts, ScriptSource } from '../facts/index.ts'
import type { ActionReference, CodeFacts, Command, Environment, ImageReference } from '../facts/model.ts'
import type { Place, TraceStep } from '../model.ts'
import {
  type Chain,
  directoryOf,
  extended,
  type Ground,
  hasVisited,
  withCertainty,
  withSwallow,
} from './chain.ts'
import { type CodeVisit, type CodeVisits, importsOf, importsOfInline } from './code.ts'
import type { Next, Visit } from './hops/hop.ts'
import { followCommand } from './hops/index.ts'
import type { CodeRun, ImageRun, Run } from './model.ts'
import { RunList } from './runList.ts'
import { type Bindings, variants, withWords } from './substitution.ts'
import { bakesTemplate, commandsInTemplate, templateFolder, withoutTemplateTags } from './templateTests.ts'
import { commandText } from './trace.ts'
import { isFolder } from './tree.ts'

/** Hops from a workflow step to a command. */
const MAX_DEPTH = 12

const CONTAINER_RUN = /^(?:docker|podman|nerdctl|docker-compose|podman-compose)(?: container| compose)? run$/

/** Follows what steps run, command by command, and lists every run on the way. */
export class Walk {
  readonly facts: Facts
  readonly #list = new RunList()
  readonly #imports: CodeVisits = new Map()
  readonly #followed = new WeakMap<Command, Map<string, readonly Next[]>>()

  constructor(facts: Facts) {
    this.facts = facts
  }

  /** All runs found so far. */
  get runs(): readonly Run[] {
    return this.#list.runs
  }

  /** Lists a `uses:`. */
  action(ground: Ground, chain: Chain, place: Place, reference: ActionReference, inputs: Environment): void {
    this.#list.add({ kind: 'action', ...this.#base(ground, chain, place), reference, with: inputs })
  }

  image(ground: Ground, chain: Chain, place: Place, image: ImageReference, use: ImageRun['use']): void {
    this.#list.add({ kind: 'image', ...this.#base(ground, chain, place), image, use })
  }

  unresolved(ground: Ground, chain: Chain, place: Place, what: string, because: string): void {
    this.#list.add({ kind: 'unresolved', ...this.#base(ground, chain, place), what, because })
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
    const meant = ground.told.resolved(command)
    this.#list.add({ kind: 'command', ...this.#base(ground, here, place), command: meant })
    const step: TraceStep = { ...place, what: commandText(meant) }
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
    if (!this.#codeAt(ground, chain, place, { via: next.via, args: next.args, inline: null })) return
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
    if (inline === null || !this.#codeAt(ground, chain, place, { via: 'command', args, inline })) return
    if (chain.depth > MAX_DEPTH || onlyImports(inline)) return
    const visit = importsOfInline(this.facts, this.#imports, inline, chain.directory)
    this.#started(ground, chain, place, 'code', visit)
  }

  /** What code imports, and the commands that it starts. */
  #started(ground: Ground, chain: Chain, place: Place, what: string, visit: CodeVisit): void {
    for (const found of visit.files) {
      const trace = [...chain.trace, ...found.steps]
      const imported = { path: found.path, line: 1 }
      this.#codeAt(ground, { ...chain, trace }, imported, { via: 'import', args: [], inline: null })
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
      const ignored = visit.unchecked ? 'its exit code is not looked at' : null
      const reach = withCertainty(withSwallow(chain.reach, source, ignored), 'medium')
      const visited = { key, before: chain.visited }
      const trace = [...chain.trace, step]
      this.script(ground, { ...chain, reach, visited, trace, depth: chain.depth + 1 }, source)
    }
  }

  #codeAt(
    ground: Ground,
    chain: Chain,
    place: Place,
    code: Pick<CodeRun, 'via' | 'args' | 'inline'>,
  ): boolean {
    return this.#list.addCode({ kind: 'code', ...this.#base(ground, chain, place), ...code })
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
}

/** `python -c "import package; print(package.__version__)"` shows that a package can be imported, and calls nothing of it. */
function onlyImports({ language, imports, calls }: CodeFacts): boolean {
  return (
    language === 'python' &&
    imports.every(({ names }) => !names.some(({ name }) => name === '*')) &&
    calls.every(({ name }) => name === 'print')
  )
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
