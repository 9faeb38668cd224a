/**
 * Breck, Cai, Nielsen, Salib, Sculley: "The ML Test Score: A Rubric for ML Production Readiness and Technical Debt Reduction"
 * (IEEE Big Data 2017): 28 tests in four sections. A test counts ½ when people carry it out and 1 when a system does so again
 * and again, which is the step from configured to exercised; a section is the sum of its tests, and the final score the
 * smallest section. What no file shows stays undecided and adds nothing, so that the score here is a lower bound.
 */

import { partlyShown, type Sign, shown } from './model.ts'

export interface ScoredTest {
  readonly id: string
  readonly title: string
  /** null: nothing that lies in a repository decides it. */
  readonly sign: Sign | null
}

export interface TestSection {
  readonly id: 'data' | 'model' | 'infrastructure' | 'monitoring'
  readonly title: string
  readonly tests: readonly ScoredTest[]
}

export const mlTestScore: {
  readonly title: string
  readonly source: string
  readonly sections: readonly TestSection[]
  /** What a final score up to and including `upTo` means, lowest first. */
  readonly bands: readonly { readonly upTo: number; readonly meaning: string }[]
} = {
  title: 'ML Test Score',
  source:
    'https://research.google/pubs/the-ml-test-score-a-rubric-for-ml-production-readiness-and-technical-debt-reduction/',
  sections: [
    {
      id: 'data',
      title: 'Features and data',
      tests: [
        { id: 'D1', title: 'Feature expectations are captured in a schema', sign: shown('data-validation') },
        { id: 'D2', title: 'Every feature is beneficial', sign: null },
        { id: 'D3', title: 'No feature costs too much', sign: null },
        { id: 'D4', title: 'Features keep to requirements on their origin', sign: null },
        { id: 'D5', title: 'The data pipeline has privacy controls', sign: null },
        { id: 'D6', title: 'New features can be added quickly', sign: null },
        {
          id: 'D7',
          title: 'All code that makes input features is tested',
          sign: { all: [shown('ml-code-tested'), shown('tests-run-in-ci')] },
        },
      ],
    },
    {
      id: 'model',
      title: 'Model development',
      tests: [
        {
          id: 'M1',
          title: 'Model specifications are reviewed and checked in',
          sign: { all: [shown('params-externalised'), shown('ownership-declared')] },
        },
        { id: 'M2', title: 'Offline and online metrics correlate', sign: null },
        { id: 'M3', title: 'All hyper-parameters are tuned', sign: shown('hyperparameter-search') },
        { id: 'M4', title: 'The effect of staleness is known', sign: null },
        {
          id: 'M5',
          title: 'A simpler model is not better',
          sign: partlyShown('metrics-baseline-comparison'),
        },
        {
          id: 'M6',
          title: 'Quality is sufficient on all important slices',
          sign: shown('slice-and-fairness-tests'),
        },
        { id: 'M7', title: 'The model is tested for inclusion', sign: shown('slice-and-fairness-tests') },
      ],
    },
    {
      id: 'infrastructure',
      title: 'Infrastructure',
      tests: [
        {
          id: 'I1',
          title: 'Training is reproducible',
          sign: {
            all: [
              shown('training-entrypoint'),
              shown('randomness-controlled'),
              shown('dependencies-declared'),
              shown('dependencies-locked'),
              shown('interpreter-pinned'),
              shown('pipeline-lock-consistent'),
            ],
          },
        },
        {
          id: 'I2',
          title: 'Model specifications are unit tested',
          sign: { all: [shown('ml-code-tested'), shown('tests-run-in-ci')] },
        },
        { id: 'I3', title: 'The pipeline is integration tested', sign: shown('pipeline-smoke-test') },
        { id: 'I4', title: 'Quality is validated before serving', sign: shown('model-quality-gate') },
        { id: 'I5', title: 'The model can be debugged step by step', sign: partlyShown('inference-tested') },
        {
          id: 'I6',
          title: 'Models are tried in a canary before serving',
          sign: shown('progressive-rollout'),
        },
        { id: 'I7', title: 'Serving models can be rolled back', sign: shown('rollback-path') },
      ],
    },
    {
      id: 'monitoring',
      title: 'Monitoring',
      tests: [
        { id: 'Mon1', title: 'Changes of dependencies notify', sign: shown('dependency-updates') },
        {
          id: 'Mon2',
          title: 'Data invariants hold for training and serving inputs',
          sign: { any: [shown('drift-detection'), partlyShown('data-validation')] },
        },
        { id: 'Mon3', title: 'Training and serving are not skewed', sign: shown('drift-detection') },
        {
          id: 'Mon4',
          title: 'Models are not too stale',
          sign: { any: [shown('scheduled-retraining'), shown('event-driven-retraining')] },
        },
        { id: 'Mon5', title: 'Models are numerically stable', sign: null },
        { id: 'Mon6', title: 'Computing performance has not regressed', sign: null },
        {
          id: 'Mon7',
          title: 'Prediction quality has not regressed',
          sign: {
            any: [
              shown('feedback-loop'),
              partlyShown('metrics-baseline-comparison'),
              { all: [partlyShown('metrics-declared'), partlyShown('metrics-report-on-pr')] },
            ],
          },
        },
      ],
    },
  ],
  bands: [
    { upTo: 0, meaning: 'more of a research project than a production system' },
    { upTo: 1, meaning: 'not untested, and serious holes in reliability are likely' },
    { upTo: 2, meaning: 'a first pass at production' },
    { upTo: 3, meaning: 'reasonably tested' },
    { upTo: 5, meaning: 'strong automated testing and monitoring' },
    { upTo: 7, meaning: 'exceptional automated testing and monitoring' },
  ],
}
