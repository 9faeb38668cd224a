/** Which marks of the catalogue the calls of a source file bear. */

import type { CallMark } from '../catalogue/tool.ts'
import type { Call, CodeFacts } from '../facts/model.ts'

/** Something in code that uses a name: a call, a base class, a decorator. */
export interface Usage {
  /** Resolved dotted name. */
  readonly name: string
  readonly written: string
  readonly line: number
  /** Dotted name of the function or class around it, null at module level. */
  readonly scope: string | null
  readonly call: Call | null
}

/** All uses of names in a file: calls by line, then bases and decorators. */
export function usagesOf(code: CodeFacts): readonly Usage[] {
  return [
    ...code.calls.map(call => {
      const { name, written, line, scope } = call
      return { name, written, line, scope, call }
    }),
    ...code.classes.flatMap(({ bases, line }) => bases.map(name => plain(name, line))),
    // What a decorator does, it does when the function runs.
    ...code.functions.flatMap(({ name: scope, decorators, line }) =>
      decorators.map(name => ({ ...plain(name, line), scope })),
    ),
  ]
}

/** Whether the conditions of a mark hold: a library that the file must import, a keyword that must be given. */
export function holds(mark: CallMark, usage: Usage, code: CodeFacts): boolean {
  if (mark.keyword !== undefined && !isPassed(mark.keyword, usage)) return false
  return mark.importing === undefined || mark.importing.some(module => importsModule(code, module))
}

function isPassed(wanted: string, { call }: Usage): boolean {
  const [keyword = '', text] = wanted.split('=')
  if (call === null || !call.keywords.includes(keyword)) return false
  return text === undefined || call.strings[keyword] === text
}

/** Whether a file imports a module or something inside it: `google.cloud` for `from google.cloud import storage`. */
export function importsModule(code: CodeFacts, module: string): boolean {
  return code.imports.some(({ module: imported, level, names }) => {
    if (level > 0) return false
    if (imported === module || imported.startsWith(`${module}.`)) return true
    return module.startsWith(`${imported}.`) && names.some(({ name }) => `${imported}.${name}` === module)
  })
}

function plain(name: string, line: number): Usage {
  return { name, written: name, line, scope: null, call: null }
}
