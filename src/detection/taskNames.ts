/** What the names in a command hint at: of the script it starts, of a target, of a word that tells a program what to do. */

import type { NameRule } from '../catalogue/taskRule.ts'
import { nameRules } from '../catalogue/tasks/names.ts'
import type { Call, Command } from '../facts/model.ts'

const interpreters = /^(?:python[\d.]*|pypy3?|Rscript|julia|bash|sh|zsh|dash|pwsh|source|ipython)$/
/** Programs whose words are the names of tasks that the project defines. */
const taskRunners =
  /^(?:make|gmake|just|task|inv|invoke|poe|doit|npm|yarn|pnpm|bun|rake|tox|nox|pdm|hatch|pixi|taskipy|duty|mise)$/
/** Script names that say nothing; the folder around them does. */
const plainNames: ReadonlySet<string> = new Set([
  'main',
  'run',
  'app',
  'cli',
  'index',
  'script',
  'entrypoint',
  'start',
])
/** What the operating system and its packages put there: `source /etc/os-release` runs nothing of the project. */
const systemFile = /^\/(?:etc|proc|sys|dev|lib)\//
/** Options without a value, so that the word behind them is one of its own. */
const flags = /^--(?:verbose|debug|quiet|silent|force|yes|dry-run|no-[\w-]+|skip-[\w-]+|with-[\w-]+)$/
/** Options whose value says what a program does. */
const modeOptions = /^--(?:mode|task|step|stage|action|command|job|env)$/

/**
 * The rules that the names in a command fulfil, each once. `entryPoints` are the console scripts of the project: their words are
 * read like those of `python main.py train`.
 */
export function namesHintedIn(command: Command, entryPoints: ReadonlySet<string>): readonly NameRule[] {
  return [...new Set(namesIn(command, entryPoints).flatMap(rulesOfName))]
}

/** The rules that a name of a script, target or stage fulfils. */
export function rulesOfName(name: string): readonly NameRule[] {
  if (systemFile.test(name)) return []
  const words = wordsOf(name)
  return nameRules.filter(rule => speaksOf(rule, words))
}

/** Whether what an interpreter is given is named by a variable alone. */
export function isNamedByVariable(command: Command): boolean {
  return interpreters.test(command.program) && isVariable(positionals(command)[0] ?? '')
}

/** A script that only a variable names: it may be called after anything. */
export function isVariable(path: string): boolean {
  return /^\$(?:\w+|\{\w+\})$/.test(path)
}

/** Whether some call has a name that bears the rule out: `fit_model` for training. */
export function isBorneOut(rule: NameRule, calls: readonly Call[]): boolean {
  if (rule.calls === undefined) return true
  return calls.some(({ name }) =>
    wordsOf(name.slice(name.lastIndexOf('.') + 1)).some(word => rule.calls?.includes(word)),
  )
}

function namesIn(command: Command, entryPoints: ReadonlySet<string>): string[] {
  const words = positionals(command)
  if (interpreters.test(command.program)) {
    if (isInline(command)) return importedNames(command)
    const [script, ...rest] = words
    return script === undefined ? [] : [scriptName(script), ...modes(command, rest)]
  }
  if (taskRunners.test(command.program)) {
    // `default::some.module` is no target but the value of an option.
    return words.filter(
      word => /^[\w:./@-]+$/.test(word) && !word.includes('::') && !/^(?:run|run-script)$/.test(word),
    )
  }
  if (command.wrappers.some(wrapper => wrapper.endsWith(' -m'))) {
    return [scriptName(command.program.replaceAll('.', '/')), ...modes(command, words)]
  }
  // A step of a pipeline may be given options alone, and its image runs them.
  if (command.program.startsWith('-')) return []
  if (command.program.includes('/')) return [scriptName(command.program), ...modes(command, words)]
  return entryPoints.has(command.program) ? [command.program, ...modes(command, words)] : []
}

/** The program's text stands in the command itself. */
function isInline(command: Command): boolean {
  return command.argv.some(word => word === '-c' || word === '-e') || command.argv[0] === '-'
}

/** What inline Python imports from modules: `from alerts import send_alert` says what it is about. */
function importedNames(command: Command): string[] {
  const text = [...command.argv, command.stdin ?? ''].join('\n').slice(0, 10_000)
  return Array.from(
    text.matchAll(/^[ \t]*from[ \t]+[\w.]+[ \t]+import[ \t]+(\w+)/gm),
    ([, name]) => name ?? '',
  )
}

function positionals(command: Command): string[] {
  return command.argv.filter(word => !word.startsWith('-') && !word.includes('=')).slice(0, 20)
}

/** Single words that tell a program what to do: `main.py train`, `--mode train`. */
function modes(command: Command, words: readonly string[]): string[] {
  const [first] = words
  const valued = command.argv.filter((_, index) => modeOptions.test(command.argv[index - 1] ?? ''))
  return [...(first === undefined || isValue(command, first) ? [] : [first]), ...valued].filter(word =>
    /^[A-Za-z][\w-]*$/.test(word),
  )
}

/** `--type pipeline`: the word belongs to the option before it. */
function isValue({ argv }: Command, word: string): boolean {
  const before = argv[argv.indexOf(word) - 1] ?? ''
  return /^--[\w-]+$/.test(before) && !flags.test(before)
}

/** The file's name without ending, with its folder when the name says nothing. */
export function scriptName(path: string): string {
  if (systemFile.test(path)) return ''
  const segments = path.split('/').filter(segment => segment !== '')
  const name = (segments.at(-1) ?? '').replace(/\.(?:py|sh|bash|[rR]|jl|js|ts|ipynb|ps1|rb)$/, '')
  return plainNames.has(name.toLowerCase().replace(/_/g, '')) ? `${segments.at(-2) ?? ''} ${name}` : name
}

/** Words of a name in lower case: `trainModel_v2` is `train`, `model`, `v2`. */
function wordsOf(name: string): string[] {
  return name
    .slice(0, 200)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z\d]+/)
    .filter(word => word !== '')
    .map(word => word.toLowerCase())
}

function speaksOf(rule: NameRule, words: readonly string[]): boolean {
  if (words.some(word => rule.unless?.includes(word) === true)) return false
  return rule.words.some(group => {
    return group.startsWith('=') ? group.slice(1) === words.join(' ') : isWithin(group.split(' '), words)
  })
}

function isWithin(wanted: readonly string[], words: readonly string[]): boolean {
  let at = 0
  for (const word of words) if (word === wanted[at]) at++
  return at === wanted.length
}
