/** Settings as they are when a user sets nothing. */

import type { Settings } from '../src/settings/settings.ts'

export const noSettings: Settings = {
  profile: null,
  gate: {
    minScore: null,
    minLevel: null,
    minDimension: new Map(),
    require: [],
    failOnCritical: false,
    failOnRegression: false,
    warnOnly: false,
    notes: [],
  },
  waivers: [],
  ignorePaths: [],
  baseline: 'none',
}
