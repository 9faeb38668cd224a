/** Which tests automation runs, and on what. */

import { isHidden } from '../../automation/hidden.ts'
import type { Run } from '../../automation/model.ts'
import type { DetectedTask } from '../../detection/model.ts'
import type { Subject } from '../practice.ts'
import { dvcPipelines, onChange, reachedCommands, reachedTasks } from '../reading.ts'
import { stepsWithoutPytest } from './missingRunner.ts'
import { type TestFile, testFiles } from './testFiles.ts'

/** Runners whose test files are followed; those of the others are taken to be all that their language has. */
const followed = /\.py$/

/** Test tasks that a runner in the tree performs; what another repository's workflow tests cannot be read (clarification 32). */
export function testTasks(subject: Subject): readonly DetectedTask[] {
  const broken = stepsWithoutPytest(subject)
  return reachedTasks(subject, 'test').filter(
    ({ confidence, run }) =>
      confidence !== 'low' && !isHidden(run) && (run.step === null || !broken.has(run.step)),
  )
}

/** The task starts for a change of the main branch. */
export function testsChanges(task: DetectedTask): boolean {
  return onChange({ events: task.run.reach.defaultBranchEvents })
}

/** Reached runs of one test file. */
export function runsOf(subject: Subject, path: string): readonly Run[] {
  return subject.automation.runs.filter(
    run => run.kind === 'code' && run.path === path && run.reach.reachable,
  )
}

/** Test files that some event runs: those that a runner was followed to, or any of a language whose runner is not followed. */
export function executedTests(subject: Subject): readonly TestFile[] {
  const broken = stepsWithoutPytest(subject)
  const paths = new Set(
    subject.automation.runs.flatMap(run => {
      const starts = run.kind === 'code' && run.reach.reachable && run.via !== 'import'
      return starts && (run.step === null || !broken.has(run.step)) ? [run.path] : []
    }),
  )
  const tasks = testTasks(subject)
  const blind = tasks.some(task => isBlind(subject, task))
  return testFiles(subject).filter(({ path }) => {
    if (paths.has(path)) return true
    return tasks.length > 0 && (blind || !followed.test(path))
  })
}

/** Test files that only another CI service starts, or a step that fails before the first of them. */
export function testsBeside(subject: Subject): readonly TestFile[] {
  const broken = stepsWithoutPytest(subject)
  const { runs, elsewhere } = subject.automation
  const failing = runs.filter(({ step }) => step !== null && broken.has(step))
  const paths = new Set(
    [...failing, ...elsewhere].flatMap(run => (run.kind === 'code' && run.reach.reachable ? [run.path] : [])),
  )
  const executed = new Set(executedTests(subject))
  return testFiles(subject).filter(test => paths.has(test.path) && !executed.has(test))
}

/** A runner whose files could not be followed: the paths depend on a variable, or another program decides. */
function isBlind(subject: Subject, task: DetectedTask): boolean {
  const { run } = task
  if (run.kind === 'command' && /^(?:pytest|py\.test|unittest)$/.test(run.command.program)) {
    return subject.automation.runs.some(
      other =>
        other.kind === 'unresolved' &&
        other.step === run.step &&
        /variable|not known/.test(other.because) &&
        other.reach.reachable,
    )
  }
  return !subject.automation.runs.some(
    other => other.kind === 'code' && other.via === 'test' && other.step === run.step,
  )
}

/** Test files that a stage of a DVC pipeline runs. */
function stagedTests(subject: Subject): readonly TestFile[] {
  const runs = dvcPipelines(subject).some(({ stages }) =>
    stages.some(({ commands }) => commands.some(({ value }) => /(?:^|[\s/])pytest(?:\s|$)/.test(value))),
  )
  return runs ? testFiles(subject) : []
}

/** The paths of test files that automation or a pipeline of DVC runs. */
export function startedTestPaths(subject: Subject): ReadonlySet<string> {
  return new Set([...executedTests(subject), ...stagedTests(subject)].map(({ path }) => path))
}

/** The expressions by which pytest commands choose among tests. */
function deselected(subject: Subject): readonly string[] {
  return reachedCommands(subject).flatMap(({ command }) => {
    const at = command.program === 'pytest' ? command.argv.indexOf('-m') : -1
    return at < 0 ? [] : [command.argv[at + 1] ?? '']
  })
}

/** Every test of the file carries a mark by which it is left out. */
export function isOptional(subject: Subject, { code }: TestFile): boolean {
  const left = deselected(subject)
  const tests = code?.functions.filter(({ name }) => /(?:^|\.)test\w*$/i.test(name)) ?? []
  return (
    tests.length > 0 &&
    tests.every(({ decorators }) =>
      decorators.some(name => {
        const mark = /^pytest\.mark\.(\w+)/.exec(name)?.[1]
        if (mark === undefined) return false
        return /^(?:skip|skipif)$/.test(mark) || left.some(text => text.includes(`not ${mark}`))
      }),
    )
  )
}
