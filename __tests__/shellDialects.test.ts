import { describe, expect, it } from 'vitest'
import { dialectOfShell } from '../src/facts/shell/dialect.ts'
import { parseScript } from '../src/facts/shell/parseScript.ts'

describe('dialectOfShell', () => {
  it.each([
    [null, ['ubuntu-latest'], 'posix', true, false],
    [null, ['windows-2022'], 'powershell', false, false],
    [null, ['self-hosted', 'Windows'], 'powershell', false, false],
    [null, ['${{ matrix.os }}'], 'posix', true, false],
    ['bash', ['windows-latest'], 'posix', true, true],
    ['sh', [], 'posix', true, false],
    ['bash -l {0}', [], 'posix', false, false],
    ['bash -el {0}', [], 'posix', true, false],
    ['bash --noprofile --norc -exo pipefail {0}', [], 'posix', true, true],
    ['pixi run --environment test bash -e {0}', [], 'posix', true, false],
    ['/usr/bin/bash {0}', [], 'posix', false, false],
    ['pwsh', [], 'powershell', false, false],
    ['cmd', [], 'cmd', false, false],
    ['python', [], 'python', false, false],
    ['python3 -u {0}', [], 'python', false, false],
    ['Rscript {0}', [], 'r', false, false],
    ['julia --color=yes {0}', [], 'julia', false, false],
    ['perl {0}', [], 'other', false, false],
    ['${{ matrix.shell }}', [], 'posix', true, false],
  ])('%s on %s', (shell, runsOn, dialect, errexit, pipefail) => {
    expect(dialectOfShell(shell, runsOn)).toEqual({ dialect, errexit, pipefail })
  })
})

function listed(dialect: 'powershell' | 'cmd', ...lines: string[]) {
  const { commands } = parseScript({ text: lines.join('\n'), line: 1, literal: true }, 'x', dialect)
  return commands.map(c => `${c.line} ${[...c.wrappers, c.canonical, ...c.args].join(' ')}`)
}

describe('PowerShell', () => {
  it('is read as simple command lines', () => {
    expect(
      listed(
        'powershell',
        '$env:MODE = "test"',
        '# dvc push',
        'python -m pip install `',
        '  -r requirements.txt',
        'dvc pull; dvc repro | Tee-Object log.txt',
        '& "C:\\tools\\dvc.exe" push',
        'if ($LASTEXITCODE -ne 0) { exit 1 }',
        '$out = git status --porcelain',
        '$x = @{ a = 1 }',
        "Write-Host 'dvc gc'",
        'uv run pytest && echo ok',
      ),
    ).toEqual([
      '3 python -m pip install -r requirements.txt',
      '5 dvc pull',
      '5 dvc repro',
      '5 Tee-Object log.txt',
      '6 dvc push',
      '8 git status --porcelain',
      '10 Write-Host dvc gc',
      '11 uv run pytest',
      '11 echo ok',
    ])
  })

  it('goes on after a program that failed, but not after the last one or where the code asks', () => {
    const text = ['pytest a', 'pytest b', 'if ($LASTEXITCODE) { exit 1 }', 'pytest c'].join('\n')
    const { commands } = parseScript({ text, line: 1, literal: true }, 'x', 'powershell')
    const fates = commands.filter(c => c.program === 'pytest').map(c => c.swallowedBy)
    expect(fates).toEqual([null, null, null])
    const two = parseScript({ text: 'pytest a\npytest b', line: 1, literal: true }, 'x', 'powershell')
    expect(two.commands.map(c => [c.swallowedBy, c.confidence])).toEqual([
      ['powershell goes on', 'low'],
      [null, 'low'],
    ])
  })
})

describe('cmd', () => {
  it('is read as simple command lines', () => {
    expect(
      listed(
        'cmd',
        '@echo off',
        ':: dvc push',
        'rem dvc push',
        'set MODE=test',
        'call venv\\Scripts\\activate.bat',
        'dvc pull && dvc repro ^',
        '  --force',
        '%PYTHON% train.py',
        'if errorlevel 1 exit /b 1',
      ),
    ).toEqual([
      '1 echo off',
      '4 set MODE=test',
      '5 venv\\Scripts\\activate.bat',
      '6 dvc pull',
      '6 dvc repro --force',
    ])
  })
})

describe('other dialects', () => {
  it('have no commands', () => {
    for (const dialect of ['python', 'r', 'julia', 'other'] as const) {
      const script = { text: 'dvc repro', line: 1, literal: true }
      expect(parseScript(script, 'x', dialect)).toEqual({ commands: [], functions: [], problem: null })
    }
  })
})
