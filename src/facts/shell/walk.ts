/** Walks a parsed script as a shell would run it and lists its commands, with what becomes of their failure. */

import type { Command } from '../model.ts'
import { executed, headProgram, resolveProgram } from './arguments.ts'
import { notePassing, PASSED, runBuiltin, type ShellFunction } from './builtins.ts'
import { CommandList, directoryOf, type Way } from './commandList.ts'
import { caughtFates, conditionFate, isTest, judgesInput } from './fate.ts'
import { doomed, type Frame, fateOf, lostStatus, rootFrame } from './frame.ts'
import { adopt, assign, forkShell, mergeShell, newShell, type ShellState } from './shellState.ts'
import type { Source } from './source.ts'
import type {
  Endings,
  HereText,
  Node,
  Redirect,
  Script,
  SimpleCommand,
  Statements,
  Substitution,
  Word,
} from './syntax.ts'
import type { NestedScript } from './told.ts'
import { parseShell } from './unbash.ts'
import { type Unwrapped, unwrap } from './unwrap.ts'
import { madeWord } from './words.ts'

const MAX_NESTING = 6
const MAX_CALL_DEPTH = 40
const MAX_REDIRECTS = 20

export interface WalkOptions {
  readonly errexit: boolean
  readonly pipefail: boolean
}

export interface Walked {
  readonly commands: readonly Command[]
  readonly functions: readonly string[]
  readonly problem: Script['problem']
}

/** Walks a script from its start, in the directory that is ``. */
export function walkScript(source: Source, path: string, options: WalkOptions): Walked {
  const walk = new Walk(path)
  const script = parseShell(source)
  walk.problem = script.problem
  walk.statements(script.body, rootFrame(script.endings), newShell(options.errexit, options.pipefail, ''))
  walk.restOfFunctions(script.endings)
  return { commands: walk.list.commands, functions: walk.calledFunctions(), problem: walk.problem }
}

class Walk {
  problem: Script['problem'] = null
  readonly list: CommandList
  readonly #functions = new Map<string, ShellFunction>()
  #callDepth = 0

  constructor(path: string) {
    this.list = new CommandList(path)
  }

  calledFunctions(): string[] {
    return [...this.#functions].filter(([, found]) => found.called).map(([name]) => name)
  }

  statements(list: Statements, frame: Frame, shell: ShellState): void {
    for (const [at, statement] of list.entries()) {
      if (this.list.full) return
      const next = list[at + 1]
      const inner =
        next === undefined
          ? frame
          : { ...frame, status: lostStatus(frame, shell, statement.lastOrder, next.text) }
      if (!statement.background) {
        this.#node(statement.node, inner, shell)
        continue
      }
      const waited = (frame.endings.waits.at(-1) ?? 0) > statement.lastOrder
      this.#node(statement.node, doomed(inner, waited ? fateOf(inner, shell) : '&', null), forkShell(shell))
    }
  }

  #node(node: Node, frame: Frame, shell: ShellState): void {
    if (node.kind === 'command') this.#simple(node, frame, shell)
    else if (node.kind === 'pipeline') this.#pipeline(node, frame, shell)
    else if (node.kind === 'chain') this.#chain(node, frame, shell)
    else if (node.kind === 'group') this.#group(node, frame, shell)
    else if (node.kind === 'if') this.#if(node, frame, shell)
    else if (node.kind === 'loop') this.#loop(node, frame, shell)
    else if (node.kind === 'case') this.#case(node, frame, shell)
    else if (node.kind === 'test') this.#test(node, frame, shell)
    else if (node.kind === 'redirected') this.#redirected(node, frame, shell)
    else
      this.#functions.set(node.name, {
        body: node.body,
        called: false,
        passes: false,
        shifts: 0,
        listed: null,
      })
  }

  #group(node: Node & { kind: 'group' }, frame: Frame, shell: ShellState): void {
    if (!node.subshell) this.statements(node.body, frame, shell)
    else this.statements(node.body, doomed(frame, fateOf(frame, shell), null), forkShell(shell))
  }

  #redirected(node: Node & { kind: 'redirected' }, frame: Frame, shell: ShellState): void {
    this.#substitutions(targetWords(node.redirects), frame, shell)
    const redirects = [...frame.redirects, ...targets(node.redirects)].slice(0, MAX_REDIRECTS)
    this.#node(node.node, { ...frame, redirects }, shell)
  }

  /** `[[ … ]]` is listed as `test`, like `[ … ]`. */
  #test(node: Node & { kind: 'test' }, frame: Frame, shell: ShellState): void {
    this.#substitutions(node.words, frame, shell)
    const words = [madeWord('test', node.line), ...node.words]
    this.list.emit({ words, wrappers: [], env: [], whereabouts: 'same' }, frame, shell, null)
  }

  #pipeline(node: Node & { kind: 'pipeline' }, frame: Frame, shell: ShellState): void {
    // In a condition, the branches decide what a failure means, whichever way it is asked.
    const outer = node.negated && frame.unchecked === null ? doomed(frame, '!') : frame
    const [only] = node.parts
    if (only !== undefined && node.parts.length === 1) {
      this.#node(only, outer, shell)
      return
    }
    const fate = fateOf(outer, shell)
    const programs = node.parts.map(part => headProgram(part))
    const last = node.parts.at(-1)
    const watched =
      shell.pipefail || frame.endings.pipeStatus.length > 0 || (last !== undefined && judgesInput(last))
    for (const [at, part] of node.parts.entries()) {
      const pipedTo = [...programs.slice(at + 1, at + 17).filter(name => name !== ''), ...frame.pipedTo]
      const inner = part === last || watched ? doomed(outer, fate, null) : doomed(outer, 'pipe')
      this.#node(part, { ...inner, pipedTo }, forkShell(shell))
      const next = node.parts[at + 1]
      if (next !== undefined) this.#pipedScript(part, next, doomed(outer, fate, null), shell)
    }
  }

  /** `cat <<EOF | bash` and `echo 'dvc repro' | sh` are scripts. */
  #pipedScript(part: Node, next: Node, frame: Frame, shell: ShellState): void {
    if (part.kind !== 'command' || next.kind !== 'command' || next.words.length === 0) return
    const reader = unwrap(next.words)
    if (!reader.readsScript) return
    const name = part.words[0]?.value
    const [only, ...others] = part.words.slice(1)
    const here = part.redirects.find(redirect => redirect.here !== null)?.here
    if (name === 'cat' && here !== undefined && here !== null) this.#read(reader, here.source(), frame, shell)
    else if (name === 'echo' && only !== undefined && others.length === 0)
      this.#read(reader, only.script(), frame, shell)
  }

  #chain(node: Node & { kind: 'chain' }, frame: Frame, shell: ShellState): void {
    const before = { cwd: shell.cwd }
    const caught = caughtFates(node, frame.status, frame.endings)
    let branched = false
    for (const [at, part] of node.parts.entries()) {
      const operator = node.operators[at - 1]
      const left = node.parts[at - 1]
      branched ||= operator === '||' || (operator === '&&' && left !== undefined && isTest(left))
      const inner = { ...frame, conditional: frame.conditional || branched }
      const own = caught[at]
      this.#node(part, own === undefined ? inner : doomed(inner, own.fate, own.unchecked), shell)
    }
    if (branched) mergeShell(shell, before)
  }

  #if(node: Node & { kind: 'if' }, frame: Frame, shell: ShellState): void {
    const before = { cwd: shell.cwd }
    const ends: (string | null)[] = []
    for (const [at, branch] of node.branches.entries()) {
      const fate = conditionFate(node, at)
      this.statements(
        branch.clause,
        doomed({ ...frame, conditional: frame.conditional || at > 0 }, fate, 'if'),
        shell,
      )
      const inside = forkShell(shell)
      this.statements(branch.body, { ...frame, conditional: true }, inside)
      ends.push(inside.cwd)
      adopt(shell, inside)
    }
    const otherwise = forkShell(shell)
    if (node.otherwise !== null) this.statements(node.otherwise, { ...frame, conditional: true }, otherwise)
    ends.push(node.otherwise === null ? before.cwd : otherwise.cwd)
    adopt(shell, otherwise)
    shell.cwd = ends.every(cwd => cwd === ends[0]) ? (ends[0] ?? null) : null
  }

  #loop(node: Node & { kind: 'loop' }, frame: Frame, shell: ShellState): void {
    this.#substitutions(node.words, frame, shell)
    const before = { cwd: shell.cwd }
    const waits = node.keyword === 'while' || node.keyword === 'until'
    if (node.clause !== null) {
      this.statements(
        node.clause,
        doomed(frame, node.keyword === 'until' ? null : 'while', node.keyword),
        shell,
      )
    }
    this.statements(node.body, { ...frame, conditional: frame.conditional || waits }, shell)
    mergeShell(shell, before)
  }

  #case(node: Node & { kind: 'case' }, frame: Frame, shell: ShellState): void {
    this.#substitutions(node.words, frame, shell)
    const before = { cwd: shell.cwd }
    for (const item of node.items) {
      const inside = forkShell(shell)
      this.statements(item, { ...frame, conditional: true }, inside)
      adopt(shell, inside)
      if (inside.cwd !== before.cwd) shell.cwd = null
    }
  }

  #substitutions(
    words: readonly Word[],
    frame: Frame,
    shell: ShellState,
    fate: string | null = '$(…)',
  ): void {
    for (const { substitutions } of words) {
      for (const found of substitutions) this.#substitution(found, frame, shell, fate)
    }
  }

  #substitution({ kind, script }: Substitution, frame: Frame, shell: ShellState, fate: string | null): void {
    if (frame.nesting >= MAX_NESTING * 4) return
    this.problem ??= script.problem
    const lost = kind === 'process' ? '<(…)' : fate
    const inside = forkShell(shell)
    // Bash switches errexit off in a command substitution.
    inside.errexit = false
    inside.because = '$(…)'
    const inner = {
      ...frame,
      endings: script.endings,
      exit: lost,
      status: lost,
      unchecked: null,
      pipedTo: [],
      redirects: [],
      env: [],
    }
    this.statements(script.body, { ...inner, nesting: frame.nesting + 1 }, inside)
  }

  #simple(node: SimpleCommand, frame: Frame, shell: ShellState): void {
    const { words, assignments } = node
    const own = words.length === 0 ? fateOf(frame, shell) : '$(…)'
    for (const assignment of assignments) this.#substitutions(assignment.words, frame, shell, own)
    this.#substitutions(words, frame, shell)
    this.#substitutions(targetWords(node.redirects), frame, shell)
    if (words.length === 0) {
      assign(shell, assignments, !frame.conditional)
      return
    }
    const env = assignments.map(({ name, value }) => [name, value?.value ?? ''] as const)
    const inner: Frame = {
      ...frame,
      env: env.length === 0 ? frame.env : [...frame.env, ...env],
      redirects:
        node.redirects.length === 0 ? frame.redirects : [...targets(node.redirects), ...frame.redirects],
    }
    const here = node.redirects.findLast(redirect => redirect.here !== null)?.here ?? null
    this.#invoke(resolveProgram(words, shell), inner, shell, here)
  }

  #invoke(words: readonly Word[], frame: Frame, shell: ShellState, here: HereText | null): void {
    const name = words[0]?.value ?? ''
    const called = this.#functions.get(name)
    if (called !== undefined) {
      this.#call(name, called, words, frame, shell, here)
      return
    }
    // What a substitution prints is run, and that is not in the text.
    if (name === '' || /^(?:\$\(|`)/.test(name)) return
    const found = unwrap(words)
    if (PASSED.test(found.program)) {
      notePassing(found.program, this.#functions.get(frame.inFunction ?? ''))
      return
    }
    for (const kept of found.kept) this.list.emit(kept, frame, shell, null)
    if (found.script !== null && frame.nesting < MAX_NESTING)
      this.#nested(found.script, found.wrappers, frame, shell)
    else if (found.readsScript && here !== null && frame.nesting < MAX_NESTING)
      this.#read(found, here.source(), frame, shell)
    else this.list.emit(found, frame, shell, here)
    this.#inside(found, frame, shell)
    // `sudo cd` changes nothing here.
    const own = found.wrappers.every(wrapper => wrapper === 'command' || wrapper === 'builtin')
    if (own) runBuiltin(found, shell, !frame.conditional, this.#functions.get(frame.inFunction ?? ''))
  }

  /** Commands that stand among the arguments of another one. */
  #inside(found: Unwrapped, frame: Frame, shell: ShellState): void {
    if (found.program === 'find') {
      for (const words of executed(found.words))
        this.list.emit({ ...found, words, wrappers: [...found.wrappers, 'find -exec'] }, frame, shell, null)
    }
    const [, action] = found.words
    if (found.program !== 'trap' || action === undefined || found.words.length < 3) return
    if (frame.nesting >= MAX_NESTING || /^[-$`]|^$/.test(action.value)) return
    const source = action.script()
    const nested = {
      source,
      label: 'trap',
      errexit: false,
      pipefail: false,
      sameShell: true,
      whereabouts: 'same',
    } as const
    this.#nested(nested, found.wrappers, doomed({ ...frame, conditional: true }, 'trap'), forkShell(shell))
  }

  /** The text that a shell of its own runs. */
  #nested(nested: NestedScript, removed: readonly string[], frame: Frame, shell: ShellState): void {
    const script = parseShell(nested.source)
    const fate = fateOf(frame, shell)
    const inside = nested.sameShell
      ? shell
      : newShell(nested.errexit, nested.pipefail, directoryOf(nested.whereabouts, shell))
    const around = nested.sameShell ? frame : doomed({ ...frame, unchecked: null }, fate, null)
    const wrappers = [...frame.wrappers, ...removed, nested.label]
    this.statements(
      script.body,
      { ...around, wrappers, endings: script.endings, nesting: frame.nesting + 1 },
      inside,
    )
  }

  /** A text that a shell reads from its input. */
  #read(reader: Unwrapped, source: Source, frame: Frame, shell: ShellState): void {
    const remote = reader.program === 'ssh'
    if (remote) this.list.emit(reader, frame, shell, null)
    const options = reader.words.map(word => word.value)
    const nested: NestedScript = {
      source,
      label: reader.program,
      errexit: !remote && options.some(word => /^-[a-z]*e/.test(word)),
      pipefail: options.includes('pipefail'),
      sameShell: false,
      whereabouts: remote ? 'unknown' : reader.whereabouts,
    }
    const redirects = frame.redirects.filter(redirect => !redirect.operator.includes('<<'))
    this.#nested(nested, reader.wrappers, { ...frame, redirects }, shell)
  }

  #call(
    name: string,
    called: ShellFunction,
    words: readonly Word[],
    frame: Frame,
    shell: ShellState,
    here: HereText | null,
  ): void {
    called.called = true
    const way: Way = { fate: fateOf(frame, shell), conditional: frame.conditional, cwd: shell.cwd }
    if (called.listed !== null) called.listed = this.list.callAgain(called.listed, way)
    else if (this.#callDepth < MAX_CALL_DEPTH) {
      // Marked before it is walked: it may call itself.
      const from = this.list.commands.length
      called.listed = { from, to: from, way }
      this.#callDepth++
      this.#node(called.body, { ...frame, inFunction: name, env: [], nesting: frame.nesting }, shell)
      this.#callDepth--
      called.listed = { from, to: this.list.commands.length, way }
    }
    const passed = words.slice(1 + called.shifts)
    if (called.passes && passed.length > 0 && this.#callDepth < MAX_CALL_DEPTH) {
      this.#callDepth++
      this.#invoke(passed, { ...frame, wrappers: [...frame.wrappers, name] }, shell, here)
      this.#callDepth--
    }
  }

  /** Functions that nothing calls: their commands are listed, with the function that they wait in. */
  restOfFunctions(endings: Endings): void {
    for (const [name, found] of this.#functions) {
      if (found.listed !== null) continue
      found.listed = { from: 0, to: 0, way: { fate: null, conditional: true, cwd: null } }
      const called = this.calledFunctions()
      const frame = { ...rootFrame(endings), inFunction: name, conditional: true }
      this.#node(found.body, frame, newShell(true, false, null))
      for (const [other, callee] of this.#functions) callee.called = called.includes(other)
    }
  }
}

function targetWords(redirects: readonly Redirect[]): readonly Word[] {
  return redirects.flatMap(redirect => redirect.words)
}

function targets(redirects: readonly Redirect[]): Command['redirects'] {
  return redirects.map(({ operator, target }) => ({ operator, target }))
}
