/** `mlops-audit PATH`: the engine at a prompt. */

import { withRepository } from './openRepository.ts'
import type { Report } from './report/model.ts'
import type { CommandLine } from './settings/commandLine.ts'
import { choiceOf, linesOf } from './settings/merge.ts'
import { deliver, type ExitCode, isColoured, readWords, type Surroundings, widthOf } from './surroundings.ts'

export async function runAuditCommand(words: readonly string[], around: Surroundings): Promise<ExitCode> {
  const line = readWords(words, 'audit', around)
  if (line === null) return 0
  const format = choiceOf(line.options.get('format'), 'format', 'audit') ?? 'text'
  return withRepository<ExitCode>(line.positionals[0], line, around, async (snapshot, settings) => {
    const { audit, auditApart } = await import('./audit.ts')
    const wanted = rootsWanted(line)
    if (wanted === null) {
      const report = await audit(snapshot, settings, around.today)
      deliver(await render(report, format, line, around), line, around)
      return verdictOf([report], around)
    }
    const reports = await auditApart(snapshot, wanted, settings, around.today)
    const [only] = reports
    const single = wanted !== 'all' && reports.length === 1 && only !== undefined
    const text = single
      ? await render(only, format, line, around)
      : await renderSeveral(reports, format, line, around)
    deliver(text, line, around)
    return verdictOf(reports, around)
  })
}

/** The roots that `--root` names; null when it is not given. */
function rootsWanted(line: CommandLine): readonly string[] | 'all' | null {
  const names = linesOf(line.options.get('root'))
  if (names.length === 0) return null
  return names.includes('all') ? 'all' : names
}

function verdictOf(reports: readonly Report[], around: Surroundings): ExitCode {
  const failed = reports.filter(({ gate }) => gate.verdict === 'fail')
  for (const { gate, repository } of failed) {
    const lead = repository.path === '' ? '' : `${repository.path}: `
    around.complain(gate.reasons.map(reason => `${lead}${reason}\n`).join(''))
  }
  return failed.length > 0 ? 1 : 0
}

/** JSON becomes a list of reports; texts follow each other. */
async function renderSeveral(
  reports: readonly Report[],
  format: string,
  line: CommandLine,
  around: Surroundings,
): Promise<string> {
  const texts: string[] = []
  for (const report of reports) texts.push(await render(report, format, line, around))
  if (format === 'json') return `[\n${texts.map(text => text.trimEnd()).join(',\n')}\n]\n`
  return texts.join('\n')
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
