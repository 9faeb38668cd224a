import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { fixtureRepository, ran } from './atPrompt.ts'
import { commit, initRepository, writeFile } from './gitRepository.ts'
import { expectGolden } from './report/golden.ts'

let example = ''
let edges = ''

beforeAll(() => {
  example = fixtureRepository('example')
  edges = initRepository()
  commit(edges, {
    'train.py': 'from sklearn.svm import SVC\nfrom lib import data\nSVC().fit(data.load(), [0])\n',
    'lib/data.py': 'import pandas as pd\n\n\ndef load():\n    return pd.read_csv("s3://bucket/x.csv")\n',
    'unused.py': 'print(1)\n',
    Makefile: 'train: ; python train.py\n',
    '.github/workflows/model.yml': [
      'name: "Model \\e[31m ::error::"',
      'on:',
      '  push: { branches: [main] }',
      'jobs:',
      '  train:',
      '    runs-on: ubuntu-latest',
      '    steps:',
      '      - run: make train',
      '      - uses: ./actions/missing',
      '      - run: python elsewhere/train_model.py "a\\"b"',
      '      - if: false',
      '        run: dvc repro',
      '',
    ].join('\n'),
    '.github/workflows/orphan.yml':
      'on: workflow_call\njobs:\n  go:\n    runs-on: ubuntu-latest\n    steps: [{run: python train.py}]\n',
  })
})

describe('mlops-audit trace', () => {
  it('tells the chains of the example by workflow, one a line', async () => {
    const { code, printed, complained } = await ran(example, ['trace'])
    expect([code, complained]).toEqual([0, ''])
    expectGolden('trace-example.txt', printed)
  })

  it('tells what cannot be followed and what nothing starts, with the reasons, within the terminal', async () => {
    const { printed } = await ran(edges, ['trace'], { columns: 80 })
    expectGolden('trace-edges.txt', printed)
    expect(printed.split('\n').filter(line => line.length > 80)).toEqual([])
    expect(printed).not.toContain('\u001b')
    expect(printed).not.toMatch(/^\s*::/m)
  })

  it('gives what the README shows of it', async () => {
    const { printed } = await ran(example, ['trace', '--task', 'train'], { columns: 80 })
    expect(readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')).toContain(
      `--task train\n${printed.trimEnd()}\n\`\`\``,
    )
  })

  it('ends at the call in the code', async () => {
    const { printed } = await ran(example, ['trace', '--task', 'train'])
    expect(printed).toContain(
      'schedule (Mon 04:00 UTC) → .github/workflows/model.yml:12 job train → step 4 dvc repro → ' +
        'dvc.yaml:9 stage train → python src/train.py → model.fit (src/train.py:11)\n',
    )
    expect(printed).not.toContain('evaluate')
  })

  it('tells where a tool is used, in automation and outside of it', async () => {
    const { printed } = await ran(example, ['trace', '--tool', 'dvc'])
    expectGolden('trace-tool.txt', printed)
  })

  it.each([
    ['src/prepare.py', 'python src/prepare.py data/customers.csv data/prepared.csv → '],
    ['./Makefile', 'Makefile:3 target check → target lint → '],
    ['tests/test_prepare.py', 'python -m pytest -q'],
  ])('tells how %s is reached', async (file, hop) => {
    const { code, printed } = await ran(example, ['trace', '--file', file])
    expect(code).toBe(0)
    expect(printed).toContain(hop)
  })

  it('tells each place once, whether a task, a tool or only its file was met there', async () => {
    const file = (await ran(example, ['trace', '--file', 'src/train.py'])).printed
    expect(file.match(/python src\/train\.py/g)).toHaveLength(1)
    const stages = (await ran(example, ['trace', '--file', 'dvc.yaml'])).printed
    for (const stage of ['prepare', 'train', 'evaluate']) expect(stages).toContain(`stage ${stage}`)
    const tool = (await ran(example, ['trace', '--tool', 'scikit-learn'])).printed
    expect(tool.match(/src\/train\.py:10/g)).toHaveLength(1)
  })

  it('says so when nothing reaches what was asked for', async () => {
    expect((await ran(edges, ['trace', '--file', 'unused.py'])).printed).toContain(
      'No automation reaches the file unused.py.',
    )
    expect((await ran(edges, ['trace', '--tool', 'mlflow'])).printed).toContain(
      'No automation reaches the tool mlflow.',
    )
    expect((await ran(edges, ['trace', '--file', 'lib/data.py'])).printed).toContain(
      'import lib → pd.read_csv (lib/data.py:5)',
    )
  })

  it('combines filters: the task, by way of the tool, in the file', async () => {
    const all = [
      'trace',
      '--task',
      'train',
      '--task',
      'evaluate',
      '--tool',
      'dvc',
      '--file',
      'src/evaluate.py',
    ]
    const { printed } = await ran(example, all)
    expect(printed).toContain('roc_auc_score')
    expect(printed).not.toContain('model.fit')
  })

  it('draws charts', async () => {
    expectGolden('trace-edges.mmd', (await ran(edges, ['trace', '--format', 'mermaid'])).printed)
    expectGolden('trace-edges.dot', (await ran(edges, ['trace', '--format', 'dot'])).printed)
  })

  it('gives everything as JSON', async () => {
    const { printed } = await ran(edges, ['trace', '--format', 'json'])
    const report = JSON.parse(printed)
    expect(Object.keys(report)).toEqual([
      'schemaVersion',
      'tool',
      'repository',
      'filter',
      'workflows',
      'otherTasks',
      'elsewhere',
      'unresolved',
    ])
    expect(report.workflows[0].chains[0]).toMatchObject({
      tasks: ['train'],
      reachable: true,
      events: ['push'],
      hops: [
        { path: '.github/workflows/model.yml', line: 3, what: 'push (main)' },
        { what: 'job train' },
        { what: 'step 1' },
        { what: 'make train' },
        { path: 'Makefile', line: 1, what: 'target train' },
        { what: 'python train.py' },
        { path: 'train.py', line: 3, what: 'SVC.fit' },
      ],
    })
    expect((await ran(edges, ['trace', '--format', 'json'])).printed).toBe(printed)
  })

  it.each([
    [['--task', 'trian'], 'Unknown task "trian". Did you mean "train"?'],
    [['--tool', 'sklearn'], 'Unknown tool "sklearn". Did you mean "scikit-learn"?'],
    [['--tool', 'dvcc'], 'Did you mean "dvc"?'],
    [['--file', 'train.py'], 'There is no file "train.py" in the repository. Did you mean "src/train.py"?'],
    [['--file', 'src/trian.py'], 'Did you mean "src/train.py"?'],
    [['--format', 'dto'], 'Did you mean "dot"?'],
    [['--min-score', '3'], 'Unknown option "--min-score"'],
    [['a', 'b'], 'One PATH at a time, not 2. See mlops-audit trace --help.'],
    [['nowhere'], 'nowhere'],
  ])('refuses %j and says what is valid', async (words, message) => {
    const { code, printed, complained } = await ran(example, ['trace', ...words])
    expect([code, printed]).toEqual([2, ''])
    expect(complained).toContain(message)
  })

  it('follows another CI service where it is alone, and says of it beside workflows that GitHub does not run it', async () => {
    const alone = initRepository()
    const files = {
      '.gitlab-ci.yml': 'fit:\n  script:\n    - python train.py\n',
      'train.py': 'from sklearn.svm import SVC\n\nSVC().fit([[1]], [0])\n',
    }
    commit(alone, files)
    const told = async (directory: string) =>
      JSON.parse((await ran(directory, ['trace', '--task', 'train', '--format', 'json'])).printed)
    expect(await told(alone)).toMatchObject({
      workflows: [{ path: '.gitlab-ci.yml', reachable: true, because: null, chains: [{ events: ['push'] }] }],
    })
    const beside = initRepository()
    const jobs = 'jobs:\n  lint:\n    runs-on: ubuntu-latest\n    steps: [{ run: ruff check . }]\n'
    commit(beside, { ...files, '.github/workflows/ci.yml': `on: push\n${jobs}` })
    expect((await told(beside)).workflows).toContainEqual(
      expect.objectContaining({
        path: '.gitlab-ci.yml',
        reachable: false,
        because: 'GitLab CI runs it, not GitHub Actions',
      }),
    )
  })

  it('reads a commit, writes to a file, and helps within a screen', async () => {
    const { code, printed, written } = await ran(example, ['trace', '--ref', 'HEAD', '--output', 'out.txt'])
    expect([code, printed]).toEqual([0, ''])
    expect(written.get(join(example, 'out.txt'))).toContain('model.fit (src/train.py:11)')
    const help = (await ran(example, ['trace', '--help'])).printed
    for (const option of ['--task', '--tool', '--file', '--ref', '--format', '--output'])
      expect(help).toContain(option)
    for (const text of [help, (await ran(example, ['--help'])).printed])
      expect(text.split('\n').filter(line => line.length > 104)).toEqual([])
  })
})

describe('the command', () => {
  it('audits a directory that is called like a sub-command, when it is written as a path', async () => {
    const directory = initRepository()
    commit(directory, { 'trace/train.py': 'print(1)\n' })
    expect((await ran(directory, ['./trace'])).printed).toContain('MLOps audit of trace:')
    expect((await ran(directory, ['trace'])).printed).toBe('There is no workflow in .github/workflows.\n')
  })

  it('colours for a terminal alone', async () => {
    const colour = async (words: string[], terminal: boolean) =>
      (await ran(example, ['trace', ...words], { terminal })).printed.includes('\u001b[')
    expect(await colour([], true)).toBe(true)
    expect(await colour([], false)).toBe(false)
    expect(await colour(['--no-color'], true)).toBe(false)
  })

  it('respects the configuration of the repository', async () => {
    const directory = fixtureRepository('example')
    commit(directory, { 'mlops-audit.yml': "ignore-paths: ['.github/workflows/check.yml']\n" })
    expect((await ran(directory, ['trace', '--task', 'test'])).printed).toContain('No automation reaches')
    writeFile(directory, 'mlops-audit.yml', 'min-scor: 5\n')
    expect((await ran(directory, ['trace'])).code).toBe(2)
  })
})
