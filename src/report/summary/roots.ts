/** The projects of a repository, where it has several: how each comes out alone, and how to audit it so. */

import { htmlText, type Markdown, markdownCode, markdownText, md } from '../escape.ts'
import { type Links, placeLink } from '../links.ts'
import type { Block } from '../markdown.ts'
import type { Report, RootReport } from '../model.ts'
import { exampleRoot, hasSeveralRoots, plural, rootCommand, rootName, rootStanding } from '../wording.ts'

/** Rows that are not folded. */
const mostRows = 10

export function rootBlocks(report: Report, links: Links): readonly Block[] {
  if (!hasSeveralRoots(report)) return []
  const { roots, furtherRoots } = report
  const shown = roots.slice(0, mostRows)
  const folded = roots.slice(mostRows)
  const example = exampleRoot(report)
  return [
    {
      kind: 'paragraph',
      text: md`**${markdownText(plural(roots.length + furtherRoots, 'project'))}** of their own, each audited apart. One alone: ${markdownCode(`path: ${example}`)} in the workflow, or ${markdownCode(rootCommand(example))}.`,
    },
    table(shown, links),
    ...(folded.length === 0
      ? []
      : [
          {
            kind: 'details',
            title: 'projects',
            summary: htmlText(`${plural(folded.length, 'more project')}`),
            blocks: [table(folded, links)],
          } as const,
        ]),
    ...(furtherRoots === 0
      ? []
      : [{ kind: 'paragraph', text: markdownText(`${furtherRoots} more are not listed.`) } as const]),
  ]
}

function table(roots: readonly RootReport[], links: Links): Block {
  return {
    kind: 'table',
    columns: [
      { title: md`Project` },
      { title: md`Level`, align: 'right' },
      { title: md`Score`, align: 'right' },
      { title: md`Profile` },
    ],
    rows: roots.map(root => {
      const { level, score, profile } = rootStanding(root)
      return [nameLink(root, links), markdownText(level), markdownText(score), markdownText(profile)]
    }),
  }
}

function nameLink({ path }: RootReport, links: Links): Markdown {
  return path === '' ? markdownCode(rootName(path)) : placeLink({ path, line: 0 }, links)
}
