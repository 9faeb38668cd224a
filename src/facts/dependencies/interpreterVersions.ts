/** Whether two statements about the interpreter can be true together. */

type Version = readonly [number, number, number]

interface Clause {
  readonly operator: string
  readonly numbers: readonly number[]
}

/** Alternatives of clauses that hold together. */
type Constraint = readonly (readonly Clause[])[]

const LIMIT = 256

/**
 * False only when both are understood and no version satisfies both. Takes what manifests, workflows and images say: `3.11`,
 * `>=3.9,<3.12`, `^3.9`, `~=3.9`, `=3.7.*`, `3.x`, `python-3.11.4`, `3.11-slim`; a version without an operator stands for all
 * that start like it.
 */
export function interpreterVersionsAgree(first: string, second: string): boolean {
  const one = constraintOf(first)
  const other = constraintOf(second)
  if (one === null || other === null) return true
  // The least version of what two constraints share is a bound of one of them, or the next one above it.
  const candidates = [...one, ...other].flat().flatMap(({ numbers }) => around(padded(numbers)))
  return [[0, 0, 0] as const, ...candidates].some(version => allows(one, version) && allows(other, version))
}

function constraintOf(text: string): Constraint | null {
  if (text.length > LIMIT) return null
  const alternatives: Clause[][] = []
  for (const alternative of text.split(/\|\|?/)) {
    const clauses: Clause[] = []
    for (const part of alternative.replaceAll(/([=<>!~^])\s+/g, '$1').split(/[\s,]+/)) {
      if (part === '' || part === '*') continue
      const clause = clauseOf(part)
      if (clause === null) return null
      clauses.push(clause)
    }
    alternatives.push(clauses)
  }
  return alternatives
}

const CLAUSE =
  /^(===|==|=|~=|!=|<=|>=|<|>|\^|~)?(?:c?python[-@:]?)?v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(\.[*xX])?(?:[-+.a-z].*)?$/

function clauseOf(text: string): Clause | null {
  const [found, operator = '', ...rest] = CLAUSE.exec(text.toLowerCase()) ?? []
  if (found === undefined) return null
  const numbers = rest.slice(0, 3).flatMap(part => (part === undefined ? [] : [Number(part)]))
  const plain = operator === '' || /^={1,3}$/.test(operator)
  return { operator: plain ? '=' : operator, numbers }
}

function padded(numbers: readonly number[]): Version {
  return [numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0]
}

function around([major, minor, patch]: Version): readonly Version[] {
  return [
    [major, minor, patch],
    [major, minor, patch + 1],
    [major, minor + 1, 0],
    [major + 1, 0, 0],
  ]
}

function allows(constraint: Constraint, version: Version): boolean {
  return constraint.some(clauses => clauses.every(clause => holds(clause, version)))
}

function holds({ operator, numbers }: Clause, version: Version): boolean {
  const order = compare(version, padded(numbers))
  if (operator === '=') return startsLike(version, numbers)
  if (operator === '!=') return !startsLike(version, numbers)
  if (operator === '>=') return order >= 0
  if (operator === '>') return order > 0
  if (operator === '<') return order < 0
  if (operator === '<=') return order <= 0
  // `^3.9` keeps the major version, `~3.9` the minor one; `~=` keeps all but the last number.
  const kept = operator === '^' ? 1 : operator === '~' ? Math.min(numbers.length, 2) : numbers.length - 1
  return order >= 0 && startsLike(version, numbers.slice(0, Math.max(kept, 1)))
}

function startsLike(version: Version, numbers: readonly number[]): boolean {
  return numbers.every((number, index) => version[index] === number)
}

function compare(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
}
