/** Where the source lines of a notebook's cells stand in its JSON text. */

/** Longest nesting that is followed; a notebook has about ten levels. */
const DEPTH_LIMIT = 200

interface Level {
  readonly array: boolean
  /** Index in an array. */
  index: number
  /** Last key read in an object. */
  key: string
  keyNext: boolean
}

/** Offset just behind a JSON string that starts at `from` (its opening quote). */
function stringEnd(text: string, from: number): number {
  let end = text.indexOf('"', from + 1)
  while (end !== -1) {
    let slashes = 0
    while (text[end - 1 - slashes] === '\\') slashes += 1
    if (slashes % 2 === 0) return end + 1
    end = text.indexOf('"', end + 1)
  }
  return text.length
}

/** Which cell a value belongs to: `cells[3].source` gives 3, in nbformat 3 `worksheets[0].cells[3].input`; else null. */
function cellOf(levels: readonly Level[]): number | null {
  const cells = levels.findIndex(level => level.key === 'cells')
  const cell = levels[cells + 1]
  const field = levels[cells + 2]?.key
  if (cells === -1 || !cell?.array || (field !== 'source' && field !== 'input')) return null
  const nested = levels.length - (cells + 3)
  const plain = cells === 0 || (cells === 2 && levels[0]?.key === 'worksheets' && levels[1]?.index === 0)
  return plain && (nested === 0 || (nested === 1 && levels[cells + 3]?.array)) ? cell.index : null
}

/**
 * Lines of the JSON text on which the strings of each cell's source stand, by cell index. One pass, without recursion; whatever
 * is not JSON gives what was understood before. A repeated key replaces what came before, as in `JSON.parse`.
 */
export function sourceLines(json: string): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  const levels: Level[] = []
  let line = 1
  for (let at = 0; at < json.length; ) {
    const character = json[at] as string
    const level = levels.at(-1)
    if (character === '"') {
      const end = stringEnd(json, at)
      if (level !== undefined && !level.array && level.keyNext) {
        level.key = end - at < 40 ? json.slice(at + 1, end - 1) : ''
        level.keyNext = false
        const cell = cellOf(levels)
        if (cell !== null) found.set(cell, [])
        else if (level.key === 'cells' && levels.length === 1) found.clear()
      } else {
        const cell = cellOf(levels)
        if (cell !== null) found.get(cell)?.push(line)
      }
      at = end
      continue
    }
    if (character === '\n') line += 1
    else if (character === '{' || character === '[') {
      if (levels.length >= DEPTH_LIMIT) return found
      levels.push({ array: character === '[', index: 0, key: '', keyNext: true })
    } else if (character === '}' || character === ']') levels.pop()
    else if (character === ',' && level !== undefined) {
      level.index += 1
      level.keyNext = true
    }
    at += 1
  }
  return found
}
