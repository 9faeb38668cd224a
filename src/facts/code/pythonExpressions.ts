/** Dotted names in Python expressions, and conditions as text. */

import type { SyntaxNode } from '@lezer/common'
import { snippet } from './text.ts'

/** An expression that is a chain of attributes, calls and subscripts. */
export interface Dotted {
  /** The variable that the chain starts from; `str` for a string literal, `` for any other expression. */
  readonly root: string
  /** True when `root` is a variable. */
  readonly named: boolean
  /** Attributes after the root, each with its dot: `.linear_model.fit`. */
  readonly rest: string
  /** As written, with `()` for calls and `[]` for subscripts. */
  readonly written: string
  /** Offset of the last name, which tells the line best in a chain over several lines. */
  readonly at: number
}

/** Hops of one chain that are followed. A longer one is a generated or hostile text; following all would be quadratic. */
const HOP_LIMIT = 60

/** Follows a chain down to its root; null when it is too long. */
export function dotted(expression: SyntaxNode, text: string): Dotted | null {
  let node: SyntaxNode | null = expression
  let rest = ''
  let written = ''
  let at = -1
  for (let hops = 0; node !== null && hops < HOP_LIMIT; hops += 1) {
    switch (node.name) {
      case 'VariableName': {
        const root = text.slice(node.from, node.to)
        return { root, named: true, rest, written: root + written, at: at < 0 ? node.from : at }
      }
      case 'MemberExpression': {
        const last: SyntaxNode | null = node.lastChild
        if (last?.name === 'PropertyName') {
          const attribute = `.${text.slice(last.from, last.to)}`
          rest = attribute + rest
          written = attribute + written
          if (at < 0) at = last.from
        } else {
          written = `[]${written}`
        }
        node = node.firstChild
        break
      }
      case 'CallExpression':
        written = `()${written}`
        node = node.firstChild
        break
      case 'AwaitExpression':
        node = node.lastChild
        break
      case 'ParenthesizedExpression':
        node = node.firstChild?.nextSibling ?? null
        break
      default: {
        const isText =
          node.name === 'String' || node.name === 'FormatString' || node.name === 'ContinuedString'
        const from = at < 0 ? node.from : at
        return {
          root: isText ? 'str' : '',
          named: false,
          rest,
          written: (isText ? "''" : '()') + written,
          at: from,
        }
      }
    }
  }
  return null
}

/** The condition that guards a `Body` of an `if`: what stands before it, negated for the `else`. */
export function conditionOf(body: SyntaxNode, text: string): string | null {
  const before = body.prevSibling
  if (before === null) return null
  if (before.name !== 'else') return snippet(text, before.from, before.to)
  const first = before.parent?.firstChild?.nextSibling
  return first ? `not (${snippet(text, first.from, first.to)})` : null
}

/** Whether an expression is `__name__ == "__main__"`, either way round. */
export function isMainGuard(condition: SyntaxNode | null, text: string): boolean {
  if (condition === null || condition.to - condition.from > 60) return false
  const source = text.slice(condition.from, condition.to)
  return source.includes('__name__') && /['"]__main__['"]/.test(source) && source.includes('==')
}

/** Variables that an assignment, loop or `with` binds on one side, tuples and lists opened. */
export function targetNames(target: SyntaxNode, text: string): readonly string[] {
  if (target.name === 'VariableName') return [text.slice(target.from, target.to)]
  if (!/^(?:Tuple|Array|Parenthesized)Expression$/.test(target.name)) return []
  const names: string[] = []
  for (let item = target.firstChild; item !== null; item = item.nextSibling) {
    if (item.name === 'VariableName') names.push(text.slice(item.from, item.to))
  }
  return names
}
