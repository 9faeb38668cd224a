import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readYaml } from '../src/facts/yaml.ts'
import {
  entriesOf,
  entryOf,
  itemsOf,
  nodeAt,
  pairsOf,
  textOf,
  textsOf,
  toPlain,
  type YamlNode,
} from '../src/facts/yamlNode.ts'
import { cpuTime } from './cpuTime.ts'

const read = (text: string) => readYaml('file.yaml', text)
const plain = (text: string) => JSON.parse(JSON.stringify(toPlain(read(text).root)))

function linesOf(node: YamlNode): number[] {
  if (node.kind === 'scalar') return [node.line]
  if (node.kind === 'list') return [node.line, ...node.items.flatMap(linesOf)]
  return [node.line, ...[...node.entries.values()].flatMap(entry => [entry.line, ...linesOf(entry.value)])]
}

describe('values', () => {
  it('are those of YAML 1.2, also under a directive for 1.1', () => {
    const text =
      '%YAML 1.1\n---\non: yes\nn: 010\nf: 1.10\ne: 1e3\nh: 0x1F\nb: true\nz: ~\nq: "1"\ns: !!str 2\nt: 12:30\n'
    expect(plain(text)).toEqual({
      on: 'yes',
      n: 10,
      f: 1.1,
      e: 1000,
      h: 31,
      b: true,
      z: null,
      q: '1',
      s: '2',
      t: '12:30',
    })
    expect(textOf(nodeAt(read(text).root, 'f'))).toBe('1.10')
    expect(read(text).diagnostics).toEqual([])
  })

  it('resolve aliases and merge keys, of which own keys and earlier maps win', () => {
    const text = 'a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc:\n  <<: [*a, *b]\n  x: 3\nd: *a\n'
    expect(plain(text)).toMatchObject({ c: { x: 3, y: 1, z: 2 }, d: { x: 1, y: 1 } })
    const merged = nodeAt(read(text).root, 'c')
    expect(merged).toMatchObject({ kind: 'map', mergeLine: 4 })
    expect(entryOf(merged, 'z')?.line).toBe(2)
  })

  it('keep keys that mean something to the language as plain data', () => {
    const value = toPlain(read('__proto__: {polluted: true}\nconstructor: 1\n').root)
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor'])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

describe('positions', () => {
  const root = read('# first\na:\n  - b: 1\n    c: |\n      x\n\n  -\nd: >-\n  e\n  f\ng:\n').root
  it('count lines from 1 at keys, items and block headers', () => {
    expect(entriesOf(root).map(entry => [entry.key, entry.line])).toEqual([
      ['a', 2],
      ['d', 8],
      ['g', 11],
    ])
    const [first, second] = itemsOf(nodeAt(root, 'a'))
    expect(first?.line).toBe(3)
    expect(second?.line).toBe(7)
    expect(nodeAt(first, 'c')).toMatchObject({ line: 4, style: 'literal', text: 'x\n' })
    expect(nodeAt(root, 'd')).toMatchObject({ line: 8, style: 'folded', text: 'e f' })
    expect(nodeAt(root, 'g')).toMatchObject({ line: 11, value: null })
  })
})

describe('documents', () => {
  it('are all read, and the first is the root', () => {
    const file = read('---\nkind: A\n---\n# nothing\n---\nkind: B\n...\n')
    expect(file.documents.map(document => textOf(nodeAt(document, 'kind')))).toEqual(['A', 'B'])
    expect(textOf(nodeAt(file.root, 'kind'))).toBe('A')
  })

  it.each(['', '# only a comment\n', '---\n', '\n\n', '~'])('%j holds none', text => {
    expect(read(text)).toEqual({ root: null, documents: [], diagnostics: [] })
  })
})

describe('what is indented too little', () => {
  it('may be a quoted text, which is read as libyaml reads it, with its lines', () => {
    const broken = 'a:\n  args:\n  - "x \\"y\\"\\\n  \\ z\n\n  w"\n  - \'it\'\'s\n  ok\'\nc: 2\n'
    expect(plain(broken)).toEqual({ a: { args: ['x "y" z\nw', "it's ok"] }, c: 2 })
    expect(entryOf(read(broken).root, 'c')?.line).toBe(9)
    expect(read(broken).diagnostics).toEqual([])
  })

  it('may be a list or a map in brackets', () => {
    const text =
      "a:\n    b: [\n    'x]', # it's ]\n    it's,\n  {c: d\n }\n    ]\n    e: {\n    f: 1\n    }\ng: 1\n"
    expect(plain(text)).toEqual({ a: { b: ['x]', "it's", { c: 'd' }], e: { f: 1 } }, g: 1 })
    expect(entryOf(read(text).root, 'g')?.line).toBe(11)
    expect(read('a:\n  b: [\n  c\nd: 1\n')).toMatchObject({
      diagnostics: [{ line: 3, problem: 'malformed' }],
    })
  })

  it('stays an error when nothing closes it', () => {
    expect(read('a: "b\nc: 1\n')).toMatchObject({ diagnostics: [{ problem: 'malformed' }] })
    const spent = cpuTime(() => {
      read('"\n'.repeat(100_000))
      read(`a:\n${'  b: [\n  c\n  ]\n'.repeat(20_000)}`)
    })
    expect(spent).toBeLessThan(8000)
  })
})

describe('reading', () => {
  it('takes one text or a list of texts, and skips what is neither', () => {
    const root = read('a: main\nb: [x, 1, {y: 2}, ~]\nc: {d: 1.0, e: [1], f: }\n').root
    expect(textsOf(nodeAt(root, 'a'))).toEqual([{ value: 'main', line: 1 }])
    expect(textsOf(nodeAt(root, 'b')).map(text => text.value)).toEqual(['x', '1'])
    expect(pairsOf(nodeAt(root, 'c'))).toEqual([
      { name: 'd', value: '1.0', line: 3 },
      { name: 'f', value: '', line: 3 },
    ])
    expect(nodeAt(root, 'a', 'b', 'c')).toBeNull()
  })
})

describe('what is wrong', () => {
  it.each([
    ['a: 1\nb: 2\na: 3\n', 3, 'invalid', "key 'a' stands twice in the same map"],
    ['a: [1\nb: 2\n', 2, 'malformed', ''],
    ['x: *gone\n', 1, 'malformed', "alias '*gone' has no anchor before it"],
    ['x: &x [*x]\n', 1, 'malformed', "alias '*x' has no anchor before it"],
    ['a: 1\n{{ name }}: 2\n', 2, 'malformed', 'a list or a map is used as a key'],
  ])('%j is told', (text, line, problem, detail) => {
    const [first] = read(text).diagnostics
    expect(first).toMatchObject({ path: 'file.yaml', line, problem })
    expect(first?.detail).toContain(detail)
  })

  it('leaves the rest readable', () => {
    expect(plain('a: 1\na: 2\nb: [*gone, 3]\n')).toEqual({ a: 2, b: [null, 3] })
  })
})

describe('hostile text', () => {
  const bomb = Array.from({ length: 9 }, (_, level) => {
    const inner = level === 0 ? 'x' : `*a${level - 1}`
    return `a${level}: &a${level} [${Array(9).fill(inner).join(', ')}]`
  }).join('\n')
  const merges = `b: &b {${Array.from({ length: 2000 }, (_, n) => `k${n}: 1`).join(', ')}}\n${Array.from({ length: 150 }, (_, n) => `m${n}: {<<: *b}`).join('\n')}`
  const anchors = Array.from({ length: 20_000 }, (_, n) => `- &a${n} x\n- *a${n}`).join('\n')
  const keys = Array.from({ length: 20_000 }, (_, n) => `k${n}: ${n}`).join('\n')
  const cases: readonly (readonly [string, string, string | null])[] = [
    ['alias bomb', bomb, 'unsupported'],
    ['merge bomb', merges, 'unsupported'],
    ['20,000 aliases', anchors, 'unsupported'],
    ['10,000 brackets', '['.repeat(10_000), 'malformed'],
    ['10,000 closed brackets', '['.repeat(10_000) + ']'.repeat(10_000), 'malformed'],
    ['200 levels', `${'['.repeat(200)}${']'.repeat(200)}`, 'unsupported'],
    ['10,000 dashes', '- '.repeat(10_000), 'malformed'],
    ['maps as keys', `${'{'.repeat(400)}${'}: 1'.repeat(400)}`, 'malformed'],
    ['question marks', `${'? '.repeat(400)}a`, 'malformed'],
    ['20,000 keys', keys, null],
    ['20,000 errors', '[]'.repeat(20_000), 'malformed'],
    ['50 MB in one line', `a: ${'x'.repeat(50_000_000)}`, 'too-large'],
  ]
  it.each(cases)('%s', (_, text, problem) => {
    expect(cpuTime(() => read(text))).toBeLessThan(4000)
    const file = read(text)
    expect(file.diagnostics.length).toBeLessThanOrEqual(20)
    if (problem === null) expect(file.diagnostics).toEqual([])
    else expect(file.diagnostics.map(diagnostic => diagnostic.problem)).toContain(problem)
    expect(JSON.stringify(toPlain(file.root)).length).toBeLessThan(2_000_000)
  })

  it('leaves the setting for stacks alone', () => {
    const before = Error.stackTraceLimit
    read('a: [')
    expect(Error.stackTraceLimit).toBe(before)
  })

  const fragments = fc.constantFrom(
    'a',
    ': ',
    '- ',
    '\n',
    '  ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '|',
    '>',
    '&a ',
    '*a',
    '!t ',
    '#',
    "'",
    '"',
    '<<: ',
    '---\n',
    '? ',
    '%',
    '\r\n',
    '\t',
    '${{ x }}',
  )
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fragments, { maxLength: 60 }).map(parts => parts.join('')),
  )
  it('never throws, and every line lies in the file', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { documents, diagnostics } = read(text)
        const last = text.split('\n').length
        const lines = [...documents.flatMap(linesOf), ...diagnostics.map(diagnostic => diagnostic.line)]
        for (const line of lines) expect(line >= 1 && line <= last).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })
})
