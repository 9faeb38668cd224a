/** What the expressions of a setup.py come to, as far as literals, names and their sums tell it. */

import type { SyntaxNode } from '@lezer/common'
import { stringValue } from '../code/pythonLiterals.ts'
import type { LineIndex } from '../code/text.ts'
import type { Located } from '../model.ts'

const MAX_DEPTH = 20
/** Names can refer to each other, so that few lines could come to millions of strings. */
const MAX_STEPS = 20_000

const SEQUENCES = new Set(['ArrayExpression', 'TupleExpression', 'SetExpression', 'ParenthesizedExpression'])
const PUNCTUATION = /^(?:[()[\]{},:.*]|\*\*|Comment|AssignOp|ArithOp|UpdateOp|if|else|for|in)$/

/** The children that are expressions. */
export function literalChildren(node: SyntaxNode): readonly SyntaxNode[] {
  const found: SyntaxNode[] = []
  for (let child = node.firstChild; child !== null; child = child.nextSibling)
    if (!PUNCTUATION.test(child.name)) found.push(child)
  return found
}

export class LiteralReader {
  readonly #source: string
  readonly #lines: LineIndex
  /** Name → what it was assigned and what was added to it. */
  readonly #values = new Map<string, SyntaxNode[]>()
  /** Name → key → what was assigned to `name["key"]`. */
  readonly #items = new Map<string, Map<string, SyntaxNode>>()
  #steps = 0

  constructor(source: string, lines: LineIndex) {
    this.#source = source
    this.#lines = lines
  }

  /** Remembers `name = …`, `name += …` and `name["key"] = …`. */
  learn(statement: SyntaxNode): void {
    const target = statement.firstChild
    const value = statement.lastChild
    if (target === null || value === null || target.nextSibling === null) return
    if (target.name === 'VariableName') {
      const name = this.#slice(target)
      const known = statement.name === 'UpdateStatement' ? (this.#values.get(name) ?? []) : []
      known.push(value)
      this.#values.set(name, known)
      return
    }
    const item = this.#subscript(target)
    if (item === null) return
    const items = this.#items.get(item.name) ?? new Map<string, SyntaxNode>()
    items.set(item.key, value)
    this.#items.set(item.name, items)
  }

  /** The value of a string literal, null for another expression. */
  text(node: SyntaxNode): string | null {
    return node.name === 'String' || node.name === 'ContinuedString' ? stringValue(node, this.#source) : null
  }

  /** The keyword arguments of a call, those of a `**name` with a literal dictionary too. */
  keywords(call: SyntaxNode, depth = 0): ReadonlyMap<string, SyntaxNode> {
    const found = new Map<string, SyntaxNode>()
    const list = call.getChild('ArgList')
    for (let node = list?.firstChild ?? null; node !== null; node = node.nextSibling) {
      const next = node.nextSibling
      if (node.name === '**' && next !== null) {
        for (const [key, value] of this.table(next, depth + 1)) found.set(key, value)
      } else if (node.name === 'AssignOp' && node.prevSibling !== null && next !== null) {
        found.set(this.#slice(node.prevSibling), next)
      }
    }
    return found
  }

  /** The entries of a dictionary, or of a name that was assigned one. */
  table(node: SyntaxNode | null, depth = 0): ReadonlyMap<string, SyntaxNode> {
    const found = new Map<string, SyntaxNode>()
    if (node === null || !this.#step(depth)) return found
    if (node.name === 'VariableName') {
      const name = this.#slice(node)
      for (const value of this.#values.get(name) ?? [])
        for (const [key, entry] of this.table(value, depth + 1)) found.set(key, entry)
      for (const [key, entry] of this.#items.get(name) ?? []) found.set(key, entry)
    }
    if (node.name === 'CallExpression' && this.#slice(node.firstChild) === 'dict')
      return this.keywords(node, depth)
    if (node.name !== 'DictionaryExpression') return found
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      const key = child.name === ':' && child.prevSibling !== null ? this.text(child.prevSibling) : null
      if (key !== null && child.nextSibling !== null) found.set(key, child.nextSibling)
    }
    return found
  }

  /** The strings that an expression comes to, with their lines. */
  strings(node: SyntaxNode | null, depth = 0): readonly Located[] {
    if (node === null || !this.#step(depth)) return []
    const text = node.name === 'FormatString' ? this.#template(node) : this.text(node)
    if (text !== null) return [{ value: text, line: this.lineOf(node) }]
    return this.#parts(node).flatMap(part => this.strings(part, depth + 1))
  }

  lineOf(node: SyntaxNode): number {
    return this.#lines.at(node.from)
  }

  /** The strings of the lists that an expression names, directly or by the values of what it names: what it chooses from. */
  mentioned(node: SyntaxNode): readonly Located[] {
    const lists = new Map<number, readonly Located[]>()
    const seen = new Set<string>()
    const open = [node]
    for (let next = open.pop(); next !== undefined && this.#step(0); next = open.pop()) {
      for (const name of this.#names(next)) {
        if (seen.has(name)) continue
        seen.add(name)
        for (const value of this.#values.get(name) ?? []) {
          if (SEQUENCES.has(value.name)) lists.set(value.from, this.strings(value))
          open.push(value)
        }
      }
    }
    return [...lists.entries()].sort(([a], [b]) => a - b).flatMap(([, found]) => found)
  }

  #names(node: SyntaxNode): readonly string[] {
    const found: string[] = []
    node.cursor().iterate(({ name, node: part }) => {
      if (name === 'VariableName') found.push(this.#slice(part))
    })
    return found
  }

  #parts(node: SyntaxNode): readonly SyntaxNode[] {
    if (SEQUENCES.has(node.name) || node.name === 'BinaryExpression') return literalChildren(node)
    if (node.name === 'VariableName') return this.#values.get(this.#slice(node)) ?? []
    if (node.name === 'ConditionalExpression') {
      const [first, , last] = literalChildren(node)
      return [first, last].filter(part => part !== undefined)
    }
    if (node.name === 'CallExpression') {
      const list = node.getChild('ArgList')
      const plain = ['list', 'sorted', 'set', 'tuple'].includes(this.#slice(node.firstChild))
      return plain && list !== null ? literalChildren(list) : []
    }
    const item = this.#subscript(node)
    if (item === null) return []
    const assigned = this.#items.get(item.name)?.get(item.key)
    if (assigned !== undefined) return [assigned]
    return (this.#values.get(item.name) ?? []).flatMap(value => this.table(value, 1).get(item.key) ?? [])
  }

  /** The part of an f-string before what is computed: the name, when the version is filled in. */
  #template(node: SyntaxNode): string | null {
    const known = stringValue(node, this.#source)?.replace(/\{.*$/s, '') ?? ''
    const name = known.replace(/[\s=<>!~,]+$/, '')
    return name === '' ? null : name
  }

  /** `name["key"]`. */
  #subscript(node: SyntaxNode): { readonly name: string; readonly key: string } | null {
    if (node.name !== 'MemberExpression' || node.firstChild?.name !== 'VariableName') return null
    const key = node.getChild('[')?.nextSibling
    const text = key === null || key === undefined ? null : this.text(key)
    return text === null ? null : { name: this.#slice(node.firstChild), key: text }
  }

  #step(depth: number): boolean {
    this.#steps += 1
    return depth < MAX_DEPTH && this.#steps < MAX_STEPS
  }

  #slice(node: SyntaxNode | null): string {
    return node === null ? '' : this.#source.slice(node.from, Math.min(node.to, node.from + 200))
  }
}
