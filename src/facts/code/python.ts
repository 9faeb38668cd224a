/** Python source files. The only module that loads the parser, so that it can be loaded when it is needed. */

import { parser } from '@lezer/python'
import type { CodeFacts } from '../model.ts'
import { emptyFacts } from './empty.ts'
import { walkPython } from './pythonWalk.ts'

/**
 * Characters that are parsed. Larger files are data or generated, and the parser aborts the whole process, uncatchably, at some
 * tens of megabytes; so this is checked first.
 */
export const PYTHON_LIMIT = 1_048_576

const sameLine = (line: number): number => line

/**
 * Reads a Python source text; never throws. `fileLine` maps a line of `text` to the line to report, for code that is embedded
 * in another file. Text with syntax errors gives what could be read.
 */
export function parsePython(
  path: string,
  text: string,
  fileLine: (line: number) => number = sameLine,
): CodeFacts {
  const empty = emptyFacts(path, 'python')
  if (text.length > PYTHON_LIMIT) {
    const detail = `Python source of ${text.length} characters; ${PYTHON_LIMIT} are read at most`
    return { ...empty, diagnostics: [{ path, line: 1, problem: 'too-large', detail }] }
  }
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  return { ...empty, ...walkPython(parser.parse(source), source, fileLine) }
}
