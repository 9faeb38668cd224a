import { expect, test } from 'vitest'
import { understand } from '../../src/audit.ts'
import { securityGovernance } from '../../src/practices/security-governance/index.ts'
import { snapshotOf } from '../../src/snapshot/memory.ts'
import { type Files, judgeOf, run, train, workflow } from './judging.ts'

const judge = judgeOf(securityGovernance)
const status = async (...args: Parameters<typeof judge>) => (await judge(...args)).status
const code: Files = { 'train.py': train, 'requirements.txt': 'scikit-learn==1.5.0\n' }

test.each<[string, string, string]>([
  ['permissions: { contents: read }\n', '', 'met'],
  ['', '    permissions: { contents: write }\n', 'met'],
  ['permissions: { contents: write }\n', '', 'partial'],
  ['permissions: write-all\n', '', 'unmet'],
  ['', '', 'unmet'],
])('least-privilege-token with %j and %j: %s', async (top, job, expected) => {
  expect(await status('least-privilege-token', workflow(run('pytest'), { top, job }))).toBe(expected)
})

const checkout =
  '      - uses: actions/checkout@v4\n        with: { ref: "${{ github.event.pull_request.head.sha }}" }\n'
const titled = run('echo "${{ github.event.issue.title }}"').replace('run: echo', 'run: |\n          echo')

test.each<[string, Files, string]>([
  ['a plain pull request', workflow(run('pytest')), 'met'],
  ['a stranger’s checkout', workflow(checkout + run('make'), { on: 'pull_request_target' }), 'unmet'],
  [
    'a stranger’s checkout behind an environment',
    workflow(checkout + run('make'), { on: 'pull_request_target', job: '    environment: approval\n' }),
    'partial',
  ],
  [
    'a stranger’s checkout with a token that reads',
    workflow(checkout + run('make'), { on: 'pull_request_target', top: 'permissions: { contents: read }\n' }),
    'partial',
  ],
  ['a stranger’s title', workflow(titled, { on: 'issues' }), 'unmet'],
  ['a comment of anybody', workflow(run('make deploy'), { on: 'issue_comment' }), 'unmet'],
  [
    'a comment of members',
    workflow(run('make deploy'), {
      on: 'issue_comment',
      job: "    if: github.event.comment.author_association == 'MEMBER'\n",
    }),
    'partial',
  ],
  ['no workflow', code, 'not-applicable'],
])('no-untrusted-code-with-secrets: %s', async (_name, files, expected) => {
  expect(await status('no-untrusted-code-with-secrets', files)).toBe(expected)
})

/** A workflow that comments start: a gate whose step runs the script, and a job that needs it. */
const gated = (script: string): Files => ({
  '.github/workflows/comment.yml': `on: issue_comment
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - run: |
          ${script}
  test:
    needs: gate
    runs-on: ubuntu-latest
    steps:
      - run: make test
`,
})

test.each([
  [
    'gh api "repos/$REPO/collaborators/$WHO/permission" --jq .permission | grep -E "admin|write" || exit 1',
    'partial',
  ],
  [
    'PERM=$(gh api "repos/${REPO}/collaborators/${WHO}/permission"); echo "ok=$PERM" >> "$GITHUB_OUTPUT"',
    'partial',
  ],
  ['gh api "repos/$REPO/collaborators/$WHO/permission"', 'unmet'],
  ['echo "no question, but exit 1"', 'unmet'],
])('no-untrusted-code-with-secrets: a gate that runs %s is %s', async (script, expected) => {
  const { status: found, evidence } = (await judge('no-untrusted-code-with-secrets', gated(script))) as never
  expect(found).toBe(expected)
  expect(JSON.stringify(evidence).includes('any commenter')).toBe(expected === 'unmet')
})

test('no-untrusted-code-with-secrets: a question asked after the checkout guards nothing', async () => {
  const ask =
    "      - uses: actions/github-script@v7\n        with:\n          script: |\n            const { data } = await github.rest.repos.getCollaboratorPermissionLevel({})\n            if (data.permission !== 'admin') core.setFailed('no')\n"
  const on = 'pull_request_target'
  const id = 'no-untrusted-code-with-secrets'
  expect(await status(id, workflow(ask + checkout + run('make'), { on }))).toBe('partial')
  expect(await status(id, workflow(checkout + run('make') + ask, { on }))).toBe('unmet')
})

test.each<[string, Files, RegExp]>([
  ['a title', workflow(titled, { on: 'issues' }), /TITLE/],
  ['a checkout', workflow(checkout + run('make'), { on: 'pull_request_target' }), /pull_request:/],
  ['a comment', workflow(run('make deploy'), { on: 'issue_comment' }), /author_association/],
  [
    'a runner of one’s own',
    {
      '.github/workflows/ci.yml':
        'on: pull_request\njobs:\n  gpu:\n    runs-on: [self-hosted, gpu]\n    steps:\n      - run: make\n',
    },
    /head\.repo\.full_name == github\.repository/,
  ],
])('what lets strangers in says how to keep them out: %s', async (_name, files, expected) => {
  const practice = securityGovernance.find(({ id }) => id === 'no-untrusted-code-with-secrets')
  const subject = await understand(snapshotOf(files, { defaultBranch: 'main' }), {
    profile: 'application',
    ignorePaths: [],
  })
  const judgement = practice?.assess(subject)
  expect(judgement?.status).toBe('unmet')
  if (judgement !== undefined) expect(practice?.remedy(subject, judgement).snippet).toMatch(expected)
})

const random = 'q7Zr4kXw9Tn2Vb6Lm8Ps'
test.each<[string, Files, string]>([
  ['nothing', code, 'met'],
  ['a reference', { '.env': 'API_KEY=${API_KEY}\n' }, 'met'],
  ['a key in the environment file', { '.env': `API_KEY=${random}\n` }, 'unmet'],
  ['an example of it', { '.env.example': `API_KEY=${random}\n` }, 'partial'],
  ['a key in code', { 'a.py': `API_KEY = "${random}"\n` }, 'unmet'],
  ['a default in code', { 'a.py': `import os\nkey = os.getenv("API_KEY", "${random}")\n` }, 'unmet'],
  ['a template', { 'a.py': 'def f(user, part):\n    credentials = f"x-token-auth-9:{user(part)}"\n' }, 'met'],
  [
    'a password in an address',
    { 'a.py': `SECRET = "postgres://app:${random}@db.example.org/app"\n` },
    'unmet',
  ],
  [
    'a password that begins like a mask',
    { 'a.py': `SECRET = "postgres://app:xK9fq83jdPz7@db.example.org/app"\n` },
    'unmet',
  ],
  ['a mask', { 'a.py': 'SECRET = "postgres://app:xxxxxxxx@db.example.org/app"\n' }, 'met'],
  ['that of a composition', { 'a.py': `SECRET = "postgres://app:${random}@db:5432/app"\n` }, 'partial'],
  [
    'a word that opens a local server',
    { 'a.py': 'SECRET = "postgres://user:pass@localhost:5432/app"\n' },
    'met',
  ],
  ['a client key', { 'telemetry.py': `TOKEN = "${random}"\n` }, 'met'],
  [
    'a key of the DVC remote',
    { '.dvc/config': `['remote "s"']\n    secret_access_key = ${random}\n` },
    'unmet',
  ],
  [
    'a script that sets up the remote of DVC with its password',
    { 'setup.sh': `dvc remote modify --local origin password ${random}\n` },
    'unmet',
  ],
  [
    'a script that takes that password from a variable',
    { 'setup.sh': 'dvc remote modify --local origin password "$PASSWORD"\n' },
    'met',
  ],
  ['a script that names the user', { 'setup.sh': 'dvc remote modify --local origin user somebody\n' }, 'met'],
  [
    'a placeholder in the place of that password',
    { 'setup.sh': 'dvc remote modify --local origin password your-token\n' },
    'partial',
  ],
  ['a credential of a test', { 'tests/test_a.py': `client_secret = "${random}"\n` }, 'partial'],
  ['a setting of a test', { 'tests/test_a.py': 'os.environ["REGION"] = "eu-west-1"\n' }, 'met'],
  ...['compose.prod.yml', 'docker-compose.prod.yml', 'deploy/prod.docker-compose.yaml'].map(
    (path): [string, Files, string] => [
      `a token in ${path}`,
      { [path]: `services:\n  api:\n    environment:\n      API_TOKEN: ${random}\n` },
      'unmet',
    ],
  ),
  ['a token of Composer', { 'composer.prod.yml': `tools:\n  api:\n    API_TOKEN: ${random}\n` }, 'met'],
  [
    'a password of a local service',
    { 'docker-compose.yml': 'services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: postgres\n' },
    'partial',
  ],
  [
    'a password of a database that lives as long as the job',
    workflow(run('pytest'), { job: `    env:\n      POSTGRES_PASSWORD: ${random}\n` }),
    'partial',
  ],
  ['a private key', { 'deploy/server.pem': '-----BEGIN RSA PRIVATE KEY-----\n' }, 'unmet'],
  ['a private key of this machine', { 'certs/localhost.key': '-----BEGIN PRIVATE KEY-----\n' }, 'partial'],
  [
    'a key that a notebook printed',
    { 'a.ipynb': `{"cells":[{"outputs":[{"text":"AKIA${'QWERTY12'.repeat(2)}"}]}]}` },
    'unmet',
  ],
  [
    'a class of HTML in a notebook',
    { 'a.ipynb': `{"cells":[{"outputs":[{"text":"sk-${'estimator-link-'.repeat(4)}"}]}]}` },
    'met',
  ],
  [
    'the address of a raw file',
    {
      'infra/a.json': `{"u":"https://raw.githubusercontent.com/o/r/main/a.json?token=${'AIHRGTX4'.repeat(3)}"}`,
    },
    'unmet',
  ],
  [
    'a runner registered by a script',
    { 'setup.sh': `./config.sh \\\n  --token A${'QWERTY12'.repeat(4).slice(0, 28)} \\\n  --name birds\n` },
    'unmet',
  ],
  [
    'an address that starts a build',
    workflow(run('curl -X POST https://hub.example/u/birds/trigger/1b7c9a52-3d4e-4f60-8a71-b2c3d4e5f607/')),
    'partial',
  ],
  ['a word as the password of a script', { 'run.sh': 'export DB_PASS=birds\n' }, 'partial'],
  ['a password that a script is given', { 'run.sh': 'DB_PASS=$1\nDB_PASSWORD="$SECRET"\n' }, 'met'],
  [
    'the word of a server in a default',
    { 'db.py': 'import os\n\nURL = os.getenv("DB_URL", "mongodb://admin:admin123@mongo:27017/birds")\n' },
    'partial',
  ],
  [
    'an address that only shows where a password stands',
    { 'db.py': 'URL = connect("postgresql://user:password@localhost/birds")\n' },
    'met',
  ],
  [
    'a default address whose password is that word',
    { 'db.py': 'import os\n\nURL = os.getenv("DB_URL", "postgresql://user:pass@localhost:5432/birds")\n' },
    'partial',
  ],
  [
    'a key that a program made for itself, in its settings',
    { 'airflow.cfg': '[api]\n# the secret_key = of all servers\nsecret_key = q83vEjRWeJCrze8SNFZ4kA==\n' },
    'unmet',
  ],
  ['such a key left empty', { 'airflow.cfg': '[core]\nfernet_key = \n' }, 'met'],
  [
    'a readable placeholder in base64',
    { 'k8s/secret.yaml': 'data:\n  jwt_secret: cGxlYXNlLWNoYW5nZS1tZS1sYXRlcg==\n' },
    'met',
  ],
  [
    'a password in words that a program gives itself',
    { 'a.py': 'import os\n\nos.environ["MLFLOW_TRACKING_PASSWORD"] = "my-own-words-here"\n' },
    'partial',
  ],
  [
    'a switch that a program gives itself',
    { 'a.py': 'import os\n\nos.environ["USE_TOKEN"] = "false"\nKIND = "password"\n' },
    'met',
  ],
  [
    'a literal where a secret stands',
    { 'a.py': 'from prefect.blocks.system import Secret\n\nSecret(value="hush-hush-hush").save("s")\n' },
    'partial',
  ],
  [
    'a default password of a composition',
    {
      'docker-compose.yml':
        'services:\n  db:\n    environment:\n      DB_PASSWORD: ${DB_PASSWORD:-password}\n',
    },
    'partial',
  ],
  [
    'a password that a composition is given',
    { 'docker-compose.yml': 'services:\n  db:\n    environment:\n      DB_PASSWORD: ${DB_PASSWORD:?}\n' },
    'met',
  ],
  [
    'a password of another service in a workflow',
    workflow(run('pytest'), { job: `    env:\n      DEPLOY_PASSWORD: ${random}\n` }),
    'unmet',
  ],
])('no-plaintext-secrets: %s', async (_name, files, expected) => {
  expect(await status('no-plaintext-secrets', files)).toBe(expected)
})

test('a finding never shows the value', async () => {
  const files = { '.env': `API_KEY=${random}\n`, 'a.py': `TOKEN = "${random}"\n` }
  expect(JSON.stringify(await judge('no-plaintext-secrets', files))).not.toContain(random)
})

const secret = '    env: { KEY: "${{ secrets.KEY }}" }\n'
test.each<[string, string, string]>([
  ['owner/tool@0123456789abcdef0123456789abcdef01234567', '', 'met'],
  ['owner/tool@v1.2.3', secret, 'partial'],
  ['owner/tool@v1', '', 'partial'],
  ['owner/tool@v1', secret, 'unmet'],
  ['owner/tool@main', '', 'unmet'],
  ['actions/setup-python@v5', secret, 'not-applicable'],
])('actions-pinned %s %j: %s', async (uses, job, expected) => {
  expect(await status('actions-pinned', workflow(`      - uses: ${uses}\n`, { job }))).toBe(expected)
})

test('actions-pinned: images of the own organisation are its own affair, like its actions', async () => {
  const judged = async (image: string) => {
    const job = `    container: ${image}\n    env: { KEY: "\${{ secrets.KEY }}" }\n`
    const snapshot = snapshotOf(workflow(run('pytest'), { job }), { name: 'Team/churn' })
    const subject = await understand(snapshot, { profile: null, ignorePaths: [] })
    return securityGovernance.find(({ id }) => id === 'actions-pinned')?.assess(subject).status
  }
  expect(await judged('ghcr.io/other/base:latest')).toBe('unmet')
  expect(await judged('ghcr.io/team/base:latest')).toBe('not-applicable')
  expect(await judged('team/base:latest')).toBe('not-applicable')
})

const login = (inputs: string) =>
  `      - uses: aws-actions/configure-aws-credentials@v4\n        with: { ${inputs} }\n`
const key = '    env: { AWS_SECRET_ACCESS_KEY: "${{ secrets.KEY }}" }\n'
test.each<[string, string, string]>([
  [login('role-to-assume: arn'), '', 'met'],
  [login('role-to-assume: arn'), key, 'partial'],
  ['', key, 'unmet'],
  [
    '      - uses: ./get-data\n        with: { sa_key: "${{ secrets.GOOGLE_BACKEND_SA_KEY }}" }\n',
    '',
    'unmet',
  ],
  ['', '    env: { GOOGLE_API_KEY: "${{ secrets.GOOGLE_API_KEY }}" }\n', 'not-applicable'],
  ['', '', 'not-applicable'],
])('oidc-cloud-auth %j %j: %s', async (steps, job, expected) => {
  expect(await status('oidc-cloud-auth', workflow(steps + run('pytest'), { job }))).toBe(expected)
})

test('dependency-updates: both, one, none, nothing to update', async () => {
  const bot = (...ecosystems: readonly string[]): Files => ({
    '.github/dependabot.yml': `version: 2\nupdates:\n${ecosystems.map(name => `  - package-ecosystem: "${name}"\n    directory: /\n`).join('')}`,
  })
  const files = { ...code, ...workflow(run('pytest')) }
  expect(await status('dependency-updates', { ...files, ...bot('pip', 'github-actions') })).toBe('met')
  expect(await status('dependency-updates', { ...files, ...bot('pip') })).toBe('partial')
  expect(await status('dependency-updates', { ...files, ...bot('') })).toBe('unmet')
  expect(await status('dependency-updates', { 'README.md': 'Hi' })).toBe('not-applicable')
})

test('vulnerability-scan: failing, advisory, none, no code', async () => {
  expect(await status('vulnerability-scan', { ...code, ...workflow(run('pip-audit')) })).toBe('met')
  expect(await status('vulnerability-scan', { ...code, ...workflow(run('trivy fs .')) })).toBe('partial')
  expect(await status('vulnerability-scan', { ...code, ...workflow(run('trivy fs --exit-code 1 .')) })).toBe(
    'met',
  )
  const action = (more: string) =>
    workflow(`      - uses: aquasecurity/trivy-action@v1\n        with: { scan-type: fs${more} }\n`)
  expect(await status('vulnerability-scan', { ...code, ...action('') })).toBe('partial')
  expect(await status('vulnerability-scan', { ...code, ...action(", exit-code: '1'") })).toBe('met')
  expect(await status('vulnerability-scan', { ...code, ...workflow(run('pip-audit || true')) })).toBe(
    'partial',
  )
  expect(await status('vulnerability-scan', code)).toBe('unmet')
  expect(await status('vulnerability-scan', { 'README.md': 'Hi' })).toBe('not-applicable')
})

test('vulnerability-scan: a hook that looks at staged changes finds nothing in a workflow', async () => {
  const hooks = {
    '.pre-commit-config.yaml':
      'repos:\n- repo: https://github.com/gitleaks/gitleaks\n  rev: v8.30.0\n  hooks:\n  - id: gitleaks\n',
  }
  const ran = { ...code, ...hooks, ...workflow(run('pre-commit run --all-files')) }
  expect(await status('vulnerability-scan', ran)).toBe('partial')
  expect(await status('vulnerability-scan', { ...code, ...workflow(run('gitleaks detect')) })).toBe('met')
})

test('safe-model-artifacts: safe, mixed, unsafe, nothing from outside', async () => {
  const judged = (...lines: readonly string[]) =>
    status('safe-model-artifacts', { 'a.py': `${lines.join('\n')}\n` })
  const pickled = [
    'import pickle',
    'from urllib.request import urlopen',
    'pickle.load(urlopen("https://example.org/m"))',
  ]
  const hub = [
    'import torch, joblib',
    'from huggingface_hub import hf_hub_download',
    'from safetensors.torch import load_file',
    'path = hf_hub_download("a/b", "model.bin")',
  ]
  expect(await judged(...hub, 'load_file(path)')).toBe('met')
  expect(await judged(...hub, 'load_file(path)', 'joblib.load(path)')).toBe('partial')
  expect(await judged(...pickled)).toBe('unmet')
  expect(await status('safe-model-artifacts', code)).toBe('not-applicable')
  // Without a word torch.load is safe from 2.6 (catalogue 11, clarification 37).
  expect(await judged(...hub, 'torch.load(path)')).toBe('met')
  const old = { 'requirements.txt': 'torch==2.1.0\n', 'a.py': `${hub.join('\n')}\ntorch.load(path)\n` }
  expect(await status('safe-model-artifacts', old)).toBe('unmet')
  // A hub's library takes the safe format by itself; that makes an unsafe load beside it no better.
  const library = 'from transformers import AutoModel\nAutoModel.from_pretrained("bert-base")'
  expect(await judged(library)).toBe('met')
  expect(await judged(library, ...pickled)).toBe('unmet')
  expect(await judged(library.replace('base"', 'base", trust_remote_code=True'))).toBe('unmet')
  // Files of one's own store are not outside.
  const own =
    'import boto3, joblib\nboto3.client("s3").download_file("b", "m.pkl", "m.pkl")\njoblib.load("m.pkl")'
  expect(await judged(own)).toBe('not-applicable')
  expect(
    await judged('from their.package import Net', 'Net.from_pretrained(model_id=name, revision=sha)'),
  ).toBe('unknown')
})

test('safe-model-artifacts: a format that names what it trusts, and steps that hand each other pickles', async () => {
  const trusted = 'import skops.io as sio\n\nmodel = sio.load("model.skops", trusted=["numpy.dtype"])\n'
  expect(await status('safe-model-artifacts', { 'app.py': trusted })).toBe('met')
  const step = (...lines: readonly string[]) => ({
    'steps.py': ['import base64', 'import pickle', '', '', 'def clean(text):', ...lines].join('\n'),
  })
  const read = '    data = pickle.loads(base64.b64decode(text))'
  const write = '    return base64.b64encode(pickle.dumps(data))'
  expect(await status('safe-model-artifacts', step(read, '    return data'))).toBe('unmet')
  expect(await status('safe-model-artifacts', step(read, write))).toBe('not-applicable')
})

test('safe-model-artifacts: checkpoints by their address, and those that the README offers', async () => {
  const table =
    'import torch\nZOO = dict(a=Spec(url="https://github.com/team/net/releases/download/0.1/a.zip"))\n'
  const load = `${table}\n\ndef get(name):\n    return torch.hub.load_state_dict_from_url(ZOO[name].url)\n`
  const pinned = (version: string) => ({ 'requirements.txt': `torch${version}\n`, 'net.py': load })
  expect(await status('safe-model-artifacts', pinned('==1.9.0'), 'library')).toBe('unmet')
  expect(await status('safe-model-artifacts', pinned('>=2.6'), 'library')).toBe('met')
  const older = {
    ...pinned('==1.9.0'),
    'net.py': load.replace('hub.load_state_dict_from_url', 'utils.model_zoo.load_url'),
  }
  expect(await status('safe-model-artifacts', older, 'library')).toBe('unmet')
  const own = { 'a.py': 'import torch\n\n\ndef build(path):\n    return torch.load(path)\n' }
  const readme = (text: string) => ({ ...own, 'README.md': `# Net\n\nNeeds PyTorch>=1.7.\n\n${text}\n` })
  expect(
    await status('safe-model-artifacts', readme('[Weights](https://example.org/net.pth)'), 'research'),
  ).toBe('unmet')
  expect(
    await status('safe-model-artifacts', readme('[Paper](https://example.org/net.pdf)'), 'research'),
  ).toBe('not-applicable')
})

test('artifact-provenance: attested, SBOM only, none, no release', async () => {
  const push = run('docker push me/model')
  const attest = '      - uses: actions/attest-build-provenance@v3\n'
  expect(await status('artifact-provenance', { ...code, ...workflow(push + attest) })).toBe('met')
  const sbom = '      - uses: anchore/sbom-action@v0\n'
  expect(await status('artifact-provenance', { ...code, ...workflow(push + sbom) })).toBe('partial')
  expect(await status('artifact-provenance', { ...code, ...workflow(push) })).toBe('unmet')
  expect(await status('artifact-provenance', code, 'library')).toBe('not-applicable')
  // What is attested on the index for tests is no release.
  const publish = (more: string) =>
    workflow(`      - uses: pypa/gh-action-pypi-publish@release/v1\n        with: { ${more} }\n`, {
      job: '    permissions: { id-token: write }\n',
    })
  expect(await status('artifact-provenance', { ...code, ...publish('print-hash: true') })).toBe('partial')
  expect(
    await status('artifact-provenance', {
      ...code,
      ...publish('repository-url: "https://test.pypi.org/legacy/"'),
    }),
  ).toBe('unmet')
})

test('what is asked for in a directory that does not exist, and what a build attests by itself, is half', async () => {
  const code: Files = { 'train.py': 'import pandas\n', 'requirements.txt': 'pandas==2.2.0\n' }
  const bot = (directory: string) => ({
    '.github/dependabot.yml': `version: 2\nupdates:\n  - package-ecosystem: pip\n    directory: ${directory}\n    schedule: { interval: weekly }\n`,
  })
  expect(await status('dependency-updates', { ...code, ...bot('/') })).toBe('met')
  expect(await judge('dependency-updates', { ...code, ...bot('/api') })).toMatchObject({
    status: 'partial',
    because: 'Updates are asked for in a directory that does not exist: `/api`.',
  })
  const buildx = '      - uses: docker/setup-buildx-action@v3\n'
  const build = (version: string, builder = buildx) => ({
    '.github/workflows/release.yml': `on: release\njobs:\n  image:\n    runs-on: ubuntu-latest\n    steps:\n${builder}      - uses: docker/build-push-action@${version}\n        with: { push: true }\n`,
    Dockerfile: 'FROM python:3.12-slim\n',
  })
  expect(await status('artifact-provenance', { ...code, ...build('v6') })).toBe('partial')
  expect(await status('artifact-provenance', { ...code, ...build('v3') })).toBe('unmet')
  // The driver of Docker itself attests nothing; a list of components in git is half, too.
  const plain = { ...code, ...build('v6', '') }
  expect(await status('artifact-provenance', plain)).toBe('unmet')
  expect(await status('artifact-provenance', { ...plain, 'model/sbom.json': '{}' })).toBe('partial')
})

test('safe-model-artifacts: pickles that clients send as text, also to an unpickler of one’s own', async () => {
  const server = (...lines: readonly string[]) => ({
    ...code,
    'server.py': [
      'import base64, io, pickle',
      'from fastapi import FastAPI',
      'app = FastAPI()',
      ...lines,
      '',
    ].join('\n'),
  })
  const own = server(
    'class Opener(pickle.Unpickler):',
    '    pass',
    '@app.post("/model")',
    'def upload(body: str):',
    '    return Opener(io.BytesIO(base64.b64decode(body))).load()',
  )
  expect(await status('safe-model-artifacts', own)).toBe('unmet')
  const image = server('@app.post("/image")', 'def upload(body: str):', '    return base64.b64decode(body)')
  expect(await status('safe-model-artifacts', image)).toBe('not-applicable')
})

test('safe-model-artifacts: weights of Keras run no code, those of torchvision are its own affair', async () => {
  const weights = (lines: string) => ({ 'train.py': `${train}${lines}\n` })
  const keras = (given: string) =>
    weights(`import tensorflow as tf\nmodel = tf.keras.applications.VGG16(weights=${given})`)
  expect(await status('safe-model-artifacts', keras('"imagenet"'))).toBe('met')
  expect(await status('safe-model-artifacts', keras('None'))).toBe('not-applicable')
  const torchvision = weights('from torchvision.models import resnet50\nmodel = resnet50(pretrained=True)')
  expect(await status('safe-model-artifacts', torchvision)).toBe('not-applicable')
})

test('artifact-provenance: a release of GitHub is one of research, too', async () => {
  const files = (command: string) => ({ ...workflow(run(command), { on: 'push' }), 'train.py': train })
  expect(await status('artifact-provenance', files('gh release create v1 model.pkl'), 'research')).toBe(
    'unmet',
  )
  expect(await status('artifact-provenance', files('pytest'), 'research')).toBe('not-applicable')
})
