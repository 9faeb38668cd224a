/** Writes the report's files. The only place where an audit writes. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes the texts into the folder, which is made when needed, and gives the absolute path of each. */
export function writeReportFolder<Name extends string>(
  folder: string,
  texts: Readonly<Record<Name, string>>,
): Readonly<Record<Name, string>> {
  mkdirSync(folder, { recursive: true })
  const paths = {} as Record<Name, string>
  for (const name of Object.keys(texts) as Name[]) {
    paths[name] = join(folder, name)
    writeFileSync(paths[name], texts[name])
  }
  return paths
}
