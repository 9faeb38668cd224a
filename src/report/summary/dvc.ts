/** Where a dvc.lock does not describe what it is committed with. Silent when it does, and where there is no DVC. */

import { htmlText, markdownProse, markdownText, md } from '../escape.ts'
import { type Links, placeLink } from '../links.ts'
import type { Block, ListItem } from '../markdown.ts'
import type { Report } from '../model.ts'
import { dvcHeadline, telling } from '../wordingDvc.ts'

const mostShown = 5

export function dvcBlocks(report: Report, links: Links): readonly Block[] {
  const findings = telling(report)
  const headline = dvcHeadline(report)
  if (headline === null || findings.length === 0) return []
  const items: readonly ListItem[] = findings.map(finding => {
    const stage = finding.stage === null ? md`` : md`stage ${markdownText(finding.stage)}: `
    return { text: md`${placeLink(finding, links)} ${stage}${markdownProse(finding.message)}` }
  })
  const rest = items.slice(mostShown)
  const blocks: readonly Block[] = [
    { kind: 'list', ordered: false, items: items.slice(0, mostShown) },
    ...(rest.length === 0
      ? []
      : [
          {
            kind: 'details',
            title: 'DVC findings',
            summary: htmlText(`${rest.length} more`),
            blocks: [{ kind: 'list', ordered: false, items: rest }],
          } as const,
        ]),
  ]
  return [{ kind: 'section', level: 4, title: md`DVC: ${markdownText(headline)}`, blocks }]
}
