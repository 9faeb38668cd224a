import type { Facts } from '../../facts/index.ts'
import { localPath } from '../../facts/localPath.ts'
import type { ProfileSubject } from '../profile.ts'

/** The subject with its paths as the audited directory sees them, so that a project in a folder is looked at like a repository. */
export function localSubject(subject: ProfileSubject): ProfileSubject {
  const { scope } = subject.facts.snapshot
  return scope === '' ? subject : { ...subject, facts: localFacts(subject.facts, scope) }
}

function localFacts(facts: Facts, scope: string): Facts {
  const files = facts.snapshot.files.map(file => ({ ...file, path: localPath(file.path, scope) }))
  const known = new Map(files.map(file => [file.path, file]))
  return {
    ...facts,
    snapshot: { ...facts.snapshot, files, entry: path => known.get(path) },
    dependencyFiles: facts.dependencyFiles.map(file => ({ ...file, path: localPath(file.path, scope) })),
  }
}
