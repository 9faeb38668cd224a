/** The report as Markdown for the job summary: what a person must see first comes first, everything long is folded. */

import { markdownText, md } from './escape.ts'
import { type LinkContext, linksOf } from './links.ts'
import { type Block, renderDocument } from './markdown.ts'
import type { Report } from './model.ts'
import { activityBlocks } from './summary/activity.ts'
import { changeBlocks } from './summary/changes.ts'
import { criticalBlocks } from './summary/critical.ts'
import { dimensionBlocks } from './summary/dimensions.ts'
import { dvcBlocks } from './summary/dvc.ts'
import { diagnosticBlocks, footerBlock, toolBlocks } from './summary/inventory.ts'
import { modelBlocks } from './summary/models.ts'
import { practiceBlocks } from './summary/practices.ts'
import { rootBlocks } from './summary/roots.ts'
import { statusBlocks } from './summary/status.ts'
import { stepBlocks } from './summary/steps.ts'
import { headlineOf } from './wording.ts'

export interface SummaryContext extends LinkContext {
  /** Most bytes of the result, 1 MiB unless told (a comment may have 65,536); at least 4,096. */
  readonly bytes?: number
  /** Identity of this audit where a run has several. */
  readonly name?: string | null
}

/** What the runner accepts for one step. */
const mostBytes = 1024 * 1024

export function renderSummary(report: Report, context: SummaryContext): string {
  const links = linksOf(report, context)
  const blocks = [
    ...statusBlocks(report),
    ...criticalBlocks(report, links),
    ...dimensionBlocks(report),
    ...rootBlocks(report, links),
    ...changeBlocks(report),
    ...activityBlocks(report, links),
    ...dvcBlocks(report, links),
    ...stepBlocks(report, links),
    ...practiceBlocks(report, links),
    ...modelBlocks(report),
    ...toolBlocks(report, links),
    ...diagnosticBlocks(report, links),
  ]
  const called = context.name || report.repository.path
  const name = called === '' ? md`` : md` (${markdownText(called)})`
  const title = md`MLOps audit${name}: ${markdownText(headlineOf(report))}`
  const document: readonly Block[] = [{ kind: 'heading', level: 3, text: title }, ...blocks]
  return renderDocument(document, footerBlock(report), context.bytes ?? mostBytes)
}
