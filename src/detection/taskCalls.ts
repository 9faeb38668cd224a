/** Which calls of a source file perform a task. */

import { rulesOfCall } from '../catalogue/tasks/index.ts'
import type { TaskId } from '../catalogue/tasks.ts'
import { type DataUse, dataAccessCalls } from '../facts/code/dataAccess.ts'
import { evaluationCalls } from '../facts/code/evaluation.ts'
import { metricConditions } from '../facts/code/metricConditions.ts'
import { trackingCalls } from '../facts/code/tracking.ts'
import { trainingCalls } from '../facts/code/training.ts'
import type { CodeUse } from '../facts/code/use.ts'
import type { Call, CodeFacts } from '../facts/model.ts'
import type { Confidence } from '../model.ts'
import { holds, usagesOf } from './callMarks.ts'

/** A call in a file that performs a task. */
export interface TaskCall {
  readonly task: TaskId
  readonly confidence: Confidence
  readonly line: number
  readonly scope: string | null
  readonly written: string
}

/** The calls of a file that perform a task; `imported` gives the project files that it imports. */
export function taskCallsOf(
  code: CodeFacts,
  imported: () => readonly CodeFacts[] = () => [],
): readonly TaskCall[] {
  const ruled = usagesOf(code).flatMap(usage => {
    const { name, written, line, scope } = usage
    return rulesOfCall(name, written)
      .filter(({ rule, mark }) => {
        // The schema of the data often stands in a file of its own.
        if (holds(mark, usage, code)) return true
        return rule.task === 'data-validation' && imported().some(file => holds(mark, usage, file))
      })
      .map(({ rule: { task, confidence } }) => ({ task, confidence, line, scope, written }))
  })
  return [
    ...trainingCalls(code, imported).map(use => taskCall('train', use)),
    ...evaluationCalls(code).map(use => taskCall('evaluate', use)),
    ...metricConditions(code).map(({ line, scope, written }): TaskCall => {
      return { task: 'evaluate', confidence: 'medium', line, scope, written }
    }),
    ...code.guards.flatMap(({ condition, line, scope }): TaskCall[] =>
      comparesModels.test(condition)
        ? [{ task: 'evaluate', confidence: 'medium', line, scope, written: condition.slice(0, 60) }]
        : [],
    ),
    ...dataAccessCalls(code).flatMap(use => (isFetch(use) ? [taskCall('data-pull', use)] : [])),
    ...trackingCalls(code).flatMap(use => (use.kind === 'registry' ? [taskCall(uploadTask(use), use)] : [])),
    ...ruled,
  ]
}

/** `challenger_score >= champion_score`: a metric held against that of another model or against a limit. */
const comparesModels =
  /\b\w{0,40}(?:score|accuracy|f1|auc|rmse|mae)\w{0,20} *[<>]=? *\w{0,40}(?:champion|baseline|threshold|production|current|best)\w{0,40}/i

function taskCall(task: TaskId, { confidence, line, scope, call }: CodeUse): TaskCall {
  return { task, confidence, line, scope, written: call.written }
}

/** What is sent to a hub, by the kind of repository that the call names. */
function uploadTask({ call }: CodeUse): TaskId {
  if (call.strings.repo_type === 'dataset') return 'data-push'
  if (call.strings.repo_type !== 'space') return 'register-model'
  return isSingleFile(call) && !deployedFile.test(pathIn(call)) ? 'data-push' : 'deploy'
}

/** A space is deployed with a folder; a single file is often only what the app in it shows. */
function isSingleFile({ name }: Call): boolean {
  return /(?:^|\.)upload_file$/.test(name)
}

function pathIn({ strings }: Call): string {
  return strings.path_in_repo ?? strings.path_or_fileobj ?? strings['1'] ?? strings['0'] ?? ''
}

/** The app of a space, what it is built from, or the model that it serves. */
const deployedFile =
  /(?:^|\/)(?:Dockerfile|requirements\.txt|README\.md)$|\.(?:py|js|html|pkl|joblib|pt|pth|ckpt|onnx|safetensors|gguf|keras|h5)$/

/** Kinds of sources that are somewhere else than in the work tree. */
const remoteSources: ReadonlySet<DataUse['kind']> = new Set(['url', 'object-store', 'dvc', 'tracker'])

/** Data and models of one's own storage or of a hub; the sample sets that come with a library are no data pull. */
function isFetch({ kind, call, tool }: DataUse): boolean {
  if (kind === 'hub') return tool === 'huggingface-hub' || tool === 'kaggle'
  // Opening a connection to a store fetches nothing yet.
  if (kind === 'object-store') return fetches.test(call.name)
  // What loads a model from the registry asks it or evaluates it, and that is its task.
  if (/(?:^|\.)load_model$/.test(call.name)) return false
  return remoteSources.has(kind) && !/(?:upload|put)_\w+$/.test(call.name)
}

const fetches =
  /(?:^|\.)(?:f?get_object|get_blob|get_file|get|download\w*|readall|readinto|read\w*|load\w*|cat\w*|open|scan_\w+|genfromtxt)$/
