/** Events by which a change is proposed or merged: what fails there stops it. */
export const changeEvents: ReadonlySet<string> = new Set([
  'push',
  'pull_request',
  'pull_request_target',
  'merge_group',
])

const proposing: ReadonlySet<string> = new Set([
  'opened',
  'synchronize',
  'reopened',
  'ready_for_review',
  'checks_requested',
])

/** Whether an event with these types is sent for every change that is proposed, not only for a label or when it is closed. */
export function proposesChange(types: readonly string[]): boolean {
  return types.length === 0 || types.some(type => proposing.has(type))
}
