import { expect, test } from 'vitest'
import { audit, knownNames } from '../../src/audit.ts'
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
