/** Go modules, https://go.dev/ref/mod. */

import type { DependencyFile } from '../model.ts'
import { add, draftOf, finish } from './draft.ts'

const REQUIREMENT = /^\s*(?:require\s+)?([\w.~/-]{1,300})\s+(v\d[^\s/]{0,100})\s*(\/\/\s*indirect)?/

/** Reads a go.mod. Of what is required each version is the one that is taken, unless something else asks for a higher one. */
export function parseGoMod(path: string, text: string): DependencyFile | null {
  if (!/^module\s/m.test(text)) return null
  const draft = draftOf(path, 'go.mod')
  let block = ''
  text.split('\n').forEach((line, index) => {
    const opened = /^(\w{1,20})\s*\(\s*$/.exec(line)?.[1]
    if (opened !== undefined) block = opened
    else if (/^\s*\)/.test(line)) block = ''
    const number = index + 1
    draft.projectName ??= /^module\s+"?([^\s"]{1,300})/.exec(line)?.[1] ?? null
    const version = /^go\s+(\d[\w.]{0,30})/.exec(line)?.[1]
    if (version !== undefined) draft.interpreter ??= { value: version, line: number }
    if (/^\s*\/\//.test(line)) return
    if (block !== 'require' && !line.startsWith('require ')) return
    const [, name, specifier = '', indirect] = REQUIREMENT.exec(line) ?? []
    if (name === undefined) return
    const group = indirect === undefined ? null : 'indirect'
    add(draft, { name, line: number, group, specifier, pinned: true })
  })
  return finish(draft)
}

/** Reads a go.sum: the hashes of all modules that the build may take. */
export function parseGoSum(path: string, text: string): DependencyFile {
  const draft = draftOf(path, 'go.sum')
  text.split('\n').forEach((line, index) => {
    const [name = '', version = '', hash] = line.split(' ')
    if (hash === undefined || version.endsWith('/go.mod')) return
    add(draft, { name, line: index + 1, specifier: version, pinned: true, hashed: true })
  })
  return finish(draft)
}
