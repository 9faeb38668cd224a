/** The Action's inputs to raw options. */

import { ConfigurationError, nearestName, unknownName } from './error.ts'
import type { RawOption, RawOptions } from './merge.ts'
import { optionsOf } from './options.ts'

export interface ActionInputs {
  readonly options: RawOptions
  /** One sentence for each variable that looks like an input and is none of ours. */
  readonly warnings: readonly string[]
}

/**
 * Names the inputs. The runner passes an input as `INPUT_<NAME>` in the environment, where a workflow's own variables such
 * as `INPUT_FILE` live too: a hyphen or a near miss marks a real input, the rest is only mentioned.
 * @throws ConfigurationError for an unknown input, with the nearest valid name.
 */
export function readActionInputs(inputs: ReadonlyMap<string, string>): ActionInputs {
  const names = optionsOf('action').map(option => option.name)
  const options = new Map<string, RawOption>()
  const warnings: string[] = []
  for (const [name, text] of inputs) {
    if (names.includes(name)) {
      options.set(name, { text, origin: `Input "${name}"` })
    } else if (name.includes('-') || nearestName(name, names) !== null) {
      throw new ConfigurationError(unknownName('input', name, names))
    } else {
      warnings.push(unknownName('input', name, names))
    }
  }
  return { options, warnings }
}
