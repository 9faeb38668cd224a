/** String literals of Python, decoded as far as paths, names and messages need it. */

import type { SyntaxNode } from '@lezer/common'
import { LITERAL_LIMIT } from './text.ts'

const PREFIX = /^[a-zA-Z]{0,2}/
const ESCAPE = /\\(?:\n|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[^xu\n])/g
const SIMPLE: ReadonlyMap<string, string> = new Map([
  ['\\n', '\n'],
  ['\\t', '\t'],
  ['\\r', '\r'],
  ['\\\\', '\\'],
  ["\\'", "'"],
  ['\\"', '"'],
  ['\\\n', ''],
])

function decodeEscape(sequence: string): string {
  const simple = SIMPLE.get(sequence)
  if (simple !== undefined) return simple
  const code = /^\\[xu]/.test(sequence) ? Number.parseInt(sequence.slice(2), 16) : Number.NaN
  return Number.isNaN(code) ? sequence : String.fromCharCode(code)
}

function literalText(source: string): string {
  const prefix = PREFIX.exec(source)?.[0] ?? ''
  const quote = source[prefix.length] ?? ''
  const triple = source.startsWith(quote.repeat(3), prefix.length) && source.length >= prefix.length + 6
  const width = triple ? 3 : 1
  const from = prefix.length + width
  const closed = source.endsWith(quote.repeat(width)) && source.length >= from + width
  const body = source.slice(
    from,
    Math.min(closed ? source.length - width : source.length, from + LITERAL_LIMIT),
  )
  return /r/i.test(prefix) ? body : body.replace(ESCAPE, decodeEscape)
}

/** The value of a string literal, of adjacent ones joined, or the template of an f-string; null for another node. */
export function stringValue(node: SyntaxNode, text: string): string | null {
  if (node.name === 'String' || node.name === 'FormatString')
    return literalText(text.slice(node.from, node.to))
  if (node.name !== 'ContinuedString') return null
  let joined = ''
  for (let part = node.firstChild; part !== null && joined.length < LITERAL_LIMIT; part = part.nextSibling) {
    joined += stringValue(part, text) ?? ''
  }
  return joined.slice(0, LITERAL_LIMIT)
}

/** A number with its sign, `True`, `False` or `None` as written; null for another node. */
export function plainLiteral(node: SyntaxNode, text: string): string | null {
  const isNumber = node.name === 'UnaryExpression' && node.lastChild?.name === 'Number'
  const plain = node.name === 'Number' || node.name === 'Boolean' || node.name === 'None'
  return plain || isNumber ? text.slice(node.from, node.to) : null
}

const STEP = '(?:"[\\w.-]+(?:/[\\w.-]+)*"|\'[\\w.-]+(?:/[\\w.-]+)*\')'
const JOINED = new RegExp(`^([A-Za-z_][\\w.]*)((?:\\s*/\\s*${STEP})+)$`)

/** A path below a named folder, as the f-string that it stands for: `ROOT / "src" / "train.py"` is `{ROOT}/src/train.py`. */
export function joinedPath(node: SyntaxNode, text: string): string | null {
  if (node.name !== 'BinaryExpression' || node.to - node.from > LITERAL_LIMIT) return null
  const [, root, rest = ''] = JOINED.exec(text.slice(node.from, node.to)) ?? []
  return root === undefined ? null : `{${root}}${rest.replace(/["'\s]/g, '')}`
}

/** What `str(…)` and `os.fspath(…)` make a text of; the node itself where it is something else. */
export function withoutText(node: SyntaxNode, text: string): SyntaxNode {
  const list = node.name === 'CallExpression' ? node.getChild('ArgList') : null
  const callee = list === null ? '' : text.slice(node.from, list.from)
  const inner = list?.firstChild?.nextSibling ?? null
  const single = inner !== null && inner.nextSibling?.name === ')'
  return single && /^(?:str|os\.fspath)$/.test(callee) ? inner : node
}
