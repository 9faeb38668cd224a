/** Which files of the project a source file runs with it: imports, `source()`, `include()`, `python -m`, entry points. */

import { baseName, folderOf } from '../../paths.ts'
import type { CodeFacts, Import } from '../model.ts'
import { STANDARD_LIBRARY } from './standardLibrary.ts'

/** Finds project files by the names that code and commands use for them. Results are cached; all paths are from the root. */
export interface ModuleResolver {
  /** Project files that one import runs, packages before their modules; empty when it is not of the project. */
  imported(from: string, one: Import): readonly string[]
  /** All project files that a source file imports, sources or includes, in order, each once. */
  dependencies(facts: CodeFacts): readonly string[]
  /** The file that `python -m name` runs in a directory (`` is the root); null when it is not of the project. */
  module(name: string, directory: string): string | null
  /** The file of an entry point such as `pkg.mod:function`. */
  entryPoint(target: string, directory: string): string | null
}

/** Folders below a project's root in which packages are put by convention (`src` layout, `lib`, `python`). */
const SOURCE_FOLDERS = ['', 'src', 'lib', 'python']

/** Names of the standard library that projects give to folders of their own, and nobody imports from the library. */
const PROJECT_NAMES: ReadonlySet<string> = new Set(['test', 'code'])

const inside = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`)

/** The folder and all folders above it, nearest first; `` is the root. */
function upward(folder: string): readonly string[] {
  const found: string[] = []
  for (let at = folder; at !== ''; at = folderOf(at)) found.push(at)
  return [...found, '']
}

/** `a/./b/../c` without dots; null when it leaves the root. */
function normalised(path: string): string | null {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null
    } else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

function pythonFolders(paths: ReadonlySet<string>): ReadonlySet<string> {
  const folders = new Set<string>()
  for (const path of paths) {
    if (!path.endsWith('.py')) continue
    for (let folder = folderOf(path); folder !== '' && !folders.has(folder); folder = folderOf(folder))
      folders.add(folder)
  }
  return folders
}

/** Calls that run another source file which they name by a literal path. */
const RUNS_FILE: ReadonlySet<string> = new Set([
  'source',
  'sys.source',
  'base::source',
  'include',
  'runpy.run_path',
])
/** Calls that import a module which they name by a literal. */
const RUNS_MODULE: ReadonlySet<string> = new Set([
  'importlib.import_module',
  'runpy.run_module',
  '__import__',
])

class Resolver implements ModuleResolver {
  readonly #paths: ReadonlySet<string>
  readonly #folders: ReadonlySet<string>
  readonly #roots = new Map<string, readonly string[]>()
  readonly #names = new Map<string, string[]>()
  readonly #found = new Map<string, readonly string[]>()
  readonly #dependencies = new WeakMap<CodeFacts, readonly string[]>()

  constructor(paths: ReadonlySet<string>) {
    this.#paths = paths
    this.#folders = pythonFolders(paths)
  }

  imported(from: string, one: Import): readonly string[] {
    const names = one.names.map(({ name }) => name)
    if (one.level > 0) {
      const base = upward(folderOf(from))[one.level - 1]
      return base === undefined ? [] : this.#below(base, one.module, names)
    }
    const key = `${folderOf(from)}\n${one.module}\n${names.join()}`
    const known = this.#found.get(key)
    if (known !== undefined) return known
    const near = this.#absolute(this.#rootsOf(folderOf(from)), one.module, names)
    const found = near.length > 0 ? near : this.#elsewhere(one, 2)
    this.#found.set(key, found)
    return found
  }

  /**
   * A module under a root that only an installation or `sys.path` tells (`packages/x/src`): found when exactly one folder of the
   * repository has it, and its dotted name has at least as many parts as asked for, so that a chance is unlikely.
   */
  #elsewhere(one: Import, parts: number): readonly string[] {
    const segments = one.module.split('.')
    const [top = ''] = segments
    if (one.level > 0 || segments.length < parts || STANDARD_LIBRARY.has(top)) return []
    const path = segments.join('/')
    const bases = new Set<string>()
    for (const ending of [
      `${path}.py`,
      `${path}/__init__.py`,
      ...one.names.map(({ name }) => `${path}/${name}.py`),
    ]) {
      for (const file of this.#named(baseName(ending))) {
        if (file.endsWith(`/${ending}`)) bases.add(file.slice(0, -ending.length - 1))
      }
    }
    const [base, ...others] = bases
    if (base === undefined || others.length > 0) return []
    return this.#below(
      base,
      one.module,
      one.names.map(({ name }) => name),
    )
  }

  /** Python files of this name. */
  #named(name: string): readonly string[] {
    if (this.#names.size === 0) {
      for (const path of this.#paths) {
        if (!path.endsWith('.py')) continue
        const last = baseName(path)
        const known = this.#names.get(last)
        if (known === undefined) this.#names.set(last, [path])
        else known.push(path)
      }
    }
    return this.#names.get(name) ?? []
  }

  dependencies(facts: CodeFacts): readonly string[] {
    const known = this.#dependencies.get(facts)
    if (known !== undefined) return known
    const found = this.#dependenciesOf(facts)
    this.#dependencies.set(facts, found)
    return found
  }

  #dependenciesOf(facts: CodeFacts): readonly string[] {
    const found = new Set<string>()
    const add = (paths: readonly string[]): void => {
      for (const path of paths) if (path !== facts.path) found.add(path)
    }
    const extendsPath = facts.calls.some(({ name }) => /^sys\.path\.(?:append|insert|extend)$/.test(name))
    if (facts.language === 'python') {
      for (const one of facts.imports) {
        const imported = this.imported(facts.path, one)
        add(imported.length > 0 || !extendsPath ? imported : this.#elsewhere(one, 1))
      }
    }
    for (const call of facts.calls) {
      const named = call.strings['0']
      if (named === undefined) continue
      if (RUNS_FILE.has(call.name)) add(this.#file(facts.path, named))
      if (RUNS_MODULE.has(call.name)) add(this.#absolute(this.#rootsOf(folderOf(facts.path)), named, []))
    }
    return [...found]
  }

  module(name: string, directory: string): string | null {
    const last = this.#absolute(this.#rootsOf(directory), name, ['__main__']).at(-1)
    return last === undefined || last.endsWith('/__init__.py') ? null : last
  }

  entryPoint(target: string, directory: string): string | null {
    const [name = ''] = target.split(':', 1)
    return this.#absolute(this.#rootsOf(directory), name.trim(), []).at(-1) ?? null
  }

  /**
   * Folders that may be on Python's path for a file in a folder: its own (`python src/train.py` puts `src` there), those above
   * (where it may be started from or installed), and their source folders.
   */
  #rootsOf(folder: string): readonly string[] {
    const known = this.#roots.get(folder)
    if (known !== undefined) return known
    const candidates = upward(folder).flatMap(above =>
      SOURCE_FOLDERS.map(name => (name === '' ? above : inside(above, name))),
    )
    const roots = candidates.filter(one => one === '' || this.#folders.has(one))
    this.#roots.set(folder, roots)
    return roots
  }

  #absolute(roots: readonly string[], module: string, names: readonly string[]): readonly string[] {
    const [top = ''] = module.split('.', 1)
    if (top === '' || (STANDARD_LIBRARY.has(top) && !PROJECT_NAMES.has(top))) return []
    const regular = roots.find(
      root =>
        this.#paths.has(inside(root, `${top}.py`)) || this.#paths.has(inside(root, `${top}/__init__.py`)),
    )
    if (regular !== undefined && this.#holds(regular, module)) return this.#below(regular, module, names)
    // Folders without __init__.py are packages too, but any installed package of that name wins over them, if it has the module.
    for (const root of roots) {
      if (regular !== undefined && !this.#holds(root, module)) continue
      const found = this.#folders.has(inside(root, top)) ? this.#below(root, module, names) : []
      if (found.length > 0) return found
    }
    return regular === undefined ? [] : this.#below(regular, module, names)
  }

  /** Whether a module of this dotted name lies below a folder. */
  #holds(base: string, module: string): boolean {
    const path = inside(base, module.replaceAll('.', '/'))
    return this.#paths.has(`${path}.py`) || this.#folders.has(path)
  }

  /** Files of `module` below a folder, and of the imported names that are modules themselves. */
  #below(base: string, module: string, names: readonly string[]): readonly string[] {
    const found: string[] = []
    let at = base
    const parts = module === '' ? [] : module.split('.')
    if (parts.length === 0) this.#add(inside(base, '__init__.py'), found)
    for (const [index, part] of parts.entries()) {
      at = inside(at, part)
      if (this.#add(`${at}/__init__.py`, found)) continue
      if (this.#add(`${at}.py`, found)) return found
      if (!this.#folders.has(at)) return index === 0 ? [] : found
    }
    for (const name of names) {
      const inner = inside(at, name)
      if (!this.#add(`${inner}.py`, found)) this.#add(`${inner}/__init__.py`, found)
    }
    return found
  }

  #add(path: string, found: string[]): boolean {
    const exists = this.#paths.has(path)
    if (exists) found.push(path)
    return exists
  }

  /** A path in code is relative to where the program was started: the file's folder or one above it. */
  #file(from: string, named: string): readonly string[] {
    for (const folder of upward(folderOf(from))) {
      const path = normalised(inside(folder, named))
      if (path !== null && this.#paths.has(path)) return [path]
    }
    return []
  }
}

/** A resolver over all paths of a repository. */
export function moduleResolver(paths: ReadonlySet<string>): ModuleResolver {
  return new Resolver(paths)
}
