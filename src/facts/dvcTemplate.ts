import { entriesOf, entryOf, itemsOf, type YamlNode, type YamlScalar } from './yamlNode.ts'

/** What `${…}` of a dvc.yaml may name, nearest scope first. */
export type DvcScope = readonly (YamlNode | null)[]

export interface FilledText {
  readonly text: string
  /** False when some `${}` has no known value; it then stays in the text. */
  readonly complete: boolean
}

const MAX_TEXT = 16 * 1024

/** The node that a dotted name with indexes (`train.layers[0].size`) means, null when it is not known. */
export function lookUp(scope: DvcScope, name: string): YamlNode | null {
  const keys = name.match(/[^.[\]]+/g) ?? []
  for (const root of scope) {
    const found = keys.slice(0, 50).reduce<YamlNode | null>(stepInto, root)
    if (found !== null && keys.length > 0) return found
  }
  return null
}

function stepInto(node: YamlNode | null, key: string): YamlNode | null {
  if (node?.kind === 'list') return itemsOf(node)[Number(key)] ?? null
  return entryOf(node, key)?.value ?? null
}

/** Replaces `${name}`; `\${` is a plain `${`. In a command a map becomes its options (`--lr 0.1`). */
export function fillTemplate(text: string, scope: DvcScope): FilledText {
  let out = ''
  let at = 0
  let complete = true
  while (out.length < MAX_TEXT) {
    const open = text.indexOf('${', at)
    const close = open === -1 ? -1 : text.indexOf('}', open)
    if (close === -1) break
    if (text[open - 1] === '\\') {
      out += `${text.slice(at, open - 1)}\${`
      at = open + 2
      continue
    }
    const node = lookUp(scope, text.slice(open + 2, close).trim())
    const value = node === null ? null : asText(node)
    if (value === null) complete = false
    out += text.slice(at, open) + (value ?? text.slice(open, close + 1))
    at = close + 1
  }
  return { text: out + text.slice(at), complete }
}

/** The node that a whole text such as `${models}` stands for; null when it is no single reference. */
export function referenced(text: string, scope: DvcScope): YamlNode | null {
  const match = /^\$\{\s*([^{}]+?)\s*\}$/.exec(text.trim())
  return match === null ? null : lookUp(scope, match[1] as string)
}

/** Null for what DVC refuses to write into a text. */
function asText(node: YamlNode): string | null {
  if (node.kind === 'scalar') return scalarText(node)
  return node.kind === 'map' ? optionsOf(node, '') : null
}

/** A map as command options, as DVC writes them with its default settings: a true value is a bare flag, nested keys are dotted. */
function optionsOf(node: YamlNode, prefix: string): string | null {
  const options: string[] = []
  for (const { key, value } of entriesOf(node)) {
    const name = `${prefix}${key}`
    if (value.kind === 'map') {
      const nested = optionsOf(value, `${name}.`)
      if (nested === null) return null
      if (nested !== '') options.push(nested)
    } else if (value.kind === 'list') {
      const items = value.items.map(item => (item.kind === 'scalar' ? argument(item) : null))
      if (items.includes(null)) return null
      if (items.length > 0) options.push(`--${name} ${items.join(' ')}`)
    } else if (value.value === true) options.push(`--${name}`)
    else if (value.value !== false) options.push(`--${name} ${argument(value)}`)
  }
  return options.join(' ')
}

/** As Python's `shlex.quote` does it for texts. */
function argument(scalar: YamlScalar): string {
  const text = typeof scalar.value === 'boolean' ? (scalar.value ? 'True' : 'False') : scalarText(scalar)
  if (typeof scalar.value !== 'string' || /^[\w@%+=:,./-]+$/.test(text)) return text
  return `'${text.replaceAll("'", `'"'"'`)}'`
}

/** A scalar as Python's `str` writes it, which is what DVC puts into commands and names. */
export function scalarText(scalar: YamlScalar): string {
  const { value, text } = scalar
  if (typeof value === 'boolean') return String(value)
  if (value === null) return 'None'
  // DVC's reader takes `10_000` for a number, as YAML 1.1 had it.
  if (scalar.style === 'plain' && /^[-+]?\d[\d_]*$/.test(text) && text.includes('_'))
    return String(BigInt(text.replace(/[+_]/g, '')))
  if (typeof value !== 'number') return value
  if (/^[-+]?\d+$/.test(text)) return String(BigInt(text.replace(/^\+/, '')))
  if (/^0[xo]/.test(text)) return String(value)
  return pythonFloat(value)
}

/** Python's `repr` of a float: the shortest digits, an exponent below 1e-4 and from 1e16 on. */
export function pythonFloat(value: number): string {
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf'
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0'
  const [mantissa = '', power = '0'] = value.toExponential().split('e')
  const exponent = Number(power)
  if (exponent < -4 || exponent >= 16) {
    const sign = exponent < 0 ? '-' : '+'
    return `${mantissa}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`
  }
  const sign = value < 0 ? '-' : ''
  const digits = mantissa.replace(/[-.]/g, '')
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0')
  return `${sign}${whole}.${digits.slice(exponent + 1) || '0'}`
}
