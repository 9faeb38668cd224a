import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseToxIni } from '../src/facts/tox.ts'

const commandsOf = (text: string, name: string, path = 'tox.ini') =>
  parseToxIni(path, text)
    ?.environment(name)
    ?.commands.map(c => `${c.line}${c.ignored ? '-' : ''} ${c.value}`)

describe('parseToxIni', () => {
  const text = [
    '[tox]',
    'envlist =',
    '    py{38,39}-{fast,full}, lint',
    '',
    '[testenv]',
    'commands =',
    '    fast: pytest -m fast {posargs}',
    '    full,!fast: pytest \\',
    '        --cov {posargs:tests}',
    '    - coverage report',
    '    {[testenv:lint]commands}',
    '',
    '[testenv:lint]',
    'changedir = {toxinidir}/src',
    'ignore_outcome = true',
    'commands = flake8 .',
    '',
    '[testenv:train{,-big}]',
    'commands_pre = python prep.py',
    'commands = {envpython} train.py {env:EPOCHS:3}',
  ].join('\n')

  it('lists the environments with their factors', () => {
    expect(parseToxIni('tox.ini', text)?.defaults).toEqual([
      'py38-fast',
      'py38-full',
      'py39-fast',
      'py39-full',
      'lint',
    ])
  })

  it('gives each environment its commands', () => {
    expect(commandsOf(text, 'py38-fast')).toEqual(['7 pytest -m fast', '10- coverage report', '11 flake8 .'])
    expect(commandsOf(text, 'py39-full')?.[0]).toBe('8 pytest  --cov tests')
    expect(commandsOf(text, 'train-big')).toEqual(['19 python prep.py', '20 python train.py 3'])
    expect(commandsOf(text, 'missing')).toBeUndefined()
    const lint = parseToxIni('tox.ini', text)?.environment('lint')
    expect([lint?.directory, lint?.ignoresOutcome, lint?.line]).toEqual(['./src', true, 13])
  })

  it('reads setup.cfg, and is null for a file without tox', () => {
    expect(
      commandsOf(
        '[metadata]\nname = x\n[tox:tox]\nenvlist = a\n[testenv]\ncommands = make',
        'a',
        'setup.cfg',
      ),
    ).toEqual(['6 make'])
    expect(parseToxIni('setup.cfg', '[metadata]\nname = x')).toBeNull()
  })

  it('ends on sections that refer to each other many times over', () => {
    const references = '{[testenv]commands}'.repeat(100)
    const commands = commandsOf(`[tox]\nenvlist = a\n[testenv]\ncommands = ${references}`, 'a')
    expect(commands).toHaveLength(1)
    // A thousand are followed, each of which adds the line once more.
    expect(commands?.[0]?.length).toBeGreaterThan(references.length)
    expect(commands?.[0]?.length).toBeLessThanOrEqual(1001 * references.length)
  })

  it('never throws', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('[testenv]', '[testenv:a{b,{c}}]', 'commands =', '  {[testenv]commands}', '  a-!b: x'),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), lines => {
        const config = parseToxIni('tox.ini', ['[tox]', 'envlist = a', ...lines].join('\n'))
        config?.environment('a')
      }),
    )
  })
})
