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
  return hopsOf(trace, end)
    .map(hop => (hop.place === null ? hop.what : `${placeText(hop.place)} ${hop.what}`))
    .join(' → ')
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
  let path: string | null = null
  const hops = steps.map((step, index): Hop => {
    if (index === 0 && steps.length > 1) return { place: null, what: step.what }
    const last = index === steps.length - 1 && step.line !== steps[index - 1]?.line
    const known = (step.path === path && !last) || step.what.startsWith(step.path)
    const place = known ? null : { path: step.path, line: step.line }
    path = step.path
    return { place, what: step.what }
  })
  if (hops.length <= mostHops) return hops
  const left = hops.length - mostHops + 1
  return [...hops.slice(0, 8), { place: null, what: `… ${left} more …` }, ...hops.slice(8 + left)]
}
