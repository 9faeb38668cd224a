import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseSnakefile } from '../src/facts/snakefile.ts'

it('reads rules with inputs, outputs, shell texts and scripts', () => {
  const file = parseSnakefile(
    'Snakefile',
    [
      'include: "rules/prep.smk"',
      'rule all:',
      '    input: "metrics.json"',
      '',
      'rule train:',
      '    input:',
      '        data="data/{set}.csv", # "no"',
      '    output: "model.pkl"',
      '    shell:',
      '        """',
      '        python train.py {input.data} \\',
      '          {output}',
      '        """',
      'rule evaluate:',
      '    input: "model.pkl"',
      '    output: "metrics.json"',
      '    script: "scripts/evaluate.py"',
      'x = 1',
    ].join('\n'),
  )
  expect(file.includes).toEqual([{ value: 'rules/prep.smk', line: 1 }])
  expect(file.rules.map(r => [r.name, r.line, r.inputs, r.outputs])).toEqual([
    ['all', 2, ['metrics.json'], []],
    ['train', 5, ['data/{set}.csv'], ['model.pkl']],
    ['evaluate', 14, ['model.pkl'], ['metrics.json']],
  ])
  const shell = file.rules[1]?.shell
  expect([shell?.line, shell?.literal]).toEqual([10, true])
  expect(shell?.text.split('\n')[1]).toBe('        python train.py ${input_data} \\')
  expect(file.rules[2]?.script).toEqual({ value: 'scripts/evaluate.py', line: 17 })
})

it('never throws and stays inside the file', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom('rule a:', '  shell: "x', '  input:', '    """', 'rule:', '  script: "a"'),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), lines => {
      const text = lines.join('\n')
      const total = text.split('\n').length
      for (const rule of parseSnakefile('Snakefile', text).rules) {
        expect(rule.line <= total && (rule.shell?.line ?? 1) <= total).toBe(true)
      }
    }),
  )
})
