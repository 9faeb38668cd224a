/** Parameter values as DVC compares them. */

import { OPAQUE } from '../facts/dvc/pythonParameters.ts'
import type { YamlNode, YamlScalar } from '../facts/yamlNode.ts'

/** Whether two values are equal as Python's `==` has it; null when one of them cannot be known. */
export function equalValues(a: YamlNode, b: YamlNode): boolean | null {
  if (a.kind === 'scalar' && b.kind === 'scalar') return equalScalars(a, b)
  if (a.kind === 'list' && b.kind === 'list') {
    if (a.items.length !== b.items.length) return false
    return every(a.items.map((item, at) => equalValues(item, b.items[at] as YamlNode)))
  }
  if (a.kind === 'map' && b.kind === 'map') {
    if (a.entries.size !== b.entries.size) return false
    return every(
      [...a.entries.values()].map(({ key, value }) => {
        const other = b.entries.get(key)
        return other === undefined ? false : equalValues(value, other.value)
      }),
    )
  }
  return isOpaque(a) || isOpaque(b) ? null : false
}

function every(results: readonly (boolean | null)[]): boolean | null {
  if (results.includes(false)) return false
  return results.includes(null) ? null : true
}

function isOpaque(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.value === OPAQUE
}

function equalScalars(a: YamlScalar, b: YamlScalar): boolean | null {
  if (isOpaque(a) || isOpaque(b)) return null
  const left = numberOf(a)
  const right = numberOf(b)
  if (left === null || right === null) return left === null && right === null && a.value === b.value
  if (typeof left === 'bigint' && typeof right === 'bigint') return left === right
  return Object.is(Number(left), Number(right)) || Number(left) === Number(right)
}

/** Integers exactly, however large; a truth value is 0 or 1, as in Python. `10_000` is a number for DVC's reader. */
function numberOf({ value, text, style }: YamlScalar): number | bigint | null {
  if (typeof value === 'boolean') return value ? 1 : 0
  const plain = style === 'plain' && text.length < 400
  if (plain && /^[-+]?\d[\d_]*$/.test(text)) return BigInt(text.replace(/[+_]/g, ''))
  if (typeof value === 'number') return value
  const digits = text.replaceAll('_', '')
  return plain && text.includes('_') && /^[-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?$/.test(digits)
    ? Number(digits)
    : null
}

/** A value in a few characters. */
export function shownValue(node: YamlNode): string {
  const text = node.kind === 'scalar' ? node.text || 'null' : node.kind === 'list' ? 'a list' : 'a map'
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
