/** The code of declared pipelines, whether a workflow starts them or a person does. */

import { scheduledFiles } from './orchestrators.ts'
import type { Subject } from './practice.ts'
import { dvcPipelines } from './reading.ts'

/** Files that stages of DVC pipelines run or depend on, and those that an orchestrator runs by its own timetable. */
export function stagedFiles(subject: Subject): ReadonlySet<string> {
  const found = new Set(scheduledFiles(subject))
  for (const { path, stages } of dvcPipelines(subject)) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    for (const { commands, deps, wdir } of stages) {
      const base = wdir === '' || wdir === '.' ? folder : `${folder}${wdir.replace(/\/$/, '')}/`
      for (const { value } of deps) found.add(`${base}${value.replace(/^\.\//, '')}`)
      for (const { value } of commands) {
        for (const word of value.split(/\s+/)) found.add(`${base}${word.replace(/^\.\//, '')}`)
      }
    }
  }
  return found
}
