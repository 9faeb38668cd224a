import type { Practice } from '../practice.ts'
import { dataCard } from './dataCard.ts'
import { license } from './license.ts'
import { modelCard } from './modelCard.ts'
import { ownershipDeclared } from './ownershipDeclared.ts'
import { readmeReproduce } from './readmeReproduce.ts'

/** In the catalogue's order. */
export const documentationResponsibleAi: readonly Practice[] = [
  readmeReproduce,
  license,
  modelCard,
  dataCard,
  ownershipDeclared,
]
