import { describe, expect, it } from 'vitest'
import { projectCode, ROLE_RULES, roleOf } from '../src/facts/role.ts'
import { snapshotOf } from '../src/snapshot/memory.ts'

describe('roleOf', () => {
  it.each([
    ['src/train.py', 'project'],
    ['notebooks/01-train.ipynb', 'project'],
    ['test.py', 'project'],
    ['src/evaluate_test_split.py', 'project'],
    ['data/test/load.py', 'project'],
    ['data/sample/make.py', 'project'],
    ['latest/train.py', 'project'],
    ['build/utils.py', 'project'],
    ['app/templates/index.html', 'project'],
    ['src/site/load.py', 'project'],
    ['.github/scripts/evaluate.py', 'project'],
    ['tests/helpers.py', 'test'],
    ['src/test_model.py', 'test'],
    ['src/model_test.py', 'test'],
    ['conftest.py', 'test'],
    ['internal/config/config_test.go', 'test'],
    ['app/ModelTests.java', 'test'],
    ['pkg/tests/testthat/test-fit.R', 'test'],
    ['test/runtests.jl', 'test'],
    ['tests/data/test/x.py', 'test'],
    ['docs/conf.py', 'docs'],
    ['site/index.py', 'docs'],
    ['Examples/mnist/train.py', 'example'],
    ['demo/app.py', 'example'],
    ['third_party/lib/tests/test_a.py', 'vendored'],
    ['env/lib/python3.9/site.py', 'vendored'],
    ['env/dev.py', 'project'],
    ['renv/activate.R', 'vendored'],
    ['a/proto/x_pb2_grpc.py', 'generated'],
    ['notebooks/.ipynb_checkpoints/a.ipynb', 'generated'],
    ['build/lib/pkg/train.py', 'generated'],
    ['dist/index.js', 'generated'],
    ['{{ cookiecutter.repo }}/tests/test_a.py', 'template'],
    ['tests/test_cookiecutter.py', 'test'],
    ['templates/src/train.py', 'template'],
    ['template/main.py', 'project'],
    ['ci/deploy.yml.j2', 'template'],
    ['setup.py', 'configuration'],
    ['.github/workflows/ci.yml', 'configuration'],
    ['pyproject.toml', 'configuration'],
  ])('%s is %s', (path, role) => {
    expect(roleOf(path)).toBe(role)
  })

  it('gives a reason for every rule', () => {
    expect(ROLE_RULES.filter(rule => rule.reason.length < 20)).toEqual([])
  })
})

describe('projectCode', () => {
  const listing = (paths: readonly string[]) => snapshotOf(Object.fromEntries(paths.map(path => [path, ''])))

  it('leaves out tests and examples where there is a project', () => {
    expect(projectCode(listing(['src/a.py', 'tests/test_a.py', 'examples/b.py', 'README.md']))).toEqual([
      'src/a.py',
    ])
  })

  it('takes examples, else documentation, where there is nothing else', () => {
    expect(projectCode(listing(['examples/b.py', 'docs/c.py', 'setup.py']))).toEqual(['examples/b.py'])
    expect(projectCode(listing(['docs/lesson.ipynb', 'tests/test_a.py']))).toEqual(['docs/lesson.ipynb'])
    expect(projectCode(listing(['README.md']))).toEqual([])
  })
})
