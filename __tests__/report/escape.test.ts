import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  htmlProse,
  htmlText,
  linkTarget,
  logLine,
  type Markdown,
  markdownCode,
  markdownLink,
  markdownProse,
  markdownText,
  plain,
  terminalText,
  withoutCommands,
} from '../../src/report/escape.ts'
import { hostileText } from './hostile.ts'

const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])/

/** What a Markdown reader makes of escaped text: escapes and entities back to characters, our breaker gone. */
function read(markdown: string): string {
  return markdown
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('\u200b', '')
}

describe('plain text', () => {
  it('is one line in which nothing is hidden', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const line = plain(text)
        expect(line).not.toMatch(hidden)
        expect(line.length).toBeLessThanOrEqual(400)
      }),
    )
  })

  it('keeps what people write and shows that something was hidden', () => {
    expect(plain('données/日本 👩‍🔬.csv')).toBe('données/日本 👩‍🔬.csv')
    expect(plain('a\r\n\tb')).toBe('a b')
    expect(plain('x\u202egnp.exe')).toBe('x\ufffdgnp.exe')
    expect(plain('😀'.repeat(300)).endsWith('😀…')).toBe(true)
  })
})

describe('Markdown', () => {
  it('text is read back as it was, without a bare character that means something', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const escaped = markdownText(text)
        expect(escaped).not.toMatch(/[<>|`$]/)
        expect(escaped).not.toMatch(/(?<!\\)(?:\\\\)*[*_[\]~]/)
        expect(escaped).not.toMatch(/@\w|(?<!&)#\d|:\/\/|\bwww\./i)
        expect(read(escaped)).toBe(plain(text))
      }),
    )
  })

  it('code is either a plain code span or a code element of entities', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const code = markdownCode(text)
        expect(code).toMatch(/^(?:–|`[^`<>|]+`|<code>[^<>|`*_[\]\\@:]*<\/code>)$/)
      }),
    )
  })

  it('prose makes code of paired back-ticks only', () => {
    expect(markdownProse('`a_b` writes c_d')).toBe('`a_b` writes c\\_d')
    expect(markdownProse('one ` alone_')).toBe('one &#96; alone\\_')
    expect(markdownProse('`a|b` and ``')).toBe('<code>a&#124;b</code> and &#96;&#96;')
  })

  it('defuses what GitHub would turn into something', () => {
    expect(markdownText('@octocat and #12, GH-7')).toBe('@\u200boctocat and \\#\u200b12, GH-\u200b7')
    expect(markdownText('https://a.example, www.a.example')).toBe(
      'https:\u200b//a.example, www\u200b.a.example',
    )
    expect(markdownText('</details>')).toBe('&lt;/details&gt;')
    expect(markdownText('- item')).toBe('\\- item')
    expect(markdownText('1. item')).toBe('1\\. item')
    expect(markdownText('1.0.0 +4')).toBe('1.0.0 +4')
  })

  it('links lead to web addresses only', () => {
    const label = 'x' as Markdown
    expect(markdownLink(label, 'javascript:alert(1)')).toBe('x')
    expect(markdownLink(label, 'docs/page.md')).toBe('x')
    expect(markdownLink(label, 'https://a.example/b_(c)?d=e#f')).toBe(
      '[x](https://a.example/b_%28c%29?d=e#f)',
    )
    fc.assert(
      fc.property(hostileText, text => {
        expect(linkTarget(`https://a.example/${text}`) ?? '').toMatch(/^[\w\-.~:/?#@!$&+,;=%]*$/)
      }),
    )
  })
})

describe('HTML', () => {
  it('lets no element and no attribute through', () => {
    fc.assert(
      fc.property(hostileText, text => {
        expect(htmlText(text)).not.toMatch(/[<>"'`]/)
        expect(htmlProse(text).replace(/<\/?code>/g, '')).not.toMatch(/[<>"'`]/)
      }),
    )
    expect(htmlProse('How `a<b` is')).toBe('How <code>a&#60;b</code> is')
  })
})

describe('terminal and log', () => {
  it('no control character reaches the terminal', () => {
    fc.assert(fc.property(hostileText, text => void expect(terminalText(text)).not.toMatch(hidden)))
    expect(terminalText('\u001b[31mred')).toBe('\ufffd[31mred')
  })

  it('the runner finds no command', () => {
    fc.assert(
      fc.property(hostileText, text => {
        expect(logLine(text)).not.toMatch(/^\s*::|##\[|[\r\n]/)
        expect(withoutCommands(text)).not.toMatch(/^\s*::|##\[/m)
      }),
    )
    expect(logLine('a\n::error::b ##[error]c')).toBe('a ::error::b # #[error]c')
    expect(withoutCommands('a\n  ::error::b')).toBe('a\n  : :error::b')
  })
})
