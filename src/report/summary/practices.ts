/** Every practice with its verdict, why, and where; folded, grouped by dimension. */

import { htmlText, joinMarkdown, type Markdown, markdownProse, markdownText, md } from '../escape.ts'
import { type Links, reasonMarkdown } from '../links.ts'
import type { Block, ListItem } from '../markdown.ts'
import type { DimensionReport, PracticeReport, Report } from '../model.ts'
import {
  dimensionWords,
  marks,
  plural,
  sentence,
  statusCounts,
  strengthWords,
  waiverWords,
} from '../wording.ts'

const mostPlaces = 3

export function practiceBlocks(report: Report, links: Links): readonly Block[] {
  if (!report.applicable || report.practices.length === 0) return []
  const { practices } = report
  return [
    {
      kind: 'details',
      title: 'practices',
      summary: htmlText(`${plural(practices.length, 'practice')}: ${statusCounts(practices)}`),
      blocks: report.dimensions.flatMap(dimension => dimensionBlocks(dimension, practices, links)),
    },
  ]
}

function dimensionBlocks(
  dimension: DimensionReport,
  practices: readonly PracticeReport[],
  links: Links,
): readonly Block[] {
  const own = practices.filter(practice => practice.dimension === dimension.id)
  if (own.length === 0) return []
  const title = md`${markdownText(dimension.title)} · ${markdownText(dimensionWords(dimension))}`
  const items = own.map(practice => itemOf(practice, links))
  return [{ kind: 'section', level: 5, title, blocks: [{ kind: 'list', ordered: false, items }] }]
}

function itemOf(practice: PracticeReport, links: Links): ListItem {
  const { status, searched } = practice
  const strength = strengthWords(practice)
  const before = [status === 'not-applicable' ? 'Not applicable.' : status === 'unknown' ? 'Unknown.' : '']
  const after = [
    status === 'unmet' && searched.length > 0
      ? sentence(`Looked for: ${searched.slice(0, 10).join('; ')}`)
      : '',
    waiverWords(practice),
  ]
  const parts: Markdown[] = [
    md`${markdownText(marks[practice.status])} **${markdownText(practice.title)}**${strength === '' ? md`.` : md` (${markdownText(strength)}).`}`,
    ...sentences(before),
    ...(practice.because === '' && practice.evidence.length === 0
      ? []
      : [reasonMarkdown(practice, mostPlaces, links)]),
    ...sentences(after),
  ]
  return { text: joinMarkdown(parts, md` `) }
}

function sentences(words: readonly string[]): Markdown[] {
  return words.filter(text => text !== '').map(markdownProse)
}
