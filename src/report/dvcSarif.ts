/**
 * The verification of DVC as SARIF 2.1.0 for code scanning.
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */

import { createHash } from 'node:crypto'
import type { DvcEffect, DvcFinding, DvcRule, DvcVerification } from '../dvc/model.ts'
import { homepage, toolName, version } from '../version.ts'
import { plain } from './escape.ts'
import { jsonText } from './json.ts'

/** What cannot be compared is left out: nobody can act on it. So are notes. */
const LEVELS: Readonly<Partial<Record<DvcEffect, 'error' | 'warning' | 'note'>>> = {
  stale: 'error',
  unlocked: 'warning',
  doubtful: 'note',
  defect: 'warning',
}

/** Results that GitHub takes of one run. */
const MOST_RESULTS = 5000

/** One run whose results are ordered by urgency, at most as many as GitHub keeps. */
export function renderDvcSarif({ pipelines, data }: DvcVerification): string {
  const all = [...pipelines.flatMap(pipeline => pipeline.findings), ...data]
  const findings = Object.keys(LEVELS)
    .flatMap(effect => all.filter(finding => finding.effect === effect))
    .slice(0, MOST_RESULTS)
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort()
  const seen = new Map<string, number>()
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: toolName, version, informationUri: homepage, rules: rules.map(sarifRule) } },
        results: findings.map(finding => sarifResult(finding, rules, seen)),
      },
    ],
  })
}

function sarifResult(finding: DvcFinding, rules: readonly DvcRule[], seen: Map<string, number>) {
  const { path, line, rule, effect, stage, message } = finding
  return {
    ruleId: ruleId(rule),
    ruleIndex: rules.indexOf(rule),
    level: LEVELS[effect] ?? 'note',
    message: { text: plain(stage === null ? message : `stage ${stage}: ${message}`, 900) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: path.split('/').map(encodeURIComponent).join('/'),
            uriBaseId: '%SRCROOT%',
          },
          region: { startLine: line },
        },
      },
    ],
    partialFingerprints: { 'mlopsAuditDvc/v1': fingerprint(finding, seen) },
  }
}

/** Stays the same when lines move and when hashes or values change again: by rule, file, stage and what it is about. */
function fingerprint({ path, rule, stage, message }: DvcFinding, seen: Map<string, number>): string {
  const subject = message.replace(/\([^)]*\)/g, '').replace(/\b[\da-f]{4}…(?:\.dir)?/g, '')
  const key = [rule, path, stage ?? '', subject].join('\n')
  const before = seen.get(key) ?? 0
  seen.set(key, before + 1)
  return `${createHash('sha256').update(key).digest('hex').slice(0, 32)}:${before + 1}`
}

function ruleId(rule: DvcRule): string {
  return `dvc-${rule}`
}

function sarifRule(rule: DvcRule) {
  const words = rule.replaceAll('-', ' ')
  return {
    id: ruleId(rule),
    name: words.replace(/(?:^| )\w/g, letter => letter.trim().toUpperCase()),
    shortDescription: { text: `DVC: ${words}` },
    helpUri: homepage,
  }
}
