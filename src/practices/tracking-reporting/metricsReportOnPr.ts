import type { ActionRun, Run } from '../../automation/model.ts'
import type { Job } from '../../facts/model.ts'
import { quoteLiteral } from '../../facts/quote.ts'
import { evidenceOf, evidenceOfTask, met, nonEmpty, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { reachedActions, reachedCommands, reachedTasks, slugOf, usesDvc } from '../reading.ts'
import { trainCommand } from '../suggest.ts'
import { inEnvironment } from '../suggestEnvironment.ts'
import { metricOf } from '../suggestMetrics.ts'
import { withoutModel } from './ownModel.ts'

export const metricsReportOnPr: Practice = {
  id: 'metrics-report-on-pr',
  dimension: 'tracking-reporting',
  title: 'CI reports model results on the change',
  level: 2,
  weight: 4,
  kind: 'practice',
  gate: null,
  definition:
    'A workflow posts metrics (tables, plots) of the trained or evaluated model on the pull request, commit or job summary.',
  sources: [
    'PAPER (CML = reporting: send-comment in 100 %, publish 63 % of parsed CML workflows)',
    'CMLD',
    'SE4ML-23',
    "BER25 'track model metrics in CI'",
  ],
  evidence: {
    met: 'reachable job: metric producer (`dvc metrics|params|exp|plots …`, `cat metrics*`, script output, tracker link) flows into `report.md` → `cml comment create|update`, `cml-send-comment`, `cml send-comment`, `cml check create`, `cml-send-github-check`, sticky-comment/github-script/`gh pr comment`, or `$GITHUB_STEP_SUMMARY`',
    partial:
      'report sent without an ML metric producer, or artefact upload only; or report in `push` only while PRs exist',
    unmet: 'set-up action without report command',
    notApplicable: 'no model in the repository',
  },
  assess: subject => {
    const without = withoutModel(subject)
    if (without !== null) return without
    const reports = reachedTasks(subject, 'report-metrics')
    const sure = reports.filter(task => task.confidence !== 'low' && !isOnlyLink(task.run, subject))
    const proposed = nonEmpty(
      sure.filter(task => task.events.some(event => reviewing.has(event))).map(task => evidenceOfTask(task)),
    )
    if (proposed !== null) {
      return met({
        evidence: proposed,
        because: 'The results of the model are reported where a change is reviewed.',
      })
    }
    const late = nonEmpty(sure.map(task => evidenceOfTask(task)))
    if (late !== null) {
      return usesPullRequests(subject)
        ? partial({
            evidence: late,
            strength: 'exercised',
            because: 'Results are reported after a push, while changes are proposed by pull requests.',
          })
        : met({ evidence: late, because: 'The results of the model are reported on the commit.' })
    }
    const weak = nonEmpty([
      ...reports.map(task => evidenceOfTask(task)),
      // A comment of fixed words reports no metrics, and is no such task.
      ...reachedCommands(subject)
        .filter(({ command }) => /^cml (?:comment|check)\b/.test(command.canonical))
        .map(evidenceOf),
      ...reachedActions(subject)
        .filter(run => uploadsResults(run) && hasModelJob(subject, run.job))
        .map(evidenceOf),
    ])
    if (weak !== null) {
      return partial({
        evidence: weak,
        strength: 'exercised',
        because: 'Something is reported or uploaded, without model metrics that a reviewer sees.',
      })
    }
    return unmet({
      because: 'No workflow reports model metrics on a change.',
      searched: ['cml comment and check commands', 'comments, checks and job summaries that carry metrics'],
    })
  },
  remedy: subject => ({
    step: 'Report the metrics in the job summary or a comment of the pull request.',
    snippet: `- run: |\n    ${inEnvironment(subject, trainCommand(subject))}\n    ${reportLine(subject)}`,
    language: 'yaml',
  }),
}

const reviewing: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'merge_group',
  'issue_comment',
])

/** A report whose only content is the address of a tracker or fixed words: its file is written by nothing else. */
function isOnlyLink(run: Run, subject: Subject): boolean {
  if (run.kind !== 'command') return false
  const writers = reachedCommands(subject).filter(({ job, command }) => {
    return (
      job === run.job && command.redirects.some(({ target }) => run.command.args.some(arg => arg === target))
    )
  })
  return writers.length > 0 && writers.every(({ command }) => linking.test(command.canonical))
}

const linking = /^(?:echo|printf|cml tensorboard|cml-tensorboard|tensorboard dev)\b/

/** Results of tests of the code. */
const ofTests = /[\w-]*(?:pytest|junit|coverage|(?:unit|test)[-_ ]?(?:results?|reports?|summary))[\w.-]*/gi

function uploadsResults(run: ActionRun): boolean {
  if (slugOf(run) !== 'actions/upload-artifact') return false
  const text = run.with.map(({ value }) => value.replace(ofTests, ' ')).join(' ')
  return /metric|eval|result|plot|score|summary|confusion|model|drift|performance|\bml/i.test(text)
}

function usesPullRequests(subject: Subject): boolean {
  return subject.automation.workflows.some(
    ({ reachable, events }) => reachable && events.includes('pull_request'),
  )
}

function hasModelJob(subject: Subject, job: Job): boolean {
  return reachedTasks(subject, 'train', 'evaluate', 'run-pipeline').some(task => task.run.job === job)
}

function reportLine(subject: Subject): string {
  const summary = '>> "$GITHUB_STEP_SUMMARY"'
  if (usesDvc(subject)) return `${inEnvironment(subject, 'dvc metrics diff --md')} ${summary}`
  const { path, isKept } = metricOf(subject)
  return `cat ${quoteLiteral(path)} ${summary}${isKept ? '' : ' # the file of metrics that the line above is to write'}`
}
