import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readActionInputs } from '../src/settings/actionInputs.ts'
import { readCommandLine } from '../src/settings/commandLine.ts'
import { readConfiguration } from '../src/settings/configuration.ts'
import { ConfigurationError, nearestName } from '../src/settings/error.ts'
import { helpText } from '../src/settings/help.ts'
import { mergeSettings, type RawOptions } from '../src/settings/merge.ts'
import { options } from '../src/settings/options.ts'
import type { KnownNames } from '../src/settings/settings.ts'

const known: KnownNames = {
  practices: ['ci-on-change', 'license'],
  dimensions: ['delivery', 'environment'],
  levels: ['Manual', 'Integrated', 'Reproducible training', 'Automated delivery', 'Closed loop'],
}

function raw(values: Readonly<Record<string, string>>): RawOptions {
  return new Map(Object.entries(values).map(([name, text]) => [name, { text, origin: `Input "${name}"` }]))
}

function merge(inputs: Readonly<Record<string, string>>, file: Readonly<Record<string, string>> = {}) {
  return mergeSettings(raw(inputs), raw(file), [], known)
}

describe('settings', () => {
  it('let an input win over the file, and add ignored paths up', () => {
    const settings = merge(
      { 'min-score': '70', 'ignore-paths': 'b/**\nc' },
      { 'min-score': '10', 'min-level': 'closed loop', 'ignore-paths': 'a' },
    )
    expect(settings.gate).toMatchObject({ minScore: 70, minLevel: 4 })
    expect(settings.ignorePaths).toEqual(['a', 'b/**', 'c'])
  })

  it('keep the name of a baseline with the place where it was written, and nothing of the words auto and none', () => {
    expect(merge({}).baseline).toBe('auto')
    expect(merge({ baseline: 'auto' }, { baseline: 'none' }).baseline).toBe('auto')
    expect(merge({ baseline: ' ' }, { baseline: 'none' }).baseline).toBe('none')
    expect(merge({ baseline: ' v1.2 ' }).baseline).toEqual({ name: 'v1.2', origin: 'Input "baseline"' })
    expect(merge({}, { 'fail-on-regression': 'true' }).gate.failOnRegression).toBe(true)
    expect(merge({}).gate.failOnRegression).toBe(false)
  })

  it('treat an empty input as absent', () => {
    expect(merge({ 'min-score': '', profile: ' ' }, { 'min-score': '5' })).toMatchObject({
      profile: null,
      gate: { minScore: 5 },
    })
  })

  it('do not let the file switch off gates that are set outside of it', () => {
    const file = { 'warn-only': 'true', profile: 'non-ml', 'ignore-paths': '**', 'min-level': '1' }
    const guarded = merge({ 'min-score': '90' }, file)
    expect(guarded).toMatchObject({ profile: null, gate: { minScore: 90, minLevel: 1, warnOnly: false } })
    expect(guarded.gate.notes).toEqual([
      'Input "profile" does not hold, because gates are set outside of this file.',
      'Input "warn-only" does not hold, because gates are set outside of this file.',
      'Input "ignore-paths" keeps files from what the gates judge (1 pattern).',
    ])
    const beside = merge({ 'fail-on-critical': 'true', 'warn-only': 'true', profile: 'course' }, file)
    expect(beside).toMatchObject({ profile: 'course', gate: { warnOnly: true } })
    expect(beside.gate.notes).toHaveLength(1)
  })

  it('let the file decide about its own gates', () => {
    const file = { 'warn-only': 'true', profile: 'library', 'min-score': '5' }
    for (const inputs of [{}, { 'min-score': '' }, { 'fail-on-critical': 'false' }, { path: '.' }]) {
      const settings = merge(inputs as Record<string, string>, file)
      expect(settings).toMatchObject({ profile: 'library', gate: { warnOnly: true, notes: [] } })
    }
  })

  it('read dimensions line by line', () => {
    const { minDimension } = merge({ 'min-dimension': 'delivery: 50\n\nenvironment:7' }).gate
    expect([...minDimension]).toEqual([
      ['delivery', 50],
      ['environment', 7],
    ])
  })

  it.each([
    [{ 'min-score': '101' }, 'Input "min-score" takes a whole number from 0 to 100, not "101".'],
    [{ 'min-score': '-1' }, 'whole number'],
    [{ 'min-score': '1e1' }, 'whole number'],
    [{ 'min-level': '5' }, 'a level from 0 to 4 or its name'],
    [{ 'min-dimension': 'delivry: 5' }, 'Unknown dimension "delivry". Did you mean "delivery"?'],
    [{ 'min-dimension': 'delivery' }, 'takes lines like "delivery: 50"'],
    [{ require: 'licence' }, 'Unknown practice "licence". Did you mean "license"?'],
    [{ profile: 'libary' }, 'Did you mean "library"?'],
    [{ 'fail-on-regression': 'ja' }, 'Input "fail-on-regression" takes true or false, not "ja".'],
    [{ 'warn-only': 'yes' }, 'takes true or false, not "yes"'],
  ])('refuse %j and say where and what is valid', (inputs, message) => {
    expect(() => merge(inputs as Record<string, string>)).toThrow(ConfigurationError)
    expect(() => merge(inputs as Record<string, string>)).toThrow(message)
  })
})

describe('configuration file', () => {
  const read = (text: string) => readConfiguration('mlops-audit.yml', text, known.practices)

  it('has the options of the table, lists and maps as YAML writes them, and waivers', () => {
    const { options: found, waivers } = read(`
min-score: 60
min-dimension: { delivery: 50 }
require: [license, ci-on-change]
warn-only: true
waivers:
  - practice: license
    reason: internal
    until: 2027-06-30
`)
    expect([...found].map(([name, { text }]) => [name, text])).toEqual([
      ['min-score', '60'],
      ['min-dimension', 'delivery: 50'],
      ['require', 'license\nci-on-change'],
      ['warn-only', 'true'],
    ])
    expect(waivers).toEqual([{ practice: 'license', reason: 'internal', until: '2027-06-30' }])
  })

  it('names the place of a wrong value as that of a wrong key: file, line, colon', () => {
    const { options: found } = read('\nmin-score: high\n')
    expect(() => mergeSettings(new Map(), found, [], known)).toThrow(
      /^mlops-audit\.yml:2: min-score takes a whole number/,
    )
  })

  it('may be empty', () => {
    expect(read('# nothing yet\n').waivers).toEqual([])
  })

  it.each([
    ['min-scor: 5', 'mlops-audit.yml:1: Unknown key "min-scor". Did you mean "min-score"?'],
    ['\n\nformat: json', 'mlops-audit.yml:3: Unknown key "format".'],
    ['min-score: [1]', 'mlops-audit.yml:1: "min-score" takes one number.'],
    ['- a', 'mlops-audit.yml:1: a list of keys and values is expected.'],
    ['a: 1\na: 2', 'mlops-audit.yml:2'],
    ['require: [', 'mlops-audit.yml:'],
    ['waivers:\n  - practice: license', 'mlops-audit.yml:2: The waiver of license needs a "reason".'],
    ['waivers:\n  - practice: licens\n    reason: x', 'Did you mean "license"?'],
    ['waivers:\n  - practice: license\n    reason: x\n    until: 2027-02-30', '"until" takes a day such as'],
    ['waivers:\n  - practice: license\n    because: x', 'Unknown key of a waiver "because".'],
  ])('refuses %j with its line', (text, message) => {
    expect(() => read(text)).toThrow(ConfigurationError)
    expect(() => read(text)).toThrow(message)
  })
})

describe('command line', () => {
  it('reads values, flags and repeated options', () => {
    const line = readCommandLine([
      'repo',
      '--min-score=60',
      '--require',
      'a',
      '--require',
      'b',
      '--warn-only',
      '--no-color',
    ])
    expect(line.positionals).toEqual(['repo'])
    expect(line.color).toBe(false)
    expect([...line.options].map(([name, { text }]) => [name, text])).toEqual([
      ['min-score', '60'],
      ['require', 'a\nb'],
      ['warn-only', 'true'],
    ])
  })

  it('names the nearest option', () => {
    expect(() => readCommandLine(['--fromat', 'json'])).toThrow(
      'Unknown option "--fromat". Did you mean "--format"?',
    )
    expect(() => readCommandLine(['-x'])).toThrow('Unknown option "-x"')
    expect(() => readCommandLine(['--format'])).toThrow('--format needs a value')
    expect(() => readCommandLine(['--format', '--output', 'x'])).toThrow('--format needs a value')
  })

  it.each([
    [[''], 'An argument is empty'],
    [['.', ' '], 'An argument is empty'],
    [['--min-score', ''], '--min-score needs a value: --min-score 0-100.'],
    [['--require='], '--require needs a value'],
    [['--format='], '--format needs a value'],
    [['--fail-on-critical='], '--fail-on-critical has no value after its =.'],
  ])('takes no empty word for a choice: %j', (words, message) => {
    expect(() => readCommandLine(words)).toThrow(ConfigurationError)
    expect(() => readCommandLine(words)).toThrow(message)
  })

  it('helps with every option, within 100 columns', () => {
    const help = helpText()
    for (const { name, entries } of options)
      if (entries.includes('audit')) expect(help).toContain(`--${name}`)
    expect(help.split('\n').filter(line => line.length > 104)).toEqual([])
  })
})

describe('Action inputs', () => {
  it('refuse a misspelt input and only mention a variable of the workflow', () => {
    expect(() => readActionInputs(new Map([['fail-on', 'x']]))).toThrow('Unknown input "fail-on"')
    expect(() => readActionInputs(new Map([['pathh', 'x']]))).toThrow('Did you mean "path"?')
    expect(() => readActionInputs(new Map([['basline', 'x']]))).toThrow('Did you mean "baseline"?')
    expect(readActionInputs(new Map([['dataset_url', 'x']])).warnings).toHaveLength(1)
  })
})

describe('nearest name', () => {
  it('finds a name with one slip in it', () => {
    const names = options.map(option => option.name).filter(name => name.length > 5)
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 1 }),
        (name, at, letter) => {
          const index = at % name.length
          const slipped = name.slice(0, index) + letter + name.slice(index + 1)
          expect(
            nearestName(
              slipped,
              options.map(option => option.name),
            ),
          ).toBe(name)
        },
      ),
    )
  })

  it('finds none for a word that is like nothing', () => {
    expect(nearestName('zzzzzz', ['path', 'config'])).toBeNull()
  })
})
