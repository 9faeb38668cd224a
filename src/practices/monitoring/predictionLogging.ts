import { trainingCalls } from '../../facts/code/training.ts'
import type { Call, CodeFacts } from '../../facts/model.ts'
import type { Evidence } from '../../model.ts'
import { mlCode } from '../codeReading.ts'
import { evidenceAt, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { predicting, scoringFiles, servingFiles } from '../servingCode.ts'
import { stagedFiles } from '../stagedCode.ts'
import { whyNotMonitored } from './monitors.ts'
import { appendedByPlatform, capturedByPlatform } from './platforms.ts'

export const predictionLogging: Practice = {
  id: 'prediction-logging',
  dimension: 'monitoring',
  title: 'Predictions are logged with model version',
  level: 4,
  weight: 2,
  kind: 'practice',
  gate: null,
  definition: 'Inputs, outputs and model version are recorded.',
  sources: ['SE4ML-33', 'MM-41,58', 'CD4ML'],
  evidence: {
    met: 'serving code logs/persists request+prediction with a version/run id (DB insert, message queue, inference logger, KServe logger, MLflow inference table, `data_capture_config`)',
    partial: 'logging without version or only text logs',
    unmet: 'none',
    notApplicable: 'no serving code',
  },
  assess: subject => {
    const reason = whyNotMonitored(subject)
    if (reason !== null) return notApplicable(reason)
    const files = filesThatPredict(subject)
    if (files.length === 0 && !subject.profile.traits.includes('serves'))
      return notApplicable('Nothing is served and nothing is scored here.')
    const stored = [...files, ...othersThatPredict(subject, files)].flatMap(code => storedIn(subject, code))
    const versioned = nonEmpty([
      ...capturedByPlatform(subject),
      ...stored.filter(one => one.versioned).map(one => one.evidence),
    ])
    if (versioned !== null) {
      return met({
        evidence: versioned,
        strength: 'configured',
        confidence: 'medium',
        because: 'Predictions are stored with the version of the model.',
      })
    }
    const traced = tracedPrompts(subject)
    const kept = [...stored.map(one => one.evidence), ...appendedByPlatform(subject)]
    const weak = nonEmpty([...kept, ...traced, ...files.flatMap(textLogsIn)])
    if (weak !== null) {
      return partial({
        evidence: weak,
        confidence: 'medium',
        because:
          kept.length + traced.length > 0
            ? 'Predictions are stored without the version of the model.'
            : 'Predictions only appear in text logs.',
      })
    }
    // A script that answers at a prompt serves nobody and scores no batch (clarification 25).
    const serves = subject.profile.traits.includes('serves') || servingFiles(subject).length > 0
    if (!serves && files.every(code => !isStarted(subject, code)))
      return notApplicable('Nothing is served and nothing is scored here.')
    return unmet({
      because: 'Predictions are not recorded.',
      searched: [
        'inserts, messages and tracker calls beside predictions',
        'inference loggers and data capture',
        'log lines of predictions',
      ],
      evidence: files.map(code => evidenceAt({ path: code.path, line: 1 }, 'predicts')),
    })
  },
  remedy: subject => ({
    step: `Store inputs, prediction and model version of every request in \`${filesThatPredict(subject)[0]?.path ?? 'the service'}\`.`,
    snippet:
      'log.insert_one({"input": features, "prediction": prediction, "model_version": MODEL_VERSION, "at": now})',
    language: 'python',
  }),
}

/** Automation of the project runs it, or a stage of its pipeline. */
function isStarted(subject: Subject, { path }: CodeFacts): boolean {
  return (
    subject.automation.runs.some(run => run.kind === 'code' && run.path === path && run.via !== 'test') ||
    stagedFiles(subject).has(path)
  )
}

function filesThatPredict(subject: Subject): readonly CodeFacts[] {
  const scoring = scoringFiles(subject).filter(({ path }) => !measuring.test(path))
  const files = new Set([...servingFiles(subject), ...scoring])
  const modules = subject.facts.modules()
  const imported = new Set(servingFiles(subject).flatMap(code => modules.dependencies(code)))
  for (const code of mlCode(subject)) if (imported.has(code.path) && !code.notebook) files.add(code)
  return [...files]
}

/** Measuring a model on its test data records nothing of what it answers in use. */
const measuring =
  /(?:^|[/_-])(?:eval\w*|tests?|valid\w*|train\w*|metrics?|benchmark\w*|back_?test\w*|experiments?|submissions?)(?:[/_.-]|$)/i

/** Other code that predicts and does not train: a consumer of a queue, a job under another name. */
function othersThatPredict(subject: Subject, files: readonly CodeFacts[]): readonly CodeFacts[] {
  return mlCode(subject).filter(code => {
    if (files.includes(code) || code.notebook || measuring.test(code.path)) return false
    if (trainingCalls(code).length > 0) return false
    return code.calls.some(({ written }) => /(?:^|\.)(?:predict(?:_\w+)?|PayloadRecord)$/.test(written))
  })
}

/** Calls that put a record somewhere: databases, queues, buckets, inference loggers. */
const storing =
  /(?:^|\.)(?:insert|insert_one|insert_many|insert_rows_json|put_item|put_record|produce|send_message|publish|upsert|log_prediction\w*|save_prediction\w*|store_prediction\w*|log_inference\w*|save_forecast\w*|store_records|to_sql|writerow|to_csv|to_parquet|execute)$|\.write(?:Stream)?\b.*\.(?:save|saveAsTable|insertInto|start)$/
/** A function of the project that appends to a file or a table: `append_row_csv(path, row)`. */
const storingHelper =
  /(?:^|[._])(?:append|store|record|log|save|write)_(?:\w+_)?(?:rows?|records?|csv|parquet|predictions?|inferences?|requests?|features)(?:_\w+)?$/i

function predictsIn({ calls }: CodeFacts, scope: string | null): boolean {
  return scope !== null && calls.some(other => other.scope === scope && predicting.test(other.written))
}

/** Numbers about the service, not what it answered. */
const counting = /latency|duration|_(?:count|counts|time|times|metrics?|errors?)$/i

const speaksOfPrediction = /predict|payload|forecast|infer|score|probab|label_|response|output|results/i
const version = /model_?version|model_?tag|model_?name_?version|run_?id|model_?id|app_?version/i

interface Stored {
  readonly evidence: Evidence
  readonly versioned: boolean
}

function storedIn(subject: Subject, code: CodeFacts): readonly Stored[] {
  const predicts = code.calls.some(({ written }) => predicting.test(written))
  return code.calls.flatMap(call => {
    const words = [
      call.written,
      call.scope ?? '',
      ...Object.values(call.references),
      ...Object.values(call.strings),
      ...receiverTexts(code, call),
      ...(intoTable.test(call.written) ? textsAround(code, call) : []),
    ]
    const helper =
      storingHelper.test(call.written) &&
      !counting.test(call.written) &&
      (predictsIn(code, call.scope) ||
        /predict|infer|scor(?:e|ing)/i.test(call.scope ?? '') ||
        recordAround(subject, code, call).some(line => predictionKey.test(line)))
    if (!helper && (!storing.test(call.written) || !words.some(word => speaksOfPrediction.test(word))))
      return []
    if (/(?:^|\.)execute$/.test(call.written) && !/insert into/i.test(call.strings['0'] ?? '')) return []
    if (
      !predicts &&
      !helper &&
      !/predict|forecast|infer|store_records/i.test(`${code.path} ${call.scope ?? ''} ${call.written}`)
    )
      return []
    const versioned =
      code.calls
        .filter(other => other.scope === call.scope)
        .some(other =>
          [...other.keywords, ...Object.values(other.references), ...Object.values(other.strings)].some(
            word => version.test(word),
          ),
        ) || recordAround(subject, code, call).some(line => versionKey.test(line))
    return [
      { evidence: evidenceAt({ path: code.path, line: call.line }, `calls ${call.written}`), versioned },
    ]
  })
}

/** The key of a record, however deep it stands in what is stored. */
const versionKey = /["'](?:model_?version|model_?tag|run_?id|model_?id)["']\s*[:\]]/i
const predictionKey = /["']pred(?:iction|icted)?(?:_\w+)?["']\s*[:\]]/i
/** Lines in which a record is put together before it is stored. */
const recordLines = 15

function recordAround(
  subject: Subject,
  { path, notebook, functions }: CodeFacts,
  { line, scope }: Call,
): readonly string[] {
  const content = notebook ? null : subject.snapshot.text(path)
  if (content === null || !content.ok) return []
  const start = functions.find(({ name }) => name === scope)?.line ?? 1
  return content.text.split('\n').slice(Math.max(start, line - recordLines) - 1, line + recordLines)
}

const intoTable = /(?:^|\.)to_(?:csv|parquet|sql)$/

/** What the same function names: the columns of the table that it writes. */
function textsAround({ calls }: CodeFacts, { scope }: Call): readonly string[] {
  return calls.flatMap(other => (other.scope === scope ? Object.values(other.strings) : []))
}

/** Texts of the calls that a chain goes through: the table of `db.table("forecast").insert(row)`. */
function receiverTexts({ calls }: CodeFacts, { written, scope, line }: Call): readonly string[] {
  return calls
    .filter(other => other.scope === scope && other.line <= line && other.line > line - 10)
    .filter(other => written.startsWith(`${other.written}().`))
    .flatMap(other => Object.values(other.strings))
}

/** Traces of an application on a foundation model hold what was asked and answered. */
function tracedPrompts(subject: Subject): readonly Evidence[] {
  if (!subject.profile.traits.includes('llm')) return []
  return mlCode(subject).flatMap(code =>
    code.calls
      .filter(({ name }) => tracing.test(name))
      .slice(0, 1)
      .map(({ line, written }) => evidenceAt({ path: code.path, line }, `traces prompts: ${written}`)),
  )
}

const tracing =
  /^(?:langfuse|langsmith|phoenix|opik|logfire|traceloop|weave|helicone|agentops|openinference)\.|^opentelemetry\.instrumentation\.(?:openai\w*|langchain|anthropic|bedrock|vertexai|google_generativeai)\.|^mlflow\.(?:\w+\.)?(?:trace|start_span)$|^mlflow\.(?:langchain|openai|anthropic|llama_index|dspy|litellm)\.autolog$/

function textLogsIn(code: CodeFacts): readonly Evidence[] {
  const scopes = new Set(
    code.calls.filter(({ written }) => predicting.test(written)).map(({ scope }) => scope),
  )
  const call = code.calls.find(({ written, scope, strings }) => {
    return (
      /(?:^|\.)log(?:ger|ging)?\.(?:info|debug|warning)$/i.test(written) &&
      scopes.has(scope) &&
      /predict|forecast/i.test(strings['0'] ?? '')
    )
  })
  return call === undefined ? [] : [evidenceAt({ path: code.path, line: call.line }, 'text log')]
}
