/** The arguments of a Python call: keyword names and whatever stands there literally. */

import type { SyntaxNode } from '@lezer/common'
import type { Call } from '../model.ts'
import { joinedPath, plainLiteral, stringValue, withoutText } from './pythonLiterals.ts'
import { emptyRecord, NO_ARGUMENTS, snippet } from './text.ts'

export type Arguments = Pick<Call, 'keywords' | 'strings' | 'literals' | 'references'>

const NO_KEYWORDS: readonly string[] = []
const NONE: Arguments = {
  keywords: NO_KEYWORDS,
  strings: NO_ARGUMENTS,
  literals: NO_ARGUMENTS,
  references: NO_ARGUMENTS,
}

/** Elements of a literal list that are kept; commands and column lists are shorter. */
export const ELEMENT_LIMIT = 50

const REFERENCES = new Set([
  'VariableName',
  'MemberExpression',
  'CallExpression',
  'BinaryExpression',
  'UnaryExpression',
  'ConditionalExpression',
  'AwaitExpression',
])

interface Collected {
  keywords: string[] | null
  strings: Record<string, string> | null
  literals: Record<string, string> | null
  references: Record<string, string> | null
}

function collectElements(list: SyntaxNode, key: string, text: string, into: Collected): void {
  let index = 0
  for (let item = list.firstChild?.nextSibling ?? null; item !== null; item = item.nextSibling) {
    if (item.name === ',') {
      index += 1
      if (index >= ELEMENT_LIMIT) return
      continue
    }
    const inner = withoutText(item, text)
    const value = stringValue(inner, text) ?? joinedPath(inner, text)
    if (value !== null) {
      into.strings ??= emptyRecord()
      into.strings[`${key}[${index}]`] = value
    } else if (inner.name === 'VariableName' || inner.name === 'MemberExpression') {
      into.references ??= emptyRecord()
      into.references[`${key}[${index}]`] = snippet(text, inner.from, inner.to)
    }
  }
}

function collect(value: SyntaxNode, key: string, text: string, into: Collected): void {
  if (value.name === 'ArrayExpression' || value.name === 'TupleExpression') {
    collectElements(value, key, text, into)
    return
  }
  const string = stringValue(value, text)
  if (string !== null) {
    into.strings ??= emptyRecord()
    into.strings[key] = string
    return
  }
  const literal = plainLiteral(value, text)
  if (literal !== null) {
    into.literals ??= emptyRecord()
    into.literals[key] = literal
    return
  }
  if (!REFERENCES.has(value.name)) return
  into.references ??= emptyRecord()
  into.references[key] = snippet(text, value.from, value.to)
}

/** Reads an `ArgList`. In lezer's tree it is flat: names, `=`, values and commas stand side by side. */
export function readArguments(list: SyntaxNode | null, text: string): Arguments {
  if (list === null || list.to - list.from <= 2) return NONE
  const into: Collected = { keywords: null, strings: null, literals: null, references: null }
  let position = 0
  let first: SyntaxNode | null = null
  let keyword: string | null = null
  let starred: '*' | '**' | null = null
  const finish = (): void => {
    if (first !== null && starred === null) {
      if (keyword !== null) {
        into.keywords ??= []
        into.keywords.push(keyword)
      }
      collect(first, keyword ?? String(position), text, into)
    } else if (starred === '**') {
      into.keywords ??= []
      into.keywords.push('**')
    }
    if (keyword === null && first !== null) position += 1
    first = null
    keyword = null
    starred = null
  }
  for (let child = list.firstChild?.nextSibling ?? null; child !== null; child = child.nextSibling) {
    if (child.name === ',' || child.name === ')') finish()
    else if (child.name === '*' || child.name === '**') starred = child.name
    else if (child.name === 'AssignOp' && first !== null && keyword === null) {
      const name: SyntaxNode = first
      keyword = text.slice(name.from, name.to)
      first = null
    } else if (child.name !== 'Comment') first ??= child
  }
  finish()
  return {
    keywords: into.keywords ?? NO_KEYWORDS,
    strings: into.strings ?? NO_ARGUMENTS,
    literals: into.literals ?? NO_ARGUMENTS,
    references: into.references ?? NO_ARGUMENTS,
  }
}
