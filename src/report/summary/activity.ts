/** What the automation does: events against tasks, one way in full, and the ways as a chart. */

import type { TaskUse } from '../../model.ts'
import {
  type ActivityKind,
  type ActivityTask,
  activityOf,
  besideTasks,
  mostTellingTask,
  unreachedTasks,
} from '../activity.ts'
import { htmlProse, joinMarkdown, type Markdown, markdownText, md } from '../escape.ts'
import { type Links, shortPlaceLink } from '../links.ts'
import type { Block } from '../markdown.ts'
import { flowchartOf } from '../mermaid.ts'
import type { Report } from '../model.ts'
import { traceMarkdown } from '../trace.ts'
import { coded } from '../wording.ts'

const mostRows = 20
const kinds: readonly ActivityKind[] = ['checks', 'trains', 'reports', 'delivers', 'other']

export function activityBlocks(report: Report, links: Links): readonly Block[] {
  const rows = activityOf(report)
  const unreached = unreachedTasks(report).slice(0, 10)
  const notes: Block[] = [
    ...(rows.length > mostRows
      ? [
          {
            kind: 'paragraph',
            text: md`… and ${rows.length - mostRows} more combinations of events`,
          } as const,
        ]
      : []),
    ...(unreached.length > 0 ? [{ kind: 'paragraph', text: unreachedText(unreached, links) } as const] : []),
    ...[...besideTasks(report)].map(([service, tasks]) => {
      return { kind: 'paragraph', text: besideText(service, tasks, links) } as const
    }),
  ]
  const table = rows.length > 0 ? [tableOf(rows.slice(0, mostRows), links)] : []
  const blocks = [...table, ...notes, ...wayBlocks(report, links)]
  return blocks.length === 0
    ? []
    : [{ kind: 'section', level: 4, title: md`What your automation does`, blocks }]
}

function tableOf(rows: ReturnType<typeof activityOf>, links: Links): Block {
  const shown = kinds.filter(kind => kind !== 'other' || rows.some(row => row.cells.other.length > 0))
  return {
    kind: 'table',
    columns: [{ title: md`on` }, ...shown.map(kind => ({ title: markdownText(kind) }))],
    rows: rows.map(row => [
      markdownText(row.events.join(', ')),
      ...shown.map(kind => cellOf(kind, row.cells[kind], links)),
    ]),
  }
}

/** Checks are named only; where a model is concerned the place stands beside the task. */
function cellOf(kind: ActivityKind, tasks: readonly ActivityTask[], links: Links): Markdown {
  if (tasks.length === 0) return md`–`
  const words = tasks.map(({ task, places }) => {
    const name = markdownText(task.id.replaceAll('-', ' '))
    const placed = kind !== 'checks' && kind !== 'other'
    const notes = [
      ...(placed ? [shortPlaceLink(task, links)] : []),
      ...(placed && places > 1 ? [md`${places} places`] : []),
      ...(task.confidence === 'low' ? [md`by name`] : []),
    ]
    return notes.length === 0 ? name : md`${name} (${joinMarkdown(notes, md`, `)})`
  })
  return joinMarkdown(words, md`, `)
}

function unreachedText(tasks: ReturnType<typeof unreachedTasks>, links: Links): Markdown {
  const words = tasks.map(task => placedName(task, links))
  return md`No trigger reaches: ${joinMarkdown(words, md`, `)}.`
}

function besideText(service: string, tasks: readonly TaskUse[], links: Links): Markdown {
  const named = joinMarkdown(
    tasks.map(task => placedName(task, links)),
    md`, `,
  )
  return md`Beside the workflows, ${markdownText(service)} is set up: ${named}. Whether it is still connected, no file tells.`
}

function placedName(task: TaskUse, links: Links): Markdown {
  return md`${markdownText(task.id.replaceAll('-', ' '))} (${shortPlaceLink(task, links)})`
}

function wayBlocks(report: Report, links: Links): readonly Block[] {
  const task = mostTellingTask(report)
  const chart = flowchartOf(report)
  return [
    ...(task === null
      ? []
      : [
          {
            kind: 'details',
            title: 'how it is reached',
            summary: htmlProse(`How ${coded(task.id)} is reached`),
            blocks: [{ kind: 'paragraph', text: traceMarkdown(task.trace, task, links) }],
          } as const,
        ]),
    ...(chart === null
      ? []
      : [
          {
            kind: 'details',
            title: 'chart',
            summary: htmlProse('The ways from events to tasks of machine learning, as a chart'),
            blocks: [{ kind: 'code', language: 'mermaid', text: chart }],
          } as const,
        ]),
  ]
}
