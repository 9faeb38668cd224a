/**
 * Reports of metrics through means that report anything: a comment, the job summary. They count when the words speak of
 * results and the job, or a job before it, has a model at hand.
 */

import type { ActionRun, Automation, CommandRun, Run } from '../automation/model.ts'
import { runText } from '../automation/trace.ts'
import { listed, matchesCommand, parseCommandPattern } from '../catalogue/commandPattern.ts'
import type { TaskId } from '../catalogue/tasks.ts'
import type { TaskSighting } from './taskSighting.ts'

const modelTasks: ReadonlySet<TaskId> = new Set([
  'train',
  'evaluate',
  'run-pipeline',
  'monitor',
  'data-validation',
])
const commentCommands = listed('gh pr comment, gh issue comment').map(parseCommandPattern)
const commentActions =
  /^(?:actions\/github-script|marocchino\/sticky-pull-request-comment|peter-evans\/(?:create-or-update-comment|commit-comment)|thollander\/actions-comment-pull-request|mshick\/add-pr-comment|machine-learning-apps\/pr-comment)$/i
const scriptReports = /createComment|updateComment|core\.summary|createCommitComment/
/** Words of results. */
const results =
  /metric|accuracy|\bf1\b|f1[-_ ]score|rmse|\bmae\b|\bauc\b|precision|recall|\bloss\b|\br2\b|evaluation|eval[-_]|confusion|report\.(?:md|html)|results?\.(?:md|json|csv)|model[-_ ](?:performance|report|comparison)|wandb|mlflow|leaderboard/i

/** Words that only the quality of a model has. */
const metrics =
  /accuracy|\bf1\b|f1[-_ ]score|rmse|\bmae\b|\bauc\b|\br2\b|confusion|model[-_ ](?:performance|metrics|report|comparison)|leaderboard/i

/** `known`: what the same automation performs otherwise. */
export function reportTasks(automation: Automation, known: readonly TaskSighting[]): readonly TaskSighting[] {
  const jobs = new Set(
    known.filter(({ task }) => modelTasks.has(task)).map(({ run }) => jobKey(run, run.job.id)),
  )
  return automation.runs
    .filter(run => run.kind === 'command' || run.kind === 'action')
    .filter(run => (run.kind === 'command' ? reports(run) : comments(run)))
    .filter(run => results.test(textOf(run)))
    .flatMap(run => {
      const near = [run.job.id, ...run.job.needs].some(job => jobs.has(jobKey(run, job)))
      // Results of linters and tests lie in files of the same names.
      if (!near && !metrics.test(textOf(run))) return []
      const confidence = near ? 'medium' : 'low'
      return [{ task: 'report-metrics', confidence, run, place: run, trace: run.trace, what: runText(run) }]
    })
}

/** Comments whose text is nothing but fixed words: every command of the job that writes it prints some. */
export function emptyReports({ runs }: Automation): ReadonlySet<Run> {
  const commands = runs.filter(run => run.kind === 'command')
  const empty = commands.filter(run => {
    if (!/^cml (?:comment|send-comment)\b/.test(run.command.canonical)) return false
    const writers = commands.filter(
      ({ job, command }) =>
        job === run.job && command.redirects.some(({ target }) => run.command.argv.includes(target)),
    )
    return writers.length > 0 && writers.every(printsFixedWords)
  })
  return new Set(empty)
}

function printsFixedWords({ command }: CommandRun): boolean {
  if (command.program === 'touch') return true
  if (command.program !== 'echo' && command.program !== 'printf') return false
  const text = command.argv.join(' ')
  return !/[$`]/.test(text) && !results.test(text)
}

function reports({ command }: CommandRun): boolean {
  if (command.redirects.some(({ target }) => target.includes('GITHUB_STEP_SUMMARY'))) return true
  return commentCommands.some(pattern => matchesCommand(pattern, command))
}

function comments(run: ActionRun): boolean {
  if (run.reference.kind !== 'repository' || !commentActions.test(run.reference.slug)) return false
  if (run.reference.repo !== 'github-script') return true
  return run.with.some(({ name, value }) => name === 'script' && scriptReports.test(value))
}

function textOf(run: CommandRun | ActionRun): string {
  if (run.kind === 'action')
    return run.with
      .map(({ value }) => value)
      .join('\n')
      .slice(0, 20_000)
  return [run.command.program, ...run.command.argv, run.command.stdin ?? ''].join(' ').slice(0, 20_000)
}

function jobKey(run: Run, job: string): string {
  return `${run.workflow.path}#${job}`
}
