/** A report that was written earlier, JSON → what the comparison needs of it. */

import { dimensions } from '../catalogue/dimensions.ts'
import type { LevelNumber, Status } from '../model.ts'
import { ConfigurationError, printable } from '../settings/error.ts'
import type { NamedBaseline } from '../settings/settings.ts'
import { toolName } from '../version.ts'
import type { Baseline } from './compare.ts'

/**
 * Reads one report or a list of them, as `--format json` and the Action write them. Fields that are not needed may have any
 * value, and statuses that this version does not know are left out.
 * @throws ConfigurationError for what is no such report; it names the file and the field.
 */
export function readBaselines(text: string, { name, origin }: NamedBaseline): readonly Baseline[] {
  const wrong = (problem: string) =>
    new ConfigurationError(`${origin}: "${printable(name)}" is no report of ${toolName}: ${problem}.`)
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    throw wrong('it is not JSON')
  }
  const reports = Array.isArray(content) ? content : [content]
  if (reports.length === 0) throw wrong('it is an empty list')
  return reports.map(report => baselineIn(report, wrong))
}

type Fields = Readonly<Record<string, unknown>>
type Wrong = (problem: string) => ConfigurationError

function baselineIn(value: unknown, wrong: Wrong): Baseline {
  const report = fieldsOf(value)
  const tool = fieldsOf(report.tool)
  const repository = fieldsOf(report.repository)
  if (tool.name !== toolName) throw wrong(`its "tool" is not ${toolName}`)
  if (!isWhole(report.schemaVersion, 1, Number.MAX_SAFE_INTEGER)) throw wrong('it has no "schemaVersion"')
  if (report.score !== null && !isWhole(report.score, 0, 100))
    throw wrong('its "score" is neither null nor a whole number from 0 to 100')
  return {
    schemaVersion: report.schemaVersion,
    tool: { catalogueVersion: printable(textIn(tool.catalogueVersion) ?? '(unknown)') },
    repository: { commit: textIn(repository.commit), path: textIn(repository.path) ?? '' },
    applicable: report.applicable !== false,
    score: report.score,
    provisional: report.provisional === true,
    level: levelIn(report.level, wrong),
    dimensions: dimensionsIn(report.dimensions),
    practices: practicesIn(report.practices, wrong),
  }
}

function levelIn(value: unknown, wrong: Wrong): Baseline['level'] {
  if (value === null) return null
  const { number } = fieldsOf(value)
  if (!isWhole(number, 0, 4)) throw wrong('its "level" is neither null nor has a "number" from 0 to 4')
  return { number: number as LevelNumber }
}

function dimensionsIn(value: unknown): Baseline['dimensions'] {
  const scores = new Map(listOf(value).map(item => [fieldsOf(item).id, fieldsOf(item).score]))
  return dimensions.flatMap(({ id }) => {
    const score = scores.get(id)
    return score === null || isWhole(score, 0, 100) ? [{ id, score }] : []
  })
}

function practicesIn(value: unknown, wrong: Wrong): Baseline['practices'] {
  if (!Array.isArray(value)) throw wrong('it has no list "practices"')
  return value.flatMap(item => {
    const { id, status } = fieldsOf(item)
    if (typeof id !== 'string' || typeof status !== 'string')
      throw wrong('one of its "practices" has no "id" or no "status"')
    const known = statuses.find(candidate => candidate === status)
    return known === undefined ? [] : [{ id, status: known }]
  })
}

const statuses: readonly Status[] = ['met', 'partial', 'unmet', 'not-applicable', 'unknown']

function fieldsOf(value: unknown): Fields {
  return value !== null && typeof value === 'object' ? (value as Fields) : {}
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
}
