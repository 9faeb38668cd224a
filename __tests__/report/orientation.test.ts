import { expect, test } from 'vitest'
import { audit, knownNames } from '../../src/audit.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { orientationOf } from '../../src/report/wording.ts'
import { mergeSettings } from '../../src/settings/merge.ts'
import { snapshotOf } from '../../src/snapshot/memory.ts'
import { type Files, run, train, workflow } from '../practices/judging.ts'

const settings = mergeSettings(new Map(), new Map(), [], knownNames)

/** What the report says of training, when `steps` run on a push. */
async function trainingSaid(steps: string, more: Files = {}): Promise<string> {
  const files = { 'fit.py': train, ...workflow(steps, { on: 'push' }), ...more }
  const snapshot = snapshotOf(files, { defaultBranch: 'main', name: 'team/churn' })
  const said = orientationOf(await audit(snapshot, settings, '2026-01-01')).join(' ')
  return said.split(/(?<=\.) /).find(sentence => /\btrain/i.test(sentence)) ?? said
}

test('training is told as surely as it is known', async () => {
  expect(await trainingSaid(run('python fit.py'))).toMatch(/^Your automation .*\btrains/)
  const named = run('curl -X POST "$SERVICE"').replace('run:', 'name: Train the model\n        run:')
  expect(await trainingSaid(named)).toBe('A step that is called training starts on `push`.')
  const tests = 'def test_fit():\n    from sklearn.svm import SVC\n    SVC().fit([[1], [2]], [0, 1])\n'
  expect(await trainingSaid(run('pytest'), { 'tests/test_fit.py': tests })).toBe(
    'Only tests train a model, on `push`.',
  )
  expect(await trainingSaid(run('echo hello'))).toBe('No trigger reaches a training step.')
})

test('another CI service is the automation where it is alone, and may be a leftover beside workflows', async () => {
  const ci = { '.gitlab-ci.yml': 'train:\n  script:\n    - python fit.py\n    - pytest\n' }
  const told = async (files: Files) => {
    const snapshot = snapshotOf({ 'fit.py': train, ...ci, ...files }, { name: 'team/churn' })
    const report = await audit(snapshot, settings, '2026-01-01')
    const tasks = report.tasks.map(({ id, service, events, reachable }) => [id, service, events, reachable])
    return {
      said: orientationOf(report).join(' '),
      tasks,
      shown: renderTerminal(report, { color: false, width: 200 }),
    }
  }
  const alone = await told({})
  expect(alone.said).toMatch(/^There is no workflow in `.github\/workflows`. GitLab CI tests and trains\./)
  expect(alone.tasks).toEqual([
    ['train', 'GitLab CI', ['push'], true],
    ['test', 'GitLab CI', ['push'], true],
  ])
  expect(alone.shown).toContain('push (GitLab CI)')
  const beside = await told(workflow(run('ruff check .'), { on: 'push' }))
  expect(beside.said).toMatch(/^Your automation lints\. No trigger reaches a training step\./)
  expect(beside.tasks).toContainEqual(['train', 'GitLab CI', [], false])
  expect(beside.shown).toContain(
    'Beside the workflows, GitLab CI is set up: train (.gitlab-ci.yml:3), test (.gitlab-ci.yml:4). Whether it is still connected, no file tells.',
  )
})
