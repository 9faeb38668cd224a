import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandLineOptions, settingsReads } from '../src/facts/code/options.ts'
import { parsePython } from '../src/facts/code/python.ts'
import { parseR } from '../src/facts/code/r.ts'
import { moduleResolver } from '../src/facts/code/resolve.ts'

const resolver = (...paths: string[]) => moduleResolver(new Set(paths))
const dependencies = (paths: string[], from: string, source: string): readonly string[] =>
  resolver(...paths).dependencies(parsePython(from, source))

describe('imports of the project', () => {
  it('takes a folder that has the module before a package of that name that has it not', () => {
    const paths = ['infra/__init__.py', 'infra/shared.py', 'service/infra/stack.py', 'service/app.py']
    expect(dependencies(paths, 'service/app.py', 'from infra.stack import Stack')).toEqual([
      'service/infra/stack.py',
    ])
    expect(dependencies(paths, 'service/app.py', 'from infra.shared import name')).toEqual([
      'infra/__init__.py',
      'infra/shared.py',
    ])
  })

  it('finds modules beside the script, at the root and in src', () => {
    const paths = [
      'src/train.py',
      'src/data.py',
      'src/pkg/__init__.py',
      'src/pkg/net.py',
      'common/io.py',
      'params.py',
    ]
    expect(
      dependencies(
        paths,
        'src/train.py',
        'import data, params\nfrom common import io\nfrom pkg.net import Net',
      ),
    ).toEqual(['src/data.py', 'params.py', 'common/io.py', 'src/pkg/__init__.py', 'src/pkg/net.py'])
    expect(
      dependencies(paths, 'tests/test_net.py', 'from pkg import net\nfrom src.data import load'),
    ).toEqual(['src/pkg/__init__.py', 'src/pkg/net.py', 'src/data.py'])
  })

  it('finds packages under roots that only an installation tells, when there is but one', () => {
    const one = ['packages/core/src/core/steps/train.py', 'tests/test_train.py']
    expect(dependencies(one, 'tests/test_train.py', 'from core.steps.train import main')).toEqual([one[0]])
    expect(dependencies(one, 'tests/test_train.py', 'from core.steps import train')).toEqual([one[0]])
    const two = [...one, 'legacy/core/steps/train.py']
    expect(dependencies(two, 'tests/test_train.py', 'from core.steps.train import main')).toEqual([])
  })

  it('finds a lone module by its name only where the code extends the path', () => {
    const paths = ['src/models/train_a.py', 'src/features/drift.py']
    expect(dependencies(paths, 'src/features/drift.py', 'import train_a')).toEqual([])
    const source = 'import sys\nsys.path.append("../models")\nimport train_a'
    expect(dependencies(paths, 'src/features/drift.py', source)).toEqual(['src/models/train_a.py'])
  })

  it('follows relative imports, not beyond the root', () => {
    const paths = ['pkg/__init__.py', 'pkg/a.py', 'pkg/sub/b.py', 'pkg/sub/c.py']
    expect(
      dependencies(paths, 'pkg/sub/b.py', 'from . import c\nfrom ..a import f\nfrom .... import z'),
    ).toEqual(['pkg/sub/c.py', 'pkg/a.py'])
    expect(dependencies(paths, 'pkg/a.py', 'from . import sub')).toEqual(['pkg/__init__.py'])
  })

  it('lets a module win over a folder of its name, a package over both', () => {
    expect(dependencies(['m.py', 'm/x.py'], 'a.py', 'import m')).toEqual(['m.py'])
    expect(dependencies(['m.py', 'm/__init__.py'], 'a.py', 'import m')).toEqual(['m/__init__.py'])
  })

  it('takes no library for a folder of its name', () => {
    const paths = ['datasets/load.py', 'src/logging.py', 'mlflow/readme.md', 'torch.txt']
    expect(
      dependencies(
        paths,
        'src/a.py',
        'from datasets import load_dataset\nimport logging, mlflow, torch, numpy',
      ),
    ).toEqual([])
    expect(dependencies(paths, 'src/a.py', 'from datasets.load import f')).toEqual(['datasets/load.py'])
  })

  it('follows what is run by name or path', () => {
    expect(
      dependencies(['p/__init__.py', 'p/m.py'], 'a.py', 'import importlib\nimportlib.import_module("p.m")'),
    ).toEqual(['p/__init__.py', 'p/m.py'])
    const r = parseR('R/train.R', 'source("../R/./load.R"); source("R/eval.R"); source("../../etc/passwd")')
    expect(resolver('R/load.R', 'R/eval.R', 'etc/passwd').dependencies(r)).toEqual(['R/load.R', 'R/eval.R'])
  })

  it('resolves -m and entry points', () => {
    const found = resolver(
      'src/pkg/__init__.py',
      'src/pkg/__main__.py',
      'src/pkg/cli.py',
      'job/run.py',
      'src/lib/__init__.py',
    )
    expect(found.module('pkg', '')).toBe('src/pkg/__main__.py')
    expect(found.module('pkg.cli', '')).toBe('src/pkg/cli.py')
    expect(found.module('run', 'job')).toBe('job/run.py')
    expect([found.module('lib', ''), found.module('pytest', ''), found.module('', '')]).toEqual([
      null,
      null,
      null,
    ])
    expect(found.entryPoint('pkg.cli:main', '')).toBe('src/pkg/cli.py')
  })

  it('only ever names files that exist', () => {
    const segment = fc.constantFrom('a', 'b', 'src', '__init__', '..', '')
    const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map(parts => `${parts.join('/')}.py`)
    fc.assert(
      fc.property(fc.uniqueArray(path), path, fc.array(segment), fc.nat(4), (paths, from, parts, level) => {
        const all = new Set(paths)
        const one = { module: parts.join('.'), level, names: [], alias: null, line: 1, optional: false }
        for (const found of moduleResolver(all).imported(from, one)) expect(all.has(found)).toBe(true)
      }),
    )
  })
})

describe('options and settings', () => {
  it('reads the options of argparse, click, typer and absl', () => {
    const facts = parsePython(
      'a.py',
      [
        'import click, typer',
        'from absl import flags',
        'parser.add_argument("-e", "--epochs", type=int, default=10)',
        'parser.add_argument("data")',
        '@click.option("--lr", default="0.1")',
        'def main(): pass',
        'flags.DEFINE_integer("seed", 42, "help")',
      ].join('\n'),
    )
    expect(commandLineOptions(facts)).toEqual([
      { name: '--epochs', default: '10', line: 3 },
      { name: 'data', default: null, line: 4 },
      { name: '--lr', default: '0.1', line: 5 },
      { name: '--seed', default: '42', line: 7 },
    ])
  })

  it('tells where settings come from', () => {
    const source = [
      'import hydra, yaml, sys, os',
      '@hydra.main(config_path="conf")',
      'def main(cfg): pass',
      'params = yaml.safe_load(open("params.yaml"))',
      'n = int(sys.argv[1])',
      'os.getenv("HOME")',
      'args = parser.parse_args()',
      'str.lower("a")',
    ]
    expect(
      settingsReads(parsePython('a.py', source.join('\n'))).map(({ kind, line }) => [kind, line]),
    ).toEqual([
      ['configuration', 2],
      ['configuration', 4],
      ['options', 5],
      ['environment', 6],
      ['options', 7],
    ])
  })
})
