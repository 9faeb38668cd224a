/** What a course shows its students is an exercise, and no automation of its own. */

import { localPath } from '../facts/localPath.ts'
import type { Judgement } from '../model.ts'
import type { Practice, Subject } from '../practices/practice.ts'

/** What a course sets up for its students to try counts at most in part (catalogue 11, clarifications 16 and 31). */
export function asExercise(practice: Practice, judgement: Judgement, subject: Subject): Judgement {
  const own = practice.kind !== 'practice' || practice.dimension === 'documentation-responsible-ai'
  if (own || practice.id === 'ci-on-change' || judgement.status !== 'met') return judgement
  if (subject.profile.id !== 'course' || checksItself(subject) || isOneProject(subject)) return judgement
  return {
    ...judgement,
    status: 'partial',
    because: `${judgement.because} It is exercise code of a course, which counts in part.`,
  }
}

/** A course that is one worked project, with its manifest in the root: what is there is no exercise, its readers follow it. */
function isOneProject({ facts, snapshot }: Subject): boolean {
  return facts.dependencyFiles.some(
    ({ path, role }) => role !== 'lock' && !localPath(path, snapshot.scope).includes('/'),
  )
}

/** Only what lies where its service looks for it is the automation of the repository (catalogue 11, clarification 16). */
function isOwn(workflow: string): boolean {
  return workflow.startsWith('.') || !workflow.includes('/')
}

/**
 * Changes of the course's own main branch are tested, linted or trained with: that is how its authors work. Workflows that
 * students are meant to try wait for branches and events that the course itself never has.
 */
function checksItself({ tasks }: Subject): boolean {
  return tasks.some(
    ({ id, reachable, confidence, run }) =>
      reachable &&
      confidence !== 'low' &&
      isOwn(run.workflow.path) &&
      /^(?:test|lint|train)$/.test(id) &&
      run.reach.defaultBranchEvents.some(event => /^(?:push|pull_request|merge_group)$/.test(event)),
  )
}
