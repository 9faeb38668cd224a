/** Patterns of .gitignore and .dvcignore files. https://git-scm.com/docs/gitignore */

import { folderOf } from '../paths.ts'

/** Decides over paths from the root of the repository. */
export interface IgnoreRules {
  /** `directory` null: it is not known what the path is. */
  ignores(path: string, directory: boolean | null): boolean
}

export interface IgnoreFile {
  /** Folder of the file, `` at the root. */
  readonly folder: string
  readonly text: string
}

interface Pattern {
  readonly folder: string
  readonly segments: readonly string[]
  readonly negated: boolean
  readonly directoryOnly: boolean
}

const MAX_PATTERNS = 5000
const MAX_SEGMENTS = 40
const MAX_PATTERN = 500

/** Reads ignore files; those nearer to a path win, and of one file the last pattern. Never throws. */
export function readIgnoreRules(files: readonly IgnoreFile[]): IgnoreRules {
  const byFolder = new Map<string, Pattern[]>()
  let count = 0
  for (const { folder, text } of files) {
    const patterns = byFolder.get(folder) ?? []
    for (const line of text.split('\n')) {
      const pattern = readPattern(folder, line)
      if (pattern === null || count >= MAX_PATTERNS) continue
      count++
      patterns.push(pattern)
    }
    byFolder.set(folder, patterns)
  }
  const known = new Map<string, boolean>()
  /** Of a path itself, its parents aside. */
  const decided = (path: string, directory: boolean | null): boolean => {
    for (let folder = parentOf(path); folder !== null; folder = folder === '' ? null : parentOf(folder)) {
      const patterns = byFolder.get(folder) ?? []
      for (let at = patterns.length - 1; at >= 0; at--) {
        const pattern = patterns[at] as Pattern
        if (matches(pattern, path, directory)) return !pattern.negated
      }
    }
    return false
  }
  const folderIgnored = (path: string): boolean => {
    if (path === '') return false
    const before = known.get(path)
    if (before !== undefined) return before
    const ignored = folderIgnored(parentOf(path) ?? '') || decided(path, true)
    known.set(path, ignored)
    return ignored
  }
  return {
    ignores: (path, directory) =>
      count > 0 &&
      path.split('/').length <= 100 &&
      (folderIgnored(parentOf(path) ?? '') || decided(path, directory)),
  }
}

function parentOf(path: string): string | null {
  return path === '' ? null : folderOf(path)
}

function readPattern(folder: string, line: string): Pattern | null {
  // A trailing space counts only behind a backslash, which no real file has.
  let text = line.replace(/\r$/, '').trimEnd()
  if (text === '' || text.startsWith('#') || text.length > MAX_PATTERN) return null
  const negated = text.startsWith('!')
  if (negated) text = text.slice(1)
  if (text.startsWith('\\')) text = text.slice(1)
  const directoryOnly = text.endsWith('/')
  if (directoryOnly) text = text.slice(0, -1)
  const anchored = text.includes('/')
  const segments = text.split('/').filter(segment => segment !== '')
  if (segments.length === 0 || segments.length > MAX_SEGMENTS) return null
  return { folder, segments: anchored ? segments : ['**', ...segments], negated, directoryOnly }
}

function matches(pattern: Pattern, path: string, directory: boolean | null): boolean {
  if (pattern.directoryOnly && directory === false) return false
  const inside = pattern.folder === '' ? path : path.slice(pattern.folder.length + 1)
  return matchesSegments(pattern.segments, inside.split('/'))
}

/** Greedy with one way back: the last `**` may take one segment more. At most |pattern| × |path|. */
function matchesSegments(pattern: readonly string[], path: readonly string[]): boolean {
  let at = 0
  let index = 0
  let star = -1
  let resume = 0
  while (index < path.length) {
    const segment = pattern[at]
    if (segment === '**') {
      star = at++
      resume = index
    } else if (segment !== undefined && matchesSegment(segment, path[index] as string)) {
      at++
      index++
    } else if (star >= 0) {
      at = star + 1
      index = ++resume
    } else return false
  }
  // `a/**` means what is in `a`, which the parents of the path have decided already.
  while (pattern[at] === '**') at++
  return at === pattern.length
}

/** `*`, `?` and `[…]` inside one name, greedy with one way back as well. */
function matchesSegment(pattern: string, name: string): boolean {
  let at = 0
  let index = 0
  let star = -1
  let resume = 0
  while (index < name.length) {
    const char = pattern[at]
    if (char === '*') {
      star = ++at
      resume = index
      continue
    }
    const one = char === undefined ? null : matchOne(pattern, at, name[index] as string)
    if (one !== null) {
      at = one
      index++
    } else if (star >= 0) {
      at = star
      index = ++resume
    } else return false
  }
  while (pattern[at] === '*') at++
  return at === pattern.length
}

/** The place behind the part of the pattern that takes this character, null when it doesn't. */
function matchOne(pattern: string, at: number, char: string): number | null {
  const first = pattern[at]
  if (first === '?') return at + 1
  if (first === '\\') return pattern[at + 1] === char ? at + 2 : null
  const close = first === '[' ? pattern.indexOf(']', at + 2) : -1
  if (close === -1) return first === char ? at + 1 : null
  const body = pattern.slice(at + 1, close)
  const negated = body.startsWith('!') || body.startsWith('^')
  const found = inClass(negated ? body.slice(1) : body, char)
  return found !== negated ? close + 1 : null
}

function inClass(body: string, char: string): boolean {
  for (let at = 0; at < body.length; at++) {
    const from = body[at] as string
    const to = body[at + 1] === '-' ? body[at + 2] : undefined
    if (to === undefined) {
      if (from === char) return true
      continue
    }
    if (from <= char && char <= to) return true
    at += 2
  }
  return false
}
