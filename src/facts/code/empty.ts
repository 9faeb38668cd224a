/** Code facts that say nothing. */

import type { CodeFacts } from '../model.ts'

/** The facts of an empty file; parsers fill in what they find. */
export function emptyFacts(path: string, language: CodeFacts['language']): CodeFacts {
  return {
    path,
    language,
    notebook: false,
    imports: [],
    calls: [],
    functions: [],
    classes: [],
    strings: [],
    asserts: [],
    guards: [],
    mainGuard: null,
    shellLines: [],
    notebookState: null,
    diagnostics: [],
  }
}
