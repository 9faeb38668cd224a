/** The code of declared pipelines, whether a workflow starts them or a person does. */

import { configuredJobs } from './configuredJobs.ts'
import { scheduledFiles } from './orchestrators.ts'
import type { Subject } from './practice.ts'
import { dvcPipelines } from './reading.ts'

const remembered = new WeakMap<Subject, ReadonlySet<string>>()

/** Files that stages of DVC pipelines run or depend on, and those that an orchestrator runs by its own timetable. */
export function stagedFiles(subject: Subject): ReadonlySet<string> {
  const known = remembered.get(subject)
  if (known !== undefined) return known
  const found = new Set(scheduledFiles(subject))
  for (const { path, stages } of dvcPipelines(subject)) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    for (const { commands, deps, wdir } of stages) {
      const base = wdir === '' || wdir === '.' ? folder : `${folder}${wdir.replace(/\/$/, '')}/`
      for (const { value } of deps) found.add(`${base}${value.replace(/^\.\//, '')}`)
      for (const { value } of commands) {
        const words = value.split(/\s+/)
        const named = new Set(words.map(word => `${base}${word.replace(/^\.\//, '')}`))
        for (const word of named) found.add(word)
        for (const job of configuredJobs(subject)) {
          if (!words.includes(job.program) || !named.has(job.path)) continue
          for (const file of job.files) found.add(file)
        }
      }
    }
  }
  remembered.set(subject, found)
  return found
}
