import { met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { programCommand, scheduledHead } from '../suggest.ts'
import { stepsThatRun } from '../suggestEnvironment.ts'
import {
  driftCode,
  isRegular,
  isResultUsed,
  lacksReference,
  type Monitor,
  monitors,
  scheduledDrift,
  whyNotMonitored,
} from './monitors.ts'

import { monitorSchedules } from './platforms.ts'

export const driftDetection: Practice = {
  id: 'drift-detection',
  dimension: 'monitoring',
  title: 'Drift detection is implemented and scheduled',
  level: 4,
  weight: 4,
  kind: 'practice',
  gate: 'L4',
  definition: 'Input or prediction drift is computed regularly against a reference.',
  sources: ['GCP1', 'AZ4', 'MTS-Mon3', 'SE4ML-30,31', 'KRZ-P8', 'JOB', 'MM-45'],
  evidence: {
    met: 'code that compares new or production data (or predictions) with a reference (evidently report/suite, nannyml, alibi-detect, whylogs constraints, TFDV skew, deepchecks drift, KS/PSI) whose result is used (fails, alerts, is stored or decides) AND a scheduled or data-event workflow, DAG or platform monitor (`az ml schedule` monitor, SageMaker monitoring schedule, Vertex job) runs it',
    partial: 'code only, or run by hand/in a notebook; a comparison of train with test split never counts',
    unmet: 'dependency or mention only',
    notApplicable: 'no deployed or batch-scoring model (library/research)',
  },
  assess: subject => {
    const reason = whyNotMonitored(subject)
    if (reason !== null) return notApplicable(reason)
    const running = monitors(subject)
    const whole = nonEmpty([
      ...running
        .filter(one => isRegular(one) && isResultUsed(subject, one) && !lacksReference(subject, one))
        .map(one => one.evidence),
      ...monitorSchedules(subject),
    ])
    if (whole !== null) {
      return met({
        evidence: whole,
        confidence: 'medium',
        because: 'Drift against a reference is computed regularly, and its result is used.',
      })
    }
    const code = driftCode(subject)
    const timed = nonEmpty(scheduledDrift(subject))
    if (timed !== null) {
      return met({
        evidence: [timed[0], ...code],
        strength: 'configured',
        confidence: 'medium',
        because: 'An orchestrator computes drift on a schedule, and its result is published or decides.',
      })
    }
    const weak = nonEmpty([...running.map(one => one.evidence), ...code])
    if (weak !== null) return partial({ evidence: weak, because: whatIsMissing(subject, running) })
    return unmet({
      because: 'Nothing compares new data or predictions with a reference.',
      searched: [
        'Evidently, NannyML, Alibi Detect, Frouros, River, whylogs, Deepchecks and TFDV drift checks',
        'statistical tests in code named for drift',
        'monitoring schedules of cloud platforms',
      ],
    })
  },
  remedy: subject => ({
    step:
      driftCode(subject).length > 0
        ? 'Run the drift check on a schedule against a versioned reference, and let its result fail or alert.'
        : 'Compare new data with the training data on a schedule.',
    snippet: `${scheduledHead('drift')}\n${stepsThatRun(subject, driftCommand(subject))}`,
    language: 'yaml',
  }),
}

function driftCommand(subject: Subject): string {
  const paths = [...new Set(driftCode(subject).map(({ path }) => path))]
  return programCommand(subject, paths) ?? 'python check_drift.py # the script that is to check drift'
}

function whatIsMissing(subject: Subject, running: readonly Monitor[]): string {
  if (running.length === 0) return 'Drift is computed in code that no workflow runs by itself.'
  const timed = running.filter(isRegular)
  if (timed.length === 0)
    return 'Drift is computed in a workflow, but neither a schedule nor new data starts it.'
  return timed.every(one => lacksReference(subject, one))
    ? 'Drift is computed regularly, but the reference is neither in git nor in DVC.'
    : 'Drift is computed regularly, but nothing uses the result.'
}
