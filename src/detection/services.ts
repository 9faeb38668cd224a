/** Whose tasks they are: those of the repository's automation, and those that another CI service performs beside it. */

import type { Automation } from '../automation/model.ts'
import type { Facts } from '../facts/index.ts'
import { delivers } from '../facts/otherCi/services.ts'
import type { DetectedTask } from './model.ts'
import { detectTasks } from './tasks.ts'

export interface PerformedTasks {
  /** Those of GitHub's workflows, and what a pipeline of the cloud does that the repository declares and lets events start. */
  readonly tasks: readonly DetectedTask[]
  /** Those of other CI services, which count in part (catalogue 11, clarification 3). */
  readonly elsewhere: readonly DetectedTask[]
}

/**
 * Checks in another service are other CI wherever they run (clarification 29). Training and delivery by a pipeline that belongs to
 * the infrastructure of the repository are no CI at all: careful readers count them in full.
 */
export function performedTasks(facts: Facts, automation: Automation): PerformedTasks {
  const tasks = [...detectTasks(facts, automation)]
  const elsewhere: DetectedTask[] = []
  for (const task of detectTasks(facts, { ...automation, runs: automation.elsewhere })) {
    const told = { ...task, service: task.run.workflow.name }
    if (task.reachable && delivers(told.service) && !checks.has(task.id)) tasks.push(told)
    else elsewhere.push(told)
  }
  return { tasks, elsewhere }
}

const checks: ReadonlySet<string> = new Set([
  'lint',
  'test',
  'coverage',
  'security-scan',
  'data-validation',
  'docs',
  'dependency-update',
])
