/** The verification of DVC as lines of text. */

import type { DvcEffect, DvcFinding, DvcVerification, PipelineResult } from '../dvc/model.ts'
import type { DvcProject } from '../dvc/project.ts'
import { isStageFile } from '../dvc/stageFile.ts'
import { plain } from './escape.ts'

const ORDER: readonly DvcEffect[] = ['stale', 'unlocked', 'doubtful', 'defect', 'unknown', 'note']
const HEADINGS: Readonly<Record<DvcEffect, string>> = {
  stale: 'stale',
  unlocked: 'never locked',
  doubtful: 'doubtful',
  defect: 'wrong beside the lock',
  unknown: 'not comparable in git alone',
  note: 'to know',
}
const MOST_LINES = 200

/** One line for each finding: `dvc.yaml:14 stage train: …`. Ends with the data and remotes. */
export function renderDvcText({ pipelines, data }: DvcVerification, project: DvcProject): string {
  const lines = pipelines.flatMap(pipelineLines)
  if (pipelines.length === 0) lines.push('No dvc.yaml: there is no pipeline to verify.')
  lines.push(...dataLines(project), ...findingLines(data, ''))
  // The runner takes a line with this mark for a command of its own.
  return `${lines.map(line => line.replaceAll('##[', '## [')).join('\n')}\n`
}

function pipelineLines({ path, verdict, stages, findings }: PipelineResult): readonly string[] {
  const compared = stages.reduce((sum, stage) => sum + stage.compared, 0)
  const open = stages.reduce((sum, stage) => sum + stage.unknown, 0)
  const counted = `${counting(stages.length, 'stage')}, ${compared - open} of ${counting(compared, 'item')} compared`
  const lines = [`${placed(path)}: ${verdict} (${counted})`]
  for (const effect of ORDER) {
    const list = findings.filter(finding => finding.effect === effect)
    if (list.length > 0) lines.push(`  ${HEADINGS[effect]}:`, ...findingLines(list, '  '))
  }
  return lines
}

function findingLines(list: readonly DvcFinding[], indent: string): readonly string[] {
  const shown = list.slice(0, MOST_LINES).map(finding => `${indent}${findingLine(finding)}`)
  const rest = list.length - shown.length
  return rest > 0 ? [...shown, `${indent}… and ${rest} more`] : shown
}

function findingLine({ path, line, stage, message }: DvcFinding): string {
  const what = stage === null ? message : `stage ${stage}: ${message}`
  return plain(`${placed(path)}:${line} ${what}`, 600)
}

/** A path that the runner cannot take for a command. */
function placed(path: string): string {
  return plain(path.startsWith(':') ? `./${path}` : path)
}

function counting(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function dataLines({ dataFiles, configs }: DvcProject): readonly string[] {
  const data = dataFiles.filter(file => !isStageFile(file) && file.outs.length > 0)
  const bytes = data.flatMap(({ outs }) => outs).reduce((sum, { size }) => sum + (size ?? 0), 0)
  const lines: string[] = []
  if (data.length > 0) {
    const size = bytes > 0 ? ` (${sizeText(bytes)} recorded)` : ''
    lines.push(`${counting(data.length, 'data set')} tracked by .dvc files${size}`)
  }
  for (const remote of configs.flatMap(config => config.remotes)) {
    const standard = remote.default ? ', the default' : ''
    lines.push(
      plain(`${placed(remote.path)}:${remote.line} remote ${remote.name}: ${remote.type}${standard}`),
    )
  }
  return lines
}

function sizeText(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB']
  let value = bytes
  let unit = 0
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  return `${value >= 100 || unit === 0 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`
}
