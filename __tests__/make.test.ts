import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMakefile } from '../src/facts/make.ts'
import { expandMakeText } from '../src/facts/makeExpand.ts'

describe('parseMakefile', () => {
  it('reads rules, prerequisites, recipes with their lines, variables and includes', () => {
    const file = parseMakefile(
      'Makefile',
      [
        'PYTHON ?= python3',
        'SRC := src',
        'STEPS = clean \\',
        '  data',
        'include common.mk',
        '-include local.mk',
        '.PHONY: all train',
        'all: $(STEPS) train | out ## everything',
        'train: data ; @echo start',
        '\t@$(PYTHON) $(SRC)/train.py \\',
        '\t  --epochs 3',
        '\t-rm -rf tmp',
        '# a comment',
        'models/%.pkl: data/%.csv',
        '\tpython fit.py $< $@',
      ].join('\n'),
    )
    expect(file.includes.map(i => [i.file, i.optional, i.line])).toEqual([
      ['common.mk', false, 5],
      ['local.mk', true, 6],
    ])
    expect(file.rules.map(r => [r.line, r.targets, r.prerequisites])).toEqual([
      [8, ['all'], ['clean', 'data', 'train', 'out']],
      [9, ['train'], ['data']],
      [14, ['models/%.pkl'], ['data/%.csv']],
    ])
    expect(file.rules[1]?.recipe).toEqual([
      { text: 'echo start', line: 9, ignored: false },
      { text: '$(PYTHON) $(SRC)/train.py \\\n  --epochs 3', line: 10, ignored: false },
      { text: 'rm -rf tmp', line: 12, ignored: true },
    ])
  })

  it('decides conditionals that the file or a Linux runner decides, and keeps all branches of the others', () => {
    const file = parseMakefile(
      'Makefile',
      [
        'ifeq ($(OS),Windows_NT)',
        'PY = py',
        'else',
        'PY = python3',
        'endif',
        'ifeq ($(ENV),prod)',
        'deploy:',
        '\t./deploy.sh prod',
        'else',
        'deploy:',
        '\t./deploy.sh dev',
        'endif',
      ].join('\n'),
    )
    expect(file.variables.get('PY')?.value).toBe('python3')
    expect(file.rules.flatMap(r => r.recipe.map(l => l.text))).toEqual([
      './deploy.sh prod',
      './deploy.sh dev',
    ])
  })

  it('keeps target-specific variables, .DEFAULT_GOAL, .ONESHELL and define apart from rules', () => {
    const file = parseMakefile(
      'Makefile',
      [
        '.DEFAULT_GOAL := help',
        '.ONESHELL:',
        'define run',
        'python $(1).py',
        'endef',
        'fast: EPOCHS = 1',
        'fast: train',
        'x:',
        '\t$(call run,train)',
      ].join('\n'),
    )
    expect([file.defaultGoal, file.oneShell]).toEqual(['help', true])
    expect(file.rules[0]?.variables.get('EPOCHS')?.value).toBe('1')
    expect(expandMakeText('$(call run,train)', n => file.variables.get(n)?.value)).toBe('python train.py')
  })

  it('expands as make does and leaves to the environment what nothing sets', () => {
    const lookup = (name: string) => ({ A: 'x.c y.c', LOOP: '$(LOOP)', P: '$(Q)/bin', Q: 'venv' })[name]
    expect(expandMakeText('$(A:.c=.o) ${P}/python $(TOKEN) $$HOME $(shell git rev-parse HEAD)', lookup)).toBe(
      'x.o y.o venv/bin/python ${TOKEN} $HOME $(git rev-parse HEAD)',
    )
    expect(expandMakeText('$(LOOP)', lookup)).toBe('$(LOOP)')
  })

  it('never throws and stays inside the file', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'a: b',
        '\trun $(A) \\',
        'A = $(B)',
        'B = $(A)',
        'ifeq (a,$(A))',
        'else',
        'endif',
        'define X',
        'endef',
      ),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), lines => {
        const file = parseMakefile('Makefile', lines.join('\n'))
        const total = lines.join('\n').split('\n').length
        for (const rule of file.rules) {
          for (const at of [rule.line, ...rule.recipe.map(r => r.line)]) {
            expect(at >= 1 && at <= total).toBe(true)
          }
        }
      }),
    )
  })

  it('ends quickly on variables that double at every step', () => {
    const lines = ['A0 = xx']
    for (let i = 1; i < 60; i++) lines.push(`A${i} = $(A${i - 1})$(A${i - 1})`)
    const file = parseMakefile('Makefile', lines.join('\n'))
    expect(expandMakeText('$(A59)', n => file.variables.get(n)?.value).length).toBeLessThanOrEqual(200_000)
  })
})
