/** Ways back that a project has made for itself: a make target, a request to its service, a task of a scheduled pipeline. */

import type { Evidence } from '../../model.ts'
import { mlCode } from '../codeReading.ts'
import { evidenceAt } from '../judge.ts'
import { scheduledFiles } from '../orchestrators.ts'
import type { Subject } from '../practice.ts'

const named = /(?:^|[._-])roll_?-?back(?:[._-]|$)/i

const route = /\.(?:post|put|patch|delete|get|route|api_route)$/
const task = /^prefect\.(?:task|flow)$|^airflow\.(?:\w+\.)*task$|^dagster\.(?:op|asset)$/

/** Operations that are called rollback and that somebody or something can start; a helper of that name is none. */
export function preparedRollbacks(subject: Subject): readonly Evidence[] {
  return [...targets(subject), ...operations(subject)]
}

function targets({ facts }: Subject): readonly Evidence[] {
  return (facts.makefile('Makefile')?.rules ?? [])
    .filter(rule => rule.targets.some(target => named.test(target)) && rule.recipe.length > 0)
    .map(rule => evidenceAt(rule, `target ${rule.targets[0] ?? ''}`))
}

function operations(subject: Subject): readonly Evidence[] {
  const scheduled = scheduledFiles(subject)
  return mlCode(subject).flatMap(code =>
    code.functions
      .filter(({ name, decorators }) => {
        const pattern = scheduled.has(code.path) ? [route, task] : [route]
        return named.test(name) && decorators.some(one => pattern.some(kind => kind.test(one)))
      })
      .map(({ name, line }) => evidenceAt({ path: code.path, line }, name)),
  )
}
