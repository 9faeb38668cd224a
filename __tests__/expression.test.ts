import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Expression, parseExpression, partsOf, pathOf } from '../src/facts/expression.ts'
import { embeddedExpressions, parseCondition } from '../src/facts/template.ts'
import { cpuTime } from './cpuTime.ts'

/** Back to text, with a bracket around every operation. */
function shown(expression: Expression): string {
  const parts = partsOf(expression).map(shown)
  switch (expression.kind) {
    case 'literal':
      return typeof expression.value === 'string' ? `'${expression.value}'` : String(expression.value)
    case 'context':
      return expression.name
    case 'property':
      return `${parts[0]}.${expression.name}`
    case 'index':
      return `${parts[0]}[${parts[1]}]`
    case 'all':
      return `${parts[0]}.*`
    case 'call':
      return `${expression.name}(${parts.join(', ')})`
    case 'not':
      return `!${parts[0]}`
    case 'compare':
      return `(${parts.join(` ${expression.operator} `)})`
    default:
      return `(${parts.join(` ${expression.kind} `)})`
  }
}

const parsed = (source: string) => {
  const result = parseExpression(source)
  return result.ok ? shown(result.expression) : `${result.offset}: ${result.problem}`
}

describe('expressions', () => {
  it.each([
    ["github.event_name == 'push'", "(github.event_name == 'push')"],
    ['a || b && c || d', '(a or (b and c) or d)'],
    ['!a == b < c', '(!a == (b < c))'],
    ['a == b != c', '((a == b) != c)'],
    ['(a || b) && !(c)', '((a or b) and !c)'],
    ["GitHub.Event['pull_request'].head.REF", 'github.Event.pull_request.head.REF'],
    ['github.event.commits.*.message', 'github.event.commits.*.message'],
    ['a[*].b[0][c.d]', 'a.*.b[0][c.d]'],
    ["contains(fromJSON('[\"it''s\"]'), matrix.os)", "contains(fromjson('[\"it's\"]'), matrix.os)"],
    ['always ()', 'always()'],
    ['[0]', "0: unexpected '['"],
    ['f(-1.5, .5, +2, 0xff, 1e3, NaN)', 'f(-1.5, 0.5, 2, 255, 1000, NaN)'],
    ['true && false != null', '(true and (false != null))'],
    ['fromJSON(x).y', 'fromjson(x).y'],
    ['needs.build-it.outputs.a_b', 'needs.build-it.outputs.a_b'],
    ["'${{ x }}'", "'${{ x }}'"],
  ])('%s', (source, expected) => {
    expect(parsed(source)).toBe(expected)
  })

  it.each([
    ['', '0: an expression is missing'],
    ["a | contains('b')", "2: unexpected '|'"],
    ['a = b', "2: unexpected '='"],
    ['a & b', "2: unexpected '&'"],
    ['github.ref == "main"', '14: unexpected \'"main"\''],
    ["a == 'b", '5: a text is not closed'],
    ['a == ', '5: it ends too early'],
    ['(a', '2: it ends too early'],
    ['a)', "1: unexpected ')'"],
    ['a b', "2: unexpected 'b'"],
    ['f(a,)', "4: unexpected ')'"],
    ['a.1', "2: unexpected '1'"],
    ['$FOO', "0: unexpected '$FOO'"],
    ['1a', "0: unexpected '1a'"],
    ["'a'.b", "3: unexpected '.'"],
  ])('%s is refused', (source, expected) => {
    expect(parsed(source)).toBe(expected)
  })

  it('have limits', () => {
    expect(parsed(`${'('.repeat(60)}a${')'.repeat(60)}`)).toBe('a')
    for (const source of [
      '('.repeat(20_000),
      `a${'.b'.repeat(60)}`,
      '!'.repeat(60),
      `${'f('.repeat(5000)}`,
    ]) {
      expect(parseExpression(source).ok).toBe(false)
    }
    expect(parsed('a'.repeat(21_001))).toContain('longer')
    expect(parsed(Array(2000).fill('a').join('||'))).toContain(' or ')
  })

  it('tell the path of a context', () => {
    const path = (source: string) => {
      const result = parseExpression(source)
      return result.ok ? pathOf(result.expression) : undefined
    }
    expect(path("GitHub.Event['Action']")).toBe('github.event.action')
    expect(path('steps.*.outcome')).toBe('steps.*.outcome')
    expect(path('a[0].b')).toBeNull()
    expect(path('f(x).y')).toBeNull()
  })

  const words = fc.constantFrom(
    'a',
    'github',
    '.',
    '*',
    '[',
    ']',
    '(',
    ')',
    ',',
    '&&',
    '||',
    '!',
    '==',
    '<',
    "'x'",
    "'",
    '1',
    '.5',
    ' ',
    'f(',
    'true',
    '|',
    '"',
    '${{',
    '}}',
  )
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 30 }).map(parts => parts.join('')),
  )
  it('never throw, and problems lie in the text', () => {
    fc.assert(
      fc.property(anyText, source => {
        for (const result of [parseExpression(source), parseCondition(source)]) {
          if (!result.ok) expect(result.offset >= 0 && result.offset <= source.length).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('conditions', () => {
  const condition = (text: string) => {
    const result = parseCondition(text)
    return result.ok ? shown(result.expression) : `${result.offset}: ${result.problem}`
  }
  it.each([
    ['', 'success()'],
    ['  ', 'success()'],
    ['false', 'false'],
    ["${{ github.repository == 'x/y' }}", "(github.repository == 'x/y')"],
    ['${{ a }} && b', "'${{ a }} && b'"],
    ['${{ a }}\n', "'${{ a }}\n'"],
    ["${{ a == '}}' }}", "(a == '}}')"],
    ['${{ }}', '3: an expression is missing'],
    ['a == ${{ b', "5: '${{' is not closed"],
    ['x ${{ a | b }}', "8: unexpected '|'"],
  ])('%j', (text, expected) => {
    expect(condition(text)).toBe(expected)
  })
})

describe('embedded expressions', () => {
  it('are found in linear time', () => {
    const spent = cpuTime(() => {
      expect(embeddedExpressions('${{'.repeat(200_000))).toHaveLength(1)
      expect(embeddedExpressions('${{ a }}'.repeat(50_000))).toHaveLength(50_000)
    })
    expect(spent).toBeLessThan(2000)
  })
})
