/** The report for a person at a prompt: the summary's content, aligned and compact. */

import type { TaskUse } from '../model.ts'
import { type ActivityKind, activityOf, besideTasks, mostTellingTask, unreachedTasks } from './activity.ts'
import { changesOf, changeWords } from './changes.ts'
import { columnsOf, cutTo, padded, wrapped } from './columns.ts'
import { plainLines, terminalText, withoutCommands } from './escape.ts'
import { placeText, reasonText, shortPlaceText } from './links.ts'
import type { PracticeReport, Report } from './model.ts'
import { type Paint, painter } from './paint.ts'
import { traceText } from './trace.ts'
import {
  barOf,
  countsOf,
  criticalFindings,
  diagnosticCounts,
  dimensionChange,
  dimensionWords,
  exampleRoot,
  hasSeveralRoots,
  headlineOf,
  marks,
  orientationOf,
  plural,
  rootCommand,
  rootName,
  rootStanding,
  type StepWords,
  sentence,
  shortCommit,
  statusCounts,
  stepsOf,
} from './wording.ts'
import { dvcHeadline, telling } from './wordingDvc.ts'
import { modelWords } from './wordingModels.ts'

export interface TerminalOptions {
  readonly color: boolean
  /** Columns, 80 unless told, at least 40. Lines of code are never broken. */
  readonly width?: number
}

/** What writes lines: knows the width and whether colour was asked for, and cleans every text. */
interface Page {
  readonly width: number
  readonly paint: Paint
}

/** Ends with the line of the gate. Without colour it holds no escape sequence. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const page: Page = {
    width: Math.max(40, options.width ?? 80),
    paint: painter(options.color),
  }
  const parts = [
    headLines(report, page),
    criticalFindings(report)
      .slice(0, 10)
      .flatMap(practice => criticalLines(practice, page)),
    dimensionLines(report, page),
    rootLines(report, page),
    changeLines(report, page),
    activityLines(report, page),
    wayLines(report, page),
    dvcLines(report, page),
    nextLines(report, page),
    practiceLines(report, page),
    modelLines(report, page),
    inventoryLines(report, page),
    gateLines(report, page),
  ]
  const text = parts
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')
  return `${withoutCommands(text)}\n`
}

function headLines(report: Report, page: Page): readonly string[] {
  const { path } = report.repository
  const what = path === '' ? 'MLOps audit' : `MLOps audit of ${path}`
  const title = indented(`${what}: ${headlineOf(report)}`, '', page).map(line => page.paint('bold', line))
  const { critical, steps } = countsOf(report)
  const counts = [critical, steps].filter(text => text !== '').join(', ')
  const sentences = [...orientationOf(report), sentence(counts)].filter(text => text !== '').join(' ')
  return sentences === '' ? title : [...title, '', ...indented(sentences, '', page)]
}

function criticalLines(practice: PracticeReport, page: Page): readonly string[] {
  const words = [`Critical: ${reasonText(practice, 3)}`, sentence(practice.remedy?.step ?? '')]
  return indented(words.filter(text => text !== '').join(' '), '! ', page).map((line, index) =>
    index === 0 ? page.paint('red', line) : line,
  )
}

function dimensionLines(report: Report, page: Page): readonly string[] {
  if (!report.applicable || report.dimensions.length === 0) return []
  const withBar = page.width >= 60
  const titleWidth = Math.min(
    Math.max(...report.dimensions.map(dimension => columnsOf(terminalText(dimension.title)))),
    page.width - (withBar ? 24 : 12),
  )
  return report.dimensions.map(dimension => {
    const title = padded(cutTo(terminalText(dimension.title), titleWidth), titleWidth)
    if (dimension.score === null)
      return page.paint('dim', cutTo(`${title}    –  ${dimensionWords(dimension)}`, page.width))
    const bar = withBar ? `  ${barOf(dimension.score)}` : ''
    const change = dimensionChange(report, dimension.id, dimension.score)
    return `${title}  ${String(dimension.score).padStart(3)}${bar}${change === '' ? '' : `  ${change}`}`
  })
}

/** What became worse since the baseline; the other changes are counted. */
function changeLines(report: Report, page: Page): readonly string[] {
  const { worse, other, notes } = changesOf(report)
  const shown = worse.slice(0, 20)
  const rest = worse.length - shown.length
  return [
    ...(worse.length === 0 ? [] : [page.paint('bold', 'Worse than before')]),
    ...shown.flatMap(change => indented(changeWords(change), '  ', page)),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
    ...(other.length === 0 ? [] : [`${plural(other.length, 'other change')} since the baseline`]),
    ...notes.flatMap(note => indented(note, '', page)),
  ]
}

/** Projects that are listed. */
const mostRoots = 10

function rootLines(report: Report, page: Page): readonly string[] {
  if (!hasSeveralRoots(report)) return []
  const all = report.roots.length + report.furtherRoots
  const shown = report.roots.slice(0, mostRoots)
  const names = shown.map(({ path }) => cutTo(terminalText(rootName(path)), page.width - 30))
  const width = Math.max(...names.map(columnsOf))
  const rows = shown.map((root, index) => {
    const { level, score, profile } = rootStanding(root)
    return `  ${padded(names[index] ?? '', width)}  level ${level}  score ${score.padStart(3)}  ${profile}`
  })
  return [
    page.paint('bold', `${plural(all, 'project')} of their own, each audited apart`),
    ...rows,
    ...(all > shown.length ? [`  and ${all - shown.length} more`] : []),
    ...indented(`One alone: ${rootCommand(exampleRoot(report))}`, '  ', page),
  ]
}

function dvcLines(report: Report, page: Page): readonly string[] {
  const headline = dvcHeadline(report)
  if (headline === null) return []
  const findings = telling(report)
  const rest = findings.length - 5
  return [
    page.paint('bold', cutTo(`DVC: ${terminalText(headline)}`, page.width)),
    ...findings.slice(0, 5).flatMap(({ path, line, stage, message }) => {
      const what = stage === null ? message : `stage ${stage}: ${message}`
      return indented(terminalText(`${path}:${line} ${what}`), '  ', page)
    }),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ]
}

const kinds: readonly ActivityKind[] = ['checks', 'trains', 'reports', 'delivers', 'other']

function activityLines(report: Report, page: Page): readonly string[] {
  const rows = activityOf(report)
  const unreached = unreachedTasks(report).slice(0, 10)
  if (rows.length === 0 && unreached.length === 0 && besideTasks(report).size === 0) return []
  const lines = rows.slice(0, 20).flatMap(row => [
    ...indented(row.events.join(', '), '  ', page),
    ...kinds.flatMap(kind => {
      const tasks = row.cells[kind]
      if (tasks.length === 0) return []
      const named = tasks.map(({ task }) => {
        const notes = [
          ...(kind === 'checks' || kind === 'other' ? [] : [placeText(task)]),
          ...(task.confidence === 'low' ? ['by name'] : []),
        ]
        const name = task.id.replaceAll('-', ' ')
        return notes.length === 0 ? name : `${name} (${notes.join(', ')})`
      })
      return indented(named.join(', '), `    ${padded(kind, 9)}`, page)
    }),
  ])
  const placed = (task: TaskUse) => `${task.id.replaceAll('-', ' ')} (${placeText(task)})`
  const never = unreached.map(placed)
  const beside = [...besideTasks(report)].map(([service, tasks]) => {
    return `Beside the workflows, ${terminalText(service)} is set up: ${tasks.map(placed).join(', ')}. Whether it is still connected, no file tells.`
  })
  return [
    page.paint('bold', 'What your automation does'),
    ...lines,
    ...(never.length > 0 ? indented(`No trigger reaches: ${never.join(', ')}.`, '  ', page) : []),
    ...beside.flatMap(text => indented(text, '  ', page)),
  ]
}

function wayLines(report: Report, page: Page): readonly string[] {
  const task = mostTellingTask(report)
  if (task === null) return []
  return [
    page.paint('bold', `How ${terminalText(task.id)} is reached`),
    ...indented(traceText(task.trace, task), '  ', page),
  ]
}

function nextLines(report: Report, page: Page): readonly string[] {
  const next = report.level?.next ?? null
  const steps = stepsOf(report, next?.steps ?? []).slice(0, 5)
  const improvements = stepsOf(report, report.improvements).slice(0, 5)
  const title = next === null ? 'Next steps' : `Next steps to level ${next.number}`
  return [
    ...(steps.length === 0
      ? []
      : [page.paint('bold', title), ...steps.flatMap((step, index) => stepLines(step, index, page))]),
    ...(steps.length > 0 && improvements.length > 0 ? [''] : []),
    ...(improvements.length === 0
      ? []
      : [
          page.paint('bold', `What ${steps.length === 0 ? 'would add most' : 'else would add'} to the score`),
          ...improvements.map(step => cutTo(`  ${terminalText(titleOf(step))}`, page.width)),
        ]),
  ]
}

function stepLines(step: StepWords, index: number, page: Page): readonly string[] {
  const marker = `  ${index + 1}. `
  const indent = ' '.repeat(marker.length)
  const snippet = step.practice.remedy?.snippet ?? null
  return [
    ...indented(titleOf(step), marker, page),
    ...indented(
      [reasonText(step.practice, 2), step.step].filter(text => text !== '').join(' '),
      indent,
      page,
    ),
    ...(snippet === null
      ? []
      : plainLines(snippet.replace(/\s+$/, '')).map(line => `       ${line}`.trimEnd())),
  ]
}

function titleOf(step: StepWords): string {
  return step.gain === '' ? step.title : `${step.title} (${step.gain})`
}

/** Unmet and partial ones with one line each; the others are counted. */
function practiceLines(report: Report, page: Page): readonly string[] {
  if (!report.applicable || report.practices.length === 0) return []
  const shown = (['unmet', 'partial'] as const).flatMap(status =>
    report.practices.filter(practice => practice.status === status),
  )
  const counts = `${plural(report.practices.length, 'practice')}: ${statusCounts(report.practices)}`
  return [
    ...indented(counts, '', page).map(line => page.paint('bold', line)),
    ...shown.map(practice => practiceLine(practice, page)),
  ]
}

function practiceLine(practice: PracticeReport, page: Page): string {
  const [place] = practice.evidence
  const where = place === undefined ? '' : `${shortPlaceText(place)}: `
  const waived = practice.waiver === null ? '' : ' (waived)'
  const title = `${terminalText(practice.title)}${waived}`
  const rest = terminalText(`${where}${practice.because}`)
  const line = cutTo(rest === '' ? title : `${title} · ${rest}`, page.width - 4)
  return `  ${page.paint(practice.status === 'unmet' ? 'red' : 'yellow', marks[practice.status])} ${line}`
}

function modelLines(report: Report, page: Page): readonly string[] {
  const models = modelWords(report)
  if (models.length === 0) return []
  const width = Math.max(...models.map(({ title }) => columnsOf(title)))
  return [
    page.paint('bold', 'On published models'),
    ...models.flatMap(({ title, position }) => indented(position, `  ${padded(title, width)}  `, page)),
  ]
}

function inventoryLines(report: Report, page: Page): readonly string[] {
  const { tool, profile, repository, baseline } = report
  const commit = shortCommit(repository.commit)
  const base = shortCommit(baseline?.commit ?? null)
  const running = report.tools.filter(use => use.strength === 'exercised' || use.strength === 'enforced')
  const named = running.length > 0 ? `, run by automation: ${running.map(use => use.name).join(', ')}` : ''
  const problems = report.diagnostics
    .slice(0, 10)
    .flatMap(({ path, line, detail }) => indented(`${placeText({ path, line })}: ${detail}`, '  ', page))
  const rest = report.diagnostics.length - 10
  return [
    ...(report.tools.length === 0
      ? []
      : indented(`${plural(report.tools.length, 'tool')} recognised${named}.`, '', page)),
    ...(report.diagnostics.length === 0 ? [] : indented(`${diagnosticCounts(report)}:`, '', page)),
    ...problems,
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
    ...indented(
      [
        `${tool.name} ${tool.version}`,
        `catalogue ${tool.catalogueVersion}`,
        ...(commit === null ? [] : [`commit ${commit}${base === null ? '' : ` against ${base}`}`]),
        plural(repository.files, 'file'),
        `profile: ${profile.id}, because ${profile.because}`,
      ].join(' · '),
      '',
      page,
    ).map(line => page.paint('dim', line)),
  ]
}

function gateLines({ gate, applicable }: Report, page: Page): readonly string[] {
  const reasons = gate.reasons.slice(0, 20).flatMap(reason => indented(reason, '  ', page))
  const line =
    gate.verdict === 'fail'
      ? page.paint('red', 'Gate failed')
      : !gate.active
        ? 'No gate is set'
        : page.paint('green', applicable ? 'Gate passed' : 'No gate failed')
  return [...reasons, line]
}

/** The text as clean, wrapped lines: the first after `lead`, the others as far in. */
function indented(text: string, lead: string, page: Page): readonly string[] {
  const lines = wrapped(terminalText(text, 2000).trim(), page.width - columnsOf(lead))
  const indent = ' '.repeat(columnsOf(lead))
  return lines.map((line, index) => (index === 0 ? lead : indent) + line)
}
