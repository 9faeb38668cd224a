import type { Practice } from '../practice.ts'
import { containerDefined } from './containerDefined.ts'
import { dependenciesDeclared } from './dependenciesDeclared.ts'
import { dependenciesLocked } from './dependenciesLocked.ts'
import { interpreterPinned } from './interpreterPinned.ts'
import { randomnessControlled } from './randomnessControlled.ts'

/** In the catalogue's order. */
export const environment: readonly Practice[] = [
  dependenciesDeclared,
  dependenciesLocked,
  interpreterPinned,
  containerDefined,
  randomnessControlled,
]
