/** What a shell, or a program that hands its words to one, is told to run. */

import { programName } from './programName.ts'
import type { Source } from './source.ts'
import type { Word } from './syntax.ts'
import { joinedScript, madeWord } from './words.ts'
import { scriptOptions, shells, shellValued, sshValued } from './wrappers.ts'

/** The directory that a command runs in, beside that of the script. */
export type Whereabouts = 'same' | 'unknown' | { readonly moved: string }

export interface NestedScript {
  readonly source: Source
  readonly label: string
  readonly errexit: boolean
  readonly pipefail: boolean
  /** Runs in the shell that reads it: `eval`. */
  readonly sameShell: boolean
  readonly whereabouts: Whereabouts
}

/** What comes out of the words of one command. */
export interface Told {
  readonly script: NestedScript | null
  /** It reads what to run from its input: `bash -s`, `ssh host bash`. */
  readonly readsScript: boolean
  /** It stays a command beside what it is told. */
  readonly kept: boolean
}

const NOTHING: Told = { script: null, readsScript: false, kept: false }

/** `words` are those of the innermost command, which runs in `whereabouts`. */
export function toldScript(program: string, words: readonly Word[], whereabouts: Whereabouts): Told {
  if (shells.has(program)) return shellTold(program, words, whereabouts)
  if (program === 'eval') return evalTold(words.slice(1), whereabouts)
  if (program === 'ssh') return sshTold(words)
  for (const { words: leading, options, kept, elsewhere } of scriptOptions) {
    if (!leading.every((word, at) => (at === 0 ? program : words[at]?.value) === word)) continue
    const script = optionWord(words, options)
    if (script === null) continue
    const nested = nestedScript(script.script(), leading.join(' '), elsewhere ? 'unknown' : whereabouts)
    return { script: nested, readsScript: false, kept }
  }
  return NOTHING
}

function nestedScript(source: Source, label: string, whereabouts: Whereabouts): NestedScript {
  return { source, label, errexit: false, pipefail: false, sameShell: false, whereabouts }
}

/** The word that one of the options takes, as the next word or behind `=`. */
function optionWord(words: readonly Word[], options: readonly string[]): Word | null {
  for (const [at, word] of words.entries()) {
    if (options.includes(word.value)) return words[at + 1] ?? null
    const option = options.find(candidate => word.value.startsWith(`${candidate}=`))
    if (option !== undefined) return madeWord(word.value.slice(option.length + 1), word.line)
  }
  return null
}

/** `bash -c '…'`, `sh -euxc '…'`; without a script and a file it reads its input. */
function shellTold(program: string, words: readonly Word[], whereabouts: Whereabouts): Told {
  let errexit = false
  let pipefail = false
  let told = false
  let input = false
  let at = 1
  for (; at < words.length; at++) {
    const word = (words[at] as Word).value
    if (!/^[-+]./.test(word) || word === '--') break
    const cluster = /^-[A-Za-z]+$/.test(word) ? word.slice(1) : ''
    if (cluster.includes('e')) errexit = true
    if (cluster.includes('c')) told = true
    if (cluster.includes('s')) input = true
    if (shellValued.includes(word) || cluster.endsWith('o')) {
      const value = words[++at]?.value
      if (value === 'errexit') errexit = true
      if (value === 'pipefail') pipefail = true
    }
  }
  const script = words[at]
  if (!told) return { ...NOTHING, readsScript: input || script === undefined }
  if (script === undefined) return NOTHING
  const source = script.script()
  const nested = nestedScript(source, `${program} -c`, whereabouts)
  return { ...NOTHING, script: { ...nested, errexit, pipefail } }
}

function evalTold(words: readonly Word[], whereabouts: Whereabouts): Told {
  const [first] = words
  // What `eval "$(tool hook)"` runs is not in the text.
  if (first === undefined || /^[$`]/.test(first.value)) return NOTHING
  const nested = nestedScript(joinedScript(words), 'eval', whereabouts)
  return { ...NOTHING, script: { ...nested, sameShell: true } }
}

/** `ssh host 'cmd'`: the words behind the host are joined and run by a shell there. */
function sshTold(words: readonly Word[]): Told {
  let at = 1
  for (; at < words.length; at++) {
    const word = (words[at] as Word).value
    if (!word.startsWith('-')) break
    if (sshValued.includes(word)) at++
  }
  const remote = words.slice(at + 1)
  const [first] = remote
  const bare =
    first === undefined ||
    (shells.has(programName(first.value)) &&
      remote.every((word, index) => index === 0 || /^-[a-z]+$/.test(word.value)))
  if (bare) return { ...NOTHING, readsScript: true }
  return { script: nestedScript(joinedScript(remote), 'ssh', 'unknown'), readsScript: false, kept: true }
}
