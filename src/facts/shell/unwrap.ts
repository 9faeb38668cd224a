/** Takes the programs off that only start another one. Works on words, whatever shell they come from. */

import { isKnownProgram, isModuleProgram } from '../../catalogue/commands.ts'
import { programName } from './programName.ts'
import type { Word } from './syntax.ts'
import { type NestedScript, toldScript, type Whereabouts } from './told.ts'
import { madeWord } from './words.ts'
import {
  composeWrappers,
  isPythonRunner,
  moduleCommands,
  type Wrapper,
  wrapperAliases,
  wrappers,
} from './wrappers.ts'

const MAX_WRAPPERS = 12
const ASSIGNMENT = /^[A-Za-z_]\w*=/
/** Launchers of packages: the program may carry a version or a scope. */
const PACKAGE_LAUNCHERS: ReadonlySet<string> = new Set([
  'uvx',
  'pipx run',
  'npx',
  'pnpm dlx',
  'yarn dlx',
  'bunx',
  'npm exec',
  'npm x',
  'bun x',
])

export interface Invocation {
  readonly words: readonly Word[]
  readonly wrappers: readonly string[]
  readonly env: readonly (readonly [string, string])[]
  readonly whereabouts: Whereabouts
}

export interface Unwrapped extends Invocation {
  readonly program: string
  /** Wrappers that stay commands, outermost first. */
  readonly kept: readonly Invocation[]
  /** When the program is a shell that is told what to run; the words are then those of the shell. */
  readonly script: NestedScript | null
  /** It reads what to run from its input: `bash -s`, `ssh host bash`. */
  readonly readsScript: boolean
}

interface State {
  words: readonly Word[]
  wrappers: string[]
  env: (readonly [string, string])[]
  whereabouts: Whereabouts
  kept: Invocation[]
}

/** `words` must not be empty. */
export function unwrap(words: readonly Word[]): Unwrapped {
  const state: State = { words, wrappers: [], env: [], whereabouts: 'same', kept: [] }
  while (state.wrappers.length < MAX_WRAPPERS && peel(state)) {
    // Until nothing more comes off.
  }
  const program = programName(state.words[0]?.value ?? '')
  const told = toldScript(program, state.words, state.whereabouts)
  if (told.kept) state.kept.push(invocation(state))
  const { script, readsScript } = told
  return { ...invocation(state), kept: state.kept, program, script, readsScript }
}

function peel(state: State): boolean {
  const [first, ...rest] = state.words
  if (first === undefined) return false
  const name = programName(first.value)
  if (name === 'python') return peelModule(state, rest)
  if (name === 'coverage') return peelCoverage(state)
  const alias = wrapperAliases.get(name) ?? name
  if (name === 'dvc' && peelStage(state, rest)) return true
  const compose = name === 'docker-compose' || (alias === 'docker' && rest[0]?.value === 'compose')
  const candidates = compose ? composeWrappers : (wrappers.get(alias) ?? [])
  const words = compose && name !== 'docker-compose' ? state.words.slice(1) : state.words
  for (const wrapper of candidates) {
    const found = strip(wrapper, words)
    if (found === null) continue
    const label = [compose ? 'docker compose' : name, found.subcommand].filter(part => part !== '').join(' ')
    return take(state, wrapper, found, label)
  }
  return name === 'uv' ? peelUvTool(state, rest) : false
}

interface Stripped {
  readonly subcommand: string
  readonly rest: readonly Word[]
  readonly operands: readonly Word[]
  readonly env: readonly (readonly [string, string])[]
  readonly options: ReadonlyMap<string, string>
  /** All values of `-v` and `--volume`. */
  readonly volumes: readonly string[]
}

/** The words behind a wrapper; null when it does not wrap anything here. */
function strip(wrapper: Wrapper, words: readonly Word[]): Stripped | null {
  const options = new Map<string, string>()
  const volumes: string[] = []
  const env: [string, string][] = []
  const operands: Word[] = []
  let subcommand = ''
  let at = 1
  for (; at < words.length; at++) {
    const word = (words[at] as Word).value
    if (wrapper.behind.length > 0 && (subcommand !== '' || wrapper.subcommands.length === 0)) {
      const start = words.findIndex(
        (candidate, index) => index >= at && wrapper.behind.includes(candidate.value),
      )
      if (start === -1) return null
      at = start + 1
      break
    }
    // An expression that yields an option or nothing: `${{ matrix.old && '--no-sync' || '' }}`.
    if (word === '--' || /^\$\{\{[^}]*'--?\w/.test(word)) continue
    if (word.startsWith('-') && word !== '-') {
      if (wrapper.queries.includes(word)) return null
      const equals = word.indexOf('=')
      const [option, attached] = equals > 2 ? [word.slice(0, equals), word.slice(equals + 1)] : [word, null]
      const takes = attached === null && wrapper.valued.includes(option)
      const value = attached ?? (takes ? (words[++at]?.value ?? '') : '')
      options.set(option, value)
      if (option === '-v' || option === '--volume') volumes.push(value)
      continue
    }
    // `cargo +nightly`, `hatch run +py=3.12 test` choose a variant.
    if (word.startsWith('+') && subcommand !== '') continue
    if (wrapper.subcommands.length > 0 && subcommand === '') {
      if (!wrapper.subcommands.includes(word)) return null
      subcommand = word
      continue
    }
    if (wrapper.assigns && ASSIGNMENT.test(word)) {
      env.push([word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)])
      continue
    }
    if (operands.length < wrapper.operands) {
      operands.push(words[at] as Word)
      if (operands.length < wrapper.operands) continue
      at++
    }
    break
  }
  if (wrapper.subcommands.length > 0 && subcommand === '') return null
  return { subcommand, rest: words.slice(at), operands, env, options, volumes }
}

function take(state: State, wrapper: Wrapper, found: Stripped, label: string): boolean {
  const inner = innerWords(found, label)
  if (inner.length === 0) return false
  if (wrapper.kept) state.kept.push(invocation(state))
  state.words = inner
  state.wrappers.push(label)
  state.env.push(...found.env)
  for (const option of wrapper.moves) {
    const directory = found.options.get(option)
    if (directory !== undefined) state.whereabouts = { moved: directory }
  }
  if (wrapper.kept && !label.startsWith('dvc ')) state.whereabouts = insideContainer(found)
  return true
}

function invocation({ words, wrappers: removed, env, whereabouts }: State): Invocation {
  return { words, wrappers: [...removed], env: [...env], whereabouts }
}

/** The words as the wrapper starts them. */
function innerWords({ rest, options, subcommand }: Stripped, label: string): readonly Word[] {
  const entrypoint = options.get('--entrypoint')
  if (entrypoint !== undefined && entrypoint !== '')
    return [madeWord(entrypoint, rest[0]?.line ?? 1), ...rest]
  const [first, ...others] = rest
  if (first === undefined) return []
  const { value, line } = first
  const [runner = ''] = label.split(' ')
  if (isPythonRunner(runner)) {
    if (options.has('-m') || options.has('--module'))
      return [madeWord('python', line), madeWord('-m', line), ...rest]
    return programName(value) === 'python' ? rest : [madeWord('python', line), ...rest]
  }
  // `parallel 'python train.py {}'`: the words stand in one.
  if (label === 'parallel' && /^\S+\s+\S/.test(value))
    return [
      ...value
        .trim()
        .split(/\s+/)
        .map(word => madeWord(word, line)),
      ...others,
    ]
  if (label === 'uv run' || label === 'pdm run') {
    if (label === 'uv run' && (options.has('-m') || options.has('--module'))) {
      return [madeWord('python', line), madeWord('-m', line), ...rest]
    }
    const script = options.has('-s') || options.has('--script') || options.has('--gui-script')
    if (script || /\.pyw?$/.test(value)) return [madeWord('python', line), ...rest]
  }
  if (label === 'hatch run') {
    const inside = value.slice(value.indexOf(':') + 1)
    return value.includes(':') && isKnownProgram(programName(inside))
      ? [madeWord(inside, line), ...others]
      : rest
  }
  if (subcommand === '' && label === 'retry') {
    const start = rest.findIndex(word => !/^\d+[smh]?$/.test(word.value))
    return start === -1 ? [] : rest.slice(start)
  }
  return PACKAGE_LAUNCHERS.has(label) ? [madeWord(packageProgram(value), line), ...others] : rest
}

/** `ruff@0.9`, `black==24.1`, `@dvcorg/cml@1`: the program of a package that is run without being installed. */
function packageProgram(written: string): string {
  const scoped = /^@[\w.-]+\/([\w.-]+)/.exec(written)
  if (scoped !== null) return scoped[1] as string
  return /^[A-Za-z][\w.-]*(?=[@=<>~![])/.exec(written)?.[0] ?? written
}

/** The directory inside a container: known when the repository is mounted where the command works. */
function insideContainer({ options, volumes }: Stripped): Whereabouts {
  const workdir = options.get('-w') ?? options.get('--workdir') ?? null
  for (const volume of volumes) {
    const [host = '', inside = ''] = volume.split(':')
    if (
      !/^(?:\.|\.\/|\$\{?PWD\}?|\$\(pwd\)|`pwd`|\$\{\{\s*github\.workspace\s*\}\}|\$\{?GITHUB_WORKSPACE\}?)$/.test(
        host,
      )
    )
      continue
    const here = /PWD|pwd|^\./.test(host) ? '.' : host
    if (workdir === inside) return { moved: here }
    if (workdir?.startsWith(`${inside}/`) === true)
      return { moved: `${here}/${workdir.slice(inside.length + 1)}` }
  }
  return 'unknown'
}

/** `python -m pytest` is pytest; a module that is no known program stays python's. */
function peelModule(state: State, rest: readonly Word[]): boolean {
  const at = moduleAt(rest)
  const module = rest[at]
  if (module === undefined) return false
  const program = moduleProgram(module, rest.slice(at + 1))
  if (program === null) return false
  state.words = program
  state.wrappers.push('python -m')
  return true
}

/** Index of the module among the interpreter's arguments, beyond their end when it is given none. */
function moduleAt(args: readonly Word[]): number {
  for (let at = 0; at < args.length; at++) {
    const word = (args[at] as Word).value
    if (!word.startsWith('-') || word === '-' || word === '--') return args.length
    if (word.startsWith('--')) continue
    if (/^-[WXQ]$/.test(word)) at++
    else if (/^-[WX]/.test(word)) continue
    else if (word.includes('c')) return args.length
    else if (word.endsWith('m')) return at + 1
  }
  return args.length
}

function moduleProgram(module: Word, rest: readonly Word[]): readonly Word[] | null {
  const { value, line } = module
  if (isPythonRunner(value) && rest.length > 0) return [module, ...rest]
  const known = moduleCommands.get(value)
  if (known !== undefined) return [...known.map(word => madeWord(word, line)), ...rest]
  const dashed = value.replaceAll('_', '-')
  if (value === 'piptools' && /^(?:compile|sync)$/.test(rest[0]?.value ?? '')) {
    return [madeWord(`pip-${rest[0]?.value}`, line), ...rest.slice(1)]
  }
  const name = [value, dashed].find(isModuleProgram)
  return name === undefined ? null : [name === value ? module : madeWord(name, line), ...rest]
}

/** `coverage run -m pytest` runs the tests as well, `coverage run train.py` the script. */
function peelCoverage(state: State): boolean {
  const [wrapper] = wrappers.get('coverage') ?? []
  const found = wrapper === undefined ? null : strip(wrapper, state.words)
  const [module, ...rest] = found?.rest ?? []
  if (module === undefined) return false
  const marked = found?.options.has('-m') === true || found?.options.has('--module') === true
  const python = madeWord('python', module.line)
  const program = marked
    ? moduleProgram(module, rest)
    : /\.pyw?$/.test(module.value)
      ? [python, module, ...rest]
      : null
  if (program === null) return false
  state.kept.push(invocation(state))
  state.words = program
  state.wrappers.push('coverage run')
  return true
}

/** `uv tool run x` is `uvx x`. */
function peelUvTool(state: State, rest: readonly Word[]): boolean {
  if (rest[0]?.value !== 'tool' || rest[1]?.value !== 'run') return false
  const [wrapper] = wrappers.get('uvx') ?? []
  const found = wrapper === undefined ? null : strip(wrapper, rest.slice(1))
  return wrapper !== undefined && found !== null && take(state, wrapper, found, 'uvx')
}

/** `dvc stage add --run` runs the command of the stage, as `dvc run` did. */
function peelStage(state: State, [group, action, ...rest]: readonly Word[]): boolean {
  if (group?.value !== 'stage' || action?.value !== 'add') return false
  const options = rest.filter(word => word.value !== '--run')
  const [wrapper] = wrappers.get('dvc') ?? []
  if (wrapper === undefined || options.length === rest.length) return false
  const found = strip(wrapper, [group, madeWord('run', action.line), ...options])
  return found !== null && take(state, wrapper, found, 'dvc stage add')
}
