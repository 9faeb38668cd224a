import type { Evidence, NonEmpty } from '../../model.ts'
import { baseName } from '../../paths.ts'
import {
  evidenceAt,
  evidenceOf,
  evidenceOfTask,
  met,
  nonEmpty,
  notApplicable,
  partial,
  unmet,
} from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { reachedCommands, sourceFiles, tasksElsewhere } from '../reading.ts'
import { testCommand, workflowHead } from '../suggest.ts'
import { stepsThatRun } from '../suggestEnvironment.ts'
import { stepsWithoutPytest } from './missingRunner.ts'
import { type TestFile, testFiles } from './testFiles.ts'
import { executedTests, runsOf, testsChanges, testTasks } from './testRuns.ts'

export const testsRunInCi: Practice = {
  id: 'tests-run-in-ci',
  dimension: 'testing-validation',
  title: 'Automated tests run in CI',
  level: 1,
  weight: 4,
  kind: 'practice',
  gate: 'L2',
  definition: 'Real tests exist and run on changes.',
  sources: ['AZ1', 'SE4ML-24,25', 'MTS-D7/I2', 'RZIG22', 'RZIG24'],
  evidence: {
    met: '≥1 test file with ≥1 test function containing an assertion AND reachable `pytest|unittest|tox|nox|testthat|R CMD check|npm test|vitest|jest` (not `--collect-only`) on PR/push using discovery or a config',
    partial:
      'tests exist but are not run in CI, or only in other CI; CI runs hand-listed scripts, or lists test files by hand and misses some (RZIG24)',
    unmet: 'no tests, or test command with no tests',
    notApplicable: 'no code',
  },
  assess: subject => {
    const files = nonEmpty(testFiles(subject))
    const tasks = testTasks(subject)
    if (files === null) {
      if (sourceFiles(subject).length === 0 && tasks.length === 0) {
        return notApplicable('There is no code to test.')
      }
      return unmet({
        because:
          tasks.length > 0
            ? 'A test command runs, but no test function with an assertion was found.'
            : 'No test function with an assertion was found.',
        searched: ['test functions with assertions whose imports resolve', 'test runners in workflows'],
        evidence: tasks.map(task => evidenceOfTask(task)),
      })
    }
    const executed = executedTests(subject)
    const changing = nonEmpty(tasks.filter(testsChanges))
    if (changing === null || executed.length === 0) return notOnChange(subject, files, executed)
    const missed = files.filter(file => !executed.includes(file))
    const evidence = [
      evidenceOf(changing[0].run),
      ...changing.slice(1).map(task => evidenceOfTask(task)),
    ] as const
    if (missed.length > 0 && handListed(subject, executed, missed)) {
      return partial({
        evidence: [
          ...evidence,
          evidenceAt(missed[0] ?? files[0], 'a test that is not listed'),
        ] as NonEmpty<Evidence>,
        strength: 'exercised',
        because: `The workflow lists test files by hand and misses \`${missed[0]?.path ?? ''}\`.`,
      })
    }
    return met({
      evidence: [evidence[0], evidenceAt(executed[0] ?? files[0], 'a test'), ...evidence.slice(1)],
      strength: changing.some(task => task.run.reach.swallowedBy === null) ? 'enforced' : 'exercised',
      because: 'A change runs the tests.',
    })
  },
  remedy: subject => ({
    step:
      testFiles(subject).length > 0
        ? 'Run the tests on every pull request.'
        : 'Write a first test of the data preparation and run it on every pull request.',
    snippet: `${workflowHead(subject, 'test')}\n${stepsThatRun(subject, testCommand(subject))}`,
    language: 'yaml',
  }),
}

function notOnChange(subject: Subject, files: NonEmpty<TestFile>, executed: readonly TestFile[]) {
  const runs = testTasks(subject).map(task => evidenceOfTask(task))
  const tests = evidenceAt(files[0], `${files.length} test file${files.length === 1 ? '' : 's'}`)
  const broken = stepsWithoutPytest(subject)
  const failing = reachedCommands(subject).find(({ step }) => step !== null && broken.has(step))
  if (runs.length === 0 && failing !== undefined) {
    return partial({
      evidence: [evidenceOf(failing), tests],
      because: 'The step fails before the first test: nothing in its job installs pytest.',
    })
  }
  const other = nonEmpty(tasksElsewhere(subject, 'test').map(task => evidenceOfTask(task)))
  if (runs.length === 0 && other !== null) {
    return partial({
      evidence: [other[0], tests, ...other.slice(1)],
      because: 'Another CI service runs the tests, no GitHub workflow.',
    })
  }
  if (executed.length === 0 || runs.length === 0) {
    return partial({
      evidence: [tests, ...runs],
      because:
        runs.length === 0
          ? 'Tests exist; no workflow that can be read runs them.'
          : 'Tests exist; the test command of the workflow does not find them.',
    })
  }
  return partial({
    evidence: [runs[0] ?? tests, tests],
    strength: 'exercised',
    because: 'The tests run, but not on a change of the main branch.',
  })
}

/** Most tests that run were named by their files, or some were and most are missed: a new one is forgotten. */
function handListed(subject: Subject, executed: readonly TestFile[], missed: readonly TestFile[]): boolean {
  const named = executed.filter(({ path }) => {
    const name = baseName(path)
    const runs = runsOf(subject, path)
    return runs.length > 0 && runs.every(run => run.trace.at(-1)?.what.includes(name) === true)
  })
  return named.length * 2 > executed.length || (named.length > 0 && missed.length > executed.length)
}
