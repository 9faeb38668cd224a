/** What all CI services do, not GitHub's alone. */

import type { DetectedTask } from '../detection/model.ts'
import type { TaskUse } from '../model.ts'
import type { Subject } from '../practices/practice.ts'

/**
 * The tasks of GitHub's workflows, then those of other CI services. Where such a service is all there is, it is the automation;
 * beside workflows its configuration may be a leftover that nothing starts any more, which no tree can tell.
 */
export function allTasks({ tasks, elsewhere, automation }: Subject): readonly TaskUse[] {
  const alone = automation.workflows.length === 0
  return [
    ...tasks.map(told),
    ...elsewhere.map(task => {
      return { ...told(task), reachable: alone, events: alone ? task.events : [] }
    }),
  ]
}

/** What the report tells of a task, without the run that was found to perform it. */
function told(task: DetectedTask): TaskUse {
  const { id, path, line, reachable, events, confidence, inTests, service, what, trace } = task
  return { id, path, line, reachable, events, confidence, inTests, service, what, trace }
}
