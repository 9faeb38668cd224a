import { buildAutomation } from '../src/automation/index.ts'
import type { Automation, Run } from '../src/automation/model.ts'
import { runText } from '../src/automation/trace.ts'
import { collectFacts } from '../src/facts/index.ts'
import { hopTexts } from '../src/report/trace.ts'
import { type MemoryFile, type MemoryOptions, snapshotOf } from '../src/snapshot/memory.ts'

/** A workflow `ci.yml` that runs these lines on every push. */
export function workflow(...commands: readonly string[]): string {
  const steps = commands.map(command => `      - run: ${JSON.stringify(command)}`)
  return ['on: push', 'jobs:', '  ci:', '    runs-on: ubuntu-latest', '    steps:', ...steps, ''].join('\n')
}

export const CI = '.github/workflows/ci.yml'

export async function automationOf(
  files: Readonly<Record<string, MemoryFile>>,
  options: MemoryOptions = { name: 'acme/model', defaultBranch: 'main' },
): Promise<Automation> {
  return buildAutomation(await collectFacts(snapshotOf(files, options)))
}

/** The traces of all runs, one a line, without those of the kinds left out. */
export async function tracesOf(
  files: Readonly<Record<string, MemoryFile>>,
  without: readonly Run['kind'][] = [],
): Promise<string> {
  const { runs } = await automationOf(files)
  return runs
    .filter(run => !without.includes(run.kind))
    .map(run => `${formatTrace(run)}${run.directory === '' ? '' : ` (in ${run.directory ?? '?'})`}`)
    .join('\n')
}

/** The chain from the trigger to the run in one line, its end without a place, and why nothing reaches it. */
function formatTrace(run: Run): string {
  const { path, line, trace, reach } = run
  const end = { path: trace.at(-1)?.path ?? path, line, what: runText(run) }
  const text = hopTexts([...trace, end])
    .join(' → ')
    .replace(/(→ step \d+) →/g, '$1')
  return reach.reachable ? text : `${text} [not reached: ${reach.because}]`
}
