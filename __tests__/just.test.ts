import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillJust, parseJustfile } from '../src/facts/just.ts'

describe('parseJustfile', () => {
  it('reads recipes with parameters, dependencies, bodies, variables, aliases and includes', () => {
    const file = parseJustfile(
      'justfile',
      [
        'set shell := ["bash", "-c"]',
        'py := "python3"',
        "import 'ci.just'",
        'mod docs',
        'alias t := train',
        '',
        '# Train it',
        '[group("ml")]',
        "train epochs='3' *args: data (check 'x' py) && report",
        '    @{{py}} train.py --epochs {{epochs}} {{args}}',
        '    -rm tmp',
        '',
        'data:',
        '  #!/usr/bin/env bash',
        '  set -e',
        '  python prep.py',
      ].join('\n'),
    )
    expect(file.variables.get('py')).toBe('python3')
    expect(file.aliases.get('t')).toBe('train')
    expect(file.includes).toEqual([
      { value: 'ci.just', line: 3, module: '' },
      { value: 'docs.just', line: 4, module: 'docs' },
    ])
    const [train, data] = file.recipes
    expect(train?.parameters).toEqual([
      { name: 'epochs', fallback: '3', rest: false },
      { name: 'args', fallback: null, rest: true },
    ])
    expect(train?.before).toEqual([
      { recipe: 'data', args: [] },
      { recipe: 'check', args: ['x', 'py'] },
    ])
    expect(train?.after).toEqual([{ recipe: 'report', args: [] }])
    expect(train?.body).toEqual([
      { value: '{{py}} train.py --epochs {{epochs}} {{args}}', line: 10, ignored: false },
      { value: 'rm tmp', line: 11, ignored: true },
    ])
    expect([data?.shebang, data?.body.map(l => l.line)]).toEqual(['/usr/bin/env bash', [15, 16]])
  })

  it('fills interpolations', () => {
    const values = new Map([
      ['a', '1'],
      ['b', 'a'],
      ['loop', 'loop'],
    ])
    expect(fillJust("{{a}} {{ b }} {{ 'x' }} {{unknown}} {{loop}} {{", values)).toBe(
      '1 1 x ${unknown} loop {{',
    )
  })

  it('never throws and stays inside the file', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('a b="c: d":', '  x', '[private]', 'a: (b "c', 'x := y', '@q *r: && s'),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), lines => {
        const text = lines.join('\n')
        for (const recipe of parseJustfile('justfile', text).recipes) {
          expect(recipe.line <= text.split('\n').length).toBe(true)
        }
      }),
    )
  })
})
