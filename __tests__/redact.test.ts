import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { audit, understand } from '../src/audit.ts'
import { commandText } from '../src/automation/trace.ts'
import { tasks } from '../src/catalogue/tasks.ts'
import { toolSightings } from '../src/detection/tools.ts'
import { redacted, redactedWords } from '../src/facts/redact.ts'
import { practices } from '../src/practices/index.ts'
import { annotationsOf } from '../src/report/annotations.ts'
import { renderBadge } from '../src/report/badge.ts'
import { traceReportOf } from '../src/report/chains.ts'
import { renderChains } from '../src/report/chainsText.ts'
import { chartOf } from '../src/report/chart.ts'
import { dotOf } from '../src/report/dot.ts'
import { explainVerdict } from '../src/report/explanation.ts'
import { jsonText, renderJson } from '../src/report/json.ts'
import { flowchartOf, mermaidOf } from '../src/report/mermaid.ts'
import { outputsOf } from '../src/report/outputs.ts'
import { renderSummary } from '../src/report/summary.ts'
import { renderTerminal } from '../src/report/terminal.ts'
import { snapshotOf } from '../src/snapshot/memory.ts'
import { noSettings } from './noSettings.ts'
import { expectGolden } from './report/golden.ts'

const context = { server: 'https://github.com', repository: 'acme/churn', commit: 'a'.repeat(40) }

/** Everything that we show of a repository, as one text. */
async function everything(files: Readonly<Record<string, string>>): Promise<string> {
  const snapshot = snapshotOf(files, { defaultBranch: 'main' })
  const report = await audit(snapshot, noSettings, '2026-01-01')
  const subject = await understand(snapshot, noSettings)
  const asked = { tasks: tasks.map(({ id }) => id), tools: [], files: [] }
  const tools = [...new Set(toolSightings(subject.facts, subject.automation).map(({ tool }) => tool.id))]
  const sightings = toolSightings(subject.facts, subject.automation)
  const traces = [
    traceReportOf(subject, asked, []),
    traceReportOf(subject, { tasks: [], tools, files: [] }, sightings),
    traceReportOf(subject, { tasks: [], tools: [], files: Object.keys(files) }, []),
  ]
  const charts = traces.map(({ workflows }) =>
    chartOf(
      workflows.flatMap(({ chains }) => chains),
      400,
    ),
  )
  const texts = [
    renderJson(report),
    renderSummary(report, context),
    renderTerminal(report, { color: false, width: 200 }),
    renderBadge(report),
    JSON.stringify(annotationsOf(report)),
    JSON.stringify(outputsOf(report)),
    flowchartOf(report) ?? '',
    ...report.practices.map(practice => explainVerdict(practice, { color: false, width: 400 })),
    ...traces.map(trace => renderChains(trace, { color: false, width: null })),
    ...traces.map(jsonText),
    ...charts.flatMap(chart => [mermaidOf(chart), dotOf(chart)]),
  ]
  return texts.join('\n')
}

/** Where a person may have left a secret; every line is one step. */
const leaks: readonly ((secret: string) => string)[] = [
  secret => `pip install -r requirements.txt --extra-index-url https://bob:${secret}@host.example/simple`,
  secret => `pip install git+https://${secret}@github.com/acme/lib.git`,
  secret => `python train.py --api-key ${secret} --epochs 3`,
  secret => `python train.py --wandb-token=${secret}`,
  secret => `python train.py password="${secret} and more"`,
  secret => `WANDB_API_KEY=${secret} python train.py`,
  secret => `env HF_TOKEN=${secret} python evaluate.py`,
  secret => `wandb login ${secret}`,
  secret => `wandb login --relogin ${secret}`,
  secret => `docker login ghcr.io -u bob -p ${secret}`,
  secret => `echo ${secret} | docker login --username bob --password-stdin`,
  secret => `docker build --build-arg PIP_TOKEN=${secret} -t acme/churn .`,
  secret => `docker run -e DB_PASSWORD=${secret} acme/churn python train.py`,
  secret => `dvc remote modify --local origin password ${secret}`,
  secret => `dvc remote modify origin secret_access_key '${secret}'`,
  secret => `aws configure set aws_secret_access_key ${secret}`,
  secret => `curl -u bob:${secret} https://host.example/deploy`,
  secret => `curl -H "Authorization: Bearer ${secret}" -d @model.pkl https://host.example/models`,
  secret => `bash -c "wandb login ${secret} && python train.py"`,
  secret => `kubectl create secret generic db --from-literal=password=${secret}`,
  secret => `twine upload -u __token__ -p ${secret} dist/*`,
  secret => `make train API_TOKEN=${secret}`,
  secret => `./missing.sh --token ${secret}`,
  secret => `mlflow run . -P api_key=${secret}`,
  secret => `az login --service-principal -u id -p ${secret} --tenant t`,
  secret => `curl 'https://host.example/hook?token=${secret}'`,
  secret => `python tune.py --note ghp_${secret.replace(/[^A-Za-z0-9]/g, 'x').padEnd(36, 'a')}`,
]

function repositoryWith(commands: readonly string[]): Record<string, string> {
  const steps = commands.map(command => `      - run: |\n          ${command}\n`).join('')
  return {
    '.github/workflows/train.yml': `on: [push, pull_request]\njobs:\n  train:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n${steps}`,
    Makefile: `train:\n${commands.map(command => `\t${command}\n`).join('')}`,
    'requirements.txt': 'scikit-learn==1.5.0\n',
    'train.py': 'from sklearn.svm import SVC\n\nSVC().fit([[1], [2]], [0, 1])\n',
    'evaluate.py': 'from sklearn.metrics import accuracy_score\n\naccuracy_score([1], [1])\n',
  }
}

/** As a service or a generator of passwords would make one. */
const secrets = fc
  .stringMatching(/^[A-Za-z][A-Za-z0-9_+.-]{14,30}[0-9][A-Za-z0-9]{4}$/)
  .filter(text => new Set(text).size > 8)

describe('no rendering holds a credential', () => {
  it('whichever command was given it', async () => {
    await fc.assert(
      fc.asyncProperty(secrets, async secret => {
        const shown = await everything(repositoryWith(leaks.map(leak => leak(secret))))
        const bare = secret.replace(/[^A-Za-z0-9]/g, 'x')
        expect(shown.split('\n').filter(line => line.includes(secret) || line.includes(bare))).toEqual([])
        expect(shown).toContain('***')
      }),
      { numRuns: 12 },
    )
  }, 120_000)

  it('also where it is the only command, and in the remedy that proposes the command', async () => {
    const secret = 'q7Rw2mZx9Lk4Vb6Nc8Td'
    for (const leak of leaks) {
      const shown = await everything(repositoryWith([leak(secret)]))
      expect(shown.split('\n').filter(line => line.includes(secret))).toEqual([])
    }
  }, 120_000)

  it('not in a diagnostic, a name or a condition either', async () => {
    const secret = 'q7Rw2mZx9Lk4Vb6Nc8Td'
    const files = {
      '.github/workflows/a.yml': `name: uses https://bob:${secret}@host.example\non: push\njobs:\n  train:\n    runs-on: ubuntu-latest\n    container: host.example/x --password ${secret}\n    steps:\n      - run: python train.py\n      - uses: acme/x@v1?token=${secret}\n`,
      'requirements.txt': `scikit-learn==1.5.0\nhttps://bob:${secret}@host.example/x y z\nfoo === bar --token ${secret}\n`,
      'dvc.yaml': `stages:\n  train:\n    cmd: python train.py --token ${secret}\n    dep: [train.py]\n`,
      'train.py': repositoryWith([])['train.py'] as string,
    }
    const shown = await everything(files)
    expect(shown.split('\n').filter(line => line.includes(secret))).toEqual([])
  })
})

describe('the chains of commands with credentials', () => {
  it('read as they stand, with *** for each', async () => {
    const secret = 'q7Rw2mZx9Lk4Vb6Nc8Td'
    const snapshot = snapshotOf(repositoryWith(leaks.map(leak => leak(secret))), { defaultBranch: 'main' })
    const subject = await understand(snapshot, noSettings)
    const shown = subject.automation.runs.flatMap(run =>
      run.kind === 'command' && run.trace.length < 4 ? [commandText(run.command)] : [],
    )
    expectGolden('commands-with-credentials.txt', `${shown.join('\n')}\n`)
  })
})

describe('redacted', () => {
  it.each([
    [
      'pip install x --index-url https://bob:s3cr3t@host/simple',
      'pip install x --index-url https://***@host/simple',
    ],
    ['python train.py --api-key ghp_abc --lr 0.1', 'python train.py --api-key *** --lr 0.1'],
    ['python train.py --password="two words" --lr 0.1', 'python train.py --password="***" --lr 0.1'],
    ['HF_TOKEN=hf_x python train.py', 'HF_TOKEN=*** python train.py'],
    ['wandb login 0123456789abcdef0123456789abcdef01234567', 'wandb login ***'],
    ['docker login -u bob -p hunter2 ghcr.io', 'docker login -u bob -p *** ghcr.io'],
    ['dvc remote modify --local up password hunter2', 'dvc remote modify --local up password ***'],
    ['mysql -u root -phunter2 churn', 'mysql -u root -p*** churn'],
    ['see `train.py --token abc`.', 'see `train.py --token ***`.'],
    ['codecov -t ${CODECOV_TOKEN=634594d3-0416-4632}', 'codecov -t ***'],
    [
      'curl https://hooks.slack.com/services/T0000/B0000/abcdefgh12',
      'curl https://hooks.slack.com/services/***',
    ],
    ['{"password": "hunter2"}', '{"password": "***"}'],
    ['a ghp_0123456789abcdef… that was cut', 'a *** that was cut'],
    ['export X="-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----"', 'export X="***"'],
  ])('%s', (text, expected) => {
    expect(redacted(text)).toBe(expected)
    expect(redacted(redacted(text))).toBe(expected)
  })

  it.each([
    'actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683',
    'python:3.12@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
    'md5 0cc175b9 → 92eb5ffe',
    'python train.py --token-type bpe --max-tokens 512 --tokenizer bert --pad-token "[PAD]"',
    'python train.py --keys a,b --key-column id --monkey 5 --passes 3',
    'python train.py --placeholder_token "<cat>" --initializer_token cat',
    'python train.py --hub-token $HF_TOKEN --api-key ${{ secrets.API_KEY }}',
    'python train.py --use-auth-token true --credentials conf/credentials.json',
    'git clone https://x-access-token:${{ secrets.TOKEN }}@github.com/acme/x.git',
    'git clone git@github.com:acme/x.git',
    'pip install git+https://github.com/acme/x@0123456789abcdef0123456789abcdef01234567',
    'pip install git+https://host:8080/acme/x@main',
    'pip install git+ssh://git@github.com/acme/x.git',
    'docker run -p 8080:80 acme/churn',
    'wandb login $WANDB_API_KEY',
    'gcloud run deploy --update-secrets=API_KEY=api-key:latest',
    'docker build --secret id=token,src=token.txt .',
    'The workflow has a token; set it as secret, not as text: `GITHUB_TOKEN`.',
    'WANDB_API_KEY from a stored secret',
    'src/token_classification/train_key.py',
    "The project's manifest is locked, and the tool's key is not.",
    'permissions: id-token: write',
    'actions/cache@v4 key=linux-pip-4f1c2a9be0d3',
    'sklearn.pipeline.make_pipeline in src/secrets.py:12',
  ])('leaves %s', text => {
    expect(redacted(text)).toBe(text)
    expect(redactedWords(text.split(' ')).join(' ')).toBe(text)
  })

  it('changes no text of our own', () => {
    const words = practices.flatMap(({ title, definition, evidence }) => [
      title,
      definition,
      ...Object.values(evidence),
    ])
    expect(words.map(redacted)).toEqual(words)
  })

  it('is quick on text that is made to be slow', () => {
    const hostile = [
      'a='.repeat(50_000),
      'https://a:'.repeat(20_000),
      '--token '.repeat(30_000),
      '"token: '.repeat(30_000),
      '${{'.repeat(30_000),
      '-----BEGIN PRIVATE KEY-----'.repeat(5000),
      `token=${'${{'.repeat(30_000)}`,
    ]
    const start = performance.now()
    for (const text of hostile) redacted(text)
    expect(performance.now() - start).toBeLessThan(4000)
  })
})

describe('commandText', () => {
  it('hides before it cuts, and knows where a password with spaces ends', () => {
    const command = { wrappers: [], pipedTo: [], argv: [] as string[], program: 'python' }
    const text = (argv: string[]) =>
      commandText({ ...command, argv } as unknown as Parameters<typeof commandText>[0])
    expect(text(['train.py', '--password', 'two words', '--lr', '1'])).toBe(
      'python train.py --password *** --lr 1',
    )
    expect(text(['train.py', 'x'.repeat(60), `ghp_${'a1'.repeat(18)}`])).not.toContain('ghp_')
  })
})
