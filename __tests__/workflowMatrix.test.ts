import fc from 'fast-check'
import { expect, it } from 'vitest'
import { matrixJobsOf } from '../src/facts/workflow/matrix.ts'
import { readYaml } from '../src/facts/yaml.ts'

function jobs(text: string): readonly Readonly<Record<string, string>>[] {
  return matrixJobsOf(readYaml('matrix.yml', text).root).map(job => ({ ...job }))
}

it('combines values, leaves out what exclude matches, and adds include as GitHub documents', () => {
  const documented = `
fruit: [apple, pear]
animal: [cat, dog]
include:
  - color: green
  - color: pink
    animal: cat
  - fruit: apple
    shape: circle
  - fruit: banana
  - fruit: banana
    animal: cat
`
  expect(jobs(documented)).toEqual([
    { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
    { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
    { fruit: 'pear', animal: 'cat', color: 'pink' },
    { fruit: 'pear', animal: 'dog', color: 'green' },
    { fruit: 'banana' },
    { fruit: 'banana', animal: 'cat' },
  ])
  expect(jobs('os: [a, b]\nversion: [1, 2]\nexclude: [{ os: a, version: 1 }]\n')).toHaveLength(3)
})

it('makes the jobs of include alone, keeps expressions out, and ends', () => {
  expect(jobs('include:\n  - { site: x, file: a.py }\n  - { site: y, file: b.py }\n')).toEqual([
    { site: 'x', file: 'a.py' },
    { site: 'y', file: 'b.py' },
  ])
  expect(jobs('model: ${{ fromJson(inputs.models) }}\n')).toEqual([])
  const many = (key: string) => `${key}: [${Array.from({ length: 200 }, (_, at) => at).join(', ')}]\n`
  expect(jobs(many('a') + many('b') + many('c'))).toHaveLength(256)
})

it('has every job at most once for plain lists, whatever the keys are', () => {
  const list = fc.uniqueArray(fc.constantFrom('x', 'y', 'z', '1'), { minLength: 1 })
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('a', 'b', '__proto__', 'constructor'), list), matrix => {
      const text = Object.entries(matrix)
        .map(([key, values]) => `${JSON.stringify(key)}: ${JSON.stringify(values)}`)
        .join('\n')
      const found = jobs(text === '' ? '{}' : text)
      const wanted = Object.values(matrix).reduce((count, values) => count * values.length, 1)
      expect(new Set(found.map(job => JSON.stringify(Object.entries(job)))).size).toBe(found.length)
      expect(found).toHaveLength(Object.keys(matrix).length === 0 ? 0 : wanted)
    }),
  )
})
