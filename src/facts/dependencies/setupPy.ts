/** setup.py, read without running it: the keywords of `setup(…)` as far as literals, names and their sums tell them. */

import type { SyntaxNode } from '@lezer/common'
import { parser } from '@lezer/python'
import { lineIndex } from '../code/text.ts'
import { readIni } from '../ini.ts'
import type { DependencyFile, Located } from '../model.ts'
import { type Draft, draftOf, finish, include, report } from './draft.ts'
import { dependencyFormatOf } from './format.ts'
import { readRequirement } from './pep508.ts'
import { addRequirement } from './pythonRequirement.ts'
import { addEntryPoint } from './setupCfg.ts'
import { LiteralReader, literalChildren } from './setupPyLiterals.ts'

/** Characters that are parsed: the parser aborts the whole process, uncatchably, at some tens of megabytes. */
const LIMIT = 1_048_576

/** Reads a setup.py; null for a module of that name that calls no `setup(…)`. */
export function parseSetupPy(path: string, text: string): DependencyFile | null {
  const draft = draftOf(path, 'setup.py')
  if (text.length > LIMIT) {
    report(draft, 1, 'too-large', `${text.length} characters are more than the ${LIMIT} that are read`)
    return finish(draft)
  }
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  const { calls, files, reader } = survey(parser.parse(source).topNode, source)
  if (calls.length === 0) return null
  for (const call of calls) addSetup(draft, reader.keywords(call), reader)
  for (const file of files)
    if (/^[\w./ -]+$/.test(file) && dependencyFormatOf(file) === 'requirements') include(draft, file)
  for (const call of calls) addComputed(draft, reader.keywords(call).get('install_requires') ?? null, reader)
  return finish(draft)
}

interface Survey {
  readonly calls: readonly SyntaxNode[]
  /** Strings that are the path of a text file, those of one call joined: `join(here, "requirements", "base.txt")`. */
  readonly files: readonly string[]
  readonly reader: LiteralReader
}

function survey(root: SyntaxNode, source: string): Survey {
  const reader = new LiteralReader(source, lineIndex(source))
  const calls: SyntaxNode[] = []
  const files: string[] = []
  const cursor = root.cursor()
  do {
    const { name } = cursor
    if (name === 'AssignStatement' || name === 'UpdateStatement') reader.learn(cursor.node)
    else if (name === 'CallExpression' && /^(?:[\w.]+\.)?setup$/.test(calleeOf(cursor.node, source)))
      calls.push(cursor.node)
    else if (name === 'String') {
      const value = reader.text(cursor.node) ?? ''
      if (/\.(?:txt|in)$/.test(value)) files.push(value)
    } else if (name === 'ArgList') {
      const parts = literalChildren(cursor.node).flatMap(node => reader.text(node) ?? [])
      if (parts.length > 1 && /\.(?:txt|in)$/.test(parts.at(-1) ?? '')) files.push(parts.join('/'))
    }
  } while (cursor.next())
  return { calls, files, reader }
}

function calleeOf(call: SyntaxNode, source: string): string {
  const callee = call.firstChild
  return callee === null || callee.to - callee.from > 60 ? '' : source.slice(callee.from, callee.to)
}

/** Told of a setup.py whose requirements come out only when it runs. */
export const COMPUTED_REQUIREMENTS = 'install_requires is computed'

const LISTS: ReadonlyMap<string, string | null> = new Map([
  ['install_requires', null],
  ['requires', null],
  ['tests_require', 'test'],
  ['setup_requires', 'build-system'],
])

function addSetup(draft: Draft, keywords: ReadonlyMap<string, SyntaxNode>, reader: LiteralReader): void {
  const seen = new Set<string>()
  const first = (key: string): Located | null => reader.strings(keywords.get(key) ?? null)[0] ?? null
  draft.projectName ??= first('name')?.value ?? null
  draft.interpreter ??= first('python_requires')
  for (const [key, group] of LISTS) addList(draft, reader.strings(keywords.get(key) ?? null), group, seen)
  for (const [extra, value] of reader.table(keywords.get('extras_require') ?? null))
    addList(draft, reader.strings(value), `optional:${extra}`, seen)
  addEntryPoints(draft, keywords.get('entry_points') ?? null, reader)
}

/**
 * Where `install_requires` is computed, what it chooses from is declared: `[deps["torch"]]` with a table made of `_deps`. Nothing
 * to choose from, and no file to read, is reported.
 */
function addComputed(draft: Draft, node: SyntaxNode | null, reader: LiteralReader): void {
  if (node === null || isLiteral(node) || reader.strings(node).length > 0) return
  const chosen = reader.mentioned(node).filter(({ value }) => readRequirement(value).requirement !== null)
  addList(draft, chosen, null, new Set())
  if (chosen.length > 0 || draft.includes.length > 0) return
  const line = reader.lineOf(node)
  report(draft, line, 'unsupported', COMPUTED_REQUIREMENTS)
}

/** A list that is written out, if empty, or `None`. */
function isLiteral(node: SyntaxNode): boolean {
  return (
    node.name === 'None' ||
    (/^(?:Array|Tuple)Expression$/.test(node.name) && literalChildren(node).length === 0)
  )
}

/** Lists are often sums of other lists: what stands in one place is one dependency, in the first list that has it. */
function addList(draft: Draft, found: readonly Located[], group: string | null, seen: Set<string>): void {
  for (const { value, line } of found) {
    for (const text of value.split('\n').map(part => part.trim())) {
      const place = `${line} ${text}`
      if (text === '' || text.startsWith('#') || seen.has(place)) continue
      seen.add(place)
      addRequirement(draft, text, { line, group })
    }
  }
}

/** A table of lists, or the text of an INI file. */
function addEntryPoints(draft: Draft, node: SyntaxNode | null, reader: LiteralReader): void {
  const table = reader.table(node)
  for (const kind of ['console_scripts', 'gui_scripts'])
    for (const entry of reader.strings(table.get(kind) ?? null)) addEntryPoint(draft, entry)
  const [text] = table.size === 0 ? reader.strings(node) : []
  if (text === undefined) return
  for (const value of readIni(draft.path, text.value, '=').sections.get('console_scripts')?.values.values() ??
    [])
    draft.scripts.push({ name: value.key, target: value.value, line: text.line + value.line - 1 })
}
