import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { iniValue, readIni } from '../src/facts/ini.ts'
import { readJson } from '../src/facts/json.ts'
import { readToml } from '../src/facts/toml.ts'
import { entriesOf, itemsOf, nodeAt, textOf, toPlain } from '../src/facts/yamlNode.ts'

const lines = (...parts: readonly string[]) => parts.join('\n')

describe('readIni', () => {
  it('continues values by indent as configparser does, with the line of each part', () => {
    const file = readIni(
      'tox.ini',
      lines(
        '[testenv]',
        'deps =',
        '    pytest',
        '    ; not this',
        '',
        '    -r dev.txt',
        'commands: pytest -q',
        '[x]',
      ),
    )
    expect(iniValue(file, 'testenv', 'deps')?.lines).toEqual([
      { value: 'pytest', line: 3 },
      { value: '-r dev.txt', line: 6 },
    ])
    expect(iniValue(file, 'testenv', 'commands')).toMatchObject({ value: 'pytest -q', line: 7 })
    expect(file.sections.get('x')?.values.size).toBe(0)
  })

  it('reads DVC’s configuration: indented keys, quoted sections with dots, values with marks', () => {
    const file = readIni(
      '.dvc/config',
      lines(
        '[core]',
        '    remote = a.b',
        '[\'remote "a.b"\']',
        '    url = https://e.org/x;y#z',
        '    profile = p',
      ),
    )
    expect(iniValue(file, 'core', 'remote')?.value).toBe('a.b')
    expect(iniValue(file, 'remote "a.b"', 'url')).toMatchObject({ value: 'https://e.org/x;y#z', line: 4 })
    expect(iniValue(file, 'remote "a.b"', 'profile')?.value).toBe('p')
  })

  it('reports lines that are neither, and keeps the rest; no key means anything to the language', () => {
    const file = readIni('x.ini', lines('early = 1', '[a]', 'nothing', '__proto__ = 1', 'b = 2'))
    expect(file.diagnostics.map(d => d.line)).toEqual([1, 3])
    expect([...(file.sections.get('a')?.values.keys() ?? [])]).toEqual(['__proto__', 'b'])
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const count = text.split('\n').length
        for (const { line } of readIni('x', text).diagnostics) expect(line).toBeLessThanOrEqual(count)
      }),
    )
    expect(readIni('x', 'x'.repeat(600_000)).diagnostics).toMatchObject([{ problem: 'too-large' }])
  })
})

describe('readToml', () => {
  it('gives tables, dotted keys, lists of tables and values with their lines', () => {
    const { root } = readToml(
      'x.toml',
      lines(
        'top = 1.50',
        '[a.b]',
        'c.d = "x"',
        '[[a.list]]',
        'n = 1',
        '[[a.list]]',
        'n = 2',
        '[a.list.in]',
        'x = true',
      ),
    )
    expect(toPlain(root)).toEqual({
      top: 1.5,
      a: { b: { c: { d: 'x' } }, list: [{ n: 1 }, { n: 2, in: { x: true } }] },
    })
    expect(textOf(nodeAt(root, 'top'))).toBe('1.50')
    expect(nodeAt(root, 'a', 'b')?.line).toBe(2)
    expect(itemsOf(nodeAt(root, 'a', 'list')).map(({ line }) => line)).toEqual([4, 6])
  })

  it('reports what is broken, too deep or too large', () => {
    expect(readToml('x', 'a = 1\nb = = 2').diagnostics).toMatchObject([{ line: 2, problem: 'malformed' }])
    expect(readToml('x', 'a = 1\na = 2').diagnostics).toMatchObject([{ line: 2, problem: 'malformed' }])
    expect(readToml('x', `a = ${'['.repeat(20_000)}`).diagnostics).toHaveLength(1)
    expect(readToml('x', `a = ${'['.repeat(500)}${']'.repeat(500)}`).diagnostics).toMatchObject([
      { problem: 'unsupported' },
    ])
    expect(readToml('x', `${'a.'.repeat(500)}b = 1`).diagnostics).toMatchObject([{ problem: 'unsupported' }])
    expect(readToml('x', '#'.repeat(600_000)).diagnostics).toMatchObject([{ problem: 'too-large' }])
  })

  it('reads the template of a file: first alternatives, words for placeholders, the lines kept', () => {
    const { root, diagnostics } = readToml(
      'x',
      lines(
        '{%- if x == "a" %}',
        '[a]',
        'v = "{{ v }}"',
        '{% elif x %}',
        '[b]',
        '{% else %}',
        '[a]',
        '{% endif %}',
        '[c]',
        '{{ name }} = "{{ name }}:main"',
      ),
    )
    expect(diagnostics).toEqual([])
    expect(toPlain(root)).toEqual({ a: { v: '{{ v }}' }, c: { _name_: '{{ name }}:main' } })
    expect(nodeAt(root, 'c')?.line).toBe(9)
    expect(readToml('x', 'a = {{ b').diagnostics).toHaveLength(1)
  })

  it('takes keys that mean something to the language as plain keys', () => {
    const { root } = readToml('x', '__proto__.polluted = 1\n[constructor]\nx = 2')
    expect(entriesOf(root).map(({ key }) => key)).toEqual(['__proto__', 'constructor'])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('never throws', () => {
    const part = fc.oneof(
      fc.constantFrom('[a]', '[[a]]', 'a = 1', 'a.b = {', '}', '"', '"""', '[', ']', ','),
      fc.string(),
    )
    fc.assert(fc.property(fc.array(part), parts => readToml('x', parts.join('\n')).root.kind === 'map'))
  })
})

describe('readJson', () => {
  it('gives the values of JSON.parse, each with its line', () => {
    const value = fc.jsonValue({ maxDepth: 4 })
    fc.assert(
      fc.property(value, json => {
        const { root } = readJson('x', JSON.stringify(json, null, 2))
        expect(JSON.parse(JSON.stringify(toPlain(root)))).toEqual(JSON.parse(JSON.stringify(json)))
      }),
    )
    const { root } = readJson('x', '{\n "a": [1,\n  {"b:,": "}\\"{"}]\n}')
    expect(nodeAt(itemsOf(nodeAt(root, 'a'))[1], 'b:,')).toMatchObject({ line: 3, value: '}"{' })
  })

  it('reports what is no JSON, and what is too deep', () => {
    expect(readJson('x', '{\n"a": tru\n}')).toMatchObject({
      root: null,
      diagnostics: [{ problem: 'malformed' }],
    })
    const deep = '['.repeat(500) + ']'.repeat(500)
    expect(readJson('x', deep).diagnostics).toMatchObject([{ problem: 'unsupported' }])
  })
})
