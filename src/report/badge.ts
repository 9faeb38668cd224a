/** The badge, as data for the `endpoint` of shields.io. */

import type { Report } from './model.ts'

const colors = ['lightgrey', 'yellow', 'yellowgreen', 'green', 'brightgreen'] as const

/** One line of JSON below 300 bytes, of numbers and own words only. */
export function renderBadge(report: Report): string {
  const { level, score, provisional } = report
  const known = report.applicable && level !== null && score !== null
  const message = known
    ? `level ${level.number} · ${score}${provisional ? ' provisional' : ''}`
    : report.applicable
      ? 'not assessed'
      : 'not applicable'
  const color = known ? (colors[level.number] ?? 'lightgrey') : 'lightgrey'
  return JSON.stringify({ schemaVersion: 1, label: 'MLOps', message, color })
}
