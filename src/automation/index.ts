/** What automation really runs: from each event of each workflow down to commands, actions, images and source files. */

import type { Facts } from '../facts/index.ts'
import type { Workflow } from '../facts/model.ts'
import type { Automation, WorkflowReach } from './model.ts'
import { type Alive, reachOf, startOf } from './reach.ts'
import { Walk } from './walk.ts'
import { WorkflowWalk } from './workflows.ts'

/** Follows all workflows. Deterministic, synchronous, bounded in depth and count. */
export function buildAutomation(facts: Facts): Automation {
  const walk = new Walk(facts)
  const workflows = new WorkflowWalk(facts, walk)
  const starts = new Map(
    facts.workflows.map(workflow => {
      return [workflow.path, startOf(workflow, facts.workflows, facts.snapshot.repository)] as const
    }),
  )
  for (const workflow of facts.workflows) {
    const start = starts.get(workflow.path) as Alive
    const callers = workflows.callersOf(workflow)
    // What only others call is told where they call it.
    if (start.triggers.length > 0 || callers.length === 0) workflows.start(workflow, start)
  }
  return {
    workflows: facts.workflows.map(workflow => workflowReach(workflow, starts, workflows)),
    runs: walk.runs,
    elsewhere: followElsewhere(facts),
  }
}

function followElsewhere(facts: Facts): Automation['elsewhere'] {
  const walk = new Walk(facts)
  const pipelines = new WorkflowWalk(facts, walk)
  for (const pipeline of facts.otherCi) {
    const triggers = pipeline.events.map(event => {
      return { event, sure: true, defaultBranch: true, limitedTo: null }
    })
    pipelines.start(pipeline, {
      triggers,
      because: triggers.length > 0 ? null : 'nothing in the tree starts it',
    })
  }
  return walk.runs
}

function workflowReach(
  workflow: Workflow,
  starts: ReadonlyMap<string, Alive>,
  workflows: WorkflowWalk,
): WorkflowReach {
  const own = starts.get(workflow.path) as Alive
  const called = workflows.callsOf(workflow)
  const triggers = [...own.triggers, ...called.flatMap(alive => alive.triggers)]
  const callers = workflows.callersOf(workflow)
  const because =
    triggers.length > 0
      ? null
      : callers.length > 0 && workflow.valid
        ? 'no job that calls it is reached'
        : own.because
  const { reachable, events, defaultBranchEvents } = reachOf({ triggers, because }, null)
  return { workflow, reachable, because, events, defaultBranchEvents, callers }
}
