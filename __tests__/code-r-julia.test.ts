import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeChunks } from '../src/facts/code/chunks.ts'
import { isCodePath, loadCodeParsers } from '../src/facts/code/index.ts'
import { parseJulia } from '../src/facts/code/julia.ts'
import { parseR } from '../src/facts/code/r.ts'
import type { CodeFacts } from '../src/facts/model.ts'
import { cpuTime } from './cpuTime.ts'

const r = (...lines: string[]): CodeFacts => parseR('a.R', lines.join('\n'))
const julia = (...lines: string[]): CodeFacts => parseJulia('a.jl', lines.join('\n'))
const modules = (facts: CodeFacts): string[] => facts.imports.map(one => one.module)
const names = (facts: CodeFacts): string[] => facts.calls.map(one => one.name)

describe('R', () => {
  it('reads packages, not those in comments and strings', () => {
    const facts = r(
      'library(caret); suppressPackageStartupMessages(library("dplyr"))',
      '# library(no)',
      'x <- "library(no)"; y <- r"(library(no))"',
      'if (!require(ranger)) install.packages("ranger")',
      'keras::fit(model, epochs = 5L)',
      'pacman::p_load(tidymodels, "vip")',
      'f <- function() requireNamespace("xgboost")',
    )
    expect(modules(facts)).toEqual(['caret', 'dplyr', 'ranger', 'keras', 'pacman', 'tidymodels', 'xgboost'])
    expect(facts.imports.filter(one => one.optional).map(one => one.module)).toEqual([
      'ranger',
      'keras',
      'pacman',
      'xgboost',
    ])
  })

  it('reads calls with arguments, over lines and through pipes and methods', () => {
    const facts = r(
      'model <- train(y ~ .,',
      '  data = d$train, method = "rf", n = -1, flag = TRUE)',
      'd %>% tune::tune_grid(x) |> show()',
      'obj$fit(a)$score(b)',
    )
    expect(facts.calls.map(({ written, line }) => [written, line])).toEqual([
      ['train', 1],
      ['tune::tune_grid', 3],
      ['show', 3],
      ['obj$fit', 4],
      ['()$score', 4],
    ])
    expect(facts.calls[0]).toMatchObject({
      keywords: ['data', 'method', 'n', 'flag'],
      strings: { method: 'rf' },
      literals: { n: '-1', flag: 'TRUE' },
      references: { 0: 'y ~ .', data: 'd$train' },
    })
  })

  it('knows functions, scopes, conditions and assertions', () => {
    const facts = r(
      'train_model <- function(data, k = 3) {',
      '  if (acc < 0.8) {',
      '    stop("bad")',
      '  } else {',
      '    saveRDS(m, "m.rds")',
      '  }',
      '  stopifnot(acc > 0)',
      '}',
      'PATH <- "data.csv"',
    )
    expect(facts.functions).toEqual([
      { name: 'train_model', line: 1, decorators: [], asserts: 1, parameters: ['data', 'k'] },
    ])
    expect(facts.guards).toEqual([
      { kind: 'raise', condition: 'acc < 0.8', line: 3, scope: 'train_model' },
      { kind: 'assert', condition: 'acc > 0', line: 7, scope: 'train_model' },
    ])
    expect(facts.calls.find(one => one.name === 'saveRDS')?.condition).toBe('not (acc < 0.8)')
    expect(facts.strings).toEqual([{ name: 'PATH', value: 'data.csv', line: 9, scope: null }])
  })
})

describe('Julia', () => {
  it('reads using and import', () => {
    const facts = julia(
      'using Flux, MLJ: machine,',
      '  fit!',
      'import DataFrames as DF',
      'using ..Local',
      '# using No',
      '#= using No #= nested =# =#',
      's = "using No"',
      'function f()',
      '  x = a[end]',
      '  import CSV.Rows',
      'end',
      'using Test',
    )
    expect(
      facts.imports.map(({ module, level, alias, optional }) => [module, level, alias, optional]),
    ).toEqual([
      ['Flux', 0, null, false],
      ['MLJ', 0, null, false],
      ['DataFrames', 0, 'DF', false],
      ['Local', 2, null, false],
      ['CSV.Rows', 0, null, true],
      ['Test', 0, null, false],
    ])
    expect(facts.imports[1]?.names.map(one => one.name)).toEqual(['machine', 'fit!'])
  })

  it('reads calls with !, dots and macros; adjoints are no quotes', () => {
    const facts = julia(
      'Flux.train!(loss, ps, data; epochs = 3)',
      "y = W' * f.(x')",
      '@assert(ok, "msg")',
      'function fit!(m; verbose=true)',
      '  update!(m, "k")',
      'end',
    )
    expect(names(facts)).toEqual(['Flux.train!', 'f', '@assert', 'update!'])
    expect(facts.calls[0]).toMatchObject({ keywords: ['epochs'], literals: { epochs: '3' } })
    expect(facts.calls[3]).toMatchObject({ scope: 'fit!', strings: { 1: 'k' } })
    expect(facts.functions).toMatchObject([{ name: 'fit!', line: 4, parameters: ['m', 'verbose'] }])
    expect(facts.asserts).toEqual([3])
  })
})

describe('documents with chunks', () => {
  it('reads the language with most chunks and keeps positions', async () => {
    const text = [
      '# T',
      '```{r setup, include=FALSE}',
      'library(caret)',
      '```',
      '`library(no)`',
      '```r',
      'library(no)',
      '```',
    ].join('\n')
    const parse = await loadCodeParsers(['a.Rmd'])
    expect(parse('a.Rmd', text)?.imports).toMatchObject([{ module: 'caret', line: 3 }])
    expect(codeChunks('```{python}\nimport a\n```\n').language).toBe('python')
  })
})

describe('paths', () => {
  it('knows source code by its extension', async () => {
    expect(['a.py', 'a.R', 'a.qmd', 'a.jl', 'a.ipynb'].every(isCodePath)).toBe(true)
    expect(['a.pyc', 'a.md', 'py', 'a.py.txt'].some(isCodePath)).toBe(false)
    const parse = await loadCodeParsers([])
    expect(parse('README.md', 'f()')).toBeNull()
    expect(parse('a.R', 'f()')?.calls).toHaveLength(1)
  })
})

describe('hostile text', () => {
  const pieces = [
    '(',
    ')',
    '{',
    '}',
    '[',
    '"',
    "'",
    '`',
    '\n',
    '%',
    '#=',
    '=#',
    'if (',
    'function ',
    'f <- function(',
    'end',
    'a::b(',
    '$',
    'using ',
    'r"(',
    '"""',
    '\\',
    ',',
    ';',
  ]

  it('never throws, and every line lies in the file', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 60 }), parts => {
        const text = parts.join('')
        const last = text.split('\n').length
        for (const facts of [parseR('a.R', text), parseJulia('a.jl', text)]) {
          for (const { line } of [...facts.calls, ...facts.imports, ...facts.functions]) {
            expect(line >= 1 && line <= last).toBe(true)
          }
        }
      }),
    )
  })

  it.each([
    '(',
    'f(',
    'f=function(x) ',
    'if (a) ',
    'function f ',
    'a::',
    'a.',
    '"',
    '%',
    '#=',
    'using a,',
    '[',
    "x'",
    'f(a,',
  ])('stays linear on 100 kB of %j', piece => {
    const text = piece.repeat(100_000 / piece.length)
    const spent = cpuTime(() => {
      parseR('a.R', text)
      parseJulia('a.jl', text)
    })
    expect(spent).toBeLessThan(8000)
  })
})
