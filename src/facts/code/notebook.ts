/** Jupyter notebooks: their code cells as one program, and how they were saved. */

import type { Diagnostic } from '../../model.ts'
import type { CodeFacts, Located, NotebookState } from '../model.ts'
import { emptyFacts } from './empty.ts'
import { parseJulia } from './julia.ts'
import { type CellLine, withoutMagics } from './notebookMagics.ts'
import { sourceLines } from './notebookPositions.ts'
import { parseR } from './r.ts'

/** Characters of a notebook that are read. */
export const NOTEBOOK_LIMIT = 5 * 1_048_576

/** A parser for a language: the lines of `text` are reported as `fileLine` tells. */
export type ParseSource = (path: string, text: string, fileLine?: (line: number) => number) => CodeFacts

interface CodeCell {
  /** Strings of the source, in order. */
  readonly source: readonly string[]
  /** Index among all cells of the file. */
  readonly index: number
  readonly executionCount: number | null
  readonly hasOutputs: boolean
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function field(value: unknown, ...path: readonly string[]): unknown {
  let inner = value
  for (const key of path) inner = isFields(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined
  return inner
}

function codeCell(cell: unknown, index: number): CodeCell | null {
  if (field(cell, 'cell_type') !== 'code') return null
  const source = field(cell, 'source') ?? field(cell, 'input')
  const strings = (Array.isArray(source) ? source : [source]).filter(part => typeof part === 'string')
  const count = field(cell, 'execution_count') ?? field(cell, 'prompt_number')
  const outputs = field(cell, 'outputs')
  return {
    source: strings,
    index,
    executionCount: typeof count === 'number' ? count : null,
    hasOutputs: Array.isArray(outputs) && outputs.length > 0,
  }
}

/** Lines of a cell, each with the line of the file on which its first part stands. */
function cellLines(cell: CodeCell, positions: readonly number[]): readonly CellLine[] {
  const lines: { text: string; line: number }[] = [{ text: '', line: positions[0] ?? 1 }]
  cell.source.forEach((part, index) => {
    const line = positions[index] ?? positions.at(-1) ?? 1
    part.split('\n').forEach((piece, nth) => {
      const last = lines.at(-1)
      if (nth > 0 || last === undefined) lines.push({ text: piece, line })
      else {
        if (last.text === '') last.line = line
        last.text += piece
      }
    })
  })
  return lines
}

function stateOf(cells: readonly CodeCell[]): NotebookState {
  return {
    codeCells: cells.length,
    cellsWithOutputs: cells.filter(cell => cell.hasOutputs).length,
    executionCounts: cells.map(cell => cell.executionCount),
  }
}

/** The kernel's language: `python`, `r`, `julia`, or another one's name. Without metadata it is Python. */
function languageOf(notebook: unknown): string {
  const kernel = field(notebook, 'metadata', 'kernelspec', 'name')
  if (kernel === 'ir') return 'r'
  const told =
    field(notebook, 'metadata', 'kernelspec', 'language') ??
    field(notebook, 'metadata', 'language_info', 'name')
  const language = typeof told === 'string' ? told.toLowerCase() : ''
  if (language === '' || language.includes('py') || language === 'sage') return 'python'
  return language.startsWith('julia') ? 'julia' : language
}

function refused(path: string, problem: Diagnostic['problem'], detail: string): CodeFacts {
  return { ...emptyFacts(path, 'python'), notebook: true, diagnostics: [{ path, line: 1, problem, detail }] }
}

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

/** The code cells of one notebook, joined. */
interface Program {
  readonly text: string
  /** Line of the file for each line of `text`. */
  readonly lines: readonly number[]
  readonly shellLines: readonly Located[]
}

function join(cells: readonly CodeCell[], json: string, magics: boolean): Program {
  const positions = sourceLines(json)
  const texts: string[] = []
  const lines: number[] = []
  const shellLines: Located[] = []
  for (const cell of cells) {
    const written = cellLines(cell, positions.get(cell.index) ?? [])
    const plain = magics ? withoutMagics(written) : { lines: written.map(({ text }) => text), shellLines: [] }
    for (const line of plain.lines) texts.push(line)
    for (const { line } of written) lines.push(line)
    for (const command of plain.shellLines) shellLines.push(command)
  }
  return { text: texts.join('\n'), lines, shellLines }
}

/** Reads an `.ipynb` of nbformat 3 or 4; never throws. Lines of the facts are lines of the file. */
export function parseNotebook(path: string, text: string, parsePython: ParseSource): CodeFacts {
  if (text.length > NOTEBOOK_LIMIT) {
    return refused(
      path,
      'too-large',
      `notebook of ${text.length} characters; ${NOTEBOOK_LIMIT} are read at most`,
    )
  }
  const json = parseJson(text)
  if (json === null) return refused(path, 'malformed', 'the notebook is not valid JSON')
  const sheets = field(json.value, 'worksheets')
  const cells = field(json.value, 'cells') ?? field(Array.isArray(sheets) ? sheets[0] : undefined, 'cells')
  if (!Array.isArray(cells)) return refused(path, 'malformed', 'the notebook has no list of cells')
  const code = cells.map(codeCell).filter(cell => cell !== null)
  const language = languageOf(json.value)
  const { text: program, lines, shellLines } = join(code, text, language === 'python')
  const shown = { path, notebook: true, notebookState: stateOf(code), shellLines }
  const fileLine = (line: number): number => lines[line - 1] ?? lines.at(-1) ?? 1
  if (language === 'python') return { ...parsePython(path, program, fileLine), ...shown }
  if (language === 'r') return { ...parseR(path, program, fileLine), ...shown }
  if (language === 'julia') return { ...parseJulia(path, program, fileLine), ...shown }
  return { ...refused(path, 'unsupported', `a notebook of the language ${language.slice(0, 40)}`), ...shown }
}
