/** Commands that by their form perform a task and where they stand do not. */

import type { Automation, CommandRun, Run } from '../automation/model.ts'
import type { TaskId } from '../catalogue/tasks.ts'
import { toolsOfCommand } from '../catalogue/tools/index.ts'
import type { Facts } from '../facts/index.ts'
import type { Command } from '../facts/model.ts'
import { isProduct, ownPackages } from './product.ts'
import { emptyReports } from './taskReports.ts'

/** Whether a command performs nothing of a task. */
export type IdleTest = (run: CommandRun, task: TaskId) => boolean

/** The test for the commands of this automation: what their jobs and the other steps of these make of them. */
export function idleTest(facts: Facts, automation: Automation): IdleTest {
  const clusters = jobsWithLocalCluster(automation)
  const tagging = jobsThatOnlyTag(automation)
  const empty = emptyReports(automation)
  const own = ownPackages(facts)
  return (run, task) => {
    if (task === 'deploy') return clusters.has(run.job)
    if (task === 'commit-back') return tagging.has(run.job) || pushesElsewhere(run.command)
    if (task === 'report-metrics') return empty.has(run)
    // A package that runs pipelines tries itself out.
    return mlTasks.has(task) && toolsOfCommand(run.command).some(tool => isProduct(tool, own))
  }
}

/** What is only done to a model or its data. */
const mlTasks: ReadonlySet<TaskId> = new Set([
  'run-pipeline',
  'train',
  'evaluate',
  'preprocess',
  'data-validation',
])

/** Jobs that start a cluster on the runner: what they apply there is a test, not a deployment. */
function jobsWithLocalCluster(automation: Automation): ReadonlySet<Run['job']> {
  const jobs = new Set<Run['job']>()
  for (const run of automation.runs) {
    const starts =
      run.kind === 'command'
        ? /^(?:kind|minikube|k3d|microk8s)$/.test(run.command.program)
        : run.kind === 'action' && /\b(?:kind-action|setup-minikube|k3d)\b/i.test(run.reference.raw)
    if (starts) jobs.add(run.job)
  }
  return jobs
}

/** `git push space main`: to a remote that the script named itself, which is another service's and not the repository. */
function pushesElsewhere({ program, argv }: Command): boolean {
  if (program !== 'git' || argv[0] !== 'push') return false
  const remote = argv.slice(1).find(word => !word.startsWith('-'))
  return remote !== undefined && /^[\w-]+$/.test(remote) && !/^(?:origin|upstream|github)$/i.test(remote)
}

/** Jobs that move or set a tag and commit nothing: what they push is the tag. */
function jobsThatOnlyTag(automation: Automation): ReadonlySet<Run['job']> {
  const tagging = new Set<Run['job']>()
  const committing = new Set<Run['job']>()
  for (const run of automation.runs) {
    if (run.kind !== 'command' || run.command.program !== 'git') continue
    if (/^tag\b/.test(run.command.subcommand)) tagging.add(run.job)
    if (/^(?:commit|merge|rebase|cherry-pick|subtree)\b/.test(run.command.subcommand)) committing.add(run.job)
  }
  return new Set([...tagging].filter(job => !committing.has(job)))
}
