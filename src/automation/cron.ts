/** Days that the months have at most. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

interface Field {
  readonly name: string
  readonly low: number
  readonly high: number
  readonly names: readonly string[]
}

const FIELDS: readonly Field[] = [
  { name: 'minute', low: 0, high: 59, names: [] },
  { name: 'hour', low: 0, high: 23, names: [] },
  { name: 'day of month', low: 1, high: 31, names: [] },
  { name: 'month', low: 1, high: 12, names: MONTHS },
  { name: 'day of week', low: 0, high: 7, names: WEEKDAYS },
]

/** Why a `schedule` with this POSIX cron text never starts anything; null when it does at some time. */
export function neverFires(cron: string): string | null {
  const words = cron.trim().split(/\s+/)
  if (words.length !== FIELDS.length) return `cron '${cron}' has ${words.length} fields instead of 5`
  const sets: ReadonlySet<number>[] = []
  for (const [at, field] of FIELDS.entries()) {
    const word = words[at] as string
    const values = valuesOf(word, field)
    if (values === null) return `cron '${cron}' has no valid ${field.name}`
    sets.push(values)
  }
  const [, , days, months] = sets
  // When both days are restricted, either of them is enough, so that a weekday saves an impossible date.
  if (words[4] !== '*' || days === undefined || months === undefined) return null
  const possible = [...months].some(month => Math.min(...days) <= (DAYS[month - 1] as number))
  return possible ? null : `cron '${cron}' names a date that does not exist`
}

function valuesOf(word: string, field: Field): Set<number> | null {
  const values = new Set<number>()
  for (const part of word.split(',')) {
    const match = /^(?:(\*)|(\w+)(?:-(\w+))?)(?:\/(\d+))?$/.exec(part)
    if (match === null) return null
    const [, star, from, to, step] = match
    const low = star === undefined ? numberOf(from as string, field) : field.low
    const end = star === undefined && to !== undefined ? numberOf(to, field) : null
    const high = star !== undefined || (to === undefined && step !== undefined) ? field.high : (end ?? low)
    const by = step === undefined ? 1 : Number(step)
    if (low === null || high === null || (to !== undefined && end === null) || by < 1 || low > high)
      return null
    for (let value = low; value <= high; value += by) values.add(value)
  }
  return values
}

function numberOf(text: string, field: Field): number | null {
  const named = field.names.indexOf(text.toLowerCase())
  if (named !== -1) return field.low === 0 ? named : named + 1
  if (!/^\d{1,2}$/.test(text)) return null
  const value = Number(text)
  return value >= field.low && value <= field.high ? value : null
}
