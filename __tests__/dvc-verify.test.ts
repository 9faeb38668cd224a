import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { manifest } from '../src/dvc/content.ts'
import type { PipelineResult } from '../src/dvc/model.ts'
import { verifyDvc } from '../src/dvc/verify.ts'
import { type MemoryFile, snapshotOf } from '../src/snapshot/memory.ts'

const md5 = (text: string) => createHash('md5').update(text).digest('hex')

const code = 'print("train")\n'
const params = 'train:\n  lr: 1e-4\n  layers: [1, 2]\nseed: 42\n'
const definition = `stages:
  prepare:
    cmd: python prepare.py
    deps:
    - prepare.py
    - data/raw.csv
    outs:
    - data/clean.csv
  train:
    cmd: python train.py
    deps:
    - data/clean.csv
    - train.py
    params:
    - seed
    - train.lr
    outs:
    - model.pkl
    metrics:
    - metrics.json:
        cache: false
`
const entry = (path: string, hash: string, indent = '    ') =>
  `${indent}- path: ${path}\n${indent}  hash: md5\n${indent}  md5: ${hash}\n${indent}  size: 1\n`
const lock = `schema: '2.0'
stages:
  prepare:
    cmd: python prepare.py
    deps:
${entry('data/raw.csv', 'aaaa')}${entry('prepare.py', md5(code))}    outs:
${entry('data/clean.csv', 'bbbb')}  train:
    cmd: python train.py
    deps:
${entry('data/clean.csv', 'bbbb')}${entry('train.py', md5(code))}    params:
      params.yaml:
        seed: 42
        train.lr: 0.0001
    outs:
${entry('metrics.json', md5('{}'))}${entry('model.pkl', 'cccc')}`

const project: Readonly<Record<string, MemoryFile>> = {
  '.gitignore': '/model.pkl\n',
  'data/.gitignore': '/clean.csv\n/raw.csv\n',
  'data/raw.csv.dvc': 'outs:\n- md5: aaaa\n  size: 1\n  hash: md5\n  path: raw.csv\n',
  'dvc.lock': lock,
  'dvc.yaml': definition,
  'metrics.json': '{}',
  'params.yaml': params,
  'prepare.py': code,
  'train.py': code,
}

function verified(changes: Readonly<Record<string, MemoryFile | null>> = {}): PipelineResult {
  const files = Object.entries({ ...project, ...changes }).filter(([, content]) => content !== null)
  const [pipeline] = verifyDvc(snapshotOf(Object.fromEntries(files) as Record<string, MemoryFile>)).pipelines
  if (pipeline === undefined) throw new Error('no pipeline')
  return pipeline
}

/** `line rule stage` of everything found. */
function found(changes: Readonly<Record<string, MemoryFile | null>>): readonly string[] {
  return verified(changes).findings.map(
    ({ line, rule, effect, stage }) => `${line} ${effect} ${rule} ${stage}`,
  )
}

describe('a pipeline against its lock', () => {
  it('is consistent when everything agrees, numbers as numbers', () => {
    const pipeline = verified()
    expect(pipeline.findings).toEqual([])
    expect(pipeline.verdict).toBe('consistent')
    expect(pipeline.stages.map(({ verdict, compared, unknown }) => [verdict, compared, unknown])).toEqual([
      ['consistent', 3, 0],
      ['consistent', 6, 0],
    ])
  })

  it('is stale by code, with both hashes and what to run', () => {
    const [finding] = verified({ 'train.py': 'print("other")\n' }).findings
    expect(finding).toMatchObject({ path: 'dvc.yaml', line: 13, rule: 'dependency-changed', stage: 'train' })
    expect(finding?.message).toBe(
      `train.py changed since dvc.lock was written (md5 ${md5(code).slice(0, 4)}… → ${md5('print("other")\n').slice(0, 4)}…); run dvc repro train`,
    )
  })

  it('names each way to be stale', () => {
    const cases: readonly (readonly [Record<string, MemoryFile | null>, string])[] = [
      [{ 'params.yaml': params.replace('42', '43') }, '15 stale parameter-changed train'],
      [{ 'params.yaml': params.replace('seed: 42', '') }, '15 stale parameter-missing train'],
      [{ 'params.yaml': null }, '15 stale parameter-missing train'],
      [{ 'dvc.lock': lock.replace('        seed: 42\n', '') }, '15 stale parameter-added train'],
      [{ 'dvc.yaml': definition.replace('    - seed\n', '') }, '9 doubtful parameter-left train'],
      [
        { 'dvc.yaml': definition.replace('python train.py', 'python train.py -v') },
        '10 stale command-changed train',
      ],
      [
        { 'dvc.yaml': definition.replace('python train.py', 'python  train.py') },
        '10 stale command-spacing train',
      ],
      [{ 'metrics.json': '{"a": 1}' }, '20 stale metrics-changed train'],
      [{ 'dvc.yaml': definition.replace('    - train.py\n', '') }, '9 doubtful dependency-left train'],
      [{ 'dvc.yaml': definition.replace('model.pkl', 'model.h5') }, '18 stale output-added train'],
      [{ 'dvc.lock': lock.replace('bbbb', 'dddd') }, '12 stale edge-broken train'],
      [
        { 'data/raw.csv.dvc': 'outs:\n- md5: eeee\n  hash: md5\n  path: raw.csv\n' },
        '6 stale edge-broken prepare',
      ],
      [{ 'data/raw.csv.dvc': null, 'data/.gitignore': '/clean.csv' }, '6 stale dependency-deleted prepare'],
      [{ 'dvc.lock': lock.replace('  train:\n', '  old:\n') }, '9 unlocked stage-not-locked train'],
      [{ 'dvc.lock': lock.replace('  train:\n', '  old:\n') }, '19 doubtful stage-left old'],
      [{ 'dvc.lock': null }, '1 unlocked lock-missing null'],
    ]
    for (const [change, expected] of cases) expect(found(change), expected).toContain(expected)
  })

  it('is unknown, never stale, for what git does not have', () => {
    expect(found({ 'data/raw.csv.dvc': null })).toEqual(['6 unknown not-comparable prepare'])
    expect(verified({ 'data/raw.csv.dvc': null }).verdict).toBe('consistent')
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`
    expect(found({ 'prepare.py': pointer })).toEqual(['5 unknown not-comparable prepare'])
  })

  it('minds line ends as far as a checkout cannot make them, and as the version that locked it', () => {
    const dos = code.replace('\n', '\r\n')
    const lockedWithDos = { 'dvc.lock': lock.replaceAll(md5(code), md5(dos)) }
    expect(found(lockedWithDos)).toEqual(['5 doubtful line-ends prepare', '13 doubtful line-ends train'])
    expect(verified(lockedWithDos).verdict).toBe('consistent')
    expect(found({ 'train.py': dos })).toEqual(['13 stale dependency-changed train'])
    const legacy = lock.replaceAll(/ +hash: md5\n/g, '')
    expect(found({ 'dvc.lock': legacy, 'train.py': dos })).toEqual([])
  })

  it('knows which changes a frozen stage and one that always runs do not mind', () => {
    const frozen = definition.replace(
      '    cmd: python train.py',
      '    frozen: true\n    cmd: python train.py',
    )
    const pipeline = verified({ 'dvc.yaml': frozen, 'train.py': 'x' })
    expect(pipeline.stages[1]?.verdict).toBe('exempt')
    expect(pipeline.verdict).toBe('consistent')
    expect(pipeline.findings[0]?.message).toMatch(/; the stage is frozen, so DVC does not run it$/)
    expect(verified({ 'dvc.yaml': frozen.replace('train.py', 'train.py -v') }).verdict).toBe('stale')
    const always = frozen.replace('frozen: true', 'always_changed: true').replace('train.py', 'train.py -v')
    expect(verified({ 'dvc.yaml': always }).verdict).toBe('consistent')
  })

  it('finds entries of the lock by the text of their paths, as DVC does', () => {
    const [finding] = verified({ 'dvc.yaml': definition.replace('- train.py', '- ./train.py') }).findings
    expect(finding?.message).toBe(
      './train.py is not among the locked dependencies (they have it as train.py, which is another one for DVC); run dvc repro train',
    )
  })

  it('reads literals of Python files as parameters', () => {
    const python = definition.replace('    - seed\n    - train.lr\n', '    - conf.py:\n')
    const locked = lock.replace(
      /params\.yaml:\n.*\n.*\n/,
      'conf.py:\n        SIZES: [1, 2]\n        Model: {depth: 3, names: {a: x}}\n        W: 5\n',
    )
    const files = (text: string) => ({ 'dvc.yaml': python, 'dvc.lock': locked, 'conf.py': text })
    const text = `"""W = 1"""\nSIZES = (\n    1, 2,\n)\nif SIZES:\n    W = 4\nclass Model:\n    depth: int = 3  # deep\n    def __init__(self):\n        local = 1\n        self.names = {"a": 'x'}\nW = 5\n`
    expect(found(files(text))).toEqual([])
    expect(found(files(text.replace('1, 2', '1, 3')))).toEqual(['15 stale parameter-changed train'])
    expect(found(files(text.replace('W = 5', 'W = 2 + 3')))).toEqual(['15 unknown not-comparable train'])
  })

  it('sees what is wrong with the structure', () => {
    expect(found({ 'model.pkl': 'x' })).toContain('18 defect output-tracked train')
    expect(found({ '.gitignore': '' })).toContain('18 defect output-not-ignored train')
    // The lock tells that it is a file, so that what takes directories back in does not matter.
    expect(found({ '.gitignore': '/model*\n!/model*/\n' })).toEqual([])
    expect(found({ 'dvc.yaml': definition.replace('- model.pkl', '- data') })).toContain(
      '8 defect output-overlap prepare',
    )
    expect(found({ 'dvc.yaml': definition.replace('- data/raw.csv', '- model.pkl') })).toContain(
      '2 defect cycle prepare',
    )
    expect(found({ 'train.py': null })).toEqual([
      '10 defect script-missing train',
      '13 stale dependency-deleted train',
    ])
  })

  it('takes a dependency that is listed twice for one, as DVC does', () => {
    const twice = definition.replace('    - train.py\n', '    - train.py\n    - train.py\n')
    expect(found({ 'dvc.yaml': twice })).toEqual([])
  })

  it('tells what cannot be read', () => {
    expect(verified({ 'dvc.yaml': 'stages: [' }).verdict).toBe('unknown')
    expect(verified({ 'dvc.lock': 'stages: [' }).verdict).toBe('unknown')
    expect(verified({ 'dvc.yaml': 'plots: []\n' }).verdict).toBe('none')
    const open = definition.replace('python train.py', `python train.py $${'{nothing}'}`)
    expect(found({ 'dvc.yaml': open })).toEqual(['10 unknown unresolved train'])
  })
})

describe('directories', () => {
  const files = { 'src/a.py': 'a', 'src/b/é.py': 'b' }
  const hash = manifest([
    ['a.py', md5('a')],
    ['b/é.py', md5('b')],
  ])
  const repository = (nfiles: number, value: string): Record<string, MemoryFile> => ({
    'dvc.yaml': 'stages:\n  one:\n    cmd: run\n    deps: [src/]\n',
    'dvc.lock': `schema: '2.0'\nstages:\n  one:\n    cmd: run\n    deps:\n    - path: src/\n      hash: md5\n      md5: ${value}\n      nfiles: ${nfiles}\n`,
    ...files,
  })
  const rules = (content: Record<string, MemoryFile>) =>
    verifyDvc(snapshotOf(content)).pipelines[0]?.findings.map(({ effect }) => effect)

  it('are named by the list that DVC writes', () => {
    const text = `[{"md5": "${md5('a')}", "relpath": "a.py"}, {"md5": "${md5('b')}", "relpath": "b/\\u00e9.py"}]`
    expect(hash).toBe(`${md5(text)}.dir`)
    expect(rules(repository(2, hash))).toEqual([])
  })

  it('are changed when a file is, and doubtful when more was locked than git has', () => {
    expect(rules({ ...repository(2, hash), 'src/a.py': 'c' })).toEqual(['stale'])
    expect(rules({ ...repository(2, hash), 'src/c.py': 'c' })).toEqual(['stale'])
    expect(rules(repository(3, 'ffff.dir'))).toEqual(['doubtful'])
    expect(rules({ ...repository(2, hash), 'src/x.pyc': 'c', '.dvcignore': '*.pyc\n' })).toEqual([])
  })

  it('that a stage makes and git keeps are compared, and so is what others take out of them', () => {
    const kept: Record<string, MemoryFile> = {
      'dvc.yaml': `stages:
  make:
    cmd: run
    outs:
    - src: {cache: false}
  use:
    cmd: run
    deps: [src/a.py]
    outs:
    - b: {cache: false}
`,
      'dvc.lock': `schema: '2.0'
stages:
  make:
    cmd: run
    outs:
${entry('src', hash)}      nfiles: 2
  use:
    cmd: run
    deps:
${entry('src/a.py', md5('a'))}    outs:
${entry('b', md5('b'))}`,
      ...files,
      b: 'b',
    }
    const all = (change: Record<string, MemoryFile>) =>
      verifyDvc(snapshotOf({ ...kept, ...change })).pipelines[0]?.findings.map(({ rule }) => rule)
    expect(all({})).toEqual([])
    expect(all({ 'src/new.py': 'x' })).toEqual(['metrics-changed'])
    expect(all({ 'src/a.py': 'x' })).toEqual(['metrics-changed', 'dependency-changed'])
  })
})

describe('stage files of DVC 0.x', () => {
  const body = (command: string) => `cmd: ${command}
deps:
- md5: ${md5(code)}
  path: train.py
outs:
- cache: true
  md5: cccc
  metric: false
  path: model.pkl
  persist: false
`
  // As DVC counts: sorted keys, the flags of outputs and the file's own md5 left out.
  const text = (command: string, cache: string) =>
    `{"cmd": "${command}", "deps": [{"md5": "${md5(code)}", "path": "train.py"}], "outs": [{${cache}"md5": "cccc", "path": "model.pkl"}]}`
  const verdict = (files: Record<string, MemoryFile>) => {
    const [pipeline] = verifyDvc(
      snapshotOf({ '.gitignore': '/model.pkl', 'train.py': code, ...files }),
    ).pipelines
    return [pipeline?.verdict, ...(pipeline?.findings.map(({ line, rule }) => `${line} ${rule}`) ?? [])]
  }

  it('are verified like a stage and its lock, their own checksum included', () => {
    for (const cache of ['"cache": true, ', '']) {
      const file = `md5: ${md5(text('python train.py', cache))}\n${body('python train.py')}`
      expect(verdict({ 'model.dvc': file })).toEqual(['consistent', '2 stage-file-old'])
      expect(verdict({ 'model.dvc': file, 'train.py': 'x' })).toEqual([
        'stale',
        '2 stage-file-old',
        '5 dependency-changed',
      ])
      expect(verdict({ 'model.dvc': file.replace('python train.py', 'python train.py -v') })).toEqual([
        'consistent',
        '2 stage-file-old',
        '2 checksum-changed',
      ])
    }
  })
})

it('never throws, whatever the files say, and stays in their lines', () => {
  const words = fc.constantFrom(
    'stages:',
    'a:',
    'cmd: x',
    'deps:',
    '- b',
    '- ../../x',
    'foreach: $',
    '{',
    'do:',
    '  ',
    '\n',
    'outs: [b]',
    '.dir',
    '*a',
    '&a',
    'matrix:',
    '@',
    ': ',
  )
  const text = fc.oneof(
    fc.string(),
    fc.array(words).map(list => list.join('\n')),
    fc.array(words).map(list => list.join(' ')),
  )
  fc.assert(
    fc.property(text, text, text, (yaml, lockText, data) => {
      const files = {
        'dvc.yaml': yaml,
        'dvc.lock': lockText,
        'x.dvc': data,
        '.dvc/config': data,
        'params.yaml': data,
      }
      for (const { findings } of verifyDvc(snapshotOf(files)).pipelines) {
        for (const { path, line } of findings) {
          const lines = files[path as keyof typeof files].split(/\r\n?|\n/).length
          expect(line).toBeGreaterThan(0)
          expect(line).toBeLessThanOrEqual(lines)
        }
      }
    }),
  )
})
