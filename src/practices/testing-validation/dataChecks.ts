/** Where data is checked: calls of validation libraries, and guards of the project's own checks. */

import { taskCallsOf } from '../../detection/taskCalls.ts'
import { dataAccessCalls } from '../../facts/code/dataAccess.ts'
import { trainingCalls } from '../../facts/code/training.ts'
import type { CodeFacts } from '../../facts/model.ts'
import { projectCode } from '../../facts/role.ts'
import type { Evidence } from '../../model.ts'
import { baseName } from '../../paths.ts'
import { mlCode } from '../codeReading.ts'
import { evidenceAt } from '../judge.ts'
import type { Subject } from '../practice.ts'
import { isReached } from '../reading.ts'
import { stagedFiles } from '../stagedCode.ts'
import { dataCondition, dataTests } from './dataTests.ts'

/** `checks`: made to validate data; `guards`: an assertion on data beside other work; `profile`: describes data and refuses none. */
export interface DataCheck extends Evidence {
  readonly kind: 'checks' | 'guards' | 'profile'
  /** A workflow or a stage of a pipeline runs the file. */
  readonly executed: boolean
}

const checkingName = /(?:valid|verif|check|inspect|quality|sanity|integrity)/
const dataName = /(?:data|schema|column|feature|row|frame|df|batch|input|null|missing|quality|range|record)/
/** Checks in the project's code and in its tests. */
export function dataChecks(subject: Subject): readonly DataCheck[] {
  const staged = stagedFiles(subject)
  const own = codeOf(subject).flatMap(code => {
    const executed = isReached(subject, code.path) || staged.has(code.path)
    return checksIn(code).map(check => ({ ...check, executed }))
  })
  const tests = dataTests(subject).map(test => ({ ...test, kind: 'checks' as const }))
  return [...own, ...tests]
}

/** ML code without notebooks, and files whose name says that they check data. */
function codeOf(subject: Subject): readonly CodeFacts[] {
  const known = mlCode(subject)
  const read = new Set(known.map(({ path }) => path))
  const named = projectCode(subject.snapshot).filter(
    path => !read.has(path) && /valid|quality|check/i.test(path),
  )
  const others = named.slice(0, mostNamed).flatMap(path => subject.facts.code(path) ?? [])
  return [...known, ...others].filter(code => !code.notebook)
}

const mostNamed = 30

function checksIn(code: CodeFacts): readonly Omit<DataCheck, 'executed'>[] {
  const called = taskCallsOf(code)
    .filter(({ task, confidence }) => task === 'data-validation' && confidence !== 'low')
    .map(({ line, written }) => ({
      ...evidenceAt({ path: code.path, line }, written),
      kind: 'checks' as const,
    }))
  const schemas = code.calls
    .filter(
      ({ written, name, keywords }) =>
        /(?:^|\.)\w*schema\w*\.validate$/i.test(written) ||
        (/create_feature_group$/.test(name) && keywords.includes('expectation_suite')) ||
        /^jsonschema\.validate$|^inference_schema\.(?:\w+\.)*input_schema$/.test(name),
    )
    .map(({ line, written }) => ({
      ...evidenceAt({ path: code.path, line }, written),
      kind: 'checks' as const,
    }))
  const file = baseName(code.path).toLowerCase()
  const guarded = code.guards.flatMap(({ line, scope, condition }) => {
    const name = (scope ?? '').toLowerCase()
    const named = checkingName.test(name) && dataName.test(`${name} ${file}`)
    const made = named || (checkingName.test(file) && dataName.test(file))
    const reads = made || dataAccessCalls(code).length > 0 || dataName.test(file)
    const kind = made ? ('checks' as const) : ('guards' as const)
    const speaks =
      !/isinstance|is None|argc|argv|path\.exists|isfile|isdir|\.exists\(/.test(condition) &&
      (made || dataCondition.test(condition))
    return reads && speaks ? [{ ...evidenceAt({ path: code.path, line }, condition.slice(0, 80)), kind }] : []
  })
  return [
    ...platformChecks(code),
    ...called,
    ...schemas.filter(({ line }) => !called.some(one => one.line === line)),
    ...guarded,
  ]
}

/**
 * Checks of SageMaker in a pipeline that trains, which only profile when they are told to skip the comparison; elsewhere they
 * watch a model (clarification 13). A job on the image of the monitor profiles, too.
 */
function platformChecks(code: CodeFacts): readonly Omit<DataCheck, 'executed'>[] {
  if (trainingCalls(code).length === 0) return []
  return code.calls.flatMap(({ name, line, written, literals, strings }) => {
    const checks = /^sagemaker\.workflow\.quality_check_step\.QualityCheckStep$/.test(name)
    const profiles =
      (checks && literals.skip_check === 'True') ||
      (/(?:^|\.)suggest_baseline$/.test(name) && /^sagemaker\./.test(name)) ||
      (/^sagemaker\.image_uris\.retrieve$/.test(name) && strings.framework === 'model-monitor')
    if (!checks && !profiles) return []
    const kind = profiles ? ('profile' as const) : ('checks' as const)
    return [{ ...evidenceAt({ path: code.path, line }, written), kind }]
  })
}
