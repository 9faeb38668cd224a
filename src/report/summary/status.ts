/** Where the repository stands, in one or two sentences of facts. */

import { markdownProse, markdownText, md } from '../escape.ts'
import type { Block } from '../markdown.ts'
import type { Report } from '../model.ts'
import { countsOf, orientationOf } from '../wording.ts'

export function statusBlocks(report: Report): readonly Block[] {
  const sentences = orientationOf(report).join(' ')
  const { critical, steps } = countsOf(report)
  const bold = critical === '' ? [] : [md`**${markdownText(critical)}**`]
  const counts = [...bold, ...(steps === '' ? [] : [markdownText(steps)])]
  const ending =
    counts.length === 0
      ? md``
      : md` ${counts[0] ?? md``}${counts[1] === undefined ? md`` : md`, ${counts[1]}`}.`
  const lead = md`${markdownProse(sentences)}${ending}`
  return [...(lead.trim() === '' ? [] : [{ kind: 'paragraph', text: lead } as const]), ...gateBlocks(report)]
}

/** The reasons of the gate, also those that fail nothing: a broken rule under warn-only, a threshold not enforced. */
function gateBlocks({ gate }: Report): readonly Block[] {
  if (gate.reasons.length === 0) return []
  const items = gate.reasons.slice(0, 20).map(reason => ({ text: markdownProse(reason) }))
  const [only] = items
  if (items.length === 1 && only !== undefined) return [{ kind: 'paragraph', text: md`Gate: ${only.text}` }]
  return [
    { kind: 'paragraph', text: md`Gate:` },
    { kind: 'list', ordered: false, items },
  ]
}
