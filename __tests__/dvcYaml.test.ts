import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillTemplate, pythonFloat } from '../src/facts/dvcTemplate.ts'
import { type DvcYaml, parseDvcYaml } from '../src/facts/dvcYaml.ts'
import { readYaml } from '../src/facts/yaml.ts'

function read(text: string, files: Readonly<Record<string, string>> = {}, path = 'dvc.yaml'): DvcYaml {
  return parseDvcYaml(path, text, name => {
    const content = files[name]
    return content === undefined ? null : readYaml(name, content).root
  })
}

describe('parseDvcYaml', () => {
  it('reads a stage with everything it can say, and the top-level lists', () => {
    const file = read(
      [
        'stages:',
        '  train:',
        '    cmd:',
        '      - python prep.py',
        '      - python train.py',
        '    wdir: src',
        '    deps: [train.py, ../data]',
        '    params:',
        '      - lr',
        '      - conf/model.yaml:',
        '          - depth',
        '      - other.json:',
        '    outs:',
        '      - model.pkl:',
        '          cache: false',
        '          persist: true',
        '    metrics:',
        '      - m.json: {cache: false}',
        '    plots: [p.csv]',
        '    frozen: true',
        '    always_changed: true',
        'metrics: [all.json]',
        'plots:',
        '  - curve.csv: {x: step}',
        'artifacts:',
        '  clf: {path: model.pkl, type: model}',
      ].join('\n'),
    )
    const [stage] = file.stages
    expect(stage?.commands).toEqual([
      { value: 'python prep.py', line: 4 },
      { value: 'python train.py', line: 5 },
    ])
    expect([stage?.wdir, stage?.frozen, stage?.alwaysChanged, stage?.missing]).toEqual([
      'src',
      true,
      true,
      null,
    ])
    expect(stage?.deps.map(d => d.value)).toEqual(['train.py', '../data'])
    expect(stage?.params.map(p => [p.file, p.key, p.line])).toEqual([
      ['params.yaml', 'lr', 9],
      ['conf/model.yaml', 'depth', 11],
      ['other.json', null, 12],
    ])
    expect(stage?.outs.map(o => [o.value, { ...o.options }, o.line])).toEqual([
      ['model.pkl', { cache: 'false', persist: 'true' }, 14],
    ])
    expect([file.metrics[0]?.value, file.plots[0]?.value, file.artifacts[0]?.artifactPath]).toEqual([
      'all.json',
      'curve.csv',
      'model.pkl',
    ])
  })

  it('fills templates from params.yaml, vars, and files with keys, and says when one is unknown', () => {
    const file = read(
      [
        'vars:',
        '  - conf.json:model',
        '  - name: clf',
        'stages:',
        '  a:',
        '    cmd: python ${name}.py ${train} --lr ${train.lr} ${model.size} ${model.sizes[1]}',
        '    deps: ["${missing}/x"]',
        '  b:',
        '    vars: [{inner: deep}]',
        "    cmd: echo ${inner} '\\${HOME}'",
        '  c:',
        '    vars: [{name: again}]',
        '    cmd: echo ${name}',
      ].join('\n'),
      {
        'params.yaml': 'train:\n  lr: 1e-05\n  deep: true\n  shallow: false\n',
        'conf.json': '{"model": {"size": 1.0, "sizes": [1, 2]}, "name": "hidden"}',
      },
    )
    expect(file.stages[0]?.commands[0]?.value).toBe('python clf.py --lr 1e-05 --deep --lr 1e-05 1.0 2')
    expect(file.stages[0]?.deps[0]?.value).toBe('${missing}/x')
    expect(file.stages[0]?.missing).toEqual({ value: '${missing}', line: 7 })
    expect(file.stages[1]?.commands[0]?.value).toBe("echo deep '${HOME}'")
    expect(file.stages[2]?.missing).toEqual({ value: '${name}', line: 13 })
    expect(file.diagnostics).toEqual([
      {
        path: 'dvc.yaml',
        line: 12,
        problem: 'invalid',
        detail: '`vars` define name again, which DVC refuses',
      },
    ])
  })

  it('merges vars into params.yaml key by key, and into the whole map that a command unpacks', () => {
    const file = read(
      [
        'vars: [{train: {extra: 7}}, params.yaml, gone.yaml]',
        'stages:',
        '  a:',
        '    cmd: run ${train}',
        '  b:',
        '    vars: ["${a}"]',
        '    cmd: run',
      ].join('\n'),
      { 'params.yaml': 'train: {lr: 0.1}\n' },
    )
    expect(file.stages[0]?.commands[0]?.value).toBe('run --lr 0.1 --extra 7')
    expect(file.diagnostics.map(({ line, detail }) => `${line} ${detail}`)).toEqual([
      '1 `vars` names gone.yaml, which cannot be read',
      '6 `vars` cannot refer to other variables: DVC refuses a `${}` in them',
      '6 `vars` names ${a}, which cannot be read',
    ])
  })

  it('expands foreach and matrix under the names that DVC gives', () => {
    const file = read(
      [
        'stages:',
        '  each:',
        '    foreach: [us, uk]',
        '    do:',
        '      cmd: python a.py ${item}',
        '      outs: [out/${item}]',
        '  keyed:',
        '    foreach: ${models}',
        '    do:',
        '      cmd: fit ${key} ${item.size}',
        '  maps:',
        '    foreach: [{v: 1}, {v: 2}]',
        '    do: {cmd: "x ${item.v}"}',
        '  grid:',
        '    matrix:',
        '      m: [cnn, xgb]',
        '      f: ["${first}", 2.5]',
        '    cmd: run ${item.m} ${item.f} ${key}',
        '  none:',
        '    foreach: ${absent}',
        '    do: {cmd: x}',
      ].join('\n'),
      { 'params.yaml': 'models:\n  big: {size: 3}\n  small: {size: 1}\nfirst: f1\n' },
    )
    expect(file.stages.map(s => [s.name, s.commands[0]?.value])).toEqual([
      ['each@us', 'python a.py us'],
      ['each@uk', 'python a.py uk'],
      ['keyed@big', 'fit big 3'],
      ['keyed@small', 'fit small 1'],
      ['maps@0', 'x 1'],
      ['maps@1', 'x 2'],
      ['grid@cnn-f1', 'run cnn f1 cnn-f1'],
      ['grid@cnn-2.5', 'run cnn 2.5 cnn-2.5'],
      ['grid@xgb-f1', 'run xgb f1 xgb-f1'],
      ['grid@xgb-2.5', 'run xgb 2.5 xgb-2.5'],
    ])
    expect(file.stages[0]?.group).toBe('each')
  })

  it('reads parameter files beside a dvc.yaml in a folder', () => {
    const file = read('stages: {a: {cmd: "x ${lr}"}}', { 'proj/params.yaml': 'lr: 3' }, 'proj/dvc.yaml')
    expect(file.stages[0]?.commands[0]?.value).toBe('x 3')
  })

  it('bounds what templates and matrices can grow to', () => {
    const values = Array.from({ length: 100 }, (_, i) => i).join(', ')
    const keys = ['a', 'b', 'c', 'd'].map(key => `      ${key}: [${values}]`).join('\n')
    const file = read(`stages:\n  x:\n    matrix:\n${keys}\n    cmd: y`)
    expect(file.stages.length).toBeLessThanOrEqual(5000)
    const bomb = fillTemplate('${a}'.repeat(10_000), [readYaml('p', `a: ${'x'.repeat(1000)}`).root])
    expect(bomb.text.length).toBeLessThan(100_000)
  })

  it('never throws, and every line lies in the file', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'stages:',
        '  a:',
        '    cmd: ${x}',
        '    foreach: [1, {a: 2}]',
        '    do: ',
        '    matrix: {a: b}',
        '    deps: [x',
        'vars: [{x: ${x}}]',
      ),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), lines => {
        const text = lines.join('\n')
        for (const stage of read(text).stages) expect(stage.line <= text.split('\n').length).toBe(true)
      }),
    )
  })
})

it.each([
  [1e-5, '1e-05'],
  [0.0001, '0.0001'],
  [1e16, '1e+16'],
  [123456789012345680, '1.2345678901234568e+17'],
  [1, '1.0'],
  [-0.5, '-0.5'],
  [100.25, '100.25'],
  [0.1 + 0.2, '0.30000000000000004'],
])('writes the float %f as Python does', (value, text) => {
  expect(pythonFloat(value)).toBe(text)
})
