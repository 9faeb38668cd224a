import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PYTHON_LIMIT, parsePython } from '../src/facts/code/python.ts'
import type { Call } from '../src/facts/model.ts'
import { cpuTime } from './cpuTime.ts'

const facts = (...lines: string[]) => parsePython('a.py', lines.join('\n'))
const names = (...lines: string[]): string[] => facts(...lines).calls.map(call => call.name)

function call(source: string): Call {
  const [first] = facts(source).calls
  if (first === undefined) throw new Error('no call')
  return first
}

describe('imports', () => {
  it('reads plain, from, relative and star imports with their aliases', () => {
    const { imports } = facts(
      '\uFEFFimport numpy as np, os.path',
      'from sklearn.svm import SVC as Machine, LinearSVC',
      'from ..data import (',
      '    load,',
      ')',
      'from . import *',
    )
    expect(
      imports.map(({ module, level, alias, names, line }) => ({ module, level, alias, names, line })),
    ).toEqual([
      { module: 'numpy', level: 0, alias: 'np', names: [], line: 1 },
      { module: 'os.path', level: 0, alias: null, names: [], line: 1 },
      {
        module: 'sklearn.svm',
        level: 0,
        alias: null,
        names: [
          { name: 'SVC', alias: 'Machine' },
          { name: 'LinearSVC', alias: null },
        ],
        line: 2,
      },
      { module: 'data', level: 2, alias: null, names: [{ name: 'load', alias: null }], line: 3 },
      { module: '', level: 1, alias: null, names: [{ name: '*', alias: null }], line: 6 },
    ])
  })

  it('tells optional ones: inside try, if or a function, or a with that stands for a try', () => {
    const { imports } = facts(
      'import a',
      'try:',
      '    import b',
      'except ImportError:',
      '    b = None',
      'def f():',
      '    import c',
      'with x:',
      '    import d',
      'if a:',
      '    import e',
      'with try_import() as found:',
      '    import f',
      'with suppress(ImportError):',
      '    import g',
      'import h',
    )
    expect(imports.filter(one => one.optional).map(one => one.module)).toEqual(['b', 'c', 'e', 'f', 'g'])
  })
})

describe('names of calls', () => {
  it('resolves aliases, assignments, with, walrus and chains', () => {
    expect(
      names(
        'import mlflow.sklearn as ms',
        'from dvclive import Live',
        'from sklearn.pipeline import Pipeline',
        'from sklearn.ensemble import RandomForestClassifier as RF',
        'ms.log_model(m)',
        'model = RF()',
        'model.fit(X)',
        'with Live() as live:',
        '    live.log_metric("a", 1)',
        'if (r := RF()): r.predict(X)',
        'Pipeline([]).fit(X)',
      ),
    ).toEqual([
      'mlflow.sklearn.log_model',
      'sklearn.ensemble.RandomForestClassifier',
      'sklearn.ensemble.RandomForestClassifier.fit',
      'dvclive.Live',
      'dvclive.Live.log_metric',
      'sklearn.ensemble.RandomForestClassifier',
      'sklearn.ensemble.RandomForestClassifier.predict',
      'sklearn.pipeline.Pipeline.fit',
      'sklearn.pipeline.Pipeline',
    ])
  })

  it('keeps parameters, loop variables and unpacked results as written, also when a module name is shadowed', () => {
    expect(
      names(
        'import torch as model',
        'def f(model): model.fit()',
        'for model in models: model.fit()',
        'model, x = load()',
        'model.fit()',
      ),
    ).toEqual(['model.fit', 'model.fit', 'load', 'model.fit'])
  })

  it('follows attributes of self through methods and base classes, whatever their order', () => {
    const source = [
      'from torch.optim import Adam',
      'import lightning as L',
      'class Base(L.LightningModule):',
      '    def step(self): self.optimizer.step()',
      '    def __init__(self): self.optimizer = Adam(lr=1)',
      'class Net(Base):',
      '    def training_step(self, batch):',
      '        self.log("loss", self.loss(batch))',
      '        self.optimizer.zero_grad()',
      '    def loss(self, batch): return 0',
      '    @staticmethod',
      '    def g(self): self.optimizer.step()',
    ]
    expect(names(...source)).toEqual([
      'torch.optim.Adam.step',
      'torch.optim.Adam',
      'lightning.LightningModule.log',
      'self.loss',
      'torch.optim.Adam.zero_grad',
      'self.optimizer.step',
    ])
  })

  it('knows what local functions return, without looping on cycles', () => {
    const source = [
      'from keras import Sequential',
      'def train():',
      '    build().compile()',
      '    a().fit()',
      'def build():',
      '    model = Sequential()',
      '    return model',
      'def a(): return b()',
      'def b(): return a()',
      'model = build()',
      'model.fit()',
    ]
    const found = names(...source)
    expect(found).toContain('keras.Sequential.compile')
    expect(found).toContain('keras.Sequential.fit')
    expect(found).toContain('build')
  })

  it('sees module variables that are defined below the function', () => {
    expect(names('def f(): app.run()', 'from flask import Flask', 'app = Flask()')).toEqual([
      'flask.Flask.run',
      'flask.Flask',
    ])
  })

  it('does not lose a name to None or to an object that returns itself', () => {
    const source = ['try:', '    import wandb', 'except ImportError:', '    wandb = None', 'wandb.log({})']
    expect(names(...source)).toEqual(['wandb.log'])
    expect(names('import torch', 'm = torch.nn.Linear(1)', 'm = m.to("cuda")', 'm.eval()').at(-1)).toBe(
      'torch.nn.Linear.eval',
    )
  })

  it('marks calls and subscripts on the way in what was written', () => {
    expect(call('runs["a"].start(x)().log(1)').written).toBe('runs[].start()().log')
    expect(call('", ".join(x)')).toMatchObject({ written: "''.join", name: 'str.join' })
    expect(call('(a + b).mean()')).toMatchObject({ written: '().mean', name: '().mean' })
  })

  it('gives the line of the last name in a chain over lines', () => {
    const { calls } = facts('(df', '  .drop(1)', '  .to_csv("x"))')
    expect(calls.map(({ written, line }) => [written, line])).toEqual([
      ['df.drop', 2],
      ['df.drop().to_csv', 3],
    ])
  })
})

describe('arguments', () => {
  it('keeps strings, literals and references by position and keyword', () => {
    const found = call(`f("a" 'b', -1, x, *y, p["seed"], r'\\d', k=f"m/{v}.pkl", n=None, s=cfg.seed, **kw)`)
    expect(found.keywords).toEqual(['k', 'n', 's', '**'])
    expect(found.strings).toEqual({ 0: 'ab', 5: '\\d', k: 'm/{v}.pkl' })
    expect(found.literals).toEqual({ 1: '-1', n: 'None' })
    expect(found.references).toEqual({ 2: 'x', 4: 'p["seed"]', s: 'cfg.seed' })
  })

  it('keeps the strings of a list, as commands are given', () => {
    expect(call('run(["dvc", x, "repro"], check=True)').strings).toEqual({ '0[0]': 'dvc', '0[2]': 'repro' })
  })

  it('decodes escapes and takes no key from a prototype', () => {
    const found = call(String.raw`f('a\'b\n', __proto__="x", constructor="y")`)
    expect(found.strings['0']).toBe("a'b\n")
    expect(Object.keys(found.strings).sort()).toEqual(['0', '__proto__', 'constructor'])
    expect('toString' in call('f(x)').strings).toBe(false)
  })
})

describe('functions, classes and guards', () => {
  it('counts assertions of the function itself and keeps resolved decorators', () => {
    const { functions, asserts } = facts(
      'import pytest as pt',
      '@pt.mark.slow',
      'def test_a(x, *, y=z, **kw):',
      '    assert x',
      '    with pt.raises(E): f()',
      '    def inner(): assert 1',
      'class T(C):',
      '    def test_b(self): self.assertEqual(1, 1)',
    )
    expect(functions).toEqual([
      { name: 'test_a', line: 3, decorators: ['pytest.mark.slow'], asserts: 2, parameters: ['x', 'y', 'kw'] },
      { name: 'test_a.inner', line: 6, decorators: [], asserts: 1, parameters: [] },
      { name: 'T.test_b', line: 8, decorators: [], asserts: 1, parameters: ['self'] },
    ])
    expect(asserts).toEqual([4, 6])
  })

  it('resolves bases and leaves out keywords', () => {
    const { classes } = facts('from torch import nn', '@dataclass', 'class Net(nn.Module, metaclass=M): pass')
    expect(classes).toEqual([{ name: 'Net', line: 3, bases: ['torch.nn.Module'], decorators: ['dataclass'] }])
  })

  it('tells the condition that a call or a refusal stands under', () => {
    const { calls, guards, mainGuard } = facts(
      'import sys, mlflow',
      'def main():',
      '    if acc > best:',
      '        mlflow.register_model(uri, "m")',
      '    else:',
      '        raise ValueError("worse")',
      '    if acc < 0.8: sys.exit(1)',
      '    if done: sys.exit(0)',
      '    assert acc > 0.7, "low"',
      'if __name__ == "__main__":',
      '    main()',
    )
    expect(calls.find(one => one.name === 'mlflow.register_model')?.condition).toBe('acc > best')
    expect(calls.find(one => one.name === 'main')).toMatchObject({ condition: null, scope: null })
    expect(guards).toEqual([
      { kind: 'raise', condition: 'not (acc > best)', line: 6, scope: 'main' },
      { kind: 'exit', condition: 'acc < 0.8', line: 7, scope: 'main' },
      { kind: 'assert', condition: 'acc > 0.7', line: 9, scope: 'main' },
    ])
    expect(mainGuard).toBe(10)
  })

  it('keeps assigned strings with what they are assigned to', () => {
    const { strings } = facts('A = "x"', 'def f():', '    os.environ["K"] = "y"', '    "no docstring"')
    expect(strings).toEqual([
      { name: 'A', value: 'x', line: 1, scope: null },
      { name: 'os.environ["K"]', value: 'y', line: 3, scope: 'f' },
    ])
  })
})

describe('hostile and broken text', () => {
  const pieces = [
    '(',
    ')',
    '[',
    '"',
    '\n',
    '    ',
    'def f(',
    'class A(A):',
    'import ',
    'from . ',
    'x.y',
    '= ',
    ':',
    '@',
    'if ',
    'self.',
    'f"{',
    '\\',
    '\u0000',
    'return ',
    'with a as ',
    'ü',
  ]

  it('never throws, and every line lies in the file', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 40 }), parts => {
        const text = parts.join('')
        const last = text.split('\n').length
        const found = parsePython('a.py', text)
        for (const { line } of [...found.imports, ...found.calls, ...found.functions, ...found.guards]) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(last)
        }
      }),
    )
  })

  it('refuses what is over the cap without parsing it', () => {
    const found = parsePython('a.py', 'f()\n'.repeat(PYTHON_LIMIT / 4 + 1))
    expect(found.calls).toEqual([])
    expect(found.diagnostics).toMatchObject([{ path: 'a.py', line: 1, problem: 'too-large' }])
  })

  it.each([
    ['a chain of calls', `x${'.f()'.repeat(20_000)}`],
    ['nested calls', `${'f('.repeat(5_000)}${')'.repeat(5_000)}`],
    [
      'a hierarchy that is its own base',
      `${'class A(A, A, A, A): \n  def f(self): self.g.h()\n'.repeat(500)}`,
    ],
    ['a growing name', 'df = df.f()\n'.repeat(20_000)],
    ['many parameters', `def f(${'a,'.repeat(50_000)}): pass`],
    ['many arguments', `f(${'a="b",'.repeat(50_000)})`],
    ['many imported names', `from a import ${Array.from({ length: 50_000 }, (_, n) => `n${n}`).join(', ')}`],
  ])('stays linear on %s', (_name, text) => {
    expect(cpuTime(() => parsePython('a.py', text))).toBeLessThan(8000)
  })
})
