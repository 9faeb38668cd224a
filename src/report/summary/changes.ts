/** Practices whose status differs from the baseline: what became worse before what became better. */

import type { Status } from '../../model.ts'
import { htmlText, markdownText, md } from '../escape.ts'
import type { Block, ListItem } from '../markdown.ts'
import type { Report } from '../model.ts'
import { plural } from '../wording.ts'

const worth: Readonly<Record<Status, number>> = {
  unmet: 0,
  partial: 1,
  met: 2,
  unknown: 2,
  'not-applicable': 2,
}

export function changeBlocks(report: Report): readonly Block[] {
  const changes = report.applicable ? (report.baseline?.changes ?? []) : []
  const worse = changes.filter(change => worth[change.to] < worth[change.from])
  const other = changes.filter(change => worth[change.to] >= worth[change.from])
  const item = ({ practice, from, to }: (typeof changes)[number]): ListItem => {
    const title = report.practices.find(candidate => candidate.id === practice)?.title ?? practice
    return { text: md`${markdownText(title)}: ${markdownText(words(from))} → ${markdownText(words(to))}` }
  }
  return [
    ...(worse.length === 0
      ? []
      : [
          { kind: 'paragraph', text: md`**Worse than before**` } as const,
          { kind: 'list', ordered: false, items: worse.slice(0, 20).map(item) } as const,
        ]),
    ...(other.length === 0
      ? []
      : [
          {
            kind: 'details',
            title: 'changes',
            summary: htmlText(`${plural(other.length, 'other change')} since the baseline`),
            blocks: [{ kind: 'list', ordered: false, items: other.map(item) }],
          } as const,
        ]),
  ]
}

function words(status: Status): string {
  return status.replace('-', ' ')
}
