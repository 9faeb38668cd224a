/** What a course has: exercises of its students count in part, the one project that it works on counts in full. */

import { describe, expect, test } from 'vitest'
import { audit, knownNames } from '../../src/audit.ts'
import { practices } from '../../src/practices/index.ts'
import { mergeSettings } from '../../src/settings/merge.ts'
import { snapshotOf } from '../../src/snapshot/memory.ts'
import { type Files, judgeOf, run, train, workflow } from './judging.ts'

const settings = mergeSettings(new Map(), new Map(), [], knownNames)
const judge = judgeOf(practices)
const status = async (...args: Parameters<typeof judge>) => (await judge(...args)).status

describe('a course that is one project', () => {
  const course: Files = {
    ...workflow(run('python train.py'), { on: 'workflow_dispatch' }),
    'README.md': '# Course\n\nIn this course you learn how to train.\n',
    'train.py': train,
  }
  const trains = async (files: Files) => {
    const snapshot = snapshotOf({ ...course, ...files }, { name: 'team/ml-course' })
    const report = await audit(snapshot, settings, '2026-01-01')
    expect(report.profile.id).toBe('course')
    return report.practices.find(({ id }) => id === 'training-in-workflow')?.status
  }

  test('has its manifest in the root; manifests of lessons and a lock alone make none', async () => {
    expect(await trains({ 'requirements.txt': 'scikit-learn\n' })).toBe('met')
    expect(await trains({ 'lesson-1/requirements.txt': 'scikit-learn\n' })).toBe('partial')
    expect(await trains({ 'uv.lock': 'version = 1\n' })).toBe('partial')
  })
})

test('a course that trains has a model to refuse, whoever runs the training', async () => {
  const course = (files: Files): Files => ({
    ...workflow(run('pytest'), { on: 'push' }),
    'tests/test_lesson.py': 'def test_lesson():\n    assert 1 + 1 == 2\n',
    ...files,
  })
  expect(await status('model-quality-gate', course({ 'train.py': train }), 'course')).toBe('unmet')
  const lesson = { 'lesson.py': 'import pandas as pd\n\nprint(pd.read_csv("people.csv"))\n' }
  expect(await status('model-quality-gate', course(lesson), 'course')).toBe('not-applicable')
})
