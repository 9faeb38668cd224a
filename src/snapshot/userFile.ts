/** Files that the user names, outside of the audited tree. */

import { readFileSync, statSync } from 'node:fs'
import { decodeText } from './text.ts'

/** Bytes: far more than any report or configuration has. */
const largest = 256 * 1024 * 1024

/** The decoded text, or null when there is no such file, or it is no text. A pipe or device is no file: reading it might not end. */
export function readUserFile(path: string): string | null {
  try {
    const stat = statSync(path)
    if (!stat.isFile() || stat.size > largest) return null
    const content = decodeText(readFileSync(path))
    return content.ok ? content.text : null
  } catch {
    return null
  }
}
