import { beforeAll, describe, expect, it } from 'vitest'
import { tools } from '../src/catalogue/tools/index.ts'
import { practices } from '../src/practices/index.ts'
import { fixtureRepository, ran } from './atPrompt.ts'
import { commit, initRepository } from './gitRepository.ts'
import { expectGolden } from './report/golden.ts'

let example = ''

beforeAll(() => {
  example = fixtureRepository('example')
})

describe('mlops-audit explain', () => {
  it('tells what is missing, what was found of it, and how to reach met', async () => {
    const { code, printed } = await ran(example, ['explain', 'ci-bounded-runs', '.'])
    expect(code).toBe(0)
    expectGolden('explain-unmet.txt', printed)
  })

  it('tells a met practice with the chains that show it', async () => {
    const { printed } = await ran(example, ['explain', 'metrics-report-on-pr', '.'])
    expect(printed).toMatch(/^Here: ✓ met \(exercised\)$/m)
    expect(printed.replace(/\s+/g, ' ')).toContain(
      '→ .github/workflows/model.yml:12 job train → step 5 cml comment update report.md',
    )
    expect(printed).not.toContain('To reach met')
  })

  it('gives only the definition without a repository', async () => {
    const empty = initRepository()
    const { code, printed } = await ran(empty, ['explain', 'ci-on-change'])
    expect([code, printed.includes('Here:')]).toEqual([0, false])
  })

  it('keeps commands of the runner and of terminals out of what a repository says', async () => {
    const hostile = initRepository()
    commit(hostile, {
      'train.py': 'from sklearn.svm import SVC\nSVC().fit([[0]], [0])\n',
      '.github/workflows/x.yml':
        'on: push\njobs:\n  "t\\e[31m":\n    runs-on: ubuntu-latest\n    steps:\n      - run: "python train.py \\e[2J"\n',
    })
    for (const { id } of practices) {
      const { code, printed } = await ran(hostile, ['explain', id, '.'])
      expect(code, id).toBe(0)
      expect(printed).not.toContain('\u001b')
      expect(printed.split('\n').filter(line => line.startsWith('Here: '))).toHaveLength(1)
    }
  })

  it.each([
    [['explain', 'ci-on-chnage'], 'Did you mean "ci-on-change"?'],
    [['explain', 'zzzzzzzzzz'], 'mlops-audit practices lists them.'],
    [['explain'], 'explain needs a PRACTICE'],
    [['explain', 'ci-on-change', 'a', 'b'], 'One PATH at a time, not 2.'],
    [['practices', '.'], 'No PATH is taken here. See mlops-audit practices --help.'],
    [['tools', '--ref', 'x'], 'Unknown option "--ref"'],
  ])('refuses %j', async (words, message) => {
    const { code, complained } = await ran(example, words)
    expect(code).toBe(2)
    expect(complained).toContain(message)
  })
})

describe('the lists', () => {
  it('have every practice and every tool, as text and as JSON', async () => {
    for (const [command, ids] of [
      ['practices', practices.map(({ id }) => id)],
      ['tools', tools.map(({ id }) => id)],
    ] as const) {
      const lines = (await ran(example, [command])).printed.split('\n')
      const listed = lines.filter(line => line.startsWith('  ')).map(line => line.trim().split(' ')[0])
      expect(listed.toSorted()).toEqual([...ids].sort())
      const parsed = JSON.parse((await ran(example, [command, '--format', 'json'])).printed)
      expect(parsed.map(({ id }: { id: string }) => id)).toEqual(ids)
    }
  })
})
