/** Files that the user names, outside of the audited tree. */

import { readFileSync } from 'node:fs'
import { decodeText } from './text.ts'

/** The decoded text, or null when there is no such file or it is no text. */
export function readUserFile(path: string): string | null {
  try {
    const content = decodeText(readFileSync(path))
    return content.ok ? content.text : null
  } catch {
    return null
  }
}
