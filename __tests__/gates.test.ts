/** Gates at a prompt, where they could fail open: a repository without machine learning, and a change that brings settings. */

import { beforeAll, describe, expect, it } from 'vitest'
import { ran } from './atPrompt.ts'
import { commit, initRepository } from './gitRepository.ts'

const risky = `on: pull_request_target
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.event.pull_request.head.sha }}
      - run: npm install && npm test
        env:
          KEY: \${{ secrets.KEY }}
`

describe('gates of a repository without machine learning', () => {
  let web = ''
  let risen = ''

  beforeAll(() => {
    web = initRepository()
    commit(web, { 'package.json': '{"name": "web"}' })
    risen = initRepository()
    commit(risen, { 'package.json': '{"name": "web"}', '.github/workflows/test.yml': risky })
  })

  it('are said not to apply, and are not said to be unset or passed', async () => {
    const { code, printed } = await ran(web, ['--min-score', '90', '--require', 'ci-on-change'])
    expect(code).toBe(0)
    expect(printed).toContain('min-score does not apply: this is no machine learning repository.')
    expect(printed).toContain('require does not apply')
    expect(printed).toMatch(/No gate failed\n$/)
    expect(printed).not.toMatch(/gate passed|No gate is set/i)
    const markdown = await ran(web, ['--min-score', '90', '--format', 'markdown'])
    expect(markdown.printed).toContain('no gate failed')
    expect(markdown.printed).toContain('min-score does not apply')
  })

  it('are unset when none is set', async () => {
    const { code, printed } = await ran(risen, [])
    expect(code).toBe(0)
    expect(printed).toMatch(/No gate is set\n$/)
  })

  it('fail on critical findings, whatever the profile', async () => {
    for (const words of [[], ['--profile', 'non-ml'], ['--ignore-paths', 'package.json']]) {
      const { code, printed, complained } = await ran(risen, ['--fail-on-critical', ...words])
      expect([code, complained]).toEqual([
        1,
        'Critical practice no-untrusted-code-with-secrets is violated.\n',
      ])
      expect(printed).toMatch(/Gate failed\n$/)
    }
  })
})

describe('gates of the workflow against settings of the change', () => {
  const project = {
    'requirements.txt': 'scikit-learn==1.7.2\n',
    'train.py': 'from sklearn.svm import SVC\nSVC().fit(x, y)\n',
  }
  const changed = (configuration: string) => {
    const directory = initRepository()
    commit(directory, { ...project, '.github/mlops-audit.yml': configuration })
    return directory
  }

  it.each(['warn-only: true', 'profile: non-ml'])('hold against %s', async configuration => {
    const { code, printed, complained } = await ran(changed(configuration), ['--min-score', '99'])
    expect(code).toBe(1)
    const [name] = configuration.split(':')
    const note = `.github/mlops-audit.yml:1: ${name} does not hold, because gates are set outside of this file.`
    expect(complained).toContain('below min-score 99')
    expect(complained).toContain(note)
    expect(printed.replace(/\s+/g, ' ')).toContain(note)
  })

  it('name a waiver that answers them, in the summary too', async () => {
    const directory = changed('waivers:\n  - practice: ci-on-change\n    reason: none yet\n')
    const words = ['--require', 'ci-on-change', '--format', 'markdown']
    const { code, printed } = await ran(directory, words)
    expect(code).toBe(0)
    expect(printed).toContain('Gate: Required practice ci-on-change is unmet, and waived: none yet')
  })

  it('count no critical finding that is waived', async () => {
    const directory = changed(
      'waivers:\n  - practice: no-untrusted-code-with-secrets\n    reason: reviewed\n',
    )
    commit(directory, { '.github/workflows/test.yml': risky })
    const { code, printed } = await ran(directory, ['--fail-on-critical', '--format', 'json'])
    expect(code).toBe(0)
    const { level, gate } = JSON.parse(printed)
    expect(level.criticalFindings).toBe(0)
    expect(gate.reasons).toEqual([
      'Critical practice no-untrusted-code-with-secrets is violated, and waived: reviewed',
    ])
  })

  it('name files that are kept from them', async () => {
    const { printed } = await ran(changed("ignore-paths: ['*.py', '*.txt']"), ['--min-score', '10'])
    expect(printed.replace(/\s+/g, ' ')).toContain(
      '.github/mlops-audit.yml:1: ignore-paths keeps files from what the gates judge (2 patterns).',
    )
  })
})
