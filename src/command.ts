/** The command and its sub-commands: finds the one that is meant, runs it, and turns what goes wrong into an exit code. */

import { ConfigurationError } from './settings/error.ts'
import { isSubcommand, type SubcommandName } from './settings/subcommands.ts'
import { SnapshotError } from './snapshot/error.ts'
import type { ExitCode, Surroundings } from './surroundings.ts'
import { homepage, version } from './version.ts'

export type { ExitCode, Surroundings } from './surroundings.ts'

type Run = (words: readonly string[], around: Surroundings) => Promise<ExitCode>

/** Loaded when asked for: a list of names need not wait for the engine. */
const subcommands: Readonly<Record<SubcommandName, () => Promise<Run>>> = {
  trace: async () => (await import('./traceCommand.ts')).runTraceCommand,
  practices: async () => (await import('./practicesCommand.ts')).runPracticesCommand,
  explain: async () => (await import('./explainCommand.ts')).runExplainCommand,
  tools: async () => (await import('./toolsCommand.ts')).runToolsCommand,
  dvc: async () => (await import('./dvcCommand.ts')).runDvcCommand,
}

/**
 * Runs the command with the words after its name. Never throws. The first word may name a sub-command; a directory of that
 * name is reached as `./trace`.
 */
export async function runCommand(words: readonly string[], around: Surroundings): Promise<ExitCode> {
  try {
    const [name = '', ...rest] = words
    if (isSubcommand(name)) return await (await subcommands[name]())(rest, around)
    return await (await import('./auditCommand.ts')).runAuditCommand(words, around)
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
