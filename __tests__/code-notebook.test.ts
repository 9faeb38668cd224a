import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NOTEBOOK_LIMIT, parseNotebook } from '../src/facts/code/notebook.ts'
import { withoutMagics } from '../src/facts/code/notebookMagics.ts'
import { sourceLines } from '../src/facts/code/notebookPositions.ts'
import { parsePython } from '../src/facts/code/python.ts'

const code = (...source: string[]) => ({
  cell_type: 'code',
  metadata: {},
  outputs: [],
  execution_count: null,
  source,
})
const notebook = (cells: readonly unknown[], language = 'python') =>
  JSON.stringify({ cells, metadata: { kernelspec: { name: 'k', language } }, nbformat: 4 }, null, 1)
const parse = (text: string) => parseNotebook('n.ipynb', text, parsePython)
const lineText = (text: string, line: number): string => text.split('\n')[line - 1] ?? ''

describe('notebooks', () => {
  it('joins the code cells, so that names live on from cell to cell, and reports lines of the file', () => {
    const text = notebook([
      code('import mlflow as m\n', 'x = 1'),
      { cell_type: 'markdown', metadata: { cells: [], source: ['no'] }, source: ['fit()\n'] },
      code('%matplotlib inline\n', 'm.log_metric("a", \\\n', '  x)'),
    ])
    const facts = parse(text)
    expect(facts.calls.map(one => one.name)).toEqual(['mlflow.log_metric'])
    expect(lineText(text, facts.calls[0]?.line ?? 0)).toContain('m.log_metric')
    expect(lineText(text, facts.imports[0]?.line ?? 0)).toContain('import mlflow as m')
    expect(facts).toMatchObject({ notebook: true, language: 'python' })
  })

  it('reports the line of the cell when its source is one string', () => {
    const text = '{"nbformat": 4,\n"cells": [\n{"cell_type": "code",\n"source": "a()\\nb()"}]}'
    expect(parse(text).calls.map(one => one.line)).toEqual([4, 4])
  })

  it('keeps how the cells were saved', () => {
    const ran = { ...code('a()'), execution_count: 7, outputs: [{ output_type: 'stream' }] }
    expect(parse(notebook([ran, code('b()')])).notebookState).toEqual({
      codeCells: 2,
      cellsWithOutputs: 1,
      executionCounts: [7, null],
    })
  })

  it('reads nbformat 3', () => {
    const cell = { cell_type: 'code', input: ['import a\n', 'a.f()'], prompt_number: 2, outputs: [] }
    const text = JSON.stringify({ worksheets: [{ cells: [cell] }], nbformat: 3 }, null, 1)
    const facts = parse(text)
    expect(facts.calls[0]?.name).toBe('a.f')
    expect(lineText(text, facts.calls[0]?.line ?? 0)).toContain('a.f()')
    expect(facts.notebookState?.executionCounts).toEqual([2])
  })

  it('reads R and Julia kernels by their own parsers and says what it cannot read', () => {
    expect(parse(notebook([code('library(caret)')], 'R')).imports[0]?.module).toBe('caret')
    expect(parse(notebook([code('using Flux')], 'julia')).imports[0]?.module).toBe('Flux')
    expect(parse(notebook([code('f()')], 'javascript'))).toMatchObject({
      calls: [],
      diagnostics: [{ problem: 'unsupported' }],
    })
  })

  it.each([
    ['no JSON', '{', 'malformed'],
    ['no cells', '{"cells": {"__proto__": 1}}', 'malformed'],
    ['too large', ' '.repeat(NOTEBOOK_LIMIT + 1), 'too-large'],
  ])('turns %s into a diagnostic', (_name, text, problem) => {
    expect(parse(text).diagnostics).toMatchObject([{ path: 'n.ipynb', line: 1, problem }])
  })

  it('finds every source string where it stands, whatever surrounds it', () => {
    const anyCell = fc.record({
      cell_type: fc.constant('code'),
      metadata: fc.dictionary(fc.constantFrom('source', 'cells', 'a"b', '\\'), fc.jsonValue()),
      source: fc.array(fc.string().map(text => `marker${JSON.stringify(text).slice(1, -1)}\n`)),
      outputs: fc.array(fc.record({ source: fc.array(fc.string()), text: fc.string() })),
    })
    fc.assert(
      fc.property(fc.array(anyCell), fc.dictionary(fc.string(), fc.jsonValue()), (cells, metadata) => {
        const text = JSON.stringify({ metadata, cells }, null, 1)
        const found = sourceLines(text)
        cells.forEach((cell, index) => {
          const written = (found.get(index) ?? []).map(line =>
            JSON.parse(lineText(text, line).trim().replace(/,$/, '')),
          )
          expect(written).toEqual(cell.source)
        })
      }),
    )
  })

  it('never throws, and its lines lie in the file', () => {
    const source = fc.array(fc.constantFrom('a()\n', '%%bash\n', '!x \\\n', 'b(\n', '"""\n', '\n\n', ''))
    fc.assert(
      fc.property(fc.array(fc.oneof(source, fc.jsonValue())), sources => {
        const text = notebook(sources.map(one => ({ ...code(), source: one })))
        const facts = parse(text)
        const last = text.split('\n').length
        for (const { line } of [...facts.calls, ...facts.shellLines]) {
          expect(line >= 1 && line <= last).toBe(true)
        }
      }),
    )
  })
})

describe('magics', () => {
  const plain = (...lines: string[]) => withoutMagics(lines.map((text, index) => ({ text, line: index + 1 })))

  it('turns line magics and shell escapes into shell lines and keeps the number of lines', () => {
    expect(
      plain(
        '%pip install -q dvc',
        'if a:',
        '    !dvc pull \\',
        '      --force',
        'files = !ls',
        '%run train.py --fast',
        '%time f()',
      ),
    ).toEqual({
      lines: ['pass', 'if a:', '    pass', '', 'files = None', 'pass', 'pass'],
      shellLines: [
        { value: 'pip install -q dvc', line: 1 },
        { value: 'dvc pull --force', line: 3 },
        { value: 'ls', line: 5 },
        { value: 'python train.py --fast', line: 6 },
      ],
    })
  })

  it('leaves operators and texts alone', () => {
    const lines = ['x = ("a"', '  % b)', 'if a', '  != b: pass', 's = """', '%pip install x', '!ls', '"""']
    expect(plain(...lines)).toEqual({ lines, shellLines: [] })
  })

  it.each([
    [['', '%%bash', 'dvc pull', 'dvc repro'], [{ value: 'dvc pull\ndvc repro', line: 3 }]],
    [['%%script bash -e', 'make'], [{ value: 'make', line: 2 }]],
    [['%%writefile train.py', 'model.fit()'], []],
    [['%%R', 'library(caret)'], []],
  ])('takes out whole cells: %j', (lines, shellLines) => {
    expect(plain(...lines)).toEqual({ lines: lines.map(() => ''), shellLines })
  })

  it('keeps the body of cells that still run as Python', () => {
    expect(plain('%%time', 'model.fit()').lines).toEqual(['', 'model.fit()'])
  })
})
