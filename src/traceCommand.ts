/** `mlops-audit trace`: the chains from events to what runs. */

import { understand } from './audit.ts'
import { tasks } from './catalogue/tasks.ts'
import { tools } from './catalogue/tools/index.ts'
import { toolSightings } from './detection/tools.ts'
import type { Snapshot } from './model.ts'
import { withRepository } from './openRepository.ts'
import { baseName } from './paths.ts'
import { type ChainFilter, type TraceReport, traceReportOf } from './report/chains.ts'
import type { CommandLine } from './settings/commandLine.ts'
import { ConfigurationError, nearestName, printable, unknownName } from './settings/error.ts'
import { choiceOf, linesOf } from './settings/merge.ts'
import { deliver, type ExitCode, isColoured, readWords, type Surroundings, widthOf } from './surroundings.ts'
import { toolName, version } from './version.ts'

/** Nodes of a chart; beyond, no program draws it so that a person could read it. */
const mostNodes = 400

export async function runTraceCommand(words: readonly string[], around: Surroundings): Promise<ExitCode> {
  const line = readWords(words, 'trace', around)
  if (line === null) return 0
  const format = choiceOf(line.options.get('format'), 'format', 'trace') ?? 'text'
  const known = { tasks: knownTasks(line), tools: knownTools(line) }
  return withRepository<ExitCode>(line.positionals[0], line, around, async (snapshot, settings) => {
    const filter: ChainFilter = { ...known, files: knownFiles(line, snapshot) }
    const subject = await understand(snapshot, settings)
    const sightings =
      filter.tools.length === 0
        ? []
        : toolSightings(subject.facts, subject.automation).filter(({ tool }) =>
            filter.tools.includes(tool.id),
          )
    const report = traceReportOf(subject, filter, sightings)
    deliver(await render(report, snapshot, format, line, around), line, around)
    return 0
  })
}

async function render(
  report: TraceReport,
  snapshot: Snapshot,
  format: string,
  line: CommandLine,
  around: Surroundings,
): Promise<string> {
  if (format === 'json') {
    const { jsonText } = await import('./report/json.ts')
    const { name, commit } = snapshot.repository
    return jsonText({
      schemaVersion: 1,
      tool: { name: toolName, version },
      repository: { name, commit },
      ...report,
    })
  }
  if (format === 'text') {
    const { renderChains } = await import('./report/chainsText.ts')
    const width = line.options.has('output') ? null : widthOf(around)
    return renderChains(report, { color: isColoured(line, around), width })
  }
  return chart(report, format, around)
}

/** Only what is reached: an arrow says that it runs. */
async function chart(report: TraceReport, format: string, around: Surroundings): Promise<string> {
  const [{ chartOf }, { dotOf }, { mermaidOf }] = await Promise.all([
    import('./report/chart.ts'),
    import('./report/dot.ts'),
    import('./report/mermaid.ts'),
  ])
  const ways = report.workflows.flatMap(({ chains }) => chains.filter(({ reachable }) => reachable))
  const drawn = chartOf(ways, mostNodes)
  if (drawn.left > 0) {
    around.complain(
      `mlops-audit: ${drawn.left} of ${ways.length} chains are left out, the chart would be too large. Use --task, --tool or --file.\n`,
    )
  }
  return `${format === 'dot' ? dotOf(drawn) : mermaidOf(drawn)}\n`
}

function knownTasks(line: CommandLine): readonly string[] {
  const valid = tasks.map(({ id }) => id)
  return linesOf(line.options.get('task')).map(given => {
    const found = valid.find(id => id === given.toLowerCase().replaceAll(' ', '-'))
    if (found === undefined) throw new ConfigurationError(`--task: ${unknownName('task', given, valid)}`)
    return found
  })
}

function knownTools(line: CommandLine): readonly string[] {
  return linesOf(line.options.get('tool')).map(given => {
    const found = tools.find(({ id }) => id === given.toLowerCase())
    if (found !== undefined) return found.id
    const near = toolLike(given)
    const hint = near === null ? 'mlops-audit tools lists them.' : `Did you mean "${near}"?`
    throw new ConfigurationError(`--tool: Unknown tool "${printable(given)}". ${hint}`)
  })
}

/** People write a tool as they import or install it, too: `sklearn`. */
function toolLike(given: string): string | null {
  const wanted = given.toLowerCase()
  const other = tools.find(({ name, imports = [], packages = {} }) => {
    const names = [name, ...imports, ...Object.values(packages).flat()]
    return names.some(candidate => candidate.toLowerCase() === wanted)
  })
  const near = nearestName(
    given,
    tools.map(({ id }) => id),
  )
  return other?.id ?? near
}

function knownFiles(line: CommandLine, snapshot: Snapshot): readonly string[] {
  return linesOf(line.options.get('file')).map(given => {
    const path = given.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
    const inScope = snapshot.scope === '' ? path : `${snapshot.scope}/${path}`
    for (const candidate of [path, inScope]) if (snapshot.entry(candidate) !== undefined) return candidate
    const near = fileLike(path, snapshot)
    const hint = near === null ? 'Paths start at the root of the repository.' : `Did you mean "${near}"?`
    throw new ConfigurationError(`--file: There is no file "${printable(given)}" in the repository. ${hint}`)
  })
}

/** The file of the same name where there is one, else the path with the fewest letters different. */
function fileLike(path: string, { files }: Snapshot): string | null {
  const name = baseName(path)
  const same = files.find(file => file.path === name || file.path.endsWith(`/${name}`))
  if (same !== undefined) return printable(same.path)
  // Every path is compared letter by letter: in a large repository only those that are about as long.
  const likely = files.map(file => file.path).filter(other => Math.abs(other.length - path.length) <= 3)
  const near = nearestName(path, likely.slice(0, 20_000))
  return near === null ? null : printable(near)
}
