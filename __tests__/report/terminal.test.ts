import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf, cutTo, wrapped } from '../../src/report/columns.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { expectGolden } from './golden.ts'
import { hostileText } from './hostile.ts'
import { hostile, library, rich, web, withTexts } from './samples.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

describe('renderTerminal', () => {
  it.each([
    ['rich', rich],
    ['web', web],
    ['library', library],
    ['hostile', hostile],
  ])('shows the %s report as its golden file', (name, report) => {
    expectGolden(`terminal-${name}.txt`, renderTerminal(report, { color: false }))
  })

  it('colours only when told, and says the same', () => {
    const colored = renderTerminal(rich, { color: true })
    expect(colored).toContain('\u001b[31m! Critical')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are escape sequences
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(renderTerminal(rich, { color: false }))
  })

  it('keeps within the width but for code, and ends with the gate', () => {
    const snippets = new Set(
      rich.practices.flatMap(({ remedy }) => (remedy?.snippet ?? '').split('\n').map(line => line.trim())),
    )
    for (const width of [40, 57, 80, 200]) {
      const lines = renderTerminal(rich, { color: false, width }).split('\n')
      for (const line of lines)
        if (!snippets.has(line.trim())) expect(columnsOf(line)).toBeLessThanOrEqual(width)
      expect(lines.at(-2)).toBe('Gate passed')
    }
    expect(renderTerminal(rich, { color: false, width: 3 })).toBe(
      renderTerminal(rich, { color: false, width: 40 }),
    )
  })

  it('prints no control character and no command of the runner', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 30 }), texts => {
        let index = 0
        const report = withTexts(rich, text => (texts[index++ % texts.length] ?? '') + text)
        const text = renderTerminal(report, { color: false })
        expect(text.replaceAll('\t', '')).not.toMatch(control)
        expect(text).not.toMatch(/^\s*::|##\[/m)
      }),
    )
  })
})

describe('columns', () => {
  it('counts wide characters and marks', () => {
    expect(columnsOf('abc')).toBe(3)
    expect(columnsOf('日本')).toBe(4)
    expect(columnsOf('e\u0301')).toBe(1)
  })

  it('wraps and cuts anything to the width without losing words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 4, max: 30 }),
        (text, width) => {
          const lines = wrapped(text, width)
          for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width)
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
          expect(columnsOf(cutTo(text, width))).toBeLessThanOrEqual(width)
        },
      ),
    )
  })
})
