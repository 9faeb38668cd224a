/**
 * GitHub's filter patterns for branches, tags and paths, also used for the paths that our own configuration ignores:
 * `*` is anything but `/`, `**` anything, `?` and `+` repeat the character before them, `[a-z]` is one of a set, `\` escapes and a
 * leading `!` takes back what earlier patterns matched.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */

/** One state of the automaton: it accepts a character, and may stay (`repeats`) or be passed over without one (`skips` states). */
interface State {
  readonly accepts: (char: string) => boolean
  readonly repeats: boolean
  readonly skips: number
}

/** Stars that a pattern may have, several times what anybody writes; after them it matches whatever follows. */
const mostStars = 20

/**
 * Compiles an ordered list of patterns: the last one that matches decides. No pattern, or none without `!`, admits nothing. The
 * time to decide is at most pattern length × value length, and with `mostStars` far less.
 */
export function compileFilter(patterns: readonly string[]): (value: string) => boolean {
  const rules = patterns.map(pattern => {
    const negated = pattern.startsWith('!')
    return { negated, matches: compilePattern(negated ? pattern.slice(1) : pattern) }
  })
  return value => {
    let admitted = false
    // A pattern that would not change the answer is not tried.
    for (const { negated, matches } of rules) if (admitted === negated && matches(value)) admitted = !negated
    return admitted
  }
}

/** Whether one pattern matches; a leading `!` has no meaning here. */
export function matchesPattern(pattern: string, value: string): boolean {
  return compilePattern(pattern)(value)
}

/** The filters of an event that look at branches and tags. */
interface RefFilter {
  readonly branches: readonly string[]
  readonly branchesIgnore: readonly string[]
  readonly tags: readonly string[]
  readonly tagsIgnore: readonly string[]
}

/** Whether an event on this branch passes the filter. Filters for tags alone shut out every branch. */
export function filterAllowsBranch(filter: RefFilter, branch: string): boolean {
  if (filter.branches.length > 0) return compileFilter(filter.branches)(branch)
  if (filter.branchesIgnore.length > 0) return !compileFilter(filter.branchesIgnore)(branch)
  return filter.tags.length === 0 && filter.tagsIgnore.length === 0
}

function compilePattern(pattern: string): (value: string) => boolean {
  const states = statesOf(pattern)
  const start = literalStart(pattern)
  if (states.every(isPlain)) {
    return value => value.length === states.length && value.startsWith(start) && runs(states, value)
  }
  return value => value.startsWith(start) && runs(states, value)
}

/** What every match of a pattern begins with: filters are asked about all files, and most lie elsewhere. */
export function literalStart(pattern: string): string {
  const special = pattern.search(/[*?+[\\]/)
  if (special < 0) return pattern
  const repeated = pattern[special] === '?' || pattern[special] === '+'
  return pattern.slice(0, repeated ? Math.max(special - 1, 0) : special)
}

function isPlain({ repeats, skips }: State): boolean {
  return !repeats && skips === 0
}

/** Keeps the set of states that the text so far can have led to. */
function runs(states: readonly State[], value: string): boolean {
  const seenAt = new Int32Array(states.length + 1).fill(-1)
  let current: number[] = []
  enter(states, 0, 0, seenAt, current)
  for (let at = 0; at < value.length && current.length > 0; at++) {
    const char = value.charAt(at)
    const next: number[] = []
    for (const index of current) {
      const state = states[index]
      if (state === undefined || !state.accepts(char)) continue
      if (state.repeats) enter(states, index, at + 1, seenAt, next)
      enter(states, index + 1, at + 1, seenAt, next)
    }
    current = next
  }
  return current.includes(states.length)
}

function enter(
  states: readonly State[],
  from: number,
  step: number,
  seenAt: Int32Array,
  into: number[],
): void {
  for (let index = from; seenAt[index] !== step; ) {
    seenAt[index] = step
    into.push(index)
    const skips = states[index]?.skips ?? 0
    if (skips === 0) return
    index += skips
  }
}

const anything = () => true
const notSlash = (char: string) => char !== '/'
const slash = (char: string) => char === '/'

function statesOf(pattern: string): readonly State[] {
  const states: State[] = []
  let stars = 0
  // A `?` or `+` at the start, after a star or after another quantifier repeats nothing: it stands for itself.
  let quantifiable = false
  for (let at = 0; at < pattern.length; ) {
    const char = pattern.charAt(at)
    const last = states.at(-1)
    if ((char === '?' || char === '+') && quantifiable && last !== undefined) {
      states[states.length - 1] = { ...last, repeats: char === '+', skips: char === '?' ? 1 : 0 }
      quantifiable = false
      at++
      continue
    }
    if (char === '*' && ++stars > mostStars)
      return [...states, { accepts: anything, repeats: true, skips: 1 }]
    const item = itemAt(pattern, at)
    states.push(...item.states)
    quantifiable = item.quantifiable
    at = item.end
  }
  return states
}

interface Item {
  readonly states: readonly State[]
  readonly end: number
  readonly quantifiable: boolean
}

function itemAt(pattern: string, at: number): Item {
  const char = pattern.charAt(at)
  if (char === '*') return starsAt(pattern, at)
  if (char === '[') {
    const close = pattern.indexOf(']', at + 1)
    if (close > at + 1) return one(memberOf(pattern.slice(at + 1, close)), close + 1)
  }
  const escaped = char === '\\' && at + 1 < pattern.length
  const literal = escaped ? pattern.charAt(at + 1) : char
  return one(candidate => candidate === literal, at + (escaped ? 2 : 1))
}

function one(accepts: State['accepts'], end: number): Item {
  return { states: [{ accepts, repeats: false, skips: 0 }], end, quantifiable: true }
}

function starsAt(pattern: string, at: number): Item {
  let end = at
  while (pattern.charAt(end) === '*') end++
  const opensSegment = at === 0 || pattern.charAt(at - 1) === '/'
  if (end - at === 1) {
    return { states: [{ accepts: notSlash, repeats: true, skips: 1 }], end, quantifiable: false }
  }
  // `**/` where a folder name may stand is any number of folders, also none: `docs/**/*.md` matches `docs/README.md`.
  if (opensSegment && pattern.charAt(end) === '/') {
    const first = { accepts: anything, repeats: false, skips: 3 }
    const others = { accepts: anything, repeats: true, skips: 1 }
    const last = { accepts: slash, repeats: false, skips: 0 }
    return { states: [first, others, last], end: end + 1, quantifiable: false }
  }
  return { states: [{ accepts: anything, repeats: true, skips: 1 }], end, quantifiable: false }
}

/** The test of a set such as `0-9a-f`. A range whose ends are the wrong way round is empty. */
function memberOf(set: string): (char: string) => boolean {
  const singles = new Set<string>()
  const ranges: (readonly [string, string])[] = []
  for (let at = 0; at < set.length; at++) {
    const from = set.charAt(at)
    const to = set.charAt(at + 2)
    if (set.charAt(at + 1) === '-' && to !== '') {
      ranges.push([from, to])
      at += 2
    } else singles.add(from)
  }
  return char => singles.has(char) || ranges.some(([from, to]) => char >= from && char <= to)
}
