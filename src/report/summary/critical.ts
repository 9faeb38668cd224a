/** Violated critical practices, before anything else. */

import { markdownLink, markdownProse, md } from '../escape.ts'
import { type Links, reasonMarkdown } from '../links.ts'
import type { Block } from '../markdown.ts'
import type { PracticeReport, Report } from '../model.ts'
import { criticalFindings, sentence } from '../wording.ts'

const mostPlaces = 5

export function criticalBlocks(report: Report, links: Links): readonly Block[] {
  return criticalFindings(report)
    .slice(0, 10)
    .flatMap(practice => findingBlocks(practice, links))
}

function findingBlocks(practice: PracticeReport, links: Links): readonly Block[] {
  const remedy = practice.remedy
  const step = remedy === null ? md`` : md` ${markdownProse(sentence(remedy.step))}`
  const how = remedy === null ? md`How` : markdownLink(md`How`, remedy.link)
  const link = how === 'How' ? md`` : md` ${how}`
  const text = md`**Critical** · ${reasonMarkdown(practice, mostPlaces, links)}${step}${link}`
  const code =
    remedy?.snippet == null
      ? []
      : [{ kind: 'code', language: remedy.language, text: remedy.snippet } as const]
  return [{ kind: 'quote', text }, ...code]
}
