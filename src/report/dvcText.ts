/** The verification of DVC as lines of text, and as SARIF for code scanning. */

import type { DvcEffect, DvcFinding, DvcRule, PipelineResult } from '../dvc/model.ts'
import type { DvcProject } from '../dvc/project.ts'
import { homepage, toolName, version } from '../version.ts'
import { plain } from './escape.ts'
import { jsonText } from './json.ts'

const ORDER: readonly DvcEffect[] = ['stale', 'unlocked', 'doubtful', 'defect', 'unknown']
const HEADINGS: Readonly<Record<DvcEffect, string>> = {
  stale: 'stale',
  unlocked: 'never locked',
  doubtful: 'doubtful',
  defect: 'wrong beside the lock',
  unknown: 'not comparable in git alone',
}
const MOST_LINES = 200

/** One line for each finding: `dvc.yaml:14 stage train: …`. Ends with the data and remotes. */
export function renderDvcText(pipelines: readonly PipelineResult[], project: DvcProject): string {
  const lines = pipelines.flatMap(pipelineLines)
  if (pipelines.length === 0) lines.push('No dvc.yaml: there is no pipeline to verify.')
  lines.push(...dataLines(project))
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
    if (list.length > 0) lines.push(`  ${HEADINGS[effect]}:`)
    for (const finding of list.slice(0, MOST_LINES)) lines.push(`  ${findingLine(finding)}`)
    if (list.length > MOST_LINES) lines.push(`  … and ${list.length - MOST_LINES} more`)
  }
  return lines
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

function dataLines({ dataFiles, configs, localConfigs }: DvcProject): readonly string[] {
  const data = dataFiles.filter(({ commands, outs }) => commands.length === 0 && outs.length > 0)
  const bytes = data.flatMap(({ outs }) => outs).reduce((sum, { size }) => sum + (size ?? 0), 0)
  const lines: string[] = []
  if (data.length > 0) {
    const size = bytes > 0 ? ` (${sizeText(bytes)} recorded)` : ''
    lines.push(`${counting(data.length, 'data set')} tracked by .dvc files${size}`)
  }
  for (const config of [...configs, ...localConfigs]) {
    for (const remote of config.remotes) {
      const standard = remote.default ? ', the default' : ''
      lines.push(
        plain(`${placed(config.path)}:${remote.line} remote ${remote.name}: ${remote.type}${standard}`),
      )
    }
    for (const { line, section, option } of config.credentials)
      lines.push(
        plain(
          `${placed(config.path)}:${line} ${section}: ${option} holds a credential; move it to config.local`,
        ),
      )
  }
  for (const { path } of localConfigs)
    lines.push(`${placed(path)}:1 is tracked by git; it is meant to stay on one machine`)
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

const LEVELS: Readonly<Record<DvcEffect, 'error' | 'warning' | 'note'>> = {
  stale: 'error',
  unlocked: 'warning',
  doubtful: 'note',
  defect: 'warning',
  unknown: 'note',
}

/** SARIF 2.1.0. What cannot be compared is left out: nobody can act on it. */
export function renderDvcSarif(pipelines: readonly PipelineResult[]): string {
  const findings = pipelines
    .flatMap(pipeline => pipeline.findings)
    .filter(({ effect }) => effect !== 'unknown')
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort()
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: toolName, version, informationUri: homepage, rules: rules.map(sarifRule) } },
        results: findings.map(finding => ({
          ruleId: `dvc-${finding.rule}`,
          level: LEVELS[finding.effect],
          message: {
            text: plain(
              finding.stage === null ? finding.message : `stage ${finding.stage}: ${finding.message}`,
              900,
            ),
          },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(finding.path), uriBaseId: '%SRCROOT%' },
                region: { startLine: finding.line },
              },
            },
          ],
        })),
      },
    ],
  })
}

function sarifRule(rule: DvcRule) {
  return { id: `dvc-${rule}`, shortDescription: { text: `DVC: ${rule.replaceAll('-', ' ')}` } }
}
