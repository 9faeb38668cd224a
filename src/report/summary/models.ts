/** Where the repository stands on published models; folded. */

import { modelPage } from '../../version.ts'
import { htmlText, markdownLink, markdownText, md } from '../escape.ts'
import type { Block } from '../markdown.ts'
import type { Report } from '../model.ts'
import { sentence } from '../wording.ts'
import { modelWords } from '../wordingModels.ts'

export function modelBlocks(report: Report): readonly Block[] {
  const models = modelWords(report)
  if (models.length === 0) return []
  return [
    {
      kind: 'details',
      title: 'published models',
      summary: htmlText(`Position on ${models.length} published models`),
      blocks: [
        {
          kind: 'table',
          columns: [{ title: md`Model` }, { title: md`Here` }, { title: md` ` }],
          rows: models.map(({ anchor, title, position, because }) => [
            markdownLink(markdownText(title), modelPage(anchor)),
            markdownText(position),
            markdownText(sentence(because)),
          ]),
        },
      ],
    },
  ]
}
