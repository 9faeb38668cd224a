/** Predictions that code puts somewhere: calls of databases, queues, tables and files, and whether the version of the model goes with them. */

import type { Call, CodeFacts } from '../../facts/model.ts'
import type { Evidence } from '../../model.ts'
import { evidenceAt } from '../judge.ts'
import type { Subject } from '../practice.ts'
import { predicting } from '../servingCode.ts'
import { filesBehindNames } from '../startedCode.ts'

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

/** A row that goes into a table as an object: `session.add(Prediction(...))`, `insert(Prediction)`. */
const addsRow =
  /(?:^|[._])(?:session|db|database|transaction)\w{0,20}(?:\[\]|\(\))?\.(?:add|add_all|merge|bulk_save_objects|bulk_insert_mappings)$/i
const insertsRow = /^sqlalchemy\.(?:\w+\.)*insert$/

function putsAway({ written, name }: Call): boolean {
  return storing.test(written) || addsRow.test(written) || insertsRow.test(name)
}

const speaksOfPrediction = /predict|payload|forecast|infer|score|probab|label_|response|output|results/i
const version = /model_?version|model_?tag|model_?name_?version|run_?id|model_?id|app_?version/i

export interface Stored {
  readonly evidence: Evidence
  readonly versioned: boolean
}

/** Calls of the file by which something that was predicted is kept. */
export function storedIn(subject: Subject, code: CodeFacts): readonly Stored[] {
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
    if (!helper && (!putsAway(call) || !words.some(word => speaksOfPrediction.test(word)))) return []
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
        ) ||
      recordAround(subject, code, call).some(line => versionKey.test(line)) ||
      rowsOf(subject, code, call).some(text => version.test(text))
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

/** Lines that a class of rows takes. */
const classLines = 80

/** The classes of the project whose objects are put away: their text names the columns. */
function rowsOf(subject: Subject, code: CodeFacts, call: Call): readonly string[] {
  if (!addsRow.test(call.written) && !insertsRow.test(call.name)) return []
  const made = code.calls.filter(({ scope, line }) => scope === call.scope && line <= call.line)
  const names = new Set(
    [...made.map(({ written }) => written), ...Object.values(call.references)].filter(name =>
      /^[A-Z]\w*$/.test(name),
    ),
  )
  const files = [
    code,
    ...filesBehindNames(subject, code, names).flatMap(path => subject.facts.code(path) ?? []),
  ]
  return files.flatMap(({ path, classes, notebook }) =>
    classes
      .filter(({ name }) => names.has(name))
      .map(({ line }) => {
        const next = classes.find(other => other.line > line)?.line ?? Number.POSITIVE_INFINITY
        const content = notebook ? null : subject.snapshot.text(path)
        return content?.ok === true
          ? content.text
              .split('\n')
              .slice(line - 1, Math.min(next - 1, line + classLines))
              .join('\n')
          : ''
      }),
  )
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
