/** The last look before anything is rendered: no text of a report holds a credential, wherever it came from. */

import { redacted } from '../facts/redact.ts'

/** Names of things: what they name would not be found again under another name. */
const names: ReadonlySet<string> = new Set(['path', 'id', 'commit', 'link'])

/** A copy in which `***` stands for each credential in any text. */
export function withoutCredentials<T>(value: T): T {
  return copied(value, new Map(), new Map()) as T
}

/** Chains share their hops, and many texts stand often: each is looked at once. */
function copied(value: unknown, texts: Map<string, string>, copies: Map<object, unknown>): unknown {
  if (typeof value === 'string') {
    const known = texts.get(value) ?? redacted(value)
    texts.set(value, known)
    return known
  }
  if (value === null || typeof value !== 'object') return value
  const before = copies.get(value)
  if (before !== undefined) return before
  const copy = Array.isArray(value)
    ? value.map(item => copied(item, texts, copies))
    : Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [
          key,
          names.has(key) && typeof inner === 'string' ? inner : copied(inner, texts, copies),
        ]),
      )
  copies.set(value, copy)
  return copy
}
