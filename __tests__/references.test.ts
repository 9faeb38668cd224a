import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseActionReference } from '../src/facts/references.ts'

describe('action references', () => {
  it('keep a ref with slashes whole', () => {
    expect(parseActionReference('pypa/gh-action-pypi-publish@release/v1')).toEqual({
      kind: 'repository',
      raw: 'pypa/gh-action-pypi-publish@release/v1',
      owner: 'pypa',
      repo: 'gh-action-pypi-publish',
      subpath: '',
      slug: 'pypa/gh-action-pypi-publish',
      ref: 'release/v1',
    })
  })

  it('split off the folder or workflow inside the repository', () => {
    expect(parseActionReference('org/ci/.github/workflows/train.yml@v2')).toMatchObject({
      owner: 'org',
      repo: 'ci',
      subpath: '.github/workflows/train.yml',
      slug: 'org/ci/.github/workflows/train.yml',
      ref: 'v2',
    })
  })

  it('tell a missing ref', () => {
    expect(parseActionReference('actions/checkout')).toMatchObject({ kind: 'repository', ref: null })
  })

  it.each([
    ['./', ''],
    ['.', ''],
    ['./.github/actions//setup/', '.github/actions/setup'],
    ['./a/../b', 'b'],
    ['$/actions/setup', 'actions/setup'],
    ['.\\.github\\actions\\x', '.github/actions/x'],
  ])('%s is the folder %j', (raw, path) => {
    expect(parseActionReference(raw)).toEqual({ kind: 'local', raw, path })
  })

  it('read images with registry port, tag and digest', () => {
    expect(parseActionReference('docker://localhost:5000/team/cml:1.2@sha256:abc')).toMatchObject({
      kind: 'docker',
      image: { name: 'localhost:5000/team/cml', tag: '1.2', digest: 'sha256:abc' },
    })
  })

  it.each([
    '',
    '  ',
    'checkout@v4',
    'actions/checkout@',
    'a/b@c@d',
    '${{ inputs.action }}@v1',
    '../x',
    './../../x',
    'docker://',
  ])('%j is malformed', raw => {
    expect(parseActionReference(raw).kind).toBe('malformed')
  })

  it('never throw and keep what was written', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), raw => parseActionReference(raw).raw === raw))
  })
})
