import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileFilter, filterAllowsBranch, matchesPattern } from '../src/filterPattern.ts'
import { cpuTime } from './cpuTime.ts'

/** The same language by backtracking, for patterns without brackets and escapes. */
function naive(pattern: string): RegExp {
  const source = pattern.replaceAll(/(?:(?<=^|\/)\*\*+\/)|\*\*+|\*|[?+]|[^*?+]/g, (item, at: number) => {
    if (item.startsWith('**')) return item.endsWith('/') ? '(?:.+/)?' : '(?:.*)'
    if (item === '*') return '(?:[^/]*)'
    const before = pattern.slice(0, at)
    const quantifies = /(?:^|.*[^*?+]|.*[^*?+][?+]{2})$/.test(before) && before !== ''
    if (item === '?' || item === '+') return quantifies ? item : `\\${item}`
    return item.replace(/[.()|^$[\]{}\\/]/, '\\$&')
  })
  return new RegExp(`^${source}$`, 's')
}

const pattern = fc
  .array(fc.constantFrom('*', '**', '/', 'a', 'b', '.', 'a?', 'b+', '**/'), { maxLength: 7 })
  .map(parts => parts.join(''))
const value = fc.array(fc.constantFrom('/', 'a', 'b', '.'), { maxLength: 8 }).map(chars => chars.join(''))

describe('patterns', () => {
  it.each([
    ['*', 'main', true],
    ['*', 'feature/x', false],
    ['**', 'feature/x', true],
    ['feature/*', 'feature/a/b', false],
    ['feature/**', 'feature/a/b', true],
    ['*feature', 'my-feature', true],
    ['v[12].[0-9]+.[0-9]+', 'v1.10.1', true],
    ['v[12].[0-9]+.[0-9]+', 'v3.0.0', false],
    ['*.jsx?', 'page.js', true],
    ['*.jsx?', 'page.jsx', true],
    ['*.js', 'src/app.js', false],
    ['**.js', 'src/js/app.js', true],
    ['docs/**/*.md', 'docs/README.md', true],
    ['docs/**/*.md', 'docs/a/b/file.md', true],
    ['**/docs/**', 'docs/hello.md', true],
    ['**/docs/**', 'a/docs/b/c.txt', true],
    ['**/*-post.md', 'path/their-post.md', true],
    ['**/README.md', 'my-README.md', false],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'ab', false],
    ['releases/\\*', 'releases/*', true],
    ['releases/\\*', 'releases/1', false],
    ['[', '[', true],
    ['c++', 'c', false],
    ['c++', 'ccc+', true],
    ['?a', '?a', true],
    ['main', 'Main', false],
    ['', '', true],
  ])('%s against %s: %s', (given, text, expected) => {
    expect(matchesPattern(given, text)).toBe(expected)
  })

  it('agree with a backtracking matcher', () => {
    fc.assert(
      fc.property(pattern, value, (given, text) => {
        expect(matchesPattern(given, text)).toBe(naive(given).test(text))
      }),
      { numRuns: 2000 },
    )
  })

  // What follows the twentieth star is not looked at.
  it.each([
    [`${'*a'.repeat(200)}b`, false, true],
    [`${'**/a/'.repeat(200)}b`, true, false],
    [`${'a?'.repeat(200)}${'a'.repeat(200)}`, false, false],
    [`${'**'.repeat(300)}b`, false, false],
  ])('are decided in linear time: %#', (given, folders, letters) => {
    const spent = cpuTime(() => {
      expect(matchesPattern(given, 'a/'.repeat(2000))).toBe(folders)
      expect(matchesPattern(given, 'a'.repeat(4000))).toBe(letters)
    })
    expect(spent).toBeLessThan(2000)
  })

  it('match whatever follows after more stars than anybody writes', () => {
    expect(matchesPattern(`${'*a'.repeat(20)}b`, 'a'.repeat(40))).toBe(false)
    expect(matchesPattern(`${'*a'.repeat(21)}b`, 'a'.repeat(40))).toBe(true)
    expect(matchesPattern(`${'**'.repeat(300)}b`, 'a'.repeat(40))).toBe(false)
  })

  it('never throw', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (given, text) => void compileFilter(given)(text)),
    )
  })
})

describe('lists of patterns', () => {
  it('let the last pattern that matches decide', () => {
    const filter = compileFilter(['releases/**', '!releases/**-alpha', 'releases/9-alpha'])
    expect(['releases/10', 'releases/beta/3-alpha', 'releases/9-alpha', 'main'].map(filter)).toEqual([
      true,
      false,
      true,
      false,
    ])
  })

  it('admit nothing when they are empty or only take back', () => {
    expect(compileFilter([])('main')).toBe(false)
    expect(compileFilter(['!docs/**'])('src/a.py')).toBe(false)
  })
})

describe('branches of an event', () => {
  const none = { branches: [], branchesIgnore: [], tags: [], tagsIgnore: [] }
  it.each([
    [{}, true],
    [{ branches: ['main'] }, true],
    [{ branches: ['dev'], tags: ['v*'] }, false],
    [{ branchesIgnore: ['ma*'] }, false],
    [{ branchesIgnore: ['dev'] }, true],
    [{ tags: ['v*'] }, false],
    [{ tagsIgnore: ['v*'] }, false],
  ])('%j', (filter, expected) => {
    expect(filterAllowsBranch({ ...none, ...filter }, 'main')).toBe(expected)
  })
})
