/** Import statements of Python. */

import type { SyntaxNode } from '@lezer/common'
import type { Import } from '../model.ts'

type Names = Import['names']

function fromImport(statement: SyntaxNode, text: string, line: number, optional: boolean): Import | null {
  let level = 0
  let module = ''
  let node = statement.firstChild?.nextSibling ?? null
  for (; node !== null && node.name !== 'import'; node = node.nextSibling) {
    const source = text.slice(node.from, node.to)
    if (node.name === 'VariableName') module += source
    else if (module !== '') module += source
    else if (/^\.+$/.test(source)) level += source.length
  }
  const names: { name: string; alias: string | null }[] = []
  let aliasNext = false
  for (node = node?.nextSibling ?? null; node !== null; node = node.nextSibling) {
    if (node.name === 'as') aliasNext = true
    else if (node.name === '*') names.push({ name: '*', alias: null })
    else if (node.name === 'VariableName') {
      const source = text.slice(node.from, node.to)
      const last = names.at(-1)
      if (aliasNext && last !== undefined) last.alias = source
      else names.push({ name: source, alias: null })
      aliasNext = false
    }
  }
  return names.length === 0 ? null : { module, level, names, alias: null, line, optional }
}

const NO_NAMES: Names = []

function plainImports(
  statement: SyntaxNode,
  text: string,
  line: number,
  optional: boolean,
): readonly Import[] {
  const found: { module: string; alias: string | null }[] = []
  let module = ''
  let alias: string | null = null
  let aliasNext = false
  const finish = (): void => {
    if (module !== '') found.push({ module, alias })
    module = ''
    alias = null
    aliasNext = false
  }
  for (let node = statement.firstChild?.nextSibling ?? null; node !== null; node = node.nextSibling) {
    if (node.name === ',') finish()
    else if (node.name === 'as') aliasNext = true
    else if (node.name === 'VariableName' && aliasNext) alias = text.slice(node.from, node.to)
    else if (node.name === 'VariableName' || node.name === '.') module += text.slice(node.from, node.to)
  }
  finish()
  return found.map(one => ({
    module: one.module,
    level: 0,
    names: NO_NAMES,
    alias: one.alias,
    line,
    optional,
  }))
}

/** Reads an `ImportStatement`: one import per module, with `from` one for all its names. */
export function readImports(
  statement: SyntaxNode,
  text: string,
  line: number,
  optional: boolean,
): readonly Import[] {
  if (statement.firstChild?.name !== 'from') return plainImports(statement, text, line, optional)
  const found = fromImport(statement, text, line, optional)
  return found === null ? [] : [found]
}

/** The variables that an import binds, with the dotted names they stand for. `*` binds nothing that we know. */
export function importedNames(found: Import): readonly (readonly [string, string])[] {
  if (found.names.length === 0) {
    if (found.alias !== null) return [[found.alias, found.module]]
    const top = found.module.split('.', 1)[0] ?? found.module
    return [[top, top]]
  }
  const dots = '.'.repeat(found.level)
  const prefix = found.module === '' ? dots : `${dots}${found.module}.`
  return found.names
    .filter(({ name }) => name !== '*')
    .map(({ name, alias }) => [alias ?? name, prefix + name] as const)
}
