import type { CommandRun } from '../../automation/model.ts'
import { evidenceOf, met, nonEmpty, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { reachedActions, reachedCommands, slugOf, usesDvc } from '../reading.ts'
import { inEnvironment } from '../suggestEnvironment.ts'
import { comparisonSteps } from '../suggestMetrics.ts'
import { modelComparisons, trivialBaselines } from './modelComparison.ts'
import { withoutModel } from './ownModel.ts'

export const metricsBaselineComparison: Practice = {
  id: 'metrics-baseline-comparison',
  dimension: 'tracking-reporting',
  title: 'Results are compared with a baseline',
  level: 3,
  weight: 3,
  kind: 'practice',
  gate: null,
  definition:
    'The report or gate compares the new model with the main branch, the last release or a baseline model.',
  sources: ["GCP1 model validation 'better than current'", 'MTS-M5,Mon7', 'DVCD', 'CMLD'],
  evidence: {
    met: '`dvc metrics diff|params diff|plots diff|exp diff <rev>` (with the ref fetched: `git fetch`, `fetch-depth: 0`, `cml ci`), ml-ci-action `baseline-metrics`, tracker compare call, script reading both metrics, `dvc exp show` vs main',
    partial:
      'comparison command present but base ref not fetched (fails silently), or baseline stage without CI use',
    unmet: 'none',
    notApplicable: 'no metrics',
  },
  assess: subject => {
    const without = withoutModel(subject)
    if (without !== null) return without
    const compares = reachedCommands(subject).filter(run => comparing.has(run.command.canonical))
    const actions = reachedActions(subject).filter(run => {
      return run.with.some(({ name, value }) => /baseline/i.test(name) && value !== '')
    })
    const inCode = modelComparisons(subject)
    const compared = nonEmpty([
      ...[...compares.filter(run => fetchesBase(run, subject)), ...actions].map(evidenceOf),
      ...inCode.filter(({ reached }) => reached).map(({ evidence }) => evidence),
    ])
    if (compared !== null)
      return met({ evidence: compared, because: 'Automation compares results with those before.' })
    const blind = nonEmpty(compares.map(evidenceOf))
    if (blind !== null) {
      return partial({
        evidence: blind,
        strength: 'exercised',
        because: 'The command compares with a revision that the checkout does not have, so it shows nothing.',
      })
    }
    const byHand = nonEmpty(inCode.map(({ evidence }) => evidence))
    if (byHand !== null)
      return partial({
        evidence: byHand,
        because: 'Code compares two models; no workflow that can be followed runs it.',
      })
    const trivial = nonEmpty(trivialBaselines(subject))
    if (trivial !== null)
      return partial({
        evidence: trivial,
        because: 'A run trains a baseline beside its model; no report or gate compares with it.',
      })
    return unmet({
      because: 'Nothing compares a new model with the one before.',
      searched: [
        'dvc metrics, params, plots and exp diff',
        'baseline inputs of evaluation actions',
        'code that compares a candidate with the model in production or a baseline',
      ],
    })
  },
  remedy: subject => ({
    step: 'Fetch the base revision and compare the metrics with it.',
    snippet: usesDvc(subject)
      ? `- uses: actions/checkout@v7\n  with: { fetch-depth: 0 }\n- run: ${inEnvironment(subject, "dvc metrics diff origin/${{ github.base_ref || 'main' }} --md")}`
      : comparisonSteps(subject),
    language: 'yaml',
  }),
}

const comparing: ReadonlySet<string> = new Set([
  'dvc metrics diff',
  'dvc params diff',
  'dvc plots diff',
  'dvc exp diff',
  'dvc diff',
])

/** A shallow checkout holds one commit: the job must fetch more, or compare with what it has. */
function fetchesBase(run: CommandRun, subject: Subject): boolean {
  const revision = run.command.args.find(arg => !arg.startsWith('-')) ?? ''
  if (revision === 'HEAD') return true
  return subject.automation.runs.some(other => {
    if (other.job !== run.job) return false
    if (other.kind === 'action' && slugOf(other) === 'actions/checkout') {
      return other.with.some(input => input.name === 'fetch-depth' && input.value.trim() === '0')
    }
    if (other.kind !== 'command') return false
    const { program, subcommand, canonical } = other.command
    return (
      (program === 'git' && (subcommand === 'fetch' || subcommand === 'pull')) ||
      canonical === 'cml repo prepare'
    )
  })
}
