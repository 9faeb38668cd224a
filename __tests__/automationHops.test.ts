import { describe, expect, it } from 'vitest'
import { automationOf, CI, tracesOf, workflow } from './automationTraces.ts'

describe('scripts', () => {
  it('follows scripts by shell, by path and by source, in the directory of the step', async () => {
    expect(
      await tracesOf({
        [CI]: workflow(
          'bash ci/run.sh fast',
          './tool',
          'cd sub && . ../ci/env.sh',
          'sh missing.sh',
          'bash $SCRIPT',
        ),
        'ci/run.sh': '#!/bin/bash\nset -e\npython train.py\n./ci/nested.sh\n',
        'ci/nested.sh': 'cat nested\n./ci/run.sh fast\n',
        'ci/env.sh': 'python prep.py\n',
        tool: '#!/usr/bin/env python3\nprint(1)\n',
        'train.py': 'import model\n',
        'model.py': '',
        'sub/prep.py': '',
      }),
    ).toMatchInlineSnapshot(`
      "push → .github/workflows/ci.yml:3 job ci → step 1 bash ci/run.sh fast
      push → .github/workflows/ci.yml:3 job ci → step 1 bash ci/run.sh fast → python train.py
      push → .github/workflows/ci.yml:3 job ci → step 1 bash ci/run.sh fast → ci/run.sh:3 python train.py → train.py
      push → .github/workflows/ci.yml:3 job ci → step 1 bash ci/run.sh fast → ci/run.sh:3 python train.py → train.py:1 import model → model.py
      push → .github/workflows/ci.yml:3 job ci → step 1 bash ci/run.sh fast → ./ci/nested.sh
      push → .github/workflows/ci.yml:3 job ci → step 1 bash ci/run.sh fast → ci/run.sh:4 ./ci/nested.sh → cat nested
      push → .github/workflows/ci.yml:3 job ci → step 1 bash ci/run.sh fast → ci/run.sh:4 ./ci/nested.sh → ./ci/run.sh fast
      push → .github/workflows/ci.yml:3 job ci → step 1 bash ci/run.sh fast → ci/run.sh:4 ./ci/nested.sh → ci/nested.sh:2 ./ci/run.sh fast → script (unresolved: it leads back to itself)
      push → .github/workflows/ci.yml:3 job ci → step 2 ./tool
      push → .github/workflows/ci.yml:3 job ci → step 2 ./tool → tool
      push → .github/workflows/ci.yml:3 job ci → step 3 cd sub
      push → .github/workflows/ci.yml:3 job ci → step 3 . ../ci/env.sh (in sub)
      push → .github/workflows/ci.yml:3 job ci → step 3 . ../ci/env.sh → python prep.py (in sub)
      push → .github/workflows/ci.yml:3 job ci → step 3 . ../ci/env.sh → ci/env.sh:1 python prep.py → sub/prep.py (in sub)
      push → .github/workflows/ci.yml:3 job ci → step 4 sh missing.sh
      push → .github/workflows/ci.yml:3 job ci → step 4 sh missing.sh → missing.sh (unresolved: script not in the tree)
      push → .github/workflows/ci.yml:3 job ci → step 5 bash $SCRIPT
      push → .github/workflows/ci.yml:3 job ci → step 5 bash $SCRIPT → $SCRIPT (unresolved: the path depends on a variable)"
    `)
  })
})

describe('make', () => {
  it('follows targets with prerequisites, variables, includes, other folders and files', async () => {
    expect(
      await tracesOf(
        {
          [CI]: workflow('make', 'make train EPOCHS=5', 'make -C sub -f build.mk', 'make nothing'),
          Makefile: [
            'include common.mk',
            'PY ?= python',
            'train: data models/a.pkl',
            '\t$(PY) train.py --epochs $(EPOCHS)',
            '\t-$(PY) report.py',
            'data: .venv',
            '\t$(PY) prep.py $@',
            'models/%.pkl: src/%.py',
            '\t$(PY) $<',
          ].join('\n'),
          'common.mk': 'help: ## show\n\t@echo help\n',
          'sub/build.mk': 'all:\n\tcd inner; python go.py\n',
          'sub/inner/go.py': '',
          'train.py': '',
          'prep.py': '',
          'src/a.py': '',
        },
        ['code'],
      ),
    ).toMatchInlineSnapshot(`
      "push → .github/workflows/ci.yml:3 job ci → step 1 make
      push → .github/workflows/ci.yml:3 job ci → step 1 make → Makefile:3 target train → target data → python prep.py data
      push → .github/workflows/ci.yml:3 job ci → step 1 make → Makefile:3 target train → target models/a.pkl → python src/a.py
      push → .github/workflows/ci.yml:3 job ci → step 1 make → Makefile:3 target train → python train.py --epochs \${EPOCHS}
      push → .github/workflows/ci.yml:3 job ci → step 1 make → Makefile:3 target train → python report.py
      push → .github/workflows/ci.yml:3 job ci → step 1 make → Makefile:3 target train → python report.py → report.py (unresolved: script not in the tree)
      push → .github/workflows/ci.yml:3 job ci → step 2 make train EPOCHS=5
      push → .github/workflows/ci.yml:3 job ci → step 2 make train EPOCHS=5 → Makefile:3 target train → target data → python prep.py data
      push → .github/workflows/ci.yml:3 job ci → step 2 make train EPOCHS=5 → Makefile:3 target train → target models/a.pkl → python src/a.py
      push → .github/workflows/ci.yml:3 job ci → step 2 make train EPOCHS=5 → Makefile:3 target train → python train.py --epochs 5
      push → .github/workflows/ci.yml:3 job ci → step 2 make train EPOCHS=5 → Makefile:3 target train → python report.py
      push → .github/workflows/ci.yml:3 job ci → step 2 make train EPOCHS=5 → Makefile:3 target train → python report.py → report.py (unresolved: script not in the tree)
      push → .github/workflows/ci.yml:3 job ci → step 3 make -C sub -f build.mk
      push → .github/workflows/ci.yml:3 job ci → step 3 make -C sub -f build.mk → sub/build.mk:1 target all → cd inner (in sub)
      push → .github/workflows/ci.yml:3 job ci → step 3 make -C sub -f build.mk → sub/build.mk:1 target all → python go.py (in sub/inner)
      push → .github/workflows/ci.yml:3 job ci → step 4 make nothing
      push → .github/workflows/ci.yml:3 job ci → step 4 make nothing → target nothing (unresolved: no rule for it in Makefile)"
    `)
  })
})

describe('just, Taskfile', () => {
  it('follows just recipes', async () => {
    expect(
      await tracesOf(
        {
          [CI]: workflow('just', 'just train 5', 'just nope'),
          justfile: [
            'py := "python"',
            'default: lint',
            'lint:',
            '    ruff check .',
            'train epochs="1": (data "small") && report',
            '    {{py}} train.py --epochs {{epochs}}',
            'data size:',
            '    {{py}} prep.py {{size}}',
            'report:',
            '    #!/usr/bin/env bash',
            '    set -e',
            '    {{py}} report.py',
          ].join('\n'),
        },
        ['code'],
      ),
    ).toMatchInlineSnapshot(`
      "push → .github/workflows/ci.yml:3 job ci → step 1 just
      push → .github/workflows/ci.yml:3 job ci → step 1 just → justfile:2 recipe default → recipe lint → ruff check .
      push → .github/workflows/ci.yml:3 job ci → step 2 just train 5
      push → .github/workflows/ci.yml:3 job ci → step 2 just train 5 → justfile:5 recipe train → recipe data → python prep.py small
      push → .github/workflows/ci.yml:3 job ci → step 2 just train 5 → justfile:5 recipe train → recipe data → python prep.py small → prep.py (unresolved: script not in the tree)
      push → .github/workflows/ci.yml:3 job ci → step 2 just train 5 → justfile:5 recipe train → python train.py --epochs 5
      push → .github/workflows/ci.yml:3 job ci → step 2 just train 5 → justfile:5 recipe train → python train.py --epochs 5 → train.py (unresolved: script not in the tree)
      push → .github/workflows/ci.yml:3 job ci → step 2 just train 5 → justfile:5 recipe train → recipe report → python report.py
      push → .github/workflows/ci.yml:3 job ci → step 2 just train 5 → justfile:5 recipe train → recipe report → python report.py → report.py (unresolved: script not in the tree)
      push → .github/workflows/ci.yml:3 job ci → step 3 just nope
      push → .github/workflows/ci.yml:3 job ci → step 3 just nope → just nope (unresolved: no such recipe in justfile)"
    `)
  })

  it('follows tasks of a Taskfile', async () => {
    expect(
      await tracesOf(
        {
          [CI]: workflow('task train', 'cd sub && task ml:fit'),
          'Taskfile.yml': [
            "version: '3'",
            'includes:',
            '  ml: ./ml',
            'vars: {PY: python}',
            'tasks:',
            '  train:',
            '    deps: [data]',
            '    dir: src',
            '    cmds:',
            "      - '{{.PY}} train.py'",
            '      - task: report',
            '  data: python prep.py',
            '  report:',
            '    cmds:',
            '      - cmd: python report.py',
            '        ignore_error: true',
          ].join('\n'),
          'ml/Taskfile.yml': "version: '3'\ntasks:\n  fit:\n    cmds: [python fit.py]\n",
        },
        ['code'],
      ),
    ).toMatchInlineSnapshot(`
      "push → .github/workflows/ci.yml:3 job ci → step 1 task train
      push → .github/workflows/ci.yml:3 job ci → step 1 task train → Taskfile.yml:6 task train → task data → python prep.py
      push → .github/workflows/ci.yml:3 job ci → step 1 task train → Taskfile.yml:6 task train → task data → python prep.py → prep.py (unresolved: script not in the tree)
      push → .github/workflows/ci.yml:3 job ci → step 1 task train → Taskfile.yml:6 task train → python train.py (in src)
      push → .github/workflows/ci.yml:3 job ci → step 1 task train → Taskfile.yml:6 task train → python train.py → train.py (unresolved: script not in the tree) (in src)
      push → .github/workflows/ci.yml:3 job ci → step 1 task train → Taskfile.yml:6 task train → task report → python report.py
      push → .github/workflows/ci.yml:3 job ci → step 1 task train → Taskfile.yml:6 task train → task report → python report.py → report.py (unresolved: script not in the tree)
      push → .github/workflows/ci.yml:3 job ci → step 2 cd sub
      push → .github/workflows/ci.yml:3 job ci → step 2 task ml:fit (in sub)
      push → .github/workflows/ci.yml:3 job ci → step 2 task ml:fit → ml/Taskfile.yml:3 task ml:fit → python fit.py
      push → .github/workflows/ci.yml:3 job ci → step 2 task ml:fit → ml/Taskfile.yml:3 task ml:fit → python fit.py → fit.py (unresolved: script not in the tree)"
    `)
  })
})

describe('tox, nox, invoke', () => {
  it('follows environments, sessions and tasks', async () => {
    expect(
      await tracesOf(
        {
          [CI]: workflow('tox -e train', 'tox', 'nox -s tests lint', 'invoke fit', 'tox -e absent'),
          'tox.ini':
            '[tox]\nenvlist = lint\n[testenv:lint]\ncommands = ruff check\n[testenv:train]\nchangedir = src\ncommands = python train.py\n',
          'noxfile.py': [
            'import nox',
            '@nox.session(python=["3.11"])',
            'def tests(session):',
            '    session.install("-e", ".")',
            '    session.run("pytest", "-q", *session.posargs)',
            '@nox.session(name="lint")',
            'def _lint(session):',
            '    session.run("ruff", "check")',
          ].join('\n'),
          'tasks.py': [
            'from invoke import task',
            '@task',
            'def prep(c):',
            '    c.run("python prep.py")',
            '@task(pre=[prep])',
            'def fit(c, epochs=1):',
            '    c.run(f"python fit.py --epochs {epochs}")',
          ].join('\n'),
        },
        ['code'],
      ),
    ).toMatchInlineSnapshot(`
      "push → .github/workflows/ci.yml:3 job ci → step 1 tox -e train
      push → .github/workflows/ci.yml:3 job ci → step 1 tox -e train → tox.ini:5 environment train → python train.py (in src)
      push → .github/workflows/ci.yml:3 job ci → step 1 tox -e train → tox.ini:5 environment train → python train.py → train.py (unresolved: script not in the tree) (in src)
      push → .github/workflows/ci.yml:3 job ci → step 2 tox
      push → .github/workflows/ci.yml:3 job ci → step 2 tox → tox.ini:3 environment lint → ruff check
      push → .github/workflows/ci.yml:3 job ci → step 3 nox -s tests lint
      push → .github/workflows/ci.yml:3 job ci → step 3 nox -s tests lint → noxfile.py:3 session tests → pip install -e .
      push → .github/workflows/ci.yml:3 job ci → step 3 nox -s tests lint → noxfile.py:3 session tests → pytest -q
      push → .github/workflows/ci.yml:3 job ci → step 3 nox -s tests lint → noxfile.py:7 session lint → ruff check
      push → .github/workflows/ci.yml:3 job ci → step 4 invoke fit
      push → .github/workflows/ci.yml:3 job ci → step 4 invoke fit → tasks.py:3 task prep → python prep.py
      push → .github/workflows/ci.yml:3 job ci → step 4 invoke fit → tasks.py:3 task prep → python prep.py → prep.py (unresolved: script not in the tree)
      push → .github/workflows/ci.yml:3 job ci → step 4 invoke fit → tasks.py:6 task fit → python fit.py --epochs \${epochs}
      push → .github/workflows/ci.yml:3 job ci → step 4 invoke fit → tasks.py:6 task fit → python fit.py --epochs \${epochs} → fit.py (unresolved: script not in the tree)
      push → .github/workflows/ci.yml:3 job ci → step 5 tox -e absent
      push → .github/workflows/ci.yml:3 job ci → step 5 tox -e absent → environment absent (unresolved: not in tox.ini)"
    `)
  })
})

describe('tasks of manifests', () => {
  it('follows scripts of package.json and tasks of pyproject.toml', async () => {
    expect(
      await tracesOf(
        {
          [CI]: workflow(
            'npm run build',
            'yarn test',
            'poe train',
            'poetry poe train',
            'poetry install',
            'pdm run report',
            'hatch run dev:check',
            'npm ci',
            'npm cit',
            'npm t',
          ),
          'package.json':
            '{\n  "scripts": {\n    "prebuild": "node clean.js",\n    "build": "tsc",\n    "test": "jest"\n  }\n}\n',
          'pyproject.toml': [
            '[project]',
            'name = "x"',
            '[tool.poe.tasks]',
            'train = "python train.py"',
            '[tool.pdm.scripts]',
            'report = "python report.py"',
            '[tool.hatch.envs.dev.scripts]',
            'check = "ruff check"',
          ].join('\n'),
        },
        ['code'],
      ),
    ).toMatchInlineSnapshot(`
      "push → .github/workflows/ci.yml:3 job ci → step 1 npm run build
      push → .github/workflows/ci.yml:3 job ci → step 1 npm run build → package.json:3 script prebuild → node clean.js
      push → .github/workflows/ci.yml:3 job ci → step 1 npm run build → package.json:4 script build → tsc
      push → .github/workflows/ci.yml:3 job ci → step 2 yarn test
      push → .github/workflows/ci.yml:3 job ci → step 2 yarn test → package.json:5 script test → jest
      push → .github/workflows/ci.yml:3 job ci → step 3 poe train
      push → .github/workflows/ci.yml:3 job ci → step 3 poe train → pyproject.toml:4 task train → python train.py
      push → .github/workflows/ci.yml:3 job ci → step 3 poe train → pyproject.toml:4 task train → python train.py → train.py (unresolved: script not in the tree)
      push → .github/workflows/ci.yml:3 job ci → step 4 poetry poe train
      push → .github/workflows/ci.yml:3 job ci → step 4 poetry poe train → pyproject.toml:4 task train → python train.py
      push → .github/workflows/ci.yml:3 job ci → step 4 poetry poe train → pyproject.toml:4 task train → python train.py → train.py (unresolved: script not in the tree)
      push → .github/workflows/ci.yml:3 job ci → step 5 poetry install
      push → .github/workflows/ci.yml:3 job ci → step 6 pdm run report
      push → .github/workflows/ci.yml:3 job ci → step 6 pdm run report → pyproject.toml:6 task report → python report.py
      push → .github/workflows/ci.yml:3 job ci → step 6 pdm run report → pyproject.toml:6 task report → python report.py → report.py (unresolved: script not in the tree)
      push → .github/workflows/ci.yml:3 job ci → step 7 hatch run dev:check
      push → .github/workflows/ci.yml:3 job ci → step 7 hatch run dev:check → pyproject.toml:8 task dev:check → ruff check
      push → .github/workflows/ci.yml:3 job ci → step 8 npm ci
      push → .github/workflows/ci.yml:3 job ci → step 9 npm cit
      push → .github/workflows/ci.yml:3 job ci → step 9 npm cit → package.json:5 script test → jest
      push → .github/workflows/ci.yml:3 job ci → step 10 npm t
      push → .github/workflows/ci.yml:3 job ci → step 10 npm t → package.json:5 script test → jest"
    `)
  })

  it('follows console entry points, modules, and files with their imports', async () => {
    expect(
      await tracesOf({
        [CI]: workflow(
          'train-model --fast',
          'python -m pkg.evaluate',
          'python src/pkg/run.py',
          'python -c "import x"',
        ),
        'pyproject.toml': '[project]\nname = "x"\n[project.scripts]\ntrain-model = "pkg.cli:main"\n',
        'src/pkg/__init__.py': '',
        'src/pkg/cli.py': 'from pkg.train import fit\n',
        'src/pkg/train.py': 'from .data import load\n',
        'src/pkg/data.py': '',
        'src/pkg/evaluate.py': '',
        'src/pkg/run.py': 'import subprocess\nsubprocess.run(["dvc", "pull"], check=True)\n',
      }),
    ).toMatchInlineSnapshot(`
      "push → .github/workflows/ci.yml:3 job ci → step 1 train-model --fast
      push → .github/workflows/ci.yml:3 job ci → step 1 train-model --fast → pyproject.toml:4 entry point pkg.cli:main → src/pkg/cli.py
      push → .github/workflows/ci.yml:3 job ci → step 1 train-model --fast → pyproject.toml:4 entry point pkg.cli:main → src/pkg/cli.py:1 import pkg.train → src/pkg/__init__.py
      push → .github/workflows/ci.yml:3 job ci → step 1 train-model --fast → pyproject.toml:4 entry point pkg.cli:main → src/pkg/cli.py:1 import pkg.train → src/pkg/train.py
      push → .github/workflows/ci.yml:3 job ci → step 1 train-model --fast → pyproject.toml:4 entry point pkg.cli:main → src/pkg/cli.py:1 import pkg.train → src/pkg/train.py:1 import .data → src/pkg/data.py
      push → .github/workflows/ci.yml:3 job ci → step 2 python -m pkg.evaluate
      push → .github/workflows/ci.yml:3 job ci → step 2 python -m pkg.evaluate → src/pkg/evaluate.py
      push → .github/workflows/ci.yml:3 job ci → step 3 python src/pkg/run.py
      push → .github/workflows/ci.yml:3 job ci → step 3 python src/pkg/run.py → src/pkg/run.py
      push → .github/workflows/ci.yml:3 job ci → step 3 python src/pkg/run.py → src/pkg/run.py → dvc pull
      push → .github/workflows/ci.yml:3 job ci → step 4 python -c import x
      push → .github/workflows/ci.yml:3 job ci → step 4 python -c import x → python code at line 9"
    `)
  })
})

describe('pre-commit and tests', () => {
  it('follows hooks as the commands that they run', async () => {
    expect(
      await tracesOf({
        [CI]: workflow('pre-commit run --all-files', 'pre-commit run local-check'),
        '.pre-commit-config.yaml': [
          'repos:',
          '  - repo: https://github.com/astral-sh/ruff-pre-commit',
          '    rev: v1',
          '    hooks:',
          '      - id: ruff',
          '        args: [--fix]',
          '      - id: dvc-pre-push',
          '        stages: [pre-push]',
          '  - repo: local',
          '    hooks:',
          '      - id: local-check',
          '        entry: bash ci/check.sh',
          '        language: system',
        ].join('\n'),
        'ci/check.sh': 'mypy src\n',
      }),
    ).toMatchInlineSnapshot(`
      "push → .github/workflows/ci.yml:3 job ci → step 1 pre-commit run --all-files
      push → .github/workflows/ci.yml:3 job ci → step 1 pre-commit run --all-files → .pre-commit-config.yaml:5 hook ruff → ruff check --fix
      push → .github/workflows/ci.yml:3 job ci → step 1 pre-commit run --all-files → .pre-commit-config.yaml:11 hook local-check → bash ci/check.sh
      push → .github/workflows/ci.yml:3 job ci → step 1 pre-commit run --all-files → .pre-commit-config.yaml:11 hook local-check → bash ci/check.sh → mypy src
      push → .github/workflows/ci.yml:3 job ci → step 2 pre-commit run local-check
      push → .github/workflows/ci.yml:3 job ci → step 2 pre-commit run local-check → .pre-commit-config.yaml:11 hook local-check → bash ci/check.sh
      push → .github/workflows/ci.yml:3 job ci → step 2 pre-commit run local-check → .pre-commit-config.yaml:11 hook local-check → bash ci/check.sh → mypy src"
    `)
  })

  it('finds the tests that pytest finds', async () => {
    expect(
      await tracesOf({
        [CI]: workflow(
          'pytest',
          'pytest tests/unit/test_a.py::test_x -k fast',
          'python -m unittest discover -s old',
        ),
        'pytest.ini': '[pytest]\ntestpaths = tests\n',
        'tests/unit/test_a.py': '',
        'tests/b_test.py': '',
        'tests/helper.py': '',
        'other/test_c.py': '',
        'old/test_d.py': '',
        'tests/.venv/test_e.py': '',
      }),
    ).toMatchInlineSnapshot(`
      "push → .github/workflows/ci.yml:3 job ci → step 1 pytest
      push → .github/workflows/ci.yml:3 job ci → step 1 pytest → tests/b_test.py
      push → .github/workflows/ci.yml:3 job ci → step 1 pytest → tests/unit/test_a.py
      push → .github/workflows/ci.yml:3 job ci → step 2 pytest tests/unit/test_a.py::test_x -k fast
      push → .github/workflows/ci.yml:3 job ci → step 3 python -m unittest discover -s old
      push → .github/workflows/ci.yml:3 job ci → step 3 python -m unittest discover -s old → old/test_d.py"
    `)
  })
})

describe('DVC, MLflow, Kedro, Snakemake', () => {
  const pipeline = [
    'stages:',
    '  evaluate:',
    '    cmd: python evaluate.py',
    '    deps: [model.pkl]',
    '    metrics: [m.json]',
    '  train:',
    '    cmd: python train.py ${lr}',
    '    deps: [data/clean]',
    '    outs: [model.pkl]',
    '  prepare:',
    '    wdir: data',
    '    foreach: [a, b]',
    '    do:',
    '      cmd: python prep.py ${item}',
    '      outs: [clean/${item}]',
    '  old: {cmd: python old.py, frozen: true}',
    '',
  ].join('\n')

  it('follows the stages of a pipeline in the order of what they need', async () => {
    const files = { 'dvc.yaml': pipeline, 'params.yaml': 'lr: 0.1\n', 'train.py': '', 'data/prep.py': '' }
    expect(await tracesOf({ [CI]: workflow('dvc repro'), ...files })).toMatchInlineSnapshot(`
      "push → .github/workflows/ci.yml:3 job ci → step 1 dvc repro
      push → .github/workflows/ci.yml:3 job ci → step 1 dvc repro → dvc.yaml:6 stage train → python train.py 0.1
      push → .github/workflows/ci.yml:3 job ci → step 1 dvc repro → dvc.yaml:6 stage train → python train.py 0.1 → train.py
      push → .github/workflows/ci.yml:3 job ci → step 1 dvc repro → dvc.yaml:2 stage evaluate → python evaluate.py
      push → .github/workflows/ci.yml:3 job ci → step 1 dvc repro → dvc.yaml:2 stage evaluate → python evaluate.py → evaluate.py (unresolved: script not in the tree)
      push → .github/workflows/ci.yml:3 job ci → step 1 dvc repro → dvc.yaml:10 stage prepare@a → python prep.py a
      push → .github/workflows/ci.yml:3 job ci → step 1 dvc repro → dvc.yaml:10 stage prepare@a → python prep.py a → prep.py (unresolved: script not in the tree)
      push → .github/workflows/ci.yml:3 job ci → step 1 dvc repro → dvc.yaml:10 stage prepare@b → python prep.py b
      push → .github/workflows/ci.yml:3 job ci → step 1 dvc repro → dvc.yaml:10 stage prepare@b → python prep.py b → prep.py (unresolved: script not in the tree)"
    `)
    expect(
      await tracesOf({ [CI]: workflow('dvc exp run train', 'dvc repro model.pkl -s'), ...files }, [
        'code',
        'unresolved',
      ]),
    ).toMatchInlineSnapshot(`
      "push → .github/workflows/ci.yml:3 job ci → step 1 dvc exp run train
      push → .github/workflows/ci.yml:3 job ci → step 1 dvc exp run train → dvc.yaml:6 stage train → python train.py 0.1
      push → .github/workflows/ci.yml:3 job ci → step 2 dvc repro model.pkl -s
      push → .github/workflows/ci.yml:3 job ci → step 2 dvc repro model.pkl -s → dvc.yaml:6 stage train → python train.py 0.1"
    `)
    expect(
      await tracesOf({
        [CI]: workflow('dvc repro --dry', 'dvc status', 'dvc repro nope', 'cd data && dvc repro'),
        ...files,
      }),
    ).toMatchInlineSnapshot(`
      "push → .github/workflows/ci.yml:3 job ci → step 1 dvc repro --dry
      push → .github/workflows/ci.yml:3 job ci → step 2 dvc status
      push → .github/workflows/ci.yml:3 job ci → step 3 dvc repro nope
      push → .github/workflows/ci.yml:3 job ci → step 3 dvc repro nope → stage nope (unresolved: no such stage in the tree)
      push → .github/workflows/ci.yml:3 job ci → step 4 cd data
      push → .github/workflows/ci.yml:3 job ci → step 4 dvc repro (in data)
      push → .github/workflows/ci.yml:3 job ci → step 4 dvc repro → dvc repro (unresolved: no dvc.yaml in data) (in data)"
    `)
  })

  it('follows entry points, pipelines and rules', async () => {
    expect(
      await tracesOf({
        [CI]: workflow(
          'mlflow run . -e train -P lr=0.5',
          'kedro run',
          'snakemake -c1 evaluate',
          'snakemake -n',
        ),
        MLproject:
          'name: x\nentry_points:\n  train:\n    parameters:\n      lr: {type: float, default: 0.1}\n    command: "python train.py {lr}"\n',
        'train.py': '',
        'src/p/pipelines/ds/nodes.py': '',
        'src/p/pipeline_registry.py': '',
        Snakefile: [
          'rule all:',
          '  input: "m.json"',
          'rule fit:',
          '  output: "model.pkl"',
          '  shell: "python fit.py {output}"',
          'rule evaluate:',
          '  input: "model.pkl"',
          '  output: "m.json"',
          '  script: "scripts/ev.py"',
        ].join('\n'),
        'scripts/ev.py': '',
        'fit.py': '',
      }),
    ).toMatchInlineSnapshot(`
      "push → .github/workflows/ci.yml:3 job ci → step 1 mlflow run . -e train -P lr=0.5
      push → .github/workflows/ci.yml:3 job ci → step 1 mlflow run . -e train -P lr=0.5 → MLproject:3 entry point train → python train.py 0.5
      push → .github/workflows/ci.yml:3 job ci → step 1 mlflow run . -e train -P lr=0.5 → MLproject:3 entry point train → python train.py 0.5 → train.py
      push → .github/workflows/ci.yml:3 job ci → step 2 kedro run
      push → .github/workflows/ci.yml:3 job ci → step 2 kedro run → src/p/pipeline_registry.py
      push → .github/workflows/ci.yml:3 job ci → step 2 kedro run → src/p/pipelines/ds/nodes.py
      push → .github/workflows/ci.yml:3 job ci → step 3 snakemake -c1 evaluate
      push → .github/workflows/ci.yml:3 job ci → step 3 snakemake -c1 evaluate → Snakefile:3 rule fit → python fit.py \${output}
      push → .github/workflows/ci.yml:3 job ci → step 3 snakemake -c1 evaluate → Snakefile:3 rule fit → python fit.py \${output} → fit.py
      push → .github/workflows/ci.yml:3 job ci → step 3 snakemake -c1 evaluate → Snakefile:6 rule evaluate → scripts/ev.py
      push → .github/workflows/ci.yml:3 job ci → step 4 snakemake -n"
    `)
  })
})

describe('containers', () => {
  it('follows a build into RUN, and a run of what was built into CMD', async () => {
    expect(
      await tracesOf({
        [CI]: workflow(
          'docker build -t app:1 -f docker/Dockerfile .',
          'docker run app:1',
          'docker run app:1 python other.py',
          'docker run -v $PWD:/w -w /w python:3.12 python train.py',
        ),
        'docker/Dockerfile': [
          'FROM python:3.12',
          'WORKDIR /app',
          'COPY src/ /app',
          'RUN pip install -r requirements.txt && python prep.py',
          'CMD ["python", "serve.py"]',
        ].join('\n'),
        'src/prep.py': '',
        'src/serve.py': '',
        'src/other.py': '',
        'train.py': '',
      }),
    ).toMatchInlineSnapshot(`
      "push → .github/workflows/ci.yml:3 job ci → step 1 docker build -t app:1 -f docker/Dockerfile .
      push → .github/workflows/ci.yml:3 job ci → step 1 docker build -t app:1 -f docker/Dockerfile . → docker/Dockerfile:1 FROM → image python:3.12
      push → .github/workflows/ci.yml:3 job ci → step 1 docker build -t app:1 -f docker/Dockerfile . → docker/Dockerfile:4 RUN → pip install -r requirements.txt (in src)
      push → .github/workflows/ci.yml:3 job ci → step 1 docker build -t app:1 -f docker/Dockerfile . → docker/Dockerfile:4 RUN → python prep.py (in src)
      push → .github/workflows/ci.yml:3 job ci → step 1 docker build -t app:1 -f docker/Dockerfile . → docker/Dockerfile:4 RUN → python prep.py → src/prep.py (in src)
      push → .github/workflows/ci.yml:3 job ci → step 2 docker run app:1
      push → .github/workflows/ci.yml:3 job ci → step 2 docker run app:1 → docker/Dockerfile:5 CMD → python serve.py (in src)
      push → .github/workflows/ci.yml:3 job ci → step 2 docker run app:1 → docker/Dockerfile:5 CMD → python serve.py → src/serve.py (in src)
      push → .github/workflows/ci.yml:3 job ci → step 3 docker run app:1 python other.py
      push → .github/workflows/ci.yml:3 job ci → step 3 docker run app:1 python other.py → docker/Dockerfile:1 image → python other.py (in src)
      push → .github/workflows/ci.yml:3 job ci → step 3 docker run app:1 python other.py → docker/Dockerfile:1 image → .github/workflows/ci.yml:8 python other.py → src/other.py (in src)
      push → .github/workflows/ci.yml:3 job ci → step 4 docker run -v $PWD:/w -w /w python:3.12 python train.py
      push → .github/workflows/ci.yml:3 job ci → step 4 docker run -v $PWD:/w -w /w python:3.12 python train.py → image python:3.12
      push → .github/workflows/ci.yml:3 job ci → step 4 docker run -v $PWD:/w -w /w python:3.12 python train.py → python train.py
      push → .github/workflows/ci.yml:3 job ci → step 4 docker run -v $PWD:/w -w /w python:3.12 python train.py → python train.py → train.py"
    `)
  })

  it('follows compose services', async () => {
    expect(
      await tracesOf({
        [CI]: workflow('docker compose build', 'docker compose -f compose.ci.yml run trainer --fast'),
        'docker-compose.yml': 'services:\n  api:\n    build: ./api\n  db:\n    image: postgres:16\n',
        'api/Dockerfile': 'FROM python:3.12\nCOPY . /srv\nWORKDIR /srv\nRUN make wheel\n',
        'compose.ci.yml':
          'services:\n  trainer:\n    build: {context: ., dockerfile: train.Dockerfile}\n    entrypoint: [python, train.py]\n',
        'train.Dockerfile': 'FROM python:3.12\nCOPY . /w\n',
        'train.py': '',
      }),
    ).toMatchInlineSnapshot(`
      "push → .github/workflows/ci.yml:3 job ci → step 1 docker compose build
      push → .github/workflows/ci.yml:3 job ci → step 1 docker compose build → docker-compose.yml:2 service api → api/Dockerfile:1 FROM → image python:3.12
      push → .github/workflows/ci.yml:3 job ci → step 1 docker compose build → docker-compose.yml:2 service api → api/Dockerfile:4 RUN → make wheel (in api)
      push → .github/workflows/ci.yml:3 job ci → step 1 docker compose build → docker-compose.yml:2 service api → api/Dockerfile:4 RUN → make wheel → make (unresolved: no Makefile in api) (in api)
      push → .github/workflows/ci.yml:3 job ci → step 1 docker compose build → docker-compose.yml:4 service db → image postgres:16
      push → .github/workflows/ci.yml:3 job ci → step 2 docker compose -f compose.ci.yml run trainer --fast
      push → .github/workflows/ci.yml:3 job ci → step 2 docker compose -f compose.ci.yml run trainer --fast → compose.ci.yml:2 service trainer → train.Dockerfile:1 FROM → image python:3.12
      push → .github/workflows/ci.yml:3 job ci → step 2 docker compose -f compose.ci.yml run trainer --fast → compose.ci.yml:2 service trainer → python train.py --fast
      push → .github/workflows/ci.yml:3 job ci → step 2 docker compose -f compose.ci.yml run trainer --fast → compose.ci.yml:2 service trainer → python train.py --fast → train.py"
    `)
  })
})

describe('notebooks and other languages', () => {
  it('follows notebooks that are executed, with what they start', async () => {
    const notebook = JSON.stringify({
      cells: [
        {
          cell_type: 'code',
          source: ['!python train.py\n', 'import lib\n'],
          outputs: [],
          execution_count: null,
        },
      ],
      nbformat: 4,
      nbformat_minor: 5,
      metadata: {},
    })
    expect(
      await tracesOf({
        [CI]: workflow(
          'papermill nb/fit.ipynb out.ipynb -p lr 0.1',
          'jupyter nbconvert --to html nb/fit.ipynb',
          'jupyter nbconvert --execute nb/*.ipynb',
        ),
        'nb/fit.ipynb': notebook,
        'nb/lib.py': '',
        'train.py': '',
      }),
    ).toMatchInlineSnapshot(`
      "push → .github/workflows/ci.yml:3 job ci → step 1 papermill nb/fit.ipynb out.ipynb -p lr 0.1
      push → .github/workflows/ci.yml:3 job ci → step 1 papermill nb/fit.ipynb out.ipynb -p lr 0.1 → nb/fit.ipynb
      push → .github/workflows/ci.yml:3 job ci → step 1 papermill nb/fit.ipynb out.ipynb -p lr 0.1 → nb/fit.ipynb:1 import lib → nb/lib.py
      push → .github/workflows/ci.yml:3 job ci → step 1 papermill nb/fit.ipynb out.ipynb -p lr 0.1 → nb/fit.ipynb → python train.py
      push → .github/workflows/ci.yml:3 job ci → step 1 papermill nb/fit.ipynb out.ipynb -p lr 0.1 → nb/fit.ipynb → python train.py → train.py
      push → .github/workflows/ci.yml:3 job ci → step 2 jupyter nbconvert --to html nb/fit.ipynb
      push → .github/workflows/ci.yml:3 job ci → step 3 jupyter nbconvert --execute nb/*.ipynb
      push → .github/workflows/ci.yml:3 job ci → step 3 jupyter nbconvert --execute nb/*.ipynb → nb/fit.ipynb
      push → .github/workflows/ci.yml:3 job ci → step 3 jupyter nbconvert --execute nb/*.ipynb → nb/fit.ipynb → python train.py
      push → .github/workflows/ci.yml:3 job ci → step 3 jupyter nbconvert --execute nb/*.ipynb → nb/fit.ipynb → python train.py → train.py"
    `)
  })

  it('follows R and Julia files, launchers and servers', async () => {
    expect(
      await tracesOf({
        [CI]: workflow(
          'Rscript R/train.R --fast',
          'julia --project=. fit.jl',
          'torchrun --nproc_per_node 2 train.py',
          'accelerate launch -m pkg.train',
          'streamlit run app.py',
          'uvicorn --host 0.0.0.0 pkg.api:app',
        ),
        'R/train.R': 'source("R/model.R")\nlibrary(glmnet)\n',
        'R/model.R': '',
        'fit.jl': 'include("model.jl")\n',
        'model.jl': '',
        'train.py': '',
        'app.py': '',
        'pkg/__init__.py': '',
        'pkg/train.py': '',
        'pkg/api.py': '',
      }),
    ).toMatchInlineSnapshot(`
      "push → .github/workflows/ci.yml:3 job ci → step 1 Rscript R/train.R --fast
      push → .github/workflows/ci.yml:3 job ci → step 1 Rscript R/train.R --fast → R/train.R
      push → .github/workflows/ci.yml:3 job ci → step 1 Rscript R/train.R --fast → R/train.R:1 loads R/model.R → R/model.R
      push → .github/workflows/ci.yml:3 job ci → step 2 julia --project=. fit.jl
      push → .github/workflows/ci.yml:3 job ci → step 2 julia --project=. fit.jl → fit.jl
      push → .github/workflows/ci.yml:3 job ci → step 2 julia --project=. fit.jl → fit.jl:1 loads model.jl → model.jl
      push → .github/workflows/ci.yml:3 job ci → step 3 torchrun --nproc_per_node 2 train.py
      push → .github/workflows/ci.yml:3 job ci → step 3 torchrun --nproc_per_node 2 train.py → train.py
      push → .github/workflows/ci.yml:3 job ci → step 4 accelerate launch -m pkg.train
      push → .github/workflows/ci.yml:3 job ci → step 4 accelerate launch -m pkg.train → pkg/train.py
      push → .github/workflows/ci.yml:3 job ci → step 5 streamlit run app.py
      push → .github/workflows/ci.yml:3 job ci → step 5 streamlit run app.py → app.py
      push → .github/workflows/ci.yml:3 job ci → step 6 uvicorn --host 0.0.0.0 pkg.api:app
      push → .github/workflows/ci.yml:3 job ci → step 6 uvicorn --host 0.0.0.0 pkg.api:app → pkg/api.py"
    `)
  })
})

describe('workflows and actions', () => {
  it('follows local reusable workflows with their inputs', async () => {
    expect(
      await tracesOf({
        [CI]: 'on:\n  push:\n  schedule:\n    - cron: 0 1 * * *\njobs:\n  go:\n    uses: ./.github/workflows/train.yml\n    with:\n      stage: train\n  far:\n    uses: other/repo/.github/workflows/x.yml@main\n',
        '.github/workflows/train.yml': [
          'on:',
          '  workflow_call:',
          '    inputs:',
          '      stage: {type: string}',
          '      args: {type: string, default: --force}',
          'jobs:',
          '  train:',
          '    runs-on: ubuntu-latest',
          '    steps:',
          '      - run: dvc repro ${{ inputs.args }} ${{ inputs.stage }}',
          "      - if: inputs.stage == 'other'",
          '        run: echo never',
        ].join('\n'),
        'dvc.yaml': 'stages:\n  train:\n    cmd: python train.py\n',
      }),
    ).toMatchInlineSnapshot(`
      "push, schedule → .github/workflows/ci.yml:6 job go → uses ./.github/workflows/train.yml
      push, schedule → .github/workflows/ci.yml:6 job go → .github/workflows/train.yml:7 job train → step 1 dvc repro --force train
      push, schedule → .github/workflows/ci.yml:6 job go → .github/workflows/train.yml:7 job train → step 1 dvc repro --force train → dvc.yaml:2 stage train → python train.py
      push, schedule → .github/workflows/ci.yml:6 job go → .github/workflows/train.yml:7 job train → step 1 dvc repro --force train → dvc.yaml:2 stage train → python train.py → train.py (unresolved: script not in the tree)
      push, schedule → .github/workflows/ci.yml:6 job go → .github/workflows/train.yml:7 job train → step 2 echo never [not reached: \`if: inputs.stage == 'other'\` never holds]
      push, schedule → .github/workflows/ci.yml:10 job far → uses other/repo/.github/workflows/x.yml@main
      push, schedule → .github/workflows/ci.yml:10 job far → other/repo/.github/workflows/x.yml@main (unresolved: external reusable workflow)"
    `)
  })

  it('follows local composite and Docker actions, and published ones that build or run files', async () => {
    expect(
      await tracesOf({
        [CI]: [
          'on: push',
          'jobs:',
          '  ci:',
          '    runs-on: ubuntu-latest',
          '    steps:',
          '      - uses: actions/checkout@v4',
          '      - uses: ./.github/actions/train',
          '        with: {script: train.py}',
          '      - uses: ./.github/actions/image',
          '      - uses: docker/build-push-action@v6',
          '        with: {context: api, tags: "a/b:1"}',
          '      - uses: ./nowhere',
          '      - uses: nick-fields/retry@v3',
          '        with: {command: bash x.sh}',
        ].join('\n'),
        '.github/actions/train/action.yml': [
          'name: train',
          'description: trains',
          'inputs:',
          '  script: {description: x, required: true}',
          '  epochs: {description: x, default: "3"}',
          'runs:',
          '  using: composite',
          '  steps:',
          '    - run: python ${{ inputs.script }} ${{ inputs.epochs }}',
          '      shell: bash',
          '    - run: ${{ github.action_path }}/after.sh',
          '      shell: bash',
        ].join('\n'),
        '.github/actions/train/after.sh': 'python report.py\n',
        '.github/actions/image/action.yml':
          'name: i\ndescription: i\nruns:\n  using: docker\n  image: Dockerfile\n',
        '.github/actions/image/go.sh': 'python go.py\n',
        '.github/actions/image/Dockerfile': 'FROM alpine:3\nCOPY go.sh /go.sh\nENTRYPOINT ["/go.sh"]\n',
        'api/Dockerfile': 'FROM python:3.12\nRUN make\n',
        'train.py': '',
        'x.sh': 'cat x\n',
      }),
    ).toMatchInlineSnapshot(`
      "push → .github/workflows/ci.yml:3 job ci → step 1 uses actions/checkout@v4
      push → .github/workflows/ci.yml:3 job ci → step 2 uses ./.github/actions/train
      push → .github/workflows/ci.yml:3 job ci → step 2 .github/actions/train/action.yml:1 action train → step 1 python train.py 3
      push → .github/workflows/ci.yml:3 job ci → step 2 .github/actions/train/action.yml:1 action train → step 1 python train.py 3 → train.py
      push → .github/workflows/ci.yml:3 job ci → step 2 .github/actions/train/action.yml:1 action train → step 2 .github/actions/train/after.sh
      push → .github/workflows/ci.yml:3 job ci → step 2 .github/actions/train/action.yml:1 action train → step 2 .github/actions/train/after.sh → python report.py
      push → .github/workflows/ci.yml:3 job ci → step 2 .github/actions/train/action.yml:1 action train → step 2 .github/actions/train/after.sh → .github/actions/train/after.sh:1 python report.py → report.py (unresolved: script not in the tree)
      push → .github/workflows/ci.yml:3 job ci → step 3 uses ./.github/actions/image
      push → .github/workflows/ci.yml:3 job ci → step 3 .github/actions/image/Dockerfile:1 FROM → image alpine:3
      push → .github/workflows/ci.yml:3 job ci → step 3 .github/actions/image/Dockerfile:3 ENTRYPOINT → /go.sh (in .github/actions/image)
      push → .github/workflows/ci.yml:3 job ci → step 3 .github/actions/image/Dockerfile:3 ENTRYPOINT → /go.sh → python go.py (in .github/actions/image)
      push → .github/workflows/ci.yml:3 job ci → step 3 .github/actions/image/Dockerfile:3 ENTRYPOINT → /go.sh → .github/actions/image/go.sh:1 python go.py → go.py (unresolved: script not in the tree) (in .github/actions/image)
      push → .github/workflows/ci.yml:3 job ci → step 4 uses docker/build-push-action@v6
      push → .github/workflows/ci.yml:3 job ci → step 4 api/Dockerfile:1 FROM → image python:3.12
      push → .github/workflows/ci.yml:3 job ci → step 4 api/Dockerfile:2 RUN → make (in api)
      push → .github/workflows/ci.yml:3 job ci → step 4 api/Dockerfile:2 RUN → make → make (unresolved: no Makefile in api) (in api)
      push → .github/workflows/ci.yml:3 job ci → step 5 uses ./nowhere
      push → .github/workflows/ci.yml:3 job ci → step 5 ./nowhere (unresolved: no action.yml in the tree)
      push → .github/workflows/ci.yml:3 job ci → step 6 uses nick-fields/retry@v3
      push → .github/workflows/ci.yml:3 job ci → step 6 bash x.sh
      push → .github/workflows/ci.yml:3 job ci → step 6 bash x.sh → cat x"
    `)
  })

  it('fills matrix values, variables and directories in', async () => {
    expect(
      await tracesOf({
        [CI]: [
          'on: push',
          'env: {RUNNER: python}',
          'jobs:',
          '  ci:',
          '    runs-on: ubuntu-latest',
          '    strategy:',
          '      matrix:',
          '        project: [a, b]',
          '    defaults: {run: {working-directory: "projects/${{ matrix.project }}"}}',
          '    steps:',
          '      - run: $RUNNER train.py',
          '      - run: make ${{ matrix.project }}',
          '        working-directory: .',
        ].join('\n'),
        'projects/a/train.py': '',
        'projects/b/train.py': '',
        Makefile: 'a:\n\tcat a\nb:\n\tcat b\n',
      }),
    ).toMatchInlineSnapshot(`
      "push → .github/workflows/ci.yml:4 job ci → step 1 $RUNNER train.py (in projects/a)
      push → .github/workflows/ci.yml:4 job ci → step 1 $RUNNER train.py → projects/a/train.py (in projects/a)
      push → .github/workflows/ci.yml:4 job ci → step 1 $RUNNER train.py (in projects/b)
      push → .github/workflows/ci.yml:4 job ci → step 1 $RUNNER train.py → projects/b/train.py (in projects/b)
      push → .github/workflows/ci.yml:4 job ci → step 2 make \${{ matrix.project }}
      push → .github/workflows/ci.yml:4 job ci → step 2 make \${{ matrix.project }} → Makefile:1 target a → cat a
      push → .github/workflows/ci.yml:4 job ci → step 2 make \${{ matrix.project }} → Makefile:3 target b → cat b"
    `)
  })
})

describe('a large matrix', () => {
  const matrixOf = (...axes: readonly string[]) => [
    'on: push',
    'jobs:',
    '  ci:',
    '    runs-on: ubuntu-latest',
    '    strategy:',
    '      matrix:',
    ...axes.map(axis => `        ${axis}`),
    '    steps:',
  ]
  const names = Array.from({ length: 40 }, (_, at) => `n${at}`)
  const numbers = `number: [${Array.from({ length: 6 }, (_, at) => at).join()}]`
  const files = Object.fromEntries(names.map(name => [`${name}.py`, '']))
  const started = async (workflow: readonly string[]) => {
    const { runs } = await automationOf({ [CI]: workflow.join('\n'), ...files })
    return runs.flatMap(run => (run.kind === 'code' ? [run.path] : []))
  }

  it('is followed with each of its values', async () => {
    const axes = matrixOf(numbers, `name: [${names.join()}]`)
    const run = '      - run: python ${{ matrix.name }}.py'
    expect(await started([...axes, run])).toEqual(names.map(name => `${name}.py`))
  })

  it('is followed with each value once where two axes are named, not with every combination', async () => {
    const axes = matrixOf(numbers, `name: [${names.join()}]`)
    const { runs } = await automationOf({
      [CI]: [...axes, '      - run: bash run.sh ${{ matrix.name }} ${{ matrix.number }}'].join('\n'),
      'run.sh': 'python $1.py --number $2\n',
      ...files,
    })
    expect(runs.length).toBeLessThan(120)
  })
})

describe('code and jobs elsewhere', () => {
  it('reads code that stands in a script, with what it imports and starts', async () => {
    expect(
      await tracesOf({
        [CI]: [
          'on: push',
          'jobs:',
          '  ci:',
          '    runs-on: ubuntu-latest',
          '    steps:',
          '      - run: |',
          '          cd src',
          '          python - <<EOF',
          '          import os, model',
          '          os.system("dvc push")',
          '          EOF',
          '      - run: Rscript -e \'source("R/fit.R"); fit()\'',
          '      - shell: python',
          '        run: |',
          '          from pkg import train',
          '          train.main()',
        ].join('\n'),
        'src/model.py': '',
        'pkg/__init__.py': '',
        'pkg/train.py': '',
        'R/fit.R': '',
      }),
    ).toMatchInlineSnapshot(`
      "push → .github/workflows/ci.yml:3 job ci → step 1 cd src
      push → .github/workflows/ci.yml:3 job ci → step 1 python - (in src)
      push → .github/workflows/ci.yml:3 job ci → step 1 python - → python code at line 9 (in src)
      push → .github/workflows/ci.yml:3 job ci → step 1 python - → import model → src/model.py (in src)
      push → .github/workflows/ci.yml:3 job ci → step 1 python - → code → dvc push (in src)
      push → .github/workflows/ci.yml:3 job ci → step 2 Rscript -e source("R/fit.R"); fit()
      push → .github/workflows/ci.yml:3 job ci → step 2 Rscript -e source("R/fit.R"); fit() → r code at line 12
      push → .github/workflows/ci.yml:3 job ci → step 2 Rscript -e source("R/fit.R"); fit() → loads R/fit.R → R/fit.R
      push → .github/workflows/ci.yml:3 job ci → step 3 python code at line 15
      push → .github/workflows/ci.yml:3 job ci → step 3 import pkg → pkg/__init__.py
      push → .github/workflows/ci.yml:3 job ci → step 3 import pkg → pkg/train.py"
    `)
  })

  it('follows job files of clouds and clusters, and scripts on another machine', async () => {
    expect(
      await tracesOf({
        [CI]: [
          'on: push',
          'jobs:',
          '  ci:',
          '    runs-on: ubuntu-latest',
          '    steps:',
          '      - run: az ml job create --file aml/pipeline.yml --stream',
          '      - run: kubectl apply -f k8s/train.yaml',
          '      - run: ray job submit --working-dir . -- python train.py',
          '      - uses: appleboy/ssh-action@v1',
          '        with:',
          '          script: |',
          '            cd ~/clone/src',
          '            python fit.py',
        ].join('\n'),
        'aml/pipeline.yml':
          'jobs:\n  prep:\n    component: file:./prep.yml\n  fit:\n    code: ../src\n    command: python fit.py --lr ${{inputs.lr}}\n',
        'aml/prep.yml': 'name: prep\ncode: ../src\ncommand: >-\n  python prep.py\n',
        'k8s/train.yaml':
          'kind: Job\nspec:\n  template:\n    spec:\n      containers:\n        - image: x\n          command: [python, /app/src/fit.py]\n          args: [--fast]\n',
        'src/fit.py': '',
        'src/prep.py': '',
        'train.py': '',
      }),
    ).toMatchInlineSnapshot(`
      "push → .github/workflows/ci.yml:3 job ci → step 1 az ml job create --file aml/pipeline.yml --stream
      push → .github/workflows/ci.yml:3 job ci → step 1 az ml job create --file aml/pipeline.yml --stream → aml/pipeline.yml:6 job → python fit.py --lr \${{inputs.lr}} (in src)
      push → .github/workflows/ci.yml:3 job ci → step 1 az ml job create --file aml/pipeline.yml --stream → aml/pipeline.yml:6 job → python fit.py --lr \${{inputs.lr}} → src/fit.py (in src)
      push → .github/workflows/ci.yml:3 job ci → step 1 az ml job create --file aml/pipeline.yml --stream → aml/pipeline.yml:3 job → aml/prep.yml:3 job → python prep.py (in src)
      push → .github/workflows/ci.yml:3 job ci → step 1 az ml job create --file aml/pipeline.yml --stream → aml/pipeline.yml:3 job → aml/prep.yml:3 job → python prep.py → src/prep.py (in src)
      push → .github/workflows/ci.yml:3 job ci → step 2 kubectl apply -f k8s/train.yaml
      push → .github/workflows/ci.yml:3 job ci → step 2 kubectl apply -f k8s/train.yaml → k8s/train.yaml:7 job → python /app/src/fit.py --fast (in k8s)
      push → .github/workflows/ci.yml:3 job ci → step 2 kubectl apply -f k8s/train.yaml → k8s/train.yaml:7 job → python /app/src/fit.py --fast → src/fit.py (in k8s)
      push → .github/workflows/ci.yml:3 job ci → step 3 ray job submit --working-dir . -- python train.py
      push → .github/workflows/ci.yml:3 job ci → step 3 ray job submit --working-dir . -- python train.py → python train.py
      push → .github/workflows/ci.yml:3 job ci → step 3 ray job submit --working-dir . -- python train.py → python train.py → train.py
      push → .github/workflows/ci.yml:3 job ci → step 4 uses appleboy/ssh-action@v1
      push → .github/workflows/ci.yml:3 job ci → step 4 cd ~/clone/src
      push → .github/workflows/ci.yml:3 job ci → step 4 python fit.py
      push → .github/workflows/ci.yml:3 job ci → step 4 python fit.py → fit.py (unresolved: script not in the tree)"
    `)
  })
})

it('follows tasks of mise, packages of a workspace, pipelines of R and tests of packages', async () => {
  expect(
    await tracesOf(
      {
        [CI]: workflow(
          'mise run train',
          'pnpm -r lint',
          "Rscript -e 'targets::tar_make()'",
          "Rscript -e 'devtools::test()'",
          "julia --project=lib --eval 'using Pkg; Pkg.test()'",
          'quarto render report.qmd',
        ),
        'mise.toml':
          '[tasks.data]\nrun = "python prep.py"\n[tasks.train]\ndepends = ["data"]\nrun = ["python train.py", "python report.py"]\n',
        'package.json': '{"scripts": {"lint": "pnpm -r lint"}}',
        'packages/a/package.json': '{"scripts": {"lint": "eslint ."}}',
        'packages/b/package.json': '{"scripts": {"test": "jest"}}',
        '_targets.R': '',
        'tests/testthat/test-a.R': '',
        'lib/test/runtests.jl': '',
        'report.qmd': '---\n---\n',
      },
      ['unresolved'],
    ),
  ).toMatchInlineSnapshot(`
    "push → .github/workflows/ci.yml:3 job ci → step 1 mise run train
    push → .github/workflows/ci.yml:3 job ci → step 1 mise run train → mise.toml:1 task data → python prep.py
    push → .github/workflows/ci.yml:3 job ci → step 1 mise run train → mise.toml:3 task train → python train.py
    push → .github/workflows/ci.yml:3 job ci → step 1 mise run train → mise.toml:3 task train → python report.py
    push → .github/workflows/ci.yml:3 job ci → step 2 pnpm -r lint
    push → .github/workflows/ci.yml:3 job ci → step 2 pnpm -r lint → packages/a/package.json:1 script lint → eslint . (in packages/a)
    push → .github/workflows/ci.yml:3 job ci → step 3 Rscript -e targets::tar_make()
    push → .github/workflows/ci.yml:3 job ci → step 3 Rscript -e targets::tar_make() → r code at line 8
    push → .github/workflows/ci.yml:3 job ci → step 3 Rscript -e targets::tar_make() → _targets.R
    push → .github/workflows/ci.yml:3 job ci → step 4 Rscript -e devtools::test()
    push → .github/workflows/ci.yml:3 job ci → step 4 Rscript -e devtools::test() → r code at line 9
    push → .github/workflows/ci.yml:3 job ci → step 4 Rscript -e devtools::test() → tests/testthat/test-a.R
    push → .github/workflows/ci.yml:3 job ci → step 5 julia --project=lib --eval using Pkg; Pkg.test()
    push → .github/workflows/ci.yml:3 job ci → step 5 julia --project=lib --eval using Pkg; Pkg.test() → julia code at line 10
    push → .github/workflows/ci.yml:3 job ci → step 5 julia --project=lib --eval using Pkg; Pkg.test() → lib/test/runtests.jl
    push → .github/workflows/ci.yml:3 job ci → step 6 quarto render report.qmd
    push → .github/workflows/ci.yml:3 job ci → step 6 quarto render report.qmd → report.qmd"
  `)
})

describe('values that jobs pass on', () => {
  it('follows the outputs of needed jobs, and the pairs of a matrix', async () => {
    expect(
      await tracesOf({
        [CI]: [
          'on: push',
          'jobs:',
          '  pick:',
          '    runs-on: ubuntu-latest',
          '    outputs: {script: "${{ steps.choose.outputs.file }}", other: "${{ steps.none.outputs.x }}"}',
          '    steps:',
          '      - id: choose',
          '        run: echo "file=train.py" >> "$GITHUB_OUTPUT"',
          '  train:',
          '    needs: pick',
          '    runs-on: ubuntu-latest',
          '    steps:',
          '      - uses: actions/checkout@v4',
          '      - run: python ${{ needs.pick.outputs.script }}',
          '      - run: python ${{ needs.pick.outputs.other }}',
          '  stranger:',
          '    runs-on: ubuntu-latest',
          '    steps:',
          '      - uses: actions/checkout@v4',
          '      - run: python ${{ needs.pick.outputs.script }}',
          '  each:',
          '    runs-on: ubuntu-latest',
          '    strategy:',
          '      matrix:',
          '        include:',
          '          - {folder: one, file: a.py}',
          '          - {folder: two, file: b.py}',
          '    steps:',
          '      - uses: actions/checkout@v4',
          '      - run: python ${{ matrix.folder }}/${{ matrix.file }}',
        ].join('\n'),
        'train.py': '',
        'one/a.py': '',
        'one/b.py': '',
        'two/b.py': '',
      }),
    ).toMatchInlineSnapshot(`
      "push → .github/workflows/ci.yml:3 job pick → step 1 echo file=train.py
      push → .github/workflows/ci.yml:9 job train → step 1 uses actions/checkout@v4
      push → .github/workflows/ci.yml:9 job train → step 2 python train.py
      push → .github/workflows/ci.yml:9 job train → step 2 python train.py → train.py
      push → .github/workflows/ci.yml:9 job train → step 3 python \${{ needs.pick.outputs.other }}
      push → .github/workflows/ci.yml:9 job train → step 3 python \${{ needs.pick.outputs.other }} → \${{ needs.pick.outputs.other }} (unresolved: the path depends on a variable)
      push → .github/workflows/ci.yml:16 job stranger → step 1 uses actions/checkout@v4
      push → .github/workflows/ci.yml:16 job stranger → step 2 python \${{ needs.pick.outputs.script }}
      push → .github/workflows/ci.yml:16 job stranger → step 2 python \${{ needs.pick.outputs.script }} → \${{ needs.pick.outputs.script }} (unresolved: the path depends on a variable)
      push → .github/workflows/ci.yml:21 job each → step 1 uses actions/checkout@v4
      push → .github/workflows/ci.yml:21 job each → step 2 python \${{ matrix.folder }}/\${{ matrix.file }}
      push → .github/workflows/ci.yml:21 job each → step 2 python \${{ matrix.folder }}/\${{ matrix.file }} → one/a.py
      push → .github/workflows/ci.yml:21 job each → step 2 python \${{ matrix.folder }}/\${{ matrix.file }} → two/b.py"
    `)
  })
})

it('follows scripts that are sourced; what they set stays unknown', async () => {
  expect(
    await tracesOf({
      [CI]: workflow('source ci/env.sh && python $SCRIPT', '. ./ci/env.sh; dvc repro'),
      'ci/env.sh': 'export SCRIPT=train.py\npython prepare.py\n',
      'prepare.py': '',
      'train.py': '',
    }),
  ).toMatchInlineSnapshot(`
    "push → .github/workflows/ci.yml:3 job ci → step 1 source ci/env.sh
    push → .github/workflows/ci.yml:3 job ci → step 1 source ci/env.sh → python prepare.py
    push → .github/workflows/ci.yml:3 job ci → step 1 source ci/env.sh → ci/env.sh:2 python prepare.py → prepare.py
    push → .github/workflows/ci.yml:3 job ci → step 1 python $SCRIPT
    push → .github/workflows/ci.yml:3 job ci → step 1 python $SCRIPT → $SCRIPT (unresolved: the path depends on a variable)
    push → .github/workflows/ci.yml:3 job ci → step 2 . ./ci/env.sh
    push → .github/workflows/ci.yml:3 job ci → step 2 . ./ci/env.sh → python prepare.py
    push → .github/workflows/ci.yml:3 job ci → step 2 . ./ci/env.sh → ci/env.sh:2 python prepare.py → prepare.py
    push → .github/workflows/ci.yml:3 job ci → step 2 dvc repro
    push → .github/workflows/ci.yml:3 job ci → step 2 dvc repro → dvc repro (unresolved: no dvc.yaml in the root)"
  `)
})

describe('commands that are put together', () => {
  it('follows what a variable holds, what is added to it, and programs that are looked up first', async () => {
    expect(
      await tracesOf({
        [CI]: workflow('bash tune.sh', 'make test'),
        'tune.sh': [
          'RUN="python tune.py"',
          'RUN="$RUN --samples $N"',
          'if [ -n "$FILE" ]; then',
          '  RUN="$RUN --file $FILE"',
          'fi',
          'eval $RUN',
          'OTHER="python tune.py"',
          'if [ -n "$FILE" ]; then',
          '  OTHER="python other.py"',
          'fi',
          'eval $OTHER',
          '',
        ].join('\n'),
        'tune.py': '',
        'other.py': '',
        Makefile:
          'PYTHON ?= $(shell command -v python3 || command -v python)\ntest:\n\t$(PYTHON) -m pytest checks\n',
        'checks/test_a.py': '',
      }),
    ).toMatchInlineSnapshot(`
      "push → .github/workflows/ci.yml:3 job ci → step 1 bash tune.sh
      push → .github/workflows/ci.yml:3 job ci → step 1 bash tune.sh → python tune.py --samples $N
      push → .github/workflows/ci.yml:3 job ci → step 1 bash tune.sh → tune.sh:6 python tune.py --samples $N → tune.py
      push → .github/workflows/ci.yml:3 job ci → step 1 bash tune.sh → eval $OTHER
      push → .github/workflows/ci.yml:3 job ci → step 2 make test
      push → .github/workflows/ci.yml:3 job ci → step 2 make test → Makefile:2 target test → command -v python3
      push → .github/workflows/ci.yml:3 job ci → step 2 make test → Makefile:2 target test → command -v python
      push → .github/workflows/ci.yml:3 job ci → step 2 make test → Makefile:2 target test → python -m pytest checks
      push → .github/workflows/ci.yml:3 job ci → step 2 make test → Makefile:2 target test → python -m pytest checks → checks/test_a.py"
    `)
  })
})

describe('workflows of other repositories', () => {
  it('follows the job file that they are handed, and keeps that the workflow itself was not read', async () => {
    expect(
      await tracesOf({
        [CI]: [
          'on: push',
          'jobs:',
          '  train:',
          '    uses: acme/workflows/.github/workflows/run-pipeline.yml@v1',
          '    with:',
          '      parameters-file: mlops/pipeline.yml',
          '      config: mlops/settings.yml',
          '',
        ].join('\n'),
        'mlops/pipeline.yml': [
          '$schema: https://azuremlschemas.azureedge.net/latest/pipelineJob.schema.json',
          'type: pipeline',
          'jobs:',
          '  train:',
          '    code: ../src',
          '    command: python train.py --data ${{inputs.data}}',
          '',
        ].join('\n'),
        'mlops/settings.yml': 'command: python other.py\n',
        'src/train.py': '',
        'src/other.py': '',
      }),
    ).toMatchInlineSnapshot(`
      "push → .github/workflows/ci.yml:3 job train → uses acme/workflows/.github/workflows/run-pipeline.yml@v1
      push → .github/workflows/ci.yml:3 job train → acme/workflows/.github/workflows/run-pipeline.yml@v1 (unresolved: external reusable workflow)
      push → .github/workflows/ci.yml:3 job train → mlops/pipeline.yml:6 job → python train.py --data \${{inputs.data}} (in src)
      push → .github/workflows/ci.yml:3 job train → mlops/pipeline.yml:6 job → python train.py --data \${{inputs.data}} → src/train.py (in src)"
    `)
  })
})

describe('what starts a file of the tree in another way', () => {
  it('is followed', async () => {
    const files = {
      'train.py': '',
      'job.sh': 'python train.py\n',
      [CI]: workflow(
        'cat train.py | python',
        'python - < train.py',
        'sbatch -p gpu job.sh',
        'mpiexec -n 2 python train.py',
      ),
    }
    expect(await tracesOf(files)).toMatchInlineSnapshot(`
      "push → .github/workflows/ci.yml:3 job ci → step 1 cat train.py
      push → .github/workflows/ci.yml:3 job ci → step 1 cat train.py → train.py
      push → .github/workflows/ci.yml:3 job ci → step 1 python
      push → .github/workflows/ci.yml:3 job ci → step 2 python -
      push → .github/workflows/ci.yml:3 job ci → step 2 python - → train.py
      push → .github/workflows/ci.yml:3 job ci → step 3 sbatch -p gpu job.sh
      push → .github/workflows/ci.yml:3 job ci → step 3 sbatch -p gpu job.sh → python train.py
      push → .github/workflows/ci.yml:3 job ci → step 3 sbatch -p gpu job.sh → job.sh:1 python train.py → train.py
      push → .github/workflows/ci.yml:3 job ci → step 4 mpiexec -n 2 python train.py
      push → .github/workflows/ci.yml:3 job ci → step 4 mpiexec -n 2 python train.py → train.py"
    `)
  })

  it('is told as unresolved where the program is not known, and only then', async () => {
    const files = {
      'train.py': '',
      [CI]: workflow(
        'secretrunner --fast train.py',
        'python -m strange train.py',
        'cp train.py x.py',
        'secretrunner other.py',
        'black train.py',
      ),
    }
    expect(await tracesOf(files)).toMatchInlineSnapshot(`
      "push → .github/workflows/ci.yml:3 job ci → step 1 secretrunner --fast train.py
      push → .github/workflows/ci.yml:3 job ci → step 1 secretrunner --fast train.py → train.py (unresolved: whether secretrunner runs it is not known)
      push → .github/workflows/ci.yml:3 job ci → step 2 python -m strange train.py
      push → .github/workflows/ci.yml:3 job ci → step 2 python -m strange train.py → train.py (unresolved: whether python runs it is not known)
      push → .github/workflows/ci.yml:3 job ci → step 3 cp train.py x.py
      push → .github/workflows/ci.yml:3 job ci → step 4 secretrunner other.py
      push → .github/workflows/ci.yml:3 job ci → step 5 black train.py"
    `)
  })
})
