import { describe, expect, test } from 'vitest'
import { understand } from '../../src/audit.ts'
import type { ProfileId } from '../../src/model.ts'
import { documentationResponsibleAi } from '../../src/practices/documentation-responsible-ai/index.ts'
import { snapshotOf } from '../../src/snapshot/memory.ts'

type Files = Readonly<Record<string, string>>

async function judge(id: string, files: Files, profile: ProfileId = 'application') {
  const snapshot = snapshotOf(files, { defaultBranch: 'main' })
  const subject = await understand(snapshot, { profile, ignorePaths: [] })
  const practice = documentationResponsibleAi.find(one => one.id === id)
  if (practice === undefined) throw new Error(`no practice ${id}`)
  const judgement = practice.assess(subject)
  if (judgement.status === 'unmet' || judgement.status === 'partial') {
    expect(practice.remedy(subject, judgement).step).toMatch(/^[A-Z].*\.$/s)
  }
  return judgement
}

const status = async (...args: Parameters<typeof judge>) => (await judge(...args)).status

const base: Files = {
  'src/fit.py':
    'import pandas as pd\nfrom sklearn.svm import SVC\n\nSVC().fit(pd.read_csv("data/a.csv"), [1])\n',
  'requirements.txt': 'scikit-learn==1.5.0\n',
}
const readme = (...lines: readonly string[]) => ({
  ...base,
  'README.md': `# Project\n\n\`\`\`sh\n${lines.join('\n')}\n\`\`\`\n`,
})

describe('readme-reproduce', () => {
  const install = 'pip install -r requirements.txt'

  test('install and train with a script that really trains', async () => {
    expect(await status('readme-reproduce', readme(install, 'python src/fit.py'))).toBe('met')
  })

  test('a README may end in .markdown', async () => {
    const { 'README.md': text, ...rest } = readme(install, 'python src/fit.py')
    expect(await status('readme-reproduce', { ...rest, 'README.markdown': text })).toBe('met')
    expect(await status('readme-reproduce', { ...rest, 'README.orig': text })).toBe('unmet')
  })

  test('a command that leads nowhere does not reproduce', async () => {
    expect(await judge('readme-reproduce', readme(install, 'python src/gone.py'))).toMatchObject({
      status: 'partial',
      because: 'The README says how to install, not how to train with what is here.',
    })
    expect(await status('readme-reproduce', readme(install, 'dvc repro'))).toBe('partial')
  })

  test('tools around the project and trees of files are no commands', async () => {
    expect(await status('readme-reproduce', readme('pip install pre-commit', '├── train.py'))).toBe('unmet')
    expect(await status('readme-reproduce', base)).toBe('unmet')
  })

  test('a library needs an example of use instead', async () => {
    const files = readme('pip install mine', 'import mine')
    expect(await status('readme-reproduce', files, 'library')).toBe('met')
  })
})

describe('license', () => {
  test('a text, a mention, nothing', async () => {
    expect(await status('license', { ...base, LICENSE: 'MIT License\n\nPermission is hereby granted' })).toBe(
      'met',
    )
    expect(await status('license', { ...base, 'README.md': '# A\n\n## License\n\nMIT\n' })).toBe('partial')
    expect(await status('license', base)).toBe('unmet')
  })
})

describe('model-card', () => {
  const section = (title: string) => `## ${title}\n\n${'Words about it. '.repeat(8)}\n\n`
  const full = ['Intended use', 'Training data', 'Metrics', 'Limitations', 'Ethical considerations'].map(
    section,
  )

  test('five topics, two topics, template text, none', async () => {
    const card = (text: string) => ({ ...base, 'MODEL_CARD.md': text })
    expect(await status('model-card', card(full.join('')))).toBe('met')
    expect(await status('model-card', card(full.slice(0, 3).join('')))).toBe('partial')
    expect(await status('model-card', card(`${full.join('')}[More Information Needed]`))).toBe('unmet')
    expect(await status('model-card', base)).toBe('unmet')
    expect(await status('model-card', base, 'library')).toBe('not-applicable')
  })
})

describe('data-card', () => {
  const source = 'The data was collected by the city and is published every month by its statistics office.\n'

  test('source, licence and schema, a part of them, nothing', async () => {
    const card = (text: string) => ({ ...base, 'data/README.md': text })
    const whole = `${source}\nLicence: CC BY 4.0\n\n| column | type |\n|---|---|\n`
    expect(await status('data-card', card(whole))).toBe('met')
    expect(await status('data-card', card(source))).toBe('partial')
    expect(await status('data-card', base)).toBe('unmet')
    expect(await status('data-card', base, 'library')).toBe('not-applicable')
  })

  test('a section of a document tells of the data, as a card does; what is done to data is another thing', async () => {
    const documents = (text: string) => ({ ...base, 'docs/guide.md': `# Guide\n\n${text}` })
    const origin = '## Dataset\n\nPhotographs from [the archive](https://archive.example/birds).\n'
    expect(await judge('data-card', documents(origin))).toMatchObject({
      status: 'partial',
      evidence: [{ path: 'docs/guide.md', line: 3 }],
    })
    const terms = `${origin}\nThe licence is CC BY 4.0. Columns: name, size, wing.\n`
    expect(await status('data-card', documents(terms))).toBe('met')
    expect(await status('data-card', documents(origin), 'research')).toBe('partial')
    const versioning = '## Data versioning\n\nAsk [the storage](https://storage.example) for an account.\n'
    expect(await status('data-card', documents(versioning))).toBe('unmet')
  })

  test('an artifact of DVC with a description is a card', async () => {
    const artifact = (line: string) => ({
      ...base,
      'dvc.yaml': `artifacts:\n  birds:\n    path: birds.csv\n    type: dataset\n${line}`,
    })
    expect(await status('data-card', artifact('    desc: Counts of birds by day and place\n'))).toBe('met')
    expect(await status('data-card', artifact(''))).toBe('unmet')
  })
})

describe('ownership-declared', () => {
  const files = { ...base, '.github/workflows/ci.yml': 'on: push\njobs: {}\n' }

  test('OWNERS of Prow own their folders', async () => {
    const owners = 'approvers:\n  # the team\n  - ann\n'
    expect(await judge('ownership-declared', { ...files, OWNERS: `# see docs\n\n${owners}` })).toMatchObject({
      status: 'met',
      evidence: [{ path: 'OWNERS', line: 3 }],
    })
    expect(await status('ownership-declared', { ...files, 'src/OWNERS': owners })).toBe('partial')
    expect(await status('ownership-declared', { ...files, OWNERS: 'approvers:\n' })).toBe('unmet')
  })

  test('all artefacts, some, invalid owners, none', async () => {
    const owners = (text: string) => ({ ...files, '.github/CODEOWNERS': text })
    expect(await status('ownership-declared', owners('* @team/ml\n'))).toBe('met')
    expect(await judge('ownership-declared', owners('.github/ @team/ml\n'))).toMatchObject({
      status: 'partial',
      because: 'CODEOWNERS does not cover `src/fit.py`.',
    })
    expect(await status('ownership-declared', owners('* team\n'))).toBe('partial')
    expect(await status('ownership-declared', owners('* @ml\n/src/\n'))).toBe('partial')
    expect(await status('ownership-declared', files)).toBe('unmet')
  })
})
