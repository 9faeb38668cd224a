/** Which steps of the machine learning work a test really performs: followed from its calls through the project's functions. */

import { evaluationCalls } from '../../facts/code/evaluation.ts'
import { trainingCalls } from '../../facts/code/training.ts'
import { lastPart } from '../../facts/code/use.ts'
import { importedCode } from '../../facts/importedCode.ts'
import type { Call, CodeFacts } from '../../facts/model.ts'
import type { Subject } from '../practice.ts'
import type { TestFile } from './testFiles.ts'

/** A function of the project that a test calls, or a script that it starts, with the steps that this performs. */
export interface TriedStep {
  /** The file of the function or the script. */
  readonly path: string
  readonly line: number
  readonly kinds: ReadonlySet<'train' | 'evaluate'>
}

/** Files around a test, and functions behind one call: more would be a graph of the whole project. */
const mostFiles = 80
const mostFunctions = 300

interface Scope {
  readonly code: CodeFacts
  /** Dotted name of a function or class; null for a whole script. */
  readonly name: string | null
}

const tried = new WeakMap<TestFile, readonly TriedStep[]>()

/** What the calls of a test lead to, in the order of its lines; calls that train and evaluate nothing are left out. */
export function triedSteps(subject: Subject, test: TestFile): readonly TriedStep[] {
  const known = tried.get(test)
  if (known !== undefined) return known
  const steps = stepsOf(subject, test)
  tried.set(test, steps)
  return steps
}

function stepsOf(subject: Subject, test: TestFile): readonly TriedStep[] {
  const { code } = test
  if (code === null) return []
  const files = filesAround(subject, test)
  const own = kindsIn(subject, { code, name: null })
  const inside: readonly TriedStep[] = own.size > 0 ? [{ path: code.path, line: test.line, kinds: own }] : []
  const behind = new Map<string, TriedStep['kinds']>()
  const replaced = replacedIn(code)
  const called = code.calls.flatMap((call): TriedStep[] => {
    const without = replaced.get(call.scope ?? '') ?? none
    if (without.has(lastPart(call.name))) return []
    const started = [...functionsCalled(call, code, files), ...scriptsStarted(call, code, files)]
    return started.flatMap(scope => {
      const key = [keyOf(scope), ...without].join(' ')
      const kinds = behind.get(key) ?? kindsBehind(subject, scope, files, without)
      behind.set(key, kinds)
      return kinds.size > 0 ? [{ path: scope.code.path, line: call.line, kinds }] : []
    })
  })
  return [...inside, ...called]
}

const none: ReadonlySet<string> = new Set()

/** What a function of the project performs, itself and through what it calls. */
export function workBehind(subject: Subject, code: CodeFacts, name: string): TriedStep['kinds'] {
  const uses = new Set(subject.facts.modules().dependencies(code))
  return kindsBehind(subject, { code, name }, filesAround(subject, { path: code.path, uses }), none)
}

const replacing = /(?:^|\.)(?:patch|patch\.object|setattr)$/

/**
 * By test, the functions that stand-ins replace while it runs: `@patch("src.main.train")`, `mocker.patch`,
 * `monkeypatch.setattr(main, "train", …)`. What is behind them is not tried.
 */
function replacedIn(code: CodeFacts): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const starts = code.functions.toSorted((a, b) => a.line - b.line)
  for (const { name, written, strings, line, scope } of code.calls) {
    if (!replacing.test(name) && !replacing.test(written)) continue
    const target = strings['1'] ?? strings['0']
    if (target === undefined) continue
    // A decorator stands above its function, outside of it.
    const owner = scope !== null && isTest(scope) ? scope : starts.find(one => one.line >= line)?.name
    const names = found.get(owner ?? '') ?? new Set<string>()
    names.add(lastPart(target))
    found.set(owner ?? '', names)
  }
  return found
}

function keyOf({ code, name }: Scope): string {
  return `${code.path}#${name ?? ''}`
}

function filesAround(
  subject: Subject,
  { path, uses }: Pick<TestFile, 'path' | 'uses'>,
): readonly CodeFacts[] {
  const modules = subject.facts.modules()
  const found = new Map<string, CodeFacts>()
  const open = [...uses]
  for (const next of open) {
    if (found.size >= mostFiles) break
    const code = next === path || found.has(next) ? null : subject.facts.code(next)
    if (code === null) continue
    found.set(next, code)
    open.push(...modules.dependencies(code))
  }
  return [...found.values()]
}

/**
 * Functions and methods with the name of the call; what an imported package has under that name is none of them. A plain name is
 * of the file itself, one with its module of that module, where there is one.
 */
function functionsCalled(call: Call, from: CodeFacts, files: readonly CodeFacts[]): readonly Scope[] {
  const name = lastPart(call.name)
  const own = functionsNamed(from).get(name) ?? []
  if (!call.name.includes('.') && (own.length > 0 || !from.imports.some(takesAll))) return own
  if (ofContainers.test(name) || isForeign(call, from, files)) return []
  const all = [...own, ...files.flatMap(code => functionsNamed(code).get(name) ?? [])]
  const module = call.name.split('.').at(-2) ?? ''
  const there = all.filter(({ code }) => code.path.endsWith(`/${module}.py`) || code.path === `${module}.py`)
  return there.length > 0 ? there : all
}

/** Methods that every list, set, mapping, text and path has. */
const ofContainers =
  /^(?:add|append|clear|close|copy|count|endswith|exists|extend|format|get|index|insert|is_file|items|join|keys|pop|read|read_text|remove|replace|setdefault|sort|split|startswith|strip|update|values|write|write_text)$/

function takesAll({ names }: CodeFacts['imports'][number]): boolean {
  return names.some(({ name }) => name === '*')
}

const named = new WeakMap<CodeFacts, ReadonlyMap<string, readonly Scope[]>>()

/** The functions and methods of a file by their last names, without tests. */
function functionsNamed(code: CodeFacts): ReadonlyMap<string, readonly Scope[]> {
  const known = named.get(code)
  if (known !== undefined) return known
  const found = new Map<string, Scope[]>()
  for (const { name } of code.functions) {
    if (isTest(name)) continue
    const last = lastPart(name)
    found.set(last, [...(found.get(last) ?? []), { code, name }])
  }
  named.set(code, found)
  return found
}

function isTest(name: string): boolean {
  return /(?:^|\.)test_/.test(name)
}

/** Its name is resolved to a module that is no file of the project. */
function isForeign({ name }: Call, from: CodeFacts, files: readonly CodeFacts[]): boolean {
  const [root = ''] = name.split('.')
  const imported = from.imports.some(({ module, level }) => level === 0 && module.split('.')[0] === root)
  return imported && !files.some(({ path }) => path.replace(/\.py$/, '').split('/').includes(root))
}

/** Scripts that a call names among its arguments: `subprocess.run(["python", "train.py"])`. */
function scriptsStarted(call: Call, from: CodeFacts, files: readonly CodeFacts[]): readonly Scope[] {
  const named = Object.values(call.strings).filter(text => /[\w-]\.(?:py|R)$/.test(text))
  return files
    .filter(
      ({ path }) =>
        path !== from.path && named.some(text => `/${path}`.endsWith(`/${text.replace(/^\.?\//, '')}`)),
    )
    .map(code => ({ code, name: null }))
}

/** What a function leads to, the calls of some names left out. */
function kindsBehind(
  subject: Subject,
  start: Scope,
  files: readonly CodeFacts[],
  without: ReadonlySet<string>,
): TriedStep['kinds'] {
  const found = new Set<'train' | 'evaluate'>()
  const seen = new Set<string>()
  const open = [start]
  for (const scope of open) {
    const key = keyOf(scope)
    if (seen.has(key)) continue
    if (seen.size >= mostFunctions) break
    seen.add(key)
    for (const kind of kindsIn(subject, scope)) found.add(kind)
    if (found.size === 2) break
    for (const call of scope.code.calls) {
      if (isWithin(call.scope, scope.name) && !without.has(lastPart(call.name)))
        open.push(...functionsCalled(call, scope.code, files))
    }
  }
  return found
}

function isWithin(scope: string | null, name: string | null): boolean {
  return name === null || scope === name || scope?.startsWith(`${name}.`) === true
}

function kindsIn(subject: Subject, { code, name }: Scope): TriedStep['kinds'] {
  const found = new Set<'train' | 'evaluate'>()
  const { trains, evaluates } = scopesOf(subject, code)
  if (trains.some(scope => isWithin(scope, name))) found.add('train')
  if (evaluates.some(scope => isWithin(scope, name))) found.add('evaluate')
  return found
}

interface Scopes {
  readonly trains: readonly (string | null)[]
  readonly evaluates: readonly (string | null)[]
}

const remembered = new WeakMap<CodeFacts, Scopes>()

function scopesOf(subject: Subject, code: CodeFacts): Scopes {
  const known = remembered.get(code)
  if (known !== undefined) return known
  const scopes = {
    trains: trainingCalls(code, () => importedCode(subject.facts, code)).map(({ scope }) => scope),
    evaluates: evaluationCalls(code).map(({ scope }) => scope),
  }
  remembered.set(code, scopes)
  return scopes
}
