import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { invocationOf, matchesCommand, parseCommandPattern } from '../src/catalogue/commandPattern.ts'
import { pathTable } from '../src/catalogue/pathPattern.ts'
import { matchesWildcard } from '../src/catalogue/wildcard.ts'
import { cpuTime } from './cpuTime.ts'

const matches = (pattern: string, line: string) =>
  matchesCommand(parseCommandPattern(pattern), invocationOf(line))

describe('command patterns', () => {
  it.each([
    ['dvc repro', 'dvc repro -f train', true],
    ['dvc repro', 'dvc --quiet repro', true],
    ['dvc repro', 'dvc status', false],
    ['dvc', 'dvc', true],
    ['pytest --cov*', 'pytest tests --cov=src', true],
    ['pytest --cov*', 'pytest tests', false],
    ['docker buildx build --push', 'docker buildx build --push=true .', true],
    ['aws s3 cp s3://*', 'aws s3 cp s3://bucket/data data', true],
    ['aws s3 cp !s3://* s3://*', 'aws s3 cp model.pkl s3://bucket/', true],
    ['aws s3 cp !s3://* s3://*', 'aws s3 cp s3://a s3://b', false],
    ['git push ** *spaces*', 'git push --force https://huggingface.co/spaces/me/app main', true],
    ['git push ** *spaces*', 'git push origin main', false],
    ['cml-*', 'cml-send-comment report.md', true],
    ['gh api *dispatches', 'gh api repos/o/r/dispatches -f event_type=drift', true],
  ])('%s on `%s`: %s', (pattern, line, expected) => {
    expect(matches(pattern, line)).toBe(expected)
  })

  it("matches a command by today's spelling, too", () => {
    const legacy = { ...invocationOf('cml-send-comment report.md'), canonical: 'cml comment create' }
    expect(matchesCommand(parseCommandPattern('cml comment'), legacy)).toBe(true)
  })
})

describe('wildcards', () => {
  it('agree with the regular expression that they stand for', () => {
    const piece = fc.constantFrom('a', 'b', '*', '.')
    fc.assert(
      fc.property(fc.array(piece), fc.array(fc.constantFrom('a', 'b', '.')), (pattern, text) => {
        const source = pattern.map(part => (part === '*' ? '.*' : part === '.' ? '\\.' : part)).join('')
        expect(matchesWildcard(pattern.join(''), text.join(''))).toBe(
          new RegExp(`^${source}$`).test(text.join('')),
        )
      }),
    )
  })

  it('stay fast on hostile patterns', () => {
    expect(cpuTime(() => matchesWildcard(`${'*a'.repeat(50)}b`, 'a'.repeat(20_000)))).toBeLessThan(2000)
  })
})

describe('path patterns', () => {
  const table = pathTable([
    ['Dockerfile', 'name'],
    ['*.dvc', 'ending'],
    ['conf/base/catalog.yml', 'path'],
    ['/renovate.json', 'root'],
    ['mlruns/', 'folder'],
    ['requirements*.txt', 'star'],
  ])
  it.each([
    ['services/api/dockerfile', ['name']],
    ['data/raw.csv.dvc', ['ending']],
    ['.dvc/config', []],
    ['project/conf/base/catalog.yml', ['path']],
    ['base/catalog.yml', []],
    ['renovate.json', ['root']],
    ['web/renovate.json', []],
    ['train/mlruns/0/meta.yaml', ['folder']],
    ['mlruns', []],
    ['requirements-dev.txt', ['star']],
  ])('%s', (path, expected) => {
    expect(table.find(path)).toEqual(expected)
  })
})
