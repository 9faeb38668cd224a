import { describe, expect, it } from 'vitest'
import { understand } from '../../src/audit.ts'
import type { Judgement, ProfileId, Remedy } from '../../src/model.ts'
import { delivery } from '../../src/practices/delivery/index.ts'
import { snapshotOf } from '../../src/snapshot/memory.ts'

type Files = Readonly<Record<string, string>>

async function judge(files: Files, profile: ProfileId = 'application') {
  const snapshot = snapshotOf(files, { name: 'team/churn', defaultBranch: 'main' })
  const subject = await understand(snapshot, { profile, ignorePaths: [] })
  const judged = new Map<string, { judgement: Judgement; remedy: Remedy }>()
  for (const practice of delivery) {
    const judgement = practice.assess(subject)
    judged.set(practice.id, { judgement, remedy: practice.remedy(subject, judgement) })
  }
  return (id: string) => {
    const found = judged.get(id)
    if (found === undefined) throw new Error(id)
    return found
  }
}

const training =
  'from sklearn.linear_model import LogisticRegression\nmodel = LogisticRegression(C=1)\nmodel.fit(features, labels)\n'
const service = 'from fastapi import FastAPI\napp = FastAPI()\n@app.get("/")\ndef predict():\n    return 1\n'
const image = 'FROM python:3.12\nCOPY models/ models/\nCMD ["uvicorn", "app:app"]\n'
const base: Files = { 'train.py': training, 'app.py': service }

const push = '  push:\n    branches: [main]'
function workflow(on: string, ...steps: string[]): string {
  const lines = steps.map(step => `      - run: ${step}\n`).join('')
  return `on:\n${on}\njobs:\n  ship:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n${lines}`
}

function statusOf(id: string) {
  return async (files: Files, profile?: ProfileId) =>
    (await judge({ ...base, ...files }, profile))(id).judgement.status
}

const build = 'docker build -t ghcr.io/team/churn:$GITHUB_SHA .'
const pushImage = 'docker push ghcr.io/team/churn:$GITHUB_SHA'
const deploy = 'kubectl apply -f k8s/'
const ship = (on: string, ...steps: string[]) => ({ '.github/workflows/ship.yml': workflow(on, ...steps) })

describe('where delivery has no place', () => {
  it('is not applicable to libraries, research and courses', async () => {
    for (const profile of ['library', 'research', 'course'] as const) {
      const judged = await judge(base, profile)
      for (const { id } of delivery) expect(judged(id).judgement.status).toBe('not-applicable')
    }
  })

  it('names the anchor that blocks the others', async () => {
    const judged = await judge(base)
    expect(judged('deployment-gated').judgement.because).toContain('blocked by `automated-deployment`')
    expect(judged('automated-deployment').judgement.status).toBe('unmet')
  })
})

describe('model-registry', () => {
  const status = statusOf('model-registry')
  const registers = {
    'train.py': `import mlflow\n${training}mlflow.register_model("runs:/1/model", "churn")\n`,
  }

  it('wants automation to register', async () => {
    expect(await status({ ...registers, ...ship(push, 'python train.py') })).toBe('met')
    expect(await status(registers)).toBe('partial')
    expect(await status({})).toBe('unmet')
  })

  it('takes stage tags of a registry in git', async () => {
    const tags = ship("  push:\n    tags: ['churn#prod#*']", deploy)
    const artifacts = { 'artifacts.yaml': 'churn:\n  type: model\n  path: models/churn.pkl\n' }
    expect(await status({ ...tags, ...artifacts })).toBe('met')
    expect(await status(artifacts)).toBe('partial')
  })

  it('counts reading alone in part', async () => {
    const reads = {
      'app.py': `import mlflow\n${service}model = mlflow.pyfunc.load_model("models:/churn@prod")\n`,
    }
    expect(await status(reads)).toBe('partial')
  })
})

describe('model-packaged', () => {
  const status = statusOf('model-packaged')

  it('wants the image built and pushed', async () => {
    expect(await status({ Dockerfile: image, ...ship(push, build, pushImage) })).toBe('met')
    expect(await status({ Dockerfile: image, ...ship(push, build) })).toBe('partial')
    expect(await status({ Dockerfile: image })).toBe('partial')
    expect(await status({})).toBe('unmet')
  })

  it('does not take an image for training for a service', async () => {
    const trainer = 'FROM python:3.12\nCOPY train.py .\nCMD ["python", "train.py"]\n'
    expect(await status({ Dockerfile: trainer, ...ship(push, build, pushImage) })).toBe('partial')
  })

  it('takes a model in the format of MLflow for a package that nothing builds a unit of', async () => {
    const tracked = (call: string) => status({ 'train.py': `import mlflow\n${training}${call}\n` })
    expect(await tracked('mlflow.sklearn.log_model(model, "model")')).toBe('partial')
    expect(await tracked('mlflow.log_metric("f1", 1.0)')).toBe('unmet')
  })
})

describe('automated-deployment', () => {
  const status = statusOf('automated-deployment')

  it('wants a deployment linked to what is deployed', async () => {
    expect(await status(ship(push, build, pushImage, deploy))).toBe('met')
    expect(await status(ship('  release:\n    types: [published]', deploy))).toBe('met')
    expect(await status(ship(push, deploy))).toBe('partial')
    expect(await status(ship('  workflow_dispatch:', build, deploy))).toBe('partial')
    expect(await status(ship(push, 'echo "deploying"'))).toBe('unmet')
  })

  it('looks into a script instead of believing its name', async () => {
    const script = (text: string) => ({ 'deploy.sh': text, ...ship(push, 'bash deploy.sh') })
    expect(await status(script('curl -fsS https://example.org\n'))).toBe('unmet')
    expect(await status(script(`${deploy}\n`))).toBe('partial')
  })

  it('sees services that Terraform applies and commits to a GitOps repository', async () => {
    const lambda = { 'infra/main.tf': 'resource "aws_lambda_function" "predict" {}\n' }
    expect(await status({ ...lambda, ...ship(push, 'cd infra && terraform apply -auto-approve') })).toBe(
      'partial',
    )
    const gitOps = workflow(push, 'yq -i ".image.tag = env(TAG)" values.yaml', 'git push').replace(
      'checkout@v5\n',
      'checkout@v5\n        with:\n          repository: team/deploy\n',
    )
    expect(await status({ '.github/workflows/ship.yml': gitOps })).toBe('partial')
  })
})

describe('a deployment that fetches the model, or waits for a workflow', () => {
  it('is linked to the model that it fetches', async () => {
    const status = statusOf('automated-deployment')
    const deploy = (...steps: string[]) => ({
      '.github/workflows/a.yml': workflow(push, ...steps, 'kubectl apply -f k8s/'),
    })
    expect(await status(deploy('dvc pull models/svm'))).toBe('met')
    expect(await status(deploy('echo hello'))).toBe('partial')
  })

  it('waits only where it asks how the workflow ended', async () => {
    const status = statusOf('deployment-gated')
    const ci = `name: CI\n${workflow(push, 'pytest')}`
    const after = '  workflow_run:\n    workflows: [CI]\n    types: [completed]'
    const cd = workflow(after, 'kubectl apply -f k8s/')
    const asking = cd.replace(
      '    runs-on',
      "    if: github.event.workflow_run.conclusion == 'success'\n    runs-on",
    )
    const tested = { 'tests/test_a.py': 'def test_a():\n    assert 1\n', '.github/workflows/ci.yml': ci }
    expect(await status({ ...tested, '.github/workflows/cd.yml': cd })).toBe('unmet')
    expect(await status({ ...tested, '.github/workflows/cd.yml': asking })).toBe('partial')
  })
})

describe('deployment by another CI service', () => {
  it('counts in part', async () => {
    const steps = 'steps:\n- name: gcr.io/cloud-builders/gcloud\n  args: [run, deploy, api, --image, x]\n'
    expect(await statusOf('automated-deployment')({ 'cloudbuild.yaml': steps })).toBe('partial')
  })
})

describe('deployment-gated', () => {
  const status = statusOf('deployment-gated')
  const jobs = (staging: string, production: string) =>
    `on:\n${push}\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pytest\n  staging:\n    runs-on: ubuntu-latest\n${staging}    steps:\n      - run: ${deploy}\n  production:\n    runs-on: ubuntu-latest\n${production}    steps:\n      - run: ${deploy}\n`
  const gated = (staging: string, production: string) =>
    status({ '.github/workflows/ship.yml': jobs(staging, production) })

  it('asks for environments and for a check before', async () => {
    expect(
      await gated(
        '    needs: test\n    environment: staging\n',
        '    needs: staging\n    environment: production\n',
      ),
    ).toBe('met')
    expect(await gated('    environment: staging\n', '    environment: production\n')).toBe('partial')
    expect(await gated('    needs: test\n', '')).toBe('partial')
    expect(await gated('    environment: cloud\n', '    environment: cloud\n')).toBe('unmet')
  })

  it('takes the environments that callers pass to a reusable workflow', async () => {
    const shared = `on:\n  workflow_call:\n    inputs:\n      place: { type: string }\njobs:\n  ship:\n    runs-on: ubuntu-latest\n    environment: \${{ inputs.place }}\n    steps:\n      - run: ${deploy}\n`
    const calls = (...places: readonly string[]) => {
      const written = places.map(
        (place, at) =>
          `  to${at}:\n    uses: ./.github/workflows/shared.yml\n    with: { place: ${place} }\n`,
      )
      return status({
        '.github/workflows/shared.yml': shared,
        '.github/workflows/ship.yml': `on:\n${push}\njobs:\n${written.join('')}`,
      })
    }
    expect(await calls('staging', 'production')).toBe('partial')
    expect(await calls('cloud', 'cloud')).toBe('unmet')
  })
})

describe('versioned-release-trigger', () => {
  const status = statusOf('versioned-release-trigger')

  it('looks at what starts the delivery', async () => {
    expect(await status(ship('  push:\n    tags: [v*]', deploy))).toBe('met')
    expect(await status(ship('  push:\n    branches: [main]\n    tags: [v*]', deploy))).toBe('met')
    expect(await status(ship('  push:\n    branches: [main]\n    tags: [nightly]', deploy))).toBe('partial')
    expect(await status(ship(push, deploy))).toBe('partial')
    expect(await status(ship('  workflow_dispatch:', deploy))).toBe('unmet')
    expect(await status(ship('  repository_dispatch:\n    types: [trained]', deploy))).toBe('partial')
    expect(await status(ship('  repository_dispatch:\n    types: [model-promoted]', deploy))).toBe('met')
    expect(await status({})).toBe('unmet')
  })

  it('does not let a release of the source stand for the delivery', async () => {
    const release = workflow('  push:\n    tags: [v*]', 'gh release create v1')
    expect(
      await status({ ...ship('  workflow_dispatch:', deploy), '.github/workflows/r.yml': release }),
    ).toBe('unmet')
  })
})

describe('progressive-rollout', () => {
  const status = statusOf('progressive-rollout')
  const canary = {
    'k8s/model.yaml':
      'apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nspec:\n  predictor:\n    canaryTrafficPercent: 10\n',
  }

  it('wants the share of traffic applied', async () => {
    expect(await status({ ...canary, ...ship(push, deploy) })).toBe('met')
    expect(await status(canary)).toBe('partial')
    expect(await status({})).toBe('unmet')
  })

  it('has a subject where a platform is told to serve a model', async () => {
    const kind = (name: string) => ({ 'k8s/model.yaml': `apiVersion: v1\nkind: ${name}\nspec: {}\n` })
    const of = async (files: Files) =>
      (await judge({ 'train.py': training, ...files }))('progressive-rollout').judgement.status
    expect(await of(kind('SeldonDeployment'))).toBe('unmet')
    expect(await of(kind('CronJob'))).toBe('not-applicable')
  })

  it('does not take a switch of all the traffic for a share', async () => {
    const update = (to: string) => ship(push, `gcloud run services update-traffic churn --to-revisions=${to}`)
    expect(await status(update('churn-2=10'))).toBe('met')
    expect(await status(update('churn-1=100'))).toBe('unmet')
  })

  it('has no subject without an online service', async () => {
    expect(await status({ 'app.py': 'print(1)\n' })).toBe('not-applicable')
  })
})

describe('rollback-path', () => {
  const status = statusOf('rollback-path')
  const input = '  workflow_dispatch:\n    inputs:\n      version:\n        required: true'

  it('wants an operation', async () => {
    expect(await status(ship('  workflow_dispatch:', 'helm rollback churn'))).toBe('met')
    expect(await status(ship(input, deploy))).toBe('met')
    expect(await status(ship(input, build, deploy))).toBe('partial')
    expect(await status(ship(push, build, pushImage, deploy))).toBe('partial')
    expect(await status(ship(push, 'docker push ghcr.io/team/churn:latest', deploy))).toBe('unmet')
  })

  it('counts a runbook in part', async () => {
    expect(
      await status({ 'docs/operations.md': '# Operations\n\n## Rollback\n\nApply the old tag.\n' }),
    ).toBe('partial')
    const migration = '# Move to v2\n\n## Rollback\n\nApply the old tag.\n'
    expect(await status({ ...ship(push, deploy), 'docs/migration.md': migration })).toBe('unmet')
  })
})

describe('infrastructure-as-code', () => {
  const status = statusOf('infrastructure-as-code')
  const terraform = { 'infra/main.tf': 'resource "aws_s3_bucket" "data" {}\n' }

  it('wants declared infrastructure checked or applied', async () => {
    expect(await status({ ...terraform, ...ship(push, 'terraform plan') })).toBe('met')
    expect(await status(terraform)).toBe('partial')
    expect(await status({ 'docker-compose.yml': 'services:\n  app:\n    image: app\n' })).toBe('unmet')
    expect(await status({ 'test-docker-compose.yml': 'services:\n  app:\n    image: app\n' })).toBe(
      'not-applicable',
    )
    expect(await status({})).toBe('not-applicable')
  })

  it('does not take a pipeline for infrastructure', async () => {
    const pipeline = { 'pipelines/train.yaml': 'apiVersion: argoproj.io/v1alpha1\nkind: Workflow\n' }
    expect(await status(pipeline)).toBe('not-applicable')
  })
})

describe('a workflow of another repository', () => {
  const shared = (name: string, on: string) => ({
    '.github/workflows/ci.yml': `on:\n  ${on}\njobs:\n  call:\n    uses: org/shared/.github/workflows/${name}@main\n`,
  })
  const tagged = shared('tagged_ci.yml', 'push: { tags: ["v*"] }')

  it('delivers by the version that starts it, and hides nothing that its name does not speak of', async () => {
    expect(await statusOf('versioned-release-trigger')(tagged)).toBe('met')
    expect(await statusOf('rollback-path')(tagged)).toBe('partial')
    expect(await statusOf('deployment-gated')(tagged)).toBe('unmet')
    expect(await statusOf('versioned-release-trigger')(shared('ci.yml', 'push:'))).toBe('unknown')
    expect(await statusOf('versioned-release-trigger')(shared('ci.yml', 'workflow_dispatch:'))).toBe('unmet')
  })
})

describe('an image that starts a program', () => {
  const published = (program: string, text: string): Files => ({
    ...ship(push, build, pushImage),
    Dockerfile: `FROM python:3.12\nCOPY . .\nCMD ["python", "${program}"]\n`,
    [program]: text,
  })
  const scores =
    'import mlflow\n\nmodel = mlflow.pyfunc.load_model("models:/churn@champion")\nmodel.predict(rows)\n'

  it('is the unit when the program scores, and none when it trains', async () => {
    expect(await statusOf('model-packaged')(published('jobs/inference.py', scores))).toBe('met')
    expect(await statusOf('model-packaged')(published('jobs/fit.py', training))).toBe('partial')
  })
})

describe('a model that is copied to a hub', () => {
  const copied = (needs: string): Files => ({
    'src/upload.py':
      'from huggingface_hub import HfApi\n\nHfApi().upload_folder(folder_path="model", repo_id="team/churn")\n',
    '.github/workflows/ship.yml': `on:\n  push:\n    tags: ['v*']\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pytest\n  upload:\n    runs-on: ubuntu-latest\n${needs}    steps:\n      - uses: actions/checkout@v5\n      - run: python src/upload.py\n`,
    'tests/test_app.py': 'def test_one():\n    assert 1\n',
  })

  it('delivers in part, behind a check or not', async () => {
    expect(await statusOf('automated-deployment')(copied(''))).toBe('partial')
    expect(await statusOf('deployment-gated')(copied('    needs: test\n'))).toBe('partial')
    expect(await statusOf('deployment-gated')(copied(''))).toBe('unmet')
  })
})

it('names production without a check before it', async () => {
  const named = (environment: string): Files => ({
    '.github/workflows/ship.yml': workflow(push, deploy).replace(
      '    runs-on',
      `    environment: ${environment}\n    runs-on`,
    ),
  })
  expect(await statusOf('deployment-gated')(named('production'))).toBe('partial')
  expect(await statusOf('deployment-gated')(named('dev'))).toBe('unmet')
})

describe('tags that an action derives', () => {
  const tagged = (on: string, tags: string): Files => ({
    '.github/workflows/ship.yml': `on:\n${on}\njobs:\n  ship:\n    runs-on: ubuntu-latest\n    steps:\n      - id: meta\n        uses: docker/metadata-action@v5\n        with:\n          images: ghcr.io/team/churn\n${tags}      - uses: docker/build-push-action@v6\n        with:\n          push: true\n          tags: \${{ steps.meta.outputs.tags }}\n      - run: ${deploy}\n`,
    Dockerfile: image,
  })

  it('stay for a commit or a version, and move for a branch', async () => {
    const status = statusOf('rollback-path')
    expect(await status(tagged(push, '          tags: type=sha\n'))).toBe('partial')
    expect(await status(tagged("  push:\n    tags: ['v*']", ''))).toBe('partial')
    expect(await status(tagged(push, ''))).toBe('unmet')
  })
})

it('does not take a data set on the hub, or a method that loads prompts, for a registry', async () => {
  const status = statusOf('model-registry')
  const pushed = (what: string) => ({
    'src/upload.py': `import transformers\n\n${what}.push_to_hub("team/churn")\n`,
  })
  expect(await status(pushed('model'))).toBe('partial')
  expect(await status(pushed('dataset'))).toBe('unmet')
  const prompts =
    'import openai\n\n\nclass Loop:\n    def run(self):\n        return self._load_prompt("plan")\n'
  expect(await status({ 'loop.py': prompts })).toBe('unmet')
})

it('finds templates of Azure, and the script by which a workflow applies them', async () => {
  const status = statusOf('infrastructure-as-code')
  const template = {
    'infra/core.json':
      '{ "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "resources": [] }',
  }
  const applied = {
    '.github/workflows/infra.yml': `on:\n${push}\njobs:\n  infra:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n      - uses: azure/CLI@v2\n        with:\n          inlineScript: az deployment group create --template-file infra/core.json\n`,
  }
  expect(await status({ ...template, ...applied })).toBe('met')
  expect(await status(template)).toBe('partial')
})

it('leaves a tracking server beside the work alone', async () => {
  const composed = (name: string) => ({ 'compose.yml': `services:\n  one:\n    image: ${name}\n` })
  const status = statusOf('infrastructure-as-code')
  expect(await status(composed('ghcr.io/mlflow/mlflow:v3.1.0'))).toBe('not-applicable')
  expect(await status(composed('ghcr.io/team/churn:1'))).toBe('unmet')
})
