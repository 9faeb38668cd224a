/** Ways from triggers to what runs, as one graph: what several ways share is one node. */

import type { TraceStep } from '../model.ts'
import { baseName } from '../paths.ts'
import { joinedSteps } from './trace.ts'

export interface Way {
  /** From the event to the end, in order. */
  readonly hops: readonly TraceStep[]
  /** Ids of the tasks that its end performs. */
  readonly tasks: readonly string[]
}

export interface Chart {
  /** Labels are as the repository writes them: whoever draws the chart makes them harmless. */
  readonly nodes: readonly { readonly id: string; readonly label: string }[]
  /** Ids of the nodes, each pair once. */
  readonly edges: readonly (readonly [string, string])[]
  /** Ways that did not fit any more. */
  readonly left: number
}

/** Ids are `n1`, `n2`, … (a node named `end` is a syntax error in Mermaid). The first hop of a way is its event. */
export function chartOf(ways: readonly Way[], mostNodes: number): Chart {
  const nodes = new Map<string, { readonly id: string; readonly text: string; readonly tasks: Set<string> }>()
  const edges = new Map<string, readonly [string, string]>()
  let left = 0
  for (const { hops, tasks } of ways) {
    const steps = joinedSteps(hops).map((hop, index) => ({
      key: keyOf(hop, index),
      text: textOf(hop, index),
    }))
    const fresh = new Set(steps.filter(({ key }) => !nodes.has(key)).map(({ key }) => key))
    if (nodes.size + fresh.size > mostNodes) {
      left++
      continue
    }
    let before: string | null = null
    for (const [index, { key, text }] of steps.entries()) {
      const node = nodes.get(key) ?? { id: `n${nodes.size + 1}`, text, tasks: new Set<string>() }
      nodes.set(key, node)
      if (index === steps.length - 1) for (const task of tasks) node.tasks.add(task.replaceAll('-', ' '))
      if (before !== null && before !== node.id) edges.set(`${before} ${node.id}`, [before, node.id])
      before = node.id
    }
  }
  return {
    nodes: [...nodes.values()].map(({ id, text, tasks }) => {
      return { id, label: tasks.size === 0 ? text : `${[...tasks].join(', ')}: ${text}` }
    }),
    edges: [...edges.values()],
    left,
  }
}

/** The same event of several workflows is one node. */
function keyOf(hop: TraceStep, index: number): string {
  return index === 0 ? JSON.stringify([hop.what]) : JSON.stringify([hop.path, hop.line, hop.what])
}

function textOf(hop: TraceStep, index: number): string {
  if (index === 0) return hop.what
  return `${hop.what} (${baseName(hop.path)}:${hop.line})`
}
