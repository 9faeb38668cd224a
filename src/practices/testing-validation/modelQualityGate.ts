import { evidenceAt, met, nonEmpty, notApplicable, partial, unknown, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { externalWorkflows } from '../reading.ts'
import { gateStep } from '../suggestMetrics.ts'
import { precedesDelivery, type QualityGate, qualityGates } from './qualityGates.ts'

export const modelQualityGate: Practice = {
  id: 'model-quality-gate',
  dimension: 'testing-validation',
  title: 'A quality gate decides on the model',
  level: 3,
  weight: 4,
  kind: 'practice',
  gate: 'L3',
  definition: 'Automation refuses a model whose quality is below a threshold or baseline.',
  sources: ['MTS-I4', 'GCP1/2', 'AZ3', 'CD4ML', 'AWS Reliable', 'BER25', 'SE4ML-20'],
  evidence: {
    met: 'step/test that compares a metric with a threshold/baseline and can fail (assert on metrics file, `--min-*`, ml-ci-action, deepchecks/evidently test suite with exit code, `mlflow.validate_evaluation_results`, promptfoo/deepeval with thresholds, `dvc metrics diff` parsed) AND it precedes registration/deployment (`needs`/order) or blocks the PR',
    partial: 'gate exists but not upstream of delivery, or only warns',
    unmet: 'metrics only reported or nothing',
    notApplicable: 'no model',
  },
  assess: subject => {
    const { id, traits } = subject.profile
    if (traits.length === 0 && id !== 'application') return notApplicable('There is no model to judge.')
    const all = qualityGates(subject)
    // In a library models are trained to test it; only a command that judges weights of its own is a gate.
    const gates =
      id === 'library' ? all.filter(gate => judgesByCommand(gate) && enforces(subject, gate)) : all
    const deciding = nonEmpty(gates.filter(gate => enforces(subject, gate)).map(placeOf))
    if (deciding !== null) {
      return met({
        evidence: deciding,
        strength: 'enforced',
        confidence: 'medium',
        because: 'A metric of the model decides whether automation goes on.',
      })
    }
    const weak = nonEmpty(gates.map(placeOf))
    if (weak !== null) {
      return partial({
        evidence: weak,
        because: gates.find(({ doubt }) => doubt !== null)?.doubt ?? whyWeak(gates),
      })
    }
    if (id === 'library') return notApplicable('A library has no model of its own.')
    if ((id === 'course' || id === 'research') && !traits.includes('trains'))
      return notApplicable('No model is trained or released by automation.')
    const hidden = externalWorkflows(subject).find(({ what }) =>
      /train|model|eval|deploy|retrain/i.test(what),
    )
    if (hidden !== undefined) {
      return unknown(`The reusable workflow \`${hidden.what}\` is not in this repository.`)
    }
    return unmet({
      because: 'Nothing refuses a model whose metrics are too low.',
      searched: [
        'assertions and exits on metrics in code and tests that run',
        'registrations under a condition on metrics',
        'commands with thresholds, evaluation tools that fail, conditions of pipelines',
      ],
    })
  },
  remedy: subject => ({
    step: 'Compare the metrics of the new model with a threshold in a step before it is released.',
    snippet: gateStep(subject),
    language: 'yaml',
  }),
}

function whyWeak(gates: readonly QualityGate[]): string {
  return gates.some(gate => gate.runs.length > 0)
    ? 'A metric is compared with a threshold, but neither a delivery nor a pull request waits for it.'
    : 'A metric is compared with a threshold in code that no workflow runs.'
}

function judgesByCommand({ runs }: QualityGate): boolean {
  return runs.some(run => run.kind === 'command' || (run.kind === 'code' && run.via === 'command'))
}

function placeOf({ evidence, runs }: QualityGate) {
  return evidenceAt(evidence, evidence.what, runs[0]?.trace ?? [])
}

/** It can fail, and a pull request or a delivery waits for it, or it decides on the delivery itself. */
function enforces(subject: Subject, { runs, decides, doubt, scheduled }: QualityGate): boolean {
  if (doubt !== null) return false
  if (scheduled === true && decides) return true
  return runs.some(run => {
    if (run.reach.swallowedBy !== null) return false
    return decides || run.reach.events.includes('pull_request') || precedesDelivery(subject, run)
  })
}
