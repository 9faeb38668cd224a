import { resolve } from 'node:path'
import type { Snapshot } from './model.ts'
import type { CommandLine } from './settings/commandLine.ts'
import { configurationPaths } from './settings/configurationPaths.ts'
import { mergeSettings } from './settings/merge.ts'
import type { Settings } from './settings/settings.ts'
import { endedWaivers } from './settings/waivers.ts'
import { openSnapshot } from './snapshot/open.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * Opens the repository that a command names (`path`, `--ref`) with the settings that hold for it, and closes it afterwards.
 * @throws ConfigurationError, SnapshotError when the user's input is wrong.
 */
export async function withRepository<T>(
  path: string | undefined,
  line: CommandLine,
  around: Surroundings,
  use: (snapshot: Snapshot, settings: Settings) => Promise<T>,
): Promise<T> {
  const notice = (sentence: string) => around.complain(`mlops-audit: ${sentence}\n`)
  const named = line.options.get('config')
  const opening = openSnapshot({
    path: resolve(around.workingDirectory, path ?? '.'),
    ref: line.options.get('ref')?.text,
    onNotice: notice,
    ...(named === undefined ? { lookedFor: configurationPaths } : {}),
  })
  // The engine is loaded while git lists the files, each of which takes about as long as the other.
  const [snapshot, { knownNames }, { findConfiguration }] = await Promise.all([
    opening,
    import('./audit.ts'),
    import('./configurationFile.ts'),
  ])
  try {
    const configuration = findConfiguration(snapshot, named, around.workingDirectory, knownNames)
    const settings = mergeSettings(line.options, configuration.options, configuration.waivers, knownNames)
    for (const sentence of endedWaivers(settings.waivers, around.today)) notice(sentence)
    return await use(snapshot, settings)
  } finally {
    snapshot.close()
  }
}
