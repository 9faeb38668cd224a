/** Programs of the CDK: which files they are, and the calls of each in the words of its Python. */

import type { Snapshot } from '../model.ts'
import { cdkCalls } from './code/cdkTypeScript.ts'
import type { Call, CodeFacts } from './model.ts'
import { roleOf } from './role.ts'

const LIMIT = 200_000
/** Files that are looked at. */
const MOST_PROGRAMS = 1000

/** Files of the project's own that may use the CDK, in a repository with an app of it. */
export function cdkPrograms({ files }: Pick<Snapshot, 'files'>): readonly string[] {
  if (!files.some(({ path }) => path === 'cdk.json' || path.endsWith('/cdk.json'))) return []
  return files
    .filter(
      ({ path, kind }) => kind === 'file' && /\.(?:py|ts|js|mjs)$/.test(path) && !path.endsWith('.d.ts'),
    )
    .map(({ path }) => path)
    .filter(path => roleOf(path) === 'project')
    .slice(0, MOST_PROGRAMS)
}

/** The calls of a program; none when it is too large or uses nothing of the CDK. */
export function callsOfProgram(
  snapshot: Snapshot,
  code: (path: string) => CodeFacts | null,
  path: string,
): readonly Call[] {
  const content = snapshot.text(path, LIMIT)
  if (!content.ok || !/aws[-_]cdk/.test(content.text)) return []
  return path.endsWith('.py') ? (code(path)?.calls ?? []) : cdkCalls(content.text)
}
