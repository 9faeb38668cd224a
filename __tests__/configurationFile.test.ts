/** What of the user's settings does not hold is said, at a prompt. The Action says the same in its log. */

import { describe, expect, it } from 'vitest'
import { endedWaivers, waiverOf } from '../src/settings/waivers.ts'
import { ran } from './atPrompt.ts'
import { commit, initRepository, writeFile } from './gitRepository.ts'

const strict = 'min-score: 99\n'

describe('a configuration file that git does not track', () => {
  const notice = (path: string) => `mlops-audit: git does not track "${path}": it is not read.\n`

  it('is not read, which a notice says', async () => {
    const directory = initRepository()
    commit(directory, { 'train.py': '' })
    writeFile(directory, '.github/mlops-audit.yml', strict)
    expect(await ran(directory, [])).toMatchObject({ code: 0, complained: notice('.github/mlops-audit.yml') })
  })

  it('is told for a project too', async () => {
    const directory = initRepository()
    commit(directory, { 'ml/train.py': '', 'mlops-audit.yml': 'profile: research\n' })
    writeFile(directory, 'ml/mlops-audit.yml', strict)
    expect((await ran(directory, ['ml'])).complained).toBe(notice('ml/mlops-audit.yml'))
  })

  it('is not worth a word when another holds, or for a commit', async () => {
    const directory = initRepository()
    commit(directory, { 'train.py': '', '.github/mlops-audit.yml': 'profile: research\n' })
    writeFile(directory, 'mlops-audit.yml', strict)
    for (const words of [[], ['--config', '.github/mlops-audit.yml'], ['--ref', 'HEAD']])
      expect((await ran(directory, words)).complained).toBe('')
  })
})

describe('a waiver', () => {
  const waivers = [
    { practice: 'license', reason: 'a', until: '2026-01-01' },
    { practice: 'license', reason: 'b', until: null },
    { practice: 'ci-on-change', reason: 'c', until: '2025-12-31' },
  ]

  it('holds through its last day', () => {
    expect(waiverOf('license', waivers, '2026-01-01')?.reason).toBe('a')
    expect(waiverOf('license', waivers, '2026-01-02')?.reason).toBe('b')
    expect(waiverOf('ci-on-change', waivers, '2026-01-01')).toBeNull()
  })

  it('that has ended is told', async () => {
    const ended = 'The waiver of ci-on-change ended on 2025-12-31: the practice counts again.'
    expect(endedWaivers(waivers, '2026-01-01')).toEqual([ended])
    const directory = initRepository()
    const file = 'waivers:\n  - { practice: ci-on-change, reason: c, until: 2025-12-31 }\n'
    commit(directory, { '.github/mlops-audit.yml': file })
    expect((await ran(directory, [], { today: '2026-01-01' })).complained).toBe(`mlops-audit: ${ended}\n`)
    expect((await ran(directory, [], { today: '2025-12-31' })).complained).toBe('')
  })
})
