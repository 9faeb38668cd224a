import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { understand } from '../src/audit.ts'
import type { ProfileId } from '../src/model.ts'
import { dataPipelineVersioning } from '../src/practices/data-pipeline-versioning/index.ts'
import { type MemoryFile, snapshotOf } from '../src/snapshot/memory.ts'

type Files = Readonly<Record<string, MemoryFile>>

const train =
  'from sklearn.linear_model import LogisticRegression\nimport pandas as pd\n\ndata = pd.read_csv("data/train.csv")\nmodel = LogisticRegression()\nmodel.fit(data, data)\n'
const md5 = createHash('md5').update(train).digest('hex')
const pipeline: Files = {
  '.dvc/config': '[core]\n    remote = store\n[\'remote "store"\']\n    url = s3://bucket/x\n',
  '.gitignore': '/model.pkl\n',
  'data/.gitignore': '/train.csv\n',
  'data/train.csv.dvc': 'outs:\n- md5: aa\n  hash: md5\n  path: train.csv\n',
  'dvc.yaml':
    'stages:\n  train:\n    cmd: python train.py\n    deps: [train.py, data/train.csv]\n    params: [epochs]\n    outs: [model.pkl]\n  evaluate:\n    cmd: python train.py --evaluate\n    deps: [model.pkl]\n    metrics:\n    - metrics.json: {cache: false}\n',
  'dvc.lock': `schema: '2.0'\nstages:\n  train:\n    cmd: python train.py\n    deps:\n    - {path: train.py, hash: md5, md5: ${md5}}\n    - {path: data/train.csv, hash: md5, md5: aa}\n    params: {params.yaml: {epochs: 3}}\n    outs:\n    - {path: model.pkl, hash: md5, md5: bb}\n  evaluate:\n    cmd: python train.py --evaluate\n    deps:\n    - {path: model.pkl, hash: md5, md5: bb}\n    outs:\n    - {path: metrics.json, hash: md5, md5: ${createHash('md5').update('{}').digest('hex')}}\n`,
  'metrics.json': '{}',
  'params.yaml': 'epochs: 3\n',
  'train.py': train,
}

function workflow(run: string, on = 'pull_request'): Files {
  return {
    '.github/workflows/ci.yml': `on: ${on}\njobs:\n  ci:\n    runs-on: ubuntu-latest\n    steps:\n    - uses: actions/checkout@v4\n    - run: ${run}\n`,
  }
}

async function judged(files: Files, profile: ProfileId = 'application') {
  const subject = await understand(snapshotOf(files), { profile, ignorePaths: [] })
  const judgements = dataPipelineVersioning.map(practice => {
    const judgement = practice.assess(subject)
    if (judgement.status === 'partial' || judgement.status === 'unmet') {
      expect(practice.remedy(subject, judgement).step).not.toBe('')
    }
    return [practice.id, judgement] as const
  })
  return (id: string) =>
    new Map(judgements).get(id) ?? { status: 'unknown' as const, because: 'no such practice' }
}

async function status(files: Files, id: string, profile: ProfileId = 'application') {
  return (await judged(files, profile))(id).status
}

describe('data and pipeline versioning', () => {
  it('is met by a DVC project that is kept up to date', async () => {
    const judgement = await judged({ ...pipeline, ...workflow('dvc repro --dry --allow-missing') })
    for (const { id } of dataPipelineVersioning.filter(practice => practice.id !== 'external-data-pinned'))
      expect([id, judgement(id).status, judgement(id).because]).toEqual([id, 'met', judgement(id).because])
    expect(judgement('external-data-pinned').status).toBe('not-applicable')
  })

  it('is unmet by a training script alone', async () => {
    const judgement = await judged({ 'train.py': `${train}import joblib\njoblib.dump(model, "m.pkl")\n` })
    for (const id of [
      'data-versioned',
      'pipeline-defined',
      'params-externalised',
      'pipeline-verified-in-ci',
      'model-versioned',
    ])
      expect([id, judgement(id).status]).toEqual([id, 'unmet'])
    expect(judgement('pipeline-lock-consistent').status).toBe('not-applicable')
  })

  it('has no subject in a library', async () => {
    const judgement = await judged({ ...pipeline, 'setup.py': '' }, 'library')
    for (const id of ['data-versioned', 'pipeline-defined', 'pipeline-lock-consistent', 'model-versioned'])
      expect([id, judgement(id).status]).toEqual([id, 'not-applicable'])
  })

  it('names the stale stage and its place', async () => {
    const judgement = (await judged({ ...pipeline, 'params.yaml': 'epochs: 4\n' }))(
      'pipeline-lock-consistent',
    )
    expect(judgement).toMatchObject({ status: 'unmet', evidence: [{ path: 'dvc.yaml', line: 5 }] })
    expect(judgement.because).toContain('stage train')
    const { 'dvc.lock': _, ...unlocked } = pipeline
    expect(await status(unlocked, 'pipeline-lock-consistent')).toBe('unmet')
  })

  it('counts what DVC may not mind in part', async () => {
    const spaced = {
      ...pipeline,
      'dvc.yaml': String(pipeline['dvc.yaml']).replace('python train.py\n', 'python  train.py\n'),
    }
    expect(await status(spaced, 'pipeline-lock-consistent')).toBe('partial')
  })

  it('holds a stage that only the lock has against the lock', async () => {
    const left = `${pipeline['dvc.lock']}  clean:\n    cmd: python clean.py\n`
    const judgement = (await judged({ ...pipeline, 'dvc.lock': left }))('pipeline-lock-consistent')
    expect(judgement).toMatchObject({ status: 'unmet', evidence: [{ path: 'dvc.lock', line: 17 }] })
    expect(judgement.because).toContain('stage clean')
  })

  it('tells shared remotes from others', async () => {
    const remote = (url: string, name = 'store') =>
      status(
        {
          ...pipeline,
          '.dvc/config': `[core]\n    remote = ${name}\n['remote "store"']\n    url = ${url}\n`,
        },
        'data-versioned',
      )
    expect(await remote('/mnt/data')).toBe('partial')
    expect(await remote('https://example.org/data')).toBe('partial')
    expect(await remote('https://dagshub.com/a/b.dvc')).toBe('met')
    expect(await remote('gs://bucket', 'other')).toBe('partial')
    expect(await status({ 'train.py': train, 'data/train.csv': 'a,b\n' }, 'data-versioned')).toBe('partial')
  })

  it('sees large files by kind and place', async () => {
    const large = (path: string, megabytes: number) =>
      status({ [path]: new Uint8Array(megabytes * 1_000_000) }, 'no-large-binaries')
    expect(await large('model.pkl', 4)).toBe('met')
    expect(await large('model.pkl', 6)).toBe('partial')
    expect(await large('model.pkl', 11)).toBe('unmet')
    expect(await large('notes.txt', 11)).toBe('partial')
    expect(await large('tests/data.csv', 30)).toBe('partial')
  })

  it('judges verification by what it proves and when it runs', async () => {
    const { 'data/train.csv.dvc': _, ...own } = pipeline
    const verified = (run: string, on?: string) =>
      status({ ...pipeline, ...workflow(run, on) }, 'pipeline-verified-in-ci')
    expect(await verified('dvc pull && dvc repro')).toBe('met')
    expect(await verified('dvc repro')).toBe('partial')
    expect(await verified('dvc pull')).toBe('partial')
    expect(await verified('dvc status || true')).toBe('partial')
    expect(await verified('dvc status')).toBe('partial')
    expect(await verified('dvc status --quiet')).toBe('met')
    expect(await verified('dvc status | grep -q "up to date"')).toBe('met')
    expect(await verified('dvc repro --pull', '{schedule: [{cron: "0 3 * * *"}]}')).toBe('partial')
    expect(await status({ ...own, ...workflow('dvc repro') }, 'pipeline-verified-in-ci')).toBe('met')
    const hook =
      'repos:\n- repo: https://github.com/iterative/dvc\n  rev: 3.0.0\n  hooks:\n  - id: dvc-pre-push\n'
    expect(await status({ ...pipeline, '.pre-commit-config.yaml': hook }, 'pipeline-verified-in-ci')).toBe(
      'partial',
    )
  })

  it('wants revisions of what is fetched', async () => {
    const fetched = (...calls: readonly string[]) =>
      status(
        {
          'train.py': `from transformers import AutoModel\nfrom datasets import load_dataset\n${calls.join('\n')}\n`,
        },
        'external-data-pinned',
      )
    const commit = '0123456789abcdef0123456789abcdef01234567'
    expect(await fetched('AutoModel.from_pretrained("bert-base")')).toBe('unmet')
    expect(await fetched(`AutoModel.from_pretrained("a/b", revision="${commit}")`)).toBe('met')
    expect(await fetched('AutoModel.from_pretrained("a/b", revision="v1.0")')).toBe('partial')
    expect(
      await fetched(`AutoModel.from_pretrained("a/b", revision="${commit}")`, 'load_dataset("imdb")'),
    ).toBe('partial')
    expect(await fetched('AutoModel.from_pretrained("./model")')).toBe('not-applicable')
    // Data that a script fetches which nothing runs, with and without a checksum beside it.
    const script = (more: string) =>
      status(
        { 'train.py': train, 'get.sh': `wget https://example.org/data/train.csv.gz\n${more}` },
        'external-data-pinned',
      )
    expect(await script('')).toBe('unmet')
    expect(await script('sha256sum -c train.sha256\n')).toBe('met')
    // What `dvc get` fetches has the revision that it is asked for.
    const get = (options: string) =>
      status(
        { 'train.py': train, ...workflow(`dvc get https://github.com/team/data a.csv${options}`) },
        'external-data-pinned',
      )
    expect(await get('')).toBe('unmet')
    expect(await get(' --rev v1.0')).toBe('partial')
    expect(await get(` --rev ${commit}`)).toBe('met')
    const pulled = { 'train.py': train, ...workflow('dvc pull a.csv') }
    expect(await status(pulled, 'external-data-pinned')).toBe('not-applicable')
  })

  it('sees the data that stages read from git', async () => {
    const reads = (dependency: string, files: Files) =>
      status(
        {
          '.dvc/config': '',
          '.gitignore': '/model.pkl\n',
          'dvc.yaml': `stages:\n  train:\n    cmd: python fit.py\n    deps: [fit.py, ${dependency}]\n    outs: [model.pkl]\n`,
          'fit.py': 'from sklearn.svm import SVC\n\nSVC().fit([[1], [2]], [0, 1])\n',
          ...files,
        },
        'data-versioned',
      )
    expect(await reads('raw/a.bin', { 'raw/a.bin': 'a' })).toBe('partial')
    expect(await reads('raw/a.bin', {})).toBe('unmet')
    expect(await reads('photos', { 'photos/a.jpg': 'a' })).toBe('partial')
    expect(await reads('settings.yaml', { 'settings.yaml': 'a: 1\n' })).toBe('unmet')
    // A directory that the lock has by its hash, and that is kept nowhere that others reach.
    const lock = (path: string) =>
      `schema: '2.0'\nstages:\n  train:\n    cmd: python fit.py\n    deps:\n    - {path: ${path}, hash: md5, md5: ${md5}.dir}\n`
    expect(await reads('raw', { 'dvc.lock': lock('raw') })).toBe('partial')
    expect(await reads('made.py', { 'dvc.lock': lock('made.py') })).toBe('unmet')
  })

  it('asks what leads from a model to the commit that made it', async () => {
    const judged = (code: string, more: Files = {}, start = train) =>
      status({ 'train.py': `${start}${code}\n`, ...more }, 'model-versioned')
    const upload = (name: string): Files => ({
      '.github/workflows/ci.yml': `on: push\njobs:\n  ci:\n    runs-on: ubuntu-latest\n    steps:\n    - uses: actions/upload-artifact@v4\n      with: { name: "${name}", path: models/ }\n`,
    })
    expect(await judged('', upload('model-${{ github.sha }}'))).toBe('met')
    expect(await judged('', upload('model'))).toBe('partial')
    expect(
      await judged('from sagemaker.model import Model\nModel(d).register(model_package_group_name="g")'),
    ).toBe('met')
    // A hub keeps versions of its own, a tracker its runs; neither names the commit.
    expect(await judged('from transformers import Trainer\nTrainer().push_to_hub()')).toBe('partial')
    expect(await judged('import mlflow\nmlflow.sklearn.autolog()')).toBe('partial')
    expect(await judged('import mlflow\nmlflow.langchain.autolog()')).toBe('unmet')
    // Inference alone: the model comes from elsewhere, at a commit or not.
    const serve = 'import fastapi\nfrom transformers import AutoModel\n\napp = fastapi.FastAPI()\n'
    expect(await judged('AutoModel.from_pretrained("a/b", revision=COMMIT)', {}, serve)).toBe('met')
    expect(await judged('AutoModel.from_pretrained("a/b")', {}, serve)).toBe('unmet')
  })

  it('knows pipelines of others', async () => {
    const flow =
      'from prefect import flow, task\n\n@task\ndef train_model():\n    pass\n\n@task\ndef evaluate_model():\n    pass\n\n@flow\ndef main():\n    evaluate_model(train_model())\n'
    expect(await status({ 'flow.py': flow, 'train.py': train }, 'pipeline-defined')).toBe('met')
    expect(
      await status(
        { 'flow.py': flow.replace('evaluate_model', 'send_mail'), 'train.py': train },
        'pipeline-defined',
      ),
    ).toBe('partial')
    const one = 'stages:\n  train:\n    cmd: python train.py\n'
    expect(await status({ 'dvc.yaml': one, 'train.py': train }, 'pipeline-defined')).toBe('partial')
  })
})
