/** What the words of a simple command stand for, before wrappers come off. */

import { expandKnown, programFound, type ShellState } from './shellState.ts'
import type { Assignment, Node, Word } from './syntax.ts'
import { unwrap } from './unwrap.ts'
import { madeWord } from './words.ts'

const MAX_EXPANDED = 20

/** The program of a command that is written as a variable with a known value (`eval $CMD`, too), or as `$(which x)`. */
export function resolveProgram(words: readonly Word[], shell: ShellState): readonly Word[] {
  const [first, ...rest] = words
  if (first?.value === 'eval' && /^\$/.test(rest[0]?.value ?? '')) {
    const told = resolveProgram(rest, shell)
    return told === rest ? words : told
  }
  if (first === undefined || !/^[$`]/.test(first.value)) return words
  const value = programFound(first.value) ?? expandKnown(shell, first.value)
  if (value === first.value) return words
  const parts = value.split(/\s+/).filter(part => part !== '')
  return [...parts.slice(0, MAX_EXPANDED).map(part => madeWord(part, first.line)), ...rest]
}

/** The commands of `find … -exec cmd {} \;`. */
export function executed(words: readonly Word[]): (readonly Word[])[] {
  const found: (readonly Word[])[] = []
  for (let at = 0; at < words.length && found.length < 10; at++) {
    if (!/^-(?:exec|execdir|ok|okdir)$/.test(words[at]?.value ?? '')) continue
    const end = words.findIndex((word, index) => index > at && (word.value === ';' || word.value === '+'))
    const inner = words.slice(at + 1, end === -1 ? undefined : end)
    if (inner.length > 0) found.push(unwrap(inner).words)
    at = end === -1 ? words.length : end
  }
  return found
}

/** The assignments of `export A=b`. */
export function declared(args: readonly Word[]): Assignment[] {
  return args.flatMap(word => {
    const equals = word.value.indexOf('=')
    if (equals < 1) return []
    const value = madeWord(word.value.slice(equals + 1), word.line)
    return [{ name: word.value.slice(0, equals), value: word.literal ? value : null, words: [] }]
  })
}

/** The program that a part of a pipeline is, for those that are piped into it. */
export function headProgram(node: Node): string {
  if (node.kind === 'redirected') return headProgram(node.node)
  return node.kind === 'command' && node.words.length > 0 ? unwrap(node.words).program : ''
}
