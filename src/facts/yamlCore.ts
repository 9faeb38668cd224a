/** What a plain scalar means. */

import type { YamlScalar } from './yamlNode.ts'

const INTEGER = /^[-+]?\d+$/
const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/
const OTHER_BASE = /^0(?:o[0-7]+|x[\da-fA-F]+)$/
const CONSTANTS: ReadonlyMap<string, boolean | number | null> = new Map<string, boolean | number | null>([
  ...['', '~', 'null', 'Null', 'NULL'].map(text => [text, null] as const),
  ...['true', 'True', 'TRUE'].map(text => [text, true] as const),
  ...['false', 'False', 'FALSE'].map(text => [text, false] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map(
    text => [text, Number.POSITIVE_INFINITY] as const,
  ),
  ...['-.inf', '-.Inf', '-.INF'].map(text => [text, Number.NEGATIVE_INFINITY] as const),
  ...['.nan', '.NaN', '.NAN'].map(text => [text, Number.NaN] as const),
])

/** The core schema of YAML 1.2, section 10.3.2. */
export function resolveCore(text: string): YamlScalar['value'] {
  const constant = CONSTANTS.get(text)
  if (constant !== undefined) return constant
  const first = text.charCodeAt(0)
  const numeric = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46
  if (!numeric) return text
  if (INTEGER.test(text) || FLOAT.test(text) || OTHER_BASE.test(text)) return Number(text)
  return text
}
