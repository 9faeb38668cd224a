import type { CommandRun } from '../../automation/model.ts'
import { servingCalls } from '../../facts/code/serving.ts'
import type { CodeFacts } from '../../facts/model.ts'
import type { Evidence } from '../../model.ts'
import { deploymentHooks } from '../delivery/rollouts.ts'
import { evidenceAt, evidenceOf, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { expectsSubject, hiddenElsewhere, reachedCommands, reachedTasks } from '../reading.ts'
import { scoringFiles, servingFiles, usesFlask } from '../servingCode.ts'
import { type TestFile, testFiles } from './testFiles.ts'
import { executedTests } from './testRuns.ts'

export const inferenceTested: Practice = {
  id: 'inference-tested',
  dimension: 'testing-validation',
  title: 'The prediction service is tested',
  level: 3,
  weight: 2,
  kind: 'practice',
  gate: null,
  definition: 'Serving/scoring code has tests, at best incl. load.',
  sources: ["AZ2/3 'scoring script has tests'", 'GCP2 CD', 'MM-35', 'MTS-I5'],
  evidence: {
    met: 'tests import/call the service (`TestClient`, `requests` against started container, `predict(` in tests, `mlflow models predict`, `bentoml` test, `cog predict`) run in CI; load test tool adds a note',
    partial: 'tests exist, not in CI; or smoke `curl` after deploy',
    unmet: 'none',
    notApplicable: 'no serving code',
  },
  assess: subject => {
    if (subject.profile.id === 'library') return notApplicable('A library serves no model of its own.')
    const serving = servingFiles(subject)
    const platform = serving.length === 0 && expectsSubject(subject.profile) && isDeployed(subject)
    if (serving.length === 0 && !platform) return notApplicable('There is no serving code.')
    if (onlyDemonstrates(subject, serving))
      return notApplicable('Applications that show what the model does are no service.')
    const scoring = scoringFiles(subject)
    const tests = testFiles(subject).filter(
      test => testsService(test, [...serving, ...scoring]) || (platform && predicts(test)),
    )
    const executed = executedTests(subject)
    const running = nonEmpty(tests.filter(test => executed.includes(test)).map(placeOf))
    if (running !== null && platform) {
      return partial({
        evidence: running,
        strength: 'exercised',
        because: 'Tests predict with the model; the service that the platform makes of it is not called.',
      })
    }
    if (running !== null) {
      return met({ evidence: running, because: 'Tests that a workflow runs call the prediction service.' })
    }
    const ofModel = testFiles(subject).filter(predicts)
    const weak = nonEmpty<Evidence>([
      ...tests.map(placeOf),
      ...ofModel.map(({ path, line }) => evidenceAt({ path, line }, 'predicts with the model')),
      ...reachedCommands(subject).filter(asksService).map(evidenceOf),
      ...deploymentHooks(subject),
    ])
    if (weak !== null) {
      return partial({
        evidence: weak,
        because:
          tests.length > 0
            ? 'Tests of the prediction service exist; no workflow that can be read runs them.'
            : ofModel.length > 0
              ? 'Tests predict with the model; the service around it is not called.'
              : 'Requests to the running service or checks of its deployment are all that tests it.',
      })
    }
    // Without tests in the tree there is nothing that a workflow of others could run.
    return (
      (testFiles(subject).length > 0 ? hiddenElsewhere(subject) : null) ??
      unmet({
        because: 'No test calls the prediction service.',
        searched: [
          'tests that import the service or use its test client',
          'requests to the service in workflows',
        ],
        evidence: serving.map(code => evidenceAt({ path: code.path, line: 1 }, 'untested')),
      })
    )
  },
  remedy: subject => {
    const [code] = servingFiles(subject)
    const service = code?.path ?? 'app/main.py'
    const module = service.replace(/\.py$/, '').replaceAll('/', '.')
    const client = usesFlask(code) ? 'app.test_client()' : 'TestClient(app)'
    return {
      step: `Test the routes of \`${service}\` with a test client.`,
      snippet: `${usesFlask(code) ? '' : 'from fastapi.testclient import TestClient\n\n'}from ${module} import app\n\n\ndef test_predict_answers():\n    assert ${client}.post("/predict", json={}).status_code == 200`,
      language: 'python',
    }
  },
}

/** A platform makes the service of the model, which has no code here. */
function isDeployed(subject: Subject): boolean {
  return reachedTasks(subject, 'deploy').some(({ confidence }) => confidence !== 'low')
}

/** Pages for people in research or a course: nobody else depends on their predictions. */
function onlyDemonstrates(subject: Subject, serving: readonly CodeFacts[]): boolean {
  if (expectsSubject(subject.profile)) return false
  return serving.every(code => servingCalls(code).every(({ kind }) => kind === 'application'))
}

function predicts({ code }: TestFile): boolean {
  return code?.calls.some(({ written }) => /\.predict(?:_proba)?$/.test(written)) === true
}

const client =
  /(?:^|\.)(?:TestClient|test_client|AppTest\.from_file|AsyncClient)$|^(?:fastapi|starlette)\.testclient\.|^(?:requests|httpx)\.(?:get|post)$|^mlflow\.models\.predict$/

/** It imports code that serves or scores, or asks a service through a client. */
function testsService({ code, uses, fixtures }: TestFile, serving: readonly CodeFacts[]): boolean {
  if (serving.some(({ path }) => uses.has(path))) return true
  const read = code === null ? fixtures : [code, ...fixtures]
  return read.some(({ calls }) => calls.some(({ name }) => client.test(name)))
}

function placeOf({ path, line }: TestFile): Evidence {
  return evidenceAt({ path, line }, 'tests the service')
}

function asksService({ command }: CommandRun): boolean {
  if (/^(?:cog predict|mlflow models predict|bentoml|locust)/.test(command.canonical))
    return command.canonical !== 'bentoml'
  if (command.program !== 'curl' && command.program !== 'wget') return false
  if (command.args.some(arg => /api\.github\.com/.test(arg))) return false
  return command.args.some(arg =>
    /localhost|127\.0\.0\.1|0\.0\.0\.0|\/(?:predict|health|healthz|invocations|status)\b/.test(arg),
  )
}
