/** One row for each dimension. What is not assessed or does not apply is said in words, never shown as a zero. */

import { markdownCode, markdownText, md } from '../escape.ts'
import type { Block, Column } from '../markdown.ts'
import type { Report } from '../model.ts'
import { barOf, dimensionChange, dimensionWords, shortCommit } from '../wording.ts'

export function dimensionBlocks(report: Report): readonly Block[] {
  if (!report.applicable || report.dimensions.length === 0) return []
  const compared = report.baseline?.dimensions !== undefined
  const columns: Column[] = [
    { title: md`Dimension` },
    { title: md`Score`, align: 'right' },
    { title: md` ` },
    ...(compared ? [{ title: sinceTitle(report) }] : []),
  ]
  const rows = report.dimensions.map(dimension => [
    markdownText(dimension.title),
    dimension.score === null ? md`–` : md`${dimension.score}`,
    markdownText(dimension.score === null ? dimensionWords(dimension) : barOf(dimension.score)),
    ...(compared ? [markdownText(dimensionChange(report, dimension.id, dimension.score))] : []),
  ])
  return [{ kind: 'table', columns, rows }]
}

function sinceTitle(report: Report) {
  const commit = shortCommit(report.baseline?.commit ?? null)
  return commit === null ? md`change` : md`since ${markdownCode(commit)}`
}
