import type { Command } from '../facts/model.ts'

const FILES = /GITHUB_(ENV|OUTPUT)\b/
const MAX_VALUES = 500
const MAX_LENGTH = 2000

/** What the steps of a job tell the later ones: variables through `$GITHUB_ENV`, outputs through `$GITHUB_OUTPUT`. */
export class ToldValues {
  readonly environment = new Map<string, string>()
  /** By the names that expressions have: `steps.pick.outputs.file`. */
  readonly outputs = new Map<string, string>()

  /** Addresses of git remotes that the job has added, by name, without what logs in. */
  readonly #remotes = new Map<string, string>()

  /** A push as git performs it: to the address of a remote that the job has added before. Any other command is itself. */
  resolved(command: Command): Command {
    if (command.program !== 'git') return command
    const [verb, ...rest] = command.argv
    if (verb === 'remote') this.#readRemote(rest)
    const name = verb === 'push' ? rest.find(word => !word.startsWith('-')) : undefined
    const address = name === undefined ? undefined : this.#remotes.get(name)
    if (address === undefined) return command
    const inPlace = (word: string) => (word === name ? address : word)
    return { ...command, argv: command.argv.map(inPlace), args: command.args.map(inPlace) }
  }

  #readRemote(words: readonly string[]): void {
    const [verb, ...rest] = words
    const [name, address] = rest.filter(word => !word.startsWith('-'))
    if (name === undefined || address === undefined) return
    if ((verb === 'add' || verb === 'set-url') && this.#remotes.size < MAX_VALUES)
      this.#remotes.set(name, address.replace(/^(\w+:\/\/)[^/@]*@/, '$1').slice(0, MAX_LENGTH))
  }

  /** Reads one command of a step. A value that depends on how the step went is forgotten. */
  read(command: Command, stepId: string | null): void {
    for (const { name, value, output } of valuesOf(command)) {
      const key = output ? `steps.${stepId}.outputs.${name}` : name
      const into = output ? this.outputs : this.environment
      if (output && stepId === null) continue
      const before = into.get(key)
      const unsure = value === null || (command.conditional && before !== undefined && before !== value)
      if (unsure) into.delete(key)
      else if (into.size < MAX_VALUES) into.set(key, value)
    }
  }
}

interface ToldValue {
  readonly name: string
  /** Null when it comes from a command. */
  readonly value: string | null
  readonly output: boolean
}

/** `echo "NAME=value" >> $GITHUB_ENV`, also by `tee -a`, and the retired `::set-output name=x::value`. */
function valuesOf({ program, argv, redirects, stdin }: Command): readonly ToldValue[] {
  const file = redirects.map(({ target }) => FILES.exec(target)?.[1]).find(found => found !== undefined)
  if (file !== undefined) {
    const text = program === 'cat' ? (stdin ?? '') : argv.filter(word => !/^-[neE]+$/.test(word)).join(' ')
    if (!/^(?:echo|printf|cat)$/.test(program)) return []
    return text.split('\n').flatMap(line => assigned(line.replace(/\\n$/, ''), file === 'OUTPUT'))
  }
  if (program !== 'echo') return []
  const retired = /^::set-(output|env) name=([\w-]+)::(.*)$/s.exec(argv.join(' '))
  return retired === null ? [] : [told(retired[2] ?? '', retired[3] ?? '', retired[1] === 'output')]
}

function assigned(line: string, output: boolean): readonly ToldValue[] {
  const match = /^\s*([A-Za-z_][\w-]*)=(.*)$/s.exec(line)
  return match === null ? [] : [told(match[1] ?? '', match[2] ?? '', output)]
}

function told(name: string, text: string, output: boolean): ToldValue {
  const known = !/[`]|\$\(/.test(text) && text.length < MAX_LENGTH
  return { name, value: known ? text : null, output }
}
