/** `mlops-audit PATH`: the engine at a prompt. */

import { resolve } from 'node:path'
import type { Audited } from './baseline.ts'
import type { Snapshot } from './model.ts'
import { withRepository } from './openRepository.ts'
import type { Report } from './report/model.ts'
import type { CommandLine } from './settings/commandLine.ts'
import { choiceOf, linesOf } from './settings/merge.ts'
import type { Settings } from './settings/settings.ts'
import { deliver, type ExitCode, isColoured, readWords, type Surroundings, widthOf } from './surroundings.ts'

export async function runAuditCommand(words: readonly string[], around: Surroundings): Promise<ExitCode> {
  const line = readWords(words, 'audit', around)
  if (line === null) return 0
  const format = choiceOf(line.options.get('format'), 'format', 'audit') ?? 'text'
  return withRepository<ExitCode>(line.positionals[0], line, around, async (snapshot, settings) => {
    const { audit, auditApart, auditSame } = await import('./audit.ts')
    const { today } = around
    const wanted = rootsWanted(line)
    const now =
      wanted === null
        ? [await audit(snapshot, settings, today)]
        : await auditApart(snapshot, wanted, settings, today)
    const paths = now.map(({ repository }) => repository.path)
    const again = async (before: Snapshot) =>
      wanted === null
        ? [await audit(before, settings, today)]
        : await auditSame(before, paths, settings, today)
    const reports = await withBaseline({ reports: now, snapshot, settings, paths, again }, line, around)
    const [only] = reports
    const single = wanted !== 'all' && reports.length === 1 && only !== undefined
    const text = single
      ? await render(only, format, line, around)
      : await renderSeveral(reports, format, line, around)
    deliver(text, line, around)
    return verdictOf(reports, around)
  })
}

interface Audits extends Omit<Audited, 'repository'> {
  readonly reports: readonly Report[]
  readonly settings: Settings
}

/** The reports, each held against its baseline. At a prompt no event tells what that is: `auto` is nothing. */
async function withBaseline(
  { reports, settings, ...audits }: Audits,
  line: CommandLine,
  around: Surroundings,
): Promise<readonly Report[]> {
  const { baseline, gate } = settings
  const named = typeof baseline === 'string' ? null : baseline
  if (named === null && !gate.failOnRegression) return reports
  const [{ namedBaselines }, { compared, comparisonIn }] = await Promise.all([
    import('./baseline.ts'),
    import('./report/compare.ts'),
  ])
  const repository = { path: resolve(around.workingDirectory, line.positionals[0] ?? '.') }
  const baselines =
    named === null
      ? { reports: null, because: 'name a commit or a report file as `--baseline`' }
      : await namedBaselines({ ...audits, repository }, named, around.workingDirectory)
  return reports.map(report => {
    const comparison = comparisonIn(baselines, report.repository.path)
    if (named !== null && comparison.baseline === null) {
      const lead = report.repository.path === '' ? '' : `${report.repository.path}: `
      around.complain(`mlops-audit: ${lead}Nothing was compared: ${comparison.because}.\n`)
    }
    return compared(report, comparison, gate)
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
