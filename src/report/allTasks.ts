/** What all CI services do, not GitHub's alone. */

import type { TaskUse } from '../model.ts'
import type { Subject } from '../practices/practice.ts'

/**
 * The tasks of GitHub's workflows, then those of other CI services. Where such a service is all there is, it is the automation;
 * beside workflows its configuration may be a leftover that nothing starts any more, which no tree can tell.
 */
export function allTasks({ tasks, elsewhere, automation }: Subject): readonly TaskUse[] {
  const alone = automation.workflows.length === 0
  return [
    ...tasks,
    ...elsewhere.map(task => {
      return { ...task, reachable: alone, events: alone ? task.events : [] }
    }),
  ]
}
