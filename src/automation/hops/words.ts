/** The words of a command line, told apart: options with their values, and the rest. */
export interface Words {
  readonly positionals: readonly string[]
  /** Value of the last of these options, null when none is given. */
  option(...names: readonly string[]): string | null
  /** Values of all of these options. */
  options(...names: readonly string[]): readonly string[]
  has(...names: readonly string[]): boolean
}

/**
 * Splits arguments. `valued` names the options that take a value as the next word (`-f`, `--file`); a short one may have it
 * attached (`-fx`). Everything after `--` is positional.
 */
export function splitWords(args: readonly string[], valued: readonly string[]): Words {
  const positionals: string[] = []
  const given: [string, string | null][] = []
  const takes = new Set(valued)
  for (let i = 0; i < args.length; i++) {
    const word = args[i] as string
    if (word === '--') {
      positionals.push(...args.slice(i + 1))
      break
    }
    if (!word.startsWith('-') || word === '-') {
      positionals.push(word)
      continue
    }
    const equals = word.indexOf('=')
    if (word.startsWith('--') && equals !== -1) given.push([word.slice(0, equals), word.slice(equals + 1)])
    else if (takes.has(word)) given.push([word, args[++i] ?? null])
    else if (!word.startsWith('--') && word.length > 2 && takes.has(word.slice(0, 2))) {
      given.push([word.slice(0, 2), word.slice(2)])
    } else given.push([word, null])
  }
  const options = (...names: readonly string[]) =>
    given.flatMap(([name, value]) => (names.includes(name) && value !== null ? [value] : []))
  return {
    positionals,
    options,
    option: (...names) => options(...names).at(-1) ?? null,
    has: (...names) => given.some(([name]) => names.includes(name)),
  }
}
