/** Values of expressions as far as they are known before anything runs. */

export type Plain = string | number | boolean | null | readonly Plain[]

export type Value =
  | { readonly kind: 'known'; readonly value: Plain }
  /** Some text: one that `possible` allows, and that begins with one of `prefixes` when those are known. */
  | {
      readonly kind: 'text'
      readonly possible: (text: string) => boolean
      readonly prefixes: readonly string[] | null
    }
  /** Only its truth is known, or nothing at all. */
  | { readonly kind: 'truth'; readonly truth: boolean | null }

export const UNKNOWN: Value = { kind: 'truth', truth: null }

export function known(value: Plain): Value {
  return { kind: 'known', value }
}

export function truthValue(truth: boolean | null): Value {
  return truth === null ? UNKNOWN : { kind: 'truth', truth }
}

/** A text of which nothing is known but what it cannot be. */
export function someText(
  possible: (text: string) => boolean,
  prefixes: readonly string[] | null = null,
): Value {
  return { kind: 'text', possible, prefixes }
}

export function truthOf(value: Value): boolean | null {
  if (value.kind === 'truth') return value.truth
  if (value.kind === 'text') return value.possible('') ? null : true
  const plain = value.value
  return !(plain === null || plain === false || plain === 0 || plain === '' || Number.isNaN(plain))
}

/** `==` of GitHub: texts without regard to case, different types as numbers. Null when it cannot be known. */
export function equal(left: Value, right: Value): boolean | null {
  if (left.kind === 'text' && right.kind === 'known') return couldBe(left.possible, right.value)
  if (right.kind === 'text' && left.kind === 'known') return couldBe(right.possible, left.value)
  if (left.kind !== 'known' || right.kind !== 'known') return null
  return samePlain(left.value, right.value)
}

function couldBe(possible: (text: string) => boolean, value: Plain): boolean | null {
  if (typeof value === 'string') return possible(value) ? null : false
  if (value === null) return possible('') ? null : false
  return null
}

export function samePlain(left: Plain, right: Plain): boolean | null {
  if (typeof left === 'object' && left !== null) return null
  if (typeof right === 'object' && right !== null) return null
  if (typeof left === 'string' && typeof right === 'string') return left.toLowerCase() === right.toLowerCase()
  if (typeof left === typeof right) return left === right
  return asNumber(left) === asNumber(right)
}

export function asNumber(value: string | number | boolean | null): number {
  if (value === null) return 0
  return typeof value === 'string' && value.trim() === '' ? 0 : Number(value)
}

/** `startsWith(text, prefix)`. */
export function startsWith(text: Value, prefix: Value): boolean | null {
  if (prefix.kind !== 'known' || typeof prefix.value !== 'string') return null
  const wanted = prefix.value.toLowerCase()
  if (text.kind === 'known') {
    // What is not there reads as an empty text.
    const plain = text.value ?? ''
    return typeof plain === 'string' ? plain.toLowerCase().startsWith(wanted) : null
  }
  if (text.kind !== 'text' || text.prefixes === null) return null
  if (text.prefixes.every(one => one.startsWith(wanted))) return true
  return text.prefixes.some(one => one.startsWith(wanted) || wanted.startsWith(one)) ? null : false
}

/** `contains(where, what)` for texts and lists. */
export function contains(where: Value, what: Value): boolean | null {
  if (where.kind === 'text' && what.kind === 'known' && typeof what.value === 'string') {
    const wanted = what.value.toLowerCase()
    return where.prefixes?.every(one => one.includes(wanted)) === true ? true : null
  }
  if (where.kind !== 'known') return null
  const { value } = where
  if (typeof value === 'object' && value !== null) {
    const results = value.map(item => equal(known(item), what))
    if (results.includes(true)) return true
    return results.includes(null) ? null : false
  }
  if (what.kind !== 'known' || typeof value !== 'string' || typeof what.value !== 'string') return null
  return value.toLowerCase().includes(what.value.toLowerCase())
}
