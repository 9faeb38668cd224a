/** What to do next: the steps to the next level, then what else would add to the score. */

import {
  htmlText,
  joinMarkdown,
  type Markdown,
  markdownLink,
  markdownProse,
  markdownText,
  md,
} from '../escape.ts'
import { type Links, reasonMarkdown } from '../links.ts'
import type { Block, ListItem } from '../markdown.ts'
import type { Report } from '../model.ts'
import { type StepWords, stepsOf } from '../wording.ts'

const mostSteps = 5
const mostPlaces = 2

export function stepBlocks(report: Report, links: Links): readonly Block[] {
  const next = report.level?.next ?? null
  const steps = stepsOf(report, next?.steps ?? []).slice(0, mostSteps)
  const improvements = stepsOf(report, report.improvements).slice(0, mostSteps)
  if (steps.length === 0)
    return improvements.length === 0
      ? []
      : [section(md`What would add most to the score`, improvements, links)]
  const heading = next === null ? md`Next steps` : md`Next steps to level ${next.number}`
  return [
    section(heading, steps, links),
    ...(improvements.length === 0
      ? []
      : [
          {
            kind: 'details',
            title: 'what else would add to the score',
            summary: htmlText('What else would add to the score'),
            blocks: [listOf(improvements, links)],
          } as const,
        ]),
  ]
}

function section(title: Markdown, steps: readonly StepWords[], links: Links): Block {
  return { kind: 'section', level: 4, title, blocks: [listOf(steps, links)] }
}

function listOf(steps: readonly StepWords[], links: Links): Block {
  return { kind: 'list', ordered: true, items: steps.map(step => itemOf(step, links)) }
}

function itemOf(step: StepWords, links: Links): ListItem {
  const { remedy } = step.practice
  const how = remedy === null ? md`` : markdownLink(md`how`, remedy.link)
  const notes = [markdownText(step.gain), how === 'how' ? md`` : how].filter(note => note !== '')
  const aside = notes.length === 0 ? md`` : md` (${joinMarkdown(notes, md`, `)})`
  const words = [reasonMarkdown(step.practice, mostPlaces, links), markdownProse(step.step)].filter(
    part => part !== '',
  )
  const text = md`**${markdownText(step.title)}**${aside}. ${joinMarkdown(words, md` `)}`
  return remedy?.snippet == null
    ? { text }
    : { text, code: { kind: 'code', language: remedy.language, text: remedy.snippet } }
}
