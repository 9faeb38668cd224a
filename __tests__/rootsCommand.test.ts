/** Several projects in one repository, as a person at a prompt and a reader of the summary sees them. */

import { beforeAll, describe, expect, it } from 'vitest'
import { audit, knownNames } from '../src/audit.ts'
import { renderSummary } from '../src/report/summary.ts'
import { mergeSettings } from '../src/settings/merge.ts'
import { snapshotOf } from '../src/snapshot/memory.ts'
import { ran } from './atPrompt.ts'
import { commit, initRepository } from './gitRepository.ts'

function project(folder: string): Record<string, string> {
  return {
    [`${folder}/README.md`]: `# ${folder}\n`,
    [`${folder}/requirements.txt`]: 'scikit-learn==1.7.2\n',
    [`${folder}/train.py`]: 'from sklearn.svm import SVC\n\nSVC().fit(features, labels)\n',
  }
}

const files = {
  ...project('services/churn'),
  ...project('services/fraud'),
  'web/package.json': '{"name": "web"}',
  'services/fraud/mlops-audit.yml': 'min-level: 3\n',
  '.github/workflows/churn.yml':
    "on:\n  pull_request:\n    paths: ['services/churn/**']\njobs:\n  train:\n    runs-on: ubuntu-latest\n    defaults:\n      run:\n        working-directory: services/churn\n    steps:\n      - uses: actions/checkout@v7\n      - run: pip install -r requirements.txt\n      - run: python train.py\n",
}

let repository = ''

beforeAll(() => {
  repository = initRepository()
  commit(repository, files)
})

describe('mlops-audit of a repository with several projects', () => {
  it('lists them, and tells how to audit one alone', async () => {
    const { printed } = await ran(repository, ['.'])
    const from = printed.indexOf('2 projects')
    const told = printed.slice(from, printed.indexOf('\n\n', from))
    expect(told.replace(/score +\d+/g, 'score N')).toMatchInlineSnapshot(`
      "2 projects of their own, each audited apart
        services/churn  level 1  score N  application
        services/fraud  level 0  score N  application
        One alone: mlops-audit --root services/churn"
    `)
  })

  it('audits one as PATH and as --root alike', async () => {
    const path = await ran(repository, ['services/churn'])
    const root = await ran(repository, ['--root', 'services/churn'])
    expect(root.printed).toBe(path.printed)
    expect(path.printed).toMatch(/^MLOps audit of services\/churn: level/)
    expect(path.printed).toContain('services/churn/train.py')
    expect(path.printed).not.toContain('fraud')
  })

  it('gates one by its own configuration', async () => {
    const gated = await ran(repository, ['services/fraud'])
    expect([gated.code, gated.complained]).toEqual([
      1,
      'services/fraud: The level is 0 (Manual), below min-level 3 (Automated delivery).\n',
    ])
  })

  it('audits each of them, and says which fails a gate', async () => {
    const { code, printed, complained } = await ran(repository, [
      ...['--root', 'all', '--min-level', '1', '--format', 'json'],
    ])
    const reports = JSON.parse(printed) as { repository: { path: string } }[]
    expect(reports.map(report => report.repository.path)).toEqual(['services/churn', 'services/fraud'])
    expect([code, complained]).toEqual([
      1,
      'services/fraud: The level is 0 (Manual), below min-level 1 (Integrated).\n',
    ])
  })

  it('refuses a project that is not there', async () => {
    const { code, printed, complained } = await ran(repository, ['--root', 'services/chrun'])
    expect([code, printed]).toEqual([2, ''])
    expect(complained).toContain('Did you mean "services/churn"?')
  })
})

describe('the summary', () => {
  it('has a table of them with links, escaped, folded when long', async () => {
    const many = Object.assign({}, ...Array.from({ length: 12 }, (_, at) => project(`p${at + 10}`)))
    const hostile = { ...many, ...project('a|b</td>`::error::') }
    const settings = mergeSettings(new Map(), new Map(), [], knownNames)
    const snapshot = snapshotOf(hostile, { name: 'acme/ml', commit: 'a'.repeat(40) })
    const summary = renderSummary(await audit(snapshot, settings, '2026-01-01'), {
      server: 'https://github.com',
    })
    const from = summary.indexOf('**13 projects**')
    const told = summary.slice(from, summary.indexOf('</details>', from))
    expect(told.replace(/\| \d+ \| \d+ \|/g, '| L | N |')).toMatchInlineSnapshot(`
      "**13 projects** of their own, each audited apart. One alone: \`path: p10\` in the workflow, or \`mlops-audit --root p10\`.

      | Project | Level | Score | Profile |
      |---|---:|---:|---|
      | [<code>a&#124;b&#60;&#47;td&#62;&#96;&#58;&#58;error&#58;&#58;</code>](https://github.com/acme/ml/blob/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/a%7Cb%3C/td%3E%60%3A%3Aerror%3A%3A) | L | N | application |
      | [\`p10\`](https://github.com/acme/ml/blob/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/p10) | L | N | application |
      | [\`p11\`](https://github.com/acme/ml/blob/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/p11) | L | N | application |
      | [\`p12\`](https://github.com/acme/ml/blob/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/p12) | L | N | application |
      | [\`p13\`](https://github.com/acme/ml/blob/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/p13) | L | N | application |
      | [\`p14\`](https://github.com/acme/ml/blob/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/p14) | L | N | application |
      | [\`p15\`](https://github.com/acme/ml/blob/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/p15) | L | N | application |
      | [\`p16\`](https://github.com/acme/ml/blob/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/p16) | L | N | application |
      | [\`p17\`](https://github.com/acme/ml/blob/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/p17) | L | N | application |
      | [\`p18\`](https://github.com/acme/ml/blob/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/p18) | L | N | application |

      <details><summary>3 more projects</summary>

      | Project | Level | Score | Profile |
      |---|---:|---:|---|
      | [\`p19\`](https://github.com/acme/ml/blob/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/p19) | L | N | application |
      | [\`p20\`](https://github.com/acme/ml/blob/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/p20) | L | N | application |
      | [\`p21\`](https://github.com/acme/ml/blob/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/p21) | L | N | application |

      "
    `)
  })
})
