/** The position on published models in words, for every medium. */

import type { ModelPosition } from '../assessment/publishedModels.ts'
import type { Report } from './model.ts'

export interface ModelWords {
  /** Anchor of the page that explains the models. */
  readonly anchor: string
  readonly title: string
  readonly position: string
  /** What stands between here and the next level, or what the position means; may be empty. */
  readonly because: string
}

/** One entry a model; none when the repository is not about machine learning. */
export function modelWords({ models }: Report): readonly ModelWords[] {
  if (models === null) return []
  const { google, azure, mlTestScore, se4ml } = models
  const sections = mlTestScore.sections.map(({ id, score }) => `${id} ${score}`).join(', ')
  const decided = `${mlTestScore.decided} of 28 tests can be decided`
  return [
    { anchor: 'google-cloud', title: 'Google Cloud', ...levelled(google, 2) },
    { anchor: 'azure', title: 'Azure', ...levelled(azure, 4) },
    {
      anchor: 'ml-test-score',
      title: 'ML Test Score',
      position:
        mlTestScore.score === null
          ? `not placed (${decided})`
          : `at least ${mlTestScore.score} of 7 (${sections}; ${decided})`,
      because: mlTestScore.meaning ?? '',
    },
    {
      anchor: 'se4ml',
      title: 'SE4ML',
      position: `${se4ml.covered} of 46 practices covered, ${se4ml.partly} partly, ${se4ml.notCovered} not, ${se4ml.open} not decidable here`,
      because: '',
    },
  ]
}

function levelled(
  { level, name, because }: ModelPosition,
  top: number,
): Omit<ModelWords, 'anchor' | 'title'> {
  return {
    position: level === null ? 'not placed' : `level ${level} of ${top}, ${name}`,
    because: because.at(-1) ?? '',
  }
}
