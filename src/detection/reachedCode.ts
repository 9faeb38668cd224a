/**
 * Which functions of imported files run. A file that is started runs whole; of a file that is only imported, the top level runs,
 * and the functions whose name is used in it or in a file that imports it. Names are all that untyped code gives.
 */

import type { Call, CodeFacts } from '../facts/model.ts'
import { type IdleCode, idleCode, isWithin } from './idleCode.ts'

/** Whether code at this scope (null: top level) and line of the file runs. */
export type RunsScope = (path: string, at: Pick<Call, 'scope' | 'line'>) => boolean

/** A file that runs, and whether it is started or only imported. */
export interface ReachedFile {
  readonly code: CodeFacts
  readonly imported: boolean
  /** Project files that it imports itself. */
  readonly imports: readonly string[]
}

/** Bases that call no methods of their subclasses by themselves. */
const passiveBases =
  /^(?:object|ABC|abc\.ABC|enum\..*|Enum|pydantic\..*|typing\..*|Protocol|NamedTuple|Exception)$/

/** Names are passed on in rounds; real call chains between files are shorter. */
const mostRounds = 20

/** Decides for the files of one step together; `words` are the arguments that they are started with. */
export function runningScopes(files: readonly ReachedFile[], words: ReadonlySet<string>): RunsScope {
  const imported = new Map(files.filter(file => file.imported).map(({ code }) => [code.path, code]))
  for (const file of files) if (!file.imported) imported.delete(file.code.path)
  const idle = new Map(
    files.filter(({ imported }) => !imported).map(({ code }) => [code.path, idleCode(code, words)] as const),
  )
  // What a server loads waits for requests: without a file that is started, no function is called.
  const waits = imported.size === files.length
  const visible = imported.size === 0 || waits ? null : namesVisibleIn(files, idle)
  return (path, { scope, line }) => {
    const left = idle.get(path)
    if (left !== undefined && isLeftOut(left, scope, line)) return false
    const code = imported.get(path)
    if (code === undefined) return true
    return !isBehindMainGuard(code, scope, line) && runs(code, scope, visible?.get(path) ?? new Set())
  }
}

function isLeftOut({ functions, calls }: IdleCode, scope: string | null, line: number): boolean {
  return isWithin(scope, functions) || [...calls].some(call => call.line === line && call.scope === scope)
}

/** What stands under `if __name__ == "__main__"`, which is the end of a file, only runs in a file that is started. */
function isBehindMainGuard({ mainGuard }: CodeFacts, scope: string | null, line: number): boolean {
  return scope === null && mainGuard !== null && line > mainGuard
}

/** For every file, the names that are used in it or in a file that can see it. */
function namesVisibleIn(
  files: readonly ReachedFile[],
  idle: ReadonlyMap<string, IdleCode>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const visible = new Map(files.map(({ code }) => [code.path, new Set<string>()]))
  const defined = namesDefinedIn(files)
  const imports = new Map(files.map(file => [file.code.path, file.imports]))
  const pending = files.map(file => ({
    ...file,
    scopes: new Map(namesByScope(file.code, file.imported ? null : (idle.get(file.code.path) ?? null))),
    seen: filesSeenBy(file, imports),
  }))
  for (let round = 0, changed = true; changed && round < mostRounds; round++) {
    changed = false
    for (const { code, imported, scopes, seen } of pending) {
      const own = visible.get(code.path) ?? new Set()
      const passed = new Set<string>()
      for (const [scope, names] of scopes) {
        if (imported && !runs(code, scope, own)) continue
        scopes.delete(scope)
        changed = true
        for (const name of names) if (defined.has(name)) passed.add(name)
      }
      if (passed.size === 0) continue
      for (const path of seen) for (const name of passed) visible.get(path)?.add(name)
    }
  }
  return visible
}

const usedNames = new WeakMap<CodeFacts, ReadonlyMap<string | null, ReadonlySet<string>>>()

/** The names that each scope of a file calls or hands on; `idle` is null for a file that is only imported. */
function namesByScope(
  code: CodeFacts,
  idle: IdleCode | null,
): ReadonlyMap<string | null, ReadonlySet<string>> {
  const known = idle === null ? usedNames.get(code) : undefined
  if (known !== undefined) return known
  const scopes = new Map<string | null, Set<string>>()
  const pretended = new Set(code.calls.filter(({ name }) => pretends.test(name)).map(({ scope }) => scope))
  for (const call of code.calls) {
    const { name, scope, line, references } = call
    if (scope !== null && pretended.has(scope)) continue
    if (idle === null ? isBehindMainGuard(code, scope, line) : isIdle(idle, call)) continue
    const names = scopes.get(scope) ?? new Set()
    scopes.set(scope, names)
    names.add(lastName(name))
    for (const reference of Object.values(references)) names.add(lastName(reference))
  }
  if (idle === null) usedNames.set(code, scopes)
  return scopes
}

/** A test that puts such an object in the place of a model calls nothing real. */
const pretends = /(?:^|\.)(?:MagicMock|AsyncMock|Mock|create_autospec)$/

function isIdle({ functions, calls }: IdleCode, call: Call): boolean {
  return calls.has(call) || isWithin(call.scope, functions)
}

/** The file itself, what it imports, and what packages among these pass on. */
function filesSeenBy(
  { code, imports }: ReachedFile,
  importsOf: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const seen = new Set([code.path, ...imports])
  for (const path of seen) {
    if (!path.endsWith('/__init__.py')) continue
    for (const passed of importsOf.get(path) ?? []) seen.add(passed)
  }
  return [...seen].filter(path => importsOf.has(path))
}

/** Names of functions and classes of imported files: no other name can make one of them run. */
function namesDefinedIn(files: readonly ReachedFile[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { code, imported } of files) {
    if (!imported) continue
    for (const { name } of [...code.functions, ...code.classes]) names.add(lastName(name))
  }
  return names
}

function runs(code: CodeFacts, scope: string | null, names: ReadonlySet<string>): boolean {
  if (scope === null) return true
  const parts = scope.split('.')
  const name = parts.at(-1) ?? ''
  if (names.has(name)) return true
  const owner = parts.at(-2)
  if (owner === undefined || !names.has(owner)) return isDecorated(code, scope)
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
