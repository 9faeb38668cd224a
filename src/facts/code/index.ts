/** Source code of every language that is read, by path. */

import type { Snapshot } from '../../model.ts'
import { filesEnding } from '../../snapshot/endings.ts'
import type { CodeFacts } from '../model.ts'
import { codeChunks } from './chunks.ts'
import { parseJulia } from './julia.ts'
import { type ParseSource, parseNotebook } from './notebook.ts'
import { parseR } from './r.ts'

const CODE = /\.(?:py|ipynb|R|r|Rmd|rmd|qmd|jl)$/
/** Endings of all these in lower case. */
const CODE_ENDINGS = ['py', 'ipynb', 'r', 'rmd', 'qmd', 'jl']
const MAY_HOLD_PYTHON = /\.(?:py|ipynb|Rmd|rmd|qmd)$/

/** Whether a path is source code that can be read: Python, R, Julia, a notebook, R Markdown, Quarto. */
export function isCodePath(path: string): boolean {
  return CODE.test(path)
}

/** Paths of the source files of a listing that can be read, in its order; symlinks to others are left out. */
export function codePaths(snapshot: Pick<Snapshot, 'files'>): readonly string[] {
  return filesEnding(snapshot, ...CODE_ENDINGS)
    .filter(({ path, kind }) => kind === 'file' && isCodePath(path))
    .map(({ path }) => path)
}

/** Reads one file; null when its path is no source code. Never throws. */
export type ParseCode = (path: string, text: string) => CodeFacts | null

const neverLoaded: ParseSource = path => {
  throw new Error(`the Python parser was not loaded for ${path}`)
}

function parseWith(parsePython: ParseSource, path: string, text: string): CodeFacts | null {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  if (!isCodePath(path)) return null
  if (extension === 'py') return parsePython(path, text)
  if (extension === 'r') return parseR(path, text)
  if (extension === 'jl') return parseJulia(path, text)
  if (extension === 'ipynb') return parseNotebook(path, text, parsePython)
  const chunks = codeChunks(text)
  if (chunks.language === 'python') return parsePython(path, chunks.text)
  return chunks.language === 'julia' ? parseJulia(path, chunks.text) : parseR(path, chunks.text)
}

/**
 * Loads what the given paths need, and only that (the Python parser costs some 25 ms); the parser it gives is synchronous and
 * reads any of these paths.
 */
export async function loadCodeParsers(paths: readonly string[]): Promise<ParseCode> {
  const parsePython = paths.some(path => MAY_HOLD_PYTHON.test(path))
    ? (await import('./python.ts')).parsePython
    : neverLoaded
  return (path, text) => parseWith(parsePython, path, text)
}
