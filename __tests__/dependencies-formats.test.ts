import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dependencyFormatOf,
  loadDependencyParsers,
  unreadDependencyFile,
} from '../src/facts/dependencies/index.ts'

const PATHS = [
  'requirements.txt',
  'pyproject.toml',
  'setup.cfg',
  'setup.py',
  'Pipfile',
  'environment.yml',
  'pixi.toml',
  'DESCRIPTION',
  'Project.toml',
  'package.json',
  'uv.lock',
  'poetry.lock',
  'pdm.lock',
  'pylock.toml',
  'Pipfile.lock',
  'conda-lock.yml',
  'pixi.lock',
  'renv.lock',
  'Manifest.toml',
  'package-lock.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  '.python-version',
  'runtime.txt',
  '.tool-versions',
  'src/App/App.csproj',
  'Directory.Packages.props',
  'packages.config',
  'packages.lock.json',
  'global.json',
  'pom.xml',
  'build.gradle',
  'build.gradle.kts',
  'gradle/libs.versions.toml',
  'gradle.lockfile',
  'build.sbt',
  'Cargo.toml',
  'Cargo.lock',
  'rust-toolchain.toml',
  'rust-toolchain',
  'go.mod',
  'go.sum',
]
const parse = await loadDependencyParsers(PATHS)

const read = (path: string, ...lines: readonly string[]) => {
  const file = parse(path, lines.join('\n'))
  if (file === null) throw new Error(`${path} is taken for something else`)
  return file
}

const short = (file: ReturnType<typeof read>) =>
  file.dependencies.map(d => [d.line, d.group, d.name, d.specifier, d.pinned])

describe('dependencyFormatOf', () => {
  it.each([
    ['a/b/requirements.txt', 'requirements'],
    ['dev-requirements.in', 'requirements'],
    ['requirements_gpu.txt', 'requirements'],
    ['requirements/base.txt', 'requirements'],
    ['requirements/pytorch/base.txt', 'requirements'],
    ['constraints-3.11.txt', 'requirements'],
    ['envs/train.yaml', 'conda'],
    ['src/conda_dependencies.yml', 'conda'],
    ['environment-dev.yaml', 'conda'],
    ['conda-lock.yml', 'conda-lock'],
    ['conda-linux-64.lock', 'conda-lock'],
    ['pylock.dev.toml', 'pylock.toml'],
    ['docs/notes.txt', null],
    ['monotone_constraints.py', null],
    ['.github/workflows/train.yml', null],
    ['mlruns/0/model/conda.yaml', null],
    ['node_modules/x/package.json', null],
  ])('%s is %s', (path, format) => {
    expect(dependencyFormatOf(path)).toBe(format)
  })
})

describe('setup.cfg', () => {
  it('reads dangling lists, extras, entry points and the sections of tools', () => {
    const file = read(
      'setup.cfg',
      '[metadata]',
      'name = kit',
      '[options]',
      'python_requires = >=3.8',
      'install_requires =',
      '    numpy==1.20.0',
      '    # a comment',
      '    torch>=1.9; python_version < "3.10"',
      'setup_requires = cython; wheel',
      '[options.extras_require]',
      'dev = file: requirements-dev.txt',
      'plot =',
      '    matplotlib',
      '[options.entry_points]',
      'console_scripts =',
      '    kit = kit.cli:main',
      '[tool:pytest]',
      'addopts = -q',
    )
    expect(short(file)).toEqual([
      [6, null, 'numpy', '==1.20.0', true],
      [8, null, 'torch', '>=1.9', false],
      [9, 'build-system', 'cython', '', false],
      [9, 'build-system', 'wheel', '', false],
      [13, 'optional:plot', 'matplotlib', '', false],
    ])
    expect(file).toMatchObject({
      projectName: 'kit',
      interpreter: { value: '>=3.8', line: 4 },
      includes: ['requirements-dev.txt'],
      scripts: [{ name: 'kit', target: 'kit.cli:main', line: 16 }],
      toolTables: [{ value: 'pytest', line: 17 }],
    })
  })
})

describe('setup.py', () => {
  it('follows names, sums and dictionaries without running anything', () => {
    const file = read(
      'setup.py',
      'import os, setuptools',
      'NAME = "kit"',
      'base = ["numpy==1.20.0"]',
      'base += ["scipy"]',
      'extras = {}',
      'extras["dev"] = ["pytest"]',
      'extras["all"] = extras["dev"] + ["black", f"own=={VERSION}"]',
      'with open(os.path.join(here, "requirements", "main.txt")) as f:',
      '    more = f.read().splitlines()',
      'setuptools.setup(',
      '    name=NAME,',
      '    python_requires=">=3.9",',
      '    install_requires=base + more + (["torch"] if gpu else []),',
      '    extras_require=extras,',
      '    entry_points={"console_scripts": ["kit=kit.cli:main"]},',
      ')',
    )
    expect(short(file)).toEqual([
      [3, null, 'numpy', '==1.20.0', true],
      [4, null, 'scipy', '', false],
      [6, 'optional:dev', 'pytest', '', false],
      [7, 'optional:all', 'black', '', false],
      [7, 'optional:all', 'own', '', false],
      [13, null, 'torch', '', false],
    ])
    expect(file).toMatchObject({
      projectName: 'kit',
      interpreter: { value: '>=3.9', line: 12 },
      includes: ['requirements/main.txt'],
      scripts: [{ name: 'kit', target: 'kit.cli:main', line: 15 }],
    })
  })

  it('takes what a computed list chooses from', () => {
    const file = read(
      'setup.py',
      '_deps = [',
      '    "torch>=1.4",',
      '    "Pillow",',
      ']',
      'other = ["black"]',
      'deps = {b: a for a, b in (re.findall("^(.*)$", x)[0] for x in _deps)}',
      'install_requires = [deps["torch"], deps["Pillow"]]',
      'setup(install_requires=list(install_requires))',
    )
    expect(short(file)).toEqual([
      [2, null, 'torch', '>=1.4', false],
      [3, null, 'pillow', '', false],
    ])
    expect(file.diagnostics).toEqual([])
  })

  it.each([
    ['requirements_of("linux")', 1],
    ['[]', 0],
    ['read("requirements.txt")', 0],
  ])('reports install_requires=%s %d times', (value, times) => {
    expect(read('setup.py', `setup(install_requires=${value})`).diagnostics).toHaveLength(times)
  })

  it('survives names that refer to themselves, and is nothing without a call of setup', () => {
    expect(read('setup.py', 'a = b + a', 'b = a + b', 'setup(install_requires=a, **a)').dependencies).toEqual(
      [],
    )
    expect(read('setup.py', 'a = dict(**a, x=a)', 'setup(**a)').dependencies).toEqual([])
    expect(parse('setup.py', 'def setup(x):\n    return x\n')).toBeNull()
  })
})

describe('conda environments', () => {
  it('reads channels, exact builds, the interpreter and pip’s part', () => {
    const file = read(
      'environment.yml',
      'name: train',
      'channels: [conda-forge]',
      'dependencies:',
      '  - python=3.9',
      '  - conda-forge::numpy=1.21.2=py39h20f2e39_0',
      '  - scipy=1.7',
      '  - pytorch>=1.9,<2',
      '  - pip',
      '  - pip:',
      '      - mlflow==2.1.1',
      '      - -r requirements.txt',
    )
    expect(short(file)).toEqual([
      [5, null, 'numpy', '=1.21.2', true],
      [6, null, 'scipy', '=1.7', false],
      [7, null, 'pytorch', '>=1.9,<2', false],
      [8, null, 'pip', '', false],
      [10, 'pip', 'mlflow', '==2.1.1', true],
    ])
    expect(file).toMatchObject({ interpreter: { value: '=3.9', line: 4 }, includes: ['requirements.txt'] })
    expect(file.dependencies.at(-1)?.ecosystem).toBe('pypi')
  })

  it('leaves other YAML of that name alone', () => {
    const chart = 'dependencies:\n  - name: redis\n    version: 1.0\nname: x\n'
    expect(parse('environment.yml', chart)).toBeNull()
    expect(parse('environment.yml', 'apiVersion: v1\nkind: ConfigMap\n')).toBeNull()
  })
})

describe('locks', () => {
  it('reads uv.lock without the project itself', () => {
    const file = read(
      'uv.lock',
      'version = 1',
      'requires-python = ">=3.10"',
      '[[package]]',
      'name = "numpy"',
      'version = "1.26.4"',
      'source = { registry = "https://pypi.org/simple" }',
      'wheels = [',
      '    { url = "https://example.org/numpy.whl", hash = "sha256:abc" },',
      ']',
      '[[package]]',
      'name = "project"',
      'source = { editable = "." }',
      'dependencies = [',
      '    { name = "numpy" },',
      ']',
    )
    expect(short(file)).toEqual([[3, null, 'numpy', '==1.26.4', true]])
    expect(file).toMatchObject({ role: 'lock', interpreter: { value: '>=3.10', line: 2 } })
    expect(file.dependencies[0]?.hashed).toBe(true)
  })

  it('reads poetry.lock with groups and its metadata, and reports a merge conflict', () => {
    const file = read(
      'poetry.lock',
      '[[package]]',
      'name = "pytest"',
      'version = "8.0.0"',
      'groups = ["dev"]',
      '[package.dependencies]',
      'version = "1"',
      '<<<<<<< HEAD',
      '[[package]]',
      'name = "lib"',
      'version = "1.0"',
      '[package.source]',
      'type = "directory"',
      '[metadata]',
      'python-versions = "^3.9"',
    )
    expect(short(file)).toEqual([[1, 'dev', 'pytest', '==8.0.0', true]])
    expect(file.interpreter).toEqual({ value: '^3.9', line: 14 })
    expect(file.diagnostics).toMatchObject([{ line: 7, problem: 'malformed' }])
  })

  it('reads the others', () => {
    const pylock = read(
      'pylock.toml',
      'requires-python = ">=3.10"',
      '[[packages]]',
      'name = "a"',
      'version = "1.0"',
    )
    expect(short(pylock)).toEqual([[2, null, 'a', '==1.0', true]])
    const pipfile = read(
      'Pipfile.lock',
      '{ "_meta": { "requires": { "python_version": "3.9" } },',
      '  "default": {',
      '    "numpy": { "hashes": ["sha256:abc"], "version": "==1.2" },',
      '    "lib": { "git": "https://example.org/lib", "ref": "main" } },',
      '  "develop": { "pytest": { "version": "==8.0" } } }',
    )
    expect(short(pipfile)).toEqual([
      [3, null, 'numpy', '==1.2', true],
      [4, null, 'lib', '@ git+https://example.org/lib@main', false],
      [5, 'dev', 'pytest', '==8.0', true],
    ])
    const conda = read(
      'conda-lock.yml',
      'version: 1',
      'package:',
      '- name: numpy',
      "  version: '1.2'",
      '  manager: conda',
      '  platform: linux-64',
      '- name: numpy',
      "  version: '1.2'",
      '  manager: conda',
      '  platform: osx-64',
      '- name: mlflow',
      '  version: 2.1.1',
      '  manager: pip',
    )
    expect(conda.dependencies.map(d => [d.ecosystem, d.name, d.line])).toEqual([
      ['conda', 'numpy', 3],
      ['pypi', 'mlflow', 11],
    ])
    const pixi = read(
      'pixi.lock',
      'version: 6',
      'environments:',
      '  default:',
      '    packages:',
      '      linux-64:',
      '      - conda: https://example.org/linux-64/numpy-1.2-py39_0.conda',
      'packages:',
      '- conda: https://example.org/linux-64/ca-certificates-2024.8.30-h_0.conda',
      '  sha256: abc',
      '- pypi: https://example.org/dask.whl',
      '  name: dask',
      '  version: 2026.6.0',
    )
    expect(pixi.dependencies.map(d => [d.ecosystem, d.name, d.specifier, d.hashed])).toEqual([
      ['conda', 'ca-certificates', '==2024.8.30', true],
      ['pypi', 'dask', '==2026.6.0', false],
    ])
  })

  it('keeps a lock that is too large as a lock', async () => {
    const file = parse('uv.lock', 'x'.repeat(5 * 1024 * 1024 + 1))
    expect(file).toMatchObject({ role: 'lock', dependencies: [], diagnostics: [{ problem: 'too-large' }] })
    expect(unreadDependencyFile('poetry.lock', 'lfs-pointer')).toMatchObject({
      role: 'lock',
      diagnostics: [{ problem: 'unreadable' }],
    })
    expect(unreadDependencyFile('environment.yml', 'binary')).toBeNull()
  })
})

describe('R, Julia and JavaScript', () => {
  it('reads DESCRIPTION and renv.lock', () => {
    const file = read(
      'DESCRIPTION',
      'Package: kit',
      'Depends: R (>= 4.1)',
      'Imports: dplyr,',
      '    readr (>= 1.4.0)',
      'Suggests:',
      '    testthat',
    )
    expect(short(file)).toEqual([
      [3, null, 'dplyr', '', false],
      [4, null, 'readr', '>=1.4.0', false],
      [6, 'suggests', 'testthat', '', false],
    ])
    expect(file.interpreter).toEqual({ value: '>=4.1', line: 2 })
    expect(parse('DESCRIPTION', 'A fine day.\n')).toBeNull()
    const lock = read(
      'renv.lock',
      '{ "R": { "Version": "4.3.1" },',
      '  "Packages": {',
      '    "dplyr": { "Package": "dplyr", "Version": "1.1.2", "Hash": "abc" } } }',
    )
    expect(short(lock)).toEqual([[3, null, 'dplyr', '==1.1.2', true]])
    expect(lock).toMatchObject({ ecosystem: 'cran', interpreter: { value: '4.3.1', line: 1 } })
  })

  it('reads Project.toml and Manifest.toml', () => {
    const project = read(
      'Project.toml',
      'name = "Kit"',
      '[deps]',
      'Flux = "587475ba-b771-5e3f-ad9e-33799f191a9c"',
      '[compat]',
      'Flux = "=0.13.4"',
      'julia = "1.9"',
    )
    expect(short(project)).toEqual([[3, null, 'Flux', '=0.13.4', true]])
    expect(project.interpreter).toEqual({ value: '1.9', line: 6 })
    expect(parse('Project.toml', '[tasks]\nx = 1\n')).toBeNull()
    const manifest = read(
      'Manifest.toml',
      'julia_version = "1.9.2"',
      '[[deps.Flux]]',
      'git-tree-sha1 = "abc"',
      'version = "0.13.4"',
      '    [deps.Flux.extensions]',
      '[[deps.Base64]]',
    )
    expect(short(manifest)).toEqual([
      [2, null, 'Flux', '==0.13.4', true],
      [6, null, 'Base64', '', true],
    ])
  })

  it('reads package.json and knows its locks', () => {
    const file = read(
      'package.json',
      '{ "name": "web", "engines": { "node": ">=20" },',
      '  "scripts": { "build": "vite build" },',
      '  "dependencies": { "vue": "3.4.0" },',
      '  "devDependencies": {',
      '    "vite": "^5.0.0" } }',
    )
    expect(short(file)).toEqual([
      [3, null, 'vue', '3.4.0', true],
      [5, 'dev', 'vite', '^5.0.0', false],
    ])
    expect(file).toMatchObject({
      interpreter: { value: '>=20', line: 1 },
      tasks: [{ name: 'build', run: 'vite build', line: 2 }],
    })
    expect(read('yarn.lock', '# yarn').role).toBe('lock')
  })
})

describe('files of the interpreter', () => {
  it('reads the version, and nothing where there is none', () => {
    expect(read('.python-version', '# ours', '3.11.4', '3.10').interpreter).toEqual({
      value: '3.11.4',
      line: 2,
    })
    expect(parse('.python-version', '{{ cookiecutter.version }}\n')).toBeNull()
    expect(read('runtime.txt', 'python-3.9.7').interpreter).toEqual({ value: '3.9.7', line: 1 })
    expect(parse('runtime.txt', '2.1 seconds')).toBeNull()
    expect(read('.tool-versions', 'nodejs 20.1.0', 'python 3.11.4 3.10.1').interpreter?.value).toBe('3.11.4')
    expect(parse('.tool-versions', 'nodejs 20.1.0')).toBeNull()
  })
})

describe('every parser', () => {
  const words = fc.constantFrom(
    ...[
      '[project]',
      '[[package]]',
      'name = "a"',
      'version = "1"',
      'dependencies = [',
      '"a==1",',
      ']',
      '{',
      '}',
    ],
    ...[
      'dependencies:',
      '  - a=1',
      '  - pip:',
      'setup(',
      'install_requires=',
      '["a"',
      ')',
      '"x": {',
      '__proto__',
    ],
    ...[
      '[tool.poetry.dependencies]',
      'Imports: a,',
      '[deps]',
      '\u0000',
      '- name: a',
      '<<<<<<<',
      '\\',
      '&a *a',
    ],
  )

  it.each(PATHS)('%s: never throws, and every line lies in the file', path => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'binary' })), { maxLength: 15 }), lines => {
        const text = lines.join('\n')
        const file = parse(path, text)
        const count = text.split('\n').length
        const placed =
          file === null ? [] : [...file.dependencies, ...file.diagnostics, ...file.tasks, ...file.scripts]
        expect(placed.filter(({ line }) => line < 1 || line > count)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe('manifests of compiled languages', () => {
  it('.NET: projects, central versions, the lock, the SDK', () => {
    const project = read(
      'src/App/App.csproj',
      '<?xml version="1.0"?>',
      '<Project Sdk="Microsoft.NET.Sdk">',
      '  <!-- <PackageReference Include="Gone" Version="1.0" /> -->',
      "  <PropertyGroup Condition=\"'$(A)' > '1'\">",
      '    <TargetFramework>net8.0</TargetFramework>',
      '    <MlVersion>3.0.1</MlVersion>',
      '  </PropertyGroup>',
      '  <ItemGroup>',
      '    <PackageReference Include="Microsoft.ML" Version="$(MlVersion)" />',
      '    <PackageReference Include="Open" Version="1.*" />',
      '    <PackageReference Include="Central" />',
      '    <PackageReference Include="Check"><Version>2.0.0</Version><PrivateAssets>all</PrivateAssets></PackageReference>',
      '  </ItemGroup>',
      '</Project>',
    )
    expect(project).toMatchObject({ projectName: 'App', interpreter: { value: 'net8.0', line: 5 } })
    expect(short(project)).toEqual([
      [9, null, 'Microsoft.ML', '3.0.1', true],
      [10, null, 'Open', '1.*', false],
      [11, null, 'Central', '', false],
      [12, 'private', 'Check', '2.0.0', true],
    ])
    expect(parse('src/App/App.csproj', '<html></html>')).toBe(null)
    const lock =
      '{"version":1,"dependencies":{"net8.0":{"A":{"resolved":"1.0.0","contentHash":"x"}},"net9.0":{"A":{"resolved":"1.0.0"}}}}'
    expect(read('packages.lock.json', lock)).toMatchObject({
      role: 'lock',
      dependencies: [{ name: 'A', hashed: true }],
    })
    expect(read('global.json', '{"sdk":{"version":"8.0.100"}}').interpreter?.value).toBe('8.0.100')
    expect(parse('global.json', '{"theme":"dark"}')).toBe(null)
  })

  it('Maven and Gradle: scopes, properties, catalogues', () => {
    const pom = read(
      'pom.xml',
      '<project><artifactId>app</artifactId>',
      '<properties><java.version>17</java.version><djl.version>0.30.0</djl.version></properties>',
      '<dependencies>',
      '<dependency><groupId>ai.djl</groupId><artifactId>api</artifactId><version>${djl.version}</version></dependency>',
      '<dependency><groupId>org.junit</groupId><artifactId>junit</artifactId><version>[5,6)</version><scope>test</scope></dependency>',
      '</dependencies></project>',
    )
    expect(pom).toMatchObject({ projectName: 'app', interpreter: { value: '17', line: 2 } })
    expect(short(pom)).toEqual([
      [4, null, 'ai.djl:api', '0.30.0', true],
      [5, 'test', 'org.junit:junit', '[5,6)', false],
    ])
    const gradle = read(
      'build.gradle',
      "sourceCompatibility = '11'",
      "implementation 'ai.djl:api:0.30.0'",
      'testImplementation(platform("org.junit:bom:5.+"))',
      "// implementation 'a:b:1'",
      "task 'a:b:1'",
    )
    expect(gradle.interpreter?.value).toBe('11')
    expect(short(gradle)).toEqual([
      [2, null, 'ai.djl:api', '0.30.0', true],
      [3, 'test', 'org.junit:bom', '5.+', false],
    ])
    const catalogue = read(
      'gradle/libs.versions.toml',
      '[versions]',
      'djl = "0.30.0"',
      '[libraries]',
      'a = { module = "ai.djl:api", version.ref = "djl" }',
    )
    expect(short(catalogue)).toEqual([[4, null, 'ai.djl:api', '0.30.0', true]])
    expect(short(read('build.sbt', '"org.x" %% "y" % "1.2" % Test'))).toEqual([
      [1, 'test', 'org.x:y', '1.2', true],
    ])
  })

  it('Rust and Go: what is a range, what is one version', () => {
    const cargo = read(
      'Cargo.toml',
      '[package]',
      'name = "model"',
      'rust-version = "1.75"',
      '[dependencies]',
      'tch = "0.17"',
      'half = "=2.4.1"',
      'own = { path = "../own" }',
      '[dev-dependencies]',
      'criterion = { version = "0.5" }',
    )
    expect(cargo).toMatchObject({ projectName: 'model', interpreter: { value: '1.75', line: 3 } })
    expect(short(cargo)).toEqual([
      [5, null, 'tch', '0.17', false],
      [6, null, 'half', '=2.4.1', true],
      [9, 'dev', 'criterion', '0.5', false],
    ])
    expect(read('rust-toolchain', '1.75.0').interpreter?.value).toBe('1.75.0')
    const go = read(
      'go.mod',
      'module acme.org/m',
      'go 1.22',
      'require gorgonia.org/g v0.9.1',
      'require (',
      '\tx.org/y v1.0.0 // indirect',
      ')',
    )
    expect(go).toMatchObject({ projectName: 'acme.org/m', interpreter: { value: '1.22', line: 2 } })
    expect(short(go)).toEqual([
      [3, null, 'gorgonia.org/g', 'v0.9.1', true],
      [5, 'indirect', 'x.org/y', 'v1.0.0', true],
    ])
    const sum = read('go.sum', 'x.org/y v1.0.0 h1:a=', 'x.org/y v1.0.0/go.mod h1:b=')
    expect(sum).toMatchObject({ role: 'lock', dependencies: [{ name: 'x.org/y', hashed: true }] })
  })
})
