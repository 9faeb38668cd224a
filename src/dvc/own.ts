/** Which DVC files are the project's own. */

import { roleOf } from '../facts/role.ts'

/**
 * Whether a DVC file belongs to the project, and not to its tests, examples, documentation, templates or to others. Folders of
 * data hold examples and tests of data, which are the project's own all the same.
 */
export function isOwnDvcFile(path: string): boolean {
  return !/^(?:vendored|template|test|docs|example)$/.test(roleOf(path))
}
