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

describe('what a workflow of a course runs', () => {
  const trains = async (path: string, name = 'ci.yml', command = `python ${path}`) => {
    const { '.github/workflows/ci.yml': text = '' } = workflow(run(command))
    const files = {
      'README.md': '# Course\n\nIn this course you learn how to train.\n',
      [`.github/workflows/${name}`]: text,
      [path]: train,
    }
    const report = await audit(snapshotOf(files, { name: 'team/ml-course' }), settings, '2026-01-01')
    expect(report.profile.id).toBe('course')
    return report.practices.find(({ id }) => id === 'training-in-workflow')?.status
  }

  test.each([
    ['the project that it is about', 'train.py', 'met'],
    ['its code', 'src/train.py', 'met'],
    ['a numbered lesson', '03-training/train.py', 'partial'],
    ['a chapter', 'chapter_3/train.py', 'partial'],
    ['a lab', 'Labs/Training/train.py', 'partial'],
    ['a solution', 'material/exercise_files/train.py', 'partial'],
  ])('%s: %s is %s', async (_, path, expected) => {
    expect(await trains(path)).toBe(expected)
  })

  test('what runs in the folder of a lesson is an exercise', async () => {
    expect(await trains('week2/train.py', 'ci.yml', 'cd week2 && python train.py')).toBe('partial')
    expect(await trains('src/train.py', 'ci.yml', 'cd src && python train.py')).toBe('met')
  })

  test('a workflow that is named for an exercise is one', async () => {
    expect(await trains('train.py', 'lab2_training.yml')).toBe('partial')
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
