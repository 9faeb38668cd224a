/** Parameter values as DVC compares them. */

import { OPAQUE } from '../facts/dvc/pythonParameters.ts'
import type { YamlMap, YamlNode, YamlScalar } from '../facts/yamlNode.ts'

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

/** `0.1 → 0.2`; of maps, the keys that differ: `lr 0.1 → 0.2, depth added`. */
export function changeOf(before: YamlNode, after: YamlNode): string {
  if (before.kind !== 'map' || after.kind !== 'map') return `${shownValue(before)} → ${shownValue(after)}`
  const changes = differences(before, after, '', 0)
  const shown = changes.slice(0, MOST_SHOWN).join(', ')
  return changes.length > MOST_SHOWN ? `${shown} and ${changes.length - MOST_SHOWN} more` : shown
}

const MOST_SHOWN = 3
const MAX_DEPTH = 20

function differences(before: YamlMap, after: YamlMap, prefix: string, depth: number): readonly string[] {
  const keys = new Set([...before.entries.keys(), ...after.entries.keys()])
  return [...keys].flatMap(key => {
    const old = before.entries.get(key)?.value
    const now = after.entries.get(key)?.value
    const name = `${prefix}${key}`
    if (old === undefined) return [`${name} added`]
    if (now === undefined) return [`${name} gone`]
    if (old.kind === 'map' && now.kind === 'map' && depth < MAX_DEPTH)
      return differences(old, now, `${name}.`, depth + 1)
    return equalValues(old, now) === false ? [`${name} ${shownValue(old)} → ${shownValue(now)}`] : []
  })
}

function shownValue(node: YamlNode): string {
  const items = node.kind === 'list' ? node.items.map(item => (item.kind === 'scalar' ? item.text : '…')) : []
  const text =
    node.kind === 'scalar' ? node.text || 'null' : node.kind === 'list' ? `[${items.join(', ')}]` : 'a map'
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
