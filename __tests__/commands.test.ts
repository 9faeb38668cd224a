import { describe, expect, it } from 'vitest'
import { canonicalCommand, retiredCommands, retirementOf, splitCommand } from '../src/catalogue/commands.ts'

function split(text: string): [string, string, ...string[]] {
  const [program = '', ...argv] = text.split(' ')
  const { subcommand, args } = splitCommand(program, argv)
  return [program, subcommand, ...args]
}

function canonical(text: string): string {
  const [program = '', ...argv] = text.split(' ')
  return canonicalCommand(program, splitCommand(program, argv).subcommand, argv)
}

describe('splitCommand', () => {
  it.each([
    ['dvc -v --cd app exp run --rev x', ['exp run', '-v', '--cd', 'app', '--rev', 'x']],
    ['dvc repro train', ['repro', 'train']],
    ['docker -H tcp://h build .', ['build', '-H', 'tcp://h', '.']],
    ['docker buildx build --push .', ['buildx build', '--push', '.']],
    ['docker compose -f c.yml up -d', ['compose up', '-f', 'c.yml', '-d']],
    [
      'git -C app -c user.name=x push origin main',
      ['push', '-C', 'app', '-c', 'user.name=x', 'origin', 'main'],
    ],
    ['git remote -v', ['remote', '-v']],
    ['kubectl -n ml apply -f x.yml', ['apply', '-n', 'ml', '-f', 'x.yml']],
    ['kubectl argo rollouts status app', ['argo rollouts status', 'app']],
    ['az ml online-endpoint create -f e.yml', ['ml online-endpoint create', '-f', 'e.yml']],
    ['aws --region r sagemaker create-training-job', ['sagemaker create-training-job', '--region', 'r']],
    ['aws s3 cp a s3://b', ['s3 cp', 'a', 's3://b']],
    ['gcloud --project p ai custom-jobs create', ['ai custom-jobs create', '--project', 'p']],
    ['gcloud beta run deploy app', ['beta run deploy', 'app']],
    ['gcloud run deploy app', ['run deploy', 'app']],
    ['gh -R o/r pr comment 1', ['pr comment', '-R', 'o/r', '1']],
    ['gh api repos/o/r/dispatches', ['api', 'repos/o/r/dispatches']],
    ['npm --prefix ui run build', ['run', '--prefix', 'ui', 'build']],
    ['mlflow models build-docker -m x', ['models build-docker', '-m', 'x']],
    ['cml --driver github comment create r.md', ['comment create', '--driver', 'github', 'r.md']],
    ['cml pr .', ['pr', '.']],
    ['cml --version', ['', '--version']],
    ['R CMD check .', ['CMD check', '.']],
    ['terraform -chdir=infra apply', ['apply', '-chdir=infra']],
    ['cargo +nightly build', ['build', '+nightly']],
    ['ruff .', ['', '.']],
    ['make -C app train', ['', '-C', 'app', 'train']],
    ['python train.py', ['', 'train.py']],
    ['cp data models', ['', 'data', 'models']],
    ['mytool run x', ['run', 'x']],
    ['mytool data.csv', ['', 'data.csv']],
    ['mytool --flag run', ['', '--flag', 'run']],
    ['./train.sh fast', ['', 'fast']],
  ])('%s', (text, expected) => {
    expect(split(text).slice(1)).toEqual(expected)
  })
})

describe('canonicalCommand', () => {
  it.each([
    ['cml-send-comment r.md', 'cml comment create'],
    ['cml send-comment r.md', 'cml comment create'],
    ['cml comment create r.md', 'cml comment create'],
    ['cml send-comment --update r.md', 'cml comment update'],
    ['cml-publish p.png --md', 'cml asset publish'],
    ['cml publish p.png', 'cml asset publish'],
    ['cml-send-github-check r.md', 'cml check create'],
    ['cml send-github-check r.md', 'cml check create'],
    ['cml-runner --cloud aws', 'cml runner launch'],
    ['cml runner --cloud aws', 'cml runner launch'],
    ['cml runner launch --cloud aws', 'cml runner launch'],
    ['cml-cloud-runner-entrypoint', 'cml runner launch'],
    ['cml-pr .', 'cml pr create'],
    ['cml pr create .', 'cml pr create'],
    ['cml-tensorboard-dev --logdir l', 'cml tensorboard connect'],
    ['cml rerun-workflow', 'cml workflow rerun'],
    ['cml ci', 'cml repo prepare'],
    ['dvc experiments run', 'dvc exp run'],
    ['dvc lock', 'dvc freeze'],
    ['dvc pipeline show', 'dvc dag'],
    ['dvc run -n x', 'dvc run'],
    ['docker-compose up', 'docker compose up'],
    ['docker image build .', 'docker build'],
    ['huggingface-cli upload a b', 'hf upload'],
    ['py.test -q', 'pytest'],
    ['ruff src', 'ruff check'],
    ['npm t', 'npm test'],
    ['npm cit', 'npm install-ci-test'],
    ['npm it', 'npm install-test'],
  ])('%s is %s', (text, expected) => {
    expect(canonical(text)).toBe(expected)
  })

  it('leaves every replacement that is named for a retired command as it is', () => {
    const named = retiredCommands.flatMap(({ replacement }) => replacement ?? [])
    const commands = named.filter(text => /^(?:cml|dvc) [a-z ]+$/.test(text))
    expect(commands.length).toBeGreaterThan(10)
    expect(commands.map(canonical)).toEqual(commands)
  })
})

describe('retirementOf', () => {
  const of = (program: string, subcommand = '') => retirementOf({ program, subcommand })

  it('knows what is dead, what is legacy and what a version decides', () => {
    expect(of('cml', 'tensorboard connect')?.dead).toBe(true)
    expect(of('tensorboard', 'dev upload') ?? of('tensorboard', 'dev')).toMatchObject({ dead: true })
    expect(of('cml-send-comment')).toMatchObject({ dead: false, replacement: 'cml comment create' })
    expect(of('dvc', 'run')).toMatchObject({ dead: false, removedIn: { package: 'dvc', version: '3.0' } })
    expect(of('dvc', 'metrics add')?.removedIn?.version).toBe('1.0')
  })

  it('says nothing of what is current', () => {
    expect(of('cml', 'comment create')).toBeNull()
    expect(of('cml', 'runner launch')).toBeNull()
    expect(of('dvc', 'repro')).toBeNull()
    expect(of('dvc', 'metrics show')).toBeNull()
    expect(of('tensorboard')).toBeNull()
  })
})
