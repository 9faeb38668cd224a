/**
 * Which functions of imported files run. A file that is started runs whole; of a file that is only imported, the top level runs,
 * and the functions whose name is used somewhere among the files that run with it. Names are all that untyped code gives.
 */

import type { CodeFacts } from '../facts/model.ts'

/** Whether code at this scope (null: top level) of the file runs. */
export type RunsScope = (path: string, scope: string | null) => boolean

/** A file that runs, and whether it is started or only imported. */
export interface ReachedFile {
  readonly code: CodeFacts
  readonly imported: boolean
}

/** Bases that call no methods of their subclasses by themselves. */
const passiveBases =
  /^(?:object|ABC|abc\.ABC|enum\..*|Enum|pydantic\..*|typing\..*|Protocol|NamedTuple|Exception)$/

/** Files with names used in them are settled in rounds; real call chains are shorter. */
const mostRounds = 20

/** Decides for the files of one step together. */
export function runningScopes(files: readonly ReachedFile[]): RunsScope {
  const imported = new Map(files.filter(file => file.imported).map(({ code }) => [code.path, code]))
  const used = new Set<string>()
  for (let round = 0, before = -1; round < mostRounds && used.size > before; round++) {
    before = used.size
    for (const { code, imported: onlyImported } of files) noteUsedNames(code, onlyImported, used)
  }
  return (path, scope) => {
    const code = imported.get(path)
    return code === undefined || runs(code, scope, used)
  }
}

function noteUsedNames(code: CodeFacts, imported: boolean, used: Set<string>): void {
  for (const call of code.calls) {
    if (imported && !runs(code, call.scope, used)) continue
    if (imported && call.scope === null && call.condition?.includes('__name__') === true) continue
    used.add(lastName(call.name))
    for (const reference of Object.values(call.references)) used.add(lastName(reference))
  }
}

function runs(code: CodeFacts, scope: string | null, used: ReadonlySet<string>): boolean {
  if (scope === null) return true
  const parts = scope.split('.')
  const name = parts.at(-1) ?? ''
  if (used.has(name)) return true
  const owner = parts.at(-2)
  if (owner === undefined || !used.has(owner)) return isDecorated(code, scope)
  return /^__\w+__$/.test(name) || isSubclass(code, owner) || isDecorated(code, scope)
}

/** A command of a command line program, a flow: called by its framework. */
function isDecorated(code: CodeFacts, scope: string): boolean {
  return code.functions.some(({ name, decorators }) => {
    return (
      name === scope && decorators.some(decorator => /(?:^|\.)(?:command|main|callback)$/.test(decorator))
    )
  })
}

/** A subclass of a framework's class: the framework calls its methods. */
function isSubclass(code: CodeFacts, owner: string): boolean {
  return code.classes.some(({ name, bases }) => {
    return lastName(name) === owner && bases.some(base => !passiveBases.test(base))
  })
}

function lastName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}
