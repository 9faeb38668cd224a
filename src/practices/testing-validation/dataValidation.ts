import type { DetectedTask } from '../../detection/model.ts'
import { dataAccessCalls } from '../../facts/code/dataAccess.ts'
import { roleOf } from '../../facts/role.ts'
import type { Evidence } from '../../model.ts'
import { mlCode } from '../codeReading.ts'
import { evidenceOfTask, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { lacksModel, reachedTasks } from '../reading.ts'
import { dataChecks } from './dataChecks.ts'

export const dataValidation: Practice = {
  id: 'data-validation',
  dimension: 'testing-validation',
  title: 'Data is validated automatically',
  level: 2,
  weight: 4,
  kind: 'practice',
  gate: null,
  definition: 'Schema, range or distribution checks run on data before training or serving.',
  sources: ['GCP1', 'MTS-D1,Mon2', 'SE4ML-1,2', 'CD4ML', 'JOB', 'mllint #19'],
  evidence: {
    met: 'checks defined (GX suite/checkpoint, Pandera schema, TFDV schema, Soda checks, dbt tests, Deequ, Evidently/Deepchecks data suite, Frictionless, pydantic on rows, own asserts in a `validate*` stage) AND executed in pipeline stage or workflow',
    partial: 'defined/imported but not executed by automation; profiling only',
    unmet: 'dependency only or none',
    notApplicable: 'no data access',
  },
  assess: subject => {
    const reason = whyNoData(subject)
    if (reason !== null) return notApplicable(reason)
    const checks = dataChecks(subject)
    const tasks = reachedTasks(subject, 'data-validation').filter(task => task.confidence !== 'low')
    const failing = tasks.filter(task => task.run.reach.swallowedBy === null && isUsed(subject, task))
    const made = checks.filter(check => check.kind === 'checks' && check.executed)
    const evidence = nonEmpty<Evidence>([...failing.map(task => evidenceOfTask(task)), ...made])
    if (evidence !== null) {
      return met({
        evidence,
        confidence: failing.some(task => task.confidence === 'high') ? 'high' : 'medium',
        because: 'Automation or a stage of the pipeline checks the data.',
      })
    }
    const weak = nonEmpty<Evidence>([
      ...tasks.map(task => evidenceOfTask(task)),
      ...checks.filter(check => check.kind === 'checks' || check.executed),
      ...configured(subject),
    ])
    if (weak !== null) {
      return partial({
        evidence: weak,
        because:
          tasks.length > 0
            ? 'Data is checked, but the result cannot stop anything.'
            : checks.some(check => check.kind === 'checks') || configured(subject).length > 0
              ? 'Checks of data are defined; no workflow and no stage runs them.'
              : checks.some(check => check.kind === 'profile')
                ? 'The data is profiled before training; nothing refuses it.'
                : 'Single assertions on data stand beside other work; no step validates it.',
      })
    }
    return unmet({
      because: 'Nothing checks the data before training or serving.',
      searched: [
        'Great Expectations, Pandera, TFDV, Soda, Deequ, Frictionless, Evidently and Deepchecks in code and commands',
        'checks of columns, ranges and missing values that raise',
        'tests that read data and assert on it',
      ],
    })
  },
  remedy: subject => {
    const [defined] = dataChecks(subject)
    return {
      step:
        defined === undefined
          ? 'Check columns, types and ranges of the data before training, and let a violation stop it.'
          : `Run the checks of \`${defined.path}\` before training, and let a violation stop it.`,
      snippet:
        'import pandera.pandas as pa\n\nschema = pa.DataFrameSchema({"target": pa.Column(int, pa.Check.isin([0, 1]))})\n\nschema.validate(data)',
      language: 'python',
    }
  },
}

/** A test that only prints what a check found uses nothing of it (clarification 13). */
function isUsed(subject: Subject, { run }: DetectedTask): boolean {
  if (run.kind !== 'code' || roleOf(run.path) !== 'test') return true
  const code = subject.facts.code(run.path)
  return code !== null && code.guards.length > 0 && /data|schema|valid|quality|feature/i.test(run.path)
}

function whyNoData(subject: Subject): string | null {
  const { id, traits } = subject.profile
  if (id === 'library') return 'A library has no data of its own to validate.'
  if (traits.includes('trains')) return null
  if (lacksModel(subject.profile)) return null
  if (id === 'application' && traits.includes('serves') && !traits.includes('llm')) return null
  const reads = mlCode(subject).some(code => dataAccessCalls(code).length > 0)
  return reads && !traits.includes('llm') ? null : 'There is no data to validate.'
}

function configured(subject: Subject): readonly Evidence[] {
  return subject.tools
    .filter(({ category, strength, id, evidence }) => {
      // Evidently compares with a reference as often as it checks.
      const checks =
        category === 'data-validation' || (id === 'evidently' && !/drift|monitor/i.test(evidence[0].what))
      return checks && strength !== 'declared' && id !== 'cleanlab'
    })
    .map(({ evidence }) => evidence[0])
}
