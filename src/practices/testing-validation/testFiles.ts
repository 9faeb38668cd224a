/** The tests of a project: files with test functions and assertions, and what they call into. */

import { folderOf } from '../../automation/paths.ts'
import { scriptEndings } from '../../detection/toolJavaScript.ts'
import { isCodePath } from '../../facts/code/index.ts'
import type { CodeFacts } from '../../facts/model.ts'
import { roleOf } from '../../facts/role.ts'
import type { Place } from '../../model.ts'
import { filesEnding } from '../../snapshot/endings.ts'
import type { Subject } from '../practice.ts'

/** Test files that are parsed: a suite of thousands says nothing more than its first ones. */
const mostFiles = 120

export interface TestFile extends Place {
  /** Null for languages that are not parsed. */
  readonly code: CodeFacts | null
  /** Project files that it imports, also through the packages that it names and the fixtures that its tests ask for. */
  readonly uses: ReadonlySet<string>
  /** The `conftest.py` files with those fixtures. */
  readonly fixtures: readonly CodeFacts[]
}

const remembered = new WeakMap<Subject, readonly TestFile[]>()

/** Files that hold real tests, by path: at least one test function, at least one assertion, imports that resolve in the tree. */
export function testFiles(subject: Subject): readonly TestFile[] {
  const known = remembered.get(subject)
  if (known !== undefined) return known
  const found = candidates(subject)
    .slice(0, mostFiles)
    .flatMap(path => testFile(subject, path) ?? [])
  remembered.set(subject, found)
  return found
}

/** Other languages than Python: what a test looks like in the text, by the end of the file's name. */
const otherTests: readonly (readonly [RegExp, RegExp])[] = [
  [/\.[cm]?[jt]sx?$/, /\b(?:expect|assert(?:\.\w+)?)\s*\(/],
  [/\.[Rr]$/, /\b(?:expect_\w+|stopifnot)\s*\(/],
  [/(?:^|\/)runtests\.jl$|^test\/.*\.jl$/, /@test\b/],
  [/\.nf\.test$/, /\bnextflow_(?:process|workflow|pipeline|function)\s*\{/],
  [/_test\.go$/, /\btesting\.T\b/],
  [/\.rs$/, /#\[(?:\w+::)?test\b/],
  [/(?:_spec|_test|\/test_[^/]*)\.rb$/, /\b(?:expect|assert\w*)\b/],
  [/\.(?:java|kt|groovy)$/, /@(?:Test|ParameterizedTest)\b/],
  [/\.scala$/, /@Test\b|\btest\s*\(\s*"|\bshould\b/],
  [/\.cs$/, /\[(?:Test|TestMethod|TestCase|DataTestMethod|Fact|Theory)\b/],
  [/\.(?:fs|vb)$/, /<(?:Test|TestMethod|TestCase|DataTestMethod|Fact|Theory|Property)\b/],
  [/\.(?:cc|cpp|cxx|cu)$/, /^(?:TYPED_)?TEST(?:_[FP]|_CASE)?\s*\(|\bBOOST_AUTO_TEST_CASE\s*\(/m],
]

/** Endings of the languages above and of Python; a data set below `tests` holds no test. */
const testEndings = [
  ...['py', ...scriptEndings, 'r', 'jl', 'go', 'rs', 'rb', 'java', 'kt', 'groovy', 'scala'],
  ...['cs', 'fs', 'vb', 'cc', 'cpp', 'cxx', 'cu', 'test'],
]

function candidates(subject: Subject): readonly string[] {
  const run = new Set(
    subject.automation.runs.flatMap(one => (one.kind === 'code' && one.via === 'test' ? [one.path] : [])),
  )
  return filesEnding(subject.snapshot, ...testEndings)
    .filter(({ path, kind }) => kind === 'file' && (run.has(path) || isTestPath(path)))
    .map(({ path }) => path)
}

function isTestPath(path: string): boolean {
  const role = roleOf(path)
  // Unit tests of Rust stand in the module that they test.
  if (role === 'project' && path.endsWith('.rs')) return true
  return role === 'test' && !/(?:^|\/)(?:(?:fixtures|testdata|test_data)\/|conftest\.py$)/.test(path)
}

function testFile(subject: Subject, path: string): TestFile | null {
  if (path.endsWith('.py')) return pythonTest(subject, path)
  const pattern = otherTests.find(([name]) => name.test(path))?.[1]
  const content = pattern === undefined ? null : subject.snapshot.text(path)
  if (pattern === undefined || content === null || !content.ok) return null
  const at = content.text.search(pattern)
  if (at < 0) return null
  const code = isCodePath(path) ? subject.facts.code(path) : null
  const line = content.text.slice(0, at).split('\n').length
  const uses = new Set([...(code === null ? [] : usesOf(subject, code)), ...packageOf(subject, path)])
  return { path, line, code, uses, fixtures: [] }
}

/** testthat loads the whole package before it runs its tests. */
function packageOf({ snapshot }: Subject, path: string): readonly string[] {
  const root = /^(.*?)tests\/testthat\/[^/]+\.[Rr]$/.exec(path)?.[1]
  if (root === undefined || snapshot.entry(`${root}DESCRIPTION`) === undefined) return []
  return filesEnding(snapshot, 'r').flatMap(file => (file.path.startsWith(`${root}R/`) ? file.path : []))
}

const asserting = /(?:^|\.)(?:assert\w*|fail|raises|warns|expect)$|^(?:numpy|pandas|torch)\.testing\./

function pythonTest(subject: Subject, path: string): TestFile | null {
  const code = subject.facts.code(path)
  if (code === null) return null
  const first = code.functions.find(({ name }) => /(?:^|\.)test\w*$/i.test(name))
  if (first === undefined) return null
  const asserts =
    code.asserts.length > 0 ||
    code.guards.some(
      ({ kind, scope }) => kind !== 'exit' && scope !== null && /(?:^|\.)test\w*$/i.test(scope),
    ) ||
    code.calls.some(({ name, written }) => asserting.test(name) || asserting.test(written))
  if (!asserts || importsMissingModule(subject, code)) return null
  const fixtures = fixturesOf(subject, code)
  const uses = new Set([code, ...fixtures].flatMap(one => [...usesOf(subject, one)]))
  return { path, line: first.line, code, uses, fixtures }
}

/** Files of fixtures in the folders above, as far as a test or fixture of the file names one of theirs as a parameter. */
function fixturesOf(subject: Subject, code: CodeFacts): readonly CodeFacts[] {
  const asked = new Set(code.functions.flatMap(({ parameters }) => parameters))
  const found: CodeFacts[] = []
  for (let folder = folderOf(code.path); ; folder = folderOf(folder)) {
    const path = folder === '' ? 'conftest.py' : `${folder}/conftest.py`
    const shared = subject.snapshot.entry(path) === undefined ? null : subject.facts.code(path)
    const given = shared?.functions.filter(({ decorators }) =>
      decorators.some(name => /^pytest(?:_asyncio)?\.fixture$/.test(name)),
    )
    // `@pytest.fixture(name="client")` gives it another name than that of its function.
    const renamed = shared?.calls.flatMap(({ name, strings }) =>
      /^pytest(?:_asyncio)?\.fixture$/.test(name) && strings.name !== undefined ? [strings.name] : [],
    )
    const names = [...(given ?? []).map(({ name }) => name), ...(renamed ?? [])]
    if (shared !== null && given !== undefined && names.some(name => asked.has(name))) {
      found.push(shared)
      // A fixture may ask for those of the folders above.
      for (const { parameters } of given) for (const name of parameters) asked.add(name)
    }
    if (folder === '') return found
  }
}

/** An import below a folder of the project that has no such module: the test cannot run (catalogue 11, clarification 24). */
function importsMissingModule(subject: Subject, code: CodeFacts): boolean {
  const folders = foldersOf(subject)
  return code.imports.some(({ module, level, optional }) => {
    const [root = '', second] = module.split('.')
    if (level > 0 || optional || second === undefined || !ownRoots.has(root) || !folders.has(root))
      return false
    return !folders.has(`${root}/${second}`)
  })
}

/** Names that no installed package has: an import below them is of the project. */
const ownRoots: ReadonlySet<string> = new Set(['src', 'app', 'scripts', 'source'])

/** Most paths have none of them, and need no splitting. */
const mayBeOwnRoot = new RegExp(`(?:^|/)(?:${[...ownRoots].join('|')})(?:[/.]|$)`)

const foldersKnown = new WeakMap<Subject, ReadonlySet<string>>()

/** Last two parts of every folder and module: `src`, `src/models`. */
function foldersOf(subject: Subject): ReadonlySet<string> {
  const known = foldersKnown.get(subject)
  if (known !== undefined) return known
  const found = new Set<string>()
  for (const { path } of subject.snapshot.files) {
    if (!mayBeOwnRoot.test(path)) continue
    const parts = path.replace(/\.(?:py|pyx|so|pyd)$/, '').split('/')
    for (const [index, part] of parts.entries()) {
      if (!ownRoots.has(part)) continue
      found.add(part)
      if (index + 1 < parts.length) found.add(`${part}/${parts[index + 1]}`)
    }
  }
  foldersKnown.set(subject, found)
  return found
}

/** Files imported, those that packages pass on, and scripts that the test starts by name. */
function usesOf(subject: Subject, code: CodeFacts): ReadonlySet<string> {
  const modules = subject.facts.modules()
  const uses = new Set(modules.dependencies(code))
  for (const one of code.imports) {
    for (const from of placesOf(subject, code.path)) {
      const found = modules.imported(from, one)
      for (const path of found) uses.add(path)
      const target = found.at(-1)
      const passing = target === undefined ? null : subject.facts.code(target)
      if (passing === null || !passesOn(passing)) continue
      for (const path of modules.dependencies(passing)) uses.add(path)
    }
  }
  const texts = [
    ...code.calls.flatMap(({ strings }) => Object.values(strings)),
    ...code.strings.map(({ value }) => value),
  ]
  for (const text of texts) {
    const script = startedScript(subject, code.path, text)
    if (script !== null) uses.add(script)
  }
  return uses
}

/** A package, or a module that stands for another one: it has nothing of its own. */
function passesOn({ path, functions, classes }: CodeFacts): boolean {
  return path.endsWith('/__init__.py') || functions.length + classes.length === 0
}

/** The script at the end of a text or after an interpreter in it, from the root or from a folder above the test. */
function startedScript({ snapshot }: Subject, test: string, text: string): string | null {
  const written =
    /(?:^|\s)([\w./-]{1,200}\.(?:py|R))$/.exec(text) ??
    /^(?:python3?|Rscript) ([\w./-]{1,200}\.(?:py|R))\s/.exec(text)
  const script = written?.[1]?.replace(/^\.\//, '')
  if (script === undefined) return null
  for (let folder = folderOf(test); ; folder = folderOf(folder)) {
    const path = folder === '' ? script : `${folder}/${script}`
    if (snapshot.entry(path) !== undefined) return path
    if (folder === '') return null
  }
}

const mostProjects = 20

/** Where imports of a test are resolved from: its own folder, the root that it is started in, the packages that are installed. */
function placesOf(subject: Subject, path: string): readonly string[] {
  const projects = subject.facts.dependencyFiles.filter(({ projectName }) => projectName !== null)
  const folders = projects.map(file => file.path.slice(0, file.path.lastIndexOf('/') + 1))
  return [
    ...new Set([
      path,
      'conftest.py',
      ...folders.slice(0, mostProjects).map(folder => `${folder}conftest.py`),
    ]),
  ]
}
