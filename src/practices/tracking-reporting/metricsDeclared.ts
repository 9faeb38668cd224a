import { evaluationCalls } from '../../facts/code/evaluation.ts'
import type { Evidence } from '../../model.ts'
import { mlCode } from '../codeReading.ts'
import { evidenceAt, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { dvcPipelines, isOwn } from '../reading.ts'

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
    if (subject.profile.id === 'library') return notApplicable('A library has no model of its own.')
    if (!subject.profile.traits.includes('trains')) return notApplicable('There is no model to measure.')
    const declared = nonEmpty([...dvcMetrics(subject), ...metricsFiles(subject)])
    if (declared !== null) {
      return met({
        evidence: declared,
        strength: 'configured',
        because: 'Metrics are written to a structured file that is versioned.',
      })
    }
    const measured = nonEmpty(
      mlCode(subject)
        .flatMap(code => evaluationCalls(code))
        .map(use => evidenceAt(use, use.what)),
    )
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
  remedy: () => ({
    step: 'Let the evaluation write a JSON file and declare it as metrics.',
    snippet:
      'stages:\n  evaluate:\n    cmd: python src/evaluate.py\n    metrics:\n      - metrics.json:\n          cache: false',
    language: 'yaml',
  }),
}

/** Metrics of stages and of whole pipelines. */
function dvcMetrics(subject: Subject): readonly Evidence[] {
  return dvcPipelines(subject).flatMap(pipeline => {
    const metrics = [...pipeline.metrics, ...pipeline.stages.flatMap(stage => stage.metrics)]
    return metrics.map(({ value, line }) => evidenceAt({ path: pipeline.path, line }, `metrics ${value}`))
  })
}

const metricsFile =
  /(?:^|\/)(?:[\w-]*(?:metrics?|scores?|evaluation|eval_results?)[\w-]*)\.(?:json|csv|ya?ml)$/i

function metricsFiles(subject: Subject): readonly Evidence[] {
  return subject.snapshot.files
    .filter(
      ({ path }) =>
        metricsFile.test(path) &&
        isOwn(path) &&
        !/(?:^|\/)(?:conf|config|configs|grafana|prometheus|\.github)\//.test(path),
    )
    .map(({ path }) => evidenceAt({ path, line: 1 }, 'metrics file in git'))
}
