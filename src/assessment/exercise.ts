/** What a course shows its students is an exercise, and no work of its own. */

import { localPath } from '../facts/localPath.ts'
import type { Evidence, Judgement } from '../model.ts'
import type { Practice, Subject } from '../practices/practice.ts'

/**
 * What a course sets up for its students to try counts at most in part (catalogue 11, clarifications 16 and 31). What lies in its
 * lessons is an exercise, also where a workflow of the root runs it; what the course does for itself, as its authors check and
 * build it, and the one project that it is about, are none.
 */
export function asExercise(practice: Practice, judgement: Judgement, subject: Subject): Judgement {
  const own = practice.kind !== 'practice' || practice.dimension === 'documentation-responsible-ai'
  if (own || judgement.status !== 'met' || subject.profile.id !== 'course') return judgement
  if (!judgement.evidence.every(piece => isOfLesson(piece, subject))) return judgement
  return {
    ...judgement,
    status: 'partial',
    because: `${judgement.because} It is exercise code of a course, which counts in part.`,
  }
}

/** Folders of lessons by their names: at the top by a number, too; anywhere by what they hold. */
const lessons =
  /^(?:s|ch|chapters?|lessons?|weeks?|modules?|days?|parts?|sessions?|units?|phases?|cohorts?)?[-_ ]?\d{0,4}[-_ ]?\d{1,2}(?:[-_. ][^/]*)?(?:\/|$)|^(?:cohorts|lessons|modules|weeks)\/|(?:^|\/)(?:labs?|exercises?|exercise_files|assignments?|homeworks?|practicals?|solutions?)(?:[-_ ]?\d+)?\//i

/** A place in a lesson, or a workflow that runs or is named for what lies in one. */
function isOfLesson({ path, line, what }: Evidence, { snapshot, automation }: Subject): boolean {
  const local = localPath(path, snapshot.scope)
  if (lessons.test(local)) return true
  if (!local.startsWith('.github/workflows/')) return false
  const started = automation.runs.filter(run => run.path === path && run.line === line)
  const inLessons = started.every(({ directory }) => directory !== null && lessons.test(`${directory}/`))
  if (started.length > 0 && inLessons) return true
  const told = /(?:\bin|\bruns?|\bpython3?|\bpytest) ([\w./-]+\/[\w./-]+)/.exec(what)?.[1]
  return (
    (told !== undefined && lessons.test(told)) ||
    /(?:^|[/_-])(?:lab|exercise|lesson|assignment)[-_]?\d/i.test(local)
  )
}
