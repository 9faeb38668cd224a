import { plainLine } from '../plainText.ts'

/** The user's own input is wrong: an unknown name, a value out of range, a file that is not there. The message names it. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
}

/**
 * The valid name that was most likely meant, or null when none is near: at most a third of its letters may differ.
 * Distance of Damerau and Levenshtein, adjacent swaps count once.
 */
export function nearestName(given: string, valid: readonly string[]): string | null {
  const wanted = given.slice(0, 64).toLowerCase()
  let best: string | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  for (const name of valid) {
    const distance = editDistance(wanted, name.toLowerCase())
    if (distance < bestDistance) {
      best = name
      bestDistance = distance
    }
  }
  return best !== null && bestDistance <= Math.max(1, Math.floor(best.length / 3)) ? best : null
}

/** `Unknown input "min-scor". Did you mean "min-score"?` With no name near, `otherwise` (default: all names) says what is valid. */
export function unknownName(
  kind: string,
  given: string,
  valid: readonly string[],
  otherwise = `Valid: ${valid.join(', ')}.`,
): string {
  const near = nearestName(given, valid)
  const hint = near === null ? otherwise : `Did you mean "${near}"?`
  return `Unknown ${kind} "${printable(given)}". ${hint}`
}

/** A user's text as it may stand in a message: one line, bounded, without control characters. */
export function printable(text: string): string {
  return plainLine(text, 120)
}

function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1
      let best = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + cost,
      )
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) best = Math.min(best, (beforePrevious[column - 2] ?? 0) + 1)
      current.push(best)
    }
    beforePrevious = previous
    previous = current
  }
  return previous[b.length] ?? 0
}
