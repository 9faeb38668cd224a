/** Which waivers hold. Days are `YYYY-MM-DD`, which sort as they follow each other. */

import type { Waiver } from './settings.ts'

/** The waiver of a practice that holds today, null when there is none. */
export function waiverOf(practice: string, waivers: readonly Waiver[], today: string): Waiver | null {
  return waivers.find(waiver => waiver.practice === practice && holds(waiver, today)) ?? null
}

/** One sentence for each waiver that has run out. */
export function endedWaivers(waivers: readonly Waiver[], today: string): readonly string[] {
  return waivers
    .filter(waiver => !holds(waiver, today))
    .map(({ practice, until }) => `The waiver of ${practice} ended on ${until}: the practice counts again.`)
}

function holds({ until }: Waiver, today: string): boolean {
  return until === null || until >= today
}
