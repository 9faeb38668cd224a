/** `mlops-audit PATH`: the engine at a prompt. */

import { resolve } from 'node:path'
import { audit, knownNames } from './audit.ts'
import { findConfiguration } from './configurationFile.ts'
import type { Report } from './report/model.ts'
import { type CommandLine, readCommandLine } from './settings/commandLine.ts'
import { ConfigurationError } from './settings/error.ts'
import { helpText } from './settings/help.ts'
import { choiceOf, mergeSettings } from './settings/merge.ts'
import { SnapshotError } from './snapshot/error.ts'
import { openSnapshot } from './snapshot/open.ts'
import { homepage, version } from './version.ts'

/** 0 pass, 1 a gate failed, 2 wrong usage or configuration, 3 a bug of ours. */
export type ExitCode = 0 | 1 | 2 | 3

/** What the command sees of the process it runs in. */
export interface Surroundings {
  readonly workingDirectory: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly terminal: boolean
  /** Width of the terminal in characters, null when there is none. */
  readonly columns: number | null
  /** `YYYY-MM-DD`. */
  readonly today: string
  print(text: string): void
  complain(text: string): void
  writeFile(path: string, text: string): void
}

/** Runs the command with the words after its name. Never throws. */
export async function runCommand(words: readonly string[], around: Surroundings): Promise<ExitCode> {
  try {
    const line = readCommandLine(words)
    if (line.help) around.print(helpText())
    else if (line.version) around.print(`mlops-audit ${version}\n`)
    else return await auditPath(line, around)
    return 0
  } catch (error) {
    if (error instanceof ConfigurationError || error instanceof SnapshotError) {
      around.complain(`mlops-audit: ${error.message}\n`)
      return 2
    }
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
    around.complain(`mlops-audit ${version}: this is a bug, please report it: ${homepage}/issues\n${trace}\n`)
    return 3
  }
}

async function auditPath(line: CommandLine, around: Surroundings): Promise<ExitCode> {
  if (line.positionals.length > 1) {
    throw new ConfigurationError(
      `One PATH at a time, not ${line.positionals.length}. See mlops-audit --help.`,
    )
  }
  const format = choiceOf(line.options.get('format'), 'format') ?? 'text'
  const path = resolve(around.workingDirectory, line.positionals[0] ?? '.')
  const snapshot = await openSnapshot({
    path,
    ref: line.options.get('ref')?.text,
    onNotice: sentence => around.complain(`mlops-audit: ${sentence}\n`),
  })
  try {
    const configuration = findConfiguration(
      snapshot,
      line.options.get('config'),
      around.workingDirectory,
      knownNames,
    )
    const settings = mergeSettings(line.options, configuration.options, configuration.waivers, knownNames)
    const report = await audit(snapshot, settings, around.today)
    const output = line.options.get('output')
    const text = await render(report, format, line, output === undefined, around)
    if (output === undefined) around.print(text)
    else around.writeFile(resolve(around.workingDirectory, output.text), text)
    if (report.gate.verdict === 'fail') around.complain(`${report.gate.reasons.join('\n')}\n`)
    return report.gate.verdict === 'fail' ? 1 : 0
  } finally {
    snapshot.close()
  }
}

async function render(
  report: Report,
  format: string,
  line: CommandLine,
  toTerminal: boolean,
  around: Surroundings,
): Promise<string> {
  if (format === 'json') return (await import('./report/json.ts')).renderJson(report)
  if (format === 'markdown') {
    const { renderSummary } = await import('./report/summary.ts')
    return renderSummary(report, { server: 'https://github.com' })
  }
  const { renderTerminal } = await import('./report/terminal.ts')
  const { NO_COLOR, FORCE_COLOR, TERM } = around.environment
  // https://no-color.org: present and not empty. An explicit flag wins over both variables.
  const wanted = NO_COLOR ? false : FORCE_COLOR ? FORCE_COLOR !== '0' : around.terminal && TERM !== 'dumb'
  const width = Number.parseInt(around.environment.COLUMNS ?? '', 10) || around.columns || 80
  return renderTerminal(report, { color: line.color ?? (wanted && toTerminal), width })
}
