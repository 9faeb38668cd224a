import { dvcFilesOf } from '../../dvc/files.ts'
import { stagePath } from '../../dvc/producers.ts'
import { evaluationCalls } from '../../facts/code/evaluation.ts'
import { trackingCalls } from '../../facts/code/tracking.ts'
import type { Call } from '../../facts/model.ts'
import { isOwn } from '../../facts/role.ts'
import type { Evidence } from '../../model.ts'
import { filesEnding } from '../../snapshot/endings.ts'
import { mlCode } from '../codeReading.ts'
import { evidenceAt, met, nonEmpty, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { dvcPipelines } from '../reading.ts'
import { evaluationCommand } from '../suggest.ts'
import { withoutModel } from './ownModel.ts'

export const metricsDeclared: Practice = {
  id: 'metrics-declared',
  dimension: 'tracking-reporting',
  title: 'Model metrics are machine-readable and versioned',
  level: 2,
  weight: 2,
  kind: 'practice',
  gate: null,
  definition: 'Evaluation writes a structured metrics file that is versioned per commit.',
  sources: ['SE4ML-10, SE4ML-20', 'DVCD metrics', 'MM-43', 'MTS-Mon7'],
  evidence: {
    met: '`metrics` in dvc.yaml (stage or top level) with tracked file (`cache: false` or in lock), `dvclive/metrics.json`, or tracked `metrics*.json|scores.json|*.csv` written by an evaluate stage',
    partial: 'printed or logged only, or text file',
    unmet: 'none',
    notApplicable: 'no model',
  },
  assess: subject => {
    const without = withoutModel(subject)
    if (without !== null) return without
    const { kept, lost } = dvcMetrics(subject)
    const declared = nonEmpty([...kept, ...metricsFiles(subject)])
    if (declared !== null) {
      return met({
        evidence: declared,
        strength: 'configured',
        because: 'Metrics are written to a structured file that is versioned.',
      })
    }
    const hashed = nonEmpty(lost)
    if (hashed !== null) {
      return partial({
        evidence: hashed,
        because: 'Metrics are declared and kept by neither DVC nor git: only their hashes remain.',
      })
    }
    const measured = nonEmpty(measurements(subject))
    if (measured !== null) {
      return partial({ evidence: measured, because: 'Metrics are computed; no versioned file holds them.' })
    }
    return unmet({
      because: 'No metrics are computed or stored.',
      searched: [
        'metrics of dvc.yaml',
        'dvclive/metrics.json',
        'tracked metrics and scores files',
        'evaluation calls',
      ],
    })
  },
  remedy: subject => ({
    step: 'Let the evaluation write a JSON file and declare it as metrics.',
    snippet: measuredStage(subject),
    language: 'yaml',
  }),
}

/** The stage that evaluates, else the one that trains, with metrics; a new stage where there is no pipeline. */
function measuredStage(subject: Subject): string {
  const stages = dvcPipelines(subject).flatMap(pipeline => pipeline.stages)
  const stage =
    stages.find(({ name }) => /eval/i.test(name)) ?? stages.find(({ name }) => /train/i.test(name))
  const command = evaluationCommand(subject) ?? 'python evaluate.py # the script that is to evaluate'
  const own =
    stage === undefined ? `  evaluate:\n    cmd: ${command}` : `  ${stage.name}: # beside what it has`
  return `stages:\n${own}\n    metrics:\n      - metrics.json:\n          cache: false`
}

/** Metrics of stages and of whole pipelines; lost are those that neither the cache nor git keeps. */
function dvcMetrics(subject: Subject): {
  readonly kept: readonly Evidence[]
  readonly lost: readonly Evidence[]
} {
  const kept: Evidence[] = []
  const lost: Evidence[] = []
  const files = dvcFilesOf(subject.snapshot)
  for (const { path, metrics, stages } of dvcPipelines(subject)) {
    for (const { value, line } of metrics) kept.push(evidenceAt({ path, line }, `metrics ${value}`))
    for (const stage of stages) {
      for (const { value, line, options } of stage.metrics) {
        const file = stagePath(stage, value)
        const gone = options.cache === 'false' && file !== null && !files.has(file)
        const list = gone ? lost : kept
        list.push(evidenceAt({ path, line }, `metrics ${value}`))
      }
    }
  }
  return { kept, lost }
}

const metricsName =
  /(?:^|\/)[\w.-]*(?:metrics?|scores?|eval|results?|summary|report|performance)[\w.-]*\.(?:json|csv|ya?ml)$/i

/** Names of metrics, as a key with a number in JSON and YAML, or as a column of a CSV. */
const metricKeys =
  '(?:accuracy|acc|f1|precision|recall|auc|roc_?auc|rmse|mae|mse|mape|r2|r2_?score|loss|log_?loss|bleu|rouge|perplexity|groundedness|faithfulness|relevanc[ey]|mean_rating|map50|iou|dice|ndcg|mrr|silhouette)'
const keyed = new RegExp(
  `["']?\\b(?:\\w{1,30}[ _-])?${metricKeys}(?:[ _-]\\w{1,30})?["']?\\s{0,4}:\\s{0,4}-?\\d`,
  'i',
)
const column = new RegExp(`(?:^|[,;\\t"_])${metricKeys}(?:$|[,;\\t"_])`, 'im')

/** Files in git that hold metrics: called so, and with a metric and its number inside. A tracker's own store is none. */
function metricsFiles(subject: Subject): readonly Evidence[] {
  return filesEnding(subject.snapshot, 'json', 'csv', 'yml', 'yaml')
    .filter(
      ({ path }) =>
        metricsName.test(path) && isOwn(path) && !/(?:^|\/)(?:mlruns|wandb|\.github)\//.test(path),
    )
    .filter(({ path }) => holdsMetrics(subject, path))
    .map(({ path }) => evidenceAt({ path, line: 1 }, 'metrics file in git'))
}

function holdsMetrics(subject: Subject, path: string): boolean {
  const content = subject.snapshot.text(path)
  if (!content.ok) return false
  if (path.toLowerCase().endsWith('.csv'))
    return column.test(content.text.slice(0, 2000).split('\n')[0] ?? '')
  return keyed.test(content.text.slice(0, 100_000))
}

/** Where metrics are computed, logged or written somewhere that git does not version. */
function measurements(subject: Subject): readonly Evidence[] {
  return mlCode(subject).flatMap(code => [
    ...evaluationCalls(code).map(use => evidenceAt(use, use.what)),
    ...trackingCalls(code)
      .filter(use => use.kind === 'metric' || use.kind === 'autolog')
      .map(use => evidenceAt(use, use.what)),
    ...code.calls
      .filter(measures)
      .map(call => evidenceAt({ path: code.path, line: call.line }, call.written)),
    ...code.functions
      .filter(({ name }) => computesMetrics.test(name) || (name === 'metrics' && evaluating.test(code.path)))
      .map(({ name, line }) => evidenceAt({ path: code.path, line }, `${name} computes metrics`)),
  ])
}

/** Functions that compute a metric by their own arithmetic. */
const computesMetrics =
  /(?:^|[._])(?:(?:compute|calculate|calc|get|evaluate|print|report)_(?:model_|eval_|test_)?(?:metrics|scores?|accuracy|mae|rmse|auc)|(?:mae|rmse|mape|perplexity|f1_score|accuracy_score))$/
const evaluating = /(?:^|\/)(?:eval\w{0,20}|metrics?)\//

/** Keras is told its metrics when a model is compiled; a path of a metrics file is where they are written. */
function measures(call: Call): boolean {
  if (/\.compile$/.test(call.name) && call.keywords.includes('metrics')) return true
  return Object.values(call.strings).some(text => text.length < 200 && metricsPath.test(text))
}

const metricsPath = /(?:^|\/)[\w-]*(?:metrics?|scores|evaluation|eval_results?)\.(?:json|csv|ya?ml|txt)$/i
