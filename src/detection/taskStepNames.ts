/**
 * What the name of a step says where its content cannot: a request to some address, code that stands in the step and that no
 * rule knows. Names are hints, never verdicts.
 */

import type { Automation, CodeRun, CommandRun, Run } from '../automation/model.ts'
import { runText } from '../automation/trace.ts'
import type { TaskId } from '../catalogue/tasks.ts'
import type { Step } from '../facts/model.ts'
import { isBorneOut, rulesOfName } from './taskNames.ts'
import type { TaskSighting } from './taskSighting.ts'

/** What a request to a service can be for. */
const requested: ReadonlySet<TaskId> = new Set(['deploy', 'monitor', 'notify', 'train', 'register-model'])
/** What a few lines of code do. */
const written: ReadonlySet<TaskId> = new Set([
  'evaluate',
  'monitor',
  'data-validation',
  'register-model',
  'preprocess',
  'deploy',
])

/** `known`: what the automation performs otherwise; a step that is known to do something needs no hint of that. */
export function stepNameTasks({ runs }: Automation, known: readonly TaskSighting[]): readonly TaskSighting[] {
  const told = new Map<Step, Set<TaskId>>()
  for (const { run, task } of known) {
    if (run.step !== null) told.set(run.step, (told.get(run.step) ?? new Set()).add(task))
  }
  return runs.flatMap(run => {
    const name = run.step?.name ?? null
    if (run.step === null || name === null || run.trace.some(({ what }) => what.startsWith('action ')))
      return []
    return hintsOf(run, name)
      .filter(task => told.get(run.step as Step)?.has(task) !== true)
      .map(task => ({
        task,
        confidence: 'low' as const,
        run,
        place: run,
        trace: run.trace,
        what: runText(run),
      }))
  })
}

function hintsOf(run: Run, name: string): readonly TaskId[] {
  if (run.kind === 'command' && isRequest(run)) {
    const tasks = rulesOfName(name).map(({ task }) => task)
    return tasks.filter(task => requested.has(task) && (task === 'monitor' || changes(run)))
  }
  if (run.kind !== 'code' || !standsInStep(run)) return []
  return rulesOfName(name)
    .filter(rule => written.has(rule.task) && isBorneOut(rule, run.inline?.calls ?? []))
    .map(({ task }) => task)
}

function isRequest({ command }: CommandRun): boolean {
  // What runs on the runner itself is tried out there.
  if (command.argv.some(word => /localhost|127\.0\.0\.1|0\.0\.0\.0/.test(word))) return false
  return /^(?:curl|wget|http|https|xh|Invoke-RestMethod|Invoke-WebRequest|iwr|irm)$/i.test(command.program)
}

/** A request that asks for something to be done: by its method or because it carries data. */
function changes({ command }: CommandRun): boolean {
  const text = command.argv.join(' ')
  return /(?:^| )(?:-X|--request|-Method)[ =]?(?:POST|PUT|PATCH)\b|(?:^| )(?:-d|--data[\w-]*|--json|-F|--form|-Body|--post-data)\b/i.test(
    text,
  )
}

function standsInStep(run: CodeRun): run is CodeRun & { readonly inline: NonNullable<CodeRun['inline']> } {
  return run.inline !== null && run.path === run.workflow.path
}
