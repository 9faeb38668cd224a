import { describe, expect, it } from 'vitest'
import { parsePipfile } from '../src/facts/dependencies/pipfile.ts'
import { parsePixi } from '../src/facts/dependencies/pixi.ts'
import { parsePyproject } from '../src/facts/dependencies/pyproject.ts'

const text = (...lines: readonly string[]) => lines.join('\n')

/** Line, group, name, specifier, and whether it is pinned. */
const short = (file: ReturnType<typeof parsePyproject>) =>
  file.dependencies.map(d => [d.line, d.group, d.name, d.specifier, d.pinned])

describe('parsePyproject', () => {
  it('reads the standard tables, with groups, extras, scripts and what the build needs', () => {
    const file = parsePyproject(
      'ml/pyproject.toml',
      text(
        '[build-system]',
        'requires = ["hatchling==1.2"]',
        '[project]',
        'name = "My_Model"',
        'requires-python = ">=3.10"',
        'dependencies = [',
        '  "numpy==1.26.4",',
        '  "torch>=2 ; sys_platform != \'darwin\'",',
        ']',
        '[project.optional-dependencies]',
        'dev = ["pytest", "my-model[plots]"]',
        '[project.scripts]',
        'train = "model.train:main"',
        '[dependency-groups]',
        'lint = ["ruff==0.5.0"]',
        'all = [{ include-group = "lint" }, { include-group = "gone" }]',
        '[tool.setuptools.dynamic]',
        'dependencies = { file = ["requirements.txt"] }',
        '[tool.pytest.ini_options]',
        'addopts = "-q"',
      ),
    )
    expect(short(file)).toEqual([
      [2, 'build-system', 'hatchling', '==1.2', true],
      [7, null, 'numpy', '==1.26.4', true],
      [8, null, 'torch', '>=2', false],
      [11, 'optional:dev', 'pytest', '', false],
      [15, 'lint', 'ruff', '==0.5.0', true],
    ])
    expect(file).toMatchObject({
      projectName: 'My_Model',
      interpreter: { value: '>=3.10', line: 5 },
      scripts: [{ name: 'train', target: 'model.train:main', line: 13 }],
      includes: ['ml/requirements.txt'],
      diagnostics: [{ line: 16, problem: 'invalid', detail: "no dependency group 'gone'" }],
    })
    expect(file.toolTables).toContainEqual({ value: 'pytest.ini_options', line: 19 })
  })

  it('reads the tables of Poetry: carets, sources, several constraints, groups', () => {
    const file = parsePyproject(
      'pyproject.toml',
      text(
        '[tool.poetry]',
        'name = "p"',
        '[tool.poetry.dependencies]',
        'python = "^3.9"',
        'numpy = "^1.21"',
        'torch = [',
        '  { version = "2.1.0", platform = "linux" },',
        '  { version = "*", markers = "sys_platform == \'darwin\'" },',
        ']',
        'lib = { git = "https://token@example.org/lib.git", rev = "main" }',
        'own = { path = "../own" }',
        '[tool.poetry.group.dev.dependencies]',
        'pytest = { version = "==8.0.0", extras = ["x"] }',
        '[tool.poetry.dev-dependencies]',
        'black = "*"',
      ),
    )
    expect(short(file)).toEqual([
      [5, null, 'numpy', '^1.21', false],
      [7, null, 'torch', '2.1.0', true],
      [8, null, 'torch', '', false],
      [10, null, 'lib', '@ git+https://***@example.org/lib.git@main', false],
      [11, null, 'own', '@ ../own', true],
      [13, 'dev', 'pytest', '==8.0.0', true],
      [15, 'dev', 'black', '', false],
    ])
    expect(file.interpreter).toEqual({ value: '^3.9', line: 4 })
    expect(file.dependencies.map(d => d.marker).slice(1, 3)).toEqual([
      'platform linux',
      "sys_platform == 'darwin'",
    ])
  })

  it('reads the tables of uv, PDM, Hatch and Pixi', () => {
    const commit = 'a'.repeat(40)
    const file = parsePyproject(
      'pyproject.toml',
      text(
        '[project]',
        'name = "p"',
        'dependencies = ["core", "kit"]',
        '[tool.uv]',
        'dev-dependencies = ["pytest==8.0.0"]',
        '[tool.uv.sources]',
        'core = { workspace = true }',
        `kit = { git = "https://example.org/kit", rev = "${commit}" }`,
        '[tool.pdm.dev-dependencies]',
        'test = ["coverage", "-e file:///${PROJECT_ROOT}/lib#egg=lib"]',
        '[tool.hatch.envs.docs]',
        'dependencies = ["mkdocs"]',
        '[tool.pixi.dependencies]',
        'cuda = "12.1.0"',
        '[tool.pixi.feature.gpu.pypi-dependencies]',
        'cupy = ">=12"',
      ),
    )
    expect(short(file)).toEqual([
      [3, null, 'core', '@ workspace', true],
      [3, null, 'kit', `@ git+https://example.org/kit@${commit}`, true],
      [5, 'dev', 'pytest', '==8.0.0', true],
      [10, 'test', 'coverage', '', false],
      [12, 'hatch:docs', 'mkdocs', '', false],
      [14, null, 'cuda', '12.1.0', true],
      [16, 'gpu', 'cupy', '>=12', false],
    ])
    expect(file.dependencies.at(-2)?.ecosystem).toBe('conda')
  })

  it('reads the tasks of every runner as shell text, other tasks by their names', () => {
    const { tasks } = parsePyproject(
      'pyproject.toml',
      text(
        '[tool.poe.tasks]',
        'train = "python train.py"',
        'check.cmd = "ruff check ."',
        'all = ["check", { shell = "echo done" }]',
        'ship = { script = "model.ship:main(now=True)", deps = ["all"] }',
        '[tool.pdm.scripts]',
        '_.env_file = ".env"',
        'lint = { composite = ["check", "mypy src"] }',
        'serve = { cmd = ["uvicorn", "app:app"] }',
        '[tool.hatch.envs.default.scripts]',
        'test = ["pytest", "coverage xml"]',
        '[tool.hatch.envs.docs.scripts]',
        'build = "mkdocs build"',
        '[tool.taskipy.tasks]',
        'fit = { cmd = "python fit.py", help = "fits" }',
        '[tool.pixi.tasks]',
        'repro = { cmd = "dvc repro", depends-on = ["pull"] }',
        'pull = "dvc pull"',
      ),
    )
    expect(tasks.map(task => [task.name, task.run, task.line])).toEqual(
      expect.arrayContaining([
        ['train', 'python train.py', 2],
        ['check', 'ruff check .', 3],
        ['all', 'check\necho done', 4],
        ['ship', 'all\npython -m model.ship', 5],
        ['lint', 'check\nmypy src', 8],
        ['serve', 'uvicorn app:app', 9],
        ['test', 'pytest\ncoverage xml', 11],
        ['docs:build', 'mkdocs build', 13],
        ['fit', 'python fit.py', 15],
        ['repro', 'pull\ndvc repro', 17],
        ['pull', 'dvc pull', 18],
      ]),
    )
    expect(tasks).toHaveLength(11)
  })

  it('says where a broken file breaks, and keeps items beside a broken one', () => {
    const broken = parsePyproject('pyproject.toml', '[project]\nname = {{ name }}\n')
    expect(broken.diagnostics).toMatchObject([{ line: 2, problem: 'malformed' }])
    expect(broken.role).toBe('manifest')
    const partly = parsePyproject('pyproject.toml', '[project]\ndependencies = ["a", 3, "b c d", "e"]\n')
    expect(partly.dependencies.map(d => d.name)).toEqual(['a', 'e'])
    expect(partly.diagnostics.map(d => d.problem)).toEqual(['invalid', 'malformed'])
  })
})

describe('parsePixi', () => {
  it('reads features, platforms and the interpreter', () => {
    const file = parsePixi(
      'pixi.toml',
      text(
        '[workspace]',
        'name = "w"',
        '[dependencies]',
        'python = "3.11.*"',
        'numpy = { version = "==1.26.4", channel = "conda-forge" }',
        '[target.linux-64.dependencies]',
        'cudatoolkit = "*"',
        '[feature.dev.tasks]',
        'test = "pytest"',
      ),
    )
    expect(short(file)).toEqual([
      [5, null, 'numpy', '==1.26.4', true],
      [7, null, 'cudatoolkit', '', false],
    ])
    expect(file).toMatchObject({
      projectName: 'w',
      interpreter: { value: '3.11.*', line: 4 },
      tasks: [{ name: 'test', run: 'pytest', line: 9 }],
    })
  })
})

describe('parsePipfile', () => {
  it('reads packages, groups, the interpreter and scripts', () => {
    const file = parsePipfile(
      'Pipfile',
      text(
        '[packages]',
        'numpy = "==1.26.4"',
        'torch = {version = "*", index = "pytorch", markers = "os_name == \'posix\'"}',
        'own = {path = ".", editable = true}',
        '[dev-packages]',
        'pytest = "~=8.0"',
        '[requires]',
        'python_version = "3.11"',
        '[scripts]',
        'train = "python train.py"',
      ),
    )
    expect(short(file)).toEqual([
      [2, null, 'numpy', '==1.26.4', true],
      [3, null, 'torch', '', false],
      [4, null, 'own', '@ .', true],
      [6, 'dev', 'pytest', '~=8.0', false],
    ])
    expect(file).toMatchObject({
      interpreter: { value: '3.11', line: 8 },
      tasks: [{ name: 'train', run: 'python train.py', line: 10 }],
      includes: ['pyproject.toml', 'setup.cfg', 'setup.py'],
    })
  })
})
