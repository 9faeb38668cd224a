import { describe, expect, it } from 'vitest'
import { buildAutomation } from '../src/automation/index.ts'
import { transferFindings } from '../src/detection/dvcTransfers.ts'
import { verifyDvc } from '../src/dvc/verify.ts'
import { collectFacts } from '../src/facts/index.ts'
import { type MemoryFile, snapshotOf } from '../src/snapshot/memory.ts'

const data = { 'data.csv.dvc': 'outs:\n- md5: aa\n  path: data.csv\n', '.gitignore': '/data.csv\n' }
const config = (url: string, more = '') =>
  `[core]\n    remote = store\n['remote "store"']\n    url = ${url}\n${more}`

describe('data and remotes', () => {
  const found = (files: Record<string, MemoryFile>) =>
    verifyDvc(snapshotOf({ ...data, ...files })).data.map(
      ({ path, line, rule, effect }) => `${path}:${line} ${effect} ${rule}`,
    )

  it('are in order with a shared default remote', () => {
    expect(found({ '.dvc/config': config('s3://bucket/x') })).toEqual([])
  })

  it('are told apart by what is wrong with them', () => {
    const cases: readonly (readonly [Record<string, MemoryFile>, string])[] = [
      [{ '.dvc/config': '[core]\n' }, '.dvc/config:1 defect remote-missing'],
      [{ '.dvc/config': '["remote \\"a\\""]\n' }, '.dvc/config:1 defect remote-missing'],
      [{ '.dvc/config': '[\'remote "a"\']\n    url = s3://b\n' }, '.dvc/config:2 defect remote-missing'],
      [{ '.dvc/config': '[core]\n    remote = gone\n' }, '.dvc/config:1 note remote-missing'],
      [{ '.dvc/config': config('/mnt/store') }, '.dvc/config:4 defect remote-local'],
      [{ '.dvc/config': config('../store') }, '.dvc/config:4 defect remote-local'],
      [{ '.dvc/config': config('https://example.org/data') }, '.dvc/config:4 note remote-read-only'],
      [{ 'data.csv': 'a' }, 'data.csv.dvc:3 defect data-tracked'],
      [{ '.gitignore': '' }, 'data.csv.dvc:3 defect data-not-ignored'],
      [{ '.dvc/config.local': '[core]\n' }, '.dvc/config.local:1 defect local-config-tracked'],
    ]
    for (const [files, expected] of cases) expect(found(files), expected).toContain(expected)
  })

  it('names each option that holds a credential, wherever it is committed', () => {
    const options = [
      'access_key_id',
      'secret_access_key',
      'session_token',
      'sse_customer_key',
      'connection_string',
      'sas_token',
      'account_key',
      'client_secret',
      'oss_key_id',
      'oss_key_secret',
      'gdrive_client_secret',
      'token',
      'password',
      'passphrase',
      'custom_auth_header',
    ]
    for (const option of options) {
      expect(found({ '.dvc/config': config('s3://b', `    ${option} = x\n`) }), option).toEqual([
        '.dvc/config:5 defect credential-in-config',
      ])
    }
    expect(found({ '.dvc/config.local': '[\'remote "store"\']\n    password = x\n' })).toEqual([
      '.dvc/config.local:1 defect local-config-tracked',
      '.dvc/config.local:2 defect credential-in-config',
    ])
    expect(found({ '.dvc/config': config('https://me:x@dagshub.com/a/b.dvc') })).toEqual([
      '.dvc/config:4 defect credential-in-config',
    ])
  })
})

describe('data in automation', () => {
  const workflow = (steps: string, job = '') =>
    `on: push\njobs:\n  train:\n    runs-on: ubuntu-latest\n${job}    steps:\n      - uses: actions/checkout@v7\n${steps}`
  async function found(url: string, steps: string, job = '', files: Record<string, MemoryFile> = {}) {
    const facts = await collectFacts(
      snapshotOf({
        ...data,
        '.dvc/config': config(url),
        '.github/workflows/train.yml': workflow(steps, job),
        ...files,
      }),
    )
    return transferFindings(facts, buildAutomation(facts)).map(
      ({ line, rule, effect, message }) => `${line} ${effect} ${rule}: ${message}`,
    )
  }
  const pull = '      - run: dvc pull\n'

  it('is fetched with what its kind of remote needs, or the finding says what that is', async () => {
    const open = [
      ['s3://b', 'aws-actions/configure-aws-credentials with role-to-assume'],
      ['gs://b', 'google-github-actions/auth'],
      ['azure://b', 'azure/login'],
      ['gdrive://b', 'GDRIVE_CREDENTIALS_DATA'],
      ['ssh://host/x', 'webfactory/ssh-agent'],
      ['oss://b', 'OSS_ACCESS_KEY_ID'],
    ] as const
    for (const [url, advice] of open) {
      const [finding] = await found(url, pull)
      expect(finding).toMatch(/^7 defect transfer-unwired: dvc pull from the \w+ remote store: nothing/)
      expect(finding).toContain(advice)
    }
    expect(await found('/mnt/store', pull)).toEqual([
      '7 defect transfer-unwired: dvc pull from the local remote store: it is a path of one machine, which a runner does not have',
    ])
    expect(await found('https://example.org', pull)).toEqual([])
  })

  it('is wired by a variable, an action, or a command of the same job', async () => {
    const wired = async (url: string, steps: string, job = '') => (await found(url, steps, job)).join('\n')
    expect(await wired('s3://b', pull, '    env:\n      AWS_ACCESS_KEY_ID: x\n')).toBe(
      '9 note transfer-wired: dvc pull from the s3 remote store: AWS_ACCESS_KEY_ID gives the credentials',
    )
    expect(await wired('gs://b', `      - uses: google-github-actions/auth@v2\n${pull}`)).toContain('note')
    expect(
      await wired('s3://b', `      - run: dvc remote modify --local store secret_access_key $X\n${pull}`),
    ).toContain('`dvc remote modify` gives')
    expect(await wired('s3://b', `      - uses: google-github-actions/auth@v2\n${pull}`)).toContain('unwired')
    const own = workflow(pull).replace('ubuntu-latest', '[self-hosted, gpu]')
    expect((await found('s3://b', '', '', { '.github/workflows/train.yml': own }))[0]).toContain(
      'note transfer-unwired',
    )
    expect(await found('s3://b', '      - run: dvc pull -r other\n')).toEqual([])
  })

  it('is pushed where its lock is written, in workflows and hooks', async () => {
    const repro = '      - run: dvc repro\n'
    expect(await found('https://x', repro)).toEqual([
      '7 note push-missing: dvc repro may make new outputs, and no dvc push keeps them: they would be gone when the runner stops',
    ])
    expect((await found('https://x', `${repro}      - run: git push\n`))[0]).toContain(
      '7 defect push-missing',
    )
    expect(await found('https://x', `${repro}      - run: dvc push\n`)).toEqual([])
    expect(await found('https://x', '      - run: dvc repro --dry\n')).toEqual([])
    const hooks = (ids: readonly string[]) => ({
      '.pre-commit-config.yaml': `repos:\n- repo: https://github.com/iterative/dvc\n  rev: 3.0.0\n  hooks:\n${ids.map(id => `  - id: ${id}\n`).join('')}`,
    })
    expect((await found('https://x', '', '', hooks(['dvc-pre-commit'])))[0]).toContain('add dvc-pre-push')
    expect(await found('https://x', '', '', hooks(['dvc-pre-commit', 'dvc-pre-push']))).toEqual([])
  })
})
