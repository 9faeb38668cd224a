/** `mlops-audit explain PRACTICE [PATH]`: what a practice asks for, and what was found of it in a repository. */

import { audit, knownNames } from './audit.ts'
import { withRepository } from './openRepository.ts'
import { practices } from './practices/index.ts'
import type { Practice } from './practices/practice.ts'
import { explainPractice, explainVerdict } from './report/explanation.ts'
import { ConfigurationError, unknownName } from './settings/error.ts'
import { deliver, type ExitCode, isColoured, readWords, type Surroundings, widthOf } from './surroundings.ts'

export async function runExplainCommand(words: readonly string[], around: Surroundings): Promise<ExitCode> {
  const line = readWords(words, 'explain', around, 2)
  if (line === null) return 0
  const practice = practiceOf(line.positionals[0])
  const options = { color: isColoured(line, around), width: widthOf(around) ?? 80 }
  const asked = explainPractice(practice, options)
  const path = line.positionals[1] ?? (line.options.has('ref') ? '.' : undefined)
  if (path === undefined) {
    deliver(asked, line, around)
    return 0
  }
  return withRepository<ExitCode>(path, line, around, async (snapshot, settings) => {
    const report = await audit(snapshot, settings, around.today)
    const found = report.practices.find(({ id }) => id === practice.id)
    const verdict = found === undefined ? '' : `\n${explainVerdict(found, options)}`
    deliver(`${asked}${verdict}`, line, around)
    return 0
  })
}

function practiceOf(given: string | undefined): Practice {
  if (given === undefined)
    throw new ConfigurationError('explain needs a PRACTICE: mlops-audit practices lists them.')
  const found = practices.find(({ id }) => id === given)
  if (found !== undefined) return found
  throw new ConfigurationError(
    unknownName('practice', given, knownNames.practices, 'mlops-audit practices lists them.'),
  )
}
