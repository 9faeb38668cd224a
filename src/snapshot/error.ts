import { plainLine } from '../plainText.ts'

/**
 * What was asked for cannot be read. `path`: it is missing, a file, or its directories cannot be listed; `ref`: it names no
 * commit here; `git`: the commit needs git and git cannot give it. The message names the path or the ref.
 */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError'
  readonly reason: 'path' | 'ref' | 'git'

  constructor(reason: SnapshotError['reason'], message: string) {
    super(message)
    this.reason = reason
  }
}

/** A path or ref as it may stand in a message: one line, quoted, bounded. */
export function quoted(text: string): string {
  return `"${plainLine(text, 200)}"`
}
