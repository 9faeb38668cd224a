import { describe, expect, it } from 'vitest'
import { filesEnding } from '../src/snapshot/endings.ts'
import { snapshotOf } from '../src/snapshot/memory.ts'
import { filesStarting, isStarting } from '../src/snapshot/starting.ts'

const paths = [
  '.gitignore',
  'Makefile',
  'a.d/Snakefile',
  'conf/a.yaml',
  'conf.yml',
  'src-old/b.py',
  'src/a.PY',
  'src/b.tar.gz',
  'src/c.yml',
  'srcs/d.py',
]
const snapshot = snapshotOf(Object.fromEntries(paths.map(path => [path, ''])))

describe('filesEnding', () => {
  const ending = (...endings: string[]) => filesEnding(snapshot, ...endings).map(({ path }) => path)

  it('gives several endings in the order of the listing, whatever their case', () => {
    expect(ending('yml', 'yaml')).toEqual(['conf.yml', 'conf/a.yaml', 'src/c.yml'])
    expect(ending('py')).toEqual(['src-old/b.py', 'src/a.PY', 'srcs/d.py'])
  })

  it('takes the last dot of the name itself', () => {
    expect(ending('gz')).toEqual(['src/b.tar.gz'])
    expect(ending('gitignore')).toEqual(['.gitignore'])
    expect(ending('')).toEqual(['Makefile', 'a.d/Snakefile'])
    expect(ending('d')).toEqual([])
  })
})

describe('filesStarting', () => {
  const starting = (start: string) => filesStarting(snapshot, start).map(({ path }) => path)

  it('gives the files of a folder without those of its neighbours', () => {
    expect(starting('src/')).toEqual(['src/a.PY', 'src/b.tar.gz', 'src/c.yml'])
    expect(starting('src')).toEqual(['src-old/b.py', 'src/a.PY', 'src/b.tar.gz', 'src/c.yml', 'srcs/d.py'])
    expect(starting('')).toHaveLength(paths.length)
    expect(starting('zzz')).toEqual([])
  })

  it('tells a folder from a file and from a beginning', () => {
    expect(isStarting(snapshot, 'conf/')).toBe(true)
    expect(isStarting(snapshot, 'Makefile/')).toBe(false)
    expect(isStarting(snapshot, 'sr/')).toBe(false)
  })
})
