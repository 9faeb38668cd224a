/**
 * The maturity levels and what each takes. The rule was chosen against people: of 62 ML repositories whose level careful
 * readers decided before they looked at any practice, it gives the same level for 77 % and at most one off for nearly all
 * (quadratic weighted kappa 0.81; two readers among themselves 87 %, 0.89). Demanding every gate practice agreed for only
 * 56 %: it called repositories that retrain and deploy automatically "manual" for a missing lock file.
 */

import type { LevelNumber, Trait } from '../model.ts'

/** A condition on judged practices. `atLeast: 'partial'` also holds for met. */
export type Anchor =
  | { readonly practice: string; readonly atLeast: 'partial' | 'met' }
  | { readonly all: readonly Anchor[] }
  | { readonly any: readonly Anchor[] }

export interface Level {
  readonly number: LevelNumber
  readonly name: string
  /** The level of Azure's maturity model that it corresponds to. */
  readonly azure: string
  /** What must hold, besides all lower levels. Takes the traits, since a repository that uses a foundation model without training it is anchored on evaluation. */
  anchor(traits: readonly Trait[]): Anchor
  /** 0–1: least weighted share of this level's own applicable practices. */
  readonly share: number
}

const partly = (practice: string): Anchor => ({ practice, atLeast: 'partial' })
const fully = (practice: string): Anchor => ({ practice, atLeast: 'met' })

const trainsAutomatically: Anchor = {
  any: [
    fully('training-in-workflow'),
    { all: [partly('training-in-workflow'), partly('experiment-tracking'), partly('model-registry')] },
  ],
}

export const levels: readonly Level[] = [
  { number: 0, name: 'Manual', azure: 'No MLOps', anchor: () => ({ all: [] }), share: 0 },
  {
    number: 1,
    name: 'Integrated',
    azure: 'DevOps but no MLOps',
    anchor: () => ({
      any: [partly('ci-on-change'), partly('training-in-workflow'), partly('automated-deployment')],
    }),
    // 0.4 called a repository manual that trains by ChatOps on Argo and deploys the chosen run, for missing tests and pins.
    share: 0.35,
  },
  {
    number: 2,
    name: 'Reproducible training',
    azure: 'Automated training',
    anchor: traits => ({
      all: [
        traits.includes('llm') && !traits.includes('trains')
          ? fully('model-quality-gate')
          : trainsAutomatically,
        { any: [partly('experiment-tracking'), partly('metrics-declared'), partly('metrics-report-on-pr')] },
      ],
    }),
    share: 0.3,
  },
  {
    number: 3,
    name: 'Automated delivery',
    azure: 'Automated model deployment',
    anchor: () => ({
      all: [fully('automated-deployment'), { any: [partly('model-registry'), partly('model-versioned')] }],
    }),
    share: 0.45,
  },
  {
    number: 4,
    name: 'Closed loop',
    azure: 'Full MLOps automated operations',
    anchor: () => ({
      all: [fully('drift-detection'), { any: [partly('feedback-loop'), fully('event-driven-retraining')] }],
    }),
    share: 0.5,
  },
]

/** Highest level of a profile that has one: a library has no MLOps level above 1. */
export const ceilings: Readonly<Record<string, LevelNumber>> = { library: 1 }
