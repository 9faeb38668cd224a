/** The ways from triggers to the tasks of machine learning as a Mermaid flowchart. */

import type { TraceStep } from '../model.ts'
import { learningTasks } from './activity.ts'
import { plain } from './escape.ts'
import type { Report } from './model.ts'
import { joinedSteps } from './trace.ts'

/** GitHub draws larger charts slowly and too small to read. */
const mostNodes = 30

/**
 * A `flowchart LR`, null when there is nothing to draw or more than 30 nodes. Ids are `n1`, `n2`, … (a node named `end` is a
 * syntax error) and labels pass an allow-list (a line break in one would end it).
 */
export function flowchartOf(report: Report): string | null {
  const ids = new Map<string, string>()
  const lines: string[] = []
  const edges = new Set<string>()
  const node = (key: string, label: string): string => {
    const known = ids.get(key)
    if (known !== undefined) return known
    const id = `n${ids.size + 1}`
    ids.set(key, id)
    lines.push(`  ${id}["${labelOf(label)}"]`)
    return id
  }
  for (const task of report.tasks) {
    if (!task.reachable || task.trace.length === 0 || !learningTasks.includes(task.id)) continue
    const hops = joinedSteps([...task.trace, task])
    const end = hops.length - 1
    let before: string | null = null
    for (const [index, hop] of hops.entries()) {
      const named = index === end ? { ...hop, what: `${task.id.replaceAll('-', ' ')}: ${hop.what}` } : hop
      const id = node(keyOf(named, index), index === 0 ? named.what : withFile(named))
      if (ids.size > mostNodes) return null
      if (before !== null && before !== id) edges.add(`  ${before} --> ${id}`)
      before = id
    }
  }
  return ids.size < 2 ? null : ['flowchart LR', ...lines, ...edges].join('\n')
}

/** The same event of several workflows is one node. */
function keyOf(hop: TraceStep, index: number): string {
  return index === 0 ? JSON.stringify([hop.what]) : JSON.stringify([hop.path, hop.line, hop.what])
}

function withFile(hop: TraceStep): string {
  return `${hop.what} (${hop.path.slice(hop.path.lastIndexOf('/') + 1)}:${hop.line})`
}

function labelOf(text: string): string {
  const label = plain(text, 120)
    .replace(/[^\p{L}\p{N} _./:()-]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
  return label === '' ? '-' : plain(label, 60)
}
