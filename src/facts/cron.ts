/** The five fields of POSIX cron, and the names that stand for numbers. */
const FIELDS: readonly {
  readonly name: string
  readonly low: number
  readonly high: number
  readonly names: RegExp
}[] = [
  { name: 'minute', low: 0, high: 59, names: /^$/ },
  { name: 'hour', low: 0, high: 23, names: /^$/ },
  { name: 'day of the month', low: 1, high: 31, names: /^$/ },
  { name: 'month', low: 1, high: 12, names: /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/i },
  // 7 is Sunday for most readers of cron; not known to be refused.
  { name: 'day of the week', low: 0, high: 7, names: /^(?:sun|mon|tue|wed|thu|fri|sat)$/i },
]

/**
 * Why GitHub refuses a `cron` text, null when it takes it or when that is not sure: steps beyond their field, ranges the
 * wrong way round and `?` are let through.
 */
export function cronProblem(cron: string): string | null {
  const words = cron.trim().split(/\s+/)
  if (words.length !== FIELDS.length) return `cron '${cron.slice(0, 80)}' has not five fields`
  for (const [index, field] of FIELDS.entries()) {
    const word = words[index] ?? ''
    const good = word.split(',').every(part => {
      const [range = '', step, ...more] = part.split('/')
      const stepped = step === undefined || (/^\d{1,9}$/.test(step) && Number(step) > 0)
      const ends = range.split('-')
      const one = range === '*' || range === '?'
      return (
        stepped && more.length === 0 && (one || (ends.length <= 2 && ends.every(end => isIn(field, end))))
      )
    })
    if (!good) return `cron '${cron.slice(0, 80)}' has no valid ${field.name}: '${word.slice(0, 20)}'`
  }
  return null
}

function isIn({ low, high, names }: (typeof FIELDS)[number], text: string): boolean {
  if (names.test(text)) return text !== ''
  return /^\d{1,3}$/.test(text) && Number(text) >= low && Number(text) <= high
}
