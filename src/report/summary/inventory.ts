/** What was recognised, what could not be read, and what this report was made of. */

import type { Strength } from '../../model.ts'
import { htmlText, joinMarkdown, markdownCode, markdownProse, markdownText, md } from '../escape.ts'
import { type Links, placeLink, shortPlaceLink } from '../links.ts'
import type { Block } from '../markdown.ts'
import type { Report } from '../model.ts'
import { diagnosticCounts, plural, shortCommit } from '../wording.ts'

const strengths: readonly (readonly [Strength, string])[] = [
  ['enforced', 'Enforced (automation runs it, and it can stop a change)'],
  ['exercised', 'Exercised (automation runs it)'],
  ['configured', 'Configured (set up, or used in code)'],
  ['declared', 'Declared only (listed)'],
]

export function toolBlocks(report: Report, links: Links): readonly Block[] {
  if (report.tools.length === 0) return []
  const items = strengths.flatMap(([strength, words]) => {
    const tools = report.tools.filter(tool => tool.strength === strength)
    if (tools.length === 0) return []
    const named = tools.map(
      tool => md`${markdownText(tool.name)} (${shortPlaceLink(tool.evidence[0], links)})`,
    )
    return [{ text: md`**${markdownText(words)}**: ${joinMarkdown(named, md`, `)}` }]
  })
  return [
    {
      kind: 'details',
      title: 'tools',
      summary: htmlText(`${plural(report.tools.length, 'tool')} recognised`),
      blocks: [{ kind: 'list', ordered: false, items }],
    },
  ]
}

export function diagnosticBlocks(report: Report, links: Links): readonly Block[] {
  if (report.diagnostics.length === 0) return []
  const items = report.diagnostics.map(diagnostic => ({
    text: md`${placeLink(diagnostic, links)}: ${markdownText(diagnostic.problem.replace('-', ' '))}, ${markdownProse(diagnostic.detail)}`,
  }))
  return [
    {
      kind: 'details',
      title: 'diagnostics',
      summary: htmlText(diagnosticCounts(report)),
      blocks: [{ kind: 'list', ordered: false, items }],
    },
  ]
}

/** Versions, commit and profile, small. */
export function footerBlock(report: Report): Block {
  const { tool, profile, repository, baseline } = report
  const commit = shortCommit(repository.commit)
  const base = shortCommit(baseline?.commit ?? null)
  const against = base === null ? md`` : md` against ${markdownCode(base)}`
  const parts = [
    md`${markdownText(tool.name)} ${markdownText(tool.version)}`,
    md`catalogue ${markdownText(tool.catalogueVersion)}`,
    ...(commit === null ? [] : [md`commit ${markdownCode(commit)}${against}`]),
    md`${markdownText(plural(repository.files, 'file'))}`,
    md`profile: ${markdownText(profile.id)}${profile.overridden ? md` (set)` : md``}, because ${markdownProse(profile.because)}`,
  ]
  return { kind: 'paragraph', text: md`<sub>${joinMarkdown(parts, md` · `)}</sub>` }
}
