/** Which parts of a program do not run when its arguments tell it what to do: `main.py train` evaluates nothing. */

import type { Call, CodeFacts } from '../facts/model.ts'

/** What the words on the command line leave out. */
export interface IdleCode {
  /** Dotted names of functions. */
  readonly functions: ReadonlySet<string>
  readonly calls: ReadonlySet<Call>
}

const NOTHING: IdleCode = { functions: new Set(), calls: new Set() }

/** Calls that make a command line of a class or of the functions of a file. */
const classCommands = /(?:^|\.)(?:Fire|CLI|auto_cli)$/
/** `args.command == "train"`, alone or negated; longer conditions say too much. */
const comparison = /^(not \()?([\w.]+(?:\[["']\w+["']\])?) == (["'])([\w-]+)\3\)?$/
const membership = /^([\w.]+(?:\[["']\w+["']\])?) in [([{]((?:\s*["'][\w-]+["'],?)+)[)\]}]$/

const mostRounds = 10

export function idleCode(code: CodeFacts, words: ReadonlySet<string>): IdleCode {
  if (words.size === 0) return NOTHING
  const branches = idleBranches(code, words)
  const commands = [decoratedCommands(code), parserCommands(code), classMethods(code)].flatMap(known => {
    const told = [...known].filter(([, word]) => isTold(word, words))
    return told.length === 0
      ? []
      : [...known].filter(([, word]) => !isTold(word, words)).map(([name]) => name)
  })
  if (branches.size === 0 && commands.length === 0) return NOTHING
  return { functions: withIdleCallees(code, new Set(commands), branches), calls: branches }
}

function isTold(word: string, words: ReadonlySet<string>): boolean {
  return words.has(word) || words.has(word.replaceAll('_', '-'))
}

/** Functions by the word that selects them: those of click and typer. */
function decoratedCommands({ functions }: CodeFacts): ReadonlyMap<string, string> {
  const commands = functions.filter(({ decorators }) =>
    decorators.some(decorator => /(?:^|\.)command$/.test(decorator)),
  )
  return new Map(commands.map(({ name }) => [name, name]))
}

/** `p = sub.add_parser("train")` and the `p.set_defaults(func=train)` behind it. */
function parserCommands({ calls }: CodeFacts): ReadonlyMap<string, string> {
  const commands = new Map<string, string>()
  let parser: string | null = null
  for (const { name, strings, references } of calls) {
    if (name.endsWith('add_parser')) parser = strings['0'] ?? null
    if (!name.endsWith('set_defaults') || parser === null) continue
    for (const target of Object.values(references)) commands.set(target, parser)
  }
  return commands
}

/** Methods of the class that `fire.Fire(Tool)` or `CLI(Tool)` makes a program of; the functions of the file without one. */
function classMethods({ calls, functions, classes }: CodeFacts): ReadonlyMap<string, string> {
  const made = calls.find(({ name }) => classCommands.test(name))
  if (made === undefined) return new Map()
  const owner = (made.references['0'] ?? '').replace(/\(\)$/, '')
  const isClass = classes.some(({ name }) => name === owner)
  const own = functions.filter(({ name }) => (isClass ? name.startsWith(`${owner}.`) : !name.includes('.')))
  return new Map(own.map(({ name }) => [name, name.slice(name.lastIndexOf('.') + 1)]))
}

/** Calls in branches of comparisons with a word that is not given, where another one of the same variable is. */
function idleBranches({ calls }: CodeFacts, words: ReadonlySet<string>): ReadonlySet<Call> {
  const tested = calls.flatMap(call => {
    const test = testOf(call.condition ?? '')
    return test === null ? [] : [{ call, ...test }]
  })
  const told = new Map<string, Set<string>>()
  for (const { variable, values } of tested) {
    for (const value of values) {
      if (words.has(value)) told.set(variable, (told.get(variable) ?? new Set()).add(value))
    }
  }
  const idle = tested.filter(({ variable, values, negated }) => {
    const given = told.get(variable)
    // An `else` runs when none of the words is given.
    return given !== undefined && (negated || !values.some(value => given.has(value)))
  })
  return new Set(idle.map(({ call }) => call))
}

interface Test {
  readonly variable: string
  readonly values: readonly string[]
  readonly negated: boolean
}

function testOf(condition: string): Test | null {
  const equals = comparison.exec(condition)
  if (equals !== null)
    return { variable: equals[2] ?? '', values: [equals[4] ?? ''], negated: equals[1] !== undefined }
  const within = membership.exec(condition)
  if (within === null) return null
  const values = Array.from((within[2] ?? '').matchAll(/["']([\w-]+)["']/g), ([, value]) => value ?? '')
  return { variable: within[1] ?? '', values, negated: false }
}

/** Functions that only idle code calls are idle too. */
function withIdleCallees(
  { calls, functions }: CodeFacts,
  commands: ReadonlySet<string>,
  branches: ReadonlySet<Call>,
): ReadonlySet<string> {
  const idle = new Set(commands)
  for (let round = 0; round < mostRounds; round++) {
    const used = new Set<string>()
    const dropped = new Set<string>()
    for (const call of calls) {
      const names = [call.name, ...Object.values(call.references)].map(lastName)
      const runs = !branches.has(call) && !isWithin(call.scope, idle)
      for (const name of names) (runs ? used : dropped).add(name)
    }
    const before = idle.size
    for (const { name } of functions) {
      const last = lastName(name)
      if (dropped.has(last) && !used.has(last)) idle.add(name)
    }
    if (idle.size === before) break
  }
  return idle
}

/** Whether a scope is one of the functions or inside of one. */
export function isWithin(scope: string | null, functions: ReadonlySet<string>): boolean {
  if (scope === null || functions.size === 0) return false
  const parts = scope.split('.')
  return parts.some((_, at) => functions.has(parts.slice(0, at + 1).join('.')))
}

function lastName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}
