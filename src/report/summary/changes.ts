/** Practices whose status differs from the baseline: what became worse before what became better. */

import { changesOf, changeWords } from '../changes.ts'
import { htmlText, markdownProse, markdownText, md } from '../escape.ts'
import type { Block } from '../markdown.ts'
import type { Report } from '../model.ts'
import { plural } from '../wording.ts'

export function changeBlocks(report: Report): readonly Block[] {
  const { worse, other, notes } = changesOf(report)
  const items = (changes: typeof worse) =>
    changes.map(change => ({ text: markdownText(changeWords(change)) }))
  const rest = worse.length - 20
  const more = rest > 0 ? [{ text: md`and ${rest} more` }] : []
  return [
    ...(worse.length === 0
      ? []
      : [
          { kind: 'paragraph', text: md`**Worse than before**` } as const,
          { kind: 'list', ordered: false, items: [...items(worse.slice(0, 20)), ...more] } as const,
        ]),
    ...(other.length === 0
      ? []
      : [
          {
            kind: 'details',
            title: 'changes',
            summary: htmlText(`${plural(other.length, 'other change')} since the baseline`),
            blocks: [{ kind: 'list', ordered: false, items: items(other) }],
          } as const,
        ]),
    ...notes.map(note => ({ kind: 'paragraph', text: markdownProse(note) }) as const),
  ]
}
