/** What runs with a file: what it imports, and the programs of the project that it names in order to start them. */

import type { Call, CodeFacts } from '../facts/model.ts'
import { isOwn } from '../facts/role.ts'
import { filesEnding } from '../snapshot/endings.ts'
import type { Subject } from './practice.ts'

/** Files that one start may reach; more are a library. */
const mostFiles = 300

/** The entries, and everything that runs with them; what `leavesOut` names is neither part of it nor followed. */
export function runsWith(
  subject: Subject,
  entries: readonly string[],
  leavesOut: (path: string) => boolean = () => false,
): ReadonlySet<string> {
  const found = new Set(entries)
  for (const path of found) {
    const code = found.size > mostFiles ? null : subject.facts.code(path)
    if (code === null) continue
    for (const next of [...subject.facts.modules().dependencies(code), ...programsOf(subject, code)])
      if (isOwn(next) && !leavesOut(next)) found.add(next)
  }
  return found
}

const remembered = new WeakMap<Subject, Map<string, readonly string[]>>()

/** Scripts and modules of the project that code names in the arguments of calls or in a list of words that it starts. */
export function programsOf(subject: Subject, code: CodeFacts): readonly string[] {
  const programs = remembered.get(subject) ?? new Map<string, readonly string[]>()
  remembered.set(subject, programs)
  const known = programs.get(code.path)
  if (known !== undefined) return known
  const listed = code.strings.flatMap(({ name, value }) => (name.includes('[') ? value : []))
  const found = [
    ...programsNamedIn(subject, code, code.calls),
    ...listed.flatMap(text => programsIn(subject, code, text)),
  ]
  const others = [...new Set(found)].filter(path => path !== code.path)
  programs.set(code.path, others)
  return others
}

/** The same for some calls of the file. */
export function programsNamedIn(
  subject: Subject,
  code: CodeFacts,
  calls: readonly Call[],
): readonly string[] {
  return calls.flatMap(({ name, strings }) =>
    telling.test(name)
      ? []
      : Object.entries(strings).flatMap(([key, text]) =>
          describing.test(key) ? [] : programsIn(subject, code, text),
        ),
  )
}

/** Files of the project from which the code has these names. */
export function filesBehindNames(
  { facts }: Subject,
  code: CodeFacts,
  names: ReadonlySet<string>,
): readonly string[] {
  return code.imports.flatMap(one => {
    const given =
      one.names.length > 0
        ? one.names.map(({ name, alias }) => alias ?? name)
        : [one.alias ?? one.module.split('.')[0] ?? '']
    return given.some(name => names.has(name)) ? facts.modules().imported(code.path, one) : []
  })
}

/** Calls that only tell or open what they name. */
const telling =
  /(?:^|\.)(?:get_?logger|print|debug|info|warning|error|exception|open|exists|isfile|read\w*)$/i
const describing = /^(?:doc_md|doc|description|help|msg|message)$/

const launcher = /(?:^|\/)(?:python[\d.]*|spark-submit|torchrun|papermill|accelerate)$/
const script = /^[\w./-]{1,200}\.py$/
const module = /^[A-Za-z_]\w{0,60}(?:\.[A-Za-z_]\w{0,60}){1,8}$/

/** A word that is a script or a module, or a command line that starts one. */
function programsIn(subject: Subject, code: CodeFacts, text: string): readonly string[] {
  const words = text.slice(0, 2000).trim().split(/\s+/)
  if (words.length > 1 && !words.some(word => launcher.test(word))) return []
  return words.flatMap((word, index) => {
    if (script.test(word)) return fileNamed(subject, word) ?? []
    const alone = words.length === 1 || words[index - 1] === '-m'
    return alone && module.test(word) ? (moduleNamed(subject, code, word) ?? []) : []
  })
}

/** In a container a file lies elsewhere: the longest ending of its path that only one file of the project has is meant. */
function fileNamed({ snapshot }: Subject, written: string): string | null {
  const parts = written.split('/').filter(part => part !== '' && part !== '.' && part !== '..')
  const name = parts.at(-1)
  if (name === undefined) return null
  const same = filesEnding(snapshot, 'py').filter(
    ({ path }) => (path === name || path.endsWith(`/${name}`)) && isOwn(path),
  )
  for (let from = 0; from < parts.length; from++) {
    const ending = parts.slice(from).join('/')
    const fitting = same.filter(({ path }) => path === ending || path.endsWith(`/${ending}`))
    if (fitting.length > 0) return fitting.length === 1 ? (fitting[0]?.path ?? null) : null
  }
  return null
}

function moduleNamed({ facts }: Subject, { path }: CodeFacts, name: string): string | null {
  const folders = path.split('/').slice(0, -1)
  for (let depth = folders.length; depth >= 0; depth--) {
    const found = facts.modules().module(name, folders.slice(0, depth).join('/'))
    if (found !== null) return found
  }
  return null
}
