/** Writes the report's files. The only place where an audit writes. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigurationError } from '../settings/error.ts'
import { quoted } from './error.ts'
import { whyUnwritable } from './unwritable.ts'

/**
 * Writes the texts into the folder, which is made when needed, and gives the absolute path of each.
 * @throws ConfigurationError when that is no place for a folder.
 */
export function writeReportFolder<Name extends string>(
  folder: string,
  texts: Readonly<Record<Name, string>>,
): Readonly<Record<Name, string>> {
  try {
    mkdirSync(folder, { recursive: true })
    const paths = {} as Record<Name, string>
    for (const name of Object.keys(texts) as Name[]) {
      paths[name] = join(folder, name)
      writeFileSync(paths[name], texts[name])
    }
    return paths
  } catch (error) {
    const reason = whyUnwritable(error)
    if (reason === null) throw error
    throw new ConfigurationError(`The report folder ${quoted(folder)} cannot be written: ${reason}.`)
  }
}
