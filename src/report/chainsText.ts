/** The chains from events to what runs, for a person at a prompt. */

import type { Chain, TraceReport, WorkflowChains } from './chains.ts'
import { columnsOf, wrapped } from './columns.ts'
import { terminalText, withoutCommands } from './escape.ts'
import { placeText } from './links.ts'
import { type Paint, painter } from './paint.ts'
import { chainHops } from './trace.ts'
import { listed, plural } from './wording.ts'

/** Lines of each list; the JSON form has all. */
const mostChains = 200
const mostOthers = 30

export interface ChainsOptions {
  readonly color: boolean
  /** Columns to wrap at, at least 40; null leaves every chain on one line, for `grep` and the like. */
  readonly width: number | null
}

interface Page {
  readonly width: number
  readonly paint: Paint
}

/** Workflows with their chains, then what could not be followed, then what nothing starts. Never empty. */
export function renderChains(report: TraceReport, options: ChainsOptions): string {
  const width = options.width === null ? Number.POSITIVE_INFINITY : Math.max(40, options.width)
  const page: Page = { width, paint: painter(options.color) }
  const shown = report.workflows.filter(({ chains, reachable }) => chains.length > 0 && reachable)
  const parts = [
    ...(shown.length === 0 ? [[nothingText(report)]] : shown.map(workflow => workflowLines(workflow, page))),
    elsewhereLines(report, page),
    otherLines(report, page),
    unresolvedLines(report, page),
    unreachedLines(report, page),
  ]
  const text = parts
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')
  return `${withoutCommands(text)}\n`
}

function nothingText(report: TraceReport): string {
  const { tasks, tools, files } = report.filter
  const asked = [
    ...tasks.map(task => `the task ${task}`),
    ...tools.map(tool => `the tool ${tool}`),
    ...files.map(file => `the file ${file}`),
  ]
  if (asked.length > 0) return `No automation reaches ${terminalText(listed(asked))}.`
  return report.workflows.length === 0
    ? 'There is no workflow in .github/workflows.'
    : 'No workflow performs a task of machine learning.'
}

function workflowLines({ path, name, chains }: WorkflowChains, page: Page): readonly string[] {
  const title = terminalText(name === null || name === path ? path : `${path} (${name})`)
  let before = ''
  const lines = chains.slice(0, mostChains).flatMap(chain => {
    const label = labelOf(chain)
    const heading = label === before || label === '' ? [] : [`  ${page.paint('green', terminalText(label))}`]
    before = label
    return [...heading, ...chainLines(chain, page)]
  })
  return [page.paint('bold', title), ...lines, ...restLine(chains.length - mostChains, 'chain')]
}

function labelOf({ tasks, tools, confidence }: Chain): string {
  const names = tasks.map(task => task.replaceAll('-', ' ')).join(', ')
  const guessed = confidence === 'low' ? ' (uncertain)' : ''
  const used = tools.map(({ id, strength }) => `${id} ${strength}`).join(', ')
  return [`${names}${guessed}`, used].filter(text => text !== '').join(', ')
}

/** A chain that is too long for a line goes on in the next one, with an arrow at its start. */
function chainLines({ hops, because }: Chain, page: Page): readonly string[] {
  const texts = chainHops(hops).map((hop, index) => terminalText(index === 0 ? hop : `→ ${hop}`))
  const why = because === null ? [] : [terminalText(`[not reached: ${because}]`)]
  const lines: string[] = []
  let line = ''
  for (const text of [...texts, ...why]) {
    const indent = lines.length === 0 && line === '' ? '    ' : '      '
    if (line !== '' && columnsOf(line) + 1 + columnsOf(text) <= page.width) {
      line = `${line} ${text}`
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = page.width === Number.POSITIVE_INFINITY ? [text] : wrapped(text, page.width - 10)
    const rows = pieces.map((piece, index) => (index === 0 ? '' : '  ') + piece)
    const start = lines.length === 0 ? indent : '      '
    lines.push(...rows.slice(0, -1).map(row => `${start}${row}`))
    line = `${start}${rows.at(-1) ?? ''}`
  }
  return [...lines, line]
}

function elsewhereLines({ elsewhere }: TraceReport, page: Page): readonly string[] {
  if (elsewhere.length === 0) return []
  return [
    page.paint('bold', 'Outside of automation'),
    ...elsewhere
      .slice(0, mostOthers)
      .flatMap(({ path, line, what, tool, strength }) =>
        indented(`${placeText({ path, line })} ${what} (${tool} ${strength})`, page),
      ),
    ...restLine(elsewhere.length - mostOthers, 'place'),
  ]
}

function otherLines({ otherTasks }: TraceReport, page: Page): readonly string[] {
  if (otherTasks.length === 0) return []
  const named = otherTasks.map(({ id, places }) => (places === 1 ? id : `${id} (${places})`))
  return [...unindented(`Other tasks, shown by --task: ${named.join(', ')}.`, page)]
}

function unresolvedLines({ unresolved, filter }: TraceReport, page: Page): readonly string[] {
  if (unresolved.length === 0) return []
  const filtered = filter.tasks.length + filter.tools.length + filter.files.length > 0
  if (filtered) {
    return unindented(
      `${plural(unresolved.length, 'place')} could not be followed: see mlops-audit trace.`,
      page,
    )
  }
  return [
    page.paint('bold', 'Could not be followed'),
    ...unresolved.slice(0, mostOthers).flatMap(({ path, line, what, because }) => {
      return indented(`${placeText({ path, line })} ${what}: ${because}`, page)
    }),
    ...restLine(unresolved.length - mostOthers, 'place'),
  ]
}

function unreachedLines({ workflows }: TraceReport, page: Page): readonly string[] {
  const unreached = workflows.filter(({ reachable }) => !reachable)
  if (unreached.length === 0) return []
  return [
    page.paint('bold', 'Nothing starts'),
    ...unreached.flatMap(({ path, because, chains }) => {
      const tasks = [...new Set(chains.flatMap(chain => chain.tasks))].map(task => task.replaceAll('-', ' '))
      const would = tasks.length === 0 ? '' : ` It would perform: ${tasks.join(', ')}.`
      return indented(`${path}: ${because ?? 'no event'}.${would}`, page)
    }),
  ]
}

function restLine(rest: number, noun: string): readonly string[] {
  return rest > 0 ? [`  … and ${plural(rest, `more ${noun}`)}; --format json has all`] : []
}

function indented(text: string, page: Page): readonly string[] {
  return linesOf(text, page.width - 4).map((line, index) => (index === 0 ? '  ' : '    ') + line)
}

function unindented(text: string, page: Page): readonly string[] {
  return linesOf(text, page.width)
}

function linesOf(text: string, width: number): readonly string[] {
  const clean = terminalText(text, 2000)
  return width === Number.POSITIVE_INFINITY ? [clean] : wrapped(clean, width)
}
