/** Which configuration file holds: the one that the user names, else the one that the audited tree carries. */

import { resolve } from 'node:path'
import type { Snapshot } from './model.ts'
import { type Configuration, noConfiguration, readConfiguration } from './settings/configuration.ts'
import { configurationPaths } from './settings/configurationPaths.ts'
import { ConfigurationError } from './settings/error.ts'
import type { RawOption } from './settings/merge.ts'
import type { KnownNames } from './settings/settings.ts'
import { readUserFile } from './snapshot/userFile.ts'

/** @throws ConfigurationError when a file that is named does not exist, or any file is wrong. */
export function findConfiguration(
  snapshot: Snapshot,
  named: RawOption | undefined,
  workingDirectory: string,
  known: KnownNames,
): Configuration {
  const path = named?.text.trim() ?? ''
  if (named !== undefined && path !== '') {
    const text = readUserFile(resolve(workingDirectory, path))
    if (text === null) throw new ConfigurationError(`${named.origin}: there is no file "${path}".`)
    return readConfiguration(path, text, known.practices)
  }
  const whole = snapshot.whole()
  for (const candidate of configurationPaths(snapshot.scope)) {
    const content = whole.text(candidate)
    if (content.ok) return readConfiguration(candidate, content.text, known.practices)
    if (content.problem !== 'missing')
      throw new ConfigurationError(`${candidate} cannot be read: ${content.problem}.`)
  }
  return noConfiguration
}
