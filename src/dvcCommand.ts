/** `mlops-audit dvc verify [PATH]`: whether dvc.lock describes what is committed beside it, and nothing else. */

import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { DvcVerification } from './dvc/model.ts'
import { dvcPaths, dvcProjectOf } from './dvc/project.ts'
import { verifyDvc } from './dvc/verify.ts'
import type { Snapshot } from './model.ts'
import { withoutCredentials } from './report/withoutCredentials.ts'
import { filled } from './settings/commandLine.ts'
import { ConfigurationError, printable, unknownName } from './settings/error.ts'
import { filesEnding } from './snapshot/endings.ts'
import { SnapshotError } from './snapshot/error.ts'
import { openSnapshot } from './snapshot/open.ts'
import { type ExitCode, type Surroundings, writeOutput } from './surroundings.ts'
import { homepage, version } from './version.ts'

const HELP = `Usage: mlops-audit dvc verify [PATH] [options]

Tells from git alone whether every dvc.lock at PATH (default: the current directory) describes the code, parameters
and stages that it is committed with. Neither DVC nor data nor credentials are needed.

Options:
  --ref COMMIT      Verify this commit instead of the work tree.
  --format FORMAT   text, json or sarif. Default: text.
  --output FILE     Write to FILE instead of the standard output.
  -h, --help        Print this help.

Exit codes: 0 nothing is stale, 1 a pipeline is stale, 2 wrong usage, 3 a bug in mlops-audit.
`

const FORMATS = ['text', 'json', 'sarif'] as const
type Format = (typeof FORMATS)[number]

interface Request {
  readonly path: string
  readonly ref: string | undefined
  readonly format: Format
  readonly output: string | undefined
}

/** Runs `dvc …` with the words after `dvc`. Never throws. */
export async function runDvcCommand(words: readonly string[], around: Surroundings): Promise<ExitCode> {
  try {
    const request = readRequest(words)
    if (request === 'help') {
      around.print(HELP)
      return 0
    }
    return await verify(request, around)
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

function readRequest(words: readonly string[]): Request | 'help' {
  const options = { ref: 'string', format: 'string', output: 'string', help: 'boolean' } as const
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      ref: { type: 'string' },
      format: { type: 'string' },
      output: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  const values = new Map<string, string>()
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(filled(token.value))
    if (token.kind !== 'option') continue
    if (!Object.hasOwn(options, token.name))
      throw new ConfigurationError(
        unknownName(
          'option',
          token.rawName,
          Object.keys(options).map(name => `--${name}`),
        ),
      )
    if (token.name === 'help') return 'help'
    if (!token.value?.trim() || (!token.inlineValue && token.value.startsWith('--')))
      throw new ConfigurationError(`--${token.name} needs a value.`)
    values.set(token.name, token.value)
  }
  const [verb, path = '.', ...more] = positionals
  if (verb === undefined)
    throw new ConfigurationError('"dvc" takes one word: dvc verify. See mlops-audit dvc --help.')
  if (verb !== 'verify') throw new ConfigurationError(unknownName('dvc command', verb, ['verify']))
  if (more.length > 0) throw new ConfigurationError('One PATH at a time. See mlops-audit dvc --help.')
  const format = values.get('format') ?? 'text'
  if (!isFormat(format)) throw new ConfigurationError(unknownName('format', format, FORMATS))
  return { path, ref: values.get('ref'), format, output: values.get('output') }
}

function isFormat(text: string): text is Format {
  return (FORMATS as readonly string[]).includes(text)
}

async function verify({ path, ref, format, output }: Request, around: Surroundings): Promise<ExitCode> {
  const snapshot = await openSnapshot({
    path: resolve(around.workingDirectory, path),
    ref,
    onNotice: sentence => around.complain(`mlops-audit: ${sentence}\n`),
  })
  try {
    await preload(snapshot)
    const verification = withoutCredentials(await withTransfers(snapshot))
    const { pipelines, diagnostics } = verification
    const text = await render(format, snapshot, verification)
    if (output === undefined) around.print(text)
    else writeOutput(output, text, around)
    for (const { path: at, line, detail } of diagnostics.slice(0, 50))
      around.complain(`mlops-audit: ${printable(at)}:${line} ${printable(detail)}\n`)
    return pipelines.some(({ verdict }) => verdict === 'stale') ? 1 : 0
  } finally {
    snapshot.close()
  }
}

/** The verification, with what automation does with the data. Only then is there a reason to read all workflows. */
async function withTransfers(snapshot: Snapshot): Promise<DvcVerification> {
  const verification = verifyDvc(snapshot)
  const isAutomated = ({ path }: { readonly path: string }) =>
    path.startsWith('.github/workflows/') || path === '.pre-commit-config.yaml'
  if (dvcPaths(snapshot).length === 0 || !snapshot.files.some(isAutomated)) return verification
  const [{ collectFacts }, { buildAutomation }, { transferFindings }] = await Promise.all([
    import('./facts/index.ts'),
    import('./automation/index.ts'),
    import('./detection/dvcTransfers.ts'),
  ])
  const facts = await collectFacts(snapshot)
  return { ...verification, data: [...verification.data, ...transferFindings(facts, buildAutomation(facts))] }
}

/** Reads what will be asked for in two batches, where reading one by one costs a round trip each. */
async function preload(snapshot: Snapshot): Promise<void> {
  const named = filesEnding(snapshot, 'gitignore', 'dvcignore', 'yml', 'yaml')
    .map(({ path }) => path)
    .filter(path => /(?:^|\/)(?:\.gitignore|\.dvcignore|params\.ya?ml)$/.test(path))
  await snapshot.preload([...dvcPaths(snapshot), ...named])
  const { pipelines, files } = dvcProjectOf(snapshot)
  const wanted = new Set<string>()
  for (const { lock } of pipelines) {
    for (const { deps, outs } of lock?.stages.values() ?? []) {
      for (const { target } of [...deps, ...outs]) {
        if (target === null || target === '') continue
        for (const path of snapshot.entry(target) === undefined ? files.below(target) : [target])
          wanted.add(path)
      }
    }
  }
  await snapshot.preload([...wanted])
}

async function render(format: Format, snapshot: Snapshot, verification: DvcVerification): Promise<string> {
  if (format === 'json') {
    const [{ jsonText }, { dvcReport }] = await Promise.all([
      import('./report/json.ts'),
      import('./report/dvc.ts'),
    ])
    const transfers = verification.data.slice(verifyDvc(snapshot).data.length)
    const report = withoutCredentials(dvcReport(snapshot, transfers))
    return jsonText(report ?? { data: [], pipelines: [], tracked: 0, remotes: [] })
  }
  if (format === 'sarif') return (await import('./report/dvcSarif.ts')).renderDvcSarif(verification)
  return (await import('./report/dvcText.ts')).renderDvcText(verification, dvcProjectOf(snapshot))
}
