/** What a file takes from the project. */

import type { Facts } from './index.ts'
import type { CodeFacts } from './model.ts'

/** Project files that a file imports, as far as they can be read: what it calls may be defined there. */
export function importedCode(facts: Facts, code: CodeFacts): readonly CodeFacts[] {
  return facts
    .modules()
    .dependencies(code)
    .flatMap(path => facts.code(path) ?? [])
}
