/** What a critical finding is. The number, the reports, the annotations and the gate all ask here. */

import type { Status } from '../model.ts'

/** A practice with its verdict, as an assessment and as a report tell it. */
interface Judged {
  readonly kind: 'practice' | 'hygiene' | 'critical'
  readonly status: Status
  readonly waiver: object | null
}

/** A critical practice that is violated and that nobody waived. */
export function isCriticalFinding({ kind, status, waiver }: Judged): boolean {
  return kind === 'critical' && status === 'unmet' && waiver === null
}
