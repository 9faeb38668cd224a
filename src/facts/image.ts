import type { ImageReference } from './model.ts'

/**
 * Splits `registry/path:tag@digest` as container engines do: a colon before the last slash is a port. Expressions
 * (`${{ … }}`, `${TAG:-latest}`) are kept whole.
 */
export function parseImageReference(raw: string): ImageReference {
  const text = raw.trim()
  let depth = 0
  let slash = -1
  let colon = -1
  let at = -1
  for (let i = 0; i < text.length && at === -1; i++) {
    const char = text[i]
    if (char === '{') depth++
    else if (char === '}') depth--
    else if (depth > 0) continue
    else if (char === '/') slash = i
    else if (char === ':') colon = i
    else if (char === '@') at = i
  }
  const end = at === -1 ? text.length : at
  const tagged = colon > slash
  return {
    raw,
    name: text.slice(0, tagged ? colon : end),
    tag: tagged ? text.slice(colon + 1, end) : null,
    digest: at === -1 ? null : text.slice(at + 1),
  }
}
