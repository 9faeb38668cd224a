import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseActionManifest } from '../src/facts/action.ts'

const parse = (text: string) => parseActionManifest('action.yml', text)

describe('action manifests', () => {
  it('of composite actions hold steps and inputs with their defaults', () => {
    const text = `name: Setup
inputs:
  python:
    default: 3.10
  extra: {description: more}
runs:
  using: composite
  steps:
    - run: |
        make setup
      shell: bash
    - uses: actions/cache@v4
`
    expect(parse(text)).toMatchObject({
      name: 'Setup',
      using: 'composite',
      inputs: [
        { name: 'python', value: '3.10', line: 3 },
        { name: 'extra', value: '', line: 5 },
      ],
      steps: [
        { line: 9, shell: 'bash', run: { text: 'make setup\n', line: 10, literal: true } },
        { uses: { value: 'actions/cache@v4', line: 12 } },
      ],
      image: null,
      main: null,
      diagnostics: [],
    })
  })

  it.each([
    ['runs: {using: node24, main: dist/index.js}', { using: 'node', main: 'dist/index.js', image: null }],
    ['runs: {using: docker, image: Dockerfile}', { using: 'docker', image: 'Dockerfile', main: null }],
    ['runs: {using: Docker, image: "docker://a/b:1"}', { using: 'docker', image: 'docker://a/b:1' }],
  ])('%s', (text, expected) => {
    expect(parse(text)).toMatchObject({ ...expected, steps: [], diagnostics: [] })
  })

  it.each([
    ['name: x\n', 1, "no 'runs'"],
    ['', 1, "no 'runs'"],
    ['name: x\nruns: {using: ruby}\n', 2, "'runs.using'"],
    ['runs:\n  using: composite\n', 1, 'has no steps'],
    ['runs:\n  using: composite\n  steps:\n    - run: make\n', 4, "needs a 'shell'"],
  ])('%j is told', (text, line, detail) => {
    const { diagnostics } = parse(text)
    expect(diagnostics).toMatchObject([{ path: 'action.yml', line, problem: 'invalid' }])
    expect(diagnostics[0]?.detail).toContain(detail)
  })

  it('are read from any text without a throw', () => {
    const pieces = fc.constantFrom(
      'runs',
      ': ',
      'using',
      'composite',
      'steps',
      '\n',
      '  ',
      '- ',
      'run',
      'inputs',
      '{',
      '}',
      '|',
      '&a ',
      '*a',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map(parts => parts.join('')),
    )
    fc.assert(
      fc.property(texts, text => {
        const last = text.split('\n').length
        for (const { line } of parse(text).diagnostics) expect(line >= 1 && line <= last).toBe(true)
      }),
    )
  })
})
