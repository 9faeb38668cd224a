/** The chain from a trigger to what finally runs, on one line. */

import type { Place, TraceStep } from '../model.ts'
import { joinMarkdown, type Markdown, markdownProse, md } from './escape.ts'
import { type Links, placeLink, placeText } from './links.ts'

/** Hops that a chain shows; of a longer one the middle is left out. */
const mostHops = 14

interface Hop {
  /** Null where the file is the one of the hop before; the end has its own place again. */
  readonly place: Place | null
  readonly what: string
}

/** `push → .github/workflows/cml.yaml:12 job train → …`, its places linked. */
export function traceMarkdown(trace: readonly TraceStep[], end: TraceStep, links: Links): Markdown {
  const hops = hopsOf(trace, end).map(hop => {
    const what = markdownProse(hop.what)
    return hop.place === null ? what : md`${placeLink(hop.place, links)} ${what}`
  })
  return joinMarkdown(hops, md` → `)
}

/** The same as text, with back-ticks as they came. */
export function traceText(trace: readonly TraceStep[], end: TraceStep): string {
  return hopsOf(trace, end).map(hopText).join(' → ')
}

/** The hops of a whole chain, each as text; behind the last stands where it is. Of many imports in a row the ends are shown. */
export function chainHops(chain: readonly TraceStep[]): readonly string[] {
  return withoutMiddleImports(withEnd(chain))
}

/** Imports in a row that are shown. */
const mostImports = 3

function withoutMiddleImports(hops: readonly string[]): readonly string[] {
  const shown: string[] = []
  for (let at = 0; at < hops.length; ) {
    let end = at
    while (/(?:^|:\d+ )import /.test(hops[end] ?? '')) end++
    const left = end - at - 2
    if (left + 2 > mostImports) shown.push(hops[at] ?? '', `… ${left} more imports …`, hops[end - 1] ?? '')
    else shown.push(...hops.slice(at, Math.max(end, at + 1)))
    at = Math.max(end, at + 1)
  }
  return shown
}

/** The hops with the place of the end behind it, where that is not the one of the hop before. */
function withEnd(chain: readonly TraceStep[]): readonly string[] {
  const hops = hopTexts(chain)
  const end = chain.at(-1)
  const last = hops.at(-1)
  const before = joinedSteps(chain).at(-2)
  if (end === undefined || last === undefined || before === undefined) return hops
  if (end.path === before.path && end.line === before.line) return hops
  const bare = last.startsWith(`${end.path}:`) ? end.what : last
  return [...hops.slice(0, -1), end.what === end.path ? bare : `${bare} (${placeText(end)})`]
}

/** The hops of a chain as text, the file told where it changes. */
export function hopTexts(chain: readonly TraceStep[]): readonly string[] {
  return placedHops(joinedSteps(chain)).map(hopText)
}

function hopText({ place, what }: Hop): string {
  return place === null ? what : `${placeText(place)} ${what}`
}

/** A step of a job and what it runs are one thing to a reader. */
export function joinedSteps(steps: readonly TraceStep[]): readonly TraceStep[] {
  const joined: TraceStep[] = []
  for (const step of steps) {
    const before = joined.at(-1)
    if (before !== undefined && before.path === step.path && /^step \d+$/.test(before.what))
      joined[joined.length - 1] = { ...before, what: `${before.what} ${step.what}` }
    else joined.push(step)
  }
  return joined
}

function hopsOf(trace: readonly TraceStep[], end: TraceStep): readonly Hop[] {
  const steps = joinedSteps([...trace, end])
  const last = steps.at(-1)
  const before = steps.at(-2)
  const hops = placedHops(steps).map((hop, index) => {
    const own = index === steps.length - 1 && last !== undefined && last.line !== before?.line
    return own && !last.what.startsWith(last.path) ? { ...hop, place: placeOf(last) } : hop
  })
  if (hops.length <= mostHops) return hops
  const left = hops.length - mostHops + 1
  return [...hops.slice(0, 8), { place: null, what: `… ${left} more …` }, ...hops.slice(8 + left)]
}

/** Each place where it is another file than that of the hop before; the event has none. */
function placedHops(steps: readonly TraceStep[]): readonly Hop[] {
  let path: string | null = null
  return steps.map((step, index): Hop => {
    if (index === 0 && steps.length > 1) return { place: null, what: step.what }
    const known = step.path === path || step.what.startsWith(step.path)
    path = step.path
    return { place: known ? null : placeOf(step), what: step.what }
  })
}

function placeOf({ path, line }: Place): Place {
  return { path, line }
}
