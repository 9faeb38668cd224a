import { describe, expect, it } from 'vitest'
import { annotationsOf } from '../../src/report/annotations.ts'
import type { DvcReport } from '../../src/report/dvc.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { dvcHeadline } from '../../src/report/wordingDvc.ts'
import { rich } from './samples.ts'

type Pipeline = DvcReport['pipelines'][number]

function pipeline(path: string, lock: Pipeline['lock'], stale: readonly string[]): Pipeline {
  return {
    path,
    lock,
    stages: ['prepare', 'train'].map(name => ({
      name,
      line: 2,
      verdict: stale.includes(name) ? ('stale' as const) : ('consistent' as const),
      compared: 3,
      unknown: 0,
    })),
    findings: stale.map(stage => ({
      path,
      line: 2,
      rule: 'dependency-changed',
      effect: 'stale',
      stage,
      message: 'src/train.py changed since dvc.lock was written; run dvc repro train',
    })),
  }
}

function withPipelines(...pipelines: readonly Pipeline[]) {
  return { ...rich, dvc: { data: [], pipelines, tracked: 0, remotes: [] } }
}

describe('DVC in the reports', () => {
  const stale = withPipelines(pipeline('dvc.yaml', 'stale', ['train']))

  it('names the stages of one stale pipeline, and the pipelines when there are several', () => {
    expect(dvcHeadline(stale)).toBe('1 stage of dvc.yaml is stale')
    const several = withPipelines(
      pipeline('a/dvc.yaml', 'stale', ['train']),
      pipeline('b/dvc.yaml', 'stale', []),
    )
    expect(dvcHeadline(several)).toBe('the locks of a/dvc.yaml and b/dvc.yaml are stale')
  })

  it('is silent about the pipelines of tests, examples and templates', () => {
    const paths = [
      '__tests__/fixtures/x/dvc.yaml',
      'examples/mnist/dvc.yaml',
      'docs/dvc.yaml',
      '{{ cookiecutter.name }}/dvc.yaml',
    ]
    const others = paths.map(path => pipeline(path, 'stale', ['train']))
    const report = withPipelines(...others)
    expect(dvcHeadline(report)).toBeNull()
    expect(renderSummary(report, { server: 'https://github.com' })).not.toContain('#### DVC')
    expect(annotationsOf(report).filter(({ title }) => title.startsWith('DVC'))).toEqual([])
    const both = withPipelines(...others, pipeline('data/examples/dvc.yaml', 'stale', ['train']))
    expect(dvcHeadline(both)).toBe('1 stage of data/examples/dvc.yaml is stale')
  })

  it('is silent about a consistent pipeline, and without DVC', () => {
    expect(dvcHeadline(withPipelines(pipeline('dvc.yaml', 'consistent', [])))).toBeNull()
    expect(renderSummary({ ...rich, dvc: null }, { server: 'https://github.com' })).not.toContain('#### DVC')
  })

  it('shows each stale stage with its place in the summary, the terminal and as a warning', () => {
    expect(renderSummary(stale, { server: 'https://github.com' })).toContain('dvc.yaml#L2')
    expect(renderTerminal(stale, { color: false, width: 100 })).toContain(
      'dvc.yaml:2 stage train: src/train.py changed',
    )
    expect(annotationsOf(stale, { limit: 9 })).toContainEqual(
      expect.objectContaining({ level: 'warning', title: 'DVC stage train', path: 'dvc.yaml', line: 2 }),
    )
  })
})
