/** A word as a POSIX shell reads it back: quoted when it needs to be. Expansions (`$X`, `${X}`) stay open. */
export function quoteWord(word: string): string {
  return /^[\w./:=@%+,${}-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}

/** The same where `$` is a character like any other: a path. */
export function quoteLiteral(word: string): string {
  return word.includes('$') ? `'${word.replaceAll("'", `'\\''`)}'` : quoteWord(word)
}
