/** `mlops-audit PATH`: the engine at a prompt. */

import { withRepository } from './openRepository.ts'
import type { Report } from './report/model.ts'
import type { CommandLine } from './settings/commandLine.ts'
import { choiceOf } from './settings/merge.ts'
import { deliver, type ExitCode, isColoured, readWords, type Surroundings, widthOf } from './surroundings.ts'

export async function runAuditCommand(words: readonly string[], around: Surroundings): Promise<ExitCode> {
  const line = readWords(words, 'audit', around)
  if (line === null) return 0
  const format = choiceOf(line.options.get('format'), 'format', 'audit') ?? 'text'
  return withRepository<ExitCode>(line.positionals[0], line, around, async (snapshot, settings) => {
    const { audit } = await import('./audit.ts')
    const report = await audit(snapshot, settings, around.today)
    deliver(await render(report, format, line, around), line, around)
    if (report.gate.verdict !== 'fail') return 0
    around.complain(`${report.gate.reasons.join('\n')}\n`)
    return 1
  })
}

async function render(
  report: Report,
  format: string,
  line: CommandLine,
  around: Surroundings,
): Promise<string> {
  if (format === 'json') return (await import('./report/json.ts')).renderJson(report)
  if (format === 'markdown') {
    const { renderSummary } = await import('./report/summary.ts')
    return renderSummary(report, { server: 'https://github.com' })
  }
  const { renderTerminal } = await import('./report/terminal.ts')
  return renderTerminal(report, { color: isColoured(line, around), width: widthOf(around) ?? 80 })
}
