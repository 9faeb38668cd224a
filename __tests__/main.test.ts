/** The Action's story on a runner in memory: what it publishes, in which order, and whose mistake it names. */

import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { run } from '../src/main.ts'
import type { Annotation } from '../src/report/annotations.ts'
import type { Runner } from '../src/runner/runner.ts'
import { commit, git, initRepository, temporaryDirectory } from './gitRepository.ts'

const project = {
  'requirements.txt': 'scikit-learn\n',
  'train.py': 'from sklearn.svm import SVC\nSVC().fit(x, y)\n',
  '.github/workflows/old.yml': 'on: [push\n',
}

let workspace = ''

beforeEach(() => {
  workspace = initRepository()
  commit(workspace, project)
})

interface Ran {
  /** What was published, in its order: names of outputs, `summary`, `annotation`, `fail`. */
  readonly order: readonly string[]
  readonly outputs: ReadonlyMap<string, string>
  readonly log: readonly string[]
  readonly annotations: readonly Annotation[]
  readonly failure: string | null
}

async function started(inputs: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const order: string[] = []
  const outputs = new Map<string, string>()
  const log: string[] = []
  const annotations: Annotation[] = []
  let failure: string | null = null
  const runner: Runner = {
    event: {
      name: 'push',
      repository: 'me/this',
      defaultBranch: 'trunk',
      commit: null,
      mergeGroupBase: null,
    },
    workspace,
    temporary: temporaryDirectory(),
    serverUrl: 'https://github.com',
    inputs: () => new Map(Object.entries(inputs)),
    output: (name, value) => {
      order.push(name)
      outputs.set(name, value)
    },
    log: text => log.push(text),
    debug: () => {},
    annotate: annotation => {
      order.push('annotation')
      annotations.push(annotation)
    },
    writeSummary: async () => {
      order.push('summary')
      return true
    },
    fail: message => {
      order.push('fail')
      failure = message
    },
  }
  await run(runner)
  return { order, outputs, log, annotations, failure }
}

function reportOf({ outputs }: Ran) {
  return JSON.parse(readFileSync(outputs.get('report-file') ?? '', 'utf8'))
}

describe('which repository the run is about', () => {
  const repositoryOf = (ran: Ran) => reportOf(ran).repository
  const nested = (path: string, origin: string | null) => {
    const directory = join(workspace, path)
    mkdirSync(directory)
    git(directory, 'init', '-q')
    if (origin !== null) git(directory, 'remote', 'add', 'origin', origin)
    commit(directory, project)
  }

  it('is the one of the event in the workspace itself', async () => {
    const ran = await started()
    expect(repositoryOf(ran).name).toBe('me/this')
    expect(ran.annotations.map(({ path }) => path)).toContain('.github/workflows/old.yml')
  })

  it('is another one in a second checkout, which is not annotated', async () => {
    nested('other', 'https://github.com/acme/other.git')
    const ran = await started({ path: 'other' })
    expect(repositoryOf(ran)).toMatchObject({
      name: 'acme/other',
      commit: git(join(workspace, 'other'), 'rev-parse', 'HEAD'),
    })
    expect(ran.annotations).toEqual([])
    expect(ran.log).toContain('Nothing is annotated: what was audited is no checkout of me/this.')
  })

  it('is unknown in a second checkout without a remote', async () => {
    nested('other', null)
    expect(repositoryOf(await started({ path: 'other' })).name).toBeNull()
  })

  it('is the one of the event in a checkout of it beside the workspace root', async () => {
    nested('again', 'git@github.com:Me/This.git')
    const ran = await started({ path: 'again' })
    expect(repositoryOf(ran).name).toBe('me/this')
    expect(ran.annotations.length).toBeGreaterThan(0)
  })

  it('is another one when the workspace itself holds another checkout', async () => {
    git(workspace, 'remote', 'add', 'origin', 'https://github.com/acme/other')
    expect(repositoryOf(await started()).name).toBe('acme/other')
  })
})

describe('the path', () => {
  it('may be a directory of the workspace, and a symlink to one', async () => {
    commit(workspace, { 'ml/train.py': project['train.py'] })
    symlinkSync('ml', join(workspace, 'link'))
    for (const path of ['ml', './ml/', 'link', '..ml', workspace]) {
      mkdirSync(join(workspace, '..ml'), { recursive: true })
      expect((await started({ path })).failure, path).toBeNull()
    }
  })

  it('may be a pattern that one directory matches', async () => {
    for (const name of ['acme-churn-0123', 'acme-fraud-4567'])
      commit(workspace, { [`downloads/${name}/train.py`]: project['train.py'] })
    const ran = await started({ path: 'downloads/acme-c*' })
    expect(ran.failure).toBeNull()
    expect(reportOf(ran).repository.path).toBe('downloads/acme-churn-0123')
    const several = await started({ path: 'downloads/*' })
    expect(several.failure).toMatch(/matches 2 directories, such as ".*churn-0123" and ".*fraud-4567"/)
    expect((await started({ path: 'downloads/x*' })).failure).toMatch(/^No directory matches ".*x\*"\.$/)
  })

  it('may not leave the workspace, not by a symlink either', async () => {
    const outside = temporaryDirectory()
    symlinkSync(outside, join(workspace, 'link'))
    for (const path of ['..', outside, 'link', '/']) {
      const { failure, outputs, order } = await started({ path })
      expect(failure, path).toMatch(/^".*" is not inside the workspace\.$/)
      expect([outputs.get('verdict'), order]).toEqual(['error', ['verdict', 'fail']])
    }
  })
})

describe('settings that do not hold', () => {
  it('are said in the log', async () => {
    const file = 'waivers:\n  - { practice: ci-on-change, reason: c, until: 2025-12-31 }\n'
    commit(workspace, { 'mlops-audit.yml': file })
    writeFileSync(join(workspace, '.github/mlops-audit.yml'), 'min-score: 99\n')
    const { log } = await started()
    expect(log).toContain('git does not track ".github/mlops-audit.yml": it is not read.')
    expect(log).toContain('The waiver of ci-on-change ended on 2025-12-31: the practice counts again.')
    expect((await started({ config: 'mlops-audit.yml' })).log.join()).not.toContain('does not track')
  })
})

describe('publishing', () => {
  it('sets the outputs before anything is written', async () => {
    const { order } = await started()
    expect(order[0]).toBe('score')
    expect(order.indexOf('verdict')).toBeLessThan(order.indexOf('report-file'))
    expect(order.indexOf('summary-file')).toBeLessThan(order.indexOf('summary'))
  })

  it.each([
    ['a file in the way', { 'report-dir': 'taken' }],
    ['a folder below a file', { 'report-dir': 'taken/below' }],
    ['a name that is too long', { name: 'x'.repeat(300) }],
  ])('names a report folder that cannot be written: %s', async (_, inputs) => {
    writeFileSync(join(workspace, 'taken'), '')
    const { failure, outputs } = await started(inputs as Record<string, string>)
    expect(failure).toMatch(/^The report folder ".+" cannot be written: [a-z ]+\.$/)
    expect(Number(outputs.get('score'))).toBeGreaterThanOrEqual(0)
    expect(outputs.get('level')).toBe('0')
    expect(outputs.get('verdict')).toBe('error')
  })

  it.each([
    [{ annotations: 'loud' }, 'Input "annotations": Unknown value "loud".'],
    [{ summary: 'maybe' }, 'Input "summary" takes true or false, not "maybe".'],
  ])('publishes nothing with %j', async (inputs, message) => {
    const { failure, order } = await started({ ...(inputs as Record<string, string>), 'report-dir': 'out' })
    expect(failure).toContain(message)
    expect(order).toEqual(['verdict', 'fail'])
    expect(existsSync(join(workspace, 'out'))).toBe(false)
  })
})
