/**
 * The notation in which the catalogue writes commands: the program, then the words that follow it in order (options between
 * them are skipped), then options that must be given somewhere.
 *
 *     dvc repro                 dvc repro, dvc repro train, dvc repro -f
 *     pytest --cov*             an option that begins with --cov
 *     aws s3 cp s3://* *        `*` within a word stands for anything
 *     aws s3 cp !s3://* s3://*  `!` before a word: this word must not look like that
 *     git push ** *spaces*      `**` stands for any number of words
 *     git push ^*heroku*        `^` before a word: no argument looks like that
 */

import type { Command } from '../facts/model.ts'
import { matchesWildcard } from './wildcard.ts'

export interface CommandPattern {
  readonly program: string
  readonly words: readonly string[]
  readonly options: readonly string[]
  /** What no argument may look like. */
  readonly excluded: readonly string[]
}

/** The part of a command that patterns look at. */
export type Invocation = Pick<Command, 'program' | 'subcommand' | 'canonical' | 'args' | 'argv'>

const mostWords = 200

export function parseCommandPattern(text: string): CommandPattern {
  const [program = '', ...rest] = text.split(' ').filter(word => word !== '')
  return {
    program,
    words: rest.filter(word => !/^[-^]/.test(word)),
    options: rest.filter(word => word.startsWith('-')),
    excluded: rest.filter(word => word.startsWith('^')).map(word => word.slice(1)),
  }
}

/** Whether a command is of this form, in its own spelling or in today's. */
export function matchesCommand(pattern: CommandPattern, command: Invocation): boolean {
  if (!pattern.options.every(option => command.argv.some(word => isOption(option, word)))) return false
  if (pattern.excluded.some(wanted => command.argv.some(word => matchesWildcard(wanted, word)))) return false
  return spellingsOf(command).some(
    ({ program, words }) => matchesWildcard(pattern.program, program) && beginsWith(words, pattern.words),
  )
}

/** A word sequence such as `uv run` as a command of its own. */
export function invocationOf(text: string): Invocation {
  const [program = '', ...argv] = text.split(' ').filter(word => word !== '')
  return { program, subcommand: argv.join(' '), canonical: text, args: [], argv }
}

/** The programs by which a command may be looked up. */
export function programsOf(command: Invocation): readonly string[] {
  const [current = ''] = command.canonical.split(' ')
  return current === command.program || current === '' ? [command.program] : [command.program, current]
}

interface Spelling {
  readonly program: string
  readonly words: readonly string[]
}

/** A command is compared with many patterns. */
const spelled = new WeakMap<Invocation, readonly Spelling[]>()

function spellingsOf(command: Invocation): readonly Spelling[] {
  const known = spelled.get(command)
  if (known !== undefined) return known
  const spellings = spell(command)
  spelled.set(command, spellings)
  return spellings
}

function spell(command: Invocation): readonly Spelling[] {
  const args = positionals(command.args)
  const subcommand = wordsOf(command.subcommand)
  const [current = '', ...canonical] = wordsOf(command.canonical)
  const spellings = [
    { program: command.program, words: [...subcommand, ...args] },
    { program: command.program, words: positionals(command.argv) },
  ]
  if (current !== '') spellings.push({ program: current, words: [...canonical, ...args] })
  return spellings
}

function wordsOf(text: string): string[] {
  return text.split(' ').filter(word => word !== '')
}

function positionals(words: readonly string[]): string[] {
  return words.slice(0, mostWords).filter(word => !word.startsWith('-'))
}

function isOption(option: string, word: string): boolean {
  return option.endsWith('*')
    ? word.startsWith(option.slice(0, -1))
    : word === option || word.startsWith(`${option}=`)
}

/** Whether `words` begin as the pattern says; `**` skips to the next word that fits. */
function beginsWith(words: readonly string[], pattern: readonly string[]): boolean {
  let at = 0
  let skipping = false
  for (const wanted of pattern) {
    if (wanted === '**') {
      skipping = true
      continue
    }
    if (skipping) while (at < words.length && !isWord(wanted, words[at] ?? '')) at++
    const word = words[at]
    if (word === undefined || !isWord(wanted, word)) return false
    at++
    skipping = false
  }
  return true
}

function isWord(wanted: string, word: string): boolean {
  return wanted.startsWith('!') ? !matchesWildcard(wanted.slice(1), word) : matchesWildcard(wanted, word)
}

/** A list written as lines and commas, so that long vocabularies stay readable. */
export function listed(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map(item => item.trim())
    .filter(item => item !== '')
}
