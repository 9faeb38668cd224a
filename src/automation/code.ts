import type { Facts, ScriptSource } from '../facts/index.ts'
import type { CodeFacts, Import, Located } from '../facts/model.ts'
import { commandsInPython } from '../facts/pythonCommands.ts'
import { quoteWord } from '../facts/quote.ts'
import type { TraceStep } from '../model.ts'
import { lineOf } from './hops/hop.ts'
import { folderOf, inFolder } from './paths.ts'
import { submissionsOf } from './submissions.ts'
import { isFile } from './tree.ts'

/** Bytes of source that are parsed because something imports it: parsing is what an audit's time goes into. */
const MAX_IMPORTED_BYTES = 1.5 * 1024 * 1024
/** Files that one entry point may lead to, nearest first. */
const MAX_FILES = 150
const MAX_SUBMITTED = 100

/** A file that another one imports, with the imports that lead to it. */
export interface ImportedFile {
  readonly path: string
  readonly steps: readonly TraceStep[]
}

/** What running a source file leads to. */
export interface CodeVisit {
  /** In-repository imports, nearest first. */
  readonly files: readonly ImportedFile[]
  /** Commands that the file itself starts: notebook magics, `subprocess`, `system()`. */
  readonly scripts: readonly ScriptSource[]
  /** Nothing in the file looks at how these commands end. */
  readonly unchecked: boolean
  /** Files that it, or what it imports, hands to a service to be run there. */
  readonly submitted: readonly ImportedFile[]
  /** Why not all imports were followed; null when they were. */
  readonly cut: string | null
}

/** Visits by path. The sizes of all parsed files count against one budget. */
export type CodeVisits = Map<string, CodeVisit>

const parsed = new WeakMap<CodeVisits, { readonly paths: Set<string>; bytes: number }>()

/** The in-repository imports of a file and of what it imports, and the commands that it starts. */
export function importsOf(facts: Facts, visits: CodeVisits, path: string): CodeVisit {
  const visit = visits.get(path) ?? visitFrom(facts, visits, path, facts.code(path))
  visits.set(path, visit)
  return visit
}

/** The same for code that is no file. It imports as a file of the directory would in which it runs. */
export function importsOfInline(
  facts: Facts,
  visits: CodeVisits,
  inline: CodeFacts,
  directory: string | null,
): CodeVisit {
  const base = directory ?? ''
  const path = inFolder(base, 'code inside a script')
  const visit = visitFrom(facts, visits, path, { ...inline, path })
  const placed = ({ path: file, steps }: ImportedFile) => {
    return {
      path: file,
      steps: steps.map(step => (step.path === path ? { ...step, path: inline.path } : step)),
    }
  }
  const { files, submitted } = visit
  return {
    ...visit,
    files: files.map(placed),
    submitted: submitted.map(placed),
    scripts: scriptsOf(facts, inline),
  }
}

function visitFrom(facts: Facts, visits: CodeVisits, path: string, start: CodeFacts | null): CodeVisit {
  const budget = parsed.get(visits) ?? { paths: new Set<string>(), bytes: 0 }
  parsed.set(visits, budget)
  const files = new Map<string, ImportedFile>()
  const pending: ImportedFile[] = [{ path, steps: [] }]
  const submitted: ImportedFile[] = []
  let cut: string | null = null
  for (let current = pending.shift(); current !== undefined; current = pending.shift()) {
    const fresh = !budget.paths.has(current.path)
    if (files.size > MAX_FILES || (fresh && budget.bytes > MAX_IMPORTED_BYTES)) {
      cut = `only the nearest ${files.size} imported files are read`
      break
    }
    if (fresh) {
      budget.paths.add(current.path)
      budget.bytes += facts.snapshot.size(current.path) ?? 0
    }
    const code = current.path === path ? start : facts.code(current.path)
    if (code === null) continue
    for (const { path: file, line } of submissionsOf(facts, code)) {
      const step = { path: current.path, line, what: `submits ${file}` }
      if (submitted.length < MAX_SUBMITTED) submitted.push({ path: file, steps: [...current.steps, step] })
    }
    for (const { target, line, what } of dependenciesOf(facts, code)) {
      if (target === path || files.has(target)) continue
      const found = { path: target, steps: [...current.steps, { path: current.path, line, what }] }
      files.set(target, found)
      if (found.steps.length < 12) pending.push(found)
    }
  }
  const scripts = scriptsOf(facts, start)
  const unchecked = scripts.length > 0 && ignoresStatus(facts, path)
  return { files: [...files.values()], scripts, unchecked, submitted, cut }
}

interface Dependence {
  readonly target: string
  readonly line: number
  readonly what: string
}

function dependenciesOf(facts: Facts, code: CodeFacts): readonly Dependence[] {
  const found = new Map<string, Dependence>()
  const modules = facts.modules()
  if (code.language === 'python') {
    for (const one of code.imports) {
      for (const target of modules.imported(code.path, one)) {
        if (!found.has(target)) found.set(target, { target, line: one.line, what: importText(one) })
      }
    }
  }
  for (const target of modules.dependencies(code)) {
    if (!found.has(target)) found.set(target, { target, line: 1, what: `loads ${target}` })
  }
  found.delete(code.path)
  return [...found.values()]
}

function importText(one: Import): string {
  return `import ${'.'.repeat(one.level)}${one.module}`
}

/** `system("python x.py")` of R. */
function commandsInR({ language, calls }: CodeFacts): readonly Located[] {
  if (language !== 'r') return []
  return calls.flatMap(({ name, strings, line }) => {
    const text = /^(?:base::)?(?:system|shell)$/.test(name) ? (strings['0'] ?? strings.command) : undefined
    return text === undefined ? [] : [{ value: text, line }]
  })
}

function scriptsOf(facts: Facts, code: CodeFacts | null): readonly ScriptSource[] {
  if (code === null) return []
  const started = code.language === 'python' ? commandsInPython(code) : commandsInR(code)
  const placed = started.map(({ value, line }) => ({ value: withPaths(facts, code.path, value), line }))
  return [...code.shellLines, ...placed]
    .filter(({ value }) => !/^["']?\$/.test(value))
    .map(({ value, line }) => lineOf(code.path, value, line))
}

/** Python goes on after a command that fails, unless it asks `subprocess` to raise or looks at the status itself. */
function ignoresStatus({ snapshot }: Facts, path: string): boolean {
  const content = path.endsWith('.py') ? snapshot.text(path) : null
  return content?.ok === true && !looksAtStatus.test(content.text)
}

const looksAtStatus =
  /\breturncode\b|\bcheck\s{0,9}=\s{0,9}True\b|\bcheck_(?:call|output|returncode)\b|\bexit\(|\bSystemExit\b|\braise\b|\bassert\b|\bos\.exec|\.(?:wait|poll)\(/

/** A file below a folder that has a name: `${ROOT}/src/train.py`. */
const belowNamed = /"?\$\{\w{1,60}\}\/([\w-][\w./-]{0,200}\.(?:py|sh|R|ipynb|jl))"?(?=\s|$)/g

/** Names of folders are told from where the code lies: its own folder, or the nearest one above it that has such a file. */
function withPaths({ snapshot }: Facts, path: string, command: string): string {
  return command.replace(belowNamed, (written, below: string) => {
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      if (isFile(snapshot, inFolder(folder, below)))
        return `$GITHUB_WORKSPACE/${quoteWord(inFolder(folder, below))}`
      if (folder === '') return written
    }
  })
}
