import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRequirement } from '../src/facts/dependencies/pep508.ts'
import { parseRequirements } from '../src/facts/dependencies/requirements.ts'
import { cpuTime } from './cpuTime.ts'

const read = (text: string, path = 'requirements.txt') => {
  const file = parseRequirements(path, text)
  if (file === null) throw new Error('it is taken for something else')
  return file
}

/** Line, name, specifier, and whether it is pinned. */
const short = (text: string, path?: string) =>
  read(text, path).dependencies.map(d => [d.line, d.name, d.specifier, d.pinned])

describe('readRequirement', () => {
  it.each([
    [
      'Torch_Geometric[full, ogb] >= 2.0 , <3 ; sys_platform == "linux"',
      '>=2.0,<3',
      'sys_platform == "linux"',
    ],
    ['a (>=1.0,<2)', '>=1.0,<2', null],
    ['a===some thing'.replace(' ', ''), '===something', null],
    ['a~=1!1.0', '~=1!1.0', null],
    ['a==1.0+cu118', '==1.0+cu118', null],
    ['a!=1.*', '!=1.*', null],
    [
      'a==1.0rc1; (python_version<"3.9" or os_name not in "nt, java") and extra=="x"',
      '==1.0rc1',
      expect.anything(),
    ],
  ])('takes %s', (text, specifier, marker) => {
    const { requirement, problem } = readRequirement(text)
    expect(problem).toBeNull()
    expect(requirement).toMatchObject({ specifier, marker })
  })

  it.each([
    'a>=1.*',
    'a>=1.0+cu118',
    'a~=1',
    'a=1.0',
    'a 1.0',
    'a>=1 <2',
    'a>=1;',
    'a; python_version',
    'a; (os_name=="nt"',
    'a; flavour=="x"',
    'a[x',
    'a (>=1',
    '-a',
    'a @ ',
  ])('refuses %s as installers do', text => {
    expect(readRequirement(text).problem).not.toBeNull()
  })

  it('keeps the name where only the version is wrong, but not of prose', () => {
    expect(readRequirement('pandas>=1.0.*').requirement?.name).toBe('pandas')
    expect(readRequirement('Install the following packages').requirement).toBeNull()
  })

  it('reads URL, extras and marker of a direct reference', () => {
    expect(readRequirement('a[x]@https://example.org/a.zip ; os_name=="nt"').requirement).toEqual({
      name: 'a',
      extras: ['x'],
      specifier: '',
      url: 'https://example.org/a.zip',
      marker: 'os_name=="nt"',
    })
  })
})

describe('parseRequirements', () => {
  it('reads requirements between comments, options, hashes and continued lines, each on its line', () => {
    const file = read(
      [
        '# numpy==1.0',
        '--index-url https://pypi.org/simple',
        'Scikit_Learn==1.4.2  # the model',
        'torch==2.3.0 \\',
        '    --hash=sha256:abc \\',
        '    --hash=sha256:def',
        '    # via model',
        'requests[security]>=2 ; python_version == "3.9.1"',
        'pandas==2.*',
        'mlflow',
      ].join('\n'),
    )
    expect(file.dependencies).toEqual([
      expect.objectContaining({
        line: 3,
        name: 'scikit-learn',
        specifier: '==1.4.2',
        pinned: true,
        hashed: false,
      }),
      expect.objectContaining({ line: 4, name: 'torch', pinned: true, hashed: true }),
      expect.objectContaining({
        line: 8,
        name: 'requests',
        pinned: false,
        marker: 'python_version == "3.9.1"',
      }),
      expect.objectContaining({ line: 9, name: 'pandas', specifier: '==2.*', pinned: false }),
      expect.objectContaining({ line: 10, name: 'mlflow', specifier: '', group: null }),
    ])
    expect(file.diagnostics).toEqual([])
  })

  it('resolves included files against its folder, also local projects, but none outside the repository', () => {
    const file = read(
      '-r base.txt\n-c ../constraints.txt\n--requirement=dev/x.txt\n-rtest.txt\n-r ../../../etc/x.txt\n-r https://e.org/x.txt\n-e ..[dev]\n',
      'ml/requirements/all.txt',
    )
    expect(file.includes).toEqual([
      'ml/requirements/base.txt',
      'ml/constraints.txt',
      'ml/requirements/dev/x.txt',
      'ml/requirements/test.txt',
      'ml/pyproject.toml',
      'ml/setup.cfg',
      'ml/setup.py',
    ])
  })

  it('names what comes from a URL, and pins what cannot move', () => {
    const commit = '0123456789012345678901234567890123456789'
    expect(
      short(
        [
          `git+https://github.com/a/some.repo.git@${commit}`,
          'git+https://github.com/a/b@main#egg=real_name[x]&subdirectory=src',
          'clip @ git+https://github.com/a/CLIP.git',
          'https://example.org/torch-1.9.0%2Bcpu-cp38-cp38-linux_x86_64.whl',
          'https://github.com/a/tool/archive/refs/heads/main.zip',
          './wheels/own_model-1.2.tar.gz',
          'attrs @ file:///home/conda/feedstock_root/attrs_1/work',
        ].join('\n'),
      ),
    ).toEqual([
      [1, 'some-repo', `@ git+https://github.com/a/some.repo.git@${commit}`, true],
      [2, 'real-name', '@ git+https://github.com/a/b@main#egg=real_name[x]&subdirectory=src', false],
      [3, 'clip', '@ git+https://github.com/a/CLIP.git', false],
      [4, 'torch', '@ https://example.org/torch-1.9.0%2Bcpu-cp38-cp38-linux_x86_64.whl', true],
      [5, 'tool', '@ https://github.com/a/tool/archive/refs/heads/main.zip', false],
      [6, 'own-model', '@ ./wheels/own_model-1.2.tar.gz', true],
      [7, 'attrs', '@ file:///home/conda/feedstock_root/attrs_1/work', false],
    ])
  })

  it('never repeats a password that stands in a URL', () => {
    const file = read(
      'git+https://me:secret@git.example.org/a/b.git\nx @ https://secret@e.org/x.zip\ny @ git+ssh://git@e.org/y',
    )
    expect(JSON.stringify(file)).not.toContain('secret')
    expect(file.dependencies.at(-1)?.specifier).toBe('@ git+ssh://git@e.org/y')
  })

  it('keeps the other lines when some are broken, and says which', () => {
    const file = read('numpy==1.0\n???\npandas>=1.0<2\nscipy\n')
    expect(file.dependencies.map(d => d.name)).toEqual(['numpy', 'pandas', 'scipy'])
    expect(file.diagnostics.map(d => [d.line, d.problem])).toEqual([
      [2, 'malformed'],
      [3, 'malformed'],
    ])
  })

  it('knows constraints, compiled files and groups', () => {
    const compiled = '#\n# This file is autogenerated by pip-compile with Python 3.11\n#\na==1\n'
    expect(read('a<2', 'constraints.txt').role).toBe('constraints')
    expect(read(compiled).role).toBe('lock')
    expect(read('a', 'requirements-dev.txt').dependencies[0]?.group).toBe('dev')
    expect(read('a', 'requirements/test.in').dependencies[0]?.group).toBe('test')
    expect(read('a', 'requirements/base.in').dependencies[0]?.group).toBeNull()
  })

  it('reads what conda lists, and gives up on prose', () => {
    const listed =
      '# conda create --name <env> --file <this file>\n# platform: linux-64\nnumpy=1.21.2=py39h20f2e39_0\n'
    expect(read(listed).dependencies).toMatchObject([
      { ecosystem: 'conda', name: 'numpy', specifier: '=1.21.2', pinned: true },
    ])
    expect(parseRequirements('requirements.txt', 'The system shall:\n* do this\n* do that, too\n')).toBeNull()
  })

  it('leaves the version open that a template fills in', () => {
    const file = read('{% if x %}\nkedro~={{ cookiecutter.version }}\n{% endif %}\n')
    expect(file.dependencies).toMatchObject([{ line: 2, name: 'kedro', specifier: '', pinned: false }])
    expect(file.diagnostics).toEqual([])
  })

  it('never throws, and every line lies in the file', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '-r x',
        '-e .',
        'a==1 \\',
        'git+https://',
        '@',
        'x @ ',
        '-c',
        '--hash=1',
        '\\',
        './',
        'a;',
      ),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), lines => {
        const text = lines.join('\n')
        const file = parseRequirements('requirements.txt', text)
        const count = text.split('\n').length
        for (const { line: at } of [...(file?.dependencies ?? []), ...(file?.diagnostics ?? [])]) {
          expect(at).toBeGreaterThanOrEqual(1)
          expect(at).toBeLessThanOrEqual(count)
        }
      }),
    )
  })

  it('stays fast on hostile lines', () => {
    const hostile = [
      `a${' '.repeat(200_000)}#`,
      `a[${','.repeat(100_000)}`,
      `a${'>=1,'.repeat(50_000)}`,
      `a;${'('.repeat(100_000)}`,
      `git+https://${'@'.repeat(100_000)}`,
      '-r x\n'.repeat(50_000),
      '\\\n'.repeat(100_000),
    ]
    const spent = cpuTime(() => {
      for (const text of hostile) parseRequirements('requirements.txt', text)
    })
    expect(spent).toBeLessThan(6000)
  })
})
