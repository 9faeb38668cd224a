/** Tests of the data itself: they read what the repository or its DVC keeps, and assert on it. */

import { folderOf } from '../../automation/paths.ts'
import { outputsOf, stagePath } from '../../dvc/producers.ts'
import { dataAccessCalls } from '../../facts/code/dataAccess.ts'
import { isWithin } from '../../facts/dvc/paths.ts'
import type { Call, CodeFacts } from '../../facts/model.ts'
import type { Evidence } from '../../model.ts'
import { filesEnding } from '../../snapshot/endings.ts'
import { evidenceAt } from '../judge.ts'
import type { Subject } from '../practice.ts'
import { dvcPipelines } from '../reading.ts'
import { type TestFile, testFiles } from './testFiles.ts'
import { startedTestPaths } from './testRuns.ts'

export interface DataTest extends Evidence {
  /** A workflow or a stage of a pipeline runs it. */
  readonly executed: boolean
}

/** Conditions that speak of a table or an array. */
export const dataCondition =
  /_f?paths\b|\.(?:shape|columns|isnull|isna|notnull|empty|duplicated|nunique|dtypes?|isin|between)\b|\blen\(|\b(?:df|data|dataset|columns?|rows?|missing|nan|schema|labels?|classes)\b/i

/** That there is some data says nothing about it. */
const onlyEmpty = /^not [\w.]+\.empty$|^len\([\w.]+\) > 0$/

/** One for each test file that checks data. */
export function dataTests(subject: Subject): readonly DataTest[] {
  const run = startedTestPaths(subject)
  return testFiles(subject).flatMap(test => {
    const found = checkOf(subject, test)
    return found === null ? [] : [{ ...found, executed: run.has(test.path) }]
  })
}

function checkOf(subject: Subject, { path, code, fixtures }: TestFile): Evidence | null {
  if (code === null) return null
  const shared = new Set(fixtures.flatMap(one => readersIn(subject, one)))
  const own = new Set(readersIn(subject, code))
  const asking = (scope: string) => {
    const parameters = code.functions.find(({ name }) => name === scope)?.parameters ?? []
    return parameters.some(name => shared.has(name) || own.has(name))
  }
  const reads = (scope: string | null) =>
    own.has('') || (scope !== null && (own.has(scope) || own.has(setUpOf(scope)) || asking(scope)))
  const guard = code.guards.find(
    ({ condition, scope }) => dataCondition.test(condition) && !onlyEmpty.test(condition) && reads(scope),
  )
  if (guard !== undefined) return evidenceAt({ path, line: guard.line }, guard.condition.slice(0, 80))
  const call = code.calls.find(
    ({ written, references, scope }) =>
      /^self\.assert\w+$/.test(written) &&
      Object.values(references).some(text => dataCondition.test(text)) &&
      reads(scope),
  )
  return call === undefined ? null : evidenceAt({ path, line: call.line }, call.written)
}

/** `TestData.setUp` for `TestData.test_columns`. */
function setUpOf(scope: string): string {
  return scope.replace(/[^.]*$/, 'setUp')
}

/** Functions that read data of the repository, '' for the module itself. */
function readersIn(subject: Subject, code: CodeFacts): readonly string[] {
  const direct = dataAccessCalls(code)
    .filter(({ kind, source }) => kind === 'file' && source !== null && isData(subject, source))
    .map(({ scope }) => scope ?? '')
  const loads = code.calls.filter(call => loader.test(call.name) && readsData(subject, code, call))
  return [...direct, ...loads.map(({ scope }) => scope ?? '')]
}

const loader =
  /(?:^|\.)(?:load|read|get)_\w*(?:data|dataset|csv|tsv|txt|json|parquet|table|frame)\w*$|^pandas\.read_\w+$/i

/** What it is given names data that is here; a test that is named for data may build the path. */
function readsData(subject: Subject, code: CodeFacts, call: Call): boolean {
  const given = [
    ...Object.values(call.strings),
    ...Object.values(call.references).flatMap(name =>
      code.strings.flatMap(one => (one.name === name ? [one.value] : [])),
    ),
  ]
  if (given.some(text => isData(subject, text))) return true
  const texts = [...given, ...Object.values(call.references)]
  const joined = Object.values(call.references).flatMap(text => joinedPath(code, text) ?? [])
  if (joined.some(path => isData(subject, path) || (testOfData.test(code.path) && dataFolder.test(path))))
    return true
  return (
    testOfData.test(code.path) &&
    texts.some(text => built.test(text)) &&
    !texts.some(text => temporary.test(text))
  )
}

const testOfData =
  /(?:^|\/)(?:test_(?:raw_|input_|train(?:ing)?_)?data(?:set)?s?(?:_(?:integrity|quality|validation|contract))?|data(?:set)?_test)\.py$/
const dataFolder =
  /^(?:\.{1,2}\/)*(?:[\w-]+\/){0,4}(?:data|datasets?)\/[\w/-]*\.(?:csv|tsv|txt|parquet|jsonl?|pkl)$/

/** What `RAW + "test.csv"` names, where the file says what `RAW` is. */
function joinedPath({ strings }: CodeFacts, text: string): string | null {
  const [, folder, file] = /^(\w+) \+ ["']([\w./-]+)["']$/.exec(text) ?? []
  const told = strings.find(({ name, scope }) => name === folder && scope === null)
  return told === undefined ? null : `${told.value}${file}`
}
const built = /\{.*\}.*\.(?:csv|tsv|txt|parquet|jsonl?|pkl)$/i
const temporary = /tmp|temp|mock|sample|fixture/i

/** DVC keeps it, or other data of its folder: what is made of that lies beside it. */
function keptBeside({ snapshot }: Subject, path: string): boolean {
  const folder = folderOf(path)
  return folder !== '' && filesEnding(snapshot, 'dvc').some(file => folderOf(file.path) === folder)
}

/** A file of the work tree, or one that DVC keeps. */
function isData(subject: Subject, written: string): boolean {
  const path = written.replace(/^\.\//, '')
  if (path === '' || !/[./]/.test(path)) return false
  const { snapshot } = subject
  if (snapshot.entry(path) !== undefined || keptBeside(subject, path)) return true
  return dvcPipelines(subject).some(({ stages }) =>
    stages.some(stage =>
      outputsOf(stage).some(({ file }) => {
        const out = stagePath(stage, file.value)
        return out !== null && isWithin(path, out)
      }),
    ),
  )
}
