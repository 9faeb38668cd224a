import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readYaml } from '../src/facts/yaml.ts'
import { readPlainYaml } from '../src/facts/yamlPlain.ts'

const lock = `schema: '2.0'
stages:
  # made by a program
  train@0.1:
    cmd: python train.py --rate 0.1 --names "a b" --and-something-that-is-longer-than
      a line
    deps:
    - path: src/it's.py
      md5: 401b30e3b8b5d629635a5c613cdb7919
      size: 2
    -   path: "data/é x"
        nfiles: 1_000
    params:
      params.yaml:
        rate: 1e-05
        'quoted key': 'it''s'
        nothing:
        layers:
        - 1
        - 2.50
        - true
    outs: plain
`

describe('the reader of simple files', () => {
  it('gives the tree that the full reader gives', () => {
    const full = readYaml('dvc.lock', lock)
    expect(full.diagnostics).toEqual([])
    expect(readPlainYaml(lock)).toEqual(full.root)
  })

  it('leaves to the full reader what it does not know', () => {
    const others = [
      'a: [1]',
      'a: {b: 1}',
      'a: |\n  text\n',
      'a: &x 1\nb: *x\n',
      'a: !tag 1',
      'a: "\\n"',
      'a: 1 # note',
      'a: 1\n---\nb: 2\n',
      'a: 1\na: 2\n',
      'a:\tb',
      '<<: x',
      'a: b: c',
      'a: b\n  c: d\n',
      'a\n',
      '- - 1\n',
      '',
    ]
    for (const text of others) expect(readPlainYaml(text), text).toBeNull()
  })

  it('never gives another tree than the full reader, and none for what is malformed', () => {
    const simple = fc.constantFrom(
      'a',
      'b c',
      '1',
      '1.5',
      'true',
      '~',
      "'x'",
      "''",
      '',
      'é',
      'null',
      '0x1f',
      '-1',
    )
    const odd = fc.constantFrom(
      '"y: z"',
      '-',
      '- a',
      '#',
      'a:',
      ': ',
      'a #b',
      '? x',
      '&a',
      '*a',
      '[',
      '2026-01-01',
    )
    const word = fc.oneof({ arbitrary: simple, weight: 6 }, { arbitrary: odd, weight: 1 })
    const start = fc.constantFrom('', '- ', 'k: ', 'k2: ', 'k3: ', '- k: ', '- k4: ', 'k5:', '-')
    const line = fc.tuple(fc.constantFrom(0, 0, 0, 2, 2, 3, 4), start, word)
    const text = fc
      .array(line, { maxLength: 6 })
      .map(lines => lines.map(([indent, start, end]) => `${' '.repeat(indent)}${start}${end}`).join('\n'))
    let read = 0
    fc.assert(
      fc.property(text, written => {
        const plain = readPlainYaml(written)
        if (plain === null) return
        read++
        const { root, diagnostics } = readYaml('x.yaml', written)
        expect(diagnostics).toEqual([])
        expect(plain).toEqual(root)
      }),
      { numRuns: 3000 },
    )
    expect(read).toBeGreaterThan(100)
  })
})
