/** Charts as Mermaid flowcharts. */

import { learningTasks } from './activity.ts'
import { type Chart, chartOf } from './chart.ts'
import { plain } from './escape.ts'
import type { Report } from './model.ts'

/** GitHub draws larger charts slowly and too small to read. */
const mostNodes = 30

/**
 * The ways from triggers to the tasks of machine learning as a `flowchart LR`, null when there is nothing to draw or more
 * than 30 nodes.
 */
export function flowchartOf(report: Report): string | null {
  const tasks = report.tasks.filter(
    task => task.reachable && task.trace.length > 0 && learningTasks.includes(task.id),
  )
  const ways = tasks.map(task => ({ hops: [...task.trace, task], tasks: [task.id] }))
  const chart = chartOf(ways, mostNodes)
  return chart.left > 0 || chart.nodes.length < 2 ? null : mermaidOf(chart)
}

/** Labels pass an allow-list: a line break in one would end it. */
export function mermaidOf(chart: Chart): string {
  return [
    'flowchart LR',
    ...chart.nodes.map(({ id, label }) => `  ${id}["${labelOf(label)}"]`),
    ...chart.edges.map(([from, to]) => `  ${from} --> ${to}`),
  ].join('\n')
}

function labelOf(text: string): string {
  const label = plain(text, 120)
    .replace(/[^\p{L}\p{N} _./:()-]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
  return label === '' ? '-' : plain(label, 60)
}
