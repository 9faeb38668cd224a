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

  test.each(['] add Package', 'pkg> add Package', '(@v1.11) pkg> dev .'])(
    '%s installs at the prompt of Julia',
    async line => {
      expect(await status('readme-reproduce', readme(line, 'python src/fit.py'))).toBe('met')
      expect(await status('readme-reproduce', readme(line.replace(/[\]>]/, ''), 'python src/fit.py'))).toBe(
        'partial',
      )
    },
  )

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

  test('a module that only defines functions trains nothing as a program', async () => {
    const trains = 'from sklearn.svm import SVC\n\n\ndef run():\n    SVC().fit([[1], [2]], [0, 1])\n'
    const told = readme(install, 'python src/train.py data.csv')
    expect(await status('readme-reproduce', { ...told, 'src/train.py': trains })).toBe('partial')
    expect(await status('readme-reproduce', { ...told, 'src/train.py': `${trains}\n\nrun()\n` })).toBe('met')
  })

  test('tools around the project and trees of files are no commands', async () => {
    expect(await status('readme-reproduce', readme('pip install -U commitizen'))).toBe('unmet')
    expect(await status('readme-reproduce', readme('pip install pre-commit', '├── train.py'))).toBe('unmet')
    expect(await status('readme-reproduce', base)).toBe('unmet')
  })

  test('a library needs an example of use instead', async () => {
    const files = readme('pip install mine', 'import mine')
    expect(await status('readme-reproduce', files, 'library')).toBe('met')
    const rst = 'Mine\n====\n\n.. code-block:: bash\n\n   pip install mine\n\n::\n\n  import mine\n'
    expect(await status('readme-reproduce', { ...base, 'README.rst': rst }, 'library')).toBe('met')
    const named = '# Mine\n\n`pip install mine` gives you `mine`.\n'
    const project = { ...base, 'pyproject.toml': '[project]\nname = "mine"\n', 'README.md': named }
    expect(await status('readme-reproduce', project, 'library')).toBe('partial')
  })

  test('the program of the project trains with the configuration of a training that is here', async () => {
    const files = readme('uv sync', 'uv run birds confs/training.yaml')
    expect(await status('readme-reproduce', { ...files, 'confs/training.yaml': 'steps: 3\n' })).toBe('met')
    expect(await status('readme-reproduce', files)).toBe('partial')
  })

  test('what the program refuses installs nothing, an environment alone runs nothing', async () => {
    expect(await status('readme-reproduce', readme('uv sync dvc', 'python src/fit.py'))).toBe('partial')
    const told = (line: string) => ({
      'app.py': 'import streamlit as st\n',
      'README.md': readme(install, line)['README.md'] ?? '',
    })
    expect(await status('readme-reproduce', told('python -m venv venv'))).toBe('partial')
    expect(await status('readme-reproduce', told('streamlit run gone.py'))).toBe('partial')
    expect(await status('readme-reproduce', told('streamlit run app.py'))).toBe('met')
  })

  test('a template is used by making a project of it, when its generator can be installed', async () => {
    const template = (...lines: readonly string[]) => ({
      'cookiecutter.json': '{ "name": "birds" }',
      'README.md': readme(...lines)['README.md'] ?? '',
    })
    const make = 'cookiecutter https://github.com/acme/birds'
    const both = template('pip install cookiecutter', make)
    expect(await status('readme-reproduce', both, 'template')).toBe('met')
    expect(await status('readme-reproduce', template(make), 'template')).toBe('partial')
  })
})

describe('license', () => {
  test('a text, a mention, nothing', async () => {
    expect(await status('license', { ...base, LICENSE: 'MIT License\n\nPermission is hereby granted' })).toBe(
      'met',
    )
    expect(await status('license', { ...base, 'README.md': '# A\n\n## License\n\nMIT\n' })).toBe('partial')
    expect(await status('license', base)).toBe('unmet')
    const text = 'MIT License\n\nPermission is hereby granted'
    const folder = { 'kit/train.py': 'import sklearn\n', 'badge.py': 'import os\n', 'kit/LICENSE': text }
    expect(await status('license', folder)).toBe('met')
    expect(await status('license', { ...folder, 'other/a.py': 'import os\n' })).toBe('unmet')
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

  test('a section of the README is a card by what stands in it, not by the rest of the README', async () => {
    const told = (parts: readonly string[]) => {
      const card = `## Model card\n\n${parts.join('').replaceAll('## ', '### ')}`
      return { ...base, 'README.md': `# Birds\n\n${card}## Licence\n\nMIT\n\n## Versions\n\nTwo.\n` }
    }
    expect(await status('model-card', told(full))).toBe('met')
    expect(await status('model-card', told(full.slice(0, 4)))).toBe('partial')
  })

  test('topics stand in fields and tables too', async () => {
    const fields = `# Card\n\n| **Version** | 2 |\n|---|---|\n\n- Use case: birds at the lake, counted every day\n- Run ID: 3f\n\n${full.slice(1, 4).join('')}`
    expect(await status('model-card', { ...base, 'reports/model_card.md': fields })).toBe('met')
  })

  test('a program holds the text of the card that it writes', async () => {
    const program = (text: string) => ({
      ...base,
      'src/publish.py': `import joblib\n\n\ndef model_card(f1):\n    return f'''\n${text}'''\n\n\njoblib.load("m")\nopen("CARD.md", "w").write(model_card(0.9))\n`,
    })
    const headings = full.map(text => text.replace('##', `## ${'Birds of the lake, '.repeat(4)}`))
    expect(await status('model-card', program(headings.join('')))).toBe('met')
    expect(await status('model-card', program(headings[0] ?? ''))).toBe('partial')
  })

  test('a README tells what the model was trained on and where it fails', async () => {
    const told = (more: string) => ({
      ...base,
      'README.md': `# Birds\n\n## Model\n\nA forest, trained on the counts of ten years.\n${more}`,
    })
    expect(await status('model-card', told('\n## Known restrictions\n\nOnly by day.\n'))).toBe('partial')
    expect(await status('model-card', told(''))).toBe('unmet')
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

  test('a document of the schema or the sources is a card of its kind', async () => {
    const schema = { 'docs/contracts/raw-schema-contract.md': `# Contract\n\n${source}\n| column | type |\n` }
    expect(await status('data-card', { ...base, ...schema })).toBe('partial')
  })

  test('a link to a published data set tells the source, also where nothing is trained; other links do not', async () => {
    const told = (line: string) => ({ ...base, 'README.md': `# A\n\n${line}\n` })
    const linked = 'Les données : https://www.kaggle.com/c/birds-of-the-lake/data'
    expect(await status('data-card', told(linked))).toBe('partial')
    expect(await status('data-card', told(linked), 'course')).toBe('partial')
    expect(await status('data-card', told(linked), 'research')).toBe('not-applicable')
    for (const line of [
      '* [Models from very little data](https://blog.example/little)',
      'A plug-in finds smells of data science, inspired by [smells](https://smells.example).',
      '│   ├── external  <- Data from third party sources.',
      '[![Open](https://huggingface.co/datasets/hub/badges/open.svg)](https://huggingface.co/spaces/a)',
    ])
      expect(await status('data-card', told(line)), line).toBe('unmet')
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
