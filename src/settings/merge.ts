/** Raw option texts, wherever they were written, to settings. Strict: every mistake names its place. */

import type { DimensionId, LevelNumber, ProfileId } from '../model.ts'
import { ConfigurationError, printable, unknownName } from './error.ts'
import { type Entry, optionsOf } from './options.ts'
import type { KnownNames, Settings, Waiver } from './settings.ts'

/** One option as written. `origin` names the place for messages: `input "min-score"`, `--min-score`, `mlops-audit.yml:3: min-score`. */
export interface RawOption {
  readonly text: string
  readonly origin: string
}

export type RawOptions = ReadonlyMap<string, RawOption>

/**
 * Merges what was typed with what the configuration file says: the former wins, ignored paths add up. The file lies in the
 * audited tree, so that a change may bring its own: whoever gives gates outside of it decides there about `profile` and
 * `warn-only` too, which would switch them off.
 * @throws ConfigurationError for a value that is not of its option's kind, or a name that does not exist.
 */
export function mergeSettings(
  inputs: RawOptions,
  file: RawOptions,
  waivers: readonly Waiver[],
  known: KnownNames,
): Settings {
  const guarded = givesGates(inputs)
  const pick = (name: string) => {
    const own = guarded && weakening.includes(name) ? undefined : written(file.get(name))
    return written(inputs.get(name)) ?? own
  }
  const profile = choiceOf(pick('profile'), 'profile', 'file')
  return {
    profile: profile === null || profile === 'auto' ? null : (profile as ProfileId),
    gate: {
      minScore: pointsOf(pick('min-score')),
      minLevel: levelOf(pick('min-level'), known.levels),
      minDimension: pairsOf(pick('min-dimension'), known.dimensions),
      require: namesOf(pick('require'), 'practice', known.practices),
      failOnCritical: flagOf(pick('fail-on-critical')) ?? false,
      failOnRegression: flagOf(pick('fail-on-regression')) ?? false,
      warnOnly: flagOf(pick('warn-only')) ?? false,
      notes: guarded ? notesOn(inputs, file) : [],
    },
    baseline: baselineOf(pick('baseline')),
    waivers,
    ignorePaths: [...linesOf(file.get('ignore-paths')), ...linesOf(inputs.get('ignore-paths'))],
  }
}

/** What would switch gates off. */
const weakening = ['profile', 'warn-only']

/** Whether some rule is set: `min-…`, `fail-on-…` or `require`. */
function givesGates(inputs: RawOptions): boolean {
  return [...inputs].some(([name, raw]) => {
    const isRule = /^(?:min-|fail-on-|require$)/.test(name) && written(raw) !== undefined
    return isRule && !(name.startsWith('fail-on-') && flagOf(raw) === false)
  })
}

/** What the file says that does not hold beside these gates, or that narrows what they judge. */
function notesOn(inputs: RawOptions, file: RawOptions): readonly string[] {
  const overruled = weakening.flatMap(name => {
    const raw = written(file.get(name))
    const harmless = raw === undefined || raw.text === 'auto' || raw.text === 'false'
    if (harmless || written(inputs.get(name)) !== undefined) return []
    return [`${raw.origin} does not hold, because gates are set outside of this file.`]
  })
  const ignored = file.get('ignore-paths')
  const patterns = linesOf(ignored).length
  return ignored === undefined || patterns === 0
    ? overruled
    : [
        ...overruled,
        `${ignored.origin} keeps files from what the gates judge (${patterns} ${patterns === 1 ? 'pattern' : 'patterns'}).`,
      ]
}

/** An empty text is no choice: workflows pass inputs on from variables that may be empty. */
function written(raw: RawOption | undefined): RawOption | undefined {
  return raw === undefined || raw.text.trim() === '' ? undefined : raw
}

/** `true` or `false`, as YAML 1.2's core schema writes them; null when absent or empty. */
export function flagOf(raw: RawOption | undefined): boolean | null {
  const text = raw?.text.trim() ?? ''
  if (raw === undefined || text === '') return null
  if (/^(true|True|TRUE)$/.test(text)) return true
  if (/^(false|False|FALSE)$/.test(text)) return false
  throw new ConfigurationError(`${raw.origin} takes true or false, not "${printable(text)}".`)
}

/** Only the repository tells whether a name is a commit or a file of it. */
function baselineOf(raw: RawOption | undefined): Settings['baseline'] {
  const name = raw?.text.trim() ?? 'auto'
  if (raw === undefined || name === 'auto' || name === 'none') return name === 'none' ? 'none' : 'auto'
  return { name, origin: raw.origin }
}

/** One of the choices that the option table lists for an entry; null when absent or empty. */
export function choiceOf(raw: RawOption | undefined, name: string, entry: Entry): string | null {
  const text = raw?.text.trim() ?? ''
  if (raw === undefined || text === '') return null
  const choices = optionsOf(entry).find(option => option.name === name)?.choices ?? []
  if (choices.includes(text)) return text
  throw new ConfigurationError(`${raw.origin}: ${unknownName('value', text, choices)}`)
}

/** Non-empty lines, trimmed. */
export function linesOf(raw: RawOption | undefined): readonly string[] {
  if (raw === undefined) return []
  return raw.text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '')
}

/** A score. */
function pointsOf(raw: RawOption | undefined): number | null {
  const text = raw?.text.trim() ?? ''
  if (raw === undefined || text === '') return null
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (value <= 100) return value
  throw new ConfigurationError(`${raw.origin} takes a whole number from 0 to 100, not "${printable(text)}".`)
}

function levelOf(raw: RawOption | undefined, levels: readonly string[]): LevelNumber | null {
  const text = raw?.text.trim() ?? ''
  if (raw === undefined || text === '') return null
  const byName = levels.findIndex(name => name.toLowerCase() === text.toLowerCase())
  if (byName >= 0) return byName as LevelNumber
  if (/^[0-4]$/.test(text)) return Number(text) as LevelNumber
  throw new ConfigurationError(
    `${raw.origin} takes a level from 0 to 4 or its name (${levels.join(', ')}), not "${printable(text)}".`,
  )
}

function pairsOf(
  raw: RawOption | undefined,
  dimensions: readonly DimensionId[],
): ReadonlyMap<DimensionId, number> {
  const pairs = new Map<DimensionId, number>()
  for (const line of linesOf(raw)) {
    const origin = raw?.origin ?? ''
    const colon = line.indexOf(':')
    if (colon < 0) {
      throw new ConfigurationError(`${origin} takes lines like "delivery: 50", not "${printable(line)}".`)
    }
    const name = line.slice(0, colon).trim()
    const dimension = dimensions.find(id => id === name)
    if (dimension === undefined) {
      throw new ConfigurationError(`${origin}: ${unknownName('dimension', name, dimensions)}`)
    }
    const least = pointsOf({ text: line.slice(colon + 1), origin: `${origin}, ${dimension},` })
    if (least === null) throw new ConfigurationError(`${origin}: "${dimension}" has no number.`)
    pairs.set(dimension, least)
  }
  return pairs
}

function namesOf(raw: RawOption | undefined, kind: string, valid: readonly string[]): readonly string[] {
  const names = linesOf(raw)
  for (const name of names) {
    if (!valid.includes(name)) {
      throw new ConfigurationError(`${raw?.origin ?? ''}: ${unknownName(kind, name, valid)}`)
    }
  }
  return [...new Set(names)]
}
