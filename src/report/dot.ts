/** Charts in the language of Graphviz. */

import type { Chart } from './chart.ts'
import { dotText } from './escape.ts'

export function dotOf(chart: Chart): string {
  return [
    'digraph trace {',
    '  rankdir=LR',
    '  node [shape=box]',
    ...chart.nodes.map(({ id, label }) => `  ${id} [label=${dotText(label)}]`),
    ...chart.edges.map(([from, to]) => `  ${from} -> ${to}`),
    '}',
  ].join('\n')
}
