/** Data that code takes from another DVC repository, at a version of that. */

import type { CodeFacts } from '../facts/model.ts'
import { commandsInPython } from '../facts/pythonCommands.ts'
import type { Evidence } from '../model.ts'
import { evidenceAt } from './judge.ts'

/** A checkout of a data repository at its version, and a pull of the data there, from the same file. */
export function dataCheckouts(code: CodeFacts): readonly Evidence[] {
  const pulls =
    code.calls.some(
      ({ name, written }) => /^dvc\.(?:cli|main)\.main$/.test(name) || /\brepo\.pull$/i.test(written),
    ) || commandsInPython(code).some(({ value }) => /\bdvc\s+pull\b/.test(value))
  if (!pulls) return []
  return code.calls
    .filter(
      ({ written, references }) =>
        /(?:^|\.)git\.checkout$/.test(written) && /version|tag|rev/i.test(references['0'] ?? ''),
    )
    .map(({ line, written }) =>
      evidenceAt({ path: code.path, line }, `checks out the data at a version: ${written}`),
    )
}
