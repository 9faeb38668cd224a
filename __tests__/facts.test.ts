import { describe, expect, it } from 'vitest'
import { collectFacts } from '../src/facts/index.ts'
import { snapshotOf } from '../src/snapshot/memory.ts'

describe('collectFacts', () => {
  it('reads workflows of the root folder alone, manifests, and the rest when asked', async () => {
    const facts = await collectFacts(
      snapshotOf({
        '.github/workflows/b.yml': 'on: push\njobs: {a: {runs-on: x, steps: [{run: ls}]}}\n',
        '.github/workflows/a.yaml': 'on: push\njobs: {a: {runs-on: x, steps: [{run: ls}]}}\n',
        '.github/workflows/sub/c.yml': 'on: push\n',
        'sub/.github/workflows/d.yml': 'on: push\n',
        'requirements.txt': 'torch==2.0\nnumpy\n',
        'uv.lock': 'version = 1\n[[package]]\nname = "torch"\nversion = "2.0"\n',
        'act/action.yaml': 'name: x\nruns: {using: composite, steps: []}\n',
        'params.json': '{"a": {"b": 1}}',
        'conf.toml': '[a]\nb = 1\n',
      }),
    )
    expect(facts.workflows.map(workflow => workflow.path)).toEqual([
      '.github/workflows/a.yaml',
      '.github/workflows/b.yml',
    ])
    expect(facts.dependencies.map(({ name, line }) => [name, line])).toEqual([
      ['torch', 1],
      ['numpy', 2],
    ])
    expect([facts.action('act')?.using, facts.action('')]).toEqual(['composite', null])
    expect(facts.data('params.json')?.kind).toBe('map')
    expect(facts.data('conf.toml')?.kind).toBe('map')
    expect([facts.data('absent.yaml'), facts.makefile('Makefile'), facts.code('x.py')]).toEqual([
      null,
      null,
      null,
    ])
  })

  it('takes no list of what a Dockerfile leaves out for one', async () => {
    const text = 'FROM python:3.12\n'
    const facts = await collectFacts(
      snapshotOf({
        ...{ Dockerfile: text, 'docker/Dockerfile.tests': text, 'gpu.Dockerfile': text },
        ...{ 'Dockerfile.dockerignore': '.git\n', 'docker/Dockerfile.tests.dockerignore': '.git\n' },
      }),
    )
    expect(facts.dockerfilePaths).toEqual(['Dockerfile', 'docker/Dockerfile.tests', 'gpu.Dockerfile'])
  })

  it('answers the same object every time', async () => {
    const facts = await collectFacts(
      snapshotOf({ Makefile: 'a:\n\tls\n', 'x.py': 'import os\n', 'dvc.yaml': 'stages: {}\n' }),
    )
    expect(facts.makefile('Makefile')).toBe(facts.makefile('Makefile'))
    expect(facts.code('x.py')).toBe(facts.code('x.py'))
    expect(facts.dvcYaml('dvc.yaml')).toBe(facts.dvcYaml('dvc.yaml'))
    expect(facts.modules()).toBe(facts.modules())
  })

  it('tells what cannot be read, in order and once, and goes on', async () => {
    const facts = await collectFacts(
      snapshotOf({
        '.github/workflows/z.yml': 'on: push\n  x: [',
        '.github/workflows/big.yml': `on: push\n# ${'x'.repeat(600_000)}\n`,
        'pyproject.toml': 'not = = toml',
        Dockerfile: 'RUN x',
        'bad.py': new Uint8Array([0, 1, 2, 0]),
      }),
    )
    facts.dockerfile('Dockerfile')
    facts.dockerfile('Dockerfile')
    facts.code('bad.py')
    const told = facts.diagnostics().map(({ path, problem }) => `${path} ${problem}`)
    expect(told).toEqual([...told].sort())
    expect(new Set(told.map(text => text.split(' ')[0]))).toEqual(
      new Set([
        '.github/workflows/big.yml',
        '.github/workflows/z.yml',
        'Dockerfile',
        'bad.py',
        'pyproject.toml',
      ]),
    )
    expect(told.filter(text => text.startsWith('Dockerfile'))).toHaveLength(1)
    expect(facts.workflows.map(workflow => workflow.valid)).toEqual([false, false])
  })
})
