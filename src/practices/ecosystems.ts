/** In which languages a project is written: what its manifests, locks and versions are about. */

import { compiledEcosystems, readEcosystems } from '../facts/dependencies/format.ts'
import type { Ecosystem } from '../facts/model.ts'
import { roleOf } from '../facts/role.ts'
import { filesEnding } from '../snapshot/endings.ts'
import type { Subject } from './practice.ts'

const readEndings = 'py ipynb r rmd qmd jl'.split(' ')
const compiledEndings = 'cs fs vb java kt scala groovy rs go'.split(' ')

/** Where packages of a language that is read are listed, too, its code is more than a helper unless the other is that much more. */
const farMore = 4

const known = new WeakMap<Subject, boolean>()

/**
 * Whether most of the project's code is of a compiled language. A few scripts beside it do not change
 * what it is, and an extension in Rust or an app for a phone beside a Python project is not what its environment is about.
 */
export function isCompiled(subject: Subject): boolean {
  const told = known.get(subject)
  if (told !== undefined) return told
  const listed = subject.facts.dependencyFiles.some(
    ({ role, ecosystem, path }) =>
      role === 'manifest' && readEcosystems.has(ecosystem) && roleOf(path) !== 'docs',
  )
  const found = countOf(subject, compiledEndings) > countOf(subject, readEndings) * (listed ? farMore : 1)
  known.set(subject, found)
  return found
}

function countOf({ snapshot }: Subject, endings: readonly string[]): number {
  return filesEnding(snapshot, ...endings).filter(({ path, kind }) => {
    if (kind !== 'file') return false
    const role = roleOf(path)
    return role === 'project' || role === 'example'
  }).length
}

/** Whether what is declared in this ecosystem is about the project itself, not about something beside it. */
export function isOwnEcosystem(subject: Subject, ecosystem: Ecosystem): boolean {
  return isCompiled(subject) ? compiledEcosystems.has(ecosystem) : !compiledEcosystems.has(ecosystem)
}
